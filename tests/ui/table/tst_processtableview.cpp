// SPDX-License-Identifier: MIT
// The view: what stays while rows change, and what is remembered of the columns.
#include "ui/table/celldelegate.h"
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"

#include "ui/look/zoom.h"

#include "core/journal/journal.h"
#include "core/table/columns.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    Journal journal;
    ProcessTable table {journal};
    ProcessTableModel model {table};
    ProcessTableView view {model};

    explicit Rig(int rows = 0)
    {
        view.resize(1280, 400);
        view.show();
        EventBatch batch;
        for (int i = 1; i <= rows; ++i)
            batch.push_back(made(ProcessId(i), u"row %1"_s.arg(i, 3, 10, QLatin1Char('0'))));
        append(std::move(batch));
    }
    void append(EventBatch &&batch)
    {
        journal.append(std::move(batch));
        model.refresh();
    }
    /// Threads of the process, and a child with a thread.
    void giveTasks(ProcessId process, qint64 pid, int threads = 1)
    {
        std::vector<TaskSample> tasks {{pid + 10, pid + 10, pid, u"child"_s, {'S', {}}},
                                       {pid + 10, pid + 11, pid, u"child"_s, {'S', {}}}};
        for (int i = 1; i <= threads; ++i)
            tasks.push_back({pid, pid + i, pid, u"thread"_s, {'S', {}}});
        append({happened(process, event::Starting {}), happened(process, event::Started {pid}),
                happened(process, event::TasksSampled {std::move(tasks)})});
    }
    void clickArrow(const QModelIndex &index)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, branchRect(view.visualRect(index), index).center());
    }
    void select(int row) { view.setCurrentIndex(view.model()->index(row, 0)); }
    QString name(int row) const { return view.model()->index(row, 0).data().toString(); }
};

} // namespace

class TestProcessTableView : public QObject
{
    Q_OBJECT
private slots:
    void accessibleName() { QCOMPARE(Rig().view.accessibleName(), u"Processes"_s); }

    void nothingIsCutAt1280()
    {
        Rig rig(4);
        for (int column = 0; column < 12; ++column)
            QVERIFY2(!rig.view.isColumnHidden(column), columns()[size_t(column)].id);
        QVERIFY(!rig.view.horizontalScrollBar()->isVisible());
        QCOMPARE(rig.view.header()->length(), rig.view.viewport()->width());
    }

    // Whatever the font: name, state, exit and join always stay.
    void narrowHidesInOrder()
    {
        Rig rig(1);
        QStringList gone;
        for (int width = 1280; width > 200; --width) {
            rig.view.resize(width, 400);
            QStringList ids;
            for (int column = 0; column < 12; ++column) {
                const QString id = QLatin1String(columns()[size_t(column)].id);
                if (rig.view.isColumnHidden(column))
                    ids += id;
                if (rig.view.isColumnHidden(column) && !gone.contains(id))
                    gone += id;
            }
            QCOMPARE(ids.size(), gone.size()); // none comes back
        }
        QCOMPARE(gone.join(u' '), u"threads core memory cpu elapsed kernel output pid"_s);
        rig.view.resize(1280, 400);
        QVERIFY(!rig.view.isColumnHidden(1));
    }

    // A descendant's name is whole where Output can spare the room; a name of any length leaves it some.
    void namesTakeWhatIsSpare()
    {
        Rig rig(1);
        const int before = rig.view.columnWidth(0);
        std::vector<TaskSample> tasks {{11, 11, 10, u"pangaea-worker"_s, {'S', {}}}};
        rig.append({happened(asia, event::Starting {}), happened(asia, event::Started {10}),
                    happened(asia, event::TasksSampled {std::move(tasks)})});
        rig.view.expandAll();
        const QModelIndex task = rig.view.model()->index(0, 0, rig.view.model()->index(0, 0));
        QVERIFY(task.isValid());
        QStyleOptionViewItem option;
        option.font = rig.view.font();
        const int needs = rig.view.itemDelegate()->sizeHint(option, task).width();
        QVERIFY(needs > before);
        QCOMPARE(rig.view.columnWidth(0), needs);
        rig.view.collapseAll();
        QCOMPARE(rig.view.columnWidth(0), before);
        rig.append({made(europe, QString(200, u'W'))});
        QVERIFY(rig.view.columnWidth(0) > before);
        QVERIFY(rig.view.columnWidth(0) <= 2 * before);
        QCOMPARE(rig.view.header()->length(), rig.view.viewport()->width());
        QVERIFY(!rig.view.isColumnHidden(columnIndex("output")));
    }

