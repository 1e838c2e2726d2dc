// SPDX-License-Identifier: MIT
// Rows that match: asked only when they have changed, and in several goes.
#include "core/journal/journal.h"
#include "core/table/matchingrows.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    Journal journal;
    ProcessTable table {journal};
    MatchingRows matching;
    int asked = 0;

    /// Those whose name has an even number.
    Rig()
    {
        RowFilter filter;
        filter.require([this](const ProcessState &row) {
            ++asked;
            return row.made.name.toInt() % 2 == 0;
        });
        matching.setFilter(filter);
    }
    void make(int first, int last)
    {
        EventBatch batch;
        for (int i = first; i <= last; ++i)
            batch.push_back(made(ProcessId(i), QString::number(i)));
        journal.append(std::move(batch));
    }
    bool update(const QDeadlineTimer &until = QDeadlineTimer(QDeadlineTimer::Forever))
    {
        return matching.update(table.rows(), until);
    }
};

} // namespace

class TestMatchingRows : public QObject
{
    Q_OBJECT
private slots:
    void asksOnlyWhatChanged()
    {
        Rig rig;
        rig.make(1, 4);
        QVERIFY(rig.update());
        QCOMPARE(rig.matching.ids(), (ProcessIds {ProcessId {2}, ProcessId {4}}));
        QCOMPARE(rig.asked, 4);
        rig.journal.append({happened(ProcessId {3}, event::Starting {})});
        rig.make(5, 6);
        QVERIFY(rig.update());
        QCOMPARE(rig.asked, 7);
        QCOMPARE(rig.matching.ids(), (ProcessIds {ProcessId {2}, ProcessId {4}, ProcessId {6}}));
        rig.journal.append({happened(ProcessId {2}, event::Removed {})});
        QVERIFY(rig.update());
        QCOMPARE(rig.asked, 7);
        QCOMPARE(rig.matching.ids(), (ProcessIds {ProcessId {4}, ProcessId {6}}));
    }

    void goesOnWhereItStopped()
    {
        Rig rig;
        rig.make(1, 300);
        int goes = 0;
        while (!rig.update(QDeadlineTimer(0))) {
            QVERIFY(rig.matching.ids().empty()); // not half of the answer
            QVERIFY(++goes < 100);
        }
        QVERIFY(goes > 1);
        QCOMPARE(rig.matching.ids().size(), 150);
        QVERIFY2(rig.asked < 300 + goes, qPrintable(QString::number(rig.asked)));
    }

    void asksAllForAnotherFilter()
    {
        Rig rig;
        rig.make(1, 4);
        QVERIFY(rig.update());
        rig.matching.setFilter(readRowFilter(u"name:3"_s).filter);
        QCOMPARE(rig.matching.ids().size(), 2); // until the answer is known
        QVERIFY(rig.update());
        QCOMPARE(rig.matching.ids(), ProcessIds {ProcessId {3}});
        rig.matching.setFilter({});
        QVERIFY(rig.update());
        QCOMPARE(rig.matching.ids().size(), 4);
    }

    void doesNotGrowForEver()
    {
        Rig rig;
        rig.make(1, 600);
        QVERIFY(rig.update());
        rig.asked = 0;
        EventBatch batch;
        for (int i = 1; i <= 590; ++i)
            batch.push_back(happened(ProcessId(i), event::Removed {}));
        rig.journal.append(std::move(batch));
        QVERIFY(rig.update());
        QCOMPARE(rig.asked, 10); // the answers were let go, and these asked again
        QCOMPARE(rig.matching.ids().size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestMatchingRows)
#include "tst_matchingrows.moc"
