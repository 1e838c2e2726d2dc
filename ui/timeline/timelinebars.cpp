// SPDX-License-Identifier: MIT
// Intervals to stretches, stretches to bars. Any thread.
#include "ui/timeline/timelinebars.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pangaea {

namespace {

constexpr int shareSteps = 18; // more cannot be seen in a bar 18 high

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

namespace {

/// Collects short stays on a core and in the queue into cells of fixed columns.
class Cells final
{
public:
    /// Nothing is known after `end`.
    Cells(const TimeScale &scale, int least, qint64 end, std::vector<Bar> &out)
        : m_scale(scale)
        , m_least(least)
        , m_end(end)
        , m_out(out)
    {
    }
    void add(const Stretch &part)
    {
        qint64 start = part.start;
        do {
            if (start < m_from || start >= m_to)
                moveTo(cellOf(start));
            const qint64 end = std::min(part.end, m_to);
            addTime(part, std::max<qint64>(0, end - start));
            start = end;
        } while (start < part.end);
    }
    /// A stay in the queue that has a bar of its own: only its parts in the cells at its ends count.
    void addEnds(const Stretch &queue)
    {
        if (m_cell != none)
            m_queued += std::max<qint64>(0, std::min(queue.end, m_to) - queue.start);
        m_before = {queue.start, queue.end};
    }
    void flush()
    {
        if (m_cell == none)
            return;
        const auto length = double(std::max<qint64>(1, std::min(m_to, m_end) - m_from));
        const auto steps = [length](qint64 time) { return std::min(1.0, double(time) / length) * shareSteps; };
        const double running = std::ceil(steps(m_time));
        const double queued = std::min(shareSteps - running, std::round(steps(m_queued)));
        const qint64 from = m_cell * m_least;
        const Bar column {.from = from,
                          .to = from + m_least,
                          .kind = Bar::Merged,
                          .core = m_core,
                          .share = running / shareSteps,
                          .queued = queued / shareSteps};
        Bar *last = m_out.empty() ? nullptr : &m_out.back();
        if (last && last->kind == Bar::Merged && last->to == from && last->share == column.share
            && last->queued == column.queued && last->core == m_core)
            last->to += m_least;
        else
            m_out.push_back(column);
        m_cell = none;
        m_from = m_to = 0;
        m_time = m_queued = 0;
        m_longest = 0;
        m_core = -1;
    }

private:
    static constexpr qint64 none = std::numeric_limits<qint64>::min();
    [[nodiscard]] double width() const { return m_scale.nsPerPixel * m_least; }
    [[nodiscard]] qint64 cellOf(qint64 time) const
    {
        // The division may round a time at the very start of a cell into its neighbour, which ends there.
        const auto cell = qint64(std::floor(double(time - m_scale.origin) / width()));
        return startOf(cell + 1) <= time ? cell + 1 : startOf(cell) > time ? cell - 1 : cell;
    }
    void moveTo(qint64 cell)
    {
        flush();
        m_cell = cell;
        m_from = startOf(cell);
        m_to = std::max(m_from + 1, startOf(cell + 1));
        m_queued = std::max<qint64>(0, std::min(m_before.end, m_to) - std::max(m_before.start, m_from));
    }
    void addTime(const Stretch &part, qint64 time)
    {
        if (part.activity != Activity::Running) {
            m_queued += time;
            return;
        }
        m_time += time;
        if (time >= m_longest) {
            m_longest = time;
            m_core = part.core;
        }
    }
    [[nodiscard]] qint64 startOf(qint64 cell) const
    {
        return m_scale.origin + qint64(std::ceil(double(cell) * width()));
    }

