// SPDX-License-Identifier: MIT
// Applies the filter's text to table, timeline and output. A long table is asked in several turns of the event loop,
// and each view takes the result in a turn of its own, so that typing never waits. Lives on the GUI thread.
#pragma once

#include "core/table/matchingrows.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace pangaea {

class FilterBar;
class ProcessTableView;
class TimelineWidget;

class Filtering final : public QObject
{
    Q_OBJECT
public:
    using Rows = std::function<const std::vector<ProcessState> &()>;

    /// All must outlive it. `rows`: those that the table shows.
    Filtering(Rows rows, FilterBar &bar, ProcessTableView &view, TimelineWidget &timeline, QObject *parent = nullptr);

    /// The rows have changed.
    void refresh();
    /// Whether some rows may be left out.
    [[nodiscard]] bool isOn() const { return m_shown.has_value(); }
    [[nodiscard]] bool isShown(ProcessId process) const;
    /// Those among these rows that match; empty stands for all rows, before and after.
    [[nodiscard]] ProcessIds among(const ProcessIds &rows) const;

signals:
    /// among() has changed.
    void changed();

private:
    enum class Step { Match, Table, Timeline, Output, Done };

    void read(const QString &text);
    void advance();
    void goOn(Step next);
    [[nodiscard]] bool match();
    void showInTable();

    const Rows m_rows;
    FilterBar &m_bar;
    ProcessTableView &m_view;
    TimelineWidget &m_timeline;
    MatchingRows m_matching;
    std::optional<ProcessIds> m_shown; ///< nothing: all
    Step m_step = Step::Done;
    QTimer m_turn;
};

} // namespace pangaea
