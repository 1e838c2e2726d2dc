// SPDX-License-Identifier: MIT
// The Output panel over a hand-written journal: new and dropped lines, follow, find and copy.
#include "ui/output/outputview.h"

#include "core/journal/journal.h"
#include "core/output/outputlog.h"
#include "core/output/rawoutput.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/output/findbar.h"
#include "ui/output/inputline.h"
#include "ui/output/matchlist.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <array>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// A view over a journal, in a window.
struct Panel {
    Journal journal;
    ProcessTable table {journal};
    OutputLog log {journal};
    OutputView view {log, table};

    Panel()
    {
        view.resize(700, 200);
        view.show();
        EventBatch batch;
        for (const auto &[id, name] : {std::pair {asia, u"Asia"_s}, {europe, u"Europe"_s}, {africa, u"Africa"_s}}) {
            batch.push_back(made(id, name, second));
            batch.push_back(happened(id, event::Starting {}, second));
            batch.push_back(happened(id, event::Started {100}, second));
        }
        journal.append(std::move(batch));
    }
    void print(ProcessId process, const QByteArray &bytes, Stream stream = Stream::Output)
    {
        journal.append({happened(process, event::Output {stream, bytes}, 2 * second)});
    }
    /// "line 0" to "line 99"
    void printMany(ProcessId process, int count, int first = 0)
    {
        QByteArray bytes;
        for (int i = first; i < first + count; ++i)
            bytes += "line " + QByteArray::number(i) + '\n';
        print(process, bytes);
    }
    [[nodiscard]] QPlainTextEdit *text() const { return view.findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QScrollBar *bar() const { return text()->verticalScrollBar(); }
    [[nodiscard]] QString firstInSight() const { return text()->cursorForPosition({2, 2}).block().text(); }
    void select(int from, int to) const
    {
        QTextCursor cursor = text()->textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        text()->setTextCursor(cursor);
    }
    [[nodiscard]] QPushButton *button(const QString &title) const
    {
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == title)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString count() const { return view.findChild<QLabel *>(u"count"_s)->text(); }
    [[nodiscard]] QString hidden() const
    {
        auto *label = view.findChild<QLabel *>(u"hidden"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QCheckBox *box(const QString &title) const
    {
        for (QCheckBox *box : view.findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&') == title)
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *action(const QString &title) const
    {
        for (QAction *action : view.menu()->actions()) {
            if (action->text().remove(u'&') == title)
                return action;
        }
        return nullptr;
    }
    void lookFor(const QString &words) const { view.findChild<FindBar *>()->findChild<QLineEdit *>()->setText(words); }
};

} // namespace

class TestOutputView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void showsWhatIsNew();
    void showsTheChosenRows();
    void forgetsRemovedRows();
    void tellsStderrInWords();
    void hostileOutputStaysText();
    void showsColours();
    void coloursAreAlwaysOfThisTheme();
    void follows();
    void staysWhereItWas();
    void pausesAndCatchesUp();
    void dropsInPlace();
    void dropsManyRowsAtOnce();
    void isBounded();
    void finds();
    void findsInNewLines();
    void saysWhereItLooks();
    void givesFollowBack();
    void findsInOtherRows();
    void showsRestoredRows();
    void keepsItsTextForNewRows();
    void copies();
    void selectionHolds();
    void hasAnAccessibleName();
    void keepsTextThroughLooks();
    void isQuickEnough();
    void showsWhatWasTyped();
    void offersALineToTypeIn();
    void showsLiveLines();
    void showsLiveLinesOfTheChosenRows();
    void liveLinesComeLast();
    void redrawsInPlace();
    void redrawsColours();
    void liveLinesDoNotScroll();
    void liveLinesWhilePaused();
    void findsInLiveLines();
    void selectionHoldsInLiveLines();
    void liveLinesOfManyRows();
    void liveLinesByChance();
    void listsMatchesByProcess();
    void goesToTheChosenProcess();
    void findsExpressions();
    void tellsWhatIsWrongWithAnExpression();
    void givesUpSlowExpressions();
    void showsOnlyLinesThatMatch();
    void showsOnlyLinesThatAnExpressionMatches();
    void filtersRedrawnLinesByAnExpression();
    void filtersOnceWhilePaused();
    void showsOnlyStderr();
    void dropsAllThatAFilterShows();
    void clearsTheViewAndLosesNothing();
    void showsTimesAsChosen();
    void wrapsLines();
    void savesWhatIsShown();
    void searchesInShortTurns();
};

// Also of rows that are not shown, and of lines that a view of so many rows has no room for.
void TestOutputView::listsMatchesByProcess()
{
    Panel panel;
    panel.printMany(asia, 1'234);
    panel.print(europe, "a line\n");
    panel.print(africa, "nothing\n");
    panel.view.setProcesses({africa});
    panel.view.showFind();
    panel.lookFor(u"line"_s);
    auto *list = panel.view.findChild<MatchList *>();
    QVERIFY(!list->isVisible());
    panel.button(u"By process"_s)->click();
    QVERIFY(list->isVisible());
    QTRY_COMPARE(panel.count(), u"not found"_s);
    QTRY_COMPARE(list->count(), 2);
    QTRY_COMPARE(list->item(0)->text(), u"1,234: Asia"_s);
    QCOMPARE(list->item(1)->text(), u"1: Europe"_s);
    list->setCurrentRow(1);
    panel.printMany(europe, 2);
    panel.view.refresh();
    QCOMPARE(list->item(1)->text(), u"3: Europe"_s);
    QCOMPARE(list->currentRow(), 1); // only numbers changed
    panel.print(africa, "a line\n");
    panel.view.refresh();
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(2)->text(), u"1: Africa"_s);
    QCOMPARE(list->currentItem(), list->item(1)); // still Europe
    panel.lookFor(u"line 1"_s);
    QTRY_COMPARE(list->count(), 2);
    panel.lookFor(u"Atlantis"_s);
    QTRY_COMPARE(list->item(0)->text(), u"Not found in any process"_s);
    panel.button(u"Close"_s)->click();
    QVERIFY(!list->isVisible());
}

void TestOutputView::goesToTheChosenProcess()
{
    Panel panel;
    panel.print(asia, "first\n");
    panel.printMany(europe, 3'000);
    panel.print(europe, "the word\n");
    panel.view.setProcesses({asia});
    panel.view.showFind();
    panel.lookFor(u"word"_s);
    panel.button(u"By process"_s)->click();
    connect(&panel.view, &OutputView::rowAsked, &panel.view,
            [&panel](ProcessId process) { panel.view.setProcesses({process}); });
    auto *list = panel.view.findChild<MatchList *>();
    const auto choose = [list] {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    };
    QTRY_COMPARE(list->item(0)->text(), u"1: Europe"_s);
    choose();
    QTRY_COMPARE(panel.text()->textCursor().selectedText(), u"word"_s); // its lines come in pieces
    QCOMPARE(panel.count(), u"1 of 1"_s);
    QCOMPARE(panel.view.processes(), ProcessIds {europe});
    panel.view.clearView(); // what is hidden comes back for it
    QCOMPARE(panel.view.plainText(), QString());
    choose();
    QTRY_COMPARE(panel.text()->textCursor().selectedText(), u"word"_s);
}

void TestOutputView::findsExpressions()
{
    Panel panel;
    panel.print(asia, "error 17\nno error\nERROR 4 and error 5\n");
    panel.view.refresh();
    panel.view.showFind();
    panel.lookFor(u"error \\d+"_s);
    QCOMPARE(panel.count(), u"not found"_s);
    panel.box(u"Regular expression"_s)->setChecked(true);
    QTRY_COMPARE(panel.count(), u"3 found"_s);
    panel.box(u"Match case"_s)->setChecked(true);
    QTRY_COMPARE(panel.count(), u"2 found"_s);
    panel.button(u"Next"_s)->click();
    QCOMPARE(panel.text()->textCursor().selectedText(), u"error 17"_s);
    panel.button(u"Next"_s)->click();
    QCOMPARE(panel.text()->textCursor().selectedText(), u"error 5"_s);
    panel.print(asia, "error 6\n");
    QTRY_COMPARE(panel.count(), u"2 of 3"_s);
    panel.lookFor(u"^"_s); // matches nothing, in each line
    QTRY_VERIFY(panel.count().endsWith(u"of 4"_s) || panel.count() == u"4 found"_s);
    panel.view.findChild<QPlainTextEdit *>()->moveCursor(QTextCursor::Start);
    for (const QString &count : {u"1 of 4"_s, u"2 of 4"_s, u"3 of 4"_s, u"4 of 4"_s, u"1 of 4"_s}) {
        panel.button(u"Next"_s)->click();
        QCOMPARE(panel.count(), count);
    }
}

void TestOutputView::tellsWhatIsWrongWithAnExpression()
{
    Panel panel;
    panel.print(asia, "f(x)\n");
    panel.view.refresh();
    panel.view.showFind();
    panel.box(u"Regular expression"_s)->setChecked(true);
    panel.box(u"Only these lines"_s)->setChecked(true);
    panel.lookFor(u"f("_s);
    const auto problem = [&panel] {
        QStringList sentences;
        for (const QLabel *label : panel.view.findChild<FindBar *>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"expression"_s))
                sentences += label->text();
        }
        return sentences.join(u'|');
    };
    QVERIFY2(problem().startsWith(u"Not a regular expression: missing closing parenthesis, at character 2."_s),
             qPrintable(problem()));
    QCOMPARE(panel.count(), QString());
    QCOMPARE(panel.view.plainText(), u"f(x)\n"_s); // nothing is hidden by it
    panel.lookFor(u"f\\("_s);
    QTRY_COMPARE(panel.count(), u"1 found"_s);
    QCOMPARE(problem(), QString());
}

void TestOutputView::givesUpSlowExpressions()
{
    Panel panel;
    panel.print(asia, QByteArray(200, 'a') + "\nb\n");
    for (int i = 0; i < 40; ++i)
        panel.print(asia, QByteArray(3'000, 'a') + '\n');
    panel.view.refresh();
    panel.view.showFind();
    panel.box(u"Regular expression"_s)->setChecked(true);
    panel.box(u"Only these lines"_s)->setChecked(true);
    QElapsedTimer clock;
    clock.start();
    panel.lookFor(u"(a+)+[bc]"_s);
    QVERIFY(clock.elapsed() < 1'000); // it is another thread's business
    QTRY_VERIFY(std::ranges::any_of(panel.view.findChild<FindBar *>()->findChildren<QLabel *>(),
                                    [](const QLabel *label) { return label->text().contains(u"takes too long"_s); }));
    QTRY_COMPARE(panel.text()->document()->blockCount(), 42); // all are shown
    panel.lookFor(u"b"_s);
    QTRY_COMPARE(panel.view.plainText(), u"b\n"_s);
}

void TestOutputView::showsOnlyLinesThatMatch()
{
    Panel panel;
    panel.print(asia, "one\ntwo\none more\n");
    panel.view.refresh();
    panel.view.showFind();
    panel.lookFor(u"one"_s);
    QCOMPARE(panel.hidden(), QString());
    panel.box(u"Only these lines"_s)->setChecked(true);
    QCOMPARE(panel.view.plainText(), u"one\none more\n"_s);
    QCOMPARE(panel.hidden(), u"1 line is hidden: only lines that match are shown."_s);
    panel.print(asia, "three\nnone\n");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"one\none more\nnone\n"_s);
    QCOMPARE(panel.hidden(), u"2 lines are hidden: only lines that match are shown."_s);
    panel.lookFor(u"t"_s);
    QCOMPARE(panel.view.plainText(), u"two\nthree\n"_s);
    panel.view.setPaused(true);
    panel.print(asia, "ten\n");
    panel.lookFor(u"o"_s);
    QCOMPARE(panel.view.plainText(), u"one\ntwo\none more\nnone\n"_s);
    panel.lookFor(u"e"_s);
    QCOMPARE(panel.view.plainText(), u"one\none more\nthree\nnone\n"_s);
    panel.view.setPaused(false);
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"one\none more\nthree\nnone\nten\n"_s);
    panel.button(u"Close"_s)->click();
    QCOMPARE(panel.view.plainText(), u"one\ntwo\none more\nthree\nnone\nten\n"_s);
    QCOMPARE(panel.hidden(), QString());
}

void TestOutputView::showsOnlyLinesThatAnExpressionMatches()
{
    Panel panel;
    panel.printMany(asia, 12'000);
    panel.view.refresh();
    panel.view.showFind();
    panel.box(u"Regular expression"_s)->setChecked(true);
    panel.box(u"Only these lines"_s)->setChecked(true);
    panel.lookFor(u"^line \\d*77$"_s);
    QTRY_COMPARE(panel.text()->document()->blockCount(), 100);
    QVERIFY(panel.view.plainText().endsWith(u"line 11977\n"_s));
    panel.print(asia, "line 12077\nline\n");
    QTRY_VERIFY(panel.view.plainText().endsWith(u"line 11977\nline 12077\n"_s));
}

// The other thread tells later what matches now.
void TestOutputView::filtersRedrawnLinesByAnExpression()
{
    Panel panel;
    panel.print(asia, "one\ntwo\nthree\n");
    panel.view.refresh();
    panel.view.showFind();
    panel.box(u"Regular expression"_s)->setChecked(true);
    panel.box(u"Only these lines"_s)->setChecked(true);
    panel.lookFor(u"^t"_s);
    QTRY_COMPARE(panel.view.plainText(), u"two\nthree\n"_s);
    panel.print(asia, "\x1b[3Aten\n");
    panel.view.refresh();
    QTRY_COMPARE(panel.view.plainText(), u"ten\ntwo\nthree\n"_s);
    panel.print(asia, "no\x1b[K\n");
    panel.view.refresh();
    QTRY_COMPARE(panel.view.plainText(), u"ten\nthree\n"_s);
}

// A paused view loads everything each time: not for each piece that was searched.
void TestOutputView::filtersOnceWhilePaused()
{
    Panel panel;
    panel.log.setLinesPerProcess(30'000);
    panel.printMany(asia, 20'000);
    panel.view.refresh();
    panel.view.setPaused(true);
    panel.view.showFind();
    panel.box(u"Regular expression"_s)->setChecked(true);
    panel.box(u"Only these lines"_s)->setChecked(true);
    const QSignalSpy counts(panel.text(), &QPlainTextEdit::blockCountChanged);
    panel.lookFor(u"7$"_s);
    QTRY_COMPARE(panel.text()->document()->blockCount(), 2'000);
    for (const QList<QVariant> &count : counts)
        QVERIFY2(count[0].toInt() <= 1 || count[0].toInt() == 2'000, count[0].toByteArray());
}

void TestOutputView::showsOnlyStderr()
{
    Panel panel;
    panel.print(asia, "out\n");
    panel.print(asia, "err\n", Stream::Error);
    panel.view.refresh();
    panel.action(u"Only stderr"_s)->trigger();
    QCOMPARE(panel.view.plainText(), u"err\n"_s);
    QCOMPARE(panel.hidden(), u"1 line is hidden: only stderr is shown."_s);
    panel.print(asia, "out again\n");
    panel.print(europe, "err again\n", Stream::Error);
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"err\nerr again\n"_s);
    panel.view.showFind();
    panel.lookFor(u"again"_s);
    QCOMPARE(panel.count(), u"1 found"_s); // of those that can be shown
    panel.button(u"Show all"_s)->click();
    QCOMPARE(panel.view.plainText(), u"out\nerr\nout again\nerr again\n"_s);
    QCOMPARE(panel.count(), u"2 found"_s);
    QVERIFY(!panel.action(u"Only stderr"_s)->isChecked());
    QCOMPARE(panel.hidden(), QString());
}

// All that is shown is dropped, and nothing comes behind it.
void TestOutputView::dropsAllThatAFilterShows()
{
    Panel panel;
    panel.log.setLinesPerProcess(100);
    panel.print(europe, "stays\n", Stream::Error);
    panel.print(asia, "err 1\nerr 2\n", Stream::Error);
    panel.view.refresh();
    panel.action(u"Only stderr"_s)->trigger();
    panel.printMany(asia, 200);
    panel.view.refresh();
    QCOMPARE(panel.view.plainText().section(u'\n', 0, 0), u"stays"_s);
    QVERIFY(!panel.view.plainText().contains(u"err"_s));
    panel.view.setProcesses({asia});
    panel.print(asia, "err 3\n", Stream::Error);
    panel.view.refresh();
    QVERIFY(panel.view.plainText().endsWith(u"err 3\n"_s));
    panel.printMany(asia, 300);
    panel.view.refresh();
    QVERIFY(!panel.view.plainText().contains(u"err"_s));
    panel.print(asia, "err 4\n", Stream::Error);
    panel.view.refresh();
    QVERIFY(panel.view.plainText().endsWith(u"err 4\n"_s));
}

void TestOutputView::clearsTheViewAndLosesNothing()
{
    Panel panel;
    panel.print(asia, "a word before\n");
    panel.view.refresh();
    panel.action(u"Clear view"_s)->trigger();
    QCOMPARE(panel.view.plainText(), QString());
    QCOMPARE(panel.hidden(), u"1 line is hidden: the view was cleared."_s);
    panel.print(europe, "a word after\n");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"a word after\n"_s);
    panel.view.showFind();
    panel.lookFor(u"word"_s);
    QCOMPARE(panel.count(), u"1 found"_s);
    panel.button(u"By process"_s)->click();
    QCOMPARE(panel.view.findChild<MatchList *>()->count(), 2); // of all lines that the log has
    QCOMPARE(rawOutput(panel.journal).pieces.size(), size_t(2));
    panel.action(u"Show all lines"_s)->trigger();
    QCOMPARE(panel.view.plainText(), u"a word before\na word after\n"_s);
    QCOMPARE(panel.hidden(), QString());
    panel.view.setPaused(true);
    panel.print(europe, "meanwhile\n");
    panel.view.clearView(); // not what nobody has seen
    panel.view.setPaused(false);
    QCOMPARE(panel.view.plainText(), u"meanwhile\n"_s);
}

void TestOutputView::showsTimesAsChosen()
{
    Panel panel;
    panel.journal.append({happened(ProcessId::Pangaea, event::SessionStarted {.wallTime = 1'700'000'000'000}, second)});
    panel.print(asia, "line\n"); // at 2 s
    panel.view.refresh();
    const QString clock = QDateTime::fromMSecsSinceEpoch(1'700'000'001'000).toString(u"HH:mm:ss.zzz"_s);
    QVERIFY2(panel.view.shownText().contains(u"1.000 s  Asia"_s), qPrintable(panel.view.shownText()));
    const QSignalSpy changed(&panel.view, &OutputView::looksChanged);
    const int left = panel.text()->viewport()->x();
    panel.action(u"Time of day"_s)->trigger();
    QCOMPARE(panel.view.shownText(), clock + u"  Asia  line\n"_s);
    QVERIFY(panel.text()->viewport()->x() >= left);
    panel.action(u"No time"_s)->trigger();
    QCOMPARE(panel.view.shownText(), u"Asia  line\n"_s);
    QVERIFY(panel.text()->viewport()->x() < left);
    QCOMPARE(changed.size(), 2);
    QVERIFY(panel.view.looks() == (OutputLooks {TimeStamps::None, false}));
    panel.view.setLooks({});
    QVERIFY(panel.action(u"Time since the first start"_s)->isChecked());
    QCOMPARE(panel.text()->viewport()->x(), left);
}

void TestOutputView::wrapsLines()
{
    Panel panel;
    panel.printMany(asia, 50);
    panel.print(asia, QByteArray("word ").repeated(200) + "\n");
    panel.print(asia, "err " + QByteArray("word ").repeated(100) + "\nlast\n", Stream::Error);
    panel.view.refresh();
    QCOMPARE(panel.text()->document()->lastBlock().layout()->lineCount(), 1);
    panel.action(u"Wrap lines"_s)->trigger();
    QVERIFY(!panel.view.grab().isNull());
    const QTextBlock last = panel.text()->document()->lastBlock();
    QVERIFY(last.previous().layout()->lineCount() > 3);
    QCOMPARE(panel.text()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(panel.view.follow());
    // The end is in view, below all lines of the block before it.
    const QPoint end(panel.text()->viewport()->width() / 2, panel.text()->viewport()->height() - 8);
    QCOMPARE(panel.text()->cursorForPosition(end).block().text(), last.text());
    panel.bar()->setValue(20);
    QCOMPARE(panel.firstInSight(), u"line 20"_s);
    panel.action(u"Wrap lines"_s)->trigger();
    QCOMPARE(panel.firstInSight(), u"line 20"_s);
    panel.action(u"Wrap lines"_s)->trigger();
    panel.log.setLinesPerProcess(43); // drops 10
    panel.view.refresh();
    QCOMPARE(panel.firstInSight(), u"line 20"_s);
}

void TestOutputView::savesWhatIsShown()
{
    Panel panel;
    panel.print(asia, "out\n");
    panel.print(europe, "err\n", Stream::Error);
    panel.journal.append({happened(asia, event::OutputDropped {Stream::Output, 5}, 3 * second)});
    panel.view.refresh();
    QCOMPARE(panel.view.shownText(),
             u"     1.000 s  Asia    out\n     1.000 s  Europe  stderr  err\n"
             "     2.000 s  Asia    [5 bytes dropped]\n"_s);
    panel.action(u"Only stderr"_s)->trigger();
    panel.action(u"No time"_s)->trigger();
    QVERIFY(panel.view.shownText().startsWith(u"Europe  stderr  err\n"_s));
    QCOMPARE(panel.view.plainText(), u"err\n[5 bytes dropped]\n"_s);
}

// A long log is not searched in one turn.
void TestOutputView::searchesInShortTurns()
{
    Panel panel;
    panel.log.setLinesPerProcess(1'000'000);
    for (int i = 0; i < 10; ++i)
        panel.printMany(asia, 30'000);
    panel.view.refresh();
    panel.view.showFind();
    panel.lookFor(u"nowhere"_s);
    if (panel.count() == u"searching…"_s)
        QTRY_COMPARE(panel.count(), u"not found"_s);
    panel.lookFor(u"line 29999"_s);
    QTRY_COMPARE(panel.count(), u"4 found"_s); // of the lines that the text has
    panel.button(u"Next"_s)->click();
    QCOMPARE(panel.text()->textCursor().selectedText(), u"line 29999"_s);
    panel.button(u"By process"_s)->click();
    QCOMPARE(panel.view.findChild<MatchList *>()->item(0)->text(), u"10: Asia"_s);
}

// With its own word and frame, in order with the printed lines.
void TestOutputView::showsWhatWasTyped()
{
    Panel panel;
    panel.print(asia, "name?\n");
    panel.journal.append({happened(asia, event::InputWritten {"Asia\nmore"}, 2 * second)});
    panel.print(asia, "hello Asia\n");
    panel.journal.append({happened(asia, event::InputEnded {true}, 3 * second)});
    panel.view.refresh();
    QCOMPARE(panel.text()->toPlainText(), u"name?\n stdin  Asia\nhello Asia\n stdin  more\nend of input"_s);
    QCOMPARE(panel.view.plainText(), u"name?\nAsia\nhello Asia\nmore\n[end of input]\n"_s);
    QVERIFY(!panel.view.grab().isNull()); // its frame
    panel.view.showFind();
    panel.view.findChildren<QLineEdit *>().last()->setText(u"stdin"_s);
    QVERIFY(panel.button(u"Next"_s));
}

void TestOutputView::offersALineToTypeIn()
{
    Panel panel;
    auto *input = panel.view.findChild<InputLine *>();
    panel.view.offerInput({});
    QVERIFY(input->isHidden()); // no process has typed input
    const auto open = [&panel](quint64 id) {
        const ProcessId process {id};
        panel.journal.append(
            {happened(process, event::Created {.name = u"Typist"_s, .input = {Input::Kind::Typed, {}}}, second),
             happened(process, event::Starting {}, second), happened(process, event::Started {200}, second)});
        return process;
    };
    const ProcessId first = open(4);
    panel.view.offerInput({});
    QCOMPARE(input->process(), first); // the only one
    panel.view.offerInput({asia});
    QVERIFY(input->isHidden()); // another is selected
    const ProcessId other = open(5);
    panel.view.offerInput({});
    QVERIFY(input->isHidden()); // which one?
    panel.view.offerInput({asia, other});
    QCOMPARE(input->process(), other);
    const QSignalSpy typed(&panel.view, &OutputView::typed);
    const QSignalSpy ended(&panel.view, &OutputView::inputEnded);
    input->findChild<QLineEdit *>()->setText(u"hello"_s);
    panel.button(u"Send"_s)->click();
    panel.button(u"End of input"_s)->click();
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed[0][1].toByteArray(), "hello\n");
    QCOMPARE(ended.size(), 1);
    QVERIFY(!input->isHidden()); // the facts decide
    panel.journal.append({happened(other, event::InputEnded {true}, 2 * second)});
    panel.view.offerInput({asia, other});
    QVERIFY(input->isHidden());
    panel.view.offerInput({first});
    panel.journal.append({happened(first, event::Ended {}, 2 * second)});
    panel.view.offerInput({first});
    QVERIFY(input->isHidden());
}

void TestOutputView::initTestCase()
{
    (void)Zoom::instance();
}

void TestOutputView::showsWhatIsNew()
{
    Panel panel;
    QCOMPARE(panel.view.plainText(), QString());
    panel.print(asia, "The name of continent is :  Asia\n");
    QTRY_COMPARE(panel.view.plainText(), u"The name of continent is :  Asia\n"_s);
    panel.print(europe, "\nhalf a ");
    panel.print(europe, "line\n");
    QTRY_COMPARE(panel.view.plainText(), u"The name of continent is :  Asia\n\nhalf a line\n"_s);
    panel.journal.append({happened(asia, event::OutputDropped {Stream::Output, 1234}, 3 * second)});
    QTRY_COMPARE(panel.text()->document()->lastBlock().text(), u"1,234 bytes dropped"_s);
    QVERIFY(panel.view.plainText().endsWith(u"[1,234 bytes dropped]\n"_s));
}

void TestOutputView::showsTheChosenRows()
{
    Panel panel;
    panel.print(asia, "a\n");
    panel.print(europe, "e\n");
    panel.view.setProcesses({europe});
    QCOMPARE(panel.view.plainText(), u"e\n"_s);
    panel.print(asia, "b\n");
    panel.print(europe, "f\n");
    QTRY_COMPARE(panel.view.plainText(), u"e\nf\n"_s);
    panel.view.setProcesses({});
    QCOMPARE(panel.view.plainText(), u"a\ne\nb\nf\n"_s);
}

void TestOutputView::forgetsRemovedRows()
{
    Panel panel;
    panel.print(asia, "a\n");
    panel.print(europe, "e\n");
    QTRY_COMPARE(panel.view.plainText(), u"a\ne\n"_s);
    panel.journal.append({happened(asia, event::Removed {})});
    QTRY_COMPARE(panel.view.plainText(), u"e\n"_s);
    panel.journal.append({happened(europe, event::Removed {})});
    QTRY_COMPARE(panel.view.plainText(), QString());
    panel.print(africa, "c\n");
    QTRY_COMPARE(panel.view.plainText(), u"c\n"_s);
}

void TestOutputView::tellsStderrInWords()
{
    Panel panel;
    panel.print(asia, "fine\n");
    panel.print(asia, "warning: low\n", Stream::Error);
    panel.view.refresh();
    const QTextBlock block = panel.text()->document()->lastBlock();
    QCOMPARE(block.text(), u" stderr  warning: low"_s);
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    QCOMPARE(cursor.charFormat().foreground().color(), stderrText(panel.view.palette()));
    QCOMPARE(panel.view.plainText(), u"fine\nwarning: low\n"_s);
}

void TestOutputView::hostileOutputStaysText()
{
    Panel panel;
    panel.print(asia,
                "<b>bold</b><img src=x> &amp;\n\xe2\x80\xae"
                "evil\n\x1b[31mred\x1b[0m\n");
    panel.view.refresh();
    QVERIFY(panel.view.plainText().startsWith(u"<b>bold</b><img src=x> &amp;\n"_s));
    QVERIFY(!panel.view.plainText().contains(QChar(0x202e)));
    QCOMPARE(panel.text()->document()->blockCount(), 3);

    // Another direction does not move the line away from its name.
    panel.print(asia, "\xd8\xa7\xd9\x84\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a\xd8\xa9\n");
    panel.view.refresh();
    const QTextBlock arabic = panel.text()->document()->lastBlock();
    QTextCursor start(arabic);
    start.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QVERIFY(arabic.layout()->lineCount() == 0 || arabic.layout()->lineAt(0).naturalTextRect().left() < 10);
}

void TestOutputView::showsColours()
{
    Panel panel;
    panel.print(asia, "plain \x1b[31mred\x1b[0m \x1b[1;4mloud\x1b[0m\n");
    panel.print(asia, "\x1b[32mgreen\n", Stream::Error);
    panel.view.refresh();
    panel.text()->viewport()->repaint();
    const QTextBlock first = panel.text()->document()->begin();
    const QList<QTextLayout::FormatRange> formats = first.layout()->formats();
    QCOMPARE(formats.size(), 2);
    QCOMPARE(first.text().mid(formats[0].start, formats[0].length), u"red"_s);
    QVERIFY(formats[0].format.foreground().color().red() > 2 * formats[0].format.foreground().color().green());
    QCOMPARE(first.text().mid(formats[1].start, formats[1].length), u"loud"_s);
    QCOMPARE(formats[1].format.fontWeight(), int(QFont::Bold));
    const QTextBlock error = first.next();
    QCOMPARE(error.text(), u" stderr  green"_s);
    QCOMPARE(error.layout()->formats().size(), 1);
    QCOMPARE(error.text().mid(error.layout()->formats()[0].start), u"green"_s); // not the word before it
    QCOMPARE(panel.view.plainText(), u"plain red loud\ngreen\n"_s);
    panel.view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"plain red loud\ngreen\n"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->formats(), QStringList {u"text/plain"_s});
}

// What is in view when the theme changes, and what comes into view later.
void TestOutputView::coloursAreAlwaysOfThisTheme()
{
    Panel panel;
    for (int i = 0; i < 200; ++i)
        panel.print(asia, "\x1b[34mblue\n");
    panel.view.refresh();
    panel.text()->viewport()->repaint();
    const auto inkOf = [&](int block) {
        const auto formats = panel.text()->document()->findBlockByNumber(block).layout()->formats();
        return formats.isEmpty() ? QColor() : formats[0].format.foreground().color();
    };
    const QColor before = inkOf(199);
    QVERIFY(before.isValid());
    QVERIFY(!inkOf(100).isValid()); // not seen yet, nothing done
    const QPalette palette = QApplication::palette();
    QApplication::setPalette(darkPalette());
    QTRY_VERIFY(contrast(inkOf(199), darkPalette().color(QPalette::Base)) >= 4.5);
    QVERIFY(inkOf(199) != before);
    panel.bar()->setValue(100);
    panel.text()->viewport()->repaint();
    QCOMPARE(inkOf(100), inkOf(199));
    QApplication::setPalette(palette);
}

void TestOutputView::follows()
{
    Panel panel;
    QSignalSpy changes(&panel.view, &OutputView::followChanged);
    QVERIFY(panel.view.follow());
    panel.printMany(asia, 200);
    QTRY_VERIFY(panel.bar()->maximum() > 100);
    QCOMPARE(panel.bar()->value(), panel.bar()->maximum());
    panel.printMany(asia, 50);
    panel.view.refresh();
    QCOMPARE(panel.bar()->value(), panel.bar()->maximum());
    panel.view.resize(700, 120);
    QCOMPARE(panel.bar()->value(), panel.bar()->maximum());
    panel.view.resize(500, 300);
    QCOMPARE(panel.bar()->value(), panel.bar()->maximum());
    QVERIFY(panel.view.follow());
    QVERIFY(changes.isEmpty());

    panel.bar()->triggerAction(QScrollBar::SliderPageStepSub);
    QVERIFY(!panel.view.follow());
    QCOMPARE(changes.takeFirst().first().toBool(), false);
    panel.bar()->triggerAction(QScrollBar::SliderToMaximum);
    QVERIFY(panel.view.follow());
    QCOMPARE(changes.takeFirst().first().toBool(), true);

    QTest::keyClick(panel.text(), Qt::Key_PageUp);
    QVERIFY(!panel.view.follow());
    QTest::keySequence(panel.text(), QKeySequence::MoveToEndOfDocument);
    QVERIFY(panel.view.follow());

    panel.view.setFollow(false);
    const int value = panel.bar()->value();
    panel.printMany(asia, 50);
    panel.view.refresh();
    QCOMPARE(panel.bar()->value(), value);
    panel.view.setFollow(true);
    QCOMPARE(panel.bar()->value(), panel.bar()->maximum());
}

void TestOutputView::staysWhereItWas()
{
    Panel panel;
    panel.log.setLinesPerProcess(100);
    panel.printMany(asia, 100);
    panel.view.refresh();
    panel.bar()->setValue(60);
    QVERIFY(!panel.view.follow());
    QCOMPARE(panel.firstInSight(), u"line 60"_s);
    panel.printMany(asia, 30, 100); // drops the oldest 30
    panel.view.refresh();
    QCOMPARE(panel.firstInSight(), u"line 60"_s);
    panel.bar()->setValue(0);
    panel.printMany(asia, 50, 130);
    panel.view.refresh();
    QCOMPARE(panel.bar()->value(), 0);
    // Other fonts reload the text, at the same position.
    panel.bar()->setValue(20);
    const QString first = panel.firstInSight();
    Zoom::instance().setPercent(150);
    QCOMPARE(panel.firstInSight(), first);
    Zoom::instance().reset();
}

void TestOutputView::pausesAndCatchesUp()
{
    Panel panel;
    panel.print(asia, "before\n");
    panel.view.refresh();
    panel.view.setPaused(true);
    panel.print(asia, "meanwhile\n");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"before\n"_s);
    panel.view.setProcesses({asia}); // other rows, still at the paused moment
    QCOMPARE(panel.view.plainText(), u"before\n"_s);
    panel.view.setPaused(false);
    QCOMPARE(panel.view.plainText(), u"before\nmeanwhile\n"_s);
}

void TestOutputView::dropsInPlace()
{
    Panel panel;
    panel.log.setLinesPerProcess(3);
    panel.print(asia, "a0\n");
    panel.print(europe, "e0\n");
    panel.print(asia, "a1\na2\n");
    panel.print(europe, "e1\n");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"a0\ne0\na1\na2\ne1\n"_s);
    panel.print(asia, "a3\n");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"[3 bytes dropped]\ne0\na1\na2\ne1\na3\n"_s);
    panel.print(asia, "a4\n");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"e0\n[6 bytes dropped]\na2\ne1\na3\na4\n"_s);
    // More than the limit at once: no shown line is left.
    panel.print(asia, "b0\nb1\nb2\nb3\nb4\nb5\n");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"e0\ne1\n[24 bytes dropped]\nb3\nb4\nb5\n"_s);
    // The same as a fresh view, except for the order that only the journal knows.
    OutputView fresh(panel.log, panel.table);
    QCOMPARE(fresh.plainText(), panel.view.plainText());
}

void TestOutputView::dropsManyRowsAtOnce()
{
    Panel panel;
    panel.log.setLinesPerProcess(50);
    for (int i = 0; i < 500; ++i) {
        panel.printMany(i % 3 ? asia : i % 2 ? europe : africa, i % 7, i);
        if (i % 11 == 0)
            panel.view.refresh();
    }
    panel.view.refresh();
    OutputView fresh(panel.log, panel.table);
    QCOMPARE(panel.view.plainText(), fresh.plainText());
}

void TestOutputView::isBounded()
{
    Panel panel;
    panel.log.setLinesPerProcess(1'000'000);
    panel.printMany(asia, 60'000);
    panel.view.refresh();
    panel.bar()->setValue(30'000);
    panel.printMany(asia, 60'000, 60'000);
    panel.view.refresh();
    QCOMPARE(panel.text()->document()->blockCount(), 100'000);
    QCOMPARE(panel.text()->document()->lastBlock().text(), u"line 119999"_s);
    QCOMPARE(panel.firstInSight(), u"line 30000"_s);
    OutputView fresh(panel.log, panel.table);
    QVERIFY(fresh.plainText().startsWith(u"line 20000\n"_s));
}

void TestOutputView::finds()
{
    Panel panel;
    panel.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel.view));
    panel.print(asia, "Asia asia\n");
    panel.print(asia, "no stderr here, Asia\n", Stream::Error);
    panel.view.refresh();
    panel.view.showFind();
    auto *field = panel.view.findChild<FindBar *>()->findChild<QLineEdit *>();
    QVERIFY(field->isVisible());
    QCOMPARE(field->accessibleName(), u"Find in output"_s);
    QTest::keyClicks(field, u"asia"_s);
    QCOMPARE(panel.count(), u"3 found"_s);
    QCOMPARE(panel.text()->extraSelections().size(), 3);
    for (const QString &count : {u"1 of 3"_s, u"2 of 3"_s, u"3 of 3"_s, u"1 of 3"_s}) {
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(panel.count(), count);
        QCOMPARE(panel.text()->textCursor().selectedText().toLower(), u"asia"_s);
    }
    panel.button(u"Previous"_s)->click();
    QCOMPARE(panel.count(), u"3 of 3"_s);
    panel.button(u"Next"_s)->click();
    QCOMPARE(panel.count(), u"1 of 3"_s);
    panel.box(u"Match case"_s)->setChecked(true);
    QCOMPARE(panel.count(), u"1 found"_s);
    field->setText(u"stderr"_s); // the printed one, not ours
    QCOMPARE(panel.count(), u"1 found"_s);
    field->setText(u"Atlantis"_s);
    QCOMPARE(panel.count(), u"not found"_s);
    QVERIFY(panel.text()->extraSelections().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    field->setText(u"Asia"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(panel.text()->extraSelections().isEmpty());
}

void TestOutputView::findsInNewLines()
{
    Panel panel;
    panel.log.setLinesPerProcess(100);
    panel.view.showFind();
    panel.view.findChild<FindBar *>()->findChild<QLineEdit *>()->setText(u"line"_s);
    QCOMPARE(panel.count(), u"not found"_s);
    panel.printMany(asia, 100);
    panel.view.refresh();
    QCOMPARE(panel.count(), u"100 found"_s);
    panel.button(u"Next"_s)->click();
    QCOMPARE(panel.firstInSight(), u"line 0"_s);
    QVERIFY(!panel.view.follow());
    panel.button(u"Previous"_s)->click();
    QCOMPARE(panel.count(), u"100 of 100"_s);
    panel.printMany(asia, 50, 100);
    panel.view.refresh();
    QCOMPARE(panel.count(), u"50 of 100"_s);
    panel.printMany(europe, 20'000);
    panel.log.setLinesPerProcess(20'000);
    panel.printMany(europe, 20'000);
    panel.view.refresh();
    QCOMPARE(panel.count(), u"50 of 20,200"_s);
}

void TestOutputView::saysWhereItLooks()
{
    Panel panel;
    panel.print(asia, "word\n");
    panel.print(europe, "word\n");
    panel.view.refresh();
    panel.view.showFind();
    panel.view.findChild<FindBar *>()->findChild<QLineEdit *>()->setText(u"word"_s);
    const auto scope = [&panel] { return panel.view.findChild<QLabel *>(u"scope"_s)->text(); };
    QPushButton *all = panel.button(u"In all processes"_s);
    QCOMPARE(scope(), u"in all 3 processes"_s);
    QVERIFY(!all->isVisible());
    panel.view.setProcesses({asia});
    panel.view.offerAll(true);
    QCOMPARE(panel.count(), u"1 found"_s);
    QCOMPARE(scope(), u"in 1 of 3 processes"_s);
    QVERIFY(all->isVisible());
    const QSignalSpy asked(&panel.view, &OutputView::allAsked);
    all->click();
    QCOMPARE(asked.size(), 1);
    panel.view.setProcesses({ProcessId::Pangaea}); // a filter that leaves no row
    QCOMPARE(scope(), u"in 0 of 3 processes"_s);
}

void TestOutputView::givesFollowBack()
{
    Panel panel;
    panel.printMany(asia, 100);
    panel.view.refresh();
    panel.view.showFind();
    panel.view.findChild<FindBar *>()->findChild<QLineEdit *>()->setText(u"line 5"_s);
    panel.button(u"Next"_s)->click();
    QVERIFY(!panel.view.follow()); // the match stays in view
    panel.button(u"Close"_s)->click();
    QVERIFY(panel.view.follow());

    panel.view.showFind();
    panel.button(u"Next"_s)->click();
    QVERIFY(!panel.view.follow());
    panel.view.setFollow(true);
    panel.view.setFollow(false); // by the user
    panel.button(u"Close"_s)->click();
    QVERIFY(!panel.view.follow());
}

// The marks are of lines that go with the other rows.
void TestOutputView::findsInOtherRows()
{
    Panel panel;
    panel.printMany(asia, 200);
    panel.print(europe, "one\n");
    panel.view.refresh();
    panel.view.showFind();
    panel.view.findChild<FindBar *>()->findChild<QLineEdit *>()->setText(u"line"_s);
    QCOMPARE(panel.count(), u"200 found"_s);
    panel.button(u"Next"_s)->click();
    panel.view.setProcesses({europe});
    QCOMPARE(panel.count(), u"not found"_s);
    panel.view.setProcesses({asia});
    QCOMPARE(panel.count(), u"200 found"_s);
}

void TestOutputView::showsRestoredRows()
{
    Panel panel;
    panel.print(asia, "a1\n");
    panel.print(europe, "e1\n");
    panel.view.refresh();
    panel.journal.append({happened(asia, event::Removed {})});
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"e1\n"_s);
    panel.journal.append({happened(asia, event::Restored {})});
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"a1\ne1\n"_s);
    panel.print(asia, "a2\n");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"a1\ne1\na2\n"_s);
}

// With a filter, each new row that matches is one row more.
void TestOutputView::keepsItsTextForNewRows()
{
    Panel panel;
    panel.print(asia, "a1\n");
    panel.view.setProcesses({asia});
    panel.view.refresh();
    panel.select(0, 2);
    panel.view.setProcesses({asia, europe});
    QCOMPARE(panel.text()->textCursor().selectedText(), u"a1"_s); // it was not loaded again
    panel.print(europe, "e1\n");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"a1\ne1\n"_s);
    panel.print(africa, "f1\n");
    panel.view.refresh();
    panel.view.setProcesses({asia, europe, africa});
    QCOMPARE(panel.view.plainText(), u"a1\ne1\nf1\n"_s);
}

void TestOutputView::copies()
{
    Panel panel;
    panel.print(asia, "first\n");
    panel.print(asia, "second\n", Stream::Error);
    panel.print(europe, "third\n");
    panel.view.refresh();
    panel.view.copyAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"first\nsecond\nthird\n"_s);
    panel.select(2, panel.text()->document()->lastBlock().position() + 2);
    panel.view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"rst\nsecond\nth"_s);
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(panel.text(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"rst\nsecond\nth"_s);
}

void TestOutputView::selectionHolds()
{
    Panel panel;
    panel.log.setLinesPerProcess(10);
    panel.printMany(asia, 10);
    panel.view.refresh();
    panel.select(panel.text()->document()->lastBlock().position(),
                 panel.text()->document()->lastBlock().position() + 6);
    panel.printMany(europe, 5);
    panel.view.refresh();
    QCOMPARE(panel.text()->textCursor().selectedText(), u"line 9"_s);
    panel.printMany(asia, 5, 10);
    panel.view.refresh();
    QCOMPARE(panel.text()->textCursor().selectedText(), u"line 9"_s);
    QVERIFY(panel.view.plainText().startsWith(u"[35 bytes dropped]\n"_s));
}

void TestOutputView::hasAnAccessibleName()
{
    const Panel panel;
    QCOMPARE(panel.text()->accessibleName(), u"Output"_s);
    QVERIFY(panel.text()->isReadOnly());
}

void TestOutputView::keepsTextThroughLooks()
{
    Panel panel;
    panel.print(asia, "a\n", Stream::Error);
    panel.view.refresh();
    const QPalette before = QApplication::palette();
    QApplication::setPalette(darkPalette());
    QTRY_COMPARE(QTextCursor(panel.text()->document()->begin()).charFormat().foreground().color(),
                 stderrText(darkPalette()));
    QCOMPARE(panel.view.plainText(), u"a\n"_s);
    Zoom::instance().setCompact(true);
    QCOMPARE(panel.view.plainText(), u"a\n"_s);
    Zoom::instance().setCompact(false);
    QApplication::setPalette(before);
}

// A frame is 33 ms; the measured time is printed, the bound leaves room for a busy machine and sanitizers.
void TestOutputView::isQuickEnough()
{
    Panel panel;
    for (const ProcessId process : {asia, europe, africa})
        panel.printMany(process, 9'000);
    panel.view.refresh();
    qint64 slowest = 0;
    for (int i = 0; i < 20; ++i) {
        EventBatch batch; // alternates between processes, so that the removed lines have gaps
        for (quint64 line = 0; line < 1'000; ++line)
            batch.push_back(printed(ProcessId {line % 3 + 1}, "a line of the usual length\n"));
        panel.journal.append(std::move(batch));
        QElapsedTimer timer;
        timer.start();
        panel.view.refresh();
        panel.text()->viewport()->repaint();
        slowest = std::max(slowest, timer.nsecsElapsed());
    }
    qInfo("1,000 lines: at most %.1f ms", double(slowest) / 1e6);
    QVERIFY(slowest < second);
}

void TestOutputView::showsLiveLines()
{
    Panel panel;
    panel.print(asia, "Name: ");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"Name: \n"_s);
    panel.print(asia, "10 %\r", Stream::Error);
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"Name: \n10 %\n"_s);
    QCOMPARE(panel.text()->toPlainText(), u"Name: \n stderr  10 %"_s); // as a screen reader reads it
    panel.print(asia, "20 %\r", Stream::Error);
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"Name: \n20 %\n"_s);
    panel.print(asia, "\n");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"Name: \n20 %\n"_s);
    panel.print(asia, "done\x1b[K\n", Stream::Error);
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"Name: \ndone\n"_s);
    panel.print(asia, "\r45 %");
    panel.print(asia, "\r\x1b[K");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"Name: \ndone\n"_s);
    panel.print(asia, "the last words");
    QTRY_COMPARE(panel.view.plainText(), u"Name: \ndone\nthe last words\n"_s); // by itself
    panel.journal.append({happened(asia, event::OutputEnded {}), happened(asia, event::Removed {})});
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), QString());
}

