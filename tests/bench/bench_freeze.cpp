// SPDX-License-Identifier: MIT
// The longest time for which the window freezes: the longest gap between two turns of its event loop while the real
// engine, on its thread, and real processes do their worst. The clock starts before each burst. For comparison, an idle
// window in the same run, which shows the cost of the machine itself, and the most processor time that the window's
// thread took in one turn, which a busy machine does not change. One JSON line per figure, then a table. Offscreen.
#include "core/engine/engine.h"
#include "core/engine/platform.h"
#include "core/session/readings.h"
#include "ui/window/livewindow.h"
#include "ui/window/sessionfiles.h"

#include "tests/bench/figures.h"
#include "tests/bench/gapmeter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <functional>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

using namespace pangaea;
using namespace pangaea::testing;
using namespace std::chrono_literals;

namespace {

const QString worker = QStringLiteral(PANGAEA_BIN_DIR "/pangaea-worker");
const QString misbehave = QStringLiteral(PANGAEA_BIN_DIR "/misbehave");
constexpr qint64 longest = 120 * nanosecondsPerSecond; // of one scenario
constexpr double goal = 100;                           // ms
std::chrono::milliseconds turn = outputTurn;

/// On request, pretends to send every signal: simulates a process that not even SIGKILL ends, like one that waits for a
/// device in the kernel. Such a wait cannot be caused on purpose without a broken driver.
class UnkillablePlatform final : public Platform
{
public:
    explicit UnkillablePlatform(const std::atomic<bool> &stubborn)
        : m_stubborn(stubborn)
    {
    }
    [[nodiscard]] QString kernelName() const override { return m_real->kernelName(); }
    void prepare(QProcess &process) override { m_real->prepare(process); }
    void watch(ProcessId process, qint64 pid) override { m_real->watch(process, pid); }
    void forget(ProcessId process) override { m_real->forget(process); }
    [[nodiscard]] Failure signal(ProcessId process, int number) override
    {
        return m_stubborn ? Failure() : m_real->signal(process, number);
    }
    [[nodiscard]] TreeResult signalTree(ProcessId process, int number) override
    {
        return m_stubborn ? TreeResult {{}, 1} : m_real->signalTree(process, number);
    }
    [[nodiscard]] KernelSample sample(ProcessId process) override { return m_real->sample(process); }
    [[nodiscard]] std::optional<double> systemCpu() override { return m_real->systemCpu(); }

private:
    const std::atomic<bool> &m_stubborn;
    std::unique_ptr<Platform> m_real = createPlatform({.recordSwitches = false});
};

/// The whole program except its main(): session and window, wired as app/session.cpp does.
class Rig
{
public:
    explicit Rig(const QString &program)
        : m_engine(
            std::make_unique<Engine>(commands, m_events, program, std::make_unique<UnkillablePlatform>(stubborn)))
    {
        begin();
    }
    Rig(const QString &program, const PlatformOptions &options)
        : m_engine(std::make_unique<Engine>(commands, m_events, program, createPlatform(options)))
    {
        begin();
    }
    ~Rig()
    {
        stubborn = false;
        QMetaObject::invokeMethod(m_engine.get(), &Engine::shutDown, Qt::QueuedConnection);
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Rig)

    /// False when it did not come in time.
    bool wait(const std::function<bool()> &done)
    {
        const qint64 end = monotonicNow() + longest;
        while (!done() && monotonicNow() < end)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return done();
    }
    void waitFor(qint64 time)
    {
        const qint64 end = monotonicNow() + time;
        (void)wait([end] { return monotonicNow() >= end; });
    }
    [[nodiscard]] bool areAllOver() const
    {
        return std::ranges::all_of(table.rows(), [](const ProcessState &row) { return hasEnded(row.state); });
    }
    [[nodiscard]] bool areAllStarted() const
    {
        return std::ranges::all_of(table.rows(), [](const ProcessState &row) {
            return row.state != State::Created && row.state != State::Starting;
        });
    }
    void spawn(int count, const QString &target, const QStringList &parameters = {})
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names += u"Island %1"_s.arg(i + 1);
        commands.put(command::Spawn {names, target, parameters, true, false});
        if (!wait([&] { return table.rows().size() >= size_t(count); }))
            fail(u"the rows never came"_s);
    }
    [[nodiscard]] ProcessIds all() const
    {
        ProcessIds ids;
        for (const ProcessState &row : table.rows())
            ids.push_back(row.id);
        return ids;
    }

