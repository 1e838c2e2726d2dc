// SPDX-License-Identifier: MIT
// Lines of /proc: real ones, hostile ones, and every prefix of them.
#include "core/linux/procparse.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace pangaea;

namespace {

/// A stat line with this name; the numbers are those of a real process.
QByteArray statLine(const QByteArray &name)
{
    return "4711 (" + name
        + ") S 42 4711 4711 0 -1 4194304 120 7 3 0 25 17 1 2 20 0 4 0 987654 5713920 231 "
          "18446744073709551615 94000000000000 94000000020000 140000000000000 0 0 0 0 0 0 0 0 0 17 1 "
          "0 0 0 0 0 94000000030000 94000000031000 94000000040000 140000000001000 140000000001010 "
          "140000000001010 140000000002000 0\n";
}

/// The same with one of its fields (numbered as in proc_pid_stat(5)) replaced.
QByteArray statLineWith(int field, const QByteArray &value)
{
    QByteArrayList words = statLine("x").split(' ');
    words[field - 1] = value;
    return words.join(' ');
}

} // namespace

class TestProcParse final : public QObject
{
    Q_OBJECT
private slots:
    void stat_data();
    void stat();
    void malformedStat_data();
    void malformedStat();
    void cutOffStat();
    void waitStatus();
    void realStat();
    void schedStat_data();
    void schedStat();
    void coreStats();
    void ending();
    void nice();
    void systemStat_data();
    void systemStat();
    void status();
    void oddStatus();
    void systemCall_data();
    void systemCall();
    void memory_data();
    void memory();
    void children_data();
    void children();
    void randomText();
};

void TestProcParse::stat_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("sleep");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << QByteArray("tmux: server");
    QTest::newRow("parentheses") << QByteArray("(sd-pam)");
    QTest::newRow("looks like fields") << QByteArray(") R 1 2 (\n\xff");
    QTest::newRow("only a parenthesis") << QByteArray(")");
    QTest::newRow("newlines") << QByteArray("\n\n\n");
}

void TestProcParse::stat()
{
    QFETCH(QByteArray, name);
    const auto stat = parseProcStat(statLine(name));
    QVERIFY(stat);
    QCOMPARE(stat->name, name);
    QCOMPARE(stat->state, 'S');
    QCOMPARE(stat->parent, 42);
    QCOMPARE(stat->group, 4711);
    QCOMPARE(stat->session, 4711);
    QCOMPARE(stat->userTicks, 25);
    QCOMPARE(stat->systemTicks, 17);
    QCOMPARE(stat->nice, 0);
    QCOMPARE(stat->threads, 4);
    QCOMPARE(stat->startTicks, 987654);
    QCOMPARE(stat->residentPages, 231);
    QCOMPARE(stat->core, 1);
}

void TestProcParse::malformedStat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no parenthesis") << QByteArray("1 x S 0 0 0\n");
    QTest::newRow("wrong order") << QByteArray("1 )x( S 0 0 0\n");
    QTest::newRow("nothing behind") << QByteArray("1 (x)");
    QTest::newRow("long state") << statLineWith(3, "SS");
    QTest::newRow("text as parent") << statLineWith(4, "abc");
    QTest::newRow("half a number") << statLineWith(14, "12x");
    QTest::newRow("plus") << statLineWith(14, "+12");
    QTest::newRow("fraction") << statLineWith(15, "1.5");
    QTest::newRow("negative ticks") << statLineWith(14, "-1");
    QTest::newRow("too many ticks") << statLineWith(14, "9223372036854775808");
    QTest::newRow("far too many ticks") << statLineWith(15, QByteArray(5000, '9'));
    QTest::newRow("too many threads") << statLineWith(20, "2147483648");
    QTest::newRow("too many pages") << statLineWith(24, "18446744073709551615");
    QTest::newRow("negative core") << statLineWith(39, "-1");
    QTest::newRow("nul") << statLineWith(24, QByteArray("2\0", 2));
}

void TestProcParse::malformedStat()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseProcStat(text));
}

