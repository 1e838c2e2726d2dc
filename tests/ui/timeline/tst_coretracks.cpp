// SPDX-License-Identifier: MIT
// Run intervals by core.
#include "ui/timeline/coretracks.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinestory.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QString text(const CoreTracks &tracks)
{
    QStringList cores;
    for (const auto &core : tracks.cores()) {
        QStringList runs;
        for (const CoreTracks::Run &run : core)
            runs += u"%1:%2-%3%4"_s.arg(quint64(run.process))
                        .arg((run.start - Story::begin) / Story::ms)
                        .arg((run.end - Story::begin) / Story::ms)
                        .arg(run.open ? u"+"_s : u""_s);
        cores += runs.join(u' ');
    }
    return cores.join(u" | ");
}

} // namespace

class TestCoreTracks : public QObject
{
    Q_OBJECT
private slots:
    void knowsTheCores()
    {
        Story story(true, 3);
        CoreTracks tracks;
        tracks.update(story.timeline);
        QCOMPARE(tracks.cores().size(), 3);
    }

    void sortsByCore()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.start(0, u"Europe"_s, 20);
        story.run(asia, 10, {{0, 5, LeaveReason::Preempted, 0}, {10, 15, LeaveReason::Blocked, 1}});
        story.run(europe, 20, {{5, 9, LeaveReason::Blocked, 0}});
        CoreTracks tracks;
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), u"1:0-5 2:5-9 | 1:10-15"_s);
        story.run(europe, 20, {{20, 22, LeaveReason::Blocked, 1}});
        tracks.update(story.timeline);
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), u"1:0-5 2:5-9 | 1:10-15 2:20-22"_s);
    }

    void joinsNeighbours()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{0, 5}, {5, 9}, {10, 12}});
        CoreTracks tracks;
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), u"1:0-9 1:10-12 | "_s);
    }

    void replacesAnOpenRun()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {0, 5, LeaveReason::Open});
        CoreTracks tracks;
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), u"1:0-5+ | "_s);
        story.run(asia, 10, {0, 8, LeaveReason::Open});
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), u"1:0-8+ | "_s);
        story.run(asia, 10, {0, 9, LeaveReason::Blocked});
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), u"1:0-9 | "_s);
    }

    void letsGo()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.start(0, u"Europe"_s, 20);
        story.run(asia, 10, {{0, 5}, {10, 15}});
        story.run(europe, 20, {20, 25});
        CoreTracks tracks;
        tracks.update(story.timeline);
        story.tell(30, ProcessId::Pangaea, event::Thinned {Story::at(8), 1});
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), u"1:10-15 2:20-25 | "_s);
        story.tell(40, asia, event::Removed {});
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), u"2:20-25 | "_s);
        story.timeline.clear();
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), QString());
    }

    void tellsWhatOthersHad()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{0, 40, LeaveReason::Blocked, 0}, {50, 120, LeaveReason::Open, 1}});
        story.tell(100, ProcessId::Pangaea, event::SystemSampled {50, {60, 60}});
        CoreTracks tracks;
        tracks.update(story.timeline);
        QCOMPARE(tracks.loads(0).size(), 1);
        const CoreTracks::Load *load = tracks.loadAt(0, Story::at(50));
        QVERIFY(load);
        QCOMPARE(load->busy, 60.0);
        QCOMPARE(qRound(*load->others), 20); // from 1 ms before the first start on
        QCOMPARE(qRound(*tracks.loadAt(1, Story::at(99))->others), 10);
        QVERIFY(!tracks.loadAt(0, Story::at(101)));
        QVERIFY(!tracks.loadAt(2, Story::at(50)));
        story.tell(200, ProcessId::Pangaea, event::SystemSampled {50, {std::nullopt, 5}});
        tracks.update(story.timeline);
        QCOMPARE(tracks.loads(0).size(), 1); // unknown is not idle
        QCOMPARE(*tracks.loadAt(1, Story::at(150))->others, 0.0);
        // Runs that were removed with their row do not count as other programs.
        story.tell(210, asia, event::Removed {});
        tracks.update(story.timeline);
        QCOMPARE(qRound(*tracks.loadAt(0, Story::at(50))->others), 20);
        story.timeline.clear();
        tracks.update(story.timeline);
        QVERIFY(tracks.loads(0).empty());
    }

    void tellsWhatOthersHadInATime()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.tell(0, ProcessId::Pangaea, event::SystemSampled {0, {0}});
        story.tell(100, ProcessId::Pangaea, event::SystemSampled {20, {20}});
        story.tell(300, ProcessId::Pangaea, event::SystemSampled {80, {80}});
        CoreTracks tracks;
        tracks.update(story.timeline);
        const auto othersOf = [&](double from, double to) {
            return tracks.othersOf(0, {Story::at(from), Story::at(to)});
        };
        QCOMPARE(qRound(*othersOf(0, 300)), 60);
        QCOMPARE(qRound(*othersOf(50, 150)), 50);
        QVERIFY(!othersOf(250, 450)); // less than three quarters of it are known
        QVERIFY(!othersOf(400, 500));
        QVERIFY(!tracks.othersOf(1, {Story::at(0), Story::at(300)}));
    }

    void knowsNoOthersWithoutRecords()
    {
        Story story(false);
        story.start(0, u"Asia"_s, 10);
        story.tell(100, ProcessId::Pangaea, event::SystemSampled {50, {60, 60}});
        CoreTracks tracks;
        tracks.update(story.timeline);
        QCOMPARE(tracks.loadAt(0, Story::at(50))->busy, 60.0);
        QVERIFY(!tracks.loadAt(0, Story::at(50))->others);
    }

    void refusesNonsense()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10,
                  {{0, 5, LeaveReason::Blocked, -1},
                   {10, 15, LeaveReason::Blocked, 30'000},
                   {20, 25, LeaveReason::Blocked, 5}});
        CoreTracks tracks;
        tracks.update(story.timeline);
        QCOMPARE(tracks.cores().size(), 6); // one that appeared later
    }
};

QTEST_GUILESS_MAIN(TestCoreTracks)
#include "tst_coretracks.moc"
