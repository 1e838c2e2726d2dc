// SPDX-License-Identifier: MIT
// Which processes are dead and which are stopped, among real ones whose main thread suggests otherwise.
#include "core/linux/processlife.h"
#include "tests/fixtures/fakeproc.h"

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QByteArray folderOf(const QProcess &child)
{
    return "/proc/" + QByteArray::number(child.processId());
}

ProcStat statOf(const QProcess &child)
{
    ProcBuffer buffer;
    return parseProcStat(readOnce(folderOf(child) + "/stat", buffer)).value_or(ProcStat {.state = 'X'});
}

ProcessLife lifeOf(const QProcess &child)
{
    return pangaea::lifeOf(folderOf(child), statOf(child));
}

void send(const QProcess &child, int signal)
{
    ::kill(pid_t(child.processId()), signal);
}

} // namespace

class TestProcessLife final : public QObject
{
    Q_OBJECT
private slots:
    void ordinary();
    void mainThreadEnded();
    void stopThatIsPending();
    void zombie();
    void statusOfAZombie_data();
    void statusOfAZombie();
    void statusesOfWait();
    void gone();
};

void TestProcessLife::ordinary()
{
    Misbehaving child({u"threads"_s, u"3"_s});
    QVERIFY(child.isReady());
    QVERIFY(!isDead(statOf(child)));
    QTRY_COMPARE_WITH_TIMEOUT(lifeOf(child).state, 'S', patience);
    QVERIFY(!lifeOf(child).mainEnded);
    QVERIFY(!isStill(folderOf(child)));
    send(child, SIGSTOP);
    QTRY_VERIFY_WITH_TIMEOUT(isStill(folderOf(child)), patience);
    QCOMPARE(lifeOf(child).state, 'T');
    send(child, SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(!isStill(folderOf(child)), patience);
}

/// The state in /proc/PID/stat is Z, and stays so, whatever the process does.
void TestProcessLife::mainThreadEnded()
{
    Misbehaving child({u"quiet-leader"_s});
    QVERIFY(child.isReady());
    QCOMPARE(statOf(child).state, 'Z');
    QVERIFY(!isDead(statOf(child)));
    QVERIFY(lifeOf(child).mainEnded);
    QTRY_COMPARE_WITH_TIMEOUT(lifeOf(child).state, 'S', patience);
    QVERIFY(!isStill(folderOf(child)));
    send(child, SIGSTOP);
    QTRY_VERIFY_WITH_TIMEOUT(isStill(folderOf(child)), patience);
    QCOMPARE(statOf(child).state, 'Z');
    QCOMPARE(lifeOf(child).state, 'T');
    send(child, SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(!isStill(folderOf(child)), patience);
}

void TestProcessLife::stopThatIsPending()
{
    QProcess child;
    child.start(QStringLiteral(PANGAEA_BIN_DIR "/misbehave"), {u"vfork-thread"_s, u"1500"_s});
    QTRY_VERIFY_WITH_TIMEOUT(child.peek(4).startsWith("tick"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(statOf(child).state, 'D', patience);
    send(child, SIGSTOP);
    QVERIFY(!isStill(folderOf(child)));
    QTRY_VERIFY_WITH_TIMEOUT(isStill(folderOf(child)), patience); // when its child has ended
    send(child, SIGKILL);
    QVERIFY(child.waitForFinished());
}

void TestProcessLife::zombie()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    const QByteArray folder = "/proc/" + QByteArray::number(child);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(child), 'Z', patience);
    ProcBuffer buffer;
    QVERIFY(isDead(*parseProcStat(readOnce(folder + "/stat", buffer))));
    QVERIFY(isStill(folder));
    ::waitpid(child, nullptr, 0);
}

void TestProcessLife::statusOfAZombie_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("signal");
    QTest::newRow("success") << 0 << 0;
    QTest::newRow("code") << 37 << 0;
    QTest::newRow("signal") << 0 << int(SIGKILL);
}

void TestProcessLife::statusOfAZombie()
{
    QFETCH(int, code);
    QFETCH(int, signal);
    const pid_t child = ::fork();
    if (child == 0) {
        if (signal)
            ::raise(signal);
        ::_exit(code);
    }
    const QByteArray folder = "/proc/" + QByteArray::number(child);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(child), 'Z', patience);
    const std::optional<ExitStatus> status = statusOfZombie(folder);
    ::waitpid(child, nullptr, 0);
    QVERIFY(status);
    QCOMPARE(status->code, code);
    QCOMPARE(status->signal, signal);
    QVERIFY(!status->requested);
    QVERIFY(!statusOfZombie(folder));
    QVERIFY(!statusOfZombie("/proc/self")); // it lives
}

void TestProcessLife::statusesOfWait()
{
    QCOMPARE(exitStatusOf(0x0300), (ExitStatus {.code = 3}));
    QCOMPARE(exitStatusOf(9), (ExitStatus {.signal = 9, .coreDumped = false}));
    QCOMPARE(exitStatusOf(0x80 | 11), (ExitStatus {.signal = 11, .coreDumped = true}));
}

void TestProcessLife::gone()
{
    QVERIFY(isStill("/nonexistent"));
    QCOMPARE(pangaea::lifeOf("/nonexistent", ProcStat {.state = 'Z', .threads = 2}).state, char(0));
}

QTEST_GUILESS_MAIN(TestProcessLife)
#include "tst_processlife.moc"
