// SPDX-License-Identifier: MIT
// Threads and descendants below the rows of the table: their hierarchy, and that remaining rows keep their place while
// others come and go.
#include "ui/table/celldelegate.h"
#include "ui/table/processsortmodel.h"
#include "ui/table/processtablemodel.h"

#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

using FailureMode = QAbstractItemModelTester::FailureReportingMode;

TaskSample threadOf(qint64 tid, qint64 pid, double cpu = 0)
{
    TaskSample task {pid, tid, pid, u"t%1"_s.arg(tid), {'S', {}}};
    task.sample[Metric::Cpu] = cpu;
    task.sample[Metric::Core] = 1;
    task.sample[Metric::Memory] = 1000;
    task.sample.readAt = {second, 2 * second, 0};
    return task;
}

TaskSample childOf(qint64 pid, qint64 parent)
{
    TaskSample task = threadOf(pid, pid);
    task.parent = parent;
    task.name = u"p%1"_s.arg(pid);
    return task;
}

struct Rig {
    Journal journal;
    ProcessTable table {journal};
    ProcessTableModel model {table};
    QAbstractItemModelTester tester {&model, FailureMode::QtTest};

    Rig()
    {
        journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {}), happened(asia, event::Started {100}),
                        made(europe, u"Europe"_s), happened(europe, event::Starting {}),
                        happened(europe, event::Started {200})});
        model.refresh();
    }
    void tell(std::vector<TaskSample> tasks, ProcessId process = asia)
    {
        journal.append({happened(process, event::TasksSampled {std::move(tasks)})});
        model.refresh();
    }
    /// "t101 p110(t111)"
    [[nodiscard]] static QString tree(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString below = tree(model, index);
            words += index.data().toString() + (below.isEmpty() ? QString() : u'(' + below + u')');
        }
        return words.join(u' ');
    }
    [[nodiscard]] QString tree(int row = 0) const { return tree(model, model.index(row, 0)); }
    [[nodiscard]] QModelIndex task(const QList<int> &path, QByteArrayView column = "name") const
    {
        QModelIndex index;
        for (const int row : path)
            index = model.index(row, 0, index);
        return index.siblingAtColumn(columnIndex(column));
    }
};

} // namespace

class TestProcessTableTasks : public QObject
{
    Q_OBJECT
private slots:
    void standsBelowItsProcess_data()
    {
        QTest::addColumn<std::vector<TaskSample>>("tasks");
        QTest::addColumn<QString>("tree");
        using Tasks = std::vector<TaskSample>;
        QTest::newRow("none") << Tasks {} << QString();
        QTest::newRow("threads") << Tasks {threadOf(102, 100), threadOf(101, 100)} << u"t101 t102"_s;
        QTest::newRow("children after threads") << Tasks {childOf(90, 100), threadOf(101, 100)} << u"t101 p90"_s;
        QTest::newRow("threads of a child") << Tasks {threadOf(111, 110), childOf(110, 100)} << u"p110(t111)"_s;
        QTest::newRow("grandchildren") << Tasks {childOf(120, 110), childOf(110, 100), childOf(130, 120),
                                                 threadOf(131, 130)}
                                       << u"p110(p120(p130(t131)))"_s;
        QTest::newRow("an orphan") << Tasks {childOf(120, 1), threadOf(121, 120)} << u"p120(t121)"_s;
        QTest::newRow("a thread of a stranger") << Tasks {threadOf(121, 120)} << u"t121"_s;
        QTest::newRow("a circle") << Tasks {childOf(110, 120), childOf(120, 110)} << u"p110 p120"_s;
        QTest::newRow("its own parent") << Tasks {childOf(110, 110), threadOf(111, 110)} << u"t111 p110"_s;
        QTest::newRow("the row itself") << Tasks {childOf(100, 1), threadOf(101, 100)} << u"t101"_s;
        QTest::newRow("said twice") << Tasks {threadOf(101, 100), threadOf(101, 100)} << u"t101"_s;
    }
    void standsBelowItsProcess()
    {
        QFETCH(std::vector<TaskSample>, tasks);
        QFETCH(QString, tree);
        Rig rig;
        rig.tell(tasks);
        QCOMPARE(rig.tree(), tree);
        QCOMPARE(rig.model.hasTasks(), !tree.isEmpty());
        QCOMPARE(rig.tree(1), QString());
    }

