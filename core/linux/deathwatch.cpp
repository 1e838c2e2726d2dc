// SPDX-License-Identifier: MIT
#include "core/linux/deathwatch.h"

#include <QEvent>
#include <QProcess>
#include <QSocketNotifier>
#include <QThread>

#include <csignal>

#include <fcntl.h>
#include <sys/ioctl.h>
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

// The child started in our own memory (vfork(2)), and execve(2) keeps the peak of that: a lower value is ours, or it is
// unknown whose. The kernel counts pages per core, and so not exactly.
std::optional<qint64> ownPeak(const ::rusage &child)
{
    constexpr qint64 kibi = 1024;
    ::rusage self {};
    if (::getrusage(RUSAGE_SELF, &self) != 0 || child.ru_maxrss <= 2 * self.ru_maxrss)
        return {};
    return child.ru_maxrss * kibi;
}

/// The kernel's data on an end, in the layout in which QProcess's signal handler writes it into the child's death pipe.
struct Death {
    qint32 code = 0; ///< CLD_EXITED, CLD_KILLED or CLD_DUMPED
    qint32 status = 0;
    ::rusage usage {};
};

// WNOWAIT: QProcess itself still reaps the child, when this event reaches its notifier. Unlike the C library's
// function, the system call also returns the child's resource usage (waitid(2), "C library/kernel differences").
bool seeUnreaped(qint64 pid, Death &death)
{
    ::siginfo_t info {};
    if (::syscall(SYS_waitid, P_PID, ::id_t(pid), &info, WEXITED | WNOHANG | WNOWAIT, &death.usage) != 0
        || info.si_pid != pid)
        return false;
    death.code = info.si_code;
    return true;
}

// If QProcess has to use fork(2) (with a sanitizer, or built without pidfds), its signal handler reaps the child, and
// the notifier watches a pipe with the handler's record. tee(2) reads it without consuming it.
bool seeReaped(int pipe, Death &death)
{
    int waiting = 0;
    int copy[2];
    if (::ioctl(pipe, FIONREAD, &waiting) != 0 || waiting != int(sizeof death) || ::pipe2(copy, O_CLOEXEC) != 0)
        return false;
    Death record;
    const bool isRead = ::tee(pipe, copy[1], sizeof record, SPLICE_F_NONBLOCK) == ssize_t(sizeof record)
        && ::read(copy[0], &record, sizeof record) == ssize_t(sizeof record);
    ::close(copy[0]);
    ::close(copy[1]);
    if (!isRead || (record.code != CLD_EXITED && record.code != CLD_KILLED && record.code != CLD_DUMPED))
        return false;
    death = record;
    return true;
}

} // namespace

// Watches all notifiers of the QProcess: which one reports the end, and when it is created, differs between Qt
// versions.
DeathWatch::DeathWatch(QProcess &process)
    : m_pid(process.processId())
{
    Q_ASSERT(process.thread() == QThread::currentThread());
    if (m_pid <= 0)
        return;
    for (QSocketNotifier *notifier : process.findChildren<QSocketNotifier *>(Qt::FindDirectChildrenOnly))
        notifier->installEventFilter(this);
}

bool DeathWatch::eventFilter(QObject *notifier, QEvent *event)
{
    if (event->type() == QEvent::SockAct && !m_used)
        look(int(static_cast<QSocketNotifier *>(notifier)->socket()));
    return false;
}

void DeathWatch::look(int watched)
{
    Death death;
    if (!seeUnreaped(m_pid, death) && !seeReaped(watched, death))
        return;
    if (death.code != CLD_EXITED)
        m_coreDumped = death.code == CLD_DUMPED;
    const ::rusage &usage = death.usage;
    m_used = ResourceUse {nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime), ownPeak(usage), usage.ru_nvcsw,
                          usage.ru_nivcsw};
}

} // namespace pangaea
