// SPDX-License-Identifier: MIT
#include "core/table/columns.h"

#include "core/basics/catalogue.h"
#include "core/table/columnhovers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace pangaea {

namespace {

constexpr const char *context = "pangaea::Columns";

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

QVariant unknown()
{
    return QVariant::fromValue(Unknown {});
}

QString seconds(qint64 nanoseconds, int decimals)
{
    return QString::number(double(nanoseconds) / nanosecondsPerSecond, 'f', decimals);
}

// As short as it was entered: "2", "0.5".
QString plainSeconds(qint64 nanoseconds)
{
    return QString::number(double(nanoseconds) / nanosecondsPerSecond, 'g', 10);
}

QString ordinal(int number)
{
    static constexpr std::array forms {
        QT_TRANSLATE_NOOP("pangaea::Columns", "%1th"), QT_TRANSLATE_NOOP("pangaea::Columns", "%1st"),
        QT_TRANSLATE_NOOP("pangaea::Columns", "%1nd"), QT_TRANSLATE_NOOP("pangaea::Columns", "%1rd")};
    const bool teen = number % 100 / 10 == 1;
    const int last = number % 10;
    return translated(forms[size_t(teen || last > 3 ? 0 : last)]).arg(number);
}

QVariant name(const ProcessState &row, const Column &)
{
    return visibleText(row.made.name);
}

QVariant pid(const ProcessState &row, const Column &)
{
    const Attempt *attempt = row.current();
    if (!attempt || (attempt->pid == 0 && isLive(row.state)))
        return {};
    return attempt->pid ? QVariant(attempt->pid) : unknown();
}

QVariant state(const ProcessState &row, const Column &)
{
    return stateName(row.state);
}

// For kernel facts: nothing before the first reading, unknown once nothing can be read any more.
QVariant kernel(const ProcessState &row, const Column &)
{
    if (hasEnded(row.state) || row.state == State::Unknown)
        return unknown();
    if (!row.sample)
        return {};
    if (!row.sample->state)
        return unknown();
    const QString name = kernelStateName(kernelStateOf(row));
    return row.sample->stopPending ? translated(QT_TRANSLATE_NOOP("pangaea::Columns", "%1, stop pending")).arg(name)
                                   : name;
}

QVariant metric(const ProcessState &row, const Column &column)
{
    if (hasEnded(row.state) || row.state == State::Unknown)
        return unknown();
    if (!row.sample)
        return {};
    const std::optional<double> &value = (*row.sample)[*column.metric];
    return value ? QVariant(*value) : unknown();
}

QVariant elapsed(const ProcessState &row, const Column &)
{
    if (row.state == State::Unknown)
        return unknown();
    if (const std::optional<qint64> time = row.elapsed())
        return *time;
    return hasEnded(row.state) ? unknown() : QVariant();
}

// A row that failed to start has no output; the reason is shown instead.
QVariant output(const ProcessState &row, const Column &)
{
    if (row.state == State::FailedToStart)
        return visibleText(row.current()->failure);
    return row.lastLine.isEmpty() ? QVariant() : QVariant(row.lastLine);
}

qint64 secondsUntil(const ProcessState &row, qint64 time)
{
    return (std::max<qint64>(0, time - row.now) + nanosecondsPerSecond - 1) / nanosecondsPerSecond;
}

// How the last attempt ended, and what Pangaea does next by itself.
QString exitAndNext(const ProcessState &row)
{
    const QString exit = row.current()->exit ? row.current()->exit->text() : QString();
    if (row.restart.at != 0)
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "restarts in %1 s (%2 of %3), last %4"))
            .arg(secondsUntil(row, row.restart.at))
            .arg(row.restart.number)
            .arg(row.restart.limit)
            .arg(exit);
    if (!row.restart.givenUp.isEmpty())
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "%1, restart limit reached")).arg(exit);
    return exit;
}

QVariant exit(const ProcessState &row, const Column &)
{
    if (row.state == State::Stopping && row.killAt)
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "kill in %1 s")).arg(secondsUntil(row, row.killAt));
    if (row.state == State::Created && row.startCancelled)
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "not started"));
    if (row.state == State::Unknown)
        return unknown();
    if (!hasEnded(row.state))
        return {};
    return row.current()->exit ? QVariant(exitAndNext(row)) : unknown();
}

QVariant join(const ProcessState &row, const Column &)
{
    switch (row.join.state) {
    case JoinState::None: return unknown();
    case JoinState::Queued:
        if (row.join.after.isEmpty())
            break;
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "after %1")).arg(visibleText(row.join.after));
    case JoinState::Waiting: break;
    case JoinState::Joined:
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "joined %1, waited %2 s"))
            .arg(ordinal(row.join.ordinal), seconds(row.join.waited, 3));
    case JoinState::TimedOut:
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "timed out after %1 s"))
            .arg(plainSeconds(row.join.waited));
    }
    return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "waiting…"));
}

QVariant host(const ProcessState &row, const Column &)
{
    return row.made.host.isEmpty() ? translated(QT_TRANSLATE_NOOP("pangaea::Columns", "this computer"))
                                   : visibleText(row.made.host);
}

