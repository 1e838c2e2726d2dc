// SPDX-License-Identifier: MIT
// The tool tips of the timeline.
#include "ui/timeline/timelinehover.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinestory.h"
#include "ui/look/zoom.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// A scene of 1 ms a pixel, or as given, with the origin at x 152.
struct Pointer {
    TimelineScene scene;

    explicit Pointer(Story &story, double nsPerPixel = 1e6)
    {
        scene.timeline = &story.timeline;
        scene.fairShare = &story.shares;
        scene.options.cores = true;
        scene.coreTracks.update(story.timeline);
        scene.geometry = timelineGeometry({1280, 500}, scene.options, false, 2);
        scene.now = shownNow(story.timeline, &scene.over);
        scene.scale = {.origin = story.timeline.origin(), .nsPerPixel = nsPerPixel};
        layOutScene(scene, {asia});
    }
    QString at(int lane, double ms, int y = 26)
    {
        return hoverText(
            scene, {scene.geometry.head + scene.scale.x(Story::at(ms)), scene.laneTop(scene.lanes[size_t(lane)]) + y});
    }
};

} // namespace

class TestTimelineHover : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { Zoom::instance().setPercent(100); }

    void tellsIntervals()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{10, 60, LeaveReason::Preempted, 1}, {100, 150}, {200, 250, LeaveReason::Open}});
        story.round(300);
        Pointer pointer(story);
        QCOMPARE(pointer.at(1, 30), u"Asia (10)\non core 1\nfrom 10 ms, for 50.00 ms\npreempted: it wanted to go on"_s);
        QCOMPARE(pointer.at(1, 120),
                 u"Asia (10)\non core 0\nfrom 0.100 s, for 50.00 ms\nblocked: it gave up the core to wait"_s.replace(
                     u"0.100 s"_s, u"100 ms"_s));
        QCOMPARE(pointer.at(1, 80),
                 u"Asia (10)\nqueued for a core: the kernel took it away\nfrom 60 ms, for 40.00 ms"_s);
        QCOMPARE(
            pointer.at(1, 170),
            u"Asia (10)\nnot on a core after it gave it up (waiting, then perhaps queued)\nfrom 150 ms, for 50.00 ms"_s);
        QCOMPARE(pointer.at(1, 5), u"Asia (10)\nqueued for its first core\nfrom 0 s, for 10.00 ms"_s);
        QVERIFY(pointer.at(1, 280).contains(u"for 100.0 ms so far\nit has the core still"_s));
        QCOMPARE(pointer.at(1, 400), QString()); // not yet
    }

    void tellsWhereRecordsAreLost()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{0, 60, LeaveReason::Unknown}, {100, 150, LeaveReason::Unknown}});
        story.round(300);
        Pointer pointer(story);
        QCOMPARE(
            pointer.at(1, 30),
            u"Asia (10)\non core 0\nfrom 0 s, for 60.00 ms\nwhat it did then is not known: there are no records of it"_s);
        QCOMPARE(pointer.at(1, 80), u"Asia (10)\nnot known: there are no records of it\nfrom 60 ms, for 40.00 ms"_s);
        QCOMPARE(pointer.at(1, 200),
                 u"Asia (10)\nnot known: there are no records of it\nfrom 150 ms, for 150.0 ms so far"_s);
    }

    void tellsWhyItIsSampled()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{0, 60, LeaveReason::Exited}});
        story.tell(60, asia, event::TaskExited {10, 10});
        story.tell(100, asia, event::RecordingEnded {10, 10, Story::at(60), u"It has rights."_s});
        story.sample(200, asia, 'R');
        story.round(200);
        Pointer pointer(story);
        QCOMPARE(
            pointer.at(1, 30),
            u"Asia (10)\non core 0\nfrom 0 s, for 60.00 ms\nwhat it did then is not known: there are no records of it"_s);
        QCOMPARE(pointer.at(1, 150), u"Asia (10)\nsample at 200 ms: R running\nsampled since 60 ms\nIt has rights."_s);
    }

    void tellsWhatIsLeftBehind()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.tell(40, asia, event::Ended {{.code = 0}});
        story.tell(50, asia, event::LeftBehind {4711, u"daemon"_s, u"Asia"_s});
        story.tell(60, ProcessId::Pangaea, event::LeftBehind {4712, u"other"_s});
        story.round(100);
        const auto head = [](Story &told) {
            Pointer pointer(told);
            return hoverText(pointer.scene, {20, pointer.scene.laneTop(pointer.scene.lanes[0]) + 10});
        };
        QCOMPARE(head(story),
                 u"Pangaea, the parent of all (4702)\nleft behind by Asia: daemon (4711), since 50 ms\n"
                 "left behind: other (4712), since 60 ms"_s);
        story.tell(110, asia, event::LeftBehind {4711, u"daemon"_s, u"Asia"_s, true});
        story.round(200);
        QCOMPARE(head(story), u"Pangaea, the parent of all (4702)\nleft behind: other (4712), since 60 ms"_s);
    }

    void tellsWhoElseHadACore()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{0, 40, LeaveReason::Blocked, 1}});
        story.tell(100, ProcessId::Pangaea, event::SystemSampled {50, {std::nullopt, 80}});
        Pointer pointer(story);
        const int y = pointer.scene.geometry.coreY(1) + 3;
        const auto text = [&](double ms) {
            return hoverText(pointer.scene, {pointer.scene.geometry.head + pointer.scene.scale.x(Story::at(ms)), y});
        };
        QVERIFY(text(20).startsWith(u"Core 1: Asia"_s));
        QCOMPARE(text(60),
                 u"Core 1: none of these processes\nother programs had 40 % of core 1 between -1 ms and 100 ms\n"
                 "Pangaea itself is one of them; by the kernel’s ticks of 10 ms"_s);
    }

    void tellsTheCostOfSwitching()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{0, 1}, {2, 3}, {4, 5, LeaveReason::Exited}});
        story.tell(5, asia, event::TaskExited {10, 10});
        story.tell(6, asia, event::Ended {.status = {}, .used = ResourceUse {.cpuTime = 3'600'000}});
        Pointer pointer(story);
        const QString head = hoverText(pointer.scene, {20, pointer.scene.laneTop(pointer.scene.lanes[1]) + 20});
        QVERIFY2(head.endsWith(u"Switching, which no bar shows: 3 switches, 600.0 µs in all"_s), qPrintable(head));
        QCOMPARE(switchingText(std::nullopt), u"—"_s);
        QCOMPARE(switchingText(Switching {10'000'000, 5'000'000, 400}),
                 u"400 switches, about 12.50 µs each, 5.00 ms in all"_s);
    }

    void tellsMergedOnes()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        for (int i = 0; i < 100; ++i)
            story.run(asia, 10, {i * 1.0, i + 0.5, LeaveReason::Preempted});
        Pointer pointer(story, 1e7);
        QCOMPARE(pointer.at(1, 50), u"Asia (10)\n30 runs within 30.00 ms: 50 % running · 50 % queued · 0 % blocked"_s);
    }

    void tellsSamples()
    {
        Story story(false);
        story.start(0, u"Asia"_s, 10);
        story.sample(100, asia, 'S');
        story.round(100);
        story.tell(150, asia, event::Output {});
        Pointer pointer(story);
        QCOMPARE(pointer.at(1, 50), u"Asia (10)\nsample at 100 ms: S sleeping"_s);
        QCOMPARE(pointer.at(1, 120), u"Asia (10)\nnot sampled yet"_s);
    }

    void tellsLives()
    {
        Story story(true);
        tellContinents(story);
        Pointer pointer(story, 1e7);
        QCOMPARE(pointer.at(0, 2000), u"waits for Asia\nfrom 0 s, for 5.003 s"_s);
        QCOMPARE(pointer.at(0, 6000), u"waits for America\nfrom 5.00 s, for 4.397 s so far"_s);
        QCOMPARE(pointer.at(3, 8000), u"Europe\nended at 6.11 s, not joined"_s);
        QCOMPARE(pointer.at(4, 5000), u"Africa (4720)\nsuspended\nfrom 3.20 s, for 6.197 s so far"_s);
        QCOMPARE(pointer.at(1, 5003, 8), u"5.00 s: exit 0\n5.00 s: joined"_s);
        QCOMPARE(pointer.at(0, 5003, 8), u"5.00 s: joined Asia 1st, waited 5.003 s"_s);
    }

    void tellsTasks()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.tell(5, asia, event::TaskBorn {10, 11, 10});
        story.tell(5, asia, event::TaskNamed {11, u"helper"_s, false});
        story.run(asia, 10, {{0, 20}, {290, 300}});
        story.run(asia, 11, {{30, 100, LeaveReason::Blocked, 1}});
        Pointer pointer(story);
        QCOMPARE(
            pointer.at(1, 50),
            u"Asia (10)\n1 of 2 tasks on a core\nhelper (11):\non core 1\nfrom 30 ms, for 70.00 ms\nblocked: it gave up the core to wait"_s);
        QCOMPARE(pointer.at(3, 50, 14).section(u'\n', 0, 1), u"Asia, task 11\non core 1"_s);
        QCOMPARE(hoverText(pointer.scene, {50, pointer.scene.laneTop(pointer.scene.lanes[3]) + 10}),
                 u"helper: thread 11 of process 10"_s);
        QVERIFY(
            hoverText(pointer.scene, {50, pointer.scene.laneTop(pointer.scene.lanes[1]) + 10}).contains(u"2 tasks"_s));
    }

    void tellsShares()
    {
        Story story(false);
        story.start(0, u"Asia"_s, 10);
        for (int time = 0; time <= 4000; time += 500) {
            story.sample(time, asia, 'R', time < 2000 ? 0 : time - 2000, 0);
            story.round(time);
        }
        Pointer pointer(story, 1e7);
        const auto hover = [&pointer](int lane) {
            return hoverText(pointer.scene, {1270, pointer.scene.laneTop(pointer.scene.lanes[size_t(lane)]) + 20});
        };
        QCOMPARE(hover(1), QString()); // there is no column
        pointer.scene.options.share = true;
        pointer.scene.geometry = timelineGeometry({1280, 500}, pointer.scene.options, false, 2);
        QCOMPARE(hover(1).count(u'\n'), 1);
        QVERIFY2(hover(1).startsWith(u"Life: 50 % running"_s), qPrintable(hover(1)));
        QVERIFY2(hover(1).contains(u"\nLast second: 100 % running"_s), qPrintable(hover(1)));
        QCOMPARE(hover(0), QString()); // the parent has none
        pointer.scene.range = TimeSpan {Story::at(0), Story::at(1000)};
        QCOMPARE(hover(1), u"Measured: —"_s);
        pointer.scene.rangeShares[asia] = {1, 0, 0};
        QCOMPARE(hover(1), u"Measured: 100 % running · 0 % queued · 0 % blocked"_s);
    }

    void tellsCores()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{10, 60, LeaveReason::Preempted, 1}, {100, 150}});
        Pointer pointer(story);
        const auto core = [&](int number, double ms) {
            return hoverText(pointer.scene,
                             {pointer.scene.geometry.head + pointer.scene.scale.x(Story::at(ms)),
                              pointer.scene.geometry.coreY(number) + 10});
        };
        QCOMPARE(core(1, 30), u"Core 1: Asia\nfrom 10 ms, for 50.00 ms"_s);
        QCOMPARE(core(0, 30), u"Core 0: none of these processes"_s);
    }
};

QTEST_MAIN(TestTimelineHover)
#include "tst_timelinehover.moc"
