// SPDX-License-Identifier: MIT
// The whole platform with a real child: watched, read, stopped, continued, killed and forgotten.
#include "core/linux/linuxplatform.h"

#include "tests/fixtures/fakeproc.h"

#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <limits>

#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr ProcessId row {7};

/// Waits for its input, and ends with the test.
class Program final : public QProcess
{
public:
    explicit Program(Platform &platform)
    {
        platform.prepare(*this);
        start(u"/bin/cat"_s, QStringList());
        platform.watch(row, processId());
    }
    ~Program() override
    {
        kill();
        waitForFinished();
    }
};

} // namespace

class TestLinuxPlatform final : public QObject
{
    Q_OBJECT
private slots:
    void kernelName();
    void lifeOfAChild();
    void childThatEndedByItself();
    void neverWatched();
    void withoutHandle();
    void signalThatDoesNotExist();
    void ofAnotherUser();
    void withoutProc();
    void wholeTrees();
    void refusals();
    void readsNothingOfASleeper();
    void newsAndDetails();
};

void TestLinuxPlatform::kernelName()
{
    const QString name = createPlatform()->kernelName();
    QVERIFY2(name.startsWith(u"Linux "_s), qPrintable(name));
    QVERIFY(name.size() > 6);
}

void TestLinuxPlatform::lifeOfAChild()
{
    LinuxPlatform platform;
    Program child(platform);
    QVERIFY(child.waitForStarted());
    if (platform.sample(row).state == 0)
        QSKIP("There is no /proc.");
    child.write("x"); // once it answered, all it does is wait
    QVERIFY(child.waitForReadyRead());
    QTRY_COMPARE(platform.sample(row).state, 'S');
    QVERIFY(*platform.sample(row)[Metric::Memory] > 0);
    QCOMPARE(*platform.sample(row)[Metric::Threads], 1.0);

    QCOMPARE(platform.signal(row, SIGSTOP).sentence(), QString());
    QTRY_COMPARE(platform.sample(row).state, 'T');
    QCOMPARE(platform.signal(row, SIGCONT).sentence(), QString());
    QTRY_COMPARE(platform.sample(row).state, 'S');
    QCOMPARE(platform.signal(row, SIGKILL).sentence(), QString());
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitCode(), SIGKILL);

    QCOMPARE(platform.sample(row).state, char(0));
    QCOMPARE(platform.signal(row, SIGTERM).sentence(), u"The process has ended already, so SIGTERM was not sent."_s);
    platform.forget(row);
    platform.forget(row);
    QCOMPARE(platform.signal(row, SIGTERM).sentence(), u"The process has ended already, so SIGTERM was not sent."_s);
    QCOMPARE(platform.sample(row).state, char(0));
}

void TestLinuxPlatform::childThatEndedByItself()
{
    LinuxPlatform platform;
    Program child(platform);
    QVERIFY(child.waitForStarted());
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QVERIFY(platform.signal(row, SIGKILL));
}

void TestLinuxPlatform::neverWatched()
{
    LinuxPlatform platform;
    QVERIFY(platform.signal(row, SIGKILL));
    QCOMPARE(platform.sample(row).state, char(0));
    platform.forget(row);
}

void TestLinuxPlatform::withoutHandle()
{
    LinuxPlatform platform;
    platform.watch(row, std::numeric_limits<qint64>::max());
    const QString reason = platform.signal(row, SIGTERM).sentence();
    QVERIFY2(reason.startsWith(u"There is no safe way"_s), qPrintable(reason));
    QVERIFY(reason.contains(u"SIGTERM"_s));
    QVERIFY(!reason.contains(QLatin1Char('%')));
}

void TestLinuxPlatform::signalThatDoesNotExist()
{
    LinuxPlatform platform;
    Program child(platform);
    QVERIFY(child.waitForStarted());
    const QString reason = platform.signal(row, 10'000).sentence();
    QVERIFY2(reason.startsWith(u"signal 10000 was not sent: "_s), qPrintable(reason));
}

void TestLinuxPlatform::ofAnotherUser()
{
    if (::geteuid() == 0)
        QSKIP("Everything is permitted to root.");
    LinuxPlatform platform;
    platform.watch(row, 1);
    QCOMPARE(platform.signal(row, 0).sentence(),
             u"Not permitted to send signal 0: the process runs as another user."_s);
}

void TestLinuxPlatform::withoutProc()
{
    LinuxPlatform platform("/nonexistent");
    Program child(platform);
    QVERIFY(child.waitForStarted());
    QCOMPARE(platform.sample(row).state, char(0));
    QVERIFY(!platform.systemCpu());
    QCOMPARE(platform.signal(row, SIGKILL).sentence(), QString()); // signals do not need it
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitCode(), SIGKILL);
}

