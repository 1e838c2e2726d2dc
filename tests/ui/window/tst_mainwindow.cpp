// SPDX-License-Identifier: MIT
// The whole window on real processes: the contract's names, what a teacher does, and the end.
#include "ui/forktree/forktreeview.h"
#include "ui/window/livewindow.h"
#include "ui/lesson/lessonlist.h"
#include "ui/lesson/lessonpanel.h"
#include "ui/lesson/lessonwalk.h"
#include "ui/look/zoom.h"
#include "ui/picture/picturemaker.h"
#include "ui/picture/screenshotdialog.h"
#include "ui/spawn/programdialog.h"
#include "ui/timeline/timelinewidget.h"

#include "tests/fixtures/session.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Rig {
    Session session;
    LiveWindow window;

    explicit Rig(bool remember = false, const Settings &settings = {})
        : window(session.commands, session.readings, settings, remember)
    {
        window.show();
    }

    QTreeView &table() { return *window.findChild<QTreeView *>(); }
    QString cell(int row, QByteArrayView column)
    {
        return table().model()->index(row, columnIndex(column)).data().toString();
    }
    int rows() { return table().model()->rowCount(); }
    void select(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }
    QAbstractButton *button(const QString &text)
    {
        for (auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&') == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QAction *menuItem(const QString &menu, const QString &text)
    {
        for (const QAction *top : window.menuBar()->actions()) {
            if (top->text().remove(u'&') != menu)
                continue;
            for (QAction *action : top->menu()->actions()) {
                if (action->text().remove(u'&') == text)
                    return action;
            }
        }
        return nullptr;
    }
    QMenu *menu(const QString &title)
    {
        for (const QAction *top : window.menuBar()->actions()) {
            if (top->text().remove(u'&') == title)
                return top->menu();
        }
        return nullptr;
    }
    void setSeconds(double value)
    {
        for (auto *box : window.findChildren<QDoubleSpinBox *>()) {
            if (box->accessibleName() == u"Seconds"_s)
                box->setValue(value);
        }
    }
    void spawn(const QString &names)
    {
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Spawn"_s) && button(u"Spawn"_s)->isEnabled(), patience);
        for (auto *edit : window.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Continent names"_s)
                edit->setText(names);
        }
        button(u"Spawn"_s)->click();
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void asksBeforeItRunsADroppedScript()
    {
        Rig rig;
        const QTemporaryDir folder;
        QFile script(folder.filePath(u"hello.sh"_s));
        QVERIFY(script.open(QIODevice::WriteOnly) && script.write("echo hello") > 0);
        script.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(script.fileName())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&rig.window, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&rig.window, &drop);
        auto *dialog = rig.window.findChild<ProgramDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->choice().program, u"sh"_s);
        QCOMPARE(dialog->choice().arguments, script.fileName());
        QCOMPARE(rig.rows(), 0);
        dialog->accept();
        QCOMPARE(rig.rows(), 0); // Spawn runs it
    }

    // The menu reads the lessons again each time, and keeps nothing of the last time.
    void listsLessonsInGroups()
    {
        Rig rig;
        QMenu *lessons = rig.menu(u"Lessons"_s);
        QVERIFY(lessons);
        QStringList first;
        for (int round = 0; round < 3; ++round) {
            emit lessons->aboutToShow();
            QStringList titles;
            for (const QAction *action : lessons->actions())
                titles += action->text() + (action->menu() ? u"/"_s : QString());
            if (round == 0)
                first = titles;
            QCOMPARE(titles, first);
        }
        QVERIFY2(first.contains(u"First steps/"_s) && first.contains(u"Python and shells/"_s),
                 qPrintable(first.join(u'\n')));
        QVERIFY(first.indexOf(u"&All lessons…"_s) > first.indexOf(u"Python and shells/"_s));
        QVERIFY(first.indexOf(u"&Scenarios/"_s) > first.indexOf(u"&All lessons…"_s));
        rig.menuItem(u"Lessons"_s, u"All lessons…"_s)->trigger();
        QTRY_VERIFY(rig.window.findChild<LessonList *>());
    }

    void offersToRecordExactly();
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"pangaea-test"_s);
        QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
        QSettings().clear();
    }
    void cleanupTestCase() { QSettings().clear(); }

    void namesAreTheContract()
    {
        Rig rig;
        for (const QString &verb : {u"Spawn"_s, u"Start"_s, u"Join"_s, u"Terminate"_s, u"Kill"_s, u"Suspend"_s,
                                    u"Continue"_s, u"Restart"_s, u"Screenshot"_s})
            QVERIFY2(rig.button(verb), qPrintable(verb));
        QCOMPARE(rig.table().accessibleName(), u"Processes"_s);
        QStringList menus;
        for (const QAction *menu : rig.window.menuBar()->actions())
            menus += menu->text().remove(u'&');
        QCOMPARE(menus.join(u' '), u"File Edit Process View Lessons Help"_s);
    }

    /// A hidden panel, which shares the table's selection.
    void forkTreeIsAPanel()
    {
        Rig rig;
        auto *tree = rig.window.findChild<ForkTreeView *>();
        QVERIFY(tree);
        QCOMPARE(tree->accessibleName(), u"Fork tree"_s);
        QVERIFY(!tree->isVisible());
        QAction *show = rig.menuItem(u"View"_s, u"Fork tree"_s);
        QVERIFY(show && show->isCheckable() && !show->isChecked());
        show->trigger();
        QVERIFY(tree->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(rig.button(u"Spawn"_s)->isEnabled(), patience);
        rig.setSeconds(60);
        rig.spawn(u"Asia, Europe"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tree->forkLayout().tree.nodes.size(), 2U, patience);
        emit tree->rowClicked(europe);
        QCOMPARE(rig.table().currentIndex().row(), 1);
        QVERIFY(rig.button(u"To scale"_s));
        rig.window.endAll();
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.areOver({asia, europe}), patience);
    }

    void theTextsExample()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.button(u"Spawn"_s)->isEnabled(), patience);
        rig.setSeconds(0.2);
        rig.button(u"Run the text’s example"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(), 4, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.cell(3, "join").startsWith(u"joined 4th"_s), patience);
        const QStringList names {u"Asia"_s, u"America"_s, u"Europe"_s, u"Africa"_s};
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(rig.cell(row, "name"), names[row]);
            QCOMPARE(rig.cell(row, "output"), u"The name of continent is :  "_s + names[row]);
            QCOMPARE(rig.cell(row, "exit"), u"0"_s);
        }
        // by default argument: nothing was passed
        QCOMPARE(rig.session.table.rows()[0].made.arguments, (QStringList {u"print_func"_s, u"seconds=0.2"_s}));
        auto *output = rig.window.findChild<QPlainTextEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(output->toPlainText().contains(u"The name of continent is :  Africa"_s), patience);
    }

    // The program is chosen in the dialog, which opens only once however often it is requested; input is typed below
    // the output.
    void runsAProgramAndTypesToIt()
    {
        Rig rig;
        rig.menuItem(u"Process"_s, u"Program…"_s)->trigger();
        rig.menuItem(u"Process"_s, u"Program…"_s)->trigger();
        QCOMPARE(rig.window.findChildren<ProgramDialog *>().size(), 1);
        auto *dialog = rig.window.findChild<ProgramDialog *>();
        const auto field = [](QWidget &parent, const QString &name) {
            const auto lines = parent.findChildren<QLineEdit *>();
            return *std::ranges::find(lines, name, &QWidget::accessibleName);
        };
        field(*dialog, u"Program"_s)->setText(misbehavePath());
        field(*dialog, u"Arguments"_s)->setText(u"copy-input {name}"_s);
        for (auto *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Standard input"_s)
                box->setCurrentIndex(box->findData(int(Input::Kind::Typed)));
        }
        dialog->accept();
        rig.spawn(u"Asia"_s);
        const auto input = [&] { return field(rig.window, u"Input"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(input()->isVisible(), patience);
        QTest::keyClicks(input(), u"hello"_s);
        QTest::keyClick(input(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, "output"), u"hello"_s, patience);
        rig.button(u"End of input"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, "state"), u"Exited"_s, patience);
        QVERIFY(!input()->isVisible());
        QCOMPARE(rig.session.table.rows()[0].made.arguments, (QStringList {u"copy-input"_s, u"Asia"_s}));
    }

    void killAndRestart()
    {
        Rig rig;
        rig.setSeconds(1000);
        rig.spawn(u"America, Europe, Africa"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(1, "state"), u"Running"_s, patience);
        rig.setSeconds(1000);
        const QString pid = rig.cell(1, "pid");
        rig.select(1);
        QVERIFY(!rig.button(u"Start"_s)->isEnabled());
        QVERIFY(!rig.button(u"Continue"_s)->isEnabled());
        rig.button(u"Kill"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(1, "state"), u"Killed"_s, patience);
        QCOMPARE(rig.cell(1, "exit"), u"SIGKILL (9)"_s);
        QVERIFY(!rig.button(u"Kill"_s)->isEnabled());
        rig.button(u"Restart"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(1, "state"), u"Running"_s, patience);
        QCOMPARE(rig.rows(), 3);
        QVERIFY(rig.cell(1, "pid") != pid);
    }

    void suspendAndContinue()
    {
        Rig rig;
        rig.spawn(u"Asia"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, "state"), u"Running"_s, patience);
        rig.select(0);
        rig.button(u"Suspend"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, "state"), u"Suspended"_s, patience);
        QCOMPARE(rig.cell(0, "kernel"), u"T stopped"_s);
        rig.button(u"Continue"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, "state"), u"Running"_s, patience);
    }

    void createdRowsWaitForStart()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.button(u"Spawn"_s)->isEnabled(), patience);
        rig.setSeconds(0);
        rig.menuItem(u"Process"_s, u"Create without starting"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, "state"), u"Created"_s, patience);
        rig.select(0);
        QVERIFY(rig.button(u"Start"_s)->isEnabled());
        QVERIFY(!rig.button(u"Kill"_s)->isEnabled());
        rig.button(u"Start"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, "state"), u"Exited"_s, patience);
        QVERIFY(rig.menuItem(u"Process"_s, u"Remove finished"_s)->isEnabled());
        rig.menuItem(u"Process"_s, u"Remove finished"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(), 0, patience);
    }

    void aPausedViewStaysStill()
    {
        Rig rig;
        QAction *pause = rig.menuItem(u"View"_s, u"Pause"_s);
        QCOMPARE(pause->shortcut(), QKeySequence(Qt::Key_F6));
        QTRY_VERIFY_WITH_TIMEOUT(rig.button(u"Spawn"_s)->isEnabled(), patience);
        pause->trigger();
        rig.setSeconds(0);
        rig.spawn(u"Asia"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.table.isSettled() && !rig.session.table.rows().empty(), patience);
        QCOMPARE(rig.rows(), 0);
        pause->trigger();
        QCOMPARE(rig.rows(), 1);
        QCOMPARE(rig.cell(0, "state"), u"Exited"_s);
    }

    void manyAreAskedAboutFirst()
    {
        Rig rig;
        rig.setSeconds(0);
        rig.spawn(QStringList(101, u"Asia"_s).join(u','));
        auto *box = rig.window.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(u"101"_s));
        QCOMPARE(rig.rows(), 0);
        box->reject();
        rig.spawn(QStringList(100, u"Asia"_s).join(u','));
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(), 100, patience);
    }

    void copiesRows()
    {
        Rig rig;
        rig.setSeconds(0);
        rig.spawn(u"Asia"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(), 1, patience);
        rig.select(0);
        rig.menuItem(u"Edit"_s, u"Copy"_s)->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Name\tPID\t"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"\nAsia\t"_s));
    }

    void outputFollowsTheSelection()
    {
        Rig rig;
        rig.setSeconds(0);
        rig.spawn(u"America, Europe"_s);
        auto *output = rig.window.findChild<QPlainTextEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(
            output->toPlainText().contains(u"Europe"_s) && output->toPlainText().contains(u"America"_s), patience);
        rig.select(1);
        QTRY_VERIFY_WITH_TIMEOUT(!output->toPlainText().contains(u"America"_s), patience);
        QVERIFY(output->toPlainText().contains(u"Europe"_s));
        rig.table().clearSelection();
        QTRY_VERIFY_WITH_TIMEOUT(output->toPlainText().contains(u"America"_s), patience);
    }

    void savesAScreenshot()
    {
        const QTemporaryDir folder;
        Rig rig;
        rig.button(u"Screenshot"_s)->click();
        auto *dialog = rig.window.findChild<ScreenshotDialog *>();
        QVERIFY(dialog);
        for (auto *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Scale"_s)
                box->setCurrentText(u"2x"_s);
        }
        dialog->saveAs(folder.filePath(u"picture.png"_s));
        const QImage picture(folder.filePath(u"picture.png"_s));
        QCOMPARE(picture.size(), rig.window.size() * 2);
        QVERIFY(rig.window.statusBar()->currentMessage().contains(u"picture.png"_s));
        QVERIFY(!dialog->isVisible());
    }

    // The window stands still while its picture is chosen.
    void isPausedForAScreenshot()
    {
        Rig rig;
        QAction *pause = rig.menuItem(u"View"_s, u"Pause"_s);
        rig.setSeconds(0);
        rig.button(u"Screenshot"_s)->click();
        rig.spawn(u"Asia"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.session.table.count(State::Exited), 1, patience);
        QCOMPARE(rig.rows(), 0);
        rig.window.findChild<ScreenshotDialog *>()->reject();
        QCOMPARE(rig.rows(), 1);
        QVERIFY(!pause->isChecked());
    }

    void aScreenshotThatCannotBeSavedIsTold()
    {
        Rig rig;
        QVERIFY(rig.window.pictures().save(u"/no/such/folder/picture.png"_s, {}, 1));
    }

    void reportsOnALesson()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.html"_s);
        Rig rig;
        QAction *save = rig.menuItem(u"File"_s, u"Save report…"_s);
        QVERIFY(save && !save->isEnabled());
        QVERIFY(rig.window.saveReport(path).sentence().contains(u"Lessons menu"_s));
        rig.window.open(u":/lessons/02-default-argument.pangaea-lesson"_s);
        auto *lesson = rig.window.findChild<LessonPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(lesson->walk(), patience);
        QVERIFY(save->isEnabled());
        QAbstractButton *button = rig.button(u"Report"_s);
        QVERIFY(button && QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name) == u"Report"_s);
        QVERIFY(rig.window.saveReport(folder.filePath(u"report.txt"_s)).sentence().contains(u".html or .pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.table.targets(), patience);
        lesson->focusPart();
        QTest::keyClick(lesson, Qt::Key_Return); // the first answer
        QTest::keyClick(lesson, Qt::Key_Return); // the step
        QTRY_VERIFY_WITH_TIMEOUT(lesson->walk()->isDone(0), patience);
        QCOMPARE(rig.window.saveReport(path).sentence(), QString());
        const QByteArray report = contents(path);
        QVERIFY2(report.contains("<p>Prediction: "), report.left(3000).constData());
        QVERIFY(report.contains("It was right.") || report.contains("It was not right."));
    }

    void zoomScalesTheWholeContent()
    {
        Rig rig;
        const int row = rig.table().header()->height();
        rig.menuItem(u"View"_s, u"Zoom in"_s)->trigger();
        QVERIFY(rig.table().header()->height() > row);
        rig.menuItem(u"View"_s, u"Normal size"_s)->trigger();
        QCOMPARE(rig.table().header()->height(), row);
    }

    void fourProcessesReadAt200PercentOn1080Lines()
    {
        Settings settings;
        settings.zoomPercent = 200;
        Rig rig(false, settings);
        rig.window.resize(1920, 1080);
        rig.setSeconds(0);
        rig.spawn(u"Asia, America, Europe, Africa"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(), 4, patience);
        QCOMPARE(rig.window.size(), QSize(1920, 1080));
        const QRect last = rig.table().visualRect(rig.table().model()->index(3, 0));
        QVERIFY(rig.table().viewport()->rect().contains(last));
        QTRY_COMPARE(rig.table().verticalScrollBar()->maximum(), 0);
        QTRY_COMPARE(rig.window.findChild<TimelineWidget *>()->verticalScrollBar()->maximum(), 0);
        Zoom::instance().reset();
    }

    // From normal to compact bars, and from a lower compact bar to a higher one.
    void theMenusAreThereAtEachSize()
    {
        Rig rig;
        rig.window.resize(1920, 1060);
        Zoom &zoom = Zoom::instance();
        do {
            QCoreApplication::processEvents();
            const QMenuBar &bar = *rig.window.menuBar();
            for (QAction *menu : bar.actions())
                QVERIFY2(bar.rect().contains(bar.actionGeometry(menu)), qPrintable(QString::number(zoom.percent())));
            zoom.in();
        } while (zoom.canZoomIn());
        zoom.reset();
    }

    void playsAScenarioThatItAskedAbout()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.pangaea"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"pangaea\": 1, \"steps\": [{\"do\": \"spawn\", \"name\": \"A\", \"program\": \"sleep\","
                   " \"arguments\": [\"1000\"]}, {\"do\": \"wait\", \"seconds\": 1000}]}");
        file.close();
        Rig rig;
        QAction *stop = rig.menuItem(u"Lessons"_s, u"Stop scenario"_s);
        QAction *save = rig.menuItem(u"File"_s, u"Save scenario…"_s);
        QVERIFY(rig.menuItem(u"File"_s, u"Open…"_s) && stop && !stop->isEnabled() && save && !save->isEnabled());
        for (const QString &text : {u"Run all"_s, u"Step"_s, u"Run to marked step"_s, u"Pause scenario"_s})
            QVERIFY(rig.menuItem(u"Lessons"_s, text) && !rig.menuItem(u"Lessons"_s, text)->isEnabled());
        rig.window.open(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(rig.button(u"Run"_s), patience);
        QCOMPARE(rig.rows(), 0);
        rig.button(u"Run"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, "state"), u"Running"_s, patience);
        QVERIFY(stop->isEnabled() && save->isEnabled());
        const auto shows = [&rig](const QString &text) {
            const auto labels = rig.window.findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"Step 2 of 2: wait 1000 s"_s), patience);
        stop->trigger();
        QVERIFY(!shows(u"Step 2 of 2: wait 1000 s"_s));
        QVERIFY(!stop->isEnabled());
        rig.window.open(folder.filePath(u"none.pangaea"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rig.window.findChild<QMessageBox *>(), patience);
        QVERIFY(rig.window.findChild<QMessageBox *>()->text().contains(u"none.pangaea"_s));
    }

    void closingWithLiveProcessesAsks()
    {
        Rig rig;
        rig.setSeconds(1000);
        rig.spawn(u"Asia, Africa"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(1, "state"), u"Running"_s, patience);
        QVERIFY(!rig.window.close());
        auto *box = rig.window.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(u"Asia (%1)"_s.arg(rig.cell(0, "pid"))));
        QVERIFY(box->text().contains(u"Africa"_s));
        rig.button(u"Go back"_s)->click();
        QVERIFY(rig.window.isVisible());
        QCOMPARE(rig.session.table.liveCount(), 2);
        QTRY_VERIFY(!rig.window.findChild<QMessageBox *>());
        QVERIFY(!rig.window.close());
        rig.button(u"End and quit"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.window.isVisible(), patience);
        QCOMPARE(rig.session.table.liveCount(), 0);
    }

    void closingWithSomethingLeftBehindAsks()
    {
        Rig rig;
        const auto left = [&](qint64 pid, const QString &name, bool gone = false) {
            rig.session.journal.append(
                {happened(ProcessId::Pangaea, event::LeftBehind {pid, name, u"Asia"_s, gone}, 1)});
        };
        left(4'000'001, u"daemon"_s); // beyond what a kernel assigns
        QVERIFY(!rig.window.close());
        QCOMPARE(rig.window.findChild<QMessageBox *>()->text(),
                 u"No row is alive, but one is left behind: daemon (4000001)"_s);
        rig.button(u"Go back"_s)->click();
        QTRY_VERIFY(!rig.window.findChild<QMessageBox *>());

        rig.setSeconds(1000);
        rig.spawn(u"Asia"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, "state"), u"Running"_s, patience);
        left(4'000'002, u"other"_s);
        QVERIFY(!rig.window.close());
        QCOMPARE(rig.window.findChild<QMessageBox *>()->text(),
                 u"One process is alive: Asia (%1), and 2 are left behind: daemon (4000001), other (4000002)"_s.arg(
                     rig.cell(0, "pid")));
        rig.button(u"End and quit"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.window.isVisible(), patience);
    }

    void geometryAndSettingsAreRemembered()
    {
        QSize left;
        {
            Rig rig(true);
            // From Qt 6.6 no window is restored larger than the screen.
            rig.window.resize(QSize(900, 600).boundedTo(rig.window.screen()->availableSize() - QSize(40, 80)));
            left = rig.window.size();
            rig.menuItem(u"View"_s, u"Zoom in"_s)->trigger();
            QVERIFY(rig.window.close());
        }
        const Settings settings = Settings::load();
        QCOMPARE(settings.zoomPercent, 110);
        {
            Rig rig(true, settings);
            QCOMPARE(rig.window.size(), left);
        }
        Zoom::instance().reset();
    }

    void brokenSettingsAreToldOnce()
    {
        Settings settings;
        settings.problem = u"The settings file could not be read. It was kept as x.broken"_s;
        Rig rig(false, settings);
        QTRY_VERIFY(rig.window.findChild<QMessageBox *>());
        auto *box = rig.window.findChild<QMessageBox *>();
        QCOMPARE(box->text(), settings.problem.sentence());
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(rig.window.isVisible());
        box->close();
        QTRY_VERIFY(!rig.window.findChild<QMessageBox *>());
    }

    void aMissingWorkerIsTold()
    {
        Session session {QString()};
        LiveWindow window(session.commands, session.readings, Settings(), false);
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(session.table.targets().has_value(), patience);
        QVERIFY(session.table.targets()->error.contains(u"pangaea-worker"_s));
        for (auto *button : window.findChildren<QAbstractButton *>())
            QVERIFY(button->text() != u"Spawn"_s || !button->isEnabled());
    }
};

