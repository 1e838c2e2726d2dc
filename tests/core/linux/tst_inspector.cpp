// SPDX-License-Identifier: MIT
// Real processes in detail: what they wait for, their signals, memory and pipes.
#include "core/linux/inspector.h"

#include "core/facts/signalset.h"
#include "core/facts/waiting.h"
#include "tests/fixtures/fakeproc.h"

#include <csignal>

#include <fcntl.h>
#include <sched.h>
#include <sys/stat.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr ProcessId row {1};

/// A child and the inspector that looks at it.
struct Look {
    explicit Look(const QStringList &behaviour)
        : child(behaviour)
        , ready(child.isReady())
        , handle(PidFd::open(child.processId()))
    {
    }
    Inspection now() { return inspector.inspect(row, child.processId(), handle); }
    QString waits() { return waitsFor(now()); }

    Misbehaving child;
    bool ready;
    PidFd handle;
    Inspector inspector;
};

/// A named pipe that always has a reader: the test itself.
struct Fifo {
    Fifo()
        : path(folder.filePath(u"fifo"_s))
    {
        if (::mkfifo(QFile::encodeName(path).constData(), 0600) == 0)
            descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    }
    ~Fifo() { ::close(descriptor); }
    QTemporaryDir folder;
    QString path;
    int descriptor = -1;
};

/// A child whose output nobody reads.
struct Writer : QProcess {
    Writer(const QString &behaviour, const Fifo &fifo)
    {
        setStandardOutputFile(fifo.path);
        setStandardErrorFile(QProcess::nullDevice());
        start(QStringLiteral(PANGAEA_BIN_DIR "/misbehave"), {behaviour});
        waitForStarted();
        handle = PidFd::open(processId());
    }
    ~Writer() override
    {
        kill();
        waitForFinished();
    }
    PidFd handle;
};

} // namespace

class TestInspector final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void waiting();
    void stopped();
    void working();
    void signalMasks();
    void memory();
    void memoryOnceASecond();
    void pipes();
    void fullPipe();
    void cores();
    void gone();
    void nothingToRead();

private:
    bool m_mayTrace = false;
};

void TestInspector::initTestCase()
{
    Look look({u"clean-up"_s});
    QVERIFY(look.ready);
    m_mayTrace = look.now().systemCall.has_value();
}

void TestInspector::waiting()
{
    if (!m_mayTrace)
        QSKIP("The kernel does not let this process read /proc/PID/syscall of its children.");
    Look look({u"clean-up"_s});
    QVERIFY(look.ready);
    QTRY_COMPARE_WITH_TIMEOUT(look.waits(), u"waiting for a signal (rt_sigtimedwait)"_s, patience);
    const Inspection details = look.now();
    QCOMPARE(details.pid, look.child.processId());
    QVERIFY(!details.running);
    QVERIFY(details.firstArgument.has_value());
    QVERIFY(details.descriptor.isEmpty());
}

void TestInspector::stopped()
{
    Look look({u"threads"_s, u"1"_s});
    QVERIFY(look.ready);
    if (!look.now().waitChannel)
        QSKIP("The kernel does not tell where its processes wait.");
    QCOMPARE(look.handle.send(SIGSTOP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(look.now()), patience);
    QCOMPARE(look.waits(), u"stopped by a signal"_s);
    QCOMPARE(look.handle.send(SIGTERM), 0);
    const QString reason = whyNoEffect(SIGTERM, look.now());
    QVERIFY2(reason.contains(u"pending until it is continued"_s), qPrintable(reason));
}

void TestInspector::working()
{
    if (!m_mayTrace)
        QSKIP("The kernel does not let this process read /proc/PID/syscall of its children.");
    QProcess child;
    child.start(u"/bin/sh"_s, {u"-c"_s, u"ulimit -t 60; echo; while :; do :; done"_s});
    QVERIFY(child.waitForReadyRead(patience)); // before, it may wait for the disk
    const PidFd handle = PidFd::open(child.processId());
    Inspector inspector;
    QTRY_VERIFY_WITH_TIMEOUT(inspector.inspect(row, child.processId(), handle).running, patience);
    QTRY_COMPARE_WITH_TIMEOUT(waitsFor(inspector.inspect(row, child.processId(), handle)), u"running"_s, patience);
    child.kill();
    QVERIFY(child.waitForFinished());
}

void TestInspector::signalMasks()
{
    Look ignores({u"ignore-term"_s});
    QVERIFY(ignores.ready);
    Inspection details = ignores.now();
    QVERIFY(hasSignal(details.ignored, SIGTERM));
    QVERIFY(!hasSignal(details.blocked, SIGTERM));
    QVERIFY(!hasSignal(details.caught, SIGTERM));
    QCOMPARE(whyNoEffect(SIGTERM, details), u"The program ignores SIGTERM."_s);

    Look blocks({u"clean-up"_s});
    QVERIFY(blocks.ready);
    QCOMPARE(blocks.handle.send(SIGSTOP), 0); // so that it cannot take the next one
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(blocks.child.processId()), 'T', patience);
    QCOMPARE(blocks.handle.send(SIGTERM), 0);
    details = blocks.now();
    QVERIFY(hasSignal(details.pending, SIGTERM));
    QVERIFY(!hasSignal(details.pending, SIGUSR1));
}

