// SPDX-License-Identifier: MIT
// Real fork bombs, capped by themselves at 2,000 processes and 20 s of life, under each kind of protection: they are
// limited or killed, nothing of them is left, and other processes live on.
#include "core/linux/limitprobe.h"
#include "core/linux/linuxplatform.h"
#include "core/linux/processlife.h"
#include "core/linux/processlimit.h"
#include "tests/fixtures/session.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr ::uid_t nobody = 65534;

/// How many processes of a session live, zombies not counted.
int aliveInSession(qint64 session)
{
    int alive = 0;
    for (const qint64 pid : listNumbers("/proc").value_or(std::vector<qint64>())) {
        ProcBuffer buffer;
        const auto stat = parseProcStat(readOnce("/proc/" + QByteArray::number(pid) + "/stat", buffer));
        alive += stat && stat->session == session && !isDead(*stat);
    }
    return alive;
}

int childrenOfThis()
{
    int children = 0;
    for (const qint64 pid : listNumbers("/proc").value_or(std::vector<qint64>())) {
        ProcBuffer buffer;
        const auto stat = parseProcStat(readOnce("/proc/" + QByteArray::number(pid) + "/stat", buffer));
        children += stat && stat->parent == ::getpid();
    }
    return children;
}

size_t descriptorsOfThis()
{
    return listNumbers("/proc/self/fd").value_or(std::vector<qint64>()).size();
}

std::unique_ptr<Platform> platformWith(const ProcessLimit::Means &means)
{
    return std::make_unique<LinuxPlatform>("/proc", PlatformOptions {.recordSwitches = false}, means);
}

struct Times {
    qint64 started = 0, seen = 0, ended = 0;
};
Times times(const Session &session, ProcessId row)
{
    Times result;
    for (const Event &event : session.journal.events()) {
        if (event.process != row)
            continue;
        if (std::holds_alternative<event::Started>(event.payload))
            result.started = event.time;
        else if (std::holds_alternative<event::SignalSent>(event.payload))
            result.seen = event.time;
        else if (std::holds_alternative<event::Ended>(event.payload))
            result.ended = event.time;
    }
    return result;
}

/// A real group for the tests alone, or nothing: a unified one if it was delegated to us, else one of the older kind.
std::optional<QByteArray> groupForTests()
{
    if (const auto own = ownCgroupFolder("/proc"); own && isDelegated(*own) && !TaskGroups(*own).problem())
        return own;
    const QByteArray old = "/sys/fs/cgroup/pids/pangaea-test-" + QByteArray::number(::getpid());
    return ::mkdir(old.constData(), 0755) == 0 ? std::optional(old) : std::nullopt;
}

/// Root is exempt from that limit, so root runs only the current function again, as another user. True: it did, or it
/// is skipped.
bool ranAsNobody()
{
    if (::geteuid() != 0) {
        if (userLimitHolds())
            return false;
        [] { QSKIP("NOT TESTED: this user is exempt from RLIMIT_NPROC."); }();
        return true;
    }
    QProcess self;
    self.setChildProcessModifier([] {
        // The C library's own would ask this program's other threads to do the same, in memory that is shared with it.
        if (::syscall(SYS_setgroups, 0, nullptr) != 0 || ::syscall(SYS_setgid, nobody) != 0
            || ::syscall(SYS_setuid, nobody) != 0)
            ::_exit(1);
    });
    self.setProcessChannelMode(QProcess::MergedChannels);
    self.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(QTest::currentTestFunction())});
    [&] {
        if (!self.waitForStarted())
            QSKIP("NOT TESTED: another user may not run this program where it is.");
        QVERIFY(self.waitForFinished(3 * patience));
        const QByteArray output = self.readAll();
        QVERIFY2(self.exitCode() == 0, output.constData());
        if (output.contains("SKIP"))
            QSKIP(output.constData());
    }();
    return true;
}

} // namespace

