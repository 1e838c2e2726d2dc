// SPDX-License-Identifier: MIT
// A handle on real children: signals arrive, and never at a stranger.
#include "core/linux/pidfd.h"

#include <QProcess>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <limits>

#include <unistd.h>

using namespace pangaea;

namespace {

/// Lives until it is signalled or its input is closed.
bool startChild(QProcess &process)
{
    process.start(QStringLiteral("/bin/cat"), QStringList());
    return process.waitForStarted();
}

} // namespace

class TestPidFd final : public QObject
{
    Q_OBJECT
private slots:
    void signalArrives();
    void endedChild();
    void moves();
    void invalid_data();
    void invalid();
    void signalThatDoesNotExist();
};

void TestPidFd::signalArrives()
{
    QProcess process;
    QVERIFY(startChild(process));
    const PidFd handle = PidFd::open(process.processId());
    QVERIFY(handle.isValid());
    QCOMPARE(handle.send(0), 0);
    QCOMPARE(handle.send(SIGTERM), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGTERM);
}

void TestPidFd::endedChild()
{
    QProcess process;
    QVERIFY(startChild(process));
    const PidFd handle = PidFd::open(process.processId());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(handle.send(SIGKILL), ESRCH);
    QCOMPARE(handle.send(0), ESRCH);
}

void TestPidFd::moves()
{
    QProcess process;
    QVERIFY(startChild(process));
    PidFd first = PidFd::open(process.processId());
    PidFd second(std::move(first));
    QVERIFY(!first.isValid()); // NOLINT(bugprone-use-after-move): that is what is tested
    QVERIFY(second.isValid());
    first = std::move(second);
    QVERIFY(first.isValid());
    QVERIFY(!second.isValid()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(first.send(SIGKILL), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), SIGKILL);
}

void TestPidFd::invalid_data()
{
    QTest::addColumn<qint64>("pid");
    QTest::newRow("none") << qint64(0);
    QTest::newRow("negative") << qint64(-1);
    QTest::newRow("too large") << std::numeric_limits<qint64>::max();
    // Its low 32 bits are our own pid.
    QTest::newRow("cut to 32 bits") << (qint64(1) << 32) + ::getpid();
}

void TestPidFd::invalid()
{
    QFETCH(qint64, pid);
    const PidFd handle = PidFd::open(pid);
    QVERIFY(!handle.isValid());
    QCOMPARE(handle.send(SIGTERM), EBADF);
    QCOMPARE(PidFd().send(0), EBADF);
}

void TestPidFd::signalThatDoesNotExist()
{
    QCOMPARE(PidFd::open(::getpid()).send(10'000), EINVAL);
}

QTEST_GUILESS_MAIN(TestPidFd)
#include "tst_pidfd.moc"
