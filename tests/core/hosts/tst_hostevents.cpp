// SPDX-License-Identifier: MIT
#include "core/hosts/hostevents.h"
#include "core/wire/wiremessage.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 now = 1'000'000 * second;
constexpr qint64 ahead = 500 * second; ///< their clock

/// A host whose agent has one row, and whose clock is 500 s ahead, give or take 20 us.
struct There {
    HostEvents events {u"n2"_s};
    ClockCompare clock;

    There()
    {
        events.addRow(asia);
        events.setFloor(now - second);
        (void)clock.add({now - 50'000, now + ahead - 30'000, now + ahead - 20'000, now});
    }
    EventBatch take(EventBatch batch) { return events.translate(std::move(batch), clock, now); }
    Event takeOne(ProcessId row, Payload payload, qint64 theirs = now + ahead - second / 2)
    {
        return take({{theirs, row, std::move(payload)}}).at(0);
    }
    QString faultOf(ProcessId row, Payload payload)
    {
        try {
            (void)take({{now + ahead - second / 2, row, std::move(payload)}});
        } catch (const wire::Fault &fault) {
            return fault.expected;
        }
        return {};
    }
};

} // namespace

class TestHostEvents : public QObject
{
    Q_OBJECT
private slots:
    void namesTheHost();
    void placesTimes();
    void marksTimesThatCannotBe();
    void boundsRuns();
    void dropsWhatIsKnownHere();
    void refuses_data();
    void refuses();
    void refusesALifeThatCannotBe();
};

void TestHostEvents::namesTheHost()
{
    There there;
    QCOMPARE(std::get<event::Created>(there.takeOne(asia, event::Created {.host = u"elsewhere"_s}).payload).host,
             u"n2"_s);
    QCOMPARE(std::get<event::SystemSampled>(there.takeOne({}, event::SystemSampled {}).payload).host, u"n2"_s);
    QCOMPARE(std::get<event::LeftBehind>(there.takeOne({}, event::LeftBehind {}).payload).host, u"n2"_s);
    const auto recording = std::get<event::RecordingStarted>(
        there.takeOne({}, event::RecordingStarted {true, {}, true}).payload);
    QVERIFY(recording.exact && !recording.mayAsk && recording.host == u"n2"_s);
    QCOMPARE(std::get<event::Notice>(there.takeOne({}, event::Notice {u"Hm."_s}).payload).text, u"n2: Hm."_s);
    QCOMPARE(std::get<event::Notice>(there.takeOne({}, event::TargetsListed {{}, u"No worker."_s}).payload).text,
             u"n2: No worker."_s);
}

void TestHostEvents::placesTimes()
{
    There there;
    (void)there.take(
        {{now + ahead - second / 2, asia, event::Created {}}, {now + ahead - second / 2, asia, event::Starting {}}});
    const Event event = there.takeOne(asia, event::StopRequested {now + ahead + second});
    QVERIFY(std::abs(event.time - (now - second / 2)) <= 20'000);
    QVERIFY(event.uncertainty >= 20'000 && event.uncertainty < 200'000);
    QVERIFY(std::abs(std::get<event::StopRequested>(event.payload).killAt - (now + second)) <= 20'000);
}

void TestHostEvents::marksTimesThatCannotBe()
{
    There there;
    const Event late = there.takeOne({}, event::SystemSampled {}, now + ahead + 100 * second);
    QVERIFY(late.time <= now + second / 1000);
    QVERIFY(late.uncertainty >= 99 * second);
    const Event early = there.takeOne({}, event::SystemSampled {}, 1);
    QCOMPARE(early.time, now - second);
    QVERIFY(early.uncertainty > 1000 * second);
}

void TestHostEvents::boundsRuns()
{
    There there;
    (void)there.take({{now + ahead, asia, event::Created {}}});
    const Event event = there.takeOne(
        asia, event::Ran {{{now + ahead - 1000, now + ahead + 1000 * second, 7, 0}, {0, 5, 7, 0}}});
    for (const RunInterval &run : std::get<event::Ran>(event.payload).intervals) {
        QVERIFY(run.start >= now - second && run.start <= run.end);
        QVERIFY(run.end <= now + second / 1000);
    }
}

void TestHostEvents::dropsWhatIsKnownHere()
{
    There there;
    QVERIFY(there
                .take({{now + ahead, {}, event::SessionStarted {}},
                       {now + ahead, {}, event::TargetsListed {}},
                       {now + ahead, {}, event::SampleRateSet {}},
                       {now + ahead, {}, event::ProtectionSet {}}})
                .empty());
}

void TestHostEvents::refuses_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"joined", "joinQueued", "scenario", "annotated", "hostLost", "thinned"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestHostEvents::refuses()
{
    QFETCH(QString, what);
    const QHash<QString, Payload> payloads {
        {u"joined"_s, event::Joined {}},          {u"joinQueued"_s, event::JoinQueued {}},
        {u"scenario"_s, event::ScenarioBegan {}}, {u"annotated"_s, event::Annotated {}},
        {u"hostLost"_s, event::HostLost {}},      {u"thinned"_s, event::Thinned {}}};
    There there;
    (void)there.take({{now + ahead, asia, event::Created {}}});
    const ProcessId row = what.startsWith(u"join"_s) ? asia : ProcessId::Pangaea;
    QVERIFY(there.faultOf(row, payloads[what]).contains(u"no “"_s));
}

void TestHostEvents::refusesALifeThatCannotBe()
{
    There there;
    QVERIFY(there.faultOf(europe, event::Created {}).contains(u"a row that was asked for"_s)); // another host's
    QVERIFY(!there.faultOf(asia, event::Started {1}).isEmpty());                               // not made
    QVERIFY(there.faultOf(asia, event::Created {}).isEmpty());
    QVERIFY(!there.faultOf(asia, event::Created {}).isEmpty()); // twice
    QVERIFY(!there.faultOf(asia, event::Ended {}).isEmpty());   // not starting
    QVERIFY(there.faultOf(asia, event::Starting {}).isEmpty());
    QVERIFY(there.faultOf(asia, event::Ended {}).isEmpty());
    QVERIFY(!there.faultOf(asia, event::Ended {}).isEmpty()); // twice
    QVERIFY(!there.faultOf(asia, event::SystemSampled {}).isEmpty());
    QVERIFY(!there.faultOf({}, event::SystemSampled {{}, std::vector<std::optional<double>>(9000)}).isEmpty());
}

QTEST_GUILESS_MAIN(TestHostEvents)
#include "tst_hostevents.moc"
