// SPDX-License-Identifier: MIT
// Scenarios, played by the real engine with real processes.
#include "core/session/scenarioplayer.h"

#include "tests/fixtures/session.h"

#include <QDir>
#include <QStandardPaths>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// Uses ' for double quotes, to be readable.
Scenario scenarioOf(QByteArray steps)
{
    steps.replace('\'', '"');
    ScenarioFile file = readScenario("{\"pangaea\": 1, \"steps\": [" + steps + "]}");
    if (!file.error.sentence.isEmpty())
        qFatal("%s", qPrintable(file.error.sentence));
    file.scenario.folder = QStringLiteral(PANGAEA_BIN_DIR);
    return file.scenario;
}

QByteArray spawn(const char *name, const char *seconds = "0")
{
    return "{'do': 'spawn', 'name': '" + QByteArray(name) + "', 'target': 'print_func', 'with': {'seconds': " + seconds
        + "}}";
}

QByteArray run(const char *verb, const char *name)
{
    return "{'do': '" + QByteArray(verb) + "', 'name': '" + name + "'}";
}

const QByteArray joinAll = "{'do': 'join-all'}";

struct Rig {
    Session session;
    ScenarioPlayer player;
    QSignalSpy finished {&player, &ScenarioPlayer::finished};
    QSignalSpy refused {&player, &ScenarioPlayer::refused};
    QSignalSpy began {&player, &ScenarioPlayer::stepBegan};

    explicit Rig(const QByteArray &steps)
        : player(session.commands, session.readings, scenarioOf(steps))
    {
        player.play();
    }
    ~Rig() { player.stop(); }

    bool isOver() const { return finished.size() == 1; }
    /// The position of the n-th event of this kind in the journal.
    template <typename Kind>
    qsizetype place(ProcessId process, int n = 0) const
    {
        const auto &events = session.journal.events();
        for (size_t i = 0; i < events.size(); ++i) {
            if (events[i].process == process && std::holds_alternative<Kind>(events[i].payload) && n-- == 0)
                return qsizetype(i);
        }
        return -1;
    }
    template <typename Kind>
    qint64 time(ProcessId process) const
    {
        return session.journal.events()[size_t(place<Kind>(process))].time;
    }
};

#define PLAY_OUT(rig) QTRY_VERIFY_WITH_TIMEOUT((rig).isOver(), patience)

} // namespace

class TestScenarioPlayer : public QObject
{
    Q_OBJECT
private slots:
    // What is told of hosts is made up here: only the player is tested.
    void goesOnWithoutALostHost()
    {
        Journal journal;
        Readings readings {journal};
        Mailbox<Command> commands;
        ScenarioPlayer player(
            commands, readings,
            scenarioOf("{'do': 'spawn', 'name': 'Asia', 'program': 'cat', 'folder': 'a/b', 'on': 'n2'},"
                       "{'do': 'spawn', 'name': 'Europe', 'program': 'cat', 'on': 'n2'},"
                       "{'do': 'spawn', 'name': 'Africa', 'program': 'cat', 'folder': 'a'},"
                       + joinAll));
        const QSignalSpy finished(&player, &ScenarioPlayer::finished);
        player.play();
        journal.append({happened(ProcessId::Pangaea, event::TargetsListed {})});
        QStringList folders;
        for (const Command &command : commands.take()) {
            if (const auto *spawn = std::get_if<command::SpawnProgram>(&command))
                folders += spawn->folder;
        }
        QCOMPARE(folders, (QStringList {u"a/b"_s, QString(), QStringLiteral(PANGAEA_BIN_DIR "/a")}));
        journal.append({happened(asia, event::Created {.name = u"Asia"_s, .host = u"n2"_s}),
                        happened(europe, event::Created {.name = u"Europe"_s, .host = u"n2"_s}),
                        happened(africa, event::Created {.name = u"Africa"_s}), happened(asia, event::Starting {1}),
                        happened(europe, event::Starting {1}), happened(africa, event::Starting {1}),
                        happened(asia, event::Started {1}, 1), happened(africa, event::Started {2}, 1)});
        QVERIFY(commands.take().empty()); // Europe has not begun
        journal.append({happened(ProcessId::Pangaea, event::HostLost {u"n2"_s, 1, u"Gone."_s, true})});
        const std::vector<Command> joins = commands.take();
        QVERIFY(!joins.empty() && std::holds_alternative<command::Join>(joins.back()));
        QCOMPARE(finished.size(), 0);
        for (const ProcessId row : {asia, europe, africa})
            journal.append({happened(row, event::JoinQueued {})});
        journal.append({happened(asia, event::JoinStarted {})});
        QCOMPARE(finished.size(), 1); // what is first in the queue has no end that can be known
        QVERIFY(!player.isPlaying());
    }

