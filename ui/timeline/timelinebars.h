// SPDX-License-Identifier: MIT
// What a lane shows, as bars in pixels that are correct at every zoom. Plain values, no widget. Any thread.
#pragma once

#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinestretches.h"

#include <span>
#include <vector>

namespace pangaea {

struct Bar {
    enum Kind : quint8 {
        Run,    ///< full height, with an outline
        Short,  ///< full height, all outline: less than `least` pixels of time
        Merged, ///< a column of shares that stands on the lower edge: `share` full, and `queued` hollow above it
        Queue,  ///< hollow
        Line,
        Low, ///< Line on the lower edge, between columns
        Dash ///< Line for one sample, two thirds of `least` shorter
    };
    qint64 from = 0; ///< columns, from <= c < to
    qint64 to = 0;
    Kind kind = Line;
    qint16 core = -1;
    bool open = false;
    double share = 1;  ///< of Merged: on a core; in visible steps
    double queued = 0; ///< of Merged: in the run queue; the same
    friend bool operator==(const Bar &, const Bar &) = default;
};

/// How high the parts of a column are.
struct ColumnHeights {
    int full = 0;
    int hollow = 0;
    [[nodiscard]] int both() const { return full + hollow; }
};
/// Of a Merged bar in a bar of this height. A part that ran is at least `least` high, so that it does not look like the
/// line of a blocked one.
[[nodiscard]] ColumnHeights heightsOf(const Bar &column, int barHeight, int least);

/// Intervals on a core or in the queue of less than `least` pixels merge into cells at fixed columns, so that a part
/// painted later fits.
void barsOf(std::span<const Stretch> stretches, const TimeScale &scale, int least, std::vector<Bar> &out);
void dashesOf(std::span<const Stretch> samples, const TimeScale &scale, int least, std::vector<Bar> &out);

} // namespace pangaea
