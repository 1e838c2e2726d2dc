// SPDX-License-Identifier: MIT
// What is read about a task and when, from a fake /proc.
#include "core/linux/taskreader.h"
#include "tests/fixtures/fakeproc.h"

using namespace pangaea;
using namespace pangaea::testing;

class TestTaskReader final : public QObject
{
    Q_OBJECT
private slots:
    void asksForStatWhereItRan();
    void asksForStatOnceASecond();
    void asksForStatInLine();
    void withoutCounts_data();
    void withoutCounts();
    void gone();
    void anotherWithItsPid();
};

void TestTaskReader::asksForStatWhereItRan()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(5);
    TaskReader reader(proc.root() + "/100", 100);
    QVERIFY(reader.wantsStat(0));
    QVERIFY(reader.readTimes(0)); // since ever
    QVERIFY(reader.readStat(0));
    QCOMPARE(reader.stat()->state, 'S');
    QVERIFY(!reader.readTimes(1));
    QVERIFY(!reader.wantsStat(1));
    QCOMPARE(reader.timesReadAt(), 1);
    QCOMPARE(reader.statReadAt(), 0);
    proc.schedStat(5, 0, 8); // it had a core, for no time that was counted
    QVERIFY(reader.readTimes(2));
    QVERIFY(!reader.readTimes(3)); // but stat was not read since
    QVERIFY(reader.wantsStat(3));
    QVERIFY(reader.readStat(3));
    QVERIFY(!reader.wantsStat(3));
    QCOMPARE(reader.times()->run, 5);
}

void TestTaskReader::asksForStatOnceASecond()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(5);
    TaskReader reader(proc.root() + "/100", 100);
    qint64 last = 0;
    for (qint64 time = 0; time < 5000; time += 100) {
        (void)reader.readTimes(time * millisecond);
        if (!reader.wantsStat(time * millisecond))
            continue;
        QVERIFY(reader.readStat(time * millisecond));
        QVERIFY(time - last <= 1000);
        QVERIFY(time == 0 || last == 0 || time - last == 1000);
        last = time;
    }
    QVERIFY(last >= 4000);
}

void TestTaskReader::asksForStatInLine()
{
    const FakeProc proc;
    proc.stat('R', 0, 1, 10);
    proc.schedStat(5);
    TaskReader reader(proc.root() + "/100", 100);
    (void)reader.readTimes(0);
    QVERIFY(reader.readStat(0));
    QVERIFY(!reader.readTimes(1));
    QVERIFY(reader.wantsStat(1));
}

void TestTaskReader::withoutCounts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zeroes") << QByteArray("0 0 0\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("malformed") << QByteArray("a b c\n");
}

void TestTaskReader::withoutCounts()
{
    QFETCH(QByteArray, text);
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.write("100/schedstat", text);
    TaskReader reader(proc.root() + "/100", 100);
    for (qint64 time = 0; time < 3; ++time) {
        QVERIFY(reader.readTimes(time)); // who knows
        QVERIFY(reader.wantsStat(time));
        QVERIFY(reader.readStat(time));
        QVERIFY(!reader.times());
        QCOMPARE(reader.timesReadAt(), 0);
    }
}

void TestTaskReader::gone()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(5, 6);
    TaskReader reader(proc.root() + "/100", 100);
    (void)reader.readTimes(0);
    QVERIFY(reader.readStat(0));
    proc.write("100/stat", {});
    proc.write("100/schedstat", {});
    QVERIFY(reader.readTimes(1));
    QVERIFY(!reader.readStat(1));
    QVERIFY(!reader.stat());
    QVERIFY(!reader.times());
    QCOMPARE(reader.lastTimes()->wait, 6);
}

void TestTaskReader::anotherWithItsPid()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    DescriptorPool none;
    TaskReader reader(proc.root() + "/100", 100, &none);
    QVERIFY(!reader.isKept());
    QVERIFY(reader.readStat(0));
    proc.write("100/stat", "100 (x) S 1 2 3 4 5 6 7 8 9 10 0 0 0 0 20 0 1 0 556 0 10 0 0 0 0 0 0 0 0 0 0 0 0 0 17 3\n");
    QVERIFY(!reader.readStat(1));
}

QTEST_APPLESS_MAIN(TestTaskReader)
#include "tst_taskreader.moc"
