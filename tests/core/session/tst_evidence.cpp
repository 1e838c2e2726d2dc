// SPDX-License-Identifier: MIT
// What a picture says of its session, and what the user wrote on it.
#include "core/session/evidence.h"

#include "core/session/recordedsession.h"
#include "tests/fixtures/session.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

Event ran(quint64 id, const QString &name, const QString &target)
{
    return happened(ProcessId {id}, event::Created {.name = name, .target = target});
}

struct Rig {
    Journal journal;
    Readings readings {journal};

    explicit Rig(EventBatch events = {})
    {
        journal.append(
            {happened(ProcessId::Pangaea, event::SessionStarted {1'700'000'000'123, 1, u"Linux 6.1.0"_s, 2})});
        journal.append(std::move(events));
    }
};

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT
private slots:
    void namesWhatWasRun_data()
    {
        QTest::addColumn<EventBatch>("events");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << EventBatch {} << u"nothing was run"_s;
        QTest::newRow("by target") << EventBatch {ran(1, u"Asia"_s, u"print_func"_s), ran(2, u"Africa"_s, u"compute"_s),
                                                  ran(3, u"Europe"_s, u"print_func"_s)}
                                   << u"Asia, Europe: print_func; Africa: compute"_s;
        QTest::newRow("treacherous") << EventBatch {ran(1, u"A\u202eb"_s, u"print_func"_s)}
                                     << u"A<U+202E>b: print_func"_s;
        EventBatch crowd;
        for (quint64 i = 1; i <= 12; ++i)
            crowd.push_back(ran(i, u"A%1"_s.arg(i), u"print_func"_s));
        QTest::newRow("many") << crowd << u"A1, A2, A3, A4, A5, A6, A7, A8 and 4 more: print_func"_s;
        QTest::newRow("scenarios")
            << EventBatch {happened(ProcessId::Pangaea, event::ScenarioBegan {u"Join order"_s, {}, {}}),
                           ran(1, u"Asia"_s, u"print_func"_s),
                           happened(ProcessId::Pangaea, event::ScenarioBegan {u"Join order"_s, {}, {}}),
                           happened(ProcessId::Pangaea, event::ScenarioBegan {u"Zombies"_s, {}, {}})}
            << u"Join order · Zombies"_s;
    }
    void namesWhatWasRun()
    {
        QFETCH(EventBatch, events);
        const Rig rig(events);
        QTEST(whatWasRun(rig.readings), "says");
    }

    void tellsTheSessionsTime()
    {
        const Rig rig;
        QCOMPARE(sessionTimeText(rig.readings.table), u"2023-11-14 22:13:20 UTC"_s);
        QCOMPARE(sessionTime(rig.readings.table).toMSecsSinceEpoch(), 1'700'000'000'123);
        Journal none;
        const Readings unknown(none);
        QCOMPARE(sessionTimeText(unknown.table), u"—"_s);
        QVERIFY(!sessionTime(unknown.table).isValid());
    }

    void tellsTheSource_data()
    {
        QTest::addColumn<EventBatch>("events");
        QTest::addColumn<QString>("says");
        const Event exact = happened(ProcessId::Pangaea, event::RecordingStarted {true, {}});
        QTest::newRow("exact") << EventBatch {exact} << u"exact: every switch was recorded"_s;
        QTest::newRow("lost") << EventBatch {exact, happened(ProcessId::Pangaea, event::RecordsLost {3})}
                              << u"exact, but for 3 records that were lost"_s;
        QTest::newRow("sampled") << EventBatch {happened(ProcessId::Pangaea, event::RecordingStarted {false, u"x"_s})}
                                 << u"sampled 10 times a second: shorter runs are not seen"_s;
        QTest::newRow("once") << EventBatch {happened(ProcessId::Pangaea, event::SampleRateSet {1})}
                              << u"sampled once a second: shorter runs are not seen"_s;
    }
    void tellsTheSource()
    {
        QFETCH(EventBatch, events);
        const Rig rig(events);
        QTEST(sourceText(rig.readings.table), "says");
        QCOMPARE(evidenceOf(rig.readings).size(), 4);
        QCOMPARE(evidenceOf(rig.readings)[2], u"Linux 6.1.0"_s);
    }

    // Commands go down, and what the user wrote comes up as a fact.
    void annotationsAreRecorded()
    {
        Session session;
        session.send(command::RecordAnnotation {{u"table"_s, u"One"_s, {}}});
        session.send(command::RecordAnnotation {{u"table"_s, u"Two"_s, {{1, 2}}}});
        session.send(command::RecordAnnotation {{u"code"_s, u"Three"_s, {}}});
        QTRY_COMPARE_WITH_TIMEOUT(annotationOf(session.journal, u"code"_s).caption, u"Three"_s, patience);
        const event::Annotated table = annotationOf(session.journal, u"table"_s);
        QCOMPARE(table.caption, u"Two"_s);
        QCOMPARE(table.callouts.size(), size_t(1));
        QCOMPARE(table.callouts[0], (Callout {1, 2}));
        QVERIFY(annotationOf(session.journal, u"share"_s).callouts.empty());
    }

    void aRecordingTakesThemWhereItStands()
    {
        EventBatch events {happened(ProcessId::Pangaea, event::SessionStarted {1, 1, u"Linux"_s, 2}, 1)};
        for (int i = 0; i < 4; ++i)
            events.push_back(made(ProcessId {quint64(i + 1)}, u"Asia"_s, 10 * (i + 1)));
        RecordedSession session(events);
        session.replay.seek(20);
        session.commands.put(command::RecordAnnotation {{u"table"_s, u"Look"_s, {}}});
        session.commands.put(command::Kill {{asia}});
        QCOMPARE(annotationOf(session.journal, u"table"_s).caption, u"Look"_s);
        QCOMPARE(session.readings.table.rows().size(), size_t(2));
        session.replay.seek(10);
        QCOMPARE(annotationOf(session.journal, u"table"_s).caption, QString());
        session.replay.seek(session.replay.end());
        QCOMPARE(annotationOf(session.journal, u"table"_s).caption, u"Look"_s);
        QCOMPARE(session.readings.table.rows().size(), size_t(4));
        QCOMPARE(session.journal.events().size(), size_t(6));
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
