// SPDX-License-Identifier: MIT
// Events folded into rows: states, attempts, joins, output, counts. No processes; the events are written
// here.
#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Reading {
    Journal journal;
    ProcessTable table {journal};

    void tell(ProcessId process, Payload payload, qint64 time = 0)
    {
        journal.append({happened(process, std::move(payload), time)});
    }
    const ProcessState &row(ProcessId process) { return *table.find(process); }
    QString after(ProcessId process) { return row(process).join.after; }
};

/// Asia, Europe and Africa, created and queued to be joined in this order.
struct Joins : Reading {
    Joins()
    {
        journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s), made(africa, u"Africa"_s)});
        tell(asia, event::JoinQueued {});
        tell(asia, event::JoinStarted {});
        tell(europe, event::JoinQueued {});
        tell(africa, event::JoinQueued {});
    }
    JoinState state(ProcessId process) { return row(process).join.state; }
};

const std::vector<Payload> started {event::Starting {1}, event::Started {4711}};

std::vector<Payload> after(std::vector<Payload> begin, const std::vector<Payload> &more)
{
    begin.insert(begin.end(), more.begin(), more.end());
    return begin;
}

event::Ended ended(const ExitStatus &status)
{
    return {status};
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Payload>)

class TestProcessTable : public QObject
{
    Q_OBJECT
private slots:
    void foldsStates_data();
    void foldsStates();
    void readsWhatTheJournalHas();
    void keepsTheOrderOfCreation();
    void knowsOnlyItsRows();
    void countsStates();
    void tellsNewsFromReadings();
    void losesAndFindsHosts();
    void nothingMoreComesFromALostHost();
    void roundsAreOfOneHost();
    void keepsAttempts();
    void beginsAnewWithEachAttempt();
    void tellsWhyItDidNotStart();
    void remembersSignals();
    void countsDownToTheKill();
    void measuresElapsed();
    void keepsTheNewestSample();
    void knowsHowItIsRecorded();
    void readsOnWhatBringsNoNews();
    void takesTheLastLine_data();
    void takesTheLastLine();
    void countsDroppedBytes();
    void queuesJoinsBehindEachOther();
    void closesUpInTheJoinOrder();
    void tellsResultsOfJoins();
    void forgetsTheJoinOfTheAttemptBefore();
    void keepsAQueuedJoinThroughARestart();
    void removesRows();
    void restoresRows();
    void removesAQueuedRow();
    void settles();
    void waitsForRestarts();
    void isNotStarted();
    void keepsTheSession();
    void saysWhatTheUserShouldSee();
    void signalsOnceForEachBatch();
    void startsOver();
};

void TestProcessTable::foldsStates_data()
{
    QTest::addColumn<std::vector<Payload>>("story");
    QTest::addColumn<State>("state");

    const event::StopRequested stop {5 * second};
    const auto row = [](const char *name, const std::vector<Payload> &story, State state) {
        QTest::newRow(name) << story << state;
    };
    row("created", {}, State::Created);
    row("starting", {event::Starting {1}}, State::Starting);
    row("running", started, State::Running);
    row("failed", {event::Starting {1}, event::FailedToStart {u"No."_s}}, State::FailedToStart);
    row("suspended", after(started, {event::Suspended {}}), State::Suspended);
    row("continued", after(started, {event::Suspended {}, event::Continued {}}), State::Running);
    row("stopping", after(started, {stop}), State::Stopping);
    row("stopping before it runs", {event::Starting {1}, stop, event::Started {4711}}, State::Stopping);
    row("stopping while suspended", after(started, {event::Suspended {}, stop}), State::Stopping);
    row("stopping, then continued", after(started, {event::Suspended {}, stop, event::Continued {}}), State::Stopping);
    row("suspended while stopping", after(started, {stop, event::Suspended {}}), State::Stopping);
    row("exited", after(started, {ended({.code = 0})}), State::Exited);
    row("exited 7", after(started, {ended({.code = 7})}), State::Exited);
    row("exited 139 is no crash", after(started, {ended({.code = 139})}), State::Exited);
    row("exited while stopping", after(started, {stop, ended({.code = 0})}), State::Exited);
    row("killed", after(started, {ended({.signal = 9, .requested = true})}), State::Killed);
    row("killed while suspended", after(started, {event::Suspended {}, ended({.signal = 9, .requested = true})}),
        State::Killed);
    row("crashed", after(started, {ended({.signal = 11})}), State::Crashed);
    row("another signal than was asked for", after(started, {stop, ended({.signal = 11})}), State::Crashed);
    row("restarted", after(started, {ended({.code = 0}), event::Starting {2}}), State::Starting);
    row("running again", after(started, {ended({.signal = 11}), event::Starting {2}, event::Started {4712}}),
        State::Running);
    row("started after a failure", {event::Starting {1}, event::FailedToStart {}, event::Starting {2}},
        State::Starting);
}

