// SPDX-License-Identifier: MIT
// Intervals and samples to stretches. Any thread.
#include "ui/timeline/timelinestretches.h"

#include <algorithm>
#include <limits>

namespace pangaea {

namespace {

Activity after(LeaveReason left)
{
    return left == LeaveReason::Preempted ? Activity::Queued
        : left == LeaveReason::Open       ? Activity::Running
                                          : Activity::Blocked;
}

qint64 endOf(const TaskTrack &task, qint64 now)
{
    return std::min(task.exited != 0 ? std::min(task.exited, now) : now, task.recordedUntil);
}

/// One edge of a stretch, for the sweep over several tasks.
struct Edge {
    qint64 time;
    qint8 running;
    qint8 queued;
    qint8 alive;
    qint16 core;
    bool open;
};

void appendEdges(const Stretch &stretch, std::vector<Edge> &edges)
{
    const qint8 running = stretch.activity == Activity::Running ? 1 : 0;
    const qint8 queued = stretch.activity == Activity::Queued ? 1 : 0;
    edges.push_back({stretch.start, running, queued, 1, stretch.core, stretch.open});
    edges.push_back({stretch.end, qint8(-running), qint8(-queued), -1, stretch.core, stretch.open});
}

void sweep(std::vector<Edge> &edges, std::vector<Stretch> &out)
{
    std::ranges::sort(edges, {}, &Edge::time);
    int running = 0;
    int queued = 0;
    int alive = 0;
    qint16 core = -1;
    bool open = false;
    for (size_t i = 0; i < edges.size(); ++i) {
        const Edge &edge = edges[i];
        running += edge.running;
        queued += edge.queued;
        alive += edge.alive;
        if (edge.running > 0) {
            core = edge.core;
            open = edge.open;
        }
        if (i + 1 == edges.size() || edges[i + 1].time == edge.time || alive == 0)
            continue;
        Stretch next {.start = edge.time, .end = edges[i + 1].time};
        next.activity = running ? Activity::Running : queued ? Activity::Queued : Activity::Blocked;
        next.core = running ? core : qint16(-1);
        next.open = running && open;
        Stretch *last = out.empty() ? nullptr : &out.back();
        if (last && last->end == next.start && last->activity == next.activity && last->core == next.core) {
            last->end = next.end;
            last->open |= next.open;
        } else {
            out.push_back(next);
        }
    }
}

} // namespace

void appendStretches(const TaskTrack &task, qint64 from, qint64 to, qint64 now, std::vector<Stretch> &out)
{
    const qint64 end = endOf(task, now);
    const std::vector<RunInterval> &runs = task.runs;
    if (runs.empty() || task.born >= end)
        return;
    auto run = std::ranges::lower_bound(runs, from, {}, &RunInterval::end);
    for (int i = 0; i < 2 && run != runs.begin(); ++i)
        --run;
    if (run == runs.begin() && task.known == 0 && task.born < run->start)
        out.push_back({task.born, std::min(run->start, end), Activity::Queued, -1, run->start > end});
    int beyond = 0; // neighbours are included, to the right as to the left
    for (; run != runs.end() && run->start < end && beyond < 2; ++run) {
        beyond += run->start > to;
        const auto next = std::next(run);
        const bool last = next == runs.end();
        const bool goesOn = last && run->left == LeaveReason::Open && task.exited == 0;
        const qint64 runEnd = goesOn ? end : std::min(run->end, end);
        out.push_back({run->start, runEnd, Activity::Running, run->core, goesOn});
        const qint64 gapEnd = last ? end : std::min(next->start, end);
        if (gapEnd > runEnd && run->left != LeaveReason::Exited && run->left != LeaveReason::Unknown)
            out.push_back({runEnd, gapEnd, after(run->left), qint16(run->left == LeaveReason::Open ? run->core : -1),
                           last && task.exited == 0});
    }
}

void stretchesOf(std::span<const TaskTrack *const> tasks, qint64 from, qint64 to, qint64 now, std::vector<Stretch> &out)
{
    out.clear();
    const auto isSeen = [&](const TaskTrack *task) {
        return task->born <= to && (task->exited == 0 || task->exited >= from);
    };
    const TaskTrack *only = nullptr;
    int seen = 0;
    for (const TaskTrack *task : tasks) {
        if (isSeen(task)) {
            only = task;
            ++seen;
        }
    }
    if (seen == 0)
        return;
    if (seen == 1) {
        appendStretches(*only, from, to, now, out);
        return;
    }
    std::vector<Stretch> parts;
    std::vector<Edge> edges;
    for (const TaskTrack *task : tasks) {
        if (!isSeen(task))
            continue;
        parts.clear();
        appendStretches(*task, from, to, now, parts);
        for (const Stretch &part : parts)
            appendEdges(part, edges);
    }
    sweep(edges, out);
}

void samplesOf(std::span<const TaskTrack *const> tasks, const std::vector<qint64> &rounds, qint64 from, qint64 to,
               std::vector<Stretch> &out)
{
    out.clear();
    if (std::ranges::none_of(tasks, [](const TaskTrack *task) { return task->recordedUntil != TaskTrack::wholeLife; }))
        return; // the usual case, and there may be many rounds
    auto round = std::ranges::lower_bound(rounds, from);
    for (; round != rounds.end(); ++round) {
        const qint64 before = round == rounds.begin() ? 0 : *std::prev(round);
        if (before > to)
            break;
        Stretch sample {.start = std::numeric_limits<qint64>::max(), .end = *round};
        bool known = false;
        for (const TaskTrack *task : tasks) {
            if (task->recordedUntil >= *round || task->born >= *round || (task->exited != 0 && task->exited < *round))
                continue;
            const auto later = std::ranges::upper_bound(task->states, *round, {}, &std::pair<qint64, char>::first);
            if (later == task->states.begin())
                continue;
            known = true;
            sample.start = std::min(sample.start, std::max({before, task->born, task->known, task->recordedUntil}));
            if (std::prev(later)->second == 'R')
                sample.activity = Activity::Running;
        }
        if (known && sample.start < sample.end)
            out.push_back(sample);
    }
}

} // namespace pangaea
