// SPDX-License-Identifier: MIT
// Intervals, samples and marks in words. Any thread.
#include "ui/timeline/timelinehover.h"

#include "core/basics/visibletext.h"
#include "core/table/columns.h"
#include "ui/look/zoom.h"
#include "ui/table/tasktree.h"
#include "ui/timeline/timelineentries.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

constexpr int reach = 6; // px: a mark is hit within this distance

/// The time, one step finer than a pixel.
QString at(const TimelineScene &scene, qint64 time)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(1.0, scene.scale.nsPerPixel))));
    return timeText(time - scene.scale.origin, std::max<qint64>(1, qint64(power)));
}

QString fromFor(const TimelineScene &scene, qint64 start, qint64 end, bool open)
{
    const QString length = spanText(end - start);
    return Tr::tr("from %1, for %2").arg(at(scene, start), open ? Tr::tr("%1 so far").arg(length) : length);
}

QString titleOf(const TimelineRow &row, qint64 pid)
{
    const QString name = visibleText(row.name);
    return pid ? Tr::tr("%1 (%2)").arg(name, QString::number(pid)) : name;
}

/// A row's tasks that are alive at that time.
std::vector<const TaskTrack *> livingAt(const std::vector<const TaskTrack *> &tasks, qint64 time)
{
    std::vector<const TaskTrack *> living;
    for (const TaskTrack *task : tasks) {
        if (task->born <= time && (task->exited == 0 || task->exited > time))
            living.push_back(task);
    }
    return living;
}

bool isRunning(const TaskTrack &task, qint64 time)
{
    const auto run = std::ranges::lower_bound(task.runs, time, {}, &RunInterval::end);
    return run != task.runs.end() && run->start <= time;
}

QStringList exactText(const TimelineScene &scene, const TaskTrack &task, qint64 time)
{
    const qint64 end = std::min(task.exited ? std::min(task.exited, scene.now) : scene.now, task.recordedUntil);
    if (task.runs.empty() || time < task.known)
        return {Tr::tr("what it did is not known")};
    auto run = std::ranges::lower_bound(task.runs, time, {}, &RunInterval::end);
    if (run != task.runs.end() && run->start <= time) {
        const bool open = run->left == LeaveReason::Open;
        return {Tr::tr("on core %1").arg(run->core), fromFor(scene, run->start, open ? end : run->end, open),
                leftText(run->left)};
    }
    const qint64 gapEnd = run == task.runs.end() ? end : run->start;
    const bool open = run == task.runs.end() && task.exited == 0;
    if (run == task.runs.begin())
        return {Tr::tr("queued for its first core"), fromFor(scene, task.born, gapEnd, open)};
    const RunInterval &before = *std::prev(run);
    if (before.left == LeaveReason::Open)
        return {Tr::tr("on core %1").arg(before.core), fromFor(scene, before.start, gapEnd, open),
                leftText(LeaveReason::Open)};
    if (before.left == LeaveReason::Unknown)
        return {Tr::tr("not known: there are no records of it"), fromFor(scene, before.end, gapEnd, open)};
    return {before.left == LeaveReason::Preempted
                ? Tr::tr("queued for a core: the kernel took it away")
                : Tr::tr("not on a core after it gave it up (waiting, then perhaps queued)"),
            fromFor(scene, before.end, gapEnd, open)};
}

QStringList sampledText(const TimelineScene &scene, const TaskTrack &task, const std::vector<qint64> &rounds,
                        qint64 time)
{
    const auto round = std::ranges::lower_bound(rounds, time);
    QStringList why;
    if (!task.reason.isEmpty())
        why = {Tr::tr("sampled since %1").arg(at(scene, task.recordedUntil)), visibleText(task.reason)};
    if (round == rounds.end())
        return QStringList {Tr::tr("not sampled yet")} + why;
    const auto later = std::ranges::upper_bound(task.states, *round, {}, &std::pair<qint64, char>::first);
    if (later == task.states.begin())
        return QStringList {Tr::tr("not sampled")} + why;
    const char state = std::prev(later)->second;
    return QStringList {Tr::tr("sample at %1: %2").arg(at(scene, *round), kernelStateName(state))} + why;
}

