// SPDX-License-Identifier: MIT
#include "core/linux/deathwatch.h"

#include <QEvent>
#include <QProcess>
#include <QSocketNotifier>

#include <csignal>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pangaea {

namespace {

qint64 nanoseconds(const ::timeval &time)
{
    return time.tv_sec * 1'000'000'000LL + time.tv_usec * 1'000LL;
}

// The child began in our own memory (vfork(2)), and execve(2) goes on with the peak of that: whatever is below is ours,
// or nobody knows. The kernel counts pages by core, and so not to the page.
std::optional<qint64> ownPeak(const ::rusage &child)
{
    constexpr qint64 kibi = 1024;
    ::rusage self {};
    if (::getrusage(RUSAGE_SELF, &self) != 0 || child.ru_maxrss <= 2 * self.ru_maxrss)
        return {};
    return child.ru_maxrss * kibi;
}

} // namespace

// The notifier of the end is the one that start() makes last (Qt 6.4). Were it another one, the worst would be that
// nothing is known.
DeathWatch::DeathWatch(QProcess &process)
    : m_pid(process.processId())
{
    const auto notifiers = process.findChildren<QSocketNotifier *>(QString(), Qt::FindDirectChildrenOnly);
    if (m_pid > 0 && !notifiers.isEmpty())
        notifiers.last()->installEventFilter(this);
}

bool DeathWatch::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::SockAct)
        look();
    return false;
}

// WNOWAIT: the child stays to be reaped by the QProcess, which does so when this event reaches its notifier. The system
// call itself also tells what the child used (waitid(2), "C library/kernel differences").
void DeathWatch::look()
{
    ::siginfo_t info {};
    ::rusage usage {};
    if (::syscall(SYS_waitid, P_PID, ::id_t(m_pid), &info, WEXITED | WNOHANG | WNOWAIT, &usage) != 0
        || info.si_pid != m_pid)
        return;
    if (info.si_code != CLD_EXITED)
        m_coreDumped = info.si_code == CLD_DUMPED;
    m_used = ResourceUse {nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime), ownPeak(usage),
                          usage.ru_nvcsw, usage.ru_nivcsw};
}

} // namespace pangaea
