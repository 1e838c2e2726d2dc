// SPDX-License-Identifier: MIT
// What tasks did, as stretches of time: from recorded intervals, or from samples. Plain values, no pixel. Any thread.
#pragma once

#include "core/timeline/timeline.h"

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
    bool open = false; ///< still going on
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// From recorded intervals: a row is on a core if any of its tasks is, else queued if any is, else blocked. Covers at
/// least the time between `from` and `to`, and nothing after `now`; includes neighbours on both sides, if any. Those
/// of one task are appended.
void appendStretches(const TaskTrack &task, qint64 from, qint64 to, qint64 now, std::vector<Stretch> &out);
/// `out` is cleared first.
void stretchesOf(std::span<const TaskTrack *const> tasks, qint64 from, qint64 to, qint64 now,
                 std::vector<Stretch> &out);

/// From samples, where nothing is recorded: each stretch lasts from one round to the next and has the state that the
/// later one found; 'R' is Running, on a core or queued.
void samplesOf(std::span<const TaskTrack *const> tasks, const std::vector<qint64> &rounds, qint64 from, qint64 to,
               std::vector<Stretch> &out);

} // namespace pangaea
