// SPDX-License-Identifier: MIT
// Rows with a terminal of their own, in whole sessions with real programs: what they see of it, what is typed, how they
// end, and that nothing is left over. Input through pipes is in tst_inputsink.
#include "core/engine/rowinput.h"
#include "tests/fixtures/fewdescriptors.h"
#include "tests/fixtures/session.h"

#include <QFile>
#include <QRegularExpression>

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const Input terminal {Input::Kind::Terminal, {}};

command::SpawnProgram shell(const QString &script, const QStringList &names = {u"Asia"_s})
{
    return {.names = names, .program = u"/bin/sh"_s, .arguments = {u"-c"_s, script}, .join = false, .input = terminal};
}

command::SpawnProgram interactive()
{
    command::SpawnProgram spawn = shell({});
    spawn.arguments = {u"-i"_s};
    spawn.environment = {u"PS1=ready> "_s, u"ENV="_s};
    return spawn;
}

bool isOpen(const Session &session, ProcessId process)
{
    const ProcessState *row = session.table.find(process);
    return row && row->inputOpen;
}

QStringList refusals(const Session &session, ProcessId process)
{
    QStringList reasons;
    for (const event::InputFailed &failed : session.all<event::InputFailed>(process))
        reasons += failed.reason;
    return reasons;
}

bool isAlive(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

/// The pid that it printed as "job123"; 0: not yet.
qint64 jobOf(const Session &session)
{
    static const QRegularExpression job(u"job(\\d+)\\r"_s);
    return job.match(QString::fromUtf8(session.output(asia))).captured(1).toLongLong();
}

} // namespace

class TestRowInput : public QObject
{
    Q_OBJECT
private slots:
    void isATerminal();
    void hasAnEnvironmentForIt();
    void isForTargetsToo();
    void isResized();
    void isResizedBeforeItsStart();
    void isAnewWithEachAttempt();
    void printsAtOnce();
    void endsByTypedEnd();
    void endsByTypedInterrupt();
    void asksForAPassword();
    void dropsAnswersThatComeLate();
    void refusesLongLines();
    void controlsJobs();
    void isSuspendedAsAWhole();
    void endsWhatItLeftInTheBackground_data();
    void endsWhatItLeftInTheBackground();
    void holdsItsOutput();
    void joins();
    void needsATerminal();
    void failsWithItsProgram();
    void manyHaveTerminals();
    void leavesNothing();
};

