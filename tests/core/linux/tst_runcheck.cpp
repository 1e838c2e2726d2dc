// SPDX-License-Identifier: MIT
// What is recorded, compared with what the kernel charges: with synthetic data, and with real processes, one of which
// the kernel does not allow to be recorded.
#include "core/linux/runcheck.h"

#include "core/linux/switchtrace.h"
#include "tests/fixtures/session.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

using Kind = SwitchRecord::Kind;

constexpr qint32 own = 100; ///< Pangaea
constexpr qint32 pid = 200;
constexpr qint64 ms = 1'000'000;

/// Records and readings of one process, times in ms; each check() takes what was added since the last one.
struct Rig {
    Rig()
    {
        record({.time = 0, .pid = pid, .tid = pid, .parentPid = own, .parentTid = own, .kind = Kind::Born});
        trace.watch(asia, pid, 0);
    }
    void record(SwitchRecord record) { records.push_back(record); }
    void run(qint64 from, qint64 to)
    {
        record({.time = from * ms, .pid = pid, .tid = pid, .kind = Kind::In});
        record({.time = to * ms, .pid = pid, .tid = pid, .kind = Kind::Out});
    }
    void exit(qint64 time) { record({.time = time * ms, .pid = pid, .tid = pid, .kind = Kind::Exit}); }
    void charge(qint64 time, double run, qint64 aliveAt = 0, qint64 tid = pid, qint64 parent = own)
    {
        charges.push_back({asia, tid, tid, parent, qint64(run * ms), time * ms, aliveAt * ms});
    }
    /// "since 200: reason", one a line
    QStringList check(qint64 until)
    {
        EventBatch batch;
        trace.take(std::exchange(records, {}), until * ms, batch);
        batch.clear();
        check_.check(std::exchange(charges, {}), trace, until * ms, batch);
        QStringList lines;
        for (const Event &event : batch) {
            if (const auto *ended = std::get_if<event::RecordingEnded>(&event.payload))
                lines += u"%1 since %2: %3"_s.arg(ended->tid).arg(ended->since / ms).arg(ended->reason);
            if (const auto *ran = std::get_if<event::Ran>(&event.payload))
                lines += u"ran %1-%2 %3"_s.arg(ran->intervals[0].start / ms)
                             .arg(ran->intervals[0].end / ms)
                             .arg(int(ran->intervals[0].left));
        }
        return lines;
    }
    SwitchTrace trace {own};
    RunCheck check_;
    std::vector<SwitchRecord> records;
    std::vector<TaskCharge> charges;
};

/// A copy of misbehave that the kernel lets nobody record: set-user-ID of another user for root, unreadable for others.
QString unrecordable(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"misbehave"_s);
    const QByteArray name = QFile::encodeName(path);
    if (!QFile::copy(misbehavePath(), path))
        return {};
    if (::geteuid() == 0)
        return ::chown(name.constData(), 65534, 65534) == 0 && ::chmod(name.constData(), 04755) == 0 ? path : QString();
    return ::chmod(name.constData(), 0111) == 0 ? path : QString();
}

} // namespace

class TestRunCheck final : public QObject
{
    Q_OBJECT
private slots:
    void agrees()
    {
        Rig rig;
        for (qint64 time = 0; time < 5000; time += 100) {
            rig.run(time + 10, time + 60);
            rig.charge(time + 80, double(time) / 2 + 50.5, time + 80);
            QCOMPARE(rig.check(time + 100), QStringList());
        }
    }

