// SPDX-License-Identifier: MIT
// Run intervals by core.
#include "ui/coretracks.h"

#include "tests/testing.h"
#include "tests/timelinestory.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QString text(const CoreTracks &tracks)
{
    QStringList cores;
    for (const auto &core : tracks.cores()) {
        QStringList runs;
        for (const CoreTracks::Run &run : core)
            runs += u"%1:%2-%3%4"_s.arg(quint64(run.process)).arg((run.start - Story::begin) / Story::ms)
                        .arg((run.end - Story::begin) / Story::ms).arg(run.open ? u"+"_s : u""_s);
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
        story.run(asia, 10, {{0, 5, Left::Preempted, 0}, {10, 15, Left::Blocked, 1}});
        story.run(europe, 20, {{5, 9, Left::Blocked, 0}});
        CoreTracks tracks;
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), u"1:0-5 2:5-9 | 1:10-15"_s);
        story.run(europe, 20, {{20, 22, Left::Blocked, 1}});
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
        story.run(asia, 10, {0, 5, Left::Open});
        CoreTracks tracks;
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), u"1:0-5+ | "_s);
        story.run(asia, 10, {0, 8, Left::Open});
        tracks.update(story.timeline);
        QCOMPARE(text(tracks), u"1:0-8+ | "_s);
        story.run(asia, 10, {0, 9, Left::Blocked});
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

    void refusesNonsense()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10,
            {{0, 5, Left::Blocked, -1}, {10, 15, Left::Blocked, 30'000}, {20, 25, Left::Blocked, 5}});
        CoreTracks tracks;
        tracks.update(story.timeline);
        QCOMPARE(tracks.cores().size(), 6); // one that appeared later
    }
};

QTEST_GUILESS_MAIN(TestCoreTracks)
#include "tst_coretracks.moc"
