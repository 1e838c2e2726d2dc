// SPDX-License-Identifier: MIT
// pangaea-agent as a program: what it says, and that nothing outlives it, whatever is killed. What is left is counted
// from outside.
#include "core/wire/wirereader.h"
#include "generated/version.h"
#include "tests/fixtures/fleetsession.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QUuid>

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Processes whose command line has this word, zombies aside.
int countOf(const QByteArray &word)
{
    int count = 0;
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        if (pid.toLongLong() > 0 && contents(u"/proc/"_s + pid + u"/cmdline"_s).contains(word))
            ++count;
    }
    return count;
}

/// A word that no other process has.
QByteArray newWord()
{
    return "pangaea-test-" + QUuid::createUuid().toByteArray(QUuid::Id128);
}

/// Three processes: one that leaves its session and its parent, one in the background, and the row's own.
command::SpawnProgram family(const QByteArray &word)
{
    const QString line
        = u"setsid sh -c 'sh -c \"sleep 1000; : %1\" & ' ; sh -c 'sleep 1000; : %1' & sh -c 'sleep 1000; : %1'"_s.arg(
            QString::fromLatin1(word));
    return {
        .names = {u"Asia"_s}, .program = u"/bin/sh"_s, .arguments = {u"-c"_s, line}, .join = false, .on = {u"n2"_s}};
}

