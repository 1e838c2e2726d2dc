// SPDX-License-Identifier: MIT
// Synthetic records, among them those of a kernel that lost some, and the events made from them.
#include "core/linux/switchtrace.h"
#include "tests/fixtures/testing.h"

#include <cstring>
#include <map>
#include <random>
#include <set>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

using Kind = SwitchRecord::Kind;

constexpr qint32 own = 100; ///< Pangaea

SwitchRecord in(qint64 time, qint32 pid, int core = 0, qint32 tid = 0)
{
    return {.time = time, .pid = pid, .tid = tid ? tid : pid, .core = qint16(core), .kind = Kind::In};
}

SwitchRecord out(qint64 time, qint32 pid, int core = 0, bool preempted = false, qint32 tid = 0)
{
    return {.time = time,
            .pid = pid,
            .tid = tid ? tid : pid,
            .core = qint16(core),
            .kind = Kind::Out,
            .preempted = preempted};
}

SwitchRecord forked(qint64 time, qint32 pid, qint32 parent = own)
{
    return {.time = time, .pid = pid, .tid = pid, .parentPid = parent, .parentTid = parent, .kind = Kind::Born};
}

SwitchRecord threadOf(qint64 time, qint32 pid, qint32 tid)
{
    return {.time = time, .pid = pid, .tid = tid, .parentPid = pid, .parentTid = pid, .kind = Kind::Born};
}

SwitchRecord exited(qint64 time, qint32 pid, int core = 0, qint32 tid = 0)
{
    return {.time = time, .pid = pid, .tid = tid ? tid : pid, .core = qint16(core), .kind = Kind::Exit};
}

SwitchRecord executed(qint64 time, qint32 pid, const char *name, int core = 0)
{
    SwitchRecord record {.time = time, .pid = pid, .tid = pid, .core = qint16(core), .kind = Kind::Named, .exec = true};
    std::strncpy(record.name.data(), name, record.name.size() - 1);
    return record;
}

SwitchRecord gap(qint64 time, int core, qint64 lost)
{
    return {.time = time, .lost = lost, .core = qint16(core), .kind = Kind::Gap};
}

QString text(const RunInterval &interval)
{
    static const QStringList words {u"open"_s, u"preempted"_s, u"blocked"_s, u"exited"_s, u"unknown"_s};
    return u"%1-%2 %3@%4 %5"_s.arg(interval.start)
        .arg(interval.end)
        .arg(interval.tid)
        .arg(interval.core)
        .arg(words[int(interval.left)]);
}

/// One event in words: "1: ran 10-20 7@0 blocked".
QString text(const Event &event)
{
    QString said = QString::number(quint64(event.process)) + u": "_s;
    if (const auto *born = std::get_if<event::TaskBorn>(&event.payload))
        said += u"born %1/%2 of %3"_s.arg(born->pid).arg(born->tid).arg(born->parent);
    else if (const auto *named = std::get_if<event::TaskNamed>(&event.payload))
        said += u"named %1 %2"_s.arg(named->tid).arg(named->name);
    else if (const auto *exit = std::get_if<event::TaskExited>(&event.payload))
        said += u"exited %1/%2"_s.arg(exit->pid).arg(exit->tid)
            + (exit->parent ? u" of %1"_s.arg(*exit->parent) : QString());
    else if (const auto *lost = std::get_if<event::RecordsLost>(&event.payload))
        said += u"lost %1"_s.arg(lost->records);
    else if (const auto *ran = std::get_if<event::Ran>(&event.payload)) {
        QStringList intervals;
        for (const RunInterval &interval : ran->intervals)
            intervals += text(interval);
        said += u"ran "_s + intervals.join(u", "_s);
    }
    return said;
}

struct Rig {
    /// What take() returns, one event per line.
    QStringList take(std::vector<SwitchRecord> records, qint64 until)
    {
        EventBatch batch;
        more = trace.take(records, until, batch);
        QStringList lines;
        for (const Event &event : batch) {
            lines += text(event);
            times.push_back(event.time);
        }
        return lines;
    }
    SwitchTrace trace {own};
    bool more = false;
    std::vector<qint64> times;
};

} // namespace

