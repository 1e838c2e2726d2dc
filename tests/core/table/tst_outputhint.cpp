// SPDX-License-Identifier: MIT
// When a hint says that output may have waited in a buffer: facts told by the test, and real programs that do.
#include "core/table/outputhint.h"
#include "core/journal/journal.h"
#include "tests/fixtures/session.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 start = 10 * second;

/// A life of three seconds, told by the test.
struct Life {
    Journal journal;
    ProcessTable table {journal};

    explicit Life(event::Created created = {})
    {
        created.name = u"Asia"_s;
        journal.append(
            {{start, asia, created}, {start, asia, event::Starting {1}}, {start, asia, event::Started {4711}}});
    }
    void print(qint64 after, const QByteArray &bytes, Stream stream = Stream::Output)
    {
        journal.append({{start + after, asia, event::Output {stream, bytes}}});
    }
    void end(const ExitStatus &status, const ResourceUse &used, qint64 after = 3 * second)
    {
        journal.append(
            {{start + after, asia, event::Ended {status, used}}, {start + after, asia, event::OutputEnded {}}});
    }
    [[nodiscard]] const ProcessState &row() const { return *table.find(asia); }
    [[nodiscard]] OutputHint hint() const { return outputHint(row()); }
};

constexpr ExitStatus well {.code = 0};
constexpr ExitStatus killed {.signal = 9, .requested = true};
constexpr ResourceUse busy {.cpuTime = 50'000'000, .voluntarySwitches = 3};
constexpr ResourceUse asleep {.cpuTime = 1'000'000, .voluntarySwitches = 3};
constexpr qint64 atTheEnd = 3 * second - 5'000'000;

} // namespace

class TestOutputHint : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatCameLate();
    void saysNothingWithoutAReason_data();
    void saysNothingWithoutAReason();
    void findsWhatWasNotWritten();
    void lookAtItsLastAttempt();
    void knowsPython_data();
    void knowsPython();
    void findsThemInRealPrograms();
    void findsNothingInSleep();
};

void TestOutputHint::findsWhatCameLate()
{
    Life life;
    life.print(second, "warning\n", Stream::Error); // it has no buffer
    life.print(atTheEnd, "1\n2\n3\n");
    QCOMPARE(life.hint(), OutputHint::None); // it lives
    life.end(well, asleep);
    QCOMPARE(life.hint(), OutputHint::Late);
    QVERIFY(outputHintText(life.row()).contains(u"Asia printed nothing for 3.0 s, and all its 3 lines at its end."_s));
}

void TestOutputHint::saysNothingWithoutAReason_data()
{
    QTest::addColumn<std::function<void(Life &)>>("happens");
    using Happens = std::function<void(Life &)>;
    QTest::newRow("one line at the end") << Happens([](Life &life) {
        life.print(atTheEnd, "done\n");
        life.end(well, busy);
    });
    QTest::newRow("lines before") << Happens([](Life &life) {
        life.print(second, "1\n");
        life.print(atTheEnd, "2\n3\n");
        life.end(well, busy);
    });
    QTest::newRow("shortly before the end") << Happens([](Life &life) {
        life.print(3 * second - 310'000'000, "1\n2\n"); // a tenth of its life is 300 ms
        life.end(well, busy);
    });
    QTest::newRow("a short life") << Happens([](Life &life) {
        life.print(second / 2, "1\n2\n");
        life.end(well, busy, second / 2);
    });
    QTest::newRow("killed after lines") << Happens([](Life &life) {
        life.print(second, "1\n");
        life.end(killed, busy);
    });
    QTest::newRow("killed in its sleep") << Happens([](Life &life) { life.end(killed, asleep); });
    QTest::newRow("killed at once") << Happens([](Life &life) { life.end(killed, busy, second / 2); });
    QTest::newRow("silent to its end") << Happens([](Life &life) { life.end(well, busy); });
    QTest::newRow("lost before it was read") << Happens([](Life &life) {
        life.journal.append({{start + second, asia, event::OutputDropped {Stream::Output, 5000}}});
        life.print(atTheEnd, "2\n3\n");
        life.end(well, busy);
    });
}

