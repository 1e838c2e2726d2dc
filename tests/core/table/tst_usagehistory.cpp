// SPDX-License-Identifier: MIT
// CPU and memory of one row over time: what is sampled, what holds, and what is missing.
#include "core/journal/journal.h"
#include "core/table/usagehistory.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 tenth = second / 10;
using Before = UsagePoint::Before;

struct Reading {
    Journal journal;
    UsageHistory history {journal};

    void tell(ProcessId process, Payload payload, qint64 time)
    {
        journal.append({happened(process, std::move(payload), time)});
    }
    void start(qint64 time, int attempt = 1)
    {
        if (attempt == 1)
            journal.append({made(asia, u"Asia"_s, time)});
        tell(asia, event::Starting {attempt}, time);
        tell(asia, event::Started {4711}, time);
    }
    void sample(qint64 time, std::optional<double> cpu, std::optional<double> memory)
    {
        KernelSample sample {'R', {}};
        sample[Metric::Cpu] = cpu;
        sample[Metric::Memory] = memory;
        tell(asia, event::Sampled {sample}, time);
        tell(ProcessId::Pangaea, event::SystemSampled {}, time);
    }
};

} // namespace

class TestUsageHistory : public QObject
{
    Q_OBJECT
private slots:
    // As only a file that somebody made tells it.
    void takesEndsWithoutABegin()
    {
        Reading reading;
        reading.history.setProcess(asia);
        reading.journal.append({made(asia, u"Asia"_s, second)});
        reading.tell(asia, event::Starting {1}, second);
        for (int i = 0; i < 2; ++i) {
            reading.tell(asia, event::FailedToStart {u"no"_s}, 2 * second);
            reading.tell(asia, event::Ended {}, 3 * second);
        }
        QVERIFY(reading.history.points().empty());
    }

    void readsWhatTheJournalHas()
    {
        Reading reading;
        reading.start(second);
        reading.sample(second + tenth, 50, 1e6);
        QVERIFY(reading.history.points().empty()); // nobody asked
        reading.history.setProcess(asia);
        QCOMPARE(reading.history.points().size(), 1);
        QCOMPARE(reading.history.points()[0].cpu, std::optional(50.0));
        reading.sample(second + 2 * tenth, 60, 2e6);
        QCOMPARE(reading.history.points().size(), 2);
        QCOMPARE(reading.history.points()[1].memory, std::optional(2e6));
        QVERIFY(reading.history.points()[1].before == Before::Point);
        QCOMPARE(reading.history.start(), second);
        QCOMPARE(reading.history.end(), second + 2 * tenth);
        QCOMPARE(reading.history.origin(), second);
        reading.history.setProcess(europe);
        QVERIFY(reading.history.points().empty());
    }

    void holdsWhatIsUnchanged()
    {
        Reading reading;
        reading.history.setProcess(asia);
        reading.start(second);
        reading.tell(ProcessId::Pangaea, event::SystemSampled {}, second + tenth / 2); // no sample as yet
        reading.sample(second + tenth, 0, 1e6);
        reading.tell(ProcessId::Pangaea, event::SystemSampled {}, second + 2 * tenth);
        QCOMPARE(reading.history.points().size(), 2);
        QCOMPARE(reading.history.points()[1].time, second + 2 * tenth);
        QCOMPARE(reading.history.points()[1].memory, std::optional(1e6));
        reading.tell(asia, event::Ended {}, second + 3 * tenth);
        reading.tell(ProcessId::Pangaea, event::SystemSampled {}, second + 4 * tenth);
        QCOMPARE(reading.history.points().size(), 2);
        QCOMPARE(reading.history.end(), second + 3 * tenth);
    }

    void knowsGaps()
    {
        Reading reading;
        reading.history.setProcess(asia);
        reading.start(second);
        reading.sample(2 * second, 10, 1e6); // the first of an attempt follows nothing
        reading.sample(2 * second + 3 * tenth, 10, 1e6);
        reading.sample(2 * second + 7 * tenth, {}, {});
        QVERIFY(reading.history.points()[0].before == Before::Nothing);
        QVERIFY(reading.history.points()[1].before == Before::Point);
        QVERIFY(reading.history.points()[2].before == Before::Gap);
        QVERIFY(!reading.history.points()[2].memory);
        reading.tell(ProcessId::Pangaea, event::SampleRateSet {1}, 3 * second);
        reading.sample(5 * second, 10, 1e6); // 2.3 s are no gap at 1 Hz
        QVERIFY(reading.history.points()[3].before == Before::Point);
    }

    void keepsAttempts()
    {
        Reading reading;
        reading.history.setProcess(asia);
        reading.start(second);
        reading.sample(second + tenth, 10, 1e6);
        reading.tell(asia, event::Ended {}, 2 * second);
        reading.start(2 * second + tenth, 2);
        reading.sample(2 * second + 2 * tenth, 20, 2e6);
        QVERIFY(reading.history.points()[1].before == Before::Nothing);
        QCOMPARE(reading.history.attempts().size(), 2);
        QCOMPARE(reading.history.attempts()[0].end, 2 * second);
        QCOMPARE(reading.history.attempts()[1].number, 2);
        reading.tell(asia, event::Ended {}, 3 * second);
        reading.tell(asia, event::Starting {3}, 4 * second);
        reading.tell(asia, event::FailedToStart {u"No."_s}, 4 * second);
        QCOMPARE(reading.history.attempts().size(), 2);
    }

    void keepsTheLastMinutes()
    {
        Reading reading;
        reading.history.setProcess(asia);
        reading.start(second);
        constexpr qint64 rounds = 10 * (UsageHistory::longest / second + 60);
        for (qint64 round = 1; round <= rounds; ++round)
            reading.sample(second + round * tenth, 10, 1e6);
        QVERIFY(qint64(reading.history.points().size()) < rounds);
        QCOMPARE(reading.history.start(), reading.history.end() - UsageHistory::longest);
        QVERIFY(reading.history.points().front().time <= reading.history.start() + second);
    }

    void startsOver()
    {
        Reading reading;
        reading.history.setProcess(asia);
        reading.start(second);
        reading.sample(second + tenth, 10, 1e6);
        reading.journal.restart({happened(ProcessId::Pangaea, event::SessionStarted {}, second)});
        QVERIFY(reading.history.points().empty() && reading.history.attempts().empty());
        QCOMPARE(reading.history.end(), 0);
        reading.start(second);
        QCOMPARE(reading.history.attempts().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestUsageHistory)
#include "tst_usagehistory.moc"
