// SPDX-License-Identifier: MIT
// Processor time as percentages, with synthetic times and counts.
#include "core/linux/cpushare.h"

#include <QTest>

using namespace pangaea;

namespace {
constexpr qint64 millisecond = nanosecondsPerSecond / 1000;
}

class TestCpuShare final : public QObject
{
    Q_OBJECT
private slots:
    void needsTwoReadings();
    void share();
    void mostThatThereCanBe();
    void fallsToNothing();
    void rareReadings();
    void backwards();
    void idleTime();
    void restarts();
    void cores();
};

void TestCpuShare::needsTwoReadings()
{
    CpuShare share;
    QVERIFY(!share.percent(0, 0));
    QVERIFY(!share.percent(49 * millisecond, 0));
    QCOMPARE(share.percent(50 * millisecond, 0), std::optional(0.0));
}

void TestCpuShare::share()
{
    CpuShare share;
    (void)share.percent(0, 5 * millisecond);
    QCOMPARE(*share.percent(100 * millisecond, 30 * millisecond), 25.0);
}

void TestCpuShare::mostThatThereCanBe()
{
    CpuShare share;
    (void)share.percent(0, 0);
    QCOMPARE(*share.percent(100 * millisecond, 150 * millisecond), 150.0);
    QCOMPARE(*share.percent(100 * millisecond, 150 * millisecond, 100), 100.0);
}

void TestCpuShare::fallsToNothing()
{
    CpuShare share;
    for (qint64 time = 0; time <= 1000; time += 100)
        (void)share.percent(time * millisecond, double(time * millisecond));
    double before = 100;
    for (qint64 time = 1100; time < 2000; time += 100) {
        const double now = *share.percent(time * millisecond, 1000.0 * millisecond);
        QVERIFY(now < before && now > 0);
        before = now;
    }
    QCOMPARE(*share.percent(2000 * millisecond, 1000.0 * millisecond), 0.0);
}

void TestCpuShare::rareReadings()
{
    CpuShare share;
    (void)share.percent(0, 0);
    QCOMPARE(*share.percent(4000 * millisecond, 1000.0 * millisecond), 25.0);
    QCOMPARE(*share.percent(8000 * millisecond, 3000.0 * millisecond), 50.0);
}

void TestCpuShare::backwards()
{
    CpuShare share;
    (void)share.percent(0, 100);
    QVERIFY(!share.percent(100 * millisecond, 99));
    QCOMPARE(*share.percent(200 * millisecond, 99), 0.0);
    QVERIFY(!share.percent(0, 99));
}

/// It makes no difference whether idle readings are abbreviated.
void TestCpuShare::idleTime()
{
    CpuShare asked;
    CpuShare told;
    double run = 0;
    for (qint64 time = 0; time <= 20'000; time += 100) {
        const bool idle = time > 2000 && time % 7000 > 1500;
        run += idle ? 0 : 30 * millisecond;
        const auto percent = asked.percent(time * millisecond, run);
        if (idle && percent == 0.0) {
            told.stillIdle(time * millisecond);
            continue;
        }
        QCOMPARE(told.percent(time * millisecond, run), percent);
    }
}

void TestCpuShare::restarts()
{
    CpuShare share;
    (void)share.percent(0, 0);
    share.restart();
    QVERIFY(!share.percent(100 * millisecond, 0));
}

void TestCpuShare::cores()
{
    using Ticks = std::vector<std::optional<SystemTicks>>;
    CoreShares shares;
    const qint64 begin = 50 * nanosecondsPerSecond;
    QVERIFY(shares.since(begin, Ticks {SystemTicks {10, 100}, SystemTicks {5, 100}}).empty());
    QVERIFY(shares.since(begin + 50 * millisecond, Ticks {SystemTicks {99, 999}, {}}).empty()); // too soon
    auto told = shares.since(begin + 99 * millisecond,
                             Ticks {SystemTicks {14, 110}, SystemTicks {5, 110}, SystemTicks {1, 1}});
    QCOMPARE(told.size(), 3);
    QCOMPARE(*told[0], 40.0);
    QCOMPARE(*told[1], 0.0);
    QVERIFY(!told[2]); // it was switched on just now
    told = shares.since(begin + 200 * millisecond, Ticks {SystemTicks {14, 110}, {}, SystemTicks {11, 11}});
    QVERIFY(!told[0]); // no tick went by
    QVERIFY(!told[1]);
    QCOMPARE(*told[2], 100.0);
    QVERIFY(shares.since(begin + 300 * millisecond, {}).empty());
}

QTEST_APPLESS_MAIN(TestCpuShare)
#include "tst_cpushare.moc"
