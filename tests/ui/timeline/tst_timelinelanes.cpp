// SPDX-License-Identifier: MIT
// Lanes and marks, as numbers and words.
#include "ui/timeline/timelinelanes.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinestory.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr LaneHeights heights {40, 28};

QString text(const std::vector<Lane> &lanes)
{
    static constexpr std::array names {"parent", "row", "task", "brief", "more"};
    QStringList words;
    for (const Lane &lane : lanes)
        words += u"%1@%2"_s.arg(QLatin1String(names[lane.kind])).arg(lane.y);
    return words.join(u' ');
}

MarkMetrics sizes()
{
    return {12, 120, [](const QString &words) { return int(words.size()) * 6; }};
}

QString text(const std::vector<MarkGroup> &groups)
{
    QStringList words;
    for (const MarkGroup &group : groups)
        words += u"%1x%2:%3"_s.arg(group.column).arg(group.shapes.size()).arg(group.labels.front().words);
    return words.join(u" | ");
}

QString said(const std::vector<MarkItem> &items)
{
    QStringList words;
    for (const MarkItem &item : items)
        words += item.text;
    return words.join(u" | ");
}

} // namespace

class TestTimelineLanes : public QObject
{
    Q_OBJECT
private slots:
    void laysOutRows()
    {
        Story story(true);
        QCOMPARE(text(lanesOf(story.timeline, {}, heights)), u"parent@0"_s);
        story.start(0, u"Asia"_s, 1);
        story.start(0, u"Europe"_s, 2);
        const std::vector<Lane> lanes = lanesOf(story.timeline, {asia}, heights);
        QCOMPARE(text(lanes), u"parent@0 row@40 row@80"_s);
        QCOMPARE(heightOf(lanes), 120);
        QVERIFY(!lanes[1].canFold); // its process alone is no reason to fold
        QCOMPARE(laneAt(lanes, 0), 0);
        QCOMPARE(laneAt(lanes, 39), 0);
        QCOMPARE(laneAt(lanes, 40), 1);
        QCOMPARE(laneAt(lanes, 119), 2);
        QCOMPARE(laneAt(lanes, 120), -1);
        QCOMPARE(laneAt(lanes, -1), -1);
        QCOMPARE(laneOf(lanes, story.timeline, europe), 2);
        QCOMPARE(laneOf(lanes, story.timeline, africa), -1);
    }