void TestProcParse::cutOffStat()
{
    const QByteArray line = statLine(") R 1 2 (\n\xff");
    int known = 0;
    for (qsizetype length = 0; length <= line.size(); ++length) {
        // A copy of that length, so that a sanitizer detects reads past its end.
        const QByteArray beginning(line.constData(), length);
        const auto stat = parseProcStat(beginning);
        if (!stat)
            continue;
        ++known;
        QCOMPARE(stat->residentPages, 231);
        QCOMPARE(stat->core, 1);
    }
    QVERIFY(known > 0);
    const QByteArray huge = statLineWith(14, "9223372036854775807");
    QCOMPARE(parseProcStat(huge)->userTicks, std::numeric_limits<qint64>::max());
}

void TestProcParse::waitStatus()
{
    QByteArray text = "7 (a) b) Z 1";
    for (int field = 5; field <= 51; ++field)
        text += ' ' + QByteArray::number(field * 1000);
    QCOMPARE(parseWaitStatus(text + " 256\n"), std::optional(256));
    QCOMPARE(parseWaitStatus(text + '\n'), std::nullopt);
    QCOMPARE(parseWaitStatus(text + " x\n"), std::nullopt);
    QCOMPARE(parseWaitStatus({}), std::nullopt);
    QCOMPARE(parseWaitStatus("7 no name"), std::nullopt);
}

void TestProcParse::realStat()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("There is no /proc.");
    const auto stat = parseProcStat(file.readAll());
    QVERIFY(stat);
    QCOMPARE(stat->parent, qint64(::getppid()));
    QCOMPARE(stat->group, qint64(::getpgrp()));
    QCOMPARE(stat->session, qint64(::getsid(0)));
    QCOMPARE(stat->state, 'R');
    QVERIFY(stat->threads >= 1);
    QVERIFY(stat->residentPages > 0);
    QVERIFY(stat->startTicks > 0);
}

void TestProcParse::schedStat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QByteArray("123456789 5000 42\n") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("two") << QByteArray("123456789 5000\n") << false;
    QTest::newRow("cut off") << QByteArray("123456789 5000 42") << false;
    QTest::newRow("too large") << QByteArray("9223372036854775808 5000 42\n") << false;
    QTest::newRow("negative") << QByteArray("-1 5000 42\n") << false;
    QTest::newRow("text") << QByteArray("a b c\n") << false;
}

void TestProcParse::schedStat()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto stat = parseProcSchedStat(text);
    QCOMPARE(stat.has_value(), good);
    if (!good)
        return;
    QCOMPARE(stat->run, 123456789);
    QCOMPARE(stat->wait, 5000);
    QCOMPARE(stat->slices, 42);
}

void TestProcParse::systemStat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("busy");
    QTest::addColumn<qint64>("total");
    const qint64 none = -1;
    QTest::newRow("good") << QByteArray("cpu  100 20 30 4000 500 6 7 8 90 10\ncpu0 1 2\n") << qint64(171)
                          << qint64(4671);
    QTest::newRow("eight fields") << QByteArray("cpu 1 1 1 1 1 1 1 1\n") << qint64(6) << qint64(8);
    QTest::newRow("empty") << QByteArray() << none << none;
    QTest::newRow("one core") << QByteArray("cpu0 1 1 1 1 1 1 1 1 0 0\n") << none << none;
    QTest::newRow("too few") << QByteArray("cpu 1 1 1 1 1 1 1\n") << none << none;
    QTest::newRow("cut off") << QByteArray("cpu 1 1 1 1 1 1 1 1") << none << none;
    QTest::newRow("sum too large") << QByteArray("cpu 9223372036854775807 9223372036854775807 1 1 1 1 1 1\n") << none
                                   << none;
}

void TestProcParse::systemStat()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, total);
    const auto ticks = parseSystemStat(text);
    QCOMPARE(ticks.has_value(), total >= 0);
    if (!ticks)
        return;
    QTEST(ticks->busy, "busy");
    QCOMPARE(ticks->total, total);
}

