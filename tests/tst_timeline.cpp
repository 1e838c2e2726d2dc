// SPDX-License-Identifier: MIT
// Events folded into lanes: lives, tasks, runs, waits, marks and shares. No processes; the events are written
// here.
#include "core/timeline.h"

#include "tests/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Reading {
    Journal journal;
    Timeline timeline {journal};

    void tell(qint64 time, ProcessId process, Payload payload)
    {
        journal.append({happened(process, std::move(payload), time)});
    }
    void tell(qint64 time, Payload payload) { tell(time, ProcessId::Pangaea, std::move(payload)); }
    /// Created and starting at `time`, started 10 later.
    void start(ProcessId process, qint64 pid, qint64 time, int attempt = 1)
    {
        if (attempt == 1)
            tell(time, process, event::Created {.name = u"Asia"_s});
        tell(time, process, event::Starting {attempt});
        tell(time + 10, process, event::Started {pid});
    }
    const TimelineRow &row(ProcessId process = asia) { return *timeline.find(process); }
    /// "Created@100 Started@110"
    QString marks(ProcessId process = asia)
    {
        static constexpr std::array names {"Created", "Started", "Signal", "Stopped", "Continued",
                                           "Exited", "Crashed", "FailedToStart", "Joined"};
        QStringList words;
        for (const Mark &mark : row(process).marks)
            words += u"%1@%2"_s.arg(QLatin1String(names[size_t(mark.kind)])).arg(mark.time);
        return words.join(u' ');
    }
};

/// An exact recording with one process that was born at 105 and started at 110.
struct Exact : Reading {
    Exact()
    {
        tell(50, event::RecordingStarted {true, {}});
        start(asia, 4711, 100);
        tell(105, asia, event::TaskBorn {4711, 4711, 4000});
    }
};

RunInterval interval(qint64 start, qint64 end, Left left = Left::Blocked, qint32 tid = 4711, qint16 core = 0)
{
    return {start, end, tid, core, left};
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatTheJournalHas();
    void knowsTheSession();
    void beginsAtTheStartWithoutRecords();
    void beginsAtTheBirthWithRecords();
    void takesABirthThatCameFirst();
    void endsAtTheKernelsTime();
    void endsWithTheLastThread();
    void endsAtTheEngineTimeWithoutRecords();
    void keepsAttempts();
    void givesDescendantsToTheirMakersAttempt();
    void namesTasks();
    void replacesAnOpenRun();
    void keepsRunsOfUnknownTasks();
    void keepsRunsInOrder();
    void readsTasksFromSamples();
    void leavesTasksToTheRecords();
    void keepsStatesThatChange();
    void marksSignalsAndEnds();
    void closesSuspensions();
    void followsJoins();
    void endsWaitsWithoutAJoin();
    void thins();
    void tellsWhatChanged();
    void removesRows();
    void clears();
    void shares_data();
    void shares();
    void sharesNothingThatIsUnknown();
    void sharesNothingWhereRecordsAreLost();
    void sharesOfARow();
    void readsARealProcess();
};

void TestTimeline::readsWhatTheJournalHas()
{
    Journal journal;
    journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s)});
    const Timeline timeline(journal);
    QCOMPARE(timeline.rows().size(), 2);
    QCOMPARE(timeline.find(europe)->name, u"Europe"_s);
    QCOMPARE(timeline.find(europe)->number, 1);
    QCOMPARE(timeline.find(africa), nullptr);
}

void TestTimeline::knowsTheSession()
{
    Reading reading;
    QVERIFY(!reading.timeline.isExact());
    QSignalSpy changed(&reading.timeline, &Timeline::changed);
    reading.tell(1, event::SessionStarted {0, 77, u"Linux"_s, 2});
    reading.tell(2, event::RecordingStarted {true, {}});
    reading.tell(3, event::SampleRateSet {20});
    reading.tell(4, event::RecordsLost {5});
    reading.tell(5, event::RecordsLost {7});
    reading.tell(6, event::SystemSampled {});
    QCOMPARE(changed.size(), 6);
    QCOMPARE(reading.timeline.parentPid(), 77);
    QCOMPARE(reading.timeline.cores(), 2);
    QVERIFY(reading.timeline.isExact());
    QCOMPARE(reading.timeline.sampleRate(), 20);
    QCOMPARE(reading.timeline.lostRecords(), 12);
    QCOMPARE(reading.timeline.rounds(), std::vector<qint64> {6});
    QCOMPARE(reading.timeline.now(), 6);
    QCOMPARE(reading.timeline.origin(), 0);
}

