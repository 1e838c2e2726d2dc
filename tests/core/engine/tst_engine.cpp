// SPDX-License-Identifier: MIT
// Whole sessions without a window: commands in, real processes, facts out.
#include "tests/fixtures/fewdescriptors.h"
#include "tests/fixtures/session.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cerrno>
#include <csignal>

#include <sys/resource.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 never = 1000 * second;

bool exists(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0 || errno != ESRCH;
}

/// The kernel's letter for the state; 0 if there is no such process.
char stateOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const qsizetype end = line.lastIndexOf(')');
    return end > 0 && end + 2 < line.size() ? line[end + 2] : 0;
}

/// False for a zombie.
bool lives(qint64 pid)
{
    const char state = stateOf(pid);
    return state != 0 && state != 'Z' && state != 'X';
}

void sendFromOutside(qint64 pid, int number)
{
    ::kill(pid_t(pid), number);
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * 4096 : 0;
}

QByteArray lineOf(const QString &name)
{
    return "The name of continent is :  " + name.toUtf8() + "\n";
}

/// Its output, end and joins, in order.
QString endOf(const Session &session, ProcessId process)
{
    static const QStringList wanted {u"Output"_s,      u"Ended"_s,  u"OutputHeld"_s,
                                     u"OutputEnded"_s, u"Joined"_s, u"Notice"_s};
    QStringList words;
    for (const QString &word : session.story(process).split(u' ')) {
        if (wanted.contains(word))
            words += word;
    }
    return words.join(u' ');
}

/// Bytes that the worker's flood has written up to the line with this number.
qint64 floodedBytes(const QByteArray &name, qint64 lines)
{
    qint64 bytes = lines * (name.size() + 2);
    for (qint64 first = 1; first <= lines; first *= 10)
        bytes += lines - first + 1; // one digit more from here on
    return bytes;
}

/// Which process was waited for and joined, in order: "2 waits, 2 joined".
QString joinsOf(const Session &session)
{
    QStringList words;
    for (const Event &event : session.journal.events()) {
        const QString id = QString::number(quint64(event.process));
        if (std::holds_alternative<event::JoinStarted>(event.payload))
            words += id + u" waits"_s;
        if (const auto *joined = std::get_if<event::Joined>(&event.payload))
            words += id + u" joined %1"_s.arg(joined->ordinal);
    }
    return words.join(u", "_s);
}

/// Is slow at each sample, and counts samples taken without a turn of the event loop in between.
class SlowPlatform final : public Platform
{
public:
    [[nodiscard]] QString kernelName() const override { return m_real->kernelName(); }
    void prepare(QProcess &process) override { m_real->prepare(process); }
    void watch(ProcessId process, qint64 pid) override { m_real->watch(process, pid); }
    void forget(ProcessId process) override { m_real->forget(process); }
    [[nodiscard]] Failure signal(ProcessId process, int number) override { return m_real->signal(process, number); }
    [[nodiscard]] KernelSample sample(ProcessId process) override
    {
        const qint64 end = monotonicNow() + second / 500;
        while (monotonicNow() < end) {}
        ++inARow;
        most = std::max(most, inARow);
        return m_real->sample(process);
    }
    [[nodiscard]] std::optional<double> systemCpu() override { return {}; }

    int inARow = 0;
    int most = 0;

private:
    std::unique_ptr<Platform> m_real = createPlatform();
};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void beginsWithTheSession();
    void tellsThatThereIsNoWorker();

    void spawnsOne();
    void spawnsMany();
    void spawnsTheSameNameTwice();
    void spawnsAnyName_data();
    void spawnsAnyName();
    void leavesTheDefaultNameToTheTarget();
    void givesParameters();
    void givesASmallEnvironment();
    void runsAnyProgram();
    void fillsInArguments();
    void addsToTheEnvironment();
    void createsWithoutStarting();
    void cancelsASpawn();
    void cancelsTheRestOfASpawn();

    void tellsExitCodes_data();
    void tellsExitCodes();
    void tellsSignals_data();
    void tellsSignals();
    void tellsACrash();
    void keepsTheLastWords_data();
    void keepsTheLastWords();

    void kills();
    void killsWhenTheGraceIsOver();
    void showsTheCountdown();
    void terminatesTheSuspended_data();
    void terminatesTheSuspended();
    void suspendsAndContinues();
    void seesStopsFromOutside();

    void samplesAtARate_data();
    void samplesAtARate();
    void samplesWhatRuns();
    void isQuietAboutWhatSleeps();
    void restsWhileAllSleep();
    void samplesNothingThatDoesNotLive();
    void isNotHeldUpBySamples();
    void tellsTasks();
    void tellsNoTasksAnyMore();
    void signalsTheWholeTree();
    void terminatesTheWholeTree();
    void killsWhatOutlivesItsParent_data();
    void killsWhatOutlivesItsParent();
    void inspects();
    void inspectsWhatItIsAskedFor();
    void setsNice();
    void setsAffinity();

    void restarts();
    void restartsWhatRuns();
    void restartsAFlood();
    void restartsAfterAFailure();

    void failsToStart_data();
    void failsToStart();
    void leavesNoDescriptors();
    void restartsWhatFails();
    void recoversDescriptors();

    void joinsInOrder();
    void joinsAtOnceWhatHasEnded();
    void joinsWhenAsked();
    void joinsOnlyWhatRan();
    void timesOutAndJoinsAgain();
    void joinsAgainAfterARestart();

    void removes();
    void restores();
    void forgetsTheOldestRemoved();
    void ignoresUnknownRows();
    void boundsAFlood();
    void countsAFloodToTheByte();
    void keepsWhatDescendantsWrite();
    void settlesWhileADescendantHoldsTheOutput();
    void restartsWhileADescendantHoldsTheOutput();
    void removesWhileADescendantHoldsTheOutput();
    void endsManyShortChildren();
    void keepsAFloodWhenNobodyReads();
    void endsAll();
    void shutsDown();
    void tellsAllBeforeItFinishes();
    void shutsDownAnEmptySession();
};

void TestEngine::initTestCase()
{
    const ::rlimit none {0, 0}; // no core files from the crashes
    QCOMPARE(::setrlimit(RLIMIT_CORE, &none), 0);
}

void TestEngine::beginsWithTheSession()
{
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets(), patience);
    QCOMPARE(nameOf(session.journal.events().front().payload), u"SessionStarted"_s);
    QCOMPARE(session.table.session().pid, QCoreApplication::applicationPid());
    QVERIFY(session.table.session().cores > 0);
    QVERIFY(!session.table.session().kernel.isEmpty());
    QVERIFY(session.table.targets()->catalog.find(u"print_func"));
    QCOMPARE(session.table.targets()->error, QString());
}

void TestEngine::tellsThatThereIsNoWorker()
{
    Session session {QString()};
    const ProcessId process = session.spawnOne(u"print_func"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::FailedToStart, patience);
    QVERIFY(session.table.targets()->error.contains(u"pangaea-worker is missing"_s));
    QVERIFY(session.cell(process, "output").contains(u"pangaea-worker is missing"_s));
}

// Spawning

void TestEngine::spawnsOne()
{
    Session session;
    const ProcessId process = session.spawnOne(u"print_func"_s, {}, u"Asia"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process) && session.table.isSettled(), patience);
    QCOMPARE(session.states(process), u"Created Starting Running Exited"_s);
    QCOMPARE(session.output(process), lineOf(u"Asia"_s));
    QCOMPARE(session.cell(process, "exit"), u"0"_s);
    QCOMPARE(session.cell(process, "output"), u"The name of continent is :  Asia"_s);
    QVERIFY(session.cell(process, "join").startsWith(u"joined 1st, waited "_s));
    QVERIFY(session.pid(process) > 0 && session.pid(process) != QCoreApplication::applicationPid());
}

