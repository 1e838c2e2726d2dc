// SPDX-License-Identifier: MIT
// The journal: appended in order, signalled once per batch, samples and output thinned out, lifecycle events kept.
#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QStringList names(const Journal &journal)
{
    QStringList all;
    for (const Event &event : journal.events())
        all += nameOf(event.payload);
    return all;
}

EventBatch samples(int count)
{
    EventBatch batch;
    for (int i = 0; i < count; ++i)
        batch.push_back(sampled(asia, {}, i));
    return batch;
}

} // namespace

Q_DECLARE_METATYPE(EventBatch)
Q_DECLARE_METATYPE(Payload)

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void appendsInOrder();
    void tellsWhatIsNew();
    void saysNothingOfNothing();
    void beginsWithItsFirstEvent();
    void keepsAllWithinItsBudget();
    void thinsTheOldestAndKeepsLifecycle();
    void countsOutputByItsBytes();
    void countsWhatEventsHold_data();
    void countsWhatEventsHold();
    void saysThatItThinned();
    void keepsWhatStillHolds_data();
    void keepsWhatStillHolds();
    void keepsTheWholeLastLine();
    void keepsTheEndOfAnEndlessLine();
    void thinsOnceForHalfOfTheBudget();
    void countsWhatWasThinnedBefore();
    void startsOver();
    void tellsBeforeItThins();
    void thinsWhenTheBudgetShrinks_data();
    void thinsWhenTheBudgetShrinks();
    void keepsAFloodToItsShare();
};

void TestJournal::appendsInOrder()
{
    Journal journal;
    journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {})});
    journal.append({happened(asia, event::Started {4711})});
    QCOMPARE(names(journal).join(u' '), u"Created Starting Started"_s);
}

void TestJournal::tellsWhatIsNew()
{
    Journal journal;
    const QSignalSpy appended(&journal, &Journal::appended);
    journal.append(samples(2));
    journal.append(samples(3));
    QCOMPARE(appended.size(), 2);
    QCOMPARE(appended.at(0), QVariantList({qsizetype(0), qsizetype(2)}));
    QCOMPARE(appended.at(1), QVariantList({qsizetype(2), qsizetype(3)}));
}

void TestJournal::saysNothingOfNothing()
{
    Journal journal;
    const QSignalSpy appended(&journal, &Journal::appended);
    journal.append({});
    QCOMPARE(appended.size(), 0);
}

void TestJournal::beginsWithItsFirstEvent()
{
    Journal journal;
    QCOMPARE(journal.startTime(), 0);
    journal.append({made(asia, u"Asia"_s, 5), made(europe, u"Europe"_s, 6)});
    QCOMPARE(journal.startTime(), 5);
}

void TestJournal::keepsAllWithinItsBudget()
{
    Journal journal;
    journal.setBudget(10 * sizeof(Event));
    journal.append(samples(10));
    QCOMPARE(journal.events().size(), 10);
    QCOMPARE(journal.thinnedEvents(), 0);
}

void TestJournal::thinsTheOldestAndKeepsLifecycle()
{
    Journal journal;
    journal.setBudget(10 * sizeof(Event));
    journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {})});
    journal.append(samples(10));
    journal.append({sampled(asia, {}, 10), happened(asia, event::Ended {})});

    const std::vector<Event> &kept = journal.events();
    QCOMPARE(kept.size(), 9); // half of the budget is left free
    QCOMPARE(journal.thinnedEvents(), 6);
    QCOMPARE(nameOf(kept[0].payload), u"Created"_s);
    QCOMPARE(nameOf(kept[1].payload), u"Starting"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(kept[size_t(2 + i)].time, 6 + i);
    QCOMPARE(nameOf(kept[7].payload), u"Ended"_s);
    QCOMPARE(nameOf(kept[8].payload), u"Thinned"_s);
}

void TestJournal::countsOutputByItsBytes()
{
    Journal journal;
    journal.setBudget(2 * sizeof(Event) + 1000);
    journal.append({printed(asia, QByteArray(500, '\n')), printed(asia, QByteArray(500, '\n'))});
    QCOMPARE(journal.thinnedEvents(), 0);
    journal.append({printed(asia, "\nc")});
    QCOMPARE(journal.thinnedEvents(), 2);
    QCOMPARE(std::get<event::Output>(journal.events().front().payload).bytes, "\nc");
}

void TestJournal::countsWhatEventsHold_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<Payload>("payload");
    const auto plain = qint64(sizeof(Event));
    QTest::newRow("runs") << plain + 3 * 24 << Payload(event::Ran {std::vector<RunInterval>(3)});
    QTest::newRow("tasks") << plain + 2 * qint64(sizeof(TaskSample))
                           << Payload(event::TasksSampled {std::vector<TaskSample>(2)});
    QTest::newRow("inspection") << plain + 2 * 8
            + 2 * 4 << Payload(event::Inspected {{.waitChannel = u"pipe"_s, .descriptor = u"pipe"_s, .cores = {0, 1}}});
    QTest::newRow("machine") << plain << Payload(event::SystemSampled {});
}