void TestProcessTable::foldsStates()
{
    QFETCH(std::vector<Payload>, story);
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s)});
    for (const Payload &payload : story)
        reading.tell(asia, payload);
    QTEST(reading.row(asia).state, "state");
}

void TestProcessTable::readsWhatTheJournalHas()
{
    Journal journal;
    journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1})});
    const ProcessTable table(journal);
    QCOMPARE(table.find(asia)->state, State::Starting);
}

void TestProcessTable::keepsTheOrderOfCreation()
{
    Reading reading;
    reading.journal.append({made(africa, u"Africa"_s), made(asia, u"Asia"_s)});
    QCOMPARE(reading.table.rows().size(), 2);
    QCOMPARE(reading.table.rows()[0].made.name, u"Africa"_s);
    QCOMPARE(reading.row(africa).number, 0);
    QCOMPARE(reading.row(asia).number, 1);
}

void TestProcessTable::knowsOnlyItsRows()
{
    Reading reading;
    reading.tell(asia, event::Started {4711}); // of a row that was removed meanwhile
    QCOMPARE(reading.table.find(asia), nullptr);
    QVERIFY(reading.table.rows().empty());
}

void TestProcessTable::countsStates()
{
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s), made(africa, u"Africa"_s)});
    for (const Payload &payload : started) {
        reading.tell(asia, payload);
        reading.tell(europe, payload);
    }
    reading.tell(europe, event::StopRequested {});
    QCOMPARE(reading.table.count(State::Created), 1);
    QCOMPARE(reading.table.count(State::Running), 1);
    QCOMPARE(reading.table.count(State::Stopping), 1);
    QCOMPARE(reading.table.liveCount(), 2);
    reading.tell(europe, ended({.signal = 15, .requested = true}));
    QCOMPARE(reading.table.count(State::Killed), 1);
    QCOMPARE(reading.table.liveCount(), 1);
}

void TestProcessTable::keepsAttempts()
{
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s)});
    reading.tell(asia, event::Starting {1}, 10);
    reading.tell(asia, event::Started {4711}, 11);
    const ResourceUse used {5'000'000, 3'600'000, 7, 2};
    reading.tell(asia, event::Ended {{.code = 3}, used}, 12);
    reading.tell(asia, event::Starting {2}, 20);
    reading.tell(asia, event::Started {4712}, 21);

    const std::vector<Attempt> &attempts = reading.row(asia).attempts;
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0].pid, 4711);
    QCOMPARE(attempts[0].startedAt, 11);
    QCOMPARE(attempts[0].endedAt, 12);
    QCOMPARE(attempts[0].exit->code, 3);
    QCOMPARE(attempts[1].number, 2);
    QCOMPARE(attempts[1].pid, 4712);
    QCOMPARE(attempts[0].used, std::optional(used));
    QVERIFY(!attempts[1].exit);
    QVERIFY(!attempts[1].used);
    QCOMPARE(reading.row(asia).current(), &attempts[1]);
}

void TestProcessTable::beginsAnewWithEachAttempt()
{
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1}),
                            happened(asia, event::Started {1}), printed(asia, "first\nhalf"), sampled(asia),
                            happened(asia, event::OutputDropped {Stream::Output, 5}),
                            happened(asia, event::StopRequested {second}), happened(asia, event::OutputEnded {}),
                            happened(asia, ended({.code = 0})), happened(asia, event::Starting {2})});
    const ProcessState &row = reading.row(asia);
    QCOMPARE(row.lastLine, QString());
    QCOMPARE(row.droppedBytes, 0);
    QCOMPARE(row.killAt, 0);
    QVERIFY(!row.sample);
    QVERIFY(!row.outputEnded);
    reading.journal.append({printed(asia, "second")});
    QCOMPARE(reading.row(asia).lastLine, u"second"_s);
}

