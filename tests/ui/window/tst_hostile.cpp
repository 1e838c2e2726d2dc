// SPDX-License-Identifier: MIT
// The worst texts as names, targets, arguments, outputs, reasons and task names, in the whole window and in all that it
// writes: shown as plain text, interpreted nowhere, and never more than their one cell or line.
#include "core/basics/mailbox.h"
#include "core/facts/command.h"
#include "core/journal/journal.h"
#include "core/session/readings.h"
#include "core/table/columns.h"
#include "core/table/processtable.h"
#include "tests/fixtures/hostile.h"

#include "core/export/exporters.h"
#include "tests/fixtures/testing.h"
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/livewindow.h"
#include "ui/window/replaywindow.h"
#include "ui/window/sessionfiles.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QFileDialog>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTextBlock>
#include <QToolTip>
#include <QTreeView>
#include <QTreeWidget>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

bool hasMarkup(const QString &text)
{
    for (const char *tag : {"<img", "<a ", "<b>", "<script"}) {
        if (text.contains(QLatin1String(tag)))
            return true;
    }
    return false;
}

/// For a tool tip, which is our HTML: line breaks and entities are ours.
bool isHarmlessHover(QString hover)
{
    return !hasMarkup(hover) && isHarmless(hover.remove(u'\n'));
}

/// A tab is the one control character that a line of output may have.
bool isHarmlessCell(QString cell)
{
    return isHarmless(cell.remove(u'\t'));
}

