// SPDX-License-Identifier: MIT
// What the rest of the machine did while the rows ran: how the time of all cores was divided, from the kernel's count of
// their busy time less what the rows used. Pure functions of the timeline; on its thread.
#pragma once

#include "core/timeline/timeline.h"

#include <optional>

namespace pangaea {

/// How the time of all cores was divided; the three parts are fractions of it and make 1.
struct MachineShare {
    TimeSpan span;     ///< what was measured: whole readings, the nearest to what was asked for
    double rows = 0;   ///< processes of the rows
    double others = 0; ///< all other programs, the kernel, and Pangaea's own window
    double idle = 0;
};

/// Between two times, in monotonic ns. Nothing where it is not known: the kernel's readings cover less than three
/// quarters of that time, none lies mostly within it (they are a tenth of a second apart or more), or it is not known
/// how long a row ran.
[[nodiscard]] std::optional<MachineShare> machineShare(const Timeline &timeline, qint64 from, qint64 to);

/// Up to the newest reading; nothing before there was a second of them.
[[nodiscard]] std::optional<MachineShare> machineShareOfLastSecond(const Timeline &timeline);

/// Whether other programs use so much of the cores that times of processes cannot be compared. It changes only when
/// their share has clearly passed the limit, so that it does not flicker.
class BusyMachine final
{
public:
    static constexpr double busyFrom = 0.25; ///< on two cores: one of them half the time
    static constexpr double calmBelow = 0.15;

    /// The share of others in the last second; unknown is not busy.
    bool update(const std::optional<MachineShare> &share);
    /// The same, as the timeline now is. Computes only after a new reading.
    bool update(const Timeline &timeline);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The share of others, while it is busy.
    [[nodiscard]] std::optional<double> others() const { return m_busy ? m_others : std::nullopt; }

private:
    bool m_busy = false;
    std::optional<double> m_others;
    qint64 m_until = 0; ///< end of the reading
};

} // namespace pangaea
