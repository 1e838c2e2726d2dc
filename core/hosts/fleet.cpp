// SPDX-License-Identifier: MIT
// What comes from the engine and the hosts, and the joins; what goes to them is in fleetorders.cpp.
#include "core/hosts/fleet.h"

#include "core/basics/overloaded.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace pangaea {

namespace {

constexpr auto flushInterval = 10ms; // between looks at whether the window has taken what was told
} // namespace

Fleet::Fleet(const Mail &mail, const std::vector<HostWay> &hosts, const QString &agent, HostPatience patience)
    : m_mail(mail)
    , m_joins(
          [this](ProcessId process) {
              const auto row = m_rows.find(process);
              return row != m_rows.end() && row->second.life == Life::Ended;
          },
          this)
    , m_flushTimer(this)
{
    for (const HostWay &way : hosts) {
        Host *host
            = m_hosts.emplace_back(std::make_unique<Host>(way.name, commandOf(way, agent), patience, this)).get();
        connect(host, &Host::happened, this, [this, host](const EventBatch &events) {
            for (const Event &happened : events)
                hearOf(*host, happened);
            take(events);
            queueJoins();
        });
        connect(host, &Host::over, this, &Fleet::finishIfDone);
    }
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setTimerType(Qt::PreciseTimer);
    connect(
        &m_mail.commands, &MailboxSignal::filled, this, [this] { handle(); }, Qt::QueuedConnection);
    connect(&m_mail.fromEngine, &MailboxSignal::filled, this, &Fleet::takeFromEngine, Qt::QueuedConnection);
    connect(&m_flushTimer, &QTimer::timeout, this, [this] {
        takeFromEngine();
        flush();
    });
    connect(&m_joins, &JoinQueue::happened, this,
            [this](ProcessId process, const Payload &payload, qint64 time) { record(process, payload, time); });
}

Fleet::~Fleet() = default;

qint64 Fleet::wayPid(const QString &host) const
{
    const Host *known = hostNamed(host);
    return known ? known->wayPid() : 0;
}

void Fleet::begin()
{
    for (const auto &host : m_hosts)
        host->open();
    takeFromEngine();
    handle();
}

// The window's slowness is passed on: what the engine tells stays with it until the window has taken what was told.
void Fleet::takeFromEngine()
{
    if (!m_mail.events.isEmpty() && !m_engineFinished) {
        m_flushTimer.start(flushInterval);
        return;
    }
    const EventBatch events = m_mail.fromEngine.take();
    if (events.empty())
        return;
    if (!std::exchange(m_begun, true)) { // the session's first event is the engine's
        m_pending.push_back(events.front());
        m_pending.insert(m_pending.end(), m_early.begin(), m_early.end());
        m_early.clear();
        std::for_each(events.begin() + 1, events.end(), [this](const Event &happened) { keep(happened); });
    } else {
        take(events);
    }
    flush();
}

void Fleet::take(const EventBatch &events)
{
    for (const Event &happened : events)
        keep(happened);
    flush();
}

// A row leaves the queue of joins before it is removed, as in a session without hosts: of a removed row nothing more is
// told.
void Fleet::keep(const Event &happened)
{
    if (std::holds_alternative<event::Removed>(happened.payload)) {
        std::erase(m_joinLater, happened.process);
        m_joins.cancel(happened.process);
    }
    (m_begun ? m_pending : m_early).push_back(happened);
    follow(happened);
}

// What it means for the rows, before it is told.
void Fleet::hearOf(const Host &host, const Event &happened)
{
    if (const auto *lost = std::get_if<event::HostLost>(&happened.payload)) {
        m_silent.insert(&host);
        if (lost->gone)
            failAsked(host, host.wasOpen());
    } else if (std::holds_alternative<event::HostBack>(happened.payload)) {
        m_silent.erase(&host);
    }
}

void Fleet::flush()
{
    if (!m_begun || m_pending.empty())
        return;
    if (!m_mail.events.isEmpty()) {
        if (!m_flushTimer.isActive())
            m_flushTimer.start(flushInterval);
        return;
    }
    m_mail.events.put(std::exchange(m_pending, {}));
    for (const auto &host : m_hosts)
        host->grant();
}

