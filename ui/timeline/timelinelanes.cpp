// SPDX-License-Identifier: MIT
// Lanes from rows, and marks in words. Any thread.
#include "ui/timeline/timelinelanes.h"

#include "core/basics/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

/// Neighbours in the tree that share a lane.
struct Branch {
    int task;
    int depth;
    int count = 1;
    bool brief = false;
};

/// Tasks in tree order, each with its depth. Tasks that no other task of the row created are roots.
void appendTree(const TimelineRow &row, std::vector<Branch> &out)
{
    std::unordered_map<qint64, std::vector<int>> children;
    std::unordered_map<qint64, int> newest;
    std::vector<int> roots;
    for (int i = 0; i < int(row.tasks.size()); ++i) {
        const TaskTrack &task = row.tasks[size_t(i)];
        // A thread is placed below its process, a process below the one that created it.
        const qint64 above = task.tid != task.pid && task.pid != 0 ? task.pid : task.parent;
        const auto maker = newest.find(above);
        if (maker == newest.end())
            roots.push_back(i);
        else
            children[maker->second].push_back(i);
        newest[task.tid] = i;
    }
    std::vector<std::pair<int, int>> stack;
    for (auto root = roots.rbegin(); root != roots.rend(); ++root)
        stack.emplace_back(*root, 0);
    while (!stack.empty()) {
        const auto [task, depth] = stack.back();
        stack.pop_back();
        const bool brief = startedNoProgram(row, row.tasks[size_t(task)]);
        if (brief && !out.empty() && out.back().brief && out.back().depth == depth)
            ++out.back().count;
        else
            out.push_back({task, depth, 1, brief});
        std::vector<int> &below = children[task];
        for (auto child = below.rbegin(); child != below.rend(); ++child)
            stack.emplace_back(*child, depth + 1);
    }
}

bool canFold(const TimelineRow &row)
{
    return row.tasks.size() > row.attempts.size();
}

QString signalMarkText(const Mark &mark)
{
    const QString who = mark.byUser ? Tr::tr("%1 by you") : Tr::tr("%1 by Pangaea");
    const QString text = who.arg(signalName(mark.signal));
    return mark.processes > 1 ? Tr::tr("%1 to %2 processes").arg(text).arg(mark.processes) : text;
}

QString exitMarkText(const Mark &mark)
{
    return mark.exit.signal ? Tr::tr("killed") : Tr::tr("exit %1").arg(mark.exit.code);
}

MarkItem restartItem(const Mark &mark)
{
    const double seconds = double(mark.waited) / nanosecondsPerSecond;
    const QString when = Tr::tr("restarts in %1 s").arg(QString::number(seconds, 'g', 3));
    return {.time = mark.time,
            .shape = MarkShape::Clock,
            .text = Tr::tr("%1 (%2 of %3)").arg(when).arg(mark.ordinal).arg(mark.limit),
            .shorter = {when}};
}

MarkItem itemOf(const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Created: return {mark.time, MarkShape::Ring, Tr::tr("created"), false, true};
    case MarkKind::Started:
        if (mark.attempt <= 1)
            return {mark.time, MarkShape::Flag, Tr::tr("start")};
        return {.time = mark.time,
                .shape = MarkShape::Flag,
                .text = Tr::tr("start, attempt %1").arg(mark.attempt),
                .shorter = {Tr::tr("attempt %1").arg(mark.attempt), u'#' + QString::number(mark.attempt)}};
    case MarkKind::Signal: return {mark.time, MarkShape::Down, signalMarkText(mark)};
    case MarkKind::Stopped: return {mark.time, MarkShape::Bars, Tr::tr("stopped"), false, true};
    case MarkKind::Continued: return {mark.time, MarkShape::Play, Tr::tr("continued"), false, true};
    case MarkKind::Exited: return {mark.time, MarkShape::Square, exitMarkText(mark)};
    case MarkKind::Crashed:
        return {mark.time, MarkShape::Star, Tr::tr("crashed, %1").arg(signalName(mark.exit.signal)), true};
    case MarkKind::FailedToStart: return {mark.time, MarkShape::Cross, Tr::tr("failed to start"), true};
    case MarkKind::RestartPlanned: return restartItem(mark);
    case MarkKind::RestartCancelled: return {mark.time, MarkShape::Clock, Tr::tr("restart cancelled")};
    case MarkKind::RestartGivenUp: return {mark.time, MarkShape::Clock, Tr::tr("restart limit reached"), true};
    case MarkKind::StartCancelled: return {mark.time, MarkShape::Clock, Tr::tr("cancelled before its start")};
    case MarkKind::Joined: break;
    }
    return {mark.time, MarkShape::Diamond, Tr::tr("joined")};
}

} // namespace

