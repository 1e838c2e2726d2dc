// SPDX-License-Identifier: MIT
// How a task's time was spent: on a core according to its run intervals, and in the queue according to these and to the
// kernel's sums between samples. The sum of a task's queue time (run_delay) grows by the whole wait when the task gets
// a core. So the known waits after preemptions are subtracted from its growth between two readings; the rest is
// attributed to the ends of those gaps that began as blocked and ended with a core in that time. Any thread.
#include "core/timeline/timeline.h"

#include "core/facts/unrecordedtime.h"

#include <algorithm>
#include <map>
#include <span>

namespace pangaea {

namespace {

using Tasks = std::vector<const TaskTrack *>;

qint64 overlap(qint64 start, qint64 end, qint64 from, qint64 to)
{
    return std::max<qint64>(0, std::min(end, to) - std::max(start, from));
}

/// A time without a core that ended with one.
struct Arrival {
    qint64 time = 0;
    qint64 gap = 0;       ///< ns before getting the core
    bool blocked = false; ///< it began as blocked; otherwise it was queued all the time
    qint64 queued = 0;    ///< ns queued at the end of the gap
};

qint64 lifeEnd(const TaskTrack &task, qint64 to)
{
    return task.exited != 0 ? std::min(to, task.exited) : to;
}

/// For a task off a core since `from`: when its samples first showed it runnable; nothing if they do not.
std::optional<qint64> readySince(const TaskTrack &task, const std::vector<qint64> &rounds, qint64 from, qint64 to)
{
    const auto later = std::ranges::upper_bound(task.states, to, {}, &std::pair<qint64, char>::first);
    if (later == task.states.begin() || std::prev(later)->second != 'R')
        return {};
    const qint64 ready = std::prev(later)->first;
    if (ready >= from)
        return ready;
    // It was runnable while it ran; only a later round shows it again.
    const auto round = std::ranges::upper_bound(rounds, from);
    return round == rounds.end() || *round > to ? std::nullopt : std::optional(*round);
}

/// The kernel's sums at certain times; at birth they are 0.
class Sums
{
public:
    Sums(const TaskTrack &task, const std::vector<qint64> &rounds)
        : m_sums(task.sums)
        , m_rounds(rounds)
    {
        if (task.known == 0)
            m_birth = {task.born, 0, 0};
    }

    [[nodiscard]] size_t count() const { return m_sums.size() + m_birth.has_value(); }
    [[nodiscard]] const KernelSums &at(size_t i) const
    {
        return m_birth ? i == 0 ? *m_birth : m_sums[i - 1] : m_sums[i];
    }
    /// Index of the last reading that is not after the time; 0 if there is none.
    [[nodiscard]] size_t before(qint64 time) const
    {
        const auto later = std::ranges::upper_bound(m_sums, time, {}, &KernelSums::time);
        const size_t index = size_t(later - m_sums.begin()) + m_birth.has_value();
        return index == 0 ? 0 : index - 1;
    }

