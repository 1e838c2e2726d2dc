// SPDX-License-Identifier: MIT
// The stage of a lesson: its rows come first in the table, the timeline and the output, and older rows are folded away
// until somebody unfolds them. Has the strip above the table that says so. Lives on the GUI thread.
#pragma once

#include "core/facts/command.h"

#include <QToolButton>

namespace pangaea {

class OutputView;
class ProcessTable;
class ProcessTableView;
class TimelineWidget;

class Stage final : public QToolButton
{
    Q_OBJECT
public:
    /// All must outlive it.
    Stage(const ProcessTable &table, ProcessTableView &view, TimelineWidget &timeline, OutputView &output,
          QWidget *parent = nullptr);

    /// Rows that are made from now on stand on it; it replaces an earlier one.
    void begin();
    void end();

    /// The rows whose output is shown while none is selected; empty: of all rows.
    [[nodiscard]] ProcessIds rows() const;
    /// Reads the table again.
    void refresh();

signals:
    /// rows() may have changed.
    void changed();

private:
    void apply();

    const ProcessTable &m_table;
    ProcessTableView &m_view;
    TimelineWidget &m_timeline;
    OutputView &m_output;
    ProcessId m_first = ProcessId::Pangaea; ///< of its rows; Pangaea: there is no stage
};

} // namespace pangaea
