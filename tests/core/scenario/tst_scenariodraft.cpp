// SPDX-License-Identifier: MIT
// The steps done, saved as a scenario and played again, with real processes.
#include "core/scenario/scenariodraft.h"

#include "core/scenario/stepsdone.h"
#include "core/session/scenarioplayer.h"

#include "tests/fixtures/session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

bool allIsOver(const Session &session)
{
    return std::ranges::all_of(session.table.rows(),
                               [](const ProcessState &row) {
                                   return row.state == State::Created || row.state == State::FailedToStart
                                       || (hasEnded(row.state) && row.outputEnded);
                               })
        && !session.table.joinsPending();
}

/// "Asia Exited 0, 1 attempts: The name of …"
QStringList rowsOf(const Session &session)
{
    QStringList rows;
    for (const ProcessState &row : session.table.rows())
        rows += u"%1 %2 %3, %4 attempts: %5"_s.arg(row.made.name, nameOf(row.state), session.cell(row.id, "exit"),
                                                   QString::number(row.attempts.size()),
                                                   QString::fromUtf8(session.output(row.id)));
    return rows;
}

QString readBack(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Saves the steps done, plays them, and returns the rows that they create.
QStringList replayed(const Session &session, const QString &path)
{
    const ScenarioDraft draft = draftScenario(session.readings.done, path);
    if (!draft.leftOut.isEmpty())
        return draft.leftOut;
    if (const Failure problem = saveDraft(draft, path))
        return {problem.sentence()};
    const ScenarioFile file = readScenarioFile(path);
    if (!file.error.sentence.isEmpty())
        return {placedSentence(file.error)};
    Session again;
    ScenarioPlayer player(again.commands, again.readings, file.scenario);
    const QSignalSpy finished(&player, &ScenarioPlayer::finished);
    player.play();
    if (!QTest::qWaitFor([&] { return finished.size() == 1 && allIsOver(again); }, patience))
        return QStringList {u"It was not played:"_s, readBack(path)} + rowsOf(again);
    return rowsOf(again);
}

command::Spawn sleeper(const QString &name, bool join = true)
{
    return {{name}, u"print_func"_s, {u"seconds=1000"_s}, true, join};
}

} // namespace

class TestScenarioDraft : public QObject
{
    Q_OBJECT
private slots:
    void playsAgainWhatWasDone();
    void playsPrograms();
    void playsWhatWasTyped();
    void playsWhatHadATerminal();
    void saysWhatIsLeftOut();
    void countsProcesses();
    void savesNothingOfNothing();
    void writesNumbers();

private:
    QTemporaryDir m_folder;
};

void TestScenarioDraft::playsAgainWhatWasDone()
{
    Session session;
    const ProcessIds rows = session.spawn(
        {{QString(), u"Asia"_s, u"Südamerika, \"x\""_s}, u"print_func"_s, {u"seconds=1000"_s}, true, true});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(rows[2]), State::Running, patience);
    session.send(command::Suspend {{rows[2]}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(rows[2]), State::Suspended, patience);
    session.send(command::Continue {{rows[2]}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(rows[2]), State::Running, patience);
    session.send(command::Terminate {{rows[1]}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(rows[1]), patience);
    session.send(command::SendSignal {{rows[0]}, SIGUSR1});
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::Joined>(rows[1]).size(), size_t(1), patience);
    session.send(command::Restart {{rows[2]}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(rows[2])->attempts.size() == 2 && session.pid(rows[2]), patience);
    session.send(command::Kill {{rows[2]}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(rows[2]), patience);
    const ProcessIds made = session.spawn({{u"later"_s}, u"exit_code"_s, {u"code=7"_s}, false, false});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(made[0]), patience);
    session.send(command::Start {made});
    session.send(command::Join {made, second * 60});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(made[0]) && allIsOver(session), patience);
    const QString path = m_folder.filePath(u"A class.pangaea"_s);
    const QStringList again = replayed(session, path);
    QVERIFY2(again.size() == 4, qPrintable(again.join(u'\n')));
    QCOMPARE(again, rowsOf(session));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString text = readBack(path);
    QVERIFY2(text.startsWith(u"{ \"pangaea\": 1, \"title\": \"A class\",\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"{\"do\": \"terminate\", \"name\": \"Asia\", \"row\": 2}"_s), qPrintable(text));
}

void TestScenarioDraft::playsPrograms()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"below"_s));
    Session session;
    session.send(command::SpawnProgram {
        .names = {u"web"_s, u"{name}"_s, u"a{index}"_s},
        .program = u"sh"_s,
        .arguments = {u"-c"_s, u"echo \"$0\" \"$SEASON\" \"$HOME\"; pwd; exit 3"_s, u"{name} is {index}"_s},
        .folder = m_folder.filePath(u"below"_s),
        .environment = {u"SEASON=the \"monsoon\""_s, u"HOME=/nowhere"_s},
        .streams = Streams::Together});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver({asia, europe, africa}) && allIsOver(session), patience);
    QCOMPARE(session.output(europe),
             "{name} is 2 the \"monsoon\" /nowhere\n" + m_folder.filePath(u"below"_s).toUtf8() + '\n');
    QCOMPARE(replayed(session, m_folder.filePath(u"p.pangaea"_s)), rowsOf(session));
    QCOMPARE(replayed(session, m_folder.filePath(u"below/p.pangaea"_s)), rowsOf(session));
    QVERIFY(readBack(m_folder.filePath(u"p.pangaea"_s)).contains(u"\"streams\": \"together\""_s));
}

