// SPDX-License-Identifier: MIT
#include "core/lesson/lessonmeasures.h"

#include "core/facts/stateword.h"
#include "core/lesson/lessonrun.h"

#include <algorithm>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace pangaea::measures {

namespace {

using States = std::vector<const ProcessState *>;

// All of them, or none: if one does not exist yet, or was removed, nothing can be said of the others either.
States statesOf(const LessonRun &run, const Rows &rows)
{
    States states;
    for (const size_t index : rows) {
        const ProcessState *state = run.row(index);
        if (!state)
            return {};
        states.push_back(state);
    }
    return states;
}

/// Calls `measure` with the one row.
template <typename Measure>
Value ofRow(const LessonRun &run, const Rows &rows, Measure measure)
{
    const States states = statesOf(run, rows);
    return states.empty() ? Value() : measure(*states.front());
}

double seconds(double nanoseconds)
{
    return nanoseconds / double(nanosecondsPerSecond);
}

bool hasRun(const ProcessState *row)
{
    return row->current() && row->current()->startedAt != 0;
}

bool isOver(const ProcessState *row)
{
    return hasRun(row) && row->current()->endedAt != 0;
}

template <typename Visit>
void eachLine(const LessonRun &run, const Rows &rows, Visit visit)
{
    for (const OutputLine &line : run.readings().output.lines(run.row(rows.front())->id)) {
        if (!line.notice)
            visit(line);
    }
}

/// The highest number of these tasks that lived at once.
int mostAtOnce(const std::vector<const TaskTrack *> &tasks)
{
    std::vector<std::pair<qint64, int>> changes; // at the same time ends come before births
    for (const TaskTrack *task : tasks) {
        changes.emplace_back(task->born, 1);
        if (task->exited != 0)
            changes.emplace_back(std::max(task->exited, task->born + 1), -1);
    }
    std::ranges::sort(changes);
    int now = 0;
    int most = 0;
    for (const auto &[time, change] : changes)
        most = std::max(most, now += change);
    return most;
}

/// Tasks of the row's own processes, or the first task of each descendant.
std::vector<const TaskTrack *> tasksOf(const TimelineRow &row, bool own)
{
    std::vector<const TaskTrack *> tasks;
    for (const TaskTrack &task : row.tasks) {
        const bool isOwn = std::ranges::any_of(row.attempts, [&](const TimelineRow::Attempt &attempt) {
            return attempt.number == task.attempt && attempt.pid == task.pid;
        });
        if (isOwn == own && task.pid != 0 && (own || task.tid == task.pid))
            tasks.push_back(&task);
    }
    return tasks;
}

/// ns; exact if every switch is recorded, otherwise from the last sample.
std::optional<double> cpuTime(const LessonRun &run, size_t index)
{
    const ProcessState &row = *run.row(index);
    const Timeline &timeline = run.readings().timeline;
    const TimelineRow *track = timeline.find(row.id);
    const bool isWhole = row.exact && timeline.lostRecords() == 0 && track
        && std::ranges::none_of(track->tasks, [](const TaskTrack &task) { return task.known != 0; });
    if (isWhole)
        return double(shareOf(*track, 0, timeline.now(), timeline.rounds()).running);
    const LessonRun::Seen &seen = run.seen(index);
    if (!seen.sampled)
        return {};
    double sum = seen.runBefore + seen.run;
    for (const auto &[tid, time] : seen.taskRun)
        sum += time;
    return sum;
}

std::optional<Switching> switchingOfRow(const LessonRun &run, const Rows &rows)
{
    const ProcessState *row = run.row(rows.front());
    const Timeline &timeline = run.readings().timeline;
    const TimelineRow *track = row ? timeline.find(row->id) : nullptr;
    return track ? switchingOf(timeline, *track) : std::nullopt;
}

template <typename Key>
Value namesInOrder(const States &states, Key key)
{
    States sorted = states;
    std::ranges::stable_sort(sorted, {}, key);
    QStringList names;
    for (const ProcessState *state : sorted)
        names += state->made.name;
    return FactValue(names);
}

qint64 endOf(const ProcessState *row)
{
    return row->current()->endedAt;
}

} // namespace