// A budget one byte smaller than two of them removes the first one.
void TestJournal::countsWhatEventsHold()
{
    QFETCH(qint64, bytes);
    QFETCH(Payload, payload);
    for (const qint64 budget : {2 * bytes, 2 * bytes - 1}) {
        Journal journal;
        journal.setBudget(budget);
        journal.append({happened(asia, payload), happened(asia, payload)});
        QCOMPARE(journal.thinnedEvents(), budget < 2 * bytes ? 1 : 0);
    }
}

void TestJournal::saysThatItThinned()
{
    Journal journal;
    journal.setBudget(10 * sizeof(Event));
    journal.append(samples(10));
    const QSignalSpy appended(&journal, &Journal::appended);
    journal.append({sampled(asia, {}, 20)});
    QCOMPARE(appended.size(), 2);
    QCOMPARE(appended.at(1), QVariantList({qsizetype(5), qsizetype(1)}));
    const Event &said = journal.events().back();
    QCOMPARE(said.process, ProcessId::Pangaea);
    QCOMPARE(said.time, 20);
    const auto &thinned = std::get<event::Thinned>(said.payload);
    QCOMPARE(thinned.events, 6);
    QCOMPARE(thinned.until, 6); // the samples of 0 to 5 went
    QCOMPARE(journal.events().front().time, 6);
}

void TestJournal::keepsWhatStillHolds_data()
{
    QTest::addColumn<EventBatch>("old");
    QTest::addColumn<QString>("kept");
    const auto starting = happened(europe, event::Starting {});
    const auto tasks = happened(europe, event::TasksSampled {});
    const auto inspected = happened(europe, event::Inspected {});
    const auto ended = happened(europe, event::Ended {});
    QTest::newRow("the newest of each") << EventBatch {starting, sampled(europe), tasks, inspected}
                                        << u"Starting Sampled TasksSampled Inspected"_s;
    QTest::newRow("not the older") << EventBatch {starting, sampled(europe), sampled(europe)} << u"Starting Sampled"_s;
    QTest::newRow("after the end") << EventBatch {starting, sampled(europe), tasks, inspected, ended}
                                   << u"Starting Inspected Ended"_s;
    QTest::newRow("the attempt before") << EventBatch {starting, sampled(europe), printed(europe, "a"), starting}
                                        << u"Starting Starting"_s;
    const auto removed = happened(europe, event::Removed {});
    QTest::newRow("removed, it may come back")
        << EventBatch {starting, inspected, printed(europe, "a"), removed} << u"Starting Inspected Output Removed"_s;
    QTest::newRow("forgotten") << EventBatch {starting, inspected, printed(europe, "a"), removed,
                                              happened(europe, event::Forgotten {})}
                               << u"Starting Removed Forgotten"_s;
    const auto ran = [](qint32 tid) { return happened(europe, event::Ran {{{1, 2, tid, 0, LeaveReason::Blocked}}}); };
    QTest::newRow("the newest run of each task")
        << EventBatch {starting, ran(7), ran(8), ran(7)} << u"Starting Ran Ran"_s;
    QTest::newRow("no run of an ended task")
        << EventBatch {starting, ran(7), ran(8), happened(europe, event::TaskExited {7, 7})}
        << u"Starting Ran TaskExited"_s;
    QTest::newRow("no run of the attempt before") << EventBatch {starting, ran(7), starting} << u"Starting Starting"_s;
    QTest::newRow("a line of each stream")
        << EventBatch {printed(europe, "a\n"), printed(europe, "b\nc"), printed(europe, "d", Stream::Error)}
        << u"Output Output"_s;
}

void TestJournal::keepsWhatStillHolds()
{
    QFETCH(EventBatch, old);
    QFETCH(QString, kept);
    Journal journal;
    journal.append(std::move(old));
    journal.append(samples(10));
    journal.setBudget(0);
    QCOMPARE(names(journal).join(u' '), kept + u" Sampled Thinned"_s);
}

