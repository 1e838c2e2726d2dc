// SPDX-License-Identifier: MIT
#include "ui/properties/usageplot.h"

#include "ui/look/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace pangaea {

namespace {

QString percentText(double value)
{
    return QCoreApplication::translate("pangaea::UsageGraph", "%1 %").arg(QString::number(value, 'f', 0));
}

QString bytesText(double value)
{
    return formatValue(value, Unit::Bytes);
}

const std::array<UsageQuantity, usageQuantities> quantities {{
    {QT_TRANSLATE_NOOP("pangaea::UsageGraph", "CPU, of one core"), &UsagePoint::cpu, 100, 0.95, percentText},
    {QT_TRANSLATE_NOOP("pangaea::UsageGraph", "Memory, resident"), &UsagePoint::memory, 1e6, 1.05, bytesText},
}};

} // namespace

const UsageQuantity &usageQuantity(int index)
{
    return quantities[size_t(index)];
}

UsageValues usageValues(const UsageHistory &history, const UsageQuantity &quantity)
{
    UsageValues values;
    for (const UsagePoint &point : history.points()) {
        if (const std::optional<double> &value = point.*quantity.value)
            values.highest = std::max(*value, values.highest.value_or(*value));
    }
    const bool runs = !history.attempts().empty() && history.attempts().back().end == 0;
    if (runs && !history.points().empty() && history.points().back().time >= history.attempts().back().start)
        values.newest = history.points().back().*quantity.value;
    return values;
}

double roundAbove(double highest)
{
    if (!(highest > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(highest)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= highest)
            return factor * power;
    }
    return 10 * power;
}

double usageTop(const UsageHistory &history, const UsageQuantity &quantity)
{
    return roundAbove(std::max(quantity.leastTop, quantity.room * usageValues(history, quantity).highest.value_or(0)));
}

qint64 tickDistance(qint64 length, int most)
{
    const double least = double(length) / nanosecondsPerSecond / std::max(1, most);
    static constexpr std::array distances {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0};
    const auto found = std::ranges::lower_bound(distances, least);
    return qint64((found == distances.end() ? distances.back() : *found) * nanosecondsPerSecond);
}

double usageX(const UsageHistory &history, const QRectF &rect, qint64 time)
{
    const qint64 length = std::max<qint64>(1, history.end() - history.start());
    return rect.left() + rect.width() * double(time - history.start()) / double(length);
}

std::vector<QPolygonF> usageLines(const UsageHistory &history, const UsageQuantity &quantity, const QRectF &rect,
                                  double top)
{
    std::vector<QPolygonF> lines;
    bool open = false;
    for (const UsagePoint &point : history.points()) {
        const std::optional<double> &value = point.*quantity.value;
        open = open && point.before == UsagePoint::Before::Point && value;
        if (!value || point.time < history.start())
            continue;
        if (!open)
            lines.emplace_back();
        open = true;
        lines.back().append({usageX(history, rect, point.time), rect.bottom() - rect.height() * *value / top});
    }
    return lines;
}

bool hasGaps(const UsageHistory &history)
{
    return std::ranges::any_of(history.points(), [](const UsagePoint &point) {
        return !point.memory || point.before == UsagePoint::Before::Gap;
    });
}

} // namespace pangaea