namespace {

/// Indices of the rows that have a lane.
std::vector<int> rowsInOrder(const Timeline &timeline, const TimelineStage &stage)
{
    const auto first = std::ranges::lower_bound(timeline.rows(), stage.first, {}, &TimelineRow::id);
    const auto earlier = int(first - timeline.rows().begin());
    const auto count = int(timeline.rows().size());
    std::vector<int> rows(size_t(count - (stage.earlierShown ? 0 : earlier)));
    for (int i = 0; i < int(rows.size()); ++i)
        rows[size_t(i)] = (earlier + i) % count;
    if (stage.matching)
        std::erase_if(rows, [&](int row) {
            return !std::ranges::binary_search(*stage.matching, timeline.rows()[size_t(row)].id);
        });
    return rows;
}

} // namespace

std::vector<Lane> lanesOf(const Timeline &timeline, const std::set<ProcessId> &unfolded, const LaneHeights &heights,
                          const TimelineStage &stage)
{
    std::vector<Lane> lanes;
    int y = 0;
    const auto add = [&](Lane lane, int height) {
        lane.y = y;
        lane.height = height;
        y += height;
        lanes.push_back(lane);
    };
    if (timeline.parentPid() != 0 || !timeline.rows().empty())
        add({.kind = Lane::Parent}, heights.lane);
    std::vector<Branch> tree;
    for (const int i : rowsInOrder(timeline, stage)) {
        const TimelineRow &row = timeline.rows()[size_t(i)];
        const bool folds = canFold(row);
        const bool folded = !folds || !unfolded.contains(row.id);
        add({.kind = Lane::Row, .row = i, .canFold = folds, .folded = folded}, heights.lane);
        if (folded)
            continue;
        tree.clear();
        appendTree(row, tree);
        for (const Branch &branch : std::span(tree).first(std::min<size_t>(tree.size(), mostTaskLanes))) {
            add({.kind = branch.count > 1 ? Lane::Brief : Lane::Task,
                 .row = i,
                 .task = branch.task,
                 .count = branch.count,
                 .depth = branch.depth},
                heights.task);
        }
        if (tree.size() > mostTaskLanes)
            add({.kind = Lane::More, .row = i, .task = int(tree.size()) - mostTaskLanes}, heights.task);
    }
    return lanes;
}

int heightOf(const std::vector<Lane> &lanes)
{
    return lanes.empty() ? 0 : lanes.back().y + lanes.back().height;
}

int laneAt(const std::vector<Lane> &lanes, int y)
{
    const auto below = std::ranges::upper_bound(lanes, y, {}, &Lane::y);
    if (y < 0 || below == lanes.begin() || y >= heightOf(lanes))
        return -1;
    return int(below - lanes.begin()) - 1;
}

int laneOf(const std::vector<Lane> &lanes, const Timeline &timeline, ProcessId process)
{
    const auto found = std::ranges::find_if(lanes, [&](const Lane &lane) {
        return lane.kind == Lane::Row && timeline.rows()[size_t(lane.row)].id == process;
    });
    return found == lanes.end() ? -1 : int(found - lanes.begin());
}

QString ordinalText(int number)
{
    static constexpr std::array endings {
        QT_TRANSLATE_NOOP("pangaea::Timeline", "%1th"), QT_TRANSLATE_NOOP("pangaea::Timeline", "%1st"),
        QT_TRANSLATE_NOOP("pangaea::Timeline", "%1nd"), QT_TRANSLATE_NOOP("pangaea::Timeline", "%1rd")};
    const bool teen = number / 10 % 10 == 1;
    const int last = number % 10;
    return Tr::tr(endings[size_t(!teen && last <= 3 ? last : 0)]).arg(number);
}

QString markText(const Mark &mark)
{
    return itemOf(mark).text;
}

std::vector<MarkItem> markItems(const TimelineRow &row)
{
    std::vector<MarkItem> items;
    items.reserve(row.marks.size());
    for (const Mark &mark : row.marks)
        items.push_back(itemOf(mark));
    return items;
}

