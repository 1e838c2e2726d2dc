// SPDX-License-Identifier: MIT
// The geometry of a fork tree as numbers: columns, lines, arrows and labels, by events and to scale; that no label
// meets another, and none is outside or cut mid-letter.
#include "ui/forktree/forktreelayout.h"

#include "tests/fixtures/forkstory.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// Ten pixels for each letter.
ForkMetrics sizes()
{
    ForkMetrics sizes;
    sizes.width = [](const QString &text) { return int(text.size()) * 10; };
    sizes.elided = [](const QString &text, int width) {
        return text.size() * 10 <= width ? text : text.left(std::max(0, width / 10 - 1)) + u'…';
    };
    sizes.most = 140;
    return sizes;
}

/// A whole tree: each process makes some, until there are so many; ends at once or never.
void tellMany(ForkStory &story, int processes)
{
    for (int i = 1; i < processes; ++i) {
        story.fork(i, 100 + (i - 1) / 3, 100 + i);
        if (i % 2)
            story.named(i + 0.1, 100 + i, u"a-program-%1"_s.arg(i));
        if (i % 3)
            story.exited(i + (i % 4 ? 0.2 : 40.0), 100 + i, 100);
    }
}

const ForkColumn &columnOf(const ForkLayout &layout, qint64 pid)
{
    return *std::ranges::find_if(layout.columns, [&](const ForkColumn &column) {
        return column.node < 0 ? column.pid == pid : layout.node(column).pid == pid;
    });
}

QStringList labelsOf(const ForkLayout &layout, qint64 pid)
{
    const auto index = int(&columnOf(layout, pid) - layout.columns.data());
    QStringList texts;
    for (const ForkLabel &label : layout.labels) {
        if (label.column == index)
            texts += label.text;
    }
    return texts;
}

} // namespace

class TestForkTreeLayout : public QObject
{
    Q_OBJECT
private slots:
    void empty()
    {
        Story story(true);
        const ForkLayout layout = layOutForkTree(story.timeline, ForkAxis::Events, sizes());
        QCOMPARE(layout.size, QSize(0, 0));
        QVERIFY(layout.columns.empty());
        QCOMPARE(layout.nodeAt({10, 10}), -1);
    }

    void columnsInOrder()
    {
        ForkStory story;
        tellFamily(story);
        const ForkLayout layout = layOutForkTree(story.timeline, ForkAxis::Events, sizes());
        QList<qint64> pids;
        int right = layout.sizes.gutter;
        for (const ForkColumn &column : layout.columns) {
            pids += column.node < 0 ? column.pid : layout.node(column).pid;
            QCOMPARE(column.left, right);
            right += column.width;
            QVERIFY(column.width >= layout.sizes.least && column.width <= layout.sizes.most);
        }
        QCOMPARE(pids, QList<qint64>({4702, 4701, 100, 101, 102, 103, 104}));
        QCOMPARE(layout.size.width(), right);
    }

    void wordsOfEachProcess()
    {
        ForkStory story;
        tellFamily(story);
        const ForkLayout layout = layOutForkTree(story.timeline, ForkAxis::Events, sizes());
        QCOMPARE(labelsOf(layout, 4702), QStringList({u"4702 Pangaea"_s}));
        QCOMPARE(labelsOf(layout, 100), QStringList({u"100 Asia"_s, u"exec sh"_s, u"exit 3"_s}));
        QCOMPARE(labelsOf(layout, 101), QStringList({u"101 sh"_s, u"exec a-long-name-ab"_s, u"exit —"_s}));
        QCOMPARE(labelsOf(layout, 103), QStringList({u"103 sh"_s, u"orphan, child of process 4701"_s, u"exit —"_s}));
        QCOMPARE(labelsOf(layout, 104), QStringList({u"104 sh"_s, u"SIGSEGV"_s, u"reaped"_s}));
    }

    void oneLineForEachEvent()
    {
        ForkStory story;
        tellFamily(story);
        const ForkLayout layout = layOutForkTree(story.timeline, ForkAxis::Events, sizes());
        QCOMPARE(layout.marks.size(), layout.events.size());
        for (size_t i = 1; i < layout.marks.size(); ++i)
            QCOMPARE(layout.marks[i].y - layout.marks[i - 1].y, 20);
        QVERIFY(layout.size.height() > layout.marks.back().y + 10);
        // Its line begins at its birth's line, and ends at that of its end.
        const ForkColumn &column = columnOf(layout, 101);
        QCOMPARE(column.top, layout.marks[2].y);
        QCOMPARE(columnOf(layout, 104).zombie > 0, true);
        QCOMPARE(column.zombie, 0);
        QVERIFY(columnOf(layout, 104).bottom > columnOf(layout, 104).zombie);
        QCOMPARE(columnOf(layout, 100).bottom, layout.marks.back().y);
        ForkMetrics stretched = sizes();
        stretched.stretch = 2;
        const ForkLayout higher = layOutForkTree(story.timeline, ForkAxis::Events, stretched);
        QCOMPARE(higher.marks[1].y - higher.marks[0].y, 40);
    }

    void arrowsJoinColumns()
    {
        ForkStory story;
        tellFamily(story);
        const ForkLayout layout = layOutForkTree(story.timeline, ForkAxis::Events, sizes());
        QStringList arrows;
        const auto pid = [&](int index) {
            const ForkColumn &column = layout.columns[size_t(index)];
            return column.node < 0 ? column.pid : layout.node(column).pid;
        };
        for (const ForkMark &mark : layout.marks) {
            if (mark.from >= 0)
                arrows += u"%1-%2"_s.arg(pid(mark.from)).arg(pid(mark.column));
        }
        QCOMPARE(arrows,
                 QStringList({u"4702-100"_s, u"100-101"_s, u"100-102"_s, u"102-103"_s, u"100-104"_s, u"4701-103"_s}));
    }