void TestProcessTable::tellsWhyItDidNotStart()
{
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1}),
                            happened(asia, event::FailedToStart {u"There is none."_s}, 5)});
    QCOMPARE(reading.row(asia).current()->failure, u"There is none."_s);
    QCOMPARE(reading.row(asia).current()->pid, 0);
    QVERIFY(!reading.row(asia).elapsed());
}

void TestProcessTable::remembersSignals()
{
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1}),
                            happened(asia, event::SignalSent {15, true}, 5),
                            happened(asia, event::SignalSent {9, false}, 6)});
    const std::vector<SignalRecord> &sent = reading.row(asia).current()->signalsSent;
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent[0].signal, 15);
    QCOMPARE(sent[1].time, 6);
    QVERIFY(sent[0].byUser && !sent[1].byUser);
}

void TestProcessTable::countsDownToTheKill()
{
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1}),
                            happened(asia, event::Started {1}), happened(asia, event::StopRequested {7})});
    QCOMPARE(reading.row(asia).killAt, 7);
    reading.tell(asia, event::StopRequested {}); // killed now
    QCOMPARE(reading.row(asia).killAt, 0);
}

void TestProcessTable::measuresElapsed()
{
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s, 1), happened(asia, event::Starting {1}, 2)});
    QVERIFY(!reading.row(asia).elapsed());
    reading.tell(asia, event::Started {4711}, 10);
    QCOMPARE(*reading.row(asia).elapsed(), 0);
    reading.journal.append({sampled(asia, {}, 15)});
    QCOMPARE(*reading.row(asia).elapsed(), 5);
    reading.tell(asia, ended({.code = 0}), 30);
    reading.tell(asia, event::Joined {1, 20}, 40);
    QCOMPARE(*reading.row(asia).elapsed(), 20);
    QCOMPARE(reading.table.firstStart(), 10);
}

void TestProcessTable::keepsTheNewestSample()
{
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1}), sampled(asia, {'R', {}}),
                            sampled(asia, {'S', {}})});
    QCOMPARE(reading.row(asia).sample->state, 'S');
    reading.tell(asia, ended({.code = 0}));
    QVERIFY(!reading.row(asia).sample);
    reading.journal.append({sampled(asia, {'Z', {}})}); // too late to mean anything
    QVERIFY(!reading.row(asia).sample);
}

void TestProcessTable::knowsHowItIsRecorded()
{
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1})});
    QVERIFY(!reading.row(asia).exact);
    reading.journal.append({happened(ProcessId::Pangaea, event::RecordingStarted {true, {}})});
    QVERIFY(!reading.row(asia).exact); // this attempt began before
    reading.journal.append({happened(asia, event::Starting {2})});
    QVERIFY(reading.row(asia).exact);
}

// The sampler reads schedstat in each round, and reports only changes.
void TestProcessTable::readsOnWhatBringsNoNews()
{
    Reading reading;
    KernelSample sample {'S', {}};
    sample.readAt = {5, 5, 5};
    KernelSample unread {'S', {}};
    reading.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1}),
                            happened(asia, event::Started {1}), made(europe, u"Europe"_s),
                            happened(europe, event::Starting {1}), happened(europe, event::Started {2}),
                            sampled(asia, sample, 6), sampled(europe, unread, 6)});
    const auto round = [&reading](qint64 time) {
        reading.journal.append({happened(ProcessId::Pangaea, event::SystemSampled {}, time)});
    };
    using Times = std::array<qint64, 3>;
    round(7); // had news, of what was read at 5
    QCOMPARE(reading.row(asia).sample->readAt, (Times {5, 5, 5}));
    round(20);
    QCOMPARE(reading.row(asia).sample->readAt, (Times {5, 20, 5}));
    QCOMPARE(reading.row(europe).sample->readAt, Times {}); // could not be read, and still cannot
    sample.readAt = {29, 29, 29};
    reading.journal.append({sampled(asia, sample, 30)});
    round(31);
    QCOMPARE(reading.row(asia).sample->readAt, (Times {29, 29, 29}));
}

