// SPDX-License-Identifier: MIT
// The content of the Events panel: the timeline as a table that everybody can read, by eye, key or ear. Follows what
// happens, at most ten times a second and only while it is visible, and leaves the reader's row in its place. Lives on
// the GUI thread.
#pragma once

#include "core/facts/command.h"

#include <QElapsedTimer>
#include <QTableView>
#include <QTimer>

class QAction;

namespace pangaea {

class EventTableModel;
class TimelineWidget;

class EventTable final : public QTableView
{
    Q_OBJECT
public:
    /// Tells what the timeline shows, which must outlive it.
    explicit EventTable(TimelineWidget &timeline, QWidget *parent = nullptr);

    /// For the title bar: also what each task did on the cores. Can be checked.
    [[nodiscard]] QAction *everyInterval() const { return m_everyInterval; }

    /// Marks their events; the first one becomes the current row, unless somebody reads here.
    void setSelected(const ProcessIds &rows);
    /// A paused table does not change; afterwards it catches up.
    void setPaused(bool paused);
    /// Updates at once.
    void refresh();
    /// Updates soon: what the timeline shows has changed.
    void follow() { onChanged(); }
    /// The selected rows with tabs between the cells, as in the window.
    [[nodiscard]] QString selectedText() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The reader came to an event of this process.
    void rowChosen(ProcessId process);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void onChanged();
    void applyZoom();
    void copy();
    void showInTimeline(const QModelIndex &index);

    TimelineWidget &m_timeline;
    EventTableModel *m_model;
    QAction *m_everyInterval;
    QAction *m_copy;
    QTimer m_timer;
    QElapsedTimer m_sinceUpdate;
    qint64 m_cost = 0; ///< of the last update, ms
    ProcessIds m_selected;
    bool m_paused = false;
    bool m_moving = false; ///< the current row changes, and not by the reader
};

} // namespace pangaea
