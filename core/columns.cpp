// SPDX-License-Identifier: MIT
#include "core/columns.h"

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

// As short as it was asked for: "2", "0.5".
QString plainSeconds(qint64 nanoseconds)
{
    return QString::number(double(nanoseconds) / nanosecondsPerSecond, 'g', 10);
}

QString ordinal(int number)
{
    static constexpr std::array<const char *, 4> suffixes {"th", "st", "nd", "rd"};
    const bool teen = number % 100 / 10 == 1;
    const int last = number % 10;
    return QString::number(number) + QLatin1String(suffixes[size_t(teen || last > 3 ? 0 : last)]);
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

// Kernel facts: nothing before the first reading, unknown once nothing can be read any more.
QVariant kernel(const ProcessState &row, const Column &)
{
    if (hasEnded(row.state))
        return unknown();
    if (!row.sample)
        return {};
    return row.sample->state ? QVariant(kernelStateName(row.sample->state)) : unknown();
}

QVariant metric(const ProcessState &row, const Column &column)
{
    if (hasEnded(row.state))
        return unknown();
    if (!row.sample)
        return {};
    const std::optional<double> &value = (*row.sample)[*column.metric];
    return value ? QVariant(*value) : unknown();
}

QVariant elapsed(const ProcessState &row, const Column &)
{
    if (const std::optional<qint64> time = row.elapsed())
        return *time;
    return hasEnded(row.state) ? unknown() : QVariant();
}

// A row that failed to start has no output, and its reason is what one wants to read there.
QVariant output(const ProcessState &row, const Column &)
{
    if (row.state == State::FailedToStart)
        return visibleText(row.current()->failure);
    return row.lastLine.isEmpty() ? QVariant() : QVariant(row.lastLine);
}

QVariant exit(const ProcessState &row, const Column &)
{
    if (row.state == State::Stopping && row.killAt) {
        const qint64 left = std::max<qint64>(0, row.killAt - row.now);
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "kill in %1 s"))
            .arg((left + nanosecondsPerSecond - 1) / nanosecondsPerSecond);
    }
    if (!hasEnded(row.state))
        return {};
    return row.current()->exit ? QVariant(row.current()->exit->text()) : unknown();
}

QVariant join(const ProcessState &row, const Column &)
{
    switch (row.join.state) {
    case JoinState::None:
        return unknown();
    case JoinState::Queued:
        if (row.join.after.isEmpty())
            break;
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "after %1")).arg(visibleText(row.join.after));
    case JoinState::Waiting:
        break;
    case JoinState::Joined:
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "joined %1, waited %2 s"))
            .arg(ordinal(row.join.ordinal), seconds(row.join.waited, 3));
    case JoinState::TimedOut:
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "timed out after %1 s"))
            .arg(plainSeconds(row.join.waited));
    }
    return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "waiting…"));
}

QString stateHover(const ProcessState &row)
{
    return row.state == State::FailedToStart ? visibleText(row.current()->failure) : QString();
}

QString outputHover(const ProcessState &row)
{
    return row.lastLine;
}

QString exitHover(const ProcessState &row)
{
    const Attempt *attempt = row.current();
    return attempt && attempt->exit ? attempt->exit->explanation() : QString();
}

QString joinHover(const ProcessState &row)
{
    if (row.join.state == JoinState::None)
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "No join was asked for."));
    return translated(QT_TRANSLATE_NOOP(
        "pangaea::Columns",
        "The parent joins one process after the other, in the order in which the joins were asked for. "
        "Unlike Python, Qt reaps a child when it ends, so it is no zombie until its join."));
}

// Kernel facts: the file, and how old its last reading is at the row's newest fact.

QString ageText(qint64 nanoseconds)
{
    const qint64 milliseconds = std::max<qint64>(0, nanoseconds) / 1'000'000;
    if (milliseconds < 1000)
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "%1 ms ago")).arg(milliseconds);
    return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "%1 s ago")).arg(seconds(nanoseconds, 1));
}

