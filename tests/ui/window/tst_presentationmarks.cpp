// SPDX-License-Identifier: MIT
// The caps of a shortcut, and where they and the pointer's ring are.
#include "ui/window/presentationmarks.h"

#include "tests/fixtures/testing.h"

#include <QTest>

using namespace pangaea;
using namespace pangaea::testing;

class TestPresentationMarks : public QObject
{
    Q_OBJECT
private slots:
    void caps_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QStringList>("caps");
        QTest::newRow("none") << QKeySequence() << QStringList();
        QTest::newRow("one") << QKeySequence(Qt::Key_F7) << QStringList({u"F7"_s});
        QTest::newRow("plus") << QKeySequence(Qt::CTRL | Qt::Key_Plus) << QStringList({u"Ctrl"_s, u"+"_s});
        QTest::newRow("three") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)
                               << QStringList({u"Ctrl"_s, u"Shift"_s, u"S"_s});
    }
    void caps()
    {
        QFETCH(QKeySequence, keys);
        QTEST(KeyCaps::capsOf(keys), "caps");
    }

    void areInsideTheWindow()
    {
        QWidget window;
        window.resize(600, 400);
        KeyCaps caps(window);
        PointerHalo halo(window);
        window.show();
        caps.show(QKeySequence(Qt::CTRL | Qt::Key_J), u"Join"_s);
        QVERIFY(caps.isVisible());
        QVERIFY(window.rect().contains(caps.geometry()));
        halo.follow({100, 50});
        QVERIFY(halo.geometry().contains(QPoint(100, 50)));
        QCOMPARE(window.childAt(100, 50), nullptr); // clicks go through
    }
};

QTEST_MAIN(TestPresentationMarks)
#include "tst_presentationmarks.moc"
