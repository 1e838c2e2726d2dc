// SPDX-License-Identifier: MIT
// A session on this computer and on others, which are agents reached the plainest way.
#include "core/export/exporters.h"
#include "core/journal/journalfile.h"
#include "tests/fixtures/fleetsession.h"

#include <QBuffer>
#include <QFile>

#include <csignal>
#include <set>

using namespace pangaea;
using namespace pangaea::testing;
using namespace std::chrono_literals;

namespace {

const QString n2 = u"n2"_s;
const QString n3 = u"n3"_s;

/// A zombie does not live: whoever adopted it may be slow to reap it.
bool lives(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return !stat.isEmpty() && stat.sliced(stat.lastIndexOf(')') + 2).front() != 'Z';
}

} // namespace

class TestFleet : public QObject
{
    Q_OBJECT
private slots:
    void dealsOutAndJoinsInOrder();
    void joinWaitsForAnotherHost();
    void actsThere();
    void typesThere();
    void restartsThere();
    void refusedStart();
    void neverReached();
    void lostForGood();
    void nothingStartsOnALostHost();
    void lostJoinTimesOut();
    void silenceHoldsNoJoinUp();
    void leavesTheJoinsBeforeItIsRemoved();
    void lostRowsCanBeRemoved();
    void silentAndBack();
    void unknownHostIsThisComputer();
    void manyRows();
    void leavesNothing();
    void savedAndOpenedAgain();
    void exportsTellHosts();
};

void TestFleet::dealsOutAndJoinsInOrder()
{
    FleetSession session({plainly(n2), plainly(n3)});
    QStringList names;
    for (int i = 0; i < 9; ++i)
        names += u"row %1"_s.arg(i);
    const ProcessIds rows = session.spawn({.names = names, .target = u"print_func"_s, .on = {QString(), n2, n3}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().size() == 9 && session.table.isSettled(), patience);
    for (size_t i = 0; i < rows.size(); ++i) {
        const ProcessState &row = *session.table.find(rows[i]);
        QCOMPARE(row.made.name, names[qsizetype(i)]);
        QCOMPARE(row.made.host, i % 3 == 0 ? QString() : i % 3 == 1 ? n2 : n3);
        QCOMPARE(row.state, State::Exited);
        QCOMPARE(row.join.ordinal, int(i) + 1);
        QCOMPARE(row.lastLine, u"The name of continent is :  "_s + row.made.name);
    }
    qint64 last = 0;
    for (const Event &happened : session.journal.events()) {
        const ProcessState *row = session.table.find(happened.process);
        const bool isThere = row && !row->made.host.isEmpty()
            && (std::holds_alternative<event::Started>(happened.payload)
                || std::holds_alternative<event::Ended>(happened.payload));
        QVERIFY(!isThere || happened.uncertainty > 0);
        QVERIFY(row && !row->made.host.isEmpty() ? true : happened.uncertainty == 0 || !row);
        if (std::holds_alternative<event::Joined>(happened.payload)) {
            QVERIFY(happened.time >= last);
            QCOMPARE(happened.uncertainty, 0); // the parent is here
            last = happened.time;
        }
    }
    QCOMPARE(session.table.hosts().size(), size_t(2));
    QVERIFY(session.table.host(n2)->clock->uncertainty > 0);
}

void TestFleet::joinWaitsForAnotherHost()
{
    FleetSession session({plainly(n2)});
    const ProcessId there = session.sleeperOn(n2, true);
    const ProcessId here = session.spawn({.names = {u"Europe"_s}, .target = u"print_func"_s}).front();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(here), State::Exited, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(there), State::Running, patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(there)->join.state == JoinState::Waiting, patience);
    QCOMPARE(session.table.find(here)->join.state, JoinState::Queued);
    QCOMPARE(session.table.find(here)->join.after, u"Asia"_s);
    session.send(command::Kill {{there}});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.find(here)->join.ordinal, 2, patience);
    QCOMPARE(session.table.find(there)->join.ordinal, 1);
    QCOMPARE(session.state(there), State::Killed);
    QCOMPARE(session.table.find(here)->join.waited, 0); // it had ended by then
}

