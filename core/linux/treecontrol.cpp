// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/treecontrol.h"

#include "core/facts/event.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <set>

#include <sched.h>
#include <sys/resource.h>

namespace pangaea {

namespace {

constexpr int mostRounds = 20;                           // of looking for descendants created since the previous round
constexpr qint64 mostWaiting = nanosecondsPerSecond / 5; // a stop waits for its turn on a core, however busy they are
constexpr ::timespec pauseBetweenLooks {0, 200'000};

/// Finds and stops everything below. A fork that is in progress when the signal arrives still completes, so the last
/// look for new processes comes after all were seen to be stopped; if nothing was ever found, that look is skipped.
void growAndStop(ProcessTree &tree)
{
    const qint64 deadline = monotonicNow() + mostWaiting;
    size_t stopped = 0;
    bool still = false;
    for (int round = 0; round < mostRounds || monotonicNow() < deadline; ++round) {
        const bool grew = tree.grow();
        for (; stopped < tree.members().size(); ++stopped)
            (void)tree.members()[stopped].handle.send(SIGSTOP);
        if (!grew && (still || tree.members().empty()))
            return;
        still = !grew && tree.isStill();
        if (!still && monotonicNow() >= deadline)
            return;
        if (!still && !grew)
            ::nanosleep(&pauseBetweenLooks, nullptr);
    }
}

int sendToMembers(const ProcessTree &tree, size_t first, int number)
{
    int reached = 0;
    for (size_t i = first; i < tree.members().size(); ++i)
        reached += tree.members()[i].handle.send(number) == 0;
    return reached;
}

TreeReach killTree(ProcessTree &tree)
{
    if (const int error = tree.root().send(SIGSTOP))
        return {error, 0};
    growAndStop(tree);
    int reached = sendToMembers(tree, 0, SIGKILL);
    if (const int error = tree.root().send(SIGKILL))
        return {error, reached};
    // A process with a pending SIGKILL cannot fork any more; children born before stay its children until it is gone.
    size_t known = tree.members().size();
    for (int round = 0; round < mostRounds && tree.grow(); ++round) {
        reached += sendToMembers(tree, known, SIGKILL);
        known = tree.members().size();
    }
    return {0, reached + 1};
}

/// Applies the function to each task, and again to those created meanwhile. Returns the first error, except for tasks
/// that have ended.
template <typename Function>
int forEachTask(ProcessTree &tree, Function function)
{
    std::set<qint64> done;
    int error = 0;
    for (int round = 0; round < mostRounds; ++round) {
        (void)tree.grow();
        const size_t before = done.size();
        for (const qint64 task : tree.tasks()) {
            if (!done.insert(task).second)
                continue;
            if (function(::pid_t(task)) != 0 && errno != ESRCH && error == 0)
                error = errno;
        }
        if (done.size() == before)
            break;
    }
    return done.empty() ? ESRCH : error;
}

} // namespace

TreeReach signalTree(ProcessTree &tree, int number)
{
    if (number == SIGKILL)
        return killTree(tree);
    if (number == SIGSTOP) {
        if (const int error = tree.root().send(number))
            return {error, 0};
        growAndStop(tree);
        return {0, 1 + int(tree.members().size())};
    }
    for (int round = 0; round < mostRounds && tree.grow(); ++round) {}
    if (const int error = tree.root().send(number))
        return {error, 0};
    int reached = 1 + sendToMembers(tree, 0, number);
    // A process that was forking when the signal arrived has a child that did not get it.
    size_t known = tree.members().size();
    for (int round = 0; round < mostRounds && tree.grow(); ++round) {
        reached += sendToMembers(tree, known, number);
        known = tree.members().size();
    }
    return {0, reached};
}

int setTreeNice(ProcessTree &tree, int nice)
{
    return forEachTask(tree, [nice](::pid_t task) { return ::setpriority(PRIO_PROCESS, ::id_t(task), nice); });
}

int setTreeAffinity(ProcessTree &tree, const std::vector<int> &cores)
{
    const auto [least, most] = std::ranges::minmax_element(cores);
    if (cores.empty() || *least < 0)
        return EINVAL;
    const size_t size = CPU_ALLOC_SIZE(size_t(*most) + 1);
    std::vector<char> memory(size);
    auto *set = reinterpret_cast<::cpu_set_t *>(memory.data());
    for (const int core : cores)
        CPU_SET_S(size_t(core), size, set);
    return forEachTask(tree, [&](::pid_t task) { return ::sched_setaffinity(task, size, set); });
}

} // namespace pangaea
