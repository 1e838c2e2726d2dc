// SPDX-License-Identifier: MIT
// All lanes' entries in one list, by time, and how one reading of it becomes the next. Plain values; the thread of the
// Timeline.
#pragma once

#include "ui/timeline/timelineentries.h"
#include "ui/timeline/timelinescene.h"

#include <vector>

namespace pangaea {

/// Intervals in the whole list; each lane gets an equal part.
inline constexpr size_t mostListedIntervals = 20'000;

/// Of the parent, and of the rows on the stage.
[[nodiscard]] std::vector<TimelineEntry> allEntries(const TimelineScene &scene, bool everyInterval);

/// Places in the list that are changed in one go; those of `Removed` are places before it, all others after it.
struct ListChange {
    enum Kind { Removed, Inserted, Changed } kind = Changed;
    int first = 0;
    int last = 0;
    int from = 0; ///< Inserted, Changed: the place of the first in the new list
};
/// Makes the old list the new one, if they are applied in this order. What was open may have changed.
[[nodiscard]] std::vector<ListChange> changesBetween(const std::vector<TimelineEntry> &before,
                                                     const std::vector<TimelineEntry> &after);

} // namespace pangaea