    void missesCharges()
    {
        Rig rig;
        rig.run(10, 60);
        rig.charge(80, 50, 80);
        QCOMPARE(rig.check(100), QStringList());
        rig.charge(180, 60, 180);
        QCOMPARE(rig.check(190), QStringList()); // within what may be
        rig.charge(380, 250, 380);
        const QStringList said = rig.check(390);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0].startsWith(u"200 since 80: The kernel charged it with "_s), qPrintable(said[0]));
        rig.charge(480, 350, 480);
        QCOMPARE(rig.check(490), QStringList()); // once
    }

    void readingsMayBeOlderThanRecords()
    {
        Rig rig;
        rig.run(0, 1000);
        rig.charge(900, 900, 900);
        QCOMPARE(rig.check(1000), QStringList());
        rig.run(1000, 1001);
        rig.charge(1010, 1001, 1010);
        QCOMPARE(rig.check(1010), QStringList());
    }

    void grantsTheCostOfSwitching()
    {
        Rig rig;
        for (qint64 time = 0; time < 10'000; ++time)
            rig.run(time, time);         // a stay that lies between two ticks of this test's clock
        rig.charge(10'000, 400, 10'000); // 40 us each
        QCOMPARE(rig.check(10'000), QStringList());
        rig.charge(10'400, 800, 10'400); // without a stay
        QCOMPARE(rig.check(10'400).size(), 1);
    }

    void beginsAnewWhereRecordsAreLost()
    {
        Rig rig;
        rig.run(10, 20);
        rig.record({.time = 30 * ms, .lost = 5, .core = 0, .kind = Kind::Gap});
        rig.charge(100, 80, 100);
        QCOMPARE(rig.check(100), QStringList());
        rig.run(110, 120);
        rig.charge(130, 90, 130);
        QCOMPARE(rig.check(130), QStringList());
        rig.charge(300, 150, 300);
        QCOMPARE(rig.check(300).size(), 1);
    }

    void livesAfterItsRecordedEnd()
    {
        Rig rig;
        rig.record({.time = 10 * ms, .pid = pid, .tid = pid, .kind = Kind::In});
        rig.exit(20);
        rig.charge(25, 10, 25);
        QCOMPARE(rig.check(30), QStringList()); // its record may come yet
        const QStringList said = rig.check(100);
        QCOMPARE(said.size(), 2);
        QCOMPARE(said[0], u"ran 10-20 %1"_s.arg(int(LeaveReason::Unknown)));
        QVERIFY2(said[1].startsWith(u"200 since 20: The kernel records it no more"_s), qPrintable(said[1]));
        // Its children are not recorded either, which is not reported again.
        rig.charge(200, 5, 200, 300, pid);
        QCOMPARE(rig.check(210), QStringList());
        QCOMPARE(rig.check(300), QStringList());
    }

    void endsAsItsRecordSays()
    {
        Rig rig;
        rig.run(10, 15);
        rig.charge(19, 5, 19);
        QCOMPARE(rig.check(19), QStringList());
        rig.exit(20);
        rig.charge(25, 5.2, 19); // the last time that it was not ending was before
        QCOMPARE(rig.check(100), QStringList());
        QCOMPARE(rig.check(200), QStringList());
    }

    /// A thread that calls execve(2) has the number of its process from then on, and brings its own charge along.
    void aThreadThatTookOver()
    {
        Rig rig;
        rig.record({.time = 10 * ms, .pid = pid, .tid = 201, .parentPid = pid, .parentTid = pid, .kind = Kind::Born});
        rig.exit(20);
        rig.record({.time = 900 * ms, .pid = pid, .tid = pid, .kind = Kind::Named, .exec = true});
        rig.charge(950, 870, 950);
        QCOMPARE(rig.check(960), QStringList());
        rig.charge(1000, 920, 1000);
        QCOMPARE(rig.check(1000), QStringList()); // it is on its core since then
    }

    void leavesAloneWhatWasThereBefore()
    {
        Rig rig;
        rig.charges.push_back({europe, 300, 300, own, 500 * ms, 100 * ms, 100 * ms});
        QCOMPARE(rig.check(110), QStringList());
        QCOMPARE(rig.check(500), QStringList());
    }

    void aProgramThatMayNotBeRecorded()
    {
        QTemporaryDir folder;
        const QString program = unrecordable(folder);
        QVERIFY(!program.isEmpty());
        if (::geteuid() == 0)
            QVERIFY(QFile::setPermissions(folder.path(),
                                          QFile::permissions(folder.path()) | QFile::ReadOther | QFile::ExeOther));
        Session session;
        QTRY_VERIFY_WITH_TIMEOUT(session.readings.timeline.cores() > 0, patience);
        if (!session.table.recording().exact)
            QSKIP("NOT TESTED: switches cannot be recorded here, so that no recording can end.");
        session.send(command::SpawnProgram {
            .names = {u"Asia"_s}, .program = program, .arguments = {u"busy-then-sleep"_s, u"600"_s}});
        const ProcessId process {1};
        QTRY_VERIFY_WITH_TIMEOUT(session.state(process) == State::Running || session.isOver(process), patience);
        const auto said = [&] { return session.all<event::RecordingEnded>(process); };
        QTRY_VERIFY_WITH_TIMEOUT(!said().empty() || session.isOver(process), patience);
        if (said().empty())
            QSKIP(
                "NOT TESTED: this kernel records set-user-ID or unreadable programs too, or grants no such rights here.");
        QCOMPARE(said().size(), 1);
        QCOMPARE(session.state(process), State::Running);
        QVERIFY(said()[0].reason.contains(u"set-user-ID"_s));
        const TimelineRow &row = *session.readings.timeline.find(process);
        QCOMPARE(row.tasks[0].exited, 0);
        QCOMPARE(row.tasks[0].recordedUntil, said()[0].since);
        for (const RunInterval &run : row.tasks[0].runs)
            QVERIFY(run.left != LeaveReason::Exited);
        QVERIFY(!session.table.find(process)->exact);
        QVERIFY(session.cell(process, "source").startsWith(u"samples: "_s));
        QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);

        const TimelineRow::Attempt &attempt = row.attempts[0];
        const TimeShare share = shareOf(row, attempt.life.start, attempt.life.end, session.readings.timeline.rounds());
        const qint64 used = *attempt.used;
        QVERIFY2(share.running > used * 7 / 10 && share.running < used + 100 * ms,
                 qPrintable(u"%1 of %2"_s.arg(share.running).arg(used)));
        QVERIFY(!switchingOf(session.readings.timeline, row));
    }

    /// The kernel's own work between two stays is no reason to doubt the records.
    void aRelayIsRecorded()
    {
        Session session;
        QTRY_VERIFY_WITH_TIMEOUT(session.readings.timeline.cores() > 0, patience);
        if (!session.table.recording().exact)
            QSKIP("NOT TESTED: switches cannot be recorded here.");
        session.send(command::SpawnProgram {
            .names = {u"Asia"_s, u"Europe"_s}, .program = misbehavePath(), .arguments = {u"relay"_s, u"50000"_s}});
        session.send(command::SpawnProgram {
            .names = {u"Africa"_s}, .program = misbehavePath(), .arguments = {u"short-stays"_s, u"2000"_s}});
        const ProcessIds rows {asia, europe, africa};
        QTRY_VERIFY_WITH_TIMEOUT(session.areOver(rows), patience);
        for (const ProcessId row : rows)
            QVERIFY(session.all<event::RecordingEnded>(row).empty());
        if (session.table.lostRecords() == 0)
            QVERIFY(session.table.find(asia)->exact);
    }

    /// Intervals and the cost of switching are together what the kernel charged.
    void tellsTheCostOfSwitching()
    {
        Session session;
        QTRY_VERIFY_WITH_TIMEOUT(session.readings.timeline.cores() > 0, patience);
        if (!session.table.recording().exact)
            QSKIP("NOT TESTED: switches cannot be recorded here.");
        session.send(command::SpawnProgram {
            .names = {u"Asia"_s}, .program = misbehavePath(), .arguments = {u"short-stays"_s, u"1000"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
        if (session.table.lostRecords() > 0)
            QSKIP("NOT TESTED: records were lost.");
        const TimelineRow &row = *session.readings.timeline.find(asia);
        QTRY_VERIFY_WITH_TIMEOUT(row.tasks[0].exited != 0, patience);
        const std::optional<Switching> switching = switchingOf(session.readings.timeline, row);
        QVERIFY(switching);
        QVERIFY2(switching->stays >= 1000 && switching->stays < 3000, qPrintable(QString::number(switching->stays)));
        QCOMPARE(switching->charged, session.table.find(asia)->current()->used->cpuTime);
        QCOMPARE(switching->recorded, shareOf(row, 0, session.readings.timeline.now()).running);
        QVERIFY(switching->cost() > 0);
        QCOMPARE(switching->cost() + switching->recorded, switching->charged);
    }
};

QTEST_GUILESS_MAIN(TestRunCheck)
#include "tst_runcheck.moc"
