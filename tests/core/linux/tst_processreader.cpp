// SPDX-License-Identifier: MIT
// Processes with several threads, from a fake /proc; and real ones.
#include "core/linux/processreader.h"
#include "tests/fixtures/fakeproc.h"

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr auto changes = ProcessReader::Depth::Changes;
constexpr auto whole = ProcessReader::Depth::Whole;

/// The reader of a fake process 100.
struct Reading {
    explicit Reading(const FakeProc &proc)
        : reader(proc.root(), 100, budget, false)
    {
    }
    const KernelSample &at(qint64 milliseconds, ProcessReader::Depth depth = changes)
    {
        read = reader.read(milliseconds * millisecond, depth);
        return reader.sample();
    }
    TaskBudget budget;
    ProcessReader reader;
    bool read = false;
};

} // namespace

class TestProcessReader final : public QObject
{
    Q_OBJECT
private slots:
    void looks();
    void addsThreadsUp();
    void keepsWhatEndedThreadsDid();
    void addsWhatWasNeverSeen();
    void becomesThreaded();
    void anotherProgram();
    void switches();
    void switchesOfThreadsAreUnknown();
    void peakMemory();
    void tellsWhetherItRan();
    void manyThreadsInTurn();
    void shortThreads();
    void switchesOfAChild();
};

void TestProcessReader::looks()
{
    KernelSample one;
    KernelSample other;
    QVERIFY(looksTheSame(one, other));
    one[Metric::Cpu] = 0;
    QVERIFY(!looksTheSame(one, other));
    other[Metric::Cpu] = 0.01;
    QVERIFY(looksTheSame(one, other));
    other[Metric::Cpu] = 0.06;
    QVERIFY(!looksTheSame(one, other));
    other[Metric::Cpu] = 0;
    other.readAt = {1, 2, 3};
    QVERIFY(looksTheSame(one, other));
    other[Metric::Memory] = 1;
    QVERIFY(!looksTheSame(one, other));
    one = other;
    one.state = 'S';
    QVERIFY(!looksTheSame(one, other));
}

void TestProcessReader::addsThreadsUp()
{
    const FakeProc proc;
    proc.stat('S', 0, 3, 10);
    proc.schedStat(10 * millisecond, 1);
    proc.thread(100, 'S', 10 * millisecond, 1);
    proc.thread(101, 'R', 20 * millisecond, 2);
    proc.thread(102, 'R', 30 * millisecond, 4);
    Reading reading(proc);
    KernelSample sample = reading.at(0);
    QCOMPARE(*sample[Metric::RunTime], 60.0 * millisecond);
    QCOMPARE(*sample[Metric::QueueTime], 7.0);
    QVERIFY(!sample.cpuFromTicks);
    QCOMPARE(reading.reader.threadIds(), (std::vector<qint64> {100, 101, 102}));
    proc.thread(101, 'R', 120 * millisecond, 2);
    proc.thread(102, 'R', 130 * millisecond, 5);
    sample = reading.at(100); // the main thread did not run
    QCOMPARE(*sample[Metric::Cpu], 200.0);
    QCOMPARE(*sample[Metric::QueueTime], 8.0);
    std::vector<TaskSample> threads;
    reading.reader.appendThreads(threads);
    QCOMPARE(threads.size(), 2);
    QCOMPARE(threads[0].tid, 101);
    QCOMPARE(threads[0].pid, 100);
    QCOMPARE(threads[0].parent, 42);
    QCOMPARE(threads[0].name, u"x) y (z"_s);
    QCOMPARE(threads[0].sample.state, 'R');
    QCOMPARE(*threads[0].sample[Metric::Cpu], 100.0);
    QCOMPARE(*threads[1].sample[Metric::QueueTime], 5.0);
}

void TestProcessReader::keepsWhatEndedThreadsDid()
{
    const FakeProc proc;
    proc.stat('S', 0, 2, 10);
    proc.schedStat(10 * millisecond, 1);
    proc.thread(100, 'S', 10 * millisecond, 1);
    proc.thread(101, 'S', 20 * millisecond, 2);
    Reading reading(proc);
    QCOMPARE(*reading.at(0)[Metric::RunTime], 30.0 * millisecond);
    proc.write("100/task/101/stat", {}); // as its kept descriptors tell
    proc.write("100/task/101/schedstat", {});
    proc.endThread(101);
    proc.stat('S', 0, 1, 10);
    const KernelSample sample = reading.at(100);
    QCOMPARE(*sample[Metric::RunTime], 30.0 * millisecond);
    QCOMPARE(*sample[Metric::QueueTime], 3.0);
    QCOMPARE(*sample[Metric::Cpu], 0.0);
    QCOMPARE(*sample[Metric::Threads], 1.0);
    QCOMPARE(reading.reader.threadIds(), std::vector<qint64> {100});
}