void TestRowInput::isATerminal()
{
    Session session;
    session.send(shell(u"test -t 0 && test -t 1 && test -t 2 && stty size && stty -a | grep -o '[-]*echo '"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(session.output(asia), "24 80\r\necho \r\n");
    QCOMPARE(session.cell(asia, "exit"), u"0"_s);
    QVERIFY(session.story(asia).startsWith(u"Created Starting TerminalSized Started "_s));
    QVERIFY(session.story(asia).indexOf(u" InputEnded "_s) < session.story(asia).indexOf(u" Ended "_s));
    QCOMPARE(session.all<event::TerminalSized>(asia)[0].size, TerminalSize());
    QVERIFY(!session.all<event::InputEnded>(asia)[0].asked);
}

void TestRowInput::hasAnEnvironmentForIt()
{
    qputenv("COLORTERM", "truecolor");
    qputenv("COLUMNS", "33");
    Session session;
    const QString script = u"echo $TERM/$COLORTERM/$COLUMNS/$LINES"_s;
    session.send(shell(script));
    command::SpawnProgram other = shell(script, {u"Europe"_s});
    other.environment = {u"TERM=dumb"_s, u"COLORTERM=24bit"_s};
    session.send(other);
    command::SpawnProgram piped = shell(script, {u"Africa"_s});
    piped.input = {Input::Kind::Typed, {}};
    session.send(piped);
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver({asia, europe, africa}), patience);
    QCOMPARE(session.output(asia), "xterm-256color///\r\n");
    QCOMPARE(session.output(europe), "dumb/24bit//\r\n");
    QCOMPARE(session.output(africa), "///\n");
    QVERIFY(session.all<event::Created>(asia)[0].environment.contains(u"TERM=xterm-256color"_s));
    qunsetenv("COLORTERM");
    qunsetenv("COLUMNS");
}

void TestRowInput::isForTargetsToo()
{
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets().has_value(), patience);
    session.send(command::Spawn {.names = {u"Asia"_s}, .target = u"read_input"_s, .join = false, .input = terminal});
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia), patience);
    session.send(command::WriteInput {{asia}, "typed\r"});
    session.send(command::EndInput {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QVERIFY(session.output(asia).contains("typed\r\n"));
    QCOMPARE(session.cell(asia, "exit"), u"0"_s);
}

void TestRowInput::isResized()
{
    Session session;
    session.send(shell(u"trap 'stty size; exit 3' WINCH; echo ready; while :; do sleep 0.01; done"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).contains("ready"), patience);
    session.send(command::ResizeTerminal {{asia}, {80, 24}}); // no other size
    session.send(command::ResizeTerminal {{asia}, {132, 1}}); // too few rows
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(session.output(asia), "ready\r\n2 132\r\n");
    QCOMPARE(session.cell(asia, "exit"), u"3"_s);
    QCOMPARE(session.all<event::TerminalSized>(asia).size(), 2);
    QCOMPARE(session.all<event::TerminalSized>(asia)[1].size, (TerminalSize {132, 2}));
}

void TestRowInput::isResizedBeforeItsStart()
{
    Session session;
    command::SpawnProgram spawn = shell(u"stty size"_s, {u"Asia"_s, u"Europe"_s});
    spawn.start = false;
    session.send(spawn);
    spawn.input = {Input::Kind::Typed, {}};
    spawn.names = {u"Africa"_s};
    session.send(spawn);
    session.send(command::ResizeTerminal {{asia, africa}, {100, 30}});
    session.send(command::Start {{asia, europe, africa}});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver({asia, europe, africa}), patience);
    QCOMPARE(session.output(asia), "30 100\r\n");
    QCOMPARE(session.output(europe), "24 80\r\n");
    QVERIFY(session.all<event::TerminalSized>(africa).empty());
    session.send(command::Restart {{asia}});
    QTRY_COMPARE_WITH_TIMEOUT(session.output(asia), "30 100\r\n30 100\r\n", patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(session.all<event::TerminalSized>(asia).size(), 2);
}

// The settings of the last attempt are gone, and so is what was typed and not read.
void TestRowInput::isAnewWithEachAttempt()
{
    Session session;
    session.send(shell(u"stty -a | grep -o '[-]*echo '; stty -echo; read line; echo got $line"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia) && session.output(asia).contains("echo "), patience);
    session.send(command::WriteInput {{asia}, "one\ntwo\n"});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    session.send(command::Restart {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(asia)->attempts.size() == 2 && isOpen(session, asia), patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.output(asia).count("echo "), 2, patience);
    QVERIFY(!session.output(asia).contains("-echo"));
    session.send(command::WriteInput {{asia}, "three\n"});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QVERIFY(session.output(asia).contains("got one"));
    QVERIFY(session.output(asia).contains("got three"));
    QCOMPARE(refusals(session, asia), QStringList());
}

// The C library keeps output back for a pipe.
void TestRowInput::printsAtOnce()
{
    Session session;
    session.send(
        shell(u"exec awk 'BEGIN { printf \"now \\n\"; while ((getline line < \"-\") > 0) print \"got \" line }'"_s));
    QTRY_COMPARE_WITH_TIMEOUT(session.output(asia), "now \r\n", patience);
    session.send(command::WriteInput {{asia}, "a\n"});
    QTRY_COMPARE_WITH_TIMEOUT(session.output(asia), "now \r\na\r\ngot a\r\n", patience);
    session.send(command::WriteInput {{asia}, "\4"});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
}

void TestRowInput::endsByTypedEnd()
{
    Session session;
    session.send(shell(u"exec cat"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia), patience);
    session.send(command::WriteInput {{asia}, "one\ntwo"});
    session.send(command::EndInput {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QVERIFY(session.output(asia).endsWith("two"));
    QCOMPARE(session.cell(asia, "exit"), u"0"_s);
    QCOMPARE(session.all<event::InputEnded>(asia).size(), 1);
    QVERIFY(!session.all<event::InputEnded>(asia)[0].asked);
}

// As if the user had sent it: the row was killed, it did not crash. Ctrl+C that nobody typed here is another's.
void TestRowInput::endsByTypedInterrupt()
{
    Session session;
    session.send(shell(u"echo ready; exec sleep 60"_s, {u"Asia"_s, u"Europe"_s, u"Africa"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia) && isOpen(session, europe) && isOpen(session, africa), patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).contains("ready") && session.output(europe).contains("ready")
                                 && session.output(africa).contains("ready"),
                             patience);
    session.send(command::WriteInput {{asia}, "\3"});
    session.send(command::WriteInput {{africa}, "\3", 1});
    ::kill(pid_t(session.pid(europe)), SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver({asia, europe, africa}), patience);
    QCOMPARE(session.state(asia), State::Killed);
    QCOMPARE(session.state(europe), State::Crashed);
    QCOMPARE(session.state(africa), State::Crashed);
    QCOMPARE(session.cell(asia, "exit"), session.cell(europe, "exit"));
    QVERIFY(session.output(asia).contains("^C"));
}

// It is counted, not recorded: a session is saved and shown to others.
void TestRowInput::asksForAPassword()
{
    Session session;
    session.send(
        shell(u"read name; stty -echo; printf 'Password: '; read word; stty echo; echo; test $word = secret"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia), patience);
    session.send(command::WriteInput {{asia}, "me\n"});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).contains("Password: "), patience);
    session.send(command::WriteInput {{asia}, "secret\n"});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(session.cell(asia, "exit"), u"0"_s);
    QVERIFY(!session.output(asia).contains("secret"));
    const auto written = session.all<event::InputWritten>(asia);
    QCOMPARE(written.size(), 2);
    QCOMPARE(written[0].bytes, "me\n");
    QCOMPARE(written[1].bytes, QByteArray());
    QCOMPARE(written[1].hidden, 7);
}

void TestRowInput::dropsAnswersThatComeLate()
{
    Session session;
    session.send(shell(u"exec cat"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia), patience);
    session.send(command::WriteInput {{asia}, "answer\n", 1});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).count("answer") == 2, patience);
    QVERIFY(session.all<event::InputWritten>(asia)[0].answer);
    session.send(command::Kill {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    session.send(command::WriteInput {{asia}, "late", 1});
    session.send(command::WriteInput {{asia}, "typed"});
    QTRY_COMPARE_WITH_TIMEOUT(refusals(session, asia).size(), 1, patience);
    QCOMPARE(session.all<event::InputWritten>(asia).size(), 1);
}

void TestRowInput::refusesLongLines()
{
    Session session;
    session.send(shell(u"echo ready; exec cat"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia) && session.output(asia).contains("ready"), patience);
    session.send(command::WriteInput {{asia}, QByteArray(4096, 'x') + '\n'});
    QTRY_COMPARE_WITH_TIMEOUT(refusals(session, asia).size(), 1, patience);
    QVERIFY(refusals(session, asia)[0].contains(u"4095 bytes in one line"_s));
    session.send(command::WriteInput {{asia}, QByteArray(4095, 'y') + '\n'});
    session.send(command::EndInput {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(session.output(asia).count('y'), 1 + 2 * 4095);
    QCOMPARE(session.output(asia).count('x'), 0);
}

void TestRowInput::controlsJobs()
{
    Session session;
    session.send(interactive());
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).contains("ready> "), patience);
    session.send(command::WriteInput {{asia}, "sh -c 'echo job$$; cat; echo over'\n"});
    QTRY_VERIFY_WITH_TIMEOUT(jobOf(session) > 0, patience);
    // Once cat runs: a stop that comes while its shell waits for it to start (vfork(2)) stops only one of the two.
    session.send(command::WriteInput {{asia}, "first\n"});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).count("first\r\n") == 2, patience);
    session.send(command::WriteInput {{asia}, "\32"});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).contains("Stopped"), patience);
    QCOMPARE(session.state(asia), State::Running); // its shell runs
    session.send(command::WriteInput {{asia}, "fg\n"});
    session.send(command::WriteInput {{asia}, "line\n"});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).count("line\r\n") == 2, patience);
    session.send(command::WriteInput {{asia}, "\4"});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).contains("\r\nover"), patience);
    session.send(command::WriteInput {{asia}, "exit 7\n"});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(session.cell(asia, "exit"), u"7"_s);
}