class TestRunaway : public QObject
{
    Q_OBJECT
private slots:
    void isKilledWhereNothingElseHolds_data();
    void isKilledWhereNothingElseHolds();
    void isKilledAfterASleep();
    void isKilledWhenItsFirstProcessHasEnded();
    void isLeftAloneBelowTheLimit();
    void isHeldByAControlGroup();
    void isKilledBelowTheUsersLimit();
    void leavesRoomForOtherPrograms();
    void staysSaneInAStormOfRestarts_data();
    void staysSaneInAStormOfRestarts();
};

void TestRunaway::isKilledWhereNothingElseHolds_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("bomb");
    QTest::newRow("50 processes") << 16 << u"50"_s;
    QTest::newRow("400 processes") << 256 << u"400"_s;
    QTest::newRow("2,000 processes") << 256 << u"2000"_s;
}

void TestRunaway::isKilledWhereNothingElseHolds()
{
    QFETCH(int, limit);
    QFETCH(QString, bomb);
    Session session(misbehavePath(), platformWith({}));
    session.send(command::SetProcessLimit {limit});
    const ProcessId other = session.spawnOne(u"sleep"_s, {}, u"Europe"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(other), State::Running, patience);
    QVERIFY(session.table.protection()->kind == Protection::Watched);
    QCOMPARE(session.table.protection()->processes, limit);

    QSignalSpy notices(&session.table, &ProcessTable::noticed);
    const ProcessId row = session.spawnOne(u"fork-bomb"_s, {}, bomb);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(row), patience);
    const auto [started, seen, ended] = times(session, row);
    qInfo("Seen %lld ms after its start, with %d processes killed %lld ms later.", (seen - started) / 1'000'000,
          session.all<event::SignalSent>(row).front().processes, (ended - seen) / 1'000'000);
    QCOMPARE(session.state(row), State::Killed); // it was meant, so nothing crashed
    QCOMPARE(session.cell(row, "exit"), u"SIGKILL (9)"_s);
    QVERIFY(!session.all<event::SignalSent>(row).front().byUser);
    QTRY_COMPARE_WITH_TIMEOUT(aliveInSession(session.pid(row)), 0, patience);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.front().front().toString(),
             u"%1 made more than %2 processes and was killed with them."_s.arg(bomb).arg(limit));
    QCOMPARE(session.state(other), State::Running);
}

// While all of them sleep, trees are looked at much more rarely.
void TestRunaway::isKilledAfterASleep()
{
    Session session(misbehavePath(), platformWith({}));
    session.send(command::SetProcessLimit {64});
    const ProcessId row = session
                              .spawn({.names = {u"400"_s},
                                      .target = u"late-fork-bomb"_s,
                                      .join = false,
                                      .input = {Input::Kind::Typed, {}}})
                              .front();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(row), State::Running, patience);
    const auto rounds = [&session] { return session.all<event::SystemSampled>(ProcessId::Pangaea).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(rounds() > 10, patience);
    session.send(command::EndInput {{row}});
    const qint64 woken = monotonicNow();
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(row), patience);
    QCOMPARE(session.state(row), State::Killed);
    qInfo("Seen %lld ms after it was woken.", (times(session, row).seen - woken) / 1'000'000);
    QTRY_COMPARE_WITH_TIMEOUT(aliveInSession(session.pid(row)), 0, patience);
}

void TestRunaway::isKilledWhenItsFirstProcessHasEnded()
{
    Session session(misbehavePath(), platformWith({}));
    session.send(command::SetProcessLimit {64});
    QSignalSpy notices(&session.table, &ProcessTable::noticed);
    const ProcessId row = session.spawnOne(u"leave-fork-bomb"_s, {}, u"400"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(row), State::Exited, patience);
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(aliveInSession(session.pid(row)), 0, patience);
    QVERIFY(session.all<event::SignalSent>(row).front().processes > 64);
    QCOMPARE(session.state(row), State::Exited);
}

