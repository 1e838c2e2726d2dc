// SPDX-License-Identifier: MIT
// See the header. A process that was sent SIGKILL cannot fork any more, but its end makes room for others to do
// so where their number is limited: hence all are stopped before the first one is killed, parents before their
// children. Whoever slips through is an orphan then, comes to this process, and is found by the next look.
#include "app/leftovers.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr int mostDepth = 64; // of one look; what is deeper comes up when those above it are dead
constexpr int mostLooks = 10; // for what still moves, before all is killed as it is
constexpr time_t patience = 5;
constexpr ::timespec pauseBetweenRounds {0, 1'000'000};

struct Path {
    char text[64];
};

Path path(const char *format, pid_t process, pid_t thread = 0)
{
    Path result {};
    std::snprintf(result.text, sizeof result.text, format, process, thread);
    return result;
}

/// A handle on one process (pidfd_open(2)), closed with it.
class Handle
{
public:
    explicit Handle(pid_t process)
        : m_descriptor(int(::syscall(SYS_pidfd_open, process, 0)))
    {
    }
    ~Handle()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    [[nodiscard]] bool send(int signal) const
    {
        return m_descriptor >= 0 && ::syscall(SYS_pidfd_send_signal, m_descriptor, signal, nullptr, 0) == 0;
    }

private:
    int m_descriptor;
};

struct Stat {
    char state = 'X';
    pid_t parent = 0;
    int threads = 0;
};

// Its name may contain anything, parentheses too (proc_pid_stat(5)).
Stat statOf(const Path &from)
{
    char text[512] {};
    const int file = ::open(from.text, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    const ssize_t size = ::read(file, text, sizeof text - 1);
    ::close(file);
    const char *close = size > 0 ? std::strrchr(text, ')') : nullptr;
    Stat stat;
    const bool isWhole = close
        && std::sscanf(close + 1, " %c %d %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %d", &stat.state,
                       &stat.parent, &stat.threads)
            == 3;
    return isWhole ? stat : Stat {};
}

template <typename Function>
void forEachNumberIn(const char *folder, Function function)
{
    DIR *entries = ::opendir(folder);
    if (!entries)
        return;
    while (const dirent *entry = ::readdir(entries)) {
        if (const long number = std::strtol(entry->d_name, nullptr, 10); number > 0)
            function(pid_t(number));
    }
    ::closedir(entries);
}

bool hasEnded(const Stat &task)
{
    return task.state == 'Z' || task.state == 'X';
}

// The state is the main thread's, which may have ended or be stopped while others run.
bool isDead(const Stat &process)
{
    return hasEnded(process) && process.threads <= 1;
}

bool isStopped(pid_t process)
{
    bool all = true;
    forEachNumberIn(path("/proc/%d/task", process).text, [&](pid_t thread) {
        const Stat stat = statOf(path("/proc/%d/task/%d/stat", process, thread));
        all = all && (hasEnded(stat) || stat.state == 'T' || stat.state == 't');
    });
    return all;
}

/// Of one thread. False: the kernel has no such file (CONFIG_PROC_CHILDREN), or the thread is gone.
template <typename Function>
bool forEachChildOf(pid_t process, pid_t thread, Function function)
{
    const int file = ::open(path("/proc/%d/task/%d/children", process, thread).text, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    char text[4096];
    pid_t child = 0;
    for (ssize_t size = 0; (size = ::read(file, text, sizeof text)) > 0;) {
        for (ssize_t i = 0; i < size; ++i) {
            if (text[i] >= '0' && text[i] <= '9')
                child = child * 10 + (text[i] - '0');
            else if (child > 0)
                function(std::exchange(child, 0));
        }
    }
    ::close(file);
    return true;
}

/// All that is below `parent` gets the signal, unless it is stopped or dead already; how many were neither.
int signalBelow(pid_t parent, const Handle *parentHandle, int signal, int depth = 0)
{
    int moving = 0;
    // The handle first, then the proof that it is of a child of that parent: a pid may be a stranger's by now.
    const auto visit = [&](pid_t process) {
        const Handle handle(process);
        const Stat stat = statOf(path("/proc/%d/stat", process));
        if (stat.parent != parent || (parentHandle && !parentHandle->send(0)))
            return;
        const bool lives = !isDead(stat);
        const bool moves = lives && !isStopped(process);
        moving += moves;
        if (lives && (moves || signal != SIGSTOP))
            (void)handle.send(signal);
        if (depth < mostDepth)
            moving += signalBelow(process, &handle, signal, depth + 1);
    };
    bool told = false;
    forEachNumberIn(path("/proc/%d/task", parent).text,
                    [&](pid_t thread) { told |= forEachChildOf(parent, thread, visit); });
    if (!told && depth == 0) // the slow way; those below come up when their parents are dead
        forEachNumberIn("/proc", visit);
    return moving;
}

/// False: there are no children any more.
bool reap()
{
    siginfo_t end {};
    do {
        end.si_pid = 0;
        if (::waitid(P_ALL, 0, &end, WEXITED | WNOHANG) != 0)
            return errno != ECHILD;
    } while (end.si_pid != 0);
    return true;
}

time_t now()
{
    ::timespec time {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec;
}

} // namespace

bool isReaper()
{
    int is = 0;
    return ::prctl(PR_GET_CHILD_SUBREAPER, &is, 0, 0, 0) == 0 && is != 0;
}

bool becomeReaper()
{
    return ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
}

bool hasChildren()
{
    siginfo_t end {};
    return ::waitid(P_ALL, 0, &end, WEXITED | WNOHANG | WNOWAIT) == 0;
}

bool endLeftovers()
{
    const pid_t self = ::getpid();
    const time_t start = now();
    while (reap()) {
        if (now() - start > patience)
            return false;
        for (int look = 0; look < mostLooks && signalBelow(self, nullptr, SIGSTOP) > 0; ++look) {}
        signalBelow(self, nullptr, SIGKILL);
        ::nanosleep(&pauseBetweenRounds, nullptr);
    }
    return true;
}

} // namespace pangaea
