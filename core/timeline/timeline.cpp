// SPDX-License-Identifier: MIT
// Folds events into lanes: attempts, tasks, runs, waits and marks. Lives on the journal's thread.
#include "core/timeline/timeline.h"

#include "core/basics/overloaded.h"
#include "core/journal/journal.h"

#include <algorithm>
#include <utility>

namespace pangaea {

namespace {

void addMark(TimelineRow &row, Mark mark)
{
    mark.attempt = row.attempts.empty() ? 0 : row.attempts.back().number;
    mark.uncertainty = mark.kind == MarkKind::Joined ? 0 : row.uncertainty; // the parent is here
    const auto place = std::ranges::upper_bound(row.marks, mark.time, {}, &Mark::time);
    row.marks.insert(place, mark);
}

/// Moves the mark of an attempt's start or end to the kernel's time.
void moveMark(TimelineRow &row, int attempt, qint64 time, std::initializer_list<MarkKind> kinds)
{
    for (Mark &mark : row.marks) {
        if (mark.attempt == attempt && std::ranges::find(kinds, mark.kind) != kinds.end())
            mark.time = time;
    }
    std::ranges::stable_sort(row.marks, {}, &Mark::time);
}

void closeSuspension(TimelineRow &row, qint64 time)
{
    if (!row.suspended.empty() && row.suspended.back().end == 0)
        row.suspended.back().end = time;
}

} // namespace

Timeline::Timeline(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::appended, this, &Timeline::read);
    connect(&journal, &Journal::cleared, this, &Timeline::clear);
    read(0, qsizetype(journal.events().size()));
}

const TimelineRow *Timeline::find(ProcessId process) const
{
    const auto found = m_index.find(process);
    return found == m_index.end() ? nullptr : &m_rows[found->second];
}

const std::vector<qint64> &Timeline::rounds(const QString &host) const
{
    static const std::vector<qint64> none;
    const auto known = m_rounds.find(host);
    return known == m_rounds.end() ? none : known->second;
}

int Timeline::sampledRows() const
{
    return int(std::ranges::count_if(m_rows, &TimelineRow::isSampled));
}

void Timeline::clear()
{
    m_rows.clear();
    m_removed.clear();
    m_memories.clear();
    m_index.clear();
    m_waits.clear();
    m_left.clear();
    m_inLine.clear();
    m_rounds.clear();
    m_coreLoads.clear();
    m_recording = {};
    m_exactOn.clear();
    m_reaperPid.reset();
    m_coresReadAt = m_parentPid = m_lost = m_thinnedUntil = m_origin = m_now = m_changedFrom = 0;
    m_cores = m_made = 0;
    m_sampleRate = 10;
    ++m_revision;
    emit changed();
}

void Timeline::read(qsizetype first, qsizetype count)
{
    if (count <= 0)
        return;
    m_changedFrom = m_now;
    m_thinnedUntil = std::max(m_thinnedUntil, m_journal.thinnedBefore());
    for (qsizetype i = first; i < first + count; ++i)
        fold(m_journal.events()[size_t(i)]);
    emit changed();
}

void Timeline::fold(const Event &happened)
{
    m_now = std::max(m_now, happened.time);
    if (happened.process == ProcessId::Pangaea) {
        foldSession(happened.payload, happened.time);
        return;
    }
    if (const auto *made = std::get_if<event::Created>(&happened.payload)) {
        m_index[happened.process] = m_rows.size();
        m_rows.push_back({.id = happened.process, .number = m_made++, .name = made->name, .host = made->host});
        m_memories.emplace_back();
        m_rows.back().uncertainty = happened.uncertainty;
        addMark(m_rows.back(), {.time = happened.time, .kind = MarkKind::Created});
        ++m_revision;
        return;
    }
    if (std::holds_alternative<event::LeftBehind>(happened.payload))
        foldSession(happened.payload, happened.time); // it is also in the parent's lane
    if (std::holds_alternative<event::Restored>(happened.payload))
        restore(happened.process);
    if (std::holds_alternative<event::Forgotten>(happened.payload))
        m_removed.erase(happened.process);
    if (const auto removed = m_removed.find(happened.process); removed != m_removed.end()) {
        foldRemoved(removed->second, happened);
        return;
    }
    const auto found = m_index.find(happened.process);
    if (found == m_index.end())
        return;
    const Entry entry {m_rows[found->second], m_memories[found->second], happened.time};
    if (happened.uncertainty != 0)
        entry.row.uncertainty = happened.uncertainty;
    foldLife(entry, happened.payload);
    foldKernel(entry, happened.payload);
    foldJoin(entry, happened.payload);
    if (std::holds_alternative<event::Removed>(happened.payload))
        remove(happened.process);
}