// With its jobs, which have process groups of their own.
void TestRowInput::isSuspendedAsAWhole()
{
    Session session;
    session.send(interactive());
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).contains("ready> "), patience);
    session.send(command::WriteInput {{asia}, "sh -c 'echo job$$; exec cat'\n"});
    QTRY_VERIFY_WITH_TIMEOUT(jobOf(session) > 0, patience);
    const qint64 job = jobOf(session);
    const auto state = [&](qint64 pid) {
        QFile file(u"/proc/%1/stat"_s.arg(pid));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(')').last().trimmed().left(1) : QByteArray();
    };
    session.send(command::Suspend {{asia}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Suspended, patience);
    QTRY_COMPARE_WITH_TIMEOUT(state(job), "T", patience);
    session.send(command::WriteInput {{asia}, "meanwhile\n"});
    session.send(command::Continue {{asia}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Running, patience);
    session.send(command::Kill {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(job), patience);
}

void TestRowInput::endsWhatItLeftInTheBackground_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"kill", "kill the rest", "quit"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

// The kernel hangs up the foreground alone.
void TestRowInput::endsWhatItLeftInTheBackground()
{
    QFETCH(QString, how);
    Session session;
    session.send(interactive());
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).contains("ready> "), patience);
    session.send(command::WriteInput {{asia}, "sh -c 'trap \"\" HUP; echo job$$; sleep 60; :' &\n"});
    QTRY_VERIFY_WITH_TIMEOUT(jobOf(session) > 0, patience);
    const qint64 job = jobOf(session);
    if (how == "kill the rest"_L1) {
        session.send(command::WriteInput {{asia}, "exit\n"});
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(session.state(asia)), patience);
        QVERIFY(isAlive(job));
    }
    if (how == "quit"_L1)
        QVERIFY(session.end());
    else
        session.send(command::Kill {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(job), patience);
}

