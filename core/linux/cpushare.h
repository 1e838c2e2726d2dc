// SPDX-License-Identifier: MIT
// Turns a growing count of processor time, read now and then, into a percentage of one core over the last second. Pure
// arithmetic; any thread, one at a time.
#pragma once

#include "core/facts/event.h"
#include "core/linux/procparse.h"

#include <optional>
#include <vector>

namespace pangaea {

class CpuShare
{
public:
    /// `run` is ns on processors so far; `most`, if given, is the highest possible percentage. Nothing before two
    /// readings 50 ms apart. Starts again if the count or the clock goes backwards.
    [[nodiscard]] std::optional<double> percent(qint64 now, double run, std::optional<double> most = {});
    /// The count is unchanged, and the last percentage was 0: cheaper than another percent().
    void stillIdle(qint64 now) { m_idleUntil = now; }
    void restart() { m_readings.clear(); }

private:
    struct Reading {
        qint64 time = 0; ///< monotonic ns
        double run = 0;
    };
    void addIdleTime();

    qint64 m_idleUntil = 0;
    std::vector<Reading> m_readings; ///< oldest first, from the beginning of the window
};

/// Percentage of the time in between that was not idle; nothing if no time passed.
[[nodiscard]] std::optional<double> busyShare(const SystemTicks &before, const SystemTicks &after);

/// How busy each core was between two reports: counted in the kernel's ticks of 10 ms, so a report covers at least a
/// tenth of a second.
class CoreShares
{
public:
    /// `ticks` are the current ones; returns nothing if the last report is too recent, or there was none.
    [[nodiscard]] std::vector<std::optional<double>> since(qint64 now, std::vector<std::optional<SystemTicks>> ticks);

private:
    qint64 m_time = 0; ///< of the last report, monotonic ns; 0: none
    std::vector<std::optional<SystemTicks>> m_ticks;
};

} // namespace pangaea
