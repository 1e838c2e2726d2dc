// SPDX-License-Identifier: MIT
// Targets that fork. The number of their children and their lifetime are limited (forkFor). Linux; main thread.
#include "functions.h"
#include "tools.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace pangaea::worker {

namespace {

constexpr int failed = 1;

std::string pidText(pid_t pid)
{
    return std::to_string(pid);
}

/// "Asia (pid 4711)", for the calling process.
std::string self(const Call &call)
{
    return std::string(call.name) + " (pid " + pidText(getpid()) + ")";
}

/// Prints its parent, lets the parent end by closing the pipe, and prints its new parent.
[[noreturn]] void runOrphan(const Call &call, int untold)
{
    constexpr int64_t patience = 10 * second;
    constexpr int64_t betweenLooks = second / 500;
    const pid_t first = getppid();
    call.out.write(self(call) + ": my parent is " + pidText(first) + "\n");
    ::close(untold);
    const int64_t end = now() + patience;
    while (getppid() == first && now() < end)
        sleepUntil(now() + betweenLooks);
    call.out.write(self(call) + ": parent was " + pidText(first) + ", is " + pidText(getppid()) + " now\n");
    sleepSeconds(call);
    _exit(0);
}

class Tree
{
public:
    explicit Tree(const Call &call)
        : m_call(call)
        , m_depth(static_cast<int>(call.value("depth")))
        , m_width(static_cast<int>(call.value("width")))
    {
    }

    /// Runs one process of the tree and all below it; returns its exit code.
    int run(int level) const
    {
        m_call.out.write(std::string(m_call.name) + " (pid " + pidText(getpid()) + ", parent " + pidText(getppid())
                         + ") on level " + std::to_string(level) + " of " + std::to_string(m_depth) + "\n");
        int code = 0;
        std::vector<pid_t> children;
        for (int i = 0; level < m_depth && i < m_width; ++i) {
            const pid_t child = forkFor(longestLife(m_call));
            if (child == 0)
                _exit(run(level + 1));
            if (child > 0) {
                children.push_back(child);
            } else {
                fail(m_call, "cannot fork");
                code = failed;
            }
        }
        if (holdIfAsked(m_call))
            sleepSeconds(m_call);
        else
            sleepUntil(m_end); // all at once, although they began one after the other
        for (const pid_t child : children)
            code = std::max(code, waitFor(child));
        return code;
    }

private:
    const Call &m_call;
    const int m_depth;
    const int m_width;
    const int64_t m_end = now() + duration(m_call); ///< the same for all processes, unless they hold
};

} // namespace

int zombie(const Call &call)
{
    const pid_t child = forkFor(0);
    if (child == 0)
        _exit(0);
    if (child < 0) {
        fail(call, "cannot fork");
        return failed;
    }
    siginfo_t ended;
    waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT); // it has ended, and stays a zombie
    call.out.write(self(call) + " does not wait for its child " + pidText(child) + ", which has ended\n");
    holdIfAsked(call);
    sleepSeconds(call);
    waitFor(child);
    call.out.write(self(call) + " has waited for its child " + pidText(child) + "\n");
    return 0;
}

// The parent waits for its child by waitpid(2), as in a join; the child for its parent, until the kernel gives it
// another one.
int deadlock(const Call &call)
{
    constexpr int64_t betweenLooks = second / 100;
    const pid_t parent = getpid();
    const pid_t child = forkFor(duration(call));
    if (child == 0) {
        call.out.write(self(call) + " waits for its parent " + pidText(parent) + "\n");
        const int64_t end = now() + duration(call);
        while (getppid() == parent && now() < end)
            sleepUntil(now() + betweenLooks);
        call.out.write(self(call)
                       + (getppid() == parent ? " has waited in vain\n" : " waits no more: its parent is gone\n"));
        _exit(0);
    }
    if (child < 0) {
        fail(call, "cannot fork");
        return failed;
    }
    call.out.write(self(call) + " waits for its child " + pidText(child) + "\n");
    return waitFor(child);
}

int orphan(const Call &call)
{
    constexpr int64_t moment = second / 2; // long enough to see both
    std::array<int, 2> told;               // the child closes it once it has printed its parent
    if (pipe(told.data()) != 0) {
        fail(call, "cannot make a pipe");
        return failed;
    }
    const pid_t child = forkFor(duration(call));
    if (child == 0) {
        ::close(told[0]);
        runOrphan(call, told[1]);
    }
    if (child < 0) {
        fail(call, "cannot fork");
        return failed;
    }
    ::close(told[1]);
    waitForEnd(told[0]);
    sleepUntil(now() + moment);
    call.out.write(self(call) + " ends before its child " + pidText(child) + "\n");
    return 0;
}

// Limited by the ranges in its row: 1 + 4 + 16 + 64 processes at most.
int forkTree(const Call &call)
{
    return Tree(call).run(1);
}

} // namespace pangaea::worker
