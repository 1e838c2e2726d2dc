// SPDX-License-Identifier: MIT
// A process and its descendants at one moment, each with a handle that was opened before the process was verified to be
// below the tree, so that no signal can hit another process with a reused pid. Lives on the engine's thread.
#pragma once

#include "core/linux/pidfd.h"
#include "core/linux/taskwalk.h"

#include <QByteArray>

#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pangaea {

class ProcessTree
{
public:
    /// `root` must outlive it. `known` are descendants found earlier: those whose parents have ended since cannot be
    /// found in any other way.
    ProcessTree(QByteArray procRoot, qint64 pid, const PidFd &root, const std::vector<TaskWalk::Known> &known);

    /// A descendant; for the process itself there is already a handle.
    struct Member {
        qint64 pid = 0;
        PidFd handle;
    };
    /// In the order in which they were found: parents before their children.
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }
    /// Their handles outlive the tree.
    [[nodiscard]] std::vector<Member> takeMembers() { return std::move(m_members); }
    [[nodiscard]] const PidFd &root() const { return m_root; }
    [[nodiscard]] qint64 pid() const { return m_pid; }

    /// Looks for descendants that were not found yet; true if it found any.
    bool grow();
    /// The process and all its descendants are stopped, dead or gone.
    [[nodiscard]] bool isStill() const;
    /// The ids of all threads of all of them, if each still has its pid.
    [[nodiscard]] std::vector<qint64> tasks() const;

private:
    [[nodiscard]] QByteArray path(qint64 pid, const char *rest) const;
    [[nodiscard]] std::vector<qint64> childrenOf(qint64 pid);
    void scan();
    void add(qint64 pid, qint64 parent, qint64 startTicks);

    QByteArray m_procRoot;
    qint64 m_pid;
    const PidFd &m_root;
    std::vector<Member> m_members;
    std::set<qint64> m_pids;
    bool m_scanned = false;                                     ///< in this round
    std::unordered_map<qint64, std::vector<qint64>> m_byParent; ///< all processes by their parents, after a scan
};

} // namespace pangaea
