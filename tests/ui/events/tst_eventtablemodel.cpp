// SPDX-License-Identifier: MIT
// The rows of the Events panel.
#include "ui/events/eventtablemodel.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinestory.h"
#include "ui/look/zoom.h"
#include "ui/timeline/timelinescene.h"

#include <QAbstractItemModelTester>
#include <QFont>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rows {
    Story story {true};
    TimelineScene scene;
    EventTableModel model {scene};
    QAbstractItemModelTester tester {&model};

    Rows()
    {
        scene.timeline = &story.timeline;
        scene.fairShare = &story.shares;
    }
    void refresh()
    {
        scene.now = shownNow(story.timeline, &scene.over);
        model.refresh();
    }
    QString line(int row) const
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        return cells.join(u" | "_s);
    }
    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += line(row);
        return all;
    }
};

} // namespace

class TestEventTableModel : public QObject
{
    Q_OBJECT
private slots:
    void headersAndCells()
    {
        Rows rows;
        QStringList headers;
        for (int column = 0; column < rows.model.columnCount(); ++column)
            headers += rows.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(headers, QStringList({u"Process"_s, u"Time"_s, u"What"_s, u"Duration"_s, u"Detail"_s}));
        tellContinents(rows.story);
        rows.refresh();
        const QStringList lines = rows.lines();
        QVERIFY(lines.contains(u"Parent | 0.000000 s | waits for Asia | 5.003 s | joined 1st"_s));
        QVERIFY(lines.contains(u"Asia | 5.002000 s | exit 0 |  | exit code 0 · Python exitcode 0 · shell 0"_s));
        QVERIFY(lines.contains(u"Africa | 3.203000 s | suspended | 6.197 s so far | "_s));
        const QModelIndex cell = rows.model.index(0, EventTableModel::Time);
        QCOMPARE(cell.data(Qt::AccessibleDescriptionRole).toString(), u"Parent at 0 s: waits for Asia, for 5.003 s"_s);
        QVERIFY(cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(rows.model.headerData(EventTableModel::Time, Qt::Horizontal, Qt::TextAlignmentRole).toInt()
                & Qt::AlignRight);
        QVERIFY(!rows.model.data({}, Qt::DisplayRole).isValid());
    }

    /// A row that somebody holds stays that row, whatever comes before and after it.
    void rowsStayTheSame()
    {
        Rows rows;
        rows.story.start(0, u"Asia"_s, 10);
        rows.story.tell(100, asia, event::Ended {{.code = 0}});
        rows.refresh();
        const QPersistentModelIndex end = rows.model.index(rows.model.rowCount() - 1, EventTableModel::What);
        QCOMPARE(end.data().toString(), u"exit 0"_s);
        rows.story.tell(50, europe, event::Created {.name = u"Europe"_s}); // comes late
        rows.story.tell(200, asia, event::Joined {1, 1});
        rows.refresh();
        QVERIFY(end.isValid());
        QCOMPARE(end.data().toString(), u"exit 0"_s);
        QCOMPARE(end.row(), rows.model.rowCount() - 2);
        rows.story.tell(300, asia, event::Removed {});
        rows.refresh();
        QVERIFY(!end.isValid());
    }

    void everyInterval()
    {
        Rows rows;
        rows.story.start(0, u"Asia"_s, 10);
        rows.story.run(asia, 10, {{0, 5}, {10, 15}});
        rows.refresh();
        const int brief = rows.model.rowCount();
        rows.model.setEveryInterval(true);
        QCOMPARE(rows.model.rowCount(), brief + 4);
        rows.model.setEveryInterval(false);
        QCOMPARE(rows.model.rowCount(), brief);
    }

    void marksTheSelected()
    {
        Rows rows;
        tellContinents(rows.story);
        rows.refresh();
        rows.model.setSelected({asia});
        for (int row = 0; row < rows.model.rowCount(); ++row) {
            const bool isAsia = rows.model.entries()[size_t(row)].about() == asia;
            QCOMPARE(rows.model.index(row, 0).data(Qt::FontRole).value<QFont>().bold(), isAsia);
        }
    }

    void findsItsRows()
    {
        Rows rows;
        QCOMPARE(rows.model.rowOf({.time = 1, .end = 1}), -1);
        tellContinents(rows.story);
        rows.refresh();
        for (int row = 0; row < rows.model.rowCount(); ++row)
            QCOMPARE(rows.model.rowOf(rows.model.entries()[size_t(row)]), row);
        QCOMPARE(rows.model.rowOf({.time = std::numeric_limits<qint64>::max()}), rows.model.rowCount() - 1);
    }
};

QTEST_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"
