// SPDX-License-Identifier: MIT
// Events folded into lanes: lives, tasks, runs, waits, marks and shares. No processes; the events are written
// here.
#include "core/timeline/timeline.h"

#include "tests/fixtures/session.h"

#include <QFile>

using namespace pangaea;
using namespace pangaea::testing;

Q_DECLARE_METATYPE(std::optional<qint64>)

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
        static constexpr std::array names {"Created",       "Started",        "Signal",           "Stopped",
                                           "Continued",     "Exited",         "Crashed",          "FailedToStart",
                                           "Joined",        "RestartPlanned", "RestartCancelled", "RestartGivenUp",
                                           "StartCancelled"};
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

RunInterval interval(qint64 start, qint64 end, LeaveReason left = LeaveReason::Blocked, qint32 tid = 4711,
                     qint16 core = 0)
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
    void knowsTheRoundsOfEachHost();
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
    void marksRestarts();
    void followsJoins();
    void endsWaitsWithoutAJoin();
    void thins();
    void tellsWhatChanged();
    void removesRows();
    void restoresRows();
    void clears();
    void shares_data();
    void shares();
    void sharesNothingThatIsUnknown();
    void sharesNothingWhereRecordsAreLost();
    void sharesOfARow();
    void sharesTheQueueAfterAWait_data();
    void sharesTheQueueAfterAWait();
    void sharesTheQueueOfSeveralWaits();
    void sharesAWaitThatGoesOn();
    void sharesWhatIsSampled();
    void queueIsAsTheKernelCounts();
    void endsARecording();
    void takesWhatAnUnrecordedTaskMakes();
    void recordsFromSomeTimeOn();
    void keepsCoreLoads();
    void tellsTheCostOfSwitching();
    void tellsNoCostInDoubt_data();
    void tellsNoCostInDoubt();
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

// Each machine has rounds of its own, and its loads are not those of the cores here.
void TestTimeline::knowsTheRoundsOfEachHost()
{
    Reading reading;
    reading.tell(6, event::SystemSampled {});
    reading.tell(9, event::SystemSampled {50, {50.0}, u"n2"_s});
    reading.tell(8, event::SystemSampled {50, {50.0}, u"n2"_s}); // its clock is known better by now
    QCOMPARE(reading.timeline.rounds(), std::vector<qint64> {6});
    QCOMPARE(reading.timeline.rounds(u"n2"_s), (std::vector<qint64> {8, 9}));
    QVERIFY(reading.timeline.rounds(u"n3"_s).empty());
    QVERIFY(reading.timeline.coreLoads().empty());
    reading.tell(20, event::Thinned {9, 1});
    QCOMPARE(reading.timeline.rounds(u"n2"_s), std::vector<qint64> {9});
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
    QCOMPARE(before.row().attempts[0].life.end, 0); // the engine decides
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
    QCOMPARE(reading.marks(), u"Created@100 Started@105 Exited@200 Joined@240 Started@306"_s);
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
    reading.tell(150, asia, event::Ran {{interval(110, 120), interval(130, 150, LeaveReason::Open)}});
    reading.tell(170, asia, event::Ran {{interval(130, 160, LeaveReason::Preempted), interval(165, 170)}});
    const std::vector<RunInterval> expected {interval(110, 120), interval(130, 160, LeaveReason::Preempted),
                                             interval(165, 170)};
    QCOMPARE(reading.row().tasks[0].runs, expected);
    QCOMPARE(reading.timeline.now(), 170);
}

