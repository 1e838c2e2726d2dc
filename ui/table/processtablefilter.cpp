// SPDX-License-Identifier: MIT
// What a filter does to the table: rows come and go, while scroll position and selection stay. GUI thread.
#include "ui/table/processsortmodel.h"
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace pangaea {

QModelIndex ProcessTableView::indexOf(ProcessId process) const
{
    const int row = m_model.rowOf(process);
    return row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model.index(row, 0));
}

void ProcessTableView::setMatching(const std::optional<ProcessIds> &rows)
{
    if (rows == m_proxy->matching())
        return;
    ProcessIds selected = selectedIds();
    const auto inView = rowsInView();
    {
        const QScopedValueRollback filtering(m_filtering, true);
        m_proxy->setMatching(rows);
        moveSelection(selected);
    }
    keepInPlace(inView);
    showEmptyState();
    if (selectedIds() != selected)
        emit selectionChangedByUser();
}

std::vector<std::pair<ProcessId, int>> ProcessTableView::rowsInView() const
{
    std::vector<std::pair<ProcessId, int>> inView;
    if (verticalScrollBar()->value() == 0) // it stays at the beginning
        return inView;
    for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
        const QRect rect = visualRect(index);
        if (rect.top() > viewport()->height())
            break;
        if (!index.parent().isValid())
            inView.emplace_back(ProcessId(index.data(ProcessTableModel::IdRole).toULongLong()), rect.top());
    }
    return inView;
}

void ProcessTableView::keepInPlace(const std::vector<std::pair<ProcessId, int>> &inView)
{
    for (const auto &[process, top] : inView) {
        const QModelIndex index = indexOf(process);
        if (!index.isValid())
            continue;
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(index).top() - top);
        return;
    }
}

/// Keeps those that the filter hides, and selects those that it shows again.
void ProcessTableView::moveSelection(const ProcessIds &before)
{
    for (const ProcessId process : before) {
        if (!indexOf(process).isValid())
            m_hiddenSelection.push_back(process);
    }
    QItemSelection back;
    std::erase_if(m_hiddenSelection, [&](ProcessId process) {
        const QModelIndex index = indexOf(process);
        if (index.isValid())
            back.select(index, index);
        return index.isValid();
    });
    if (!back.isEmpty())
        selectionModel()->select(back, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace pangaea