void Timeline::foldSession(const Payload &payload, qint64 time)
{
    const quint64 before = m_revision++;
    std::visit(Overloaded {
                   [&](const event::LeftBehind &left) {
                       const auto known = std::ranges::find_if(m_left, [&](const LeftTrack &one) {
                           return one.pid == left.pid && one.host == left.host && one.life.end == 0;
                       });
                       if (known == m_left.end() && !left.gone)
                           m_left.push_back({left.pid, left.name, left.from, {time, 0}, left.parent, left.host});
                       else if (known != m_left.end() && left.gone)
                           known->life.end = time;
                       else if (known != m_left.end())
                           known->name = left.name, known->from = left.from, known->parent = left.parent;
                   },
                   [&](const event::SessionStarted &started) {
                       m_parentPid = started.pid;
                       m_reaperPid = started.reaper;
                       m_coresReadAt = time;
                       m_cores = started.cores;
                   },
                   [&](const event::SystemSampled &sampled) {
                       m_revision = before;
                       // A sample covers the time since the previous one.
                       std::vector<qint64> &rounds = m_rounds[sampled.host];
                       m_changedFrom = std::min(m_changedFrom, rounds.empty() ? time : rounds.back());
                       rounds.insert(std::ranges::upper_bound(rounds, time), time);
                       if (sampled.host.isEmpty() && !sampled.cores.empty()) {
                           const qint64 from = std::max(m_thinnedUntil, std::exchange(m_coresReadAt, time));
                           m_coreLoads.push_back({.span = {from, time}, .busy = sampled.cores});
                           m_changedFrom = std::min(m_changedFrom, from);
                       }
                   },
                   [&](const event::SampleRateSet &rate) { m_sampleRate = rate.hertz; },
                   [&](const event::RecordingStarted &recording) { startRecording(recording, time); },
                   [&](const event::RecordsLost &lost) { m_lost += lost.records; },
                   [&](const event::HostLost &lost) { lose(lost); },
                   [&](const event::HostBack &back) { findAgain(back.name); },
                   [&](const event::Thinned &thinned) { thin(thinned.until); },
                   [&](const auto &) { m_revision = before; },
               },
               payload);
}

// The life of an attempt, as the engine saw it

void Timeline::foldLife(const Entry &entry, const Payload &payload)
{
    auto &[row, memory, time] = entry;
    if (const auto *starting = std::get_if<event::Starting>(&payload)) {
        row.attempts.push_back({.number = starting->attempt});
        memory.startings.push_back(time);
        memory.ended.push_back(false);
        ++m_revision;
        return;
    }
    if (std::holds_alternative<event::StartCancelled>(payload)) {
        addMark(row, {.time = time, .kind = MarkKind::StartCancelled});
        ++m_revision;
    }
    if (row.attempts.empty())
        return;
    const quint64 before = m_revision++;
    std::visit(
        Overloaded {
            [&](const event::Started &started) { begin(entry, started.pid); },
            [&](const event::FailedToStart &) { addMark(row, {.time = time, .kind = MarkKind::FailedToStart}); },
            [&](const event::SignalSent &sent) {
                addMark(row,
                        {.time = time,
                         .kind = MarkKind::Signal,
                         .signal = sent.signal,
                         .byUser = sent.byUser,
                         .processes = sent.processes});
            },
            [&](const event::Suspended &) {
                closeSuspension(row, time);
                row.suspended.push_back({time, 0});
                addMark(row, {.time = time, .kind = MarkKind::Stopped});
            },
            [&](const event::Continued &) {
                closeSuspension(row, time);
                addMark(row, {.time = time, .kind = MarkKind::Continued});
            },
            [&](const event::Ended &ended) {
                if (ended.used)
                    row.attempts.back().used = ended.used->cpuTime;
                end(entry, ended.status);
            },
            [&](const event::RestartPlanned &planned) {
                addMark(row,
                        {.time = time,
                         .kind = MarkKind::RestartPlanned,
                         .ordinal = planned.number,
                         .waited = planned.at - time,
                         .limit = planned.limit});
            },
            [&](const event::RestartCancelled &) { addMark(row, {.time = time, .kind = MarkKind::RestartCancelled}); },
            [&](const event::RestartGivenUp &) { addMark(row, {.time = time, .kind = MarkKind::RestartGivenUp}); },
            [&](const auto &) { m_revision = before; },
        },
        payload);
}

