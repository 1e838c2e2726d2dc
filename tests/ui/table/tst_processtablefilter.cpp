// SPDX-License-Identifier: MIT
// Rows that a filter hides and shows again: selection, scroll position and order hold.
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"

#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollBar>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    Journal journal;
    ProcessTable table {journal};
    ProcessTableModel model {table};
    ProcessTableView view {model};
    QAbstractItemModelTester tester {view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Rig(int rows)
    {
        view.resize(1280, 400);
        view.show();
        EventBatch batch;
        for (int i = 1; i <= rows; ++i)
            batch.push_back(made(ProcessId(i), u"row %1"_s.arg(i)));
        append(std::move(batch));
    }
    void append(EventBatch &&batch)
    {
        journal.append(std::move(batch));
        model.refresh();
    }
    static ProcessIds every(int step, int rows)
    {
        ProcessIds ids;
        for (int i = step; i <= rows; i += step)
            ids.push_back(ProcessId(i));
        return ids;
    }
    [[nodiscard]] int count() const { return view.model()->rowCount(); }
    [[nodiscard]] QString name(int row) const { return view.model()->index(row, 0).data().toString(); }
    [[nodiscard]] int top(int row) const { return view.visualRect(view.model()->index(row, 0)).top(); }
};

} // namespace

class TestProcessTableFilter : public QObject
{
    Q_OBJECT
private slots:
    void hidesAndShows_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("few") << 9;
        QTest::newRow("many") << 300; // another way, for speed
    }
    void hidesAndShows()
    {
        QFETCH(int, rows);
        Rig rig(rows);
        rig.view.setMatching(Rig::every(3, rows));
        QCOMPARE(rig.count(), rows / 3);
        QCOMPARE(rig.name(0), u"row 3"_s);
        QCOMPARE(rig.name(1), u"row 6"_s);
        rig.view.setMatching(ProcessIds {ProcessId(2), ProcessId(3)});
        QCOMPARE(rig.count(), 2);
        rig.append({made(ProcessId(rows + 1), u"new"_s)});
        QCOMPARE(rig.count(), 2); // until it is known to match
        rig.view.setMatching(ProcessIds {ProcessId(2), ProcessId(rows + 1)});
        QCOMPARE(rig.name(1), u"new"_s);
        rig.view.setMatching(std::nullopt);
        QCOMPARE(rig.count(), rows + 1);
    }

    void keepsTheOrder()
    {
        Rig rig(100);
        rig.view.sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(rig.name(0), u"row 100"_s); // as numbers
        rig.view.setMatching(Rig::every(2, 100));
        rig.view.setMatching(ProcessIds {ProcessId(3), ProcessId(15), ProcessId(21)});
        QCOMPARE(rig.name(0), u"row 21"_s);
        QCOMPARE(rig.name(2), u"row 3"_s);
        rig.view.setMatching(ProcessIds {ProcessId(3), ProcessId(15), ProcessId(18), ProcessId(21)});
        QCOMPARE(rig.name(1), u"row 18"_s);
    }

    void selectionHolds_data() { hidesAndShows_data(); }
    void selectionHolds()
    {
        QFETCH(int, rows);
        Rig rig(rows);
        const QSignalSpy changed(&rig.view, &ProcessTableView::selectionChangedByUser);
        rig.view.setCurrentIndex(rig.view.model()->index(2, 0));
        rig.view.selectionModel()->select(rig.view.model()->index(4, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(rig.view.selectedIds(), (ProcessIds {ProcessId(3), ProcessId(5)}));
        const auto before = changed.size();
        rig.view.setMatching(Rig::every(3, rows));
        QCOMPARE(rig.view.selectedIds(), ProcessIds {ProcessId(3)}); // nothing is done to what is not seen
        QCOMPARE(changed.size(), before + 1);
        rig.view.setMatching(Rig::every(2, rows));
        QCOMPARE(rig.view.selectedIds(), ProcessIds());
        rig.view.setMatching(std::nullopt);
        QCOMPARE(rig.view.selectedIds(), (ProcessIds {ProcessId(3), ProcessId(5)})); // back with their rows
        QCOMPARE(changed.size(), before + 3);
        rig.view.setMatching(ProcessIds {ProcessId(3), ProcessId(5)});
        QCOMPARE(changed.size(), before + 3);
    }

    void anotherSelectionReplacesTheHiddenOne()
    {
        Rig rig(9);
        rig.view.setCurrentIndex(rig.view.model()->index(4, 0));
        rig.view.setMatching(Rig::every(3, 9));
        rig.view.setCurrentIndex(rig.view.model()->index(0, 0));
        rig.view.setMatching(std::nullopt);
        QCOMPARE(rig.view.selectedIds(), ProcessIds {ProcessId(3)});
    }

    void scrollPositionHolds()
    {
        Rig rig(300);
        QTRY_VERIFY(rig.view.verticalScrollBar()->maximum() > 5000);
        rig.view.verticalScrollBar()->setValue(4507);
        const QModelIndex first = rig.view.indexAt({5, 5});
        const int row = first.row();
        const int top = rig.top(row);
        ProcessIds all = Rig::every(1, 300);
        std::erase(all, ProcessId(2));       // above
        std::erase(all, ProcessId(row + 2)); // in view
        rig.view.setMatching(all);
        QCOMPARE(rig.name(row - 1), u"row %1"_s.arg(row + 1));
        QCOMPARE(rig.top(row - 1), top);
        rig.view.setMatching(Rig::every(2, 300));
        const QModelIndex now = rig.view.indexAt({5, 40});
        QVERIFY(std::abs(now.row() * 2 - row) < 6); // the next that is still there
    }

    void theBeginningStaysInView()
    {
        Rig rig(300);
        rig.view.setMatching(Rig::every(2, 300));
        rig.view.setMatching(Rig::every(1, 300));
        QCOMPARE(rig.view.verticalScrollBar()->value(), 0);
    }

    void saysThatNothingMatches()
    {
        Rig rig(3);
        QVERIFY(rig.view.emptyState()->isHidden());
        rig.view.setMatching(ProcessIds());
        QVERIFY(!rig.view.emptyState()->isHidden());
        const QSignalSpy asked(&rig.view, &ProcessTableView::clearFilterAsked);
        rig.view.emptyState()->findChild<QPushButton *>()->click();
        QCOMPARE(asked.size(), 1);
        rig.view.setInviting(false); // a replay says it too
        QVERIFY(!rig.view.emptyState()->isHidden());
        rig.view.setMatching(ProcessIds {ProcessId(1)});
        QVERIFY(rig.view.emptyState()->isHidden());
    }

    void aPictureShowsTheSameRows()
    {
        Rig rig(9);
        rig.view.setMatching(Rig::every(3, 9));
        const auto copy = rig.view.forPicture(100);
        QCOMPARE(copy->model()->rowCount(), 3);
        QCOMPARE(copy->model()->index(0, 0).data().toString(), u"row 3"_s);
    }

    void hiddenRowsCannotBeSelected()
    {
        Rig rig(9);
        rig.view.setMatching(Rig::every(3, 9));
        rig.view.selectProcess(ProcessId(3));
        rig.view.selectProcess(ProcessId(4));
        QCOMPARE(rig.view.selectedIds(), ProcessIds {ProcessId(3)});
    }
};

QTEST_MAIN(TestProcessTableFilter)
#include "tst_processtablefilter.moc"
