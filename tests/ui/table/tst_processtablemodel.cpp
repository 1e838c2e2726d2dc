// SPDX-License-Identifier: MIT
// The table as a Qt model: snapshots, ranges, roles. The tree is in tst_processtabletasks.cpp.
#include "ui/table/processsortmodel.h"
#include "ui/table/processtablemodel.h"

#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

#include <QAbstractItemModelTester>

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

class TestProcessTableModel : public QObject
{
    Q_OBJECT

    static QString text(const ProcessTableModel &model, int row, QByteArrayView column)
    {
        return model.index(row, columnIndex(column)).data().toString();
    }

private slots:
    void headersAreTheContract()
    {
        Journal journal;
        const ProcessTable table(journal);
        const ProcessTableModel model(table);
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles += model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(titles.mid(0, 12).join(u' '),
                 u"Name PID State Kernel CPU % Core Memory Threads Elapsed Output Exit Join"_s);
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    }

    void showsNothingNewUntilRefreshed()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s)});
        QCOMPARE(model.rowCount(), 0);
        model.refresh();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 1, "name"), u"Europe"_s);
        QCOMPARE(text(model, 1, "pid"), QString());
        QCOMPARE(text(model, 1, "state"), u"Created"_s);
    }

    void oneRangeForEachRunOfChanges()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s), made(africa, u"Africa"_s)});
        model.refresh();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refresh();
        QCOMPARE(changed.size(), 0);
        journal.append({happened(asia, event::Starting {}), happened(europe, event::Starting {})});
        model.refresh();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), model.index(0, 0));
        QCOMPARE(changed[0][1].toModelIndex(), model.index(1, model.columnCount() - 1));
        changed.clear();
        journal.append({happened(asia, event::Started {4711}), happened(africa, event::Starting {})});
        model.refresh();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(text(model, 0, "pid"), u"4711"_s);
    }

    void manyRunsAreOneRange()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        EventBatch many;
        for (quint64 id = 1; id <= 100; ++id)
            many.push_back(made(ProcessId {id}, QString::number(id)));
        journal.append(std::move(many));
        model.refresh();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        EventBatch everySecond;
        for (quint64 id = 2; id <= 100; id += 2)
            everySecond.push_back(happened(ProcessId {id}, event::Starting {}));
        journal.append(std::move(everySecond));
        model.refresh();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 99);
    }

    void standsStillWhileHeld()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s)});
        model.refresh();
        journal.append({happened(asia, event::Starting {}), happened(europe, event::Starting {})});
        model.refresh();
        model.hold();
        journal.append({happened(asia, event::Started {4711}), happened(europe, event::Removed {})});
        QCOMPARE(text(model, 0, "state"), u"Starting"_s);
        QCOMPARE(text(model, 0, "pid"), QString());
        QCOMPARE(text(model, 1, "state"), u"Starting"_s);
        QCOMPARE(model.rows().size(), size_t(2));
        model.refresh();
        QCOMPARE(text(model, 0, "pid"), u"4711"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void sortsWhatChanges_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("number") << u"cpu"_s;
        QTest::newRow("text") << u"output"_s;
    }
    void sortsWhatChanges()
    {
        QFETCH(QString, column);
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        ProcessSortModel sorted(model);
        const QAbstractItemModelTester tester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto order = [&sorted] {
            QString names;
            for (int row = 0; row < sorted.rowCount(); ++row)
                names += sorted.index(row, 0).data().toString();
            return names;
        };
        const auto give = [&](ProcessId process, int value) {
            KernelSample sample {'R', {}};
            sample[Metric::Cpu] = value;
            journal.append({sampled(process, sample), printed(process, QByteArray::number(value) + '\n')});
            model.refresh();
        };
        for (quint64 id = 1; id <= 3; ++id)
            journal.append({made(ProcessId {id}, QString::number(id)), happened(ProcessId {id}, event::Starting {}),
                            happened(ProcessId {id}, event::Started {1})});
        model.refresh();
        sorted.sort(columnIndex(column.toLatin1()));
        QCOMPARE(order(), u"123"_s);
        give(asia, 9);
        give(europe, 5);
        give(africa, 7);
        QCOMPARE(order(), u"231"_s);
        give(europe, 8);
        QCOMPARE(order(), u"321"_s);
        journal.append({happened(africa, event::Removed {}), made(ProcessId {4}, u"4"_s)});
        model.refresh();
        QCOMPARE(order(), u"421"_s);
        sorted.sort(columnIndex(column.toLatin1()), Qt::DescendingOrder);
        QCOMPARE(order(), u"124"_s);
    }

    void extraColumnsAreThereWhenAskedFor()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        ProcessSortModel shown(model);
        journal.append({made(asia, u"Asia"_s)});
        model.refresh();
        const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown.columnCount(), 12);
        QCOMPARE(shown.section(columnIndex("ppid")), -1);
        shown.setExtraShown(columnIndex("ppid"), true);
        QCOMPARE(shown.columnCount(), 13);
        QCOMPARE(shown.headerData(12, Qt::Horizontal).toString(), u"PPID"_s);
        shown.setExtraShown(columnIndex("nice"), true);
        QCOMPARE(shown.section(columnIndex("nice")), 12);
        QCOMPARE(shown.column(13), columnIndex("ppid"));
        shown.setExtraShown(columnIndex("ppid"), false);
        shown.setExtraShown(columnIndex("name"), false); // not extra: no effect
        QCOMPARE(shown.columnCount(), 13);
        QCOMPARE(shown.headerData(12, Qt::Horizontal).toString(), u"Nice"_s);
    }

    void rowsGoFromAnywhere()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        EventBatch many;
        for (quint64 id = 1; id <= 10; ++id)
            many.push_back(made(ProcessId {id}, QString::number(id)));
        journal.append(std::move(many));
        model.refresh();
        const QPersistentModelIndex six = model.index(5, 0);
        EventBatch gone;
        for (const quint64 id : {1, 2, 5, 10})
            gone.push_back(happened(ProcessId {id}, event::Removed {}));
        gone.push_back(made(ProcessId {11}, u"11"_s));
        journal.append(std::move(gone));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.refresh();
        QCOMPARE(removed.size(), 3);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += text(model, row, "name");
        QCOMPARE(names, (QStringList {u"3"_s, u"4"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"11"_s}));
        QCOMPARE(six.data().toString(), u"6"_s);
    }

    void restoredRowsComeBackInTheirPlace()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ProcessSortModel sorted(model);
        const QAbstractItemModelTester sortedTester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
        sorted.sort(columnIndex("name"), Qt::DescendingOrder);
        EventBatch many;
        for (quint64 id = 1; id <= 10; ++id)
            many.push_back(made(ProcessId {id}, QString::number(id)));
        journal.append(std::move(many));
        model.refresh();
        const auto tell = [&](std::initializer_list<quint64> ids, const Payload &payload) {
            EventBatch batch;
            for (const quint64 id : ids)
                batch.push_back(happened(ProcessId {id}, payload));
            journal.append(std::move(batch));
        };
        const auto names = [](const QAbstractItemModel &of) {
            QStringList all;
            for (int row = 0; row < of.rowCount(); ++row)
                all += of.index(row, 0).data().toString();
            return all.join(u' ');
        };
        tell({1, 4, 5, 10}, event::Removed {});
        model.refresh();
        QCOMPARE(names(model), u"2 3 6 7 8 9"_s);
        tell({5, 10}, event::Restored {});
        tell({7}, event::Removed {}); // both at once: the number of rows alone tells nothing
        tell({4, 1}, event::Restored {});
        model.refresh();
        QCOMPARE(names(model), u"1 2 3 4 5 6 8 9 10"_s);
        QCOMPARE(names(sorted), u"10 9 8 6 5 4 3 2 1"_s);
        tell({7}, event::Restored {});
        tell({8}, event::Removed {});
        tell({6}, event::Starting {});
        model.refresh();
        QCOMPARE(names(model), u"1 2 3 4 5 6 7 9 10"_s);
        QCOMPARE(text(model, 5, "state"), u"Starting"_s);
        QCOMPARE(text(model, 6, "state"), u"Created"_s);
    }

    void unknownSortsBelowNumbers()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        KernelSample busy {'R', {}};
        busy[Metric::Cpu] = 50;
        journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s), made(africa, u"Africa"_s),
                        happened(asia, event::Starting {}), happened(asia, event::Started {1}), sampled(asia, busy),
                        happened(europe, event::Starting {}), happened(europe, event::Started {2}), sampled(europe)});
        model.refresh();
        ProcessSortModel sorted(model);
        sorted.sort(columnIndex("cpu"));
        QCOMPARE(sorted.index(0, 0).data().toString(), u"Africa"_s); // not yet
        QCOMPARE(sorted.index(1, 0).data().toString(), u"Europe"_s); // unknown
        QCOMPARE(sorted.index(2, 0).data().toString(), u"Asia"_s);
        QCOMPARE(text(model, 1, "cpu"), u"—"_s);
        QCOMPARE(text(model, 2, "cpu"), QString());
    }

    void hoverIsPlainText()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {}), happened(asia, event::Started {1}),
                        printed(asia, "<img src='x'>\n")});
        model.refresh();
        const QString hover = model.index(0, columnIndex("output")).data(Qt::ToolTipRole).toString();
        QVERIFY2(hover.contains(u"&lt;img"_s), qPrintable(hover));
        QVERIFY(!model.index(0, columnIndex("exit")).data(Qt::ToolTipRole).isValid());
    }

    void agesAreCountedToTheViewersNow()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        KernelSample sample {'S', {}};
        sample.readAt.fill(2 * second);
        journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {}), happened(asia, event::Started {1}),
                        sampled(asia, sample, 2 * second)});
        model.refresh();
        const auto hover = [&model] { return model.index(0, columnIndex("kernel")).data(Qt::ToolTipRole).toString(); };
        QVERIFY(!hover().contains(u"/proc/1/stat, 0 ms ago"_s)); // the machine's clock is not at 2 s
        model.setClock([] { return 9 * second; });
        QVERIFY2(hover().contains(u"/proc/1/stat, 7.0 s ago"_s), qPrintable(hover()));
    }

    void bothNotationsOnHover()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {}), happened(asia, event::Started {1}),
                        happened(asia, event::Ended {{.signal = 15, .requested = true}})});
        model.refresh();
        const QString hover = model.index(0, columnIndex("exit")).data(Qt::ToolTipRole).toString();
        QVERIFY2(hover.contains(u"killed by SIGTERM (15) · Python exitcode -15 · shell 143"_s), qPrintable(hover));
    }

    void copiesAsText()
    {
        Journal journal;
        const ProcessTable table(journal);
        journal.append({made(asia, u"A\tsia\n"_s)});
        const QStringList lines = rowsAsText({table.find(asia)}).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].count(u'\t'), 11);
        QCOMPARE(lines[1].count(u'\t'), 11); // a name cannot add a cell or a line
    }

    // A round without news changes what time changes, and nothing else is signalled.
    void signalsWhatTimeChanges()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto policy = RestartPolicy {.when = RestartPolicy::When::Always};
        journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s), made(africa, u"Africa"_s),
                        happened(asia, event::Starting {}, second), happened(asia, event::Started {4711}, second),
                        happened(europe, event::Starting {}, second), happened(europe, event::Started {4712}, second),
                        happened(europe, event::SignalSent {SIGTERM}, 2 * second),
                        happened(europe, event::StopRequested {9 * second}, 2 * second),
                        happened(africa, event::RestartSet {policy}, second),
                        happened(africa, event::Starting {}, second), happened(africa, event::Started {4713}, second),
                        happened(africa, event::Ended {ExitStatus {.code = 1}}, 2 * second),
                        happened(africa, event::RestartPlanned {8 * second, 1, 3}, 2 * second)});
        model.refresh();
        const auto texts = [&] {
            QHash<QModelIndex, QString> all;
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column)
                    all[model.index(row, column)] = model.index(row, column).data().toString();
            }
            return all;
        };
        QHash<QModelIndex, QString> before = texts();
        QSet<QModelIndex> signalled;
        connect(&model, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &first, const QModelIndex &last) {
            for (int row = first.row(); row <= last.row(); ++row) {
                for (int column = first.column(); column <= last.column(); ++column)
                    signalled += model.index(row, column);
            }
        });
        for (qint64 time = 3; time < 8; ++time) {
            journal.append({happened(ProcessId::Pangaea, event::SystemSampled {}, time * second)});
            model.refresh();
            const QHash<QModelIndex, QString> now = texts();
            for (auto cell = now.begin(); cell != now.end(); ++cell)
                QVERIFY2(before[cell.key()] == cell.value() || signalled.contains(cell.key()),
                         qPrintable(cell.value()));
            before = now;
            QVERIFY(signalled.contains(model.index(0, columnIndex("elapsed"))));
            for (int column = 0; column < model.columnCount(); ++column)
                QCOMPARE(signalled.contains(model.index(0, column)), column == columnIndex("elapsed"));
            signalled.clear();
        }
        QVERIFY(text(model, 1, "exit").contains(u"kill in 2 s"_s));
        QVERIFY(text(model, 2, "exit").contains(u"restarts in 1 s"_s));
    }

    void aSampleChangesWhatIsSampled()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        journal.append(
            {made(asia, u"Asia"_s), happened(asia, event::Starting {}), happened(asia, event::Started {4711}, second)});
        model.refresh();
        QSet<int> signalled;
        connect(&model, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &first, const QModelIndex &last) {
            for (int column = first.column(); column <= last.column(); ++column)
                signalled += column;
        });
        const auto texts = [&] {
            QStringList all;
            for (int column = 0; column < model.columnCount(); ++column)
                all += model.index(0, column).data().toString();
            return all;
        };
        const QStringList before = texts();
        KernelSample sample {'R', {}};
        for (const MetricInfo &info : metrics)
            sample[info.metric] = 42;
        journal.append({happened(asia, event::Sampled {sample}, 2 * second),
                        happened(asia, event::TasksSampled {}, 2 * second),
                        happened(ProcessId::Pangaea, event::SystemSampled {}, 2 * second)});
        model.refresh();
        const QStringList now = texts();
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY2(before[column] == now[column] || signalled.contains(column), qPrintable(now[column]));
        for (const char *id : {"kernel", "cpu", "memory", "elapsed", "nice"})
            QVERIFY2(signalled.contains(columnIndex(id)), id);
        for (const char *id : {"name", "pid", "state", "output", "exit", "join"})
            QVERIFY2(!signalled.contains(columnIndex(id)), id);
    }

    void growsOlderWithoutALookAtEachRow()
    {
        Journal journal;
        const ProcessTable table(journal);
        ProcessTableModel model(table);
        EventBatch many;
        for (quint64 id = 1; id <= 100; ++id) {
            many.push_back(made(ProcessId {id}, QString::number(id)));
            many.push_back(happened(ProcessId {id}, event::Starting {}));
            many.push_back(happened(ProcessId {id}, event::Started {qint64(id)}, second));
        }
        journal.append(std::move(many));
        model.refresh();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy older(&model, &ProcessTableModel::grewOlder);
        journal.append({happened(ProcessId::Pangaea, event::SystemSampled {}, 2 * second)});
        model.refresh();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(older.size(), 1);
        QCOMPARE(older.front().front().toInt(), columnIndex("elapsed"));
        QCOMPARE(text(model, 99, "elapsed"), u"00:01.0"_s);
        (void)model.isLess(0, 1, columnIndex("elapsed")); // now they are sorted by it
        journal.append({happened(ProcessId::Pangaea, event::SystemSampled {}, 3 * second)});
        model.refresh();
        QCOMPARE(older.size(), 1);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProcessTableModel)
#include "tst_processtablemodel.moc"