QString sourceOf(const ProcessState &row, ProcFile file)
{
    const Attempt *attempt = row.current();
    if (!row.sample || !attempt || hasEnded(row.state))
        return {};
    const QLatin1String name(procFileNames[size_t(file)]);
    const QString path = QStringLiteral("/proc/%1/%2").arg(attempt->pid).arg(name);
    const qint64 readAt = row.sample->readAt[size_t(file)];
    if (readAt == 0)
        return translated(QT_TRANSLATE_NOOP("pangaea::Columns", "%1 could not be read")).arg(path);
    return path + QLatin1String(", ") + ageText(row.now - readAt);
}

QString kernelHover(const ProcessState &row)
{
    return sourceOf(row, ProcFile::Stat);
}

template <size_t index>
QString metricHover(const ProcessState &row)
{
    constexpr MetricInfo info = metrics[index];
    constexpr bool countsTime = info.metric == Metric::Cpu || info.metric == Metric::RunTime;
    if (!countsTime || !row.sample || !row.sample->cpuFromTicks)
        return sourceOf(row, info.file);
    const QString source = sourceOf(row, ProcFile::Stat);
    const QString ticks = translated(QT_TRANSLATE_NOOP("pangaea::Columns", ", from ticks of 10 ms"));
    return source.isEmpty() ? source : source + ticks;
}

template <size_t... index>
void addMetrics(std::vector<Column> &table, bool extra, std::index_sequence<index...>)
{
    const auto add = [&](const MetricInfo &info, QString (*hover)(const ProcessState &)) {
        if (info.shown != extra)
            table.push_back({info.id, translated(info.title), info.unit, metric, hover, info.metric, extra});
    };
    (add(metrics[index], metricHover<index>), ...);
}

std::vector<Column> makeColumns()
{
    constexpr auto allMetrics = std::make_index_sequence<metrics.size()>();
    std::vector<Column> table {
        {"name", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Name")), Unit::Text, name},
        {"pid", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "PID")), Unit::Count, pid},
        {"state", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "State")), Unit::Text, state, stateHover},
        {"kernel", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Kernel")), Unit::Text, kernel, kernelHover},
    };
    addMetrics(table, false, allMetrics);
    table.insert(
        table.end(),
        {{"elapsed", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Elapsed")), Unit::Duration, elapsed},
         {"output", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Output")), Unit::Text, output, outputHover},
         {"exit", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Exit")), Unit::Text, exit, exitHover},
         {"join", translated(QT_TRANSLATE_NOOP("pangaea::Columns", "Join")), Unit::Text, join, joinHover}});
    addMetrics(table, true, allMetrics);
    return table;
}

} // namespace

const std::vector<Column> &columns()
{
    static const std::vector<Column> table = makeColumns();
    return table;
}

int columnIndex(QByteArrayView id)
{
    const auto found = std::ranges::find_if(columns(), [id](const Column &column) { return id == column.id; });
    return found == columns().end() ? -1 : int(found - columns().begin());
}

QString stateName(State state)
{
    static constexpr std::array names {
        QT_TRANSLATE_NOOP("pangaea::Columns", "Created"),  QT_TRANSLATE_NOOP("pangaea::Columns", "Starting"),
        QT_TRANSLATE_NOOP("pangaea::Columns", "Running"),  QT_TRANSLATE_NOOP("pangaea::Columns", "Suspended"),
        QT_TRANSLATE_NOOP("pangaea::Columns", "Stopping"), QT_TRANSLATE_NOOP("pangaea::Columns", "Exited"),
        QT_TRANSLATE_NOOP("pangaea::Columns", "Killed"),   QT_TRANSLATE_NOOP("pangaea::Columns", "Crashed"),
        QT_TRANSLATE_NOOP("pangaea::Columns", "Failed to start"),
    };
    return translated(names[size_t(state)]);
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