// A line that came in pieces: all of them are needed to show it.
void TestJournal::keepsTheEndOfAnEndlessLine()
{
    Journal journal;
    journal.setBudget(100'000);
    journal.append({made(asia, u"Asia"_s)});
    for (int i = 0; i < 1'000; ++i)
        journal.append({printed(asia, QByteArray(1'000, char('a' + i % 26)))});
    qint64 kept = 0;
    for (const Event &happened : journal.events()) {
        if (const auto *output = std::get_if<event::Output>(&happened.payload))
            kept += output->bytes.size();
    }
    QVERIFY2(kept <= journal.budget(), qPrintable(QString::number(kept)));
    QVERIFY(kept >= maxLineLength);
}

void TestJournal::keepsTheWholeLastLine()
{
    Journal journal;
    ProcessTable table(journal);
    journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {}), printed(asia, "one\n"),
                    printed(asia, "two\nThe name "), printed(asia, "of continent"), printed(asia, " is\n")});
    const QString line = table.rows().front().lastLine;
    journal.setBudget(0);
    QCOMPARE(journal.thinnedEvents(), 1);
    const ProcessTable again(journal);
    QCOMPARE(again.rows().front().lastLine, line);
}

// Events that still apply may exceed the budget, and then each batch would search everything again.
void TestJournal::thinsOnceForHalfOfTheBudget()
{
    Journal journal;
    journal.setBudget(10 * sizeof(Event));
    for (quint64 row = 1; row <= 100; ++row)
        journal.append({sampled(ProcessId {row})});
    QCOMPARE(journal.thinnedEvents(), 0);
    QCOMPARE(journal.events().size(), 100);
    for (int i = 0; i < 60; ++i)
        journal.append({sampled(asia)});
    QVERIFY(journal.thinnedEvents() >= 50);
    const qsizetype times = names(journal).count(u"Thinned"_s);
    QVERIFY2(times >= 5 && times <= 10, qPrintable(QString::number(times))); // once for each 6, at most
}

void TestJournal::countsWhatWasThinnedBefore()
{
    Journal journal;
    journal.append({happened(ProcessId::Pangaea, event::Thinned {5, 7})});
    QCOMPARE(journal.thinnedEvents(), 7);
}

void TestJournal::startsOver()
{
    Journal journal;
    journal.setBudget(10 * sizeof(Event));
    journal.append(samples(11));
    QVERIFY(journal.thinnedEvents() > 0);
    QStringList said;
    connect(&journal, &Journal::cleared, this, [&] { said += u"cleared, %1 left"_s.arg(journal.events().size()); });
    connect(&journal, &Journal::appended, this,
            [&](qsizetype first, qsizetype count) { said += u"%1 from %2"_s.arg(count).arg(first); });
    journal.restart({made(asia, u"Asia"_s, 3)});
    QCOMPARE(said.join(u"; "_s), u"cleared, 0 left; 1 from 0"_s);
    QCOMPARE(journal.startTime(), 3);
    QCOMPARE(journal.thinnedEvents(), 0);
    journal.append(samples(10));
    QCOMPARE(journal.thinnedEvents(), 0);
}

void TestJournal::tellsBeforeItThins()
{
    Journal journal;
    journal.setBudget(0);
    int read = 0;
    connect(&journal, &Journal::appended, this, [&](qsizetype first, qsizetype count) {
        for (qsizetype i = first; i < first + count; ++i)
            read += std::holds_alternative<event::Sampled>(journal.events().at(size_t(i)).payload);
    });
    journal.append(samples(3));
    QCOMPARE(read, 3);
    QCOMPARE(names(journal).join(u' '), u"Sampled Thinned"_s);
    QCOMPARE(journal.thinnedEvents(), 2);
}

void TestJournal::thinsWhenTheBudgetShrinks_data()
{
    QTest::addColumn<qint64>("budget");
    QTest::addColumn<int>("kept");
    QTest::newRow("enough") << qint64(10 * sizeof(Event)) << 10;
    QTest::newRow("less") << qint64(8 * sizeof(Event)) << 4;
    QTest::newRow("none") << qint64(0) << 1; // it still holds
    QTest::newRow("less than none") << qint64(-1) << 1;
}

void TestJournal::thinsWhenTheBudgetShrinks()
{
    QFETCH(qint64, budget);
    QFETCH(int, kept);
    Journal journal;
    journal.append(samples(10));
    journal.setBudget(budget);
    QCOMPARE(names(journal).count(u"Sampled"_s), kept);
    QCOMPARE(journal.thinnedEvents(), 10 - kept);
    QCOMPARE(journal.budget(), std::max<qint64>(0, budget));
}

// A flood of output does not push out samples or intervals, and is reported.
void TestJournal::keepsAFloodToItsShare()
{
    Journal journal;
    journal.append(samples(100));
    const QByteArray mebibyte(1024 * 1024, 'x');
    for (int i = 0; i < 100; ++i)
        journal.append({happened(asia, event::Output {Stream::Output, mebibyte + '\n'}, 1000 + i)});
    const qsizetype outputs = names(journal).count(u"Output"_s);
    QVERIFY2(outputs >= 7 && outputs <= 16, qPrintable(QString::number(outputs)));
    QCOMPARE(names(journal).count(u"Sampled"_s), 100);
    QCOMPARE(journal.thinnedEvents(), 100 - outputs);
    for (const Event &event : journal.events()) {
        if (const auto *thinned = std::get_if<event::Thinned>(&event.payload))
            QCOMPARE(thinned->until, 0);
    }
    journal.append({happened(asia, event::Output {Stream::Output, "the last\n"}, 2000)});
    QCOMPARE(std::get<event::Output>(journal.events().back().payload).bytes, "the last\n");
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