class TestSwitchTrace final : public QObject
{
    Q_OBJECT
private slots:
    void aLife();
    void nothing();
    void watchedLater();
    void watchedBeforeItsRecords();
    void neverWatched();
    void tooManyUnwatched();
    void strangers();
    void threadsAndDescendants();
    void orphans();
    void parentsAtTheEnd();
    void openIntervals();
    void oneRanForARow();
    void restart();
    void usedPid();
    void usedPidOfAThread();
    void pidOfAnUnwatched();
    void execOfAThread();
    void missing_data();
    void missing();
    void bornUnseen();
    void perhapsLost();
    void exitLost();
    void openOnesEndAtAGap();
    void descendantsExitLost();
    void watchWithoutBirth();
    void neverMakesUp_data();
    void neverMakesUp();
};

void TestSwitchTrace::aLife()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    QCOMPARE(rig.take({forked(10, 7), in(20, 7), executed(25, 7, "worker"), out(30, 7, 0, true), in(40, 7, 1),
                       out(50, 7, 1), in(60, 7), exited(65, 7)},
                      100),
             QStringList({u"1: born 7/7 of 100"_s, u"1: named 7 worker"_s,
                          u"1: ran 20-30 7@0 preempted, 40-50 7@1 blocked, 60-65 7@0 exited"_s, u"1: exited 7/7"_s}));
    QVERIFY(!rig.more);
    QCOMPARE(rig.times, std::vector<qint64>({10, 25, 65, 65}));
    QCOMPARE(rig.take({}, 200), QStringList());
}

void TestSwitchTrace::nothing()
{
    Rig rig;
    QCOMPARE(rig.take({}, 100), QStringList());
    QVERIFY(!rig.more);
    rig.trace.forget(asia, 110); // never known
    QCOMPARE(rig.take({}, 200), QStringList());
}

void TestSwitchTrace::watchedLater()
{
    Rig rig;
    QCOMPARE(rig.take({forked(10, 7), in(20, 7)}, 25), QStringList());
    QVERIFY(!rig.more);
    rig.trace.watch(asia, 7, 28);
    QCOMPARE(rig.take({out(30, 7)}, 40), QStringList({u"1: born 7/7 of 100"_s, u"1: ran 20-30 7@0 blocked"_s}));
    QVERIFY(rig.more);
}

void TestSwitchTrace::watchedBeforeItsRecords()
{
    Rig rig;
    rig.trace.watch(asia, 7, 50);
    QCOMPARE(rig.take({forked(10, 7), exited(20, 7)}, 30), QStringList()); // another 7 may come before 50
    QVERIFY(rig.more);
    QCOMPARE(rig.take({forked(40, 7), in(45, 7)}, 60),
             QStringList({u"1: born 7/7 of 100"_s, u"1: ran 45-60 7@0 open"_s}));
    QVERIFY(rig.more);
}

void TestSwitchTrace::neverWatched()
{
    Rig rig;
    QCOMPARE(rig.take({forked(10, 7), in(20, 7), forked(25, 8, 7), out(30, 7), exited(35, 7)}, 40), QStringList());
    QVERIFY(!rig.more);
    QCOMPARE(rig.take({in(50, 8)}, 3 * second), QStringList()); // let go of
    rig.trace.watch(asia, 7, 4 * second);
    QCOMPARE(rig.take({out(5 * second, 8)}, 6 * second), QStringList());
    QVERIFY(!rig.more);
}

void TestSwitchTrace::tooManyUnwatched()
{
    Rig rig;
    std::vector<SwitchRecord> records;
    for (qint32 i = 0; i < 1000; ++i)
        records.push_back(forked(i, 1000 + i));
    rig.take(records, 2000);
    rig.trace.watch(asia, 1999, 2001);
    rig.trace.watch(europe, 1000, 2001); // the oldest goes first
    QCOMPARE(rig.take({}, 3000), QStringList({u"1: born 1999/1999 of 100"_s}));
}

