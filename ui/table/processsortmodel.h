// SPDX-License-Identifier: MIT
// Between the table's model and its view: sorts the processes and filters the columns. Tasks below a process keep their
// own order. Lives on the GUI thread.
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

    /// A column is an index into columns(), a section an index in the view.
    void setExtraShown(int column, bool shown);
    /// Not an extra column, or one that was asked for.
    [[nodiscard]] bool isThere(int column) const;
    [[nodiscard]] int section(int column) const; ///< -1: not in the view
    [[nodiscard]] int column(int section) const;

    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ProcessTableModel &m_model;
    std::set<int> m_extra; ///< extra columns that were asked for
};

} // namespace pangaea
