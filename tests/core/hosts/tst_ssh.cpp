// SPDX-License-Identifier: MIT
// A session on this computer and on a host that a real OpenSSH server on the loopback address leads to, with keys of
// its own. Skipped where there is no server's program.
#include "tests/fixtures/fleetsession.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const QString here = u"here"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int countOf(const QByteArray &word)
{
    int count = 0;
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs))
        count += pid.toLongLong() > 0 && contents(u"/proc/"_s + pid + u"/cmdline"_s).contains(word);
    return count;
}

} // namespace

class TestSsh : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void runsThere();
    void outputIsExact();
    void nothingIsLeft_data();
    void nothingIsLeft();
    void wrongKey();
    void noServer();
    void noAgent();

private:
    [[nodiscard]] bool makeKey(const QString &name);
    [[nodiscard]] bool startServer();
    [[nodiscard]] HostWay way(const QString &key = u"user"_s,
                              const QString &path = QStringLiteral(PANGAEA_BIN_DIR)) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
};

bool TestSsh::makeKey(const QString &name)
{
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s,
                 {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, m_folder.filePath(name)});
    return keygen.waitForFinished() && keygen.exitCode() == 0;
}

// Another server may have the port: the next one is tried.
bool TestSsh::startServer()
{
    const QString program = QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    for (m_port = 22000 + int(QCoreApplication::applicationPid() % 10'000); m_port < 40'000; m_port += 7) {
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(program,
                       {u"-D"_s, u"-e"_s, u"-f"_s, u"/dev/null"_s, u"-p"_s, QString::number(m_port), u"-h"_s,
                        m_folder.filePath(u"server"_s), u"-o"_s, u"ListenAddress=127.0.0.1"_s, u"-o"_s,
                        u"AuthorizedKeysFile="_s + m_folder.filePath(u"user.pub"_s), u"-o"_s, u"StrictModes=no"_s,
                        u"-o"_s, u"UsePAM=no"_s, u"-o"_s, u"PidFile=none"_s});
        QByteArray said;
        while (m_server.state() != QProcess::NotRunning && !said.contains("Server listening")) {
            if (!m_server.waitForReadyRead(10'000))
                break;
            said += m_server.readAll();
        }
        if (said.contains("Server listening"))
            return true;
        m_server.kill();
        m_server.waitForFinished();
        if (!said.contains("Address already in use"))
            return false;
    }
    return false;
}

void TestSsh::initTestCase()
{
    const bool isThere = !QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s}).isEmpty()
        && !QStandardPaths::findExecutable(u"ssh"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty();
    if (!isThere)
        QSKIP("There is no OpenSSH server here: hosts behind ssh are NOT tried.");
    if (::geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s);
    QVERIFY(makeKey(u"user"_s) && makeKey(u"server"_s) && makeKey(u"stranger"_s));
    if (!startServer())
        QSKIP("No OpenSSH server could be started here: hosts behind ssh are NOT tried.");
}

void TestSsh::cleanupTestCase()
{
    m_server.kill();
    m_server.waitForFinished();
}

HostWay TestSsh::way(const QString &key, const QString &path) const
{
    const QStringList ssh {u"ssh"_s,      u"-F"_s,
                           u"none"_s,     u"-T"_s,
                           u"-p"_s,       QString::number(m_port),
                           u"-i"_s,       m_folder.filePath(key),
                           u"-o"_s,       u"BatchMode=yes"_s,
                           u"-o"_s,       u"IdentitiesOnly=yes"_s,
                           u"-o"_s,       u"StrictHostKeyChecking=no"_s,
                           u"-o"_s,       u"UserKnownHostsFile=/dev/null"_s,
                           u"-o"_s,       u"LogLevel=ERROR"_s,
                           u"127.0.0.1"_s};
    return {here, ssh + QStringList {u"env"_s, u"PATH="_s + path + u":/usr/bin:/bin"_s}};
}

void TestSsh::runsThere()
{
    FleetSession session({way()});
    const ProcessIds rows = session.spawn({.names = {u"Asia"_s, u"Europe"_s, u"Africa"_s, u"America"_s},
                                           .target = u"print_func"_s,
                                           .on = {here, QString()}});
    QTRY_VERIFY2_WITH_TIMEOUT(session.table.rows().size() == 4 && session.table.isSettled(),
                              qPrintable(session.reason(here)), patience);
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(session.state(rows[i]), State::Exited);
        QCOMPARE(session.table.find(rows[i])->join.ordinal, int(i) + 1);
    }
    const HostState &host = *session.table.host(here);
    QVERIFY(host.clock->uncertainty < second / 10);
    QVERIFY(std::abs(host.clock->offset) <= host.clock->uncertainty); // it is the same clock
}

void TestSsh::outputIsExact()
{
    FleetSession session({way()});
    session.send(command::SpawnProgram {.names = {u"bytes"_s},
                                        .program = u"/bin/sh"_s,
                                        .arguments = {u"-c"_s, u"printf 'a\\000\\377\\r\\n'; printf partial"_s},
                                        .join = false,
                                        .on = {here}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(asia) && session.table.find(asia)->outputEnded, patience);
    QByteArray output;
    for (const Event &happened : session.journal.events()) {
        if (const auto *piece = std::get_if<event::Output>(&happened.payload))
            output += piece->bytes;
    }
    QCOMPARE(output, QByteArray("a\0\xff\r\npartial", 12));
}

void TestSsh::nothingIsLeft_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"the agent", "ssh", "the server's side"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestSsh::nothingIsLeft()
{
    QFETCH(QString, what);
    FleetSession session({way()});
    const QByteArray word = "pangaea-ssh-" + QByteArray::number(QRandomGenerator::global()->generate64(), 16);
    const QString line = u"setsid sh -c 'sh -c \"sleep 1000; : %1\" & ' ; sh -c 'sleep 1000; : %1'"_s.arg(
        QString::fromLatin1(word));
    session.send(command::SpawnProgram {
        .names = {u"Asia"_s}, .program = u"/bin/sh"_s, .arguments = {u"-c"_s, line}, .join = false, .on = {here}});
    QTRY_VERIFY2_WITH_TIMEOUT(countOf(word) >= 3, qPrintable(session.reason(here)), patience);
    const auto agent = pid_t(session.table.host(here)->ready->pid);
    const auto parentOf = [](qint64 pid) {
        const QByteArray stat = contents(u"/proc/%1/stat"_s.arg(pid));
        return stat.isEmpty() ? 0 : stat.sliced(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
    };
    qint64 killed = what == u"the agent"_s ? agent : session.fleet.wayPid(here);
    for (killed = what.startsWith(u"the server"_s) ? agent : killed;
         what.startsWith(u"the server"_s) && !contents(u"/proc/%1/comm"_s.arg(killed)).startsWith("sshd");)
        killed = parentOf(killed);
    QVERIFY(killed > 1);
    QCOMPARE(::kill(pid_t(killed), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(word), 0, 1500); // a second, and the network's part
    const auto lives = [agent] {
        const QByteArray stat = contents(u"/proc/%1/stat"_s.arg(agent));
        return !stat.isEmpty() && stat.sliced(stat.lastIndexOf(')') + 2).front() != 'Z';
    };
    QTRY_VERIFY_WITH_TIMEOUT(!lives(), 1500);
    QTRY_VERIFY_WITH_TIMEOUT(session.isGone(here), patience);
    // It may have told of its end with its last breath.
    QVERIFY(session.state(asia) == State::Unknown || session.state(asia) == State::Killed);
}

void TestSsh::wrongKey()
{
    FleetSession session({way(u"stranger"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(session.isGone(here), patience);
    const QString reason = session.reason(here);
    QVERIFY2(reason.contains(u"Permission denied"_s), qPrintable(reason));
    QVERIFY2(reason.contains(u"Try it by hand: ssh -F none"_s), qPrintable(reason));
}

void TestSsh::noServer()
{
    HostWay closed = way();
    closed.command[closed.command.indexOf(QString::number(m_port))] = u"1"_s;
    FleetSession session({closed});
    session.sleeperOn(here);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::FailedToStart, patience);
    QVERIFY2(session.reason(here).contains(u"Connection refused"_s), qPrintable(session.reason(here)));
}

void TestSsh::noAgent()
{
    FleetSession session({way(u"user"_s, u"/nonexistent"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(session.isGone(here), patience);
    QVERIFY2(session.reason(here).contains(u"Is pangaea-agent installed there?"_s), qPrintable(session.reason(here)));
    QVERIFY2(session.reason(here).contains(u"No such file"_s), qPrintable(session.reason(here)));
}

QTEST_GUILESS_MAIN(TestSsh)
#include "tst_ssh.moc"