// Like in the trace: the source of its run intervals.
QVariant source(const ProcessState &row, const Column &)
{
    if (!row.current())
        return {};
    if (!row.recordingEnded.isEmpty())
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "samples: %1")).arg(visibleText(row.recordingEnded));
    return row.exact ? translated(QT_TRANSLATE_NOOP("pangaea::Columns", "switches"))
                     : translated(QT_TRANSLATE_NOOP("pangaea::Columns", "samples"));
}

template <size_t index>
QString metricHover(const ProcessState &row, qint64 now)
{
    return hover::metric(row, now, metrics[index]);
}

template <size_t... index>
void addMetrics(std::vector<Column> &table, bool extra, std::index_sequence<index...>)
{
    const auto add = [&](const MetricInfo &info, auto *hover) {
        if (info.shown != extra)
            table.push_back({info.id, translated(info.title), info.unit, metric, hover, info.metric, extra});
    };
    (add(metrics[index], metricHover<index>), ...);
}

std::vector<Column> makeColumns()
{
    constexpr auto allMetrics = std::make_index_sequence<metrics.size()>();
    std::vector<Column> table {
        {"name", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Name")), Unit::Text, name, hover::name},
        {"pid", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "PID")), Unit::Count, pid, hover::pid},
        {"state", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "State")), Unit::Text, state, hover::state},
        {"kernel", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Kernel")), Unit::Text, kernel, hover::kernel},
    };
    addMetrics(table, false, allMetrics);
    table.insert(
        table.end(),
        {{"elapsed", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Elapsed")), Unit::Duration, elapsed,
          hover::elapsed},
         {"output", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Output")), Unit::Text, output, hover::output},
         {"exit", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Exit")), Unit::Text, exit, hover::exit},
         {"join", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Join")), Unit::Text, join, hover::join}});
    addMetrics(table, true, allMetrics);
    table.push_back({"source",
                     translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Source")),
                     Unit::Text,
                     source,
                     hover::source,
                     {},
                     true});
    table.push_back(
        {"host", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Host")), Unit::Text, host, nullptr, {}, true});
    return table;
}

} // namespace

const std::vector<Column> &columns()
{
    static const std::vector<Column> table = makeColumns();
    return table;
}

QString titleInEnglish(const Column &column)
{
    static const std::vector<Column> table = [] {
        const SourceWords words;
        return makeColumns();
    }();
    return table[size_t(columnIndex(column.id))].title;
}

int columnIndex(QByteArrayView id)
{
    const auto found = std::ranges::find_if(columns(), [id](const Column &column) { return id == column.id; });
    return found == columns().end() ? -1 : int(found - columns().begin());
}

QString targetText(const event::Created &made)
{
    return visibleText(made.target.isEmpty() ? made.program.section(QLatin1Char('/'), -1) : made.target);
}

QString stateName(State state)
{
    static constexpr std::array names {
        QT_TRANSLATE_NOOP("pangaea::Columns", "Created"),         QT_TRANSLATE_NOOP("pangaea::Columns", "Starting"),
        QT_TRANSLATE_NOOP("pangaea::Columns", "Running"),         QT_TRANSLATE_NOOP("pangaea::Columns", "Suspended"),
        QT_TRANSLATE_NOOP("pangaea::Columns", "Stopping"),        QT_TRANSLATE_NOOP("pangaea::Columns", "Exited"),
        QT_TRANSLATE_NOOP("pangaea::Columns", "Killed"),          QT_TRANSLATE_NOOP("pangaea::Columns", "Crashed"),
        QT_TRANSLATE_NOOP("pangaea::Columns", "Failed to start"), QT_TRANSLATE_NOOP("pangaea::Columns", "Unknown"),
    };
    return translated(names[size_t(state)]);
}

char kernelStateOf(const ProcessState &row)
{
    const Attempt *attempt = row.current();
    if (!row.sample || !attempt)
        return 0;
    const auto runs = [&](const TaskSample &task) { return task.pid == attempt->pid && task.sample.state == 'R'; };
    const bool isAsleep = row.sample->state == 'S' || row.sample->state == 'D';
    return isAsleep && std::ranges::any_of(row.tasks, runs) ? 'R' : row.sample->state;
}

QString kernelStateName(char letter)
{
    struct Name {
        char letter;
        const char *name;
    };
    static constexpr std::array names {
        Name {'R', QT_TRANSLATE_NOOP("pangaea::Columns", "running")},
        Name {'S', QT_TRANSLATE_NOOP("pangaea::Columns", "sleeping")},
        Name {'D', QT_TRANSLATE_NOOP("pangaea::Columns", "disk sleep")},
        Name {'T', QT_TRANSLATE_NOOP("pangaea::Columns", "stopped")},
        Name {'t', QT_TRANSLATE_NOOP("pangaea::Columns", "tracing stop")},
        Name {'Z', QT_TRANSLATE_NOOP("pangaea::Columns", "zombie")},
        Name {'X', QT_TRANSLATE_NOOP("pangaea::Columns", "dead")},
        Name {'I', QT_TRANSLATE_NOOP("pangaea::Columns", "idle")},
    };
    const auto found = std::ranges::find(names, letter, &Name::letter);
    const QString text(QLatin1Char {letter});
    return found == names.end() ? text : text + QLatin1Char(' ') + translated(found->name);
}

} // namespace pangaea
