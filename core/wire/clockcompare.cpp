// SPDX-License-Identifier: MIT
#include "core/wire/clockcompare.h"

#include <algorithm>
#include <cmath>

namespace pangaea {

namespace {

constexpr size_t mostReadings = 128;
constexpr qint64 oneSecond = 1'000'000'000;
constexpr qint64 leastForRate = 2 * oneSecond;
constexpr size_t mostSteps = 8; ///< that are remembered, for news that comes late
constexpr qint64 mostChange = 10LL * 366 * 24 * 3600 * oneSecond;
constexpr qint64 slack = oneSecond / 1000; ///< beyond all doubts, before the clock counts as set

} // namespace

bool ClockCompare::add(const Exchange &exchange)
{
    const qint64 there = exchange.said - exchange.heard;
    const qint64 here = exchange.received - exchange.sent;
    if (there < 0 || here < 0 || there > here)
        return false;
    const Reading reading {.at = exchange.sent + here / 2,
                           .offset = (exchange.heard - exchange.sent + exchange.said - exchange.received) / 2,
                           .uncertainty = (here - there + 1) / 2};
    if (isKnown()) {
        const qint64 apart = std::abs(reading.offset - offsetAt(reading.at));
        if (apart > reading.uncertainty + doubt(m_best, reading.at) + slack)
            beginAnew({exchange.received, apart});
    }
    // The first keeps the longest distance in time; of those that come soon after it, the best takes its place.
    if (!m_readings.empty() && reading.at - m_readings.front().at < oneSecond
        && reading.uncertainty < m_readings.front().uncertainty)
        m_readings.front() = reading;
    m_readings.push_back(reading);
    if (m_readings.size() > mostReadings)
        m_readings.erase(m_readings.begin() + 1);
    choose(reading.at);
    return true;
}

void ClockCompare::beginAnew(const Step &step)
{
    ++m_steps;
    m_readings.clear();
    m_rate = 0;
    m_rateDoubt = unknownRate;
    m_lastSteps.push_back(step);
    if (m_lastSteps.size() > mostSteps) { // the oldest two become one
        m_lastSteps[1].change = std::min(m_lastSteps[0].change + m_lastSteps[1].change, mostChange);
        m_lastSteps.pop_front();
    }
}

qint64 ClockCompare::doubt(const Reading &reading, qint64 ours) const
{
    return reading.uncertainty + qint64(std::ceil(m_rateDoubt * double(std::abs(ours - reading.at))));
}

void ClockCompare::choose(qint64 ours)
{
    const auto best = std::ranges::min_element(m_readings, {},
                                               [&](const Reading &reading) { return doubt(reading, ours); });
    m_best = *best;
    const Reading &first = m_readings.front();
    const qint64 apart = m_best.at - first.at;
    if (apart < leastForRate)
        return;
    const double rateDoubt = double(m_best.uncertainty + first.uncertainty) / double(apart) + wander;
    if (rateDoubt >= unknownRate)
        return;
    m_rate = std::clamp(double(m_best.offset - first.offset) / double(apart), -fastest, fastest);
    m_rateDoubt = rateDoubt;
}

qint64 ClockCompare::offsetAt(qint64 ours) const
{
    return m_best.offset + qint64(std::llround(m_rate * double(ours - m_best.at)));
}

qint64 ClockCompare::uncertaintyAt(qint64 ours) const
{
    qint64 uncertainty = doubt(m_best, ours);
    for (const Step &step : m_lastSteps) {
        if (ours < step.at)
            uncertainty += std::min(step.change, mostChange);
    }
    return uncertainty;
}

qint64 ClockCompare::toOurs(qint64 theirs) const
{
    return theirs - offsetAt(theirs - m_best.offset);
}

} // namespace pangaea
