// SPDX-License-Identifier: MIT
// In which order both streams of a process were written, as far as it can be known: real children that write them in
// turn, at once and slowly. Whatever the machine does meanwhile, no line stands in a wrong place without its mark.
#include "core/output/outputlog.h"
#include "tests/fixtures/session.h"

#include <QSignalSpy>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr int linesOfEach = 60;

/// What one child wrote, and what is said of it.
struct Shown {
    int lines = 0;
    int misplaced = 0; ///< at another place than the child wrote them
    int marked = 0;
    int unmarked = 0; ///< misplaced, but without a mark
};

Shown look(const Session &session, ProcessId row)
{
    Shown shown;
    QStringList written;
    for (int i = 1; i <= linesOfEach; ++i)
        written += {u"out %1"_s.arg(i), u"err %1"_s.arg(i)};
    for (const OutputLine &line : session.log.lines(row)) {
        if (line.notice)
            continue;
        const bool inPlace = written.value(shown.lines) == line.text;
        ++shown.lines;
        shown.marked += line.unordered ? 1 : 0;
        shown.misplaced += inPlace ? 0 : 1;
        shown.unmarked += !inPlace && !line.unordered ? 1 : 0;
    }
    return shown;
}

command::SpawnProgram writer(int pause)
{
    return {.names = {u"Asia"_s},
            .program = misbehavePath(),
            .arguments = {u"both"_s, QString::number(linesOfEach), QString::number(pause)},
            .join = false};
}

/// The rows of these commands, once their output has ended.
ProcessIds run(Session &session, const std::vector<command::SpawnProgram> &programs)
{
    const size_t before = session.table.rows().size();
    for (const command::SpawnProgram &program : programs)
        session.send(program);
    ProcessIds rows;
    const auto areRead = [&] {
        rows.clear();
        for (size_t i = before; i < session.table.rows().size(); ++i)
            rows.push_back(session.table.rows()[i].id);
        return rows.size() == programs.size()
            && std::ranges::all_of(rows, [&](ProcessId row) { return session.story(row).contains("OutputEnded"_L1); });
    };
    // By an event loop of its own: QTest::qWaitFor() sleeps between its looks, and would read late.
    QSignalSpy appended(&session.journal, &Journal::appended);
    while (!areRead()) {
        if (!appended.wait(patience))
            return {};
    }
    return rows;
}

} // namespace

class TestOutputOrder : public QObject
{
    Q_OBJECT
private slots:
    void marksWhatMayBeMisplaced_data();
    void marksWhatMayBeMisplaced();
    void marksWhileTheMachineIsBusy();
    void knowsWhatIsSlow();
    void marksNothingOfOneStream();
    void keepsTheOrderInOnePipe();
};

void TestOutputOrder::marksWhatMayBeMisplaced_data()
{
    QTest::addColumn<int>("pause");
    for (const int pause : {0, 1, 20, 100, 300})
        QTest::addRow("%d us", pause) << pause;
}

void TestOutputOrder::marksWhatMayBeMisplaced()
{
    QFETCH(const int, pause);
    Session session;
    Shown all;
    for (int i = 0; i < 8; ++i) {
        const ProcessIds rows = run(session, {writer(pause)});
        QCOMPARE(rows.size(), 1);
        const Shown shown = look(session, rows[0]);
        QCOMPARE(shown.lines, 2 * linesOfEach);
        QCOMPARE(shown.unmarked, 0);
        QCOMPARE(session.log.unordered(rows[0]), shown.marked);
        all = {all.lines + shown.lines, all.misplaced + shown.misplaced, all.marked + shown.marked, 0};
    }
    qInfo("%d lines, %d misplaced, %d marked", all.lines, all.misplaced, all.marked);
}

void TestOutputOrder::marksWhileTheMachineIsBusy()
{
    Session session;
    std::vector<command::SpawnProgram> programs;
    for (const int pause : {0, 0, 0, 1, 1, 20, 20, 100, 100, 300})
        programs.push_back(writer(pause));
    for (int i = 0; i < 3; ++i) {
        const ProcessIds rows = run(session, programs);
        QCOMPARE(rows.size(), programs.size());
        for (const ProcessId row : rows) {
            const Shown shown = look(session, row);
            QCOMPARE(shown.lines, 2 * linesOfEach);
            QCOMPARE(shown.unmarked, 0);
        }
    }
}

// One of many tries, since other programs may keep this thread from reading in time.
void TestOutputOrder::knowsWhatIsSlow()
{
    constexpr int tries = 50;
    Session session;
    int least = 2 * linesOfEach;
    for (int i = 0; i < tries && least > linesOfEach; ++i) {
        const ProcessIds rows = run(session, {writer(2000)});
        QCOMPARE(rows.size(), 1);
        least = std::min(least, look(session, rows[0]).marked);
    }
    QVERIFY2(least <= linesOfEach, qPrintable(QString::number(least)));
}

void TestOutputOrder::marksNothingOfOneStream()
{
    Session session;
    const ProcessIds rows = run(session,
                                {{.names = {u"Asia"_s},
                                  .program = u"/bin/sh"_s,
                                  .arguments = {u"-c"_s, u"for i in 1 2 3 4 5 6 7 8 9; do echo $i; done"_s},
                                  .join = false}});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(session.log.lines(rows[0]).size(), 9);
    QCOMPARE(session.log.unordered(rows[0]), 0);
}

void TestOutputOrder::keepsTheOrderInOnePipe()
{
    Session session;
    command::SpawnProgram together = writer(0);
    together.streams = Streams::Together;
    for (int i = 0; i < 20; ++i) {
        const ProcessIds rows = run(session, {together});
        QCOMPARE(rows.size(), 1);
        const Shown shown = look(session, rows[0]);
        QCOMPARE(shown.lines, 2 * linesOfEach);
        QCOMPARE(shown.misplaced, 0);
        QCOMPARE(shown.marked, 0);
        const std::deque<OutputLine> &lines = session.log.lines(rows[0]);
        QVERIFY(lines.front().notice); // said once
        QCOMPARE(std::ranges::count(lines, true, &OutputLine::notice), 1);
        QVERIFY(std::ranges::all_of(lines, [](const OutputLine &line) { return line.stream == Stream::Output; }));
    }
}

QTEST_GUILESS_MAIN(TestOutputOrder)
#include "tst_outputorder.moc"
