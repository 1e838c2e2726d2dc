// SPDX-License-Identifier: MIT
// The cost of sampling many sleeping processes ten times a second, in percent of one core: Pangaea's platform compared
// with a QFile loop, top and htop, in alternating rounds. One JSON line per figure, then a table.
#include "core/linux/keptfile.h"
#include "core/linux/linuxplatform.h"
#include "core/linux/procparse.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <poll.h>
#include <pty.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 period = nanosecondsPerSecond / 10;

/// Processes that sleep until the benchmark ends.
class Sleepers final
{
public:
    explicit Sleepers(int count)
    {
        for (int i = 0; i < count; ++i) {
            const pid_t pid = ::fork();
            if (pid < 0)
                fail(u"there is no room for so many processes."_s);
            if (pid == 0) {
                ::prctl(PR_SET_PDEATHSIG, SIGKILL);
                for (;;)
                    ::pause();
            }
            m_pids.push_back(pid);
        }
    }
    ~Sleepers()
    {
        for (const pid_t pid : m_pids)
            ::kill(pid, SIGKILL);
        for (const pid_t pid : m_pids)
            ::waitpid(pid, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(Sleepers)
    [[nodiscard]] const std::vector<pid_t> &pids() const { return m_pids; }

private:
    std::vector<pid_t> m_pids;
};

double ownCpu()
{
    ::timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * nanosecondsPerSecond + double(time.tv_nsec);
}

void sleepUntil(qint64 time)
{
    const ::timespec end {time / nanosecondsPerSecond, time % nanosecondsPerSecond};
    ::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &end, nullptr);
}

/// Percent of one core that this process uses for a function called ten times a second.
template <typename Function>
double ownShare(double seconds, Function round)
{
    round(); // one-time work is not counted
    const qint64 begin = monotonicNow();
    const double before = ownCpu();
    qint64 next = begin;
    while (monotonicNow() - begin < qint64(seconds * nanosecondsPerSecond)) {
        round();
        sleepUntil(next += period);
    }
    return 100 * (ownCpu() - before) / double(monotonicNow() - begin);
}

double measurePangaea(const Sleepers &sleepers, double seconds)
{
    LinuxPlatform platform;
    std::vector<ProcessId> rows;
    for (const pid_t pid : sleepers.pids()) {
        rows.push_back(ProcessId {rows.size() + 1});
        platform.watch(rows.back(), pid);
    }
    size_t news = 0;
    const auto round = [&] {
        for (const ProcessId row : rows) {
            news += platform.sampleIfChanged(row).has_value();
            news += platform.sampleTasks(row).has_value();
        }
        (void)platform.systemCpu();
    };
    for (qint64 next = monotonicNow(), end = next + period * 13; next < end;) { // till all is said for once
        round();
        sleepUntil(next += period);
    }
    const double share = ownShare(seconds, round);
    if (news < rows.size())
        fail(u"Pangaea did not see its processes."_s);
    return share;
}

double measureQFile(const Sleepers &sleepers, double seconds)
{
    size_t read = 0;
    const double share = ownShare(seconds, [&] {
        for (const pid_t pid : sleepers.pids()) {
            QFile file(u"/proc/%1/stat"_s.arg(pid));
            if (file.open(QIODevice::ReadOnly))
                read += parseProcStat(file.readAll()).has_value();
        }
    });
    if (read < sleepers.pids().size())
        fail(u"QFile did not read its files."_s);
    return share;
}

double exactCpu(pid_t pid)
{
    ProcBuffer buffer;
    const auto times = parseProcSchedStat(readOnce("/proc/" + QByteArray::number(pid) + "/schedstat", buffer));
    return times ? double(times->run) : 0;
}

/// Reads and discards the output, as a terminal would.
void drain(int descriptor, qint64 until)
{
    std::array<char, 65536> text;
    for (qint64 left = until - monotonicNow(); left > 0; left = until - monotonicNow()) {
        ::pollfd readable {descriptor, POLLIN, 0};
        if (::poll(&readable, 1, int(left / 1'000'000) + 1) > 0 && ::read(descriptor, text.data(), text.size()) <= 0)
            fail(u"top or htop ended by itself."_s);
    }
}

/// Measures a program in its own terminal, without its first second.
double measureProgram(const std::vector<const char *> &line, double seconds)
{
    int terminal = -1;
    const ::winsize size {50, 160, 0, 0};
    const pid_t pid = ::forkpty(&terminal, nullptr, nullptr, &size);
    if (pid < 0)
        fail(u"there is no terminal."_s);
    if (pid == 0) {
        ::setenv("TERM", "xterm", 1);
        std::vector<char *> arguments;
        for (const char *word : line)
            arguments.push_back(const_cast<char *>(word));
        arguments.push_back(nullptr);
        ::execvp(arguments.front(), arguments.data());
        ::_exit(127);
    }
    drain(terminal, monotonicNow() + nanosecondsPerSecond);
    const qint64 begin = monotonicNow();
    const double before = exactCpu(pid);
    drain(terminal, begin + qint64(seconds * nanosecondsPerSecond));
    const double share = 100 * (exactCpu(pid) - before) / double(monotonicNow() - begin);
    ::kill(pid, SIGKILL);
    ::waitpid(pid, nullptr, 0);
    ::close(terminal);
    return share;
}

double measureTop(const Sleepers &, double seconds)
{
    return measureProgram({"top", "-d", "0.1", "-b"}, seconds);
}

double measureHtop(const Sleepers &, double seconds)
{
    return measureProgram({"htop", "-d", "1"}, seconds); // tenths of a second
}

struct Method {
    const char *name;
    const char *title;
    const char *program; ///< that must be installed
    double (*measure)(const Sleepers &, double seconds);
    std::vector<double> shares {};
};

void printFigure(const QByteArray &name, const char *unit, const std::vector<double> &rounds)
{
    QByteArrayList all;
    for (const double round : rounds)
        all += QByteArray::number(round, 'f', 3);
    std::printf("{\"bench\":\"sampler\",\"figure\":\"%s\",\"unit\":\"%s\",\"median\":%.3f,\"rounds\":[%s]}\n",
                name.constData(), unit, median(rounds), all.join(',').constData());
}

/// Round by round, since what runs in one round shares its noise.
void printRatio(const char *name, const Method &above, const Method &below)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < std::min(above.shares.size(), below.shares.size()); ++i)
        ratios.push_back(above.shares[i] / below.shares[i]);
    if (!ratios.empty())
        printFigure(name, "ratio", ratios);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString countOption = u"count"_s;
    const QString roundsOption = u"rounds"_s;
    const QString secondsOption = u"seconds"_s;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({countOption, u"Sleeping processes."_s, countOption, u"1000"_s});
    parser.addOption({roundsOption, u"Rounds of all methods."_s, roundsOption, u"5"_s});
    parser.addOption({secondsOption, u"Of each method."_s, secondsOption, u"5"_s});
    parser.process(application);
    const int count = parser.value(countOption).toInt();
    const int rounds = parser.value(roundsOption).toInt();
    const double seconds = parser.value(secondsOption).toDouble();
    if (count <= 0 || rounds <= 0 || seconds <= 0)
        fail(u"--count, --rounds and --seconds take numbers above 0."_s);
    raiseLimits();

    const Sleepers sleepers(count);
    std::vector<Method> methods {
        {"pangaea", "Pangaea", nullptr, measurePangaea},
        {"qfile", "QFile, all of them each time", nullptr, measureQFile},
        {"top", "top -d 0.1 -b", "top", measureTop},
        {"htop", "htop -d 1", "htop", measureHtop},
    };
    std::erase_if(methods, [](const Method &method) {
        const bool missing = method.program && QStandardPaths::findExecutable(QLatin1String(method.program)).isEmpty();
        if (missing)
            std::fprintf(stderr, "bench_sampler: SKIPPED %s: it is not installed.\n", method.program);
        return missing;
    });
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < methods.size(); ++i) { // each round begins with another one
            Method &method = methods[(i + size_t(round)) % methods.size()];
            method.shares.push_back(method.measure(sleepers, seconds));
        }
    }

    for (const Method &method : methods)
        printFigure(QByteArray(method.name) + "_cpu", "%", method.shares);
    for (const Method &method : methods) {
        if (method.measure == measureQFile)
            printRatio("pangaea_cpu_to_qfile", methods.front(), method);
        else if (method.measure != measurePangaea)
            printRatio((QByteArray(method.name) + "_cpu_to_pangaea").constData(), method, methods.front());
    }
    std::printf("\n%-34s %8s %14s\n", "", "CPU %", "us a process");
    for (const Method &method : methods) {
        const double share = median(method.shares);
        std::printf("%-34s %8.2f %14.2f\n", method.title, share, share / 100 * 1e6 / 10 / count);
    }
    return 0;
}
