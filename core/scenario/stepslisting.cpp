// SPDX-License-Identifier: MIT
// Turns recorded actions into steps: their order, the waits between them, and their form in a scenario.
#include "core/scenario/stepsdone.h"

#include "core/engine/programrows.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qint64 unitOfWaits = 10'000'000;                   // ns
constexpr qint64 longestWait = 86400 * nanosecondsPerSecond; // of one step

qint64 rounded(qint64 time)
{
    return (time + unitOfWaits / 2) / unitOfWaits * unitOfWaits;
}

// Splits "print_func seconds=1 -- Asia", as the engine makes it.
void readWorkerArguments(Step &step, const event::Created &made)
{
    qsizetype next = 1;
    for (; next < made.arguments.size() && made.arguments[next].contains(QLatin1Char('=')); ++next)
        step.parameters += made.arguments[next];
    if (next < made.arguments.size())
        step.name = made.name;
}

QString readText(const QByteArray &bytes, bool &isExact)
{
    const QString text = QString::fromUtf8(bytes);
    isExact = isExact && text.toUtf8() == bytes && !text.contains(QChar::Null);
    return text;
}

// {name} is replaced only once: if it is still there afterwards, it came with the name itself.
QString unfilled(const QString &argument, const QString &name, bool &isExact)
{
    const QString byName = u"{name}"_s;
    const QString byIndex = u"{index}"_s;
    if (!argument.contains(byName) && !argument.contains(byIndex))
        return argument;
    QString text = argument;
    if (!name.isEmpty())
        text.replace(name, byName);
    QString filled = text;
    isExact = isExact && !text.contains(byIndex) && filled.replace(byName, name) == argument;
    return text;
}

} // namespace

DoneStep stepOf(StepKind what, const event::Created &made, const QStringList &usual)
{
    DoneStep done {.step = {.what = what, .target = made.target, .streams = made.streams, .on = made.host}};
    Step &step = done.step;
    if (made.input.kind == Input::Kind::Text)
        step.input = readText(made.input.text, done.isExact);
    step.terminal = made.input.kind == Input::Kind::Terminal;
    if (!made.target.isEmpty()) {
        readWorkerArguments(step, made);
        return done;
    }
    step.name = made.name;
    step.program = ScenarioProgram {.program = made.program, .folder = made.folder};
    for (const QString &argument : made.arguments)
        step.program->arguments += unfilled(argument, made.name, done.isExact);
    for (const QString &variable : made.environment) {
        if (!usual.contains(variable) && !(step.terminal && variable == terminalVariable))
            step.program->environment += variable;
    }
    return done;
}

class StepsDone::Listing
{
public:
    Listing(const StepsDone &done, const std::set<ProcessId> &without)
        : m_done(done)
        , m_without(without)
    {
    }

    std::vector<DoneStep> take()
    {
        for (const RecordedAction &action : m_done.m_actions) {
            if (isListed(action.process))
                add(action);
        }
        for (const Wait &wait : m_done.m_waits) {
            if (isListed(wait.process))
                add({.what = StepKind::Join, .process = wait.process, .begin = wait.queued, .timeout = wait.timeout});
        }
        foldJoins();
        return std::move(m_steps);
    }

private:
    struct Row {
        ProcessId process;
        int number = 1;           ///< among the rows with its name
        bool canBeJoined = false; ///< as in ScenarioPlayer
    };

    bool isListed(ProcessId process) const { return m_done.m_rows.contains(process) && !m_without.contains(process); }

    void add(const RecordedAction &action)
    {
        if (action.what != StepKind::Join)
            foldJoins();
        wait(action.begin);
        DoneStep done = stepFor(action);
        done.process = action.process;
        done.end = action.end;
        done.time = std::max(action.begin, m_now);
        if (action.what == StepKind::Join)
            shortenTimeout(done.step, action);
        else if (action.what == StepKind::Create || action.what == StepKind::Spawn)
            addRow(action.process);
        if (action.what == StepKind::Spawn || action.what == StepKind::Start || action.what == StepKind::Restart)
            row(action.process).canBeJoined = !action.failed;
        m_now = std::max(done.time, action.end);
        m_steps.push_back(done);
        if (action.what == StepKind::Spawn || action.what == StepKind::Start)
            leaveOpen(action.process);
        if (action.what == StepKind::Join && action.waited == 0)
            m_joins.push_back(action.process);
        else if (action.what == StepKind::Join)
            foldJoins();
    }

