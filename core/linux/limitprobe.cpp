// SPDX-License-Identifier: MIT
// Between fork and exit only system calls are allowed, since other threads may hold any lock.
#include "core/linux/limitprobe.h"

#include <cerrno>
#include <csignal>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pangaea {

namespace {

enum Verdict { Holds, DoesNotHold, NotTried };

/// A direct system call: no handlers of the C library or of sanitizers run in the child. The arguments after the flags
/// differ between processors, but are all null: a child without its own stack is a fork.
__attribute__((no_sanitize("address", "thread", "undefined"))) long forkPlainly() noexcept
{
    return ::syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr);
}

[[noreturn]] __attribute__((no_sanitize("address", "thread", "undefined"))) void tryToFork(int procs) noexcept
{
    constexpr struct ::rlimit none {
        0, 0
    };
    const bool isUnder = procs >= 0 ? ::syscall(SYS_write, procs, "0", 1) == 1
                                    : ::syscall(SYS_prlimit64, 0, RLIMIT_NPROC, &none, nullptr) == 0;
    int verdict = NotTried;
    if (isUnder) {
        const long pid = forkPlainly();
        if (pid == 0)
            ::syscall(SYS_exit_group, 0);
        verdict = pid < 0 && errno == EAGAIN ? Holds : DoesNotHold;
        if (pid > 0)
            ::syscall(SYS_wait4, pid, nullptr, 0, nullptr);
    }
    ::syscall(SYS_exit_group, verdict);
    __builtin_unreachable();
}

bool probe(int procs)
{
    const long pid = forkPlainly();
    if (pid == 0)
        tryToFork(procs);
    int status = 0;
    if (pid < 0)
        return false;
    while (::waitpid(pid_t(pid), &status, 0) < 0) {
        if (errno != EINTR)
            return false;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == Holds;
}

} // namespace

bool groupLimitHolds(int procs)
{
    return procs >= 0 && probe(procs);
}

bool userLimitHolds()
{
    return probe(-1);
}

} // namespace pangaea
