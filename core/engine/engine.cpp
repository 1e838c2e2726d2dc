// SPDX-License-Identifier: MIT
#include "core/engine/engine.h"

#include "core/basics/logging.h"
#include "core/engine/child.h"
#include "core/engine/worker.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace pangaea {

namespace {

// One start() takes 0.3 ms and up to 19 ms when children compete for the cores: a burst must leave the event loop room
// for exits and output, and must not have more starts pending than the cores can run.
constexpr auto startBudget = 4ms;
constexpr int mostStarting = 32;

constexpr auto idleSampleInterval = 1000ms; // only the machine's load, while no process lives
constexpr auto sampleBudget = 4ms;          // per turn of the event loop, as for starts
constexpr auto inspectInterval = 200ms;     // for the few processes that somebody looks at
constexpr auto watchInterval = 50ms;        // a tree that forks without end creates some hundred processes meanwhile
constexpr auto flushInterval = 33ms;
constexpr auto recordsInterval = 150ms; // where rounds of samples, whose flush takes them, are rarer
// While nothing that is recorded runs, only time and the machine's load go on: trees cannot grow, and rows do not change
// but in what may change in sleep, such as memory.
constexpr auto restingSampleInterval = 500ms;
constexpr auto restingWatchInterval = 60s; // for trees whose own process has ended, and that nothing records
constexpr auto fullRoundInterval = 4950ms; // so that each fiftieth is full at 10 Hz
// The amount that a reader can show 30 times a second without falling behind; the rest waits in the backlogs.
constexpr qint64 outputPerFlush = 32 * 1024;

} // namespace

Engine::Engine(Mailbox<Command> &commands, Mailbox<Event> &events, QString worker, std::unique_ptr<Platform> platform,
               Joins joins)
    : m_commands(commands)
    , m_events(events)
    , m_worker(std::move(worker))
    , m_platform(std::move(platform))
    , m_whoJoins(joins)
    , m_joins([this](ProcessId process) { return child(process) && child(process)->hasEnded(); }, this)
    , m_startTimer(this)
    , m_restartTimer(this)
    , m_sampleTimer(this)
    , m_roundTimer(this)
    , m_watchTimer(this)
    , m_flushTimer(this)
{
    m_sampleTimer.setTimerType(Qt::PreciseTimer);
    m_flushTimer.setTimerType(Qt::PreciseTimer);
    m_flushTimer.setSingleShot(true);
    m_roundTimer.setSingleShot(true);
    m_restartTimer.setSingleShot(true);
    connect(&m_commands, &MailboxSignal::filled, this, qOverload<>(&Engine::handle), Qt::QueuedConnection);
    connect(&m_joins, &JoinQueue::happened, this,
            [this](ProcessId process, const Payload &payload, qint64 time) { record(process, payload, time); });
    connect(&m_startTimer, &QTimer::timeout, this, &Engine::startSome);
    connect(&m_restartTimer, &QTimer::timeout, this, &Engine::restartDue);
    connect(&m_sampleTimer, &QTimer::timeout, this, &Engine::sampleAll);
    connect(&m_roundTimer, &QTimer::timeout, this, &Engine::sampleSome);
    connect(&m_watchTimer, &QTimer::timeout, this, &Engine::watchTrees);
    connect(&m_flushTimer, &QTimer::timeout, this, &Engine::flush);
}

Engine::~Engine() = default;

