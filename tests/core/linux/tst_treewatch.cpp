// SPDX-License-Identifier: MIT
// Which processes belong to a tree, when it is counted, and that no other process is killed with it: in a fake /proc,
// and with real processes.
#include "core/linux/treewatch.h"
#include "tests/fixtures/fakeproc.h"

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;
using namespace Qt::StringLiterals;

namespace {

/// A fake /proc with many processes.
class World
{
public:
    void add(qint64 pid, qint64 parent, qint64 session, int threads = 1, qint64 start = 555) const
    {
        const QByteArray id = QByteArray::number(pid);
        QDir(QFile::decodeName(m_proc.root())).mkdir(QString::fromLatin1(id));
        m_proc.write(id + "/stat",
                     id + " (x) S " + QByteArray::number(parent) + " 1 " + QByteArray::number(session)
                         + " 0 0 0 0 0 0 0 0 0 0 0 20 0 " + QByteArray::number(threads) + " 0 "
                         + QByteArray::number(start) + " 0 10 0 0 0 0 0 0 0 0 0 0 0 0 0 17 3 0 0\n");
    }
    void remove(qint64 pid) const
    {
        QDir(QFile::decodeName(m_proc.root()) + u'/' + QString::number(pid)).removeRecursively();
    }
    void load(qint64 tasks) const
    {
        m_proc.write("loadavg", "0.20 0.18 0.12 1/" + QByteArray::number(tasks) + " 77\n");
    }
    [[nodiscard]] QByteArray root() const { return m_proc.root(); }

private:
    FakeProc m_proc;
};

bool isAbove(TreeWatch &watch, int most, ProcessId process = asia)
{
    static qint64 later = monotonicNow();
    const auto above = watch.look(most, later += 1000 * nanosecondsPerSecond);
    return std::ranges::find(above, process) != above.end();
}

// Larger than any pid that a kernel assigns, so that no real process is meant.
constexpr qint64 root = 5'000'000;

} // namespace

class TestTreeWatch : public QObject
{
    Q_OBJECT
private slots:
    void parsesTheTaskCount_data();
    void parsesTheTaskCount();
    void counts_data();
    void counts();
    void remembersWhoLeft();
    void followsATreeWhoseProcessHasEnded();
    void neverCountsItself();
    void looksWhenTheSystemGrows();
    void looksWhenTheLimitIsNew();
    void killsTheTreeAndNobodyElse();
    void killsWhatALateParentLeft();
};

void TestTreeWatch::parsesTheTaskCount_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("count");
    QTest::newRow("as it is") << QByteArray("0.20 0.18 0.12 1/80 11206\n") << qint64(80);
    QTest::newRow("cut off") << QByteArray("0.20 0.18 0.12 1/80") << qint64(-1);
    QTest::newRow("none") << QByteArray("0.20 0.18 0.12 1/0 1\n") << qint64(-1);
    QTest::newRow("no number") << QByteArray("0.20 0.18 0.12 1/x 1\n") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
}

void TestTreeWatch::parsesTheTaskCount()
{
    QFETCH(QByteArray, text);
    QTEST(parseTaskCount(text).value_or(-1), "count");
}

void TestTreeWatch::counts_data()
{
    QTest::addColumn<qint64>("parent");
    QTest::addColumn<qint64>("session");
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("tasks"); // of the tree of one process and this one
    QTest::newRow("a child") << root << root << 1 << 2;
    QTest::newRow("a child with threads") << root << root << 7 << 8;
    QTest::newRow("a child in a session of its own") << root << root + 1 << 1 << 2;
    QTest::newRow("an orphan in the tree's session") << qint64(1) << root << 1 << 2;
    QTest::newRow("a zombie") << root << root << 0 << 2;
    QTest::newRow("a stranger") << qint64(1) << qint64(77) << 9 << 1;
    QTest::newRow("the kernel's") << qint64(2) << qint64(0) << 9 << 1;
}

void TestTreeWatch::counts()
{
    QFETCH(qint64, parent);
    QFETCH(qint64, session);
    QFETCH(int, threads);
    QFETCH(int, tasks);
    World world;
    world.add(root, ::getpid(), root);
    world.add(root + 1, parent, session, threads);
    TreeWatch watch(world.root());
    watch.add(asia, root);
    QVERIFY(watch.isBusy());
    QVERIFY(!isAbove(watch, tasks));
    QVERIFY(isAbove(watch, tasks - 1));
}

// A daemon: its parents have ended, its session is its own; but it was seen when it was a child.
void TestTreeWatch::remembersWhoLeft()
{
    World world;
    world.add(root, ::getpid(), root);
    world.add(root + 1, root, root + 1);
    world.add(root + 2, root + 1, root + 1);
    TreeWatch watch(world.root());
    watch.add(asia, root);
    QVERIFY(!isAbove(watch, 3));
    world.remove(root + 1);
    world.add(root + 2, 1, root + 1);
    world.add(root + 3, root + 2, root + 3);
    QVERIFY(isAbove(watch, 2));
    world.add(root + 2, 1, 77, 1, 999); // its pid is another's now
    world.add(root + 3, root + 2, 77, 1, 999);
    QVERIFY(!isAbove(watch, 1));
}

