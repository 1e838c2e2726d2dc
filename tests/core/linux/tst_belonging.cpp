// SPDX-License-Identifier: MIT
// Which processes belong to a row, and whether it is stopped, where parents and the main thread's state suggest
// otherwise: whole sessions with real processes that left their trees. Orphans come to this process, as without a
// warden.
#include "core/linux/keptfile.h"
#include "core/linux/processlife.h"
#include "tests/fixtures/session.h"

#include <QProcess>

#include <csignal>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// Processes of that name that are children of this one, zombies too.
std::vector<qint64> childrenNamed(const QByteArray &name)
{
    std::vector<qint64> found;
    for (const qint64 pid : listNumbers("/proc").value_or(std::vector<qint64>())) {
        const auto stat = parseProcStat(readWhole("/proc/" + QByteArray::number(pid) + "/stat"));
        if (stat && stat->name == name && stat->parent == ::getpid())
            found.push_back(pid);
    }
    return found;
}

bool lives(qint64 pid)
{
    const auto stat = parseProcStat(readWhole("/proc/" + QByteArray::number(pid) + "/stat"));
    return stat && !isDead(*stat);
}

/// Its worker is the fixture.
struct Family final : Session {
    explicit Family(bool exact = true)
        : Session(misbehavePath(), createPlatform({.recordSwitches = exact, .reaper = ::getpid()}))
    {
    }
    ProcessId spawn(const QString &behaviour, const QString &argument = u"0"_s)
    {
        return spawnOne(behaviour, {argument});
    }
    [[nodiscard]] bool isExact() const { return table.recording().exact; }
    [[nodiscard]] bool isReady(ProcessId row)
    {
        return QTest::qWaitFor([&] { return output(row).contains("ready"); }, patience);
    }
    [[nodiscard]] bool shows(ProcessId row, const QString &name) const
    {
        const ProcessState *state = table.find(row);
        return state && std::ranges::any_of(state->tasks, [&](const TaskSample &task) { return task.name == name; });
    }
    [[nodiscard]] std::vector<event::LeftBehind> left(ProcessId row) const { return all<event::LeftBehind>(row); }
};

} // namespace

class TestBelonging final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void daemon();
    void sibling_data();
    void sibling();
    void siblingThatEnds_data();
    void siblingThatEnds();
    void leftBehind();
    void bornWhileKilled_data();
    void bornWhileKilled();
    void killsWhatIsLeft();
    void stopEndsWithItsProcess();
    void suspendsWithoutAMainThread();
    void killsWithoutAMainThread();
    void stopThatIsPending();
};

void TestBelonging::initTestCase()
{
    QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), 0);
}

void TestBelonging::cleanup()
{
    for (const char *name : {"orphan", "sibling", "daemon"}) {
        for (const qint64 pid : childrenNamed(name)) {
            ::kill(pid_t(pid), SIGKILL);
            ::waitpid(pid_t(pid), nullptr, 0);
        }
    }
}

/// It is neither below the row's process nor in its session; but it is recorded that a process of the row created it.
void TestBelonging::daemon()
{
    Family family;
    QTRY_VERIFY_WITH_TIMEOUT(family.table.recording().exact || !family.table.recording().reason.isEmpty(), patience);
    if (!family.isExact())
        QSKIP("Switches are not recorded here: without the records of births nothing tells whose a daemon is.");
    const ProcessId row = family.spawn(u"orphan"_s, u"1"_s);
    QVERIFY(family.isReady(row));
    QTRY_VERIFY_WITH_TIMEOUT(family.shows(row, u"orphan"_s), patience);
    QVERIFY(family.left(row).empty());
    const qint64 daemon = childrenNamed("orphan").at(0);
    family.send(command::Suspend {{row}});
    QTRY_COMPARE_WITH_TIMEOUT(family.state(row), State::Suspended, patience);
    // The kernel stops each when its turn comes.
    QTRY_VERIFY_WITH_TIMEOUT(isStill("/proc/" + QByteArray::number(daemon)), patience);
    family.send(command::Kill {{row}});
    QTRY_VERIFY_WITH_TIMEOUT(family.isOver(row), patience);
    QCOMPARE(family.all<event::SignalSent>(row).back().processes, 2);
    QTRY_VERIFY_WITH_TIMEOUT(!lives(daemon), patience);
    QTRY_VERIFY_WITH_TIMEOUT(childrenNamed("orphan").empty(), patience); // reaped
}

void TestBelonging::sibling_data()
{
    QTest::addColumn<bool>("exact");
    QTest::addColumn<QString>("argument");
    QTest::newRow("records") << true << u"0"_s;
    QTest::newRow("records, a session of its own") << true << u"1"_s;
    QTest::newRow("its session alone") << false << u"0"_s;
}

