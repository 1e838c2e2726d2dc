// SPDX-License-Identifier: MIT
// A growing count of processor time, read now and then, into a percentage of one core over the last second.
// Pure arithmetic; any thread, one at a time.
#pragma once

#include "core/facts/event.h"
#include "core/linux/procparse.h"

#include <optional>
#include <vector>

namespace pangaea {

class CpuShare
{
public:
    /// `run` is ns on processors so far; `most`, if any, is the largest percentage that there can be. Nothing
    /// before two readings, 50 ms apart. A count or a clock that goes backwards begins anew.
    [[nodiscard]] std::optional<double> percent(qint64 now, double run, std::optional<double> most = {});
    /// The count is as it was, and the last percentage was 0: less work than to ask again.
    void stillIdle(qint64 now) { m_idleUntil = now; }
    void restart() { m_readings.clear(); }

private:
    struct Reading {
        qint64 time = 0; ///< monotonic ns
        double run = 0;
    };
    void addIdleTime();

    qint64 m_idleUntil = 0;
    std::vector<Reading> m_readings; ///< oldest first, from where the window begins
};

/// Percentage of the time between that was not idle; nothing where no time passed.
[[nodiscard]] std::optional<double> busyShare(const SystemTicks &before, const SystemTicks &after);

/// How busy each core was from one telling to the next: by the kernel's ticks of 10 ms, so that what is told is of a
/// tenth of a second at least.
class CoreShares
{
public:
    /// `ticks` as they stand now; empty: it is too soon, or nothing was told before.
    [[nodiscard]] std::vector<std::optional<double>> since(qint64 now, std::vector<std::optional<SystemTicks>> ticks);

private:
    qint64 m_time = 0; ///< of the last telling, monotonic ns; 0: none
    std::vector<std::optional<SystemTicks>> m_ticks;
};

} // namespace pangaea