void TestFleet::actsThere()
{
    FleetSession session({plainly(n2)});
    const ProcessId row = session.sleeperOn(n2);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(row), State::Running, patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(row)->sample, patience);
    session.send(command::Suspend {{row}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(row), State::Suspended, patience);
    session.send(command::Continue {{row}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(row), State::Running, patience);
    session.send(command::Inspect {{row}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(row)->inspection, patience);
    session.send(command::SetNice {{row}, 5});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(row)->sample->values[size_t(Metric::Nice)] == 5.0, patience);
    const qint64 pid = session.pid(row);
    QVERIFY(lives(pid));
    session.send(command::Terminate {{row}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(row), State::Killed, patience);
    QCOMPARE(session.table.find(row)->current()->exit->signal, SIGTERM);
    QVERIFY(!lives(pid));
}

void TestFleet::typesThere()
{
    FleetSession session({plainly(n2)});
    command::SpawnProgram cat {.names = {u"cat"_s}, .program = u"cat"_s, .join = false, .on = {n2}};
    cat.input.kind = Input::Kind::Typed;
    session.send(cat);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Running, patience);
    const QByteArray any("a\0\xff\xfe\n", 5);
    session.send(command::WriteInput {{asia}, any});
    session.send(command::EndInput {{asia}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Exited, patience);
    QByteArray output;
    for (const Event &happened : session.journal.events()) {
        if (const auto *piece = std::get_if<event::Output>(&happened.payload))
            output += piece->bytes;
    }
    QCOMPARE(output, any);
}

void TestFleet::restartsThere()
{
    FleetSession session({plainly(n2)});
    const ProcessId row = session.spawn({.names = {u"Asia"_s}, .target = u"print_func"_s, .on = {n2}}).front();
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(row) && session.table.find(row)->join.ordinal == 1, patience);
    session.send(command::Restart {{row}});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.find(row)->attempts.size(), size_t(2), patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.table.find(row)->join.ordinal, 2, patience);
}

