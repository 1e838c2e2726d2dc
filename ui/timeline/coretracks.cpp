// SPDX-License-Identifier: MIT
// Run intervals by core, taken over as they come. Lives on the timeline's thread.
#include "ui/timeline/coretracks.h"

#include <algorithm>

namespace pangaea {

void CoreTracks::update(const Timeline &timeline)
{
    // Dropped runs and removed rows are rare: start over.
    if (timeline.thinnedUntil() != m_thinnedUntil || timeline.origin() != m_origin || timeline.rows().size() < m_rows) {
        m_cores.clear();
        m_seen.clear();
        m_thinnedUntil = timeline.thinnedUntil();
        m_origin = timeline.origin();
    }
    m_rows = timeline.rows().size();
    m_cores.resize(std::max(m_cores.size(), size_t(std::max(0, timeline.cores()))));
    // Runs that were open last time come again. Hardly any run can be behind them.
    for (std::vector<Run> &core : m_cores) {
        const auto last = core.end() - std::min<qsizetype>(qsizetype(core.size()), 8);
        core.erase(std::remove_if(last, core.end(), [](const Run &run) { return run.open; }), core.end());
    }
    m_fresh.clear();
    for (const TimelineRow &row : timeline.rows()) {
        if (!row.host.isEmpty()) // its cores are others
            continue;
        for (size_t task = 0; task < row.tasks.size(); ++task)
            add(row, task);
    }
    std::ranges::sort(m_fresh, {}, [](const auto &run) { return run.second.start; });
    for (const auto &[core, run] : m_fresh) {
        std::vector<Run> &runs = m_cores[core];
        const auto later = std::ranges::upper_bound(runs, run.start, {}, &Run::start);
        if (later != runs.begin() && !run.open) {
            Run &before = *std::prev(later);
            if (before.process == run.process && !before.open && before.end == run.start) {
                before.end = run.end;
                continue;
            }
        }
        runs.insert(later, run);
    }
    addLoads(timeline);
}

const std::vector<CoreTracks::Load> &CoreTracks::loads(size_t core) const
{
    static const std::vector<Load> none;
    return core < m_loads.size() ? m_loads[core] : none;
}

const CoreTracks::Load *CoreTracks::loadAt(int core, qint64 time) const
{
    const std::vector<Load> &all = loads(size_t(core));
    const auto load = std::ranges::lower_bound(all, time, {}, &Load::end);
    return load == all.end() || load->start > time ? nullptr : &*load;
}

std::optional<double> CoreTracks::othersOf(int core, const TimeSpan &span) const
{
    const std::vector<Load> &all = loads(size_t(core));
    double time = 0;
    double others = 0;
    for (auto load = std::ranges::lower_bound(all, span.start, {}, &Load::end);
         load != all.end() && load->start < span.end; ++load) {
        const auto within = double(std::min(load->end, span.end) - std::max(load->start, span.start));
        time += load->others ? within : 0;
        others += load->others.value_or(0) * within;
    }
    return time > 0 && time >= 0.75 * double(span.end - span.start) ? std::optional(others / time) : std::nullopt;
}

// The runs of a round arrive together with its loads.
void CoreTracks::addLoads(const Timeline &timeline)
{
    const std::vector<CoreLoad> &all = timeline.coreLoads();
    if (all.empty() || all.back().span.end < m_loadsUntil) { // the loads began again
        m_loads.clear();
        m_loadsUntil = 0;
    }
    for (std::vector<Load> &loads : m_loads)
        std::erase_if(loads, [this](const Load &load) { return load.start < m_thinnedUntil; });
    auto load = std::ranges::upper_bound(all, m_loadsUntil, {}, [](const CoreLoad &one) { return one.span.end; });
    for (; load != all.end(); ++load) {
        m_loadsUntil = load->span.end;
        m_loads.resize(std::max(m_loads.size(), load->busy.size()));
        for (size_t core = 0; core < load->busy.size(); ++core) {
            if (load->busy[core] && load->span.end > load->span.start)
                m_loads[core].push_back(loadOf(timeline.isExact(), core, load->span, *load->busy[core]));
        }
    }
}

CoreTracks::Load CoreTracks::loadOf(bool exact, size_t core, const TimeSpan &span, double busy) const
{
    Load load {span.start, span.end, busy};
    if (!exact)
        return load;
    qint64 ours = 0;
    if (core < m_cores.size()) {
        const std::vector<Run> &runs = m_cores[core];
        auto run = std::ranges::lower_bound(runs, span.start, {}, &Run::end);
        for (; run != runs.end() && run->start < span.end; ++run)
            ours += std::min(run->end, span.end) - std::max(run->start, span.start);
    }
    load.others = std::clamp(busy - 100 * double(ours) / double(span.end - span.start), 0.0, 100.0);
    return load;
}

void CoreTracks::add(const TimelineRow &row, size_t task)
{
    std::vector<size_t> &counts = m_seen[row.id];
    if (counts.size() < row.tasks.size())
        counts.resize(row.tasks.size(), 0);
    const std::vector<RunInterval> &runs = row.tasks[task].runs;
    size_t &seen = counts[task];
    for (size_t i = seen; i < runs.size(); ++i) {
        const RunInterval &run = runs[i];
        if (run.core < 0 || size_t(run.core) > 4096)
            continue;
        if (size_t(run.core) >= m_cores.size())
            m_cores.resize(size_t(run.core) + 1);
        const bool open = i + 1 == runs.size() && run.left == LeaveReason::Open;
        m_fresh.push_back({size_t(run.core), {run.start, run.end, row.id, open}});
    }
    seen = runs.empty() || runs.back().left != LeaveReason::Open ? runs.size() : runs.size() - 1;
}

} // namespace pangaea
