// SPDX-License-Identifier: MIT
// The normal size of a maximised window, in whatever order events arrive. The windows are hidden: the test does what a
// compositor would do.
#include "ui/window/normalsize.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace pangaea;

namespace {

constexpr QSize normal {700, 500};
constexpr QSize whole {1280, 694};

} // namespace

class TestNormalSize final : public QObject
{
    Q_OBJECT
private slots:
    void learns();
    void isNotMisledByASizeBeforeTheState();
    void isShownFirst_data();
    void isShownFirst();
    void leavesOthersAlone();
};

void TestNormalSize::learns()
{
    QWidget window;
    window.resize(normal);
    const NormalSize subject(window);
    QCOMPARE(subject.size(), normal);
    window.show();
    window.resize(640, 400);
    QTRY_COMPARE(subject.size(), QSize(640, 400));
}

/// As Qt 6.11 reports it on Wayland. QWidget::normalGeometry() is misled by it.
void TestNormalSize::isNotMisledByASizeBeforeTheState()
{
    QWidget window;
    window.resize(normal);
    window.show();
    const NormalSize subject(window);
    window.resize(whole);
    window.setWindowState(Qt::WindowMaximized);
    QCoreApplication::processEvents();
    QCOMPARE(subject.size(), normal);
}

void TestNormalSize::isShownFirst_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("maximised") << int(Qt::WindowMaximized);
    QTest::newRow("full screen") << int(Qt::WindowFullScreen);
}

void TestNormalSize::isShownFirst()
{
    QFETCH(int, state);
    QWidget window;
    NormalSize subject(window);
    window.setWindowState(Qt::WindowState(state));
    subject.showFirst(normal);
    QVERIFY(!(window.windowState() & Qt::WindowState(state)));
    QCOMPARE(window.size(), normal);
    window.show();
    QTRY_VERIFY(window.windowState() & Qt::WindowState(state));
    QCoreApplication::processEvents();
    QCOMPARE(subject.size(), normal);
    window.setWindowState(Qt::WindowNoState);
    QTRY_COMPARE(window.size(), normal);
}

void TestNormalSize::leavesOthersAlone()
{
    QWidget window;
    window.resize(normal);
    NormalSize subject(window);
    subject.showFirst(QSize(300, 200)); // it is not maximised
    QCOMPARE(window.size(), normal);
    window.setWindowState(Qt::WindowMaximized);
    subject.showFirst(QSize()); // nobody knows
    QVERIFY(window.isMaximized());
}

QTEST_MAIN(TestNormalSize)
#include "tst_normalsize.moc"
