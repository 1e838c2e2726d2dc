// SPDX-License-Identifier: MIT
// Signals, niceness and cores for whole trees of real processes, some of which resist.
#include "core/linux/treecontrol.h"
#include "core/linux/keptfile.h"
#include "tests/fixtures/fakeproc.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// The processes that run this test's fixture, wherever they are in the system, found by their command lines.
std::vector<qint64> misbehaving(const QByteArray &mark)
{
    std::vector<qint64> found;
    for (const qint64 pid : listNumbers("/proc").value_or(std::vector<qint64>())) {
        const QByteArray line = commandLineOf(pid);
        if (line.contains("misbehave") && line.contains(mark) && lives(pid))
            found.push_back(pid);
    }
    return found;
}

/// A child and its descendants, all ended with the test.
struct Tree {
    explicit Tree(const QStringList &behaviour)
        : mark(QByteArray::number(::getpid()) + '-' + QByteArray::number(++made))
        , child(behaviour + QStringList(QString::fromLatin1(mark)))
        , ready(child.isReady())
        , handle(PidFd::open(child.processId()))
        , tree("/proc", child.processId(), handle, {})
    {
    }
    ~Tree()
    {
        for (const qint64 pid : misbehaving(mark))
            ::kill(pid_t(pid), SIGKILL);
    }
    [[nodiscard]] std::vector<qint64> all() const { return misbehaving(mark); }

    inline static int made = 0;
    QByteArray mark;
    Misbehaving child;
    bool ready;
    PidFd handle;
    ProcessTree tree;
};

QStringList pairs(int count)
{
    return {u"tree"_s, QString::number(count)};
}

} // namespace

class TestTreeControl final : public QObject
{
    Q_OBJECT
private slots:
    void kills();
    void killsOneAlone();
    void killsWhatForksOn_data();
    void killsWhatForksOn();
    void killsOrphans();
    void endsWhatHasNoMainThread();
    void terminates();
    void stopsAndContinues();
    void stopsWhatForksOn();
    void rootThatEnded();
    void nice();
    void niceThatIsRefused();
    void affinity();
    void affinityThatIsRefused();
};

void TestTreeControl::kills()
{
    Tree tree(pairs(5));
    QVERIFY(tree.ready);
    QCOMPARE(tree.all().size(), 11);
    const TreeReach reach = signalTree(tree.tree, SIGKILL);
    QCOMPARE(reach.error, 0);
    QCOMPARE(reach.processes, 11);
    QTRY_VERIFY_WITH_TIMEOUT(tree.all().empty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(tree.child.state(), QProcess::NotRunning, patience);
    QCOMPARE(tree.child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(tree.child.exitCode(), SIGKILL);
}

void TestTreeControl::killsOneAlone()
{
    Tree tree({u"busy-threads"_s, u"2"_s});
    QVERIFY(tree.ready);
    QCOMPARE(signalTree(tree.tree, SIGKILL).processes, 1);
    QTRY_COMPARE_WITH_TIMEOUT(tree.child.state(), QProcess::NotRunning, patience);
    QCOMPARE(tree.child.exitCode(), SIGKILL);
}

void TestTreeControl::killsWhatForksOn_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 2, 5, 10, 20, 40})
        QTest::addRow("%d", after) << after;
}

/// Killed amid its forks: none is left, wherever it was.
void TestTreeControl::killsWhatForksOn()
{
    QFETCH(int, after);
    Tree tree({u"fork-on"_s, u"100"_s});
    QVERIFY(tree.ready);
    QTRY_VERIFY_WITH_TIMEOUT(tree.all().size() > size_t(after), patience);
    const TreeReach reach = signalTree(tree.tree, SIGKILL);
    QCOMPARE(reach.error, 0);
    QVERIFY(reach.processes > after);
    QTRY_VERIFY_WITH_TIMEOUT(tree.all().empty(), patience);
}

/// The kernel reports Z for the descendant, since its main thread has ended; but it is alive.
void TestTreeControl::endsWhatHasNoMainThread()
{
    Tree tree({u"quiet-leader"_s, u"1"_s});
    QVERIFY(tree.ready);
    QCOMPARE(tree.all().size(), 2);
    QCOMPARE(signalTree(tree.tree, SIGSTOP).processes, 2);
    QVERIFY(tree.tree.isStill());
    QCOMPARE(signalTree(tree.tree, SIGKILL).processes, 2);
    QTRY_VERIFY_WITH_TIMEOUT(tree.all().empty(), patience);
}

