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
    void tellsARunOnce();
    void keepsTheOrderAtAStep();
    void keepsWhatWasAskedFor();
    void restoresOnlyWhatIsRemoved();
    void hasBounds();
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

// An open run is told again with the same start, by a clock that is known better meanwhile.
void TestHostEvents::tellsARunOnce()
{
    There there;
    (void)there.take({{now + ahead, asia, event::Created {}}, {now + ahead, asia, event::Starting {}}});
    const qint64 start = now + ahead - second / 2;
    const auto placed = [&](qint64 from, qint64 to, qint32 tid) {
        return std::get<event::Ran>(there.takeOne(asia, event::Ran {{{from, to, tid, 0}}}).payload).intervals.at(0);
    };
    const RunInterval first = placed(start, start + 100'000, 7);
    QVERIFY(there.clock.add({now - 10'000, now + ahead + 5'000, now + ahead + 5'001, now}));
    const RunInterval again = placed(start, start + 200'000, 7);
    QCOMPARE(again.start, first.start);
    QCOMPARE(again.end - again.start, 200'000);
    QVERIFY(placed(start, start + 1, 8).start != first.start); // else the clock is not another
    const RunInterval next = placed(start + 200'000, start + 300'000, 7);
    QVERIFY(next.start >= again.end);
}

// This computer slept for 100 s: what happened there meanwhile cannot be before what was told before.
void TestHostEvents::keepsTheOrderAtAStep()
{
    There there;
    (void)there.take({{now + ahead - second / 2, asia, event::Created {}}});
    const Event before = there.takeOne(asia, event::Starting {}, now + ahead - second / 4);
    QVERIFY(before.uncertainty < second);
    const qint64 later = ahead + 100 * second;
    QVERIFY(there.clock.add({now - 50'000, now + later - 30'000, now + later - 20'000, now}));
    QCOMPARE(there.clock.steps(), 1);
    const Event event = there.takeOne(asia, event::Started {4711}, now + ahead + second);
    QCOMPARE(event.time, before.time);
    QVERIFY(event.uncertainty >= 99 * second);
    QVERIFY(there.takeOne(asia, event::Ended {}, now + later - 10'000).time > before.time);
}

void TestHostEvents::keepsWhatWasAskedFor()
{
    There there;
    there.events.expect(command::Spawn {
        .names = {u"Asia"_s}, .target = u"print_func"_s, .join = false, .streams = Streams::Together, .rows = {asia}});
    const auto made = std::get<event::Created>(there
                                                   .takeOne(asia,
                                                            event::Created {.name = u"Europe"_s,
                                                                            .target = u"other"_s,
                                                                            .folder = u"/there"_s,
                                                                            .joinAutomatically = true,
                                                                            .input = {Input::Kind::Terminal}})
                                                   .payload);
    QCOMPARE(made.name, u"Asia"_s);
    QCOMPARE(made.target, u"print_func"_s);
    QCOMPARE(made.folder, u"/there"_s); // only that machine knows
    QVERIFY(!made.joinAutomatically && made.starts);
    QCOMPARE(made.input.kind, Input::Kind::Closed);
    QCOMPARE(made.streams, Streams::Together);
    there.events.expect(command::Spawn {.names = {QString()}, .target = u"ask"_s, .rows = {europe}});
    const auto asks = std::get<event::Created>(
        there.takeOne(europe, event::Created {.input = {Input::Kind::Typed}}).payload);
    QCOMPARE(asks.name, QString(defaultName));
    QCOMPARE(asks.input.kind, Input::Kind::Typed); // a target that reads
}

void TestHostEvents::restoresOnlyWhatIsRemoved()
{
    There there;
    const qint64 time = now + ahead - second / 2;
    (void)there.take({{time, asia, event::Created {}}});
    QVERIFY(there.take({{time, asia, event::Restored {}}}).empty());
    QCOMPARE(there.take({{time, asia, event::Removed {}}, {time, asia, event::Restored {}}}).size(), size_t(2));
}

void TestHostEvents::hasBounds()
{
    There there;
    const QString text
        = std::get<event::Notice>(there.takeOne({}, event::Notice {QString(100'000, u'x')}).payload).text;
    QVERIFY(text.size() > 1000 && text.size() < 5000);
    QVERIFY(!there.faultOf({}, event::RecordsLost {std::numeric_limits<qint64>::max()}).isEmpty());
    (void)there.take({{now + ahead, asia, event::Created {}}, {now + ahead, asia, event::Starting {}}});
    QVERIFY(!there.faultOf(asia, event::OutputDropped {Stream::Output, std::numeric_limits<qint64>::max()}).isEmpty());

    HostEvents few(u"n2"_s, 100'000);
    const auto tell = [&](const Payload &payload) {
        for (int i = 0; i < 1000; ++i)
            (void)few.translate({{now + ahead, ProcessId::Pangaea, payload}}, there.clock, now);
    };
    tell(event::SystemSampled {}); // which a journal gives up again
    QVERIFY_THROWS_EXCEPTION(wire::Fault, tell(event::Notice {u"Hm."_s}));
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
