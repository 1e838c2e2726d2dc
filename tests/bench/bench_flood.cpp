// SPDX-License-Identifier: MIT
// One child that writes as fast as it can: how much of it Pangaea's engine, with its journal and readings, takes per
// second, compared with a reader in plain C with a pipe of 1 MiB, in alternating rounds; how much memory it costs;
// whether every byte is accounted for; and how long the event loop is blocked. Then the same for a single line without
// an end. One JSON line per figure. No window, one thread.
#include "core/engine/engine.h"
#include "core/engine/platform.h"
#include "core/journal/journal.h"
#include "core/linux/childsetup.h"
#include "core/session/readings.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace pangaea;
using namespace pangaea::testing;
using namespace std::chrono_literals;

namespace {

const QString misbehave = QStringLiteral(PANGAEA_BIN_DIR "/misbehave");
const QString flood = u"flood"_s;
const QString longLine = u"long-line"_s;
constexpr int rawCapacity = 1024 * 1024;
constexpr size_t rawRead = 256 * 1024;

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        fail(u"/proc cannot be read."_s);
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

double megabytesPerSecond(qint64 bytes, qint64 nanoseconds)
{
    return double(bytes) * 1e3 / double(nanoseconds);
}

/// Starts the flood, which writes to `output`, and closes that here. The child has its own session, like the engine's
/// children: the kernel may share the cores by session.
pid_t startFlood(qint64 bytes, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    QByteArray program = misbehave.toUtf8();
    QByteArray behaviour = flood.toUtf8();
    QByteArray count = QByteArray::number(bytes);
    char *arguments[] = {program.data(), behaviour.data(), count.data(), nullptr};
    pid_t pid = 0;
    if (posix_spawn(&pid, program.constData(), &actions, &attributes, arguments, environ) != 0)
        fail(misbehave + u" did not start."_s);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    ::close(output);
    return pid;
}

/// The limit: only read(2) into the same memory, waiting in the kernel. MB/s.
double runRaw(qint64 bytes)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0 || ::fcntl(ends[0], F_SETPIPE_SZ, rawCapacity) < 0)
        fail(u"There is no pipe of 1 MiB."_s);
    const qint64 begun = monotonicNow();
    const pid_t pid = startFlood(bytes, ends[1]);
    std::vector<char> buffer(rawRead);
    qint64 seen = 0;
    while (const ssize_t now = ::read(ends[0], buffer.data(), buffer.size()))
        seen += now;
    ::waitpid(pid, nullptr, 0);
    const qint64 took = monotonicNow() - begun;
    ::close(ends[0]);
    if (seen != bytes)
        fail(u"The raw reader lost something."_s);
    return megabytesPerSecond(bytes, took);
}

struct RawTerminal {
    double throughput = 0; ///< MB/s, of what is read
    qint64 seen = 0;       ///< bytes: with a return for each newline
};

/// The same for a terminal with its usual settings, whose end is an error.
RawTerminal runRawTerminal(qint64 bytes)
{
    const int reader = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (reader < 0 || ::grantpt(reader) != 0 || ::unlockpt(reader) != 0)
        fail(u"There is no terminal."_s);
    const qint64 begun = monotonicNow();
    const pid_t pid = startFlood(bytes, ::open(::ptsname(reader), O_RDWR | O_NOCTTY | O_CLOEXEC));
    std::vector<char> buffer(rawRead);
    RawTerminal result;
    for (ssize_t now = 0; (now = ::read(reader, buffer.data(), buffer.size())) > 0;)
        result.seen += now;
    ::waitpid(pid, nullptr, 0);
    const qint64 took = monotonicNow() - begun;
    ::close(reader);
    if (result.seen < bytes)
        fail(u"The raw reader of a terminal lost something."_s);
    result.throughput = megabytesPerSecond(result.seen, took);
    return result;
}