    void cells()
    {
        Rig rig;
        TaskSample busy = threadOf(101, 100, 12.5);
        busy.name = u"<b>\n"_s;
        rig.tell({busy, childOf(110, 100)});
        const auto text = [&rig](int row, QByteArrayView column) {
            return rig.task({0, row}, column).data().toString();
        };
        QCOMPARE(text(0, "pid"), u"101"_s);
        QCOMPARE(text(0, "kernel"), u"S sleeping"_s);
        QCOMPARE(text(0, "cpu"), u"12.5"_s);
        QCOMPARE(text(0, "core"), u"1"_s);
        QCOMPARE(text(0, "memory"), u"—"_s); // a value of the process, not of the thread
        QCOMPARE(text(0, "nice"), u"—"_s);   // not known
        QCOMPARE(text(0, "state"), u"—"_s);
        QCOMPARE(text(0, "join"), u"—"_s);
        QVERIFY(!text(0, "name").contains(u'\n'));
        QCOMPARE(text(1, "memory"), u"1.0 kB"_s);
        QCOMPARE(rig.task({0, 0}).data(Qt::ToolTipRole).toString(), u"Thread 101 of process 100"_s);
        QCOMPARE(rig.task({0, 1}).data(Qt::ToolTipRole).toString(), u"Child process 110"_s);
        rig.model.setClock([] { return 3 * second; });
        const auto hover = [&rig](int row, QByteArrayView column) {
            return rig.task({0, row}, column).data(Qt::ToolTipRole).toString();
        };
        QVERIFY2(hover(0, "kernel").contains(u"/proc/100/task/101/stat, 2.0 s ago"_s), qPrintable(hover(0, "kernel")));
        QVERIFY2(hover(0, "cpu").contains(u"/proc/100/task/101/schedstat, 1.0 s ago"_s), qPrintable(hover(0, "cpu")));
        QVERIFY2(hover(1, "core").contains(u"/proc/110/stat, 2.0 s ago"_s), qPrintable(hover(1, "core")));
        QCOMPARE(hover(0, "memory"), QString()); // no fact, no source
        QCOMPARE(rig.task({0, 0}).data(CellRoles::ThreadRole), QVariant(true));
        QCOMPARE(rig.task({0, 1}).data(CellRoles::ThreadRole), QVariant(false));
        QVERIFY(!rig.task({0}).data(CellRoles::ThreadRole).isValid());
        QVERIFY(!rig.task({0, 0}).data(CellRoles::NumberRole).isValid());
        QVERIFY(!rig.task({0, 0}, "state").data(CellRoles::StateRole).isValid());
    }

    void belongsToItsRow()
    {
        Rig rig;
        rig.tell({childOf(210, 200), threadOf(211, 210)}, europe);
        const QModelIndex deep = rig.task({1, 0, 0});
        QVERIFY(rig.model.at(deep)->id == europe);
        QCOMPARE(deep.data(ProcessTableModel::IdRole).toULongLong(), quint64(europe));
        QCOMPARE(rig.model.taskAt(deep)->tid, 211);
        QVERIFY(!rig.model.taskAt(rig.task({1})));
        QCOMPARE(deep.parent().parent(), rig.model.index(1, 0));
        QCOMPARE(rig.model.rowCount(rig.task({1}, "pid")), 0); // only the first column has children
    }

    void whatStaysKeepsItsPlace()
    {
        Rig rig;
        rig.tell({threadOf(101, 100), threadOf(103, 100), threadOf(105, 100), childOf(110, 100), threadOf(112, 110)});
        const QPersistentModelIndex three = rig.task({0, 1});
        const QPersistentModelIndex deep = rig.task({0, 3, 0});
        const QPersistentModelIndex gone = rig.task({0, 2});
        QSignalSpy inserted(&rig.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&rig.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&rig.model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&rig.model, &QAbstractItemModel::modelReset);
        rig.tell({threadOf(102, 100), threadOf(103, 100, 50), threadOf(104, 100), childOf(110, 100), threadOf(111, 110),
                  threadOf(112, 110)});
        QCOMPARE(rig.tree(), u"t102 t103 t104 p110(t111 t112)"_s);
        QCOMPARE(three.data().toString(), u"t103"_s);
        QCOMPARE(three.row(), 1);
        QCOMPARE(deep.data().toString(), u"t112"_s);
        QCOMPARE(deep.row(), 1);
        QVERIFY(!gone.isValid());
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(changed.size(), 3);                     // two ranges of the process's row, and the thread that ran
        QCOMPARE(changed[2][0].toModelIndex().row(), 0); // before the new ones came
        QCOMPARE(reset.size(), 0);
    }