void TestRowInput::holdsItsOutput()
{
    Session session;
    session.send(shell(u"exec 3<&0; trap '' HUP; (read line; echo late) <&3 & echo early"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session.story(asia).contains(u"OutputHeld"_s), patience);
    QCOMPARE(session.output(asia), "early\r\n");
    QVERIFY(hasEnded(session.state(asia)));
    QVERIFY(!session.story(asia).contains(u"OutputEnded"_s));
    session.send(command::Kill {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
}

void TestRowInput::joins()
{
    Session session;
    command::SpawnProgram spawn = shell(u"exit 4"_s, {u"Asia"_s, u"Europe"_s});
    spawn.join = true;
    session.send(spawn);
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::Joined>(europe).size(), 1, patience);
    QCOMPARE(session.cell(asia, "exit"), u"4"_s);
    QCOMPARE(session.all<event::Joined>(europe)[0].ordinal, 2);
}

void TestRowInput::needsATerminal()
{
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets().has_value(), patience);
    session.send(shell(u"echo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    {
        const FewDescriptors few(1);
        session.send(command::Restart {{asia}});
        QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::FailedToStart, patience);
    }
    QVERIFY(session.table.find(asia)->current()->failure.contains(u"descriptors"_s));
    session.send(command::Restart {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(session.state(asia)) && session.isOver(asia), patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Exited, patience);
}

void TestRowInput::failsWithItsProgram()
{
    Session session;
    const qsizetype before = openDescriptors();
    command::SpawnProgram spawn = shell({});
    spawn.program = u"/dev/null/none"_s;
    session.send(spawn);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::FailedToStart, patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets().has_value(), patience);
    QVERIFY(openDescriptors() <= before);
}

void TestRowInput::manyHaveTerminals()
{
    constexpr qsizetype many = 200;
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets().has_value(), patience);
    const qsizetype before = openDescriptors();
    QStringList names;
    ProcessIds rows;
    for (qsizetype i = 0; i < many; ++i) {
        names += u"Row %1"_s.arg(i);
        rows.push_back(ProcessId(quint64(i) + 1));
    }
    session.send(shell(u"read line; echo got $line"_s, names));
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(rows, [&](ProcessId row) { return isOpen(session, row); }), patience);
    session.send(command::WriteInput {rows, "all\n"});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver(rows), patience);
    for (const ProcessId row : rows)
        QCOMPARE(session.output(row), "all\r\ngot all\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(openDescriptors() <= before + 3, patience); // what opens once stays open
}

void TestRowInput::leavesNothing()
{
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets().has_value(), patience);
    session.send(shell(u"echo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    const qsizetype before = openDescriptors();
    for (size_t attempt = 2; attempt < 8; ++attempt) {
        session.send(command::Restart {{asia}});
        QTRY_VERIFY_WITH_TIMEOUT(session.table.find(asia)->attempts.size() == attempt && session.isOver(asia),
                                 patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(openDescriptors(), before, patience);
}

QTEST_GUILESS_MAIN(TestRowInput)
#include "tst_rowinput.moc"
