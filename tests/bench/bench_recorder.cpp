// SPDX-License-Identifier: MIT
// How accurate the recorded switches are, compared with what wait4(2) reports for the same processes, alone and
// together with the cost of switching (what schedstat has beyond them, as Pangaea samples it), and what recording
// costs: the same spawns, the same switches and the same short stays with and without it, in alternating rounds. One
// JSON line per figure. No window; the engine has its own thread.
#include "core/engine/engine.h"
#include "core/engine/platform.h"
#include "core/journal/journal.h"
#include "core/linux/childsetup.h"
#include "core/linux/procsampler.h"
#include "core/linux/switchrecorder.h"
#include "core/table/processtable.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace pangaea;
using namespace pangaea::testing;
using namespace std::chrono_literals;

namespace {

const QString worker = QStringLiteral(PANGAEA_BIN_DIR "/pangaea-worker");
const QString misbehave = QStringLiteral(PANGAEA_BIN_DIR "/misbehave");
constexpr auto takeInterval = 10ms; // a third of the engine's flush; samples at 100 Hz
constexpr int shortRuns = 9;
constexpr int sleepers = 20;

void printFigure(const QByteArray &name, const char *unit, const std::vector<double> &rounds)
{
    QByteArrayList all;
    for (const double round : rounds)
        all += QByteArray::number(round, 'f', 4);
    std::printf("{\"bench\":\"recorder\",\"figure\":\"%s\",\"unit\":\"%s\",\"median\":%.4f,\"rounds\":[%s]}\n",
                name.constData(), unit, median(rounds), all.join(',').constData());
    std::fflush(stdout);
}

// Truth: processes that the benchmark itself waits for

/// One way to keep cores busy, with this many processes at once.
struct Work {
    const char *name;
    QString program;
    QStringList arguments;
    int processes = 1;
};

/// In its own session, like the engine's children.
pid_t spawn(const Work &work)
{
    QByteArrayList bytes {work.program.toUtf8()};
    for (const QString &argument : work.arguments)
        bytes += argument.toUtf8();
    std::vector<char *> values;
    for (QByteArray &value : bytes)
        values.push_back(value.data());
    values.push_back(nullptr);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t pid = 0;
    if (posix_spawn(&pid, values[0], &actions, &attributes, values.data(), environ) != 0)
        fail(work.program + u" did not start."_s);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return pid;
}

struct Usage {
    qint64 switches = 0;
    qint64 preemptions = 0;
    qint64 time = 0; ///< ns

