// SPDX-License-Identifier: MIT
// The threads and descendants below one row as a tree, and what their cells show. No Qt model of its own;
// ProcessTableModel keeps the nodes. Any thread.
#pragma once

#include "core/table/columns.h"

#include <map>
#include <memory>

namespace pangaea {

struct TaskNode;
using TaskBranch = std::vector<std::unique_ptr<TaskNode>>;

/// One task in the tree. It keeps its address as long as it stays below the same process.
struct TaskNode {
    TaskSample task;
    ProcessId process = ProcessId::Pangaea; ///< the row that it belongs to
    TaskNode *parent = nullptr;             ///< nullptr: directly below the row
    int row = 0;                            ///< place among its siblings
    TaskBranch children;
};

[[nodiscard]] inline bool isProcess(const TaskSample &task)
{
    return task.tid == task.pid;
}

/// The order among siblings: threads first, then processes, each by its number.
[[nodiscard]] bool comesBefore(const TaskSample &left, const TaskSample &right);
[[nodiscard]] inline bool isSameTask(const TaskSample &left, const TaskSample &right)
{
    return left.tid == right.tid && isProcess(left) == isProcess(right);
}
/// Everything that cells show.
[[nodiscard]] bool looksTheSame(const TaskSample &left, const TaskSample &right);

/// The tasks below each pid, in order. A task whose parent is not in the list is placed below the row, so that none is
/// lost if processes came and went while the list was read.
using TaskLevels = std::map<qint64, std::vector<const TaskSample *>>;
[[nodiscard]] TaskLevels taskLevels(const std::vector<TaskSample> &tasks, qint64 rootPid);

/// Unknown where the column does not apply to it.
[[nodiscard]] QVariant taskValue(const TaskSample &task, const Column &column);
/// The source of a kernel value, and its age at `now`, monotonic ns; empty if there is none.
[[nodiscard]] QString taskHover(const TaskSample &task, const Column &column, qint64 now);
/// "python3 · fork server": the name, and its role for Python.
[[nodiscard]] QString taskName(const QString &name, const QString &role);
/// "Thread 4712 of process 4711", "Child process 4712"
[[nodiscard]] QString taskDescription(const TaskSample &task);

/// Descendants, without threads.
[[nodiscard]] int descendantCount(const ProcessState &row);

} // namespace pangaea
