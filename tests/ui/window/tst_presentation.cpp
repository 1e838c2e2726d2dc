// SPDX-License-Identifier: MIT
// The presented window: what it shows, which keys work, and that its end brings everything back.
#include "ui/window/presentation.h"

#include "ui/look/zoom.h"
#include "ui/window/presentationmarks.h"

#include "tests/fixtures/testing.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QWindow>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    Rig()
    {
        Zoom::instance().setPercent(100);
        bar.setObjectName(u"bar"_s);
        window.addToolBar(&bar);
        window.setCentralWidget(&field);
        QMenu *view = window.menuBar()->addMenu(u"View"_s);
        view->addAction(presentation.action());
        order = view->addAction(u"Order"_s, QKeySequence(Qt::CTRL | Qt::Key_J), [this] { ++ordered; });
        window.statusBar()->showMessage(u"x"_s);
        properties->hide();
        window.resize(900, 700);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window); // without that, no shortcut works
    }
    QDockWidget *dock(const QString &name, Qt::DockWidgetArea area)
    {
        auto *made = new QDockWidget(name, &window);
        made->setObjectName(name);
        made->setWidget(new QWidget);
        window.addDockWidget(area, made);
        return made;
    }
    QStringList shown() const
    {
        QStringList names;
        for (const auto *one : window.findChildren<QDockWidget *>()) {
            if (!one->isHidden())
                names += one->objectName();
        }
        return names;
    }

    QList<QRect> places() const
    {
        QList<QRect> all {field.geometry(), bar.geometry()};
        for (const auto *one : window.findChildren<QDockWidget *>()) {
            if (!one->isHidden())
                all += one->geometry();
        }
        return all;
    }

    QMainWindow window;
    QToolBar bar;
    QLineEdit field;
    QDockWidget *timeline = dock(u"Timeline"_s, Qt::BottomDockWidgetArea);
    QDockWidget *output = dock(u"Output"_s, Qt::BottomDockWidgetArea);
    QDockWidget *properties = dock(u"Properties"_s, Qt::RightDockWidgetArea);
    QDockWidget *code = dock(u"Code"_s, Qt::RightDockWidgetArea);
    QDockWidget *lesson = dock(u"Lesson"_s, Qt::RightDockWidgetArea);
    Presentation presentation {window, *timeline, *output};
    QAction *order = nullptr;
    int ordered = 0;
};

} // namespace

class TestPresentation : public QObject
{
    Q_OBJECT
private slots:
    void showsTheOutputWithoutALesson()
    {
        Rig rig;
        rig.lesson->hide();
        rig.presentation.setLesson(*rig.lesson);
        rig.presentation.action()->trigger();
        QCOMPARE(rig.shown(), QStringList({u"Timeline"_s, u"Output"_s}));
        QVERIFY(rig.window.isFullScreen());
        QVERIFY(rig.window.menuBar()->isHidden() && rig.window.statusBar()->isHidden() && rig.bar.isHidden());
    }

    void showsTheLesson()
    {
        Rig rig;
        rig.presentation.setLesson(*rig.lesson);
        rig.presentation.action()->trigger();
        QCOMPARE(rig.shown(), QStringList({u"Timeline"_s, u"Lesson"_s}));
    }

    void keepsTheLessonThatBeganMeanwhile()
    {
        Rig rig;
        rig.lesson->hide();
        rig.presentation.setLesson(*rig.lesson);
        for (const bool begins : {true, false}) { // the second time it is left
            rig.presentation.action()->trigger();
            rig.lesson->setVisible(begins);
            rig.presentation.action()->trigger();
            QTRY_COMPARE(rig.lesson->isHidden(), !begins);
        }
    }

    // All windows have one zoom.
    void twoWindowsGiveTheZoomBack()
    {
        Rig first;
        Rig second;
        Zoom::instance().setPercent(110);
        first.presentation.action()->trigger();
        second.presentation.action()->trigger();
        first.presentation.action()->trigger();
        second.presentation.action()->trigger();
        QCOMPARE(Zoom::instance().percent(), 110);
    }

    void isLarger()
    {
        QCOMPARE(Presentation::zoomFor({1920, 1080}, 100), 168);
        QCOMPARE(Presentation::zoomFor({1366, 768}, 100), 120);
        QCOMPARE(Presentation::zoomFor({1920, 1080}, 250), 250); // never smaller than it was
    }

    void endsAsItWas()
    {
        Rig rig;
        rig.window.resizeDocks({rig.timeline, rig.output}, {120, 210}, Qt::Vertical);
        rig.field.setFocus();
        const QStringList shown = rig.shown();
        const QSize size = rig.window.size();
        const QList<QRect> places = rig.places();
        rig.presentation.action()->trigger();
        Zoom::instance().setPercent(200);
        QTest::keyClick(&rig.window, Qt::Key_Escape);
        QVERIFY(!rig.presentation.isOn());
        QVERIFY(!rig.window.isFullScreen());
        QCOMPARE(rig.shown(), shown);
        QVERIFY(!rig.window.menuBar()->isHidden() && !rig.window.statusBar()->isHidden() && !rig.bar.isHidden());
        QCOMPARE(Zoom::instance().percent(), 100);
        QTRY_COMPARE(rig.window.size(), size);
        QTRY_COMPARE(rig.places(), places);
        QVERIFY(rig.field.hasFocus());
        QVERIFY(!rig.window.actions().contains(rig.order));
    }

    void keysStillWorkAndAreShown()
    {
        Rig rig;
        const auto *caps = rig.window.findChild<KeyCaps *>();
        QTest::keyClick(&rig.window, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(rig.ordered, 1);
        QVERIFY(!caps->isVisible());
        rig.presentation.action()->trigger();
        QTest::keyClicks(&rig.field, u"asia"_s);
        QVERIFY(!caps->isVisible()); // what is typed is nobody's business
        QTest::keyClick(&rig.window, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(rig.ordered, 2);
        QVERIFY(caps->isVisible());
        QCOMPARE(caps->what(), u"Order"_s);
        rig.presentation.action()->trigger();
        QVERIFY(!caps->isVisible());
    }

    void aRingFollowsThePointer()
    {
        Rig rig;
        auto *halo = rig.window.findChild<PointerHalo *>();
        rig.presentation.action()->trigger();
        QVERIFY(!halo->isVisible());
        QTest::mouseMove(rig.window.windowHandle(), {300, 200});
        QTRY_VERIFY(halo->isVisible());
        QCOMPARE(halo->geometry().center() / 2, QPoint(300, 200) / 2);
        QVERIFY(halo->testAttribute(Qt::WA_TransparentForMouseEvents));
        rig.presentation.action()->trigger();
        QVERIFY(!halo->isVisible());
    }

    void closingEndsIt()
    {
        Rig rig;
        rig.presentation.action()->trigger();
        rig.window.close();
        QVERIFY(!rig.presentation.isOn());
        QCOMPARE(Zoom::instance().percent(), 100);
    }
};

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
