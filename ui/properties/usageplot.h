// SPDX-License-Identifier: MIT
// The numbers of a plot of UsageGraph: which values it shows, what its axes say, and where everything lies. Plain
// values; any thread.
#pragma once

#include "core/table/usagehistory.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace pangaea {

/// One quantity of UsagePoint.
struct UsageQuantity {
    const char *title; ///< to be translated in the context pangaea::UsageGraph
    std::optional<double> UsagePoint::*value;
    double leastTop; ///< the axis reaches at least this
    double room;     ///< and this factor times the highest value; a reading may be a little above what is possible
    QString (*text)(double value);
};
inline constexpr int usageQuantities = 2;
/// CPU and memory.
[[nodiscard]] const UsageQuantity &usageQuantity(int index);

/// The newest known value and the highest one; nothing where none is known.
struct UsageValues {
    std::optional<double> newest; ///< only if it is known at the end of the history
    std::optional<double> highest;
};
[[nodiscard]] UsageValues usageValues(const UsageHistory &history, const UsageQuantity &quantity);

/// The end of an axis from 0, at or above `highest`: 1, 2 or 5 times a power of ten.
[[nodiscard]] double roundAbove(double highest);
/// The end of the axis of this quantity.
[[nodiscard]] double usageTop(const UsageHistory &history, const UsageQuantity &quantity);
/// The distance of the ticks of a time axis, ns: at most `most` of them in `length`.
[[nodiscard]] qint64 tickDistance(qint64 length, int most);

/// The pieces of the line, in `rect`, without what is not known. A piece of one point is one point.
[[nodiscard]] std::vector<QPolygonF> usageLines(const UsageHistory &history, const UsageQuantity &quantity,
                                                const QRectF &rect, double top);
/// Whether something within an attempt is not known.
[[nodiscard]] bool hasGaps(const UsageHistory &history);
/// Where a time is in `rect`.
[[nodiscard]] double usageX(const UsageHistory &history, const QRectF &rect, qint64 time);

} // namespace pangaea