void TestProcessTable::takesTheLastLine_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QByteArrayList() << QString();
    QTest::newRow("one line") << QByteArrayList {"one\n"} << u"one"_s;
    QTest::newRow("two lines") << QByteArrayList {"one\ntwo\n"} << u"two"_s;
    QTest::newRow("an empty line last") << QByteArrayList {"one\n\n \n"} << u"one"_s;
    QTest::newRow("an empty line later") << QByteArrayList {"one\n", "\n", " "} << u"one"_s;
    QTest::newRow("a style last") << QByteArrayList {"\x1b[31mone\n\x1b[0m\n"} << u"one"_s;
    QTest::newRow("many lines") << QByteArrayList {QByteArray("x\n").repeated(5000) + "one\n"} << u"one"_s;
    QTest::newRow("a long last line") << QByteArrayList {"x\n" + QByteArray(4000, 'y')} << QString(4000, u'y');
    QTest::newRow("a picture over lines")
        << QByteArrayList {"one\n\x1bPq" + QByteArray("two\n").repeated(5000), "three\n\x1b\\"} << u"one"_s;
    QTest::newRow("no newline yet") << QByteArrayList {"one\ntw"} << u"tw"_s;
    QTest::newRow("in pieces") << QByteArrayList {"on", "e\n"} << u"one"_s;
    QTest::newRow("UTF-8 in pieces") << QByteArrayList {"S\xc3",
                                                        "\xbc"
                                                        "d\n"}
                                     << QString::fromUtf8("Süd");
}

void TestProcessTable::takesTheLastLine()
{
    QFETCH(QByteArrayList, pieces);
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1})});
    for (const QByteArray &piece : pieces)
        reading.journal.append({printed(asia, piece)});
    QTEST(reading.row(asia).lastLine, "line");
}

void TestProcessTable::countsDroppedBytes()
{
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1}), printed(asia, "lost half"),
                            happened(asia, event::OutputDropped {Stream::Output, 5}),
                            happened(asia, event::OutputDropped {Stream::Error, 7}), printed(asia, "found\n")});
    QCOMPARE(reading.row(asia).droppedBytes, 12);
    QCOMPARE(reading.row(asia).lastLine, u"found"_s);
}

void TestProcessTable::queuesJoinsBehindEachOther()
{
    Joins joins;
    QCOMPARE(joins.state(asia), JoinState::Waiting);
    QCOMPARE(joins.state(europe), JoinState::Queued);
    QCOMPARE(joins.after(europe), u"Asia"_s);
    QCOMPARE(joins.after(africa), u"Europe"_s);
    QVERIFY(joins.table.joinsPending());
}

void TestProcessTable::closesUpInTheJoinOrder()
{
    Joins joins;
    const quint64 revision = joins.row(africa).revision;
    joins.tell(europe, event::JoinCancelled {});
    QCOMPARE(joins.state(europe), JoinState::None);
    QCOMPARE(joins.after(africa), u"Asia"_s);
    QVERIFY(joins.row(africa).revision > revision);
    joins.tell(asia, event::Joined {1, 5});
    QCOMPARE(joins.after(africa), QString());
    joins.tell(africa, event::JoinStarted {});
    QCOMPARE(joins.state(africa), JoinState::Waiting);
    joins.tell(africa, event::Joined {2, 5});
    QVERIFY(!joins.table.joinsPending());
}

void TestProcessTable::tellsResultsOfJoins()
{
    Joins joins;
    joins.tell(asia, event::JoinTimedOut {2 * second});
    QCOMPARE(joins.state(asia), JoinState::TimedOut);
    QCOMPARE(joins.row(asia).join.waited, 2 * second);
    joins.tell(europe, event::JoinStarted {});
    joins.tell(europe, event::Joined {1, 7});
    QCOMPARE(joins.state(europe), JoinState::Joined);
    QCOMPARE(joins.row(europe).join.ordinal, 1);
    QCOMPARE(joins.row(europe).join.waited, 7);
    joins.tell(asia, event::JoinQueued {});
    QCOMPARE(joins.state(asia), JoinState::Queued);
    QCOMPARE(joins.after(asia), u"Africa"_s);
}

void TestProcessTable::forgetsTheJoinOfTheAttemptBefore()
{
    Joins joins;
    joins.tell(asia, event::Joined {1, 5});
    joins.tell(asia, event::Starting {2});
    QCOMPARE(joins.state(asia), JoinState::None);
}