    std::atomic<bool> stubborn = false;
    Mailbox<Command> commands;
    Journal journal;
    Readings readings {journal};
    ProcessTable &table = readings.table;
    std::unique_ptr<LiveWindow> window;

private:
    void begin()
    {
        readings.output.setTurn(turn);
        m_pulse.start(5ms); // conditions are checked even if nothing happens
        const auto take = [this] {
            if (!readings.output.isBehind())
                journal.append(m_events.take());
        };
        QObject::connect(&m_events, &MailboxSignal::filled, &journal, take, Qt::QueuedConnection);
        QObject::connect(&readings.output, &OutputLog::caughtUp, &journal, take, Qt::QueuedConnection);
        m_engine->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, m_engine.get(), &Engine::begin);
        QObject::connect(m_engine.get(), &Engine::finished, &m_thread, &QThread::quit, Qt::DirectConnection);
        m_thread.start();
        window = std::make_unique<LiveWindow>(commands, readings, Settings(), false);
        window->show();
        if (!wait([this] { return table.targets().has_value(); }))
            fail(u"the targets were never listed"_s);
        waitFor(nanosecondsPerSecond / 2); // fonts, icons and layouts are there
    }

    Mailbox<Event> m_events;
    std::unique_ptr<Engine> m_engine;
    QThread m_thread;
    QTimer m_pulse;
};

/// Scales all amounts: 1, or less to check that it runs at all.
double scale = 1;

int some(int count)
{
    return std::max(1, int(count * scale));
}

qint64 seconds(double count)
{
    return qint64(count * scale * nanosecondsPerSecond);
}

void writes(Rig &rig, int writers, const QString &behaviour, const QStringList &parameters = {})
{
    rig.spawn(writers, behaviour, parameters);
    if (!rig.wait([&] { return rig.areAllStarted(); })) // what is not started yet cannot be killed
        fail(u"the writers never started"_s);
    const qint64 end = monotonicNow() + seconds(5);
    (void)rig.wait([&] { return rig.areAllOver() || monotonicNow() > end; });
    rig.commands.put(command::Kill {rig.all()});
    if (!rig.wait([&] { return rig.areAllOver(); }))
        fail(u"the writers never ended"_s);
    rig.waitFor(nanosecondsPerSecond / 2); // what they left behind is shown
}

void spawns(Rig &rig)
{
    rig.spawn(some(500), u"print_func"_s, {u"seconds=1"_s});
    if (!rig.wait([&] { return rig.areAllOver(); }))
        fail(u"the spawned never ended"_s);
}

void restarts(Rig &rig)
{
    rig.spawn(some(50), u"print_func"_s, {u"seconds=1000"_s});
    for (const qint64 end = monotonicNow() + seconds(5); monotonicNow() < end;) {
        rig.commands.put(command::Restart {rig.all(), 0});
        rig.waitFor(nanosecondsPerSecond / 10);
    }
}

void cannotBeKilled(Rig &rig)
{
    rig.spawn(some(20), u"print_func"_s, {u"seconds=1000"_s});
    const auto runs = [](const ProcessState &row) { return row.state == State::Running; };
    if (!rig.wait([&] { return std::ranges::all_of(rig.table.rows(), runs); }))
        fail(u"they never ran"_s);
    rig.stubborn = true;
    rig.commands.put(command::Kill {rig.all()});
    rig.waitFor(seconds(2));
    rig.window->close(); // asks, and may ask
    rig.window->endAll();
    rig.window->close();
    rig.waitFor(seconds(2));
}

