// SPDX-License-Identifier: MIT
// A handle on real children: signals arrive, and never at another process.
#include "core/linux/pidfd.h"
#include "core/linux/linuxplatform.h"

#include <QProcess>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <limits>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace pangaea;

namespace {

/// Lives until it is signalled or its input is closed.
bool startChild(QProcess &process)
{
    process.start(u"/bin/cat"_s, QStringList());
    return process.waitForStarted();
}

enum class Way { Kill, Handle, Row, Tree, KillTree };
enum class Outcome { StrangerLives, StrangerWasHit, ReusedNothing, NotPossible };

/// Lives until it is killed, or its parent ends.
pid_t forkSleeper()
{
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (;;)
            ::pause();
    }
    return pid;
}

bool write(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool written = file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size();
    ::close(file);
    return written;
}

void send(Way way, pid_t pid, const PidFd &handle, LinuxPlatform &platform)
{
    constexpr ProcessId row {1};
    switch (way) {
    case Way::Kill: ::kill(pid, SIGKILL); break;
    case Way::Handle: (void)handle.send(SIGKILL); break;
    case Way::Row: (void)platform.signal(row, SIGKILL); break;
    case Way::Tree:
        (void)platform.signalTree(row, SIGTERM);
        (void)platform.killSurvivors(row);
        break;
    case Way::KillTree: (void)platform.signalTree(row, SIGKILL); break;
    }
}

/// As the first process of a PID namespace, where nobody else takes numbers.
Outcome reuse(Way way)
{
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("proc", "/proc", "proc", 0, nullptr) != 0)
        return Outcome::NotPossible;
    LinuxPlatform platform;
    const pid_t victim = forkSleeper();
    const PidFd handle = PidFd::open(victim);
    platform.watch(ProcessId {1}, victim);
    (void)platform.sample(ProcessId {1});
    ::kill(victim, SIGKILL);
    ::waitpid(victim, nullptr, 0);
    if (!write("/proc/sys/kernel/ns_last_pid", QByteArray::number(victim - 1)))
        return Outcome::NotPossible;
    const pid_t stranger = forkSleeper();
    if (stranger != victim)
        return Outcome::ReusedNothing;
    send(way, victim, handle, platform);
    // Earlier signals are delivered by the time that the stop is reported.
    ::kill(stranger, SIGSTOP);
    int status = 0;
    ::waitpid(stranger, &status, WUNTRACED);
    return WIFSTOPPED(status) ? Outcome::StrangerLives : Outcome::StrangerWasHit;
}

/// In a separate namespace, so that no process of this machine can be hit or lose its number.
Outcome signalAfterReuse(Way way)
{
    const pid_t helper = ::fork();
    if (helper == 0) {
        ::alarm(50);
        if (::unshare(CLONE_NEWPID | CLONE_NEWNS) != 0)
            ::_exit(int(Outcome::NotPossible));
        const pid_t first = ::fork();
        if (first == 0)
            ::_exit(int(reuse(way))); // and all that is left in the namespace ends with it
        int status = 0;
        ::waitpid(first, &status, 0);
        ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : int(Outcome::ReusedNothing));
    }
    int status = 0;
    ::waitpid(helper, &status, 0);
    return WIFEXITED(status) ? Outcome(WEXITSTATUS(status)) : Outcome::ReusedNothing;
}

} // namespace

class TestPidFd final : public QObject
{
    Q_OBJECT
private slots:
    void signalArrives();
    void endedChild();
    void tellsHowItEnded();
    void moves();
    void invalid_data();
    void invalid();
    void signalThatDoesNotExist();
    void reusedPid_data();
    void reusedPid();
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

void TestPidFd::tellsHowItEnded()
{
    const pid_t child = forkSleeper();
    const PidFd handle = PidFd::open(child);
    QVERIFY(handle.isValid());
    QVERIFY(!handle.waitStatus()); // it lives
    ::kill(child, SIGKILL);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(!PidFd().waitStatus());
    if (!handle.waitStatus())
        QSKIP("NOT TESTED: this kernel does not tell how a process ended (Linux 6.15 does).");
    QCOMPARE(*handle.waitStatus(), status);
    QVERIFY(WIFSIGNALED(status));
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

void TestPidFd::reusedPid_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("kill(2), which does hit it") << int(Way::Kill);
    QTest::newRow("a handle") << int(Way::Handle);
    QTest::newRow("a signal to a row") << int(Way::Row);
    QTest::newRow("a signal to a row's tree") << int(Way::Tree);
    QTest::newRow("a kill of a row's tree") << int(Way::KillTree);
}

/// The kernel reuses the pid of an ended process: no signal meant for the first may reach the second. That kill(2) does
/// reach it shows that the test can detect this.
void TestPidFd::reusedPid()
{
    QFETCH(int, way);
    const Outcome outcome = signalAfterReuse(Way(way));
    if (outcome == Outcome::NotPossible)
        QSKIP("PIDs cannot be forced to be used again here: run this as root, with namespaces, to test strangers.");
    QCOMPARE(int(outcome), int(Way(way) == Way::Kill ? Outcome::StrangerWasHit : Outcome::StrangerLives));
}

QTEST_GUILESS_MAIN(TestPidFd)
#include "tst_pidfd.moc"
