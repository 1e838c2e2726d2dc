// SPDX-License-Identifier: MIT
// The numbers of the plots of CPU and memory.
#include "ui/properties/usageplot.h"

#include "core/journal/journal.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 tenth = second / 10;

/// Starts at 1 s; a value for each tenth of a second from then on, without one where it is negative: not sampled.
struct Sampled {
    explicit Sampled(const std::vector<std::optional<double>> &values)
    {
        history.setProcess(asia);
        journal.append({made(asia, u"Asia"_s, second), happened(asia, event::Starting {1}, second),
                        happened(asia, event::Started {4711}, second)});
        qint64 time = second;
        for (const std::optional<double> &value : values) {
            time += tenth;
            if (value && *value < 0)
                continue;
            KernelSample sample {'R', {}};
            sample[Metric::Cpu] = sample[Metric::Memory] = value;
            journal.append({happened(asia, event::Sampled {sample}, time),
                            happened(ProcessId::Pangaea, event::SystemSampled {}, time)});
        }
    }
    Journal journal;
    UsageHistory history {journal};
};

const QRectF plot(0, 0, 100, 50);

} // namespace

class TestUsagePlot : public QObject
{
    Q_OBJECT
private slots:
    void roundsUp_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << 0.0 << 1.0;
        QTest::newRow("100 %") << 100.0 << 100.0;
        QTest::newRow("more than a core") << 101.0 << 200.0;
        QTest::newRow("memory") << 3.1e6 << 5e6;
        QTest::newRow("much") << 7e9 << 1e10;
    }
    void roundsUp()
    {
        QFETCH(double, highest);
        QTEST(roundAbove(highest), "top");
    }

    void leavesRoom()
    {
        QCOMPARE(usageTop(Sampled({104}).history, usageQuantity(0)), 100.0);
        QCOMPARE(usageTop(Sampled({150}).history, usageQuantity(0)), 200.0);
        QCOMPARE(usageTop(Sampled({2e6}).history, usageQuantity(1)), 5e6);
    }

    void spreadsTicks()
    {
        QCOMPARE(tickDistance(6 * second, 6), second);
        QCOMPARE(tickDistance(second / 2, 6), tenth);
        QCOMPARE(tickDistance(300 * second, 6), 60 * second);
        QCOMPARE(tickDistance(10'000 * second, 6), 120 * second);
    }

    void drawsWhatIsKnown()
    {
        const Sampled sampled({50, 100, {}, 0});
        const auto lines = usageLines(sampled.history, usageQuantity(0), plot, 100);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], QPolygonF({{25, 25}, {50, 0}}));
        QCOMPARE(lines[1], QPolygonF({{100, 50}}));
        QVERIFY(hasGaps(sampled.history));
    }

    void leavesGaps()
    {
        const Sampled sampled({50, 50, -1, -1, -1, -1, 50, 50});
        QCOMPARE(usageLines(sampled.history, usageQuantity(1), plot, 100).size(), 2);
        QVERIFY(hasGaps(sampled.history));
        QVERIFY(!hasGaps(Sampled({50, 50}).history));
    }

    void knowsTheValues()
    {
        const UsageValues values = usageValues(Sampled({10, 70, 30}).history, usageQuantity(0));
        QCOMPARE(values.newest, std::optional(30.0));
        QCOMPARE(values.highest, std::optional(70.0));
        QVERIFY(!usageValues(Sampled({10, {}}).history, usageQuantity(0)).newest);
        QVERIFY(!usageValues(Sampled({}).history, usageQuantity(0)).highest);
        Sampled ended({10});
        ended.journal.append({happened(asia, event::Ended {}, 2 * second)});
        QVERIFY(!usageValues(ended.history, usageQuantity(0)).newest);
    }
};

QTEST_GUILESS_MAIN(TestUsagePlot)
#include "tst_usageplot.moc"