    /// Between two readings the sum grew only after the last round in which it was unchanged.
    [[nodiscard]] std::pair<double, std::optional<double>> interpolated(qint64 time) const
    {
        const size_t index = before(time);
        const KernelSums &one = at(index);
        if (index + 1 == count() || one.time >= time)
            return {double(one.run), one.queue};
        const KernelSums &next = at(index + 1);
        qint64 grewFrom = one.time;
        if (const auto round = std::ranges::lower_bound(m_rounds, next.time); round != m_rounds.begin())
            grewFrom = std::max(grewFrom, *std::prev(round));
        const double part = next.time > grewFrom
            ? double(std::max<qint64>(0, time - grewFrom)) / double(next.time - grewFrom)
            : 1;
        std::optional<double> queue;
        if (one.queue && next.queue)
            queue = double(*one.queue) + part * double(std::max<qint64>(0, *next.queue - *one.queue));
        return {double(one.run) + part * double(std::max<qint64>(0, next.run - one.run)), queue};
    }

private:
    const std::vector<KernelSums> &m_sums;
    const std::vector<qint64> &m_rounds;
    std::optional<KernelSums> m_birth;
};

/// Gives each gap that began as blocked an equal part of the queue time, up to its length. Returns the rest, which
/// belongs to a core that the task got just after the reading.
qint64 shareOut(std::span<Arrival> arrivals, qint64 queue)
{
    std::vector<Arrival *> open;
    for (Arrival &arrival : arrivals) {
        if (arrival.blocked)
            open.push_back(&arrival);
    }
    std::ranges::sort(open, {}, &Arrival::gap);
    for (size_t i = 0; i < open.size() && queue > 0; ++i) {
        open[i]->queued = std::min(open[i]->gap, queue / qint64(open.size() - i));
        queue -= open[i]->queued;
    }
    return std::max<qint64>(0, queue);
}

/// The tasks of one process, while its switches are recorded.
class RecordedShare
{
public:
    RecordedShare(const Tasks &tasks, const Sums &sums, const std::vector<qint64> &rounds, qint64 from, qint64 to)
        : m_sums(sums)
        , m_rounds(rounds)
        , m_from(from)
        , m_to(to)
    {
        if (m_sums.count() > 0) {
            const size_t last = m_sums.before(to);
            m_windowsFrom = m_sums.at(m_sums.before(from)).time;
            m_windowsTo = m_sums.at(std::min(last + 1, m_sums.count() - 1)).time;
        }
        for (const TaskTrack *task : tasks)
            add(*task);
        addWaits();
    }
    TimeShare share;

private:
    void add(const TaskTrack &task)
    {
        const std::vector<RunInterval> &runs = task.runs;
        const qint64 from = std::max({m_from, task.born, task.known});
        const qint64 to = lifeEnd(task, m_to);
        if (runs.empty())
            return;
        // A new task is queued until it gets its first core.
        if (task.known == 0) {
            share.queued += overlap(task.born, runs.front().start, from, to);
            arrive(runs.front().start, runs.front().start - task.born, false);
        }
        auto run = std::ranges::lower_bound(runs, std::min(from, std::max(m_windowsFrom, task.born)), {},
                                            &RunInterval::end);
        if (run != runs.begin())
            --run; // the gap after it may overlap the span
        for (; run != runs.end() && run->start < std::max(to, m_windowsTo); ++run) {
            share.running += overlap(run->start, run->end, from, to);
            const auto next = std::next(run);
            if (next == runs.end())
                addLastGap(task, *run, from, to);
            else
                addGap(*run, next->start, from, to);
        }
    }
    void addGap(const RunInterval &before, qint64 end, qint64 from, qint64 to)
    {
        const qint64 time = overlap(before.end, end, from, to);
        if (before.left == LeaveReason::Open) {
            share.running += time;
        } else if (before.left == LeaveReason::Preempted) {
            share.queued += time;
            arrive(end, end - before.end, false);
        } else if (before.left == LeaveReason::Blocked) {
            share.blocked += time;
            arrive(end, end - before.end, true);
            // No reading came after it: only the state in the last round before it is known.
            if (end > m_windowsTo && time > 0) {
                const auto round = std::ranges::upper_bound(m_rounds, end);
                const qint64 seen = round == m_rounds.begin() ? 0 : *std::prev(round);
                share.unsure += overlap(std::max(before.end, seen), end, from, to);
            }
        }
    }
    void addLastGap(const TaskTrack &task, const RunInterval &before, qint64 from, qint64 to)
    {
        const qint64 time = overlap(before.end, to, from, to);
        if (before.left == LeaveReason::Open)
            share.running += time;
        else if (before.left == LeaveReason::Preempted)
            share.queued += time;
        if (before.left != LeaveReason::Blocked)
            return;
        const std::optional<qint64> ready = readySince(task, m_rounds, before.end, to);
        const qint64 queued = ready ? overlap(*ready, to, from, to) : 0;
        share.queued += queued;
        share.blocked += time - queued;
    }
    void arrive(qint64 time, qint64 gap, bool blocked)
    {
        if (time > m_windowsFrom && time <= m_windowsTo && gap > 0)
            m_arrivals.push_back({time, gap, blocked});
    }
    void addWaits()
    {
        std::ranges::sort(m_arrivals, {}, &Arrival::time);
        auto first = m_arrivals.begin();
        qint64 left = 0;
        for (size_t i = m_sums.before(m_from); first != m_arrivals.end() && i + 1 < m_sums.count(); ++i) {
            const KernelSums &one = m_sums.at(i);
            const KernelSums &next = m_sums.at(i + 1);
            const auto last = std::ranges::upper_bound(first, m_arrivals.end(), next.time, {}, &Arrival::time);
            const std::span window(first, last);
            first = last;
            if (!one.queue || !next.queue) {
                for (const Arrival &arrival : window)
                    share.unsure += arrival.blocked ? overlap(arrival.time - arrival.gap, arrival.time, m_from, m_to)
                                                    : 0;
                continue;
            }
            qint64 queue = std::max<qint64>(0, *next.queue - *one.queue) + left;
            for (const Arrival &arrival : window)
                queue -= arrival.blocked ? 0 : arrival.gap;
            left = shareOut(window, queue);
        }
        for (const Arrival &arrival : m_arrivals) {
            const qint64 queued = overlap(arrival.time - arrival.queued, arrival.time, m_from, m_to);
            share.queued += queued;
            share.blocked -= queued;
        }
    }