/// A child of this process, of which no QProcess knows.
void TestBelonging::sibling()
{
    QFETCH(bool, exact);
    QFETCH(QString, argument);
    Family family(exact);
    QTRY_VERIFY_WITH_TIMEOUT(family.isExact() || !family.table.recording().reason.isEmpty(), patience);
    if (exact && !family.isExact())
        QSKIP("Switches are not recorded here: siblings are found by their session alone.");
    const ProcessId row = family.spawn(u"sibling"_s, argument);
    QVERIFY(family.isReady(row));
    QTRY_VERIFY_WITH_TIMEOUT(family.shows(row, u"sibling"_s), patience);
    const qint64 sibling = childrenNamed("sibling").at(0);
    QVERIFY(family.left(row).empty());
    family.send(command::Kill {{row}});
    QTRY_VERIFY_WITH_TIMEOUT(family.isOver(row), patience);
    QCOMPARE(family.all<event::SignalSent>(row).back().processes, 2);
    QTRY_VERIFY_WITH_TIMEOUT(!lives(sibling), patience);
    QTRY_VERIFY_WITH_TIMEOUT(childrenNamed("sibling").empty(), patience);
}

void TestBelonging::siblingThatEnds_data()
{
    QTest::addColumn<bool>("exact");
    QTest::newRow("records") << true;
    QTest::newRow("its session alone") << false;
}

/// Only its parent can reap it, and that is this process.
void TestBelonging::siblingThatEnds()
{
    QFETCH(bool, exact);
    Family family(exact);
    const ProcessId row = family.spawn(u"sibling"_s, u"2"_s);
    QVERIFY(family.isReady(row));
    QTRY_VERIFY_WITH_TIMEOUT(childrenNamed("sibling").empty(), patience);
    QCOMPARE(family.state(row), State::Running);
    family.send(command::Kill {{row}});
    QTRY_VERIFY_WITH_TIMEOUT(family.isOver(row), patience);
    QCOMPARE(family.cell(row, "exit"), u"SIGKILL (9)"_s); // its own end was QProcess's
}

void TestBelonging::leftBehind()
{
    Family family(true);
    const ProcessId row = family.spawn(u"daemon"_s);
    QTRY_VERIFY_WITH_TIMEOUT(family.isOver(row), patience);
    QCOMPARE(family.state(row), State::Exited);
    QCOMPARE(childrenNamed("daemon").size(), 1);
    const qint64 daemon = childrenNamed("daemon")[0];
    if (!family.isExact())
        QSKIP("NOT TESTED: switches are not recorded here, and without records it is of no row.");
    QTRY_COMPARE_WITH_TIMEOUT(family.left(row).size(), 1, patience);
    QCOMPARE(family.left(row)[0].pid, daemon);
    QCOMPARE(family.left(row)[0].name, u"daemon"_s);
    QCOMPARE(family.left(row)[0].from, u"Asia"_s);
    QVERIFY(!family.left(row)[0].gone);
    QCOMPARE(family.left(row)[0].parent, std::optional(qint64(::getpid())));
    QCOMPARE(family.table.leftBehind().size(), 1);
    QCOMPARE(family.table.find(row)->left, 1);
    family.send(command::Kill {{row}}); // ends what is left
    QTRY_COMPARE_WITH_TIMEOUT(family.left(row).size(), 2, patience);
    QVERIFY(family.left(row)[1].gone);
    QVERIFY(family.table.leftBehind().empty());
    QCOMPARE(family.table.find(row)->left, 0);
    QTRY_VERIFY_WITH_TIMEOUT(childrenNamed("daemon").empty(), patience);
}

void TestBelonging::bornWhileKilled_data()
{
    QTest::addColumn<bool>("kill");
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 3, 7, 13}) {
        QTest::addRow("killed after %d", after) << true << after;
        QTest::addRow("terminated after %d", after) << false << after;
    }
}

/// Its children have their own sessions, and each makes another one: those born meanwhile are ended too.
void TestBelonging::bornWhileKilled()
{
    QFETCH(bool, kill);
    QFETCH(int, after);
    Family family;
    const QByteArray number = QByteArray::number(80
                                                 + ::getpid() % 40); // with what each makes, below the limit of a tree
    const QByteArray mark = QByteArray("fork-on") + '\0' + number + '\0';
    const auto alive = [&] {
        int count = 0;
        for (const qint64 pid : listNumbers("/proc").value_or(std::vector<qint64>())) {
            const QByteArray line = readWhole("/proc/" + QByteArray::number(pid) + "/cmdline");
            count += line.contains(mark) && lives(pid);
        }
        return count;
    };
    const ProcessId row = family.spawn(u"fork-on"_s, QString::fromLatin1(number));
    QVERIFY(family.isReady(row));
    if (!family.isExact())
        QSKIP("Switches are not recorded here: who is born while its parent is ended is not known.");
    QTRY_VERIFY_WITH_TIMEOUT(alive() > after, patience);
    if (kill)
        family.send(command::Kill {{row}});
    else
        family.send(command::Terminate {{row}, second / 10});
    QTRY_VERIFY_WITH_TIMEOUT(family.isOver(row), patience);
    QTRY_COMPARE_WITH_TIMEOUT(alive(), 0, patience / 4); // by themselves they would live longer
}