    void joinsInTheOrderOfMaking()
    {
        Rig rig("{'do': 'spawn', 'target': 'print_func', 'with': {'seconds': 0.2}}," + spawn("America") + ','
                + spawn("Europe") + ',' + joinAll);
        PLAY_OUT(rig);
        QVERIFY(!rig.player.isPlaying());
        QCOMPARE(rig.began.size(), 4);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(rig.began[i][0].toInt(), i);
        for (int i = 0; i < 3; ++i) {
            const auto joined = rig.session.all<event::Joined>(ProcessId(i + 1));
            QCOMPARE(joined.size(), size_t(1));
            QCOMPARE(joined[0].ordinal, i + 1);
            QCOMPARE(rig.session.cell(ProcessId(i + 1), "exit"), u"0"_s);
        }
        QCOMPARE(rig.session.cell(asia, "name"), u"Asia"_s);
        QVERIFY(!rig.session.all<event::Created>(asia)[0].arguments.contains(u"Asia"_s)); // by default argument
    }

    void rowsThatFollowEachOtherGoTogether()
    {
        Rig rig(spawn("A") + ',' + spawn("B") + ",{'do': 'create', 'name': 'C', 'target': 'print_func'}," + spawn("D")
                + ',' + joinAll);
        QList<size_t> rows; // that are there when a step begins
        connect(&rig.player, &ScenarioPlayer::stepBegan, &rig.player, [&] { rows += rig.session.table.rows().size(); });
        PLAY_OUT(rig);
        QCOMPARE(rows, (QList<size_t> {0, 0, 0, 0, 4}));
        QCOMPARE(rig.session.state(ProcessId {3}), State::Created);
        QVERIFY(rig.session.all<event::JoinQueued>(ProcessId {3}).empty());
    }