// Of one row

Value exit(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [](const ProcessState &row) -> Value {
        if (!row.current() || !row.current()->exit)
            return {};
        const ExitStatus &status = *row.current()->exit;
        return FactValue(status.signal ? signalName(status.signal) : QString::number(status.code));
    });
}

Value state(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [](const ProcessState &row) -> Value { return FactValue(stateWord(row.state)); });
}

Value output(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [&](const ProcessState &) -> Value {
        QStringList lines;
        eachLine(run, rows, [&](const OutputLine &line) { lines += line.text; });
        return FactValue(lines.join(QLatin1Char('\n')));
    });
}

Value lastLine(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [&](const ProcessState &) -> Value {
        QString last;
        eachLine(run, rows, [&](const OutputLine &line) { last = line.text; });
        return FactValue(last);
    });
}

Value lines(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [&](const ProcessState &) -> Value {
        double count = 0;
        eachLine(run, rows, [&](const OutputLine &) { ++count; });
        return FactValue(count);
    });
}

Value dropped(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [](const ProcessState &row) -> Value { return FactValue(double(row.droppedBytes)); });
}

Value join(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [](const ProcessState &row) -> Value {
        switch (row.join.state) {
        case JoinState::None: return FactValue(joinWords()[0]);
        case JoinState::Queued:
        case JoinState::Waiting: return FactValue(joinWords()[1]);
        case JoinState::Joined: return FactValue(joinWords()[2]);
        case JoinState::TimedOut: return FactValue(joinWords()[3]);
        }
        return {};
    });
}

QStringList joinWords()
{
    return {u"none"_s, u"waiting"_s, u"joined"_s, u"timed out"_s};
}

Value joinWaited(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [](const ProcessState &row) -> Value {
        if (row.join.state != JoinState::Joined && row.join.state != JoinState::TimedOut)
            return {};
        return FactValue(seconds(double(row.join.waited)));
    });
}

Value elapsed(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [](const ProcessState &row) -> Value {
        const std::optional<qint64> time = row.elapsed();
        return time ? Value(seconds(double(*time))) : Value();
    });
}

Value attempts(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [](const ProcessState &row) -> Value { return FactValue(double(row.attempts.size())); });
}

Value signalsSent(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [](const ProcessState &row) -> Value {
        QStringList names;
        for (const Attempt &attempt : row.attempts) {
            for (const SignalRecord &sent : attempt.signalsSent)
                names += signalName(sent.signal);
        }
        return FactValue(names.join(u", "_s));
    });
}

Value threads(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [&](const ProcessState &row) -> Value {
        const TimelineRow *track = run.readings().timeline.find(row.id);
        const int recorded = track ? mostAtOnce(tasksOf(*track, true)) : 0;
        const int most = std::max(recorded, run.seen(rows.front()).threads);
        return most > 0 ? Value(double(most)) : Value();
    });
}

Value descendants(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [&](const ProcessState &row) -> Value {
        const TimelineRow *track = run.readings().timeline.find(row.id);
        return track && hasRun(&row) ? Value(double(mostAtOnce(tasksOf(*track, false)))) : Value();
    });
}

Value sawState(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [&](const ProcessState &) -> Value {
        const QString &letters = run.seen(rows.front()).letters;
        return letters.isEmpty() ? Value() : Value(letters);
    });
}

Value switching(const LessonRun &run, const Rows &rows)
{
    const std::optional<Switching> known = switchingOfRow(run, rows);
    return known ? Value(seconds(double(known->cost()))) : Value();
}

Value switches(const LessonRun &run, const Rows &rows)
{
    const std::optional<Switching> known = switchingOfRow(run, rows);
    return known ? Value(double(known->stays)) : Value();
}

Value parentChanged(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [&](const ProcessState &row) -> Value {
        return hasRun(&row) ? Value(run.seen(rows.front()).parentChanged) : Value();
    });
}