void TestOutputView::showsLiveLinesOfTheChosenRows()
{
    Panel panel;
    panel.print(asia, "a1\na");
    panel.print(europe, "e");
    panel.view.setProcesses({europe});
    QCOMPARE(panel.view.plainText(), u"e\n"_s);
    panel.print(asia, "b");
    panel.print(europe, "f");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"ef\n"_s);
    panel.print(africa, "x");
    panel.view.setProcesses({europe, africa}); // one row more
    QCOMPARE(panel.view.plainText(), u"ef\nx\n"_s);
    panel.view.setProcesses({});
    QCOMPARE(panel.view.plainText(), u"a1\nab\nef\nx\n"_s);
    panel.journal.append({happened(europe, event::Removed {})});
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"a1\nab\nx\n"_s);
    panel.journal.append({happened(europe, event::Restored {})});
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"a1\nab\nef\nx\n"_s);
    panel.journal.restart({made(asia, u"Asia"_s)});
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), QString());
}

void TestOutputView::liveLinesComeLast()
{
    Panel panel;
    panel.print(asia, "prompt");
    panel.view.refresh();
    panel.print(europe, "e1\ne2\n");
    panel.view.refresh();
    panel.print(europe, "e3\nlive");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"e1\ne2\ne3\nprompt\nlive\n"_s);
    panel.view.copyAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), panel.view.plainText());
    const OutputView fresh(panel.log, panel.table);
    QCOMPARE(fresh.plainText(), panel.view.plainText());
}

