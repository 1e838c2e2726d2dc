// SPDX-License-Identifier: MIT
// The Output panel as a terminal over a hand-written journal: its screen, cursor, keys and size.
#include "core/journal/journal.h"
#include "core/output/outputlog.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"
#include "ui/output/findbar.h"
#include "ui/output/inputline.h"
#include "ui/output/outputview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// A view in a window with a field before it and a shortcut.
struct Panel {
    Journal journal;
    OutputLog log {journal};
    ProcessTable table {journal};
    QWidget window;
    QLineEdit *field = new QLineEdit;
    OutputView *view = new OutputView(log, table);
    QAction restart;
    QSignalSpy restarts {&restart, &QAction::triggered};
    QByteArray typed;
    std::vector<TerminalSize> sizes;

    Panel()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(view);
        restart.setShortcut(Qt::CTRL | Qt::Key_R);
        window.addAction(&restart);
        window.resize(800, 400);
        window.show();
        QObject::connect(view, &OutputView::typed, [this](ProcessId, const QByteArray &bytes) { typed += bytes; });
        QObject::connect(view, &OutputView::terminalResized, view, [this](ProcessId process, const TerminalSize &size) {
            sizes.push_back(size);
            journal.append({happened(process, event::TerminalSized {size})});
        });
        EventBatch batch;
        for (const ProcessId process : {asia, europe}) {
            batch.push_back(made(process, process == asia ? u"Asia"_s : u"Europe"_s));
            std::get<event::Created>(batch.back().payload).input.kind = Input::Kind::Terminal;
            batch.push_back(happened(process, event::Starting {}, second));
            batch.push_back(happened(process, event::TerminalSized {}, second));
            batch.push_back(happened(process, event::Started {100}, second));
        }
        journal.append(std::move(batch));
    }
    void choose(const ProcessIds &processes)
    {
        view->setProcesses(processes);
        view->offerInput(processes);
        view->refresh();
    }
    void print(ProcessId process, const QByteArray &bytes)
    {
        journal.append({printed(process, bytes)});
        view->refresh();
    }
    [[nodiscard]] QPlainTextEdit *text() const { return view->findChild<QPlainTextEdit *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(text(), key, modifiers); }
};

} // namespace

class TestOutputViewTerminal : public QObject
{
    Q_OBJECT
private slots:
    void showsTheScreen();
    void isReadAsText();
    void sendsKeys();
    void keysAreNotTheWindows();
    void isLeftByTheKeyboard();
    void saysTheWayOut();
    void copiesAndPastes();
    void scrollsBack();
    void takesWholeLinesToo();
    void typesOnlyIntoOne();
    void typesOnlyIntoWhatIsShown();
    void typesNothingWhilePaused();
    void doesNotTypeIntoWhatEnded();
    void asksForItsSize();
    void drawsTheCursor();
    void copiesWhatIsShown();
    void paintsRecordings();
};

void TestOutputViewTerminal::showsTheScreen()
{
    Panel panel;
    panel.choose({asia});
    panel.print(asia, "one\r\ntwo\r\n$ ");
    QCOMPARE(panel.text()->toPlainText(), u"one\ntwo\n$ "_s);
    panel.print(asia, "\x1b[H\x1b[2Jbar 1\r\nbar 2");
    QCOMPARE(panel.text()->toPlainText(), u"bar 1\nbar 2"_s);
    panel.print(asia, "\x1b[A\rbar 9");
    QCOMPARE(panel.text()->toPlainText(), u"bar 9\nbar 2"_s);
    panel.journal.append({happened(asia, event::OutputEnded {})});
    panel.view->refresh();
    QCOMPARE(panel.text()->toPlainText(), u"bar 9\nbar 2"_s);
}

void TestOutputViewTerminal::isReadAsText()
{
    Panel panel;
    panel.choose({asia});
    panel.print(asia, ">>> 1 + 1\r\n2\r\n>>> ");
    QAccessibleInterface *text = QAccessible::queryAccessibleInterface(panel.text());
    QVERIFY(text && text->textInterface());
    QCOMPARE(text->textInterface()->text(0, text->textInterface()->characterCount()), u">>> 1 + 1\n2\n>>> "_s);
}

void TestOutputViewTerminal::sendsKeys()
{
    Panel panel;
    panel.choose({asia});
    panel.text()->setFocus();
    QTest::keyClicks(panel.text(), u"ls -l"_s);
    panel.press(Qt::Key_Return);
    panel.press(Qt::Key_Backspace);
    panel.press(Qt::Key_Tab);
    panel.press(Qt::Key_Up);
    panel.press(Qt::Key_C, Qt::ControlModifier);
    panel.press(Qt::Key_Escape);
    QCOMPARE(panel.typed, "ls -l\r\x7f\t\x1b[A\x03\x1b"_ba);
    panel.typed.clear();
    panel.print(asia, "\x1b[?1h");
    panel.press(Qt::Key_Up);
    QCOMPARE(panel.typed, "\x1bOA"_ba);
}