void TestTimeline::beginsAtTheStartWithoutRecords()
{
    Reading reading;
    reading.start(asia, 4711, 100);
    const TimelineRow &row = reading.row();
    QCOMPARE(row.attempts.size(), 1);
    QCOMPARE(row.attempts[0].pid, 4711);
    QCOMPARE(row.attempts[0].life.start, 110);
    QCOMPARE(row.attempts[0].life.end, 0);
    QCOMPARE(row.tasks.size(), 1);
    QCOMPARE(row.tasks[0].tid, 4711);
    QCOMPARE(row.tasks[0].born, 110);
    QCOMPARE(reading.timeline.origin(), 110);
    QCOMPARE(reading.marks(), u"Created@100 Started@110"_s);
}

void TestTimeline::beginsAtTheBirthWithRecords()
{
    Exact reading;
    QCOMPARE(reading.row().attempts[0].life.start, 105);
    QCOMPARE(reading.row().tasks.size(), 1);
    QCOMPARE(reading.row().tasks[0].born, 105);
    QCOMPARE(reading.row().tasks[0].parent, 4000);
    QCOMPARE(reading.timeline.origin(), 105);
    QCOMPARE(reading.marks(), u"Created@100 Started@105"_s);
}

void TestTimeline::takesABirthThatCameFirst()
{
    Reading reading;
    reading.tell(100, asia, event::Created {.name = u"Asia"_s});
    reading.tell(100, asia, event::Starting {1});
    reading.tell(105, asia, event::TaskBorn {4711, 4711, 4000});
    QCOMPARE(reading.row().attempts[0].life.start, 0); // not before it started
    reading.tell(110, asia, event::Started {4711});
    QCOMPARE(reading.row().attempts[0].life.start, 105);
    QCOMPARE(reading.row().tasks.size(), 1);
    QCOMPARE(reading.marks(), u"Created@100 Started@105"_s);
}

void TestTimeline::endsAtTheKernelsTime()
{
    Exact before;
    before.tell(200, asia, event::TaskExited {4711, 4711});
    QCOMPARE(before.row().attempts[0].life.end, 0); // the engine has the word
    before.tell(230, asia, event::Ended {{.code = 0}});
    QCOMPARE(before.row().attempts[0].life.end, 200);
    QCOMPARE(before.marks(), u"Created@100 Started@105 Exited@200"_s);

    Exact after;
    after.tell(230, asia, event::Ended {{.code = 0}});
    QCOMPARE(after.row().attempts[0].life.end, 230);
    QCOMPARE(after.row().tasks[0].exited, 230);
    after.tell(200, asia, event::TaskExited {4711, 4711});
    QCOMPARE(after.row().attempts[0].life.end, 200);
    QCOMPARE(after.row().tasks[0].exited, 200);
    QCOMPARE(after.marks(), u"Created@100 Started@105 Exited@200"_s);
}

void TestTimeline::endsWithTheLastThread()
{
    Exact reading;
    reading.tell(120, asia, event::TaskBorn {4711, 4712, 4711});
    reading.tell(120, asia, event::TaskBorn {4713, 4713, 4711});
    reading.tell(200, asia, event::TaskExited {4711, 4711});
    reading.tell(250, asia, event::Ended {{.code = 0}});
    QCOMPARE(reading.row().attempts[0].life.end, 250);
    QCOMPARE(reading.row().tasks[2].exited, 0); // the descendant lives on
    reading.tell(240, asia, event::TaskExited {4711, 4712});
    QCOMPARE(reading.row().attempts[0].life.end, 240);
    reading.tell(900, asia, event::TaskExited {4713, 4713});
    QCOMPARE(reading.row().attempts[0].life.end, 240);
    QCOMPARE(reading.row().tasks[2].exited, 900);
}

void TestTimeline::endsAtTheEngineTimeWithoutRecords()
{
    Reading reading;
    reading.start(asia, 4711, 100);
    reading.tell(230, asia, event::Ended {{.code = 3}});
    QCOMPARE(reading.row().attempts[0].life.end, 230);
    QCOMPARE(reading.row().tasks[0].exited, 230);
    QCOMPARE(reading.row().marks.back().exit.code, 3);
}

