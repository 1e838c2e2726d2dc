// SPDX-License-Identifier: MIT
// The window fits: at every size and zoom, in two fonts and both directions, nothing is cut, nothing lies outside, and
// nothing overlaps. One window on a hand-written session is used again and again; PANGAEA_PICTURES=DIR writes pictures.
#include "ui/window/windowfit.h"

#include "ui/lesson/lessonlist.h"
#include "ui/look/zoom.h"
#include "ui/output/findbar.h"
#include "ui/output/outputview.h"
#include "ui/table/processtableview.h"
#include "ui/window/helpdialog.h"
#include "ui/window/livewindow.h"
#include "ui/window/replaywindow.h"

#include "core/session/readings.h"
#include "core/session/recordedsession.h"
#include "tests/fixtures/classroom.h"
#include "tests/fixtures/misfits.h"
#include "tests/fixtures/testing.h"

#include <QApplication>
#include <QDockWidget>
#include <QFontDatabase>
#include <QMenu>
#include <QMessageBox>
#include <QProcess>
#include <QScreen>
#include <QScrollBar>

#include <memory>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr std::array fonts {"DejaVu Sans", "Noto Sans"};
constexpr std::array sizes {QSize(1024, 700), QSize(1280, 720),  QSize(1280, 800),  QSize(1366, 738), QSize(1440, 870),
                            QSize(1600, 870), QSize(1920, 1020), QSize(2560, 1400), QSize(800, 600)};
constexpr std::array zooms {100, 150, 200, 300};

/// Until no layout asks for another one.
void settle()
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
}

struct Rig {
    Mailbox<Command> commands;
    Story story {false};
    Readings readings {story.journal};
    LiveWindow window {commands, readings, {}, false};

    explicit Rig(const TargetCatalog &catalog)
    {
        window.show();
        tellClassroom(story, catalog);
        table().expandAll();
    }
    ProcessTableView &table() { return *window.findChild<ProcessTableView *>(); }
    void resize(const QSize &size)
    {
        settle();
        window.resize(size);
        settle();
    }
    /// The largest that a screen of this size allows.
    void zoom(int percent, const QSize &size)
    {
        Zoom &zoom = Zoom::instance();
        zoom.setPercent(std::min(percent, zoom.largestFor(size, leastDesign)));
        resize(size); // whatever it took from its own
    }
    QStringList misfits() { return pangaea::testing::misfits(window, {table().emptyState()}); }
};

void keepPicture(QWidget &window, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("PANGAEA_PICTURES"); !folder.isEmpty())
        window.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class TestWindowFit : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void anEmptyTableFits();
    void zoomEndsAtTheScreen();
    void fits_data();
    void fits();
    void cellsAreWholeAt1280_data();
    void cellsAreWholeAt1280();
    void everyTargetFits();
    void panelsFit_data();
    void panelsFit();
    void findFits_data();
    void findFits();
    void growsAndReturns();
    void longNamesTakeNoRoom();
    void dialogsStayOnTheScreen();
    void aReplayFits();

private:
    Rig &rig();

    TargetCatalog m_catalog;
    std::unique_ptr<Rig> m_rig;
};

void TestWindowFit::initTestCase()
{
    QProcess worker;
    worker.start(workerPath(), {u"--list"_s});
    QVERIFY(worker.waitForFinished(patience));
    m_catalog = parseTargetCatalog(worker.readAllStandardOutput()).catalog;
    QVERIFY(!m_catalog.targets.isEmpty());
}

void TestWindowFit::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Zoom::instance().setLargest(300);
    Zoom::instance().reset();
}

/// From its first use on, one window serves all.
Rig &TestWindowFit::rig()
{
    if (!m_rig)
        m_rig = std::make_unique<Rig>(m_catalog);
    return *m_rig;
}

void TestWindowFit::fits_data()
{
    QTest::addColumn<QString>("font");
    QTest::addColumn<bool>("leftwards");
    for (const char *font : fonts) {
        for (const bool leftwards : {false, true})
            QTest::addRow("%s, from the %s", font, leftwards ? "right" : "left")
                << QString::fromLatin1(font) << leftwards;
    }
}

