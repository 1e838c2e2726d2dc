// SPDX-License-Identifier: MIT
// Readings from a made-up /proc, where each number is known, and from the real one.
#include "core/linux/procsampler.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <unistd.h>

using namespace pangaea;

namespace {

constexpr ProcessId first {1};
constexpr ProcessId second {2};
constexpr qint64 millisecond = nanosecondsPerSecond / 1000;

/// A folder with the files of one process, 100, and of the system.
class FakeProc
{
public:
    FakeProc() { QDir(m_folder.path()).mkdir(QStringLiteral("100")); }

    QByteArray root() const { return QFile::encodeName(m_folder.path()); }
    /// The same file stays, as the sampler keeps it open.
    void write(const char *name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }
    void stat(char state, qint64 ticks, int threads, qint64 pages) const
    {
        write("100/stat",
              QByteArray("100 (x) y (z) ") + state + " 1 2 3 4 5 6 7 8 9 10 " + QByteArray::number(ticks)
                  + " 0 0 0 20 0 " + QByteArray::number(threads) + " 0 555 0 " + QByteArray::number(pages)
                  + " 0 0 0 0 0 0 0 0 0 0 0 0 0 17 3 0 0\n");
    }
    void schedStat(qint64 run) const { write("100/schedstat", QByteArray::number(run) + " 0 7\n"); }

private:
    QTemporaryDir m_folder;
};

class BusyChild final : public QProcess
{
public:
    BusyChild()
    {
        start(QStringLiteral("/bin/sh"),
              {QStringLiteral("-c"), QStringLiteral("ulimit -t 60; while :; do :; done")});
    }
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

bool isNothing(const KernelSample &sample)
{
    return sample.state == 0
        && std::ranges::none_of(sample.values, [](const auto &value) { return value.has_value(); });
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
    void systemCpu();
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
    sampler.add(first, 100);
    const KernelSample sample = sampler.sample(first);
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
    QVERIFY(isNothing(sampler.sample(first)));
    sampler.add(first, 100); // there are no files
    QVERIFY(isNothing(sampler.sample(first)));
    sampler.remove(second);
    sampler.remove(first);
    QVERIFY(isNothing(sampler.sample(first)));
}

void TestProcSampler::noProc()
{
    ProcSampler sampler("/nonexistent");
    sampler.add(first, ::getpid());
    QVERIFY(isNothing(sampler.sample(first)));
    QVERIFY(!sampler.systemCpu());
    QVERIFY(!sampler.systemCpu());
}

void TestProcSampler::cpuNeedsTwoReadings()
{
    const FakeProc proc;
    proc.stat('R', 0, 1, 10);
    proc.schedStat(0);
    ProcSampler sampler(proc.root());
    sampler.add(first, 100);
    QVERIFY(!sampler.sample(first, 0)[Metric::Cpu]);
    QVERIFY(!sampler.sample(first, 49 * millisecond)[Metric::Cpu]);
    const KernelSample idle = sampler.sample(first, 50 * millisecond);
    QVERIFY(idle[Metric::Cpu]); // it did nothing, and that is known
    QCOMPARE(*idle[Metric::Cpu], 0.0);
}

void TestProcSampler::cpuFromSchedStat()
{
    const FakeProc proc;
    proc.stat('R', 0, 1, 10);
    proc.schedStat(5 * millisecond);
    ProcSampler sampler(proc.root());
    sampler.add(first, 100);
    (void)sampler.sample(first, 0);
    proc.schedStat(30 * millisecond); // the ticks say 0
    QCOMPARE(*sampler.sample(first, 100 * millisecond)[Metric::Cpu], 25.0);
    proc.schedStat(500 * millisecond); // one thread cannot be faster than one core
    QCOMPARE(*sampler.sample(first, 200 * millisecond)[Metric::Cpu], 100.0);
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
    sampler.add(first, 100);
    (void)sampler.sample(first, 0);
    proc.stat('R', qint64(ticksPerSecond()), threads, 10); // a second of work in half a second
    QCOMPARE(*sampler.sample(first, 500 * millisecond)[Metric::Cpu], 200.0);
}

void TestProcSampler::cpuOverTheLastSecond()
{
    const FakeProc proc;
    proc.stat('R', 0, 1, 10);
    proc.schedStat(0);
    ProcSampler sampler(proc.root());
    sampler.add(first, 100);
    // Two seconds of full speed, then two of rest, a reading each 10 ms.
    qint64 run = 0;
    std::optional<double> cpu;
    for (qint64 time = 0; time <= 4000; time += 10) {
        proc.schedStat(run);
        cpu = sampler.sample(first, time * millisecond)[Metric::Cpu];
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
    sampler.add(first, 100);
    (void)sampler.sample(first, 0);
    QVERIFY(sampler.sample(first, 100 * millisecond)[Metric::Cpu]);
    proc.stat('R', 500, 2, 10); // a second thread: from now on ticks count, and they begin anew
    QVERIFY(!sampler.sample(first, 200 * millisecond)[Metric::Cpu]);
    QCOMPARE(*sampler.sample(first, 300 * millisecond)[Metric::Cpu], 0.0);
}

void TestProcSampler::cpuBackwards()
{
    const FakeProc proc;
    proc.stat('R', 500, 2, 10);
    ProcSampler sampler(proc.root());
    sampler.add(first, 100);
    (void)sampler.sample(first, 0);
    proc.stat('R', 400, 2, 10);
    QVERIFY(!sampler.sample(first, 100 * millisecond)[Metric::Cpu]);
    QCOMPARE(*sampler.sample(first, 200 * millisecond)[Metric::Cpu], 0.0);
    QVERIFY(!sampler.sample(first, 0)[Metric::Cpu]); // nor does the clock go back
}

void TestProcSampler::zombie()
{
    const FakeProc proc;
    proc.stat('Z', 0, 1, 0);
    ProcSampler sampler(proc.root());
    sampler.add(first, 100);
    const KernelSample sample = sampler.sample(first);
    QCOMPARE(sample.state, 'Z');
    QVERIFY(!sample[Metric::Memory]);
}

void TestProcSampler::vanished()
{
    const FakeProc proc;
    proc.stat('R', 0, 2, 10);
    ProcSampler sampler(proc.root());
    sampler.add(first, 100);
    (void)sampler.sample(first, 0);
    proc.write("100/stat", QByteArray());
    QVERIFY(isNothing(sampler.sample(first, 100 * millisecond)));
    QVERIFY(isNothing(sampler.sample(first, 200 * millisecond)));
}

void TestProcSampler::malformed()
{
    const FakeProc proc;
    proc.write("100/stat", "100 (x) R 1 2 3");
    ProcSampler sampler(proc.root());
    sampler.add(first, 100);
    QVERIFY(isNothing(sampler.sample(first)));
    proc.write("100/stat", QByteArray(100'000, '9'));
    QVERIFY(isNothing(sampler.sample(first)));
}

void TestProcSampler::replaced()
{
    const FakeProc proc;
    proc.stat('R', 0, 2, 10);
    ProcSampler sampler(proc.root());
    sampler.add(first, 100);
    (void)sampler.sample(first, 0);
    sampler.add(first, 100); // a new attempt of the same row
    QVERIFY(!sampler.sample(first, 100 * millisecond)[Metric::Cpu]);
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

void TestProcSampler::itself()
{
    ProcSampler sampler;
    sampler.add(first, ::getpid());
    const KernelSample sample = sampler.sample(first);
    if (sample.state == 0)
        QSKIP("There is no /proc.");
    QCOMPARE(sample.state, 'R');
    QVERIFY(*sample[Metric::Memory] > 1024 * 1024);
    QVERIFY(*sample[Metric::Threads] >= 1);
    QVERIFY(*sample[Metric::Core] >= 0);
    QTRY_VERIFY(sampler.sample(first)[Metric::Cpu].has_value());
    QVERIFY(!sampler.systemCpu());
    std::optional<double> system;
    QTRY_VERIFY((system = system ? system : sampler.systemCpu()).has_value());
    QVERIFY(*system >= 0 && *system <= 100);
}

void TestProcSampler::busyChild()
{
    BusyChild child;
    QVERIFY(child.waitForStarted());
    ProcSampler sampler;
    sampler.add(first, child.processId());
    if (sampler.sample(first).state == 0)
        QSKIP("There is no /proc.");
    QTRY_VERIFY(sampler.sample(first)[Metric::Cpu].value_or(0) > 1);
    QVERIFY(*sampler.sample(first)[Metric::Cpu] <= 100);
    QCOMPARE(*sampler.sample(first)[Metric::Threads], 1.0);
}

void TestProcSampler::endedChild()
{
    QProcess child;
    child.start(QStringLiteral("/bin/cat"), QStringList());
    QVERIFY(child.waitForStarted());
    ProcSampler sampler;
    sampler.add(first, child.processId());
    if (sampler.sample(first).state == 0)
        QSKIP("There is no /proc.");
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(isNothing(sampler.sample(first)));
}

void TestProcSampler::descriptorsAreClosed()
{
    const QDir folder(QStringLiteral("/proc/self/fd"));
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
