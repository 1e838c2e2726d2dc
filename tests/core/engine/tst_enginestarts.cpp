// SPDX-License-Identifier: MIT
// Real processes that are started again by themselves, and starts that are cancelled before they happen.
#include "tests/fixtures/session.h"

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

using When = RestartPolicy::When;

/// `behaviour` of the misbehaving child, restarted after 10 ms at first.
command::SpawnProgram restarted(const QStringList &behaviour, const RestartPolicy &policy)
{
    return {.names = {u"Asia"_s},
            .program = QStringLiteral(PANGAEA_BIN_DIR "/misbehave"),
            .arguments = behaviour,
            .join = false,
            .restart = policy};
}

constexpr RestartPolicy quick {.when = When::OnFailure, .limit = 2, .backOff = RestartPolicy::shortestBackOff};
/// Long enough that it is certainly waited for.
constexpr RestartPolicy slow {.when = When::Always, .limit = 2, .backOff = RestartPolicy::longestBackOff};

/// Its events of life, without its output.
QString lifeOf(const Session &session, ProcessId process)
{
    static const QStringList wanted {
        u"Started"_s,          u"Ended"_s,          u"RestartSet"_s,    u"RestartPlanned"_s,
        u"RestartCancelled"_s, u"RestartGivenUp"_s, u"StartCancelled"_s};
    QStringList words;
    for (const QString &word : session.story(process).split(u' ')) {
        if (wanted.contains(word))
            words += word;
    }
    return words.join(u' ');
}

bool isPlanned(const Session &session)
{
    return session.table.find(asia) && session.table.find(asia)->restart.at != 0;
}

} // namespace

class TestEngineStarts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(asia, ProcessId {1}); }
    void restartsUntilTheLimit();
    void leavesWhatSucceeds();
    void restartsWhatIsKilledFromOutside();
    void leavesWhatTheUserKills();
    void leavesWhatTheUserTerminates();
    void cancelsWhatIsPlanned_data();
    void cancelsWhatIsPlanned();
    void takesAPolicyLater();
    void restartsByHandAtOnce();
    void removesWhatIsQueued();
    void takesRowsOutOfTheQueue_data();
    void takesRowsOutOfTheQueue();
    void endsWithTheSession();
};

void TestEngineStarts::restartsUntilTheLimit()
{
    Session session;
    session.send(restarted({u"exit"_s, u"3"_s}, quick));
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::RestartGivenUp>(asia).size(), 1, patience);
    QCOMPARE(lifeOf(session, asia),
             u"RestartSet Started Ended RestartPlanned Started Ended RestartPlanned Started Ended RestartGivenUp"_s);
    const auto planned = session.all<event::RestartPlanned>(asia);
    QCOMPARE(planned[1].number, 2);
    QCOMPARE(planned[1].limit, 2);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.isSettled(), patience);
    QCOMPARE(session.state(asia), State::Exited);
    QVERIFY2(session.cell(asia, "exit").contains(u"restart limit"_s), qPrintable(session.cell(asia, "exit")));
}

void TestEngineStarts::leavesWhatSucceeds()
{
    Session session;
    session.send(restarted({u"exit"_s, u"0"_s}, quick));
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QVERIFY(session.table.isSettled());
    QCOMPARE(lifeOf(session, asia), u"RestartSet Started Ended"_s);
}

void TestEngineStarts::restartsWhatIsKilledFromOutside()
{
    Session session;
    session.send(restarted({u"sleep"_s}, quick));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Running, patience);
    const qint64 first = session.pid(asia);
    QVERIFY(first > 0);
    ::kill(pid_t(first), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::Started>(asia).size(), 2, patience);
    QVERIFY(session.pid(asia) != first);
    QCOMPARE(session.state(asia), State::Running);
}

void TestEngineStarts::leavesWhatTheUserKills()
{
    Session session;
    session.send(restarted({u"sleep"_s}, {.when = When::Always, .backOff = RestartPolicy::shortestBackOff}));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Running, patience);
    session.send(command::Kill {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.isSettled(), patience);
    QCOMPARE(lifeOf(session, asia), u"RestartSet Started Ended"_s);
    QCOMPARE(session.state(asia), State::Killed);
}

