// SPDX-License-Identifier: MIT
// Readings from a fake /proc, where each number is known, and from the real one.
#include "core/linux/procsampler.h"
#include "tests/fixtures/fakeproc.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

class BusyChild final : public QProcess
{
public:
    BusyChild() { start(u"/bin/sh"_s, {u"-c"_s, u"ulimit -t 60; while :; do :; done"_s}); }
    ~BusyChild() override
    {
        kill();
        waitForFinished();
    }
};

double ticksPerSecond()
{
    return double(::sysconf(_SC_CLK_TCK));
}

} // namespace

class TestProcSampler final : public QObject
{
    Q_OBJECT
private slots:
    void values();
    void unknownProcess();
    void noProc();
    void cpuNeedsTwoReadings();
    void cpuFromSchedStat();
    void cpuFromTicks_data();
    void cpuFromTicks();
    void cpuOverTheLastSecond();
    void cpuAfterAChangeOfSource();
    void cpuBackwards();
    void zombie();
    void vanished();
    void malformed();
    void replaced();
    void otherValues();
    void changesOnly();
    void readsNothingOfWhatSlept();
    void shareAfterSleep();
    void shareAfterSleepWithoutRounds();
    void sleepOfThreads();
    void percentagesFall();
    void sayWhenTheyWereRead();
    void tellsTheEndOnce();
    void doesNotSwallowNews();
    void tasksOfAnUnknownProcess();
    void systemCpu();
    void coreShares();
    void itself();
    void busyChild();
    void endedChild();
    void descriptorsAreClosed();
};

void TestProcSampler::values()
{
    const FakeProc proc;
    proc.stat('S', 0, 4, 10);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    const KernelSample sample = sampler.sample(asia);
    QCOMPARE(sample.state, 'S');
    QCOMPARE(*sample[Metric::Core], 3.0);
    QCOMPARE(*sample[Metric::Threads], 4.0);
    QCOMPARE(*sample[Metric::Memory], 10.0 * double(::sysconf(_SC_PAGESIZE)));
    QVERIFY(!sample[Metric::Cpu]);
}

void TestProcSampler::unknownProcess()
{
    const FakeProc proc;
    ProcSampler sampler(proc.root());
    QVERIFY(isNothing(sampler.sample(asia)));
    sampler.add(asia, 100); // there are no files
    QVERIFY(isNothing(sampler.sample(asia)));
    sampler.remove(europe);
    sampler.remove(asia);
    QVERIFY(isNothing(sampler.sample(asia)));
}

void TestProcSampler::noProc()
{
    ProcSampler sampler("/nonexistent");
    sampler.add(asia, ::getpid());
    QVERIFY(isNothing(sampler.sample(asia)));
    QVERIFY(!sampler.systemCpu());
    QVERIFY(!sampler.systemCpu());
}

void TestProcSampler::cpuNeedsTwoReadings()
{
    const FakeProc proc;
    proc.stat('R', 0, 1, 10);
    proc.schedStat(0);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    QVERIFY(!sampler.sample(asia, 0)[Metric::Cpu]);
    QVERIFY(!sampler.sample(asia, 49 * millisecond)[Metric::Cpu]);
    const KernelSample idle = sampler.sample(asia, 50 * millisecond);
    QVERIFY(idle[Metric::Cpu]); // it did nothing, and that is known
    QCOMPARE(*idle[Metric::Cpu], 0.0);
}

void TestProcSampler::cpuFromSchedStat()
{
    const FakeProc proc;
    proc.stat('R', 0, 1, 10);
    proc.schedStat(5 * millisecond);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    (void)sampler.sample(asia, 0);
    proc.schedStat(30 * millisecond); // the ticks say 0
    QCOMPARE(*sampler.sample(asia, 100 * millisecond)[Metric::Cpu], 25.0);
    proc.schedStat(500 * millisecond); // one thread cannot be faster than one core
    QCOMPARE(*sampler.sample(asia, 200 * millisecond)[Metric::Cpu], 100.0);
}

void TestProcSampler::cpuFromTicks_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<QByteArray>("schedStat");
    QTest::newRow("threads") << 4 << QByteArray("123456 0 7\n");
    QTest::newRow("no schedstat") << 1 << QByteArray();
    QTest::newRow("malformed schedstat") << 1 << QByteArray("hello\n");
    QTest::newRow("kernel does not count") << 1 << QByteArray("0 0 0\n");
}

