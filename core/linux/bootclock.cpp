// SPDX-License-Identifier: MIT
#include "core/linux/bootclock.h"

#include "core/facts/event.h"

#include <limits>

#include <ctime>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr qint64 longestFork = nanosecondsPerSecond / 5;
constexpr qint64 shortestSleep = nanosecondsPerSecond / 1000; // less is the time between the two readings

qint64 tick()
{
    static const qint64 length = nanosecondsPerSecond / ::sysconf(_SC_CLK_TCK);
    return length;
}

} // namespace

void BootClock::look()
{
    ::timespec boot {};
    ::clock_gettime(CLOCK_BOOTTIME, &boot);
    look(monotonicNow(), boot.tv_sec * nanosecondsPerSecond + boot.tv_nsec);
}

void BootClock::look(qint64 monotonic, qint64 sinceBoot)
{
    const qint64 apart = sinceBoot - monotonic;
    if (m_spans.empty())
        m_spans.push_back({std::numeric_limits<qint64>::min(), monotonic, apart});
    else if (apart - m_spans.back().apart > shortestSleep)
        m_spans.push_back({m_last, monotonic, apart});
    m_last = monotonic;
}

bool BootClock::isStartOf(qint64 startTicks, qint64 birth) const
{
    const qint64 start = startTicks * tick();
    qint64 until = std::numeric_limits<qint64>::max();
    for (auto span = m_spans.rbegin(); startTicks >= 0 && span != m_spans.rend(); ++span) {
        const qint64 born = birth + span->apart;
        if (birth >= span->after && birth <= until && start <= born + tick() && start >= born - longestFork - tick())
            return true;
        until = span->seen;
    }
    return false;
}

} // namespace pangaea
