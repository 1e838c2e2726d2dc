// SPDX-License-Identifier: MIT
// One row's real process: its states, its stop ladder, its output, and every way in which it does not start.
#include "core/engine/child.h"
#include "core/linux/descriptors.h"
#include "tests/fixtures/fewdescriptors.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 never = 1000 * second;

event::Created worker(const QStringList &arguments)
{
    return {.name = u"Asia"_s, .program = workerPath(), .arguments = arguments};
}

const QStringList sleeping {u"print_func"_s, u"seconds=1000"_s};
const QStringList ignoringTerminate {u"ignore_terminate"_s, u"seconds=1000"_s};

/// Processes whose name in /proc contains this.
int openNamed(QByteArrayView name)
{
    int count = 0;
    for (const QString &entry : QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System)) {
        std::array<char, 256> target {};
        const ssize_t length = ::readlink(qPrintable(u"/proc/self/fd/"_s + entry), target.data(), target.size());
        count += length > 0 && QByteArrayView(target.data(), length).contains(name);
    }
    return count;
}

event::Created misbehaving(const QStringList &arguments)
{
    return {.name = u"Asia"_s, .program = misbehavePath(), .arguments = arguments};
}

bool exists(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0 || errno != ESRCH;
}

/// A child and the events that it reported.
struct Lone {
    explicit Lone(event::Created made)
        : child(std::make_unique<Child>(asia, std::move(made), *platform))
    {
        QObject::connect(child.get(), &Child::happened, child.get(),
                         [this](ProcessId, const Payload &payload) { said.push_back(payload); });
    }
    [[nodiscard]] QString story() const
    {
        QStringList words;
        for (const Payload &payload : said) {
            if (!std::holds_alternative<event::Sampled>(payload))
                words += nameOf(payload);
        }
        return words.join(u' ');
    }
    template <typename Kind>
    [[nodiscard]] Kind last() const
    {
        for (auto payload = said.rbegin(); payload != said.rend(); ++payload) {
            if (const auto *kind = std::get_if<Kind>(&*payload))
                return *kind;
        }
        return {};
    }
    ~Lone()
    {
        if (child && child->isLive())
            child->kill();
        (void)QTest::qWaitFor([this] { return !child || !child->isLive(); }, patience);
    }
    Q_DISABLE_COPY_MOVE(Lone)

    [[nodiscard]] ExitStatus exit() const { return last<event::Ended>().status; }
    [[nodiscard]] qint64 pid() const { return last<event::Started>().pid; }
    [[nodiscard]] bool isRunning() const { return pid() > 0 && child->isLive(); }
    /// It wrote its line, so its signal handling is set up.
    [[nodiscard]] bool hasSpoken() const { return isRunning() && child->hasOutput(); }
    QByteArray takeOutput()
    {
        EventBatch batch;
        child->moveOutput(batch, OutputBacklog::capacity);
        QByteArray bytes;
        for (const Event &event : batch)
            bytes += std::get<event::Output>(event.payload).bytes;
        return bytes;
    }

    std::unique_ptr<Platform> platform = createPlatform();
    std::vector<Payload> said;
    std::unique_ptr<Child> child;
};

QString copyOf(const QString &program, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"program"_s);
    return QFile::copy(program, copy) ? copy : QString();
}

/// Notices no lack beforehand, as if another thread opened the last descriptors after the check.
class BlindPlatform final : public Platform
{
public:
    [[nodiscard]] QString kernelName() const override { return m_real->kernelName(); }
    void prepare(QProcess &process) override { m_real->prepare(process); }
    void watch(ProcessId process, qint64 pid) override { m_real->watch(process, pid); }
    void forget(ProcessId process) override { m_real->forget(process); }
    [[nodiscard]] Failure signal(ProcessId process, int number) override { return m_real->signal(process, number); }
    [[nodiscard]] KernelSample sample(ProcessId process) override { return m_real->sample(process); }
    [[nodiscard]] std::optional<double> systemCpu() override { return {}; }

private:
    std::unique_ptr<Platform> m_real = createPlatform();
};

} // namespace

