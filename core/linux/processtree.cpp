// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/processtree.h"

#include "core/linux/keptfile.h"
#include "core/linux/processlife.h"

#include <algorithm>
#include <utility>

#include <unistd.h>

namespace pangaea {

namespace {

constexpr qint64 any = -1;

} // namespace

ProcessTree::ProcessTree(QByteArray procRoot, qint64 pid, const PidFd &root, const std::vector<TaskWalk::Known> &known)
    : m_procRoot(std::move(procRoot))
    , m_pid(pid)
    , m_root(root)
{
    for (const auto &[knownPid, startTicks] : known)
        add(knownPid, any, startTicks);
}

QByteArray ProcessTree::path(qint64 pid, const char *rest) const
{
    return m_procRoot + '/' + QByteArray::number(pid) + rest;
}

bool ProcessTree::grow()
{
    m_scanned = false;
    const size_t before = m_members.size();
    const auto addChildrenOf = [this](qint64 pid, const auto &handle) {
        const std::vector<qint64> children = childrenOf(pid);
        if (handle().send(0) != 0)
            return; // the pid may have been reused, so these may be another process's children
        for (const qint64 child : children)
            add(child, pid, any);
    };
    addChildrenOf(m_pid, [this]() -> const PidFd & { return m_root; });
    for (size_t i = 0; i < m_members.size(); ++i) // the vector grows
        addChildrenOf(m_members[i].pid, [this, i]() -> const PidFd & { return m_members[i].handle; });
    return m_members.size() > before;
}

std::vector<qint64> ProcessTree::childrenOf(qint64 pid)
{
    const auto threads = listNumbers(path(pid, "/task"));
    if (!threads)
        return {};
    // Not all kernels have the file (CONFIG_PROC_CHILDREN).
    const QByteArray own = path(pid, "/task/") + QByteArray::number(pid) + "/children";
    if (::access(own.constData(), F_OK) != 0) {
        scan();
        const auto found = m_byParent.find(pid);
        return found == m_byParent.end() ? std::vector<qint64>() : found->second;
    }
    std::vector<qint64> children;
    for (const qint64 thread : *threads) {
        const auto some = parseProcChildren(readWhole(path(pid, "/task/") + QByteArray::number(thread) + "/children"));
        children.insert(children.end(), some.begin(), some.end());
    }
    return children;
}

/// Lists all processes by their parents, the slow way.
void ProcessTree::scan()
{
    if (std::exchange(m_scanned, true))
        return;
    m_byParent.clear();
    for (const qint64 pid : listNumbers(m_procRoot).value_or(std::vector<qint64>())) {
        ProcBuffer buffer;
        if (const auto stat = parseProcStat(readOnce(path(pid, "/stat"), buffer)))
            m_byParent[stat->parent].push_back(pid);
    }
}

/// First open the handle, then check that it is the right process.
void ProcessTree::add(qint64 pid, qint64 parent, qint64 startTicks)
{
    if (m_pids.contains(pid))
        return;
    PidFd handle = PidFd::open(pid);
    ProcBuffer buffer;
    const auto stat = parseProcStat(readOnce(path(pid, "/stat"), buffer));
    const bool isMeant = stat && (parent == any || stat->parent == parent)
        && (startTicks == any || stat->startTicks == startTicks);
    if (!isMeant || !handle.isValid() || handle.send(0) != 0)
        return;
    if (isDead(*stat))
        return; // a pid is not reused before the process is reaped
    m_pids.insert(pid);
    m_members.push_back({pid, std::move(handle)});
}

bool ProcessTree::isStill() const
{
    const auto still = [this](qint64 pid) { return pangaea::isStill(path(pid, "")); };
    return still(m_pid) && std::ranges::all_of(m_members, still, &Member::pid);
}

std::vector<qint64> ProcessTree::tasks() const
{
    std::vector<qint64> all;
    const auto addThreadsOf = [&](qint64 pid, const PidFd &handle) {
        const auto threads = listNumbers(path(pid, "/task")).value_or(std::vector {pid});
        if (handle.send(0) == 0)
            all.insert(all.end(), threads.begin(), threads.end());
    };
    addThreadsOf(m_pid, m_root);
    for (const Member &member : m_members)
        addThreadsOf(member.pid, member.handle);
    return all;
}

} // namespace pangaea