void TestSwitchTrace::strangers()
{
    Rig rig;
    QCOMPARE(rig.take({in(10, 7), out(20, 7), forked(30, 8, 7), executed(40, 8, "x"), exited(50, 8),
                       threadOf(60, own, 101), in(70, own), in(80, -1), out(90, 0)},
                      1000),
             QStringList());
}

void TestSwitchTrace::threadsAndDescendants()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    QCOMPARE(rig.take({forked(10, 7), in(20, 7), threadOf(21, 7, 70), forked(22, 8, 7), in(23, 8, 1), out(24, 8, 1),
                       in(25, 7, 1, 70), out(30, 7), out(31, 7, 1, false, 70), forked(32, 9, 8), exited(33, 7, 1, 70)},
                      40),
             QStringList({u"1: born 7/7 of 100"_s, u"1: born 7/70 of 7"_s, u"1: born 8/8 of 7"_s, u"1: born 9/9 of 8"_s,
                          u"1: ran 23-24 8@1 blocked, 20-30 7@0 blocked, 25-31 70@1 blocked"_s, u"1: exited 7/70"_s}));
    QVERIFY(rig.more);
}

void TestSwitchTrace::orphans()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.take({forked(10, 7), forked(20, 8, 7), exited(30, 7)}, 40);
    rig.trace.forget(asia, 41);
    QCOMPARE(rig.take({in(50, 8)}, 60), QStringList({u"1: ran 50-60 8@0 open"_s}));
    QVERIFY(rig.more);
    QCOMPARE(rig.take({exited(70, 8)}, 80), QStringList({u"1: ran 50-70 8@0 exited"_s, u"1: exited 8/8"_s}));
    QVERIFY(!rig.more);
}

// The record of an end names the parent of that time; that of a birth names the creator.
void TestSwitchTrace::parentsAtTheEnd()
{
    SwitchTrace trace(own);
    trace.watch(asia, 7, 15);
    const auto ended = [](qint64 time, qint32 pid, qint32 parent) {
        SwitchRecord record = exited(time, pid);
        record.parentPid = parent;
        return record;
    };
    EventBatch batch;
    (void)trace.take(std::vector<SwitchRecord> {forked(10, 7), forked(11, 8, 7), forked(12, 9, 8), ended(20, 8, 7),
                                                ended(30, 9, 99), ended(40, 7, 0)},
                     50, batch);
    QStringList ends;
    for (const Event &event : batch) {
        if (std::holds_alternative<event::TaskExited>(event.payload))
            ends += text(event);
    }
    QCOMPARE(ends, QStringList({u"1: exited 8/8 of 7"_s, u"1: exited 9/9 of 99"_s, u"1: exited 7/7"_s}));
}

void TestSwitchTrace::openIntervals()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    QCOMPARE(rig.take({forked(10, 7), in(20, 7)}, 30).last(), u"1: ran 20-30 7@0 open"_s);
    QCOMPARE(rig.take({}, 40).last(), u"1: ran 20-40 7@0 open"_s);
    QCOMPARE(rig.take({out(45, 7)}, 50).last(), u"1: ran 20-45 7@0 blocked"_s);
    QCOMPARE(rig.take({}, 60), QStringList());
    QVERIFY(rig.more);
}

void TestSwitchTrace::oneRanForARow()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.take({forked(10, 7), forked(11, 70, 7), exited(12, 7)}, 20);
    rig.trace.forget(asia, 21);
    rig.trace.watch(asia, 8, 25); // the row's next attempt, while a descendant of the first lives
    QCOMPARE(rig.take({forked(24, 8), in(30, 70), in(31, 8, 1), out(32, 70), out(33, 8, 1)}, 40),
             QStringList({u"1: born 8/8 of 100"_s, u"1: ran 30-32 70@0 blocked, 31-33 8@1 blocked"_s}));
}

void TestSwitchTrace::restart()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.take({forked(10, 7)}, 20);
    rig.trace.forget(asia, 30); // its exit is not among the records yet
    rig.trace.watch(asia, 8, 35);
    QCOMPARE(rig.take({exited(25, 7), forked(32, 8), in(36, 8)}, 40),
             QStringList({u"1: born 8/8 of 100"_s, u"1: ran 36-40 8@0 open"_s, u"1: exited 7/7"_s}));
    QVERIFY(rig.more);
}

