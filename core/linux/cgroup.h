// SPDX-License-Identifier: MIT
// Control groups (cgroups(7)) with one tree each, and the kernel's limit on how many tasks (processes and their
// threads) each may contain. Created below Pangaea's own group, if that was delegated to it. Lives on the engine's
// thread.
#pragma once

#include "core/basics/failure.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace pangaea {

/// Pangaea's own group in the unified hierarchy, as in /proc/self/cgroup: "/user.slice/x.scope".
[[nodiscard]] std::optional<QByteArray> parseOwnCgroup(QByteArrayView text);
/// The folder of a group, below the mount point of the unified hierarchy in /proc/self/mountinfo
/// (proc_pid_mountinfo(5)).
[[nodiscard]] std::optional<QByteArray> parseCgroupFolder(QByteArrayView mountInfo, const QByteArray &group);
/// The same, reading both files now; nothing if there is no unified hierarchy.
[[nodiscard]] std::optional<QByteArray> ownCgroupFolder(const QByteArray &procRoot);

/// The group of one tree. Removed by its destructor, or by TaskGroups when the last process has left it.
class TaskGroup
{
public:
    TaskGroup(QByteArray folder, int procs)
        : m_folder(std::move(folder))
        , m_procs(procs)
    {
    }
    ~TaskGroup();
    Q_DISABLE_COPY_MOVE(TaskGroup)

    /// Its cgroup.procs: a process that writes 0 to it moves into the group.
    [[nodiscard]] int procs() const { return m_procs; }
    /// False: the kernel refused.
    [[nodiscard]] bool setLimit(int tasks);
    /// The pids of all processes in it.
    [[nodiscard]] std::vector<qint64> members() const;
    /// False: there are still processes in it.
    [[nodiscard]] bool remove();

private:
    QByteArray m_folder; ///< empty: removed
    int m_procs;
};

class TaskGroups
{
public:
    /// `folder` is a group that was delegated to Pangaea. Moves Pangaea into its own leaf group if the kernel requires
    /// that (no processes in inner nodes), and checks that the limit really works. See problem().
    explicit TaskGroups(const QByteArray &folder);
    /// Groups with processes in them are not removed.
    ~TaskGroups();
    Q_DISABLE_COPY_MOVE(TaskGroups)

    /// None: the limit of a group was seen to work.
    [[nodiscard]] const Failure &problem() const { return m_problem; }
    /// An empty group with this limit; nothing if the kernel refuses.
    [[nodiscard]] std::shared_ptr<TaskGroup> make(int tasks);
    /// The tree has no processes left, or soon will have none.
    void retire(std::shared_ptr<TaskGroup> group);
    void removeEmpty();

private:
    [[nodiscard]] Failure enable();
    [[nodiscard]] Failure moveIntoLeaf();
    void removeStale() const;
    [[nodiscard]] bool holds();

    QByteArray m_folder;
    QByteArray m_prefix;
    int m_made = 0;
    Failure m_problem;
    std::vector<std::shared_ptr<TaskGroup>> m_retired;
};

/// Whether a group was delegated to this user (systemd.resource-control(5), Delegate=), or nobody manages the groups
/// and it is writable.
[[nodiscard]] bool isDelegated(const QByteArray &folder);

} // namespace pangaea