void TestTreeControl::killsOrphans()
{
    Tree tree(pairs(1));
    QVERIFY(tree.ready);
    QVERIFY(tree.tree.grow());
    const qint64 orphan = tree.tree.members()[1].pid;
    ProcBuffer buffer;
    const qint64 start = parseProcStat(readOnce("/proc/" + QByteArray::number(orphan) + "/stat", buffer))->startTicks;
    QCOMPARE(tree.tree.members()[0].handle.send(SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!lives(tree.tree.members()[0].pid), patience);
    QVERIFY(lives(orphan));

    ProcessTree unaware("/proc", tree.child.processId(), tree.handle, {});
    QVERIFY(!unaware.grow());
    ProcessTree aware("/proc", tree.child.processId(), tree.handle, {{orphan, start}});
    QCOMPARE(signalTree(aware, SIGKILL).processes, 2);
    QTRY_VERIFY_WITH_TIMEOUT(tree.all().empty(), patience);
}

void TestTreeControl::terminates()
{
    Tree tree(pairs(2));
    QVERIFY(tree.ready);
    QCOMPARE(signalTree(tree.tree, SIGTERM).processes, 5);
    QTRY_VERIFY_WITH_TIMEOUT(tree.all().empty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(tree.child.state(), QProcess::NotRunning, patience);
    QCOMPARE(tree.child.exitCode(), SIGTERM);
}

void TestTreeControl::stopsAndContinues()
{
    Tree tree(pairs(3));
    QVERIFY(tree.ready);
    const auto all = [&](char state) {
        return std::ranges::all_of(tree.all(), [&](qint64 pid) { return stateOf(pid) == state; });
    };
    QCOMPARE(signalTree(tree.tree, SIGSTOP).processes, 7);
    QTRY_VERIFY_WITH_TIMEOUT(all('T'), patience);
    QCOMPARE(tree.all().size(), 7);
    ProcessTree again("/proc", tree.child.processId(), tree.handle, {});
    QCOMPARE(signalTree(again, SIGCONT).processes, 7);
    QTRY_VERIFY_WITH_TIMEOUT(all('S'), patience);
}

void TestTreeControl::stopsWhatForksOn()
{
    Tree tree({u"fork-on"_s, u"200"_s});
    QVERIFY(tree.ready);
    QTRY_VERIFY_WITH_TIMEOUT(tree.all().size() > 5, patience);
    const int reached = signalTree(tree.tree, SIGSTOP).processes;
    const auto allStopped = [&] {
        const auto all = tree.all();
        return std::ranges::all_of(all, [](qint64 pid) { return stateOf(pid) == 'T'; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allStopped(), patience);
    QCOMPARE(int(tree.all().size()), reached);
}

void TestTreeControl::rootThatEnded()
{
    Tree tree({u"clean-up"_s});
    QVERIFY(tree.ready);
    tree.child.kill();
    QVERIFY(tree.child.waitForFinished());
    for (const int number : {SIGKILL, SIGSTOP, SIGTERM}) {
        const TreeReach reach = signalTree(tree.tree, number);
        QCOMPARE(reach.error, ESRCH);
        QCOMPARE(reach.processes, 0);
    }
    QCOMPARE(setTreeNice(tree.tree, 1), ESRCH);
    QCOMPARE(setTreeAffinity(tree.tree, {0}), ESRCH);
}

void TestTreeControl::nice()
{
    Tree tree(pairs(2));
    QVERIFY(tree.ready);
    const int wanted = std::min(::getpriority(PRIO_PROCESS, 0) + 3, 19);
    QCOMPARE(setTreeNice(tree.tree, wanted), 0);
    const auto all = tree.all();
    QCOMPARE(all.size(), 5);
    for (const qint64 pid : all)
        QCOMPARE(::getpriority(PRIO_PROCESS, id_t(pid)), wanted);

    Tree threads({u"threads"_s, u"4"_s});
    QVERIFY(threads.ready);
    QCOMPARE(setTreeNice(threads.tree, wanted), 0);
    const auto tasks = threads.tree.tasks();
    QCOMPARE(tasks.size(), 5);
    for (const qint64 task : tasks)
        QCOMPARE(::getpriority(PRIO_PROCESS, id_t(task)), wanted);
}

void TestTreeControl::niceThatIsRefused()
{
    constexpr uid_t nobody = 65534;
    const uid_t before = ::geteuid();
    Tree root({u"clean-up"_s});
    QVERIFY(root.ready);
    if (before == 0)
        QCOMPARE(::setresuid(uid_t(-1), nobody, uid_t(-1)), 0);
    const bool executable = ::faccessat(AT_FDCWD, PANGAEA_BIN_DIR "/misbehave", X_OK, AT_EACCESS) == 0;
    if (before == 0 && !executable) {
        QCOMPARE(::setresuid(uid_t(-1), before, uid_t(-1)), 0);
        QSKIP("An ordinary user cannot run programs of this build folder.");
    }
    Tree tree({u"clean-up"_s}); // as the user who asks
    const bool ready = tree.ready;
    const int lowered = setTreeNice(tree.tree, ::getpriority(PRIO_PROCESS, 0) - 1);
    const int foreign = before == 0 ? setTreeNice(root.tree, 10) : EPERM;
    if (before == 0)
        QCOMPARE(::setresuid(uid_t(-1), before, uid_t(-1)), 0);
    QVERIFY(ready);
    ::rlimit limit {};
    ::getrlimit(RLIMIT_NICE, &limit);
    if (limit.rlim_cur > 0)
        QSKIP("RLIMIT_NICE lets an ordinary user lower the niceness here.");
    QCOMPARE(lowered, EACCES);
    QCOMPARE(foreign, EPERM);
}

void TestTreeControl::affinity()
{
    Tree tree(pairs(2));
    QVERIFY(tree.ready);
    ::cpu_set_t before;
    QCOMPARE(::sched_getaffinity(0, sizeof before, &before), 0);
    int core = 0;
    while (!CPU_ISSET(size_t(core), &before))
        ++core;
    QCOMPARE(setTreeAffinity(tree.tree, {core}), 0);
    const auto all = tree.all();
    QCOMPARE(all.size(), 5);
    for (const qint64 pid : all) {
        ::cpu_set_t after;
        QCOMPARE(::sched_getaffinity(pid_t(pid), sizeof after, &after), 0);
        QCOMPARE(CPU_COUNT(&after), 1);
        QVERIFY(CPU_ISSET(size_t(core), &after));
    }
}

void TestTreeControl::affinityThatIsRefused()
{
    Tree tree({u"clean-up"_s});
    QVERIFY(tree.ready);
    QCOMPARE(setTreeAffinity(tree.tree, {}), EINVAL);
    QCOMPARE(setTreeAffinity(tree.tree, {-1}), EINVAL);
    QCOMPARE(setTreeAffinity(tree.tree, {1000}), EINVAL);
}

QTEST_GUILESS_MAIN(TestTreeControl)
#include "tst_treecontrol.moc"
