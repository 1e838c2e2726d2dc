// SPDX-License-Identifier: MIT
#include "app/warden.h"

#include "app/leftovers.h"
#include "app/owngroup.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <initializer_list>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pangaea {

namespace {

/// The signals that the warden handles. Those of job control keep their default effect on it.
sigset_t signalsToTake()
{
    sigset_t set;
    sigfillset(&set);
    for (const int signal : {SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT})
        sigdelset(&set, signal);
    return set;
}

/// Reaps all processes that have ended; true if the window is among them.
bool reapWindow(pid_t window, siginfo_t &end)
{
    bool over = false;
    for (;;) {
        siginfo_t info {};
        if (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG) != 0 || info.si_pid == 0)
            return over;
        if (info.si_pid == window) {
            end = info;
            over = true;
        }
    }
}

/// Ends with the window's status, or by its signal, without a second core dump.
[[noreturn]] void endLike(const siginfo_t &end)
{
    if (end.si_code == CLD_EXITED)
        _exit(end.si_status);
    const struct rlimit noCore = {};
    ::setrlimit(RLIMIT_CORE, &noCore);
    ::signal(end.si_status, SIG_DFL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, end.si_status);
    ::sigprocmask(SIG_UNBLOCK, &only, nullptr);
    ::raise(end.si_status);
    _exit(128 + end.si_status); // for the first process of a container, which no signal ends
}

/// When the window was forked, it shared the pages of the libraries, most of which the loader has read. Pages that were
/// only read the window can read again from the same files; the warden does not need them, so it drops them
/// (proc_pid_smaps(5)).
void letGoOfLibraries()
{
    std::FILE *maps = std::fopen("/proc/self/smaps", "re");
    if (!maps)
        return;
    char line[512];
    unsigned long begin = 0, end = 0, inode = 0, changed = 0;
    while (std::fgets(line, sizeof line, maps)) {
        unsigned long from = 0, to = 0, file = 0;
        if (std::sscanf(line, "%lx-%lx %*s %*s %*s %lu", &from, &to, &file) == 3)
            begin = from, end = to, inode = file;
        else if (std::sscanf(line, "Anonymous: %lu", &changed) == 1 && changed == 0 && inode != 0)
            ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED); // NOLINT(performance-no-int-to-ptr)
    }
    std::fclose(maps);
}

[[noreturn]] void guard(pid_t window, const sigset_t &signals_)
{
    ::prctl(PR_SET_NAME, "pangaea-warden");
    ::syscall(SYS_close_range, 3U, ~0U, 0U); // only the standard streams stay open; before Linux 5.9 more do
    letGoOfLibraries();
    siginfo_t end {};
    while (!reapWindow(window, end)) {
        siginfo_t info {};
        const int signal = ::sigwaitinfo(&signals_, &info);
        // Only the warden reaps the window, so its pid cannot have been reused.
        if (signal > 0 && signal != SIGCHLD && info.si_code <= 0)
            ::kill(window, signal);
    }
    if (!endLeftovers())
        std::fputs("pangaea: some processes could not be ended, since the system does not let it.\n", stderr);
    leaveGroupOf(window);
    endLike(end);
}

void printError(const char *reason)
{
    std::fprintf(stderr, "pangaea: the warden was not started (%s). Should Pangaea be killed, its processes stay.\n",
                 reason);
}

} // namespace

bool refusesWarden(int argc, char **argv)
{
    for (int i = 1; i < argc && std::strcmp(argv[i], "--") != 0; ++i) {
        if (std::strcmp(argv[i], "--no-warden") == 0)
            return true;
    }
    return false;
}

pid_t startWarden()
{
    if (hasChildren()) {
        printError("this process has children already");
        return 0;
    }
    const pid_t warden = ::getpid();
    const sigset_t signals_ = signalsToTake();
    sigset_t before;
    ::sigprocmask(SIG_BLOCK, &signals_, &before); // no signal may arrive between the fork and the first wait
    (void)becomeReaper();
    const pid_t window = ::fork();
    const int error = errno;
    if (window > 0)
        guard(window, signals_);
    ::sigprocmask(SIG_SETMASK, &before, nullptr);
    if (window == 0)
        return warden;
    printError(std::strerror(error));
    return warden; // the pid of this process
}

pid_t goWithoutWarden()
{
    return !hasChildren() && becomeReaper() ? ::getpid() : 0;
}

} // namespace pangaea
