// SPDX-License-Identifier: MIT
// How soon the end of a process is noticed while many are alive: the engine's event::Ended compared with a thread that
// only waits for pidfds with epoll, in alternating rounds. Both have the same sleeping workers, and the same thread
// ends one at a time with SIGKILL; the time runs from just before that signal is sent. One JSON line per figure. No
// window; the engine has a thread of its own.
#include "core/engine/engine.h"
#include "core/engine/platform.h"
#include "core/linux/childsetup.h"
#include "core/linux/procparse.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>

#include <fcntl.h>
#include <spawn.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const QString worker = QStringLiteral(PANGAEA_BIN_DIR "/pangaea-worker");
const QString target = u"print_func"_s;
const QString sleeping = u"seconds=1000"_s;
// Between two ends, so that they are spread over the engine's rounds of samples and events.
constexpr int longestPause = 50'000; // us

double microseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e3;
}

int openProcess(qint64 pid)
{
    const int process = int(::syscall(SYS_pidfd_open, pid_t(pid), 0));
    if (process < 0)
        fail(u"pidfd_open: "_s + qt_error_string(errno));
    return process;
}

void sendKill(int process)
{
    if (::syscall(SYS_pidfd_send_signal, process, SIGKILL, nullptr, 0) != 0)
        fail(u"pidfd_send_signal: "_s + qt_error_string(errno));
}

/// Kills after a random pause, and returns when.
qint64 killLater(int process)
{
    QThread::usleep(QRandomGenerator::global()->bounded(longestPause));
    const qint64 sent = monotonicNow();
    sendKill(process);
    return sent;
}

/// Waits until only the ends themselves are left to do.
void waitTillAsleep(const std::vector<qint64> &pids)
{
    for (const qint64 pid : pids) {
        for (std::optional<ProcStat> stat; !stat || stat->state != 'S'; QThread::usleep(100)) {
            QFile file(u"/proc/%1/stat"_s.arg(pid));
            if (!file.open(QIODevice::ReadOnly))
                fail(u"A worker ended by itself."_s);
            stat = parseProcStat(file.readAll());
        }
    }
}

/// The times of one run, from the signal on, in us.
struct Result {
    std::vector<double> seen;   ///< with the exit status known
    std::vector<double> woken;  ///< of the limit only: epoll_wait returned
    std::vector<double> kernel; ///< of the engine only: the kernel's own record of the end
    std::vector<double> after;  ///< of the engine only: from that record to event::Ended
};

// The limit

class Limit final
{
public:
    explicit Limit(int count)
        : m_poller(::epoll_create1(EPOLL_CLOEXEC))
    {
        for (int i = 0; i < count; ++i)
            start();
        m_thread.reset(QThread::create([this] { wait(); }));
        m_thread->start();
    }
    ~Limit()
    {
        for (const Process &process : m_processes) {
            if (!process.isEnded)
                sendKill(process.descriptor);
        }
        m_thread->wait();
        for (const Process &process : m_processes)
            ::close(process.descriptor);
        ::close(m_poller);
    }
    Q_DISABLE_COPY_MOVE(Limit)

    Result endSome(int ends)
    {
        std::vector<qint64> pids;
        for (const Process &process : m_processes)
            pids.push_back(process.pid);
        waitTillAsleep(pids);
        Result result;
        for (int i = 0; i < ends; ++i) {
            Process &process = m_processes[size_t(i)];
            const qint64 sent = killLater(process.descriptor);
            m_ended.acquire();
            process.isEnded = true;
            result.seen.push_back(microseconds(process.seen - sent));
            result.woken.push_back(microseconds(process.woken - sent));
        }
        return result;
    }

private:
    struct Process {
        pid_t pid = 0;
        int descriptor = -1;
        bool isEnded = false; ///< of the thread that kills
        qint64 woken = 0;
        qint64 seen = 0;
    };