class TestChild : public QObject
{
    Q_OBJECT
private slots:
    void livesAndEnds();
    void tellsItsPhase();
    void saysOnceThatItPrinted();
    void hasStartedWhenItPrints();
    void refusesToStart_data();
    void refusesToStart();
    void tellsAFailureOfTheSystem();
    void tellsThatThereIsNoRoom_data();
    void tellsThatThereIsNoRoom();
    void failsOnce();
    void badStartsLeaveNothing();
    void startsAgain();
    void terminates();
    void killsWhenTheGraceIsOver();
    void keepsTheFirstCountdown();
    void shortensTheCountdown();
    void forgetsTheCountdownWithTheAttempt();
    void kills();
    void toldApartWhoEndedIt();
    void sendsNothingToWhatDoesNotRun();
    void terminatesWhatIsStopped();
    void takesNoOtherErrorForAnEnd_data();
    void takesNoOtherErrorForAnEnd();
    void isSuspendedWhenTheKernelSaysSo();
    void restartsWhenEnded();
    void takesItsProcessWithIt();
    void losesNoLastWords();
    void keepsWhatADescendantWrites();
    void closesTheOutputForTheNextAttempt();
    void failsWithoutDescriptors();
    void needsFourDescriptors();
};

void TestChild::livesAndEnds()
{
    Lone lone(worker({u"exit_code"_s, u"code=3"_s}));
    const QSignalSpy over(lone.child.get(), &Child::over);
    lone.child->start();
    QCOMPARE(lone.story(), u"Starting"_s); // it runs when the kernel says so, not before
    QTRY_COMPARE_WITH_TIMEOUT(over.size(), 1, patience);
    QCOMPARE(lone.story(), u"Starting Started Ended"_s);
    QVERIFY(lone.pid() > 0);
    QCOMPARE(lone.exit(), (ExitStatus {.code = 3}));
    QCOMPARE(lone.takeOutput(), "Asia exits with code 3\n");
    QCOMPARE(lone.story(), u"Starting Started Ended OutputEnded"_s);
}

void TestChild::tellsItsPhase()
{
    Lone lone(worker(sleeping));
    QVERIFY(!lone.child->isLive() && !lone.child->hasRun());
    lone.child->start();
    QVERIFY(lone.child->isStarting() && lone.child->isLive() && lone.child->hasRun());
    QTRY_VERIFY_WITH_TIMEOUT(lone.isRunning(), patience);
    QVERIFY(!lone.child->isStarting() && !lone.child->hasEnded());
    lone.child->kill();
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QVERIFY(!lone.child->isLive());
}

void TestChild::saysOnceThatItPrinted()
{
    Lone lone(worker({u"error_output"_s}));
    const QSignalSpy said(lone.child.get(), &Child::printed);
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QCOMPARE(said.size(), 1); // no output was taken meanwhile
    QCOMPARE(lone.takeOutput().count('\n'), 6);
}

// Its output may be there before QProcess says that it runs.
void TestChild::hasStartedWhenItPrints()
{
    Lone lone(worker({u"print_func"_s}));
    QString storyThen;
    connect(lone.child.get(), &Child::printed, this, [&] { storyThen = lone.story(); });
    lone.child->start();
    siginfo_t info {};
    QCOMPARE(::waitid(P_ALL, 0, &info, WEXITED | WNOWAIT), 0); // it has done everything before anything is read
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QVERIFY2(storyThen.startsWith(u"Starting Started"_s), qPrintable(storyThen));
}

void TestChild::refusesToStart_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("complaint");

    const QString file = QStringLiteral(PANGAEA_SOURCE_DIR "/LICENSE");
    QTest::newRow("no such program") << u"/no/such/program"_s << u""_s << u""_s
                                     << u"The program /no/such/program does not exist"_s;
    QTest::newRow("no program at all") << u""_s << u""_s << u""_s << u"pangaea-worker is missing"_s;
    QTest::newRow("a folder") << u"/"_s << u""_s << u""_s << u"/ is a folder, not a program"_s;
    QTest::newRow("a text") << file << u""_s << u""_s << file + u" is not an executable file"_s;
    QTest::newRow("no such folder") << workerPath() << u""_s << u"/no/such/folder"_s
                                    << u"The folder /no/such/folder, in which"_s;
    QTest::newRow("a file as folder") << workerPath() << u""_s << file << u"The folder "_s + file;
    QTest::newRow("NUL") << workerPath() << u"A\0B"_s << u""_s << u"with a NUL character"_s;
    QTest::newRow("too long") << workerPath() << QString(128 * 1024, u'A') << u""_s
                              << u"longer than the 131071 bytes"_s;
    QTest::newRow("too many bytes") << workerPath() << QString(70 * 1024, QChar(0xe4)) << u""_s << u"longer than"_s;
}