void TestSwitchTrace::usedPid()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.take({forked(10, 7), threadOf(11, 7, 70), in(12, 7, 0, 70)}, 20); // their exits are lost
    rig.trace.watch(europe, 7, 35);
    QCOMPARE(rig.take({forked(30, 7), in(40, 7, 1), out(50, 7, 1)}, 60),
             QStringList({u"1: exited 7/7"_s, u"1: exited 7/70"_s, u"2: born 7/7 of 100"_s,
                          u"1: ran 12-20 70@0 unknown"_s, u"2: ran 40-50 7@1 blocked"_s}));
    QCOMPARE(rig.take({exited(70, 7)}, 80), QStringList({u"2: exited 7/7"_s}));
    QVERIFY(!rig.more);
}

void TestSwitchTrace::usedPidOfAThread()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.take({forked(10, 7), threadOf(11, 7, 70)}, 20);
    rig.trace.watch(europe, 70, 35);
    QCOMPARE(rig.take({forked(30, 70), in(40, 70), out(50, 70)}, 60),
             QStringList({u"1: exited 7/70"_s, u"2: born 70/70 of 100"_s, u"2: ran 40-50 70@0 blocked"_s}));
}

// Like the worker that lists its targets: it must not be assigned to the row.
void TestSwitchTrace::pidOfAnUnwatched()
{
    Rig rig;
    rig.take({forked(10, 7), in(11, 7), exited(12, 7)}, 20);
    rig.trace.watch(asia, 7, 35);
    QCOMPARE(rig.take({forked(30, 7)}, 40), QStringList({u"1: born 7/7 of 100"_s}));
}

// 70 calls execve(2) and becomes 7, whose exit came when the others were ended.
void TestSwitchTrace::execOfAThread()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.take({forked(10, 7), threadOf(11, 7, 70), exited(12, 7)}, 20);
    QCOMPARE(rig.take({in(30, 7, 1, 70), executed(40, 7, "new", 1), out(50, 7, 1)}, 60),
             QStringList({u"1: born 7/7 of 0"_s, u"1: named 7 new"_s, u"1: ran 30-40 70@1 exited, 40-50 7@1 blocked"_s,
                          u"1: exited 7/70"_s}));
    QCOMPARE(rig.take({exited(70, 7)}, 80), QStringList({u"1: exited 7/7"_s}));
    QVERIFY(!rig.more);
}

void TestSwitchTrace::missing_data()
{
    QTest::addColumn<std::vector<SwitchRecord>>("records");
    QTest::addColumn<QString>("ran");
    using Records = std::vector<SwitchRecord>;
    const QString unknown = u"30-30 7@0 unknown"_s; // it ran, nobody knows how long
    QTest::newRow("out without in") << Records {out(30, 7)} << QString();
    QTest::newRow("in without out") << Records {in(30, 7), in(40, 7), out(50, 7)}
                                    << u"30-30 7@0 unknown, 40-50 7@0 blocked"_s;
    QTest::newRow("on another core") << Records {in(30, 7, 0), in(40, 7, 1), out(50, 7, 1)}
                                     << u"30-30 7@0 unknown, 40-50 7@1 blocked"_s;
    QTest::newRow("left another core") << Records {in(30, 7, 0), out(50, 7, 1)} << unknown;
    QTest::newRow("its core taken") << Records {in(30, 7), in(40, 8), out(50, 7)} << unknown;
    QTest::newRow("its core left by another") << Records {in(30, 7), out(40, 8), out(50, 7)} << unknown;
    QTest::newRow("its core left by a stranger") << Records {in(30, 7), out(40, 999), out(50, 7)} << unknown;
    QTest::newRow("lost of its core") << Records {in(30, 7), gap(40, 0, 5), out(50, 7)} << unknown;
    QTest::newRow("lost of another core") << Records {in(30, 7), gap(40, 1, 5), out(50, 7)} << u"30-50 7@0 blocked"_s;
    QTest::newRow("lost of all") << Records {in(30, 7), gap(40, -1, 5), out(50, 7)} << unknown;
    QTest::newRow("perhaps lost") << Records {in(30, 7), gap(40, 0, 0), out(50, 7)}
                                  << unknown + u", 30-50 7@0 blocked"_s;
    QTest::newRow("exit without in") << Records {exited(30, 7)} << QString();
    QTest::newRow("exit of a stranger") << Records {in(30, 7), exited(40, 999), out(50, 7)} << u"30-50 7@0 blocked"_s;
    QTest::newRow("clock behind") << Records {in(30, 7), out(29, 7)} << u"30-30 7@0 blocked"_s;
}