    void nothingNewSaysNothing()
    {
        Rig rig;
        rig.tell({threadOf(101, 100), childOf(110, 100), threadOf(111, 110)});
        QSignalSpy changed(&rig.model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&rig.model, &QAbstractItemModel::rowsInserted);
        rig.tell({threadOf(101, 100), childOf(110, 100), threadOf(111, 110)});
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(changed.size(), 2);
        for (const QList<QVariant> &range : changed)
            QVERIFY(!range[0].toModelIndex().parent().isValid());
    }

    void neighboursChangeTogether()
    {
        Rig rig;
        rig.tell({threadOf(101, 100), threadOf(102, 100), threadOf(103, 100), threadOf(104, 100)});
        QSignalSpy changed(&rig.model, &QAbstractItemModel::dataChanged);
        rig.tell({threadOf(101, 100, 1), threadOf(102, 100, 2), threadOf(103, 100), threadOf(104, 100, 4)});
        QCOMPARE(changed.size(), 4);
        QCOMPARE(changed[2][0].toModelIndex(), rig.task({0, 0}));
        QCOMPARE(changed[2][1].toModelIndex().row(), 1);
        QCOMPARE(changed[3][0].toModelIndex(), rig.task({0, 3}));
    }

    void goesWithItsRow()
    {
        Rig rig;
        rig.tell({threadOf(101, 100)});
        rig.tell({threadOf(201, 200)}, europe);
        const QPersistentModelIndex below = rig.task({1, 0});
        rig.journal.append({happened(asia, event::Ended {})});
        rig.model.refresh();
        QCOMPARE(rig.tree(0), QString());
        rig.journal.append({happened(asia, event::Removed {})});
        rig.model.refresh();
        QCOMPARE(rig.tree(0), u"t201"_s);
        QCOMPARE(below.parent(), rig.model.index(0, 0));
        rig.journal.append({happened(europe, event::Removed {})});
        rig.model.refresh();
        QVERIFY(!below.isValid());
        QVERIFY(!rig.model.hasTasks());
    }

    void sortingLeavesThemInOrder()
    {
        Rig rig;
        ProcessSortModel sorted(rig.model);
        const QAbstractItemModelTester tester(&sorted, FailureMode::QtTest);
        rig.tell({threadOf(101, 100, 5), threadOf(102, 100, 9), threadOf(103, 100, 1), childOf(110, 100)});
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sorted.sort(columnIndex("cpu"), order);
            sorted.sort(columnIndex("name"), order);
            const QModelIndex asiaNow = sorted.index(order == Qt::AscendingOrder ? 0 : 1, 0);
            QCOMPARE(asiaNow.data().toString(), u"Asia"_s);
            QCOMPARE(Rig::tree(sorted, asiaNow), u"t101 t102 t103 p110"_s);
        }
    }

    // Model testers check the model and the proxy at every step.
    void survivesAnything()
    {
        Rig rig;
        ProcessSortModel sorted(rig.model);
        const QAbstractItemModelTester tester(&sorted, FailureMode::QtTest);
        sorted.sort(columnIndex("cpu"), Qt::DescendingOrder);
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            std::vector<TaskSample> tasks;
            for (qint64 number = 101; number < 125; ++number) {
                const auto above = random.bounded(101, 125);
                if (random.bounded(3) == 0)
                    tasks.push_back(childOf(number, random.bounded(2) ? 100 : above));
                else if (random.bounded(2))
                    tasks.push_back(threadOf(number, random.bounded(2) ? 100 : above, random.bounded(100)));
            }
            const size_t told = tasks.size();
            rig.tell(std::move(tasks), random.bounded(2) ? asia : europe);
            QVERIFY(told == 0 || rig.model.hasTasks());
        }
    }
};

QTEST_GUILESS_MAIN(TestProcessTableTasks)
#include "tst_processtabletasks.moc"