void TestOutputView::redrawsInPlace()
{
    Panel panel;
    panel.print(asia, "layer 1: 0\nlayer 2: 0\n");
    panel.print(europe, "e\n");
    panel.print(asia, "total: 0");
    panel.view.refresh();
    panel.print(asia, "\x1b[2A\rlayer 1: 5\n\rlayer 2: 7\n\rtotal: 12");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"layer 1: 5\nlayer 2: 7\ne\ntotal: 12\n"_s);
    panel.print(asia, "\x1b[1A\x1b[J");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"layer 1: 5\nlayer 2: \ne\n"_s);
    panel.print(asia, "\r\x1b[J\x1b[Agone ");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"gone  1: 5\n\ne\n"_s);
    const OutputView fresh(panel.log, panel.table);
    QCOMPARE(fresh.plainText(), panel.view.plainText());
}

void TestOutputView::redrawsColours()
{
    Panel panel;
    const auto ranges = [&panel](int block) {
        panel.text()->viewport()->repaint();
        return panel.text()->document()->findBlockByNumber(block).layout()->formats();
    };
    panel.print(asia, "\x1b[31mred\x1b[m\n\x1b[32mlive");
    panel.view.refresh();
    QCOMPARE(ranges(0).size(), 1);
    QCOMPARE(ranges(1).size(), 1);
    const QColor before = ranges(0).first().format.foreground().color();
    panel.print(asia, "\x1b[F\x1b[34mred\x1b[m and\n\x1b[2Kplain");
    panel.view.refresh();
    QCOMPARE(ranges(0).size(), 1);
    QCOMPARE(ranges(0).first().length, 3);
    QVERIFY(ranges(0).first().format.foreground().color() != before);
    QCOMPARE(panel.view.plainText(), u"red and\nplain\n"_s);
    QVERIFY(ranges(1).isEmpty());
}