/// Saves while much is printed, to a full disk: each attempt reads the whole journal.
void fullDisk(Rig &rig)
{
    rig.spawn(4, u"flood"_s, {u"seconds=%1"_s.arg(6 * scale + 0.1)});
    rig.waitFor(seconds(4));
    const QTemporaryDir folder;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit nothing {0, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &nothing);
    auto *files = rig.window->findChild<SessionFiles *>();
    int failures = 0;
    QObject::connect(files, &SessionFiles::failed, [&failures] { ++failures; });
    for (const char *name : {"s.jsonl", "t.csv", "t.trace.json"}) {
        const int wanted = failures + 1;
        files->exportAs(folder.filePath(QLatin1String(name)));
        if (!rig.wait([&] { return failures == wanted; }))
            fail(u"a full disk was not told"_s);
    }
    setrlimit(RLIMIT_FSIZE, &before);
}

struct Trial {
    const char *name;
    const char *title;
    QString program;
    std::function<void(Rig &)> run;
    bool unkillable = false;
};

std::vector<Trial> trials()
{
    const auto named = [](const char *behaviour) { return QLatin1String(behaviour); };
    return {
        {"idle", "an idle window", worker, [](Rig &rig) { rig.waitFor(seconds(3)); }},
        {"flood", "4 processes write lines at full speed", worker,
         [=](Rig &rig) { writes(rig, 4, named("flood"), {u"seconds=1000"_s}); }},
        {"newlines", "4 processes write newlines alone", misbehave,
         [=](Rig &rig) { writes(rig, 4, named("newlines")); }},
        {"colours", "4 processes change colour at each letter", misbehave,
         [=](Rig &rig) { writes(rig, 4, named("colours")); }},
        {"long_line", "a line of 100 MB", misbehave,
         [=](Rig &rig) { writes(rig, 1, named("long-line"), {QString::number(some(100'000'000))}); }},
        {"spawns", "500 spawns", worker, spawns},
        {"failures", "2,000 starts that fail", u"/no/such/program"_s,
         [](Rig &rig) {
             rig.spawn(some(2000), u"print_func"_s);
             rig.waitFor(nanosecondsPerSecond / 2);
         }},
        {"restarts", "50 rows restarted 10 times a second", worker, restarts},
        {"unkillable", "20 processes that no signal ends", worker, cannotBeKilled, true},
        {"full_disk", "3 exports to a full disk, in a flood", worker, fullDisk},
    };
}

void print(const char *name, const char *what, double value)
{
    std::printf("{\"bench\":\"freeze\",\"figure\":\"%s_%s\",\"unit\":\"ms\",\"median\":%.3f}\n", name, what, value);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    raiseLimits();
    const QApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
    QCommandLineParser parser;
    parser.addHelpOption();
    const QString scaleOption = u"scale"_s;
    const QString onlyOption = u"only"_s;
    parser.addOption({scaleOption, u"How much of everything, 0 to 1."_s, scaleOption, u"1"_s});
    parser.addOption({onlyOption, u"One trial alone."_s, onlyOption});
    const QString turnOption = u"turn"_s;
    parser.addOption({turnOption, u"Time for which output is read in one turn of the event loop, ms; 0: all at once."_s,
                      turnOption, QString::number(outputTurn.count())});
    parser.process(application);
    scale = parser.value(scaleOption).toDouble();
    turn = std::chrono::milliseconds(std::max(0, parser.value(turnOption).toInt()));
    if (scale <= 0 || scale > 1)
        fail(u"--scale takes a number from 0 to 1."_s);

    QString report;
    for (const Trial &trial : trials()) {
        if (parser.isSet(onlyOption) && parser.value(onlyOption) != QLatin1String(trial.name))
            continue;
        const std::unique_ptr<Rig> rig = trial.unkillable ? std::make_unique<Rig>(trial.program)
                                                          : std::make_unique<Rig>(trial.program, PlatformOptions {});
        GapMeter meter;
        trial.run(*rig);
        meter.look();
        const double wall = double(meter.wall) / 1e6;
        const double cpu = double(meter.cpu) / 1e6;
        print(trial.name, "gap", wall);
        print(trial.name, "cpu", cpu);
        report += QString::asprintf("%-44s %12.1f %12.1f  %s\n", trial.title, wall, cpu,
                                    wall <= goal ? "" : "above the goal");
    }
    std::printf("\n%-44s %12s %12s\n%s", "", "gap, ms", "CPU, ms", qPrintable(report));
    return 0;
}
