// SPDX-License-Identifier: MIT
// The bar of a pipe: what it says and how much of it is filled.
#include "ui/properties/pipegauge.h"

#include <QImage>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

int filledPixels(PipeGauge &gauge)
{
    QImage image(gauge.size(), QImage::Format_RGB32);
    gauge.render(&image);
    const QRgb fill = gauge.palette().color(QPalette::Highlight).rgb();
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixel(x, image.height() / 2) == fill;
    return count;
}

} // namespace

class TestPipeGauge : public QObject
{
    Q_OBJECT
private slots:
    void words()
    {
        QCOMPARE(pipeText({}), u"—"_s);
        QCOMPARE(pipeText(PipeLevel {0, 65'536}), u"0 B of 65.5 kB waiting"_s);
        QCOMPARE(pipeText(PipeLevel {12'000, 1'000'000}), u"12.0 kB of 1.0 MB waiting"_s);
    }

    void fills_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<qint64>("capacity");
        QTest::addColumn<int>("pixels");
        QTest::newRow("empty") << qint64(0) << qint64(1000) << 0;
        QTest::newRow("one byte") << qint64(1) << qint64(1'000'000) << 1;
        QTest::newRow("half") << qint64(500) << qint64(1000) << 50;
        QTest::newRow("full") << qint64(1000) << qint64(1000) << 100;
        QTest::newRow("more than full") << qint64(5000) << qint64(1000) << 100;
        QTest::newRow("no capacity") << qint64(5) << qint64(0) << 0;
    }
    void fills()
    {
        QFETCH(qint64, bytes);
        QFETCH(qint64, capacity);
        PipeGauge gauge;
        gauge.setLevel(PipeLevel {bytes, capacity});
        gauge.resize(102, gauge.height());
        QTEST(filledPixels(gauge), "pixels");
    }

    void unknownIsNotShown()
    {
        QWidget window;
        PipeGauge gauge(&window);
        window.show();
        QVERIFY(!gauge.isVisible());
        gauge.setLevel(PipeLevel {0, 10});
        QVERIFY(gauge.isVisible());
        gauge.setLevel({});
        QVERIFY(!gauge.isVisible());
    }
};

QTEST_MAIN(TestPipeGauge)
#include "tst_pipegauge.moc"
