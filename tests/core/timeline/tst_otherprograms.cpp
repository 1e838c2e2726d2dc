// SPDX-License-Identifier: MIT
// How the time of the cores was divided between the rows, other programs and idleness. No processes; the events are
// written here.
#include "core/timeline/otherprograms.h"

#include "tests/fixtures/timelinestory.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

using Cores = std::vector<std::optional<double>>;

/// "25 50 25": percent of rows, others and idle.
QString text(const std::optional<MachineShare> &share)
{
    if (!share)
        return u"unknown"_s;
    return u"%1 %2 %3"_s.arg(qRound(share->rows * 100)).arg(qRound(share->others * 100)).arg(qRound(share->idle * 100));
}

/// A story in which the kernel tells the load of its cores every 100 ms.
struct Machine : Story {
    using Story::Story;
    void load(double time, Cores busy) { tell(time, ProcessId::Pangaea, event::SystemSampled {{}, std::move(busy)}); }
    void loads(int from, int to, const Cores &busy)
    {
        for (int time = from + 100; time <= to; time += 100)
            load(time, busy);
    }
    QString share(double from, double to) const { return text(machineShare(timeline, at(from), at(to))); }
};

} // namespace

class TestOtherPrograms : public QObject
{
    Q_OBJECT
private slots:
    void isUnknownWithoutReadings()
    {
        Machine machine(true);
        QCOMPARE(text(machineShareOfLastSecond(machine.timeline)), u"unknown"_s);
        machine.start(0, u"Asia"_s, 10);
        machine.run(asia, 10, {{0, 1000}});
        machine.round(1000); // without the load of the cores
        QCOMPARE(machine.share(0, 1000), u"unknown"_s);
        QCOMPARE(text(machineShareOfLastSecond(machine.timeline)), u"unknown"_s);
    }

    void subtractsWhatRowsRan()
    {
        Machine machine(true);
        machine.start(0, u"Asia"_s, 10);
        machine.load(0, {0, 0});
        machine.run(asia, 10, {{0, 500, LeaveReason::Preempted}, {500, 1000, LeaveReason::Blocked, 1}});
        machine.loads(0, 1000, {90, 60});
        QCOMPARE(machine.share(0, 1000), u"50 25 25"_s);
        QCOMPARE(machine.share(0, 500), u"50 25 25"_s);
        QCOMPARE(text(machineShareOfLastSecond(machine.timeline)), u"50 25 25"_s);
        machine.loads(1000, 2000, {30, 0}); // it sleeps
        QCOMPARE(machine.share(1000, 2000), u"0 15 85"_s);
        QCOMPARE(machine.share(0, 2000), u"25 20 55"_s);
    }

    void subtractsSampledRows()
    {
        Machine machine(false);
        machine.start(0, u"Asia"_s, 10);
        machine.load(0, {0, 0});
        for (int time = 100; time <= 1000; time += 100) {
            machine.sample(time, asia, 'R', time / 2.0, 0);
            machine.load(time, {75, 25});
        }
        QCOMPARE(machine.share(0, 1000), u"25 25 50"_s);
        QCOMPARE(machine.share(500, 1000), u"25 25 50"_s);
    }

    /// Without its run time, others' cannot be known either.
    void isUnknownBesideARowWithoutRunTime()
    {
        Machine machine(false);
        machine.start(0, u"Asia"_s, 10);
        machine.load(0, {0, 0});
        machine.tell(100, asia, event::Sampled {{'R', {}}});
        machine.loads(0, 1000, {75, 25});
        QCOMPARE(machine.share(0, 1000), u"unknown"_s);
    }

    /// Over before the first sample: what the kernel reported at its end.
    void countsShortSampledProcesses()
    {
        Machine machine(false);
        machine.load(0, {0, 0});
        machine.start(0, u"Asia"_s, 10);
        machine.tell(80, asia, event::Ended {.status = {.code = 0}, .used = ResourceUse {.cpuTime = 50 * Story::ms}});
        machine.loads(0, 100, {100, 0});
        QCOMPARE(machine.share(0, 100), u"25 25 50"_s);
    }

