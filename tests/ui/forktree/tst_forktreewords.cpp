// SPDX-License-Identifier: MIT
// The fork tree in words: facts for the pointer and for screen readers, the hint of the title bar; nothing unknown is
// made up, and nothing from outside can change how it reads.
#include "ui/forktree/forktreewords.h"

#include "tests/fixtures/forkstory.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QStringList factsOf(const Story &story, qint64 pid)
{
    const ForkTree tree = readForkTree(story.timeline);
    const auto node = std::ranges::find(tree.nodes, pid, &ForkNode::pid);
    return nodeFacts(tree, int(node - tree.nodes.begin()), u"Asia"_s);
}

QString hintOf(const Story &story)
{
    return treeHint(readForkTree(story.timeline));
}

} // namespace

class TestForkTreeWords : public QObject
{
    Q_OBJECT
private slots:
    void tellsAllFacts()
    {
        ForkStory story;
        tellFamily(story);
        QCOMPARE(factsOf(story, 100),
                 QStringList({u"100 Asia"_s, u"made by Pangaea at 0 ns"_s, u"runs sh since 1.00 ms"_s, u"children: 3"_s,
                              u"ended at 310.0 ms, after 310.0 ms"_s, u"exit code 3 · Python exitcode 3 · shell 3"_s}));
        QCOMPARE(factsOf(story, 103),
                 QStringList({u"103 sh"_s, u"made by process 102 at 30.00 ms"_s,
                              u"its parent ended at 50.00 ms: from then on the child of process 4701"_s,
                              u"ended at 250.0 ms, after 220.0 ms"_s,
                              u"its exit code is not known: the kernel tells it only to its parent"_s}));
        const QStringList crashed = factsOf(story, 104);
        QVERIFY(crashed[3].contains(u"SIGSEGV"_s));
        QCOMPARE(crashed.last(), u"a zombie for 140.0 ms, then reaped (by samples)"_s);
    }

    void tellsWhoAdopted()
    {
        Story story(true);
        const ForkTree tree {.pangaea = 4702, .reaper = 4701};
        QCOMPARE(outsiderName(tree, 4702), u"Pangaea"_s);
        QCOMPARE(outsiderName(tree, 4701), u"the warden"_s);
        QCOMPARE(outsiderName(tree, 1), u"init"_s);
        QCOMPARE(outsiderName(tree, 77), u"process 77"_s);
        QCOMPARE(outsiderName({.pangaea = 4702, .reaper = 4702}, 4702), u"Pangaea"_s); // without a warden
    }

    void saysWhatIsNotKnown()
    {
        ForkStory story(false);
        story.seen(100, {{101, 100}, {102, 4701}});
        QCOMPARE(factsOf(story, 101)[1], u"child of process 100, first seen at 100.0 ms"_s);
        QCOMPARE(factsOf(story, 102)[1], u"child of an unknown process, first seen at 100.0 ms"_s);
        QCOMPARE(factsOf(story, 102)[2],
                 u"its creator had ended before it was first seen: the child of process 4701"_s);
        QCOMPARE(factsOf(story, 101).last(), u"lives"_s);
        QVERIFY(hintOf(story).endsWith(u"3 alive · sampled: short-lived processes are not seen"_s));
        story.ended(150);
        QCOMPARE(factsOf(story, 101).last(), u"what became of it after 150.0 ms is not known"_s);
    }

    void hints()
    {
        Story nothing(true);
        QCOMPARE(hintOf(nothing), QString());
        ForkStory story;
        QCOMPARE(hintOf(story), u"1 made · 1 alive"_s);
        story.fork(1, 100, 101);
        story.tell(2, ProcessId::Pangaea, event::RecordsLost {5});
        QCOMPARE(hintOf(story), u"2 made · 2 alive · 5 records lost: processes may be missing"_s);
    }

    void threadsAndThreadsThatFork()
    {
        ForkStory story;
        story.thread(1, 100, 110);
        story.fork(2, 110, 101);
        QVERIFY(factsOf(story, 100).contains(u"threads beside the main one: 1"_s));
        QCOMPARE(factsOf(story, 101)[1], u"made by thread 110 of process 100 at 2.00 ms"_s);
    }

    void namesFromOutsideAreSafe()
    {
        ForkStory story;
        story.fork(1, 100, 101);
        story.named(2, 101, u"a\u202eb\n"_s);
        const ForkTree tree = readForkTree(story.timeline);
        for (const QString &fact : nodeFacts(tree, 1, u"A\nsia"_s))
            QVERIFY(!fact.contains(u'\u202e') && !fact.contains(u'\n'));
        for (const ForkEvent &event : forkEvents(tree))
            QVERIFY(!eventText(tree, event).contains(u'\u202e'));
        QVERIFY(!bornText(tree.nodes[0], u"A\nsia"_s).contains(u'\n'));
    }

    void onlyFaultsAreCrashes_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("requested");
        QTest::addColumn<bool>("crash");
        QTest::newRow("SIGSEGV") << 11 << false << true;
        QTest::newRow("SIGABRT") << 6 << false << true;
        QTest::newRow("SIGSEGV by the user") << 11 << true << false;
        QTest::newRow("SIGTERM") << 15 << false << false;
        QTest::newRow("exit") << 0 << false << false;
    }
    void onlyFaultsAreCrashes()
    {
        QFETCH(int, signal);
        QFETCH(bool, requested);
        ForkNode node;
        QVERIFY(!isCrash(node));
        node.exit = ExitStatus {.signal = signal, .requested = requested};
        QTEST(isCrash(node), "crash");
    }
};

QTEST_GUILESS_MAIN(TestForkTreeWords)
#include "tst_forktreewords.moc"
