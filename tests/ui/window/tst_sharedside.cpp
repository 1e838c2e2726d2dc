// SPDX-License-Identifier: MIT
#include "ui/window/sharedside.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTest>

using namespace pangaea;

namespace {

struct Rig {
    QMainWindow window;
    QDockWidget *first = new QDockWidget(&window);
    QDockWidget *second = new QDockWidget(&window);
    SharedSide side {window, *first, *second};

    Rig()
    {
        window.setCentralWidget(new QWidget);
        for (QDockWidget *dock : {first, second}) {
            dock->setWidget(new QWidget);
            window.addDockWidget(Qt::RightDockWidgetArea, dock);
        }
        window.resize(800, 700);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("The window is not shown.");
    }
    int total() const { return first->height() + second->height(); }
};

} // namespace

class TestSharedSide final : public QObject
{
    Q_OBJECT
private slots:
    void givesTheFirstWhatItNeeds()
    {
        Rig rig;
        const int all = rig.total();
        rig.side.fit(all - 200, 150);
        QTRY_COMPARE(rig.first->height(), all - 200);
    }
    void leavesTheSecondItsLeast()
    {
        Rig rig;
        const int all = rig.total();
        rig.side.fit(10'000, 150);
        QTRY_COMPARE(rig.second->height(), 150);
        rig.side.fit(0, 150); // and never less than half to the first
        QTRY_COMPARE(rig.first->height(), all / 2);
    }
    void leavesOthersAlone()
    {
        Rig rig;
        rig.window.tabifyDockWidget(rig.first, rig.second);
        const int before = rig.first->height();
        rig.side.fit(before / 2, 10);
        QCOMPARE(rig.first->height(), before);
        rig.second->setFloating(true);
        rig.side.fit(before / 2, 10);
        QCOMPARE(rig.first->height(), before);
    }
};

QTEST_MAIN(TestSharedSide)
#include "tst_sharedside.moc"
