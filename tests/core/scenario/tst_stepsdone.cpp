// SPDX-License-Identifier: MIT
// Converts events back into steps: from hand-written journals, and from real processes.
#include "core/scenario/stepsdone.h"

#include "core/scenario/stepreader.h"

#include "tests/fixtures/session.h"

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 ms = 1'000'000;

/// "spawn Asia; wait 0.5; join Asia#2 timeout 2"
QString told(const std::vector<DoneStep> &steps)
{
    QStringList words;
    for (const auto &[step, process, time, end, isExact, isHidden] : steps) {
        QString text = verbName(step.what);
        if (step.what == StepKind::Wait)
            text += u" %1"_s.arg(double(step.wait) / double(second));
        if (step.makesRow() || !step.name.isEmpty())
            text += u' ' + (step.name.isEmpty() ? u"-"_s : step.name);
        if (step.row > 0)
            text += u"#%1"_s.arg(step.row);
        if (step.timeout)
            text += u" timeout %1"_s.arg(double(*step.timeout) / double(second));
        if (step.what == StepKind::Signal)
            text += u' ' + signalName(step.signal);
        if (step.what == StepKind::Type)
            text += u" \"%1\""_s.arg(step.text);
        if (!isExact)
            text += u'?';
        words += end == 0 ? text + u'…' : text;
    }
    return words.join(u"; ");
}

Event at(int milliseconds, int process, Payload payload)
{
    return {second + milliseconds * ms, ProcessId(process), std::move(payload)};
}

Event created(int milliseconds, int process, const QString &name)
{
    return at(milliseconds, process, event::Created {.name = name, .target = u"t"_s, .arguments = {u"t"_s, name}});
}

EventBatch started(int milliseconds, int process, int attempt = 1)
{
    return {at(milliseconds, process, event::Starting {attempt}), at(milliseconds, process, event::Started {1})};
}

EventBatch spawned(int milliseconds, int process, const QString &name)
{
    EventBatch events {created(milliseconds, process, name)};
    const EventBatch starts = started(milliseconds, process);
    events.insert(events.end(), starts.begin(), starts.end());
    return events;
}

EventBatch terminated(int milliseconds, int process)
{
    return {at(milliseconds, process, event::SignalSent {SIGTERM}),
            at(milliseconds, process, event::SignalSent {SIGCONT, false}),
            at(milliseconds, process, event::StopRequested {7})};
}

EventBatch queued(int milliseconds, int process, std::optional<qint64> timeout = {})
{
    return {at(milliseconds, process, event::JoinQueued {timeout})};
}

EventBatch waits(int milliseconds, int process)
{
    return {at(milliseconds, process, event::JoinStarted {})};
}

EventBatch joined(int milliseconds, int process)
{
    return {at(milliseconds, process, event::Joined {1})};
}

EventBatch timedOut(int milliseconds, int process)
{
    return {at(milliseconds, process, event::JoinTimedOut {second})};
}

EventBatch ended(int milliseconds, int process)
{
    return {at(milliseconds, process, event::Ended {})};
}

EventBatch sent(int milliseconds, int process, int signal, bool byUser = true)
{
    return {at(milliseconds, process, event::SignalSent {signal, byUser})};
}

EventBatch all(const std::vector<EventBatch> &batches)
{
    EventBatch events;
    for (const EventBatch &batch : batches)
        events.insert(events.end(), batch.begin(), batch.end());
    return events;
}

} // namespace

Q_DECLARE_METATYPE(pangaea::EventBatch)

