// SPDX-License-Identifier: MIT
// Any thread.
#include "core/facts/waiting.h"

#include "core/basics/visibletext.h"

#include <QCoreApplication>
#include <QStringView>

#include <algorithm>
#include <array>

#if __has_include(<sys/syscall.h>)
#include <sys/syscall.h>

using namespace Qt::StringLiterals;
#endif

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Waiting)
};

/// The purpose of a wait. For those of the first row it depends on the type of the descriptor.
enum class For {
    Reading,
    Writing,
    Connecting,
    Accepting,
    Receiving,
    Sending,
    FileLock,
    Device,
    Disk,
    Time,
    Child,
    Lock,
    Several,
    Signal,
    ChildsProgram,
    Opening,
    Message,
    Semaphore,
    Ring,
    Restart
};

struct Call {
    long number;
    const char *name;
    For what;
};

// Not every machine has all of them: newer ones omit those that another call can replace.
constexpr Call calls[] = {
#ifdef SYS_read
    {SYS_read, "read", For::Reading},
    {SYS_readv, "readv", For::Reading},
    {SYS_pread64, "pread64", For::Reading},
    {SYS_write, "write", For::Writing},
    {SYS_writev, "writev", For::Writing},
    {SYS_pwrite64, "pwrite64", For::Writing},
    {SYS_nanosleep, "nanosleep", For::Time},
    {SYS_clock_nanosleep, "clock_nanosleep", For::Time},
    {SYS_wait4, "wait4", For::Child},
    {SYS_waitid, "waitid", For::Child},
    {SYS_futex, "futex", For::Lock},
    {SYS_ppoll, "ppoll", For::Several},
    {SYS_pselect6, "pselect6", For::Several},
    {SYS_epoll_pwait, "epoll_pwait", For::Several},
    {SYS_rt_sigsuspend, "rt_sigsuspend", For::Signal},
    {SYS_rt_sigtimedwait, "rt_sigtimedwait", For::Signal},
    {SYS_connect, "connect", For::Connecting},
    {SYS_accept, "accept", For::Accepting},
    {SYS_accept4, "accept4", For::Accepting},
    {SYS_recvfrom, "recvfrom", For::Receiving},
    {SYS_recvmsg, "recvmsg", For::Receiving},
    {SYS_sendto, "sendto", For::Sending},
    {SYS_sendmsg, "sendmsg", For::Sending},
    {SYS_flock, "flock", For::FileLock},
    {SYS_fcntl, "fcntl", For::FileLock},
    {SYS_ioctl, "ioctl", For::Device},
    {SYS_fsync, "fsync", For::Disk},
    {SYS_fdatasync, "fdatasync", For::Disk},
    {SYS_openat, "openat", For::Opening},
    {SYS_clone, "clone", For::ChildsProgram},
    {SYS_msgrcv, "msgrcv", For::Message},
    {SYS_mq_timedreceive, "mq_timedreceive", For::Message},
    {SYS_semtimedop, "semtimedop", For::Semaphore},
    {SYS_restart_syscall, "restart_syscall", For::Restart},
#endif
#ifdef SYS_futex_waitv
    {SYS_futex_waitv, "futex_waitv", For::Lock},
#endif
#ifdef SYS_epoll_pwait2
    {SYS_epoll_pwait2, "epoll_pwait2", For::Several},
#endif
#ifdef SYS_io_uring_enter
    {SYS_io_uring_enter, "io_uring_enter", For::Ring},
#endif
#ifdef SYS_clone3
    {SYS_clone3, "clone3", For::ChildsProgram},
#endif
#ifdef SYS_poll
    {SYS_poll, "poll", For::Several},
#endif
#ifdef SYS_select
    {SYS_select, "select", For::Several},
#endif
#ifdef SYS_epoll_wait
    {SYS_epoll_wait, "epoll_wait", For::Several},
#endif
#ifdef SYS_pause
    {SYS_pause, "pause", For::Signal},
#endif
#ifdef SYS_open
    {SYS_open, "open", For::Opening},
#endif
#ifdef SYS_vfork
    {SYS_vfork, "vfork", For::ChildsProgram},
#endif
#ifdef SYS_semop
    {SYS_semop, "semop", For::Semaphore},
#endif
    {-1, "", For::Restart}, // so that the table has at least one row
};

const Call *findCall(int number)
{
    const auto *found = std::ranges::find(calls, long(number), &Call::number);
    return number < 0 || found == std::end(calls) ? nullptr : found;
}

/// Describes a descriptor by its name in proc_pid_fd(5).
QString fileWords(const QString &target)
{
    if (target.startsWith("pipe:"_L1))
        return Tr::tr("a pipe");
    if (target.startsWith("socket:"_L1))
        return Tr::tr("a socket");
    if (target.startsWith("/dev/pts/"_L1) || target.startsWith("/dev/tty"_L1))
        return Tr::tr("a terminal");
    if (target.startsWith("anon_inode:"_L1))
        return target.sliced(11).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    return target.startsWith(QLatin1Char('/')) ? target : Tr::tr("a file");
}