void TestFleet::refusedStart()
{
    FleetSession session({plainly(n2)});
    session.send(command::SpawnProgram {.names = {u"x"_s}, .program = u"/nonexistent/x"_s, .on = {n2}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::FailedToStart, patience);
    QCOMPARE(session.table.find(asia)->made.host, n2);
    QVERIFY(!session.table.joinsPending());
}

void TestFleet::neverReached()
{
    FleetSession session({byShell(n2, u"echo No route to host >&2; exit 255"_s)});
    const ProcessIds rows = session.spawn(
        {.names = {u"Asia"_s, u"Europe"_s}, .target = u"print_func"_s, .on = {n2, QString()}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(rows[0]), State::FailedToStart, patience);
    const QString failure = session.table.find(rows[0])->current()->failure;
    QVERIFY2(failure.contains(u"No route to host"_s) && failure.contains(u"Try it by hand"_s), qPrintable(failure));
    QTRY_VERIFY_WITH_TIMEOUT(session.table.isSettled(), patience);
    QCOMPARE(session.state(rows[1]), State::Exited); // unharmed
    QCOMPARE(session.table.find(rows[1])->join.ordinal, 1);
    // Later too.
    const ProcessId later = session.sleeperOn(n2, true);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(later), State::FailedToStart, patience);
}

void TestFleet::lostForGood()
{
    FleetSession session({plainly(n2), plainly(n3)});
    const ProcessId ended
        = session.spawn({.names = {u"Europe"_s}, .target = u"print_func"_s, .join = false, .on = {n2}}).front();
    const ProcessId there = session.sleeperOn(n2, true);
    const ProcessId other = session.sleeperOn(n3);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(ended), State::Exited, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(there), State::Running, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(other), State::Running, patience);
    const qint64 pid = session.pid(there);
    QVERIFY(session.killAgent(n2));
    QTRY_VERIFY_WITH_TIMEOUT(session.isGone(n2), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!lives(pid), 1000); // its agent ended it
    const ProcessState &row = *session.table.find(there);
    QCOMPARE(row.state, State::Unknown);
    QVERIFY(row.unknownSince > row.current()->startedAt);
    QVERIFY(!row.current()->exit); // nobody knows how
    QCOMPARE(row.current()->endedAt, 0);
    QCOMPARE(row.join.state, JoinState::Waiting);  // for ever
    QCOMPARE(session.state(ended), State::Exited); // that is known
    QCOMPARE(session.state(other), State::Running);
    QCOMPARE(session.table.count(State::Unknown), 1);
    QVERIFY(!session.notices.filter(u"The way to n2 is gone"_s).isEmpty());
    // Nobody is there who could.
    session.send(command::Kill {{there}});
    QTRY_VERIFY_WITH_TIMEOUT(!session.notices.filter(u"cannot be reached any more"_s).isEmpty(), patience);
    QCOMPARE(session.state(there), State::Unknown);
    session.send(command::Kill {{other}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(other), State::Killed, patience);
    QVERIFY(session.table.joinsPending());
    QTRY_VERIFY_WITH_TIMEOUT(session.table.isSettled(), patience); // nothing more can be known
}

void TestFleet::nothingStartsOnALostHost()
{
    FleetSession session({plainly(n2)});
    QTRY_VERIFY_WITH_TIMEOUT(session.isReady(n2), patience);
    QVERIFY(session.killAgent(n2));
    QTRY_VERIFY_WITH_TIMEOUT(session.isGone(n2), patience);
    const ProcessIds rows = session.spawn(
        {.names = {u"Asia"_s, u"Europe"_s}, .target = u"print_func"_s, .on = {n2, QString()}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(rows[0]), State::FailedToStart, patience);
    QCOMPARE(session.table.find(rows[0])->current()->failure, session.reason(n2));
    QTRY_COMPARE_WITH_TIMEOUT(session.table.find(rows[1])->join.ordinal, 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.isSettled(), patience);
}

void TestFleet::silenceHoldsNoJoinUp()
{
    FleetSession session({plainly(n2)}, {.silence = 300ms});
    QTRY_VERIFY_WITH_TIMEOUT(session.isReady(n2), patience);
    const auto agent = pid_t(session.table.host(n2)->ready->pid);
    QCOMPARE(::kill(agent, SIGSTOP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.host(n2)->lost, patience);
    const ProcessIds rows = session.spawn(
        {.names = {u"Asia"_s, u"Europe"_s}, .target = u"print_func"_s, .on = {n2, QString()}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(rows[1]) && session.table.find(rows[1])->join.ordinal == 1, patience);
    QVERIFY(!session.table.find(rows[0])); // nobody knows of it yet
    QCOMPARE(::kill(agent, SIGCONT), 0);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(rows[0]) && session.table.find(rows[0])->join.ordinal == 2, patience);
}

// Of a removed row nothing more is told: otherwise the saved session could not be opened.
void TestFleet::leavesTheJoinsBeforeItIsRemoved()
{
    FleetSession session({plainly(n2)});
    const ProcessId there = session.sleeperOn(n2, true);
    const ProcessId here = session.spawn({.names = {u"Europe"_s}, .target = u"print_func"_s}).front();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(there), State::Running, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(here), State::Exited, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.table.find(here)->join.state, JoinState::Queued, patience);
    session.send(command::Remove {{here}});
    QTRY_VERIFY_WITH_TIMEOUT(!session.table.find(here), patience);
    QVERIFY(session.end());
    QBuffer file;
    QVERIFY(file.open(QIODevice::ReadWrite) && !writeJournal(file, session.journal.events()));
    QCOMPARE(file.data().count("joinCancelled"), 1);
    QVERIFY(file.data().indexOf("joinCancelled") < file.data().indexOf("removed"));
    file.seek(0);
    QCOMPARE(readJournal(file).error, QString());
}

void TestFleet::lostJoinTimesOut()
{
    FleetSession session({plainly(n2)});
    const ProcessId there = session.sleeperOn(n2);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(there), State::Running, patience);
    QVERIFY(session.killAgent(n2));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(there), State::Unknown, patience);
    session.send(command::Join {{there}, second / 10});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.find(there)->join.state, JoinState::TimedOut, patience);
    QCOMPARE(session.state(there), State::Unknown);
}

void TestFleet::lostRowsCanBeRemoved()
{
    FleetSession session({plainly(n2)});
    const ProcessId there = session.sleeperOn(n2, true);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(there), State::Running, patience);
    QVERIFY(session.killAgent(n2));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(there), State::Unknown, patience);
    session.send(command::Remove {{there}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().empty(), patience);
    QVERIFY(!session.table.joinsPending());
    session.send(command::Restore {{there}});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.rows().size(), size_t(1), patience);
    QCOMPARE(session.state(there), State::Unknown);
}

void TestFleet::silentAndBack()
{
    FleetSession session({plainly(n2)}, {.silence = 700ms});
    const ProcessId there = session.sleeperOn(n2, true);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(there), State::Running, patience);
    const auto agent = pid_t(session.table.host(n2)->ready->pid);
    QCOMPARE(::kill(agent, SIGSTOP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(there), State::Unknown, patience);
    QVERIFY(!session.table.isLostForGood(*session.table.find(there)));
    QVERIFY(!session.table.isSettled());
    session.send(command::Terminate {{there}}); // waits for its turn
    QCOMPARE(::kill(agent, SIGCONT), 0);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(there), State::Killed, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.table.find(there)->join.ordinal, 1, patience);
}