    void theLivingReachTheEnd()
    {
        ForkStory story;
        story.fork(1, 100, 101);
        const ForkLayout layout = layOutForkTree(story.timeline, ForkAxis::Events, sizes());
        QCOMPARE(columnOf(layout, 101).bottom, layout.size.height());
        QCOMPARE(columnOf(layout, 4702).bottom, layout.size.height());
    }

    void toScale()
    {
        ForkStory story;
        story.fork(100, 100, 101);
        story.exited(200, 101, 100);
        story.exited(400, 100, 4702);
        story.ended(400);
        const ForkLayout layout = layOutForkTree(story.timeline, ForkAxis::Time, sizes());
        const int begin = columnOf(layout, 100).top;
        const int whole = columnOf(layout, 100).bottom - begin;
        QVERIFY(whole > 300);
        QVERIFY(layout.size.height() <= layout.sizes.height);
        QVERIFY(std::abs(columnOf(layout, 101).top - begin - whole / 4) <= 1);
        QVERIFY(std::abs(columnOf(layout, 101).bottom - begin - whole / 2) <= 1);
        ForkMetrics stretched = sizes();
        stretched.stretch = 3;
        const ForkLayout higher = layOutForkTree(story.timeline, ForkAxis::Time, stretched);
        QVERIFY(std::abs(columnOf(higher, 100).bottom - columnOf(higher, 100).top - 3 * whole) <= 3);
    }

    void labelsKeepApart_data()
    {
        QTest::addColumn<bool>("toScale");
        QTest::addColumn<int>("processes");
        for (const int processes : {0, 2, 40, 400}) {
            QTest::addRow("%d by events", processes) << false << processes;
            QTest::addRow("%d to scale", processes) << true << processes;
        }
    }
    void labelsKeepApart()
    {
        QFETCH(bool, toScale);
        QFETCH(int, processes);
        ForkStory story;
        if (processes == 0)
            tellFamily(story);
        else
            tellMany(story, processes);
        const ForkLayout layout = layOutForkTree(story.timeline, toScale ? ForkAxis::Time : ForkAxis::Events, sizes());
        const QRect whole(QPoint(0, 0), layout.size);
        QVERIFY(!layout.labels.empty());
        for (size_t i = 0; i < layout.labels.size(); ++i) {
            const ForkLabel &label = layout.labels[i];
            QVERIFY2(whole.contains(label.rect), qPrintable(label.text));
            QVERIFY(int(label.shown.size()) * 10 <= label.rect.width());
            QVERIFY(label.shown == label.text || label.shown.endsWith(u'…'));
            for (size_t j = i + 1; j < layout.labels.size(); ++j)
                QVERIFY2(!label.rect.intersects(layout.labels[j].rect),
                         qPrintable(label.text + u" meets "_s + layout.labels[j].text));
            for (const ForkColumn &column : layout.columns)
                QVERIFY(column.x + 1 < label.rect.left() || column.x - 1 > label.rect.right());
        }
        if (toScale)
            return;
        // No arrow passes a label.
        for (const ForkMark &mark : layout.marks) {
            if (mark.from < 0)
                continue;
            const int one = layout.columns[size_t(mark.from)].x;
            const int other = layout.columns[size_t(mark.column)].x;
            const QRect arrow(QPoint(std::min(one, other), mark.y), QPoint(std::max(one, other), mark.y));
            for (const ForkLabel &label : layout.labels)
                QVERIFY2(!label.rect.intersects(arrow), qPrintable(label.text));
        }
    }

    void joinsLabelsThatWouldMeet()
    {
        ForkStory story;
        story.fork(1, 100, 101);
        story.named(1.001, 101, u"ls"_s);
        story.exited(1.002, 101, 100);
        story.exited(900, 100, 4702);
        story.ended(900, {.code = 2});
        const ForkLayout layout = layOutForkTree(story.timeline, ForkAxis::Time, sizes());
        QCOMPARE(labelsOf(layout, 101), QStringList({u"101 —, exec ls, exit —"_s}));
        QVERIFY(std::ranges::any_of(layout.labels, [](const ForkLabel &label) { return label.shown.endsWith(u'…'); }));
    }

    void hits()
    {
        ForkStory story;
        tellFamily(story);
        const ForkLayout layout = layOutForkTree(story.timeline, ForkAxis::Events, sizes());
        for (int node = 0; node < int(layout.tree.nodes.size()); ++node) {
            QCOMPARE(layout.nodeAt(layout.nodeRect(node).center()), node);
            QCOMPARE(layout.nodeAt({layout.nodeRect(node).center().x(), layout.nodeRect(node).top() - 2}), -1);
        }
        QCOMPARE(layout.nodeAt({columnOf(layout, 4702).x, 100}), -1); // Pangaea is no node
        QCOMPARE(layout.nodeAt({100'000, 100}), -1);
    }

    void findsColumnsInSight()
    {
        ForkStory story;
        tellMany(story, 200);
        const ForkLayout layout = layOutForkTree(story.timeline, ForkAxis::Events, sizes());
        const auto [first, last] = layout.columnsIn(1000, 2000);
        QVERIFY(last - first >= 7 && last - first <= 17);
        QVERIFY(layout.columns[first].left <= 1000 && layout.columns[first].left + layout.columns[first].width > 1000);
        QVERIFY(layout.columns[last].left >= 2000 && layout.columns[last - 1].left < 2000);
    }
};

QTEST_GUILESS_MAIN(TestForkTreeLayout)
#include "tst_forktreelayout.moc"