void TestTreeWatch::followsATreeWhoseProcessHasEnded()
{
    World world;
    world.add(root, ::getpid(), root);
    TreeWatch watch(world.root());
    watch.add(asia, root);
    watch.add(europe, root + 50);
    watch.end(europe, {});
    watch.end(europe, {}); // again, of no attempt
    world.add(root + 1, 1, root);
    world.add(root + 2, root + 1, root);
    world.remove(root);
    watch.end(asia, {{root + 1, 555}});
    QVERIFY(watch.isBusy());
    QVERIFY(isAbove(watch, 1));
    QVERIFY(isAbove(watch, 1)); // and so it stays
    QVERIFY(!isAbove(watch, 2));
    world.remove(root + 1);
    world.remove(root + 2);
    QVERIFY(!isAbove(watch, 1));
    QVERIFY(!watch.isBusy());
}

void TestTreeWatch::neverCountsItself()
{
    World world;
    const qint64 self = ::getpid();
    world.add(root, self, ::getsid(0)); // it made no session
    world.add(self, root, ::getsid(0)); // as if somebody else had our number
    world.add(root + 1, 1, ::getsid(0));
    TreeWatch watch(world.root());
    watch.add(asia, root);
    QVERIFY(!isAbove(watch, 1));
}

void TestTreeWatch::looksWhenTheSystemGrows()
{
    World world;
    world.load(100);
    world.add(root, ::getpid(), root, 300);
    TreeWatch watch(world.root());
    watch.add(asia, root);
    const qint64 start = monotonicNow();
    QCOMPARE(watch.look(256, start).size(), size_t(1)); // the first time in any case
    world.load(228);
    QCOMPARE(watch.look(256, start + 1).size(), size_t(0)); // half of the limit: not all can be of one tree
    world.load(229);
    QCOMPARE(watch.look(256, start + 2).size(), size_t(1));
    QCOMPARE(watch.look(256, start + 1000 * nanosecondsPerSecond).size(), size_t(1)); // slowly, and unnoticed
}

void TestTreeWatch::looksWhenTheLimitIsNew()
{
    const World world;
    world.load(100);
    world.add(root, ::getpid(), root, 3);
    TreeWatch watch(world.root());
    watch.add(asia, root);
    const qint64 now = monotonicNow();
    QVERIFY(watch.look(8, now).empty());
    QVERIFY(watch.look(8, now + 1).empty());
    QCOMPARE(watch.look(2, now + 2), std::vector {asia}); // though nothing has grown, and it was looked at just now
}

void TestTreeWatch::killsTheTreeAndNobodyElse()
{
    Misbehaving tree({u"tree"_s, u"5"_s}); // 10 processes below it, half of them in sessions of their own
    Misbehaving other({u"tree"_s, u"1"_s});
    QVERIFY(tree.isReady() && other.isReady());
    TreeWatch watch("/proc");
    watch.add(asia, tree.processId());
    watch.add(europe, other.processId());
    QCOMPARE(watch.look(10, monotonicNow()), std::vector {asia});
    QCOMPARE(watch.kill(asia), 11);
    QVERIFY(!isAbove(watch, 0, asia)); // what ends already is not found too large again
    QVERIFY(watch.tasksAbove(0) > 3);  // but counts: its parent, this test, has not asked for it yet
    QVERIFY(tree.waitForFinished(patience));
    QCOMPARE(tree.exitCode(), SIGKILL);
    QVERIFY(lives(other.processId()));
    watch.end(asia, {});
    QTRY_VERIFY_WITH_TIMEOUT(!isAbove(watch, 0), patience); // orphans are zombies for a moment
    QVERIFY(isAbove(watch, 2, europe));
    QCOMPARE(watch.kill(europe), 3);
    QVERIFY(other.waitForFinished(patience));
}

void TestTreeWatch::killsWhatALateParentLeft()
{
    Misbehaving tree({u"tree"_s, u"3"_s});
    QVERIFY(tree.isReady());
    TreeWatch watch("/proc");
    watch.add(asia, tree.processId());
    QVERIFY(isAbove(watch, 6));
    tree.kill();
    QVERIFY(tree.waitForFinished(patience));
    watch.end(asia, {});
    QVERIFY(isAbove(watch, 5));
    QCOMPARE(watch.kill(asia), 6);
    QTRY_VERIFY_WITH_TIMEOUT(!isAbove(watch, 0) && !watch.isBusy(), patience);
}

QTEST_GUILESS_MAIN(TestTreeWatch)
#include "tst_treewatch.moc"