void TestProcParse::coreStats()
{
    const auto cores = parseCoreStats(
        "cpu  9 9 9 9 9 9 9 9 0 0\ncpu0 1 2 3 10 5 6 7 8 9 9\ncpu2 1 0 0 1 0 0 0 0 0 0\ncpu3 x\n"
        "intr 5\ncpu4 1 1 1 1 1 1 1 1\n");
    QCOMPARE(cores.size(), 4);
    QCOMPARE(cores[0]->busy, 27);
    QCOMPARE(cores[0]->total, 42);
    QVERIFY(!cores[1]); // switched off
    QCOMPARE(cores[2]->total, 2);
    QVERIFY(!cores[3]);
    QVERIFY(parseCoreStats("cpu 1 1 1 1 1 1 1 1\ncpu0 1 1 1 1 1 1 1 1 1").empty()); // cut off
    QVERIFY(parseCoreStats("cpu0 1 1 1 1 1 1 1 1\ncpu99999999 1 1 1 1 1 1 1 1\n").size() == 1);
    QVERIFY(parseCoreStats({}).empty());
}

void TestProcParse::ending()
{
    QVERIFY(!parseProcStat(statLineWith(9, "4194304"))->ending);
    QVERIFY(parseProcStat(statLineWith(9, "4194308"))->ending);
    QVERIFY(!parseProcStat(statLineWith(9, "x")));
}

void TestProcParse::nice()
{
    QCOMPARE(parseProcStat(statLineWith(19, "-20"))->nice, -20);
    QCOMPARE(parseProcStat(statLineWith(19, "19"))->nice, 19);
    QVERIFY(!parseProcStat(statLineWith(19, "-")));
}

void TestProcParse::status()
{
    const ProcStatus status = parseProcStatus("Name:\tvoluntary_ctxt_switches:\\n\nSigQ:\t0/96365\n"
                                              "SigPnd:\t0000000000000001\nShdPnd:\t0000000000004000\n"
                                              "SigBlk:\tffffffffffffffff\nSigIgn:\t0000000000000000\n"
                                              "SigCgt:\t00000001800000a0\nVmHWM:\t    3584 kB\n"
                                              "voluntary_ctxt_switches:\t150\n"
                                              "nonvoluntary_ctxt_switches:\t545\n");
    QCOMPARE(status.voluntary, std::optional<qint64>(150));
    QCOMPARE(status.involuntary, std::optional<qint64>(545));
    QCOMPARE(status.pending, std::optional<quint64>(1));
    QCOMPARE(status.sharedPending, std::optional<quint64>(0x4000));
    QCOMPARE(status.blocked, std::optional<quint64>(~quint64(0)));
    QCOMPARE(status.ignored, std::optional<quint64>(0));
    QCOMPARE(status.caught, std::optional<quint64>(0x1800000a0));
    QCOMPARE(status.peakMemory, std::optional<qint64>(3584 * 1024));
}

void TestProcParse::oddStatus()
{
    const ProcStatus none = parseProcStatus("");
    QVERIFY(!none.voluntary && !none.pending);
    // Each line on its own, and none that is cut off, too large or no number.
    const ProcStatus some = parseProcStatus("SigPnd:\t1ffffffffffffffff\nSigBlk:\txyz\nSigIgn:\nVmHWM:\t12\n"
                                            "voluntary_ctxt_switches:\t-1\nSigCgt:\t10\n"
                                            "nonvoluntary_ctxt_switches:\t54");
    QVERIFY(!some.pending && !some.blocked && !some.ignored && !some.voluntary && !some.involuntary);
    QVERIFY(!some.peakMemory); // without a unit
    QCOMPARE(some.caught, std::optional<quint64>(16));
}