void TestChild::refusesToStart()
{
    QFETCH(QString, program);
    QFETCH(QString, argument);
    QFETCH(QString, folder);
    QFETCH(QString, complaint);
    Lone lone({.name = u"Asia"_s, .program = program, .arguments = {u"print_func"_s, argument}, .folder = folder});
    const QSignalSpy over(lone.child.get(), &Child::over);
    lone.child->start();
    QCOMPARE(lone.story(), u"Starting FailedToStart"_s);
    const QString reason = lone.last<event::FailedToStart>().reason;
    QVERIFY2(reason.contains(complaint) && reason.endsWith(u'.'), qPrintable(reason));
    QCOMPARE(over.size(), 1);
    QVERIFY(!lone.child->isLive() && !lone.child->hasEnded());
}

// No check beforehand can notice everything; then the system's error counts.
void TestChild::tellsAFailureOfTheSystem()
{
    const QTemporaryDir folder;
    const QString program = copyOf(misbehavePath(), folder);
    QFile writer(program);
    QVERIFY(writer.open(QIODevice::ReadWrite));
    Lone lone({.name = u"Asia"_s, .program = program});
    const QSignalSpy over(lone.child.get(), &Child::over);
    qsizetype before = 0;
    for (int i = 1; i <= 50; ++i) {
        if (i == 2) // one-time allocations
            before = openDescriptors();
        lone.said.clear();
        lone.child->start();
        QTRY_COMPARE_WITH_TIMEOUT(over.size(), i, patience);
        QCOMPARE(lone.story(), u"Starting FailedToStart OutputEnded"_s);
        const QString reason = lone.last<event::FailedToStart>().reason;
        QVERIFY2(reason.startsWith(program + u" is being written by another program"_s), qPrintable(reason));
        QVERIFY(!lone.child->isLive());
    }
    QTRY_COMPARE_WITH_TIMEOUT(openDescriptors(), before, patience);
    writer.close();
    lone.child->start(); // and the next one is none the worse
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
}

void TestChild::tellsThatThereIsNoRoom_data()
{
    QTest::addColumn<int>("room");
    for (const int room : {0, 1, 2, 5, 8, descriptorsOfAStart - 1})
        QTest::addRow("%d descriptors left", room) << room;
}

/// Refused while the descriptors are used up, and started as soon as there are some.
void TestChild::tellsThatThereIsNoRoom()
{
    QFETCH(int, room);
    Lone lone(worker({u"print_func"_s}));
    {
        const FewDescriptors few(room);
        lone.child->start();
        QCOMPARE(lone.story(), u"Starting FailedToStart"_s);
        const QString reason = lone.last<event::FailedToStart>().reason;
        QVERIFY2(reason.startsWith(u"Pangaea has no file descriptors left"_s), qPrintable(reason));
    }
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QCOMPARE(lone.exit(), ExitStatus {});
}

// What QProcess reports twice is reported once.
void TestChild::failsOnce()
{
    BlindPlatform platform;
    Child child(asia, worker({u"print_func"_s}), platform);
    QStringList story;
    connect(&child, &Child::happened, &child, [&](ProcessId, const Payload &payload) { story += nameOf(payload); });
    for (const int room : {0, 1, 2, 4, 6, 7}) {
        const FewDescriptors few(room);
        story.clear();
        child.start();
        QCOMPARE(story.join(u' '), u"Starting FailedToStart OutputEnded"_s);
    }
    story.clear();
    child.start();
    QTRY_VERIFY_WITH_TIMEOUT(child.hasEnded(), patience);
}

