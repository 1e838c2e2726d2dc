// SPDX-License-Identifier: MIT
// The slider of a replay: where a click jumps to, and what the keys do.
#include "ui/window/positionslider.h"

#include "tests/fixtures/testing.h"

#include <QTest>

using namespace pangaea;
using namespace pangaea::testing;

class TestPositionSlider : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_slider = std::make_unique<PositionSlider>();
        m_slider->setRange(0, 10'000);
        m_slider->setPageStep(500);
        m_slider->resize(1000, 30);
        m_slider->show();
    }

    void aClickJumps()
    {
        for (const int x : {500, 250, 900}) {
            QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {x, 15});
            QVERIFY2(std::abs(m_slider->value() - 10 * x) <= 150, qPrintable(QString::number(m_slider->value())));
        }
        QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {0, 15});
        QCOMPARE(m_slider->value(), 0);
        QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {999, 15});
        QCOMPARE(m_slider->value(), 10'000);
    }

    void dragsOnFromThere()
    {
        QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, {500, 15});
        const int there = m_slider->value();
        QTest::mouseMove(m_slider.get(), {600, 15});
        QVERIFY(m_slider->isSliderDown());
        QVERIFY(m_slider->value() > there + 500);
        QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, {600, 15});
    }

    void keys()
    {
        const QSignalSpy steps(m_slider.get(), &PositionSlider::stepAsked);
        QTest::keyClick(m_slider.get(), Qt::Key_Right);
        QTest::keyClick(m_slider.get(), Qt::Key_Left);
        QTest::keyClick(m_slider.get(), Qt::Key_Up);
        QTest::keyClick(m_slider.get(), Qt::Key_Down);
        QCOMPARE(steps.size(), 4);
        QCOMPARE(steps[0].first().toInt(), 1);
        QCOMPARE(steps[1].first().toInt(), -1);
        QCOMPARE(m_slider->value(), 0);
        QTest::keyClick(m_slider.get(), Qt::Key_PageUp);
        QCOMPARE(m_slider->value(), 500);
        QTest::keyClick(m_slider.get(), Qt::Key_End);
        QCOMPARE(m_slider->value(), 10'000);
        QTest::keyClick(m_slider.get(), Qt::Key_PageDown);
        QCOMPARE(m_slider->value(), 9'500);
        QTest::keyClick(m_slider.get(), Qt::Key_Home);
        QCOMPARE(m_slider->value(), 0);
    }

private:
    std::unique_ptr<PositionSlider> m_slider;
};

QTEST_MAIN(TestPositionSlider)
#include "tst_positionslider.moc"