    void wait(qint64 until)
    {
        qint64 left = m_steps.empty() ? 0 : until - m_now;
        if (left <= shortestWait)
            return;
        foldJoins();
        for (left = rounded(left); left > 0; left -= longestWait) {
            const Step step {.what = StepKind::Wait, .wait = std::min(left, longestWait)};
            const qint64 end = left > longestWait ? m_now + longestWait : until; // not rounded
            m_steps.push_back({.step = step, .time = m_now, .end = end});
            m_now = end;
        }
    }

    // Nothing was typed to it so far: an empty step keeps its input open, so that it can be typed to.
    void leaveOpen(ProcessId process)
    {
        const StepsDone::Row &made = m_done.m_rows.at(process);
        if (made.made.input.kind == Input::Kind::Typed && !made.typed)
            m_steps.push_back(
                {.step = stepOn(StepKind::Type, process), .process = process, .time = m_now, .end = m_now});
    }

    DoneStep stepFor(const RecordedAction &action)
    {
        if (action.what == StepKind::Create || action.what == StepKind::Spawn) {
            DoneStep made = stepOf(action.what, *m_done.made(action.process), m_usual);
            made.step.restart = m_done.m_rows.at(action.process).restart;
            return made;
        }
        DoneStep done {.step = stepOn(action.what, action.process)};
        done.step.timeout = action.timeout;
        done.step.signal = action.signal;
        done.step.text = readText(action.bytes, done.isExact);
        done.isHidden = action.hidden;
        return done;
    }

    Step stepOn(StepKind what, ProcessId process)
    {
        Step step {.what = what, .name = m_done.made(process)->name};
        if (m_names.at(step.name) > 1)
            step.row = row(process).number;
        return step;
    }

    // The steps that come first now took their part of the time.
    void shortenTimeout(Step &step, const RecordedAction &join) const
    {
        if (join.waited != 0 && m_now - join.waited > shortestWait)
            step.timeout = std::max(rounded(join.end - m_now), qint64(0));
    }

    // Adds the joins of all rows that can be joined, in order of creation.
    void foldJoins()
    {
        const std::vector<ProcessId> joins = std::exchange(m_joins, {});
        std::vector<ProcessId> all;
        if (joins.size() > 1) {
            for (const Row &row : m_rows) {
                if (row.canBeJoined)
                    all.push_back(row.process);
            }
        }
        for (const ProcessId process : joins)
            row(process).canBeJoined = false;
        const auto first = m_steps.end() - std::ptrdiff_t(joins.size());
        if (joins.size() < 2 || joins != all
            || std::any_of(first, m_steps.end(), [](const DoneStep &join) { return join.step.timeout.has_value(); }))
            return;
        first->step = {.what = StepKind::JoinAll};
        first->process = ProcessId::Pangaea;
        first->end = m_steps.back().end;
        m_steps.erase(first + 1, m_steps.end());
    }

    void addRow(ProcessId process)
    {
        m_places[process] = m_rows.size();
        m_rows.push_back({process, ++m_names[m_done.made(process)->name]});
    }
    Row &row(ProcessId process) { return m_rows[m_places.at(process)]; }

    const StepsDone &m_done;
    const std::set<ProcessId> &m_without;
    const QStringList m_usual = childEnvironment();
    std::vector<DoneStep> m_steps;
    std::vector<Row> m_rows;              ///< created so far
    std::map<ProcessId, size_t> m_places; ///< in m_rows
    std::map<QString, int> m_names;       ///< how many rows of each
    std::vector<ProcessId> m_joins;       ///< joins that the last steps consist of
    qint64 m_now = 0;                     ///< when the last step was over
};

std::vector<DoneStep> StepsDone::steps(const std::set<ProcessId> &without) const
{
    return Listing(*this, without).take();
}

} // namespace pangaea