void Engine::begin()
{
    Q_ASSERT(QThread::currentThread() == thread() && !m_sampleTimer.isActive());
    record(ProcessId::Pangaea,
           event::SessionStarted {QDateTime::currentMSecsSinceEpoch(), QCoreApplication::applicationPid(),
                                  m_platform->kernelName(), QThread::idealThreadCount(), QSysInfo::machineHostName(),
                                  m_platform->reaper()});
    m_platform->limitProcesses(command::SetProcessLimit().processes); // tested before anything is recorded
    beginRecording();
    reportProtection();
    (void)m_platform->systemCpu(); // the first reading begins the first interval
    m_sampleTimer.start(idleSampleInterval);
    const auto listed = [this](const CatalogResult &result) {
        m_targets = result.catalog;
        qCDebug(engineLog) << "worker" << m_worker << "has targets:" << m_targets.targets.size() << result.error;
        record(ProcessId::Pangaea, event::TargetsListed {result.catalog, result.error});
    };
    if (m_worker.isEmpty())
        listed({{}, workerMissing()});
    else
        listTargets(m_worker, *m_platform, this, listed);
    handle(); // commands that were put before anybody was connected
}

void Engine::shutDown()
{
    m_shuttingDown = true;
    qCDebug(engineLog) << "shutting down, live:" << m_live.size();
    m_platform->stopAsking();
    handle(command::EndAll {});
    for (const ProcessId process : m_live)
        child(process)->kill(false);
    finishIfIdle();
}

void Engine::finishIfIdle()
{
    if (!m_shuttingDown || !m_live.empty())
        return;
    m_sampleTimer.stop();
    m_roundTimer.stop();
    m_watchTimer.stop();
    // The thread may stop at once: no timer will run, so everything is reported now.
    for (const auto &[process, known] : m_children)
        known->killSurvivors();
    takeRecords();
    for (const auto &[process, child] : m_children)
        finishOutput(*child);
    m_printed.clear();
    m_flushTimer.stop(); // the records taken above have restarted it
    m_events.put(std::exchange(m_pending, {}));
    emit finished();
}

Child *Engine::child(ProcessId process) const
{
    const auto found = m_children.find(process);
    return found == m_children.end() ? nullptr : found->second.get();
}

// Starting and joining

void Engine::enqueueStart(Child &child)
{
    if (m_ending || std::ranges::find(m_startQueue, child.id()) != m_startQueue.end())
        return;
    m_startQueue.push_back(child.id());
    if (child.made().joinAutomatically && m_whoJoins == Joins::Here)
        m_joinLater.push_back(child.id());
    m_startTimer.start(0);
}

// The only caller of Child::start().
void Engine::startSome()
{
    if (m_holding) { // holdStarts() restarts it
        m_startTimer.stop();
        return;
    }
    const QDeadlineTimer budget(startBudget, Qt::PreciseTimer);
    while (!m_startQueue.empty() && m_starting < mostStarting && !budget.hasExpired()) {
        Child &next = *child(m_startQueue.front());
        m_startQueue.pop_front();
        if (m_live.empty())
            sampleEvery(m_sampleInterval);
        watchEvery(watchInterval);
        m_live.insert(next.id());
        ++m_starting;
        finishOutput(next); // of the previous attempt
        m_restarts.starts(next.id());
        next.start();
    }
    if (m_startQueue.empty() || m_starting >= mostStarting)
        m_startTimer.stop(); // onChild() restarts it
    if (m_startQueue.empty())
        queueJoins();
}

void Engine::holdStarts(bool hold)
{
    m_holding = hold;
    qCDebug(recorderLog) << (hold ? "starts are held" : "starts go on");
    if (!hold && !m_startQueue.empty())
        m_startTimer.start(0);
}

// Like the original program: first start all, then join them in order of creation.
void Engine::queueJoins()
{
    for (const ProcessId process : std::exchange(m_joinLater, {})) {
        Child *joined = child(process);
        if (joined && (joined->isLive() || joined->hasEnded()))
            m_joins.add(process);
    }
}

// What happens to a child

void Engine::onChild(ProcessId process, const Payload &payload, qint64 time)
{
    const bool started = std::holds_alternative<event::Started>(payload);
    if (started || std::holds_alternative<event::FailedToStart>(payload)) {
        --m_starting;
        if (!m_startQueue.empty())
            m_startTimer.start(0);
    }
    const auto *ended = std::get_if<event::Ended>(&payload);
    if (started)
        m_restarts.started(process, monotonicNow());
    if (ended) // its last output comes first, if it is not too much
        child(process)->moveOutput(m_pending, outputPerFlush);
    record(process, payload, time);
    if (ended)
        planRestart(*child(process), ended->status);
    reportRecording();
}