qint64 parentOf(qint64 pid)
{
    const QByteArray stat = contents(u"/proc/%1/stat"_s.arg(pid));
    return stat.sliced(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

/// A zombie does not live: whoever adopted it may be slow to reap it.
bool lives(qint64 pid)
{
    const QByteArray stat = contents(u"/proc/%1/stat"_s.arg(pid));
    return !stat.isEmpty() && stat.sliced(stat.lastIndexOf(')') + 2).front() != 'Z';
}

qint64 sessionOf(qint64 pid)
{
    return ::getsid(pid_t(pid));
}

} // namespace

class TestAgent : public QObject
{
    Q_OBJECT
private slots:
    void saysItsVersion();
    void refusesArguments();
    void waitsForNobody();
    void endsWithItsInput_data();
    void endsWithItsInput();
    void refusesAnotherVersion();
    void refusesGarbage();
    void leadsASession();
    void leavesAShellsChildren();
    void nothingIsLeft_data();
    void nothingIsLeft();
    void endsInOrderAtATerm();
};

void TestAgent::saysItsVersion()
{
    QProcess agent;
    agent.start(agentPath(), {u"--version"_s});
    QVERIFY(agent.waitForFinished());
    QCOMPARE(agent.readAllStandardOutput(), QByteArray("pangaea-agent " PANGAEA_VERSION "\n"));
    QCOMPARE(agent.exitCode(), 0);
}

void TestAgent::refusesArguments()
{
    QProcess agent;
    agent.start(agentPath(), {u"--port"_s});
    QVERIFY(agent.waitForFinished());
    QCOMPARE(agent.exitCode(), 2);
    QVERIFY(agent.readAllStandardError().contains("is started by pangaea"));
    QCOMPARE(agent.readAllStandardOutput(), QByteArray());
}

// Before it is spoken to it says nothing, so that a shell's words and its own do not mix.
void TestAgent::waitsForNobody()
{
    QProcess agent;
    agent.start(agentPath(), QStringList());
    QVERIFY(agent.waitForStarted());
    agent.write("read this\n");
    agent.closeWriteChannel();
    QVERIFY(agent.waitForFinished());
    QCOMPARE(agent.exitCode(), 0);
    QCOMPARE(agent.readAllStandardOutput(), QByteArray());
}

void TestAgent::endsWithItsInput_data()
{
    QTest::addColumn<QByteArray>("said");
    const QByteArray marker = wire::marker().toByteArray();
    QTest::newRow("greeted") << marker;
    QTest::newRow("begun") << marker + wire::encode(wire::Begin {QStringLiteral(PANGAEA_VERSION), 1000});
    QTest::newRow("half a message") << marker + wire::encode(wire::Ask {1}).first(2);
    QTest::newRow("no credit") << marker + wire::encode(wire::Begin {QStringLiteral(PANGAEA_VERSION), 0})
            + wire::encode(wire::Order {command::Spawn {
                .names = {u"Asia"_s}, .target = u"print_func"_s, .parameters = {u"seconds=1000"_s}, .rows = {asia}}});
}

void TestAgent::endsWithItsInput()
{
    QFETCH(QByteArray, said);
    QProcess agent;
    agent.start(agentPath(), QStringList());
    QVERIFY(agent.waitForStarted());
    agent.write(said);
    QVERIFY(agent.waitForReadyRead());
    agent.closeWriteChannel();
    QVERIFY(agent.waitForFinished(10'000));
    QCOMPARE(agent.exitStatus(), QProcess::NormalExit);
    QVERIFY(agent.readAllStandardOutput().startsWith(wire::marker().toByteArray()));
}

void TestAgent::refusesAnotherVersion()
{
    QProcess agent;
    agent.start(agentPath(), QStringList());
    QVERIFY(agent.waitForStarted());
    agent.write(wire::marker().toByteArray() + wire::encode(wire::Begin {u"9.9.9"_s, 1000}));
    QVERIFY(agent.waitForFinished());
    WireReader reader;
    reader.feed(agent.readAllStandardOutput());
    QVERIFY(std::holds_alternative<wire::Greeting>(*reader.next()));
    QVERIFY(std::get<wire::Bye>(*reader.next()).reason.contains(QStringLiteral(PANGAEA_VERSION)));
}

void TestAgent::refusesGarbage()
{
    QProcess agent;
    agent.start(agentPath(), QStringList());
    QVERIFY(agent.waitForStarted());
    agent.write(wire::marker().toByteArray() + QByteArray::fromHex("82025b1000000000000000"));
    QVERIFY(agent.waitForFinished());
    QCOMPARE(agent.exitStatus(), QProcess::NormalExit);
    QVERIFY(agent.readAllStandardOutput().contains("too long"));
}

void TestAgent::leadsASession()
{
    FleetSession session({byShell(u"n2"_s, agentPath() + u"; exit $?"_s)});
    session.sleeperOn(u"n2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Running, patience);
    const qint64 agent = session.table.host(u"n2"_s)->ready->pid;
    const qint64 warden = parentOf(agent);
    QCOMPARE(contents(u"/proc/%1/comm"_s.arg(warden)), QByteArray("pangaea-warden\n"));
    QCOMPARE(sessionOf(agent), warden);
    QVERIFY(sessionOf(agent) != sessionOf(::getpid()));
    QCOMPARE(parentOf(session.pid(asia)), agent);
}

// What a ~/.bashrc left in the background is a child of the process that becomes the agent.
void TestAgent::leavesAShellsChildren()
{
    FleetSession session({byShell(u"n2"_s, u"sleep 20 </dev/null >/dev/null 2>&1 & exec "_s + agentPath())});
    session.sleeperOn(u"n2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Running, patience);
    const qint64 agent = session.table.host(u"n2"_s)->ready->pid;
    const qint64 warden = parentOf(agent);
    QCOMPARE(contents(u"/proc/%1/comm"_s.arg(warden)), QByteArray("pangaea-warden\n"));
    const qint64 way = session.fleet.wayPid(u"n2"_s);
    QCOMPARE(parentOf(warden), way);
    QCOMPARE(::kill(pid_t(way), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!lives(agent) && !lives(warden), 1000);
}

void TestAgent::nothingIsLeft_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"the agent", "its warden", "the way", "the way, in between"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

// The way in between is a shell that waits for the agent: the agent loses its parent and its input, as below sshd.
void TestAgent::nothingIsLeft()
{
    QFETCH(QString, what);
    const bool between = what.endsWith(u"between"_s);
    FleetSession session({between ? byShell(u"n2"_s, agentPath() + u"; exit $?"_s) : plainly(u"n2"_s)});
    const QByteArray word = newWord();
    session.send(family(word));
    QTRY_VERIFY_WITH_TIMEOUT(countOf(word) >= 4, patience);
    const qint64 agent = session.table.host(u"n2"_s)->ready->pid;
    const qint64 warden = parentOf(agent);
    const qint64 killed = what == u"the agent"_s ? agent
        : what == u"its warden"_s                ? warden
                                                 : session.fleet.wayPid(u"n2"_s);
    QCOMPARE(::kill(pid_t(killed), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(word), 0, 1000);
    QTRY_VERIFY_WITH_TIMEOUT(!lives(agent) && !lives(warden), 1000);
    QTRY_VERIFY_WITH_TIMEOUT(session.isGone(u"n2"_s), patience);
    // It may have told of its end with its last breath.
    QVERIFY(session.state(asia) == State::Unknown || session.state(asia) == State::Killed);
}

void TestAgent::endsInOrderAtATerm()
{
    FleetSession session({plainly(u"n2"_s)});
    session.sleeperOn(u"n2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Running, patience);
    QCOMPARE(::kill(pid_t(session.fleet.wayPid(u"n2"_s)), SIGTERM), 0);
    QTRY_VERIFY_WITH_TIMEOUT(session.isGone(u"n2"_s), patience);
    QCOMPARE(session.state(asia), State::Killed); // it told how it ended
    QVERIFY2(session.reason(u"n2"_s).contains(u"signal 15"_s), qPrintable(session.reason(u"n2"_s)));
}

QTEST_GUILESS_MAIN(TestAgent)
#include "tst_agent.moc"
