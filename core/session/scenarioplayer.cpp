// SPDX-License-Identifier: MIT
#include "core/session/scenarioplayer.h"

#include "core/session/readings.h"

#include <QDir>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

bool hasBegun(const Attempt &attempt)
{
    return attempt.startedAt != 0 || attempt.endedAt != 0;
}

// A row that was never started, or failed, has no end to wait for.
bool canBeJoined(const ProcessState &row)
{
    return row.state != State::Created && row.state != State::FailedToStart && row.join.state != JoinState::Joined;
}

QStringList onHost(const Step &step)
{
    return step.on.isEmpty() ? QStringList() : QStringList {step.on};
}

// The scenario's own folder is not on another machine: there it is where the agent was started.
QString folderOf(const Step &step, const QString &ofScenario)
{
    const QString &folder = step.program->folder;
    if (step.on.isEmpty())
        return QDir::cleanPath(QDir(ofScenario).filePath(folder));
    return folder == "."_L1 ? QString() : folder;
}

} // namespace

ScenarioPlayer::ScenarioPlayer(Mailbox<Command> &commands, Readings &readings, Scenario scenario, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_readings(readings)
    , m_scenario(std::move(scenario))
    , m_wait(this)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer);
    connect(&m_wait, &QTimer::timeout, this, &ScenarioPlayer::goOn);
}

void ScenarioPlayer::playTo(size_t end)
{
    if (m_over)
        return;
    m_end = std::min(end, m_scenario.steps.size());
    m_playing = true;
    if (m_begun) {
        goOn();
        return;
    }
    if (m_listening)
        return;
    m_listening = true;
    // The table reads each batch first: it was created with the journal.
    connect(&m_readings.journal, &Journal::appended, this, &ScenarioPlayer::read);
    if (m_readings.table.targets())
        begin();
}

void ScenarioPlayer::pause()
{
    m_end = std::min(m_end, m_next);
}

void ScenarioPlayer::stop()
{
    m_playing = false;
    m_over = true;
    m_wait.stop();
    disconnect(&m_readings.journal, nullptr, this, nullptr);
}

void ScenarioPlayer::begin()
{
    const event::TargetsListed &listed = *m_readings.table.targets();
    const ScenarioError error = checkTargets(m_scenario, listed.catalog, listed.error);
    m_begun = true;
    if (error.sentence.isEmpty()) {
        m_commands.put(command::RecordScenario {m_scenario.title, m_scenario.folder,
                                                QString::fromUtf8(writeScenario(m_scenario))});
        goOn();
        return;
    }
    stop();
    emit refused(error);
}

void ScenarioPlayer::read(qsizetype first, qsizetype count)
{
    for (qsizetype i = first; i < first + count; ++i) {
        const Event &event = m_readings.journal.events()[size_t(i)];
        const auto *made = std::get_if<event::Created>(&event.payload);
        if (Row *row = made ? rowOf(*made) : nullptr) {
            row->process = event.process;
            ++m_known;
        } else if (std::holds_alternative<event::Joined>(event.payload)
                   || std::holds_alternative<event::JoinTimedOut>(event.payload)
                   || std::holds_alternative<event::JoinCancelled>(event.payload))
            m_joining.erase(event.process);
    }
    if (m_begun)
        goOn();
    else if (m_readings.table.targets())
        begin();
}

void ScenarioPlayer::goOn()
{
    while (m_playing && hasWaited() && allAreThere() && allAreJoined()) {
        if (m_next == m_scenario.steps.size()) {
            stop();
            emit finished();
            return;
        }
        if (m_next >= m_end) {
            m_playing = false;
            emit paused(int(m_next));
            return;
        }
        if (m_scenario.steps[m_next].makesRow())
            makeRows();
        else
            take(m_scenario.steps[m_next++]);
    }
}

// On each machine rows are created in the order of the requests. Rows that the user creates meanwhile are recognized by
// their data.
ScenarioPlayer::Row *ScenarioPlayer::rowOf(const event::Created &made)
{
    if (m_known == m_rows.size() || made.joinAutomatically)
        return nullptr;
    const auto next = std::ranges::find_if(
        m_rows, [&](const Row &row) { return row.process == ProcessId::Pangaea && row.host == made.host; });
    const bool isIt = next != m_rows.end() && made.name == next->name && made.target == next->target;
    return isIt ? &*next : nullptr;
}

// Steps

// Sent before the step's own commands, so that the journal has it before their effects.
void ScenarioPlayer::tell(size_t step)
{
    m_commands.put(command::RecordStep {int(step)});
    emit stepBegan(int(step));
}

void ScenarioPlayer::makeRows()
{
    while (m_playing && m_next < m_end && m_scenario.steps[m_next].makesRow())
        make(m_scenario.steps[m_next++]);
}

void ScenarioPlayer::make(const Step &step)
{
    tell(m_next - 1);
    if (!m_playing) // a receiver of the signal has stopped it
        return;
    const bool started = step.what == StepKind::Spawn;
    m_rows.push_back({.name = step.name.isEmpty() ? QString(defaultName) : step.name,
                      .target = step.target,
                      .host = step.on,
                      .attempts = started ? size_t(1) : 0});
    const Input input = inputOf(m_scenario.steps, m_next - 1);
    if (!step.program) {
        m_commands.put(command::Spawn {.names = {step.name},
                                       .target = step.target,
                                       .parameters = step.parameters,
                                       .start = started,
                                       .join = false,
                                       .input = input,
                                       .restart = step.restart,
                                       .streams = step.streams,
                                       .on = onHost(step)});
        return;
    }
    const ScenarioProgram &program = *step.program;
    m_commands.put(command::SpawnProgram {
        .names = {step.name},
        .program = program.program,
        .arguments = program.arguments,
        .folder = folderOf(step, m_scenario.folder),
        .environment = program.environment,
        .firstIndex = int(m_rows.size()),
        .start = started,
        .join = false,
        .input = input,
        .restart = step.restart,
        .streams = step.streams,
        .on = onHost(step),
    });
}