void TestFleet::unknownHostIsThisComputer()
{
    FleetSession session({plainly(n2)});
    const ProcessId row = session.spawn({.names = {u"Asia"_s}, .target = u"print_func"_s}).front();
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(row) && session.table.find(row)->join.ordinal == 1, patience);
    QCOMPARE(session.table.find(row)->made.host, QString());
    QTRY_VERIFY_WITH_TIMEOUT(session.isReady(n2), patience);
}

void TestFleet::manyRows()
{
    FleetSession session({plainly(n2), plainly(n3)});
    constexpr int count = isSanitized ? 60 : 200;
    const QStringList names(count, u"Asia"_s);
    session.spawn({.names = names, .target = u"print_func"_s, .on = {n2, n3}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().size() == count && session.table.isSettled(), patience);
    QCOMPARE(session.table.count(State::Exited), count);
    int ordinal = 0;
    for (int i = 1; i <= count; ++i)
        QCOMPARE(session.table.find(ProcessId {quint64(i)})->join.ordinal, ++ordinal);
}

void TestFleet::leavesNothing()
{
    std::set<qint64> pids;
    {
        FleetSession session({plainly(n2), plainly(n3)});
        const ProcessIds rows = session.spawn({.names = {u"a"_s, u"b"_s, u"c"_s, u"d"_s},
                                               .target = u"print_func"_s,
                                               .parameters = {u"seconds=1000"_s},
                                               .on = {n2, n3}});
        QTRY_VERIFY_WITH_TIMEOUT(session.table.count(State::Running) == 4, patience);
        for (const ProcessId row : rows)
            pids.insert(session.pid(row));
        for (const QString &host : {n2, n3}) {
            pids.insert(session.table.host(host)->ready->pid);
            pids.insert(session.fleet.wayPid(host));
        }
        QVERIFY(session.end());
        for (const ProcessId row : rows)
            QCOMPARE(session.state(row), State::Killed); // it is known
        QVERIFY(session.notices.isEmpty());
    }
    QCOMPARE(pids.size(), size_t(8));
    for (const qint64 pid : pids)
        QTRY_VERIFY_WITH_TIMEOUT(!lives(pid), 1000);
}

void TestFleet::savedAndOpenedAgain()
{
    FleetSession session({plainly(n2)});
    session.spawn({.names = {u"Asia"_s, u"Europe"_s}, .target = u"print_func"_s, .on = {n2, QString()}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().size() == 2 && session.table.isSettled(), patience);
    QVERIFY(session.killAgent(n2));
    QTRY_VERIFY_WITH_TIMEOUT(session.isGone(n2), patience);
    QBuffer file;
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(!writeJournal(file, session.journal.events()));
    file.seek(0);
    JournalFile again = readJournal(file);
    QCOMPARE(again.error, QString());
    QCOMPARE(again.events.size(), session.journal.events().size());
    for (size_t i = 0; i < again.events.size(); ++i)
        QCOMPARE(again.events[i].uncertainty, session.journal.events()[i].uncertainty);
    Journal journal;
    const ProcessTable table(journal);
    journal.append(std::move(again.events));
    QCOMPARE(table.rows().size(), size_t(2));
    for (const ProcessState &row : table.rows()) {
        QCOMPARE(row.made.host, session.table.find(row.id)->made.host);
        QCOMPARE(row.state, session.state(row.id));
    }
    QVERIFY(table.host(n2)->lost->gone);
    QCOMPARE(table.host(n2)->ready->version, session.table.host(n2)->ready->version);
}

void TestFleet::exportsTellHosts()
{
    FleetSession session({plainly(n2)});
    session.spawn({.names = {u"Asia"_s, u"Europe"_s}, .target = u"print_func"_s, .on = {n2, QString()}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().size() == 2 && session.table.isSettled(), patience);
    const ExportSource source {session.journal, session.table, session.readings.timeline};
    QBuffer csv;
    QVERIFY(csv.open(QIODevice::WriteOnly) && !writeCsv(csv, source));
    const QList<QByteArray> lines = csv.data().split('\n');
    QVERIFY(lines[0].trimmed().endsWith(",host"));
    QCOMPARE(csv.data().count(",this computer\r\n"), 1);
    QCOMPARE(csv.data().count(",n2\r\n"), 1);
    QBuffer trace;
    QVERIFY(trace.open(QIODevice::WriteOnly) && !writeTrace(trace, source));
    const qint64 theirs = session.pid(session.table.rows()[0].made.host == n2 ? session.table.rows()[0].id
                                                                              : session.table.rows()[1].id);
    QVERIFY(trace.data().contains("\"pid\":" + QByteArray::number(10'000'000 + theirs)));
    QVERIFY(trace.data().contains("Asia on n2"));
    QVERIFY(trace.data().contains("n2, pid " + QByteArray::number(theirs)));
}

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