/// Results of one child under the engine.
struct Flood {
    double throughput = 0;  ///< MB/s, from just before its start to its end
    double growth = 0;      ///< of the resident memory at most, MB
    double unaccounted = 0; ///< bytes neither kept nor reported as dropped
    double longestGap = 0;  ///< between two ticks of the event loop, ms
};

class EngineRun final
{
public:
    EngineRun()
        : m_engine(m_commands, m_events, misbehave, createPlatform())
    {
        QObject::connect(
            &m_events, &MailboxSignal::filled, &m_loop, [this] { take(); }, Qt::QueuedConnection);
        QObject::connect(&m_engine, &Engine::finished, &m_loop, [this] { m_finished = true; });
        m_tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_tick, &QTimer::timeout, &m_loop, [this] { tick(); });
        m_engine.begin();
        waitUntil([this] { return m_readings.table.targets().has_value(); });
        m_tick.start(2ms);
    }
    ~EngineRun()
    {
        m_engine.shutDown();
        waitUntil([this] { return m_finished; });
    }
    Q_DISABLE_COPY_MOVE(EngineRun)

    /// `bytes`: how many will come.
    Flood run(const QString &behaviour, qint64 argument, qint64 bytes, Input::Kind input = Input::Kind::Closed)
    {
        m_result = {};
        m_accounted = m_begun = m_ended = 0;
        m_before = residentBytes();
        m_lastTick = monotonicNow();
        m_commands.put(command::Spawn {.names = {u"Asia"_s},
                                       .target = behaviour,
                                       .parameters = {QString::number(argument)},
                                       .join = false,
                                       .input = {input, {}}});
        waitUntil([this] { return m_ended > 0 && m_readings.table.isSettled(); });
        m_result.throughput = megabytesPerSecond(bytes, m_ended - m_begun);
        m_result.unaccounted = double(bytes - m_accounted);
        return m_result;
    }

    /// The longest gap while nothing runs, ms.
    double idle()
    {
        m_result = {};
        m_lastTick = monotonicNow();
        waitUntil([until = monotonicNow() + nanosecondsPerSecond] { return monotonicNow() > until; });
        return m_result.longestGap;
    }

private:
    void take()
    {
        EventBatch events = m_events.take();
        for (const Event &event : events) {
            if (std::holds_alternative<event::Starting>(event.payload))
                m_begun = event.time;
            else if (std::holds_alternative<event::Ended>(event.payload))
                m_ended = event.time;
            else if (const auto *output = std::get_if<event::Output>(&event.payload))
                m_accounted += output->bytes.size();
            else if (const auto *dropped = std::get_if<event::OutputDropped>(&event.payload))
                m_accounted += dropped->bytes;
        }
        m_journal.append(std::move(events));
    }

    void tick()
    {
        const qint64 now = monotonicNow();
        m_result.longestGap = std::max(m_result.longestGap, double(now - m_lastTick) / 1e6);
        m_lastTick = now;
        m_result.growth = std::max(m_result.growth, double(residentBytes() - m_before) / 1e6);
    }

    template <typename Condition>
    void waitUntil(Condition condition)
    {
        while (!condition())
            m_loop.processEvents(QEventLoop::WaitForMoreEvents);
    }

    Mailbox<Command> m_commands;
    Mailbox<Event> m_events;
    Journal m_journal;
    Readings m_readings {m_journal};
    QEventLoop m_loop;
    QTimer m_tick;
    Engine m_engine;
    Flood m_result;
    qint64 m_accounted = 0;
    qint64 m_begun = 0;
    qint64 m_ended = 0;
    qint64 m_before = 0;
    qint64 m_lastTick = 0;
    bool m_finished = false;
};

// Figures

void printFigure(const QByteArray &name, const char *unit, const std::vector<double> &rounds)
{
    QByteArrayList all;
    for (const double round : rounds)
        all += QByteArray::number(round, 'f', 3);
    std::printf("{\"bench\":\"flood\",\"figure\":\"%s\",\"unit\":\"%s\",\"median\":%.3f,\"rounds\":[%s]}\n",
                name.constData(), unit, median(rounds), all.join(',').constData());
    std::fflush(stdout);
}