/// Many bad starts of all kinds, most of which never reach the system.
void TestChild::badStartsLeaveNothing()
{
    const QTemporaryDir folder;
    const QString busy = copyOf(misbehavePath(), folder);
    QFile writer(busy);
    QVERIFY(writer.open(QIODevice::ReadWrite));
    const QString file = QStringLiteral(PANGAEA_SOURCE_DIR "/LICENSE");
    const std::array kinds {
        event::Created {.program = u"/no/such/program"_s},
        event::Created {.program = file},
        event::Created {.program = u"/"_s},
        event::Created {.program = u" "_s},
        event::Created {.program = workerPath(), .arguments = {u"A\0B"_s}},
        event::Created {.program = workerPath(), .arguments = QStringList(40, QString(100'000, u'A'))},
        event::Created {.program = workerPath(), .folder = u"/no/such/folder"_s},
        event::Created {.program = workerPath(), .environment = {u"PATH"_s}},
        event::Created {.program = busy}, // only exec sees this one
        event::Created {.program = file + u"/program"_s},
    };
    const std::unique_ptr<Platform> platform = createPlatform();
    qsizetype before = 0;
    for (int i = 0; i < 2000; ++i) {
        if (i == int(kinds.size())) { // one-time allocations
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            before = openDescriptors();
        }
        Child child(asia, kinds[size_t(i) % kinds.size()], *platform);
        const QSignalSpy over(&child, &Child::over);
        child.start();
        QTRY_COMPARE_WITH_TIMEOUT(over.size(), 1, patience);
        QVERIFY(!child.hasEnded());
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(openDescriptors(), before);
    QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1); // nor is there a child
    QCOMPARE(errno, ECHILD);
}

void TestChild::startsAgain()
{
    Lone lone(worker({u"print_func"_s}));
    for (int attempt = 1; attempt <= 3; ++attempt) {
        lone.said.clear();
        lone.child->start();
        QCOMPARE(lone.last<event::Starting>().attempt, attempt);
        QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
        QCOMPARE(lone.takeOutput(), "The name of continent is :  Asia\n");
        QCOMPARE(lone.story(), u"Starting Started Ended OutputEnded"_s);
    }
}

void TestChild::terminates()
{
    Lone lone(worker(sleeping));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.isRunning(), patience);
    const qint64 before = monotonicNow();
    lone.child->terminate(never);
    const qint64 killAt = lone.last<event::StopRequested>().killAt;
    QVERIFY(killAt >= before + never && killAt <= monotonicNow() + never);
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QCOMPARE(lone.exit(), (ExitStatus {.signal = SIGTERM, .requested = true, .coreDumped = false}));
}

void TestChild::killsWhenTheGraceIsOver()
{
    Lone lone(worker(ignoringTerminate));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.hasSpoken(), patience);
    const qint64 asked = monotonicNow();
    lone.child->terminate(second / 20);
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QVERIFY(monotonicNow() >= asked + second / 20);
    QCOMPARE(lone.exit(), (ExitStatus {.signal = SIGKILL, .requested = true, .coreDumped = false}));
    QCOMPARE(lone.last<event::SignalSent>().signal, SIGKILL);
    QVERIFY(!lone.last<event::SignalSent>().byUser);
}

void TestChild::keepsTheFirstCountdown()
{
    Lone lone(worker(ignoringTerminate));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.hasSpoken(), patience);
    lone.child->terminate(second / 20);
    lone.child->terminate(never);
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QCOMPARE(lone.story().count(u"StopRequested"_s), 1);
}

void TestChild::shortensTheCountdown()
{
    Lone lone(worker(ignoringTerminate));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.hasSpoken(), patience);
    lone.child->terminate(never);
    lone.child->terminate(0);
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QCOMPARE(lone.exit().signal, SIGKILL);
    QCOMPARE(lone.story().count(u"StopRequested"_s), 2);
}

void TestChild::forgetsTheCountdownWithTheAttempt()
{
    Lone lone(worker(sleeping));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.isRunning(), patience);
    lone.child->terminate(second / 20);
    const qint64 asked = monotonicNow();
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(monotonicNow() > asked + second / 10, patience);
    QVERIFY(lone.child->isLive());
    QCOMPARE(lone.last<event::SignalSent>().signal, SIGTERM);
}

