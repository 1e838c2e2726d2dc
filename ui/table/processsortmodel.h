// SPDX-License-Identifier: MIT
// Between the table's model and its view: sorts the processes and filters the columns. Tasks below a process keep their
// own order. Lives on the GUI thread.
#pragma once

#include "core/facts/command.h"

#include <QSortFilterProxyModel>

#include <optional>
#include <set>

namespace pangaea {

class ProcessTableModel;

class ProcessSortModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ProcessSortModel(ProcessTableModel &model, QObject *parent = nullptr);

    /// A column is an index into columns(), a section an index in the view.
    void setExtraShown(int column, bool shown);
    /// Not an extra column, or one that was asked for.
    [[nodiscard]] bool isThere(int column) const;
    [[nodiscard]] int section(int column) const; ///< -1: not in the view
    [[nodiscard]] int column(int section) const;

    /// Rows from `first` on come before all others, in any order; the others are left out unless `earlierShown`.
    /// ProcessId::Pangaea: all rows are equal.
    void setStage(ProcessId first, bool earlierShown);
    /// Only these rows, ascending; nothing: all.
    void setMatching(const std::optional<ProcessIds> &rows);
    [[nodiscard]] const std::optional<ProcessIds> &matching() const { return m_matching; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isOnStage(int row) const;

    ProcessTableModel &m_model;
    ProcessId m_first = ProcessId::Pangaea; ///< of the rows on the stage
    bool m_earlierShown = true;
    std::optional<ProcessIds> m_matching;
    int m_sortedBy = -1; ///< -1: the order of creation
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::set<int> m_extra; ///< extra columns that were asked for
};

} // namespace pangaea