void Engine::onOver(ProcessId process)
{
    m_live.erase(process);
    if (m_live.empty() && !m_shuttingDown)
        sampleEvery(idleSampleInterval);
    if (m_live.empty() && m_startQueue.empty())
        m_flushTimer.start(0); // who waits for all need not wait longer
    Child &ended = *child(process);
    if (ended.hasEnded())
        m_joins.processEnded(process);
    else
        m_joins.cancel(process);
    if (ended.wantsRestart())
        enqueueStart(ended);
    finishIfIdle();
}

void Engine::onPrinted(ProcessId process)
{
    m_printed.push_back(process);
    flushSoon(flushInterval);
}

// A round that is not finished by the next tick continues instead of a new one.
void Engine::sampleAll()
{
    lookAfterOrphans();
    if (m_round.empty())
        beginRound();
    sampleSome();
    if (!m_live.empty() && m_sampleTimer.intervalAsDuration() < m_sampleInterval) // it came at once, after a rest
        sampleEvery(m_sampleInterval);
}

void Engine::beginRound()
{
    const qint64 now = monotonicNow();
    const std::optional<std::vector<ProcessId>> some = m_platform->rowsToSample();
    if (some && now - m_lastFullRound < nanoseconds(fullRoundInterval).count()) {
        m_round.assign(some->begin(), some->end());
        return;
    }
    m_lastFullRound = now;
    m_round.assign(m_live.begin(), m_live.end());
}

void Engine::lookAfterOrphans()
{
    Platform::OrphanNews news = m_platform->lookAfterOrphans();
    if (!news.notice.isEmpty())
        record(ProcessId::Pangaea, event::Notice {news.notice});
    for (auto &[from, left] : news.left) {
        const Child *row = child(from);
        left.from = row ? row->made().name : QString();
        record(row ? from : ProcessId::Pangaea, std::move(left));
    }
}

// Exits, output and commands have priority: they wait for a part of a round, never for all of it.
void Engine::sampleSome()
{
    const QDeadlineTimer budget(sampleBudget, Qt::PreciseTimer);
    while (!m_round.empty()) {
        if (budget.hasExpired()) {
            m_roundTimer.start(0);
            return;
        }
        const ProcessId process = m_round.front();
        m_round.pop_front();
        if (m_live.contains(process)) // it may have ended meanwhile
            child(process)->sampleIfChanged();
    }
    m_roundTimer.stop();
    inspectSome();
    record(ProcessId::Pangaea, event::SystemSampled {m_platform->systemCpu(), m_platform->coreShares()});
}

void Engine::inspectSome()
{
    const qint64 now = monotonicNow();
    if (now - m_lastInspection < nanoseconds(inspectInterval).count())
        return;
    m_lastInspection = now;
    for (const ProcessId process : m_inspected) {
        if (m_live.contains(process))
            record(process, event::Inspected {m_platform->inspect(process)});
    }
}

void Engine::watchTrees()
{
    const Platform::TreeLook look = m_platform->lookAtTrees();
    for (const ProcessId process : look.tooLarge) {
        if (Child *known = child(process))
            known->killRunaway(m_platform->protection().processes);
    }
    reportProtection();
    if (!look.notice.isEmpty())
        record(ProcessId::Pangaea, event::Notice {look.notice});
    if (!look.more && m_live.empty())
        m_watchTimer.stop();
    else
        watchEvery(m_platform->isResting() ? restingWatchInterval : watchInterval);
}

void Engine::watchEvery(std::chrono::milliseconds interval)
{
    if (!m_watchTimer.isActive() || m_watchTimer.intervalAsDuration() != interval)
        m_watchTimer.start(interval);
}