void TestProcParse::systemCall_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("number"); // -2: nothing
    QTest::addColumn<quint64>("argument");
    QTest::newRow("read") << QByteArray("0 0x3 0x7fab25669000 0x20000 0x0 0x0 0x0 0x7ffc 0x7fab\n") << 0 << quint64(3);
    QTest::newRow("large") << QByteArray("230 0xffffffffffffffff 0x0 0x0 0x0 0x0 0x0 0x7ffc 0x7fab\n") << 230
                           << ~quint64(0);
    QTest::newRow("outside") << QByteArray("-1 0x7ffc695b21b8 0x7fab257e22ad\n") << -1 << quint64(0);
    QTest::newRow("empty") << QByteArray() << -2 << quint64(0);
    QTest::newRow("cut off") << QByteArray("0 0x3") << -2 << quint64(0);
    QTest::newRow("negative") << QByteArray("-2 0x3 0x4\n") << -2 << quint64(0);
    QTest::newRow("decimal") << QByteArray("0 3 4\n") << -2 << quint64(0);
    QTest::newRow("text") << QByteArray("walking\n") << -2 << quint64(0);
    QTest::newRow("too large") << QByteArray("0 0x1ffffffffffffffff 0x0\n") << -2 << quint64(0);
}

void TestProcParse::systemCall()
{
    QFETCH(QByteArray, text);
    QFETCH(int, number);
    const auto call = parseProcSystemCall(text);
    QCOMPARE(call.has_value(), number >= -1);
    if (call) {
        QCOMPARE(call->number, number);
        QTEST(call->firstArgument, "argument");
        QVERIFY(!call->running);
    }
    QVERIFY(parseProcSystemCall("running\n")->running);
}

void TestProcParse::memory_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const QByteArray head("5649df05d000-7ffd38767000 ---p 00000000 00:00 0          [rollup]\nRss: 1756 kB\n");
    QTest::newRow("good") << QByteArray(head
                                        + "Pss:                 405 kB\nPss_Dirty:  100 kB\n"
                                          "Private_Clean:         8 kB\nPrivate_Dirty:       100 kB\n")
                          << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no private") << QByteArray(head + "Pss: 405 kB\n") << false;
    QTest::newRow("unit") << QByteArray("Pss: 405 MB\nPrivate_Clean: 8 kB\nPrivate_Dirty: 100 kB\n") << false;
    QTest::newRow("huge") << QByteArray("Pss: 9223372036854775807 kB\nPrivate_Clean: 8 kB\nPrivate_Dirty: 1 kB\n")
                          << false;
    QTest::newRow("cut off") << QByteArray("Pss: 405 kB\nPrivate_Clean: 8 kB\nPrivate_Dirty: 100 kB") << false;
}

void TestProcParse::memory()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto memory = parseProcMemory(text);
    QCOMPARE(memory.has_value(), good);
    if (!memory)
        return;
    QCOMPARE(memory->proportional, 405 * 1024);
    QCOMPARE(memory->privateMemory, 108 * 1024);
}

void TestProcParse::children_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<qint64>>("children");
    QTest::newRow("none") << QByteArray() << QList<qint64>();
    QTest::newRow("one") << QByteArray("12 ") << QList<qint64> {12};
    QTest::newRow("some") << QByteArray("12 345 6789 ") << QList<qint64> {12, 345, 6789};
    QTest::newRow("cut off") << QByteArray("12 345 67") << QList<qint64> {12, 345};
    QTest::newRow("zero") << QByteArray("12 0 67 ") << QList<qint64> {12};
    QTest::newRow("text") << QByteArray("12 a 67 ") << QList<qint64> {12};
}

void TestProcParse::children()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<qint64>, children);
    const std::vector<qint64> parsed = parseProcChildren(text);
    QCOMPARE(QList<qint64>(parsed.begin(), parsed.end()), children);
}

void TestProcParse::randomText()
{
    auto *random = QRandomGenerator::global();
    const QByteArray alphabet("cpu() \n0123456789-S\xff\0", 21);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text(random->bounded(300), Qt::Uninitialized);
        for (char &byte : text)
            byte = alphabet[random->bounded(int(alphabet.size()))];
        // Whatever the result, nothing is read past the end.
        (void)parseProcStat(text);
        (void)parseProcSchedStat(text);
        (void)parseSystemStat(text);
        (void)parseCoreStats(text);
        (void)parseProcStatus(text);
        (void)parseProcSystemCall(text);
        (void)parseProcMemory(text);
        (void)parseProcChildren(text);
    }
}

QTEST_APPLESS_MAIN(TestProcParse)
#include "tst_procparse.moc"