void TestEngine::spawnsMany()
{
    Session session;
    QStringList names;
    for (int i = 0; i < 100; ++i)
        names += u"Island %1"_s.arg(i);
    const ProcessIds all = session.spawn({.names = names, .target = u"print_func"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver(all) && session.table.isSettled(), patience);
    QCOMPARE(session.table.count(State::Exited), 100);
    std::set<qint64> pids;
    for (size_t i = 0; i < all.size(); ++i) {
        pids.insert(session.pid(all[i]));
        QCOMPARE(session.output(all[i]), lineOf(names[qsizetype(i)]));
        QCOMPARE(session.table.find(all[i])->join.ordinal, int(i) + 1);
    }
    QVERIFY(pids.size() > 50); // the kernel may give one again
}

void TestEngine::spawnsTheSameNameTwice()
{
    Session session;
    const ProcessIds both = session.spawn(
        {.names = {u"Asia"_s, u"Asia"_s}, .target = u"print_func"_s, .parameters = {u"seconds=1000"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.count(State::Running), 2, patience);
    QVERIFY(session.pid(both[0]) != session.pid(both[1]));
    session.send(command::Kill {{both[0]}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(both[0]), State::Killed, patience);
    QCOMPARE(session.state(both[1]), State::Running);
}

void TestEngine::spawnsAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"Asia", "North America", "a=b", "seconds=5", "--list", "-h", "--", "=", "Südamerika",
                             "亚洲", "🌍", "%s%n", "a\nb", "\"quoted\" \\ $HOME `id` *", "; exit 1"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("long") << QString(10'000, u'A');
}

void TestEngine::spawnsAnyName()
{
    QFETCH(QString, name);
    Session session;
    const ProcessId process = session.spawnOne(u"print_func"_s, {}, name);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(session.output(process), lineOf(name));
    QCOMPARE(session.table.find(process)->made.name, name);
    QCOMPARE(session.state(process), State::Exited);
}

void TestEngine::leavesTheDefaultNameToTheTarget()
{
    Session session;
    const ProcessId process = session.spawnOne(u"print_func"_s, {}, QString());
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(session.table.find(process)->made.arguments, QStringList({u"print_func"_s}));
    QCOMPARE(session.table.find(process)->made.name, u"Asia"_s);
    QCOMPARE(session.output(process), lineOf(u"Asia"_s));
}

void TestEngine::givesParameters()
{
    Session session;
    const ProcessId process = session.spawnOne(u"exit_code"_s, {u"code=7"_s, u"seconds=0.01"_s}, u"Europe"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(session.table.find(process)->made.arguments.join(u' '), u"exit_code code=7 seconds=0.01 Europe"_s);
    QCOMPARE(session.cell(process, "exit"), u"7"_s);
}

void TestEngine::givesASmallEnvironment()
{
    qputenv("PANGAEA_TEST_LEAK", "1");
    Session session;
    const ProcessId process = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
    QFile environment(u"/proc/%1/environ"_s.arg(session.pid(process)));
    QVERIFY(environment.open(QIODevice::ReadOnly));
    const QByteArrayList told = environment.readAll().split('\0');
    QVERIFY(told.contains("PATH=" + qgetenv("PATH")));
    for (const QByteArray &variable : told)
        QVERIFY2(!variable.startsWith("PANGAEA_") && !variable.startsWith("QT_"), variable.constData());
    for (const QString &variable : session.table.find(process)->made.environment)
        QVERIFY(told.contains(variable.toUtf8()));
}

void TestEngine::runsAnyProgram()
{
    const QTemporaryDir folder;
    Session session;
    session.send(command::SpawnProgram {
        .names = {u"A"_s, u"B"_s}, .program = u"sh"_s, .arguments = {u"-c"_s, u"pwd"_s}, .folder = folder.path()});
    session.send(command::SpawnProgram {.names = {QString()},
                                        .program = misbehavePath(),
                                        .arguments = {u"exit"_s, u"3"_s},
                                        .start = false,
                                        .join = false});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia) && session.isOver(europe), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session.table.joinsPending(), patience);
    QCOMPARE(session.output(asia), folder.path().toUtf8() + '\n');
    QCOMPARE(joinsOf(session), u"1 waits, 1 joined 1, 2 waits, 2 joined 2"_s);
    const event::Created made = session.all<event::Created>(asia)[0];
    QCOMPARE(made.target, QString());
    QVERIFY2(made.program.startsWith(u'/') && made.program.endsWith(u"/sh"_s), qPrintable(made.program));
    QCOMPARE(targetText(made), u"sh"_s);
    QCOMPARE(session.state(africa), State::Created);
    QCOMPARE(session.cell(africa, "name"), u"Asia"_s);
    QCOMPARE(session.all<event::Created>(africa)[0].folder, QDir::currentPath());
    session.send(command::Start {{africa}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(africa), patience);
    QCOMPARE(session.cell(africa, "exit"), u"3"_s);
}

void TestEngine::fillsInArguments()
{
    Session session;
    session.send(
        command::SpawnProgram {.names = {u"A"_s, u"{index}"_s, QString()},
                               .program = misbehavePath(),
                               .arguments = {u"print-args"_s, u"{name}{index}"_s, u"{Name} {} {name"_s, QString()},
                               .firstIndex = 7});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia) && session.isOver(europe) && session.isOver(africa), patience);
    QCOMPARE(session.output(asia), "0 A7\n1 {Name} {} {name\n2 \n");
    QCOMPARE(session.output(europe), "0 {index}8\n1 {Name} {} {name\n2 \n");
    QCOMPARE(session.output(africa), "0 Asia9\n1 {Name} {} {name\n2 \n");
}

void TestEngine::addsToTheEnvironment()
{
    qputenv("PANGAEA_TEST_LEAK", "1");
    Session session;
    session.send(command::SpawnProgram {
        .names = {u"A"_s},
        .program = misbehavePath(),
        .arguments = {u"print-env"_s},
        .environment = {u"KEY=a=b"_s, u"EMPTY="_s, u"HOME=/nowhere"_s, u"no variable"_s, u"=nameless"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    const QByteArrayList told = session.output(asia).split('\n');
    for (const char *variable : {"KEY=a=b", "EMPTY=", "HOME=/nowhere"})
        QCOMPARE(told.count(variable), 1);
    QVERIFY(told.contains("PATH=" + qgetenv("PATH")));
    for (const QByteArray &variable : told)
        QVERIFY2(!variable.startsWith("PANGAEA_") && !variable.contains("no variable") && !variable.startsWith('='),
                 variable.constData());
    QCOMPARE(std::ranges::count_if(told, [](const QByteArray &one) { return one.startsWith("HOME="); }), 1);
}

void TestEngine::createsWithoutStarting()
{
    Session session;
    const ProcessIds rows = session.spawn(
        {.names = {u"Asia"_s, u"Europe"_s}, .target = u"print_func"_s, .start = false});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.count(State::Created), 2, patience);
    session.send(command::Start {{rows[1]}});
    session.send(command::Start {{rows[1]}}); // two clicks are one start
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(rows[1]) && !session.table.joinsPending(), patience);
    QCOMPARE(session.state(rows[0]), State::Created);
    QCOMPARE(session.story(rows[1]).count(u"Starting"_s), 1);
    QCOMPARE(joinsOf(session), u"2 waits, 2 joined 1"_s);
}

void TestEngine::cancelsASpawn()
{
    Session session;
    session.spawn({.names = QStringList(50, u"Asia"_s), .target = u"print_func"_s});
    session.send(command::CancelSpawn {});
    QTRY_VERIFY_WITH_TIMEOUT(session.story(ProcessId {50}).endsWith(u"Removed"_s), patience);
    QVERIFY(session.table.rows().empty());
    QVERIFY(session.table.isSettled());
    const ProcessId process = session.spawnOne(u"print_func"_s); // and life goes on
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
}

void TestEngine::cancelsTheRestOfASpawn()
{
    Session session;
    const ProcessIds all = session.spawn({.names = QStringList(400, u"Asia"_s), .target = u"print_func"_s});
    connect(&session.journal, &Journal::appended, &session.engine, [&] {
        if (session.story(all.front()).contains(u"Starting"_s))
            session.send(command::CancelSpawn {});
    });
    QTRY_VERIFY_WITH_TIMEOUT(!session.table.rows().empty() && session.table.isSettled(), patience);
    const auto started = session.table.rows().size();
    for (size_t i = 0; i < all.size(); ++i)
        QCOMPARE(session.isOver(all[i]), i < started);
    QCOMPARE(session.table.rows().back().join.ordinal, int(started)); // what was started is joined
}

// Ends

void TestEngine::tellsExitCodes_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {0, 1, 2, 7, 42, 126, 127, 128, 137, 139, 254, 255})
        QTest::addRow("%d", code) << code;
}

void TestEngine::tellsExitCodes()
{
    QFETCH(int, code);
    Session session;
    const ProcessId process = session.spawnOne(u"exit_code"_s, {u"code=%1"_s.arg(code)});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(session.state(process), State::Exited);
    QCOMPARE(*session.table.find(process)->current()->exit, (ExitStatus {.code = code}));
}

void TestEngine::tellsSignals_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("asked");
    for (const int number : {SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGKILL, SIGUSR1, SIGTERM, SIGXCPU, SIGRTMIN + 2}) {
        QTest::addRow("%s asked for", qPrintable(signalName(number))) << number << true;
        QTest::addRow("%s from outside", qPrintable(signalName(number))) << number << false;
    }
}