Value leftBehind(const LessonRun &run, const Rows &rows)
{
    return ofRow(run, rows, [](const ProcessState &row) { return isOver(&row) ? Value(double(row.left)) : Value(); });
}

// Of several

Value cpu(const LessonRun &run, const Rows &rows)
{
    if (statesOf(run, rows).empty())
        return {};
    double sum = 0;
    for (const size_t index : rows) {
        const std::optional<double> time = cpuTime(run, index);
        if (!time)
            return {};
        sum += *time;
    }
    return FactValue(seconds(sum));
}

Value wall(const LessonRun &run, const Rows &rows)
{
    const States states = statesOf(run, rows);
    if (states.empty() || !std::ranges::all_of(states, isOver))
        return {};
    qint64 begin = std::numeric_limits<qint64>::max();
    qint64 end = 0;
    for (const ProcessState *row : states) {
        begin = std::min(begin, row->attempts.front().startedAt);
        end = std::max(end, endOf(row));
    }
    return FactValue(seconds(double(end - begin)));
}

Value parallel(const LessonRun &run, const Rows &rows)
{
    const Value time = wall(run, rows);
    const Value used = cpu(run, rows);
    if (!time || !used || std::get<double>(*time) <= 0)
        return {};
    return FactValue(std::get<double>(*used) / std::get<double>(*time));
}

Value cpuShare(const LessonRun &run, const Rows &rows)
{
    const Value first = cpu(run, {rows.front()});
    const Value all = cpu(run, rows);
    if (!first || !all || std::get<double>(*all) <= 0)
        return {};
    return FactValue(std::get<double>(*first) / std::get<double>(*all));
}

// For their last attempts.
Value together(const LessonRun &run, const Rows &rows)
{
    const States states = statesOf(run, rows);
    if (states.empty() || !std::ranges::all_of(states, hasRun))
        return {};
    qint64 begin = 0;
    qint64 end = std::numeric_limits<qint64>::max();
    for (const ProcessState *row : states) {
        begin = std::max(begin, row->current()->startedAt);
        if (isOver(row))
            end = std::min(end, endOf(row));
    }
    return FactValue(begin < end);
}

Value pids(const LessonRun &run, const Rows &rows)
{
    const States states = statesOf(run, rows);
    if (states.empty())
        return {};
    std::set<qint64> numbers;
    for (const ProcessState *row : states) {
        for (const Attempt &attempt : row->attempts)
            numbers.insert(attempt.pid);
    }
    numbers.erase(0);
    return FactValue(double(numbers.size()));
}

Value firstExit(const LessonRun &run, const Rows &rows)
{
    States states = statesOf(run, rows);
    std::erase_if(states, [](const ProcessState *row) { return !isOver(row); });
    if (states.empty())
        return {};
    return FactValue((*std::ranges::min_element(states, {}, endOf))->made.name);
}

Value exitOrder(const LessonRun &run, const Rows &rows)
{
    const States states = statesOf(run, rows);
    if (states.empty() || !std::ranges::all_of(states, isOver))
        return {};
    return namesInOrder(states, endOf);
}

Value exitSpread(const LessonRun &run, const Rows &rows)
{
    const States states = statesOf(run, rows);
    if (states.empty() || !std::ranges::all_of(states, isOver))
        return {};
    const auto [first, last] = std::ranges::minmax(states, {}, endOf);
    return FactValue(seconds(double(endOf(last) - endOf(first))));
}

Value joinOrder(const LessonRun &run, const Rows &rows)
{
    const States states = statesOf(run, rows);
    const auto isJoined = [](const ProcessState *row) { return row->join.state == JoinState::Joined; };
    if (states.empty() || !std::ranges::all_of(states, isJoined))
        return {};
    return namesInOrder(states, [](const ProcessState *row) { return row->join.ordinal; });
}

// Of the machine

Value cores(const LessonRun &run, const Rows &)
{
    const int cores = run.readings().table.session().cores;
    return cores > 0 ? Value(double(cores)) : Value();
}

} // namespace pangaea::measures