QStringList taskText(const TimelineScene &scene, const std::vector<const TaskTrack *> &tasks,
                     const std::vector<qint64> &rounds, qint64 time)
{
    const std::vector<const TaskTrack *> living = livingAt(tasks, time);
    if (living.empty())
        return {};
    const bool exact = std::ranges::all_of(living, [time](const TaskTrack *one) { return time < one->recordedUntil; });
    const TaskTrack *task = living.front();
    QStringList lines;
    if (living.size() > 1) {
        const auto running = std::ranges::count_if(living,
                                                   [time](const TaskTrack *one) { return isRunning(*one, time); });
        lines += exact ? Tr::tr("%1 of %2 tasks on a core").arg(running).arg(living.size())
                       : Tr::tr("%1 tasks").arg(living.size());
        const auto first = std::ranges::find_if(living, [time](const TaskTrack *one) { return isRunning(*one, time); });
        task = first == living.end() ? task : *first;
        lines += Tr::tr("%1 (%2):").arg(task->name.isEmpty() ? Tr::tr("task") : visibleText(task->name)).arg(task->tid);
    }
    return lines
        + (time < task->recordedUntil ? exactText(scene, *task, time) : sampledText(scene, *task, rounds, time));
}

/// How intervals share a pixel, where many do.
QStringList mergedText(const TimelineScene &scene, const std::vector<const TaskTrack *> &tasks,
                       const std::vector<qint64> &rounds, qint64 time)
{
    const qint64 half = scene.scale.duration(1.5);
    TimeShare sum;
    qsizetype runs = 0;
    for (const TaskTrack *task : tasks) {
        const auto first = std::ranges::lower_bound(task->runs, time - half, {}, &RunInterval::end);
        const auto last = std::ranges::lower_bound(task->runs, time + half, {}, &RunInterval::start);
        runs += std::max<qsizetype>(0, last - first);
        sum += shareOf(*task, time - half, std::min(time + half, scene.now), rounds);
    }
    const std::optional<ShareParts> parts = partsOf(sum);
    if (runs < 2 || !parts)
        return {};
    return {Tr::tr("%1 runs within %2: %3").arg(runs).arg(spanText(2 * half), partsText(parts))};
}

QStringList markText(const TimelineScene &scene, int lane, const QPoint &point)
{
    const Lane &hit = scene.lanes[size_t(lane)];
    const int y = point.y() - scene.laneTop(hit);
    if (hit.kind == Lane::Task || y > Zoom::instance().pick(16, 12))
        return {};
    const qint64 time = scene.scale.timeAt(point.x() - scene.geometry.head);
    const qint64 near = scene.scale.duration(Zoom::instance().px(reach));
    for (const MarkGroup &group : scene.marksOf(size_t(lane))) {
        const qint64 glyphs = scene.scale.duration(double(group.shapes.size()) * Zoom::instance().px(12));
        if (time < group.first - near || time > std::max(group.last, group.first + glyphs))
            continue;
        QStringList lines;
        const auto items = hit.kind == Lane::Parent ? parentMarkItems(*scene.timeline, false)
                                                    : markItems(scene.row(hit));
        for (const MarkItem &item : items) {
            if (item.time >= group.first && item.time <= group.last && item.time <= scene.now)
                lines += Tr::tr("%1: %2").arg(at(scene, item.time), item.text);
        }
        return lines.mid(0, 20);
    }
    return {};
}

QString parentText(const TimelineScene &scene, qint64 time)
{
    for (const JoinWait &wait : scene.timeline->waits()) {
        const qint64 end = wait.span.end == 0 ? scene.now : wait.span.end;
        const TimelineRow *row = scene.timeline->find(wait.process);
        if (row && wait.span.start <= time && time <= end)
            return Tr::tr("waits for %1").arg(visibleText(row->name)) + u'\n'
                + fromFor(scene, wait.span.start, end, wait.span.end == 0);
    }
    return {};
}