void TestOutputViewTerminal::keysAreNotTheWindows()
{
    Panel panel;
    panel.choose({asia});
    panel.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel.window));
    panel.text()->setFocus();
    panel.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(panel.typed, "\x12"_ba);
    QCOMPARE(panel.restarts.size(), 0);
    panel.field->setFocus();
    QTest::keyClick(panel.field, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(panel.restarts.size(), 1);
    for (const Qt::Key key : {Qt::Key_F6, Qt::Key_F11}) {
        panel.restart.setShortcut(key);
        panel.typed.clear();
        panel.restarts.clear();
        panel.text()->setFocus();
        panel.press(key);
        QCOMPARE(panel.restarts.size(), 1);
        QCOMPARE(panel.typed, ""_ba);
    }
}

void TestOutputViewTerminal::isLeftByTheKeyboard()
{
    Panel panel;
    panel.choose({asia});
    panel.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel.window));
    panel.text()->setFocus();
    QTRY_VERIFY(panel.text()->hasFocus());
    panel.press(Qt::Key_Tab);
    QVERIFY(panel.text()->hasFocus());
    panel.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(panel.field->hasFocus());
    QCOMPARE(panel.typed, "\t"_ba);
    panel.text()->setFocus();
    panel.press(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!panel.text()->hasFocus() && !panel.field->hasFocus());
    QCOMPARE(panel.typed, "\t"_ba);
    panel.text()->setFocus();
    panel.press(Qt::Key_Tab);
    QCOMPARE(panel.typed, "\t\t"_ba); // it takes keys again
}

// Also after new lines, and beside what is said of the cursor's line.
void TestOutputViewTerminal::saysTheWayOut()
{
    Panel panel;
    QCOMPARE(panel.text()->accessibleDescription(), QString());
    panel.choose({asia});
    panel.print(asia, "$ ");
    for (const QString &said : {panel.text()->accessibleDescription(), panel.text()->toolTip()})
        QVERIFY(said.contains(u"Ctrl+Tab"_s) && said.contains(u"Ctrl+Shift+Tab"_s));
    panel.choose({asia, europe});
    QCOMPARE(panel.text()->accessibleDescription(), QString());
    QCOMPARE(panel.text()->toolTip(), QString());
}

void TestOutputViewTerminal::copiesAndPastes()
{
    Panel panel;
    panel.choose({asia});
    panel.print(asia, "hello");
    panel.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"hello\n"_s);
    QApplication::clipboard()->setText(u"a\nb"_s);
    panel.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(panel.typed, "a\rb"_ba);
    panel.typed.clear();
    panel.print(asia, "\x1b[?2004h");
    panel.press(Qt::Key_Insert, Qt::ShiftModifier);
    QCOMPARE(panel.typed, "\x1b[200~a\rb\x1b[201~"_ba);
}

void TestOutputViewTerminal::scrollsBack()
{
    Panel panel;
    panel.choose({asia});
    panel.print(asia, QByteArray("line\r\n").repeated(200));
    QVERIFY(panel.view->follow());
    panel.press(Qt::Key_PageUp, Qt::ShiftModifier);
    QVERIFY(!panel.view->follow());
    QCOMPARE(panel.typed, ""_ba);
    panel.press(Qt::Key_A);
    QVERIFY(panel.view->follow());
}

