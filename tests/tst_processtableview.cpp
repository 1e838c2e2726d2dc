// SPDX-License-Identifier: MIT
// The view: what holds while rows change, and what is remembered of the columns.
#include "ui/processtablemodel.h"
#include "ui/processtableview.h"

#include "tests/testing.h"

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

    void narrowHidesInOrder_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("all there") << 1280 << QString();
        QTest::newRow("a little") << 1240 << u"threads"_s;
        QTest::newRow("more") << 1180 << u"core threads"_s;
        QTest::newRow("much") << 1000 << u"cpu core memory threads"_s;
        QTest::newRow("very much") << 600 << u"cpu core memory threads"_s;
    }
    void narrowHidesInOrder()
    {
        QFETCH(int, width);
        QFETCH(QString, hidden);
        Rig rig(1);
        rig.view.resize(width, 400);
        QStringList ids;
        for (int column = 0; column < 12; ++column) {
            if (rig.view.isColumnHidden(column))
                ids += QLatin1String(columns()[size_t(column)].id);
        }
        QCOMPARE(ids.join(u' '), hidden);
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
