// SPDX-License-Identifier: MIT
#include "ui/table/processsortmodel.h"

#include "ui/table/processtablemodel.h"

#include "core/table/columns.h"

#include <algorithm>

namespace pangaea {

ProcessSortModel::ProcessSortModel(ProcessTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(ProcessTableModel::SortRole);
    setSourceModel(&model);
}

void ProcessSortModel::setExtraShown(int column, bool shown)
{
    if (!columns()[size_t(column)].extra || shown == m_extra.contains(column))
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    beginFilterChange();
#endif
    if (shown)
        m_extra.insert(column);
    else
        m_extra.erase(column);
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    endFilterChange(QSortFilterProxyModel::Direction::Columns);
#else
    invalidateColumnsFilter();
#endif
}

bool ProcessSortModel::isThere(int column) const
{
    return !columns()[size_t(column)].extra || m_extra.contains(column);
}

int ProcessSortModel::section(int column) const
{
    if (column < 0 || !isThere(column))
        return -1;
    int place = 0;
    for (int before = 0; before < column; ++before)
        place += isThere(before);
    return place;
}

int ProcessSortModel::column(int section) const
{
    for (int column = 0; column < int(columns().size()); ++column) {
        if (isThere(column) && section-- == 0)
            return column;
    }
    return -1;
}

// A view asks this for every row after each re-sort: if no row can be expanded, the answer is immediate.
bool ProcessSortModel::hasChildren(const QModelIndex &parent) const
{
    return (!parent.isValid() || m_model.hasTasks()) && QSortFilterProxyModel::hasChildren(parent);
}

void ProcessSortModel::setStage(ProcessId first, bool earlierShown)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    beginFilterChange();
#endif
    m_first = first;
    m_earlierShown = earlierShown;
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    endFilterChange(QSortFilterProxyModel::Direction::Rows);
#else
    invalidateRowsFilter();
#endif
    QSortFilterProxyModel::sort(-1); // what comes first has changed, though not the column
    sort(m_sortedBy, m_order);
}

namespace {

bool isFew(const ProcessIds &before, const ProcessIds &now)
{
    constexpr size_t few = 32;
    ProcessIds different;
    std::ranges::set_symmetric_difference(before, now, std::back_inserter(different));
    return different.size() <= few;
}

} // namespace

// Qt removes and inserts each stretch of rows by itself, which for thousands takes longer than to lay out everything
// anew.
void ProcessSortModel::setMatching(const std::optional<ProcessIds> &rows)
{
    if (rows == m_matching)
        return;
    const bool few = rows && m_matching && isFew(*m_matching, *rows);
    if (!few) {
        m_matching = rows;
        invalidate();
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    beginFilterChange();
    m_matching = rows;
    endFilterChange(QSortFilterProxyModel::Direction::Rows);
#else
    m_matching = rows;
    invalidateRowsFilter();
#endif
}

// In the order of creation the rows of the stage would come last.
void ProcessSortModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = column;
    m_order = order;
    const bool byStage = column < 0 && m_first != ProcessId::Pangaea;
    QSortFilterProxyModel::sort(byStage ? 0 : column, byStage ? Qt::AscendingOrder : order);
}

bool ProcessSortModel::isOnStage(int row) const
{
    return m_first == ProcessId::Pangaea || m_model.idAt(row) >= m_first;
}

bool ProcessSortModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true;
    return (m_earlierShown || isOnStage(row))
        && (!m_matching || std::ranges::binary_search(*m_matching, m_model.idAt(row)));
}

bool ProcessSortModel::filterAcceptsColumn(int column, const QModelIndex &) const
{
    return isThere(column);
}

bool ProcessSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_model.taskAt(left)) // tasks keep their order, ascending or descending
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    if (isOnStage(left.row()) != isOnStage(right.row()))
        return isOnStage(left.row()) == (sortOrder() == Qt::AscendingOrder);
    if (m_sortedBy < 0)
        return left.row() < right.row();
    return m_model.isLess(left.row(), right.row(), left.column());
}

} // namespace pangaea
