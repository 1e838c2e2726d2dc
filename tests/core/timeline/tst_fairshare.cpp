// SPDX-License-Identifier: MIT
// The kernel's sums as shares of a process's life and of the last second. No processes; the samples are written here.
#include "core/timeline/fairshare.h"

#include "core/journal/journal.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 ms = second / 1000;

struct Reading {
    Journal journal;
    FairShare shares {journal};

    explicit Reading(int cores = 2)
    {
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 1, u"Linux"_s, cores})});
    }
    void start(ProcessId process, qint64 time = 0)
    {
        journal.append({made(process, u"Asia"_s, time), happened(process, event::Starting {1}, time),
                        happened(process, event::Started {4711}, time)});
    }
    /// Times in ms.
    void sample(ProcessId process, qint64 time, double run, std::optional<double> queue, double threads = 1,
                double nice = 0, char state = 'R')
    {
        KernelSample sample {state, {}};
        sample[Metric::RunTime] = run * double(ms);
        if (queue)
            sample[Metric::QueueTime] = *queue * double(ms);
        sample[Metric::Threads] = threads;
        sample[Metric::Nice] = nice;
        sample.readAt[size_t(ProcFile::SchedStat)] = time * ms;
        journal.append({sampled(process, sample, time * ms)});
    }
    void round(qint64 time) { journal.append({happened(ProcessId::Pangaea, event::SystemSampled {}, time * ms)}); }
};

QString text(const std::optional<ShareParts> &parts)
{
    const auto percent = [](std::optional<double> part) {
        return part ? QString::number(qRound(*part * 100)) : u"unknown"_s;
    };
    if (!parts)
        return u"nothing"_s;
    return percent(parts->running) + u' ' + percent(parts->queued) + u' ' + percent(parts->blocked);
}

} // namespace

class TestFairShare : public QObject
{
    Q_OBJECT
private slots:
    void knowsNothingWithoutSamples()
    {
        Reading reading;
        QCOMPARE(text(reading.shares.life(asia)), u"nothing"_s);
        reading.start(asia);
        reading.round(100);
        QCOMPARE(text(reading.shares.life(asia)), u"nothing"_s);
        reading.journal.append({sampled(asia, {'S', {}}, 150 * ms)});
        reading.round(200);
        QCOMPARE(text(reading.shares.life(asia)), u"nothing"_s);
        QCOMPARE(text(reading.shares.lastSecond(asia)), u"nothing"_s);
        QCOMPARE(reading.shares.rivals().live, 1);
        QVERIFY(!reading.shares.rivals().equalShare());
    }

    void sharesALife()
    {
        Reading reading;
        reading.start(asia);
        reading.sample(asia, 1000, 510, 490);
        reading.round(1001);
        QCOMPARE(text(reading.shares.life(asia)), u"51 49 0"_s);
        reading.sample(asia, 2000, 510, 490);
        reading.round(2001);
        QCOMPARE(text(reading.shares.life(asia)), u"26 25 50"_s);
    }

    void goesOnWithoutANewReading()
    {
        Reading reading;
        reading.start(asia);
        reading.sample(asia, 1000, 500, 500, 1, 0, 'S');
        reading.round(1001);
        reading.round(2000); // it has not run since
        QCOMPARE(text(reading.shares.life(asia)), u"25 25 50"_s);
        QCOMPARE(text(reading.shares.lastSecond(asia)), u"0 0 100"_s);
    }

    void countsAWaitThatGoesOn()
    {
        Reading reading;
        reading.start(asia);
        reading.sample(asia, 1000, 500, 500); // ready
        reading.round(1001);
        reading.round(2000); // and it did not run: the kernel's sum has the wait when it is over
        QCOMPARE(text(reading.shares.life(asia)), u"25 75 0"_s);
        QCOMPARE(text(reading.shares.lastSecond(asia)), u"0 100 0"_s);
        reading.sample(asia, 2100, 550, 1550, 1, 0, 'S');
        reading.round(2101);
        QCOMPARE(text(reading.shares.life(asia)), u"26 74 0"_s);
    }

    void sharesTheLastSecond()
    {
        Reading reading;
        reading.start(asia);
        for (qint64 time = 100; time <= 3000; time += 100) { // 2 s alone, then one half of a core
            const double run = time <= 2000 ? double(time) : 2000 + double(time - 2000) / 2;
            reading.sample(asia, time, run, double(time) - run);
            reading.round(time + 1);
        }
        QCOMPARE(text(reading.shares.lastSecond(asia)), u"50 50 0"_s);
        QCOMPARE(text(reading.shares.life(asia)), u"83 17 0"_s);
    }