void ScenarioPlayer::take(const Step &step)
{
    tell(m_next - 1);
    if (!m_playing)
        return;
    const ProcessIds rows = rowsOf(step);
    switch (step.what) {
    case StepKind::Create:
    case StepKind::Spawn: break; // sent by makeRows()
    case StepKind::Wait: wait(step.wait); break;
    case StepKind::WaitFor: waitFor(step, rows); break;
    case StepKind::Start: start(rows); break;
    case StepKind::Restart: restart(rows); break;
    case StepKind::Join: join(rows, step.timeout); break;
    case StepKind::JoinAll: join(allRows(), std::nullopt); break;
    case StepKind::Terminate: m_commands.put(command::Terminate {rows}); break;
    case StepKind::Kill: m_commands.put(command::Kill {rows}); break;
    case StepKind::Suspend: m_commands.put(command::Suspend {rows}); break;
    case StepKind::Continue: m_commands.put(command::Continue {rows}); break;
    case StepKind::Signal: m_commands.put(command::SendSignal {rows, step.signal}); break;
    case StepKind::Type: m_commands.put(command::WriteInput {rows, step.text.toUtf8()}); break;
    case StepKind::EndInput: m_commands.put(command::EndInput {rows}); break;
    }
}

void ScenarioPlayer::wait(qint64 time)
{
    m_wait.start(std::chrono::ceil<std::chrono::milliseconds>(std::chrono::nanoseconds(time)));
}

void ScenarioPlayer::waitFor(const Step &step, const ProcessIds &rows)
{
    m_condition.emplace(step.condition, rows, monotonicNow());
    wait(step.wait);
}

// Also ends the wait of the last step, if it has its result.
bool ScenarioPlayer::hasWaited()
{
    if (!m_condition)
        return !m_wait.isActive();
    const bool met = m_condition->holds(m_readings);
    const bool possible = m_condition->isPossible(m_readings);
    if (!met && possible && m_wait.isActive())
        return false;
    m_wait.stop();
    const int index = int(m_next) - 1;
    m_commands.put(command::RecordWait {index, met, m_condition->waited(monotonicNow())});
    m_condition.reset();
    if (!met) {
        const Step &step = m_scenario.steps[size_t(index)];
        emit missed({step.at, possible ? missedSentence(step) : removedSentence(step)});
    }
    return m_playing; // a receiver may have stopped it
}

void ScenarioPlayer::join(const ProcessIds &rows, std::optional<qint64> timeout)
{
    ProcessIds joined;
    std::ranges::copy_if(rows, std::back_inserter(joined), [this](ProcessId process) {
        const ProcessState *row = m_readings.table.find(process);
        return row && canBeJoined(*row);
    });
    m_joining.insert(joined.begin(), joined.end());
    m_commands.put(command::Join {joined, timeout});
}

void ScenarioPlayer::start(const ProcessIds &rows)
{
    for (Row &row : m_rows) {
        const ProcessState *known = m_readings.table.find(row.process);
        if (known && !isLive(known->state) && std::ranges::count(rows, row.process))
            row.attempts = known->attempts.size() + 1;
    }
    m_commands.put(command::Start {rows});
}

void ScenarioPlayer::restart(const ProcessIds &rows)
{
    for (Row &row : m_rows) {
        const ProcessState *known = m_readings.table.find(row.process);
        if (known && std::ranges::count(rows, row.process))
            row.attempts = known->attempts.size() + 1;
    }
    m_commands.put(command::Restart {rows});
}

// What it waits for

ProcessIds ScenarioPlayer::rowsOf(const Step &step) const
{
    ProcessIds processes;
    int number = 0;
    for (const Row &row : m_rows) {
        if (row.name == step.name && (++number == step.row || step.row == 0) && m_readings.table.find(row.process))
            processes.push_back(row.process);
    }
    return processes;
}

ProcessIds ScenarioPlayer::allRows() const
{
    ProcessIds processes;
    for (const Row &row : m_rows) {
        if (m_readings.table.find(row.process))
            processes.push_back(row.process);
    }
    return processes;
}

// A missing row was removed by the user, who may also have cancelled a start; of one whose host is lost for good nothing
// more is told.
bool ScenarioPlayer::allAreThere() const
{
    return m_known == m_rows.size() && std::ranges::all_of(m_rows, [this](const Row &row) {
               const ProcessState *known = m_readings.table.find(row.process);
               return !known || row.attempts == 0 || known->startCancelled || m_readings.table.isLostForGood(*known)
                   || (known->attempts.size() >= row.attempts && hasBegun(known->attempts.back()));
           });
}

// No join in the queue has a result any more if the first cannot have one.
bool ScenarioPlayer::allAreJoined()
{
    const ProcessTable &table = m_readings.table;
    const bool queueStands = table.joinsPending() && !table.joinsGoOn();
    std::erase_if(m_joining, [&](ProcessId process) {
        const ProcessState *row = table.find(process);
        const bool isQueued = row && (row->join.state == JoinState::Queued || row->join.state == JoinState::Waiting);
        return !row || row->state == State::Created || row->state == State::FailedToStart || (queueStands && isQueued);
    });
    return m_joining.empty();
}

} // namespace pangaea
