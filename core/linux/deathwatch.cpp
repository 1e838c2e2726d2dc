// SPDX-License-Identifier: MIT
#include "core/linux/deathwatch.h"

#include <QEvent>
#include <QProcess>
#include <QSocketNotifier>

#include <csignal>

#include <sys/wait.h>

namespace pangaea {

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
    ::siginfo_t info {};
    // WNOWAIT: the child stays to be reaped by the QProcess, which does so when this event reaches its notifier.
    if (event->type() == QEvent::SockAct
        && ::waitid(P_PID, id_t(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == m_pid
        && info.si_code != CLD_EXITED)
        m_coreDumped = info.si_code == CLD_DUMPED;
    return false;
}

} // namespace pangaea
