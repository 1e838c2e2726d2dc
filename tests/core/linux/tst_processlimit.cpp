// SPDX-License-Identifier: MIT
// Which limit is chosen from those available, and what the next child gets.
#include "core/linux/processlimit.h"
#include "tests/fixtures/fakeproc.h"

#include <sys/stat.h>

using namespace pangaea;
using namespace pangaea::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray status(qint64 user, int threads)
{
    return "Name:\tx\nUid:\t" + QByteArray::number(user) + "\t0\t0\t0\nGid:\t1\t1\t1\t1\nThreads:\t"
        + QByteArray::number(threads) + "\n";
}

} // namespace

class TestProcessLimit : public QObject
{
    Q_OBJECT
private slots:
    void chooses_data();
    void chooses();
    void fallsBackWhenAGroupCannotBeMade();
    void countsTheUsersTasks();
    void countsThoseThatItStarted();
    void goesUpWithOtherPrograms();
    void findsWhatThisUserHas();
};

void TestProcessLimit::chooses_data()
{
    QTest::addColumn<bool>("brokenGroup");
    QTest::addColumn<bool>("userLimit");
    QTest::addColumn<Protection>("kind");
    QTest::newRow("nothing") << false << false << Protection::Watched;
    QTest::newRow("the user's") << false << true << Protection::UserLimit;
    QTest::newRow("a group that holds nothing") << true << false << Protection::Watched;
    QTest::newRow("a group that holds nothing, and the user's") << true << true << Protection::UserLimit;
}

void TestProcessLimit::chooses()
{
    QFETCH(bool, brokenGroup);
    QFETCH(bool, userLimit);
    QFETCH(Protection, kind);
    const QTemporaryDir folder;
    ProcessLimit::Means means {{}, userLimit};
    if (brokenGroup)
        means.groups = QFile::encodeName(folder.path());
    ProcessLimit limit("/proc", means, 256);
    QVERIFY(limit.protection().kind == kind);
    QCOMPARE(limit.protection().processes, 256);
    QVERIFY(limit.protection().detail.endsWith(u'.'));
    const ChildLimit next = limit.next();
    QCOMPARE(next.group, -1);
    QCOMPARE(next.tasks >= 256, userLimit);
    QVERIFY(!limit.takeGroup());
    limit.set(20);
    QCOMPARE(limit.protection().processes, 20);
}

void TestProcessLimit::fallsBackWhenAGroupCannotBeMade()
{
    const QByteArray folder = "/sys/fs/cgroup/pids/pangaea-limit-" + QByteArray::number(::getpid());
    if (::mkdir(folder.constData(), 0755) != 0)
        QSKIP("NOT TESTED: no control group can be made here.");
    {
        ProcessLimit limit("/proc", {folder, true}, 50);
        QVERIFY(limit.protection().kind == Protection::Cgroup);
        QVERIFY(limit.protection().detail.isEmpty());
        QVERIFY(limit.next().group >= 0);
        QCOMPARE(limit.next().tasks, quint64(0));
        auto group = limit.takeGroup();
        QVERIFY(group);
        limit.retire(std::move(group));
        const bool isGone = ::rmdir(folder.constData()) == 0;
        const ChildLimit next = limit.next();
        QVERIFY(isGone);
        QCOMPARE(next.group, -1);
        QVERIFY(next.tasks > 50);
        QVERIFY(limit.protection().kind == Protection::UserLimit);
        QVERIFY(limit.protection().detail.contains(u"could not be made"_s));
    }
}

void TestProcessLimit::countsTheUsersTasks()
{
    const FakeProc proc;
    for (const char *pid : {"101", "102", "103", "self"})
        QVERIFY(QDir(QFile::decodeName(proc.root())).mkdir(QLatin1String(pid)));
    proc.write("100/status", status(1000, 3));
    proc.write("101/status", status(0, 50));
    proc.write("102/status", status(1000, 4));
    proc.write("103/status", "Name:\tx\n"); // gone while it was read
    proc.write("self/status", status(1000, 100));
    QCOMPARE(tasksOfUser(proc.root(), 1000), 7);
    QCOMPARE(tasksOfUser(proc.root(), 0), 50);
    QCOMPARE(tasksOfUser(proc.root(), 5), 0);
    QCOMPARE(tasksOfUser("/nowhere", 0), 0);
}

// The count is not read for each start.
void TestProcessLimit::countsThoseThatItStarted()
{
    const FakeProc proc;
    proc.write("100/status", status(::getuid(), 10));
    ProcessLimit limit(proc.root(), {{}, true}, 100);
    QCOMPARE(limit.next().tasks, quint64(110 + ProcessLimit::margin));
    QCOMPARE(limit.next().tasks, quint64(111 + ProcessLimit::margin));
}

/// A limit that other programs can use up would not be a limit of the tree.
void TestProcessLimit::goesUpWithOtherPrograms()
{
    constexpr int margin = ProcessLimit::margin;
    const FakeProc proc;
    const auto setTasks = [&](int tasks) {
        proc.write("100/status", status(::getuid(), tasks));
        proc.write("loadavg", "0.20 0.18 0.12 1/" + QByteArray::number(tasks) + " 11206\n");
    };
    qint64 ofTooLarge = 0;
    const auto above = [&] { return ofTooLarge; };
    setTasks(10);
    ProcessLimit limit(proc.root(), {{}, true}, 100);
    qint64 now = monotonicNow();
    QVERIFY(!limit.raise(now += nanosecondsPerSecond, above)); // nothing was started
    QCOMPARE(limit.next().tasks, quint64(110 + margin));
    now = monotonicNow();
    QVERIFY(!limit.raise(now += 2 * nanosecondsPerSecond, above));
    setTasks(300);
    QVERIFY(!limit.raise(now += 2 * nanosecondsPerSecond, above)); // far from it still
    setTasks(10 + margin / 2 + 10);
    QVERIFY(!limit.raise(now, above)); // it was looked at just now
    const auto raised = limit.raise(now += 2 * nanosecondsPerSecond, above);
    QVERIFY(raised);
    QVERIFY(!raised->wasUsedUp);
    QCOMPARE(raised->tasks, quint64(10 + margin / 2 + 10 + 100 + margin));
    QVERIFY(!limit.raise(now += 2 * nanosecondsPerSecond, above));
    setTasks(5 * margin);
    ofTooLarge = 5 * margin - 100; // a tree of ours is what has grown: the brake is there for it
    QVERIFY(!limit.raise(now += 2 * nanosecondsPerSecond, above));
    ofTooLarge = 0;
    setTasks(6 * margin);
    const auto late = limit.raise(now += 2 * nanosecondsPerSecond, above);
    QVERIFY(late && late->wasUsedUp);
}

void TestProcessLimit::findsWhatThisUserHas()
{
    const ProcessLimit::Means means = ProcessLimit::findMeans("/proc");
    if (::geteuid() == 0)
        QVERIFY(!means.userLimit);
    if (means.groups)
        QVERIFY(QFile::exists(QFile::decodeName(*means.groups + "/cgroup.procs")));
    QVERIFY(!ProcessLimit::findMeans("/nowhere").groups);
}

QTEST_GUILESS_MAIN(TestProcessLimit)
#include "tst_processlimit.moc"