    const Sums &m_sums;
    const std::vector<qint64> &m_rounds;
    const qint64 m_from;
    const qint64 m_to;
    qint64 m_windowsFrom = 0; ///< the readings around the span
    qint64 m_windowsTo = 0;
    std::vector<Arrival> m_arrivals;
};

/// Only from the kernel's sums.
TimeShare sampledShare(const Tasks &tasks, const Sums &sums, qint64 from, qint64 to)
{
    TimeShare share;
    qint64 life = 0;
    for (const TaskTrack *task : tasks)
        life += overlap(task->born, lifeEnd(*task, to), std::max(from, task->known), to);
    if (life <= 0)
        return share;
    if (sums.count() < 2) {
        share.blocked = share.unsure = life;
        return share;
    }
    const auto [runFrom, queueFrom] = sums.interpolated(from);
    const auto [runTo, queueTo] = sums.interpolated(to);
    share.running = std::clamp<qint64>(qint64(runTo - runFrom), 0, life);
    if (queueFrom && queueTo)
        share.queued = std::clamp<qint64>(qint64(*queueTo - *queueFrom), 0, life - share.running);
    share.blocked = life - share.running - share.queued;
    if (!queueFrom || !queueTo)
        share.unsure = share.blocked;
    return share;
}

/// For one process. Its main thread has its sums.
TimeShare shareOfProcess(const Tasks &tasks, const TaskTrack *sumsOf, const std::vector<qint64> &rounds, qint64 from,
                         qint64 to)
{
    static const TaskTrack none {.known = 1};
    const Sums sums(sumsOf ? *sumsOf : none, rounds);
    qint64 recordedUntil = TaskTrack::wholeLife;
    for (const TaskTrack *task : tasks)
        recordedUntil = std::min(recordedUntil, task->recordedUntil);
    TimeShare share;
    if (recordedUntil > from)
        share += RecordedShare(tasks, sums, rounds, from, std::min(to, recordedUntil)).share;
    if (recordedUntil < to)
        share += sampledShare(tasks, sums, std::max(from, recordedUntil), to);
    return share;
}

} // namespace

TimeShare &TimeShare::operator+=(const TimeShare &other)
{
    running += other.running;
    queued += other.queued;
    blocked += other.blocked;
    unsure += other.unsure;
    return *this;
}

TimeShare shareOf(const TaskTrack &task, qint64 from, qint64 to, const std::vector<qint64> &rounds)
{
    return shareOfProcess({&task}, task.hasThreads ? nullptr : &task, rounds, from, to);
}

TimeShare shareOf(const TimelineRow &row, qint64 from, qint64 to, const std::vector<qint64> &rounds)
{
    std::map<std::pair<int, qint64>, Tasks> processes;
    for (const TaskTrack &task : row.tasks)
        processes[{task.attempt, task.pid}].push_back(&task);
    TimeShare sum;
    for (const auto &[process, tasks] : processes) {
        const auto main = std::ranges::find_if(tasks, [](const TaskTrack *task) { return task->tid == task->pid; });
        sum += shareOfProcess(tasks, main == tasks.end() ? nullptr : *main, rounds, from, to);
    }
    return sum;
}

std::optional<Switching> switchingOf(const Timeline &timeline, const TimelineRow &row)
{
    if (timeline.lostRecords() > 0)
        return {};
    const auto attempt = std::find_if(row.attempts.rbegin(), row.attempts.rend(),
                                      [](const TimelineRow::Attempt &one) { return one.pid != 0; });
    if (attempt == row.attempts.rend())
        return {};
    Tasks own;
    bool hasDescendants = false;
    for (const TaskTrack &task : row.tasks) {
        if (task.attempt != attempt->number)
            continue;
        if (task.pid != attempt->pid)
            hasDescendants = true;
        else if (task.known != 0 || task.recordedUntil != TaskTrack::wholeLife)
            return {};
        else
            own.push_back(&task);
    }
    // The charge at the end, or at the last reading of the only thread while it was off a core: while it is on one, the
    // kernel's sum lags by up to a tick.
    std::optional<qint64> charged;
    qint64 until = TaskTrack::wholeLife;
    if (attempt->life.end != 0 && !hasDescendants)
        charged = attempt->used;
    if (!charged && own.size() == 1) {
        const std::vector<RunInterval> &runs = own.front()->runs;
        const std::vector<KernelSums> &sums = own.front()->sums;
        const auto isOff = [&](const KernelSums &reading) {
            const auto run = std::ranges::lower_bound(runs, reading.time, {}, &RunInterval::end);
            return run == runs.end() || run->start > reading.time;
        };
        const auto reading = std::find_if(sums.rbegin(), sums.rend(), isOff);
        if (reading != sums.rend()) {
            charged = reading->run;
            until = reading->time;
        }
    }
    if (!charged)
        return {};
    Switching switching {.charged = *charged};
    for (const TaskTrack *task : own) {
        for (const RunInterval &run : task->runs) {
            if (run.left == LeaveReason::Unknown)
                return {};
            if (run.end > until)
                break;
            switching.recorded += run.end - run.start;
            ++switching.stays;
        }
    }
    // Time that the host took from a virtual machine, or that interrupts took, is recorded but not charged.
    constexpr qint64 tolerated = nanosecondsPerSecond / 1000;
    if (switching.stays == 0 || switching.recorded > switching.charged + tolerated)
        return {};
    // More than switching can cost: something was not recorded, or ending the process took that time.
    if (switching.cost() > mostUnrecorded + switching.stays * mostUnrecordedOfStay)
        return {};
    return switching;
}

} // namespace pangaea