void Fleet::record(ProcessId process, Payload payload, qint64 time)
{
    (m_begun ? m_pending : m_early).push_back({time != 0 ? time : monotonicNow(), process, std::move(payload)});
    if (m_begun && !m_flushTimer.isActive())
        m_flushTimer.start(0);
}

// The lives of the rows, as far as the parent needs to know them

void Fleet::follow(const Event &happened)
{
    const auto known = m_rows.find(happened.process);
    if (known == m_rows.end())
        return;
    Row &row = known->second;
    std::visit(Overloaded {
                   [&](const event::Created &made) {
                       row.life = Life::Made;
                       row.joinsItself = made.joinAutomatically;
                       row.asked = {};
                   },
                   [&](const event::Starting &starting) {
                       row.life = Life::Begun;
                       const bool isLater = std::ranges::find(m_joinLater, happened.process) != m_joinLater.end();
                       if (row.joinsItself && !isLater && starting.attempt > 0 && !m_joins.contains(happened.process))
                           m_joinLater.push_back(happened.process);
                   },
                   [&](const event::Ended &) { row.life = Life::Ended; },
                   [&](const event::FailedToStart &) { row.life = Life::Failed; },
                   [&](const event::Removed &) { row.before = std::exchange(row.life, Life::Removed); },
                   [&](const event::Restored &) { row.life = row.before; },
                   [](const auto &) {},
               },
               happened.payload);
    followJoins(happened, row);
}

// A row on this computer ended when the event says; the parent learns of one on another machine now.
void Fleet::followJoins(const Event &happened, Row &row)
{
    if (std::holds_alternative<event::Ended>(happened.payload))
        m_joins.processEnded(happened.process, row.host ? 0 : happened.time);
    else if (std::holds_alternative<event::FailedToStart>(happened.payload))
        m_joins.cancel(happened.process);
    else if (std::holds_alternative<event::StartCancelled>(happened.payload))
        std::erase(m_joinLater, happened.process);
    else if (!std::holds_alternative<event::Starting>(happened.payload)
             && !std::holds_alternative<event::Removed>(happened.payload))
        return;
    queueJoins();
}

// Like the original program: first start all, then join them in the order of their rows, wherever they run. Nobody waits
// for a machine that has fallen silent: its rows are queued when they are heard to start. One that was never reached is
// waited for, since it answers or is given up soon.
void Fleet::queueJoins()
{
    const auto hasBegun = [this](ProcessId process) {
        const Row &row = m_rows.at(process);
        return (row.life != Life::Asked && row.life != Life::Made) || m_silent.contains(row.host);
    };
    if (m_joinLater.empty() || (!m_ending && !std::ranges::all_of(m_joinLater, hasBegun)))
        return;
    for (const ProcessId process : std::exchange(m_joinLater, {})) {
        const Life life = m_rows.at(process).life;
        if (life == Life::Begun || life == Life::Ended)
            m_joins.add(process);
    }
}

// What was asked of a host that cannot be reached, or not any more, and of which it has told nothing. Where the order was
// never sent, nothing was started; otherwise nobody knows.
void Fleet::failAsked(const Host &host, bool wasSent)
{
    for (auto &[process, row] : m_rows) {
        if (row.host != &host || row.life != Life::Asked)
            continue;
        const ProcessId id = process;
        const bool starts = row.asked.starts;
        Event made {monotonicNow(), id, std::exchange(row.asked, {})};
        take({made});
        if (!wasSent && starts) {
            take({{monotonicNow(), id, event::Starting {1}},
                  {monotonicNow(), id, event::FailedToStart {host.lostReason()}}});
        } else if (starts) {
            take({{monotonicNow(), id, event::Starting {1}}});
        }
    }
    queueJoins();
}

// The end

void Fleet::shutDown()
{
    if (std::exchange(m_shuttingDown, true))
        return;
    m_ending = true;
    for (const auto &host : m_hosts)
        host->end();
    finishIfDone();
}

void Fleet::engineFinished()
{
    m_engineFinished = true;
    takeFromEngine();
    finishIfDone();
}

void Fleet::finishIfDone()
{
    const auto isOver = [](const auto &host) { return host->isOver(); };
    if (!m_shuttingDown || !m_engineFinished || !std::ranges::all_of(m_hosts, isOver))
        return;
    m_flushTimer.stop();
    m_mail.events.put(std::exchange(m_pending, {}));
    emit finished();
}

} // namespace pangaea