    void looksBackOverASilentTime()
    {
        Reading reading;
        reading.start(asia);
        reading.sample(asia, 100, 10, 0);
        for (qint64 time = 101; time <= 10'001; time += 100)
            reading.round(time);
        reading.sample(asia, 10'100, 109, 0); // all of the last tenth
        reading.round(10'101);
        QCOMPARE(text(reading.shares.lastSecond(asia)), u"10 0 90"_s);
    }

    void countsThreads()
    {
        Reading reading;
        reading.start(asia);
        reading.sample(asia, 1000, 1000, 1000, 4);
        reading.round(1001);
        QCOMPARE(text(reading.shares.life(asia)), u"25 25 50"_s);
    }

    void saysWhatItDoesNotKnow()
    {
        Reading reading;
        reading.start(asia);
        reading.sample(asia, 1000, 400, std::nullopt);
        reading.round(1001);
        QCOMPARE(text(reading.shares.life(asia)), u"40 unknown unknown"_s);
        QCOMPARE(reading.shares.rivals().busy, 1); // by its state
    }

    void neverExceedsTheWhole()
    {
        Reading reading;
        reading.start(asia);
        reading.sample(asia, 100, 60, 50);
        reading.round(101);
        QCOMPARE(text(reading.shares.life(asia)), u"55 45 0"_s);
    }

    void keepsTheLifeOfAnEndedProcess()
    {
        Reading reading;
        reading.start(asia);
        reading.sample(asia, 1000, 500, 0);
        reading.round(1001);
        reading.journal.append({happened(asia, event::Ended {}, 1100 * ms)});
        reading.round(5000);
        QCOMPARE(text(reading.shares.life(asia)), u"50 0 50"_s);
        QCOMPARE(text(reading.shares.lastSecond(asia)), u"nothing"_s);
        QCOMPARE(reading.shares.rivals().live, 0);
    }

    void beginsAnewWithEachAttempt()
    {
        Reading reading;
        reading.start(asia);
        reading.sample(asia, 1000, 500, 0);
        reading.journal.append({happened(asia, event::Ended {}, 1100 * ms),
                                happened(asia, event::Starting {2}, 2000 * ms),
                                happened(asia, event::Started {2}, 2000 * ms)});
        reading.sample(asia, 3000, 100, 0);
        reading.round(3001);
        QCOMPARE(text(reading.shares.life(asia)), u"10 0 90"_s);
    }

    void findsRivals()
    {
        Reading reading;
        const ProcessId oceania {4};
        for (const ProcessId process : {asia, europe, africa, oceania})
            reading.start(process);
        for (const ProcessId process : {asia, europe, africa})
            reading.sample(process, 1000, 600, 300);
        reading.sample(oceania, 1000, 10, 5); // asleep most of the time
        reading.round(1001);
        const FairShare::Rivals rivals = reading.shares.rivals();
        QCOMPARE(rivals.live, 4);
        QCOMPARE(rivals.busy, 3);
        QCOMPARE(rivals.busyThreads, 3);
        QVERIFY(rivals.sameNice);
        QCOMPARE(qRound(*rivals.equalShare() * 100), 67);
        reading.sample(europe, 1100, 650, 350, 2, 5);
        reading.round(1101);
        QVERIFY(!reading.shares.rivals().sameNice);
        QCOMPARE(*reading.shares.rivals().equalShare(), 0.5);
    }

    void sharesNoMoreThanAWholeCore()
    {
        Reading reading(4);
        reading.start(asia);
        reading.sample(asia, 1000, 1000, 0);
        reading.round(1001);
        QCOMPARE(*reading.shares.rivals().equalShare(), 1.0);
    }

    void forgets()
    {
        Reading reading;
        reading.start(asia);
        reading.sample(asia, 1000, 500, 0);
        reading.round(1001);
        QSignalSpy changed(&reading.shares, &FairShare::changed);
        reading.journal.append({happened(asia, event::Removed {}, 1100 * ms)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(text(reading.shares.life(asia)), u"nothing"_s);
        reading.journal.append({happened(asia, event::Restored {}, 1200 * ms)});
        QCOMPARE(changed.size(), 2);
        QVERIFY(reading.shares.life(asia));
        reading.journal.restart({});
        QCOMPARE(changed.size(), 3);
        QCOMPARE(reading.shares.rivals().cores, 0);
    }
};

QTEST_GUILESS_MAIN(TestFairShare)
#include "tst_fairshare.moc"