/// The row's own process has ended by itself, and its daemon has not.
void TestBelonging::killsWhatIsLeft()
{
    Family family;
    const ProcessId row = family.spawn(u"daemon"_s);
    QTRY_VERIFY_WITH_TIMEOUT(family.isOver(row), patience);
    if (!family.isExact())
        QSKIP("Switches are not recorded here: without the records of births nothing tells whose a daemon is.");
    const qint64 daemon = childrenNamed("daemon").at(0);
    family.send(command::Kill {{row}});
    QTRY_VERIFY_WITH_TIMEOUT(!lives(daemon), patience);
    QTRY_COMPARE_WITH_TIMEOUT(family.all<event::SignalSent>(row).size(), 1, patience);
    QCOMPARE(family.all<event::SignalSent>(row)[0].processes, 1);
    QCOMPARE(family.state(row), State::Exited);
    QTRY_VERIFY_WITH_TIMEOUT(childrenNamed("daemon").empty(), patience);
}

/// Its descendants were stopped with it; nobody could continue them any more.
void TestBelonging::stopEndsWithItsProcess()
{
    Family family;
    const ProcessId row = family.spawn(u"tree"_s, u"1"_s);
    QVERIFY(family.isReady(row));
    QTRY_COMPARE_WITH_TIMEOUT(family.table.find(row)->tasks.size(), 2, patience);
    const std::vector<TaskSample> below = family.table.find(row)->tasks;
    family.send(command::Suspend {{row}});
    QTRY_COMPARE_WITH_TIMEOUT(family.state(row), State::Suspended, patience);
    for (const TaskSample &task : below)
        QTRY_VERIFY_WITH_TIMEOUT(isStill("/proc/" + QByteArray::number(task.pid)), patience);
    ::kill(pid_t(family.pid(row)), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(family.isOver(row) || hasEnded(family.state(row)), patience);
    for (const TaskSample &task : below)
        QTRY_VERIFY_WITH_TIMEOUT(lives(task.pid) && !isStill("/proc/" + QByteArray::number(task.pid)), patience);
    family.send(command::Kill {{row}});
    for (const TaskSample &task : below)
        QTRY_VERIFY_WITH_TIMEOUT(!lives(task.pid), patience);
}

void TestBelonging::suspendsWithoutAMainThread()
{
    Family family;
    const ProcessId row = family.spawn(u"quiet-leader"_s);
    QVERIFY(family.isReady(row));
    QTRY_COMPARE_WITH_TIMEOUT(family.cell(row, "kernel"), u"S sleeping"_s, patience);
    QVERIFY(family.table.find(row)->sample->mainEnded);
    family.send(command::Suspend {{row}});
    QTRY_COMPARE_WITH_TIMEOUT(family.state(row), State::Suspended, patience);
    QCOMPARE(family.cell(row, "kernel"), u"T stopped"_s);
    family.send(command::Continue {{row}});
    QTRY_COMPARE_WITH_TIMEOUT(family.state(row), State::Running, patience);
    family.send(command::Kill {{row}});
    QTRY_VERIFY_WITH_TIMEOUT(family.isOver(row), patience);
    QCOMPARE(family.state(row), State::Killed);
}

void TestBelonging::killsWithoutAMainThread()
{
    Family family;
    const ProcessId row = family.spawn(u"quiet-leader"_s, u"1"_s);
    QVERIFY(family.isReady(row));
    QTRY_COMPARE_WITH_TIMEOUT(family.table.find(row)->tasks.size(), 2, patience); // the child, and its other thread
    const qint64 child = family.table.find(row)->tasks[0].pid;
    QVERIFY(lives(child));
    family.send(command::Kill {{row}});
    QTRY_VERIFY_WITH_TIMEOUT(family.isOver(row), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!lives(child), patience);
}

/// The main thread waits for its vfork child, so that the stop stays pending while another thread goes on.
void TestBelonging::stopThatIsPending()
{
    Family family;
    const ProcessId row = family.spawn(u"vfork-thread"_s, u"3000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(family.cell(row, "kernel").startsWith(u'D'), patience);
    family.send(command::Suspend {{row}});
    QTRY_VERIFY_WITH_TIMEOUT(family.cell(row, "kernel").endsWith(u", stop pending"), patience);
    QCOMPARE(family.state(row), State::Running);
    const qsizetype before = family.output(row).size();
    QTRY_VERIFY_WITH_TIMEOUT(family.output(row).size() > before, patience); // it ticks
    QCOMPARE(family.state(row), State::Running);
    family.send(command::Continue {{row}}); // and its child too, which was stopped with it
    QTRY_VERIFY_WITH_TIMEOUT(!family.table.find(row)->sample->stopPending, patience);
    QTRY_VERIFY_WITH_TIMEOUT(family.output(row).contains("over"), patience);
    family.send(command::Suspend {{row}});
    QTRY_COMPARE_WITH_TIMEOUT(family.state(row), State::Suspended, patience);
    QCOMPARE(family.states(row), u"Created Starting Running Suspended"_s);
    family.send(command::Kill {{row}});
    QTRY_VERIFY_WITH_TIMEOUT(family.isOver(row), patience);
}

QTEST_GUILESS_MAIN(TestBelonging)
#include "tst_belonging.moc"