void Timeline::begin(const Entry &entry, qint64 pid)
{
    auto &[row, memory, time] = entry;
    TimelineRow::Attempt &attempt = row.attempts.back();
    attempt.pid = pid;
    addMark(row, {.time = time, .kind = MarkKind::Started});
    // The kernel's record of its birth may have come first.
    const auto known = memory.tasks.find(pid);
    if (known != memory.tasks.end() && row.tasks[known->second].attempt == attempt.number) {
        setLifeStart(entry, row.attempts.size() - 1, row.tasks[known->second].born);
        return;
    }
    memory.tasks[pid] = row.tasks.size();
    memory.exits.push_back(false);
    row.tasks.push_back({.pid = pid,
                         .tid = pid,
                         .attempt = attempt.number,
                         .born = time,
                         .known = knownFrom(time),
                         .recordedUntil = isExactOn(row.host) ? TaskTrack::wholeLife : 0});
    setLifeStart(entry, row.attempts.size() - 1, time);
}

void Timeline::setLifeStart(const Entry &entry, size_t attempt, qint64 time)
{
    TimelineRow::Attempt &begun = entry.row.attempts[attempt];
    begun.life.start = time;
    moveMark(entry.row, begun.number, time, {MarkKind::Started});
    if (m_origin == 0 || time < m_origin)
        m_origin = time;
}

void Timeline::end(const Entry &entry, const ExitStatus &status)
{
    auto &[row, memory, time] = entry;
    TimelineRow::Attempt &attempt = row.attempts.back();
    attempt.life.end = time;
    attempt.lost = false;
    memory.ended.back() = true;
    closeSuspension(row, time);
    const bool crashed = status.signal != 0 && !status.requested;
    addMark(row,
            {.time = time,
             .kind = crashed ? MarkKind::Crashed : MarkKind::Exited,
             .signal = status.signal,
             .exit = status});
    // The ends of descendants come only from the kernel's records; samples do not show them after this.
    for (TaskTrack &task : row.tasks) {
        if (task.attempt == attempt.number && task.exited == 0
            && (task.pid == attempt.pid || task.recordedUntil != TaskTrack::wholeLife))
            task.exited = time;
    }
    endAtKernelTime(entry, row.attempts.size() - 1);
}

// What is drawn of a row whose host does not answer ends where that was last heard.
void Timeline::lose(const event::HostLost &lost)
{
    for (TimelineRow &row : m_rows) {
        if (row.host != lost.name || row.attempts.empty())
            continue;
        TimelineRow::Attempt &attempt = row.attempts.back();
        if (attempt.life.start == 0 || attempt.life.end != 0)
            continue;
        attempt.life.end = std::max(lost.since, attempt.life.start);
        attempt.lost = true;
        m_changedFrom = std::min(m_changedFrom, attempt.life.end);
        for (TaskTrack &task : row.tasks) {
            if (task.attempt == attempt.number && task.exited == 0) {
                task.exited = std::max(task.born, attempt.life.end);
                task.lost = true;
            }
        }
    }
}

