// SPDX-License-Identifier: MIT
// The fork tree, printed as text: journals written by hand for what is rare, and real programs, whose own output says
// who made whom.
#include "core/timeline/forktree.h"
#include "tests/fixtures/forkstory.h"
#include "tests/fixtures/session.h"

#include <QRegularExpression>

#include <map>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QString at(qint64 time)
{
    return QString::number(double(time - Story::begin) / Story::ms);
}

QString told(Evidence evidence)
{
    static constexpr std::array words {"", " by samples", " unseen"};
    return QLatin1String(words[size_t(evidence)]);
}

QString told(const ForkTree &tree, const ForkNode &node)
{
    QString line = QString(node.depth * 2, u' ')
        + u"%1 %2 born %3%4"_s.arg(node.pid).arg(node.isRoot ? u"root"_s : node.bornAs, at(node.born),
                                                 told(node.birth));
    if (node.creatorThread)
        line += u" by thread %1"_s.arg(node.creatorThread);
    for (const ForkNode::Exec &exec : node.execs)
        line += u", exec %1 %2"_s.arg(exec.name, at(exec.time));
    if (node.threads)
        line += u", %1 threads"_s.arg(node.threads);
    if (node.ended)
        line += u", ended %1%2 %3"_s.arg(at(node.ended), told(node.end), node.exit ? node.exit->text() : u"?"_s);
    if (node.zombie)
        line += u", zombie %1 to %2%3"_s.arg(at(node.zombie->start), node.zombie->end ? at(node.zombie->end) : u"?"_s,
                                             node.reaped ? u" reaped"_s : QString());
    if (node.adopted) {
        const QString who = node.adopted->node >= 0 ? u"node %1"_s.arg(tree.nodes[size_t(node.adopted->node)].pid)
            : node.adopted->pid                     ? QString::number(*node.adopted->pid)
                                                    : u"?"_s;
        line += u", adopted %1 by %2"_s.arg(node.adopted->timeKnown ? at(node.adopted->time) : u"?"_s, who);
    }
    return line;
}

QStringList told(const Timeline &timeline)
{
    const ForkTree tree = readForkTree(timeline);
    QStringList lines;
    for (const ForkNode &node : tree.nodes)
        lines += told(tree, node);
    return lines;
}

} // namespace

class TestForkTree : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhoMadeWhom();
    void keepsSubtreesTogether();
    void namesBeforeAndAfterExec();
    void tellsReusedPidsApart();
    void aThreadMadeIt();
    void anotherThreadCalledExec();
    void orphans_data();
    void orphans();
    void adoptedWithinTheTree();
    void zombies();
    void zombieOfAParentThatEnds();
    void codesOfDescendants();
    void birthsOfLostRecords();
    void onlySamples();
    void samplesEndWithTheRow();
    void leftBehindAfterSamples();
    void eachAttemptIsATree();
    void eventsInOrderOfTime();
    void survivesImpossibleParents();
    void asTheProgramSays();
    void orphanAsTheProgramSays();
    void zombieIsSeen();
    void threadsOfARealProgramFork();
};

void TestForkTree::tellsWhoMadeWhom()
{
    ForkStory story;
    story.fork(1, 100, 101);
    story.fork(2, 101, 102);
    story.exited(3, 102, 101);
    story.exited(4, 101, 100);
    QCOMPARE(told(story.timeline),
             QStringList({u"100 root born 0"_s, u"  101  born 1, ended 4 ?"_s, u"    102  born 2, ended 3 ?"_s}));
    const ForkTree tree = readForkTree(story.timeline);
    QCOMPARE(tree.nodes[2].creator, 1);
    QCOMPARE(tree.pangaea, 4702);
    QVERIFY(tree.isExact);
    QCOMPARE(tree.sampled, 0);
    QCOMPARE(tree.origin, Story::at(0));
}

void TestForkTree::keepsSubtreesTogether()
{
    ForkStory story;
    story.fork(1, 100, 101);
    story.fork(2, 100, 102);
    story.fork(3, 101, 103);
    story.fork(4, 102, 104);
    story.fork(5, 103, 105);
    QCOMPARE(told(story.timeline),
             QStringList({u"100 root born 0"_s, u"  101  born 1"_s, u"    103  born 3"_s, u"      105  born 5"_s,
                          u"  102  born 2"_s, u"    104  born 4"_s}));
}