void TestOutputViewTerminal::takesWholeLinesToo()
{
    Panel panel;
    panel.choose({asia});
    auto *line = panel.view->findChild<InputLine *>()->findChild<QLineEdit *>();
    QVERIFY(line->isVisible());
    QTest::keyClicks(line, u"hello"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(panel.typed, "hello\r"_ba);
}

void TestOutputViewTerminal::typesOnlyIntoOne()
{
    Panel panel;
    panel.choose({asia, europe});
    panel.print(asia, "a");
    panel.print(europe, "b");
    QCOMPARE(panel.text()->toPlainText(), u"a\nb"_s);
    QTest::keyClicks(panel.text(), u"x"_s);
    QCOMPARE(panel.typed, ""_ba);
    panel.choose({europe});
    QTest::keyClicks(panel.text(), u"x"_s);
    QCOMPARE(panel.typed, "x"_ba);
}

// Asia is chosen, but its screen is hidden: by the panel's rows, Only stderr, or Only these lines.
void TestOutputViewTerminal::typesOnlyIntoWhatIsShown()
{
    Panel panel;
    panel.choose({asia});
    panel.print(asia, "$ ");
    const auto takes = [&panel] {
        panel.typed.clear();
        QTest::keyClicks(panel.text(), u"x"_s);
        return panel.typed == "x";
    };
    QVERIFY(takes());
    panel.view->setProcesses({europe});
    QVERIFY(!takes());
    panel.view->setProcesses({asia, europe});
    QVERIFY(takes());
    for (QAction *action : panel.view->menu()->actions()) {
        if (action->text().remove(u'&') == u"Only stderr"_s)
            action->trigger();
    }
    QVERIFY(!takes());
    panel.view->showAll();
    QVERIFY(takes());
    panel.view->showFind();
    auto *bar = panel.view->findChild<FindBar *>();
    bar->findChild<QLineEdit *>()->setText(u"word"_s);
    QVERIFY(takes());
    bar->setFilters(true);
    QVERIFY(!takes());
    emit bar->closed();
    QVERIFY(takes());
}

void TestOutputViewTerminal::typesNothingWhilePaused()
{
    Panel panel;
    panel.choose({asia});
    panel.print(asia, QByteArray("line\r\n").repeated(200));
    panel.press(Qt::Key_PageUp, Qt::ShiftModifier);
    QVERIFY(!panel.view->follow());
    panel.view->setPaused(true);
    panel.view->offerInput({asia}); // as with each refresh
    panel.press(Qt::Key_A);
    QCOMPARE(panel.typed, ""_ba);
    QVERIFY(!panel.view->follow());
    panel.view->setPaused(false);
    panel.press(Qt::Key_A);
    QCOMPARE(panel.typed, "a"_ba);
}

void TestOutputViewTerminal::doesNotTypeIntoWhatEnded()
{
    Panel panel;
    panel.choose({asia});
    panel.journal.append({happened(asia, event::InputEnded {}), happened(asia, event::OutputEnded {})});
    panel.choose({asia});
    QTest::keyClicks(panel.text(), u"x"_s);
    QCOMPARE(panel.typed, ""_ba);
}

void TestOutputViewTerminal::asksForItsSize()
{
    Panel panel;
    panel.choose({asia});
    QTRY_VERIFY_WITH_TIMEOUT(!panel.sizes.empty(), patience);
    const TerminalSize before = panel.sizes.back();
    QCOMPARE(panel.log.terminal(asia)->size(), before);
    panel.window.resize(1000, 600);
    QTRY_VERIFY_WITH_TIMEOUT(panel.sizes.back().columns > before.columns && panel.sizes.back().rows > before.rows,
                             patience);
    QCOMPARE(panel.log.terminal(europe)->size(), TerminalSize()); // keeps its own
    // What fills the screen fits: no scroll bar comes.
    panel.print(asia,
                "\x1b[?1049h\x1b[" + QByteArray::number(panel.sizes.back().rows) + ";1Hlast" + "\x1b[1;1H"
                    + QByteArray(panel.sizes.back().columns, 'x'));
    QCOMPARE(panel.text()->verticalScrollBar()->maximum(), 0);
    QCOMPARE(panel.text()->horizontalScrollBar()->maximum(), 0);
}

void TestOutputViewTerminal::drawsTheCursor()
{
    Panel panel;
    panel.choose({asia});
    panel.print(asia, "abc\x1b[?25l");
    const QImage without = panel.text()->viewport()->grab().toImage();
    panel.print(asia, "\x1b[?25h");
    const QImage at = panel.text()->viewport()->grab().toImage();
    QVERIFY(at != without);
    panel.print(asia, "\x1b[D");
    QVERIFY(panel.text()->viewport()->grab().toImage() != at);
    panel.choose({europe});
    panel.choose({asia, europe});
    panel.print(europe, "b");
}

void TestOutputViewTerminal::copiesWhatIsShown()
{
    Panel panel;
    panel.choose({asia});
    panel.print(asia, "one\r\ntwo\x1b[Hx");
    QCOMPARE(panel.view->plainText(), u"xne\ntwo\n"_s);
}

// To be looked at beside another terminal: PANGAEA_PICTURES=DIR writes them.
void TestOutputViewTerminal::paintsRecordings()
{
    const QString pictures = qEnvironmentVariable("PANGAEA_PICTURES");
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/terminal"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (name.contains(u'.'))
            continue;
        Panel panel;
        panel.window.resize(950, 620);
        panel.choose({asia});
        QFile recording(folder.filePath(name));
        QVERIFY(recording.open(QIODevice::ReadOnly));
        panel.print(asia, recording.readAll());
        const QImage picture = panel.view->grab().toImage();
        QVERIFY(!panel.text()->toPlainText().isEmpty());
        QVERIFY(pictures.isEmpty() || picture.save(pictures + u'/' + name + u".png"_s));
    }
}

QTEST_MAIN(TestOutputViewTerminal)
#include "tst_outputviewterminal.moc"
