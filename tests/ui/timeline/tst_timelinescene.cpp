// SPDX-License-Identifier: MIT
// The geometry of the timeline's parts, and the texts of its shares.
#include "ui/timeline/timelinescene.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinestory.h"
#include "ui/look/zoom.h"

using namespace pangaea;
using namespace pangaea::testing;

class TestTimelineScene : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        Zoom::instance().setPercent(100);
        if (Zoom::instance().factor() != 1)
            QSKIP("The system's font is larger than 13 px here: the design's numbers do not hold.");
    }

    void liesAsDesigned()
    {
        const TimelineGeometry plain = timelineGeometry({1280, 252}, {}, false, 2);
        QCOMPARE(plain.plot(), QRect(152, 24, 1128, 200));
        QCOMPARE(plain.legendRect(), QRect(0, 224, 1280, 28));
        QVERIFY(plain.coreStrip().isEmpty());
        const TimelineGeometry all = timelineGeometry({1280, 308}, {.cores = true, .share = true}, false, 2);
        QCOMPARE(all.plot(), QRect(152, 24, 852, 200));
        QCOMPARE(all.coreStrip(), QRect(152, 224, 852, 56));
        QCOMPARE(all.coreY(1), 256);
        QCOMPARE(all.shareRect(), QRect(1004, 24, 276, 200));
        QCOMPARE(all.legendRect(), QRect(0, 280, 1280, 28));
        // a measured range needs the column too
        QCOMPARE(timelineGeometry({1280, 252}, {}, true, 2).share, 276);
        QCOMPARE(timelineGeometry({1280, 252}, {.legend = false}, false, 2).plot().height(), 228);
    }

    void leavesRoomForLanes()
    {
        const TimelineGeometry many = timelineGeometry({1280, 400}, {.cores = true}, false, 64);
        QVERIFY(many.plot().height() >= many.coreStrip().height() - 8);
        QVERIFY(many.coreLane >= 2);
    }

    void standsStillWhenAllIsOver()
    {
        Story story(true);
        bool over = false;
        QCOMPARE(shownNow(story.timeline, &over), 0);
        story.start(0, u"Asia"_s, 10);
        story.tell(0, asia, event::JoinQueued {});
        story.tell(0, asia, event::JoinStarted {});
        story.round(100);
        QCOMPARE(shownNow(story.timeline, &over), Story::at(100));
        QVERIFY(!over);
        story.tell(150, asia, event::Ended {});
        story.round(200);
        QCOMPARE(shownNow(story.timeline, &over), Story::at(200)); // the parent waits still
        story.tell(210, asia, event::Joined {1, 0});
        story.round(5000);
        QCOMPARE(shownNow(story.timeline, &over), Story::at(210));
        QVERIFY(over);
        story.tell(5100, asia, event::LeftBehind {4711, u"daemon"_s, u"Asia"_s});
        QCOMPARE(shownNow(story.timeline, &over), Story::at(5100));
        QVERIFY(!over); // the daemon is alive
        story.tell(5130, asia, event::LeftBehind {4711, u"daemon"_s, u"Asia"_s, true});
        QCOMPARE(shownNow(story.timeline, &over), Story::at(5130));
        QVERIFY(over);
        story.tell(6000, asia, event::Starting {2});
        story.tell(6000, asia, event::Started {11});
        QCOMPARE(shownNow(story.timeline, &over), Story::at(6000));
        QVERIFY(!over);
    }

    void waitsForDescendants()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.tell(1, asia, event::TaskBorn {11, 11, 10});
        story.tell(5, asia, event::Ended {});
        bool over = true;
        (void)shownNow(story.timeline, &over);
        QVERIFY(!over);
    }

    void tellsParts_data()
    {
        QTest::addColumn<double>("running");
        QTest::addColumn<double>("queued");
        QTest::addColumn<double>("blocked");
        QTest::addColumn<QString>("text");
        QTest::newRow("design") << 0.51 << 0.49 << 0.0 << u"51 % running · 49 % queued · 0 % blocked"_s;
        QTest::newRow("thirds") << 1 / 3.0 << 1 / 3.0 << 1 / 3.0 << u"34 % running · 33 % queued · 33 % blocked"_s;
        QTest::newRow("halves up") << 0.005 << 0.005 << 0.99 << u"1 % running · 1 % queued · 98 % blocked"_s;
    }

    void tellsParts()
    {
        QFETCH(double, running);
        QFETCH(double, queued);
        QFETCH(double, blocked);
        QTEST(partsText(ShareParts {running, queued, blocked}), "text");
    }

    void tellsUnknownParts()
    {
        QCOMPARE(partsText(std::nullopt), u"—"_s);
        QCOMPARE(partsText(ShareParts {.running = 0.4}), u"40 % running · — queued · — blocked"_s);
        QCOMPARE(partsText(ShareParts {0.4, std::nullopt, 0.6}), u"40 % running or queued · 60 % blocked"_s);
    }

    void measuresASpan()
    {
        Story exact(true);
        exact.start(0, u"Asia"_s, 10);
        exact.run(asia, 10, {{0, 40, LeaveReason::Preempted}, {60, 100}, {200, 210}});
        QCOMPARE(partsText(partsWithin(exact.timeline, exact.timeline.rows()[0], {Story::at(0), Story::at(200)})),
                 u"40 % running · — queued · — blocked"_s); // its state when it got its last core is not known
        exact.sample(205, asia, 'R', 85, 20);
        QCOMPARE(partsText(partsWithin(exact.timeline, exact.timeline.rows()[0], {Story::at(0), Story::at(200)})),
                 u"40 % running · 10 % queued · 50 % blocked"_s);
        exact.sample(208, asia, 'R', 88, 50);
        QVERIFY(!partsWithin(exact.timeline, exact.timeline.rows()[0], {Story::at(-10), Story::at(-5)}));

        Story sampled(false);
        sampled.start(0, u"Asia"_s, 10);
        for (int round = 1; round <= 4; ++round) {
            sampled.tell(round * 100, asia, event::Sampled {KernelSample {round == 2 ? 'R' : 'S', {}}});
            sampled.round(round * 100);
        }
        QCOMPARE(partsText(partsWithin(sampled.timeline, sampled.timeline.rows()[0], {Story::at(0), Story::at(400)})),
                 u"25 % running or queued · 75 % blocked"_s);

        Story summed(false); // from the kernel's sums, if it has any
        summed.start(0, u"Asia"_s, 10);
        for (int round = 1; round <= 4; ++round) {
            summed.sample(round * 100, asia, 'S', round * 25, round * 50);
            summed.round(round * 100);
        }
        QCOMPARE(partsText(partsWithin(summed.timeline, summed.timeline.rows()[0], {Story::at(100), Story::at(350)})),
                 u"25 % running · 50 % queued · 25 % blocked"_s);
    }

    void findsVisibleLanes()
    {
        Story story(true);
        for (int i = 0; i < 100; ++i)
            story.start(0, u"x"_s, 100 + i);
        TimelineScene scene;
        scene.timeline = &story.timeline;
        scene.geometry = timelineGeometry({1280, 252}, {}, false, 2);
        layOutScene(scene, {});
        QCOMPARE(scene.visibleLanes(), std::pair(size_t(0), size_t(5)));
        scene.scroll = 60;
        QCOMPARE(scene.visibleLanes(), std::pair(size_t(1), size_t(7)));
        QCOMPARE(scene.laneTop(scene.lanes[1]), 24 + 40 - 60);
    }
};

QTEST_MAIN(TestTimelineScene)
#include "tst_timelinescene.moc"
