// SPDX-License-Identifier: MIT
// A long day in class: processes of all kinds are spawned, killed, suspended, restarted, joined and flooded with at
// random. Now and then everything is ended and removed, and Pangaea has to be as it was: no descriptor, thread, child
// or zombie more, no memory more, and nothing that it started is left anywhere. One line a checkpoint; run by hand.
// One thread, and the engine inline on it. What happens follows from the seed, as far as the kernel lets it.
#include "tests/testing.h"

#include "app/leftovers.h"
#include "core/linux/keptfile.h"
#include "core/linux/procparse.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <numeric>
#include <random>

#include <malloc.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr size_t mostLive = 40;
constexpr qint64 mostGrowth = 32; ///< MiB of memory, after the first checkpoint: what the allocator keeps varies
constexpr int settleTime = 30'000; ///< ms, for all to end; most of the children would live for 60 s

/// Children are given this variable as we have it: whoever has it comes from here, whatever became of his parents.
QByteArray mark()
{
    return "LOGNAME=pangaea-soak-" + QByteArray::number(::getpid());
}

struct Behaviour {
    const char *name;
    const char *argument; ///< the row's name: the fixture reads it as its number
    int weight;
};
constexpr std::array behaviours {
    Behaviour {"sleep", "", 6},        Behaviour {"exit", "3", 6},        Behaviour {"signal", "11", 3},
    Behaviour {"ignore-term", "", 3},  Behaviour {"both", "2000", 4},     Behaviour {"flood", "", 2},
    Behaviour {"long-line", "", 2},    Behaviour {"hold-pipe", "300", 3}, Behaviour {"late-output", "", 3},
    Behaviour {"stop-self", "", 2},    Behaviour {"relay", "500", 2},     Behaviour {"threads", "5", 3},
    Behaviour {"short-threads", "", 1}, Behaviour {"tree", "3", 3},       Behaviour {"stubborn-child", "", 2},
    Behaviour {"no-such-behaviour", "", 1},
};

struct Figures {
    qint64 descriptors = 0;
    qint64 threads = 0;
    qint64 memory = 0; ///< KiB
    qint64 children = 0;
    qint64 zombies = 0;
    qint64 survivors = 0; ///< processes with our mark, anywhere
};

qint64 countOf(const QByteArray &folder)
{
    return qint64(listNumbers(folder).value_or(std::vector<qint64>()).size());
}

Figures measure()
{
    ::malloc_trim(0);
    Figures now;
    now.descriptors = countOf("/proc/self/fd");
    now.threads = countOf("/proc/self/task");
    now.memory = readWhole("/proc/self/statm").split(' ').value(1).toLongLong() * ::getpagesize() / 1024;
    for (const qint64 pid : listNumbers("/proc").value_or(std::vector<qint64>())) {
        const QByteArray folder = "/proc/" + QByteArray::number(pid);
        const auto stat = parseProcStat(readWhole(folder + "/stat"));
        if (!stat || pid == ::getpid())
            continue;
        now.children += stat->parent == ::getpid();
        now.zombies += stat->parent == ::getpid() && stat->state == 'Z';
        now.survivors += readWhole(folder + "/environ").split('\0').contains(mark());
    }
    return now;
}

/// Who is left, with what he is: for whoever has to find out why.
void tellSurvivors()
{
    for (const qint64 pid : listNumbers("/proc").value_or(std::vector<qint64>())) {
        const QByteArray folder = "/proc/" + QByteArray::number(pid);
        if (pid == ::getpid() || !readWhole(folder + "/environ").split('\0').contains(mark()))
            continue;
        std::printf("left: %s  %s\n", readWhole(folder + "/cmdline").replace('\0', ' ').constData(),
                    readWhole(folder + "/stat").left(60).constData());
    }
}

class Soak
{
public:
    Soak(quint32 seed, qint64 seconds)
        : m_seconds(seconds)
        , m_between(std::max<qint64>(3, std::min<qint64>(30, seconds / 5)) * second)
        , m_random(seed)
        , m_engine(m_commands, m_events, misbehavePath(), createPlatform())
    {
        QObject::connect(
            &m_events, &MailboxSignal::filled, &m_engine, [this] { m_day->journal.append(m_events.take()); },
            Qt::QueuedConnection);
        beginDay();
        m_engine.begin();
    }

    /// Empty: all was flat. Otherwise what was not.
    QString run()
    {
        const qint64 start = monotonicNow();
        qint64 next = start + m_between;
        while (monotonicNow() < start + m_seconds * second) {
            act();
            QTest::qWait(below(25));
            if (monotonicNow() < next)
                continue;
            if (QString problem = checkpoint((monotonicNow() - start) / second); !problem.isEmpty())
                return problem;
            next = monotonicNow() + m_between;
        }
        return end();
    }

private:
    /// What the readings keep for ever would hide what leaks.
    struct Day {
        Journal journal;
        Readings readings {journal};
    };

