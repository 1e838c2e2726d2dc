// SPDX-License-Identifier: MIT
// A process that was sent SIGKILL cannot fork any more, but its end makes room for others to fork if their number is
// limited: hence all are stopped before the first one is killed, parents before their children. A process that slips
// through becomes an orphan, is reparented to this process, and is found in the next pass.
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

constexpr int mostDepth = 64; // of one pass; deeper descendants come up when those above them are dead
constexpr int mostLooks = 10; // for processes that still run, before all are killed anyway
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

/// A handle on one process (pidfd_open(2)), closed by the destructor.
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

// The name may contain anything, even parentheses (proc_pid_stat(5)).
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

// The state is that of the main thread, which may have ended or be stopped while others run.
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

/// The children of one thread. False: the kernel has no such file (CONFIG_PROC_CHILDREN), or the thread is gone.
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

/// Sends the signal to all processes below `parent` that are not stopped or dead yet; returns their number.
int signalBelow(pid_t parent, const Handle *parentHandle, int signal, int depth = 0)
{
    int moving = 0;
    // First open the handle, then check that it is a child of that parent: the pid may have been reused.
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
    if (!told && depth == 0) // the slow way; deeper descendants come up when their parents are dead
        forEachNumberIn("/proc", visit);
    return moving;
}

/// False: there are no children left.
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
