// SPDX-License-Identifier: MIT
// The longest gap between two turns of an event loop, for benchmarks.
#pragma once

#include "core/facts/event.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace pangaea {

/// Processor time of this thread, ns.
inline qint64 threadTime()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * nanosecondsPerSecond + now.tv_nsec;
}

/// The longest time between two turns of this thread's loop, in wall time and processor time, ns.
class GapMeter
{
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
        m_timer.start(std::chrono::milliseconds(5));
    }
    void look()
    {
        const qint64 now = monotonicNow();
        const qint64 spent = threadTime();
        wall = std::max(wall, now - m_last);
        cpu = std::max(cpu, spent - m_lastSpent);
        m_last = now;
        m_lastSpent = spent;
    }
    qint64 wall = 0;
    qint64 cpu = 0;

private:
    QTimer m_timer;
    qint64 m_last = monotonicNow();
    qint64 m_lastSpent = threadTime();
};

} // namespace pangaea
