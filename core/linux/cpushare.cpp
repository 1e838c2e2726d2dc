// SPDX-License-Identifier: MIT
// Any thread, one at a time.
#include "core/linux/cpushare.h"

#include <algorithm>
#include <utility>

namespace pangaea {

namespace {

// A percentage covers about a second, so that it does not jump with each reading, and no less time than the kernel's
// ticks of 10 ms can resolve.
constexpr qint64 window = nanosecondsPerSecond;
constexpr qint64 shortest = nanosecondsPerSecond / 20;

} // namespace

std::optional<double> CpuShare::percent(qint64 now, double run, std::optional<double> most)
{
    addIdleTime();
    if (!m_readings.empty() && (run < m_readings.back().run || now < m_readings.back().time))
        m_readings.clear();
    while (m_readings.size() > 1 && now - m_readings[1].time >= window)
        m_readings.erase(m_readings.begin());
    std::optional<double> percent;
    if (!m_readings.empty() && now - m_readings.front().time >= shortest) {
        const Reading &first = m_readings.front();
        percent = 100 * (run - first.run) / double(now - first.time);
        // The kernel updates its count at its own ticks: one thread can seem to run faster than real time.
        if (most)
            percent = std::min(*percent, *most);
    }
    // Keeps no closer readings, so that frequent ones do not make a long list.
    if (m_readings.empty() || now - m_readings.back().time >= shortest)
        m_readings.push_back({now, run});
    return percent;
}

/// Adds the readings that were skipped while it was idle.
void CpuShare::addIdleTime()
{
    if (m_readings.empty() || m_idleUntil <= m_readings.back().time)
        return;
    const Reading last = m_readings.back();
    for (qint64 time = std::max(last.time + shortest, m_idleUntil - window); time < m_idleUntil; time += shortest)
        m_readings.push_back({time, last.run});
    m_readings.push_back({m_idleUntil, last.run});
}

std::optional<double> busyShare(const SystemTicks &before, const SystemTicks &after)
{
    if (after.total <= before.total)
        return {};
    const double share = double(after.busy - before.busy) / double(after.total - before.total);
    // The count of time waiting for I/O can go backwards (proc_stat(5)).
    return std::clamp(100 * share, 0.0, 100.0);
}

std::vector<std::optional<double>> CoreShares::since(qint64 now, std::vector<std::optional<SystemTicks>> ticks)
{
    // Rounds at 10 Hz sometimes come a little early.
    constexpr qint64 least = nanosecondsPerSecond * 95 / 1000;
    if (m_time != 0 && now - m_time < least)
        return {};
    const bool known = std::exchange(m_time, now) != 0;
    const auto before = std::exchange(m_ticks, std::move(ticks));
    std::vector<std::optional<double>> shares;
    for (size_t core = 0; known && core < m_ticks.size(); ++core) {
        shares.emplace_back();
        if (core < before.size() && before[core] && m_ticks[core])
            shares.back() = busyShare(*before[core], *m_ticks[core]);
    }
    return shares;
}

} // namespace pangaea