    void selectionScrollAndSortHold()
    {
        Rig rig(200);
        rig.view.sortByColumn(0, Qt::DescendingOrder);
        rig.select(100);
        QCOMPARE(rig.name(100), u"row 100"_s);
        rig.view.verticalScrollBar()->setValue(300);
        const int scrolled = rig.view.verticalScrollBar()->value();
        EventBatch changes;
        for (int i = 1; i <= 200; ++i)
            changes.push_back(happened(ProcessId(i), event::Starting {}));
        changes.push_back(made(ProcessId(201), u"aaa"_s)); // sorts to the end
        rig.append(std::move(changes));
        QCOMPARE(rig.view.verticalScrollBar()->value(), scrolled);
        QCOMPARE(rig.view.selectedIds(), ProcessIds {ProcessId(100)});
        QCOMPARE(rig.name(0), u"row 200"_s);
        QCOMPARE(rig.name(200), u"aaa"_s);
    }

    void foldsOut()
    {
        Rig rig(2);
        rig.giveTasks(asia, 100);
        const QModelIndex row = rig.view.model()->index(0, 0);
        QCOMPARE(rig.view.visualRect(row).left(), 0); // nothing moves to make room
        QVERIFY(!rig.view.isExpanded(row));
        const QSignalSpy selected(&rig.view, &ProcessTableView::selectionChangedByUser);
        const QSignalSpy properties(&rig.view, &ProcessTableView::propertiesAsked);
        rig.clickArrow(row);
        QVERIFY(rig.view.isExpanded(row));
        QCOMPARE(selected.size(), 0);
        const QModelIndex thread = rig.view.model()->index(0, 0, row);
        QCOMPARE(rig.view.visualRect(thread).top(), rig.view.visualRect(row).bottom() + 1);
        const QPersistentModelIndex child = rig.view.model()->index(1, 0, row);
        rig.clickArrow(child);
        QVERIFY(rig.view.isExpanded(child));
        rig.giveTasks(asia, 100, 3); // one more thread
        QVERIFY(rig.view.isExpanded(row));
        QVERIFY(rig.view.isExpanded(child));
        rig.clickArrow(row);
        QVERIFY(!rig.view.isExpanded(row));
        const QModelIndex other = rig.view.model()->index(1, 0);
        rig.clickArrow(other); // nothing to fold: an ordinary click
        QCOMPARE(selected.size(), 1);
        QTest::mouseDClick(rig.view.viewport(), Qt::LeftButton, {}, branchRect(rig.view.visualRect(row), row).center());
        QCOMPARE(properties.size(), 0);
    }

    void foldsOutByKeys()
    {
        Rig rig(1);
        rig.giveTasks(asia, 100);
        rig.select(0);
        QTest::keyClick(&rig.view, Qt::Key_Right);
        QVERIFY(rig.view.isExpanded(rig.view.model()->index(0, 0)));
        QTest::keyClick(&rig.view, Qt::Key_Down);
        QVERIFY(rig.view.currentIndex().parent().isValid());
        QTest::keyClick(&rig.view, Qt::Key_Up);
        QTest::keyClick(&rig.view, Qt::Key_Left);
        QVERIFY(!rig.view.isExpanded(rig.view.model()->index(0, 0)));
    }

    void aTaskStandsForItsProcess()
    {
        Rig rig(3);
        rig.giveTasks(europe, 200);
        rig.view.expandAll();
        const QModelIndex row = rig.view.model()->index(1, 0);
        rig.view.setCurrentIndex(rig.view.model()->index(1, 0, row));
        QCOMPARE(rig.view.selectedIds(), ProcessIds {europe});
        rig.view.selectAll();
        QCOMPARE(rig.view.selectedIds(), (ProcessIds {asia, europe, africa}));
    }