void TestInspector::memory()
{
    Look look({u"clean-up"_s});
    QVERIFY(look.ready);
    const Inspection details = look.now();
    if (!details.proportional)
        QSKIP("The kernel does not tell how memory is shared.");
    QVERIFY(*details.proportional > 0);
    QVERIFY(*details.privateMemory > 0);
    QVERIFY(*details.privateMemory <= *details.proportional);
}

void TestInspector::memoryOnceASecond()
{
    const FakeProc proc;
    const auto rollup = [&](const QByteArray &kilobytes) {
        proc.write("100/smaps_rollup", "Pss: " + kilobytes + " kB\nPrivate_Clean: 1 kB\nPrivate_Dirty: 2 kB\n");
    };
    const PidFd handle = PidFd::open(::getpid());
    Inspector inspector(proc.root());
    const auto at = [&](qint64 milliseconds) {
        return inspector.inspect(row, 100, handle, milliseconds * millisecond).proportional.value_or(0) / 1024;
    };
    rollup("10");
    QCOMPARE(at(1), 10);
    rollup("20");
    QCOMPARE(at(900), 10);
    QCOMPARE(at(1001), 20);
    rollup("30");
    inspector.forget(row);
    QCOMPARE(at(1100), 30);
}

void TestInspector::pipes()
{
    const Fifo fifo;
    const Writer child(u"ignore-term"_s, fifo);
    Inspector inspector;
    const auto level = [&] { return inspector.inspect(row, child.processId(), child.handle).output; };
    QTRY_VERIFY_WITH_TIMEOUT(level() && level()->bytes == 6, patience); // "ready\n"
    QCOMPARE(level()->capacity, qint64(::fcntl(fifo.descriptor, F_GETPIPE_SZ)));
    QVERIFY(!inspector.inspect(row, child.processId(), child.handle).error); // is no pipe
    char taken[4];
    QCOMPARE(::read(fifo.descriptor, taken, sizeof taken), 4);
    QCOMPARE(level()->bytes, 2); // inspecting consumes nothing
}

void TestInspector::fullPipe()
{
    const Fifo fifo;
    const Writer child(u"flood"_s, fifo);
    Inspector inspector;
    const auto now = [&] { return inspector.inspect(row, child.processId(), child.handle); };
    QTRY_VERIFY_WITH_TIMEOUT(now().output && now().output->bytes == now().output->capacity, patience);
    if (!m_mayTrace)
        QSKIP("The kernel does not let this process read /proc/PID/syscall of its children.");
    QTRY_COMPARE_WITH_TIMEOUT(waitsFor(now()), u"waiting to write to %1"_s.arg(fifo.path), patience);
    QCOMPARE(now().firstArgument, std::optional<qint64>(1));
}

void TestInspector::cores()
{
    Look look({u"clean-up"_s});
    QVERIFY(look.ready);
    const std::vector<int> before = look.now().cores;
    QVERIFY(!before.empty());
    ::cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(size_t(before.back()), &one);
    QCOMPARE(::sched_setaffinity(pid_t(look.child.processId()), sizeof one, &one), 0);
    QCOMPARE(look.now().cores, std::vector<int> {before.back()});
}

void TestInspector::gone()
{
    Look look({u"clean-up"_s});
    QVERIFY(look.ready);
    const qint64 pid = look.child.processId();
    look.child.kill();
    QVERIFY(look.child.waitForFinished());
    QCOMPARE(look.inspector.inspect(row, pid, look.handle), (Inspection {.pid = pid}));
    // Another process that has the pid now is not inspected.
    QCOMPARE(look.inspector.inspect(row, ::getpid(), look.handle), (Inspection {.pid = ::getpid()}));
}

void TestInspector::nothingToRead()
{
    Inspector inspector("/nonexistent");
    const PidFd handle = PidFd::open(::getpid());
    Inspection details = inspector.inspect(row, ::getpid(), handle);
    QVERIFY(!details.cores.empty()); // it needs no /proc
    details.cores.clear();
    QCOMPARE(details, (Inspection {.pid = ::getpid()}));
    const FakeProc proc;
    proc.write("100/wchan", "0");
    proc.write("100/syscall", "rubbish\n");
    proc.write("100/status", "SigPnd:\t0000000000000000\n");
    Inspector odd(proc.root());
    details = odd.inspect(row, 100, handle);
    QVERIFY(!details.waitChannel && !details.systemCall && !details.running && !details.pending);
}

QTEST_GUILESS_MAIN(TestInspector)
#include "tst_inspector.moc"