void TestProcSampler::cpuFromTicks()
{
    QFETCH(int, threads);
    QFETCH(QByteArray, schedStat);
    const FakeProc proc;
    proc.stat('R', 0, threads, 10);
    if (!schedStat.isEmpty())
        proc.write("100/schedstat", schedStat);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    (void)sampler.sample(asia, 0);
    proc.stat('R', qint64(ticksPerSecond()), threads, 10); // a second of work in half a second
    QCOMPARE(*sampler.sample(asia, 500 * millisecond)[Metric::Cpu], 200.0);
}

void TestProcSampler::cpuOverTheLastSecond()
{
    const FakeProc proc;
    proc.stat('R', 0, 1, 10);
    proc.schedStat(0);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    // Two seconds of full speed, then two of rest, a reading each 10 ms.
    qint64 run = 0;
    std::optional<double> cpu;
    for (qint64 time = 0; time <= 4000; time += 10) {
        proc.schedStat(run);
        cpu = sampler.sample(asia, time * millisecond)[Metric::Cpu];
        if (time >= 50 && time <= 2000)
            QCOMPARE(*cpu, 100.0);
        if (time == 2500)
            QVERIFY(*cpu > 45 && *cpu < 55);
        run += time < 2000 ? 10 * millisecond : 0;
    }
    QCOMPARE(*cpu, 0.0);
}

void TestProcSampler::cpuAfterAChangeOfSource()
{
    const FakeProc proc;
    proc.stat('R', 500, 1, 10);
    proc.schedStat(1);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    (void)sampler.sample(asia, 0);
    QVERIFY(sampler.sample(asia, 100 * millisecond)[Metric::Cpu]);
    proc.stat('R', 500, 2, 10); // a second thread: from now on ticks count, and they begin anew
    QVERIFY(!sampler.sample(asia, 200 * millisecond)[Metric::Cpu]);
    QCOMPARE(*sampler.sample(asia, 300 * millisecond)[Metric::Cpu], 0.0);
}

void TestProcSampler::cpuBackwards()
{
    const FakeProc proc;
    proc.stat('R', 500, 2, 10);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    (void)sampler.sample(asia, 0);
    proc.stat('R', 400, 2, 10);
    QVERIFY(!sampler.sample(asia, 100 * millisecond)[Metric::Cpu]);
    QCOMPARE(*sampler.sample(asia, 200 * millisecond)[Metric::Cpu], 0.0);
    QVERIFY(!sampler.sample(asia, 0)[Metric::Cpu]); // nor does the clock go back
}

void TestProcSampler::zombie()
{
    const FakeProc proc;
    proc.stat('Z', 0, 1, 0);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    const KernelSample sample = sampler.sample(asia);
    QCOMPARE(sample.state, 'Z');
    QVERIFY(!sample[Metric::Memory]);
}

void TestProcSampler::vanished()
{
    const FakeProc proc;
    proc.stat('R', 0, 2, 10);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    (void)sampler.sample(asia, 0);
    proc.write("100/stat", QByteArray());
    QVERIFY(isNothing(sampler.sample(asia, 100 * millisecond)));
    QVERIFY(isNothing(sampler.sample(asia, 200 * millisecond)));
}

void TestProcSampler::malformed()
{
    const FakeProc proc;
    proc.write("100/stat", "100 (x) R 1 2 3");
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    QVERIFY(isNothing(sampler.sample(asia)));
    proc.write("100/stat", QByteArray(100'000, '9'));
    QVERIFY(isNothing(sampler.sample(asia)));
}

void TestProcSampler::replaced()
{
    const FakeProc proc;
    proc.stat('R', 0, 2, 10);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    (void)sampler.sample(asia, 0);
    sampler.add(asia, 100); // a new attempt of the same row
    QVERIFY(!sampler.sample(asia, 100 * millisecond)[Metric::Cpu]);
}

void TestProcSampler::otherValues()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(4711, 1234);
    proc.status(3, 4);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    const KernelSample sample = sampler.sample(asia, 5);
    QCOMPARE(*sample[Metric::Nice], -5.0);
    QCOMPARE(*sample[Metric::Parent], 42.0);
    QCOMPARE(*sample[Metric::RunTime], 4711.0);
    QCOMPARE(*sample[Metric::QueueTime], 1234.0);
    QCOMPARE(*sample[Metric::Voluntary], 3.0);
    QCOMPARE(*sample[Metric::Involuntary], 4.0);
    QVERIFY(!sample.cpuFromTicks);
    QCOMPARE(sample.readAt, (std::array<qint64, 3> {5, 5, 5}));
}

void TestProcSampler::changesOnly()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(1);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    QVERIFY(sampler.sampleIfChanged(asia, 0));
    proc.stat('S', 0, 1, 20);                                   // as one that did not run cannot have
    QVERIFY(!sampler.sampleIfChanged(asia, 10 * millisecond));  // was not read
    QVERIFY(sampler.sampleIfChanged(asia, 1000 * millisecond)); // was
    QVERIFY(!sampler.sampleIfChanged(asia, 1010 * millisecond));
    proc.stat('D', 0, 1, 20);
    proc.schedStat(2);
    const auto changed = sampler.sampleIfChanged(asia, 1020 * millisecond);
    QVERIFY(changed);
    QCOMPARE(changed->state, 'D');
    QVERIFY(!sampler.sampleIfChanged(asia, 1030 * millisecond));
    QVERIFY(!sampler.sampleIfChanged(europe));
}