void TestOutputView::liveLinesDoNotScroll()
{
    Panel panel;
    panel.printMany(asia, 100);
    panel.print(europe, "10 %");
    panel.view.refresh();
    QCOMPARE(panel.bar()->value(), panel.bar()->maximum());
    panel.print(europe, "\r20 %");
    panel.print(asia, "live");
    panel.view.refresh();
    QCOMPARE(panel.bar()->value(), panel.bar()->maximum());
    QVERIFY(panel.view.follow());
    panel.print(europe, "\r\x1b[K");
    panel.view.refresh();
    QCOMPARE(panel.bar()->value(), panel.bar()->maximum());
    QVERIFY(panel.view.follow());
    panel.bar()->setValue(40);
    QVERIFY(!panel.view.follow());
    for (int i = 0; i < 20; ++i) {
        panel.print(europe, i % 3 ? "\rmore" : "\r\x1b[K");
        panel.printMany(asia, 3);
        panel.view.refresh();
        QCOMPARE(panel.firstInSight(), u"line 40"_s);
    }
    QVERIFY(!panel.view.follow());
}

void TestOutputView::liveLinesWhilePaused()
{
    Panel panel;
    panel.print(asia, "one\n10 %");
    panel.view.refresh();
    panel.view.setPaused(true);
    panel.print(asia, "\r20 %\ntwo\nthree");
    panel.view.refresh();
    QCOMPARE(panel.view.plainText(), u"one\n10 %\n"_s);
    Zoom::instance().setPercent(150);
    QCOMPARE(panel.view.plainText(), u"one\n10 %\n"_s);
    Zoom::instance().reset();
    panel.view.setPaused(false);
    QCOMPARE(panel.view.plainText(), u"one\n20 %\ntwo\nthree\n"_s);
}