void TestTimeline::keepsAttempts()
{
    Exact reading;
    reading.tell(200, asia, event::TaskExited {4711, 4711});
    reading.tell(230, asia, event::Ended {{.code = 0}});
    reading.tell(240, asia, event::Joined {1, 140});
    reading.start(asia, 4720, 300, 2);
    reading.tell(306, asia, event::TaskBorn {4720, 4720, 4000});
    const TimelineRow &row = reading.row();
    QCOMPARE(row.attempts.size(), 2);
    QCOMPARE(row.attempts[0].joined, 240);
    QCOMPARE(row.attempts[1].number, 2);
    QCOMPARE(row.attempts[1].life.start, 306);
    QCOMPARE(row.attempts[1].joined, 0);
    QCOMPARE(row.tasks.size(), 2);
    QCOMPARE(row.tasks[1].attempt, 2);
    QCOMPARE(reading.marks(),
             u"Created@100 Started@105 Exited@200 Joined@240 Started@306"_s);
    QCOMPARE(row.marks.back().attempt, 2);
    QCOMPARE(reading.timeline.origin(), 105);
}

void TestTimeline::givesDescendantsToTheirMakersAttempt()
{
    Exact reading;
    reading.tell(120, asia, event::TaskBorn {4713, 4713, 4711});
    reading.tell(230, asia, event::Ended {{.code = 0}});
    reading.start(asia, 4720, 300, 2);
    reading.tell(306, asia, event::TaskBorn {4720, 4720, 4000});
    reading.tell(320, asia, event::TaskBorn {4721, 4721, 4713}); // an orphan of the first attempt goes on
    QCOMPARE(reading.row().tasks[3].tid, 4721);
    QCOMPARE(reading.row().tasks[3].attempt, 1);
}

void TestTimeline::namesTasks()
{
    Exact reading;
    reading.tell(106, asia, event::TaskNamed {4711, u"pangaea-worker"_s, true});
    reading.tell(106, asia, event::TaskNamed {9999, u"nobody"_s, true});
    QCOMPARE(reading.row().tasks[0].name, u"pangaea-worker"_s);
    QCOMPARE(reading.row().tasks.size(), 1);
}

void TestTimeline::replacesAnOpenRun()
{
    Exact reading;
    reading.tell(150, asia, event::Ran {{interval(110, 120), interval(130, 150, Left::Open)}});
    reading.tell(170, asia, event::Ran {{interval(130, 160, Left::Preempted), interval(165, 170)}});
    const std::vector<RunInterval> expected {interval(110, 120), interval(130, 160, Left::Preempted),
                                             interval(165, 170)};
    QCOMPARE(reading.row().tasks[0].runs, expected);
    QCOMPARE(reading.timeline.now(), 170);
}

void TestTimeline::keepsRunsOfUnknownTasks()
{
    Exact reading;
    reading.tell(150, asia, event::Ran {{interval(110, 120, Left::Blocked, 4799)}});
    QCOMPARE(reading.row().tasks.size(), 2);
    QCOMPARE(reading.row().tasks[1].tid, 4799);
    QCOMPARE(reading.row().tasks[1].pid, 0);
    QCOMPARE(reading.row().tasks[1].born, 110);
}

void TestTimeline::keepsRunsInOrder()
{
    Exact reading;
    reading.tell(150, asia, event::Ran {{interval(140, 150), interval(110, 120), interval(130, 129)}});
    const std::vector<RunInterval> expected {interval(110, 120), interval(140, 150)};
    QCOMPARE(reading.row().tasks[0].runs, expected);
}

void TestTimeline::readsTasksFromSamples()
{
    Reading reading;
    reading.start(asia, 4711, 100);
    reading.tell(200, asia, event::TasksSampled {{{4711, 4712, 4000, u"thread"_s, {'S', {}}},
                                                  {4713, 4713, 4711, u"child"_s, {'R', {}}}}});
    reading.tell(300, asia, event::TasksSampled {{{4713, 4713, 4711, u"grown"_s, {'S', {}}}}});
    const std::vector<TaskTrack> &tasks = reading.row().tasks;
    QCOMPARE(tasks.size(), 3);
    QCOMPARE(tasks[1].name, u"thread"_s);
    QCOMPARE(tasks[1].born, 200);
    QCOMPARE(tasks[1].exited, 300);
    QCOMPARE(tasks[2].parent, 4711);
    QCOMPARE(tasks[2].name, u"grown"_s);
    QCOMPARE(tasks[2].states.size(), 2);
    QCOMPARE(tasks[0].exited, 0); // the row's own process has samples of its own
    reading.tell(400, asia, event::Ended {{.code = 0}});
    QCOMPARE(tasks[1].exited, 300);
    QCOMPARE(tasks[2].exited, 400);
}

