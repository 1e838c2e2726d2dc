// SPDX-License-Identifier: MIT
// Control groups (cgroups(7)) that hold one tree each, with the kernel's limit on how many tasks, processes and
// their threads, may be in it. Made below Pangaea's own group, where that was given to it. Lives on the
// engine's thread.
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
/// The folder of a group, by where /proc/self/mountinfo (proc_pid_mountinfo(5)) says that the unified hierarchy is
/// mounted.
[[nodiscard]] std::optional<QByteArray> parseCgroupFolder(QByteArrayView mountInfo, const QByteArray &group);
/// The same for a reading of all of it now; nothing where there is no unified hierarchy.
[[nodiscard]] std::optional<QByteArray> ownCgroupFolder(const QByteArray &procRoot);

/// The group of one tree. Removed with this, or by TaskGroups when the last process has left it.
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

    /// Its cgroup.procs: who writes 0 to it moves into the group.
    [[nodiscard]] int procs() const { return m_procs; }
    /// False: the kernel did not take it.
    [[nodiscard]] bool setLimit(int tasks);
    /// The pids of all processes in it.
    [[nodiscard]] std::vector<qint64> members() const;
    /// False: there is still something in it.
    [[nodiscard]] bool remove();

private:
    QByteArray m_folder; ///< empty: removed
    int m_procs;
};

class TaskGroups
{
public:
    /// `folder` is a group that was given to Pangaea. Moves Pangaea into a leaf of its own where the kernel wants
    /// that (no processes in inner nodes), and sees that the limit really holds. See problem().
    explicit TaskGroups(const QByteArray &folder);
    /// Groups with processes in them stay.
    ~TaskGroups();
    Q_DISABLE_COPY_MOVE(TaskGroups)

    /// None: a group's limit holds, as was seen.
    [[nodiscard]] const Failure &problem() const { return m_problem; }
    /// Empty and limited; nothing where the kernel refuses.
    [[nodiscard]] std::shared_ptr<TaskGroup> make(int tasks);
    /// No process of the tree is left, or soon none.
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

/// Whether a group was given to this user to do as he likes (systemd.resource-control(5), Delegate=), or nobody manages
/// the groups and it is writable.
[[nodiscard]] bool isDelegated(const QByteArray &folder);

} // namespace pangaea