// It handles SIGTERM, and ends with a code of its own.
void TestEngineStarts::leavesWhatTheUserTerminates()
{
    Session session;
    session.send(restarted({u"clean-up"_s}, {.when = When::Always, .backOff = RestartPolicy::shortestBackOff}));
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).contains("ready"), patience);
    session.send(command::Terminate {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(session.state(asia), State::Exited);
    QCOMPARE(lifeOf(session, asia), u"RestartSet Started Ended"_s);
}

void TestEngineStarts::cancelsWhatIsPlanned_data()
{
    QTest::addColumn<Command>("command");
    QTest::newRow("kill") << Command(command::Kill {{asia}});
    QTest::newRow("terminate") << Command(command::Terminate {{asia}});
    QTest::newRow("join") << Command(command::Join {{asia}, {}});
    QTest::newRow("another policy") << Command(command::SetRestart {{asia}, {}});
    QTest::newRow("the end of the session") << Command(command::EndAll {});
}

void TestEngineStarts::cancelsWhatIsPlanned()
{
    QFETCH(Command, command);
    Session session;
    session.send(restarted({u"exit"_s, u"0"_s}, slow));
    QTRY_VERIFY_WITH_TIMEOUT(isPlanned(session), patience);
    QVERIFY(!session.table.isSettled());
    QVERIFY(session.cell(asia, "exit").contains(u"restarts in"_s));
    QVERIFY(session.cell(asia, "exit").contains(u"(1 of 2)"_s));
    session.send(command);
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::RestartCancelled>(asia).size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.isSettled(), patience);
    QVERIFY(session.all<event::SignalFailed>(asia).empty());
    QCOMPARE(session.all<event::Started>(asia).size(), 1);
}

void TestEngineStarts::takesAPolicyLater()
{
    Session session;
    session.send(restarted({u"sleep"_s}, {}));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Running, patience);
    session.send(command::SetRestart {{asia}, quick});
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::RestartSet>(asia).size(), 1, patience);
    ::kill(pid_t(session.pid(asia)), SIGSEGV);
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::Started>(asia).size(), 2, patience);
}

void TestEngineStarts::restartsByHandAtOnce()
{
    Session session;
    session.send(restarted({u"exit"_s, u"0"_s}, slow));
    QTRY_VERIFY_WITH_TIMEOUT(isPlanned(session), patience);
    session.send(command::Restart {{asia}});
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::RestartPlanned>(asia).size(), 2, patience);
    QCOMPARE(lifeOf(session, asia),
             u"RestartSet Started Ended RestartPlanned RestartCancelled Started Ended RestartPlanned"_s);
    QCOMPARE(session.all<event::RestartPlanned>(asia)[1].number, 1); // counted anew
}

void TestEngineStarts::takesRowsOutOfTheQueue_data()
{
    QTest::addColumn<Command>("command");
    QTest::newRow("kill") << Command(command::Kill {{europe}});
    QTest::newRow("terminate") << Command(command::Terminate {{europe}});
}

// And when it is brought back, it waits for nothing.
void TestEngineStarts::removesWhatIsQueued()
{
    Session session;
    session.commands.put(command::Spawn {{u"Asia"_s, u"Europe"_s}, u"print_func"_s, {}});
    session.commands.put(command::Remove {{europe}});
    session.commands.put(command::Restore {{europe}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().size() == 2 && session.table.isSettled(), patience);
    QCOMPARE(session.story(europe), u"Created StartCancelled Removed Restored"_s);
    QCOMPARE(session.cell(europe, "exit"), u"not started"_s);
}

void TestEngineStarts::takesRowsOutOfTheQueue()
{
    QFETCH(Command, command);
    Session session;
    // taken together, before the event loop starts the first
    session.commands.put(command::Spawn {{u"Asia"_s, u"Europe"_s}, u"print_func"_s, {}});
    session.commands.put(command);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().size() == 2 && session.table.isSettled(), patience);
    QCOMPARE(session.story(europe), u"Created StartCancelled"_s);
    QCOMPARE(session.state(europe), State::Created);
    QVERIFY(session.cell(europe, "pid").isEmpty());
    QCOMPARE(session.cell(europe, "exit"), u"not started"_s);
    QCOMPARE(session.state(asia), State::Exited);

    session.send(command::Start {{europe}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(europe), State::Exited, patience);
    QCOMPARE(session.cell(europe, "exit"), session.cell(asia, "exit"));
}

void TestEngineStarts::endsWithTheSession()
{
    Session session;
    session.send(restarted({u"sleep"_s}, {.when = When::Always, .backOff = RestartPolicy::shortestBackOff}));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Running, patience);
    QVERIFY(session.end());
    QCOMPARE(session.all<event::Started>(asia).size(), 1);
    QVERIFY(session.all<event::RestartPlanned>(asia).empty());
}

QTEST_GUILESS_MAIN(TestEngineStarts)
#include "tst_enginestarts.moc"