void TestProcessTable::keepsAQueuedJoinThroughARestart()
{
    Joins joins;
    joins.tell(asia, event::Starting {2});
    joins.tell(europe, event::Starting {2});
    QCOMPARE(joins.state(asia), JoinState::Waiting);
    QCOMPARE(joins.state(europe), JoinState::Queued);
}

void TestProcessTable::removesRows()
{
    Joins joins;
    joins.tell(europe, event::Removed {});
    QCOMPARE(joins.table.find(europe), nullptr);
    QCOMPARE(joins.table.rows().size(), 2);
    QCOMPARE(joins.row(asia).made.name, u"Asia"_s);
    QCOMPARE(joins.row(africa).made.name, u"Africa"_s);
    QCOMPARE(joins.table.count(State::Created), 2);
    joins.journal.append({made(ProcessId {4}, u"Oceania"_s)});
    QCOMPARE(joins.row(ProcessId {4}).number, 3); // a colour is never given twice because of a removal
}

void TestProcessTable::restoresRows()
{
    Joins joins;
    joins.tell(europe, event::Output {Stream::Output, "here"});
    QVERIFY(joins.table.lastRemoved().empty());
    joins.journal.append({happened(asia, event::Removed {}, 5)});
    joins.journal.append({happened(africa, event::Removed {}, 9), happened(europe, event::Removed {}, 9)});
    QCOMPARE(joins.table.lastRemoved(), (ProcessIds {europe, africa})); // together
    QCOMPARE(joins.table.count(State::Created), 0);
    const quint64 removals = joins.table.removals();
    joins.tell(europe, event::Restored {});
    QCOMPARE(joins.table.lastRemoved(), ProcessIds {africa});
    joins.tell(africa, event::Restored {});
    QCOMPARE(joins.table.lastRemoved(), ProcessIds {asia});
    QCOMPARE(joins.table.removals(), removals);
    QCOMPARE(joins.table.rows().size(), 2);
    QCOMPARE(joins.table.rows().front().id, europe);
    QCOMPARE(joins.row(europe).number, 1);
    QCOMPARE(joins.row(europe).lastLine, u"here"_s);
    QCOMPARE(joins.table.count(State::Created), 2);
    joins.tell(asia, event::Forgotten {});
    joins.tell(asia, event::Restored {});
    QCOMPARE(joins.table.find(asia), nullptr);
    QVERIFY(joins.table.lastRemoved().empty());
}

void TestProcessTable::removesAQueuedRow()
{
    Joins joins;
    joins.tell(europe, event::Removed {});
    QCOMPARE(joins.after(africa), u"Asia"_s);
    joins.tell(asia, event::Removed {});
    joins.tell(africa, event::Removed {});
    QVERIFY(!joins.table.joinsPending());
    QVERIFY(joins.table.isSettled());
}

void TestProcessTable::settles()
{
    Reading reading;
    QVERIFY(reading.table.isSettled());
    reading.journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s)});
    QVERIFY(!reading.table.isSettled());
    reading.tell(asia, event::Starting {1});
    reading.tell(asia, event::FailedToStart {u"No."_s});
    for (const Payload &payload : started)
        reading.tell(europe, payload);
    reading.tell(europe, event::JoinQueued {});
    reading.tell(europe, ended({.code = 0}));
    QVERIFY(!reading.table.isSettled()); // more output may come
    reading.tell(europe, event::OutputEnded {});
    QVERIFY(!reading.table.isSettled()); // and it is not joined
    reading.tell(europe, event::Joined {1, 0});
    QVERIFY(reading.table.isSettled());
}

void TestProcessTable::waitsForRestarts()
{
    Reading reading;
    const QSignalSpy noticed(&reading.table, &ProcessTable::noticed);
    reading.journal.append({made(asia, u"Asia"_s)});
    reading.tell(asia, event::RestartSet {{.when = RestartPolicy::When::Always, .limit = 3}});
    QCOMPARE(reading.row(asia).restart.policy.limit, 3);
    for (const Payload &payload :
         after(started, {ended({.code = 1}), event::OutputEnded {}, event::RestartPlanned {9 * second, 2, 3}}))
        reading.tell(asia, payload, second);
    QVERIFY(!reading.table.isSettled());
    QCOMPARE(reading.row(asia).restart.number, 2);
    reading.tell(ProcessId::Pangaea, event::SystemSampled {}, 4 * second);
    QCOMPARE(reading.row(asia).now, 4 * second); // the countdown goes on
    reading.tell(asia, event::RestartCancelled {}, 5 * second);
    QVERIFY(reading.table.isSettled());
    reading.tell(asia, event::RestartGivenUp {u"Not any more."_s}, 6 * second);
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(reading.row(asia).restart.givenUp, u"Not any more."_s);
    reading.tell(asia, event::Starting {2}, 7 * second);
    QVERIFY(reading.row(asia).restart.givenUp.isEmpty());
    QCOMPARE(reading.row(asia).restart.policy.limit, 3);
}

