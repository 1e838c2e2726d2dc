// SPDX-License-Identifier: MIT
// Stretches to bars. Any thread.
#include "ui/timeline/timelinebars.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pangaea {

namespace {

constexpr int shareSteps = 10; // of nearly 2 px: less can hardly be seen, and more neighbours are alike

// Called for every interval: cheaper than std::floor() and std::ceil().
qint64 wholeBelow(double exact)
{
    const auto whole = qint64(exact);
    return whole - (exact < double(whole));
}
qint64 wholeAbove(double exact)
{
    return -wholeBelow(-exact);
}

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
                moveTo(start);
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
        // What ran at all is seen.
        const double running = m_time > 0 || m_queued == 0 ? std::max(1.0, std::round(steps(m_time))) : 0;
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
        const qint64 cell = wholeBelow(double(time - m_scale.origin) / width());
        return startOf(cell + 1) <= time ? cell + 1 : startOf(cell) > time ? cell - 1 : cell;
    }
    void moveTo(qint64 time)
    {
        const bool follows = m_cell != none && time == m_to;
        const qint64 cell = follows ? m_cell + 1 : cellOf(time);
        flush();
        m_cell = cell;
        m_from = follows ? time : startOf(cell);
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
    [[nodiscard]] qint64 startOf(qint64 cell) const { return m_scale.origin + wholeAbove(double(cell) * width()); }

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
    /// Of a run from one column to another: it is short, and so is the time from the run before or to the next.
    [[nodiscard]] bool merges(size_t run, qint64 from, qint64 to) const
    {
        return to - from < m_least
            && (from - m_ended < m_least || columnOfNextRun(m_stretches.subspan(run + 1), m_scale) - to < m_least);
    }
    /// Of a stay in the queue: a run beside it is.
    [[nodiscard]] bool touches(size_t queue) const
    {
        if (m_merged)
            return true;
        for (size_t i = queue + 1; i < std::min(queue + 3, m_stretches.size()); ++i) {
            const Stretch &run = m_stretches[i];
            if (run.activity == Activity::Running)
                return merges(i, m_scale.column(run.start), m_scale.column(run.end));
        }
        return false;
    }
    /// The run before the next ones ended in this column.
    void pass(qint64 ended, bool merged)
    {
        m_ended = ended;
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
    qint64 to = 0;
    for (size_t i = 0; i < stretches.size(); ++i) {
        const Stretch &stretch = stretches[i];
        const bool follows = i > 0 && stretch.start == stretches[i - 1].end;
        const qint64 from = follows ? to : scale.column(stretch.start);
        to = scale.column(stretch.end);
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
        const bool merged = merging.merges(i, from, to);
        merging.pass(to, merged);
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