    void add(const struct rusage &usage)
    {
        switches += usage.ru_nvcsw + usage.ru_nivcsw;
        preemptions += usage.ru_nivcsw;
        for (const timeval &part : {usage.ru_utime, usage.ru_stime})
            time += part.tv_sec * nanosecondsPerSecond + part.tv_usec * 1000;
    }
};

/// What the events of a run sum up to; an open interval is replaced by the next with its start.
class Sum final
{
public:
    void add(const EventBatch &batch)
    {
        for (const Event &event : batch) {
            if (const auto *said = std::get_if<event::RecordsLost>(&event.payload))
                lost += said->records;
            if (const auto *ran = std::get_if<event::Ran>(&event.payload)) {
                for (const RunInterval &interval : ran->intervals)
                    add(interval);
            }
        }
    }
    Usage usage;
    qint64 lost = 0;

private:
    void add(const RunInterval &interval)
    {
        RunInterval &last = m_last[interval.tid];
        if (last.start == interval.start)
            usage.time -= last.end - last.start;
        else
            ++usage.switches;
        usage.time += interval.end - interval.start;
        usage.preemptions += interval.left == LeaveReason::Preempted;
        last = interval;
    }
    std::map<qint32, RunInterval> m_last;
};

/// The sampler's last values of each task of the work.
class Charges final
{
public:
    /// Samples a process that is readable or a zombie.
    void sample(ProcSampler &sampler, ProcessId process)
    {
        if (const std::optional<KernelSample> sample = sampler.sampleIfChanged(process))
            add(-qint64(process), *sample);
        for (const TaskSample &task : sampler.sampleTasks(process).value_or(std::vector<TaskSample>())) {
            if (task.tid == task.pid) // of all its threads; of the process itself they are in the above
                add(task.tid, task.sample);
        }
    }
    [[nodiscard]] qint64 sum() const
    {
        double sum = 0;
        for (const auto &[task, time] : m_times)
            sum += time;
        return qint64(sum);
    }

private:
    void add(qint64 task, const KernelSample &sample)
    {
        double &time = m_times[task];
        time = std::max(time, sample[Metric::RunTime].value_or(0));
    }
    std::map<qint64, double> m_times;
};

struct Truth {
    Usage recorded, usage;
    qint64 charged = 0; ///< ns, by samples
    qint64 lost = 0;
    double seconds = 0;
};

double ratio(qint64 above, qint64 below)
{
    return below == 0 ? 1 : double(above) / double(below);
}

Truth holdAgainstUsage(const Work &work)
{
    SwitchRecorder recorder;
    if (const event::RecordingStarted started = recorder.open(); !started.exact)
        fail(started.reason);
    SwitchTrace trace(::getpid());
    Sum recorded;
    const auto take = [&] {
        EventBatch batch;
        const SwitchRecorder::Taken taken = recorder.take();
        trace.take(taken.records, taken.until, batch);
        recorded.add(batch);
    };
    const qint64 begin = monotonicNow();
    ProcSampler sampler;
    Charges charges;
    std::map<pid_t, ProcessId> living;
    for (int i = 1; i <= work.processes; ++i) {
        const pid_t pid = spawn(work);
        living[pid] = ProcessId {quint64(i)};
        trace.watch(living[pid], pid, monotonicNow());
        sampler.add(living[pid], pid);
    }
    Usage usage;
    while (!living.empty()) {
        QThread::usleep(std::chrono::microseconds(takeInterval).count());
        take();
        for (const auto &[pid, process] : living)
            charges.sample(sampler, process); // a zombie's sums are still there
        siginfo_t dead {};
        while (!living.empty() && ::waitid(P_ALL, 0, &dead, WEXITED | WNOHANG | WNOWAIT) == 0 && dead.si_pid != 0) {
            charges.sample(sampler, living[dead.si_pid]);
            struct rusage ended = {};
            ::wait4(dead.si_pid, nullptr, 0, &ended);
            usage.add(ended);
            living.erase(dead.si_pid);
            dead = {};
        }
    }
    const double seconds = double(monotonicNow() - begin) / 1e9;
    take();
    return {recorded.usage, usage, charges.sum(), recorded.lost, seconds};
}

/// A task's records end a little before its life, so that of few switches one may be missing; all together
/// say whether the recorder itself missed any.
void benchTruth(const std::vector<Work> &works, int rounds)
{
    std::vector<double> allSwitches, allLost;
    std::vector<Truth> truths;
    for (int round = 0; round < rounds; ++round) {
        qint64 recorded = 0, counted = 0, lost = 0;
        for (const Work &work : works) {
            const Truth &truth = truths.emplace_back(holdAgainstUsage(work));
            recorded += truth.recorded.switches;
            counted += truth.usage.switches;
            lost += truth.lost;
        }
        allSwitches.push_back(ratio(recorded, counted));
        allLost.push_back(double(lost));
    }
    for (size_t i = 0; i < works.size(); ++i) {
        std::vector<double> switches, preemptions, times, whole, cost, lost, perSecond;
        for (size_t at = i; at < truths.size(); at += works.size()) {
            const Truth &truth = truths[at];
            switches.push_back(ratio(truth.recorded.switches, truth.usage.switches));
            preemptions.push_back(ratio(truth.recorded.preemptions, truth.usage.preemptions));
            times.push_back(ratio(truth.recorded.time, truth.usage.time));
            const qint64 switching = truth.charged - truth.recorded.time;
            whole.push_back(ratio(truth.recorded.time + switching, truth.usage.time));
            cost.push_back(double(switching) / 1000 / double(std::max<qint64>(1, truth.recorded.switches)));
            lost.push_back(double(truth.lost));
            perSecond.push_back(double(truth.usage.switches) / truth.seconds);
        }
        const QByteArray name(works[i].name);
        printFigure(name + "_switch_ins_to_rusage", "ratio", switches);
        printFigure(name + "_preempted_to_rusage", "ratio", preemptions);
        printFigure(name + "_time_to_rusage", "ratio", times);
        printFigure(name + "_recorded_and_switching_to_rusage", "ratio", whole);
        printFigure(name + "_switching", "us a stay", cost);
        printFigure(name + "_lost", "records", lost);
        printFigure(name + "_switches", "1/s", perSecond);
    }
    printFigure("switch_ins_to_rusage", "ratio", allSwitches);
    printFigure("lost", "records", allLost);
}

// Cost of a switch

double millisecondsOf(const Work &work)
{
    const qint64 begin = monotonicNow();
    for (int i = 0; i < work.processes; ++i)
        spawn(work);
    while (::wait4(-1, nullptr, 0, nullptr) > 0) {}
    return double(monotonicNow() - begin) / 1e6;
}

void benchSwitches(const Work &work, int rounds)
{
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        double on = 0, off = 0;
        for (int half = 0; half < 2; ++half) {
            if ((round + half) % 2) {
                off = millisecondsOf(work);
                continue;
            }
            SwitchRecorder recorder;
            (void)recorder.open();
            on = millisecondsOf(work);
        }
        ratios.push_back(on / off);
    }
    printFigure("switching_on_to_off", "ratio", ratios);
}

// What the kernel charges for stays of some microseconds, recorded and not

double chargedMicroseconds(const Work &work)
{
    spawn(work);
    struct rusage ended = {};
    ::wait4(-1, nullptr, 0, &ended);
    Usage usage;
    usage.add(ended);
    return double(usage.time) / 1000;
}

