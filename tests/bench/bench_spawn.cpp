// SPDX-License-Identifier: MIT
// How long it takes to spawn many processes, capture their output and join them all, and how long the main loop is
// blocked meanwhile: Pangaea compared with the limit of the system and with its peers, in alternating rounds. One JSON
// line per figure, then a table. No window; the engine has its own thread.
#include "core/engine/engine.h"
#include "core/engine/platform.h"
#include "core/journal/journal.h"
#include "core/linux/childsetup.h"
#include "core/table/processtable.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;

using namespace pangaea;
using namespace pangaea::testing;
using namespace std::chrono_literals;

namespace {

const QString worker = QStringLiteral(PANGAEA_BIN_DIR "/pangaea-worker");
const QString target = u"print_func"_s;
constexpr size_t largeParent = 500 * 1000 * 1000;

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

/// The longest time between two turns of this thread's loop. Uses a timer of 1 ms; one of 0 would take a core from the
/// processes. The clock runs from the start, so that a burst before the first turn counts.
class LoopGaps final
{
public:
    LoopGaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(1ms);
    }
    [[nodiscard]] double longest()
    {
        look();
        return milliseconds(m_longest);
    }

private:
    void look()
    {
        const qint64 now = monotonicNow();
        m_longest = std::max(m_longest, now - std::exchange(m_last, now));
    }
    QTimer m_timer;
    qint64 m_last = monotonicNow();
    qint64 m_longest = 0;
};

struct Result {
    double wall = 0;  ///< ms
    double stall = 0; ///< ms
};

QStringList names(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all += u"Island %1"_s.arg(i);
    return all;
}

// (a) the program without its window

Result runPangaea(int count)
{
    Mailbox<Command> commands;
    Mailbox<Event> events;
    Journal journal;
    ProcessTable table(journal);
    QObject::connect(
        &events, &MailboxSignal::filled, &journal, [&] { journal.append(events.take()); }, Qt::QueuedConnection);

    QThread thread;
    auto *engine = new Engine(commands, events, worker, createPlatform());
    engine->moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, engine, &Engine::begin);
    QObject::connect(&thread, &QThread::finished, engine, &QObject::deleteLater);
    QObject::connect(engine, &Engine::finished, &thread, &QThread::quit);
    QEventLoop loop;
    QObject::connect(&table, &ProcessTable::targetsListed, &loop, &QEventLoop::quit);
    thread.start();
    loop.exec();

    const QMetaObject::Connection settled = QObject::connect(&table, &ProcessTable::changed, &loop, [&] {
        if (qsizetype(table.rows().size()) == count && table.isSettled())
            loop.quit();
    });
    LoopGaps gaps;
    const qint64 begin = monotonicNow();
    commands.put(command::Spawn {.names = names(count), .target = target, .parameters = {}});
    loop.exec();
    const Result result {milliseconds(monotonicNow() - begin), gaps.longest()};

    QObject::disconnect(settled);
    if (table.count(State::Exited) != count || table.rows().back().join.ordinal != count
        || table.rows().back().lastLine.isEmpty())
        fail(u"Pangaea lost something."_s);
    QObject::connect(&thread, &QThread::finished, &loop, &QEventLoop::quit);
    QMetaObject::invokeMethod(engine, &Engine::shutDown);
    loop.exec();
    thread.wait();
    return result;
}

// (d) what one would write without an engine

Result runQProcess(int count)
{
    QEventLoop loop;
    std::vector<std::unique_ptr<QProcess>> processes;
    qint64 bytes = 0;
    int ended = 0;
    LoopGaps gaps;
    const qint64 begin = monotonicNow();
    for (const QString &name : names(count)) {
        auto *process = processes.emplace_back(std::make_unique<QProcess>()).get();
        QObject::connect(process, &QProcess::finished, &loop, [&, process] {
            bytes += process->readAllStandardOutput().size() + process->readAllStandardError().size();
            if (++ended == count)
                loop.quit();
        });
        process->setStandardInputFile(QProcess::nullDevice());
        process->start(worker, {target, name});
    }
    loop.exec();
    const Result result {milliseconds(monotonicNow() - begin), gaps.longest()};
    if (bytes < count)
        fail(u"QProcess lost something."_s);
    return result;
}

// (b) and (c): programs that measure themselves and print nanoseconds

Result runProgram(const QString &program, const QStringList &arguments, QProcess::ProcessChannel channel)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    process.setReadChannel(channel);
    const QByteArray answer = process.readAll().trimmed();
    bool isNumber = false;
    const qint64 wall = answer.toLongLong(&isNumber);
    if (process.exitCode() != 0 || !isNumber)
        fail(program + u" failed: "_s + QString::fromLocal8Bit(answer));
    return {milliseconds(wall), 0};
}

Result runLimit(int count)
{
    return runProgram(QStringLiteral(PANGAEA_BIN_DIR "/bench_limit"),
                      {QString::number(count), worker, target, u"Island 100"_s}, QProcess::StandardOutput);
}

