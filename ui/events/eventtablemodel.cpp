// SPDX-License-Identifier: MIT
#include "ui/events/eventtablemodel.h"

#include "ui/events/eventlist.h"
#include "ui/timeline/timelinescene.h"
#include "ui/look/zoom.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pangaea {

namespace {

/// More than these one by one would take longer than all at once.
constexpr size_t mostChanges = 200;

int alignment(int column)
{
    const bool isNumber = column == EventTableModel::Time || column == EventTableModel::Duration;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

EventTableModel::EventTableModel(const TimelineScene &scene, QObject *parent)
    : QAbstractTableModel(parent)
    , m_scene(scene)
{
}

void EventTableModel::refresh()
{
    std::vector<TimelineEntry> now = allEntries(m_scene, m_everyInterval);
    const std::vector<ListChange> changes = changesBetween(m_entries, now);
    const bool anotherOrigin = std::exchange(m_origin, m_scene.origin()) != m_scene.origin();
    m_now = m_scene.now;
    if (changes.size() > mostChanges) {
        beginResetModel();
        m_entries = std::move(now);
        endResetModel();
        return;
    }
    for (const ListChange &change : changes) {
        const auto first = now.begin() + change.from;
        const auto last = first + (change.last - change.first + 1);
        switch (change.kind) {
        case ListChange::Removed:
            beginRemoveRows({}, change.first, change.last);
            m_entries.erase(m_entries.begin() + change.first, m_entries.begin() + change.last + 1);
            endRemoveRows();
            break;
        case ListChange::Inserted:
            beginInsertRows({}, change.first, change.last);
            m_entries.insert(m_entries.begin() + change.first, first, last);
            endInsertRows();
            break;
        case ListChange::Changed:
            std::copy(first, last, m_entries.begin() + change.first);
            emit dataChanged(index(change.first, 0), index(change.last, Columns - 1));
        }
    }
    if (anotherOrigin && !m_entries.empty())
        emit dataChanged(index(0, Time), index(int(m_entries.size()) - 1, Time));
}

void EventTableModel::setEveryInterval(bool every)
{
    m_everyInterval = every;
    refresh();
}

void EventTableModel::setSelected(const ProcessIds &rows)
{
    std::set<ProcessId> selected(rows.begin(), rows.end());
    if (selected == m_selected)
        return;
    m_selected = std::move(selected);
    if (!m_entries.empty())
        emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, Columns - 1), {Qt::FontRole});
}

int EventTableModel::rowOf(const TimelineEntry &entry) const
{
    const auto found = std::ranges::lower_bound(m_entries, entry, isEarlier);
    return std::min(int(found - m_entries.begin()), int(m_entries.size()) - 1);
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString EventTableModel::text(const TimelineEntry &entry, int column) const
{
    switch (column) {
    case Process: return entry.lane;
    case Time: return entryTime(entry, m_origin);
    case What: return entryWhat(entry);
    case Duration: return entryDuration(entry, m_now);
    default: return entryDetail(entry);
    }
}

bool EventTableModel::isSelected(const TimelineEntry &entry) const
{
    return m_selected.contains(entry.row) || m_selected.contains(entry.about());
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::TextAlignmentRole: return alignment(index.column());
    // One cell is read at a time: this is all of its row.
    case Qt::AccessibleDescriptionRole: return entry.lane + u' ' + entrySentence(entry, m_origin, m_now);
    case Qt::FontRole: return isSelected(entry) ? Zoom::instance().boldFont() : Zoom::instance().font();
    default: return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    const std::array titles {tr("Process"), tr("Time"), tr("What"), tr("Duration"), tr("Detail")};
    return titles[size_t(section)];
}

} // namespace pangaea
