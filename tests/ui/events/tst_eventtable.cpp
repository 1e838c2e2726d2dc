// SPDX-License-Identifier: MIT
// The Events panel: keys, copying, its links with the table and the timeline, and that it stays where its reader is.
#include "ui/events/eventtable.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinestory.h"
#include "ui/events/eventtablemodel.h"
#include "ui/look/zoom.h"
#include "ui/timeline/timelinewidget.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QScrollBar>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Panel {
    Story story {true};
    TimelineWidget timeline {story.timeline, story.shares};
    QWidget window;
    EventTable &table {*new EventTable(timeline)};
    QPushButton &other {*new QPushButton};

    Panel()
    {
        auto *layout = new QHBoxLayout(&window);
        layout->addWidget(&table);
        layout->addWidget(&other);
        timeline.resize(1280, 308);
        timeline.show();
        window.resize(700, 200);
        window.show();
        window.activateWindow();
        other.setFocus();
        QCoreApplication::processEvents();
    }
    EventTableModel &model() { return *qobject_cast<EventTableModel *>(table.model()); }
    QString what(int row) { return model().index(row, EventTableModel::What).data().toString(); }
    int rowOf(const QString &words)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (what(row) == words)
                return row;
        }
        return -1;
    }
    void go(int row) { table.setCurrentIndex(model().index(row, 0)); }
    void printMany(int from, int to)
    {
        for (int i = from; i < to; ++i)
            story.tell(i * 10, asia, event::SignalSent {10, true, 1});
    }
};

} // namespace

class TestEventTable : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { Zoom::instance().setPercent(100); }

    // It takes a row for itself then, which nobody has chosen.
    void theFocusChoosesNoProcess()
    {
        Panel panel;
        tellContinents(panel.story);
        panel.table.refresh();
        const QSignalSpy chosen(&panel.table, &EventTable::rowChosen);
        panel.table.setFocus();
        QTRY_VERIFY(panel.table.currentIndex().isValid());
        QCOMPARE(chosen.size(), 0);
        panel.go(panel.rowOf(u"start"_s));
        QCOMPARE(chosen.size(), 1);
    }

    void hasNameAndCells()
    {
        Panel panel;
        tellContinents(panel.story);
        panel.table.refresh();
        const QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&panel.table);
        QCOMPARE(table->text(QAccessible::Name), u"Timeline table"_s);
        QCOMPARE(table->role(), QAccessible::Table);
        QVERIFY(panel.rowOf(u"waits for Asia"_s) >= 0);
    }

    void followsWithoutBeingAsked()
    {
        Panel panel;
        panel.story.start(0, u"Asia"_s, 10);
        QTRY_VERIFY(panel.rowOf(u"start"_s) >= 0);
        panel.story.tell(10, asia, event::Ended {{.code = 7}});
        QTRY_VERIFY(panel.rowOf(u"exit 7"_s) >= 0);
    }

    void pausedItStays()
    {
        Panel panel;
        panel.story.start(0, u"Asia"_s, 10);
        panel.table.refresh();
        panel.table.setPaused(true);
        panel.story.tell(10, asia, event::Ended {{.code = 7}});
        panel.table.refresh();
        QCOMPARE(panel.rowOf(u"exit 7"_s), -1);
        panel.table.setPaused(false);
        QVERIFY(panel.rowOf(u"exit 7"_s) >= 0);
    }

    void leavesTheReadersPlace()
    {
        Panel panel;
        panel.story.start(0, u"Asia"_s, 10);
        panel.printMany(1, 100);
        panel.table.refresh();
        QScrollBar *bar = panel.table.verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum()); // nobody reads: the end is in view
        panel.go(50);
        panel.table.scrollTo(panel.model().index(50, 0), QAbstractItemView::PositionAtTop);
        const QPersistentModelIndex current = panel.table.currentIndex();
        const int y = panel.table.rowViewportPosition(current.row());
        panel.printMany(100, 200);
        panel.story.tell(5, europe, event::Created {.name = u"Europe"_s}); // comes late, and stands before it
        panel.table.refresh();
        QCOMPARE(panel.table.currentIndex(), QModelIndex(current));
        QCOMPARE(current.row(), 51);
        QCOMPARE(panel.table.rowViewportPosition(current.row()), y);
    }

    void linksToTheProcess()
    {
        Panel panel;
        tellContinents(panel.story);
        panel.table.refresh();
        QSignalSpy chosen(&panel.table, &EventTable::rowChosen);
        panel.go(panel.rowOf(u"waits for Asia"_s));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<ProcessId>(), asia);
        // Selected elsewhere: its first event is the current one, which is no choice of the reader's.
        panel.table.setSelected({africa});
        QCOMPARE(panel.model().entries()[size_t(panel.table.currentIndex().row())].row, africa);
        QCOMPARE(chosen.count(), 1);
    }

    void staysWhileSomebodyReads()
    {
        Panel panel;
        QVERIFY(QTest::qWaitForWindowActive(&panel.window));
        tellContinents(panel.story);
        panel.table.refresh();
        panel.table.setFocus();
        QVERIFY(panel.table.hasFocus());
        panel.go(2);
        panel.table.setSelected({africa});
        QCOMPARE(panel.table.currentIndex().row(), 2);
    }

    void returnShowsTheMoment()
    {
        Panel panel;
        tellContinents(panel.story);
        panel.table.refresh();
        panel.go(panel.rowOf(u"exit 0"_s));
        QTest::keyClick(&panel.table, Qt::Key_Return);
        QVERIFY(!panel.timeline.timelineActions().follow->isChecked());
        const TimelineScene &scene = panel.timeline.scene();
        const int x = scene.x(Story::at(5003));
        QVERIFY(x > scene.geometry.head && x < scene.geometry.width);
    }

    void copiesRows()
    {
        Panel panel;
        tellContinents(panel.story);
        panel.table.refresh();
        panel.go(panel.rowOf(u"waits for Asia"_s));
        QTest::keySequence(&panel.table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Parent\t0.000000 s\twaits for Asia\t5.003 s\tjoined 1st\n"_s);
    }

    void tabLeavesIt()
    {
        Panel panel;
        QVERIFY(QTest::qWaitForWindowActive(&panel.window));
        tellContinents(panel.story);
        panel.table.refresh();
        panel.table.setFocus();
        QTest::keyClick(&panel.table, Qt::Key_Tab);
        QVERIFY(panel.other.hasFocus());
    }

    void growsWithTheZoom()
    {
        Panel panel;
        tellContinents(panel.story);
        panel.table.refresh();
        const int height = panel.table.rowHeight(0);
        Zoom::instance().setPercent(200);
        QVERIFY(panel.table.rowHeight(0) > height * 3 / 2);
        Zoom::instance().setPercent(100);
    }
};

QTEST_MAIN(TestEventTable)
#include "tst_eventtable.moc"