void printFloods(const QByteArray &name, const std::vector<Flood> &rounds, qint64 bytes)
{
    const auto all = [&rounds](double Flood::*figure, double factor = 1) {
        std::vector<double> values;
        for (const Flood &round : rounds)
            values.push_back(round.*figure * factor);
        return values;
    };
    printFigure(name + "_throughput", "MB/s", all(&Flood::throughput));
    printFigure(name + "_unaccounted", "bytes", all(&Flood::unaccounted));
    printFigure(name + "_memory_growth", "MB", all(&Flood::growth));
    printFigure(name + "_memory_growth_to_bytes", "%", all(&Flood::growth, 1e8 / double(bytes)));
    printFigure(name + "_longest_gap", "ms", all(&Flood::longestGap));
}

} // namespace

int main(int argc, char *argv[])
{
    raiseDescriptorLimit();
    const QCoreApplication application(argc, argv);
    const QString bytesOption = u"bytes"_s;
    const QString lineOption = u"line"_s;
    const QString terminalOption = u"terminal"_s;
    const QString roundsOption = u"rounds"_s;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({bytesOption, u"Bytes of each flood."_s, bytesOption, u"10000000000"_s});
    parser.addOption({lineOption, u"Bytes of the line."_s, lineOption, u"1000000000"_s});
    parser.addOption({terminalOption, u"Bytes of each flood of a terminal."_s, terminalOption, u"1000000000"_s});
    parser.addOption({roundsOption, u"Rounds of both methods."_s, roundsOption, u"5"_s});
    parser.process(application);
    const qint64 bytes = number(parser, bytesOption);
    const qint64 line = number(parser, lineOption);
    const qint64 terminalBytes = number(parser, terminalOption);
    const qint64 rounds = number(parser, roundsOption);

    std::vector<double> raw;
    std::vector<Flood> pangaea;
    std::vector<Flood> lines;
    std::vector<RawTerminal> rawTerminal;
    std::vector<Flood> terminal;
    std::vector<double> idle;
    for (qint64 round = 0; round < rounds; ++round) {
        const auto runPangaea = [&] { pangaea.push_back(EngineRun().run(flood, bytes, bytes)); };
        if (round % 2) // each round begins with the other one
            runPangaea();
        raw.push_back(runRaw(bytes));
        if (round % 2 == 0)
            runPangaea();
        lines.push_back(EngineRun().run(longLine, line, line + 1)); // and its newline
        rawTerminal.push_back(runRawTerminal(terminalBytes));
        terminal.push_back(EngineRun().run(flood, terminalBytes, rawTerminal.back().seen, Input::Kind::Terminal));
        idle.push_back(EngineRun().idle());
    }
    printFigure("raw_throughput", "MB/s", raw);
    printFloods("pangaea", pangaea, bytes);
    printFloods("line", lines, line);
    std::vector<double> ratios;
    for (size_t i = 0; i < raw.size(); ++i)
        ratios.push_back(pangaea[i].throughput / raw[i]);
    printFigure("pangaea_to_raw", "ratio", ratios);
    std::vector<double> rawSpeeds;
    std::vector<double> terminalRatios;
    for (size_t i = 0; i < rawTerminal.size(); ++i) {
        rawSpeeds.push_back(rawTerminal[i].throughput);
        terminalRatios.push_back(terminal[i].throughput / rawTerminal[i].throughput);
    }
    printFigure("raw_terminal_throughput", "MB/s", rawSpeeds);
    printFloods("terminal", terminal, rawTerminal.front().seen);
    printFigure("idle_longest_gap", "ms", idle);
    printFigure("terminal_to_raw_terminal", "ratio", terminalRatios);
    return 0;
}
