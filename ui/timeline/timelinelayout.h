// SPDX-License-Identifier: MIT
// Time to pixels: the scale of the timeline, the ticks of its axis, and times in words. Plain values, no
// widget. Any thread.
#pragma once

#include <QString>

#include <vector>

namespace pangaea {

/// Columns are whole pixels counted from the origin, so that scrolling does not change the picture. All times are
/// monotonic ns.
struct TimeScale {
    qint64 origin = 0;
    double nsPerPixel = 1e7;
    qint64 first = 0; ///< the column at x 0

    [[nodiscard]] qint64 column(qint64 time) const;
    /// Far outside the window it is limited to numbers that painters can handle.
    [[nodiscard]] int x(qint64 time) const;
    [[nodiscard]] qint64 timeAt(double x) const;
    /// Where the column's pixel begins.
    [[nodiscard]] qint64 timeOfColumn(qint64 column) const;
    [[nodiscard]] qint64 duration(double pixels) const { return qint64(pixels * nsPerPixel); }

    /// The time at x stays in place. A factor above 1 shows less time.
    [[nodiscard]] TimeScale zoomed(double factor, double x) const;
    /// Shows `from` at x and `to` at x + width.
    [[nodiscard]] static TimeScale fitting(qint64 origin, qint64 from, qint64 to, int x, int width);

    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

inline constexpr double finestScale = 10; ///< ns per pixel
inline constexpr double coarsestScale = 1e11;

struct Tick {
    int x = 0;
    QString label;
};

/// The smallest step of 1, 2 or 5 times a power of ten that is at least this many pixels wide, in ns.
[[nodiscard]] qint64 tickStep(double nsPerPixel, int pixels);
/// All ticks within the width, from the origin on; labels never shorter than the step needs.
[[nodiscard]] std::vector<Tick> ticks(const TimeScale &scale, int width, qint64 step);
/// A time since the origin as precise as the step: "0 s", "2.34 s", "120 µs".
[[nodiscard]] QString timeText(qint64 ns, qint64 step);
/// Three or four digits and a unit: "5.003 s", "12.34 ms", "850 ns".
[[nodiscard]] QString spanText(qint64 ns);

} // namespace pangaea
