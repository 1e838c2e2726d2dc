// SPDX-License-Identifier: MIT
// The cost of the table when every row changes ten times a second, compared with a bare repaint of the same view: in
// order of creation, and sorted by a column of random numbers and by names that have numbers. CPU time of this process,
// in alternating rounds. One JSON line per figure, then a table. Offscreen; no processes, the events are synthetic.
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"

#include "core/journal/journal.h"
#include "core/table/columns.h"
#include "core/table/processtable.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr double ticksPerSecond = 10;

/// Of this process with all its threads, ns.
qint64 cpuTime()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return now.tv_sec * nanosecondsPerSecond + now.tv_nsec;
}

struct Rig {
    Journal journal;
    ProcessTable table {journal};
    ProcessTableModel model {table};
    ProcessTableView view {model};
    QRandomGenerator random {4711};
    qint64 now = nanosecondsPerSecond;
    int rows;

    explicit Rig(int count)
        : rows(count)
    {
        journal.setBudget(4'000'000); // old data is not needed here
        view.resize(1280, 700);
        view.show();
        EventBatch batch;
        for (int i = 1; i <= rows; ++i) {
            const ProcessId id {quint64(i)};
            const QString name = u"Island %1"_s.arg(i);
            batch.push_back({now, id, event::Created {.name = name, .target = u"print_func"_s}});
            batch.push_back({now, id, event::Starting {}});
            batch.push_back({now, id, event::Started {10'000 + i}});
            batch.push_back(
                {now, id, event::Output {Stream::Output, "The name of continent is :  " + name.toUtf8() + '\n'}});
        }
        journal.append(std::move(batch));
        model.refresh();
        settle();
    }
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    /// New numbers in every row. Not measured: that is the engine's and the table's work, not the view's.
    void happen()
    {
        now += qint64(nanosecondsPerSecond / ticksPerSecond);
        EventBatch batch;
        for (int i = 1; i <= rows; ++i) {
            KernelSample sample {'R', {}};
            sample[Metric::Cpu] = random.bounded(100.0);
            sample[Metric::Core] = random.bounded(8);
            sample[Metric::Memory] = random.bounded(1e9);
            sample[Metric::Threads] = 1 + random.bounded(20);
            batch.push_back({now, ProcessId {quint64(i)}, event::Sampled {sample}});
        }
        journal.append(std::move(batch));
    }
};

enum class Kind { Bare, Unsorted, Sorted, ByName };

/// CPU time of one tick, ms.
double tick(Rig &rig, Kind kind)
{
    rig.happen();
    const qint64 begin = cpuTime();
    if (kind == Kind::Bare)
        rig.view.viewport()->update();
    else
        rig.model.refresh();
    rig.settle();
    return double(cpuTime() - begin) / 1e6;
}

struct Method {
    const char *name;
    const char *title;
    Kind kind;
    std::vector<double> rounds {}; ///< ms a tick
};

void printFigure(const QByteArray &name, const char *unit, const std::vector<double> &rounds)
{
    QByteArrayList all;
    for (const double round : rounds)
        all += QByteArray::number(round, 'f', 3);
    std::printf("{\"bench\":\"table\",\"figure\":\"%s\",\"unit\":\"%s\",\"median\":%.3f,\"rounds\":[%s]}\n",
                name.constData(), unit, median(rounds), all.join(',').constData());
}

/// Round by round, since what runs in one round shares its noise.
void printRatio(const char *name, const Method &above, const Method &below)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < above.rounds.size(); ++i)
        ratios.push_back(above.rounds[i] / below.rounds[i]);
    printFigure(name, "ratio", ratios);
}

void run(Rig &rig, Method &method, int ticks)
{
    const int column = method.kind == Kind::Sorted ? columnIndex("cpu")
        : method.kind == Kind::ByName              ? columnIndex("name")
                                                   : -1;
    rig.view.sortByColumn(column, Qt::AscendingOrder);
    rig.model.refresh();
    rig.settle();
    std::vector<double> costs;
    for (int i = 0; i < ticks; ++i)
        costs.push_back(tick(rig, method.kind));
    method.rounds.push_back(median(costs));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString rowsOption = u"rows"_s;
    const QString ticksOption = u"ticks"_s;
    const QString roundsOption = u"rounds"_s;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({rowsOption, u"Rows of the table."_s, rowsOption, u"10000"_s});
    parser.addOption({ticksOption, u"Changes of all rows in a round."_s, ticksOption, u"20"_s});
    parser.addOption({roundsOption, u"Rounds of all methods."_s, roundsOption, u"7"_s});
    parser.process(application);

    Rig rig(number(parser, rowsOption));
    const int ticks = number(parser, ticksOption);
    std::vector<Method> methods {
        {"bare", "bare update of the viewport", Kind::Bare},
        {"unsorted", "every row changed, in order of creation", Kind::Unsorted},
        {"sorted", "every row changed, sorted by CPU %", Kind::Sorted},
        {"by_name", "every row changed, sorted by names with numbers", Kind::ByName},
    };
    const int rounds = number(parser, roundsOption);
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < methods.size(); ++i) // each round begins with another one
            run(rig, methods[(i + size_t(round)) % methods.size()], ticks);
    }
    for (const Method &method : methods)
        printFigure(QByteArray(method.name) + "_tick", "ms", method.rounds);
    printRatio("unsorted_to_bare", methods[1], methods[0]);
    printRatio("sorted_to_bare", methods[2], methods[0]);
    printRatio("by_name_to_bare", methods[3], methods[0]);

    std::printf("\n%-42s %10s %12s %9s\n", "", "ms a tick", "CPU % 10 Hz", "x bare");
    for (const Method &method : methods) {
        const double cost = median(method.rounds);
        std::printf("%-42s %10.2f %12.1f %9.2f\n", method.title, cost, cost * ticksPerSecond / 10,
                    cost / median(methods[0].rounds));
    }
    return 0;
}
