// SPDX-License-Identifier: MIT
// What the fleet does with each command: who gets it, or what of it.
#include "core/hosts/fleet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

template <typename Kind>
concept OfRows = requires(Kind &kind)
{
    kind.processes.front() == ProcessId::Pangaea;
};

/// The signal that the row would have got.
template <typename Kind>
constexpr int signalOf(const Kind &)
{
    return 0;
}
int signalOf(const command::SendSignal &send)
{
    return send.signal;
}

} // namespace

void Fleet::handle()
{
    for (const Command &command : m_mail.commands.take())
        std::visit([this](const auto &what) { handle(what); }, command);
    flush();
}

Host *Fleet::hostNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_hosts, name, [](const auto &host) { return host->name(); });
    return found == m_hosts.end() ? nullptr : found->get();
}

// Of rows: to the machines that they are on. Anything else is the engine's, such as what is only recorded.
template <typename Kind>
void Fleet::handle(Kind what)
{
    if constexpr (OfRows<Kind>)
        toOwners(what);
    else
        m_mail.toEngine.put(std::move(what));
}

template <typename Kind>
void Fleet::toAll(const Kind &what)
{
    m_mail.toEngine.put(what);
    for (const auto &host : m_hosts)
        host->send(what);
}

template <typename Kind>
void Fleet::toOwners(const Kind &what)
{
    std::map<Host *, ProcessIds> owned;
    for (const ProcessId process : what.processes) {
        if (const auto row = m_rows.find(process); row != m_rows.end())
            owned[row->second.host].push_back(process);
    }
    for (auto &[host, processes] : owned) {
        Kind part = what;
        part.processes = std::move(processes);
        if (!host)
            m_mail.toEngine.put(std::move(part));
        else if (host->isGone())
            refuse(*host, part);
        else
            host->send(std::move(part));
    }
}

// Nobody is there to do it. Rows can still be taken out of the table, and back.
template <typename Kind>
void Fleet::refuse(const Host &host, const Kind &what)
{
    for (const ProcessId process : what.processes) {
        Row &row = m_rows.at(process);
        if constexpr (std::is_same_v<Kind, command::Remove>) {
            if (row.life != Life::Removed)
                take({{monotonicNow(), process, event::Removed {}}});
        } else if constexpr (std::is_same_v<Kind, command::Restore>) {
            if (row.life == Life::Removed)
                take({{monotonicNow(), process, event::Restored {}}});
        } else if constexpr (
            !std::is_same_v<
                Kind,
                command::
                    Join> && !std::is_same_v<Kind, command::ResizeTerminal> && !std::is_same_v<Kind, command::Inspect>) {
            record(process, event::SignalFailed {signalOf(what), hostwords::notReached(host.name())});
        }
    }
}

// Dealing out

void Fleet::handle(command::Spawn spawn)
{
    deal(std::move(spawn));
}

void Fleet::handle(command::SpawnProgram spawn)
{
    deal(std::move(spawn));
}

// Each row has its number before anybody knows of it, so that all are joined in the order in which they were asked for.
template <typename Kind>
void Fleet::deal(Kind spawn)
{
    if (m_ending)
        return;
    const QStringList on = spawn.on.isEmpty() ? QStringList {QString()} : spawn.on;
    const auto spawnThere = [this](const QString &name, Kind part) {
        Host *host = hostNamed(name);
        // The engine refuses a host that nobody knows.
        part.on = host || name.isEmpty() ? QStringList() : QStringList {name};
        spawnOn(host, std::move(part));
    };
    if (on.size() == 1) {
        spawnThere(on.front(), std::move(spawn));
        return;
    }
    for (qsizetype i = 0; i < spawn.names.size(); ++i) {
        Kind part = spawn;
        part.names = {spawn.names[i]};
        if constexpr (std::is_same_v<Kind, command::SpawnProgram>)
            part.firstIndex = spawn.firstIndex + int(i);
        spawnThere(on[i % on.size()], std::move(part));
    }
}

template <typename Kind>
void Fleet::spawnOn(Host *host, Kind part)
{
    part.rows.clear();
    for (const QString &name : part.names) {
        const ProcessId id {++m_lastId};
        part.rows.push_back(id);
        event::Created asked {.name = name.isEmpty() ? QString(defaultName) : name,
                              .joinAutomatically = part.join,
                              .input = part.input,
                              .starts = part.start,
                              .streams = part.streams,
                              .host = host ? host->name() : QString()};
        if constexpr (std::is_same_v<Kind, command::Spawn>) {
            asked.target = part.target;
        } else {
            asked.program = part.program;
            asked.arguments = part.arguments;
            asked.folder = part.folder;
        }
        m_rows[id] = {.host = host, .joinsItself = part.join, .asked = std::move(asked)};
        if (part.join && part.start)
            m_joinLater.push_back(id);
    }
    if (!host) {
        m_mail.toEngine.put(std::move(part));
        return;
    }
    host->expect(part.rows);
    if (host->isGone())
        failAsked(*host, false);
    else
        host->send(std::move(part));
}

// The others

void Fleet::handle(command::CancelSpawn what)
{
    toAll(what);
}

// The engines only cancel a restart that they have planned.
void Fleet::handle(command::Join what)
{
    toOwners(what);
    for (const ProcessId process : what.processes) {
        const auto row = m_rows.find(process);
        if (row != m_rows.end() && (row->second.life == Life::Begun || row->second.life == Life::Ended))
            m_joins.add(process, what.timeout);
    }
}

// Replaces what was looked at before, everywhere.
void Fleet::handle(command::Inspect what)
{
    std::map<Host *, ProcessIds> owned;
    for (const ProcessId process : what.processes) {
        if (const auto row = m_rows.find(process); row != m_rows.end())
            owned[row->second.host].push_back(process);
    }
    m_mail.toEngine.put(command::Inspect {owned[nullptr]});
    for (const auto &host : m_hosts)
        host->send(command::Inspect {owned[host.get()]});
}

void Fleet::handle(command::SetSampleRate what)
{
    toAll(what);
}

void Fleet::handle(command::SetProcessLimit what)
{
    toAll(what);
}

void Fleet::handle(command::EndAll what)
{
    m_ending = true;
    toAll(what);
    queueJoins();
}

} // namespace pangaea