void benchShortStays(const Work &work)
{
    std::vector<double> on, off;
    for (int run = 0; run < shortRuns; ++run) {
        for (int half = 0; half < 2; ++half) {
            if ((run + half) % 2) {
                off.push_back(chargedMicroseconds(work));
                continue;
            }
            SwitchRecorder recorder;
            (void)recorder.open();
            on.push_back(chargedMicroseconds(work));
        }
    }
    printFigure("short_charged_off", "us", off);
    printFigure("short_charged_on", "us", on);
    printFigure("short_charged_on_to_off", "ratio", {median(on) / median(off)});
}

// Cost of a spawn: the engine with all that belongs to it

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size();
}

class EngineRun final
{
public:
    explicit EngineRun(bool recording)
        : m_engine(new Engine(m_commands, m_events, worker, createPlatform({.recordSwitches = recording})))
    {
        QObject::connect(
            &m_events, &MailboxSignal::filled, &m_journal, [this] { m_journal.append(m_events.take()); },
            Qt::QueuedConnection);
        m_engine->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, m_engine, &Engine::begin);
        QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
        QObject::connect(m_engine, &Engine::finished, &m_thread, &QThread::quit);
        QObject::connect(&m_table, &ProcessTable::targetsListed, &m_loop, &QEventLoop::quit);
        m_thread.start();
        m_loop.exec();
    }
    ~EngineRun()
    {
        QObject::connect(&m_thread, &QThread::finished, &m_loop, &QEventLoop::quit);
        QMetaObject::invokeMethod(m_engine, &Engine::shutDown);
        m_loop.exec();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(EngineRun)

    /// Milliseconds until all are joined.
    double spawnAndJoin(int count)
    {
        const qint64 begin = monotonicNow();
        put(count, {}, true, [&] { return m_table.isSettled(); });
        return double(monotonicNow() - begin) / 1e6;
    }
    void spawnSleepers(int count)
    {
        put(count, {u"seconds=1000"_s}, false, [&] { return m_table.count(State::Running) == count; });
    }

private:
    template <typename Condition>
    void put(int count, const QStringList &parameters, bool join, Condition condition)
    {
        const QMetaObject::Connection waiting = QObject::connect(&m_table, &ProcessTable::changed, &m_loop, [&] {
            if (qsizetype(m_table.rows().size()) == count && condition())
                m_loop.quit();
        });
        QStringList names;
        for (int i = 0; i < count; ++i)
            names += u"Island %1"_s.arg(i);
        m_commands.put(
            command::Spawn {.names = names, .target = u"print_func"_s, .parameters = parameters, .join = join});
        m_loop.exec();
        QObject::disconnect(waiting);
    }

    Mailbox<Command> m_commands;
    Mailbox<Event> m_events;
    Journal m_journal;
    ProcessTable m_table {m_journal};
    QThread m_thread;
    QEventLoop m_loop;
    Engine *m_engine;
};

void benchSpawns(int count, int rounds)
{
    std::vector<double> walls[2], ratios;
    for (int round = 0; round < rounds; ++round) {
        for (int half = 0; half < 2; ++half) {
            const bool recording = (round + half) % 2;
            EngineRun run(recording);
            walls[recording].push_back(run.spawnAndJoin(count));
        }
        ratios.push_back(walls[1].back() / walls[0].back());
    }
    printFigure("spawn_wall_off", "ms", walls[0]);
    printFigure("spawn_wall_on", "ms", walls[1]);
    printFigure("spawn_on_to_off", "ratio", ratios);
}

/// The additional cost of each recorded child.
void benchDescriptors()
{
    qsizetype idle[2], live[2];
    for (const bool recording : {false, true}) {
        EngineRun run(recording);
        idle[recording] = openDescriptors();
        run.spawnSleepers(sleepers);
        live[recording] = openDescriptors();
    }
    printFigure("descriptors", "count", {double(idle[1] - idle[0])});
    printFigure("descriptors_per_child", "count", {double(live[1] - live[0] - (idle[1] - idle[0])) / sleepers});
}

} // namespace

int main(int argc, char *argv[])
{
    raiseDescriptorLimit();
    const QCoreApplication application(argc, argv);
    const QString countOption = u"count"_s;
    const QString roundsOption = u"rounds"_s;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({countOption, u"Processes in each burst."_s, countOption, u"1000"_s});
    parser.addOption({roundsOption, u"Rounds of all methods."_s, roundsOption, u"7"_s});
    parser.process(application);
    const int count = number(parser, countOption);
    const int rounds = number(parser, roundsOption);

    if (const event::RecordingStarted started = SwitchRecorder().open(); !started.exact) {
        std::printf("bench_recorder: SKIPPED: %s\n", qPrintable(started.reason));
        return 0;
    }
    const QString handovers = QString::number(count * 50);
    const Work compute {"compute", worker, {u"compute"_s, u"seconds=2"_s}, 4};
    const Work threads {"threads", misbehave, {u"changing-threads"_s, u"25"_s}, 4};
    const Work relay {"relay", misbehave, {u"relay"_s, handovers}, 1};
    const Work brief {"short", misbehave, {u"short-stays"_s, u"400"_s}, 1};
    benchTruth({compute, threads, relay, brief}, rounds);
    benchSwitches(relay, rounds);
    benchShortStays(brief);
    benchSpawns(count, rounds);
    benchDescriptors();
    return 0;
}
