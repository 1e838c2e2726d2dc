// SPDX-License-Identifier: MIT
// The texts of the status bar.
#include "ui/window/statussummary.h"

#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

class TestStatusSummary : public QObject
{
    Q_OBJECT
private slots:
    void states()
    {
        Journal journal;
        const ProcessTable table(journal);
        QCOMPARE(stateSummary(table), u"No processes"_s);
        journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {}), happened(asia, event::Started {1}),
                        made(europe, u"Europe"_s), happened(europe, event::Starting {}),
                        happened(europe, event::Started {2}),
                        happened(europe, event::Ended {{.signal = 9, .requested = true}})});
        QCOMPARE(stateSummary(table), u"1 running · 0 exited · 1 killed · 0 failed"_s);
        journal.append({happened(asia, event::Suspended {})});
        QCOMPARE(stateSummary(table), u"0 running · 1 suspended · 0 exited · 1 killed · 0 failed"_s);
    }

    void hosts()
    {
        Journal journal;
        const ProcessTable table(journal);
        event::Created there {.name = u"Europe"_s, .host = u"n2"_s};
        journal.append({made(asia, u"Asia"_s), happened(europe, there), happened(europe, event::Starting {}),
                        happened(ProcessId::Pangaea, event::HostReady {u"n2"_s, {}, u"Linux"_s, 2, {}, 7, {}})});
        QCOMPARE(stateSummary(table),
                 u"1 created · 1 starting · 0 running · 0 exited · 0 failed · this computer 1 · n2 1"_s);
        journal.append({happened(ProcessId::Pangaea, event::HostLost {u"n2"_s, 5, u"Hm."_s, true})});
        QCOMPARE(
            stateSummary(table),
            u"1 created · 0 running · 0 exited · 0 failed · 1 unknown · this computer 1 · n2 1 (does not answer)"_s);
    }

    void load()
    {
        Journal journal;
        const ProcessTable table(journal);
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 1, u"Linux"_s, 2})});
        QCOMPARE(loadSummary(table), u"CPU — % of 2 cores · sampled 10 Hz"_s);
        journal.append({happened(ProcessId::Pangaea, event::SystemSampled {12.4}), made(asia, u"Asia"_s),
                        happened(asia, event::Starting {}), happened(asia, event::Started {1})});
        QCOMPARE(loadSummary(table), u"CPU 12 % of 2 cores · sampled 10 Hz"_s);
        journal.append({happened(ProcessId::Pangaea, event::SampleRateSet {5})});
        QCOMPARE(loadSummary(table), u"CPU 12 % of 2 cores · sampled 5 Hz"_s);
    }

    void othersThatDisturb()
    {
        Journal journal;
        const ProcessTable table(journal);
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 1, u"Linux"_s, 2}),
                        happened(ProcessId::Pangaea, event::SystemSampled {62})});
        QCOMPARE(loadSummary(table, 0.384),
                 u"CPU 62 % of 2 cores · other programs use 38 % of the cores · sampled 10 Hz"_s);
        QVERIFY(loadExplanation(table, 0.384).startsWith(u"Other programs use 38 % of the cores’ time"_s));
        QVERIFY(!loadExplanation(table).contains(u"ther programs"_s));
    }

    void exactSwitches()
    {
        Journal journal;
        const ProcessTable table(journal);
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 1, u"Linux"_s, 1}),
                        happened(ProcessId::Pangaea, event::RecordingStarted {true, QString()})});
        QCOMPARE(loadSummary(table), u"CPU — % of 1 core · exact switches"_s);
        QVERIFY(loadExplanation(table).contains(u"exact"_s));
        QCOMPARE(recordingProblem(table), QString());
        journal.append({happened(ProcessId::Pangaea, event::RecordsLost {1})});
        QCOMPARE(loadSummary(table), u"CPU — % of 1 core · exact switches · 1 record lost"_s);
        journal.append({happened(ProcessId::Pangaea, event::RecordsLost {11})});
        QCOMPARE(loadSummary(table), u"CPU — % of 1 core · exact switches · 12 records lost"_s);
        QVERIFY(loadExplanation(table).endsWith(u"There was no room for 12 records of switches."_s));
    }

    void whatIsRecordedNoMoreIsCounted()
    {
        Journal journal;
        const ProcessTable table(journal);
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 1, u"Linux"_s, 2}),
                        happened(ProcessId::Pangaea, event::RecordingStarted {true, QString()}), made(asia, u"Asia"_s),
                        happened(asia, event::Starting {}), happened(asia, event::Started {1}),
                        made(europe, u"Europe"_s), happened(europe, event::Starting {}),
                        happened(europe, event::Started {2}),
                        happened(asia, event::RecordingEnded {1, 1, 5, u"It has rights."_s})});
        QCOMPARE(loadSummary(table), u"CPU — % of 2 cores · exact switches, 1 process sampled"_s);
        QVERIFY(loadExplanation(table).contains(u"Asia is sampled from some time on: It has rights."_s));
        journal.append({happened(europe, event::RecordingEnded {2, 2, 5, u"It too."_s})});
        QCOMPARE(loadSummary(table), u"CPU — % of 2 cores · exact switches, 2 processes sampled"_s);
        journal.append({happened(europe, event::Ended {}), happened(europe, event::Starting {2})});
        QCOMPARE(loadSummary(table), u"CPU — % of 2 cores · exact switches, 1 process sampled"_s);
    }

    void refusedSwitchesAreExplained_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("brief");
        QTest::newRow("a setting") << u"The kernel does not (kernel.perf_event_paranoid is 3; 2 or less would do)."_s
                                   << u"kernel.perf_event_paranoid is 3; 2 or less would do"_s;
        QTest::newRow("turned off") << u"Recording of switches is turned off."_s
                                    << u"Recording of switches is turned off"_s;
        QTest::newRow("brackets within") << u"It (the kernel) refuses."_s << u"It (the kernel) refuses"_s;
        QTest::newRow("no dot") << u"No"_s << u"No"_s;
    }

    void refusedSwitchesAreExplained()
    {
        Journal journal;
        const ProcessTable table(journal);
        QCOMPARE(recordingProblem(table), QString()); // not known yet
        QFETCH(QString, reason);
        QFETCH(QString, brief);
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 1, u"Linux"_s, 2}),
                        happened(ProcessId::Pangaea, event::RecordingStarted {false, reason})});
        QCOMPARE(loadSummary(table), u"CPU — % of 2 cores · sampled 10 Hz: "_s + brief);
        QCOMPARE(recordingProblem(table), reason);
        QVERIFY(loadExplanation(table).endsWith(reason));
    }

    void protectionIsExplained_data()
    {
        QTest::addColumn<Protection>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("text");
        const QString why = u"There is none."_s;
        QTest::newRow("none") << Protection::None << QString()
                              << u"Nothing limits how many processes a target makes."_s;
        QTest::newRow("watched") << Protection::Watched << why
                                 << u"If a process makes more than 99 descendants, Pangaea kills the whole tree; the "
                                    "kernel sets no limit. There is none."_s;
        QTest::newRow("the user's")
            << Protection::UserLimit << why
            << u"If a process makes more than 99 descendants, Pangaea kills the whole tree. The kernel’s own limit, "
               "far above, is on all of this user’s programs together. There is none."_s;
        QTest::newRow("a group")
            << Protection::Cgroup << QString()
            << u"The kernel lets each process have 99 processes and threads below it, and no more."_s;
    }

    void protectionIsExplained()
    {
        Journal journal;
        const ProcessTable table(journal);
        QCOMPARE(protectionExplanation(table), QString()); // not known yet
        QFETCH(Protection, kind);
        QFETCH(QString, detail);
        QFETCH(QString, text);
        journal.append({happened(ProcessId::Pangaea, event::ProtectionSet {kind, 99, detail})});
        QCOMPARE(protectionExplanation(table), text);
        QVERIFY(loadExplanation(table).endsWith(text));
    }
};

QTEST_GUILESS_MAIN(TestStatusSummary)
#include "tst_statussummary.moc"