QString rowText(const TimelineScene &scene, const Lane &lane, qint64 time)
{
    const TimelineRow &row = scene.row(lane);
    const auto attempt = std::ranges::find_if(row.attempts, [time](const TimelineRow::Attempt &one) {
        return one.life.start != 0 && one.life.start <= time && (one.life.end == 0 || time <= one.life.end);
    });
    const std::vector<const TaskTrack *> tasks = scene.tasksOf(lane);
    QStringList lines;
    if (lane.kind == Lane::Task)
        lines += Tr::tr("%1, task %2").arg(visibleText(row.name), QString::number(tasks.front()->tid));
    else
        lines += titleOf(row, attempt == row.attempts.end() ? 0 : attempt->pid);
    for (const TimeSpan &span : row.suspended) {
        const qint64 end = span.end == 0 ? scene.now : span.end;
        if (span.start <= time && time <= end)
            return QStringList {lines.front(), Tr::tr("suspended"), fromFor(scene, span.start, end, span.end == 0)}
                .join(u'\n');
    }
    const std::vector<qint64> &rounds = scene.timeline->rounds(row.host);
    QStringList more = mergedText(scene, tasks, rounds, time);
    if (more.isEmpty())
        more = taskText(scene, tasks, rounds, time);
    if (more.isEmpty() && lane.kind == Lane::Row) {
        for (const TimelineRow::Attempt &ended : row.attempts) {
            if (ended.life.end != 0 && ended.life.end <= time && (ended.joined == 0 || time < ended.joined))
                more = ended.lost ? QStringList {Tr::tr("unknown since %1: %2 does not answer")
                                                     .arg(at(scene, ended.life.end), visibleText(row.host))}
                                  : QStringList {Tr::tr("ended at %1, not joined").arg(at(scene, ended.life.end))};
        }
    }
    return more.isEmpty() ? QString() : (lines + more).join(u'\n');
}

/// What the bars do not show, if it is known.
QStringList switchingLines(const TimelineScene &scene, const TimelineRow &row)
{
    const std::optional<Switching> switching = switchingOf(*scene.timeline, row);
    if (!switching)
        return {};
    return {Tr::tr("A bar is from the kernel’s record that it has the core to the one that it leaves it."),
            Tr::tr("Switching, which no bar shows: %1").arg(switchingText(switching))};
}

QString briefText(const TaskTrack &task)
{
    return Tr::tr("Process %1 ended after %2 and started no program")
        .arg(QString::number(task.pid), timeText(task.exited - task.born, 1000));
}

/// What is known of them, and what it may mean.
QString briefTexts(const TimelineRow &row, const Lane &lane)
{
    constexpr int most = 10;
    QStringList lines;
    int told = 0;
    const TaskTrack &first = row.tasks[size_t(lane.task)];
    for (size_t i = size_t(lane.task); i < row.tasks.size() && told < std::min(lane.count, most); ++i) {
        const TaskTrack &task = row.tasks[i];
        if (task.parent == first.parent && task.attempt == first.attempt && startedNoProgram(row, task)) {
            lines += briefText(task);
            ++told;
        }
    }
    if (lane.count > told)
        lines += Tr::tr("%1 more").arg(lane.count - told);
    lines += Tr::tr("Their maker waited meanwhile: so does one that tries folder after folder of PATH for a program.");
    return lines.join(u'\n');
}

/// Includes the processes that were left behind in no row, and end with Pangaea.
QString parentHeadText(const TimelineScene &scene)
{
    constexpr qsizetype most = 20;
    QStringList lines {Tr::tr("Pangaea, the parent of all (%1)").arg(scene.timeline->parentPid())};
    for (const LeftTrack &left : scene.timeline->leftBehind()) {
        if (left.life.start > scene.now || (left.life.end != 0 && left.life.end <= scene.now) || lines.size() > most)
            continue;
        const QString name = Tr::tr("%1 (%2)").arg(visibleText(left.name), QString::number(left.pid));
        const QString since = at(scene, left.life.start);
        lines += left.from.isEmpty()
            ? Tr::tr("left behind: %1, since %2").arg(name, since)
            : Tr::tr("left behind by %1: %2, since %3").arg(visibleText(left.from), name, since);
    }
    return lines.join(u'\n');
}

QString headText(const TimelineScene &scene, const Lane &lane)
{
    if (lane.kind == Lane::Parent)
        return parentHeadText(scene);
    const TimelineRow &row = scene.row(lane);
    if (lane.kind == Lane::More)
        return Tr::tr("Only the first %1 tasks have lanes").arg(mostTaskLanes);
    if (lane.kind == Lane::Brief)
        return briefTexts(row, lane);
    if (lane.kind == Lane::Task) {
        const TaskTrack &task = row.tasks[size_t(lane.task)];
        const QString name = task.name.isEmpty() ? u"—"_s : taskName(task.name, task.role);
        if (startedNoProgram(row, task))
            return name + u": "_s + briefText(task);
        return task.tid == task.pid
            ? Tr::tr("%1: process %2").arg(name, QString::number(task.pid))
            : Tr::tr("%1: thread %2 of process %3").arg(name, QString::number(task.tid), QString::number(task.pid));
    }
    QStringList lines {titleOf(row, row.attempts.empty() ? 0 : row.attempts.back().pid)};
    if (row.uncertainty != 0)
        lines += Tr::tr("on %1: its times are right to ± %2").arg(visibleText(row.host), spanText(row.uncertainty));
    if (row.attempts.size() > 1)
        lines += Tr::tr("%1 attempts").arg(row.attempts.size());
    if (lane.canFold)
        lines += Tr::tr("%1 tasks; Space or the triangle folds them out").arg(row.tasks.size());
    return (lines + switchingLines(scene, row)).join(u'\n');
}