void TestEngine::tellsSignals()
{
    QFETCH(int, number);
    QFETCH(bool, asked);
    Session session;
    const ProcessId process = session.spawnSleeper();
    QTRY_VERIFY_WITH_TIMEOUT(!session.output(process).isEmpty(), patience);
    if (asked)
        session.send(command::SendSignal {{process}, number});
    else
        sendFromOutside(session.pid(process), number);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(session.state(process), asked ? State::Killed : State::Crashed);
    QCOMPARE(*session.table.find(process)->current()->exit,
             (ExitStatus {.signal = number, .requested = asked, .coreDumped = false}));
    QCOMPARE(session.cell(process, "exit"), signalText(number));
}

void TestEngine::tellsACrash()
{
    Session session;
    const ProcessId process = session.spawnOne(u"crash"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(session.states(process), u"Created Starting Running Crashed"_s);
    QCOMPARE(session.cell(process, "exit"), u"SIGSEGV (11)"_s);
    QCOMPARE(session.output(process), "Asia writes to memory that it does not own\n");
}

void TestEngine::keepsTheLastWords_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("lines");
    QTest::newRow("print_func") << u"print_func"_s << 1;
    QTest::newRow("exit_code") << u"exit_code"_s << 1;
    QTest::newRow("crash") << u"crash"_s << 1;
    QTest::newRow("error_output") << u"error_output"_s << 6;
}

void TestEngine::keepsTheLastWords()
{
    QFETCH(QString, target);
    QFETCH(int, lines);
    Session session;
    const ProcessIds all = session.spawn({.names = QStringList(40, u"Asia"_s), .target = target});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver(all), patience);
    for (const ProcessId process : all) {
        QCOMPARE(session.output(process).count('\n'), lines);
        const QString story = session.story(process);
        QVERIFY2(story.lastIndexOf(u"Output "_s) < story.indexOf(u"Ended"_s), qPrintable(story));
        QCOMPARE(story.count(u"OutputEnded"_s), 1);
    }
}

// Stopping