void TestSwitchTrace::missing()
{
    QFETCH(std::vector<SwitchRecord>, records);
    QFETCH(QString, ran);
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.trace.watch(europe, 8, 15);
    rig.take({forked(10, 7), forked(11, 8)}, 20);
    QStringList intervals;
    for (const QString &line : rig.take(records, 100)) {
        if (line.startsWith(u"1: ran "_s))
            intervals += line.mid(7);
    }
    QCOMPARE(intervals.join(u"; "_s), ran);
}

// Its process is known, so its row is known, but nothing more.
void TestSwitchTrace::bornUnseen()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.take({forked(10, 7)}, 20);
    QCOMPARE(rig.take({in(30, 7, 0, 70), out(40, 7, 0, false, 70)}, 50),
             QStringList({u"1: born 7/70 of 0"_s, u"1: ran 30-40 70@0 blocked"_s}));
    rig.take({exited(60, 7), exited(61, 7, 0, 70)}, 70);
    QVERIFY(!rig.more);
}

void TestSwitchTrace::perhapsLost()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.take({forked(10, 7)}, 20);
    // it may have left since
    QCOMPARE(rig.take({in(30, 7), gap(30, 0, 0)}, 100), QStringList({u"1: ran 30-30 7@0 unknown"_s}));
    QCOMPARE(rig.take({out(110, 7)}, 120), QStringList({u"1: ran 30-110 7@0 blocked"_s}));
    QCOMPARE(rig.take({in(130, 7), gap(130, 0, 0)}, 140), QStringList({u"1: ran 130-130 7@0 unknown"_s}));
    QCOMPARE(rig.take({gap(150, 0, 3), out(151, 7)}, 160),
             QStringList({u"1: ran 130-130 7@0 unknown"_s, u"0: lost 3"_s}));
}

void TestSwitchTrace::exitLost()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.take({forked(10, 7), threadOf(11, 7, 70), in(12, 7)}, 20);
    QCOMPARE(rig.take({gap(30, 0, 4), gap(31, 1, 6)}, 40),
             QStringList({u"1: ran 12-20 7@0 unknown"_s, u"0: lost 10"_s}));
    QVERIFY(rig.more);
    rig.trace.forget(asia, 50);
    QCOMPARE(rig.take({}, 45), QStringList());
    QVERIFY(rig.more); // its exit may yet come
    QCOMPARE(rig.take({}, 60), QStringList({u"1: exited 7/7"_s, u"1: exited 7/70"_s}));
    QVERIFY(!rig.more);
}

// An interval reported as open ends where it was last known, and is not reported again.
void TestSwitchTrace::openOnesEndAtAGap()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.take({forked(10, 7), in(20, 7)}, 30);
    QCOMPARE(rig.take({}, 40), QStringList({u"1: ran 20-40 7@0 open"_s}));
    QCOMPARE(rig.take({gap(45, 0, 2)}, 50), QStringList({u"1: ran 20-40 7@0 unknown"_s, u"0: lost 2"_s}));
    QCOMPARE(rig.take({out(55, 7)}, 60), QStringList());
    QCOMPARE(rig.take({in(65, 7), out(66, 7)}, 70), QStringList({u"1: ran 65-66 7@0 blocked"_s}));
}