QString callWords(const Call &call, const QString &target)
{
    const QLatin1String name(call.name);
    switch (call.what) {
    case For::Reading:
        return target.isEmpty() ? Tr::tr("waiting to read (%1)").arg(name)
                                : Tr::tr("waiting to read %1").arg(fileWords(target));
    case For::Writing:
        return target.isEmpty() ? Tr::tr("waiting to write (%1)").arg(name)
                                : Tr::tr("waiting to write to %1").arg(fileWords(target));
    case For::Connecting: return Tr::tr("waiting for a connection to be made (%1)").arg(name);
    case For::Accepting: return Tr::tr("waiting for somebody to connect (%1)").arg(name);
    case For::Receiving: return Tr::tr("waiting to receive from a socket (%1)").arg(name);
    case For::Sending: return Tr::tr("waiting to send to a socket (%1)").arg(name);
    case For::FileLock: return Tr::tr("waiting for a lock on a file (%1)").arg(name);
    case For::Device: return Tr::tr("waiting for a device (%1)").arg(name);
    case For::Disk: return Tr::tr("waiting for a disk (%1)").arg(name);
    case For::Time: return Tr::tr("sleeping in %1").arg(name);
    case For::Child: return Tr::tr("waiting for a child (%1)").arg(name);
    case For::Lock: return Tr::tr("waiting for a lock, a condition or another thread (%1)").arg(name);
    case For::Several: return Tr::tr("waiting for one of several files (%1)").arg(name);
    case For::Signal: return Tr::tr("waiting for a signal (%1)").arg(name);
    case For::ChildsProgram: return Tr::tr("waiting for its child to start a program (%1)").arg(name);
    case For::Opening: return Tr::tr("waiting to open a file (%1)").arg(name);
    case For::Message: return Tr::tr("waiting for a message (%1)").arg(name);
    case For::Semaphore: return Tr::tr("waiting for a semaphore (%1)").arg(name);
    case For::Ring: return Tr::tr("waiting for input or output (%1)").arg(name);
    case For::Restart: break;
    }
    return {};
}

struct Channel {
    const char *begin; ///< of a kernel function's name
    const char *words;
};

constexpr std::array channels {
    Channel {"do_signal_stop", QT_TRANSLATE_NOOP("pangaea::Waiting", "stopped by a signal")},
    Channel {"ptrace_stop", QT_TRANSLATE_NOOP("pangaea::Waiting", "stopped by a debugger")},
    Channel {"hrtimer_nanosleep", QT_TRANSLATE_NOOP("pangaea::Waiting", "sleeping")},
    Channel {"do_nanosleep", QT_TRANSLATE_NOOP("pangaea::Waiting", "sleeping")},
    Channel {"pipe_read", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting to read a pipe")},
    Channel {"anon_pipe_read", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting to read a pipe")},
    Channel {"pipe_write", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting to write to a pipe")},
    Channel {"anon_pipe_write", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting to write to a pipe")},
    Channel {"do_wait", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for a child")},
    Channel {"kernel_wait", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for a child")},
    Channel {"futex", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for a lock, a condition or another thread")},
    Channel {"ep_poll", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for one of several files")},
    Channel {"do_epoll_wait", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for one of several files")},
    Channel {"poll_schedule_timeout", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for one of several files")},
    Channel {"do_sys_poll", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for one of several files")},
    Channel {"do_poll", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for one of several files")},
    Channel {"do_select", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for one of several files")},
    Channel {"sigsuspend", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for a signal")},
    Channel {"do_sigtimedwait", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for a signal")},
    Channel {"inet_csk_accept", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for somebody to connect")},
    Channel {"n_tty_read", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting to read a terminal")},
    Channel {"folio_wait_bit", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for a disk")},
    Channel {"io_schedule", QT_TRANSLATE_NOOP("pangaea::Waiting", "waiting for a disk")},
};

/// Only its tracer decides when it continues.
QString tracerWords(const Inspection &details)
{
    const QString pid = QString::number(details.tracer);
    return details.tracerName.isEmpty()
        ? Tr::tr("stopped by a tracer (%1)").arg(pid)
        : Tr::tr("stopped by a tracer, %1 (%2)").arg(visibleText(details.tracerName), pid);
}

QString channelWords(const QString &channel)
{
    const auto known = std::ranges::find_if(
        channels, [&](const Channel &one) { return channel.startsWith(QLatin1String(one.begin)); });
    if (known != channels.end())
        return Tr::tr(known->words);
    return Tr::tr("waiting in %1 of the kernel").arg(channel);
}

} // namespace

bool takesDescriptor(int systemCall)
{
    const Call *call = findCall(systemCall);
    return call && call->what <= For::Disk;
}

bool isStopped(const Inspection &details)
{
    return details.waitChannel && details.waitChannel->startsWith("do_signal_stop"_L1);
}

QString waitsFor(const Inspection &details)
{
    if (details.running || (details.waitChannel && details.waitChannel->isEmpty()))
        return Tr::tr("running");
    const bool isTraced = details.waitChannel && details.waitChannel->startsWith("ptrace_stop"_L1);
    if (isTraced && details.tracer != 0)
        return tracerWords(details);
    const bool isHeld = isStopped(details) || isTraced;
    const Call *call = details.systemCall ? findCall(*details.systemCall) : nullptr;
    // A stopped process counts as stopped whatever it was doing; one that was continued does not show what it goes on
    // with, but where it waits.
    if (call && !isHeld && call->what != For::Restart)
        return callWords(*call, details.descriptor);
    if (details.waitChannel)
        return channelWords(*details.waitChannel);
    if (!details.systemCall || (call && call->what == For::Restart))
        return {};
    return *details.systemCall < 0 ? Tr::tr("waiting outside of any system call")
                                   : Tr::tr("waiting in system call %1").arg(*details.systemCall);
}

} // namespace pangaea
