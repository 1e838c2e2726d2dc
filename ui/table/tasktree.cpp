// SPDX-License-Identifier: MIT
#include "ui/table/tasktree.h"

#include "core/table/columnhovers.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::TaskTree)
};

QVariant unknown()
{
    return QVariant::fromValue(Unknown {});
}

} // namespace

bool comesBefore(const TaskSample &left, const TaskSample &right)
{
    return std::tuple(isProcess(left), left.tid) < std::tuple(isProcess(right), right.tid);
}

bool looksTheSame(const TaskSample &left, const TaskSample &right)
{
    return left.sample.state == right.sample.state && left.sample.values == right.sample.values && left.pid == right.pid
        && left.name == right.name && left.role == right.role;
}

TaskLevels taskLevels(const std::vector<TaskSample> &tasks, qint64 rootPid)
{
    std::map<qint64, qint64> parents; // of the processes in the list
    for (const TaskSample &task : tasks) {
        if (isProcess(task) && task.pid != rootPid)
            parents[task.pid] = task.parent;
    }
    // Parent PIDs that were read at different times may form a cycle: such a process is placed below the row.
    const auto leadsToRoot = [&](qint64 pid) {
        std::set<qint64> seen;
        while (parents.contains(pid) && seen.insert(pid).second)
            pid = parents[pid];
        return !parents.contains(pid);
    };
    TaskLevels levels;
    for (const TaskSample &task : tasks) {
        if (task.tid == rootPid) // the row itself
            continue;
        const qint64 above = isProcess(task) ? task.parent : task.pid;
        const bool known = parents.contains(above) && leadsToRoot(above);
        levels[known ? above : rootPid].push_back(&task);
    }
    for (auto &[pid, level] : levels) {
        std::ranges::sort(level, [](auto *left, auto *right) { return comesBefore(*left, *right); });
        const auto twice = std::ranges::unique(level,
                                               [](auto *left, auto *right) { return isSameTask(*left, *right); });
        level.erase(twice.begin(), twice.end());
    }
    return levels;
}

QVariant taskValue(const TaskSample &task, const Column &column)
{
    const QByteArrayView id = column.id;
    if (id == "name")
        return taskName(task.name, task.role);
    if (id == "pid")
        return task.tid;
    if (id == "kernel")
        return task.sample.state ? QVariant(kernelStateName(task.sample.state)) : unknown();
    // Memory, threads and parent are facts of a process, in the row of the process.
    const bool ofProcess = column.metric == Metric::Memory || column.metric == Metric::Threads
        || column.metric == Metric::Parent;
    if (!column.metric || (ofProcess && !isProcess(task)))
        return unknown();
    const std::optional<double> &value = task.sample[*column.metric];
    return value ? QVariant(*value) : unknown();
}

QString taskHover(const TaskSample &task, const Column &column, qint64 now)
{
    const bool isKernel = column.id == QByteArrayView("kernel");
    if ((!isKernel && !column.metric) || taskValue(task, column).canConvert<Unknown>())
        return {};
    const ProcFile file = isKernel ? ProcFile::Stat : hover::fileOf(metrics[size_t(*column.metric)], task.sample);
    const QString folder = isProcess(task) ? u"/proc/%1"_s.arg(task.pid)
                                           : u"/proc/%1/task/%2"_s.arg(task.pid).arg(task.tid);
    return hover::fileText(folder + u'/' + QLatin1String(procFileNames[size_t(file)]), task.sample.readAt[size_t(file)],
                           now);
}

QString taskName(const QString &name, const QString &role)
{
    if (role == "forkServer"_L1)
        return Tr::tr("%1 · fork server").arg(visibleText(name));
    if (role == "resourceTracker"_L1)
        return Tr::tr("%1 · resource tracker").arg(visibleText(name));
    return visibleText(name);
}

QString taskDescription(const TaskSample &task)
{
    return isProcess(task) ? Tr::tr("Child process %1").arg(task.pid)
                           : Tr::tr("Thread %1 of process %2").arg(task.tid).arg(task.pid);
}

int descendantCount(const ProcessState &row)
{
    return int(std::ranges::count_if(row.tasks, isProcess));
}

} // namespace pangaea