    void takesWholeReadings_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << 0. << 400. << u"0 25 75"_s;
        QTest::newRow("the nearest") << 140. << 360. << u"0 33 67"_s; // 100 to 400
        QTest::newRow("one") << 190. << 310. << u"0 100 0"_s;
        QTest::newRow("less than half of any") << 210. << 230. << u"unknown"_s;
        QTest::newRow("less than half of one, in its middle") << 240. << 260. << u"unknown"_s;
        QTest::newRow("hardly covered") << -1000. << 400. << u"unknown"_s;
        QTest::newRow("not yet covered") << 300. << 900. << u"unknown"_s;
    }
    void takesWholeReadings()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        Machine machine(true);
        machine.start(0, u"Asia"_s, 10);
        machine.load(0, {});
        machine.load(100, {0, 0});
        machine.load(200, {0, 0});
        machine.load(300, {100, 100});
        machine.load(400, {0, 0});
        QTEST(machine.share(from, to), "expected");
    }

    /// The kernel counts ticks of 10 ms; a row's time is exact.
    void isNeverNegative()
    {
        Machine machine(true);
        machine.start(0, u"Asia"_s, 10);
        machine.load(0, {0, 0});
        machine.run(asia, 10, {{0, 1000}});
        machine.loads(0, 1000, {95, 2});
        QCOMPARE(machine.share(0, 1000), u"50 0 50"_s);
    }

    void leavesOutCoresThatAreOff()
    {
        Machine machine(true, 4);
        machine.start(0, u"Asia"_s, 10);
        machine.load(0, {0, 0, 0, 0});
        machine.loads(0, 1000, {100, {}, 0, {}});
        QCOMPARE(machine.share(0, 1000), u"0 50 50"_s);
    }

    void remembersRemovedRows()
    {
        Machine machine(true);
        machine.start(0, u"Asia"_s, 10);
        machine.load(0, {0, 0});
        machine.run(asia, 10, {{0, 1000}});
        machine.loads(0, 1000, {100, 0});
        machine.tell(1000, asia, event::Ended {{.code = 0}});
        QCOMPARE(machine.share(0, 1000), u"50 0 50"_s);
        machine.tell(1000, asia, event::Removed {});
        QVERIFY(machine.timeline.rows().empty());
        QCOMPARE(machine.share(0, 1000), u"50 0 50"_s);
        QCOMPARE(machine.share(500, 1000), u"50 0 50"_s);
        machine.tell(1000, asia, event::Restored {});
        QCOMPARE(machine.share(0, 1000), u"50 0 50"_s);
        QCOMPARE(machine.timeline.coreLoads().back().removed, 0); // it is not counted twice
    }

    void forgetsWhatIsThinnedOut()
    {
        Machine machine(true);
        machine.start(0, u"Asia"_s, 10);
        machine.load(0, {0, 0});
        machine.loads(0, 2000, {50, 50});
        machine.tell(2000, ProcessId::Pangaea, event::Thinned {Story::at(1500)});
        QCOMPARE(machine.share(0, 1000), u"unknown"_s);
        QCOMPARE(machine.share(1500, 2000), u"0 50 50"_s);
    }

    void isBusyUntilItIsCalm()
    {
        BusyMachine machine;
        QVERIFY(!machine.isBusy());
        const auto others = [](double share) { return MachineShare {.others = share}; };
        QVERIFY(!machine.update(others(0.2)));
        QVERIFY(machine.update(others(0.25)));
        QVERIFY(machine.update(others(0.2))); // not yet calm
        QVERIFY(!machine.update(others(0.14)));
        QVERIFY(!machine.update(others(0.2))); // not yet busy again
        QVERIFY(machine.update(others(0.9)));
        QVERIFY(!machine.update(std::nullopt)); // nothing is known
    }

    void followsTheTimeline()
    {
        Machine machine(true);
        BusyMachine busy;
        machine.start(0, u"Asia"_s, 10);
        QVERIFY(!busy.update(machine.timeline));
        machine.load(0, {0, 0});
        machine.loads(0, 1000, {60, 60});
        QVERIFY(busy.update(machine.timeline));
        QVERIFY(busy.update(machine.timeline));
        QCOMPARE(qRound(*busy.others() * 100), 60);
        machine.loads(1000, 2000, {10, 0});
        QVERIFY(!busy.update(machine.timeline));
        QVERIFY(!busy.others());
        machine.loads(2000, 3000, {60, 60});
        QVERIFY(busy.update(machine.timeline));
        machine.journal.restart({});
        QVERIFY(!busy.update(machine.timeline));
    }
};

QTEST_GUILESS_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