// One click, if somebody may permit what the kernel refused; and never while the request is pending.
void TestMainWindow::offersToRecordExactly()
{
    Mailbox<Command> commands;
    Journal journal;
    Readings readings(journal);
    LiveWindow window(commands, readings, {}, false);
    window.show();
    (void)commands.take();
    const auto button = [&] {
        for (QAbstractButton *known : window.findChildren<QAbstractButton *>()) {
            if (known->text() == u"Record exactly"_s && known->isVisible())
                return known;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    const auto tell = [&](bool exact, const QString &reason, bool mayAsk) {
        journal.append({happened(ProcessId::Pangaea, event::RecordingStarted {exact, reason, mayAsk})});
    };
    QVERIFY(!button());
    tell(false, u"The kernel does not."_s, false);
    QVERIFY(!button());
    tell(false, u"The kernel does not."_s, true);
    QVERIFY(button());
    QCOMPARE(QAccessible::queryAccessibleInterface(button())->text(QAccessible::Name), u"Record exactly"_s);
    QVERIFY(button()->toolTip().contains(u"administrator"_s));
    button()->click();
    const std::vector<Command> sent = commands.take();
    QCOMPARE(sent.size(), 1u);
    QVERIFY(std::holds_alternative<command::RecordExactly>(sent.front()));
    tell(false, u"Somebody is asked."_s, false);
    QVERIFY(!button());
    tell(false, u"Nobody permits it."_s, true);
    QVERIFY(button());
    QCOMPARE(window.statusBar()->currentMessage(), u"Nobody permits it."_s);
    tell(true, {}, false);
    QVERIFY(!button());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
