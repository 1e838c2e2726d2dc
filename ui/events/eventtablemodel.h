// SPDX-License-Identifier: MIT
// The timeline as rows: one for each entry of all lanes, by time. Lives on the GUI thread.
#pragma once

#include "core/facts/command.h"
#include "ui/timeline/timelineentries.h"

#include <QAbstractTableModel>

#include <set>

namespace pangaea {

struct TimelineScene;

class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Process, Time, What, Duration, Detail, Columns };

    /// The scene must outlive it: what the Timeline panel shows, and since when it counts.
    explicit EventTableModel(const TimelineScene &scene, QObject *parent = nullptr);

    /// Reads the timeline again. Rows that were there stay the same rows.
    void refresh();
    /// Also what each task did on the cores and beside them, up to mostListedIntervals.
    void setEveryInterval(bool every);
    /// Their entries are marked.
    void setSelected(const ProcessIds &rows);

    [[nodiscard]] const std::vector<TimelineEntry> &entries() const { return m_entries; }
    /// Where the entry is, or the next one if it is gone; the last one if there is none after it. -1: there are none.
    [[nodiscard]] int rowOf(const TimelineEntry &entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TimelineEntry &entry, int column) const;
    [[nodiscard]] bool isSelected(const TimelineEntry &entry) const;

    const TimelineScene &m_scene;
    std::vector<TimelineEntry> m_entries;
    std::set<ProcessId> m_selected;
    qint64 m_origin = 0;
    qint64 m_now = 0;
    bool m_everyInterval = false;
};

} // namespace pangaea