// Also vfork(2): its child is a process of its own, and its program begins while the parent waits.
void TestForkTree::namesBeforeAndAfterExec()
{
    ForkStory story;
    story.named(0.5, 100, u"sh"_s);
    story.fork(1, 100, 101);
    story.named(2, 101, u"ls"_s);
    story.named(3, 101, u"listing"_s, false);
    story.named(4, 100, u"bash"_s);
    story.fork(5, 101, 102);
    QCOMPARE(told(story.timeline),
             QStringList({u"100 root born 0, exec sh 0.5, exec bash 4"_s, u"  101 sh born 1, exec ls 2"_s,
                          u"    102 listing born 5"_s}));
    QCOMPARE(readForkTree(story.timeline).nodes[1].name, u"listing"_s);
}

void TestForkTree::tellsReusedPidsApart()
{
    ForkStory story;
    story.fork(1, 100, 101);
    story.fork(2, 101, 102);
    story.exited(3, 102, 101);
    story.exited(4, 101, 100);
    story.fork(5, 100, 101);
    story.fork(6, 101, 102);
    story.exited(7, 102, 101);
    QCOMPARE(told(story.timeline),
             QStringList({u"100 root born 0"_s, u"  101  born 1, ended 4 ?"_s, u"    102  born 2, ended 3 ?"_s,
                          u"  101  born 5"_s, u"    102  born 6, ended 7 ?"_s}));
}

void TestForkTree::aThreadMadeIt()
{
    ForkStory story;
    story.thread(1, 100, 110);
    story.fork(2, 110, 101);
    story.exited(3, 100, {}, 110);
    QCOMPARE(told(story.timeline), QStringList({u"100 root born 0, 1 threads"_s, u"  101  born 2 by thread 110"_s}));
}

void TestForkTree::anotherThreadCalledExec()
{
    ForkStory story;
    story.fork(1, 100, 101);
    story.thread(2, 101, 110);
    story.exited(3, 101); // the main thread alone
    story.fork(4, 0, 101);
    story.named(4, 101, u"ls"_s);
    story.exited(4, 101, {}, 110);
    QCOMPARE(told(story.timeline), QStringList({u"100 root born 0"_s, u"  101  born 1, exec ls 4, 1 threads"_s}));
    story.exited(5, 101, 100);
    QCOMPARE(told(story.timeline).constLast(), u"  101  born 1, exec ls 4, 1 threads, ended 5 ?"_s);
}

void TestForkTree::orphans_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("line");
    QTest::newRow("nobody saw") << 0 << u"    102  born 2, adopted 3 by ?"_s;
    QTest::newRow("a sample") << 1 << u"    102  born 2, adopted 3 by 4701"_s;
    QTest::newRow("its end") << 2 << u"    102  born 2, ended 6 ?, adopted 3 by 4701"_s;
    QTest::newRow("left behind") << 3 << u"    102  born 2, adopted 3 by 4701"_s;
    QTest::newRow("ended first") << 4 << u"    102  born 2, ended 2.5 ?"_s;
}

void TestForkTree::orphans()
{
    QFETCH(int, how);
    ForkStory story;
    story.fork(1, 100, 101);
    story.fork(2, 101, 102);
    if (how == 1)
        story.seen(2.5, {{101, 100}, {102, 101}});
    if (how == 4)
        story.exited(2.5, 102, 101);
    story.exited(3, 101, 100);
    if (how == 1)
        story.seen(4, {{102, 4701}});
    if (how == 2)
        story.exited(6, 102, 4701);
    if (how == 3)
        story.tell(5, story.row, event::LeftBehind {102, u"child"_s, u"Asia"_s, false, 4701});
    QTEST(told(story.timeline).constLast(), "line");
}

void TestForkTree::adoptedWithinTheTree()
{
    ForkStory story;
    story.fork(1, 100, 101);
    story.fork(2, 101, 102);
    story.exited(3, 101, 100);
    story.exited(4, 102, 100); // 100 is a subreaper
    const QStringList lines = told(story.timeline);
    QCOMPARE(lines[2], u"    102  born 2, ended 4 ?, adopted 3 by node 100"_s);
}

void TestForkTree::zombies()
{
    ForkStory story;
    story.fork(1, 100, 101);
    story.exited(2, 101, 100);
    QCOMPARE(told(story.timeline)[1], u"  101  born 1, ended 2 ?"_s);
    story.seen(50, {{101, 100, 'Z'}});
    QCOMPARE(told(story.timeline)[1], u"  101  born 1, ended 2 ?, zombie 2 to ?"_s);
    story.tell(50, story.row, event::ExitKnown {101, {.code = 3}});
    story.seen(90, {});
    QCOMPARE(told(story.timeline)[1], u"  101  born 1, ended 2 3, zombie 2 to 90 reaped"_s);
    // A later process with its number is no zombie.
    story.fork(95, 100, 101);
    QCOMPARE(told(story.timeline)[2], u"  101  born 95"_s);
}