void TestProcessReader::addsWhatWasNeverSeen()
{
    const qint64 ticks = ::sysconf(_SC_CLK_TCK);
    const FakeProc proc;
    proc.stat('S', 0, 2, 10);
    proc.schedStat(10 * millisecond);
    proc.thread(100, 'S', 10 * millisecond);
    proc.thread(101, 'S', 20 * millisecond);
    Reading reading(proc);
    QVERIFY(reading.at(0)[Metric::QueueTime]);
    proc.stat('S', ticks, 2, 10); // a whole second
    proc.schedStat(11 * millisecond);
    const KernelSample sample = reading.at(1000);
    QCOMPARE(*sample[Metric::RunTime], 1000.0 * millisecond);
    QVERIFY(!sample[Metric::QueueTime]); // of those nobody knows
    proc.schedStat(15 * millisecond);
    QCOMPARE(*reading.at(2000)[Metric::RunTime], 1004.0 * millisecond);
}

void TestProcessReader::becomesThreaded()
{
    const FakeProc proc;
    proc.stat('R', 0, 1, 10);
    proc.schedStat(10 * millisecond);
    proc.status(3, 4);
    Reading reading(proc);
    QCOMPARE(*reading.at(0)[Metric::Voluntary], 3.0);
    proc.stat('R', 0, 2, 10);
    proc.schedStat(60 * millisecond);
    proc.thread(100, 'R', 60 * millisecond);
    proc.thread(101, 'R', 40 * millisecond);
    const KernelSample sample = reading.at(100);
    QCOMPARE(*sample[Metric::Cpu], 90.0); // the sum goes on where the one left off
    QVERIFY(!sample[Metric::Voluntary]);
    QCOMPARE(sample.readAt[size_t(ProcFile::Status)], 0);
}

void TestProcessReader::anotherProgram()
{
    const FakeProc proc;
    proc.stat('R', 0, 2, 10);
    proc.schedStat(500 * millisecond);
    proc.thread(100, 'R', 500 * millisecond);
    proc.thread(101, 'R', 40 * millisecond);
    Reading reading(proc);
    QCOMPARE(*reading.at(0)[Metric::RunTime], 540.0 * millisecond);
    // The thread called execve(2): it is the main one now.
    proc.write("100/task/101/stat", {});
    proc.write("100/task/101/schedstat", {});
    proc.endThread(101);
    proc.stat('R', ::sysconf(_SC_CLK_TCK) * 54 / 100, 1, 10);
    proc.schedStat(40 * millisecond);
    const KernelSample sample = reading.at(100);
    QVERIFY(!sample[Metric::Cpu]);
    QCOMPARE(*sample[Metric::RunTime], 540.0 * millisecond); // as the kernel's ticks know
}

void TestProcessReader::switches()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(1);
    proc.status(3, 4);
    Reading reading(proc);
    KernelSample sample = reading.at(0);
    QCOMPARE(*sample[Metric::Voluntary], 3.0);
    QCOMPARE(*sample[Metric::Involuntary], 4.0);
    proc.status(5, 6);
    QCOMPARE(*reading.at(2000)[Metric::Voluntary], 3.0); // it did not run
    QCOMPARE(reading.at(2000).readAt[size_t(ProcFile::Status)], 0);
    proc.schedStat(2);
    sample = reading.at(3000);
    QCOMPARE(*sample[Metric::Voluntary], 5.0);
    QCOMPARE(sample.readAt[size_t(ProcFile::Status)], 3000 * millisecond);
    proc.schedStat(3);
    proc.status(7, 8);
    QCOMPARE(*reading.at(3100)[Metric::Voluntary], 5.0); // not so soon
    QCOMPARE(*reading.at(4100)[Metric::Voluntary], 7.0); // but not forgotten
    proc.write("100/status", "Name:\tx\n");
    proc.schedStat(4);
    QVERIFY(!reading.at(6000)[Metric::Voluntary]);
}

void TestProcessReader::switchesOfThreadsAreUnknown()
{
    const FakeProc proc;
    proc.stat('S', 0, 2, 10);
    proc.schedStat(1);
    proc.status(3, 4); // of the main thread alone
    Reading reading(proc);
    for (const qint64 time : {0, 1000, 2000}) {
        QVERIFY(!reading.at(time)[Metric::Voluntary]);
        QVERIFY(!reading.at(time)[Metric::Involuntary]);
    }
}

