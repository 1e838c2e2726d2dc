// SPDX-License-Identifier: MIT
// The steps of the zoom, and that fonts, pixels and the style's own sizes follow them.
#include "ui/look/zoom.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestZoom : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void steps();
    void nearest();
    void pixels();
    void compact();
    void fonts();
    void style_data();
    void style();
    void spinButtons();
    void textsReadInTheirOwnDirection();
};

void TestZoom::init()
{
    Zoom::instance().reset();
    Zoom::instance().setCompact(false);
}

void TestZoom::steps()
{
    Zoom &zoom = Zoom::instance();
    QSignalSpy changed(&zoom, &Zoom::changed);
    zoom.in();
    QCOMPARE(zoom.percent(), 110);
    zoom.out();
    zoom.out();
    QCOMPARE(zoom.percent(), 90);
    QCOMPARE(changed.count(), 3);
    while (zoom.canZoomIn())
        zoom.in();
    QCOMPARE(zoom.percent(), 300);
    changed.clear();
    zoom.in();
    QCOMPARE(changed.count(), 0);
    while (zoom.canZoomOut())
        zoom.out();
    QCOMPARE(zoom.percent(), 50);
    zoom.reset();
    QCOMPARE(zoom.percent(), 100);
}

void TestZoom::nearest()
{
    Zoom &zoom = Zoom::instance();
    for (const auto &[wanted, step] : {std::pair {190, 200}, {-5, 50}, {100'000, 300}, {104, 100}}) {
        zoom.setPercent(wanted);
        QCOMPARE(zoom.percent(), step);
    }
}

void TestZoom::pixels()
{
    Zoom &zoom = Zoom::instance();
    const double base = zoom.factor();
    QVERIFY(base >= 1); // a small system font does not make the design smaller
    QCOMPARE(zoom.px(30), qRound(30 * base));
    zoom.setPercent(200);
    QCOMPARE(zoom.factor(), 2 * base);
    QCOMPARE(zoom.px(30), qRound(60 * base));
    QVERIFY(zoom.border() >= 2);
    zoom.setPercent(50);
    QCOMPARE(zoom.border(), 1);
    QVERIFY(zoom.px(1) >= 1);
    QCOMPARE(zoom.px(0), 0);
}

void TestZoom::compact()
{
    Zoom &zoom = Zoom::instance();
    QSignalSpy changed(&zoom, &Zoom::changed);
    QCOMPARE(zoom.pick(30, 25), zoom.px(30));
    zoom.setCompact(true);
    zoom.setCompact(true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(zoom.pick(30, 25), zoom.px(25));
}

void TestZoom::fonts()
{
    Zoom &zoom = Zoom::instance();
    QVERIFY(zoom.font().pixelSize() >= 13);
    QVERIFY(zoom.smallFont().pixelSize() >= 11);
    QVERIFY(zoom.boldFont().bold());
    const int before = QApplication::font().pixelSize();
    QLabel label;
    label.show();
    zoom.setPercent(200);
    QCOMPARE(QApplication::font().pixelSize(), 2 * before);
    QCOMPARE(label.font().pixelSize(), 2 * before); // at once, not in the next turn of the event loop
    QCOMPARE(zoom.fixedFont().pixelSize(), zoom.font().pixelSize());
}

void TestZoom::style_data()
{
    QTest::addColumn<int>("metric");
    QTest::newRow("check box") << int(QStyle::PM_IndicatorWidth);
    QTest::newRow("radio button") << int(QStyle::PM_ExclusiveIndicatorHeight);
    QTest::newRow("scroll bar") << int(QStyle::PM_ScrollBarExtent);
    QTest::newRow("layout margin") << int(QStyle::PM_LayoutLeftMargin);
    QTest::newRow("tool icon") << int(QStyle::PM_ToolBarIconSize);
    QTest::newRow("tab icon, made of another metric") << int(QStyle::PM_TabBarIconSize);
    QTest::newRow("splitter") << int(QStyle::PM_SplitterWidth);
}

void TestZoom::style()
{
    QFETCH(int, metric);
    const auto size = [metric] { return QApplication::style()->pixelMetric(QStyle::PixelMetric(metric)); };
    const int before = size();
    QVERIFY(before > 0);
    Zoom::instance().setPercent(200);
    QVERIFY2(qAbs(size() - 2 * before) <= 1, qPrintable(u"%1 to %2"_s.arg(before).arg(size())));
    QStyleOption option;
    QCOMPARE(QApplication::style()->pixelMetric(QStyle::PixelMetric(metric), &option), size());
}

// Fusion gives them a fixed width.
void TestZoom::spinButtons()
{
    const auto width = [] {
        QSpinBox box;
        QStyleOptionSpinBox option;
        option.initFrom(&box);
        option.rect = QRect(0, 0, 200, 60);
        option.subControls = QStyle::SC_All;
        option.frame = true;
        return QApplication::style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, &box).width();
    };
    const int before = width();
    Zoom::instance().setPercent(200);
    const int after = width();
    QVERIFY2(qAbs(after - 2 * before) <= 1, qPrintable(u"%1 to %2"_s.arg(before).arg(after)));
}

// In a window from right to left a text stands at the right, and reads as it does elsewhere.
void TestZoom::textsReadInTheirOwnDirection()
{
    const auto drawn = [](Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text) {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        QApplication::style()->drawItemText(&painter, image.rect(), int(alignment), QPalette(), true, text);
        return image;
    };
    for (const QString &text : {u"3 of 4"_s, u"CPU %"_s, u"waiting…"_s, u"\u0622\u0633\u064a\u0627 3"_s}) {
        const QImage rightmost = drawn(Qt::LeftToRight, Qt::AlignRight | Qt::AlignAbsolute, text);
        QVERIFY(drawn(Qt::RightToLeft, Qt::AlignLeft, text) == rightmost);
        QVERIFY(drawn(Qt::LeftToRight, Qt::AlignLeft, text) != rightmost);
    }
}

QTEST_MAIN(TestZoom)
#include "tst_zoom.moc"