void TestForkTree::zombieOfAParentThatEnds()
{
    ForkStory story;
    story.fork(1, 100, 101);
    story.fork(2, 101, 102);
    story.exited(3, 102, 101);
    story.seen(10, {{101, 100}, {102, 101, 'Z'}});
    story.exited(20, 101, 100);
    QCOMPARE(told(story.timeline)[2], u"    102  born 2, ended 3 ?, zombie 3 to 20"_s);
}

void TestForkTree::codesOfDescendants()
{
    ForkStory story;
    story.fork(1, 100, 101);
    story.fork(1, 100, 102);
    story.exited(2, 101, 100);
    story.exited(2, 102, 100);
    story.tell(3, story.row, event::ExitKnown {102, {.signal = 11}});
    story.tell(3, story.row, event::ExitKnown {999, {.code = 1}}); // of nobody
    story.exited(4, 100, 4702);
    story.ended(4.1, {.code = 7});
    QCOMPARE(told(story.timeline),
             QStringList({u"100 root born 0, ended 4 7"_s, u"  101  born 1, ended 2 ?"_s,
                          u"  102  born 1, ended 2 SIGSEGV (11)"_s}));
}

// A task whose birth is missing is reported when it is first heard of, without its creator.
void TestForkTree::birthsOfLostRecords()
{
    ForkStory story;
    story.tell(1, ProcessId::Pangaea, event::RecordsLost {20});
    story.fork(2, 0, 105);
    story.fork(3, 105, 106);
    story.run(story.row, 107, {4, 5}); // whose process this is, nobody knows
    QCOMPARE(told(story.timeline),
             QStringList({u"100 root born 0"_s, u"105  born 2 by samples"_s, u"  106  born 3"_s}));
    const ForkTree tree = readForkTree(story.timeline);
    QCOMPARE(tree.lostRecords, 20);
    QCOMPARE(tree.sampled, 1);
}

void TestForkTree::onlySamples()
{
    ForkStory story(false);
    story.seen(100, {{101, 100}});
    story.seen(200, {{101, 100}, {102, 101}, {103, 4701}});
    story.seen(300, {{102, 4701}, {103, 4701}});
    story.seen(400, {{102, 4701, 'Z'}, {103, 4701}});
    story.seen(500, {{103, 4701}});
    QCOMPARE(told(story.timeline),
             QStringList({u"100 root born 0"_s, u"  101  born 100 by samples, ended 300 by samples ?"_s,
                          u"    102  born 200 by samples, ended 400 by samples ?, zombie 400 to 500 reaped, "
                          "adopted 300 by 4701"_s,
                          u"103  born 200 by samples, adopted ? by 4701"_s}));
    QVERIFY(!readForkTree(story.timeline).isExact);
}

// What a descendant did after its row's own process had ended is not known, and it is not said to have ended.
void TestForkTree::samplesEndWithTheRow()
{
    ForkStory story(false);
    story.seen(100, {{101, 100}});
    story.ended(150);
    QCOMPARE(told(story.timeline),
             QStringList({u"100 root born 0, ended 150 0"_s, u"  101  born 100 by samples, ended 150 unseen ?"_s}));
    story.tell(150, story.row, event::ExitKnown {101, {.code = 4}}); // it ended at that time or shortly before
    QCOMPARE(told(story.timeline).last(), u"  101  born 100 by samples, ended 150 by samples 4"_s);
}

void TestForkTree::leftBehindAfterSamples()
{
    ForkStory story(false);
    story.seen(100, {{101, 100}});
    story.ended(150);
    story.tell(200, story.row, event::LeftBehind {101, u"child"_s, u"Asia"_s, false, 4701});
    QCOMPARE(told(story.timeline)[1], u"  101  born 100 by samples, adopted 150 by 4701"_s);
    story.tell(300, story.row, event::LeftBehind {101, u"child"_s, u"Asia"_s, true, 4701});
    QCOMPARE(told(story.timeline)[1], u"  101  born 100 by samples, ended 300 by samples ?, adopted 150 by 4701"_s);
}

