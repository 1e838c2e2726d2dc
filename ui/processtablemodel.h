// SPDX-License-Identifier: MIT
// ProcessTable x columns() as a Qt model. It shows a snapshot that refresh() brings up to date, so that a
// paused view stays still and sorting never sees a row change. Hierarchical, flat for now: threads and
// descendants will be children of their row. Lives on the GUI thread.
#pragma once

#include "core/processtable.h"

#include <QAbstractItemModel>

namespace pangaea {

class ProcessTableModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole + 100, ///< a number or a text that can be compared
        IdRole,                        ///< quint64, the row's ProcessId
    };

    explicit ProcessTableModel(const ProcessTable &table, QObject *parent = nullptr);

    /// Takes over what changed in the table since the last time.
    void refresh();

    [[nodiscard]] const ProcessState *at(const QModelIndex &index) const;
    [[nodiscard]] const std::vector<ProcessState> &rows() const { return m_rows; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void removeGone();
    void takeChanges();
    void addNew();

    const ProcessTable &m_table;
    std::vector<ProcessState> m_rows;
};

/// The rows as text, one a line, tabs between the cells, with a header line; without the extra columns.
[[nodiscard]] QString rowsAsText(const std::vector<const ProcessState *> &rows);

} // namespace pangaea