void TestWindowFit::fits()
{
    QFETCH(QString, font);
    QFETCH(bool, leftwards);
    if (!QFontDatabase::hasFamily(font))
        QSKIP("NOT TESTED: the font is not installed.");
    Zoom::instance().setSystemFont(QFont(font, 10));
    QApplication::setLayoutDirection(leftwards ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList all;
    for (const int zoom : zooms) {
        for (const QSize &size : sizes) {
            rig().zoom(zoom, size);
            const QString where
                = u"%1x%2 at %3 %"_s.arg(size.width()).arg(size.height()).arg(Zoom::instance().percent());
            if (rig().window.size() != size)
                all += where + u": grew to %1x%2"_s.arg(rig().window.width()).arg(rig().window.height());
            for (const QString &misfit : rig().misfits())
                all += where + u": "_s + misfit;
            keepPicture(
                rig().window,
                u"%1-%2-%3-%4"_s.arg(font.left(4), leftwards ? u"rtl"_s : u"ltr"_s).arg(zoom).arg(size.width()));
        }
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void TestWindowFit::cellsAreWholeAt1280_data()
{
    QTest::addColumn<QString>("font");
    for (const char *font : fonts)
        QTest::newRow(font) << QString::fromLatin1(font);
}

// Of a usual window: no column is hidden, and no cell elided but the endless name and outputs.
void TestWindowFit::cellsAreWholeAt1280()
{
    QFETCH(QString, font);
    if (!QFontDatabase::hasFamily(font))
        QSKIP("NOT TESTED: the font is not installed.");
    Zoom::instance().setSystemFont(QFont(font, 10));
    rig().resize({1280, 800});
    const ProcessTableView &view = rig().table();
    for (int section = 0; section < view.header()->count(); ++section)
        QVERIFY(!view.isColumnHidden(section));
    QStringList cut = cutCells(view);
    cut.removeIf([](const QString &text) { return text.startsWith(u"Output"_s) || text.contains(u"WWWW"_s); });
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

// Their fields need no scrolling in a usual window.
void TestWindowFit::everyTargetFits()
{
    Zoom::instance().setSystemFont(QFont(QString::fromLatin1(fonts[0]), 10));
    rig().resize({1280, 800});
    QComboBox *choice = nullptr;
    for (QComboBox *combo : rig().window.findChildren<QComboBox *>()) {
        if (combo->accessibleName() == u"Target"_s)
            choice = combo;
    }
    QVERIFY(choice);
    for (const Target &target : std::as_const(m_catalog.targets)) {
        choice->setCurrentText(target.name);
        rig().resize({1280, 800});
        QStringList found = rig().misfits();
        for (const QAbstractSpinBox *box : rig().window.findChildren<QAbstractSpinBox *>()) {
            if (box->isVisible() && box->visibleRegion().boundingRect() != box->rect())
                found += box->accessibleName()
                    + u" is clipped: %1 of %2"_s.arg(box->visibleRegion().boundingRect().width()).arg(box->width());
        }
        QVERIFY2(found.isEmpty(), qPrintable(target.name + u": "_s + found.join(u'\n')));
    }
    choice->setCurrentIndex(0);
}

void TestWindowFit::panelsFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("1280 x 800") << QSize(1280, 800) << 100;
    QTest::newRow("1366 x 738, 125 %") << QSize(1366, 738) << 125;
    QTest::newRow("1920 x 1020, 150 %") << QSize(1920, 1020) << 150;
}

// Each of the panels that are hidden at first.
void TestWindowFit::panelsFit()
{
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    Zoom::instance().setSystemFont(QFont(QString::fromLatin1(fonts[0]), 10));
    rig().zoom(zoom, size);
    rig().table().selectProcess(ProcessId {7}); // of the endless name
    for (QDockWidget *dock : rig().window.findChildren<QDockWidget *>()) {
        if (rig().window.dockWidgetArea(dock) != Qt::RightDockWidgetArea)
            continue;
        dock->show();
        rig().resize(size);
        QStringList found = rig().misfits();
        if (rig().window.size() != size)
            found += u"it grew to %1x%2"_s.arg(rig().window.width()).arg(rig().window.height());
        keepPicture(rig().window, u"panel-%1-%2"_s.arg(dock->windowTitle()).arg(size.width()));
        dock->hide();
        QVERIFY2(found.isEmpty(), qPrintable(dock->windowTitle() + u": "_s + found.join(u'\n')));
    }
    rig().table().clearSelection();
}

void TestWindowFit::findFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("1280 x 800") << QSize(1280, 800) << 100;
    QTest::newRow("1280 x 800, 200 %") << QSize(1280, 800) << 200;
    QTest::newRow("1920 x 1020, 150 %") << QSize(1920, 1020) << 150;
    QTest::newRow("800 x 600") << QSize(800, 600) << 100;
}

// With all that it may have: the list beside it, a sentence below it, and the bar of hidden lines.
void TestWindowFit::findFits()
{
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    Zoom::instance().setSystemFont(QFont(QString::fromLatin1(fonts[0]), 10));
    rig().zoom(zoom, size);
    auto *output = rig().window.findChild<OutputView *>();
    output->showFind();
    auto *bar = output->findChild<FindBar *>();
    bar->findChild<QLineEdit *>()->setText(u"("_s);
    for (auto *button : bar->findChildren<QAbstractButton *>()) {
        if (button->isCheckable() && !button->isChecked() && button->isVisible())
            button->click();
    }
    output->clearView();
    rig().resize(size);
    QStringList found = rig().misfits();
    if (rig().window.size() != size)
        found += u"it grew to %1x%2"_s.arg(rig().window.width()).arg(rig().window.height());
    keepPicture(rig().window, u"find-%1-%2"_s.arg(zoom).arg(size.width()));
    output->showAll();
    for (auto *button : bar->findChildren<QAbstractButton *>()) {
        if (button->isCheckable() && button->isChecked())
            button->click();
    }
    emit bar->closed();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestWindowFit::anEmptyTableFits()
{
    Mailbox<Command> commands;
    Journal journal;
    Readings readings(journal);
    LiveWindow window(commands, readings, {}, false);
    window.show();
    for (const char *font : fonts) {
        Zoom::instance().setSystemFont(QFont(QString::fromLatin1(font), 10));
        for (const int zoom : zooms) {
            for (const QSize &size : sizes) {
                Zoom::instance().setPercent(std::min(zoom, Zoom::instance().largestFor(size, leastDesign)));
                settle();
                window.resize(size);
                settle();
                keepPicture(window, u"empty-%1-%2"_s.arg(zoom).arg(size.width()));
                QWidget *empty = window.findChild<ProcessTableView *>()->emptyState();
                QVERIFY(empty->parentWidget()->rect().contains(empty->geometry()));
                const QStringList found = misfits(*empty);
                QVERIFY2(found.isEmpty(), qPrintable(u"%1 %2: "_s.arg(zoom).arg(size.width()) + found.join(u'\n')));
                QCOMPARE(window.size(), size);
            }
        }
    }
}

// What somebody looks at is never larger than the screen, and not zoomed so far that it would have to be.
void TestWindowFit::zoomEndsAtTheScreen()
{
    Zoom &zoom = Zoom::instance();
    QCOMPARE(zoom.largestFor({1920, 1020}, leastDesign), 300);
    QCOMPARE(zoom.largestFor({1366, 738}, leastDesign), 200);
    QCOMPARE(zoom.largestFor({1280, 770}, leastDesign), 200);
    QCOMPARE(zoom.largestFor({1, 1}, leastDesign), 50);

    Mailbox<Command> commands;
    Journal journal;
    Readings readings(journal);
    LiveWindow window(commands, readings, {}, false);
    window.keepOnScreen();
    window.show();
    window.resize(leastDesign); // so that the zoom makes it grow
    window.move(300, 300);
    const QSize screen = window.screen()->availableSize();
    QVERIFY(window.width() <= screen.width() && window.height() <= screen.height());
    for (int step = 0; step < 20; ++step) {
        zoom.in();
        QCoreApplication::processEvents();
        QVERIFY(window.width() <= screen.width() && window.height() <= screen.height());
    }
    QVERIFY(window.screen()->availableGeometry().contains(window.geometry()));
    // Where the user drags it, it stays, whatever its parts ask for.
    window.move(window.x() + 50, window.y() + 30);
    const QPoint dragged = window.pos();
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::postEvent(&window, new QEvent(QEvent::LayoutRequest));
        QCoreApplication::processEvents();
    }
    QCOMPARE(window.pos(), dragged);
    QVERIFY(!zoom.canZoomIn());
    QCOMPARE(zoom.percent(), zoom.largestFor(screen, leastDesign));
    QVERIFY(zoom.percent() < 300);
}

// Ctrl+0 gives back the size that the window had.
void TestWindowFit::growsAndReturns()
{
    Zoom &zoom = Zoom::instance();
    const QSize before(760, 520);
    rig().resize(before);
    for (const int percent : {150, 200, 250}) {
        zoom.setPercent(percent);
        QTRY_VERIFY(rig().window.width() > before.width());
    }
    zoom.reset();
    QTRY_COMPARE(rig().window.size(), before);
    zoom.setPercent(200);
    QTRY_VERIFY(rig().window.width() > before.width());
    rig().resize({1500, 900}); // the user's own choice counts from then on
    zoom.reset();
    rig().resize(rig().window.size());
    QCOMPARE(rig().window.size(), QSize(1500, 900));
}

// No panel scrolls sideways for them but Output, and none is wider than without.
void TestWindowFit::longNamesTakeNoRoom()
{
    rig().resize({1280, 800});
    QCOMPARE(rig().table().horizontalScrollBar()->maximum(), 0);
    QVERIFY(rig().table().columnWidth(0) < 400);
}

// Also those that ask for a size of their own.
void TestWindowFit::dialogsStayOnTheScreen()
{
    Zoom::instance().setPercent(300);
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    showHelp(rig().window);
    LessonList lessons({}, &rig().window);
    lessons.show();
    const auto dialogs = rig().window.findChildren<QDialog *>();
    QVERIFY(dialogs.size() >= 2);
    for (QDialog *dialog : dialogs) {
        QVERIFY2(dialog->width() <= screen.width() && dialog->height() <= screen.height(),
                 qPrintable(dialog->windowTitle()));
        dialog->close();
    }
}

void TestWindowFit::aReplayFits()
{
    Story story(true);
    tellClassroom(story, m_catalog);
    RecordedSession session(story.journal.events());
    ReplayWindow window(session, {}, QString(60, u'x') + u".jsonl"_s);
    window.show();
    for (const auto &[size, zoom] : {std::pair {QSize(1280, 800), 100}, {QSize(1366, 738), 200}}) {
        Zoom::instance().setPercent(zoom);
        settle();
        window.resize(size);
        settle();
        const QStringList found = misfits(window, {window.findChild<ProcessTableView *>()->emptyState()});
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QCOMPARE(window.size(), size);
    }
}

QTEST_MAIN(TestWindowFit)
#include "tst_windowfit.moc"