void TestForkTree::eachAttemptIsATree()
{
    ForkStory story;
    story.fork(1, 100, 101);
    story.exited(2, 101, 100);
    story.exited(3, 100, 4702);
    story.ended(3);
    story.tell(10, story.row, event::Starting {2});
    story.tell(10, story.row, event::Started {100});
    story.fork(10, 4703, 100);
    story.fork(11, 100, 101);
    QCOMPARE(told(story.timeline),
             QStringList({u"100 root born 0, ended 3 0"_s, u"  101  born 1, ended 2 ?"_s, u"100 root born 10"_s,
                          u"  101  born 11"_s}));
}

void TestForkTree::eventsInOrderOfTime()
{
    ForkStory story;
    story.fork(1, 100, 101);
    story.fork(2, 101, 102);
    story.named(2.5, 102, u"ls"_s);
    story.exited(3, 101, 100);
    story.seen(4, {{102, 4701}, {101, 100, 'Z'}});
    story.seen(5, {{102, 4701}});
    story.exited(6, 102, 4701);
    const ForkTree tree = readForkTree(story.timeline);
    QStringList lines;
    for (const ForkEvent &event : forkEvents(tree)) {
        static constexpr std::array kinds {"born", "exec", "ended", "adopted", "reaped"};
        lines += u"%1 %2 %3"_s.arg(at(event.time), QLatin1String(kinds[size_t(event.kind)]))
                     .arg(tree.nodes[size_t(event.node)].pid);
    }
    QCOMPARE(lines,
             QStringList({u"0 born 100"_s, u"1 born 101"_s, u"2 born 102"_s, u"2.5 exec 102"_s, u"3 ended 101"_s,
                          u"3 adopted 102"_s, u"5 reaped 101"_s, u"6 ended 102"_s}));
}

// A file may say anything.
void TestForkTree::survivesImpossibleParents()
{
    ForkStory story;
    story.fork(1, 101, 101);
    story.fork(1, 103, 102);
    story.fork(1, 102, 103);
    story.exited(0.5, 102, 102);
    for (const ForkNode &node : readForkTree(story.timeline).nodes)
        QVERIFY(node.creator < int(readForkTree(story.timeline).nodes.size()));
}

#define SKIP_UNLESS_RECORDED(session)                                                                                  \
    QTRY_VERIFY_WITH_TIMEOUT((session).readings.timeline.cores() > 0, patience);                                       \
    if (!(session).readings.timeline.isExact())                                                                        \
        QSKIP("NOT TESTED: switches cannot be recorded here.");

