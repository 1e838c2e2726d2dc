// SPDX-License-Identifier: MIT
// ProcessTable x columns() as a Qt model, with the threads and descendants of each process below its row.
// It shows the table as it was at the last refresh(), so that a paused view stays still and sorting never
// sees a row change. Lives on the GUI thread.
#pragma once

#include "core/table/processtable.h"
#include "ui/table/tasktree.h"

#include <QAbstractItemModel>
#include <QCollator>

#include <functional>
#include <unordered_map>

namespace pangaea {

class ProcessTableModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole + 100, ///< a number or a text that can be compared
        IdRole,                        ///< quint64, the ProcessId of the row; for a task, of the row above it
    };

    explicit ProcessTableModel(const ProcessTable &table, QObject *parent = nullptr);

    /// Takes over the table's changes since the last call. Call this or hold() before the table changes again: a row is
    /// copied from the table when it is first read.
    void refresh();
    /// From here to the next refresh() the table may change; the model does not.
    void hold();

    /// The time up to which ages in tool tips count, monotonic ns; a replay has its own.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

    /// The process of the index; for a task, the process above it.
    [[nodiscard]] const ProcessState *at(const QModelIndex &index) const;
    /// nullptr for a process's own row.
    [[nodiscard]] const TaskSample *taskAt(const QModelIndex &index) const;
    /// All processes, without the tasks below them.
    [[nodiscard]] const std::vector<ProcessState> &rows() const;
    /// Of a row of the model; immediate, for comparisons.
    [[nodiscard]] ProcessId idAt(int row) const { return m_ids[size_t(row)]; }
    /// -1: there is no such row.
    [[nodiscard]] int rowOf(ProcessId process) const;
    /// Whether any row can be expanded.
    [[nodiscard]] bool hasTasks() const { return !m_tasks.empty(); }

    /// Whether one process comes before the other in ascending order of a column. Unknown comes before the smallest
    /// number, "not yet" before that.
    [[nodiscard]] bool isLess(int leftRow, int rightRow, int column) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    /// In place of dataChanged() for many rows, where only time went on and they are not sorted by it: Qt's sort proxy
    /// would look at each.
    void grewOlder(int column);

private:
    struct SortKey {
        double number = 0;
        QString text;
        std::optional<QCollatorSortKey> order; ///< of the text
    };

    void removeGone();
    void takeChanges();
    void addMissing();
    void insertRows(size_t first, size_t end);
    void emitChanges(const std::vector<int> &rows, int firstColumn, int lastColumn);
    void syncTasks(int row);
    void syncLevel(const QModelIndex &parent, TaskBranch &branch, TaskNode *node, qint64 pid, const TaskLevels &levels);
    void removeTasks(const QModelIndex &parent, TaskBranch &branch, const std::vector<const TaskSample *> &wanted);
    void insertTasks(const QModelIndex &parent, TaskBranch &branch, TaskNode *node, ProcessId process,
                     const std::vector<const TaskSample *> &wanted);
    void changeTasks(const QModelIndex &parent, TaskBranch &branch, const std::vector<const TaskSample *> &wanted);

    [[nodiscard]] const ProcessState &shown(int row) const;
    [[nodiscard]] const TaskBranch *branchBelow(const QModelIndex &parent) const;
    void makeKey(int row, int column) const;
    [[nodiscard]] QVariant taskData(const TaskSample &task, const Column &column, int role) const;

    const ProcessTable &m_table;
    const int m_columnCount;
    std::function<qint64()> m_clock = monotonicNow;
    quint64 m_removals = 0;           ///< of the table, as of the last refresh
    std::vector<ProcessId> m_ids;     ///< of the rows, ascending
    std::vector<quint64> m_revisions; ///< of the rows, as of the last refresh
    std::vector<quint64> m_changes;   ///< ProcessState::changed, likewise
    std::vector<quint64> m_told;      ///< ProcessState::told, likewise
    mutable std::vector<ProcessState> m_rows;
    mutable std::vector<char> m_stale;                 ///< rows whose copy in m_rows is out of date
    std::unordered_map<ProcessId, TaskBranch> m_tasks; ///< of the rows that have any
    QCollator m_collator;
    mutable int m_keyColumn = -1;
    mutable std::vector<SortKey> m_keys; ///< of the rows, in m_keyColumn
};

/// The rows as text, one per line, separated by tabs, with a header line; without the extra columns.
[[nodiscard]] QString rowsAsText(const std::vector<const ProcessState *> &rows);

} // namespace pangaea