void TestProcSampler::readsNothingOfWhatSlept()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(1);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    QVERIFY(sampler.sampleIfChanged(asia, 0, true)); // never read before
    const auto round = [&](qint64 time, bool slept) {
        (void)sampler.sampleIfChanged(asia, time * millisecond, slept);
        (void)sampler.sampleTasks(asia);
    };
    for (qint64 time = 100; time <= 2000; time += 100)
        round(time, false);
    proc.schedStat(50 * millisecond); // as one that slept cannot have
    QVERIFY(!sampler.sampleIfChanged(asia, 2010 * millisecond, true));
    QVERIFY(!sampler.sampleTasks(asia));
    QVERIFY(sampler.sampleIfChanged(asia, 2020 * millisecond, false));
    qint64 time = 2100;
    for (; time <= 4000; time += 100) // its percentage falls to 0, which is shown
        round(time, true);
    QCOMPARE(*sampler.sample(asia, time * millisecond)[Metric::Cpu], 0.0);
    proc.stat('S', 0, 1, 20); // memory changes in sleep, and is read every ten seconds
    std::optional<KernelSample> changed;
    while (time <= 14'000 && !changed) {
        time += 100;
        changed = sampler.sampleIfChanged(asia, time * millisecond, true);
    }
    QVERIFY(changed);
    QVERIFY(time > 6'000);
    QCOMPARE(*(*changed)[Metric::Memory], 20.0 * double(::sysconf(_SC_PAGESIZE)));
    QCOMPARE(changed->readAt[size_t(ProcFile::Stat)], time * millisecond);
}

void TestProcSampler::shareAfterSleep()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(0);
    ProcSampler sampler(proc.root());
    ProcSampler always(proc.root());
    for (ProcSampler *each : {&sampler, &always})
        each->add(asia, 100);
    const auto round = [&](qint64 time, bool slept) {
        (void)sampler.sampleIfChanged(asia, time * millisecond, slept);
        (void)sampler.sampleTasks(asia);
        (void)always.sampleIfChanged(asia, time * millisecond);
    };
    for (qint64 time = 0; time <= 800; time += 100)
        round(time, true);
    proc.schedStat(100 * millisecond);
    round(900, false);
    // As if it had been read in each round.
    QCOMPARE(sampler.sample(asia, 900 * millisecond)[Metric::Cpu], always.sample(asia, 900 * millisecond)[Metric::Cpu]);
}

void TestProcSampler::shareAfterSleepWithoutRounds()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(0);
    ProcSampler sampler(proc.root());
    ProcSampler always(proc.root());
    for (ProcSampler *each : {&sampler, &always}) {
        each->add(asia, 100);
        for (qint64 time = 0; time <= 2000; time += 100) {
            (void)each->sampleIfChanged(asia, time * millisecond, true);
            (void)each->sampleTasks(asia);
        }
    }
    for (qint64 time = 2100; time <= 6000; time += 100)
        (void)always.sampleIfChanged(asia, time * millisecond);
    sampler.slept(asia, 6000 * millisecond);
    sampler.slept(europe, 6000 * millisecond); // which is unknown
    proc.schedStat(60 * millisecond);
    const auto share = [](ProcSampler &of) { return *of.sample(asia, 6100 * millisecond)[Metric::Cpu]; };
    QVERIFY(share(always) > 5);
    QCOMPARE(share(sampler), share(always)); // of the last second, not of the four that it slept
}