class TestStepsDone : public QObject
{
    Q_OBJECT
private slots:
    void readsFacts_data()
    {
        QTest::addColumn<EventBatch>("events");
        QTest::addColumn<QString>("steps");
        const auto row = [](const char *what, const std::vector<EventBatch> &events, const QString &steps) {
            QTest::newRow(what) << all(events) << steps;
        };
        const EventBatch a = spawned(0, 1, u"A"_s);
        const EventBatch b = spawned(0, 2, u"B"_s);
        row("nothing", {}, {});
        row("no wait before the first", {spawned(9000, 1, u"A"_s)}, u"spawn A"_s);
        row("made alone", {{created(0, 1, u"A"_s)}}, u"create A"_s);
        row("made, started later", {{created(0, 1, u"A"_s)}, started(2004, 1)}, u"create A; wait 2; start A"_s);
        row("a short while is none", {a, spawned(50, 2, u"B"_s)}, u"spawn A; spawn B"_s);
        row("a longer one is", {a, spawned(66, 2, u"B"_s)}, u"spawn A; wait 0.07; spawn B"_s);
        row("a wait begins when all have started", {{created(0, 1, u"A"_s)}, started(400, 1), sent(440, 1, SIGKILL)},
            u"spawn A; kill A"_s);
        row("a day and more", {a, sent(86'400'000 + 60'000, 1, SIGKILL)}, u"spawn A; wait 86400; wait 60; kill A"_s);
        row("signals",
            {a, terminated(0, 1), sent(0, 1, SIGKILL), sent(0, 1, SIGSTOP), sent(0, 1, SIGCONT), sent(0, 1, SIGUSR1)},
            u"spawn A; terminate A; kill A; suspend A; continue A; signal A SIGUSR1"_s);
        row("a SIGTERM to the process alone", {a, sent(0, 1, SIGTERM), b}, u"spawn A; signal A SIGTERM; spawn B"_s);
        row("terminated twice", {a, terminated(0, 1), sent(100, 1, SIGTERM)},
            u"spawn A; terminate A; wait 0.1; terminate A"_s);
        row("the ladder's own", {a, terminated(0, 1), sent(5000, 1, SIGKILL, false), ended(5001, 1)},
            u"spawn A; terminate A"_s);
        row("restart of what has ended", {a, ended(500, 1), started(2000, 1, 2)}, u"spawn A; wait 2; restart A"_s);
        row("restart of what lives",
            {a, terminated(1000, 1), ended(4000, 1), started(4001, 1, 2), sent(4300, 1, SIGUSR1)},
            u"spawn A; wait 1; restart A; wait 0.3; signal A SIGUSR1"_s);
        row("the old attempt was joined before",
            {a, queued(0, 1), waits(0, 1), terminated(1000, 1), ended(1001, 1), joined(1001, 1), started(1002, 1, 2)},
            u"spawn A; wait 1; terminate A; join A; restart A"_s);
        const EventBatch planned {at(500, 1, event::RestartPlanned {9, 1, 5})};
        row("restarted by itself", {a, ended(500, 1), planned, started(2000, 1, 2), sent(2100, 1, SIGKILL)},
            u"spawn A; wait 2.1; kill A"_s);
        row("restarted by hand before it would by itself",
            {a, ended(500, 1), planned, {at(2000, 1, event::RestartCancelled {})}, started(2000, 1, 2)},
            u"spawn A; wait 2; restart A"_s);
        row("restarted by hand", {a, terminated(1000, 1), ended(1500, 1), started(4000, 1, 2)},
            u"spawn A; wait 1; terminate A; wait 3; restart A"_s);
        row("killed while it was to be restarted",
            {a, terminated(0, 1), sent(1000, 1, SIGKILL), ended(1001, 1), started(1001, 1, 2)},
            u"spawn A; terminate A; wait 1; kill A; restart A"_s);
        row("joined by and by", {a, b, queued(0, 1), waits(0, 1), joined(2000, 1), queued(3000, 2), joined(3000, 2)},
            u"spawn A; spawn B; join A; wait 1; join B"_s);
        row("all joined in order",
            {a, b, queued(0, 1), queued(0, 2), waits(0, 1), joined(2000, 1), waits(2000, 2), joined(2500, 2)},
            u"spawn A; spawn B; join-all"_s);
        row("all joined in another order", {a, b, queued(0, 2), queued(0, 1), joined(2000, 2), joined(2500, 1)},
            u"spawn A; spawn B; join B; join A"_s);
        row("not all joined", {a, b, spawned(0, 3, u"C"_s), queued(0, 1), queued(0, 2), joined(0, 1), joined(0, 2)},
            u"spawn A; spawn B; spawn C; join A; join B"_s);
        row("all that can be joined",
            {a, {created(0, 3, u"C"_s)}, b, queued(0, 1), queued(0, 2), joined(9, 1), joined(9, 2)},
            u"spawn A; create C; spawn B; join-all"_s);
        row("one with a timeout", {a, b, queued(0, 1, second), queued(0, 2), joined(9, 1), joined(9, 2)},
            u"spawn A; spawn B; join A timeout 1; join B"_s);
        row("joins that wait still", {a, b, queued(0, 1), queued(0, 2), waits(0, 1)}, u"spawn A; spawn B; join-all…"_s);
        row("one that waits still", {a, b, queued(0, 1), queued(0, 2), joined(900, 1)},
            u"spawn A; spawn B; join-all…"_s);
        row("what was done meanwhile",
            {a, queued(0, 1), waits(0, 1), terminated(3000, 1), ended(3001, 1), joined(3001, 1)},
            u"spawn A; wait 3; terminate A; join A"_s);
        row("timed out", {a, queued(1000, 1, second), waits(1000, 1), timedOut(2000, 1), sent(2500, 1, SIGKILL)},
            u"spawn A; wait 1; join A timeout 1; wait 0.5; kill A"_s);
        row("timed out behind another",
            {a, b, queued(0, 1), queued(0, 2, second), waits(0, 1), joined(2000, 1), waits(2000, 2), timedOut(3000, 2)},
            u"spawn A; spawn B; join A; join B timeout 1"_s);
        row("timed out while things were done",
            {a, queued(0, 1, second), waits(0, 1), sent(700, 1, SIGUSR1), timedOut(1000, 1), queued(1000, 1)},
            u"spawn A; wait 0.7; signal A SIGUSR1; join A timeout 0.3; join A…"_s);
        row("a join without a result", {a, queued(0, 1), {at(9, 1, event::JoinCancelled {})}}, u"spawn A"_s);
        row("one name, two rows", {a, spawned(0, 2, u"A"_s), sent(0, 2, SIGKILL), sent(0, 1, SIGKILL)},
            u"spawn A; spawn A; kill A#2; kill A#1"_s);
        row("one row as yet", {a, sent(0, 1, SIGKILL), spawned(0, 2, u"A"_s)}, u"spawn A; kill A; spawn A"_s);
        const auto typed = [](int process) {
            return EventBatch {at(0, process,
                                  event::Created {.name = u"T"_s,
                                                  .target = u"t"_s,
                                                  .arguments = {u"t"_s, u"T"_s},
                                                  .input = {Input::Kind::Typed, {}}})};
        };
        const auto given = [](int milliseconds, int process, const QByteArray &bytes) {
            return EventBatch {at(milliseconds, process, event::InputWritten {bytes})};
        };
        row("typed in pieces",
            {typed(1),
             started(0, 1),
             given(1000, 1, "\xc3"),
             given(1001, 1, "\xa4"),
             given(2000, 1, "b"),
             {at(2000, 1, event::InputEnded {true})}},
            u"spawn T; wait 1; type T \"ä\"; wait 1; type T \"b\"; end-input T"_s);
        row("typed bytes", {typed(1), started(0, 1), given(0, 1, "\xff")}, u"spawn T; type T \"\ufffd\"?"_s);
        row("nothing typed", {typed(1), started(0, 1), sent(0, 1, SIGKILL), {at(0, 1, event::InputEnded {false})}},
            u"spawn T; type T \"\"; kill T"_s);
        const EventBatch terminal {at(0, 1,
                                      event::Created {.name = u"T"_s,
                                                      .target = u"t"_s,
                                                      .arguments = {u"t"_s, u"T"_s},
                                                      .input = {Input::Kind::Terminal, {}}})};
        row("a terminal that answers",
            {terminal, started(0, 1), {at(0, 1, event::InputWritten {"row", 0, true})}, given(0, 1, "a\4")},
            u"spawn T; type T \"a\u0004\""_s);
        row("a terminal alone", {terminal, started(0, 1)}, u"spawn T"_s);
        row("its whole input", {a, given(0, 1, "text"), {at(0, 1, event::InputEnded {true})}}, u"spawn A"_s);
        row("a removed row",
            {a, b, sent(0, 1, SIGKILL), ended(0, 1), {at(100, 1, event::Removed {})}, sent(500, 2, SIGKILL)},
            u"spawn B; wait 0.5; kill B"_s);
        row("a start that failed",
            {{created(0, 1, u"A"_s), at(0, 1, event::Starting {1}), at(0, 1, event::FailedToStart {})},
             b,
             spawned(0, 3, u"C"_s),
             queued(0, 2),
             queued(0, 3),
             joined(0, 2),
             joined(0, 3)},
            u"spawn A; spawn B; spawn C; join-all"_s);
    }
    void readsFacts()
    {
        QFETCH(EventBatch, events);
        QFETCH(QString, steps);
        Journal journal;
        const StepsDone done(journal);
        for (const Event &event : events)
            journal.append({event});
        QCOMPARE(told(done.steps()), steps);
        qint64 time = 0;
        for (const DoneStep &step : done.steps()) {
            QVERIFY(step.time >= time);
            QVERIFY(step.end == 0 || step.end >= step.time);
            time = step.time;
        }
        QCOMPARE(told(StepsDone(journal).steps()), steps); // read all at once
    }

    void tellsOfChanges()
    {
        Journal journal;
        const StepsDone done(journal);
        QSignalSpy changed(&done, &StepsDone::changed);
        journal.append(spawned(0, 1, u"A"_s));
        QCOMPARE(changed.size(), 1);
        journal.append({sampled(ProcessId {1})});
        journal.append(sent(0, 1, SIGKILL, false));
        QCOMPARE(changed.size(), 1);
        journal.append({at(0, 1, event::Removed {})});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(done.removedRows(), 1);
        QVERIFY(!done.made(ProcessId {1}));
        journal.append({at(0, 1, event::Restored {})});
        QCOMPARE(changed.size(), 3);
        QCOMPARE(done.removedRows(), 0);
        QVERIFY(done.made(ProcessId {1}));
        journal.restart({at(0, 0, event::SessionStarted {})});
        QVERIFY(changed.size() > 3);
        QCOMPARE(done.removedRows(), 0);
        QVERIFY(done.steps().empty());
    }

    void readsWhatRuns_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("parameters");
        QTest::newRow("a name") << u"Europe"_s << QStringList();
        QTest::newRow("a parameter") << u"Europe"_s << QStringList {u"seconds=0.5"_s};
        QTest::newRow("the default") << QString() << QStringList {u"seconds=0"_s};
        QTest::newRow("like a parameter") << u"seconds=9"_s << QStringList {u"seconds=0"_s};
        QTest::newRow("like an option") << u"--list"_s << QStringList();
        QTest::newRow("like the mark before a name") << u"--"_s << QStringList {u"seconds=0"_s};
    }
    void readsWhatRuns()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, parameters);
        Session session;
        const StepsDone done(session.journal);
        session.send(command::Spawn {{name}, u"print_func"_s, parameters, true, true});
        QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia) && !session.all<event::Joined>(asia).empty(), patience);
        const std::vector<DoneStep> steps = done.steps();
        const QString shown = name.isEmpty() ? u"Asia"_s : name;
        QCOMPARE(told(steps), u"spawn %1; join %2"_s.arg(name.isEmpty() ? u"-"_s : name, shown));
        QCOMPARE(steps[0].step.target, u"print_func"_s);
        QCOMPARE(steps[0].step.parameters, parameters);
        QVERIFY(!steps[0].step.program);
    }
};

QTEST_GUILESS_MAIN(TestStepsDone)
#include "tst_stepsdone.moc"