    void extraColumns()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        {
            Rig rig(1);
            QCOMPARE(rig.view.header()->count(), 12);
            QMenu menu;
            rig.view.addColumnActions(menu);
            QAction *ppid = nullptr;
            for (QAction *action : menu.actions()) {
                if (action->text() == u"PPID"_s)
                    ppid = action;
            }
            QVERIFY(ppid && !ppid->isChecked());
            ppid->setChecked(true);
            QCOMPARE(rig.view.header()->count(), 13);
            rig.view.header()->moveSection(12, 2);
            rig.view.header()->resizeSection(12, 90);
            rig.view.sortByColumn(12, Qt::AscendingOrder);
            rig.view.save(settings);
            ppid->setChecked(false);
            QCOMPARE(rig.view.header()->count(), 12);
            QCOMPARE(rig.view.header()->sortIndicatorSection(), -1);
        }
        Rig rig(1);
        rig.view.restore(settings);
        QCOMPARE(rig.view.header()->count(), 13);
        QCOMPARE(rig.view.header()->visualIndex(12), 2);
        QCOMPARE(rig.view.columnWidth(12), 90);
        QCOMPARE(rig.view.header()->sortIndicatorSection(), 12);
        QCOMPARE(rig.view.model()->headerData(12, Qt::Horizontal).toString(), u"PPID"_s);
    }

    void theEmptyTableSpeaks()
    {
        Rig rig;
        const auto buttons = rig.view.emptyState()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QVERIFY(buttons[0]->isVisible());
        const QSignalSpy asked(&rig.view, &ProcessTableView::exampleAsked);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        rig.append({made(asia, u"Asia"_s)});
        QVERIFY(!buttons[0]->isVisible());
        rig.append({happened(asia, event::Removed {})});
        QVERIFY(buttons[0]->isVisible());
    }

    // A zoom is a new style; the header must not resize what has its default size by chance, as if the user had.
    void aZoomChoosesNoWidth()
    {
        Rig rig;
        const int before = rig.view.header()->defaultSectionSize();
        Zoom::instance().setPercent(200);
        QCOMPARE(rig.view.header()->defaultSectionSize(), before);
        Zoom::instance().reset();
    }

    void columnsAreRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        {
            Rig rig(1);
            rig.view.header()->moveSection(columnIndex("join"), 1);
            rig.view.header()->resizeSection(columnIndex("name"), 200);
            rig.view.sortByColumn(columnIndex("pid"), Qt::DescendingOrder);
            QMenu menu;
            rig.view.addColumnActions(menu);
            QVERIFY(!menu.actions()[0]->isEnabled()); // Name stays
            menu.actions()[columnIndex("core")]->setChecked(false);
            QVERIFY(rig.view.isColumnHidden(columnIndex("core")));
            rig.view.save(settings);
        }
        Rig rig(1);
        rig.view.restore(settings);
        QCOMPARE(rig.view.header()->visualIndex(columnIndex("join")), 1);
        QCOMPARE(rig.view.columnWidth(columnIndex("name")), 200);
        QCOMPARE(rig.view.header()->sortIndicatorSection(), columnIndex("pid"));
        QVERIFY(rig.view.header()->sortIndicatorOrder() == Qt::DescendingOrder);
        QVERIFY(rig.view.isColumnHidden(columnIndex("core")));
    }

    void brokenSettingsDoNoHarm()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"table/order"_s, QStringList {u"nonsense"_s, u"join"_s});
        settings.setValue(u"table/hidden"_s, QStringList {u"name"_s, u"?"_s});
        settings.setValue(u"table/width-pid"_s, -5);
        settings.setValue(u"table/sort"_s, u"nonsense"_s);
        Rig rig(1);
        rig.view.restore(settings);
        QVERIFY(!rig.view.isColumnHidden(0));
        QVERIFY(rig.view.columnWidth(columnIndex("pid")) > 0);
        QCOMPARE(rig.view.header()->sortIndicatorSection(), -1);
    }
};

QTEST_MAIN(TestProcessTableView)
#include "tst_processtableview.moc"
