// SPDX-License-Identifier: MIT
// The kernel tells the start of a process by CLOCK_BOOTTIME (proc_pid_stat(5)), which goes on while the computer sleeps,
// and records its birth by CLOCK_MONOTONIC, which does not. This keeps how far they were apart, and when, so that the two
// can be held against each other after a sleep too. One thread; times in ns, starts in ticks.
#pragma once

#include <QtGlobal>

#include <vector>

namespace pangaea {

class BootClock
{
public:
    /// To be called often: a sleep is known to have been between two calls.
    void look();
    /// What both clocks say.
    void look(qint64 monotonic, qint64 sinceBoot);

    /// That a process which started then was born at that time. The kernel notes the start first, and the birth when the
    /// fork is nearly done; numbers are given again much later.
    [[nodiscard]] bool isStartOf(qint64 startTicks, qint64 birth) const;

private:
    struct Span {
        qint64 after = 0; ///< the clocks are that far apart since some time after this
        qint64 seen = 0;  ///< and were so when it was seen first
        qint64 apart = 0;
    };
    std::vector<Span> m_spans;
    qint64 m_last = 0; ///< monotonic, of the last look
};

} // namespace pangaea
