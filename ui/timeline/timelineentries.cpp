// SPDX-License-Identifier: MIT
// Reads the entries of a lane. Their words are in timelinewords.cpp.
#include "ui/timeline/timelineentries.h"

#include "core/basics/visibletext.h"
#include "ui/table/tasktree.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

using Entries = std::vector<TimelineEntry>;

auto keyOf(const TimelineEntry &entry)
{
    return std::tuple(entry.time, entry.row, entry.what.index(), entry.task);
}

bool isOwnProcess(const TimelineRow &row, const TaskTrack &task)
{
    return std::ranges::any_of(row.attempts,
                               [&](const TimelineRow::Attempt &one) { return one.pid == task.tid && one.pid != 0; });
}

QString taskLane(const TimelineRow &row, const TaskTrack &task)
{
    const QString name = visibleText(row.name);
    if (isOwnProcess(row, task))
        return name;
    const QString own = task.name.isEmpty() ? QString(u'—') : taskName(task.name, task.role);
    return Tr::tr("%1, %2 %3").arg(name, own, QString::number(task.tid));
}

/// The stays of a task, and what was between them; only the newest.
void addStays(const TaskTrack &task, size_t most, const TimelineEntry &like, Entries &to)
{
    const auto put = [&](qint64 time, qint64 end, TimelineEntry::What what) {
        to.push_back(like);
        to.back().time = time;
        to.back().end = end;
        to.back().what = std::move(what);
    };
    const size_t first = task.runs.size() - std::min(task.runs.size(), most);
    if (first == 0 && !task.runs.empty() && task.born >= task.known && task.runs.front().start > task.born)
        put(task.born, task.runs.front().start, entry::Gap {});
    for (size_t i = first; i < task.runs.size(); ++i) {
        const RunInterval &run = task.runs[i];
        const bool isLast = i + 1 == task.runs.size();
        put(run.start, run.left == LeaveReason::Open && isLast ? 0 : run.end, entry::Stay {run.core, run.left});
        if (run.left == LeaveReason::Open || run.left == LeaveReason::Exited)
            continue;
        const qint64 ends = std::min(task.exited != 0 ? task.exited : TaskTrack::wholeLife, task.recordedUntil);
        const qint64 until = !isLast ? task.runs[i + 1].start : ends == TaskTrack::wholeLife ? 0 : ends;
        if (until == 0 || until > run.end)
            put(run.end, until, entry::Gap {run.left});
    }
}

/// The states of a task where only samples know them; only the newest.
void addStates(const TaskTrack &task, size_t most, const TimelineEntry &like, Entries &to)
{
    const auto from = std::ranges::lower_bound(task.states, task.recordedUntil, {}, &std::pair<qint64, char>::first);
    const auto known = task.states.end() - from;
    for (auto state = task.states.end() - std::min<qsizetype>(known, qsizetype(most)); state != task.states.end();
         ++state) {
        const auto next = std::next(state);
        to.push_back(like);
        to.back().time = state->first;
        to.back().end = next == task.states.end() ? task.exited : std::max(next->first, state->first + 1);
        to.back().what = entry::Sampled {state->second};
    }
}

qsizetype intervalsOf(const TaskTrack &task)
{
    return qsizetype(task.runs.size())
        + (task.recordedUntil == TaskTrack::wholeLife ? 0 : qsizetype(task.states.size()));
}

/// Not more than `most`, and a note on those that are left out.
void addIntervals(const TimelineRow &row, size_t most, Entries &to)
{
    Entries found;
    qsizetype all = 0;
    for (const TaskTrack &task : row.tasks) {
        const TimelineEntry like {.row = row.id, .task = task.tid, .lane = taskLane(row, task)};
        all += intervalsOf(task);
        addStays(task, most, like, found);
        if (task.recordedUntil != TaskTrack::wholeLife)
            addStates(task, most, like, found);
    }
    std::ranges::sort(found, isEarlier);
    const auto isOne = [](const TimelineEntry &entry) { return !std::holds_alternative<entry::Gap>(entry.what); };
    auto first = found.end();
    for (size_t kept = 0; first != found.begin() && kept < most; --first)
        kept += isOne(*std::prev(first));
    const qsizetype listed = std::count_if(first, found.end(), isOne);
    if (all > listed && first != found.end())
        to.push_back({.time = first->time,
                      .end = first->time,
                      .row = row.id,
                      .lane = visibleText(row.name),
                      .what = entry::Omitted {all - listed}});
    to.insert(to.end(), std::make_move_iterator(first), std::make_move_iterator(found.end()));
}

/// A suspension tells what these tell.
bool isTold(const Mark &mark)
{
    return mark.kind == MarkKind::Stopped;
}

} // namespace

bool isEarlier(const TimelineEntry &one, const TimelineEntry &other)
{
    return keyOf(one) < keyOf(other);
}

ProcessId TimelineEntry::about() const
{
    const auto *wait = std::get_if<entry::Wait>(&what);
    return wait ? wait->process : row;
}

std::vector<TimelineEntry> entriesOf(const TimelineRow &row, const FairShare &shares, size_t most)
{
    Entries entries;
    const QString lane = visibleText(row.name);
    for (const TimelineRow::Attempt &attempt : row.attempts) {
        if (attempt.life.start == 0)
            continue;
        entry::Life life {attempt.pid, attempt.number};
        if (&attempt == &row.attempts.back())
            life.share = shares.life(row.id);
        entries.push_back(
            {.time = attempt.life.start, .end = attempt.life.end, .row = row.id, .lane = lane, .what = life});
    }
    for (const TimeSpan &span : row.suspended)
        entries.push_back(
            {.time = span.start, .end = span.end, .row = row.id, .lane = lane, .what = entry::Suspension {}});
    for (const Mark &mark : row.marks) {
        if (!isTold(mark))
            entries.push_back({.time = mark.time,
                               .end = mark.time,
                               .row = row.id,
                               .task = qint64(mark.kind), // several may have the same time
                               .lane = lane,
                               .what = mark});
    }
    if (most > 0)
        addIntervals(row, most, entries);
    std::ranges::stable_sort(entries, isEarlier);
    return entries;
}

std::vector<TimelineEntry> parentEntries(const Timeline &timeline, ProcessId first)
{
    Entries entries;
    const QString lane = Tr::tr("Parent");
    for (const JoinWait &wait : timeline.waits()) {
        const TimelineRow *row = timeline.find(wait.process);
        if (row && row->id >= first)
            entries.push_back({.time = wait.span.start,
                               .end = wait.span.end,
                               .task = qint64(wait.process),
                               .lane = lane,
                               .what = entry::Wait {row->id, visibleText(row->name), wait.timedOut, wait.ordinal}});
    }
    for (const LeftTrack &left : timeline.leftBehind())
        entries.push_back({.time = left.life.start,
                           .end = left.life.end,
                           .task = left.pid,
                           .lane = lane,
                           .what = entry::LeftBehind {left.pid, visibleText(left.name), visibleText(left.from)}});
    std::ranges::stable_sort(entries, isEarlier);
    return entries;
}

} // namespace pangaea