void TestTimeline::leavesTasksToTheRecords()
{
    Exact reading;
    reading.tell(120, asia, event::TaskBorn {4711, 4712, 4711});
    reading.tell(200, asia, event::TasksSampled {{{4799, 4799, 4711, u"late"_s, {'S', {}}}}});
    QCOMPARE(reading.row().tasks.size(), 2);
    QCOMPARE(reading.row().tasks[1].exited, 0);
}

void TestTimeline::keepsStatesThatChange()
{
    Reading reading;
    reading.start(asia, 4711, 100);
    const quint64 revision = reading.timeline.revision();
    for (const auto &[time, state] : {std::pair {200, 'S'}, {300, 'S'}, {400, 'R'}})
        reading.journal.append({sampled(asia, {state, {}}, time)});
    reading.journal.append({sampled(asia, {0, {}}, 500)}); // not readable is no state
    const std::vector<std::pair<qint64, char>> expected {{200, 'S'}, {400, 'R'}};
    QCOMPARE(reading.row().tasks[0].states, expected);
    QCOMPARE(reading.timeline.revision(), revision + 2);
}

void TestTimeline::marksSignalsAndEnds()
{
    Reading reading;
    reading.start(asia, 4711, 100);
    reading.tell(200, asia, event::SignalSent {15, true, 3});
    reading.tell(300, asia, event::SignalSent {9, false, 1});
    reading.tell(310, asia, event::Ended {{.signal = 9, .requested = true}});
    reading.start(asia, 4712, 400, 2);
    reading.tell(500, asia, event::Ended {{.signal = 11}});
    reading.tell(600, asia, event::Starting {3});
    reading.tell(610, asia, event::FailedToStart {u"No."_s});
    QCOMPARE(reading.marks(),
        u"Created@100 Started@110 Signal@200 Signal@300 Exited@310 Started@410 Crashed@500 FailedToStart@610"_s);
    const std::vector<Mark> &marks = reading.row().marks;
    QCOMPARE(marks[2].signal, 15);
    QCOMPARE(marks[2].processes, 3);
    QVERIFY(marks[2].byUser && !marks[3].byUser);
    QCOMPARE(marks[4].exit.signal, 9);
    QCOMPARE(marks[6].signal, 11);
    QCOMPARE(reading.row().attempts[2].life.start, 0);
}

void TestTimeline::closesSuspensions()
{
    Reading reading;
    reading.start(asia, 4711, 100);
    reading.tell(200, asia, event::Suspended {});
    QCOMPARE(reading.row().suspended.back().end, 0);
    reading.tell(300, asia, event::Continued {});
    reading.tell(400, asia, event::Suspended {});
    reading.tell(500, asia, event::Ended {{.signal = 9, .requested = true}});
    const std::vector<TimeSpan> &spans = reading.row().suspended;
    QCOMPARE(spans.size(), 2);
    QCOMPARE(spans[0].start, 200);
    QCOMPARE(spans[0].end, 300);
    QCOMPARE(spans[1].end, 500);
    QCOMPARE(reading.marks(), u"Created@100 Started@110 Stopped@200 Continued@300 Stopped@400 Exited@500"_s);
}

void TestTimeline::followsJoins()
{
    Reading reading;
    for (const ProcessId process : {asia, europe, africa})
        reading.start(process, qint64(process), 100);
    for (const ProcessId process : {asia, europe, africa})
        reading.tell(120, process, event::JoinQueued {});
    reading.tell(120, asia, event::JoinStarted {});
    QCOMPARE(reading.timeline.waits().size(), 1);
    QCOMPARE(reading.timeline.waits()[0].span.end, 0);
    QCOMPARE(reading.timeline.inLine(), (std::vector {europe, africa}));
    reading.tell(200, asia, event::Joined {1, 80});
    reading.tell(200, europe, event::JoinStarted {});
    const JoinWait &wait = reading.timeline.waits()[0];
    QCOMPARE(wait.process, asia);
    QCOMPARE(wait.span.end, 200);
    QCOMPARE(wait.ordinal, 1);
    QCOMPARE(reading.row().marks.back().waited, 80);
    QCOMPARE(reading.timeline.inLine(), std::vector {africa});
}