    int below(int limit) { return int(m_random() % quint32(limit)); }
    void beginDay()
    {
        m_day = std::make_unique<Day>();
        m_day->journal.setBudget(8 * 1'048'576);
        m_rows.clear();
    }
    ProcessIds some()
    {
        ProcessIds chosen;
        const size_t recent = std::min<size_t>(m_rows.size(), 60);
        for (int count = 1 + below(3); count > 0 && recent > 0; --count)
            chosen.push_back(m_rows[m_rows.size() - 1 - size_t(below(int(recent)))]);
        return chosen;
    }
    void spawn()
    {
        int chosen = below(std::accumulate(behaviours.begin(), behaviours.end(), 0,
                                           [](int sum, const Behaviour &each) { return sum + each.weight; }));
        const auto *behaviour = behaviours.begin();
        for (; chosen >= behaviour->weight; ++behaviour)
            chosen -= behaviour->weight;
        const int count = 1 + below(4);
        if (size_t(m_day->readings.table.liveCount() + count) > mostLive)
            return;
        for (int i = 0; i < count; ++i)
            m_rows.push_back(ProcessId {++m_made});
        m_commands.put(command::Spawn {.names = QStringList(count, QLatin1String(behaviour->argument)),
                                       .target = QLatin1String(behaviour->name),
                                       .join = below(2) == 0});
    }
    void act()
    {
        const qint64 grace = below(300) * second / 1000;
        switch (below(16)) {
        case 0: return m_commands.put(command::Kill {some()});
        case 1:
        case 2: return m_commands.put(command::Terminate {some(), grace});
        case 3: return m_commands.put(command::Suspend {some()});
        case 4:
        case 5: return m_commands.put(command::Continue {some()});
        case 6:
        case 7: return m_commands.put(command::Restart {some(), grace});
        case 8: return m_commands.put(command::Join {some(), below(2) ? std::optional(grace) : std::nullopt});
        case 9: return m_commands.put(command::Remove {some()});
        case 10: return m_commands.put(command::Inspect {some()});
        case 11: return m_commands.put(command::SetNice {some(), below(20)});
        case 12: return m_commands.put(command::SetSampleRate {1 + below(20)});
        default: return spawn();
        }
    }

    /// All is ended, as by the user, and taken away.
    QString settle()
    {
        m_commands.put(command::Kill {m_rows});
        const bool isOver = QTest::qWaitFor(
            [this] {
                m_commands.put(command::Kill {m_rows}); // a restart may have been under way
                m_commands.put(command::Remove {m_rows});
                return m_day->readings.table.rows().empty();
            },
            settleTime);
        if (!isOver)
            return u"%1 rows did not end."_s.arg(m_day->readings.table.rows().size());
        const auto isGone = [] {
            const Figures now = measure();
            return now.children + now.survivors == 0;
        };
        if (QTest::qWaitFor(isGone, settleTime))
            return {};
        tellSurvivors();
        return u"%1 children and %2 survivors are left."_s.arg(measure().children).arg(measure().survivors);
    }
    QString checkpoint(qint64 at)
    {
        if (QString problem = settle(); !problem.isEmpty())
            return problem;
        beginDay();
        const Figures now = measure();
        std::printf("%5lld s: %lld rows made; ", at, qint64(m_made));
        std::printf("%lld descriptors, %lld threads, %lld children, %lld zombies, %.1f MiB\n", now.descriptors,
                    now.threads, now.children, now.zombies, double(now.memory) / 1024);
        std::fflush(stdout);
        if (!m_first)
            m_first = now;
        if (now.descriptors > m_first->descriptors)
            return u"The descriptors grew from %1."_s.arg(m_first->descriptors);
        if (now.threads > m_first->threads)
            return u"The threads grew from %1."_s.arg(m_first->threads);
        if (!isSanitized && now.memory > m_first->memory + mostGrowth * 1024)
            return u"The memory grew from %1 KiB."_s.arg(m_first->memory);
        return {};
    }
    QString end()
    {
        const QSignalSpy finished(&m_engine, &Engine::finished);
        const bool isReaper = becomeReaper(); // as Pangaea is without a warden: a fork may fall between look and kill
        m_engine.shutDown(); // in the midst of it
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, settleTime))
            return u"The engine never finished."_s;
        if (!isReaper || !endLeftovers())
            return u"The leftovers could not be ended."_s;
        if (!QTest::qWaitFor([] { return measure().survivors == 0; }, settleTime / 10))
            return u"%1 processes survived."_s.arg(measure().survivors);
        return m_first ? QString() : u"There was no time for a checkpoint."_s;
    }

    const qint64 m_seconds;
    const qint64 m_between; ///< checkpoints, ns
    std::mt19937 m_random;
    Mailbox<Command> m_commands;
    Mailbox<Event> m_events;
    std::unique_ptr<Day> m_day;
    Engine m_engine;
    quint64 m_made = 0;
    ProcessIds m_rows; ///< of this day
    std::optional<Figures> m_first;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"seconds"_s, u"How long it takes; 600 without it."_s, u"N"_s, u"600"_s});
    parser.addOption({u"hour"_s, u"It takes an hour."_s});
    parser.addOption({u"seed"_s, u"To have the same again."_s, u"N"_s, QString::number(std::random_device()())});
    parser.process(application);
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    const qint64 seconds = parser.isSet(u"hour"_s) ? 3600 : parser.value(u"seconds"_s).toLongLong();
    const QByteArray marked = mark();
    qputenv("LOGNAME", marked.sliced(marked.indexOf('=') + 1));
    std::printf("soak --seconds %lld --seed %u\n", seconds, seed);
    const QString problem = Soak(seed, seconds).run();
    std::printf("soak: %s\n", problem.isEmpty() ? "flat" : qPrintable(problem));
    return problem.isEmpty() ? 0 : 1;
}