void Engine::sampleEvery(std::chrono::milliseconds interval)
{
    if (!m_sampleTimer.isActive() || m_sampleTimer.intervalAsDuration() != interval)
        m_sampleTimer.start(interval);
}

// After a rest the next round comes at once, but not sooner than without one.
void Engine::setPace()
{
    if (m_live.empty())
        return;
    if (m_platform->isResting()) {
        sampleEvery(std::max<std::chrono::milliseconds>(m_sampleInterval, restingSampleInterval));
        return;
    }
    const std::chrono::milliseconds interval = m_sampleTimer.intervalAsDuration();
    if (interval > m_sampleInterval)
        sampleEvery(std::max(0ms, m_sampleInterval - (interval - m_sampleTimer.remainingTimeAsDuration())));
}

void Engine::reportProtection()
{
    if (const event::ProtectionSet now = m_platform->protection(); now != m_protection) {
        m_protection = now;
        record(ProcessId::Pangaea, now);
    }
}

// Events

void Engine::record(ProcessId process, const Payload &payload, qint64 time)
{
    const qint64 now = monotonicNow();
    m_pending.push_back({time ? time : now, process, payload});
    const auto since = nanoseconds(now - m_lastFlush);
    flushSoon(std::chrono::ceil<std::chrono::milliseconds>(std::max(0ns, flushInterval - since)));
}

void Engine::flushSoon(std::chrono::milliseconds after)
{
    if (m_flushTimer.isActive() && !m_flushIsForRecords)
        return;
    m_flushIsForRecords = false;
    m_flushTimer.start(after);
}

void Engine::finishOutput(Child &child)
{
    child.finishOutput();
    child.moveOutput(m_pending, OutputBacklog::capacity);
}

// If this program is refused, one that has the right may open the events, before anything is started.
void Engine::beginRecording()
{
    const event::RecordingStarted started = m_platform->startRecording();
    if (!started.exact && askToRecord(Platform::Permission::Given))
        holdStarts(true);
    else
        record(ProcessId::Pangaea, started);
}

bool Engine::askToRecord(Platform::Permission permission)
{
    const auto opening = [this] { holdStarts(true); };
    const auto done = [this](const event::RecordingStarted &started) {
        m_answer = started;
        reportRecording();
    };
    m_asking = m_platform->askToRecord(permission, {opening, done});
    return m_asking;
}

// Reported after the starts that were begun before it and are not recorded.
void Engine::reportRecording()
{
    if (!m_answer || m_starting > 0)
        return;
    m_asking = false;
    record(ProcessId::Pangaea, *std::exchange(m_answer, {}));
    holdStarts(false);
}

// Records come with a flush, since a context switch is no reason to wake up; but while a recorded process lives, there
// are flushes.
void Engine::takeRecords()
{
    m_recording = m_platform->takeRecords(m_pending);
    const bool rested = m_watchTimer.isActive() && m_watchTimer.intervalAsDuration() == restingWatchInterval;
    if (rested && !m_platform->isResting())
        watchEvery(0ms); // what woke up may make processes without end
    setPace();
}

// A slow reader gets one larger batch; meanwhile output waits in bounded backlogs.
void Engine::flush()
{
    if (!m_events.isEmpty()) {
        m_flushTimer.start(flushInterval / 3);
        return;
    }
    takeRecords();
    qint64 room = outputPerFlush;
    for (size_t turns = m_printed.size(); turns > 0 && room > 0; --turns) {
        Child &next = *child(m_printed.front());
        m_printed.pop_front();
        const qint64 share = std::max<qint64>(room / qint64(turns), 1024);
        room -= next.moveOutput(m_pending, share);
        if (next.hasOutput())
            m_printed.push_back(next.id());
    }
    m_events.put(std::exchange(m_pending, {}));
    m_lastFlush = monotonicNow();
    m_flushIsForRecords = m_printed.empty();
    if (m_recording || !m_printed.empty())
        m_flushTimer.start(m_flushIsForRecords ? recordsInterval : flushInterval);
}

} // namespace pangaea
