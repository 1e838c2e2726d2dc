// SPDX-License-Identifier: MIT
// Runs in the child between fork and exec, in memory shared with Pangaea, on a stack of 4 KiB (Qt 6.4; 8 KiB later):
// system calls only, no allocation, no sanitizer instrumentation.
#include "core/linux/childsetup.h"

#include <QProcess>

#include <algorithm>
#include <csignal>
#include <functional>

#include <linux/close_range.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr quint64 enoughDescriptors = 65536;

/// The layout of prlimit64(2) on every processor.
struct KernelLimit {
    quint64 soft;
    quint64 hard;
};

// Written by raiseDescriptorLimit() before there are threads and children; afterwards only read.
KernelLimit originalLimit {};
bool limitWasRaised = false;

/// Makes all system calls directly: wrappers of the C library and of sanitizers may keep records in Pangaea's memory.
__attribute__((no_sanitize("address", "thread", "undefined"))) void setUpChild(int group, quint64 tasks) noexcept
{
    // Ctrl+C in the terminal must not reach the children.
    ::syscall(SYS_setsid);

    // A zeroed kernel sigaction is SIG_DFL. Ignored signals and the mask would be kept across exec. Dispositions first,
    // so that no pending signal runs a handler of Pangaea's in the child.
    constexpr size_t signalSetSize = (NSIG - 1) / 8;
    const unsigned long zeroes[8] = {};
    for (int signal = 1; signal < NSIG; ++signal)
        ::syscall(SYS_rt_sigaction, signal, zeroes, nullptr, signalSetSize);
    ::syscall(SYS_rt_sigprocmask, SIG_SETMASK, zeroes, nullptr, signalSetSize);

    // Marked close-on-exec rather than closed: Qt reports a failed exec through one of them. Linux before 5.11 refuses;
    // then only descriptors that were opened with the flag are closed.
    ::syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);

    if (limitWasRaised)
        ::syscall(SYS_prlimit64, 0, RLIMIT_NOFILE, &originalLimit, nullptr);

    if (group >= 0)
        ::syscall(SYS_write, group, "0", 1);
    KernelLimit now {};
    if (tasks > 0 && ::syscall(SYS_prlimit64, 0, RLIMIT_NPROC, nullptr, &now) == 0 && tasks < now.soft) {
        const KernelLimit limit {tasks, now.hard}; // it is raised again when other programs come near it
        ::syscall(SYS_prlimit64, 0, RLIMIT_NPROC, &limit, nullptr);
    }
}

struct Modifier {
    int group;
    quint64 tasks;
    __attribute__((no_sanitize("address", "thread", "undefined"))) void operator()() const noexcept
    {
        setUpChild(group, tasks);
    }
};

struct Redirection {
    ChildOutput output;
    std::function<void()> next;
    __attribute__((no_sanitize("address", "thread", "undefined"))) void operator()() const
    {
        // The child must not write into Pangaea's own output; this cannot fail with open descriptors.
        if (::syscall(SYS_dup3, output.output, STDOUT_FILENO, 0) < 0
            || ::syscall(SYS_dup3, output.error, STDERR_FILENO, 0) < 0)
            ::syscall(SYS_exit_group, 127);
        if (next)
            next();
    }
};

struct InputRedirection {
    int input;
    std::function<void()> next;
    __attribute__((no_sanitize("address", "thread", "undefined"))) void operator()() const
    {
        if (::syscall(SYS_dup3, input, STDIN_FILENO, 0) < 0) // the child must not read Pangaea's own input
            ::syscall(SYS_exit_group, 127);
        if (next)
            next();
    }
};

struct TerminalRedirection {
    int terminal;
    std::function<void()> next;
    __attribute__((no_sanitize("address", "thread", "undefined"))) void operator()() const
    {
        if (next)
            next(); // only the leader of a session without a terminal can take one
        if (::syscall(SYS_ioctl, terminal, TIOCSCTTY, 0) < 0)
            ::syscall(SYS_exit_group, 127);
        for (int standard = STDIN_FILENO; standard <= STDERR_FILENO; ++standard) {
            if (::syscall(SYS_dup3, terminal, standard, 0) < 0)
                ::syscall(SYS_exit_group, 127);
        }
    }
};

// From Qt 6.6 on, with a child modifier QProcess uses fork(2) by default, which copies the whole program, and then
// reaps the child in a signal handler, before the platform can observe it. With vfork it restores the parent's signal
// mask after the modifier, unless it resets all signals itself.
void keepOffFork(QProcess &process)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::UseVFork
                                     | QProcess::UnixProcessFlag::ResetSignalHandlers);
#else
    Q_UNUSED(process) // always uses vfork
#endif
}

} // namespace

void raiseDescriptorLimit()
{
    KernelLimit limit {};
    if (limitWasRaised || ::syscall(SYS_prlimit64, 0, RLIMIT_NOFILE, nullptr, &limit) != 0)
        return;
    const KernelLimit raised {std::min(limit.hard, enoughDescriptors), limit.hard};
    if (raised.soft <= limit.soft || ::syscall(SYS_prlimit64, 0, RLIMIT_NOFILE, &raised, nullptr) != 0)
        return;
    originalLimit = limit;
    limitWasRaised = true;
}

void prepareChild(QProcess &process, const ChildLimit &limit)
{
    process.setChildProcessModifier(Modifier {limit.group, limit.tasks});
    keepOffFork(process);
}

void redirectInput(QProcess &process, int input)
{
    Q_ASSERT(input > STDERR_FILENO);
    process.setChildProcessModifier(InputRedirection {input, process.childProcessModifier()});
    keepOffFork(process);
}

void redirectOutput(QProcess &process, const ChildOutput &output)
{
    Q_ASSERT(std::min(output.output, output.error) > STDERR_FILENO);
    process.setChildProcessModifier(Redirection {output, process.childProcessModifier()});
    keepOffFork(process);
}

void redirectToTerminal(QProcess &process, int terminal)
{
    Q_ASSERT(terminal > STDERR_FILENO);
    process.setChildProcessModifier(TerminalRedirection {terminal, process.childProcessModifier()});
    keepOffFork(process);
}

} // namespace pangaea