void TestTimeline::keepsRunsOfUnknownTasks()
{
    Exact reading;
    reading.tell(150, asia, event::Ran {{interval(110, 120, LeaveReason::Blocked, 4799)}});
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
    reading.tell(
        200, asia,
        event::TasksSampled {{{4711, 4712, 4000, u"thread"_s, {'S', {}}}, {4713, 4713, 4711, u"child"_s, {'R', {}}}}});
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

void TestTimeline::marksRestarts()
{
    Reading reading;
    reading.start(asia, 4711, 110);
    reading.tell(200, asia, event::Ended {{.code = 1}});
    reading.tell(200, asia, event::RestartPlanned {500, 2, 5});
    const Mark &planned = reading.row().marks.back();
    QCOMPARE(planned.waited, 300);
    QCOMPARE(planned.ordinal, 2);
    QCOMPARE(planned.limit, 5);
    reading.tell(300, asia, event::RestartCancelled {});
    reading.tell(310, asia, event::RestartGivenUp {u"Enough."_s});
    reading.tell(320, asia, event::StartCancelled {});
    QVERIFY(reading.marks().endsWith(
        u"Exited@200 RestartPlanned@200 RestartCancelled@300 RestartGivenUp@310 StartCancelled@320"_s));
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
    reading.tell(150, asia, event::Ran {{interval(110, 120), interval(130, 150, LeaveReason::Open)}});
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

void TestTimeline::restoresRows()
{
    Reading reading;
    reading.start(asia, 1, 100);
    reading.start(europe, 2, 100);
    reading.tell(120, asia, event::JoinQueued {});
    reading.tell(120, asia, event::JoinStarted {});
    reading.tell(150, asia, event::Ended {});
    reading.tell(150, asia, event::Joined {1, 30});
    const size_t marks = reading.row(asia).marks.size();
    reading.tell(200, asia, event::Removed {});
    QVERIFY(reading.timeline.waits().empty());
    reading.tell(210, asia, event::TaskExited {1, 7}); // what happens meanwhile is not lost
    const quint64 revision = reading.timeline.revision();
    reading.tell(300, asia, event::Restored {});
    QVERIFY(reading.timeline.revision() != revision);
    QCOMPARE(reading.timeline.rows().front().id, asia); // in its old place
    QCOMPARE(reading.row(asia).number, 0);
    QCOMPARE(reading.row(asia).marks.size(), marks);
    QCOMPARE(reading.timeline.waits().size(), 1);
    QCOMPARE(reading.timeline.waits().front().ordinal, 1);
    reading.tell(310, europe, event::Ended {}); // finds its row
    QCOMPARE(reading.row(europe).attempts.front().life.end, 310);
    reading.tell(320, asia, event::Removed {});
    reading.tell(330, asia, event::Forgotten {});
    reading.tell(340, asia, event::Restored {});
    QCOMPARE(reading.timeline.find(asia), nullptr);
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
    const TaskTrack task {.born = 100,
                          .exited = 200,
                          .runs = {interval(110, 120, LeaveReason::Preempted), interval(130, 150, LeaveReason::Blocked),
                                   interval(185, 195, LeaveReason::Preempted)}};
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
    task.runs = {interval(150, 160, LeaveReason::Exited)};
    task.known = 140;
    QCOMPARE(shareOf(task, 0, 1000).total(), 10);
    task.exited = 0;
    task.runs = {interval(150, 160, LeaveReason::Open)};
    QCOMPARE(shareOf(task, 0, 200).running, 50); // on its core still
}

void TestTimeline::sharesNothingWhereRecordsAreLost()
{
    const TaskTrack task {.born = 100,
                          .runs = {interval(100, 120, LeaveReason::Unknown), interval(150, 160),
                                   interval(180, 180, LeaveReason::Unknown)}};
    const TimeShare share = shareOf(task, 0, 1000);
    QCOMPARE(share.running, 30);
    QCOMPARE(share.blocked, 20);
    QCOMPARE(share.queued, 0);
}

void TestTimeline::sharesOfARow()
{
    TimelineRow row;
    row.tasks.push_back({.born = 100, .runs = {interval(100, 110)}});
    row.tasks.push_back({.born = 100, .runs = {interval(100, 120, LeaveReason::Preempted)}});
    const TimeShare share = shareOf(row, 100, 130);
    QCOMPARE(share.running, 30);
    QCOMPARE(share.blocked, 20);
    QCOMPARE(share.queued, 10);
}

void TestTimeline::sharesTheQueueAfterAWait_data()
{
    QTest::addColumn<std::optional<qint64>>("queue");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("queued");
    QTest::addColumn<qint64>("blocked");
    QTest::addColumn<qint64>("unsure");
    using Queue = std::optional<qint64>;
    QTest::newRow("not told") << Queue() << 0LL << 15LL << 45LL << 45LL;
    QTest::newRow("none") << Queue(15) << 0LL << 15LL << 45LL << 0LL;
    QTest::newRow("some") << Queue(35) << 0LL << 35LL << 25LL << 0LL;
    QTest::newRow("some, from within") << Queue(35) << 180LL << 15LL << 0LL << 0LL;
    QTest::newRow("all") << Queue(60) << 0LL << 60LL << 0LL << 0LL;
    QTest::newRow("more than there can be") << Queue(100) << 0LL << 60LL << 0LL << 0LL;
}

// Born at 100, queued, runs 105-120, preempted, runs 130-150, waits, runs 195-200.
void TestTimeline::sharesTheQueueAfterAWait()
{
    QFETCH(std::optional<qint64>, queue);
    QFETCH(qint64, from);
    const TaskTrack task {.pid = 1,
                          .tid = 1,
                          .born = 100,
                          .exited = 200,
                          .runs = {interval(105, 120, LeaveReason::Preempted), interval(130, 150),
                                   interval(195, 200, LeaveReason::Exited)},
                          .sums = {{.time = 198, .run = 38, .queue = queue}}};
    const TimeShare share = shareOf(task, from, 300);
    QTEST(share.queued, "queued");
    QTEST(share.blocked, "blocked");
    QTEST(share.unsure, "unsure");
}

void TestTimeline::sharesTheQueueOfSeveralWaits()
{
    // Gaps of 10, 100 and 40 before 160, 270 and 320; two readings: 30 of queue up to 300, then none.
    const TaskTrack task {.pid = 1,
                          .tid = 1,
                          .born = 100,
                          .runs = {interval(100, 150), interval(160, 170), interval(270, 280), interval(320, 330)},
                          .sums = {{.time = 300, .run = 70, .queue = 30}, {.time = 340, .run = 80, .queue = 30}}};
    QCOMPARE(shareOf(task, 100, 330).queued, 30);
    QCOMPARE(shareOf(task, 150, 160).queued, 10); // no more than there is
    QCOMPARE(shareOf(task, 170, 270).queued, 20);
    QCOMPARE(shareOf(task, 170, 260).queued, 10); // at its end
    QCOMPARE(shareOf(task, 280, 320).queued, 0);
    QCOMPARE(shareOf(task, 100, 330).total(), 230);
}

void TestTimeline::sharesAWaitThatGoesOn()
{
    TaskTrack task {.pid = 1, .tid = 1, .born = 100, .runs = {interval(100, 150)}, .states = {{140, 'R'}}};
    const std::vector<qint64> rounds {140, 240, 340, 440};
    QCOMPARE(shareOf(task, 100, 440, rounds).queued, 200); // still ready when it was looked at again
    task.states.emplace_back(240, 'S');
    QCOMPARE(shareOf(task, 100, 440, rounds).queued, 0);
    task.states.emplace_back(340, 'R');
    QCOMPARE(shareOf(task, 100, 440, rounds).queued, 100);
    QCOMPARE(shareOf(task, 100, 440, rounds).blocked, 190);
}

void TestTimeline::sharesWhatIsSampled()
{
    TaskTrack task {.pid = 1,
                    .tid = 1,
                    .born = 100,
                    .exited = 500,
                    .sums = {{.time = 200, .run = 50, .queue = 20}, {.time = 400, .run = 150, .queue = 20}},
                    .recordedUntil = 0};
    const std::vector<qint64> rounds {200, 300, 400, 500};
    TimeShare share = shareOf(task, 0, 1000, rounds);
    QCOMPARE(share.running, 150);
    QCOMPARE(share.queued, 20);
    QCOMPARE(share.blocked, 230);
    QCOMPARE(shareOf(task, 200, 300, rounds).running, 0); // at 300 it had not run
    QCOMPARE(shareOf(task, 350, 500, rounds).running, 50);
    // Recorded at first
    task.recordedUntil = 300;
    task.runs = {interval(120, 170), interval(290, 300, LeaveReason::Unknown)};
    task.sums.front().queue = 20;
    share = shareOf(task, 0, 1000, rounds);
    QCOMPARE(share.running, 50 + 10 + 100);
    QCOMPARE(share.total(), 400);
    // If the sums are unknown, nothing is certain
    task.sums.clear();
    QCOMPARE(shareOf(task, 350, 450, rounds).unsure, 100);
}

// Two processes that compute and one that is woken often, all on one core: the reported queue time is what the kernel
// counts.
void TestTimeline::queueIsAsTheKernelCounts()
{
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(session.readings.timeline.cores() > 0, patience);
    if (!session.table.recording().exact)
        QSKIP("NOT TESTED: switches cannot be recorded here.");
    session.send(command::SpawnProgram {.names = {u"Asia"_s, u"Europe"_s},
                                        .program = misbehavePath(),
                                        .arguments = {u"busy-then-sleep"_s, u"10000"_s},
                                        .join = false});
    session.send(command::SpawnProgram {.names = {u"Africa"_s},
                                        .program = misbehavePath(),
                                        .arguments = {u"short-stays"_s, u"100000"_s},
                                        .join = false});
    QTRY_VERIFY_WITH_TIMEOUT(session.pid(africa) && session.state(africa) == State::Running, patience);
    session.send(command::SetAffinity {{asia, europe, africa}, {0}});
    const TimelineRow *row = session.readings.timeline.find(africa);
    QVERIFY(row);
    // From one reading to another one: the growth of the kernel's sum, and the reported time.
    const auto sums = [&]() -> const std::vector<KernelSums> & { return row->tasks[0].sums; };
    const qint64 width = second / 50; // a sample is five times as wide
    const auto hasQueued = [&] {
        return sums().size() >= 12 && *sums()[sums().size() - 2].queue - *sums()[2].queue > 2 * width;
    };
    QTRY_VERIFY_WITH_TIMEOUT(session.table.lostRecords() > 0 || hasQueued(), patience);
    if (session.table.lostRecords() > 0)
        QSKIP("NOT TESTED: records were lost.");
    const KernelSums first = sums()[2];
    const KernelSums last = sums()[sums().size() - 2];
    const TimeShare share = shareOf(*row, first.time, last.time, session.readings.timeline.rounds());
    const qint64 counted = *last.queue - *first.queue;
    QVERIFY2(std::abs(share.queued - counted) < width,
             qPrintable(u"%1 told, %2 counted"_s.arg(share.queued).arg(counted)));
    QVERIFY(counted > 2 * width); // else nothing was tried
    QCOMPARE(share.unsure, 0);
    const QByteArray path = "/proc/" + QByteArray::number(session.pid(africa)) + "/schedstat";
    QFile file(QString::fromLatin1(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().split(' ').at(1).toLongLong() >= *last.queue); // it is the kernel's own number
}

void TestTimeline::endsARecording()
{
    Exact reading;
    reading.tell(300, asia, event::Ran {{interval(110, 200), interval(250, 300, LeaveReason::Exited)}});
    reading.tell(300, asia, event::TaskExited {4711, 4711});
    QCOMPARE(reading.row().tasks[0].exited, 300);
    reading.tell(400, asia, event::Ran {{interval(250, 300, LeaveReason::Unknown)}});
    reading.tell(400, asia, event::RecordingEnded {4711, 4711, 300, u"Why."_s});
    const TaskTrack &task = reading.row().tasks[0];
    QCOMPARE(task.exited, 0);
    QCOMPARE(task.recordedUntil, 300);
    QCOMPARE(task.reason, u"Why."_s);
    QCOMPARE(task.runs.back().left, LeaveReason::Unknown);
    QCOMPARE(reading.timeline.changedFrom(), 300);
    reading.journal.append({sampled(asia, {'R', {}}, 500), sampled(asia, {'S', {}}, 600)});
    reading.tell(700, asia, event::Ran {{interval(650, 700)}}); // earlier reports can no longer be trusted
    QCOMPARE(reading.row().tasks[0].runs.size(), 2);
    reading.tell(900, asia, event::Ended {});
    QCOMPARE(reading.row().tasks[0].exited, 900);
    QCOMPARE(reading.row().attempts[0].life.end, 900);
}

void TestTimeline::takesWhatAnUnrecordedTaskMakes()
{
    Exact reading;
    const auto tasks = [](std::vector<TaskSample> below) { return event::TasksSampled {std::move(below)}; };
    reading.tell(200, asia, tasks({{4712, 4712, 4711, u"early"_s, {'S', {}}}}));
    QCOMPARE(reading.row().tasks.size(), 1); // its record will come
    reading.tell(300, asia, event::RecordingEnded {4711, 4711, 150, u"Why."_s});
    reading.tell(400, asia,
                 tasks({{4713, 4713, 4711, u"child"_s, {'S', {}}}, {4713, 4714, 4711, u"thread"_s, {'R', {}}}}));
    QCOMPARE(reading.row().tasks.size(), 3);
    QCOMPARE(reading.row().tasks[1].recordedUntil, 0);
    QCOMPARE(reading.row().tasks[1].name, u"child"_s);
    QVERIFY(reading.row().tasks[1].hasThreads);
    reading.tell(500, asia, tasks({{4713, 4713, 4711, u"child"_s, {'S', {}}}}));
    QCOMPARE(reading.row().tasks[2].exited, 500);
    QCOMPARE(reading.row().tasks[0].exited, 0);
}

void TestTimeline::recordsFromSomeTimeOn()
{
    Reading reading;
    reading.tell(50, event::RecordingStarted {false, u"Not yet."_s});
    reading.start(asia, 4711, 100);
    QCOMPARE(reading.row().tasks[0].recordedUntil, 0);
    reading.tell(200, event::RecordingStarted {true, {}});
    reading.start(europe, 4712, 300);
    QCOMPARE(reading.row(asia).tasks[0].recordedUntil, 0);
    QCOMPARE(reading.row(europe).tasks[0].recordedUntil, TaskTrack::wholeLife);
    reading.tell(400, event::RecordingStarted {false, u"No more."_s});
    QCOMPARE(reading.row(europe).tasks[0].recordedUntil, 400);
}

void TestTimeline::keepsCoreLoads()
{
    Reading reading;
    reading.tell(1, event::SessionStarted {0, 77, u"Linux"_s, 2});
    reading.tell(100, event::SystemSampled {10, {25, std::nullopt}});
    reading.tell(150, event::SystemSampled {10, {}});
    reading.tell(200, event::SystemSampled {10, {50, 75}});
    const std::vector<CoreLoad> &loads = reading.timeline.coreLoads();
    QCOMPARE(loads.size(), 2);
    QCOMPARE(loads[0].span.start, 1);
    QCOMPARE(loads[0].busy[0], std::optional(25.0));
    QVERIFY(!loads[0].busy[1]);
    QCOMPARE(loads[1].span.start, 100);
    QCOMPARE(loads[1].span.end, 200);
    reading.tell(300, event::Thinned {50, 1});
    QCOMPARE(loads.size(), 1);
    reading.journal.restart({});
    QVERIFY(reading.timeline.coreLoads().empty());
}

void TestTimeline::tellsTheCostOfSwitching()
{
    Exact reading;
    reading.tell(200, asia,
                 event::Ran {{interval(110, 120), interval(150, 170), interval(190, 200, LeaveReason::Open)}});
    QVERIFY(!switchingOf(reading.timeline, reading.row()));
    KernelSample sample {'R', {}};
    sample[Metric::RunTime] = 45;
    sample.readAt[size_t(ProcFile::SchedStat)] = 180;
    reading.journal.append({sampled(asia, sample, 181)});
    sample[Metric::RunTime] = 50;
    sample.readAt[size_t(ProcFile::SchedStat)] = 195; // on a core, where the kernel's sum is behind
    reading.journal.append({sampled(asia, sample, 196)});
    std::optional<Switching> known = switchingOf(reading.timeline, reading.row());
    QVERIFY(known);
    QCOMPARE(known->charged, 45);
    QCOMPARE(known->recorded, 30);
    QCOMPARE(known->stays, 2);
    QCOMPARE(known->cost(), 15);
    reading.tell(210, asia, event::Ran {{interval(190, 210, LeaveReason::Exited)}});
    reading.tell(210, asia, event::TaskExited {4711, 4711});
    reading.tell(220, asia, event::Ended {.status = {}, .used = ResourceUse {.cpuTime = 70}});
    known = switchingOf(reading.timeline, reading.row());
    QVERIFY(known);
    QCOMPARE(known->recorded, 50);
    QCOMPARE(known->cost(), 20);
}

void TestTimeline::tellsNoCostInDoubt_data()
{
    QTest::addColumn<Payload>("doubt");
    QTest::newRow("lost") << Payload(event::RecordsLost {1});
    QTest::newRow("thinned") << Payload(event::Thinned {150, 1});
    QTest::newRow("recorded no more") << Payload(event::RecordingEnded {4711, 4711, 150, u"Why."_s});
    QTest::newRow("a descendant") << Payload(event::TaskBorn {4712, 4712, 4711});
    QTest::newRow("a hole") << Payload(event::Ran {{interval(130, 140, LeaveReason::Unknown)}});
    QTest::newRow("more than was charged") << Payload(event::Ran {{interval(1000, 2'000'000)}});
}

void TestTimeline::tellsNoCostInDoubt()
{
    QFETCH(Payload, doubt);
    Exact reading;
    reading.tell(200, asia, event::Ran {{interval(110, 120)}});
    const bool ofRow = !std::holds_alternative<event::RecordsLost>(doubt)
        && !std::holds_alternative<event::Thinned>(doubt);
    reading.tell(160, ofRow ? asia : ProcessId::Pangaea, doubt);
    reading.tell(220, asia, event::Ended {.status = {}, .used = ResourceUse {.cpuTime = 70}});
    QVERIFY(!switchingOf(reading.timeline, reading.row()));

    Exact longer; // than switching can cost
    longer.tell(200, asia, event::Ran {{interval(110, 120, LeaveReason::Exited)}});
    longer.tell(220, asia, event::Ended {.status = {}, .used = ResourceUse {.cpuTime = 21'000'000}});
    QVERIFY(!switchingOf(longer.timeline, longer.row()));
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
