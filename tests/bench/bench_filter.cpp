// SPDX-License-Identifier: MIT
// Typing a filter into the window: the longest gap between two turns of its event loop from a key to the time when
// table, timeline and output show the result, beside an idle window in the same round. One JSON line per figure, then a
// table. Offscreen; no processes, the events are synthetic.
#include "ui/table/filterbar.h"
#include "ui/window/filtering.h"
#include "ui/window/livewindow.h"

#include "core/session/readings.h"
#include "tests/bench/figures.h"
#include "tests/bench/gapmeter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr double goal = 16; // ms: a frame

EventBatch story(int rows)
{
    constexpr std::array<const char *, 4> continents {"Asia", "America", "Europe", "Africa"};
    const qint64 begin = nanosecondsPerSecond;
    EventBatch batch {{begin, ProcessId::Pangaea, event::SessionStarted {.pid = 1, .cores = 2}}};
    for (int i = 1; i <= rows; ++i) {
        const ProcessId id {quint64(i)};
        const qint64 time = begin + i * 1000;
        const QString name = u"%1 %2"_s.arg(QLatin1String(continents[size_t(i) % 4])).arg(i / 4);
        batch.push_back({time, id, event::Created {.name = name, .target = u"print_func"_s}});
        batch.push_back({time, id, event::Starting {}});
        batch.push_back({time, id, event::Started {10'000 + i}});
        batch.push_back(
            {time, id, event::Output {Stream::Output, "The name of continent is :  " + name.toUtf8() + '\n'}});
        if (i % 3 != 0)
            batch.push_back({time + 100, id, event::Ended {{.code = i % 2}}});
    }
    return batch;
}

void waitFor(std::chrono::milliseconds time)
{
    const qint64 end = monotonicNow() + std::chrono::nanoseconds(time).count();
    while (monotonicNow() < end)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

struct Gap {
    double wall = 0; ///< ms
    double cpu = 0;
};

template <typename Function>
Gap gapDuring(Function function)
{
    GapMeter meter;
    function();
    meter.look();
    return {double(meter.wall) / 1e6, double(meter.cpu) / 1e6};
}

struct Method {
    const char *name;
    const char *title;
    QString text; ///< empty: nothing is typed
    std::vector<double> wall {};
    std::vector<double> cpu {};
};

/// Key by key, and back to no filter.
void type(QLineEdit &field, const QString &text, std::chrono::milliseconds between)
{
    for (const QChar key : text) {
        QTest::keyClick(&field, key.toLatin1());
        waitFor(between);
    }
    QTest::keyClick(&field, Qt::Key_Escape);
    waitFor(between);
}

void run(Method &method, QLineEdit &field, std::chrono::milliseconds between)
{
    const Gap gap = gapDuring([&] {
        if (method.text.isEmpty())
            waitFor(between * 8);
        else
            type(field, method.text, between);
    });
    method.wall.push_back(gap.wall);
    method.cpu.push_back(gap.cpu);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
    const QString rowsOption = u"rows"_s;
    const QString roundsOption = u"rounds"_s;
    const QString betweenOption = u"between"_s;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({rowsOption, u"Rows of the table."_s, rowsOption, u"10000"_s});
    parser.addOption({roundsOption, u"Rounds of all methods."_s, roundsOption, u"7"_s});
    parser.addOption({betweenOption, u"Milliseconds from one key to the next."_s, betweenOption, u"150"_s});
    parser.process(application);
    const std::chrono::milliseconds between(number(parser, betweenOption));

    Mailbox<Command> commands;
    Journal journal;
    Readings readings(journal);
    LiveWindow window(commands, readings, Settings(), false);
    window.show();
    journal.append(story(number(parser, rowsOption)));
    waitFor(std::chrono::seconds(2)); // all output is shown
    auto *field = window.findChild<FilterBar *>()->findChild<QLineEdit *>();
    field->setFocus();

    std::vector<Method> methods {
        {"idle", "an idle window", {}},
        {"word", "typing a word", u"asia 1"_s},
        {"fields", "typing fields", u"state:exited -exit:1"_s},
        {"nothing", "typing what nothing matches", u"atlantis"_s},
    };
    const int rounds = number(parser, roundsOption);
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < methods.size(); ++i) // each round begins with another one
            run(methods[(i + size_t(round)) % methods.size()], *field, between);
    }
    for (const Method &method : methods) {
        print("filter", (QByteArray(method.name) + "_gap").constData(), "ms", method.wall);
        print("filter", (QByteArray(method.name) + "_cpu").constData(), "ms", method.cpu);
    }
    std::printf("\n%-42s %10s %10s\n", "", "gap, ms", "CPU, ms");
    for (const Method &method : methods) {
        std::printf("%-42s %10.1f %10.1f  %s\n", method.title, median(method.wall), median(method.cpu),
                    median(method.cpu) <= goal ? "" : "above the goal");
    }
    return 0;
}