void TestProcSampler::sleepOfThreads()
{
    const FakeProc proc;
    proc.stat('S', 0, 2, 10);
    proc.schedStat(1);
    proc.thread(100, 'S', 1);
    proc.thread(101, 'S', 1);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    const auto round = [&](qint64 time, bool slept) {
        (void)sampler.sampleIfChanged(asia, time * millisecond, slept);
        return sampler.sampleTasks(asia);
    };
    for (qint64 time = 0; time <= 2000; time += 100)
        (void)round(time, false);
    proc.thread(101, 'R', 40 * millisecond);
    QVERIFY(!round(2010, true));
    const auto tasks = round(2100, false);
    QVERIFY(tasks && tasks->size() == 1);
    QCOMPARE(tasks->front().sample.state, 'R');
    proc.thread(101, 'R', 80 * millisecond);
    QVERIFY(round(2200, true)); // it runs: it is no sleeper, whatever the records say
}

void TestProcSampler::percentagesFall()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(0);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    (void)sampler.sampleIfChanged(asia, 0);
    proc.schedStat(100 * millisecond);
    QCOMPARE(*sampler.sampleIfChanged(asia, 100 * millisecond).value()[Metric::Cpu], 100.0);
    std::optional<double> told = 100;
    for (qint64 time = 200; time <= 1200; time += 100) { // it sleeps
        const auto sample = sampler.sampleIfChanged(asia, time * millisecond);
        if (sample) {
            QVERIFY((*sample)[Metric::Cpu] < told);
            told = (*sample)[Metric::Cpu];
        }
    }
    QCOMPARE(*told, 0.0);
    for (qint64 time = 1300; time <= 3000; time += 100)
        QVERIFY(!sampler.sampleIfChanged(asia, time * millisecond));
}

void TestProcSampler::sayWhenTheyWereRead()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(1);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    (void)sampler.sampleIfChanged(asia, 1);
    // CPU % becomes known, from the one file that is read each time.
    const auto sample = sampler.sampleIfChanged(asia, 1 + 50 * millisecond);
    QVERIFY(sample);
    QVERIFY(!sampler.sampleIfChanged(asia, 60 * millisecond));
    QCOMPARE(sample->readAt[size_t(ProcFile::SchedStat)], 1 + 50 * millisecond);
    QVERIFY(sample->readAt[size_t(ProcFile::Stat)] <= 1 + 50 * millisecond);
    QCOMPARE(sample->readAt[size_t(ProcFile::Status)], 0);
}

void TestProcSampler::tellsTheEndOnce()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(1);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    (void)sampler.sampleIfChanged(asia, 0);
    proc.write("100/stat", QByteArray());
    proc.write("100/schedstat", QByteArray());
    const auto sample = sampler.sampleIfChanged(asia, 10 * millisecond);
    QVERIFY(sample && isNothing(*sample));
    QVERIFY(!sampler.sampleIfChanged(asia, 20 * millisecond));
}

void TestProcSampler::doesNotSwallowNews()
{
    const FakeProc proc;
    proc.stat('S', 0, 1, 10);
    proc.schedStat(1);
    ProcSampler sampler(proc.root());
    sampler.add(asia, 100);
    (void)sampler.sampleIfChanged(asia, 0);
    proc.stat('T', 0, 1, 10);
    proc.schedStat(2);
    QCOMPARE(sampler.sample(asia, 10 * millisecond).state, 'T'); // somebody else asked
    const auto changed = sampler.sampleIfChanged(asia, 20 * millisecond);
    QVERIFY(changed);
    QCOMPARE(changed->state, 'T');
}

void TestProcSampler::tasksOfAnUnknownProcess()
{
    ProcSampler sampler;
    QVERIFY(!sampler.sampleTasks(asia));
    QVERIFY(sampler.descendants(asia).empty());
}