std::vector<MarkItem> parentMarkItems(const Timeline &timeline, bool brief)
{
    std::vector<MarkItem> items;
    for (const JoinWait &wait : timeline.waits()) {
        const TimelineRow *row = timeline.find(wait.process);
        if (wait.span.end == 0 || !row)
            continue;
        if (wait.timedOut) {
            items.push_back({wait.span.end, MarkShape::HollowDiamond, Tr::tr("join of %1 timed out").arg(row->name)});
        } else if (wait.ordinal > 0) {
            const QString text = Tr::tr("joined %1 %2").arg(row->name, ordinalText(wait.ordinal));
            const qint64 waited = wait.span.end - wait.span.start;
            const QString words = brief ? text : Tr::tr("%1, waited %2").arg(text, timeText(waited, 1'000'000));
            items.push_back(
                {.time = wait.span.end,
                 .shape = MarkShape::Diamond,
                 .text = words,
                 .ordinal = wait.ordinal,
                 .shorter = {text, Tr::tr("joined %1").arg(ordinalText(wait.ordinal)), ordinalText(wait.ordinal)}});
        }
    }
    for (const LeftTrack &left : timeline.leftBehind()) {
        const QString text = Tr::tr("%1 (%2) left behind").arg(visibleText(left.name), QString::number(left.pid));
        items.push_back({left.life.start, MarkShape::Ring, text});
    }
    std::ranges::stable_sort(items, {}, &MarkItem::time);
    return items;
}

namespace {

/// Several joins in few words, longest first: "12 joined, 3rd to 14th".
QStringList crowdTexts(int count, int first, int last)
{
    const QString many = Tr::tr("%1 joined").arg(count);
    QStringList texts {many, QString::number(count)};
    // If not, a removed row's join is missing among them.
    if (last - first + 1 == count)
        texts.push_front(Tr::tr("%1, %2 to %3").arg(many, ordinalText(first), ordinalText(last)));
    return texts;
}

/// Several joins as one mark.
MarkItem crowdOf(std::span<const MarkItem> joins)
{
    QStringList texts = crowdTexts(int(joins.size()), joins.front().ordinal, joins.back().ordinal);
    const QString longest = texts.takeFirst();
    return {.time = joins.front().time,
            .shape = MarkShape::Diamond,
            .text = longest,
            .last = joins.back().time,
            .shorter = texts};
}

std::vector<MarkItem> withCrowds(const std::vector<MarkItem> &items, const TimeScale &scale, int pixels)
{
    constexpr qsizetype most = 4;
    std::vector<MarkItem> all;
    for (auto item = items.begin(); item != items.end();) {
        const qint64 end = scale.column(item->time) + pixels;
        const auto isNear = [&](const MarkItem &one) { return one.ordinal > 0 && scale.column(one.time) < end; };
        const auto last = std::find_if_not(item, items.end(), isNear);
        if (last - item > most) {
            all.push_back(crowdOf({item, last}));
            item = last;
        } else {
            all.push_back(*item++);
        }
    }
    return all;
}

void addLabels(const std::vector<const MarkItem *> &marks, const MarkMetrics &sizes, MarkGroup &group)
{
    QStringList words;
    for (const MarkItem *mark : marks)
        words += mark->text;
    group.labels.push_back({words.join(u", "_s)});
    QStringList shorter;
    if (marks.size() == 1)
        shorter = marks.front()->shorter;
    else if (std::ranges::all_of(marks, [](const MarkItem *mark) { return mark->ordinal > 0; }))
        shorter = crowdTexts(int(marks.size()), marks.front()->ordinal, marks.back()->ordinal);
    for (const QString &text : shorter)
        group.labels.push_back({text});
    for (MarkLabel &label : group.labels)
        label.width = sizes.width(label.words);
}

} // namespace

std::vector<MarkGroup> groupMarks(const std::vector<MarkItem> &items, const TimeScale &scale, const MarkMetrics &sizes)
{
    constexpr size_t mostShapes = 6;
    const std::vector<MarkItem> marks = withCrowds(items, scale, sizes.crowd);
    std::vector<MarkGroup> groups;
    std::vector<std::vector<const MarkItem *>> members;
    qint64 end = 0; // column after the last group's marks
    for (const MarkItem &mark : marks) {
        const qint64 column = scale.column(mark.time);
        if (groups.empty() || column >= end) {
            groups.push_back({.column = column, .first = mark.time});
            members.emplace_back();
        }
        members.back().push_back(&mark);
        groups.back().last = std::max(mark.time, mark.last);
        end = groups.back().column + qint64(std::min(members.back().size(), mostShapes)) * sizes.near;
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        MarkGroup &group = groups[i];
        std::vector<const MarkItem *> &all = members[i];
        if (all.size() > 1 && !std::ranges::all_of(all, &MarkItem::quiet))
            std::erase_if(all, [](const MarkItem *mark) { return mark->quiet; });
        for (const MarkItem *mark : all) {
            if (group.shapes.size() < mostShapes)
                group.shapes.push_back(mark->shape);
            group.alarming |= mark->alarming;
        }
        group.column = scale.column(all.front()->time);
        addLabels(all, sizes, group);
    }
    return groups;
}

} // namespace pangaea