void TestLinuxPlatform::wholeTrees()
{
    LinuxPlatform platform;
    Misbehaving child({u"tree"_s, u"2"_s});
    QVERIFY(child.isReady());
    platform.watch(row, child.processId());
    std::vector<TaskSample> tasks;
    QTRY_VERIFY_WITH_TIMEOUT(
        ((void)platform.sampleIfChanged(row), tasks = platform.sampleTasks(row).value_or(tasks), tasks.size() == 4),
        patience);
    // One of them is given to another parent; the platform knows it still.
    const auto middle = std::ranges::find(tasks, child.processId(), &TaskSample::parent);
    QVERIFY(middle != tasks.end());
    ::kill(pid_t(middle->pid), SIGKILL);
    const Platform::TreeResult result = platform.signalTree(row, SIGKILL);
    QCOMPARE(result.problem.sentence(), QString());
    QVERIFY2(result.processes == 4 || result.processes == 5, qPrintable(QString::number(result.processes)));
    for (const TaskSample &task : tasks)
        QTRY_VERIFY_WITH_TIMEOUT(!lives(task.pid), patience);
}

void TestLinuxPlatform::refusals()
{
    LinuxPlatform platform;
    QVERIFY(platform.signalTree(row, SIGKILL).problem.sentence().contains(u"ended already"_s));
    QVERIFY(platform.setNice(row, 1).sentence().contains(u"ended already"_s));
    QVERIFY(platform.setAffinity(row, {0}).sentence().contains(u"ended already"_s));
    Misbehaving child({u"clean-up"_s});
    QVERIFY(child.isReady());
    platform.watch(row, child.processId());
    for (const int nice : {-21, 20, 1000})
        QVERIFY(platform.setNice(row, nice).sentence().contains(u"-20 to 19"_s));
    QVERIFY(platform.setAffinity(row, {}).sentence().contains(u"at least one"_s));
    for (const int core : {-1, 100'000, std::numeric_limits<int>::max()})
        QVERIFY(platform.setAffinity(row, {0, core}).sentence().contains(u"does not exist"_s));
    platform.watch(row, std::numeric_limits<qint64>::max());
    QVERIFY(platform.signalTree(row, SIGTERM).problem.sentence().startsWith(u"There is no safe way"_s));
    QVERIFY(platform.setNice(row, 1));
    QVERIFY(platform.setAffinity(row, {0}));
}

// With exact records, a round asks nothing of the kernel about a process that did not run.
void TestLinuxPlatform::readsNothingOfASleeper()
{
    LinuxPlatform platform("/proc", {.recordSwitches = true});
    const event::RecordingStarted started = platform.startRecording();
    if (!started.exact)
        QSKIP(qPrintable(u"Needs records of each switch: "_s + started.reason));
    QProcess child;
    platform.prepare(child);
    child.start(u"cat"_s);
    const auto end = qScopeGuard([&child] {
        child.kill();
        child.waitForFinished();
    });
    QVERIFY(child.processId() > 0);
    platform.watch(row, child.processId());
    const auto reads = [] { // by this thread (proc_pid_io(5))
        const QByteArray io = readWhole("/proc/thread-self/io");
        return io.split('\n').value(2).split(' ').value(1).toLongLong();
    };
    const auto readsOfARound = [&] {
        (void)platform.lookAfterOrphans();
        const qint64 before = reads();
        (void)platform.sampleIfChanged(row);
        (void)platform.sampleTasks(row);
        return reads() - before;
    };
    const qint64 before = reads();
    const qint64 readsOfCounting = reads() - before;
    QVERIFY(before > 0 && readsOfCounting > 0);
    QTRY_COMPARE_WITH_TIMEOUT(readsOfARound(), readsOfCounting, patience);
    EventBatch batch;
    QTRY_VERIFY_WITH_TIMEOUT((readsOfARound(), platform.rowsToSample()->empty()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(((void)platform.takeRecords(batch), platform.isResting()), patience);
    child.write("it wakes up\n");
    QTRY_VERIFY_WITH_TIMEOUT(((void)platform.lookAfterOrphans(), !platform.rowsToSample()->empty()), patience);
    QCOMPARE(*platform.rowsToSample(), std::vector<ProcessId> {row});
    (void)platform.takeRecords(batch);
    QVERIFY(!platform.isResting());
    QTRY_VERIFY_WITH_TIMEOUT(readsOfARound() > readsOfCounting, patience);
}

void TestLinuxPlatform::newsAndDetails()
{
    LinuxPlatform platform;
    QVERIFY(!platform.sampleIfChanged(row));
    QVERIFY(!platform.sampleTasks(row));
    QCOMPARE(platform.inspect(row), Inspection());
    Misbehaving child({u"ignore-term"_s});
    QVERIFY(child.isReady());
    platform.watch(row, child.processId());
    QVERIFY(platform.sampleIfChanged(row));
    const Inspection details = platform.inspect(row);
    QCOMPARE(details.pid, child.processId());
    QVERIFY(details.ignored && (*details.ignored >> (SIGTERM - 1) & 1));
    const QByteArray groupOfThisSession = readWhole("/proc/self/autogroup");
    QCOMPARE(platform.setNice(row, 11).sentence(), QString());
    QCOMPARE(*platform.sample(row)[Metric::Nice], 11.0);
    QCOMPARE(readWhole("/proc/self/autogroup"), groupOfThisSession); // which the child is in, and does not lead
    QCOMPARE(platform.setAffinity(row, {details.cores.front()}).sentence(), QString());
    QCOMPARE(platform.inspect(row).cores, std::vector<int> {details.cores.front()});
}

QTEST_GUILESS_MAIN(TestLinuxPlatform)
#include "tst_linuxplatform.moc"