// "Asia (pid 102, parent 101) on level 2 of 3"
void TestForkTree::asTheProgramSays()
{
    Session session;
    SKIP_UNLESS_RECORDED(session);
    const ProcessId row = session.spawnOne(u"fork_tree"_s, {u"depth=3"_s, u"width=2"_s, u"seconds=0.3"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(row), patience);
    const auto allEnded = [&] {
        const ForkTree tree = readForkTree(session.readings.timeline);
        return tree.nodes.size() >= 7 && std::ranges::none_of(tree.nodes, &ForkNode::isAlive);
    };
    QTRY_VERIFY_WITH_TIMEOUT(session.readings.timeline.lostRecords() > 0 || allEnded(), patience);
    if (session.readings.timeline.lostRecords() > 0)
        QSKIP("NOT TESTED: records were lost.");

    static const QRegularExpression line(u"pid (\\d+), parent (\\d+)\\) on level (\\d)"_s);
    std::map<qint64, std::pair<qint64, int>> said; // parent and level
    for (const auto &match : line.globalMatch(QString::fromUtf8(session.output(row))))
        said[match.captured(1).toLongLong()] = {match.captured(2).toLongLong(), match.captured(3).toInt()};
    QCOMPARE(said.size(), 7U);
    const ForkTree tree = readForkTree(session.readings.timeline);
    QCOMPARE(tree.nodes.size(), 7U);
    for (const ForkNode &node : tree.nodes) {
        QVERIFY2(said.contains(node.pid), qPrintable(told(tree, node)));
        const auto [parent, level] = said[node.pid];
        QCOMPARE(node.depth, level - 1);
        QCOMPARE(node.creator < 0 ? tree.pangaea : tree.nodes[size_t(node.creator)].pid, parent);
        QCOMPARE(node.birth, Evidence::Recorded);
        QCOMPARE(node.end, Evidence::Recorded);
        QVERIFY(!node.adopted);
        QVERIFY(node.ended > node.born);
        QVERIFY(node.creator < 0 || tree.nodes[size_t(node.creator)].born < node.born);
        QVERIFY(node.creator < 0 || tree.nodes[size_t(node.creator)].ended > node.ended);
        QVERIFY(node.isRoot || node.bornAs == u"pangaea-worker"_s);
        QVERIFY(!node.exit || node.exit->success());
    }
    QCOMPARE(tree.nodes[0].execs.size(), 1U);
    QVERIFY(tree.nodes[0].exit && tree.nodes[0].exit->success());
}

// "Asia (pid 102): parent was 101, is 1 now"
void TestForkTree::orphanAsTheProgramSays()
{
    Session session;
    SKIP_UNLESS_RECORDED(session);
    const ProcessId row = session.spawnOne(u"orphan"_s, {u"seconds=0.5"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(row).contains(" now\n"), patience);
    const auto hasEnded = [&] {
        const ForkTree tree = readForkTree(session.readings.timeline);
        return tree.nodes.size() >= 2 && std::ranges::none_of(tree.nodes, &ForkNode::isAlive);
    };
    QTRY_VERIFY_WITH_TIMEOUT(session.readings.timeline.lostRecords() > 0 || hasEnded(), patience);
    if (session.readings.timeline.lostRecords() > 0)
        QSKIP("NOT TESTED: records were lost.");
    static const QRegularExpression line(u"pid (\\d+)\\): parent was (\\d+), is (\\d+) now"_s);
    const auto match = line.match(QString::fromUtf8(session.output(row)));
    QVERIFY(match.hasMatch());
    const ForkTree tree = readForkTree(session.readings.timeline);
    QCOMPARE(tree.nodes.size(), 2U);
    const ForkNode &orphan = tree.nodes[1];
    QCOMPARE(orphan.pid, match.captured(1).toLongLong());
    QCOMPARE(tree.nodes[0].pid, match.captured(2).toLongLong());
    QVERIFY(orphan.adopted);
    QCOMPARE(orphan.adopted->time, tree.nodes[0].ended);
    QCOMPARE(orphan.adopted->pid, std::optional(match.captured(3).toLongLong()));
    QCOMPARE(orphan.adopted->node, -1);
}

// Its code is known, since it is a zombie for long enough to be looked at.
void TestForkTree::zombieIsSeen()
{
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(session.readings.timeline.cores() > 0, patience);
    const bool isExact = session.readings.timeline.isExact();
    const ProcessId row = session.spawnOne(u"zombie"_s, {u"seconds=5"_s});
    const auto zombie = [&]() -> std::optional<ForkNode> {
        const ForkTree tree = readForkTree(session.readings.timeline);
        return tree.nodes.size() == 2 && tree.nodes[1].zombie ? std::optional(tree.nodes[1]) : std::nullopt;
    };
    QTRY_VERIFY_WITH_TIMEOUT((zombie() && zombie()->exit) || session.isOver(row), patience);
    QVERIFY(zombie() && zombie()->exit);
    QVERIFY(zombie()->exit->success());
    QCOMPARE(zombie()->creator, 0);
    QCOMPARE(zombie()->end, isExact ? Evidence::Recorded : Evidence::Sampled);
    if (!isExact)
        QSKIP("NOT TESTED: the exact time of its end, since switches cannot be recorded here.");
    QCOMPARE(zombie()->zombie->start, zombie()->ended);
}

void TestForkTree::threadsOfARealProgramFork()
{
    Session session;
    SKIP_UNLESS_RECORDED(session);
    session.send(command::SpawnProgram {
        .names = {u"Asia"_s}, .program = misbehavePath(), .arguments = {u"thread-tree"_s}, .join = false});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).contains("ready"), patience);
    const auto hasAll = [&] { return readForkTree(session.readings.timeline).nodes.size() == 3; };
    QTRY_VERIFY_WITH_TIMEOUT(session.readings.timeline.lostRecords() > 0 || hasAll(), patience);
    if (session.readings.timeline.lostRecords() > 0)
        QSKIP("NOT TESTED: records were lost.");
    const ForkTree tree = readForkTree(session.readings.timeline);
    QCOMPARE(tree.nodes[0].threads, 1);
    QCOMPARE(tree.nodes[1].creator, 0);
    QVERIFY(tree.nodes[1].creatorThread > 0);
    QCOMPARE(tree.nodes[2].creator, 1);
    QCOMPARE(tree.nodes[2].creatorThread, 0);
    QVERIFY(tree.nodes[1].isAlive() && tree.nodes[2].isAlive());
}

QTEST_GUILESS_MAIN(TestForkTree)
#include "tst_forktree.moc"
