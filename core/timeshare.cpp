// SPDX-License-Identifier: MIT
// How a task's time was spent, from its run intervals. Any thread.
#include "core/timeline.h"

#include <algorithm>

namespace pangaea {

namespace {

qint64 overlap(qint64 start, qint64 end, qint64 from, qint64 to)
{
    return std::max<qint64>(0, std::min(end, to) - std::max(start, from));
}

/// What it did from the end of a run until the next one, or until `end`.
void addGap(TimeShare &share, const RunInterval &before, qint64 end, qint64 from, qint64 to)
{
    const qint64 time = overlap(before.end, end, from, to);
    switch (before.left) {
    case Left::Open:
        share.running += time;
        break;
    case Left::Preempted:
        share.queued += time;
        break;
    case Left::Blocked:
        share.blocked += time;
        break;
    case Left::Exited:
    case Left::Unknown:
        break;
    }
}

} // namespace

TimeShare shareOf(const TaskTrack &task, qint64 from, qint64 to)
{
    TimeShare share;
    const std::vector<RunInterval> &runs = task.runs;
    if (runs.empty())
        return share;
    from = std::max({from, task.born, task.known});
    if (task.exited != 0)
        to = std::min(to, task.exited);
    if (to <= from)
        return share;
    // A new task stands in the queue until it has its first core.
    if (task.known == 0)
        share.queued += overlap(task.born, runs.front().start, from, to);
    auto run = std::ranges::lower_bound(runs, from, {}, &RunInterval::end);
    if (run != runs.begin())
        --run; // the gap behind it may reach into the span
    for (; run != runs.end() && run->start < to; ++run) {
        share.running += overlap(run->start, run->end, from, to);
        const auto next = std::next(run);
        addGap(share, *run, next == runs.end() ? to : next->start, from, to);
    }
    return share;
}

TimeShare shareOf(const TimelineRow &row, qint64 from, qint64 to)
{
    TimeShare sum;
    for (const TaskTrack &task : row.tasks) {
        const TimeShare share = shareOf(task, from, to);
        sum.running += share.running;
        sum.queued += share.queued;
        sum.blocked += share.blocked;
    }
    return sum;
}

} // namespace pangaea