EventBatch hostileSession()
{
    EventBatch batch {happened(ProcessId::Pangaea, event::SessionStarted {1, 2, u"Linux <b>6</b>"_s, 2}, second),
                      happened(ProcessId::Pangaea, event::RecordingStarted {false, u"<img src=x>\u202E."_s}, second)};
    quint64 number = 0;
    for (const auto &[what, text] : hostileTexts()) {
        const ProcessId id {++number};
        const qint64 time = second + qint64(number) * 1'000'000;
        const event::Created made {text, text, u"/bin/"_s + text, {text, text}, text, {u"KEY="_s + text}, true};
        batch.push_back(happened(id, made, time));
        batch.push_back(happened(id, event::Starting {}, time));
        batch.push_back(happened(id, event::JoinQueued {}, time));
        if (number % 5 == 0) {
            batch.push_back(happened(id, event::FailedToStart {text + u'.'}, time));
            continue;
        }
        batch.push_back(happened(id, event::Started {qint64(1'000 + number)}, time));
        batch.push_back(happened(id, event::Output {Stream::Output, text.toUtf8() + '\n'}, time));
        batch.push_back(happened(id, event::Output {Stream::Error, text.toUtf8()}, time));
        const TaskSample task {qint64(1'000 + number), qint64(5'000 + number), qint64(1'000 + number), text, {'S', {}}};
        batch.push_back(happened(id, event::TasksSampled {{task}}, time));
        batch.push_back(happened(id, event::TaskNamed {qint64(5'000 + number), text, false}, time));
        batch.push_back(happened(id, event::Sampled {{'S', {}}}, time));
        batch.push_back(happened(id, event::SignalFailed {15, text}, time));
        if (number % 3 == 0)
            batch.push_back(happened(id, event::Ended {{.code = 3}}, time + second));
    }
    batch.push_back(happened(ProcessId::Pangaea, event::Notice {u"<img src=x>\u202E\nnotice"_s}, 3 * second));
    batch.push_back(happened(ProcessId::Pangaea, event::SystemSampled {}, 3 * second));
    return batch;
}

struct Rig {
    Mailbox<Command> commands;
    Journal journal;
    Readings readings {journal};
    LiveWindow window {commands, readings, Settings(), false};

    Rig()
    {
        window.resize(1280, 800);
        window.show();
        journal.append(hostileSession());
        QCoreApplication::processEvents();
        table()->expandAll();
    }
    QTreeView *table() const { return window.findChild<QTreeView *>(); }
    QMenu *menuOf(const QString &title) const
    {
        for (auto *menu : window.findChildren<QMenu *>()) {
            if (menu->title().remove(u'&') == title)
                return menu;
        }
        return nullptr;
    }
};

void checkWidgets(const QWidget &top)
{
    for (const auto *label : top.findChildren<QLabel *>()) {
        const bool safe = label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text());
        QVERIFY2(safe, qPrintable(label->text().left(200)));
        QVERIFY2(isHarmless(label->text().remove(u'\n')), qPrintable(label->text().left(200)));
    }
    for (const auto *widget : top.findChildren<QWidget *>()) {
        QVERIFY2(isHarmlessHover(widget->toolTip()), qPrintable(widget->toolTip().left(200)));
        QVERIFY2(isHarmlessHover(widget->accessibleName()), qPrintable(widget->accessibleName().left(200)));
        QVERIFY2(!hasMarkup(widget->whatsThis() + widget->statusTip()), qPrintable(widget->whatsThis()));
    }
    for (const auto *action : top.findChildren<QAction *>()) {
        QVERIFY2(!hasMarkup(action->text() + action->toolTip()), qPrintable(action->text()));
        QVERIFY2(!action->text().contains(u"Quit && &File"_s), qPrintable(action->text()));
        QVERIFY2(isHarmless(action->text()), qPrintable(action->text()));
    }
}

void checkCells(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString cell = index.data().toString();
            QVERIFY2(isHarmlessCell(cell), qPrintable(cell.left(200)));
            for (const int role : {int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                QVERIFY2(isHarmlessCell(index.data(role).toString()), qPrintable(index.data(role).toString()));
            const QString hover = index.data(Qt::ToolTipRole).toString();
            QVERIFY2(isHarmlessHover(QString(hover).remove(u'\t')), qPrintable(hover.left(200)));
        }
        checkCells(model, model.index(row, 0, parent));
    }
}

/// RFC 4180.
std::vector<QStringList> parsedCsv(const QByteArray &bytes)
{
    std::vector<QStringList> records(1);
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            const bool doubled = isQuoted && i + 1 < text.size() && text[i + 1] == u'"';
            doubled ? void(cell += text[++i]) : void(isQuoted = !isQuoted);
        } else if (!isQuoted && (c == u',' || c == u'\r')) {
            records.back() += std::exchange(cell, {});
            if (c == u'\r')
                records.emplace_back(), ++i;
        } else {
            cell += c;
        }
    }
    records.pop_back(); // behind the last line
    return records;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theTableShowsPlainText()
    {
        const Rig rig;
        QCOMPARE(rig.table()->model()->rowCount(), int(hostileTexts().size()));
        checkCells(*rig.table()->model());
    }

    void assistiveToolsReadWhatIsShown()
    {
        const Rig rig;
        QAccessible::setActive(true);
        const QAccessibleInterface *table = QAccessible::queryAccessibleInterface(rig.table());
        QVERIFY(table && table->childCount() > 0);
        for (int i = 0; i < table->childCount(); ++i) {
            const QAccessibleInterface *cell = table->child(i);
            QVERIFY(!cell || isHarmlessCell(cell->text(QAccessible::Name)));
        }
        QAccessible::setActive(false);
    }

    void noWidgetTakesItForMarkup()
    {
        Rig rig;
        checkWidgets(rig.window);
        for (int row = 0; row < rig.table()->model()->rowCount(); ++row) { // the properties of each
            rig.table()->setCurrentIndex(rig.table()->model()->index(row, 0));
            QCoreApplication::processEvents();
            checkWidgets(rig.window);
            for (const auto *tree : rig.window.findChildren<QTreeWidget *>())
                checkCells(*tree->model());
        }
    }

    void outputIsPlainText()
    {
        const Rig rig;
        auto *output = rig.window.findChild<QPlainTextEdit *>(QString());
        for (auto *edit : rig.window.findChildren<QPlainTextEdit *>()) {
            if (edit->accessibleName() == u"Output"_s)
                output = edit;
        }
        QTRY_VERIFY_WITH_TIMEOUT(output->blockCount() > int(hostileTexts().size()), patience);
        for (QTextBlock block = output->document()->begin(); block.isValid(); block = block.next())
            QVERIFY2(isHarmlessCell(block.text()), qPrintable(block.text().left(200)));
    }

    void timelineHoversArePlainText()
    {
        const Rig rig;
        auto *timeline = rig.window.findChild<TimelineWidget *>();
        int seen = 0;
        for (int y = 0; y < timeline->viewport()->height(); y += 9) {
            for (int x = 0; x < timeline->viewport()->width(); x += 23) {
                QHelpEvent help(QEvent::ToolTip, {x, y}, timeline->viewport()->mapToGlobal(QPoint(x, y)));
                QApplication::sendEvent(timeline->viewport(), &help);
                const QString hover = QToolTip::text();
                seen += hover.isEmpty() ? 0 : 1;
                QVERIFY2(isHarmlessHover(hover), qPrintable(hover.left(200)));
            }
        }
        QVERIFY(seen > 10);
    }

    void sentencesArePlainText()
    {
        Rig rig;
        auto *files = rig.window.findChild<SessionFiles *>();
        for (const auto &[what, text] : hostileTexts()) {
            rig.window.tell(text);
            QVERIFY2(isHarmless(rig.window.statusBar()->currentMessage()), what);
            emit files->failed(u"It failed"_s, text);
            const QPointer<QMessageBox> box = rig.window.findChild<QMessageBox *>();
            QVERIFY(box);
            QCOMPARE(box->textFormat(), Qt::PlainText);
            QVERIFY2(isHarmless(box->text()), what);
            box->close();
            QTRY_VERIFY(!box);
        }
    }

    void theLastQuestionIsPlainAndShort()
    {
        Rig rig;
        QVERIFY(!rig.window.close());
        const auto *box = rig.window.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY2(isHarmless(box->text()), qPrintable(box->text()));
        QVERIFY2(box->text().size() < 1'000, qPrintable(QString::number(box->text().size())));
    }

    void aboutIsPlainText()
    {
        Rig rig;
        for (QAction *action : rig.menuOf(u"Help"_s)->actions())
            QVERIFY(!Qt::mightBeRichText(action->text()));
    }

    void fileNamesAreToo()
    {
        for (const auto &[what, text] : hostileTexts()) {
            const QPointer<MainWindow> window = makeReplayWindow(hostileSession(), text, {});
            window->show();
            QVERIFY2(isHarmless(window->windowTitle()), what);
            for (const auto *label : window->findChildren<QLabel *>())
                QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()), what);
            delete window;
        }
    }

    void itIsPainted()
    {
        Rig rig;
        for (const int scale : {1, 2})
            QCOMPARE(rig.window.picture(scale).size(), rig.window.size() * scale);
    }

    // For scripts: one line per process, one tab per cell.
    void reportsHaveTheirCells()
    {
        const Rig rig;
        std::vector<const ProcessState *> rows;
        for (const ProcessState &row : rig.readings.table.rows())
            rows.push_back(&row);
        const QString text = rowsAsText(rows);
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.size(), qsizetype(rows.size()) + 2); // the header, and behind the last newline
        const auto tabs = lines[0].count(u'\t');
        for (const QString &line : lines.first(lines.size() - 1)) {
            QCOMPARE(line.count(u'\t'), tabs);
            QVERIFY(isHarmlessCell(line));
        }
    }

    void csvHasItsCells()
    {
        const Rig rig;
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QCOMPARE(exporterFor(u"x.csv"_s)
                     ->write(buffer, {rig.journal, rig.readings.table, rig.readings.timeline}, {})
                     .sentence(),
                 QString());
        const std::vector<QStringList> records = parsedCsv(buffer.data());
        QCOMPARE(records.size(), hostileTexts().size() + 1);
        std::vector<Column> written = columns();
        std::erase_if(written, [](const Column &column) { return column.id == "host"_ba; }); // no row has one
        for (const QStringList &record : records) {
            QCOMPARE(record.size(), qsizetype(written.size()));
            for (qsizetype i = 0; i < record.size(); ++i) {
                const bool isText = written[size_t(i)].unit == Unit::Text;
                QVERIFY2(!isText || record[i].isEmpty() || !u"=+-@\t\r"_s.contains(record[i].front()),
                         qPrintable(record[i]));
            }
        }
    }

    void jsonStaysValid_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("session") << u"x.jsonl"_s;
        QTest::newRow("trace") << u"x.trace.json"_s;
    }
    void jsonStaysValid()
    {
        QFETCH(QString, suffix);
        const Rig rig;
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QCOMPARE(
            exporterFor(suffix)->write(buffer, {rig.journal, rig.readings.table, rig.readings.timeline}, {}).sentence(),
            QString());
        QByteArrayList documents {buffer.data()};
        if (suffix == u"x.jsonl") {
            documents = buffer.data().chopped(1).split('\n');
            QCOMPARE(documents.size(), qsizetype(rig.journal.events().size()) + 1);
        }
        for (const QByteArray &document : documents) {
            QJsonParseError error;
            QVERIFY(QJsonDocument::fromJson(document, &error).isObject());
            QCOMPARE(error.error, QJsonParseError::NoError);
        }
    }
};

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