void TestChild::kills()
{
    Lone lone(worker(ignoringTerminate));
    lone.child->start();
    lone.child->kill(); // at once, whether it was seen to run or not
    QCOMPARE(lone.last<event::StopRequested>().killAt, 0);
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    (void)lone.takeOutput();
    QCOMPARE(lone.story(), u"Starting SignalSent StopRequested Started Ended OutputEnded"_s);
    QVERIFY(lone.pid() > 0);
    QCOMPARE(lone.exit(), (ExitStatus {.signal = SIGKILL, .requested = true, .coreDumped = false}));
}

void TestChild::toldApartWhoEndedIt()
{
    Lone lone(worker(sleeping));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.isRunning(), patience);
    lone.child->signal(SIGWINCH); // asked for, but not what ends it
    ::kill(pid_t(lone.pid()), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QCOMPARE(lone.exit(), (ExitStatus {.signal = SIGKILL, .coreDumped = false}));
}

void TestChild::sendsNothingToWhatDoesNotRun()
{
    Lone lone(worker({u"print_func"_s}));
    lone.child->kill();
    lone.child->terminate(never);
    QCOMPARE(lone.story(), u"SignalFailed SignalFailed"_s);
    QCOMPARE(lone.last<event::SignalFailed>().reason, u"SIGTERM was not sent to Asia: it does not run."_s);
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    lone.child->signal(SIGUSR1);
    QCOMPARE(lone.last<event::SignalFailed>().signal, SIGUSR1);
}

void TestChild::terminatesWhatIsStopped()
{
    Lone lone(worker(sleeping));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.isRunning(), patience);
    ::kill(pid_t(lone.pid()), SIGSTOP);
    QTRY_COMPARE_WITH_TIMEOUT(lone.platform->sample(asia).state, 'T', patience);
    lone.child->terminate(never);
    QCOMPARE(lone.story(), u"Starting Started SignalSent SignalSent StopRequested"_s); // it is said
    QCOMPARE(lone.last<event::SignalSent>().signal, SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QCOMPARE(lone.exit(), (ExitStatus {.signal = SIGTERM, .requested = true, .coreDumped = false}));
}

void TestChild::takesNoOtherErrorForAnEnd_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("write") << int(QProcess::WriteError);
    QTest::newRow("read") << int(QProcess::ReadError);
    QTest::newRow("crash, before its end is told") << int(QProcess::Crashed);
    QTest::newRow("failed start of what runs") << int(QProcess::FailedToStart);
}

void TestChild::takesNoOtherErrorForAnEnd()
{
    QFETCH(int, error);
    Lone lone(worker(sleeping));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.isRunning(), patience);
    auto *process = lone.child->findChild<QProcess *>();
    QVERIFY(process);
    emit process->errorOccurred(QProcess::ProcessError(error));
    QCOMPARE(lone.story(), u"Starting Started"_s);
    QVERIFY(lone.child->isLive());
    lone.child->kill();
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QCOMPARE(lone.exit().signal, SIGKILL);
}

void TestChild::isSuspendedWhenTheKernelSaysSo()
{
    Lone lone(worker(sleeping));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.isRunning(), patience);
    lone.child->signal(SIGSTOP);
    QVERIFY(!lone.story().contains(u"Suspended"_s));
    QTRY_COMPARE_WITH_TIMEOUT(lone.platform->sample(asia).state, 'T', patience);
    lone.child->sample();
    lone.child->sample();
    QVERIFY(lone.story().endsWith(u"SignalSent Suspended"_s));
    lone.child->signal(SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(lone.platform->sample(asia).state != 'T', patience);
    lone.child->sample();
    QVERIFY(lone.story().endsWith(u"Suspended SignalSent Continued"_s));
}

void TestChild::restartsWhenEnded()
{
    Lone lone(worker(sleeping));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.isRunning(), patience);
    QVERIFY(!lone.child->wantsRestart());
    lone.child->restartWhenEnded(never);
    QVERIFY(lone.child->wantsRestart());
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    lone.child->start();
    QVERIFY(!lone.child->wantsRestart());
}