void TestOutputHint::saysNothingWithoutAReason()
{
    QFETCH(const std::function<void(Life &)>, happens);
    Life life;
    happens(life);
    QCOMPARE(life.hint(), OutputHint::None);
    QCOMPARE(outputHintText(life.row()), QString());
}

void TestOutputHint::findsWhatWasNotWritten()
{
    Life life;
    life.end(killed, busy);
    QCOMPARE(life.hint(), OutputHint::Unwritten);
    QVERIFY(outputHintText(life.row()).contains(u"Maybe it had lines in its buffer"_s));

    Life often;
    often.end(killed, {.cpuTime = 1'000'000, .voluntarySwitches = 30});
    QCOMPARE(often.hint(), OutputHint::Unwritten);

    event::Created terminal;
    terminal.input.kind = Input::Kind::Terminal;
    Life inTerminal(terminal);
    inTerminal.end(killed, busy);
    QCOMPARE(inTerminal.hint(), OutputHint::None);
}

void TestOutputHint::lookAtItsLastAttempt()
{
    Life life;
    life.end(killed, busy);
    life.journal.append({{start + 4 * second, asia, event::Starting {2}}});
    QCOMPARE(life.hint(), OutputHint::None);
    life.journal.append({{start + 4 * second, asia, event::Started {4712}}});
    life.print(5 * second, "1\n");
    life.end(killed, busy, 9 * second);
    QCOMPARE(life.hint(), OutputHint::None);
}

void TestOutputHint::knowsPython_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("is");
    QTest::newRow("python3") << u"/usr/bin/python3"_s << true;
    QTest::newRow("python3.11") << u"/usr/bin/python3.11"_s << true;
    QTest::newRow("pypy3") << u"/usr/bin/pypy3"_s << true;
    QTest::newRow("a script") << u"/home/me/hello.py"_s << true;
    QTest::newRow("sh") << u"/bin/sh"_s << false;
    QTest::newRow("its tools") << u"/usr/bin/python3-config"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestOutputHint::knowsPython()
{
    QFETCH(const QString, program);
    QFETCH(const bool, is);
    QCOMPARE(runsPython({.program = program}), is);
    QVERIFY(!isUnbuffered({.program = program, .environment = {u"A=1"_s, u"PYTHONUNBUFFERED="_s}}));
    QVERIFY(isUnbuffered({.program = program, .environment = {u"PYTHONUNBUFFERED=1"_s}}));
}

// Its buffer is that of stdio. One of many tries, since other programs may delay its end by more than the last moments.
void TestOutputHint::findsThemInRealPrograms()
{
    constexpr int tries = 20;
    Session session;
    const auto run = [&](const QStringList &parameters) {
        const ProcessId row = session.spawnOne(u"print_buffered"_s, QStringList {u"seconds=1.2"_s} + parameters);
        const auto isRead = [&] { return session.table.find(row) && session.table.find(row)->outputEnded; };
        return QTest::qWaitFor(isRead, patience) ? outputHint(*session.table.find(row)) : OutputHint::Unwritten;
    };
    QCOMPARE(run({u"flush=yes"_s}), OutputHint::None);
    OutputHint late = OutputHint::None;
    for (int i = 0; i < tries && late == OutputHint::None; ++i)
        late = run({});
    QCOMPARE(late, OutputHint::Late);
}

void TestOutputHint::findsNothingInSleep()
{
    Session session;
    session.send(
        command::SpawnProgram {.names = {u"Asia"_s}, .program = u"sleep"_s, .arguments = {u"50"_s}, .join = false});
    QTRY_VERIFY_WITH_TIMEOUT(!session.table.rows().empty() && session.table.rows()[0].elapsed().value_or(0) > second,
                             patience);
    const ProcessId row = session.table.rows()[0].id;
    session.send(command::Kill {{row}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(row)->outputEnded, patience);
    QCOMPARE(outputHint(*session.table.find(row)), OutputHint::None);
}

QTEST_GUILESS_MAIN(TestOutputHint)
#include "tst_outputhint.moc"