void TestTimeline::endsWaitsWithoutAJoin()
{
    Reading reading;
    for (const ProcessId process : {asia, europe, africa}) {
        reading.start(process, qint64(process), 100);
        reading.tell(120, process, event::JoinQueued {});
    }
    reading.tell(120, asia, event::JoinStarted {});
    reading.tell(200, asia, event::JoinTimedOut {80});
    reading.tell(200, europe, event::JoinStarted {});
    reading.tell(250, africa, event::JoinCancelled {});
    reading.tell(300, europe, event::JoinCancelled {});
    QCOMPARE(reading.timeline.waits().size(), 2);
    QVERIFY(reading.timeline.waits()[0].timedOut);
    QVERIFY(!reading.timeline.waits()[1].timedOut);
    QCOMPARE(reading.timeline.waits()[1].span.end, 300);
    QVERIFY(reading.timeline.inLine().empty());
}

void TestTimeline::thins()
{
    Exact reading;
    for (const qint64 round : {200, 300, 400})
        reading.tell(round, event::SystemSampled {});
    reading.journal.append(
        {sampled(asia, {'R', {}}, 120), sampled(asia, {'S', {}}, 180), sampled(asia, {'R', {}}, 350)});
    reading.tell(350, asia, event::Ran {{interval(110, 120), interval(290, 310), interval(340, 350)}});
    reading.tell(500, event::Thinned {300, 5});
    QCOMPARE(reading.timeline.thinnedUntil(), 300);
    QCOMPARE(reading.timeline.rounds(), (std::vector<qint64> {300, 400}));
    const TaskTrack &task = reading.row().tasks[0];
    QCOMPARE(task.runs.size(), 2);
    QCOMPARE(task.known, 300);
    QCOMPARE(task.states, (std::vector<std::pair<qint64, char>> {{300, 'S'}, {350, 'R'}}));
    QCOMPARE(reading.marks(), u"Created@100 Started@105"_s);
    reading.tell(600, event::Thinned {590, 5});
    QCOMPARE(task.runs, (std::vector {interval(340, 350)})); // it has slept since then
    QCOMPARE(task.known, 590);
    reading.tell(610, asia, event::TaskExited {4711, 4711});
    reading.tell(700, event::Thinned {620, 5});
    QVERIFY(reading.row().tasks[0].runs.empty());
}

void TestTimeline::tellsWhatChanged()
{
    Exact reading;
    reading.tell(150, asia, event::Ran {{interval(110, 120), interval(130, 150, Left::Open)}});
    QCOMPARE(reading.timeline.changedFrom(), 110);
    reading.tell(170, asia, event::Ran {{interval(130, 165)}});
    QCOMPARE(reading.timeline.changedFrom(), 150); // up to there it was drawn
    const quint64 revision = reading.timeline.revision();
    reading.tell(200, event::SystemSampled {});
    QCOMPARE(reading.timeline.changedFrom(), 170);
    QCOMPARE(reading.timeline.revision(), revision);
}

void TestTimeline::removesRows()
{
    Reading reading;
    reading.start(asia, 1, 100);
    reading.start(europe, 2, 100);
    for (const ProcessId process : {asia, europe})
        reading.tell(120, process, event::JoinQueued {});
    reading.tell(120, asia, event::JoinStarted {});
    reading.tell(200, asia, event::Removed {});
    QCOMPARE(reading.timeline.find(asia), nullptr);
    QCOMPARE(reading.row(europe).id, europe);
    QVERIFY(reading.timeline.waits().empty());
    reading.tell(210, asia, event::Ended {}); // too late
    reading.start(africa, 3, 300);
    QCOMPARE(reading.row(africa).number, 2); // a colour is never given twice because of a removal
}

