// SPDX-License-Identifier: MIT
// See the header. Lives on the engine's thread.
#include "core/linux/orphans.h"

#include "core/event.h"
#include "core/linux/keptfile.h"
#include "core/linux/procparse.h"

#include <utility>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr qint64 lookInterval = nanosecondsPerSecond / 2;
constexpr qsizetype mostChildrenText = 64 * 1024;

// waitpid(-1) would take the ends of QProcess's children from it.
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

// As long as the parent is the warden, no other process can have its pid.
bool Orphans::takeOver()
{
    if (m_reaper == 0 || m_reaper == m_self || m_reaper == ::getppid())
        return false;
    m_reaper = ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0 ? m_self : 0;
    return m_reaper == m_self;
}

std::vector<Orphans::Orphan> Orphans::look(qint64 now)
{
    if (m_reaper == 0 || now < m_due)
        return {};
    m_due = now + lookInterval;
    const QByteArray reaper = QByteArray::number(m_reaper);
    const QByteArray path = m_procRoot + '/' + reaper + "/task/" + reaper + "/children";
    std::vector<Orphan> orphans;
    for (const qint64 pid : parseProcChildren(readWhole(path, mostChildrenText))) {
        ProcBuffer buffer;
        const auto stat = parseProcStat(readOnce(m_procRoot + '/' + QByteArray::number(pid) + "/stat", buffer));
        if (pid == m_self || !stat || stat->parent != m_reaper || stat->session == m_session)
            continue;
        if (stat->state != 'Z' && stat->state != 'X') {
            if (stat->session != pid)
                orphans.push_back({pid, stat->session});
        } else if (m_reaper == m_self && ::gettid() != ::getpid()) {
            reap(pid);
        }
    }
    return orphans;
}

} // namespace pangaea
