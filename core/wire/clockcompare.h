// SPDX-License-Identifier: MIT
// Compares this computer's clock with another machine's by short exchanges: sent here, heard there, said there, received
// here. The true difference lies within half of the round trip to either side of the middle (as in NTP, RFC 5905), so
// the shortest round trips count. Both clocks are CLOCK_MONOTONIC; all times are ns. Not bound to a thread.
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>

namespace pangaea {

class ClockCompare final
{
public:
    struct Exchange {
        qint64 sent = 0;
        qint64 heard = 0;
        qint64 said = 0;
        qint64 received = 0;
    };
    /// False: such an exchange cannot be, and is ignored.
    bool add(const Exchange &exchange);

    [[nodiscard]] bool isKnown() const { return !m_readings.empty(); }
    /// Their clock minus ours, at our time.
    [[nodiscard]] qint64 offsetAt(qint64 ours) const;
    /// The truth lies so far at most to either side, unless a clock was set or a machine slept after the newest
    /// exchange. Of a time before a step it is not known on which side of that it was.
    [[nodiscard]] qint64 uncertaintyAt(qint64 ours) const;
    /// Their time on our clock.
    [[nodiscard]] qint64 toOurs(qint64 theirs) const;
    /// By how much their clock gains: ns a second.
    [[nodiscard]] qint64 drift() const { return qint64(m_rate * 1e9); }
    /// How often an exchange contradicted all before it: a clock was set, or a machine slept. The comparison began anew.
    [[nodiscard]] int steps() const { return m_steps; }

private:
    struct Reading {
        qint64 at = 0; ///< our time
        qint64 offset = 0;
        qint64 uncertainty = 0;
    };
    struct Step {
        qint64 at = 0;     ///< our time, when it was noticed
        qint64 change = 0; ///< of the offset, whatever its sign
    };
    void beginAnew(const Step &step);
    [[nodiscard]] qint64 doubt(const Reading &reading, qint64 ours) const;
    void choose(qint64 ours);

    std::deque<Reading> m_readings; ///< the newest, and the best of the first
    std::deque<Step> m_lastSteps;
    Reading m_best;
    double m_rate = 0; ///< of their clock against ours, minus 1
    double m_rateDoubt = unknownRate;
    int m_steps = 0;

    static constexpr double unknownRate = 1e-4; ///< clocks of computers differ by less, while nobody adjusts them
    static constexpr double fastest = 1e-3;     ///< that they drift apart, even while somebody adjusts them
    static constexpr double wander = 2e-6;
};

} // namespace pangaea
