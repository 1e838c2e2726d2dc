// SPDX-License-Identifier: MIT
// What the engine does with each command.
#include "core/engine/arguments.h"
#include "core/engine/child.h"
#include "core/engine/engine.h"
#include "core/engine/platform.h"
#include "core/engine/programrows.h"

#include <QDir>
#include <QTimer>

#include <algorithm>
#include <csignal>

using namespace std::chrono_literals;

namespace pangaea {

namespace {

constexpr int leastSampleRate = 1; // Hz
constexpr int mostSampleRate = 20;
constexpr int leastProcesses = 16;
constexpr int mostProcesses = 4096;
constexpr size_t mostRestorable = 200; // rows; those that were removed last can always be restored
constexpr auto samplePromptly = 5ms;   // after a signal that stops or continues

/// Whoever knows the hosts has dealt the rows out before; a name that is left is not one of them.
QString hostFor(const QStringList &on, size_t index)
{
    return on.isEmpty() ? QString() : on[qsizetype(index) % on.size()];
}

} // namespace

void Engine::handle()
{
    for (const Command &command : m_commands.take())
        std::visit([this](const auto &what) { handle(what); }, command);
}

// Rows may have been removed since the user's click.
template <typename Function>
void Engine::forEach(const ProcessIds &processes, Function function)
{
    for (const ProcessId process : processes) {
        if (Child *known = child(process))
            function(*known);
    }
}

void Engine::handle(const command::Spawn &spawn)
{
    if (m_ending)
        return;
    event::Created made {
        .target = spawn.target,
        .program = m_worker,
        .folder = QDir::currentPath(),
        .environment = childEnvironment({}, spawn.input.kind),
        .joinAutomatically = spawn.join,
        .input = spawn.input,
        .streams = spawn.streams,
    };
    // Whoever requests it: a reader without input would show nothing.
    const Target *target = m_targets.find(spawn.target);
    if (target && target->readsInput && made.input.kind == Input::Kind::Closed)
        made.input.kind = Input::Kind::Typed;
    for (size_t i = 0; i < size_t(spawn.names.size()); ++i) {
        const QString &name = spawn.names[qsizetype(i)];
        made.name = name.isEmpty() ? QString(defaultName) : name;
        made.arguments = workerArguments(spawn.target, spawn.parameters, name);
        made.host = hostFor(spawn.on, i);
        create(made, rowFor(spawn.rows, i), spawn.start, spawn.restart);
    }
}

void Engine::handle(const command::SpawnProgram &spawn)
{
    if (m_ending)
        return;
    std::vector<event::Created> made = programRows(spawn);
    for (size_t i = 0; i < made.size(); ++i) {
        made[i].host = hostFor(spawn.on, i);
        create(made[i], rowFor(spawn.rows, i), spawn.start, spawn.restart);
    }
}

// A row that is there already cannot be made: Pangaea, which stands for none.
ProcessId Engine::rowFor(const ProcessIds &rows, size_t index)
{
    if (rows.empty())
        return ProcessId {++m_lastId};
    const ProcessId row = index < rows.size() ? rows[index] : ProcessId::Pangaea;
    return child(row) || m_removed.contains(row) ? ProcessId::Pangaea : row;
}

void Engine::create(event::Created made, ProcessId id, bool start, const RestartPolicy &restart)
{
    if (id == ProcessId::Pangaea)
        return;
    made.starts = start;
    record(id, made);
    Child &added = addChild(id, made);
    if (restart.when != RestartPolicy::When::No)
        handle(command::SetRestart {{id}, restart});
    if (start)
        enqueueStart(added);
}

Child &Engine::addChild(ProcessId process, const event::Created &made)
{
    Child &added = *(m_children[process] = std::make_unique<Child>(process, made, *m_platform));
    connect(&added, &Child::happened, this, &Engine::onChild);
    connect(&added, &Child::over, this, &Engine::onOver);
    connect(&added, &Child::printed, this, &Engine::onPrinted);
    return added;
}

void Engine::handle(const command::CancelSpawn &)
{
    const ProcessIds neverStarted = dropStarts();
    for (const ProcessId process : neverStarted)
        record(process, event::StartCancelled {});
    handle(command::Remove {neverStarted});
    queueJoins();
}

void Engine::handle(const command::Start &start)
{
    forEach(start.processes, [this](Child &child) {
        if (child.isLive())
            return;
        cancelRestart(child.id());
        enqueueStart(child);
    });
}

void Engine::handle(const command::Join &join)
{
    forEach(join.processes, [&](Child &child) {
        if (!child.isLive())
            cancelRestart(child.id());
        if (m_whoJoins == Joins::Here && (child.isLive() || child.hasEnded()))
            m_joins.add(child.id(), join.timeout);
    });
}

void Engine::handle(const command::Terminate &terminate)
{
    forEach(terminate.processes, [&](Child &child) {
        if (!cancelStart(child))
            child.terminate(terminate.grace);
    });
}

void Engine::handle(const command::Kill &kill)
{
    forEach(kill.processes, [this](Child &child) {
        if (cancelStart(child))
            child.killLeft(true);
        else
            child.kill();
    });
}

void Engine::handle(const command::Suspend &suspend)
{
    // a process in its own session would ignore SIGTSTP
    signal(suspend.processes, SIGSTOP);
}

void Engine::handle(const command::Continue &resume)
{
    signal(resume.processes, SIGCONT);
}

void Engine::handle(const command::SendSignal &sendSignal)
{
    signal(sendSignal.processes, sendSignal.signal);
}

void Engine::signal(const ProcessIds &processes, int number)
{
    forEach(processes, [number](Child &child) { child.signal(number); });
    if (number == SIGSTOP || number == SIGTSTP || number == SIGCONT) // sampled at once, not at the next tick
        QTimer::singleShot(samplePromptly, this, [this, processes] {
            forEach(processes, [](Child &child) {
                if (child.isLive())
                    child.sample();
            });
        });
}

void Engine::handle(const command::Restart &restart)
{
    if (m_ending)
        return;
    forEach(restart.processes, [&](Child &child) {
        cancelRestart(child.id());
        if (child.isLive())
            child.restartWhenEnded(restart.grace);
        else
            enqueueStart(child);
    });
}

void Engine::handle(const command::SetRestart &set)
{
    forEach(set.processes, [&](const Child &child) {
        const ProcessId process = child.id();
        if (m_restarts.isPlanned(process))
            record(process, event::RestartCancelled {});
        record(process, event::RestartSet {m_restarts.set(process, set.policy)});
    });
    awaitRestarts();
}

void Engine::handle(const command::WriteInput &write)
{
    forEach(write.processes, [&](Child &child) { child.writeInput(write.bytes, write.answerOf); });
}

void Engine::handle(const command::ResizeTerminal &resize)
{
    forEach(resize.processes, [&](Child &child) { child.resizeTerminal(resize.size.bounded()); });
}

void Engine::handle(const command::EndInput &end)
{
    forEach(end.processes, [](Child &child) { child.endInput(); });
}

void Engine::handle(const command::Remove &remove)
{
    ProcessIds removed;
    forEach(remove.processes, [&](Child &child) {
        if (child.isLive())
            return;
        const ProcessId process = child.id();
        child.killSurvivors();
        finishOutput(child);
        m_joins.cancel(process);
        if (std::erase(m_startQueue, process) > 0)
            record(process, event::StartCancelled {});
        std::erase(m_joinLater, process);
        std::erase(m_printed, process);
        cancelRestart(process);
        removed.push_back(process);
        m_removed[process] = {child.made(), child.past()};
        m_children.erase(process);
    });
    const qint64 now = monotonicNow(); // the same for all: they can be restored together
    for (const ProcessId process : removed)
        record(process, event::Removed {}, now);
    if (!removed.empty())
        m_removals.push_back(std::move(removed));
    forgetOldest();
}

void Engine::forgetOldest()
{
    while (m_removals.size() > 1 && m_removed.size() > mostRestorable) {
        for (const ProcessId process : m_removals.front()) {
            m_removed.erase(process);
            m_restarts.forget(process);
            record(process, event::Forgotten {});
        }
        m_removals.pop_front();
    }
}

void Engine::handle(const command::Restore &restore)
{
    for (const ProcessId process : restore.processes) {
        auto removed = m_removed.extract(process);
        if (removed.empty())
            continue;
        addChild(process, removed.mapped().made).resume(removed.mapped().past);
        for (ProcessIds &together : m_removals)
            std::erase(together, process);
        record(process, event::Restored {});
    }
    std::erase_if(m_removals, [](const ProcessIds &together) { return together.empty(); });
}

void Engine::handle(const command::SetSampleRate &rate)
{
    const int hertz = std::clamp(rate.hertz, leastSampleRate, mostSampleRate);
    m_sampleInterval = 1000ms / hertz;
    record(ProcessId::Pangaea, event::SampleRateSet {hertz});
    if (!m_live.empty())
        m_sampleTimer.start(m_sampleInterval);
}

void Engine::handle(const command::SetProcessLimit &limit)
{
    m_platform->limitProcesses(std::clamp(limit.processes, leastProcesses, mostProcesses));
    reportProtection();
    if (m_watchTimer.isActive())
        watchEvery(0ms); // what sleeps may be too large now
}

void Engine::handle(const command::RecordExactly &)
{
    if (!m_asking && !m_ending && askToRecord(Platform::Permission::Asked))
        record(ProcessId::Pangaea,
               event::RecordingStarted {false, tr("Somebody is asked whether switches may be recorded.")});
}

void Engine::handle(const command::Inspect &inspect)
{
    m_inspected = inspect.processes;
    m_lastInspection = 0;
    if (!m_live.empty())
        inspectSome();
}

void Engine::handle(const command::SetNice &favour)
{
    // The kernel accepts a session's niceness from an ordinary user no more than ten times a second (sched(7)).
    constexpr auto apart = 110ms;
    int turn = 0;
    forEach(favour.processes, [&](Child &child) {
        QTimer::singleShot(apart * turn++, &child, [&child, nice = favour.nice] { child.setNice(nice); });
    });
}

void Engine::handle(const command::SetAffinity &affinity)
{
    forEach(affinity.processes, [&](Child &child) { child.setAffinity(affinity.cores); });
}

void Engine::handle(const command::RecordScenario &scenario)
{
    record(ProcessId::Pangaea, event::ScenarioBegan {scenario.title, scenario.folder, scenario.text});
}

void Engine::handle(const command::RecordStep &step)
{
    record(ProcessId::Pangaea, event::StepBegan {step.step});
}

void Engine::handle(const command::RecordWait &wait)
{
    record(ProcessId::Pangaea, event::WaitEnded {wait.step, wait.met, wait.waited});
}

void Engine::handle(const command::RecordAnnotation &recorded)
{
    record(ProcessId::Pangaea, recorded.annotation);
}

void Engine::handle(const command::EndAll &end)
{
    m_ending = true;
    (void)dropStarts();
    m_restartTimer.stop();
    for (const ProcessId process : m_restarts.cancelAll())
        record(process, event::RestartCancelled {});
    queueJoins();
    for (const ProcessId process : std::set(m_live))
        child(process)->terminate(end.grace, false);
}

} // namespace pangaea