void Timeline::findAgain(const QString &host)
{
    for (TimelineRow &row : m_rows) {
        if (row.host != host || row.attempts.empty() || !row.attempts.back().lost)
            continue;
        m_changedFrom = std::min(m_changedFrom, row.attempts.back().life.end);
        row.attempts.back().lost = false;
        row.attempts.back().life.end = 0;
        for (TaskTrack &task : row.tasks) {
            if (std::exchange(task.lost, false))
                task.exited = 0;
        }
    }
}

// A process ends with its last thread, at the time in the kernel's record, which may come before or after the engine's
// event.
void Timeline::endAtKernelTime(const Entry &entry, size_t index)
{
    auto &[row, memory, time] = entry;
    TimelineRow::Attempt &attempt = row.attempts[index];
    if (!memory.ended[index])
        return;
    qint64 last = 0;
    for (size_t i = 0; i < row.tasks.size(); ++i) {
        const TaskTrack &task = row.tasks[i];
        if (task.attempt != attempt.number || task.pid != attempt.pid)
            continue;
        if (!memory.exits[i])
            return;
        last = std::max(last, task.exited);
    }
    if (last <= attempt.life.start || last > attempt.life.end)
        return;
    attempt.life.end = last;
    moveMark(row, attempt.number, last, {MarkKind::Exited, MarkKind::Crashed});
    for (TimeSpan &span : row.suspended) {
        if (span.start < last && span.end > last && span.start >= attempt.life.start)
            span.end = last;
    }
}

// The parent's waits

void Timeline::foldJoin(const Entry &entry, const Payload &payload)
{
    auto &[row, memory, time] = entry;
    const ProcessId id = row.id;
    const quint64 before = m_revision++;
    std::visit(
        Overloaded {
            [&](const event::JoinQueued &) { m_inLine.push_back(id); },
            [&](const event::JoinStarted &) {
                std::erase(m_inLine, id);
                m_waits.push_back({.process = id, .span = {time, 0}});
            },
            [&](const event::Joined &joined) {
                endWait(time, id, false, joined.ordinal);
                addMark(row,
                        {.time = time, .kind = MarkKind::Joined, .ordinal = joined.ordinal, .waited = joined.waited});
                if (!row.attempts.empty())
                    row.attempts.back().joined = time;
            },
            [&](const event::JoinTimedOut &) { endWait(time, id, true, 0); },
            [&](const event::JoinCancelled &) { endWait(time, id, false, 0); },
            [&](const auto &) { m_revision = before; },
        },
        payload);
}

void Timeline::endWait(qint64 time, ProcessId process, bool timedOut, int ordinal)
{
    std::erase(m_inLine, process);
    if (m_waits.empty() || m_waits.back().process != process || m_waits.back().span.end != 0)
        return;
    JoinWait &wait = m_waits.back();
    wait.span.end = time;
    wait.timedOut = timedOut;
    wait.ordinal = ordinal;
}

// What goes

void Timeline::thin(qint64 until)
{
    m_thinnedUntil = std::max(m_thinnedUntil, until);
    for (auto &[host, rounds] : m_rounds)
        std::erase_if(rounds, [until](qint64 round) { return round < until; });
    std::erase_if(m_coreLoads, [until](const CoreLoad &load) { return load.span.start < until; });
    for (TimelineRow &row : m_rows)
        thinRow(row, until);
    for (auto &[process, removed] : m_removed)
        thinRow(removed.row, until);
}

