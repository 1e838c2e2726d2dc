// SPDX-License-Identifier: MIT
// The kernel's data on the tasks of a row, from records and samples. Lives on the journal's thread.
#include "core/timeline/timeline.h"

#include "core/basics/overloaded.h"

#include <algorithm>

namespace pangaea {

namespace {

/// True if the state has changed.
bool addState(TaskTrack &task, qint64 time, char state)
{
    if (state == 0 || (!task.states.empty() && task.states.back().second == state))
        return false;
    task.states.emplace_back(time, state);
    return true;
}

void addSums(TaskTrack &task, qint64 time, const KernelSample &sample)
{
    const std::optional<double> &run = sample[Metric::RunTime];
    if (!run || sample.cpuFromTicks)
        return;
    const qint64 readAt = sample.readAt[size_t(ProcFile::SchedStat)];
    KernelSums sums {readAt > 0 && readAt < time ? readAt : time, qint64(*run), {}};
    if (sample[Metric::QueueTime])
        sums.queue = qint64(*sample[Metric::QueueTime]);
    if (!task.sums.empty()) {
        const KernelSums &last = task.sums.back();
        if (last.time >= sums.time || (last.run == sums.run && last.queue == sums.queue))
            return;
    }
    task.sums.push_back(sums);
}

} // namespace

void Timeline::foldKernel(const Entry &entry, const Payload &payload)
{
    auto &[row, memory, time] = entry;
    const auto exitKnown = [&](const event::ExitKnown &exit) {
        const auto found = memory.tasks.find(exit.pid);
        if (found == memory.tasks.end())
            return;
        row.tasks[found->second].status = exit.status;
        ++m_revision;
    };
    const auto sampled = [&](const event::Sampled &sample) {
        if (row.attempts.empty() || row.attempts.back().life.end != 0)
            return;
        const auto found = memory.tasks.find(row.attempts.back().pid);
        if (found == memory.tasks.end())
            return;
        m_revision += addState(row.tasks[found->second], time, sample.sample.state);
        addSums(row.tasks[found->second], time, sample.sample);
    };
    std::visit(Overloaded {
                   [&](const event::TaskBorn &born) { bear(entry, born); },
                   [&](const event::TaskNamed &name) { rename(entry, name); },
                   [&](const event::TaskExited &exited) { exitTask(entry, exited); },
                   exitKnown,
                   [&](const event::Ran &ran) { run(entry, ran); },
                   [&](const event::RecordingEnded &ended) { endRecording(entry, ended); },
                   sampled,
                   [&](const event::TasksSampled &tasks) { readTasks(entry, tasks); },
                   [](const auto &) {},
               },
               payload);
}

void Timeline::bear(const Entry &entry, const event::TaskBorn &born)
{
    auto &[row, memory, time] = entry;
    if (row.attempts.empty())
        return;
    ++m_revision;
    // The attempt is its creator's; for the row's own process it is the last attempt that began before.
    const auto after = std::ranges::upper_bound(memory.startings, time);
    auto index = size_t(std::max<qint64>(0, after - memory.startings.begin() - 1));
    const auto maker = memory.tasks.find(born.parent);
    int number = row.attempts[index].number;
    if (maker != memory.tasks.end())
        number = row.tasks[maker->second].attempt;
    const bool isOwn = row.attempts[index].pid == born.tid && number == row.attempts[index].number;

    const auto known = memory.tasks.find(born.tid);
    if (known != memory.tasks.end() && row.tasks[known->second].attempt == number && !memory.exits[known->second]) {
        row.tasks[known->second].born = time;
        row.tasks[known->second].known = knownFrom(time);
        row.tasks[known->second].parent = born.parent;
    } else {
        memory.tasks[born.tid] = row.tasks.size();
        memory.exits.push_back(false);
        // As with fork(2) and pthread_create(3): only a change of the name is recorded.
        const QString name = maker == memory.tasks.end() ? QString() : row.tasks[maker->second].name;
        row.tasks.push_back({born.pid, born.tid, born.parent, number, name, time, 0, knownFrom(time)});
        markThreaded(row, row.tasks.back());
    }
    if (isOwn)
        setLifeStart(entry, index, time);
}

void Timeline::rename(const Entry &entry, const event::TaskNamed &name)
{
    auto &[row, memory, time] = entry;
    const auto found = memory.tasks.find(name.tid);
    if (found == memory.tasks.end())
        return;
    TaskTrack &task = row.tasks[found->second];
    task.ranProgram |= name.exec;
    task.names.push_back({time, name.name, name.exec});
    task.name = name.name;
    ++m_revision;
}

void Timeline::exitTask(const Entry &entry, const event::TaskExited &exited)
{
    auto &[row, memory, time] = entry;
    const auto found = memory.tasks.find(exited.tid);
    if (found == memory.tasks.end())
        return;
    TaskTrack &task = row.tasks[found->second];
    task.exited = time;
    task.parentAtExit = exited.parent;
    memory.exits[found->second] = true;
    ++m_revision;
    const auto attempt = std::ranges::find(row.attempts, task.attempt, &TimelineRow::Attempt::number);
    if (attempt != row.attempts.end() && attempt->pid == task.pid)
        endAtKernelTime(entry, size_t(attempt - row.attempts.begin()));
}

void Timeline::run(const Entry &entry, const event::Ran &ran)
{
    auto &[row, memory, time] = entry;
    for (RunInterval interval : ran.intervals) {
        if (interval.end < interval.start)
            continue;
        const auto [place, isNew] = memory.tasks.try_emplace(interval.tid, row.tasks.size());
        if (isNew) { // the record of its birth was lost
            memory.exits.push_back(false);
            const int attempt = row.attempts.empty() ? 1 : row.attempts.back().number;
            row.tasks.push_back(
                {.tid = interval.tid, .attempt = attempt, .born = interval.start, .known = knownFrom(interval.start)});
            ++m_revision;
        }
        const qint64 recordedUntil = row.tasks[place->second].recordedUntil;
        if (interval.start >= recordedUntil)
            continue;
        if (interval.end > recordedUntil) {
            interval.end = recordedUntil;
            interval.left = LeaveReason::Unknown;
        }
        std::vector<RunInterval> &runs = row.tasks[place->second].runs;
        const auto later = std::ranges::lower_bound(runs, interval.start, {}, &RunInterval::start);
        if (later != runs.end() && later->start == interval.start) {
            m_changedFrom = std::min({m_changedFrom, later->end, interval.end});
            *later = interval;
        } else {
            m_changedFrom = std::min(m_changedFrom, interval.start);
            runs.insert(later, interval);
        }
        m_now = std::max(m_now, interval.end);
    }
}

// The task lives: an end in the records only means that the recording ended.
void Timeline::endRecording(const Entry &entry, const event::RecordingEnded &ended)
{
    auto &[row, memory, time] = entry;
    if (row.attempts.empty())
        return;
    const auto [place, isNew] = memory.tasks.try_emplace(ended.tid, row.tasks.size());
    if (isNew) {
        memory.exits.push_back(false);
        row.tasks.push_back({.pid = ended.pid,
                             .tid = ended.tid,
                             .attempt = row.attempts.back().number,
                             .born = ended.since,
                             .known = knownFrom(ended.since)});
        markThreaded(row, row.tasks.back());
    }
    TaskTrack &task = row.tasks[place->second];
    task.recordedUntil = std::min(task.recordedUntil, ended.since);
    task.reason = ended.reason;
    task.exited = row.attempts.back().number == task.attempt ? row.attempts.back().life.end : task.exited;
    memory.exits[place->second] = false;
    while (!task.runs.empty() && task.runs.back().start >= task.recordedUntil)
        task.runs.pop_back();
    if (!task.runs.empty()
        && (task.runs.back().end > task.recordedUntil || task.runs.back().left == LeaveReason::Open
            || task.runs.back().left == LeaveReason::Exited)) {
        task.runs.back().end = std::min(task.runs.back().end, task.recordedUntil);
        task.runs.back().left = LeaveReason::Unknown;
    }
    m_changedFrom = std::min(m_changedFrom, ended.since);
    ++m_revision;
}

// For tasks that live already, not everything was recorded before, or will be from now on.
void Timeline::startRecording(const event::RecordingStarted &recording, qint64 time)
{
    const bool was = isExactOn(recording.host);
    for (TimelineRow &row : m_rows) {
        if (row.host != recording.host)
            continue;
        for (TaskTrack &task : row.tasks) {
            if (task.exited == 0)
                task.recordedUntil = was && !recording.exact ? std::min(task.recordedUntil, time)
                    : was                                    ? task.recordedUntil
                                                             : 0;
        }
    }
    if (recording.host.isEmpty())
        m_recording = recording;
    else
        m_exactOn[recording.host] = recording.exact;
}

bool Timeline::isExactOn(const QString &host) const
{
    if (host.isEmpty())
        return isExact();
    const auto found = m_exactOn.find(host);
    return found != m_exactOn.end() && found->second;
}

void Timeline::markThreaded(TimelineRow &row, const TaskTrack &thread)
{
    if (thread.tid == thread.pid)
        return;
    for (TaskTrack &task : row.tasks) {
        if (task.pid == thread.pid && task.tid == thread.pid && task.attempt == thread.attempt)
            task.hasThreads = true;
    }
}

void Timeline::readTasks(const Entry &entry, const event::TasksSampled &sampled)
{
    auto &[row, memory, time] = entry;
    if (row.attempts.empty() || row.attempts.back().life.end != 0)
        return;
    const TimelineRow::Attempt &attempt = row.attempts.back();
    const quint64 before = m_revision;
    std::vector<bool> seen(row.tasks.size(), false);
    // A task whose creator is not recorded is not recorded either.
    const auto isSampled = [&](qint64 tid) {
        const auto found = memory.tasks.find(tid);
        return found != memory.tasks.end() && row.tasks[found->second].recordedUntil != TaskTrack::wholeLife;
    };
    for (const TaskSample &sample : sampled.tasks) {
        auto found = memory.tasks.find(sample.tid);
        const bool isMissing = found == memory.tasks.end() || row.tasks[found->second].exited != 0;
        if (isMissing && (!isExactOn(row.host) || isSampled(sample.tid == sample.pid ? sample.parent : sample.pid))) {
            found = memory.tasks.insert_or_assign(sample.tid, row.tasks.size()).first;
            memory.exits.push_back(false);
            const qint64 maker = sample.tid == sample.pid ? sample.parent : 0;
            row.tasks.push_back({.pid = sample.pid,
                                 .tid = sample.tid,
                                 .parent = maker,
                                 .attempt = attempt.number,
                                 .born = time,
                                 .known = knownFrom(time),
                                 .recordedUntil = 0});
            markThreaded(row, row.tasks.back());
            seen.push_back(true);
            ++m_revision;
        }
        if (found == memory.tasks.end())
            continue;
        TaskTrack &task = row.tasks[found->second];
        seen[found->second] = true;
        m_revision += addState(task, time, sample.sample.state);
        m_revision += readParent(task, time, sample);
        addSums(task, time, sample.sample);
        if (task.role != sample.role) {
            task.role = sample.role;
            ++m_revision;
        }
        if (task.name != sample.name && task.recordedUntil != TaskTrack::wholeLife) {
            task.name = sample.name;
            ++m_revision;
        }
    }
    loseSight(entry, seen);
    if (m_revision != before)
        m_changedFrom = std::min(m_changedFrom, time);
}

/// True if something has changed.
bool Timeline::readParent(TaskTrack &task, qint64 time, const TaskSample &sample) const
{
    if (sample.tid != sample.pid)
        return false;
    const bool isNewZombie = sample.sample.state == 'Z' && task.zombieSeen == 0;
    if (isNewZombie)
        task.zombieSeen = time;
    const bool isNewParent = sample.parent != 0
        && (task.parents.empty() || task.parents.back().second != sample.parent);
    if (isNewParent)
        task.parents.emplace_back(time, sample.parent);
    return isNewZombie || isNewParent;
}

/// Tasks that a sample no longer finds: a zombie was reaped; of a sampled task, this is its end.
void Timeline::loseSight(const Entry &entry, const std::vector<bool> &seen)
{
    auto &[row, memory, time] = entry;
    for (size_t i = 0; i < row.tasks.size(); ++i) {
        TaskTrack &task = row.tasks[i];
        if (seen[i] || task.tid == row.attempts.back().pid)
            continue;
        if (task.zombieSeen != 0 && task.reaped == 0 && task.attempt == row.attempts.back().number) {
            task.reaped = time;
            ++m_revision;
        }
        if (task.recordedUntil == TaskTrack::wholeLife || task.exited != 0)
            continue;
        task.exited = time;
        ++m_revision;
    }
}

bool startedNoProgram(const TimelineRow &row, const TaskTrack &task)
{
    constexpr qint64 longest = 5 * nanosecondsPerSecond / 1000;
    constexpr qint64 late = nanosecondsPerSecond / 10'000; // its end is recorded after its creator goes on
    if (task.tid != task.pid || task.parent == 0 || task.ranProgram || task.hasThreads || task.known != 0
        || task.recordedUntil != TaskTrack::wholeLife || task.exited == 0 || task.exited - task.born > longest)
        return false;
    const TaskTrack *maker = nullptr;
    for (const TaskTrack &other : row.tasks) {
        if (other.parent == task.tid && other.attempt == task.attempt && other.born >= task.born
            && other.born <= task.exited)
            return false; // it created another one
        if (other.tid == task.parent && other.attempt == task.attempt && other.born <= task.born)
            maker = &other;
    }
    if (!maker)
        return false;
    const auto next = std::ranges::upper_bound(maker->runs, task.born, {}, &RunInterval::start);
    if (next == maker->runs.begin() || (next != maker->runs.end() && next->start < task.exited - late))
        return false;
    const RunInterval &before = *std::prev(next);
    return before.left == LeaveReason::Blocked && before.end <= task.exited;
}

} // namespace pangaea
