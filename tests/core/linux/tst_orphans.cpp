// SPDX-License-Identifier: MIT
// Processes whose parents have ended: found below their new parent, and assigned to their rows. Here the test itself is
// that new parent.
#include "core/linux/orphans.h"
#include "core/linux/childsetup.h"
#include "core/linux/linuxplatform.h"
#include "tests/fixtures/fakeproc.h"

#include <QDeadlineTimer>

#include <csignal>
#include <thread>

#include <sys/prctl.h>
#include <sys/wait.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// A worker that has left an orphan behind, in a session that begins with the worker.
struct Family {
    explicit Family(const QString &argument)
    {
        worker.setProgram(QStringLiteral(PANGAEA_BIN_DIR "/misbehave"));
        worker.setArguments({u"orphan"_s, argument});
        prepareChild(worker); // with its own session; QProcess notices its end, not a signal handler
        worker.start();
        ready = QTest::qWaitFor([this] { return worker.peek(6) == "ready\n"; }, patience);
        for (const qint64 pid : listNumbers("/proc").value_or(std::vector<qint64>())) {
            const auto stat = parseProcStat(readWhole("/proc/" + QByteArray::number(pid) + "/stat"));
            if (stat && stat->name == "orphan" && stat->parent == ::getpid())
                orphan = pid;
        }
    }
    ~Family()
    {
        if (orphan > 0) {
            ::kill(pid_t(orphan), SIGKILL);
            ::waitpid(pid_t(orphan), nullptr, 0);
        }
        worker.kill();
        worker.waitForFinished();
    }
    QProcess worker;
    bool ready = false;
    qint64 orphan = 0;
};

/// Nothing is known of any pid.
std::optional<bool> nobody(qint64)
{
    return {};
}

} // namespace

class TestOrphans final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nobodyToAsk();
    void finds();
    void reapsOnlyOrphans();
    void takesOver();
    void joinTheirRow();
};

void TestOrphans::initTestCase()
{
    QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), 0);
}

void TestOrphans::nobodyToAsk()
{
    Orphans orphans("/proc", 0);
    QVERIFY(!orphans.takeOver());
    QVERIFY(orphans.look(nobody).empty());
}

void TestOrphans::finds()
{
    Family family(u"0"_s);
    QVERIFY(family.ready);
    QVERIFY(family.orphan > 0);
    Orphans orphans("/proc", ::getpid());
    const std::vector<Orphans::Orphan> found = orphans.look(nobody);
    QCOMPARE(found.size(), 1); // the worker is none
    QCOMPARE(found.front().pid, family.orphan);
    QCOMPARE(found.front().session, family.worker.processId());
    QCOMPARE(found.front().parent, qint64(::getpid()));
    QCOMPARE(found.front().name, QByteArray("orphan"));
    QCOMPARE(orphans.look(nobody).size(), 1); // it is still one
}

void TestOrphans::reapsOnlyOrphans()
{
    if (qtForks)
        QSKIP("Qt forks in a sanitized program, and reaps before anybody sees a zombie: NOT tested here.");
    Family family(u"0"_s);
    QVERIFY(family.orphan > 0);
    Orphans orphans("/proc", ::getpid());
    ::kill(pid_t(family.orphan), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(family.orphan), 'Z', patience);
    ::kill(pid_t(family.worker.processId()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(family.orphan), 'Z', patience);
    const QDeadlineTimer deadline(patience);
    while (stateOf(family.worker.processId()) != 'Z' && !deadline.hasExpired()) {} // QProcess sees nothing meanwhile
    QVERIFY(!deadline.hasExpired());
    QVERIFY(orphans.look(nobody).empty());
    QCOMPARE(stateOf(family.orphan), 0);
    family.orphan = 0;
    QCOMPARE(stateOf(family.worker.processId()), 'Z'); // it has the session that QProcess's own have
    QVERIFY(family.worker.waitForFinished());
    QCOMPARE(family.worker.exitCode(), SIGKILL);
}

void TestOrphans::takesOver()
{
    Orphans living("/proc", ::getppid());
    QVERIFY(!living.takeOver());
    QCOMPARE(living.reaper(), qint64(::getppid()));
    Orphans gone("/proc", 0x7ffffff0); // no such process can be the parent
    QVERIFY(gone.takeOver());
    QCOMPARE(gone.reaper(), qint64(::getpid()));
    QVERIFY(!gone.takeOver());
}

void TestOrphans::joinTheirRow()
{
    Family family(u"0"_s);
    QVERIFY(family.orphan > 0);
    LinuxPlatform platform("/proc", {.recordSwitches = false, .reaper = ::getpid()});
    platform.watch(asia, family.worker.processId());
    const Platform::OrphanNews news = platform.lookAfterOrphans();
    QCOMPARE(news.notice, QString());
    QVERIFY(news.left.empty());
    std::vector<TaskSample> tasks;
    QTRY_VERIFY_WITH_TIMEOUT(
        ((void)platform.sampleIfChanged(asia), tasks = platform.sampleTasks(asia).value_or(tasks), !tasks.empty()),
        patience);
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.front().pid, family.orphan);
    const Platform::TreeResult result = platform.signalTree(asia, SIGKILL);
    QCOMPARE(result.problem.sentence(), QString());
    QCOMPARE(result.processes, 2);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(family.orphan), 'Z', patience);
    platform.forget(asia);
}

QTEST_GUILESS_MAIN(TestOrphans)
#include "tst_orphans.moc"
