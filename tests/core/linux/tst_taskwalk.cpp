// SPDX-License-Identifier: MIT
// Threads, children and grandchildren of real processes, found, read and lost again.
#include "core/linux/taskwalk.h"
#include "tests/fixtures/fakeproc.h"

#include <csignal>
#include <set>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// A process and the known tasks below it.
struct Tree {
    explicit Tree(qint64 pid)
        : main("/proc", pid, budget, false)
        , walk("/proc", main, budget)
    {
    }
    /// True if something changed.
    bool look()
    {
        time += 100 * millisecond;
        (void)main.read(time, ProcessReader::Depth::Changes);
        auto news = walk.read(time);
        if (news)
            tasks = *std::move(news);
        return news.has_value();
    }
    void lookNow()
    {
        time = monotonicNow() - 100 * millisecond;
        look();
    }
    [[nodiscard]] qsizetype count(const QString &name) const
    {
        return std::ranges::count(tasks, name, &TaskSample::name);
    }
    [[nodiscard]] const TaskSample *find(const QString &name) const
    {
        const auto found = std::ranges::find(tasks, name, &TaskSample::name);
        return found == tasks.end() ? nullptr : &*found;
    }
    [[nodiscard]] char state(const QString &name) const { return find(name) ? find(name)->sample.state : 0; }
    [[nodiscard]] double cpu(const QString &name) const
    {
        return find(name) ? find(name)->sample[Metric::Cpu].value_or(0) : 0;
    }

    TaskBudget budget;
    ProcessReader main;
    TaskWalk walk;
    std::vector<TaskSample> tasks;
    qint64 time = monotonicNow();
};

/// Whatever a fixture left behind.
struct Remains {
    ~Remains()
    {
        for (const qint64 pid : pids)
            ::kill(pid_t(pid), SIGKILL);
    }
    std::set<qint64> pids;
};

} // namespace

class TestTaskWalk final : public QObject
{
    Q_OBJECT
private slots:
    void nothingBelow();
    void threads();
    void threadsThatWork();
    void descendants();
    void endsOfDescendants();
    void orphans();
    void newsOnly();
    void bounded();
    void noProc();
    void namesPythonsHelpers_data();
    void namesPythonsHelpers();
};

void TestTaskWalk::nothingBelow()
{
    Misbehaving child({u"clean-up"_s});
    QVERIFY(child.isReady());
    Tree tree(child.processId());
    for (int i = 0; i < 20; ++i)
        QVERIFY(!tree.look());
    QVERIFY(tree.walk.descendants().empty());
}

void TestTaskWalk::threads()
{
    Misbehaving child({u"threads"_s, u"3"_s});
    QVERIFY(child.isReady());
    Tree tree(child.processId());
    QTRY_VERIFY_WITH_TIMEOUT((tree.look(), tree.count(u"thread-3"_s) == 1), patience);
    QTRY_COMPARE_WITH_TIMEOUT((tree.look(), tree.tasks.size()), 3, patience);
    for (const TaskSample &task : tree.tasks) {
        QCOMPARE(task.pid, child.processId());
        QVERIFY(task.tid != task.pid);
        QCOMPARE(task.parent, qint64(::getpid()));
        QVERIFY2(task.name.startsWith(u"thread-"_s), qPrintable(task.name));
        QVERIFY(task.sample[Metric::Core].has_value());
        QVERIFY(!task.sample[Metric::Memory]); // of all threads together
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        (tree.look(), std::ranges::all_of(tree.tasks, [](const TaskSample &task) { return task.sample.state == 'S'; })),
        patience);
}

void TestTaskWalk::threadsThatWork()
{
    Misbehaving child({u"busy-threads"_s, u"1"_s});
    QVERIFY(child.isReady());
    Tree tree(child.processId());
    QTRY_VERIFY_WITH_TIMEOUT((tree.lookNow(), tree.cpu(u"thread-1"_s) > 1), patience);
    const KernelSample &sample = tree.find(u"thread-1"_s)->sample;
    QVERIFY(*sample[Metric::Cpu] <= 100);
    QVERIFY(*sample[Metric::RunTime] > 0);
    // The main thread sleeps, and yet the process works.
    QVERIFY(*tree.main.sample()[Metric::RunTime] >= *sample[Metric::RunTime]);
    QVERIFY(tree.main.sample()[Metric::Cpu].value_or(0) > 1);
    QVERIFY(!tree.main.sample().cpuFromTicks);
}

void TestTaskWalk::descendants()
{
    Misbehaving child({u"tree"_s, u"2"_s});
    QVERIFY(child.isReady());
    Tree tree(child.processId());
    QTRY_COMPARE_WITH_TIMEOUT((tree.look(), tree.tasks.size()), 4, patience);
    QCOMPARE(tree.count(u"child"_s), 2);
    QCOMPARE(tree.count(u"grandchild"_s), 2);
    std::set<qint64> children;
    for (const TaskSample &task : tree.tasks) {
        QCOMPARE(task.tid, task.pid);
        QVERIFY(*task.sample[Metric::Memory] > 0);
        if (task.name == u"child"_s) {
            QCOMPARE(task.parent, child.processId());
            children.insert(task.pid);
        }
    }
    for (const TaskSample &task : tree.tasks)
        QVERIFY(task.name == u"child"_s || children.contains(task.parent));
    QCOMPARE(tree.walk.descendants().size(), 4);
}