Result runMultiprocessing(int count)
{
    return runProgram(
        u"python3"_s,
        {QStringLiteral(PANGAEA_SOURCE_DIR "/tests/bench/bench_multiprocessing.py"), QString::number(count)},
        QProcess::StandardError);
}

// (e) the same as (a), while a large parent is to be forked

Result runLargePangaea(int count)
{
    std::vector<char> memory(largeParent);
    for (size_t i = 0; i < memory.size(); i += 4096)
        memory[i] = char(i);
    static volatile char kept;
    const Result result = runPangaea(count);
    kept = memory[memory.size() / 2];
    (void)kept;
    return result;
}

// Figures

struct Method {
    const char *name;
    const char *title;
    Result (*run)(int count);
    std::vector<double> walls {};
    std::vector<double> stalls {};

    [[nodiscard]] bool wasRun() const { return !walls.empty(); }
    [[nodiscard]] double wall() const { return median(walls); }
    [[nodiscard]] double stall() const { return median(stalls); }
};

void printFigure(const QByteArray &name, const char *unit, double value, const std::vector<double> &rounds)
{
    QByteArrayList all;
    for (const double round : rounds)
        all += QByteArray::number(round, 'f', 3);
    std::printf("{\"bench\":\"spawn\",\"figure\":\"%s\",\"unit\":\"%s\",\"median\":%.3f,\"rounds\":[%s]}\n",
                name.constData(), unit, value, all.join(',').constData());
}

/// The ratio of two series, round by round, since what runs in one round shares its noise.
void printRatio(const char *name, const std::vector<double> &above, const std::vector<double> &below)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < std::min(above.size(), below.size()); ++i)
        ratios.push_back(above[i] / below[i]);
    if (!ratios.empty())
        printFigure(name, "ratio", median(ratios), ratios);
}

void printTable(const std::vector<Method> &methods, int count)
{
    const double limit = methods.at(1).wall();
    std::printf("\n%-34s %10s %10s %9s %10s\n", "", "wall ms", "us each", "x limit", "stall ms");
    for (const Method &method : methods) {
        if (!method.wasRun())
            continue;
        std::printf("%-34s %10.1f %10.1f %9.2f ", method.title, method.wall(), method.wall() * 1000 / count,
                    limit > 0 ? method.wall() / limit : 0);
        if (method.stall() > 0)
            std::printf("%10.2f", method.stall());
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    raiseDescriptorLimit();
    const QCoreApplication application(argc, argv);
    const QString countOption = u"count"_s;
    const QString roundsOption = u"rounds"_s;
    const QString onlyOption = u"only"_s;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({countOption, u"Processes in each burst."_s, countOption, u"1000"_s});
    parser.addOption({roundsOption, u"Rounds of all methods."_s, roundsOption, u"5"_s});
    parser.addOption({onlyOption, u"Only this method: pangaea, limit and so on."_s, u"method"_s});
    parser.process(application);
    const int count = number(parser, countOption);
    const int rounds = number(parser, roundsOption);

    std::vector<Method> methods {
        {"pangaea", "Pangaea", runPangaea},
        {"limit", "posix_spawn, epoll, pidfd (limit)", runLimit},
        {"multiprocessing", "Python multiprocessing, fork", runMultiprocessing},
        {"qprocess", "QProcess, one loop, one burst", runQProcess},
        {"pangaea_500mb", "Pangaea, 500 MB in the parent", runLargePangaea},
    };
    const bool havePython = !QStandardPaths::findExecutable(u"python3"_s).isEmpty();
    if (!havePython)
        std::fprintf(stderr, "bench_spawn: SKIPPED Python multiprocessing: there is no python3.\n");

    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < methods.size(); ++i) { // each round begins with another one
            Method &method = methods[(i + size_t(round)) % methods.size()];
            if (method.run == runMultiprocessing && !havePython)
                continue;
            if (parser.isSet(onlyOption) && !parser.values(onlyOption).contains(QLatin1String(method.name)))
                continue;
            const Result result = method.run(count);
            method.walls.push_back(result.wall);
            if (result.stall > 0)
                method.stalls.push_back(result.stall);
        }
    }

    for (const Method &method : methods) {
        if (!method.wasRun())
            continue;
        printFigure(QByteArray(method.name) + "_wall", "ms", method.wall(), method.walls);
        if (!method.stalls.empty())
            printFigure(QByteArray(method.name) + "_stall", "ms", method.stall(), method.stalls);
    }
    const auto &[pangaea, limit, multiprocessing, qprocess, large] = std::tie(methods[0], methods[1], methods[2],
                                                                              methods[3], methods[4]);
    printRatio("pangaea_wall_to_limit", pangaea.walls, limit.walls);
    printRatio("multiprocessing_wall_to_pangaea", multiprocessing.walls, pangaea.walls);
    printRatio("qprocess_stall_to_pangaea", qprocess.stalls, pangaea.stalls);
    printRatio("pangaea_500mb_wall_to_small", large.walls, pangaea.walls);
    printTable(methods, count);
    return 0;
}