void TestOutputView::findsInLiveLines()
{
    Panel panel;
    panel.view.showFind();
    panel.view.findChild<FindBar *>()->findChild<QLineEdit *>()->setText(u"bar"_s);
    panel.print(asia, "bar 1\n");
    panel.print(europe, "a bar, bar");
    panel.view.refresh();
    QCOMPARE(panel.count(), u"3 found"_s);
    panel.print(europe, "\ra BAR");
    panel.print(asia, "bar 2\n");
    panel.view.refresh();
    QCOMPARE(panel.count(), u"4 found"_s);
    panel.button(u"Previous"_s)->click();
    QCOMPARE(panel.count(), u"4 of 4"_s);
    QCOMPARE(panel.text()->textCursor().selectedText(), u"bar"_s);
    panel.print(asia, "\x1b[2Aput\n");
    panel.view.refresh();
    QCOMPARE(panel.count(), u"3 of 3"_s);
    panel.print(europe, "\r\x1b[K");
    panel.view.refresh();
    QCOMPARE(panel.count(), u"1 found"_s);
    panel.print(asia, "\x1b[1Abar bar");
    panel.view.refresh();
    QCOMPARE(panel.count(), u"3 found"_s);
}

void TestOutputView::selectionHoldsInLiveLines()
{
    Panel panel;
    panel.print(asia, "a1\n");
    panel.print(asia, "Downloading 10 %");
    panel.view.refresh();
    panel.select(3, 14);
    QCOMPARE(panel.text()->textCursor().selectedText(), u"Downloading"_s);
    panel.print(asia, "\rDownloading 95 %");
    panel.print(europe, "e1\ne2\n");
    panel.view.refresh();
    QCOMPARE(panel.text()->textCursor().selectedText(), u"Downloading"_s);
    panel.select(0, 2);
    panel.print(asia, "\n\x1b[2Aa1 and");
    panel.print(europe, "e3");
    panel.view.refresh();
    QCOMPARE(panel.text()->textCursor().selectedText(), u"a1"_s);
    // The text cursor stays at the begin, where Find looks first.
    Panel other;
    other.print(asia, "prompt");
    other.view.refresh();
    other.print(europe, "e1\n");
    other.view.refresh();
    QCOMPARE(other.text()->textCursor().position(), 0);
}

