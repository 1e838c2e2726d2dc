// SPDX-License-Identifier: MIT
#include "core/wire/clockcompare.h"
#include "tests/fixtures/testing.h"

#include <QRandomGenerator>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 ms = 1'000'000;

/// Another machine's clock, and a network in between.
struct World {
    qint64 offset = 0;
    double rate = 0;
    qint64 now = 5'000'000 * ms;
    const qint64 begin = now;

    [[nodiscard]] qint64 theirs(qint64 ours) const { return ours + offset + qint64(rate * double(ours - begin)); }
    ClockCompare::Exchange exchange(qint64 there, qint64 back)
    {
        const qint64 sent = now;
        const qint64 heard = sent + there;
        const qint64 said = heard + 10'000;
        now = said + back;
        return {sent, theirs(heard), theirs(said), now};
    }
};

} // namespace

class TestClockCompare : public QObject
{
    Q_OBJECT
private slots:
    void findsTheOffset();
    void shortestCounts();
    void neverClaimsTooMuch_data();
    void neverClaimsTooMuch();
    void findsTheDrift();
    void beginsAnewAfterAStep();
    void ignoresWhatCannotBe();
};

void TestClockCompare::findsTheOffset()
{
    World world {.offset = -7 * second};
    ClockCompare compare;
    QVERIFY(!compare.isKnown());
    QVERIFY(compare.add(world.exchange(50'000, 50'000)));
    QVERIFY(compare.isKnown());
    QCOMPARE(compare.offsetAt(world.now), -7 * second);
    QVERIFY(compare.uncertaintyAt(world.now) >= 50'000);
    QVERIFY(compare.uncertaintyAt(world.now) < 60'000);
    QCOMPARE(compare.toOurs(world.theirs(world.now)), world.now);
}

void TestClockCompare::shortestCounts()
{
    World world {.offset = 123 * second};
    ClockCompare compare;
    QVERIFY(compare.add(world.exchange(200 * ms, 10'000)));
    QVERIFY(std::abs(compare.offsetAt(world.now) - world.offset) > 50 * ms);
    QVERIFY(compare.add(world.exchange(30'000, 20'000)));
    QVERIFY(compare.add(world.exchange(10'000, 300 * ms)));
    QVERIFY(std::abs(compare.offsetAt(world.now) - world.offset) <= 60'000);
}

void TestClockCompare::neverClaimsTooMuch_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<qint64>("delay");
    QTest::newRow("near") << 0.0 << qint64(20'000);
    QTest::newRow("near, gains") << 4e-5 << qint64(20'000);
    QTest::newRow("far, loses") << -4e-5 << 100 * ms;
    QTest::newRow("far, gains") << 9e-5 << 30 * ms;
}

void TestClockCompare::neverClaimsTooMuch()
{
    QFETCH(double, rate);
    QFETCH(qint64, delay);
    World world {.offset = 42 * second, .rate = rate};
    ClockCompare compare;
    QRandomGenerator random(1);
    for (int i = 0; i < 600; ++i) {
        world.now += second / 3;
        QVERIFY(compare.add(world.exchange(delay / 2 + random.bounded(delay), delay / 2 + random.bounded(delay))));
        const qint64 ours = world.now + random.bounded(second);
        const qint64 wrong = std::abs(compare.toOurs(world.theirs(ours)) - ours);
        QVERIFY2(wrong <= compare.uncertaintyAt(ours),
                 qPrintable(QStringLiteral("%1: %2 > %3").arg(i).arg(wrong).arg(compare.uncertaintyAt(ours))));
    }
    QCOMPARE(compare.steps(), 0);
    QVERIFY(compare.uncertaintyAt(world.now) < 2 * delay + 50'000);
}

void TestClockCompare::findsTheDrift()
{
    World world {.offset = 0, .rate = 3e-5};
    ClockCompare compare;
    for (int i = 0; i < 120; ++i) {
        world.now += second;
        QVERIFY(compare.add(world.exchange(20'000, 20'000)));
    }
    QVERIFY(std::abs(compare.drift() - 30'000) < 3'000);
}

void TestClockCompare::beginsAnewAfterAStep()
{
    World world {.offset = second};
    ClockCompare compare;
    for (int i = 0; i < 10; ++i)
        QVERIFY(compare.add(world.exchange(30'000, 30'000)));
    world.offset += 3600 * second; // it slept, or we did
    QVERIFY(compare.add(world.exchange(30'000, 30'000)));
    QCOMPARE(compare.steps(), 1);
    QCOMPARE(compare.toOurs(world.theirs(world.now)), world.now);
    QVERIFY(compare.uncertaintyAt(world.now) < second);
    QVERIFY(compare.uncertaintyAt(world.now - 1) > 3599 * second); // before or after the sleep, nobody knows
}

void TestClockCompare::ignoresWhatCannotBe()
{
    ClockCompare compare;
    QVERIFY(!compare.add({100, 300, 200, 400})); // said before it heard
    QVERIFY(!compare.add({100, 50, 60, 90}));    // received before it was sent
    QVERIFY(!compare.add({100, 50, 1060, 200})); // longer there than away
    QVERIFY(!compare.isKnown());
}

QTEST_GUILESS_MAIN(TestClockCompare)
#include "tst_clockcompare.moc"