void TestProcessTable::isNotStarted()
{
    Reading reading;
    reading.journal.append({made(asia, u"Asia"_s)});
    reading.tell(asia, event::StartCancelled {});
    QCOMPARE(reading.row(asia).state, State::Created);
    QVERIFY(reading.row(asia).startCancelled);
    QVERIFY(reading.table.isSettled());
    reading.tell(asia, event::Starting {1});
    QVERIFY(!reading.row(asia).startCancelled);
}

void TestProcessTable::keepsTheSession()
{
    Reading reading;
    const QSignalSpy listed(&reading.table, &ProcessTable::targetsListed);
    reading.tell(ProcessId::Pangaea, event::SessionStarted {.pid = 99, .kernel = u"Linux 6.1"_s, .cores = 2}, 5);
    reading.tell(ProcessId::Pangaea, event::SystemSampled {12.5});
    QVERIFY(!reading.table.targets());
    reading.tell(ProcessId::Pangaea, event::TargetsListed {{}, u"There is no worker."_s});
    QCOMPARE(reading.table.session().kernel, u"Linux 6.1"_s);
    QCOMPARE(reading.table.sessionStart(), 5);
    QCOMPARE(*reading.table.systemCpu(), 12.5);
    QCOMPARE(reading.table.targets()->error, u"There is no worker."_s);
    QCOMPARE(listed.size(), 1);
}

void TestProcessTable::saysWhatTheUserShouldSee()
{
    Reading reading;
    const QSignalSpy noticed(&reading.table, &ProcessTable::noticed);
    reading.journal.append({made(asia, u"Asia"_s)});
    reading.tell(asia, event::SignalFailed {15, u"It does not run."_s});
    reading.tell(ProcessId::Pangaea, event::Notice {u"Something else."_s});
    QCOMPARE(noticed.size(), 2);
    QCOMPARE(noticed.at(0).at(0).toString(), u"It does not run."_s);
    QCOMPARE(noticed.at(1).at(0).toString(), u"Something else."_s);
}

void TestProcessTable::signalsOnceForEachBatch()
{
    Reading reading;
    const QSignalSpy changed(&reading.table, &ProcessTable::changed);
    reading.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1}), sampled(asia)});
    QCOMPARE(changed.size(), 1);
    const quint64 revision = reading.row(asia).revision;
    reading.journal.append({made(europe, u"Europe"_s)});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(reading.row(asia).revision, revision);
}