void TestRunaway::isLeftAloneBelowTheLimit()
{
    Session session(misbehavePath(), platformWith({}));
    session.send(command::SetProcessLimit {256});
    QSignalSpy notices(&session.table, &ProcessTable::noticed);
    const ProcessId row = session.spawnOne(u"fork-bomb"_s, {}, u"200"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.output(row).contains("made 199 refused 0"), patience);
    session.send(command::SetProcessLimit {1}); // as the least that there is, 16: and now it is too large
    QTRY_COMPARE_WITH_TIMEOUT(session.state(row), State::Killed, patience);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.front().front().toString().contains(u"more than 16 "_s));
    QTRY_COMPARE_WITH_TIMEOUT(aliveInSession(session.pid(row)), 0, patience);
}

void TestRunaway::isHeldByAControlGroup()
{
    const std::optional<QByteArray> group = groupForTests();
    if (!group)
        QSKIP("NOT TESTED: no control group is given to this user, and none can be made.");
    const auto removeIt = qScopeGuard([&] { (void)::rmdir(group->constData()); });
    {
        Session session(misbehavePath(), platformWith({group, false}));
        session.send(command::SetProcessLimit {64});
        const ProcessId row = session.spawnOne(u"fork-bomb"_s, {}, u"2000"_s);
        const ProcessId other = session.spawnOne(u"fork-bomb"_s, {}, u"20"_s); // has a group of its own
        QTRY_VERIFY_WITH_TIMEOUT(session.output(row).contains("made 63 refused 1936"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(session.output(other).contains("made 19 refused 0"), patience);
        const auto protection = session.table.protection();
        QVERIFY2(protection->kind == Protection::Cgroup, qPrintable(protection->detail));
        QVERIFY(protection->detail.isEmpty());
        QCOMPARE(session.state(row), State::Running);
        QCOMPARE(aliveInSession(session.pid(row)), 64);
        session.send(command::Kill {{row}});
        QTRY_COMPARE_WITH_TIMEOUT(session.state(row), State::Killed, patience);
        QTRY_COMPARE_WITH_TIMEOUT(aliveInSession(session.pid(row)), 0, patience);
    }
    // A process leaves its group a moment after its end was seen; then nothing of ours is left, but for the group that
    // this process is in itself.
    const auto trees = [&] {
        return QDir(QFile::decodeName(*group)).entryList({u"pangaea-*-tree-*"_s}, QDir::Dirs).size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(trees(), 0, patience);
}

/// As an ordinary user: the watch notices it before it reaches the limit, or the limit holds it until the watch does.
void TestRunaway::isKilledBelowTheUsersLimit()
{
    if (ranAsNobody())
        return;
    const qint64 before = tasksOfUser("/proc", ::getuid());
    Session session(misbehavePath(), platformWith({{}, true}));
    session.send(command::SetProcessLimit {256});
    QSignalSpy notices(&session.table, &ProcessTable::noticed);
    const ProcessId row = session.spawnOne(u"fork-bomb"_s, {}, u"2000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(row), patience);
    QVERIFY(session.table.protection()->kind == Protection::UserLimit);
    QCOMPARE(session.state(row), State::Killed);
    const int killed = session.all<event::SignalSent>(row).front().processes;
    qInfo("Killed with %d processes.", killed);
    QVERIFY2(killed > 256 && killed <= 256 + ProcessLimit::margin + 8, QByteArray::number(killed).constData());
    QVERIFY(notices.front().front().toString().contains(u"made more than 256"_s));
    QTRY_COMPARE_WITH_TIMEOUT(aliveInSession(session.pid(row)), 0, patience);
    // Zombies still count for the user: the next test must begin without them.
    QTRY_VERIFY_WITH_TIMEOUT(tasksOfUser("/proc", ::getuid()) < before + 100, patience);
}

/// Other programs of the user make more threads than the limit had left: a live tree can still fork.
void TestRunaway::leavesRoomForOtherPrograms()
{
    if (ranAsNobody())
        return;
    Session session(misbehavePath(), platformWith({{}, true}));
    session.send(command::SetProcessLimit {16});
    const ProcessId row = session.spawnOne(u"sleep"_s, {}, u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(row), State::Running, patience);
    const auto brake = [&] {
        struct ::rlimit limit = {};
        (void)::prlimit(pid_t(session.pid(row)), RLIMIT_NPROC, nullptr, &limit);
        return limit.rlim_cur;
    };
    const ::rlim_t before = brake();
    QVERIFY(before >= ::rlim_t(ProcessLimit::margin + 16));
    std::vector<std::unique_ptr<QProcess>> others;
    for (int i = 0; i < 4; ++i) {
        others.push_back(std::make_unique<QProcess>());
        others.back()->start(misbehavePath(), {u"threads"_s, u"300"_s});
        QTRY_COMPARE_WITH_TIMEOUT(others.back()->peek(6), QByteArray("ready\n"), patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(brake() >= before + 600, patience);
    const ProcessId late = session.spawnOne(u"tree"_s, {}, u"3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.output(late).contains("ready"), patience);
    for (const auto &other : others) {
        other->kill();
        QVERIFY(other->waitForFinished());
    }
}

void TestRunaway::staysSaneInAStormOfRestarts_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("it runs, at once") << u"sleep"_s << true;
    QTest::newRow("it runs, one after the other") << u"sleep"_s << false;
    QTest::newRow("it ignores SIGTERM") << u"ignore-term"_s << false;
    QTest::newRow("it ends by itself") << u"exit"_s << false;
    QTest::newRow("it crashes") << u"signal"_s << true;
}

// Nothing restarts by itself, so only the user can cause a crash loop.
void TestRunaway::staysSaneInAStormOfRestarts()
{
    constexpr int storm = 200;
    QFETCH(QString, behaviour);
    QFETCH(bool, atOnce);
    const bool ends = behaviour == u"exit"_s || behaviour == u"signal"_s;
    Session session(misbehavePath());
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets(), patience);
    const ProcessId other = session.spawnOne(u"sleep"_s, {}, u"Europe"_s);
    const ProcessId row = session.spawnOne(behaviour, {}, u"11"_s);
    const auto isCalm = [&] { return ends ? session.isOver(row) : session.state(row) == State::Running; };
    QTRY_VERIFY_WITH_TIMEOUT(isCalm() && session.state(other) == State::Running, patience);
    const int live = ends ? 1 : 2;
    QTRY_COMPARE_WITH_TIMEOUT(childrenOfThis(), live, patience);
    const size_t descriptors = descriptorsOfThis();

    for (int i = 0; i < storm; ++i) {
        session.send(command::Restart {{row}, 0});
        if (!atOnce)
            QCoreApplication::processEvents();
    }
    session.send(command::SetSampleRate {5}); // comes after all of them
    QTRY_COMPARE_WITH_TIMEOUT(session.table.sampleRate(), 5, patience);
    const auto attempts = [&] { return session.all<event::Starting>(row).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(attempts() > 1 && isCalm(), patience);
    QVERIFY2(attempts() <= storm + 1, QByteArray::number(qulonglong(attempts())).constData());
    QCOMPARE(session.all<event::Started>(row).size(), attempts());
    QCOMPARE(session.all<event::Ended>(row).size(), attempts() - (ends ? 0 : 1));
    QTRY_COMPARE_WITH_TIMEOUT(childrenOfThis(), live, patience);
    QTRY_COMPARE_WITH_TIMEOUT(descriptorsOfThis(), descriptors, patience);
    QCOMPARE(session.state(other), State::Running);
}

QTEST_GUILESS_MAIN(TestRunaway)
#include "tst_runaway.moc"