void TestScenarioDraft::playsWhatWasTyped()
{
    Session session;
    using Kind = Input::Kind;
    session.send(command::SpawnProgram {.names = {u"sort"_s}, .program = u"sort"_s, .input = {.kind = Kind::Typed}});
    session.send(command::SpawnProgram {
        .names = {u"cat"_s}, .program = u"cat"_s, .input = {.kind = Kind::Text, .text = "Europe\n"}});
    session.send(command::SpawnProgram {.names = {u"open"_s}, .program = u"cat"_s, .input = {.kind = Kind::Typed}});
    QTRY_VERIFY_WITH_TIMEOUT(session.pid(asia) && session.pid(africa), patience);
    session.send(command::WriteInput {{asia}, "b\na\n"});
    session.send(command::WriteInput {{asia}, "Ö\n"});
    session.send(command::EndInput {{asia}});
    session.send(command::Kill {{africa}});
    session.send(command::Join {{asia, europe, africa}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(
        session.isOver(asia) && session.isOver(europe) && session.isOver(africa) && allIsOver(session), patience);
    // They ran in the folder of the test: a file may be written there.
    const QString path = QDir::current().filePath(
        u"tst_scenariodraft-%1.pangaea"_s.arg(QCoreApplication::applicationPid()));
    const QStringList again = replayed(session, path);
    QFile::remove(path);
    QCOMPARE(again, rowsOf(session));
}

// But not a password, which is not recorded.
void TestScenarioDraft::playsWhatHadATerminal()
{
    Session session;
    const auto shell = [this](const QString &name, const QString &script) {
        return command::SpawnProgram {.names = {name},
                                      .program = u"sh"_s,
                                      .arguments = {u"-c"_s, script},
                                      .folder = m_folder.path(),
                                      .input = {Input::Kind::Terminal, {}}};
    };
    session.send(shell(u"open"_s, u"echo ready; read line; test -t 1 && echo $line $TERM; exit 3"_s));
    session.send(shell(u"secret"_s, u"stty -echo; echo ready; read line"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).contains("ready") && session.output(europe).contains("ready"),
                             patience);
    session.send(command::WriteInput {{asia, europe}, "hello\n"});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver({asia, europe}) && allIsOver(session), patience);
    const QString path = m_folder.filePath(u"t.pangaea"_s);
    const ScenarioDraft draft = draftScenario(session.readings.done, path);
    QCOMPARE(draft.leftOut.size(), 1);
    QVERIFY2(draft.leftOut[0].contains(u"“secret”: left out. What was typed while its terminal showed nothing"_s),
             qPrintable(draft.leftOut[0]));
    QCOMPARE(saveDraft(draft, path).sentence(), QString());
    QVERIFY(readBack(path).contains(u"\"terminal\": true"_s));
    QVERIFY(readBack(path).contains(u"hello"_s));
    QVERIFY(!readBack(path).contains(u"TERM="_s)); // every terminal has it
}

void TestScenarioDraft::saysWhatIsLeftOut()
{
    Session session;
    session.spawn(sleeper(u"kept"_s));
    const ProcessId removed = session.spawnOne(u"exit_code"_s, {}, u"removed"_s);
    session.send(command::SpawnProgram {.names = {u"elsewhere"_s}, .program = u"true"_s, .folder = u"/"_s});
    session.send(
        command::SpawnProgram {.names = {u"missing"_s}, .program = u"no-such-program"_s, .folder = m_folder.path()});
    session.send(command::SpawnProgram {.names = {u"a\nb"_s, u" "_s}, .program = u"true"_s, .folder = m_folder.path()});
    session.send(command::SpawnProgram {.names = {u"bytes"_s},
                                        .program = u"true"_s,
                                        .folder = m_folder.path(),
                                        .input = {.kind = Input::Kind::Text, .text = "\xff"}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(removed) && session.isOver(ProcessId {7}), patience);
    session.send(command::Remove {{removed}});
    session.send(command::Kill {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(allIsOver(session) && !session.table.find(removed), patience);
    const QString path = m_folder.filePath(u"left out.pangaea"_s);
    const ScenarioDraft draft = draftScenario(session.readings.done, path);
    const QString told = draft.leftOut.join(u'\n');
    for (const QString &part : {u"“elsewhere”: left out. It ran in another folder. Save the scenario in that one"_s,
                                u"“missing”: left out. There is no program no-such-program"_s, u"“bytes”: left out."_s,
                                u"“ ”: left out. “name” must not be empty."_s, u"One row that was removed"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
    QCOMPARE(draft.leftOut.size(), 5);
    QCOMPARE(saveDraft(draft, path).sentence(), QString());
    const ScenarioFile file = readScenarioFile(path);
    QVERIFY2(file.error.sentence.isEmpty(), qPrintable(placedSentence(file.error)));
    const auto rows = std::ranges::count_if(file.scenario.steps, &Step::makesRow);
    QCOMPARE(rows, 2);
    QVERIFY(readBack(path).contains(u"\"kept\""_s));
}

void TestScenarioDraft::countsProcesses()
{
    Journal journal;
    const StepsDone done(journal);
    for (int i = 0; i < mostScenarioProcesses + 12; ++i)
        journal.append(
            {happened(ProcessId(i + 1),
                      event::Created {.name = u"A"_s, .target = u"t"_s, .arguments = {u"t"_s, u"A"_s}}, second)});
    const ScenarioDraft draft = draftScenario(done, m_folder.filePath(u"a.pangaea"_s));
    QCOMPARE(draft.scenario.steps.size(), size_t(mostScenarioProcesses));
    QCOMPARE(draft.leftOut.size(), 1);
    QVERIFY2(draft.leftOut[0].endsWith(u"and 2 more: left out. A scenario makes at most 500 processes."_s),
             qPrintable(draft.leftOut[0]));
}

void TestScenarioDraft::savesNothingOfNothing()
{
    Journal journal;
    const StepsDone done(journal);
    const QString path = m_folder.filePath(u"nothing.pangaea"_s);
    QVERIFY(saveDraft(draftScenario(done, path), path).sentence().startsWith(u"There is nothing to save"_s));
    QVERIFY(!QFile::exists(path));
}

void TestScenarioDraft::writesNumbers()
{
    Journal journal;
    const StepsDone done(journal);
    const auto row = [&](quint64 id, const QString &parameter) {
        journal.append({happened(
            ProcessId(id), event::Created {.name = u"A"_s, .target = u"t"_s, .arguments = {u"t"_s, parameter, u"A"_s}},
            second)});
    };
    row(1, u"a=.5"_s);
    row(2, u"a=1e3"_s);
    row(3, u"a=1}}, {\"do\": \"spawn\", \"target\": \"t\", \"with\": {\"b\": 1"_s);
    row(4, u"a=nothing"_s);
    const ScenarioDraft draft = draftScenario(done, m_folder.filePath(u"a.pangaea"_s));
    QCOMPARE(draft.scenario.steps.size(), size_t(3));
    QCOMPARE(draft.scenario.steps[0].parameters, QStringList {u"a=0.5"_s});
    QCOMPARE(draft.scenario.steps[1].parameters, QStringList {u"a=1e3"_s});
    QCOMPARE(draft.scenario.steps[2].parameters, QStringList {u"a=nothing"_s}); // a word
    QCOMPARE(draft.leftOut.size(), 1);
}

QTEST_GUILESS_MAIN(TestScenarioDraft)
#include "tst_scenariodraft.moc"
