// SPDX-License-Identifier: MIT
// Whole trees of real processes, found at one moment.
#include "core/linux/processtree.h"
#include "tests/fixtures/fakeproc.h"

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

ProcStat statOf(qint64 pid)
{
    ProcBuffer buffer;
    return parseProcStat(readOnce("/proc/" + QByteArray::number(pid) + "/stat", buffer)).value_or(ProcStat());
}

/// Those that a test made, and nothing else.
struct Ending {
    ~Ending()
    {
        for (const ProcessTree::Member &member : tree.members())
            (void)member.handle.send(SIGKILL);
    }
    ProcessTree &tree;
};

} // namespace

class TestProcessTree final : public QObject
{
    Q_OBJECT
private slots:
    void alone();
    void findsAll();
    void findsAllWithoutListsOfChildren();
    void takesKnownOnes();
    void ignoresStrangers();
    void passesOverTheDead();
    void isStill();
    void tasks();
    void rootThatEnded();
    void noProc();
};

void TestProcessTree::alone()
{
    Misbehaving child({u"clean-up"_s});
    QVERIFY(child.isReady());
    const PidFd handle = PidFd::open(child.processId());
    ProcessTree tree("/proc", child.processId(), handle, {});
    QVERIFY(!tree.grow());
    QVERIFY(tree.members().empty());
}

void TestProcessTree::findsAll()
{
    Misbehaving child({u"tree"_s, u"3"_s});
    QVERIFY(child.isReady());
    const PidFd handle = PidFd::open(child.processId());
    ProcessTree tree("/proc", child.processId(), handle, {});
    const Ending ending {tree};
    QVERIFY(tree.grow());
    QCOMPARE(tree.members().size(), 6);
    QVERIFY(!tree.grow());
    for (const ProcessTree::Member &member : tree.members()) {
        const ProcStat stat = statOf(member.pid);
        const bool isChild = stat.parent == child.processId();
        QCOMPARE(stat.name, isChild ? QByteArray("child") : QByteArray("grandchild"));
    }
}

/// A kernel without them: links to the needed parts of /proc, beside empty folders.
void TestProcessTree::findsAllWithoutListsOfChildren()
{
    Misbehaving child({u"tree"_s, u"2"_s});
    QVERIFY(child.isReady());
    const QTemporaryDir folder;
    for (const qint64 pid : listNumbers("/proc").value_or(std::vector<qint64>())) {
        const QString own = folder.filePath(QString::number(pid));
        QVERIFY(QDir().mkpath(own + u"/task/%1"_s.arg(pid)));
        QVERIFY(QFile::link(u"/proc/%1/stat"_s.arg(pid), own + u"/stat"_s));
    }
    const PidFd handle = PidFd::open(child.processId());
    ProcessTree tree(QFile::encodeName(folder.path()), child.processId(), handle, {});
    const Ending ending {tree};
    QVERIFY(tree.grow());
    QCOMPARE(tree.members().size(), 4);
}

void TestProcessTree::takesKnownOnes()
{
    Misbehaving child({u"clean-up"_s});
    Misbehaving known({u"tree"_s});
    QVERIFY(child.isReady() && known.isReady());
    const PidFd handle = PidFd::open(child.processId());
    const qint64 start = statOf(known.processId()).startTicks;
    ProcessTree tree("/proc", child.processId(), handle, {{known.processId(), start}});
    const Ending ending {tree};
    QCOMPARE(tree.members().size(), 1);
    QVERIFY(tree.grow()); // and what is below
    QCOMPARE(tree.members().size(), 3);
}

void TestProcessTree::ignoresStrangers()
{
    Misbehaving child({u"clean-up"_s});
    Misbehaving stranger({u"clean-up"_s});
    QVERIFY(child.isReady() && stranger.isReady());
    const PidFd handle = PidFd::open(child.processId());
    // As if the known one had ended, and its pid had been given to another.
    const qint64 start = statOf(stranger.processId()).startTicks;
    ProcessTree tree("/proc", child.processId(), handle, {{stranger.processId(), start - 1}, {-1, 0}, {0, 0}});
    QVERIFY(!tree.grow());
    QVERIFY(tree.members().empty());
}

void TestProcessTree::passesOverTheDead()
{
    Misbehaving child({u"tree"_s});
    QVERIFY(child.isReady());
    const PidFd handle = PidFd::open(child.processId());
    {
        ProcessTree tree("/proc", child.processId(), handle, {});
        QVERIFY(tree.grow());
        const Ending ending {tree};
    }
    const auto aliveBelow = [&] {
        ProcessTree tree("/proc", child.processId(), handle, {});
        return tree.grow();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!aliveBelow(), patience); // a zombie is left, that nobody waits for
}

void TestProcessTree::isStill()
{
    Misbehaving child({u"tree"_s});
    QVERIFY(child.isReady());
    const PidFd handle = PidFd::open(child.processId());
    ProcessTree tree("/proc", child.processId(), handle, {});
    QVERIFY(tree.grow());
    const Ending ending {tree};
    QVERIFY(!tree.isStill());
    QCOMPARE(handle.send(SIGSTOP), 0);
    QCOMPARE(tree.members()[0].handle.send(SIGSTOP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(statOf(child.processId()).state == 'T', patience);
    QVERIFY(!tree.isStill());
    QCOMPARE(tree.members()[1].handle.send(SIGSTOP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(tree.isStill(), patience);
    QCOMPARE(tree.members()[1].handle.send(SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!lives(tree.members()[1].pid), patience);
    QVERIFY(tree.isStill());
}

void TestProcessTree::tasks()
{
    Misbehaving child({u"threads"_s, u"5"_s});
    QVERIFY(child.isReady());
    const PidFd handle = PidFd::open(child.processId());
    const ProcessTree tree("/proc", child.processId(), handle, {});
    const std::vector<qint64> tasks = tree.tasks();
    QCOMPARE(tasks.size(), 6);
    QVERIFY(std::ranges::find(tasks, child.processId()) != tasks.end());
}

void TestProcessTree::rootThatEnded()
{
    qint64 pid = 0;
    PidFd handle;
    {
        Misbehaving child({u"clean-up"_s});
        QVERIFY(child.isReady());
        pid = child.processId();
        handle = PidFd::open(pid);
    }
    // Our own pid in its place: that process is alive, but the handle belongs to another one.
    ProcessTree tree("/proc", ::getpid(), handle, {});
    Misbehaving ours({u"clean-up"_s});
    QVERIFY(ours.isReady());
    QVERIFY(!tree.grow());
    QVERIFY(tree.tasks().empty());
}

void TestProcessTree::noProc()
{
    Misbehaving child({u"tree"_s});
    QVERIFY(child.isReady());
    const PidFd handle = PidFd::open(child.processId());
    ProcessTree tree("/nonexistent", child.processId(), handle, {{1, 1}});
    QVERIFY(!tree.grow());
    QCOMPARE(tree.tasks(), std::vector<qint64> {child.processId()});
    ProcessTree all("/proc", child.processId(), handle, {});
    const Ending ending {all};
    (void)all.grow();
}

QTEST_GUILESS_MAIN(TestProcessTree)
#include "tst_processtree.moc"