// A replay that goes back: everything is as if new, except for the values by which readers notice changes.
void TestProcessTable::startsOver()
{
    Joins reading;
    const EventBatch first {happened(ProcessId::Pangaea, event::SessionStarted {.pid = 99, .kernel = u"Linux"_s}, 3),
                            happened(ProcessId::Pangaea, event::TargetsListed {}, 3), made(europe, u"Europe"_s, 4),
                            happened(europe, event::SignalFailed {15, u"It does not run."_s}, 5)};
    EventBatch all = first;
    all.insert(all.end(),
               {happened(ProcessId::Pangaea, event::SystemSampled {12.5}, 7),
                happened(ProcessId::Pangaea, event::SampleRateSet {20}, 7),
                happened(ProcessId::Pangaea, event::RecordsLost {3}, 7),
                happened(ProcessId::Pangaea, event::RecordingStarted {true, {}}, 7),
                happened(europe, event::Starting {1}, 8), happened(europe, event::Started {4711}, 9)});
    reading.journal.append(std::move(all));
    const quint64 revision = std::max(reading.row(asia).revision, reading.row(europe).revision);

    const QSignalSpy noticed(&reading.table, &ProcessTable::noticed);
    const QSignalSpy listed(&reading.table, &ProcessTable::targetsListed);
    std::vector<size_t> rows;
    connect(&reading.table, &ProcessTable::changed, this, [&] { rows.push_back(reading.table.rows().size()); });
    reading.journal.restart(EventBatch(first));

    QCOMPARE(rows, std::vector<size_t> {1}); // signalled once, when the rows existed
    QCOMPARE(noticed.size() + listed.size(), 0);
    QCOMPARE(reading.table.find(asia), nullptr);
    QVERIFY(reading.row(europe).revision > revision);
    QCOMPARE(reading.row(europe).number, 0);
    QCOMPARE(reading.row(europe).state, State::Created);
    QCOMPARE(reading.table.count(State::Created), 1);
    QCOMPARE(reading.table.liveCount(), 0);
    QVERIFY(!reading.table.joinsPending());
    QCOMPARE(reading.table.sessionStart(), 3);
    QCOMPARE(reading.table.firstStart(), 0);
    QCOMPARE(reading.table.lastRound(), 0);
    QCOMPARE(reading.table.lostRecords(), 0);
    QCOMPARE(reading.table.sampleRate(), 10);
    QVERIFY(!reading.table.systemCpu());
    QVERIFY(!reading.table.recording().exact);
    reading.tell(europe, event::SignalFailed {15, u"It does not run."_s});
    QCOMPARE(noticed.size(), 1);
}

void TestProcessTable::tellsNewsFromReadings()
{
    Reading reading;
    const auto isNews = [&reading](ProcessId process, Payload payload) {
        const quint64 before = reading.table.newsCount();
        reading.tell(process, std::move(payload));
        return reading.table.newsCount() != before;
    };
    QVERIFY(!isNews(ProcessId::Pangaea, event::SystemSampled {12.5}));
    QVERIFY(isNews(asia, event::SignalFailed {15, u"It does not run."_s}));
    QVERIFY(isNews(asia, event::Created {}));
    QVERIFY(isNews(asia, event::Starting {}));
    QVERIFY(isNews(asia, event::Started {4711}));
    const auto row = [&reading] { return *reading.table.find(asia); };
    const ProcessState started = row();
    QVERIFY(!isNews(asia, event::Ran {{{1, 2, 4711, 0, LeaveReason::Blocked}}})); // no cell shows it
    QCOMPARE(row().changed, started.changed);
    QVERIFY(!isNews(asia, event::Sampled {{'R', {}}}));
    QVERIFY(row().changed > started.changed);
    QCOMPARE(row().told, started.told);
    QVERIFY(!isNews(asia, event::Output {Stream::Output, "0"}));
    QVERIFY(row().told > started.told);
    QVERIFY(!isNews(ProcessId::Pangaea, event::SystemSampled {12.5}));
    QVERIFY(isNews(asia, event::Suspended {}));
    QVERIFY(isNews(ProcessId::Pangaea, event::RecordsLost {3}));
    QVERIFY(isNews(ProcessId::Pangaea, event::SampleRateSet {5}));
    QVERIFY(isNews(asia, event::LeftBehind {}));
}

