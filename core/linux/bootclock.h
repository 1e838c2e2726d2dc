// SPDX-License-Identifier: MIT
// /proc gives the start of a process in CLOCK_BOOTTIME (proc_pid_stat(5)), which goes on while the computer sleeps; the
// kernel records its birth in CLOCK_MONOTONIC, which does not. This class keeps how far apart the clocks were, and
// when, so that the two times can be compared even after a sleep. One thread; times in ns, starts in ticks.
#pragma once

#include <QtGlobal>

#include <vector>

namespace pangaea {

class BootClock
{
public:
    /// Call it often: a sleep is only known to have happened between two calls.
    void look();
    /// The same with given times of both clocks.
    void look(qint64 monotonic, qint64 sinceBoot);

    /// Whether a process with this start was born at that time. The kernel sets the start first, and records the birth
    /// when the fork is nearly done; pids are reused only much later.
    [[nodiscard]] bool isStartOf(qint64 startTicks, qint64 birth) const;

private:
    struct Span {
        qint64 after = 0; ///< the clocks have been that far apart since some time after this
        qint64 seen = 0;  ///< when this was first seen
        qint64 apart = 0;
    };
    std::vector<Span> m_spans;
    qint64 m_last = 0; ///< monotonic, of the last look
};

} // namespace pangaea