    void start()
    {
        QByteArrayList bytes {worker.toUtf8(), target.toUtf8(), sleeping.toUtf8()};
        char *arguments[] = {bytes[0].data(), bytes[1].data(), bytes[2].data(), nullptr};
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID); // as the engine's children
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        Process process;
        if (::posix_spawn(&process.pid, arguments[0], &actions, &attributes, arguments, environ) != 0)
            fail(worker + u" did not start."_s);
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
        process.descriptor = openProcess(process.pid);
        epoll_event event {.events = EPOLLIN, .data = {.u64 = m_processes.size()}};
        if (::epoll_ctl(m_poller, EPOLL_CTL_ADD, process.descriptor, &event) != 0)
            fail(u"epoll_ctl: "_s + qt_error_string(errno));
        m_processes.push_back(process);
    }

    void wait()
    {
        for (size_t living = m_processes.size(); living > 0;) {
            epoll_event events[64];
            const int count = ::epoll_wait(m_poller, events, int(std::size(events)), -1);
            const qint64 woken = monotonicNow();
            for (int i = 0; i < count; ++i, --living) {
                Process &process = m_processes[events[i].data.u64];
                int status = 0;
                if (::waitpid(process.pid, &status, 0) != process.pid || WTERMSIG(status) != SIGKILL)
                    fail(u"A worker ended by itself."_s);
                process.woken = woken;
                process.seen = monotonicNow();
                ::epoll_ctl(m_poller, EPOLL_CTL_DEL, process.descriptor, nullptr);
                m_ended.release();
            }
        }
    }

    const int m_poller;
    std::vector<Process> m_processes;
    QSemaphore m_ended;
    std::unique_ptr<QThread> m_thread;
};

Result runLimit(int count, int ends)
{
    return Limit(count).endSome(ends);
}

// The engine

class EngineRun final
{
public:
    explicit EngineRun(int count)
        : m_engine(new Engine(m_commands, m_events, worker, createPlatform()))
    {
        QObject::connect(
            &m_events, &MailboxSignal::filled, &m_loop, [this] { take(); }, Qt::QueuedConnection);
        m_engine->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, m_engine, &Engine::begin);
        QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
        QObject::connect(m_engine, &Engine::finished, &m_thread, &QThread::quit);
        m_thread.start();
        QStringList names;
        for (int i = 0; i < count; ++i)
            names += u"Island %1"_s.arg(i);
        m_commands.put(command::Spawn {.names = names, .target = target, .parameters = {sleeping}, .join = false});
        waitUntil([&] { return m_started == count; });
    }
    ~EngineRun() { shutDown(); }
    Q_DISABLE_COPY_MOVE(EngineRun)

    Result endSome(int ends)
    {
        std::vector<qint64> pids;
        for (const auto &[id, process] : m_processes)
            pids.push_back(process.pid);
        waitTillAsleep(pids);
        std::vector<std::pair<Process *, qint64>> sent;
        for (auto next = m_processes.begin(); int(sent.size()) < ends; ++next) {
            Process &process = next->second;
            const int descriptor = openProcess(process.pid);
            sent.emplace_back(&process, killLater(descriptor));
            ::close(descriptor);
            waitUntil([&] { return process.ended != 0; });
        }
        shutDown(); // that also delivers the kernel's last records
        Result result;
        for (const auto &[process, time] : sent) {
            result.seen.push_back(microseconds(process->ended - time));
            if (m_isExact && process->exited == 0)
                fail(u"There is no record of an end."_s);
            if (m_isExact) {
                result.kernel.push_back(microseconds(process->exited - time));
                result.after.push_back(microseconds(process->ended - process->exited));
            }
        }
        return result;
    }

private:
    struct Process {
        qint64 pid = 0;
        qint64 exited = 0; ///< as the kernel recorded it
        qint64 ended = 0;  ///< as the engine saw it
    };

    void take()
    {
        for (const Event &event : m_events.take()) {
            if (const auto *recording = std::get_if<event::RecordingStarted>(&event.payload))
                m_isExact = recording->exact;
            if (std::holds_alternative<event::FailedToStart>(event.payload))
                fail(worker + u" did not start."_s);
            if (const auto *started = std::get_if<event::Started>(&event.payload)) {
                m_processes[event.process].pid = started->pid;
                ++m_started;
            }
            if (const auto *task = std::get_if<event::TaskExited>(&event.payload); task && task->pid == task->tid)
                m_processes[event.process].exited = event.time;
            if (const auto *ended = std::get_if<event::Ended>(&event.payload)) {
                if (ended->status.signal != SIGKILL && !m_isShutDown)
                    fail(u"A worker ended by itself."_s);
                m_processes[event.process].ended = event.time;
            }
        }
        m_loop.quit();
    }

    void waitUntil(const std::function<bool()> &condition)
    {
        while (!condition())
            m_loop.exec(); // till the next events
    }

    void shutDown()
    {
        if (std::exchange(m_isShutDown, true))
            return;
        QMetaObject::invokeMethod(m_engine, &Engine::shutDown);
        QObject::connect(&m_thread, &QThread::finished, &m_loop, &QEventLoop::quit);
        waitUntil([&] { return m_thread.isFinished(); });
        m_thread.wait();
        take();
        for (const auto &[id, process] : m_processes) {
            if (process.ended == 0)
                fail(u"The engine left a process behind."_s);
        }
    }

    Mailbox<Command> m_commands;
    Mailbox<Event> m_events;
    std::map<ProcessId, Process> m_processes;
    int m_started = 0;
    bool m_isExact = false;
    bool m_isShutDown = false;
    QThread m_thread;
    QEventLoop m_loop;
    Engine *m_engine;
};