    void noRowJoinsByItself()
    {
        Rig rig(spawn("A"));
        PLAY_OUT(rig);
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.isOver(asia), patience);
        QVERIFY(rig.session.all<event::JoinQueued>(asia).empty());
    }

    // Nothing is sent to what has not started yet.
    void signalsReachWhatWasStarted_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<int>("signal");
        QTest::newRow("kill") << run("kill", "A") << SIGKILL;
        QTest::newRow("terminate") << run("terminate", "A") << SIGTERM;
        QTest::newRow("signal") << QByteArray("{'do': 'signal', 'name': 'A', 'signal': 'SIGUSR1'}") << SIGUSR1;
    }
    void signalsReachWhatWasStarted()
    {
        QFETCH(QByteArray, step);
        QFETCH(int, signal);
        Rig rig(spawn("A", "1000") + ',' + spawn("B", "1000") + ',' + step + ',' + run("join", "A") + ','
                + run("kill", "B") + ',' + joinAll);
        PLAY_OUT(rig);
        const auto ended = rig.session.all<event::Ended>(asia);
        QCOMPARE(ended.size(), size_t(1));
        QCOMPARE(ended[0].status.signal, signal);
        QVERIFY(ended[0].status.requested);
        QVERIFY(rig.session.all<event::SignalFailed>(asia).empty());
        QVERIFY(rig.place<event::Joined>(asia) < rig.place<event::SignalSent>(europe)); // the parent waited
    }

    void aNameStandsForAllOfItsRows()
    {
        Rig rig(spawn("A", "1000") + ',' + spawn("B", "1000") + ',' + spawn("A", "1000") + ',' + run("kill", "A") + ','
                + run("join", "A") + ',' + run("kill", "B") + ',' + joinAll);
        PLAY_OUT(rig);
        QCOMPARE(rig.session.state(ProcessId {1}), State::Killed);
        QCOMPARE(rig.session.state(ProcessId {3}), State::Killed);
        QVERIFY(rig.place<event::Joined>(ProcessId {3}) < rig.place<event::SignalSent>(ProcessId {2}));
        QVERIFY(rig.place<event::Joined>(ProcessId {1}) < rig.place<event::Joined>(ProcessId {3}));
        QCOMPARE(rig.session.all<event::Joined>(ProcessId {1}).size(), size_t(1)); // not again by join-all
    }

    void othersRowsAreLeftAlone()
    {
        Rig rig(spawn("Asia", "1000") + ",{'do': 'wait', 'seconds': 0.2}," + run("kill", "Asia") + ',' + joinAll);
        QTRY_COMPARE_WITH_TIMEOUT(rig.session.table.rows().size(), size_t(1), patience);
        rig.session.send(command::Spawn {{u"Asia"_s}, u"print_func"_s, {u"seconds=1000"_s}, true, false});
        PLAY_OUT(rig);
        QCOMPARE(rig.session.state(asia), State::Killed);
        QTRY_COMPARE_WITH_TIMEOUT(rig.session.state(europe), State::Running, patience);
        QVERIFY(rig.session.all<event::SignalSent>(europe).empty());
    }

    void createdRowsWaitForTheirStart()
    {
        Rig rig("{'do': 'create', 'name': 'A', 'target': 'print_func'},{'do': 'wait', 'seconds': 0.1},"
                "{'do': 'start', 'name': 'A'},"
                + run("join", "A"));
        PLAY_OUT(rig);
        QCOMPARE(rig.session.states(asia), u"Created Starting Running Exited"_s);
        QVERIFY(rig.time<event::Starting>(asia) - rig.time<event::Created>(asia) >= second / 10);
        QCOMPARE(rig.session.all<event::Joined>(asia).size(), size_t(1));
    }

    void aJoinTimesOut()
    {
        Rig rig(spawn("A", "1000") + ",{'do': 'join', 'name': 'A', 'timeout': 0.2}," + run("kill", "A") + ','
                + run("join", "A"));
        PLAY_OUT(rig);
        QVERIFY(rig.place<event::JoinTimedOut>(asia) > 0);
        QVERIFY(rig.place<event::JoinTimedOut>(asia) < rig.place<event::SignalSent>(asia));
        QCOMPARE(rig.session.all<event::Joined>(asia).size(), size_t(1));
    }

    void restartsInTheSameRow()
    {
        Rig rig(spawn("A") + ',' + run("join", "A") + ',' + run("restart", "A") + ',' + run("join", "A") + ','
                + spawn("B", "1000") + ',' + run("restart", "B") + ',' + run("kill", "B") + ',' + run("join", "B"));
        PLAY_OUT(rig);
        QCOMPARE(rig.session.table.find(asia)->attempts.size(), size_t(2));
        QCOMPARE(rig.session.all<event::Joined>(asia).size(), size_t(2));
        QCOMPARE(rig.session.table.find(europe)->attempts.size(), size_t(2));
        QCOMPARE(rig.session.all<event::Ended>(europe).back().status.signal, SIGKILL);
    }

    void suspendsAndContinues()
    {
        Rig rig(spawn("A", "1000") + ',' + run("suspend", "A") + ',' + run("continue", "A") + ',' + run("kill", "A")
                + ',' + run("join", "A"));
        PLAY_OUT(rig);
        const auto sent = rig.session.all<event::SignalSent>(asia);
        QCOMPARE(sent.size(), size_t(3));
        QCOMPARE(sent[0].signal, SIGSTOP);
        QCOMPARE(sent[1].signal, SIGCONT);
        QCOMPARE(sent[2].signal, SIGKILL);
    }

    void runsAnyProgram()
    {
        Rig rig("{'do': 'spawn', 'name': 'first', 'target': 'print_func'},"
                "{'do': 'spawn', 'name': '{index}', 'program': './misbehave',"
                " 'arguments': ['print-args', '{name}', 'a{index}b{name}', '{nam}{}', '']},"
                "{'do': 'spawn', 'name': 'env', 'program': 'sh', 'folder': '.',"
                " 'arguments': ['-c', 'echo $KEY; echo $HOME; pwd'],"
                " 'environment': {'KEY': 'va=lue', 'HOME': 'nowhere'}},"
                + joinAll);
        PLAY_OUT(rig);
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.isOver(europe) && rig.session.isOver(africa), patience);
        const event::Created made = rig.session.all<event::Created>(europe)[0];
        QCOMPARE(made.target, QString());
        QCOMPARE(made.program, misbehavePath());
        QCOMPARE(made.arguments,
                 (QStringList {u"print-args"_s, u"{index}"_s, u"a2b{index}"_s, u"{nam}{}"_s, QString()}));
        QCOMPARE(rig.session.cell(europe, "exit"), u"0"_s);
        QCOMPARE(rig.session.output(africa), "va=lue\nnowhere\n" + QByteArray(PANGAEA_BIN_DIR) + '\n');
    }

    void goesOnWhereSomethingFailed()
    {
        Rig rig("{'do': 'spawn', 'name': 'A', 'program': 'no-such-program-here'}," + spawn("B") + ',' + run("kill", "A")
                + ',' + run("restart", "A") + ',' + run("join", "A") + ',' + joinAll);
        PLAY_OUT(rig);
        QCOMPARE(rig.session.state(asia), State::FailedToStart);
        QCOMPARE(rig.session.table.find(asia)->attempts.size(), size_t(2));
        QVERIFY(rig.session.all<event::JoinQueued>(asia).empty());
        QCOMPARE(rig.session.all<event::Joined>(europe).size(), size_t(1));
    }

    void aRowThatIsGoneIsNotWaitedFor()
    {
        Rig rig(spawn("A", "1000") + ',' + run("join", "A") + ',' + spawn("B") + ',' + joinAll);
        QTRY_COMPARE_WITH_TIMEOUT(rig.began.size(), 2, patience);
        rig.session.send(command::Kill {{asia}});
        QTRY_COMPARE_WITH_TIMEOUT(rig.began.size(), 4, patience);
        rig.session.send(command::Remove {{asia}});
        PLAY_OUT(rig);
    }

    void cancelledSpawnsAreNotWaitedFor()
    {
        QByteArray steps;
        for (int i = 0; i < 200; ++i)
            steps += spawn("A") + ',';
        Rig rig(steps + joinAll);
        connect(&rig.player, &ScenarioPlayer::stepBegan, &rig.player, [&](int step) {
            if (step == 199) // before the last one is spawned
                rig.session.send(command::CancelSpawn {});
        });
        PLAY_OUT(rig);
        QCOMPARE(rig.began.size(), 201);
        QVERIFY(rig.session.table.rows().size() < 200);
        QCOMPARE(rig.session.state(ProcessId {200}), State::Exited);
    }

    void canBeStopped()
    {
        Rig rig(spawn("A", "1000") + ",{'do': 'wait', 'seconds': 0.1}," + spawn("B"));
        connect(&rig.player, &ScenarioPlayer::stepBegan, &rig.player, [&](int step) {
            if (step == 1) // and when it waits
                QMetaObject::invokeMethod(&rig.player, &ScenarioPlayer::stop, Qt::QueuedConnection);
        });
        QTRY_VERIFY_WITH_TIMEOUT(!rig.player.isPlaying(), patience);
        (void)rig.session.spawnOne(u"print_func"_s, {u"seconds=0.3"_s}, u"later"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.session.table.count(State::Exited), 1, patience);
        QCOMPARE(rig.began.size(), 2);
        QCOMPARE(rig.session.table.rows().size(), size_t(2));
        QVERIFY(rig.finished.isEmpty());
        QCOMPARE(rig.session.state(asia), State::Running); // what runs goes on
    }

    void canBeStoppedByWhoIsTold()
    {
        Session session;
        ScenarioPlayer player(session.commands, session.readings, scenarioOf(spawn("A") + ',' + spawn("B")));
        connect(&player, &ScenarioPlayer::stepBegan, &player, &ScenarioPlayer::stop);
        const QSignalSpy began(&player, &ScenarioPlayer::stepBegan);
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(began.size(), 1, patience);
        const ProcessId other = session.spawnOne(u"print_func"_s);
        QTRY_VERIFY_WITH_TIMEOUT(session.isOver(other), patience);
        QCOMPARE(session.table.rows().size(), size_t(1));
    }

    void nothingRunsWhereATargetIsWrong()
    {
        Rig rig(spawn("A") + ",\n{'do': 'spawn', 'name': 'B', 'target': 'fly'}");
        QTRY_COMPARE_WITH_TIMEOUT(rig.refused.size(), 1, patience);
        const auto error = rig.refused[0][0].value<ScenarioError>();
        QVERIFY2(error.sentence.contains(u"“fly”"_s), qPrintable(error.sentence));
        QCOMPARE(error.at, (json::Position {2, 1}));
        const ProcessId other = rig.session.spawnOne(u"print_func"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.isOver(other), patience);
        QCOMPARE(rig.session.table.rows().size(), size_t(1));
        QVERIFY(rig.began.isEmpty() && rig.finished.isEmpty() && !rig.player.isPlaying());
    }

    void goesStepByStep()
    {
        Session session;
        ScenarioPlayer player(session.commands, session.readings,
                              scenarioOf(spawn("A") + ',' + spawn("B") + ',' + run("join", "A") + ',' + joinAll));
        const QSignalSpy finished(&player, &ScenarioPlayer::finished);
        const QSignalSpy paused(&player, &ScenarioPlayer::paused);
        player.playTo(1);
        QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, patience);
        QCOMPARE(paused[0][0].toInt(), 1);
        QCOMPARE(session.table.rows().size(), size_t(1));
        QVERIFY(!player.isPlaying());
        player.playTo(3);
        QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 2, patience);
        QCOMPARE(player.next(), size_t(3));
        QVERIFY(session.table.rows()[0].join.state == JoinState::Joined);
        QVERIFY(session.table.rows()[1].join.state == JoinState::None);
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(paused.size(), 2);
        player.playTo(4);
        QVERIFY(!player.isPlaying());
    }

    void pausesWhenTheStepIsDone()
    {
        Session session;
        ScenarioPlayer player(
            session.commands, session.readings,
            scenarioOf(spawn("A") + ',' + run("join", "A") + ',' + spawn("B") + ',' + run("join", "B")));
        const QSignalSpy paused(&player, &ScenarioPlayer::paused);
        connect(&player, &ScenarioPlayer::stepBegan, &player, [&](int step) {
            if (step == 1)
                player.pause();
        });
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, patience);
        QCOMPARE(paused[0][0].toInt(), 2);
        QVERIFY(session.table.rows()[0].join.state == JoinState::Joined);
    }

    void meansOneRowOfAName()
    {
        Rig rig(spawn("A", "1000") + ',' + spawn("A", "1000")
                + ",{'do': 'kill', 'name': 'A', 'row': 2},"
                  "{'do': 'join', 'name': 'A', 'row': 2},{'do': 'kill', 'name': 'A', 'row': 1},"
                + joinAll);
        QTRY_VERIFY_WITH_TIMEOUT(rig.isOver(), patience);
        QVERIFY(rig.place<event::Ended>(ProcessId {2}) < rig.place<event::SignalSent>(ProcessId {1}));
    }

    // The journal alone shows which step did what, in a replay too.
    void theJournalHasTheSteps()
    {
        Rig rig(spawn("A") + ',' + run("join", "A"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isOver(), patience);
        const qsizetype began = rig.place<event::ScenarioBegan>(ProcessId::Pangaea);
        const qsizetype spawned = rig.place<event::StepBegan>(ProcessId::Pangaea, 0);
        const qsizetype joined = rig.place<event::StepBegan>(ProcessId::Pangaea, 1);
        QVERIFY(began >= 0 && began < spawned && spawned < rig.place<event::Created>(ProcessId {1}));
        QVERIFY(spawned < joined && joined < rig.place<event::JoinQueued>(ProcessId {1}));
        const auto &text = std::get<event::ScenarioBegan>(rig.session.journal.events()[size_t(began)].payload).text;
        QCOMPARE(readScenario(text.toUtf8()).scenario.steps.size(), size_t(2));
    }

    void typesToWhatReads()
    {
        const QByteArray cat = "', 'program': 'cat'}";
        Rig rig(
            "{'do': 'spawn', 'name': 'A" + cat + ",{'do': 'spawn', 'name': 'B" + cat
            + ",{'do': 'spawn', 'name': 'C', "
              "'program': 'cat', 'input': 'given'},{'do': 'type', 'name': 'A', 'text': 'one\\n'},{'do': 'wait', 'seconds': 0.1},"
              "{'do': 'type', 'name': 'A', 'text': 'two'},{'do': 'end-input', 'name': 'A'},"
            + joinAll);
        PLAY_OUT(rig);
        QCOMPARE(rig.session.output(asia), "one\ntwo");
        QCOMPARE(rig.session.output(europe), ""); // nobody types to it: it ends at once
        QCOMPARE(rig.session.output(africa), "given");
        for (const ProcessId row : {asia, europe, africa})
            QCOMPARE(rig.session.cell(row, "exit"), u"0"_s);
        QVERIFY(rig.place<event::Started>(africa) < rig.place<event::InputWritten>(asia));
    }

    void waitsForWhatHappens_data()
    {
        QTest::addColumn<QByteArray>("steps"); // the last but one waits
        QTest::addColumn<bool>("met");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &steps, const char *sentence = "") {
            QTest::newRow(name) << steps << !*sentence << QString::fromUtf8(sentence);
        };
        const auto sh = [](const char *name, const char *script) {
            return "{'do': 'spawn', 'name': '" + QByteArray(name) + "', 'program': 'sh', 'arguments': ['-c', '" + script
                + "']},";
        };
        const QByteArray wait = "{'do': 'wait-for', 'name': 'A', ";
        row("a line", sh("A", "echo one; sleep 0.1; echo two; exec sleep 1000") + wait + "'output': 'wo'}");
        row("a line of standard error", sh("A", "echo two >&2; exec sleep 1000") + wait + "'output': 'two'}");
        row("a line before others",
            sh("A", "echo one; sleep 0.1; seq 1000; exec sleep 1000") + "{'do': 'wait', 'seconds': 0.3}," + wait
                + "'output': 'one'}");
        row("a prompt", sh("A", "printf prompt; exec sleep 1000") + wait + "'output': 'prom'}");
        row("an end", spawn("A", "0.1") + ',' + wait + "'ended': true}");
        row("a crash", "{'do': 'spawn', 'name': 'A', 'target': 'crash'}," + wait + "'ended': true}");
        row("no start", "{'do': 'spawn', 'name': 'A', 'program': 'no-such-program-here'}," + wait + "'ended': true}");
        row("a state", spawn("A", "1000") + ',' + run("suspend", "A") + ',' + wait + "'state': 'Suspended'}");
        row("what is so already",
            "{'do': 'create', 'name': 'A', 'target': 'print_func'}," + wait + "'state': 'Created'}");
        row("one row of a name", spawn("A", "1000") + ',' + spawn("A") + ',' + wait + "'row': 2, 'ended': true}");
        row("no line", spawn("A", "1000") + ',' + wait + "'output': 'Europe', 'limit': 0.2}",
            "A did not print “Europe” within 0.2 s.");
        row("a text of two lines",
            sh("A", "echo one; echo two; exec sleep 1000") + wait + "'output': 'one\\ntwo', 'limit': 0.2}",
            "A did not print “one␊two” within 0.2 s.");
        row("no state", spawn("A", "1000") + ',' + wait + "'state': 'Failed to start', 'limit': 0.2}",
            "A was not Failed to start within 0.2 s.");
        row("no end", spawn("A", "1000") + ',' + wait + "'ended': true, 'limit': 0}", "A had not ended within 0 s.");
        row("one of two", spawn("A", "1000") + ',' + spawn("A") + ',' + wait + "'ended': true, 'limit': 0.3}",
            "A had not ended within 0.3 s.");
        row("what was typed",
            "{'do': 'spawn', 'name': 'A', 'program': 'sh', 'arguments': ['-c', 'read x; exec sleep 1000']},"
            "{'do': 'type', 'name': 'A', 'text': 'typed\\n'},"
                + wait + "'output': 'typed', 'limit': 0.3}",
            "A did not print “typed” within 0.3 s.");
    }
    void waitsForWhatHappens()
    {
        QFETCH(QByteArray, steps);
        QFETCH(bool, met);
        QFETCH(QString, sentence);
        Session session;
        ScenarioPlayer player(session.commands, session.readings,
                              scenarioOf(steps + ",{'do': 'spawn', 'name': 'Last', 'target': 'print_func'}"));
        const QSignalSpy finished(&player, &ScenarioPlayer::finished);
        const QSignalSpy missed(&player, &ScenarioPlayer::missed);
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience); // in any case
        QTRY_COMPARE_WITH_TIMEOUT(session.all<event::WaitEnded>(ProcessId::Pangaea).size(), size_t(1), patience);
        const event::WaitEnded result = session.all<event::WaitEnded>(ProcessId::Pangaea)[0];
        QCOMPARE(result.met, met);
        QCOMPARE(result.step, int(session.all<event::StepBegan>(ProcessId::Pangaea).size()) - 2);
        QCOMPARE(missed.size(), met ? 0 : 1);
        if (met)
            return;
        const auto what = missed[0][0].value<ScenarioError>();
        QCOMPARE(what.sentence, sentence);
        QVERIFY(what.hasPlace);
        const double limit = sentence.section(u' ', -2, -2).toDouble();
        QVERIFY(double(result.waited) >= limit * double(second));
    }

    // The text came before; the row prints it no more.
    void waitsForTheCurrentAttempt()
    {
        const QTemporaryDir folder;
        const QByteArray file = folder.filePath(u"once"_s).toUtf8();
        Rig rig("{'do': 'spawn', 'name': 'A', 'program': 'sh', 'arguments': ['-c', 'mkdir " + file
                + " && echo first; exec sleep 1000']}," + "{'do': 'wait-for', 'name': 'A', 'output': 'first'},"
                + run("restart", "A") + ",{'do': 'wait-for', 'name': 'A', 'output': 'first', 'limit': 0.3}");
        PLAY_OUT(rig);
        QTRY_COMPARE_WITH_TIMEOUT(rig.session.all<event::WaitEnded>(ProcessId::Pangaea).size(), size_t(2), patience);
        const auto results = rig.session.all<event::WaitEnded>(ProcessId::Pangaea);
        QVERIFY(results[0].met);
        QVERIFY(!results[1].met);
    }

    // The attempt before printed it, and this one never became a process.
    void anAttemptThatFailsPrintsNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"once"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nrm \"$0\"\necho ready\nexec sleep 1000\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        Rig rig("{'do': 'spawn', 'name': 'A', 'program': '" + path.toUtf8()
                + "'}, {'do': 'wait-for', 'name': 'A', 'output': 'ready'}," + run("restart", "A")
                + ",{'do': 'wait-for', 'name': 'A', 'output': 'ready', 'limit': 0.3}");
        PLAY_OUT(rig);
        QCOMPARE(rig.session.state(asia), State::FailedToStart);
        const auto results = rig.session.all<event::WaitEnded>(ProcessId::Pangaea);
        QCOMPARE(results.size(), size_t(2));
        QVERIFY(results[0].met);
        QVERIFY(!results[1].met);
    }

    void doesNotWaitForWhatIsGone()
    {
        Rig rig("{'do': 'create', 'name': 'A', 'target': 'print_func'},"
                "{'do': 'wait-for', 'name': 'A', 'ended': true, 'limit': 3600}");
        const QSignalSpy missed(&rig.player, &ScenarioPlayer::missed);
        QTRY_COMPARE_WITH_TIMEOUT(rig.began.size(), 2, patience);
        rig.session.send(command::Remove {{asia}});
        PLAY_OUT(rig);
        QCOMPARE(missed.size(), 1);
        QCOMPARE(missed[0][0].value<ScenarioError>().sentence,
                 u"A was removed, so that nothing was left to wait for."_s);
    }

    void stopsWhileItWaits()
    {
        Rig rig(spawn("A", "1000") + ",{'do': 'wait-for', 'name': 'A', 'ended': true, 'limit': 0.2}," + spawn("B"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.began.size(), 2, patience);
        rig.player.stop();
        (void)rig.session.spawnOne(u"print_func"_s, {u"seconds=0.5"_s});
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.isOver(europe), patience);
        QCOMPARE(rig.began.size(), 2);
        QVERIFY(rig.session.all<event::WaitEnded>(ProcessId::Pangaea).empty());
    }

    // The teacher's file must never fail in class: Pangaea's own files are read here, and played by the program in
    // tst_pangaea.
    void examplesAreRight_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(PANGAEA_SOURCE_DIR "/resources/scenarios"));
        for (const QFileInfo &file : folder.entryInfoList({u"*.pangaea"_s}))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
    void examplesAreRight()
    {
        QFETCH(QString, path);
        const ScenarioFile file = readScenarioFile(path);
        QVERIFY2(file.error.sentence.isEmpty(), qPrintable(locatedError(path, file.error)));
        const auto isPython = [](const Step &step) { return step.program && step.program->program == u"python3"_s; };
        if (std::ranges::any_of(file.scenario.steps, isPython)
            && QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("There is no python3 here: this example is not tried.");
        Session session;
        ScenarioPlayer player(session.commands, session.readings, file.scenario);
        const QSignalSpy finished(&player, &ScenarioPlayer::finished);
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(!session.table.rows().empty());
        for (const ProcessState &row : session.table.rows())
            QVERIFY2(row.join.state == JoinState::Joined, qPrintable(row.made.name));
    }
};

QTEST_GUILESS_MAIN(TestScenarioPlayer)
#include "tst_scenarioplayer.moc"