void TestChild::takesItsProcessWithIt()
{
    Lone lone(worker(ignoringTerminate));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.isRunning(), patience);
    const qint64 pid = lone.pid();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Destroyed while process .* is still running"_s));
    lone.child.reset();
    QVERIFY(!exists(pid));
}

// All output has arrived when the end is reported: 300 times the capacity of a pipe.
void TestChild::losesNoLastWords()
{
    Lone lone(misbehaving({u"late-output"_s}));
    QSignalSpy over(lone.child.get(), &Child::over);
    for (int attempt = 1; attempt <= 300; ++attempt) {
        lone.said.clear();
        lone.child->start();
        QVERIFY(over.wait(patience));
        QCOMPARE(lone.takeOutput().size(), 64 * 1024);
        QCOMPARE(lone.story(), u"Starting Started Ended OutputEnded"_s);
    }
}

void TestChild::keepsWhatADescendantWrites()
{
    Lone lone(misbehaving({u"hold-pipe"_s, u"200"_s}));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QVERIFY(lone.takeOutput().startsWith("grandchild "));
    QCOMPARE(lone.story(), u"Starting Started Ended OutputHeld"_s); // there may be more
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasOutput(), patience);
    QCOMPARE(lone.takeOutput(), "late\n");
    QTRY_COMPARE_WITH_TIMEOUT(lone.story(), u"Starting Started Ended OutputHeld OutputEnded"_s, patience);
}

void TestChild::closesTheOutputForTheNextAttempt()
{
    Lone lone(misbehaving({u"hold-pipe"_s, u"5000"_s}));
    lone.child->start();
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    (void)lone.takeOutput();
    lone.child->start();
    QVERIFY2(lone.last<event::Notice>().text.contains(u"lost"_s), qPrintable(lone.last<event::Notice>().text));
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QVERIFY(lone.takeOutput().startsWith("grandchild "));
    QCOMPARE(lone.story(), u"Starting Started Ended OutputHeld Notice OutputEnded Starting Started Ended OutputHeld"_s);
}

void TestChild::failsWithoutDescriptors()
{
    Lone lone(worker({u"print_func"_s}));
    lone.child->start(); // one-time allocations
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    (void)lone.takeOutput();
    const qsizetype before = openDescriptors();
    lone.said.clear();
    struct ::rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    const struct ::rlimit none {
        3, limit.rlim_max
    };
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    lone.child->start();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    QCOMPARE(lone.story(), u"Starting FailedToStart"_s);
    QVERIFY2(lone.last<event::FailedToStart>().reason.contains(u"no file descriptors left"_s),
             qPrintable(lone.last<event::FailedToStart>().reason));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(openDescriptors(), before);
    lone.child->start(); // it recovers
    QTRY_VERIFY_WITH_TIMEOUT(lone.child->hasEnded(), patience);
    QCOMPARE(lone.takeOutput(), "The name of continent is :  Asia\n");
}

// Not counting the sampler's files, which may be closed when there are many.
void TestChild::needsFourDescriptors()
{
    if (qtForks)
        QSKIP("Qt forks in a sanitized program, with more descriptors: NOT tested here.");
    Lone first(worker(ignoringTerminate));
    first.child->start(); // one-time allocations
    QTRY_VERIFY_WITH_TIMEOUT(first.hasSpoken(), patience);
    const auto pipes = [] { return openNamed("pipe:"); };
    const auto handles = [] { return openNamed("[pidfd]"); };
    const int pipesBefore = pipes();
    const int handlesBefore = handles();
    const qsizetype before = openDescriptors();
    Child second(europe, worker(ignoringTerminate), *first.platform);
    QSignalSpy over(&second, &Child::over);
    second.start();
    QTRY_VERIFY_WITH_TIMEOUT(!second.isStarting() && second.hasOutput(), patience);
    QCOMPARE(pipes(), pipesBefore + 2);
    QCOMPARE(handles(), handlesBefore + 2); // ours and QProcess's
    second.kill();
    QVERIFY(over.wait(patience));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_COMPARE_WITH_TIMEOUT(openDescriptors(), before, patience);
}

QTEST_GUILESS_MAIN(TestChild)
#include "tst_child.moc"