void TestTimeline::clears()
{
    Exact reading;
    reading.tell(200, event::SystemSampled {});
    const quint64 revision = reading.timeline.revision();
    QSignalSpy changed(&reading.timeline, &Timeline::changed);
    reading.journal.restart({});
    QCOMPARE(changed.size(), 1);
    QVERIFY(reading.timeline.rows().empty());
    QVERIFY(reading.timeline.rounds().empty());
    QCOMPARE(reading.timeline.now(), 0);
    QCOMPARE(reading.timeline.origin(), 0);
    QVERIFY(!reading.timeline.isExact());
    QVERIFY(reading.timeline.revision() > revision);
    reading.start(asia, 9, 10);
    QCOMPARE(reading.row().number, 0);
}

void TestTimeline::shares_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<qint64>("running");
    QTest::addColumn<qint64>("queued");
    QTest::addColumn<qint64>("blocked");
    QTest::addRow("all") << 0LL << 1000LL << 40LL << 25LL << 35LL;
    QTest::addRow("its birth") << 0LL << 105LL << 0LL << 5LL << 0LL;
    QTest::addRow("within a run") << 112LL << 115LL << 3LL << 0LL << 0LL;
    QTest::addRow("within a queue") << 125LL << 128LL << 0LL << 3LL << 0LL;
    QTest::addRow("within a wait") << 160LL << 165LL << 0LL << 0LL << 5LL;
    QTest::addRow("across") << 115LL << 152LL << 25LL << 10LL << 2LL;
    QTest::addRow("after its end") << 205LL << 300LL << 0LL << 0LL << 0LL;
    QTest::addRow("before its birth") << 0LL << 100LL << 0LL << 0LL << 0LL;
    QTest::addRow("backwards") << 160LL << 120LL << 0LL << 0LL << 0LL;
}

void TestTimeline::shares()
{
    // born at 100, runs 110-120, queued, runs 130-150, waits, runs 185-195, queued, ends at 200
    const TaskTrack task {.born = 100, .exited = 200,
                          .runs = {interval(110, 120, Left::Preempted), interval(130, 150, Left::Blocked),
                                   interval(185, 195, Left::Preempted)}};
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const TimeShare share = shareOf(task, from, to);
    QTEST(share.running, "running");
    QTEST(share.queued, "queued");
    QTEST(share.blocked, "blocked");
}

void TestTimeline::sharesNothingThatIsUnknown()
{
    TaskTrack task {.born = 100, .exited = 200, .states = {{100, 'R'}}};
    QCOMPARE(shareOf(task, 0, 1000).total(), 0);
    task.runs = {interval(150, 160, Left::Exited)};
    task.known = 140;
    QCOMPARE(shareOf(task, 0, 1000).total(), 10);
    task.exited = 0;
    task.runs = {interval(150, 160, Left::Open)};
    QCOMPARE(shareOf(task, 0, 200).running, 50); // on its core still
}

void TestTimeline::sharesNothingWhereRecordsAreLost()
{
    const TaskTrack task {.born = 100, .runs = {interval(100, 120, Left::Unknown), interval(150, 160),
                                                interval(180, 180, Left::Unknown)}};
    const TimeShare share = shareOf(task, 0, 1000);
    QCOMPARE(share.running, 30);
    QCOMPARE(share.blocked, 20);
    QCOMPARE(share.queued, 0);
}

void TestTimeline::sharesOfARow()
{
    TimelineRow row;
    row.tasks.push_back({.born = 100, .runs = {interval(100, 110)}});
    row.tasks.push_back({.born = 100, .runs = {interval(100, 120, Left::Preempted)}});
    const TimeShare share = shareOf(row, 100, 130);
    QCOMPARE(share.running, 30);
    QCOMPARE(share.blocked, 20);
    QCOMPARE(share.queued, 10);
}

void TestTimeline::readsARealProcess()
{
    Session session;
    const Timeline timeline(session.journal);
    const ProcessId process = session.spawnOne(u"print_func"_s, {}, u"Asia"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process) && !session.table.joinsPending(), patience);
    const TimelineRow *row = timeline.find(process);
    QVERIFY(row);
    QCOMPARE(row->attempts.size(), 1);
    QVERIFY(row->attempts[0].life.start > 0);
    QVERIFY(row->attempts[0].life.end > row->attempts[0].life.start);
    QVERIFY(row->attempts[0].joined >= row->attempts[0].life.end);
    QCOMPARE(row->tasks[0].pid, row->attempts[0].pid);
    QCOMPARE(timeline.waits().size(), 1);
    QCOMPARE(timeline.waits()[0].ordinal, 1);
    QCOMPARE(timeline.origin(), row->attempts[0].life.start);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