/// Both bars of the column of shares.
QString shareText(const TimelineScene &scene, const TimelineRow &row)
{
    if (scene.range) {
        const auto known = scene.rangeShares.find(row.id);
        return Tr::tr("Measured: %1")
            .arg(partsText(known == scene.rangeShares.end() ? std::nullopt : std::optional(known->second)));
    }
    QStringList lines {Tr::tr("Life: %1").arg(partsText(scene.fairShare->life(row.id))),
                       Tr::tr("Last second: %1").arg(partsText(scene.fairShare->lastSecond(row.id)))};
    return (lines + switchingLines(scene, row)).join(u'\n');
}

/// How much other programs used the core then, as far as ticks show.
QString othersText(const TimelineScene &scene, int core, qint64 time)
{
    const CoreTracks::Load *load = scene.coreTracks.loadAt(core, time);
    if (!load)
        return {};
    const QString from = at(scene, load->start);
    const QString to = at(scene, load->end);
    const auto percent = [](double share) { return QString::number(std::round(share)); };
    if (!load->others)
        return u'\n' + Tr::tr("it was busy for %1 % of the time between %2 and %3").arg(percent(load->busy), from, to);
    const QString text = scene.timeline->sampledRows() > 0
        ? Tr::tr("other programs and what is not recorded had %1 % of core %2 between %3 and %4")
        : Tr::tr("other programs had %1 % of core %2 between %3 and %4");
    return u'\n' + text.arg(percent(*load->others), QString::number(core), from, to) + u'\n'
        + Tr::tr("Pangaea itself is one of them; by the kernel’s ticks of 10 ms");
}

QString coreText(const TimelineScene &scene, int y, qint64 time)
{
    const auto &cores = scene.coreTracks.cores();
    const int core = (y - scene.geometry.coreY(0)) / std::max(1, scene.geometry.coreLane);
    if (y < scene.geometry.coreY(0) || core < 0 || core >= int(cores.size()))
        return {};
    const auto run = std::ranges::lower_bound(cores[size_t(core)], time, {}, &CoreTracks::Run::end);
    const QString title = Tr::tr("Core %1").arg(core);
    if (run == cores[size_t(core)].end() || run->start > time)
        return Tr::tr("%1: none of these processes").arg(title) + othersText(scene, core, time);
    const TimelineRow *row = scene.timeline->find(run->process);
    if (!row)
        return {};
    return Tr::tr("%1: %2").arg(title, visibleText(row->name)) + u'\n'
        + fromFor(scene, run->start, run->end, run->open);
}

} // namespace

QString hoverText(const TimelineScene &scene, const QPoint &point)
{
    const TimelineGeometry &geometry = scene.geometry;
    const qint64 time = scene.scale.timeAt(point.x() - geometry.head);
    if (geometry.coreStrip().contains(point))
        return time <= scene.now ? coreText(scene, point.y(), time) : QString();
    const int lane = laneAt(scene.lanes, point.y() - geometry.axis + scene.scroll);
    if (lane < 0 || point.y() < geometry.axis || point.y() > geometry.plot().bottom())
        return {};
    const Lane &hit = scene.lanes[size_t(lane)];
    if (geometry.heads().contains(point))
        return headText(scene, hit);
    if (geometry.share > 0 && geometry.shareRect().contains(point))
        return hit.kind == Lane::Row ? shareText(scene, scene.row(hit)) : QString();
    if (!geometry.plot().contains(point) || time > scene.now || hit.isNote())
        return {};
    if (const QStringList marks = markText(scene, lane, point); !marks.isEmpty())
        return marks.join(u'\n');
    return hit.kind == Lane::Parent ? parentText(scene, time) : rowText(scene, hit, time);
}

} // namespace pangaea