void TestSwitchTrace::descendantsExitLost()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    rig.take({forked(10, 7), forked(11, 8, 7)}, 20);
    QVERIFY(rig.trace.doubtful().empty());
    rig.take({gap(30, 0, 1), forked(31, 9, 8)}, 40);
    std::vector<qint64> doubtful = rig.trace.doubtful();
    std::ranges::sort(doubtful);
    QCOMPARE(doubtful, std::vector<qint64>({7, 8})); // 9 came after it
    rig.trace.gone(8, 50);
    QCOMPARE(rig.take({exited(45, 7), exited(46, 9)}, 60),
             QStringList({u"1: exited 7/7"_s, u"1: exited 9/9"_s, u"1: exited 8/8"_s}));
    QCOMPARE(rig.times.back(), 50);
    QVERIFY(!rig.more);
    rig.trace.gone(12345, 70);
    QCOMPARE(rig.take({}, 80), QStringList());
}

void TestSwitchTrace::watchWithoutBirth()
{
    Rig rig;
    rig.trace.watch(asia, 7, 15);
    QCOMPARE(rig.take({in(20, 7), out(30, 7), exited(40, 7)}, 50), QStringList());
    QVERIFY(!rig.more);
}

// Any records in any order: no two stays of one core or of one task overlap, each is one in between two
// records, and in the end nothing is waited for.
void TestSwitchTrace::neverMakesUp_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 50; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestSwitchTrace::neverMakesUp()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](int count) { return int(random() % unsigned(count)); };
    SwitchTrace trace(own);
    EventBatch batch;
    std::set<std::pair<qint32, qint64>> ins;
    std::set<qint64> ends;
    qint64 time = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<SwitchRecord> records;
        for (int i = below(30); i > 0; --i) {
            SwitchRecord record {.time = ++time,
                                 .pid = 1 + below(6),
                                 .parentPid = below(3) ? own : 1 + below(6),
                                 .lost = below(2),
                                 .core = qint16(below(3)),
                                 .kind = Kind(below(6)),
                                 .exec = below(2) == 0};
            record.tid = below(3) ? record.pid : 10 * record.pid + below(2);
            record.parentTid = record.parentPid;
            if (record.kind == Kind::In || record.kind == Kind::Named) // an exec may change the task's number
                ins.insert({record.tid, record.time});
            if (record.kind != Kind::Gap)
                ends.insert(record.time);
            records.push_back(record);
        }
        for (int i = below(4); i > 0; --i)
            trace.watch(ProcessId {quint64(1 + below(4))}, 1 + below(6), time - below(5));
        if (below(4) == 0)
            trace.forget(ProcessId {quint64(1 + below(4))}, time - below(5));
        if (below(8) == 0)
            trace.gone(1 + below(6), time - below(5));
        ends.insert(++time);
        trace.take(records, time, batch);
    }
    std::map<std::pair<qint32, qint64>, RunInterval> stays;
    for (const Event &event : batch) {
        if (const auto *ran = std::get_if<event::Ran>(&event.payload)) {
            for (const RunInterval &interval : ran->intervals)
                stays[{interval.tid, interval.start}] = interval; // the newest stands
        }
    }
    QVERIFY(!stays.empty());
    std::map<int, qint64> lastOfCore;
    std::vector<RunInterval> inOrder;
    for (const auto &[key, stay] : stays) {
        QVERIFY(ins.contains(key));
        QVERIFY(ends.contains(stay.end));
        if (stay.left != LeaveReason::Open)
            inOrder.push_back(stay);
    }
    std::ranges::sort(inOrder, {}, &RunInterval::start);
    for (const RunInterval &stay : inOrder) {
        QVERIFY(stay.start >= lastOfCore[stay.core]);
        QVERIFY(stay.start >= lastOfCore[-stay.tid]); // the task's own
        lastOfCore[stay.core] = lastOfCore[-stay.tid] = stay.end;
    }
    for (qint64 pid = 1; pid <= 6; ++pid)
        trace.gone(pid, time);
    QVERIFY(!trace.take({}, time + 1, batch));
}

QTEST_GUILESS_MAIN(TestSwitchTrace)
#include "tst_switchtrace.moc"
