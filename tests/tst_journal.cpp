// SPDX-License-Identifier: MIT
// The record: appended in order, told once a batch, samples and output thinned out, lifecycle kept.
#include "tests/testing.h"

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
    void tellsBeforeItThins();
    void thinsWhenTheBudgetShrinks_data();
    void thinsWhenTheBudgetShrinks();
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
    QCOMPARE(kept.size(), 8); // half of the budget is left free
    QCOMPARE(journal.thinnedEvents(), 6);
    QCOMPARE(nameOf(kept[0].payload), u"Created"_s);
    QCOMPARE(nameOf(kept[1].payload), u"Starting"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(kept[size_t(2 + i)].time, 6 + i);
    QCOMPARE(nameOf(kept[7].payload), u"Ended"_s);
}

void TestJournal::countsOutputByItsBytes()
{
    Journal journal;
    journal.setBudget(2 * sizeof(Event) + 1000);
    journal.append({printed(asia, QByteArray(500, 'a')), printed(asia, QByteArray(500, 'b'))});
    QCOMPARE(journal.thinnedEvents(), 0);
    journal.append({printed(asia, "c")});
    QCOMPARE(journal.thinnedEvents(), 2);
    QCOMPARE(std::get<event::Output>(journal.events().back().payload).bytes, "c");
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
    QVERIFY(journal.events().empty());
    QCOMPARE(journal.thinnedEvents(), 3);
}

void TestJournal::thinsWhenTheBudgetShrinks_data()
{
    QTest::addColumn<qint64>("budget");
    QTest::addColumn<int>("kept");
    QTest::newRow("enough") << qint64(10 * sizeof(Event)) << 10;
    QTest::newRow("less") << qint64(8 * sizeof(Event)) << 4;
    QTest::newRow("none") << qint64(0) << 0;
    QTest::newRow("less than none") << qint64(-1) << 0;
}

void TestJournal::thinsWhenTheBudgetShrinks()
{
    QFETCH(qint64, budget);
    QFETCH(int, kept);
    Journal journal;
    journal.append(samples(10));
    journal.setBudget(budget);
    QCOMPARE(journal.events().size(), size_t(kept));
    QCOMPARE(journal.thinnedEvents(), 10 - kept);
    QCOMPARE(journal.budget(), std::max<qint64>(0, budget));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
