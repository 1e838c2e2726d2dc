// SPDX-License-Identifier: MIT
// The tree of ProcessTableModel: indexes, and updates of the tasks below a row by insertions, removals and changes, so
// that rows stay expanded and selected. GUI thread.
#include "ui/table/processtablemodel.h"

#include <algorithm>

namespace pangaea {

namespace {

using Wanted = std::vector<const TaskSample *>;

void number(TaskBranch &branch)
{
    for (size_t row = 0; row < branch.size(); ++row)
        branch[row]->row = int(row);
}

bool isWanted(const TaskSample &task, const Wanted &wanted)
{
    const auto place = std::ranges::lower_bound(wanted, &task, [](auto *a, auto *b) { return comesBefore(*a, *b); });
    return place != wanted.end() && isSameTask(**place, task);
}

} // namespace

// The internal pointer of a process's row is null, that of a task is its node.
const TaskSample *ProcessTableModel::taskAt(const QModelIndex &index) const
{
    const auto *node = static_cast<const TaskNode *>(index.internalPointer());
    return index.isValid() && node ? &node->task : nullptr;
}

const TaskBranch *ProcessTableModel::branchBelow(const QModelIndex &parent) const
{
    if (const auto *node = static_cast<const TaskNode *>(parent.internalPointer()))
        return &node->children;
    if (m_tasks.empty())
        return nullptr;
    const auto found = m_tasks.find(m_ids[size_t(parent.row())]);
    return found == m_tasks.end() ? nullptr : &found->second;
}

QModelIndex ProcessTableModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!parent.isValid()) // the common case, and sorting asks for it some 100,000 times
        return row >= 0 && row < int(m_ids.size()) && column >= 0 && column < m_columnCount ? createIndex(row, column)
                                                                                            : QModelIndex();
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, (*branchBelow(parent))[size_t(row)].get());
}

QModelIndex ProcessTableModel::parent(const QModelIndex &child) const
{
    const auto *node = static_cast<const TaskNode *>(child.internalPointer());
    if (!child.isValid() || !node)
        return {};
    return node->parent ? createIndex(node->parent->row, 0, node->parent) : createIndex(rowOf(node->process), 0);
}

int ProcessTableModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_ids.size());
    if (parent.column() > 0)
        return 0;
    const TaskBranch *branch = branchBelow(parent);
    return branch ? int(branch->size()) : 0;
}

void ProcessTableModel::syncTasks(int row)
{
    const ProcessState &now = m_table.rows()[size_t(row)];
    if (now.tasks.empty() && m_tasks.empty())
        return;
    const auto found = m_tasks.find(now.id);
    if (now.tasks.empty() && found == m_tasks.end())
        return;
    const qint64 pid = now.current() ? now.current()->pid : 0;
    TaskBranch &branch = found == m_tasks.end() ? m_tasks[now.id] : found->second;
    syncLevel(index(row, 0), branch, nullptr, pid, taskLevels(now.tasks, pid));
    if (branch.empty())
        m_tasks.erase(now.id);
}

void ProcessTableModel::syncLevel(const QModelIndex &parent, TaskBranch &branch, TaskNode *node, qint64 pid,
                                  const TaskLevels &levels)
{
    static const Wanted none;
    const auto level = levels.find(pid);
    const Wanted &wanted = level == levels.end() ? none : level->second;
    const ProcessId process = node ? node->process : m_ids[size_t(parent.row())];
    removeTasks(parent, branch, wanted);
    changeTasks(parent, branch, wanted);
    insertTasks(parent, branch, node, process, wanted);
    for (const auto &child : branch) {
        if (isProcess(child->task))
            syncLevel(createIndex(child->row, 0, child.get()), child->children, child.get(), child->task.pid, levels);
    }
}

void ProcessTableModel::removeTasks(const QModelIndex &parent, TaskBranch &branch, const Wanted &wanted)
{
    for (int last = int(branch.size()) - 1; last >= 0; --last) {
        if (isWanted(branch[size_t(last)]->task, wanted))
            continue;
        int first = last;
        while (first > 0 && !isWanted(branch[size_t(first - 1)]->task, wanted))
            --first;
        beginRemoveRows(parent, first, last);
        branch.erase(branch.begin() + first, branch.begin() + last + 1);
        number(branch);
        endRemoveRows();
        last = first;
    }
}

// The remaining tasks of the branch are all in the list, in the same order.
void ProcessTableModel::changeTasks(const QModelIndex &parent, TaskBranch &branch, const Wanted &wanted)
{
    int begin = -1; // of the run of changed tasks
    auto now = wanted.begin();
    for (int row = 0; row <= int(branch.size()); ++row) {
        bool changed = false;
        if (row < int(branch.size())) {
            TaskSample &task = branch[size_t(row)]->task;
            while (!isSameTask(**now, task))
                ++now;
            changed = !looksTheSame(task, **now);
            task = **now;
        }
        if (changed && begin < 0)
            begin = row;
        if (changed || begin < 0)
            continue;
        emit dataChanged(index(begin, 0, parent), index(row - 1, columnCount() - 1, parent));
        begin = -1;
    }
}

void ProcessTableModel::insertTasks(const QModelIndex &parent, TaskBranch &branch, TaskNode *node, ProcessId process,
                                    const Wanted &wanted)
{
    for (size_t row = 0; row < wanted.size(); ++row) {
        const auto isHere = [&](size_t at) {
            return row < branch.size() && isSameTask(branch[row]->task, *wanted[at]);
        };
        if (isHere(row))
            continue;
        size_t end = row + 1;
        while (end < wanted.size() && !isHere(end))
            ++end;
        TaskBranch fresh;
        for (size_t at = row; at < end; ++at)
            fresh.push_back(std::make_unique<TaskNode>(TaskNode {*wanted[at], process, node, 0, {}}));
        beginInsertRows(parent, int(row), int(end) - 1);
        branch.insert(branch.begin() + qsizetype(row), std::make_move_iterator(fresh.begin()),
                      std::make_move_iterator(fresh.end()));
        number(branch);
        endInsertRows();
        row = end - 1;
    }
}

} // namespace pangaea