    // Like a process that searches folder after folder for a program: each child ends before its parent goes on.
    void foldsWhatStartedNoProgram()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 100);
        story.run(asia, 100, {{0, 10}});
        for (int i = 0; i < 3; ++i) {
            const double from = 10 - 0.01 + i;
            story.tell(from, asia, event::TaskBorn {200 + i, 200 + i, 100});
            story.tell(from + 0.4, asia, event::TaskExited {200 + i, 200 + i});
            story.run(asia, 100, {from + 0.45, from + 1.01});
        }
        story.tell(13 - 0.01, asia, event::TaskBorn {300, 300, 100}); // this one was found
        story.tell(13.1, asia, event::TaskNamed {300, u"node"_s, true});
        story.tell(13.2, asia, event::TaskExited {300, 300});
        const std::vector<Lane> lanes = lanesOf(story.timeline, {asia}, heights);
        QCOMPARE(text(lanes), u"parent@0 row@40 task@80 brief@108 task@136"_s);
        QCOMPARE(lanes[3].count, 3);
        QCOMPARE(lanes[3].depth, 1);
        QVERIFY(lanes[3].isNote());
    }

    void foldsTasks()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 100);
        story.tell(1, asia, event::TaskBorn {200, 200, 100}); // a child
        story.tell(2, asia, event::TaskBorn {100, 101, 100}); // a thread
        story.tell(3, asia, event::TaskBorn {200, 201, 200}); // a thread of the child
        story.start(5, u"Europe"_s, 300);
        QCOMPARE(text(lanesOf(story.timeline, {}, heights)), u"parent@0 row@40 row@80"_s);
        const std::vector<Lane> lanes = lanesOf(story.timeline, {asia}, heights);
        QCOMPARE(text(lanes), u"parent@0 row@40 task@80 task@108 task@136 task@164 row@192"_s);
        QVERIFY(lanes[1].canFold && !lanes[1].folded);
        QStringList tree;
        for (size_t i = 2; i < 6; ++i)
            tree += u"%1/%2"_s.arg(story.timeline.rows()[0].tasks[size_t(lanes[i].task)].tid).arg(lanes[i].depth);
        QCOMPARE(tree.join(u' '), u"100/0 200/1 201/2 101/1"_s);
    }

    void leavesOutWhatDoesNotMatch()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 100);
        story.start(5, u"Europe"_s, 300);
        story.start(6, u"Africa"_s, 400);
        TimelineStage stage {.matching = std::vector {asia, africa}};
        const auto rows = [&] {
            QStringList names;
            for (const Lane &lane : lanesOf(story.timeline, {}, heights, stage))
                names += lane.kind == Lane::Row ? story.timeline.rows()[size_t(lane.row)].name : u"parent"_s;
            return names.join(u' ');
        };
        QCOMPARE(rows(), u"parent Asia Africa"_s);
        stage.first = europe; // beside a lesson's stage
        QCOMPARE(rows(), u"parent Africa"_s);
        stage.earlierShown = true;
        QCOMPARE(rows(), u"parent Africa Asia"_s);
        stage.matching = std::vector<ProcessId>();
        QCOMPARE(rows(), u"parent"_s);
    }

    void boundsTasks()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 100);
        for (int i = 0; i < 300; ++i)
            story.tell(1, asia, event::TaskBorn {100, 101 + i, 100});
        const std::vector<Lane> lanes = lanesOf(story.timeline, {asia}, heights);
        QCOMPARE(lanes.size(), size_t(2 + mostTaskLanes + 1));
        QCOMPARE(lanes.back().kind, Lane::More);
        QCOMPARE(lanes.back().task, 301 - mostTaskLanes);
    }

    void saysMarks()
    {
        Story story(true);
        tellContinents(story);
        QCOMPARE(said(markItems(story.timeline.rows()[0])), u"created | start | exit 0 | joined"_s);
        QCOMPARE(said(markItems(story.timeline.rows()[2])), u"created | start | SIGKILL by you | killed"_s);
        QCOMPARE(said(markItems(story.timeline.rows()[3])), u"created | start | SIGSTOP by you | stopped"_s);
        QCOMPARE(said(parentMarkItems(story.timeline, false)), u"joined Asia 1st, waited 5.003 s"_s);
        QCOMPARE(said(parentMarkItems(story.timeline, true)), u"joined Asia 1st"_s);
    }

    void marksWhatIsLeftBehind()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 100);
        story.tell(40, asia, event::Ended {{.code = 0}});
        story.tell(50, asia, event::LeftBehind {4711, u"daemon"_s, u"Asia"_s});
        QCOMPARE(said(parentMarkItems(story.timeline, false)), u"daemon (4711) left behind"_s);
        QCOMPARE(parentMarkItems(story.timeline, false).front().time, Story::at(50));
        story.tell(90, asia, event::LeftBehind {4711, u"daemon"_s, u"Asia"_s, true});
        QCOMPARE(said(parentMarkItems(story.timeline, false)), u"daemon (4711) left behind"_s); // it was
    }

    void saysRareMarks()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 100);
        story.tell(10, asia, event::SignalSent {15, true, 3});
        story.tell(20, asia, event::SignalSent {9, false, 1});
        story.tell(30, asia, event::Continued {});
        story.tell(40, asia, event::Ended {{.signal = 11}});
        story.tell(50, asia, event::Starting {2});
        story.tell(50, asia, event::Started {101});
        story.tell(60, asia, event::Ended {{.code = 3}});
        story.tell(70, asia, event::Starting {3});
        story.tell(70, asia, event::FailedToStart {});
        const std::vector<MarkItem> items = markItems(story.timeline.rows()[0]);
        QCOMPARE(said(items),
                 u"created | start | SIGTERM by you to 3 processes | SIGKILL by Pangaea | continued | "
                 "crashed, SIGSEGV | start, attempt 2 | exit 3 | failed to start"_s);
        QVERIFY(items[5].alarming && items[8].alarming && !items[7].alarming);
        story.tell(80, asia, event::JoinQueued {});
        story.tell(80, asia, event::JoinStarted {});
        story.tell(90, asia, event::JoinTimedOut {10 * Story::ms});
        QCOMPARE(said(parentMarkItems(story.timeline, false)), u"join of Asia timed out"_s);
    }

    void countsOrdinals()
    {
        Story story(true);
        QStringList words;
        for (int i = 1; i <= 23; ++i) {
            const ProcessId row = story.start(i, u"x"_s, i);
            story.tell(i, row, event::JoinStarted {});
            story.tell(i, row, event::Joined {i, 0});
        }
        const QString all = said(parentMarkItems(story.timeline, true));
        for (const QString &word :
             {u"1st"_s, u"2nd"_s, u"3rd"_s, u"4th"_s, u"11th"_s, u"12th"_s, u"13th"_s, u"21st"_s, u"22nd"_s})
            QVERIFY2(all.contains(u"x "_s + word), qPrintable(word));
    }

    void groupsNearMarks()
    {
        const TimeScale scale {.origin = 0, .nsPerPixel = 1};
        const std::vector<MarkItem> items {{100, MarkShape::Square, u"exit 0"_s},
                                           {111, MarkShape::Diamond, u"joined"_s},
                                           {300, MarkShape::Down, u"signal"_s}};
        QCOMPARE(text(groupMarks(items, scale, sizes())), u"100x2:exit 0, joined | 300x1:signal"_s);
        // 12 px apart they are separate
        const std::vector<MarkItem> apart {{100, MarkShape::Square, u"a"_s}, {112, MarkShape::Diamond, u"b"_s}};
        QCOMPARE(text(groupMarks(apart, scale, sizes())), u"100x1:a | 112x1:b"_s);
    }

    /// More than four joins within 120 px are one mark, with their number.
    void unitesJoinsInACrowd()
    {
        const TimeScale scale {.origin = 0, .nsPerPixel = 1};
        std::vector<MarkItem> items;
        const auto join = [&](qint64 time) {
            const auto ordinal = int(items.size()) + 1;
            items.push_back({.time = time, .shape = MarkShape::Diamond, .text = u"j"_s, .ordinal = ordinal});
        };
        for (const qint64 time : {0, 40, 80, 119})
            join(time);
        QCOMPARE(groupMarks(items, scale, sizes()).size(), 4);
        for (const qint64 time : {300, 310, 320, 330, 419, 420})
            join(time);
        const std::vector<MarkGroup> groups = groupMarks(items, scale, sizes());
        QCOMPARE(text(groups), u"0x1:j | 40x1:j | 80x1:j | 119x1:j | 300x1:5 joined, 5th to 9th | 420x1:j"_s);
        QCOMPARE(groups[4].last, 419);
        QStringList labels;
        for (const MarkLabel &label : groups[4].labels)
            labels += label.words;
        QCOMPARE(labels, (QStringList {u"5 joined, 5th to 9th"_s, u"5 joined"_s, u"5"_s}));
    }

    /// Where there is no room for each of them.
    void tellsAFewJoinsInBrief()
    {
        const TimeScale scale {.origin = 0, .nsPerPixel = 1};
        std::vector<MarkItem> items;
        for (const int ordinal : {1, 2, 3})
            items.push_back({.time = ordinal, .shape = MarkShape::Diamond, .text = u"j"_s, .ordinal = ordinal});
        const std::vector<MarkGroup> groups = groupMarks(items, scale, sizes());
        QCOMPARE(text(groups), u"1x3:j, j, j"_s);
        QCOMPARE(groups.front().labels[1].words, u"3 joined, 1st to 3rd"_s);
        items[1].ordinal = 0; // something else
        QCOMPARE(groupMarks(items, scale, sizes()).front().labels.size(), 1);
    }

    /// One of them belongs to a row that was removed.
    void countsACrowdWithAGap()
    {
        const TimeScale scale {.origin = 0, .nsPerPixel = 1};
        std::vector<MarkItem> items;
        for (const int ordinal : {1, 2, 3, 5, 6})
            items.push_back({.time = ordinal, .shape = MarkShape::Diamond, .text = u"j"_s, .ordinal = ordinal});
        QCOMPARE(text(groupMarks(items, scale, sizes())), u"1x1:5 joined"_s);
    }

    void leavesOutWhatSaysNothingNew()
    {
        const TimeScale scale {.origin = 0, .nsPerPixel = 1};
        const std::vector<MarkItem> items {{100, MarkShape::Ring, u"created"_s, false, true},
                                           {103, MarkShape::Flag, u"start"_s}};
        QCOMPARE(text(groupMarks(items, scale, sizes())), u"103x1:start"_s);
        const std::vector<MarkItem> alone {{100, MarkShape::Ring, u"created"_s, false, true}};
        QCOMPARE(text(groupMarks(alone, scale, sizes())), u"100x1:created"_s);
    }

    void boundsShapes()
    {
        const TimeScale scale {.origin = 0, .nsPerPixel = 1};
        const std::vector<MarkItem> items(50, {100, MarkShape::Down, u"s"_s});
        const std::vector<MarkGroup> groups = groupMarks(items, scale, sizes());
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups[0].shapes.size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestTimelineLanes)
#include "tst_timelinelanes.moc"
