// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/orphans.h"

#include "core/facts/event.h"
#include "core/linux/keptfile.h"
#include "core/linux/processlife.h"

#include <utility>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr qsizetype mostChildrenText = 64 * 1024;

// waitpid(-1) would reap QProcess's children, too.
void reap(qint64 pid)
{
    ::siginfo_t end {};
    (void)::waitid(P_PID, ::id_t(pid), &end, WEXITED | WNOHANG);
}

} // namespace

Orphans::Orphans(QByteArray procRoot, qint64 reaper)
    : m_procRoot(std::move(procRoot))
    , m_self(::getpid())
    , m_session(::getsid(0))
    , m_reaper(reaper)
{
}

// While the parent is the warden, no other process can have its pid.
bool Orphans::takeOver()
{
    if (m_reaper == 0 || m_reaper == m_self || m_reaper == ::getppid())
        return false;
    m_reaper = ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0 ? m_self : 0;
    return m_reaper == m_self;
}

std::vector<Orphans::Orphan> Orphans::look(const IsOwn &isOwn)
{
    std::vector<Orphan> found;
    if (m_reaper != 0)
        lookBelow(m_reaper, m_reaper, isOwn, found);
    if (m_reaper != m_self || ::gettid() != m_self)
        lookBelow(m_self, ::gettid(), isOwn, found);
    return found;
}

void Orphans::lookBelow(qint64 process, qint64 thread, const IsOwn &isOwn, std::vector<Orphan> &found) const
{
    const QByteArray path = m_procRoot + '/' + QByteArray::number(process) + "/task/" + QByteArray::number(thread)
        + "/children";
    for (const qint64 pid : parseProcChildren(readWhole(path, mostChildrenText))) {
        const std::optional<bool> own = isOwn(pid);
        if (pid == m_self || own.value_or(false))
            continue;
        ProcBuffer buffer;
        const auto stat = parseProcStat(readOnce(m_procRoot + '/' + QByteArray::number(pid) + "/stat", buffer));
        if (!stat || stat->parent != process || !isCertain(*stat, pid, thread, own))
            continue;
        if (!isDead(*stat))
            found.push_back({pid, stat->session, process, stat->startTicks, stat->name});
        else if (process == m_self)
            reap(pid);
    }
}

bool Orphans::isCertain(const ProcStat &stat, qint64 pid, qint64 thread, std::optional<bool> own) const
{
    if (own)
        return !*own;
    if (stat.session == m_session)
        return false;
    return stat.session != pid || thread != ::gettid();
}

} // namespace pangaea