void TestTaskWalk::endsOfDescendants()
{
    Misbehaving child({u"tree"_s});
    QVERIFY(child.isReady());
    Tree tree(child.processId());
    QTRY_COMPARE_WITH_TIMEOUT((tree.look(), tree.tasks.size()), 2, patience);
    const qint64 grandchild = tree.find(u"grandchild"_s)->pid;
    ::kill(pid_t(grandchild), SIGKILL);
    // Its parent does not wait for it.
    QTRY_COMPARE_WITH_TIMEOUT((tree.look(), tree.state(u"grandchild"_s)), 'Z', patience);
    QVERIFY(!tree.find(u"grandchild"_s)->sample[Metric::Memory]);
    const std::vector<event::ExitKnown> exits = tree.walk.takeExits();
    QCOMPARE(exits.size(), 1U);
    QCOMPARE(exits[0].pid, grandchild);
    QCOMPARE(exits[0].status.signal, SIGKILL);
    tree.look();
    tree.walk.lookForExits();
    QVERIFY(tree.walk.takeExits().empty()); // each once
    const qint64 middle = tree.find(u"child"_s)->pid;
    ::kill(pid_t(middle), SIGKILL); // and whoever it is given to does, sooner or later
    QTRY_VERIFY_WITH_TIMEOUT((tree.look(), !tree.find(u"grandchild"_s) || tree.find(u"grandchild"_s)->parent != middle),
                             patience);
}

void TestTaskWalk::orphans()
{
    Remains remains;
    Misbehaving child({u"tree"_s});
    QVERIFY(child.isReady());
    Tree tree(child.processId());
    QTRY_COMPARE_WITH_TIMEOUT((tree.look(), tree.tasks.size()), 2, patience);
    const qint64 grandchild = tree.find(u"grandchild"_s)->pid;
    remains.pids.insert(grandchild);
    ::kill(pid_t(tree.find(u"child"_s)->pid), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT((tree.look(),
                              tree.find(u"grandchild"_s) && tree.find(u"grandchild"_s)->parent != child.processId()
                                  && !tree.find(u"child"_s)->sample[Metric::Memory]),
                             patience);
    for (int i = 0; i < 30; ++i)
        tree.look();
    const TaskSample *orphan = tree.find(u"grandchild"_s);
    QVERIFY(orphan);
    QCOMPARE(orphan->pid, grandchild);
    QCOMPARE(orphan->sample.state, 'S');
    ::kill(pid_t(grandchild), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(
        (tree.look(), !tree.find(u"grandchild"_s) || tree.find(u"grandchild"_s)->sample.state == 'Z'), patience);
}

void TestTaskWalk::newsOnly()
{
    Misbehaving child({u"tree"_s, u"3"_s});
    QVERIFY(child.isReady());
    Tree tree(child.processId());
    QTRY_COMPARE_WITH_TIMEOUT((tree.look(), tree.tasks.size()), 6, patience);
    // Their percentages come and fall to 0 in some rounds; then nothing moves.
    int quiet = 0;
    QTRY_VERIFY_WITH_TIMEOUT((quiet = tree.look() ? 0 : quiet + 1) >= 20, patience);
    QVERIFY(child.isReady());
    child.kill();
    QVERIFY(child.waitForFinished());
}

void TestTaskWalk::bounded()
{
    Misbehaving child({u"threads"_s, u"300"_s});
    QVERIFY(child.isReady());
    Tree tree(child.processId());
    QTRY_COMPARE_WITH_TIMEOUT((tree.look(), tree.tasks.size()), TaskBudget::threadsOfOne, patience);
    QCOMPARE(*tree.main.sample()[Metric::Threads], 301.0); // the kernel's own word
    QVERIFY(!tree.main.sample()[Metric::QueueTime]);       // nobody added up all of them
    QVERIFY(tree.main.sample().cpuFromTicks);
    QVERIFY(tree.budget.descriptors.kept <= tree.budget.descriptors.limit);
}

void TestTaskWalk::noProc()
{
    TaskBudget budget;
    ProcessReader main("/nonexistent", ::getpid(), budget, false);
    TaskWalk walk("/nonexistent", main, budget);
    QVERIFY(!main.read(1, ProcessReader::Depth::Changes));
    QVERIFY(!walk.read(1));
}

void TestTaskWalk::namesPythonsHelpers_data()
{
    QTest::addColumn<QByteArray>("commandLine");
    QTest::addColumn<QString>("role");
    const auto row = [](const char *name, const QByteArray &commandLine, const char *role) {
        QTest::newRow(name) << commandLine << QString::fromLatin1(role);
    };
    using namespace Qt::StringLiterals;
    row("3.13", "python3\0-c\0from multiprocessing.forkserver import main; main(3, 5, ['__main__'])\0"_ba,
        "forkServer");
    row("3.14.10", "python3\0-B\0-c\0import sys; from multiprocessing.forkserver import main; main(3, 5)\0"_ba,
        "forkServer");
    row("tracker", "python3\0-c\0from multiprocessing.resource_tracker import main;main(3)\0"_ba, "resourceTracker");
    row("spawned child", "python3\0-c\0from multiprocessing.spawn import spawn_main; spawn_main()\0"_ba, "");
    row("a file of that name", "python3\0from multiprocessing.forkserver import main;\0"_ba, "");
    row("far behind", "python3\0-c\0"_ba + QByteArray(500, ' ') + "from multiprocessing.forkserver import main;"_ba,
        "");
    row("no code", "python3\0-c"_ba, "");
    row("nothing", {}, "");
}

void TestTaskWalk::namesPythonsHelpers()
{
    QFETCH(QByteArray, commandLine);
    QTEST(roleOf(commandLine), "role");
}

QTEST_GUILESS_MAIN(TestTaskWalk)
#include "tst_taskwalk.moc"
