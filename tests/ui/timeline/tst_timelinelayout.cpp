// SPDX-License-Identifier: MIT
// Time to pixels and times in words, as numbers.
#include "ui/timeline/timelinelayout.h"

#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 ms = second / 1000;
constexpr qint64 us = ms / 1000;

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT
private slots:
    void roundsToWholePixels()
    {
        const TimeScale scale {.origin = 1000, .nsPerPixel = 10, .first = -5};
        QCOMPARE(scale.column(1000), 0);
        QCOMPARE(scale.x(1000), 5);
        QCOMPARE(scale.x(1004), 5);
        QCOMPARE(scale.x(1005), 6);
        QCOMPARE(scale.x(995), 5);
        QCOMPARE(scale.x(994), 4);
        QCOMPARE(scale.timeAt(5), 1000);
        for (qint64 column = -30; column < 30; ++column) {
            QCOMPARE(scale.column(scale.timeOfColumn(column)), column);
            QCOMPARE(scale.column(scale.timeOfColumn(column) - 1), column - 1);
        }
    }

    void staysDrawable()
    {
        const TimeScale scale {.origin = 0, .nsPerPixel = 10, .first = 0};
        QCOMPARE(scale.x(3600 * 24 * second), 1'000'000);
        QCOMPARE(scale.x(-3600 * 24 * second), -1'000'000);
    }

    void zoomsAboutThePointer()
    {
        const TimeScale scale {.origin = 0, .nsPerPixel = 1e6, .first = 100};
        for (const double factor : {0.25, 1.2, 8.0, 1000.0}) {
            const TimeScale zoomed = scale.zoomed(factor, 250);
            QCOMPARE(zoomed.nsPerPixel, 1e6 / factor);
            QVERIFY(std::abs(zoomed.timeAt(250) - scale.timeAt(250)) <= zoomed.nsPerPixel);
        }
        QCOMPARE(scale.zoomed(1e12, 0).nsPerPixel, finestScale);
        QCOMPARE(scale.zoomed(1e-12, 0).nsPerPixel, coarsestScale);
    }

    void fits()
    {
        const TimeScale scale = TimeScale::fitting(0, 2 * second, 4 * second, 14, 1000);
        QCOMPARE(scale.x(2 * second), 14);
        QCOMPARE(scale.x(4 * second), 1014);
        QCOMPARE(TimeScale::fitting(0, 5, 5, 0, 100).nsPerPixel, finestScale);
    }

    void stepsBy125_data()
    {
        QTest::addColumn<double>("nsPerPixel");
        QTest::addColumn<int>("pixels");
        QTest::addColumn<qint64>("step");
        QTest::newRow("the design's 94 px a second") << 1e9 / 94 << 64 << second;
        QTest::newRow("133 px for 10 ms") << 1e7 / 133 << 80 << 10 * ms;
        QTest::newRow("exactly one") << 1e9 / 64 << 64 << second;
        QTest::newRow("two") << 1e9 / 63 << 64 << 2 * second;
        QTest::newRow("five") << 1e9 / 30 << 64 << 5 * second;
        QTest::newRow("ten") << 1e9 / 12 << 64 << 10 * second;
        QTest::newRow("nanoseconds") << 0.01 << 64 << qint64(1);
        QTest::newRow("microseconds") << 10.0 << 64 << us;
    }

    void stepsBy125()
    {
        QFETCH(double, nsPerPixel);
        QFETCH(int, pixels);
        QTEST(tickStep(nsPerPixel, pixels), "step");
    }

    void ticksBeginAtTheOrigin()
    {
        const TimeScale scale {.origin = 5 * second, .nsPerPixel = 1e7, .first = -14};
        const std::vector<Tick> all = ticks(scale, 400, second);
        QStringList words;
        for (const Tick &tick : all)
            words += u"%1@%2"_s.arg(tick.label).arg(tick.x);
        QCOMPARE(words.join(u' '), u"0 s@14 1 s@114 2 s@214 3 s@314"_s);
    }

    void tellsTimes_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 ns, qint64 step, const QString &text) {
            QTest::newRow(qPrintable(text)) << ns << step << text;
        };
        row(0, second, u"0 s"_s);
        row(11 * second, second, u"11 s"_s);
        row(200 * second, 100 * second, u"200 s"_s);
        row(2340 * ms, 10 * ms, u"2.34 s"_s);
        row(2400 * ms, 10 * ms, u"2.40 s"_s);
        row(9400 * ms, 100 * ms, u"9.4 s"_s);
        row(500 * ms, 100 * ms, u"0.5 s"_s);
        row(12 * ms, 500 * us, u"12.0 ms"_s);
        row(2 * second + 340017 * us, us, u"2.340017 s"_s);
        row(120 * us, 10 * us, u"0.12 ms"_s);
        row(120 * us, us, u"120 µs"_s);
    }

    void tellsTimes()
    {
        QFETCH(qint64, ns);
        QFETCH(qint64, step);
        QTEST(timeText(ns, step), "text");
    }

    void tellsSpans_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("text");
        QTest::newRow("s") << 5003 * ms << u"5.003 s"_s;
        QTest::newRow("ms") << 12'340 * us << u"12.34 ms"_s;
        QTest::newRow("many ms") << 512'340 * us << u"512.3 ms"_s;
        QTest::newRow("us") << qint64(1500) << u"1.50 µs"_s;
        QTest::newRow("ns") << qint64(850) << u"850 ns"_s;
        QTest::newRow("nothing") << qint64(0) << u"0 ns"_s;
    }

    void tellsSpans()
    {
        QFETCH(qint64, ns);
        QTEST(spanText(ns), "text");
    }
};

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
