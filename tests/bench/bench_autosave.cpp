// SPDX-License-Identifier: MIT
// What it costs to keep the running session in a file: a journal that gets events at a steady rate, in batches as a
// window gets them, with and without Autosave, in alternating rounds. CPU time of all threads, as a share of one core and
// compared with plain write(2) of the same bytes; and the longest gap of the event loop. One JSON line per figure.
#include "core/autosave/autosave.h"
#include "core/basics/savedfile.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr int batchesPerSecond = 30;
constexpr ProcessId asia {1};

/// ns, of all threads
qint64 cpuTime()
{
    rusage used = {};
    ::getrusage(RUSAGE_SELF, &used);
    const auto nanoseconds = [](const timeval &time) {
        return time.tv_sec * nanosecondsPerSecond + time.tv_usec * 1000;
    };
    return nanoseconds(used.ru_utime) + nanoseconds(used.ru_stime);
}

/// As of a busy session: most are stays on the cores, some are samples, some are lines of output.
Payload payload(int number, qint64 now)
{
    if (number % 5 == 3) {
        KernelSample sample {'R', {}};
        for (auto &value : sample.values)
            value = number * 1000.0;
        return event::Sampled {sample};
    }
    if (number % 5 == 4)
        return event::Output {
            Stream::Output, "The name of continent is :  Asia, and this is line " + QByteArray::number(number) + '\n'};
    event::Ran ran;
    for (int i = 0; i < 2; ++i)
        ran.intervals.push_back(
            {now + i * 1000, now + i * 1000 + 700, 4711 + number % 8, qint16(number % 2), LeaveReason::Preempted});
    return ran;
}

struct Round {
    double share = 0; ///< of one core, percent
    double gap = 0;   ///< ms
    qint64 bytes = 0; ///< of the file
};

Round run(bool saves, int perSecond, double seconds)
{
    const QTemporaryDir folder;
    Journal journal;
    const qint64 begun = monotonicNow();
    journal.append({{begun, ProcessId::Pangaea, event::SessionStarted {1, 4711, u"Linux"_s, 2}},
                    {begun, asia, event::Created {.name = u"Asia"_s}},
                    {begun, asia, event::Starting {}}});
    const auto autosave = saves ? std::make_unique<Autosave>(journal, folder.path()) : nullptr;
    QEventLoop loop;
    QTimer feed;
    QTimer tick;
    Round round;
    qint64 fed = 0;
    qint64 lastTick = monotonicNow();
    QObject::connect(&feed, &QTimer::timeout, &loop, [&] {
        const qint64 now = monotonicNow();
        if (now - begun > qint64(seconds * double(nanosecondsPerSecond)))
            loop.quit();
        EventBatch batch;
        for (const qint64 due = (now - begun) * perSecond / nanosecondsPerSecond; fed < due; ++fed)
            batch.push_back({now, asia, payload(int(fed), now)});
        journal.append(std::move(batch));
    });
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        const qint64 now = monotonicNow();
        round.gap = std::max(round.gap, double(now - std::exchange(lastTick, now)) / 1e6);
    });
    tick.setTimerType(Qt::PreciseTimer);
    feed.setTimerType(Qt::PreciseTimer);
    const qint64 before = cpuTime();
    feed.start(1000 / batchesPerSecond);
    tick.start(2);
    loop.exec();
    round.share = 100 * double(cpuTime() - before) / double(monotonicNow() - begun);
    round.bytes = autosave ? QFile(autosave->path()).size() : 0;
    return round;
}

/// The limit: the same bytes, written as they are, as often. ms of CPU time.
double writePlain(qint64 bytes, double seconds)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"plain"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    const auto pieces = qint64(4 * seconds);
    const QByteArray piece(qsizetype(bytes / pieces), 'a');
    const qint64 before = cpuTime();
    for (qint64 i = 0; i < pieces; ++i)
        (void)put(file, piece);
    return double(cpuTime() - before) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *text, const char *value) {
        const QString key = QLatin1String(name);
        parser.addOption({key, QLatin1String(text), key, QLatin1String(value)});
        return key;
    };
    const QString events = option("events", "Events a second.", "10000");
    const QString length = option("seconds", "Length of each half of a round.", "10");
    const QString rounds = option("rounds", "Rounds of both.", "5");
    parser.process(application);
    const double seconds = parser.value(length).toDouble();

    std::vector<double> without, with, share, toPlain, gaps, gapsWithout, bytes;
    for (int round = 0; round < number(parser, rounds); ++round) {
        const bool first = round % 2; // each round begins with the other one
        const Round one = run(first, number(parser, events), seconds);
        const Round two = run(!first, number(parser, events), seconds);
        const Round &saving = first ? one : two;
        const Round &plain = first ? two : one;
        without.push_back(plain.share);
        with.push_back(saving.share);
        share.push_back(saving.share - plain.share);
        gaps.push_back(saving.gap);
        gapsWithout.push_back(plain.gap);
        bytes.push_back(double(saving.bytes) / 1e6 / seconds);
        toPlain.push_back(share.back() * seconds * 10 / writePlain(saving.bytes, seconds));
    }
    print("autosave", "without", "% of a core", without);
    print("autosave", "with", "% of a core", with);
    print("autosave", "autosave_cpu", "% of a core", share);
    print("autosave", "autosave_to_plain_write", "ratio", toPlain);
    print("autosave", "gap_without", "ms", gapsWithout);
    print("autosave", "gap_with", "ms", gaps);
    print("autosave", "file_growth", "MB/s", bytes);
    return 0;
}