Result runPangaea(int count, int ends)
{
    return EngineRun(count).endSome(ends);
}

// Figures

/// The value below which this share of all values lies.
double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const double at = share * double(values.size() - 1);
    const auto below = size_t(at);
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (at - double(below));
}

void printFigure(const QByteArray &name, const char *unit, const std::vector<double> &rounds)
{
    QByteArrayList all;
    for (const double round : rounds)
        all += QByteArray::number(round, 'f', 3);
    std::printf("{\"bench\":\"exit\",\"figure\":\"%s\",\"unit\":\"%s\",\"median\":%.3f,\"rounds\":[%s]}\n",
                name.constData(), unit, median(rounds), all.join(',').constData());
}

struct Method {
    const char *name;
    Result (*run)(int count, int ends);
    std::vector<Result> rounds {};

    using Series = std::vector<double> Result::*;
    [[nodiscard]] std::vector<double> all(Series series, double share = 0.5) const
    {
        std::vector<double> values;
        for (const Result &round : rounds) {
            if (!(round.*series).empty())
                values.push_back(quantile(round.*series, share));
        }
        return values;
    }
};

/// The ratio of the medians, round by round, since what runs in one round shares its noise.
void printRatio(const char *name, const std::vector<double> &above, const std::vector<double> &below)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < above.size(); ++i)
        ratios.push_back(above[i] / below[i]);
    printFigure(name, "ratio", ratios);
}

void printAll(const Method &limit, const Method &pangaea)
{
    for (const Method *method : {&limit, &pangaea}) {
        printFigure(QByteArray(method->name) + "_seen", "us", method->all(&Result::seen));
        printFigure(QByteArray(method->name) + "_seen_p95", "us", method->all(&Result::seen, 0.95));
    }
    printFigure("limit_woken", "us", limit.all(&Result::woken));
    if (const std::vector<double> kernel = pangaea.all(&Result::kernel); !kernel.empty()) {
        printFigure("kernel_exit", "us", kernel);
        printFigure("kernel_exit_to_ended", "us", pangaea.all(&Result::after));
    } else {
        std::fprintf(stderr, "bench_exit: SKIPPED the kernel's own times: it does not let us record them.\n");
    }
    printRatio("pangaea_seen_to_limit", pangaea.all(&Result::seen), limit.all(&Result::seen));
    printRatio("pangaea_seen_to_limit_woken", pangaea.all(&Result::seen), limit.all(&Result::woken));
}

} // namespace

int main(int argc, char *argv[])
{
    raiseDescriptorLimit();
    const QCoreApplication application(argc, argv);
    const QString countOption = u"count"_s;
    const QString endsOption = u"ends"_s;
    const QString roundsOption = u"rounds"_s;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({countOption, u"Processes that live at every end."_s, countOption, u"950"_s});
    parser.addOption({endsOption, u"Ends in each round, of as many more."_s, endsOption, u"50"_s});
    parser.addOption({roundsOption, u"Rounds of both methods."_s, roundsOption, u"5"_s});
    parser.process(application);
    const int count = number(parser, countOption);
    const int ends = number(parser, endsOption);
    const int rounds = number(parser, roundsOption);

    Method methods[] = {{"limit", runLimit}, {"pangaea", runPangaea}};
    for (int round = 0; round < rounds; ++round) {
        for (int half = 0; half < 2; ++half) { // each round begins with the other one
            Method &method = methods[(round + half) % 2];
            method.rounds.push_back(method.run(count + ends, ends));
        }
    }
    printAll(methods[0], methods[1]);
    return 0;
}
