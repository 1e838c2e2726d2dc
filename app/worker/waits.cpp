// SPDX-License-Identifier: MIT
// Targets that wait until something is readable: blocked in read(2), or for many at once. Linux; main thread.
#include "functions.h"
#include "tools.h"

#include <cerrno>
#include <vector>

#include <poll.h>
#include <unistd.h>

namespace pangaea::worker {

namespace {

constexpr int failed = 1;

struct Waits {
    /// One job is to wait, then to compute: its wait is over.
    void finish(int number) const
    {
        if (steps > 0)
            computeMillions(steps);
        call.out.write(std::string(call.name) + ": job " + std::to_string(number) + " of " + std::to_string(count)
                       + " is done after " + secondsText(now() - begin) + "\n");
    }

    const Call &call;
    const int count = static_cast<int>(call.value("waits"));
    const int steps = static_cast<int>(call.value("steps"));
    const int64_t begin = now();
};

} // namespace

int waitIo(const Call &call)
{
    const int timer = makeTimer(now() + duration(call));
    call.out.write(std::string(call.name) + " waits in read for " + text(call.value("seconds")) + " s\n");
    if (timer < 0 || !readTimer(timer)) {
        fail(call, "cannot read from a timer");
        return failed;
    }
    ::close(timer);
    call.out.write(std::string(call.name) + " has read\n");
    return 0;
}

int asyncIo(const Call &call)
{
    const Waits waits {call};
    std::vector<pollfd> open;
    for (int i = 0; i < waits.count; ++i) {
        open.push_back({makeTimer(waits.begin + duration(call)), POLLIN, 0});
        if (open.back().fd < 0) {
            fail(call, "cannot make a timer");
            return failed;
        }
    }
    for (int left = waits.count; left > 0;) {
        if (::poll(open.data(), open.size(), -1) < 0) {
            if (errno == EINTR)
                continue;
            fail(call, "cannot wait");
            return failed;
        }
        for (int i = 0; i < waits.count; ++i) {
            pollfd &timer = open[static_cast<size_t>(i)];
            if (timer.revents == 0 || timer.fd < 0)
                continue;
            ::close(timer.fd);
            timer.fd = -1; // poll(2) leaves it out
            --left;
            waits.finish(i + 1);
        }
    }
    return 0;
}

int sequentialIo(const Call &call)
{
    const Waits waits {call};
    for (int i = 0; i < waits.count; ++i) {
        const int timer = makeTimer(now() + duration(call));
        if (timer < 0 || !readTimer(timer)) {
            fail(call, "cannot read from a timer");
            return failed;
        }
        ::close(timer);
        waits.finish(i + 1);
    }
    return 0;
}

} // namespace pangaea::worker