void TestProcessReader::peakMemory()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(1);
    Reading reading(proc);
    QVERIFY(!reading.reader.peakMemory());
    const double now = *reading.at(0)[Metric::Memory];
    QCOMPARE(*reading.reader.peakMemory(), qint64(now));
    proc.write("100/status", "VmHWM:\t  800000 kB\n"); // it had more between two readings
    proc.schedStat(2);
    (void)reading.at(2000);
    QCOMPARE(*reading.reader.peakMemory(), 800'000 * 1024LL);
    proc.write("100/status", "VmHWM:\t  4 kB\n"); // it became another program
    proc.schedStat(3);
    (void)reading.at(4000);
    QCOMPARE(*reading.reader.peakMemory(), 800'000 * 1024LL);
}

void TestProcessReader::tellsWhetherItRan()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(1);
    Reading reading(proc);
    (void)reading.at(0);
    QVERIFY(reading.reader.takeRan());
    QVERIFY(!reading.reader.takeRan());
    (void)reading.at(2000);
    QVERIFY(!reading.reader.takeRan());
    proc.schedStat(2);
    (void)reading.at(2100);
    (void)reading.at(2200, whole);
    QVERIFY(reading.reader.takeRan());
}

void TestProcessReader::manyThreadsInTurn()
{
    const FakeProc proc;
    proc.stat('S', 0, 2, 10);
    proc.schedStat(1 * millisecond);
    proc.thread(100, 'S', 1 * millisecond);
    proc.thread(101, 'R', 1 * millisecond);
    Reading reading(proc);
    reading.budget.addTasks(3 * TaskBudget::perSecond); // of other processes
    QCOMPARE(*reading.at(0)[Metric::RunTime], 2.0 * millisecond);
    proc.thread(101, 'R', 51 * millisecond);
    QCOMPARE(*reading.at(1000)[Metric::RunTime], 2.0 * millisecond);
    QCOMPARE(reading.at(1000).readAt[size_t(ProcFile::SchedStat)], 0);
    QCOMPARE(*reading.at(3100)[Metric::RunTime], 52.0 * millisecond);
    QCOMPARE(reading.at(3100).readAt[size_t(ProcFile::SchedStat)], 3100 * millisecond);
}

void TestProcessReader::shortThreads()
{
    Misbehaving child({u"short-threads"_s, u"500"_s});
    TaskBudget budget;
    QVERIFY(child.waitForStarted());
    ProcessReader reader("/proc", child.processId(), budget, false);
    double before = 0;
    const bool ready = QTest::qWaitFor(
        [&] {
            if (!reader.read(monotonicNow(), changes))
                return false;
            const double run = reader.sample()[Metric::RunTime].value_or(0);
            if (run < before)
                qFatal("Run time went backwards.");
            before = run;
            return child.peek(6) == "ready\n";
        },
        60'000);
    QVERIFY(ready);
    QVERIFY(reader.read(monotonicNow() + nanosecondsPerSecond, whole));
    // At least the kernel's sum of the ended threads, and not more than what it reports in the end.
    const double known = *reader.sample()[Metric::RunTime];
    QVERIFY2(known > 0.45e9, qPrintable(QString::number(known)));
    const auto &stat = reader.stat();
    QVERIFY(known < double(stat->userTicks + stat->systemTicks + 8) * 1e9 / double(::sysconf(_SC_CLK_TCK)));
}

void TestProcessReader::switchesOfAChild()
{
    Misbehaving child({u"clean-up"_s});
    QVERIFY(child.isReady());
    TaskBudget budget;
    ProcessReader reader("/proc", child.processId(), budget, false);
    QTRY_VERIFY_WITH_TIMEOUT(reader.read(monotonicNow(), whole) && reader.sample().state == 'S', patience);
    const KernelSample &sample = reader.sample();
    QVERIFY(*sample[Metric::Voluntary] >= 1);
    QVERIFY(*sample[Metric::Involuntary] >= 0);
    QVERIFY(*sample[Metric::RunTime] > 0);
    QVERIFY(*sample[Metric::QueueTime] >= 0);
    QCOMPARE(*sample[Metric::Parent], double(::getpid()));
    QCOMPARE(*sample[Metric::Nice], double(::getpriority(PRIO_PROCESS, id_t(child.processId()))));
    QCOMPARE(::setpriority(PRIO_PROCESS, id_t(child.processId()), 7), 0);
    QVERIFY(reader.read(monotonicNow(), whole));
    QCOMPARE(*reader.sample()[Metric::Nice], 7.0);
}

QTEST_GUILESS_MAIN(TestProcessReader)
#include "tst_processreader.moc"
