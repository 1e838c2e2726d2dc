// SPDX-License-Identifier: MIT
// What happened in a recorded session, as places to go to.
#include "core/journal/journal.h"
#include "core/session/replaystops.h"
#include "core/session/replay.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

std::vector<ReplayStop> stopsOf(EventBatch events)
{
    events.insert(events.begin(), happened(ProcessId::Pangaea, event::SessionStarted {}, 0));
    Journal journal;
    const Replay replay(std::move(events), journal);
    return replayStops(replay);
}

QString text(const std::vector<ReplayStop> &stops)
{
    QStringList words;
    for (const ReplayStop &stop : stops)
        words += u"%1 %2"_s.arg(stop.time).arg(stop.text);
    return words.join(u" | "_s);
}

} // namespace

class TestReplayStops : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatHappened()
    {
        QCOMPARE(text(stopsOf({made(asia, u"Asia"_s, 10), happened(asia, event::Starting {1}, 11),
                               happened(asia, event::Started {4711}, 12), happened(asia, event::Sampled {}, 13),
                               happened(asia, event::OutputEnded {}, 14), happened(asia, event::SignalSent {15}, 15),
                               happened(asia, event::Ended {{.signal = 15, .requested = true}}, 16),
                               happened(asia, event::Starting {2}, 17), happened(asia, event::Ended {{.code = 3}}, 18),
                               happened(asia, event::RestartPlanned {9, 1, 5}, 18),
                               happened(asia, event::Ended {{.signal = 11}}, 19)})),
                 u"10 Asia: created | 12 Asia: started, PID 4711 | 15 Asia: SIGTERM by you | "
                 "16 Asia: killed, SIGTERM | 17 Asia: attempt 2 begins | "
                 "18 Asia: exit 3; Asia: waits for restart 1 of 5 | 19 Asia: crashed, SIGSEGV"_s);
    }

    // An event that came late is shown only then.
    void goesByTheTimeOfKnowing()
    {
        QCOMPARE(text(stopsOf({made(asia, u"Asia"_s, 10), made(europe, u"Europe\n"_s, 5)})),
                 u"10 Asia: created; Europe␊: created"_s);
    }

    // However many there are, a moment is a sentence.
    void manyAtOnceAreNotAllNamed()
    {
        EventBatch events;
        for (quint64 row = 1; row <= 20'000; ++row)
            events.push_back(made(ProcessId {row}, u"row %1"_s.arg(row), 10));
        const std::vector<ReplayStop> stops = stopsOf(std::move(events));
        QCOMPARE(stops.size(), size_t(1));
        QVERIFY(stops[0].text.startsWith(u"row 1: created; row 2: created"_s));
        QVERIFY(stops[0].text.endsWith(u"row 5: created; and more"_s));
    }

    void goesBothWays()
    {
        const std::vector<ReplayStop> stops {{10, {}}, {20, {}}, {30, {}}};
        QCOMPARE(nextStop(stops, 10, 1)->time, 20);
        QCOMPARE(nextStop(stops, 15, 1)->time, 20);
        QVERIFY(!nextStop(stops, 30, 1));
        QCOMPARE(nextStop(stops, 30, -1)->time, 20);
        QCOMPARE(nextStop(stops, 99, -1)->time, 30);
        QVERIFY(!nextStop(stops, 10, -1));
    }
};

QTEST_GUILESS_MAIN(TestReplayStops)
#include "tst_replaystops.moc"