void Timeline::thinRow(TimelineRow &row, qint64 until) const
{
    for (TaskTrack &task : row.tasks) {
        if (task.born < until)
            task.known = std::max(task.known, until);
        // A living task's last run is still valid.
        const auto newest = task.runs.end() - (task.exited == 0 && !task.runs.empty());
        const auto gone = std::remove_if(task.runs.begin(), newest,
                                         [until](const RunInterval &run) { return run.end < until; });
        task.runs.erase(gone, newest);
        // The state at that time is still valid.
        const auto sums = std::ranges::upper_bound(task.sums, until, {}, &KernelSums::time);
        if (sums - task.sums.begin() > 1)
            task.sums.erase(task.sums.begin(), std::prev(sums));
        auto kept = std::ranges::upper_bound(task.states, until, {}, &std::pair<qint64, char>::first);
        if (kept == task.states.begin())
            continue;
        --kept;
        kept->first = until;
        task.states.erase(task.states.begin(), kept);
    }
}

// It would be taken for other programs' time.
std::vector<std::pair<qint64, qint64>> Timeline::keepRunTime(const TimelineRow &row)
{
    if (!row.host.isEmpty()) // other cores
        return {};
    qint64 from = m_now;
    qint64 to = 0;
    for (const TaskTrack &task : row.tasks) {
        from = std::min(from, task.born);
        to = std::max(to, task.exited != 0 ? task.exited : m_now);
    }
    std::vector<std::pair<qint64, qint64>> kept;
    const auto endOf = [](const CoreLoad &load) { return load.span.end; };
    for (auto load = std::ranges::upper_bound(m_coreLoads, from, {}, endOf);
         load != m_coreLoads.end() && load->span.start < to; ++load) {
        const qint64 ran = shareOf(row, load->span.start, load->span.end, rounds()).running;
        load->removed += ran;
        kept.emplace_back(load->span.start, ran);
    }
    return kept;
}

void Timeline::takeRunTimeBack(const std::vector<std::pair<qint64, qint64>> &ran)
{
    const auto startOf = [](const CoreLoad &load) { return load.span.start; };
    for (const auto &[start, time] : ran) {
        const auto load = std::ranges::lower_bound(m_coreLoads, start, {}, startOf);
        if (load != m_coreLoads.end() && load->span.start == start) // it may have been thinned
            load->removed -= time;
    }
}

void Timeline::remove(ProcessId process)
{
    const auto place = m_index.find(process);
    const size_t index = place->second;
    Removed removed;
    removed.ran = keepRunTime(m_rows[index]);
    removed.row = std::move(m_rows[index]);
    removed.memory = std::move(m_memories[index]);
    const auto isOf = [process](const JoinWait &wait) { return wait.process == process; };
    std::ranges::copy_if(m_waits, std::back_inserter(removed.waits), isOf);
    m_removed.insert_or_assign(process, std::move(removed));
    m_rows.erase(m_rows.begin() + qsizetype(index));
    m_memories.erase(m_memories.begin() + qsizetype(index));
    m_index.erase(place);
    numberFrom(index);
    std::erase(m_inLine, process);
    std::erase_if(m_waits, isOf);
    ++m_revision;
}

// Its waits too: they are in order of time.
void Timeline::restore(ProcessId process)
{
    auto found = m_removed.extract(process);
    if (found.empty())
        return;
    Removed &removed = found.mapped();
    takeRunTimeBack(removed.ran);
    for (const JoinWait &wait : removed.waits) {
        const auto later = [&wait](const JoinWait &other) { return other.span.start > wait.span.start; };
        m_waits.insert(std::ranges::find_if(m_waits, later), wait);
    }
    const auto place = std::ranges::upper_bound(m_rows, removed.row.number, {}, &TimelineRow::number);
    const auto index = place - m_rows.begin();
    m_rows.insert(place, std::move(removed.row));
    m_memories.insert(m_memories.begin() + index, std::move(removed.memory));
    numberFrom(size_t(index));
    m_changedFrom = 0;
    ++m_revision;
}

void Timeline::numberFrom(size_t index)
{
    for (size_t i = index; i < m_rows.size(); ++i)
        m_index[m_rows[i].id] = i;
}

void Timeline::foldRemoved(Removed &removed, const Event &happened)
{
    const Entry entry {removed.row, removed.memory, happened.time};
    foldLife(entry, happened.payload);
    foldKernel(entry, happened.payload);
    foldJoin(entry, happened.payload);
}

} // namespace pangaea