void TestEngine::kills()
{
    Session session;
    const ProcessId process = session.spawnOne(u"ignore_terminate"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
    session.send(command::Kill {{process}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(session.states(process), u"Created Starting Running Stopping Killed"_s);
    QCOMPARE(session.cell(process, "exit"), u"SIGKILL (9)"_s);
    QVERIFY(session.all<event::SignalSent>(process).at(0).byUser);
    QVERIFY(!exists(session.pid(process)));
}

void TestEngine::killsWhenTheGraceIsOver()
{
    Session session;
    const ProcessId process = session.spawnOne(u"ignore_terminate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!session.output(process).isEmpty(), patience);
    session.send(command::Terminate {{process}, second / 20});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(session.states(process), u"Created Starting Running Stopping Killed"_s);
    QCOMPARE(session.cell(process, "exit"), u"SIGKILL (9)"_s);
    const std::vector<event::SignalSent> sent = session.all<event::SignalSent>(process);
    QCOMPARE(sent.size(), 2);
    QVERIFY(sent[0].signal == SIGTERM && sent[0].byUser);
    QVERIFY(sent[1].signal == SIGKILL && !sent[1].byUser);
}

void TestEngine::showsTheCountdown()
{
    Session session;
    const ProcessId process = session.spawnOne(u"ignore_terminate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!session.output(process).isEmpty(), patience);
    session.send(command::Terminate {{process}, never});
    QTRY_COMPARE_WITH_TIMEOUT(session.cell(process, "exit"), u"kill in 1000 s"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.cell(process, "exit"), u"kill in 999 s"_s, patience);
    session.send(command::Kill {{process}}); // the user need not wait
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Killed, patience);
}

void TestEngine::terminatesTheSuspended_data()
{
    QTest::addColumn<bool>("fromOutside");
    QTest::newRow("by Suspend") << false;
    QTest::newRow("from outside") << true;
}

void TestEngine::terminatesTheSuspended()
{
    QFETCH(bool, fromOutside);
    Session session;
    const ProcessId process = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
    if (fromOutside)
        sendFromOutside(session.pid(process), SIGSTOP);
    else
        session.send(command::Suspend {{process}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Suspended, patience);
    session.send(command::Terminate {{process}, never});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(session.states(process), u"Created Starting Running Suspended Stopping Killed"_s);
    QCOMPARE(session.cell(process, "exit"), u"SIGTERM (15)"_s);
}

void TestEngine::suspendsAndContinues()
{
    Session session;
    const ProcessId process = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
    session.send(command::Suspend {{process}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Suspended, patience);
    QCOMPARE(session.cell(process, "kernel"), u"T stopped"_s);
    char state = 0;
    for (const Event &event : session.journal.events()) { // only the kernel's report sets this
        if (event.process != process)
            continue;
        if (const auto *sampled = std::get_if<event::Sampled>(&event.payload))
            state = sampled->sample.state;
        if (std::holds_alternative<event::Suspended>(event.payload))
            QCOMPARE(state, 'T');
    }
    session.send(command::Continue {{process}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
    QCOMPARE(session.states(process), u"Created Starting Running Suspended Running"_s);
}

void TestEngine::seesStopsFromOutside()
{
    Session session;
    const ProcessId process = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
    const auto rounds = [&] {
        return std::ranges::count_if(session.journal.events(), [](const Event &event) {
            return std::holds_alternative<event::SystemSampled>(event.payload);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(rounds() > 0, patience);
    sendFromOutside(session.pid(process), SIGSTOP);
    while (stateOf(session.pid(process)) != 'T') {} // the engine, on this thread, sees nothing meanwhile
    session.journal.append(session.events.take());
    const auto before = rounds();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Suspended, patience);
    auto later = rounds();
    for (auto event = session.journal.events().rbegin(); !std::holds_alternative<event::Suspended>(event->payload);
         ++event)
        later -= std::holds_alternative<event::SystemSampled>(event->payload);
    QVERIFY2(later - before <= 1, "it was not seen in the first round that could see it");
    sendFromOutside(session.pid(process), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
}

// The kernel's view

void TestEngine::samplesAtARate_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("hertz");
    for (const int hertz : {1, 2, 5, 10, 20})
        QTest::addRow("%d Hz", hertz) << hertz << hertz;
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("too many") << 1000 << 20;
}

void TestEngine::samplesAtARate()
{
    QFETCH(int, asked);
    QFETCH(int, hertz);
    Session session;
    const ProcessId process = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
    session.send(command::SetSampleRate {asked});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.sampleRate(), hertz, patience);
    if (asked != hertz)
        return;
    const auto rounds = [&] {
        std::vector<qint64> times;
        bool set = false;
        for (const Event &event : session.journal.events()) {
            set = set || std::holds_alternative<event::SampleRateSet>(event.payload);
            if (set && std::holds_alternative<event::SystemSampled>(event.payload))
                times.push_back(event.time);
        }
        return times;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rounds().size() >= 4, patience);
    const std::vector<qint64> times = rounds();
    QVERIFY(times[3] - times[0] > 2 * second / hertz); // a busy machine may be late, but never early
}

void TestEngine::samplesWhatRuns()
{
    Session session;
    const ProcessId process = session.spawnOne(u"compute"_s, {u"seconds=1000"_s});
    const auto known = [&](Metric metric) {
        const ProcessState *row = session.table.find(process);
        return row && row->sample ? (*row->sample)[metric] : std::nullopt;
    };
    QTRY_VERIFY_WITH_TIMEOUT(known(Metric::Cpu).value_or(0) > 1, patience);
    QVERIFY(*known(Metric::Cpu) <= 100);
    QVERIFY(*known(Metric::RunTime) > 0);
    QVERIFY(*known(Metric::QueueTime) >= 0);
    QVERIFY(*known(Metric::Memory) > 0);
    QCOMPARE(*known(Metric::Threads), 1.0);
    QCOMPARE(*known(Metric::Parent), double(QCoreApplication::applicationPid()));
    QVERIFY(known(Metric::Voluntary) && known(Metric::Involuntary) && known(Metric::Nice));
    const KernelSample sample = *session.table.find(process)->sample;
    for (const qint64 readAt : sample.readAt)
        QVERIFY(readAt > 0 && readAt <= monotonicNow());
}

/// Rounds since the last Sampled of the process.
void TestEngine::isQuietAboutWhatSleeps()
{
    Session session;
    const ProcessId process = session.spawnSleeper();
    const auto quietRounds = [&] {
        int rounds = 0;
        for (const Event &event : session.journal.events()) {
            if (std::holds_alternative<event::SystemSampled>(event.payload))
                ++rounds;
            if (std::holds_alternative<event::Sampled>(event.payload) && event.process == process)
                rounds = 0;
        }
        return rounds;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!session.all<event::Sampled>(process).empty() && quietRounds() >= 5, patience);
    QCOMPARE(session.cell(process, "kernel"), u"S sleeping"_s);
    QCOMPARE(session.cell(process, "cpu"), u"0"_s);
}

/// Where each switch is recorded, what sleeps needs no ten looks a second; what computes has them at once again.
void TestEngine::restsWhileAllSleep()
{
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(!session.all<event::RecordingStarted>(ProcessId::Pangaea).empty(), patience);
    if (!session.table.recording().exact)
        QSKIP(qPrintable(u"Needs records of each switch: "_s + session.table.recording().reason));
    const auto gaps = [&session](size_t last) { // between rounds, ns
        std::vector<qint64> times;
        for (const Event &event : session.journal.events()) {
            if (std::holds_alternative<event::SystemSampled>(event.payload))
                times.push_back(event.time);
        }
        std::vector<qint64> between;
        for (size_t at = times.size() > last ? times.size() - last : 1; at < times.size(); ++at)
            between.push_back(times[at] - times[at - 1]);
        return between;
    };
    const auto areAll = [&gaps](size_t last, const auto &isSo) {
        return gaps(last).size() >= last && std::ranges::all_of(gaps(last), isSo);
    };
    const ProcessId sleeper = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(sleeper), State::Running, patience);
    // For longer than the time after which those that sleep are looked at again.
    QTRY_VERIFY_WITH_TIMEOUT(areAll(14, [](qint64 gap) { return gap > second * 2 / 5; }), patience);
    (void)session.spawnOne(u"compute"_s, {u"seconds=1000"_s});
    QTRY_VERIFY_WITH_TIMEOUT(areAll(5, [](qint64 gap) { return gap < second * 2 / 5; }), patience);
}

void TestEngine::samplesNothingThatDoesNotLive()
{
    Session session;
    const ProcessId process = session.spawnOne(u"print_func"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    session.send(command::Inspect {{process}});
    const qsizetype sampled = qsizetype(session.all<event::Sampled>(process).size());
    const auto rounds = [&] {
        return std::ranges::count_if(session.journal.events(), [](const Event &event) {
            return std::holds_alternative<event::SystemSampled>(event.payload);
        });
    };
    const auto before = rounds();
    QTRY_VERIFY_WITH_TIMEOUT(rounds() > before + 1, patience);
    QCOMPARE(qsizetype(session.all<event::Sampled>(process).size()), sampled);
    QVERIFY(session.all<event::Inspected>(process).empty());
}

void TestEngine::isNotHeldUpBySamples()
{
    constexpr int count = 30;
    Mailbox<Command> commands;
    Mailbox<Event> events;
    auto platform = std::make_unique<SlowPlatform>();
    SlowPlatform *slow = platform.get();
    Engine engine(commands, events, workerPath(), std::move(platform));
    QTimer turns;
    connect(&turns, &QTimer::timeout, &engine, [slow] { slow->inARow = 0; });
    turns.start(0);
    engine.begin();
    commands.put(command::Spawn {
        .names = QStringList(count, u"Asia"_s), .target = u"print_func"_s, .parameters = {u"seconds=1000"_s}});
    std::set<ProcessId> sampled;
    int rounds = 0;
    connect(
        &events, &MailboxSignal::filled, &engine,
        [&] {
            for (const Event &event : events.take()) {
                if (std::holds_alternative<event::Sampled>(event.payload))
                    sampled.insert(event.process);
                rounds += std::holds_alternative<event::SystemSampled>(event.payload) && sampled.size() == count;
            }
        },
        Qt::QueuedConnection);
    QTRY_VERIFY_WITH_TIMEOUT(rounds >= 3, patience);
    // Three fill the budget; a tick and the rest of a round before it may meet in one turn.
    QVERIFY2(slow->most > 0 && slow->most <= 6, qPrintable(QString::number(slow->most)));
    const QSignalSpy finished(&engine, &Engine::finished);
    engine.shutDown();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
}

void TestEngine::tellsTasks()
{
    Session session {misbehavePath()};
    const ProcessId threads = session.spawnOne(u"threads"_s, {u"3"_s});
    const ProcessId tree = session.spawnOne(u"tree"_s, {u"2"_s});
    const auto names = [&](ProcessId process) {
        QStringList all;
        if (const ProcessState *row = session.table.find(process)) {
            for (const TaskSample &task : row->tasks)
                all += task.name;
        }
        all.sort();
        return all.join(u' ');
    };
    QTRY_COMPARE_WITH_TIMEOUT(names(threads), u"thread-1 thread-2 thread-3"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(names(tree), u"child child grandchild grandchild"_s, patience);
    session.send(command::Kill {{threads, tree}});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver({threads, tree}), patience);
}

void TestEngine::tellsNoTasksAnyMore()
{
    Session session {misbehavePath()};
    const ProcessId tree = session.spawnOne(u"tree"_s, {u"1"_s});
    const auto tasks = [&] {
        const ProcessState *row = session.table.find(tree);
        return row ? row->tasks : std::vector<TaskSample>();
    };
    QTRY_COMPARE_WITH_TIMEOUT(tasks().size(), 2, patience);
    for (const TaskSample &task : tasks())
        sendFromOutside(task.pid, SIGKILL);
    // The one is a zombie of the fixture's, and the other may be nobody's.
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(
            tasks(), [](const TaskSample &task) { return task.sample.state == 'Z' && !task.sample[Metric::Memory]; }),
        patience);
    session.send(command::Kill {{tree}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(tree), patience);
    QVERIFY(tasks().empty());
}

void TestEngine::signalsTheWholeTree()
{
    Session session {misbehavePath()};
    const ProcessId tree = session.spawnOne(u"tree"_s, {u"3"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(tree).contains("ready"), patience);
    const auto states = [&] {
        std::set<char> all;
        for (const TaskSample &task : session.table.find(tree)->tasks)
            all.insert(task.sample.state);
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(session.table.find(tree)->tasks.size(), 6, patience);
    session.send(command::Suspend {{tree}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(tree), State::Suspended, patience);
    QTRY_COMPARE_WITH_TIMEOUT(states(), std::set {'T'}, patience);
    session.send(command::Continue {{tree}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(tree), State::Running, patience);
    QTRY_COMPARE_WITH_TIMEOUT(states(), std::set {'S'}, patience);
    std::vector<qint64> pids;
    for (const TaskSample &task : session.table.find(tree)->tasks)
        pids.push_back(task.pid);
    session.send(command::Kill {{tree}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(tree), patience);
    QCOMPARE(session.cell(tree, "exit"), u"SIGKILL (9)"_s);
    for (const qint64 pid : pids)
        QTRY_VERIFY_WITH_TIMEOUT(!lives(pid), patience);
    for (const event::SignalSent &sent : session.all<event::SignalSent>(tree))
        QCOMPARE(sent.processes, 7);
}

void TestEngine::terminatesTheWholeTree()
{
    Session session {misbehavePath()};
    const ProcessId tree = session.spawnOne(u"tree"_s, {u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(tree).contains("ready"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.table.find(tree)->tasks.size(), 2, patience);
    const std::vector<TaskSample> tasks = session.table.find(tree)->tasks;
    session.send(command::Terminate {{tree}, never});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(tree), patience);
    for (const TaskSample &task : tasks)
        QTRY_VERIFY_WITH_TIMEOUT(!lives(task.pid), patience);
    QCOMPARE(session.all<event::SignalSent>(tree).front().processes, 3);
}

void TestEngine::killsWhatOutlivesItsParent_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"grace", "restart", "removal"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

// SIGTERM ends the process, and a child that ignores it remains, but not for longer than the grace time.
void TestEngine::killsWhatOutlivesItsParent()
{
    QFETCH(QString, end);
    Session session {misbehavePath()};
    const ProcessId tree = session.spawnOne(u"stubborn-child"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.output(tree).contains("ready"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.table.find(tree)->tasks.size(), 1, patience);
    const qint64 stubborn = session.table.find(tree)->tasks.front().pid;
    session.send(command::Terminate {{tree}, end == u"grace"_s ? 2 * second : never});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(tree), State::Killed, patience);
    QVERIFY(lives(stubborn));
    if (end == u"restart"_s)
        session.send(command::Restart {{tree}});
    if (end == u"removal"_s)
        session.send(command::Remove {{tree}});
    QTRY_VERIFY_WITH_TIMEOUT(!lives(stubborn), patience);
    if (end == u"removal"_s)
        return;
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::SignalSent>(tree).back().signal, SIGKILL, patience);
    const auto killed = session.all<event::SignalSent>(tree).back();
    QVERIFY(!killed.byUser);
    QCOMPARE(killed.processes, 1);
}

void TestEngine::inspects()
{
    Session session;
    const ProcessId process = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
    session.send(command::Inspect {{process}});
    const auto details = [&] { return session.table.find(process)->inspection; };
    QTRY_VERIFY_WITH_TIMEOUT(details().has_value(), patience);
    QCOMPARE(details()->pid, session.pid(process));
    QVERIFY(details()->ignored.has_value());
    QVERIFY(!details()->cores.empty());
    QVERIFY(details()->output.has_value() && details()->output->capacity > 0);
    QCOMPARE(details()->output->bytes, 0);
}

void TestEngine::inspectsWhatItIsAskedFor()
{
    Session session;
    const ProcessIds both = session.spawn(
        {.names = {u"Asia"_s, u"Europe"_s}, .target = u"print_func"_s, .parameters = {u"seconds=1000"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.count(State::Running), 2, patience);
    session.send(command::Inspect {{both[0]}});
    QTRY_VERIFY_WITH_TIMEOUT(session.all<event::Inspected>(both[0]).size() >= 2, patience); // again and again
    QVERIFY(session.all<event::Inspected>(both[1]).empty());
    session.send(command::Inspect {{both[1], ProcessId {99}}});
    QTRY_VERIFY_WITH_TIMEOUT(!session.all<event::Inspected>(both[1]).empty(), patience);
    const size_t before = session.all<event::Inspected>(both[0]).size();
    QTRY_VERIFY_WITH_TIMEOUT(session.all<event::Inspected>(both[1]).size() >= 3, patience);
    QCOMPARE(session.all<event::Inspected>(both[0]).size(), before);
}

void TestEngine::setsNice()
{
    Session session {misbehavePath()};
    const ProcessId tree = session.spawnOne(u"tree"_s, {u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(tree).contains("ready"), patience);
    const int wanted = std::min(::getpriority(PRIO_PROCESS, 0) + 4, 19);
    session.send(command::SetNice {{tree}, wanted});
    QTRY_COMPARE_WITH_TIMEOUT(session.cell(tree, "nice"), QString::number(wanted), patience);
    const auto below = [&] { return session.table.find(tree)->tasks; };
    QTRY_VERIFY_WITH_TIMEOUT(below().size() == 2
                                 && std::ranges::all_of(below(),
                                                        [&](const TaskSample &task) {
                                                            return task.sample[Metric::Nice]
                                                                == std::optional(double(wanted));
                                                        }),
                             patience);
    QFile group(u"/proc/%1/autogroup"_s.arg(session.pid(tree)));
    if (group.open(QIODevice::ReadOnly)) // else the kernel does not group by session
        QVERIFY(group.readAll().endsWith(" nice " + QByteArray::number(wanted) + '\n'));
    QSignalSpy notices(&session.table, &ProcessTable::noticed);
    session.send(command::SetNice {{tree}, 100});
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, patience);
    QVERIFY(notices[0][0].toString().contains(u"100"_s));
    QCOMPARE(::getpriority(PRIO_PROCESS, id_t(session.pid(tree))), wanted);
    session.send(command::Kill {{tree}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(tree), patience);
    session.send(command::SetNice {{tree}, 5}); // too late for anything
}

void TestEngine::setsAffinity()
{
    Session session;
    const ProcessId process = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
    session.send(command::Inspect {{process}});
    const auto cores = [&] {
        const auto &details = session.table.find(process)->inspection;
        return details ? details->cores : std::vector<int>();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!cores().empty(), patience);
    const std::vector<int> last {cores().back()};
    session.send(command::SetAffinity {{process}, last});
    QTRY_COMPARE_WITH_TIMEOUT(cores(), last, patience);
    QSignalSpy notices(&session.table, &ProcessTable::noticed);
    session.send(command::SetAffinity {{process}, {}});
    session.send(command::SetAffinity {{process}, {last.front(), 100'000}});
    session.send(command::SetAffinity {{process}, {-1}});
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 3, patience);
    QVERIFY(notices[0][0].toString().contains(u"at least one"_s));
    QVERIFY(notices[1][0].toString().contains(u"does not exist"_s));
    QCOMPARE(cores(), last);
}

// Again

void TestEngine::restarts()
{
    Session session;
    const ProcessId process = session.spawnOne(u"exit_code"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    session.send(command::Restart {{process}});
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::Ended>(process).size(), 2, patience);
    QCOMPARE(session.states(process), u"Created Starting Running Exited Starting Running Exited"_s);
    QCOMPARE(session.table.rows().size(), 1);
    const std::vector<Attempt> &attempts = session.table.find(process)->attempts;
    QCOMPARE(attempts.size(), 2);
    QVERIFY(attempts[0].pid != attempts[1].pid);
    QCOMPARE(session.output(process), QByteArray("Asia exits with code 1\n").repeated(2));
}

void TestEngine::restartsWhatRuns()
{
    Session session;
    const ProcessId process = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
    const qint64 pid = session.pid(process);
    session.send(command::Restart {{process}, never});
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::Started>(process).size(), 2, patience);
    QCOMPARE(session.states(process), u"Created Starting Running Stopping Killed Starting Running"_s);
    QVERIFY(session.pid(process) != pid);
    QVERIFY(!exists(pid) && exists(session.pid(process)));
}

void TestEngine::restartsAFlood()
{
    Session session;
    const ProcessId process = session.spawnOne(u"flood"_s, {u"seconds=1000"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.output(process).size() > 100'000, patience); // more of it waits
    session.send(command::Restart {{process}, never});
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::Started>(process).size(), 2, patience);
    const QString story = session.story(process);
    const qsizetype again = story.lastIndexOf(u"Starting"_s);
    QVERIFY2(story.left(again).endsWith(u"OutputEnded "_s), "the next attempt is told to have written it");
    session.send(command::Kill {{process}});
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::OutputEnded>(process).size(), 2, patience);
}

void TestEngine::restartsAfterAFailure()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"pangaea-worker"_s);
    Session session(program);
    const ProcessId process = session.spawnOne(u"print_func"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::FailedToStart, patience);
    QVERIFY(QFile::link(workerPath(), program));
    session.send(command::Restart {{process}});
    QTRY_VERIFY_WITH_TIMEOUT(session.state(process) == State::Exited && session.isOver(process), patience);
    QCOMPARE(session.states(process), u"Created Starting FailedToStart Starting Running Exited"_s);
}

// Failures

void TestEngine::failsToStart_data()
{
    QTest::addColumn<QString>("worker");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("missing") << u"/no/such/worker"_s << u"Asia"_s << u"does not exist"_s;
    QTest::newRow("not executable") << QStringLiteral(PANGAEA_SOURCE_DIR "/LICENSE") << u"Asia"_s
                                    << u"not an executable file"_s;
    QTest::newRow("NUL in the name") << workerPath() << u"A\0sia"_s << u"NUL"_s;
    QTest::newRow("too long a name") << workerPath() << QString(200'000, u'A') << u"shorter "_s;
}

void TestEngine::failsToStart()
{
    QFETCH(QString, worker);
    QFETCH(QString, name);
    QFETCH(QString, complaint);
    Session session(worker);
    const ProcessId process = session.spawnOne(u"print_func"_s, {}, name, true);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::FailedToStart, patience);
    QCOMPARE(session.states(process), u"Created Starting FailedToStart"_s);
    QVERIFY2(session.cell(process, "output").contains(complaint), qPrintable(session.cell(process, "output")));
    QVERIFY(session.table.isSettled());
    QVERIFY(!session.story(process).contains(u"Join"_s)); // there is nothing to join
}

void TestEngine::leavesNoDescriptors()
{
    Session session(u"/no/such/worker"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets(), patience);
    const qsizetype before = openDescriptors();
    const ProcessIds all = session.spawn({.names = QStringList(200, u"Asia"_s), .target = u"print_func"_s});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.count(State::FailedToStart), 200, patience);
    QCOMPARE(openDescriptors(), before);
}

/// Again and again, as soon as each failure is known: nothing waits, and each failure is reported once.
void TestEngine::restartsWhatFails()
{
    constexpr int attempts = 100;
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"pangaea-worker"_s);
    QVERIFY(QFile::copy(workerPath(), program));
    QFile writer(program); // so that it is exec itself that fails
    QVERIFY(writer.open(QIODevice::ReadWrite));
    Session session(program);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets(), patience);
    connect(&session.journal, &Journal::appended, &session.engine, [&](qsizetype first, qsizetype count) {
        const auto failures = session.all<event::FailedToStart>(asia).size();
        for (qsizetype i = first; i < first + count; ++i) {
            const Payload &payload = session.journal.events()[size_t(i)].payload;
            if (std::holds_alternative<event::FailedToStart>(payload) && failures < attempts)
                session.send(command::Restart {{asia}});
        }
    });
    const qsizetype before = openDescriptors();
    QCOMPARE(session.spawnOne(u"print_func"_s), asia);
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::FailedToStart>(asia).size(), attempts, patience);
    QCOMPARE(session.all<event::Starting>(asia).size(), attempts);
    QVERIFY(session.all<event::Started>(asia).empty() && session.all<event::Ended>(asia).empty());
    QVERIFY(session.all<event::FailedToStart>(asia).back().reason.contains(u"is being written"_s));
    QTRY_VERIFY_WITH_TIMEOUT(openDescriptors() <= before + 1, patience); // one for all output is made once
    writer.close();
    session.send(command::Restart {{asia}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::Exited, patience);
}

/// Those that do not fit are refused; when some have ended, there is room again.
void TestEngine::recoversDescriptors()
{
    constexpr int count = 30;
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets(), patience);
    const FewDescriptors few(80);
    const ProcessIds all = session.spawn(
        {.names = QStringList(count, u"Asia"_s), .target = u"print_func"_s, .parameters = {u"seconds=1000"_s}});
    const auto refused = [&] { return session.table.count(State::FailedToStart); };
    QTRY_COMPARE_WITH_TIMEOUT(session.table.count(State::Running) + refused(), count, patience);
    QVERIFY(refused() > 0 && refused() < count);
    ProcessIds running;
    ProcessIds failed;
    for (const ProcessId process : all)
        (session.state(process) == State::Running ? running : failed).push_back(process);
    for (const ProcessId process : failed)
        QVERIFY2(session.cell(process, "output").contains(u"no file descriptors left"_s),
                 qPrintable(session.cell(process, "output")));
    session.send(command::Kill {running});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver(running), patience);
    session.send(command::Restart {{failed.front()}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(failed.front()), State::Running, patience);
}

// Joining

void TestEngine::joinsInOrder()
{
    Session session;
    const ProcessIds all = session.spawn({.names = {u"America"_s, u"Europe"_s, u"Africa"_s},
                                          .target = u"print_func"_s,
                                          .parameters = {u"seconds=1000"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(session.cell(all[0], "join"), u"waiting…"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.table.count(State::Running), 3, patience);
    QCOMPARE(session.cell(all[1], "join"), u"after America"_s);
    QCOMPARE(session.cell(all[2], "join"), u"after Europe"_s);
    for (const ProcessId process : {all[2], all[1]}) {
        session.send(command::Terminate {{process}});
        QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Killed, patience);
    }
    QCOMPARE(joinsOf(session), u"1 waits"_s);
    session.send(command::Terminate {{all[0]}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.isSettled(), patience);
    QCOMPARE(joinsOf(session), u"1 waits, 1 joined 1, 2 waits, 2 joined 2, 3 waits, 3 joined 3"_s);
    QVERIFY(session.cell(all[1], "join").startsWith(u"joined 2nd, waited 0.0"_s)); // it had ended by then
}

void TestEngine::joinsAtOnceWhatHasEnded()
{
    Session session;
    const ProcessId process = session.spawnOne(u"print_func"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QVERIFY(!session.table.joinsPending());
    session.send(command::Join {{process}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(joinsOf(session), u"1 waits, 1 joined 1"_s, patience);
    QVERIFY(session.all<event::Joined>(process).at(0).waited < second);
}

void TestEngine::joinsWhenAsked()
{
    Session session;
    const ProcessIds all = session.spawn({.names = {u"Asia"_s, u"Europe"_s},
                                          .target = u"print_func"_s,
                                          .parameters = {u"seconds=1000"_s},
                                          .join = false});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.count(State::Running), 2, patience);
    QVERIFY(!session.table.joinsPending());
    session.send(command::Join {{all[1], all[0]}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(session.cell(all[0], "join"), u"after Europe"_s, patience);
    session.send(command::Kill {all});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.isSettled(), patience);
    QCOMPARE(joinsOf(session), u"2 waits, 2 joined 1, 1 waits, 1 joined 2"_s);
}

void TestEngine::joinsOnlyWhatRan()
{
    Session session;
    const ProcessIds rows = session.spawn({.names = {u"Asia"_s}, .target = u"print_func"_s, .start = false});
    session.send(command::Join {rows, {}});
    const ProcessId process = session.spawnOne(u"print_func"_s, {}, u"Europe"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process) && !session.table.joinsPending(), patience);
    QCOMPARE(joinsOf(session), u"2 waits, 2 joined 1"_s);
}

void TestEngine::timesOutAndJoinsAgain()
{
    Session session;
    const ProcessId process = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Running, patience);
    session.send(command::Join {{process}, second / 50});
    QTRY_COMPARE_WITH_TIMEOUT(session.cell(process, "join"), u"timed out after 0.02 s"_s, patience);
    QCOMPARE(session.state(process), State::Running);
    session.send(command::Join {{process}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(session.cell(process, "join"), u"waiting…"_s, patience);
    session.send(command::Kill {{process}});
    QTRY_VERIFY_WITH_TIMEOUT(session.cell(process, "join").startsWith(u"joined 1st"_s), patience);
}

void TestEngine::joinsAgainAfterARestart()
{
    Session session;
    const ProcessId process = session.spawnOne(u"print_func"_s, {}, u"Asia"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process) && !session.table.joinsPending(), patience);
    session.send(command::Restart {{process}});
    QTRY_COMPARE_WITH_TIMEOUT(joinsOf(session), u"1 waits, 1 joined 1, 1 waits, 1 joined 2"_s, patience);
}

// The session

void TestEngine::removes()
{
    Session session;
    const ProcessIds all = session.spawn(
        {.names = {u"Asia"_s, u"Europe"_s}, .target = u"print_func"_s, .parameters = {u"seconds=1000"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.count(State::Running), 2, patience);
    session.send(command::Kill {{all[1]}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(all[1]), patience);
    session.send(command::Remove {all});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.rows().size(), 1, patience);
    QVERIFY(session.story(all[1]).endsWith(u"JoinCancelled Removed"_s));
    QCOMPARE(session.state(all[0]), State::Running); // what lives stays
    QVERIFY(!session.story(all[0]).contains(u"Removed"_s));
}

void TestEngine::restores()
{
    Session session;
    const ProcessId process = session.spawnOne(u"print_func"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    session.send(command::Remove {{process}});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.lastRemoved(), ProcessIds {process}, patience);
    session.send(command::Restart {{process}}); // there is no such row now
    session.send(command::Restore {{process, ProcessId {99}}});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.rows().size(), 1, patience);
    QVERIFY2(session.story(process).endsWith(u" Removed Restored"_s), qPrintable(session.story(process)));
    QCOMPARE(session.state(process), State::Exited);
    session.send(command::Restart {{process}}); // it is the row that it was
    QTRY_COMPARE_WITH_TIMEOUT(session.table.find(process)->attempts.size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    session.send(command::Restore {{process}}); // it was not removed
    session.send(command::Remove {{process}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().empty(), patience);
    QCOMPARE(session.story(process).count(u"Restored"_s), 1);
}

void TestEngine::forgetsTheOldestRemoved()
{
    Session session;
    const ProcessIds first = session.spawn(
        {.names = QStringList(600, u"A"_s), .target = u"print_func"_s, .start = false, .join = false});
    session.send(command::Remove {first});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().empty(), patience);
    const ProcessIds second = session.spawn(
        {.names = QStringList(1200, u"B"_s), .target = u"print_func"_s, .start = false, .join = false});
    session.send(command::Remove {second});
    QTRY_VERIFY_WITH_TIMEOUT(session.story(first[599]).endsWith(u"Removed Forgotten"_s), patience);
    QCOMPARE(session.table.lastRemoved().size(), 1200); // what was removed last is kept, whatever its size
    session.send(command::Restore {first});
    session.send(command::Restore {second});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.rows().size(), 1200, patience);
}

void TestEngine::ignoresUnknownRows()
{
    Session session;
    const ProcessIds nobody {ProcessId::Pangaea, ProcessId {99}};
    session.send(command::Start {nobody});
    session.send(command::Join {nobody, {}});
    session.send(command::Terminate {nobody});
    session.send(command::Kill {nobody});
    session.send(command::Suspend {nobody});
    session.send(command::Restart {nobody});
    session.send(command::SendSignal {nobody, SIGKILL});
    session.send(command::Remove {nobody});
    const ProcessId process = session.spawnOne(u"print_func"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
}

void TestEngine::boundsAFlood()
{
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets(), patience);
    const qint64 before = residentBytes();
    const qint64 begun = monotonicNow();
    const ProcessId process = session.spawnOne(u"flood"_s, {u"seconds=1000"_s});
    const auto dropped = [&] {
        qint64 bytes = 0;
        for (const event::OutputDropped &drop : session.all<event::OutputDropped>(process))
            bytes += drop.bytes;
        return bytes;
    };
    QTRY_VERIFY_WITH_TIMEOUT(monotonicNow() > begun + second && dropped() > 0, patience);
    if (!isSanitized) // they keep what was freed
        QVERIFY(residentBytes() - before < 50'000'000);
    session.send(command::Terminate {{process}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);

    const QByteArray output = session.output(process);
    const qsizetype cut = output.lastIndexOf('\n') + 1; // its last line may have no end
    const qint64 lastLine = output.first(cut).trimmed().split(' ').last().toLongLong();
    QCOMPARE(output.size() + dropped(), floodedBytes("Asia", lastLine) + output.size() - cut);
    QCOMPARE(session.table.find(process)->droppedBytes, dropped());
}

void TestEngine::countsAFloodToTheByte()
{
    Session session {misbehavePath()};
    const ProcessId process = session.spawnOne(u"flood"_s, {u"123456789"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(session.output(process).size() + session.table.find(process)->droppedBytes, 123'456'789);
}

// The end of the process and the end of its output are two things.
void TestEngine::keepsWhatDescendantsWrite()
{
    Session session {misbehavePath()};
    const ProcessId process = session.spawnOne(u"hold-pipe"_s, {u"300"_s}, u"Asia"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(process), State::Exited, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session.table.joinsPending(), patience); // a join is of the process alone
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(endOf(session, process), u"Output Ended OutputHeld Joined Output OutputEnded"_s);
    QVERIFY(session.output(process).endsWith("\nlate\n"));
    QCOMPARE(session.log.lines(process).back().text, u"late"_s);
}

// Nothing waits for a daemon: neither the session's end nor a wait until all has settled.
void TestEngine::settlesWhileADescendantHoldsTheOutput()
{
    Session session {misbehavePath()};
    const ProcessId process = session.spawnOne(u"hold-pipe"_s, {u"5000"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!session.table.rows().empty() && session.table.isSettled(), patience);
    QVERIFY(session.table.find(process)->outputHeld && !session.table.find(process)->outputEnded);
    QVERIFY(session.output(process).startsWith("grandchild "));
    QVERIFY(session.end());
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(endOf(session, process), u"Output Ended OutputHeld Notice OutputEnded"_s);
}

void TestEngine::restartsWhileADescendantHoldsTheOutput()
{
    Session session {misbehavePath()};
    const ProcessId process = session.spawnOne(u"hold-pipe"_s, {u"5000"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.all<event::OutputHeld>(process).size() == 1, patience);
    QSignalSpy notices(&session.table, &ProcessTable::noticed);
    session.send(command::Restart {{process}, never});
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::OutputHeld>(process).size(), 2, patience);
    QCOMPARE(session.all<event::OutputEnded>(process).size(), 1);
    QCOMPARE(endOf(session, process), u"Output Ended OutputHeld Notice OutputEnded Output Ended OutputHeld"_s);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices[0][0].toString().startsWith(u"Something that Asia started still had its output open."_s));
}

void TestEngine::removesWhileADescendantHoldsTheOutput()
{
    Session session {misbehavePath()};
    const ProcessId process = session.spawnOne(u"hold-pipe"_s, {u"5000"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.all<event::OutputHeld>(process).size() == 1, patience);
    session.send(command::Remove {{process}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().empty(), patience);
}

// A late report about a removed child must not be attributed to another.
void TestEngine::endsManyShortChildren()
{
    Session session {misbehavePath()};
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets(), patience);
    const ProcessIds first = session.spawn(
        {.names = {u"Asia"_s}, .target = u"both"_s, .parameters = {u"1"_s}, .join = false});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver(first), patience);
    const qsizetype before = openDescriptors();
    const ProcessIds all = session.spawn({.names = QStringList(isSanitized ? 200 : 2000, u"Asia"_s),
                                          .target = u"both"_s,
                                          .parameters = {u"1"_s},
                                          .join = false});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().size() == all.size() + 1 && session.table.isSettled(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(openDescriptors(), before, patience);
    std::map<ProcessId, std::pair<int, QByteArray>> told;
    for (const Event &event : session.journal.events()) {
        if (std::holds_alternative<event::OutputEnded>(event.payload))
            ++told[event.process].first;
        else if (const auto *output = std::get_if<event::Output>(&event.payload))
            told[event.process].second += output->bytes;
    }
    for (const ProcessId process : all) {
        QCOMPARE(told[process].first, 1);
        QCOMPARE(told[process].second.size(), 12);
    }
}

void TestEngine::keepsAFloodWhenNobodyReads()
{
    Mailbox<Command> commands;
    Mailbox<Event> events;
    Engine engine(commands, events, workerPath(), createPlatform());
    const QSignalSpy finished(&engine, &Engine::finished);
    engine.begin();
    commands.put(command::Spawn {.names = {u"Asia"_s}, .target = u"flood"_s, .parameters = {u"seconds=1000"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(!events.isEmpty(), patience);
    const qint64 before = residentBytes();
    const qint64 begun = monotonicNow();
    QTRY_VERIFY_WITH_TIMEOUT(monotonicNow() > begun + second / 2, patience);
    if (!isSanitized)
        QVERIFY(residentBytes() - before < 50'000'000);
    engine.shutDown();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
}

void TestEngine::endsAll()
{
    Session session;
    const ProcessIds all = session.spawn(
        {.names = {u"Asia"_s, u"Europe"_s}, .target = u"print_func"_s, .parameters = {u"seconds=1000"_s}});
    const ProcessId stubborn = session.spawnOne(u"ignore_terminate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!session.output(stubborn).isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.table.liveCount(), 3, patience);
    session.send(command::EndAll {second / 20});
    session.spawnOne(u"print_func"_s); // too late
    session.send(command::Restart {all});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.isSettled(), patience);
    QCOMPARE(session.table.rows().size(), 3);
    QCOMPARE(session.cell(all[0], "exit"), u"SIGTERM (15)"_s);
    QCOMPARE(session.cell(stubborn, "exit"), u"SIGKILL (9)"_s);
    QCOMPARE(session.table.count(State::Killed), 3);
    for (const event::SignalSent &sent : session.all<event::SignalSent>(all[0]))
        QVERIFY(!sent.byUser); // not an action of the user
}

void TestEngine::shutsDown()
{
    Session session;
    session.spawn({.names = QStringList(20, u"Asia"_s), .target = u"ignore_terminate"_s});
    session.spawn({.names = QStringList(100, u"Europe"_s), .target = u"print_func"_s}); // some still wait
    QTRY_VERIFY_WITH_TIMEOUT(session.table.count(State::Running) > 0, patience);
    QVERIFY(session.end());
    QTRY_VERIFY_WITH_TIMEOUT(session.table.liveCount() == 0, patience);
    for (const Event &event : session.journal.events()) {
        if (const auto *started = std::get_if<event::Started>(&event.payload))
            QVERIFY(!exists(started->pid));
    }
}

void TestEngine::tellsAllBeforeItFinishes()
{
    Mailbox<Command> commands;
    Mailbox<Event> events;
    Engine engine(commands, events, workerPath(), createPlatform());
    engine.begin();
    commands.put(
        command::Spawn {.names = {u"Asia"_s}, .target = u"flood"_s, .parameters = {u"seconds=1000"_s}, .join = false});
    EventBatch told;
    const auto tells = [&told](const QString &name) {
        return std::ranges::any_of(told, [&](const Event &event) { return nameOf(event.payload) == name; });
    };
    connect(
        &events, &MailboxSignal::filled, &engine, [&] { std::ranges::move(events.take(), std::back_inserter(told)); },
        Qt::QueuedConnection);
    QTRY_VERIFY_WITH_TIMEOUT(tells(u"TargetsListed"_s) && tells(u"Output"_s), patience);
    bool toldAll = false;
    connect(&engine, &Engine::finished, &engine, [&] {
        std::ranges::move(events.take(), std::back_inserter(told));
        toldAll = tells(u"OutputEnded"_s);
    });
    engine.shutDown();
    QTRY_VERIFY_WITH_TIMEOUT(toldAll, patience);
}

void TestEngine::shutsDownAnEmptySession()
{
    Session session;
    QVERIFY(session.end());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
