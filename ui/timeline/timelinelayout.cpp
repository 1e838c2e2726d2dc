// SPDX-License-Identifier: MIT
// Time to pixels, and times in words. Any thread.
#include "ui/timeline/timelinelayout.h"

#include "core/facts/event.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

constexpr qint64 farAway = 1'000'000;

struct TimeUnit {
    qint64 ns;
    const char *text;
};
constexpr std::array timeUnits {
    TimeUnit {nanosecondsPerSecond, QT_TRANSLATE_NOOP("pangaea::Timeline", "%1 s")},
    TimeUnit {1'000'000, QT_TRANSLATE_NOOP("pangaea::Timeline", "%1 ms")},
    TimeUnit {1'000, QT_TRANSLATE_NOOP("pangaea::Timeline", "%1 µs")},
    TimeUnit {1, QT_TRANSLATE_NOOP("pangaea::Timeline", "%1 ns")},
};

QString inUnit(qint64 ns, const TimeUnit &unit, int decimals)
{
    return Tr::tr(unit.text).arg(QString::number(double(ns) / double(unit.ns), 'f', decimals));
}

} // namespace

qint64 TimeScale::column(qint64 time) const
{
    // Called for every interval: cheaper than std::floor().
    const double exact = double(time - origin) / nsPerPixel + 0.5;
    const auto whole = qint64(exact);
    return whole - (exact < double(whole));
}

int TimeScale::x(qint64 time) const
{
    return int(std::clamp(column(time) - first, -farAway, farAway));
}

qint64 TimeScale::timeAt(double x) const
{
    return origin + qint64(std::llround((double(first) + x) * nsPerPixel));
}

qint64 TimeScale::timeOfColumn(qint64 column) const
{
    return origin + qint64(std::ceil((double(column) - 0.5) * nsPerPixel));
}

TimeScale TimeScale::zoomed(double factor, double x) const
{
    const qint64 fixed = timeAt(x);
    TimeScale scale = *this;
    scale.nsPerPixel = std::clamp(nsPerPixel / factor, finestScale, coarsestScale);
    scale.first = scale.column(fixed) - qint64(std::llround(x));
    return scale;
}

TimeScale TimeScale::fitting(qint64 origin, qint64 from, qint64 to, int x, int width)
{
    TimeScale scale {.origin = origin};
    scale.nsPerPixel = std::clamp(double(to - from) / std::max(1, width), finestScale, coarsestScale);
    scale.first = scale.column(from) - x;
    return scale;
}

qint64 tickStep(double nsPerPixel, int pixels)
{
    const double least = std::max(1.0, nsPerPixel * pixels);
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= least * 0.999999)
            return qint64(std::llround(power * factor));
    }
    return qint64(std::llround(power * 10));
}

std::vector<Tick> ticks(const TimeScale &scale, int width, qint64 step)
{
    std::vector<Tick> all;
    const qint64 from = std::max<qint64>(0, scale.timeOfColumn(scale.first) - scale.origin);
    const qint64 to = scale.timeOfColumn(scale.first + width) - scale.origin;
    for (qint64 time = (from + step - 1) / step * step; time < to; time += step)
        all.push_back({scale.x(scale.origin + time), timeText(time, step)});
    return all;
}

QString timeText(qint64 ns, qint64 step)
{
    if (ns == 0)
        return inUnit(0, timeUnits[0], 0);
    // Seconds, unless everything in view is less than one.
    size_t unit = 0;
    while (unit + 1 < timeUnits.size() && std::abs(ns) < timeUnits[unit].ns && step * 100 < timeUnits[unit].ns)
        ++unit;
    int decimals = 0;
    for (qint64 size = timeUnits[unit].ns; size > step && size % 10 == 0; size /= 10)
        ++decimals;
    return inUnit(ns, timeUnits[unit], decimals);
}

QString spanText(qint64 ns)
{
    for (const TimeUnit &unit : timeUnits) {
        if (std::abs(ns) < unit.ns && unit.ns > 1)
            continue;
        const double value = std::abs(double(ns)) / double(unit.ns);
        const int decimals = unit.ns == 1 ? 0 : unit.ns == nanosecondsPerSecond ? 3 : value >= 100 ? 1 : 2;
        return inUnit(ns, unit, decimals);
    }
    return {};
}

} // namespace pangaea
