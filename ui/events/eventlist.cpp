// SPDX-License-Identifier: MIT
#include "ui/events/eventlist.h"

#include <algorithm>

namespace pangaea {

namespace {

bool isOnStage(const TimelineRow &row, const TimelineStage &stage)
{
    return (stage.earlierShown || row.id >= stage.first)
        && (!stage.matching || std::ranges::binary_search(*stage.matching, row.id));
}

/// Joins it to the last change if they touch.
void add(std::vector<ListChange> &changes, ListChange::Kind kind, int place, int from)
{
    if (!changes.empty() && changes.back().kind == kind && changes.back().last + 1 == place)
        changes.back().last = place;
    else
        changes.push_back({kind, place, place, from});
}

} // namespace

std::vector<TimelineEntry> allEntries(const TimelineScene &scene, bool everyInterval)
{
    const std::vector<TimelineRow> &rows = scene.timeline->rows();
    const auto lanes = std::ranges::count_if(rows, [&](const TimelineRow &row) { return isOnStage(row, scene.stage); });
    const size_t most = everyInterval ? mostListedIntervals / std::max<size_t>(1, size_t(lanes)) + 1 : 0;
    std::vector<TimelineEntry> all = parentEntries(*scene.timeline,
                                                   scene.stage.earlierShown ? ProcessId::Pangaea : scene.stage.first);
    for (const TimelineRow &row : rows) {
        if (!isOnStage(row, scene.stage))
            continue;
        std::vector<TimelineEntry> entries = entriesOf(row, *scene.fairShare, most);
        all.insert(all.end(), std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    }
    std::ranges::sort(all, isEarlier);
    return all;
}

std::vector<ListChange> changesBetween(const std::vector<TimelineEntry> &before,
                                       const std::vector<TimelineEntry> &after)
{
    std::vector<ListChange> changes;
    size_t old = 0;
    int place = 0; // in the list as changed so far
    for (size_t next = 0; next < after.size() || old < before.size();) {
        if (old < before.size() && (next == after.size() || isEarlier(before[old], after[next]))) {
            // The list becomes shorter: the next one to remove is at the same place.
            if (!changes.empty() && changes.back().kind == ListChange::Removed && changes.back().first == place)
                ++changes.back().last;
            else
                changes.push_back({ListChange::Removed, place, place});
            ++old;
            continue;
        }
        if (old == before.size() || isEarlier(after[next], before[old])) {
            add(changes, ListChange::Inserted, place, int(next));
        } else {
            if (before[old].isOpen() || after[next].isOpen())
                add(changes, ListChange::Changed, place, int(next));
            ++old;
        }
        ++next;
        ++place;
    }
    return changes;
}

} // namespace pangaea
