// SPDX-License-Identifier: MIT
// The timeline as assistive tools walk it: lanes, and in each its entries.
#include "ui/timeline/timelineaccess.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinestory.h"
#include "ui/look/zoom.h"
#include "ui/timeline/timelinewidget.h"

#include <QAccessible>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Panel {
    TimelineWidget widget;

    explicit Panel(const Story &story)
        : widget(story.timeline, story.shares)
    {
        widget.resize(1280, 308);
        widget.show();
        QCoreApplication::processEvents();
    }
    QAccessibleInterface *access() { return QAccessible::queryAccessibleInterface(&widget); }
};

QString nameOf(const QAccessibleInterface *item)
{
    return item ? item->text(QAccessible::Name) : u"(none)"_s;
}

} // namespace

class TestTimelineAccess : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { Zoom::instance().setPercent(100); }

    void lanesAndTheirEntries()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story);
        QAccessibleInterface *tree = panel.access();
        QVERIFY(tree);
        QCOMPARE(tree->role(), QAccessible::Tree);
        QCOMPARE(nameOf(tree), u"Timeline"_s);
        QCOMPARE(tree->childCount(), 5);
        QCOMPARE(tree->child(5), nullptr);
        QCOMPARE(tree->child(-1), nullptr);

        QAccessibleInterface *parent = tree->child(0);
        QCOMPARE(nameOf(parent), u"Parent 4702"_s);
        QCOMPARE(nameOf(parent->child(0)), u"at 0 s: waits for Asia, for 5.003 s"_s);

        QAccessibleInterface *lane = tree->child(1);
        QVERIFY(lane && lane->isValid());
        QCOMPARE(lane, tree->child(1));
        QCOMPARE(tree->indexOfChild(lane), 1);
        QCOMPARE(lane->parent(), tree);
        QCOMPARE(lane->role(), QAccessible::TreeItem);
        QCOMPARE(nameOf(lane), u"Asia 4711"_s);
        QVERIFY(lane->text(QAccessible::Description).startsWith(u"exit 0, joined; "_s));
        QCOMPARE(lane->child(lane->childCount()), nullptr);
        QCOMPARE(lane->child(-1), nullptr);

        QAccessibleInterface *end = lane->child(lane->childCount() - 2);
        QCOMPARE(nameOf(end), u"at 5.002000 s: exit 0"_s);
        QCOMPARE(end->text(QAccessible::Description), u"exit code 0 · Python exitcode 0 · shell 0"_s);
        QCOMPARE(end, lane->child(lane->childCount() - 2));
        QCOMPARE(end->parent(), lane);
        QCOMPARE(lane->indexOfChild(end), lane->childCount() - 2);
        QCOMPARE(parent->indexOfChild(end), -1);
        QCOMPARE(end->childCount(), 0);
    }

    void placesAreWhereTheyAreDrawn()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story);
        QAccessibleInterface *lane = panel.access()->child(1);
        QVERIFY(!lane->state().offscreen);
        const QPoint middle = lane->rect().center();
        QCOMPARE(panel.access()->childAt(middle.x(), middle.y()), lane);
        QVERIFY(lane->rect().contains(lane->child(lane->childCount() - 1)->rect().center()));
    }

    void whatIsGoneIsInvalid()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story);
        QAccessibleInterface *lane = panel.access()->child(1);
        QAccessibleInterface *entry = lane->child(0);
        QVERIFY(entry->isValid());
        story.tell(9500, asia, event::Removed {});
        QVERIFY(!lane->isValid() && !entry->isValid());
        QCOMPARE(nameOf(lane), QString());
        QCOMPARE(nameOf(entry), QString());
        QCOMPARE(lane->childCount(), 0);
        QVERIFY(lane->rect().isNull() && entry->rect().isNull());
        QVERIFY(entry->state().invalid);
        QCOMPARE(panel.access()->childCount(), 4);
    }

    /// Entries are made when they are asked for, a lane's are bounded, and so are those that are kept.
    void largeSessionsAreBounded()
    {
        constexpr int lanes = 50;
        constexpr int runs = 1500;
        Story story(true);
        for (int row = 0; row < lanes; ++row) {
            const ProcessId id = story.start(0, u"row"_s, 100 + row);
            event::Ran ran;
            for (int i = 0; i < runs; ++i)
                ran.intervals.push_back({Story::at(i * 2.0), Story::at(i * 2.0 + 1), qint32(100 + row), 0});
            story.tell(2.0 * runs, id, ran);
        }
        Panel panel(story);
        QCOMPARE(panel.access()->childCount(), lanes + 1);

        for (int row = 1; row <= lanes; ++row) {
            QAccessibleInterface *lane = panel.access()->child(row);
            const int count = lane->childCount();
            QVERIFY2(count > 1000 && count < 2100, qPrintable(QString::number(count)));
            for (int i = 0; i < count; ++i) {
                const QAccessibleInterface *entry = lane->child(i);
                QVERIFY(entry && entry->isValid());
            }
        }
        QVERIFY(nameOf(panel.access()->child(1)->child(0)).contains(u"process 100"_s));
    }
};

QTEST_MAIN(TestTimelineAccess)
#include "tst_timelineaccess.moc"