// Thousands of prompts: only those that change are looked at.
void TestOutputView::liveLinesOfManyRows()
{
    Panel panel;
    constexpr int rows = 3000;
    const auto row = [](int i) { return ProcessId(1000 + i); };
    EventBatch batch;
    for (int i = 0; i < rows; ++i)
        batch.push_back(made(row(i), u"row"_s, second));
    for (int i = 0; i < rows; ++i)
        batch.push_back(happened(row(i), event::Output {Stream::Output, "prompt " + QByteArray::number(i)}, second));
    panel.journal.append(std::move(batch));
    panel.view.refresh();
    QCOMPARE(panel.text()->document()->blockCount(), rows);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i) {
        panel.print(row(i * 7), "\rchanged");
        panel.view.refresh();
    }
    qInfo("a live line of %d changes in %.2f ms", rows, double(timer.nsecsElapsed()) / 50e6);
    QCOMPARE(panel.text()->document()->findBlockByNumber(49 * 7).text(), u"changed343"_s);
    QVERIFY(timer.elapsed() < 50 * 200);
}

/// Whatever happens, a view that took each step shows what a fresh one does.
void TestOutputView::liveLinesByChance()
{
    QRandomGenerator random(7);
    Panel panel;
    panel.log.setLinesPerProcess(30);
    const QByteArrayList pieces {
        "word",       "\n",       "\r", "\x1b[A", "\x1b[3A", "\x1b[B", "\x1b[K", "\x1b[J", "\x1b[31mred\x1b[m",
        "one\ntwo\n", "\r\x1b[2K"};
    for (int i = 0; i < 1500; ++i) {
        const ProcessId row = std::array {asia, europe, africa}[size_t(random.bounded(3))];
        panel.print(row, pieces[random.bounded(int(pieces.size()))],
                    random.bounded(4) ? Stream::Output : Stream::Error);
        if (random.bounded(4) == 0)
            panel.view.refresh();
        if (i % 50 == 0) {
            panel.view.refresh();
            const OutputView fresh(panel.log, panel.table);
            QCOMPARE(panel.view.plainText(), fresh.plainText());
        }
    }
}

QTEST_MAIN(TestOutputView)
#include "tst_outputview.moc"
