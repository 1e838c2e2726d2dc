// SPDX-License-Identifier: MIT
// Targets that use a machine's resources: cores and memory. Main thread, and the threads that it creates.
#include "functions.h"
#include "tools.h"

#include <algorithm>
#include <cerrno>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace pangaea::worker {

namespace {

constexpr int failed = 1;
constexpr int waiting = 1; ///< index among the words of "load"

/// The function of one thread.
void runThread(const Call &call, int number)
{
    nameThread(call.name, number);
    const int steps = static_cast<int>(call.value("steps"));
    std::string what;
    if (static_cast<int>(call.value("load")) == waiting) {
        sleepSeconds(call);
        what = "waited " + text(call.value("seconds")) + " s";
    } else if (steps > 0) {
        computeMillions(steps);
        what = "computed " + std::to_string(steps) + " million steps";
    } else {
        computeUntil(now() + duration(call));
        what = "computed for " + text(call.value("seconds")) + " s";
    }
    call.out.write(std::string(call.name) + " " + std::to_string(number) + " (thread " + std::to_string(threadId())
                   + ") " + what + "\n");
}

/// False with errno. Where each session is a group of its own for the scheduler (sched(7), autogroup), it is the group's
/// niceness that counts between them: it is set too, but only by the leader, since others share it.
bool setNiceness(int niceness)
{
    if (setpriority(PRIO_PROCESS, 0, niceness) != 0)
        return false;
    const int group = getsid(0) == getpid() ? ::open("/proc/self/autogroup", O_WRONLY | O_CLOEXEC) : -1;
    if (group >= 0) {
        const std::string value = std::to_string(niceness);
        [[maybe_unused]] const ssize_t written = ::write(group, value.data(), value.size());
        ::close(group);
    }
    return true;
}

/// Moves the process to one core, and makes it nicer, as the parameters ask; false with errno.
bool setSchedule(const Call &call)
{
    const int niceness = static_cast<int>(call.value("nice"));
    if (niceness != 0 && !setNiceness(niceness))
        return false;
    const int number = static_cast<int>(call.value("core"));
    cpu_set_t allowed;
    if (number == 0)
        return true;
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return false;
    int left = number;
    for (int core = 0; core < CPU_SETSIZE; ++core) {
        if (CPU_ISSET(core, &allowed) && --left == 0) {
            cpu_set_t one;
            CPU_ZERO(&one);
            CPU_SET(core, &one);
            return sched_setaffinity(0, sizeof one, &one) == 0;
        }
    }
    errno = EINVAL;
    return false;
}

/// Allocates memory and writes to each page of it: before that the kernel has only promised it. False with errno.
bool takeMemory(size_t size)
{
    void *const memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return false;
    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    for (size_t at = 0; at < size; at += page)
        static_cast<volatile char *>(memory)[at] = 1;
    return true;
}

} // namespace

int compute(const Call &call)
{
    if (!setSchedule(call)) {
        fail(call, "cannot choose a core or a niceness");
        return failed;
    }
    printName(call);
    const int64_t begin = now();
    const int64_t end = begin + duration(call);
    const std::string total = text(call.value("seconds"));
    uint64_t steps = 0;
    for (int64_t passed = 0;;) {
        const int64_t next = begin + (passed + 1) * second;
        steps += computeUntil(std::min(next, end));
        if (next > end)
            return 0;
        passed = (std::min(now(), end) - begin) / second; // by more than one if it was stopped
        call.out.write(std::string(call.name) + ": " + std::to_string(passed) + " of " + total + " s, "
                       + std::to_string(steps) + " steps\n");
    }
}

int work(const Call &call)
{
    const int steps = static_cast<int>(call.value("steps"));
    printName(call);
    computeMillions(steps);
    call.out.write(std::string(call.name) + " computed " + std::to_string(steps) + " million steps\n");
    return 0;
}

int threads(const Call &call)
{
    const int count = static_cast<int>(call.value("count"));
    std::vector<std::jthread> all; // joined at the end of the function
    try {
        for (int i = 0; i < count; ++i)
            all.emplace_back([&call, number = i + 1] { runThread(call, number); });
    } catch (const std::system_error &error) {
        call.err.write(std::string(call.name) + ": cannot make thread " + std::to_string(all.size() + 1) + ": "
                       + error.code().message() + "\n");
        return failed;
    }
    return 0;
}

int allocate(const Call &call)
{
    constexpr int mostSteps = 8;
    constexpr int64_t moment = second; // long enough to see the whole size
    const int all = static_cast<int>(call.value("megabytes"));
    const int steps = std::min(all, mostSteps);
    const int64_t begin = now();
    for (int step = 1; step <= steps; ++step) {
        const int before = all * (step - 1) / steps;
        const int after = all * step / steps;
        if (!takeMemory(static_cast<size_t>(after - before) << 20)) {
            fail(call, "cannot get " + std::to_string(after - before) + " MiB more");
            return failed;
        }
        call.out.write(std::string(call.name) + " has " + std::to_string(after) + " of " + std::to_string(all)
                       + " MiB\n");
        sleepUntil(begin + duration(call) * step / steps);
    }
    sleepUntil(now() + moment);
    return 0;
}

} // namespace pangaea::worker