    const TimeScale &m_scale;
    const int m_least;
    const qint64 m_end;
    std::vector<Bar> &m_out;
    qint64 m_cell = none;
    qint64 m_from = 0; ///< of the cell, ns
    qint64 m_to = 0;
    qint64 m_time = 0; ///< running
    qint64 m_queued = 0;
    qint64 m_longest = 0;
    TimeSpan m_before; ///< the last stay in the queue with a bar of its own
    qint16 m_core = -1;
};

/// The end of time if there is none.
qint64 columnOfNextRun(std::span<const Stretch> following, const TimeScale &scale)
{
    for (const Stretch &stretch : following.first(std::min<size_t>(2, following.size()))) {
        if (stretch.activity == Activity::Running)
            return scale.column(stretch.start);
    }
    return std::numeric_limits<qint64>::max() / 2;
}

// A burst that is alone in its few cells would be drawn at its share of them, which is almost nothing: draws it like a
// single short run.
void showLonelyBursts(int least, std::vector<Bar> &out)
{
    const auto follows = [&out](size_t i) {
        return out[i].kind == Bar::Merged && out[i - 1].kind == Bar::Merged && out[i].from == out[i - 1].to;
    };
    for (size_t first = 0; first < out.size(); ++first) {
        if (out[first].kind != Bar::Merged)
            continue;
        size_t last = first;
        while (last + 1 < out.size() && follows(last + 1))
            ++last;
        if (out[last].to - out[first].from <= 2 * least) {
            out[first] = {out[first].from, out[first].from + least, Bar::Short, out[first].core};
            out.erase(out.begin() + qsizetype(first) + 1, out.begin() + qsizetype(last) + 1);
            last = first;
        }
        first = last;
    }
}

/// Whether each run, in order, is part of a column.
class Merging final
{
public:
    Merging(std::span<const Stretch> stretches, const TimeScale &scale, int least)
        : m_stretches(stretches)
        , m_scale(scale)
        , m_least(least)
    {
    }
    /// Of a run: it is short, and so is the time from the run before or to the next.
    [[nodiscard]] bool merges(size_t run) const
    {
        const qint64 from = m_scale.column(m_stretches[run].start);
        const qint64 to = m_scale.column(m_stretches[run].end);
        return to - from < m_least
            && (from - m_ended < m_least || columnOfNextRun(m_stretches.subspan(run + 1), m_scale) - to < m_least);
    }
    /// Of a stay in the queue: a run beside it is.
    [[nodiscard]] bool touches(size_t queue) const
    {
        if (m_merged)
            return true;
        for (size_t i = queue + 1; i < std::min(queue + 3, m_stretches.size()); ++i) {
            if (m_stretches[i].activity == Activity::Running)
                return merges(i);
        }
        return false;
    }
    void pass(size_t run, bool merged)
    {
        m_ended = m_scale.column(m_stretches[run].end);
        m_merged = merged;
    }
    [[nodiscard]] bool wasMerged() const { return m_merged; }

private:
    const std::span<const Stretch> m_stretches;
    const TimeScale &m_scale;
    const int m_least;
    qint64 m_ended = std::numeric_limits<qint64>::min() / 2; ///< column where the run before ended
    bool m_merged = false;                                   ///< the run before
};

// Between columns there is nothing else on the lower edge.
void lowerLines(int least, std::vector<Bar> &bars)
{
    for (size_t i = 1; i + 1 < bars.size(); ++i) {
        Bar &line = bars[i];
        const auto isColumn = [](const Bar &bar) { return bar.kind == Bar::Merged; };
        if (line.kind == Bar::Line && isColumn(bars[i - 1]) && isColumn(bars[i + 1])
            && bars[i - 1].to + least > line.from && bars[i + 1].from < line.to + least)
            line.kind = Bar::Low;
    }
}

} // namespace

ColumnHeights heightsOf(const Bar &column, int barHeight, int least)
{
    ColumnHeights heights;
    if (column.share > 0)
        heights.full = std::clamp(qRound(barHeight * column.share), std::min(least, barHeight), barHeight);
    const int both = std::min(barHeight, qRound(barHeight * (column.share + column.queued)));
    const int hollow = column.queued > 0 ? std::max(heights.full > 0 ? 0 : least, both - heights.full) : 0;
    heights.hollow = hollow > 1 ? hollow : 0; // there must be something between its outlines
    return heights;
}

void barsOf(std::span<const Stretch> stretches, const TimeScale &scale, int least, std::vector<Bar> &out)
{
    out.clear();
    Cells cells(scale, least, stretches.empty() ? 0 : stretches.back().end, out);
    Merging merging(stretches, scale, least);
    for (size_t i = 0; i < stretches.size(); ++i) {
        const Stretch &stretch = stretches[i];
        const qint64 from = scale.column(stretch.start);
        const qint64 to = scale.column(stretch.end);
        if (stretch.activity != Activity::Running) {
            const bool queued = stretch.activity == Activity::Queued;
            if (queued && to - from < least && merging.touches(i)) {
                cells.add(stretch);
                continue;
            }
            if (queued)
                cells.addEnds(stretch);
            if (to - from >= (merging.wasMerged() ? least : 1))
                out.push_back({from, to, queued ? Bar::Queue : Bar::Line, -1, stretch.open});
            continue;
        }
        const bool merged = merging.merges(i);
        merging.pass(i, merged);
        if (merged) {
            cells.add(stretch);
            continue;
        }
        cells.flush();
        const bool isLast = i + 1 == stretches.size() && !stretch.open;
        if (to - from >= least)
            out.push_back({from, to, Bar::Run, stretch.core, stretch.open});
        else if (isLast) // its end must be at the right time
            out.push_back({to - least + 1, to + 1, Bar::Short, stretch.core});
        else
            out.push_back({from, from + least, Bar::Short, stretch.core});
    }
    cells.flush();
    if (!std::ranges::is_sorted(out, {}, &Bar::from)) // a cell that goes on is behind what began after it
        std::ranges::stable_sort(out, {}, &Bar::from);
    showLonelyBursts(least, out);
    lowerLines(least, out);
}

void dashesOf(std::span<const Stretch> samples, const TimeScale &scale, int least, std::vector<Bar> &out)
{
    out.clear();
    const int gap = least * 2 / 3;
    Cells cells(scale, least, samples.empty() ? 0 : samples.back().end, out);
    for (const Stretch &sample : samples) {
        const qint64 from = scale.column(sample.start);
        const qint64 to = scale.column(sample.end);
        const bool running = sample.activity == Activity::Running;
        if (to - from > gap + 1) {
            cells.flush();
            out.push_back({from, to - gap, running ? Bar::Run : Bar::Dash});
        } else if (running) {
            cells.add(sample);
        } else {
            cells.flush();
            const qint64 cell = from - ((from % least) + least) % least;
            if (out.empty() || out.back().from < cell)
                out.push_back({cell, cell + least - least / 3, Bar::Dash});
        }
    }
    cells.flush();
}

} // namespace pangaea
