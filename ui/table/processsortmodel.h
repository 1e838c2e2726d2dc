// SPDX-License-Identifier: MIT
// Between the table's model and its view: the order of the processes, and which of the columns are there at
// all. What is below a process keeps its own order. Lives on the GUI thread.
#pragma once

#include <QSortFilterProxyModel>

#include <set>

namespace pangaea {

class ProcessTableModel;

class ProcessSortModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ProcessSortModel(ProcessTableModel &model, QObject *parent = nullptr);

    /// Columns are meant by their place in columns(), sections by that in the view.
    void setExtraShown(int column, bool shown);
    /// Not extra, or asked for.
    [[nodiscard]] bool isThere(int column) const;
    [[nodiscard]] int section(int column) const; ///< -1: not there
    [[nodiscard]] int column(int section) const;

    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ProcessTableModel &m_model;
    std::set<int> m_extra; ///< those that were asked for
};

} // namespace pangaea
