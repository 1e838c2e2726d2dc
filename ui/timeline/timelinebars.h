// SPDX-License-Identifier: MIT
// What a lane shows: first as stretches of time, then as bars of pixels that stay true at every zoom. Plain
// values, no widget. Any thread.
#pragma once

#include "core/timeline/timeline.h"
#include "ui/timeline/timelinelayout.h"

#include <span>
#include <vector>

namespace pangaea {

enum class Activity : quint8 { Running, Queued, Blocked };

/// What one task, or several together, did from one time to another.
struct Stretch {
    qint64 start = 0;
    qint64 end = 0;
    Activity activity = Activity::Blocked;
    qint16 core = -1;  ///< Running
    bool open = false; ///< it goes on
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// As far as it is recorded: a row is on a core if any of its tasks is, else queued if any is, else blocked. At least what lies
/// between the two times, and nothing after `now`; with its neighbours on both sides, where there are some.
/// `out` is cleared first.
void appendStretches(const TaskTrack &task, qint64 from, qint64 to, qint64 now, std::vector<Stretch> &out);
void stretchesOf(std::span<const TaskTrack *const> tasks, qint64 from, qint64 to, qint64 now,
                 std::vector<Stretch> &out);

/// Where it is not recorded: each from one round to the next says what the later one found; 'R' is Running, on a core or
/// queued.
void samplesOf(std::span<const TaskTrack *const> tasks, const std::vector<qint64> &rounds, qint64 from, qint64 to,
               std::vector<Stretch> &out);

struct Bar {
    enum Kind : quint8 {
        Run,    ///< full height, with an outline
        Short,  ///< full height, all outline: less than `least` pixels of time
        Merged, ///< as high as `share` of the full height
        Queue,  ///< hollow
        Line,
        Dash ///< Line, of one sample, two thirds of `least` shorter than it
    };
    qint64 from = 0; ///< columns, from <= c < to
    qint64 to = 0;
    Kind kind = Line;
    qint16 core = -1;
    bool open = false;
    double share = 1; ///< Merged; in steps that can be seen
    friend bool operator==(const Bar &, const Bar &) = default;
};

/// Intervals of less than `least` pixels merge. Cells of merged ones lie at fixed columns, so that a part
/// that is painted later fits.
void barsOf(std::span<const Stretch> stretches, const TimeScale &scale, int least, std::vector<Bar> &out);
void dashesOf(std::span<const Stretch> samples, const TimeScale &scale, int least, std::vector<Bar> &out);

} // namespace pangaea