void TestProcessTable::losesAndFindsHosts()
{
    Journal journal;
    const ProcessTable table(journal);
    const auto tell = [&](ProcessId process, Payload payload, qint64 time) {
        journal.append({happened(process, std::move(payload), time)});
    };
    tell(asia, event::Created {.name = u"Asia"_s, .host = u"n2"_s}, 1);
    tell(europe, event::Created {.name = u"Europe"_s, .host = u"n2"_s}, 1);
    tell(africa, event::Created {.name = u"Africa"_s}, 1);
    for (const ProcessId row : {asia, europe, africa}) {
        tell(row, event::Starting {1}, 2);
        tell(row, event::Started {qint64(row)}, 3);
        tell(row, event::JoinQueued {}, 3);
    }
    tell(europe, event::Ended {}, 4);
    tell(ProcessId::Pangaea, event::HostLost {u"n2"_s, 5, {}, false}, 9);
    QCOMPARE(table.find(asia)->state, State::Unknown);
    QCOMPARE(table.find(asia)->unknownSince, 5);
    QCOMPARE(table.find(europe)->state, State::Exited);
    QCOMPARE(table.find(africa)->state, State::Running);
    QCOMPARE(table.count(State::Unknown), 1);
    QCOMPARE(table.liveCount(), 1);
    QVERIFY(!table.isLostForGood(*table.find(asia)));
    QVERIFY(table.joinsGoOn());
    tell(ProcessId::Pangaea, event::HostBack {u"n2"_s}, 10);
    QCOMPARE(table.find(asia)->state, State::Running);
    QCOMPARE(table.count(State::Unknown), 0);
    tell(ProcessId::Pangaea, event::HostLost {u"n2"_s, 11, u"Gone."_s, true}, 12);
    QVERIFY(table.isLostForGood(*table.find(asia)));
    QVERIFY(table.joinsPending());
    QVERIFY(!table.joinsGoOn()); // the first in the queue has no end that can be known
    QVERIFY(!table.isSettled());
    tell(africa, event::Ended {}, 13);
    tell(africa, event::OutputEnded {}, 13);
    tell(europe, event::OutputEnded {}, 13);
    QVERIFY(table.isSettled());
    QCOMPARE(table.host(u"n2"_s)->lost->reason, u"Gone."_s);
    QVERIFY(!table.host(u"n3"_s));
}

// Neither the end of the output of what had ended, nor the start that was planned.
void TestProcessTable::nothingMoreComesFromALostHost()
{
    Journal journal;
    const ProcessTable table(journal);
    for (const ProcessId row : {asia, europe})
        journal.append({happened(row, event::Created {.name = u"Asia"_s, .host = u"n2"_s}, 1),
                        happened(row, event::Starting {1}, 2), happened(row, event::Started {1}, 3),
                        happened(row, event::Ended {{.code = 3}}, 4)});
    journal.append(
        {happened(europe, event::OutputEnded {}, 4), happened(europe, event::RestartPlanned {second, 1, 3}, 4)});
    QVERIFY(!table.isSettled());
    journal.append({happened(ProcessId::Pangaea, event::HostLost {u"n2"_s, 5, {}, false}, 6)});
    QCOMPARE(table.find(asia)->state, State::Exited);
    QVERIFY(!table.mayBeAlive(*table.find(asia)));
    QCOMPARE(table.find(europe)->state, State::Unknown); // it may be started by now
    QVERIFY(table.mayBeAlive(*table.find(europe)));
    QVERIFY(!table.isSettled());
    journal.append({happened(ProcessId::Pangaea, event::HostBack {u"n2"_s}, 7)});
    QCOMPARE(table.find(europe)->state, State::Exited);
    QCOMPARE(table.find(europe)->restart.at, second);
    journal.append({happened(ProcessId::Pangaea, event::HostLost {u"n2"_s, 8, {}, false}, 9),
                    happened(ProcessId::Pangaea, event::HostLost {u"n2"_s, 8, u"Gone."_s, true}, 10)});
    QCOMPARE(table.find(europe)->restart.at, 0);
    QVERIFY(!table.mayBeAlive(*table.find(europe)));
    QVERIFY(table.isSettled());
}

// What has not run since the round before on one machine may have run on another.
void TestProcessTable::roundsAreOfOneHost()
{
    Journal journal;
    const ProcessTable table(journal);
    journal.append({happened(asia, event::Created {.name = u"Asia"_s, .host = u"n2"_s}, 1),
                    happened(asia, event::Starting {1}, 2), happened(asia, event::Started {1}, 3),
                    happened(ProcessId::Pangaea, event::SystemSampled {50, {}, {}}, 10)});
    QCOMPARE(table.find(asia)->now, 3);
    journal.append({happened(ProcessId::Pangaea, event::SystemSampled {99, {}, u"n2"_s}, 20)});
    QCOMPARE(table.find(asia)->now, 20);
    QCOMPARE(table.systemCpu(), std::optional(50.0)); // this computer's
    QCOMPARE(table.lastRound(), 10);
    journal.append({happened(ProcessId::Pangaea, event::RecordingStarted {true, {}, false, u"n2"_s}, 21),
                    happened(asia, event::Ended {}, 22), happened(asia, event::Starting {2}, 23)});
    QVERIFY(table.find(asia)->exact);
    QVERIFY(!table.recording().exact);
}

QTEST_GUILESS_MAIN(TestProcessTable)
#include "tst_processtable.moc"
