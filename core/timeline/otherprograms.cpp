// SPDX-License-Identifier: MIT
// Busy time of the cores less that of the rows. Lives on the timeline's thread.
#include "core/timeline/otherprograms.h"

#include <algorithm>
#include <span>
#include <utility>

namespace pangaea {

namespace {

qint64 overlap(const TimeSpan &one, qint64 from, qint64 to)
{
    return std::max<qint64>(0, std::min(one.end, to) - std::max(one.start, from));
}

/// The readings that lie mostly between the two times. A part of one would have to be guessed.
std::span<const CoreLoad> loadsWithin(const std::vector<CoreLoad> &all, qint64 from, qint64 to)
{
    const auto middle = [](const CoreLoad &load) { return load.span.start + (load.span.end - load.span.start) / 2; };
    const auto first = std::ranges::lower_bound(all, from, {}, middle);
    const auto last = std::ranges::lower_bound(first, all.end(), to, {}, middle);
    return {first, last};
}

/// What a sampled attempt used that no sample of it shows: it was over too soon. Nothing if that is not known.
std::optional<qint64> unsampled(const TimelineRow &row, const TimelineRow::Attempt &attempt, const TimeSpan &span,
                                qint64 now)
{
    constexpr qint64 tooLong = nanosecondsPerSecond / 5; // there was a round of samples
    const auto main = std::ranges::find_if(row.tasks, [&](const TaskTrack &task) {
        return task.attempt == attempt.number && task.pid == attempt.pid && task.tid == attempt.pid;
    });
    if (main == row.tasks.end() || main->recordedUntil >= span.end || !main->sums.empty())
        return 0;
    const TimeSpan life {attempt.life.start, attempt.life.end != 0 ? attempt.life.end : now};
    const qint64 within = overlap(life, span.start, span.end);
    if (within > 0 && attempt.used)
        return qint64(double(*attempt.used) * double(within) / double(life.end - life.start));
    return within > tooLong ? std::nullopt : std::optional<qint64>(0);
}

/// ns on cores, of all rows that are still there.
std::optional<qint64> runOfRows(const Timeline &timeline, const TimeSpan &span)
{
    qint64 run = 0;
    const auto isOutside = [&](const TaskTrack &task) {
        return task.born >= span.end || (task.exited != 0 && task.exited <= span.start);
    };
    for (const TimelineRow &row : timeline.rows()) {
        if (!row.host.isEmpty()) // other cores
            continue;
        if (std::ranges::all_of(row.tasks, isOutside)) // cheaper: most rows, once there are many
            continue;
        run += shareOf(row, span.start, span.end, timeline.rounds()).running;
        for (const TimelineRow::Attempt &attempt : row.attempts) {
            const std::optional<qint64> more = unsampled(row, attempt, span, timeline.now());
            if (!more)
                return {};
            run += *more;
        }
    }
    return run;
}

} // namespace

std::optional<MachineShare> machineShare(const Timeline &timeline, qint64 from, qint64 to)
{
    const std::span<const CoreLoad> loads = loadsWithin(timeline.coreLoads(), from, to);
    if (loads.empty())
        return {};
    const TimeSpan span {loads.front().span.start, loads.back().span.end};
    double covered = 0;
    double all = 0; // ns of all cores together
    double busy = 0;
    double rows = 0;
    for (const CoreLoad &load : loads) {
        const auto length = double(load.span.end - load.span.start);
        covered += double(overlap(load.span, from, to));
        rows += double(load.removed);
        for (const std::optional<double> &core : load.busy) {
            all += core ? length : 0;
            busy += core ? length * *core / 100 : 0;
        }
    }
    const std::optional<qint64> run = runOfRows(timeline, span);
    if (!run || all <= 0 || covered < 0.75 * double(to - from) || covered < 0.5 * double(span.end - span.start))
        return {};
    // The kernel counts in ticks, and the switches are exact: the difference may be below 0.
    MachineShare share {.span = span, .rows = std::min(1.0, (rows + double(*run)) / all)};
    share.others = std::clamp(busy / all - share.rows, 0.0, 1 - share.rows);
    share.idle = 1 - share.rows - share.others;
    return share;
}

std::optional<MachineShare> machineShareOfLastSecond(const Timeline &timeline)
{
    if (timeline.coreLoads().empty())
        return {};
    const qint64 to = timeline.coreLoads().back().span.end;
    return machineShare(timeline, to - nanosecondsPerSecond, to);
}

bool BusyMachine::update(const std::optional<MachineShare> &share)
{
    m_busy = share && share->others >= (m_busy ? calmBelow : busyFrom);
    m_others = share ? std::optional(share->others) : std::nullopt;
    return m_busy;
}

bool BusyMachine::update(const Timeline &timeline)
{
    const qint64 until = timeline.coreLoads().empty() ? 0 : timeline.coreLoads().back().span.end;
    return std::exchange(m_until, until) == until ? m_busy : update(machineShareOfLastSecond(timeline));
}

} // namespace pangaea