void TestProcSampler::systemCpu()
{
    const FakeProc proc;
    proc.write("stat", "cpu  100 0 0 100 0 0 0 0 0 0\ncpu0 1\n");
    ProcSampler sampler(proc.root());
    QVERIFY(!sampler.systemCpu());
    QVERIFY(!sampler.systemCpu()); // no time went by
    proc.write("stat", "cpu  130 0 0 160 10 0 0 0 0 0\ncpu0 1\n");
    QCOMPARE(*sampler.systemCpu(), 30.0);
    proc.write("stat", "cpu  130 0 0 160 9 0 0 0 0 0\ncpu0 1\n");
    QVERIFY(!sampler.systemCpu());
    proc.write("stat", "rubbish\n");
    QVERIFY(!sampler.systemCpu());
    proc.write("stat", "cpu  230 0 0 160 10 0 0 0 0 0\ncpu0 1\n");
    QVERIFY(!sampler.systemCpu());
}

void TestProcSampler::coreShares()
{
    const FakeProc proc;
    proc.write("stat", "cpu  100 0 0 100 0 0 0 0 0 0\ncpu0 50 0 0 50 0 0 0 0 0 0\ncpu1 50 0 0 50 0 0 0 0 0 0\n");
    ProcSampler sampler(proc.root());
    (void)sampler.systemCpu(nanosecondsPerSecond);
    QVERIFY(sampler.takeCoreShares().empty());
    proc.write("stat", "cpu  140 0 0 160 0 0 0 0 0 0\ncpu0 60 0 0 90 0 0 0 0 0 0\ncpu1 80 0 0 70 0 0 0 0 0 0\n");
    (void)sampler.systemCpu(2 * nanosecondsPerSecond);
    const auto cores = sampler.takeCoreShares();
    QCOMPARE(cores.size(), 2);
    QCOMPARE(*cores[0], 20.0);
    QCOMPARE(*cores[1], 60.0);
    QVERIFY(sampler.takeCoreShares().empty()); // told once
}

void TestProcSampler::itself()
{
    ProcSampler sampler;
    sampler.add(asia, ::getpid());
    const KernelSample sample = sampler.sample(asia);
    if (sample.state == 0)
        QSKIP("There is no /proc.");
    QCOMPARE(sample.state, 'R');
    QVERIFY(*sample[Metric::Memory] > 1024 * 1024);
    QVERIFY(*sample[Metric::Threads] >= 1);
    QVERIFY(*sample[Metric::Core] >= 0);
    QTRY_VERIFY(sampler.sample(asia)[Metric::Cpu].has_value());
    QVERIFY(!sampler.systemCpu());
    std::optional<double> system;
    QTRY_VERIFY((system = system ? system : sampler.systemCpu()).has_value());
    QVERIFY(*system >= 0 && *system <= 100);
    std::vector<std::optional<double>> cores;
    const auto isTold = [&] {
        (void)sampler.systemCpu();
        if (cores.empty())
            cores = sampler.takeCoreShares();
        return !cores.empty();
    };
    QTRY_VERIFY(isTold());
    QVERIFY(std::ranges::any_of(cores, [](const auto &core) { return core && *core >= 0 && *core <= 100; }));
}

void TestProcSampler::busyChild()
{
    BusyChild child;
    QVERIFY(child.waitForStarted());
    ProcSampler sampler;
    sampler.add(asia, child.processId());
    if (sampler.sample(asia).state == 0)
        QSKIP("There is no /proc.");
    QTRY_VERIFY(sampler.sample(asia)[Metric::Cpu].value_or(0) > 1);
    QVERIFY(*sampler.sample(asia)[Metric::Cpu] <= 100);
    QCOMPARE(*sampler.sample(asia)[Metric::Threads], 1.0);
}

void TestProcSampler::endedChild()
{
    QProcess child;
    child.start(u"/bin/cat"_s, QStringList());
    QVERIFY(child.waitForStarted());
    ProcSampler sampler;
    sampler.add(asia, child.processId());
    if (sampler.sample(asia).state == 0)
        QSKIP("There is no /proc.");
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(isNothing(sampler.sample(asia)));
}

void TestProcSampler::descriptorsAreClosed()
{
    const QDir folder(u"/proc/self/fd"_s);
    const auto count = [&folder] { return folder.entryList(QDir::System | QDir::AllEntries).size(); };
    const auto before = count();
    {
        ProcSampler sampler;
        for (quint64 i = 1; i <= 20; ++i) {
            sampler.add(ProcessId {i}, ::getpid());
            sampler.add(ProcessId {i}, ::getpid());
        }
        for (quint64 i = 1; i <= 10; ++i)
            sampler.remove(ProcessId {i});
    }
    QCOMPARE(count(), before);
}

QTEST_GUILESS_MAIN(TestProcSampler)
#include "tst_procsampler.moc"
