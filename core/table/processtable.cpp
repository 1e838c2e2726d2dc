// SPDX-License-Identifier: MIT
#include "core/table/processtable.h"

#include "core/basics/lastindex.h"
#include "core/basics/overloaded.h"
#include "core/journal/journal.h"
#include "core/output/outputlog.h"

#include <algorithm>
#include <array>

namespace pangaea {

namespace {

template <typename... Kinds>
bool isOneOf(const Payload &payload)
{
    return (std::holds_alternative<Kinds>(payload) || ...);
}

/// No cell shows it.
bool isRun(const Payload &payload)
{
    return isOneOf<event::Ran>(payload);
}

bool isSample(const Payload &payload)
{
    return isOneOf<event::Sampled, event::TasksSampled, event::Inspected>(payload);
}

/// It comes as long as something lives or writes, and says nothing of what became of a row or the session.
bool isReading(const Payload &payload)
{
    return isRun(payload) || isSample(payload)
        || isOneOf<event::SystemSampled, event::Output, event::OutputDropped, event::TaskBorn, event::TaskNamed,
                   event::TaskExited, event::Thinned>(payload);
}

} // namespace

std::optional<qint64> ProcessState::elapsed() const
{
    const Attempt *attempt = current();
    if (!attempt || attempt->startedAt == 0)
        return std::nullopt;
    return (attempt->endedAt ? attempt->endedAt : now) - attempt->startedAt;
}

ProcessTable::ProcessTable(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::appended, this, &ProcessTable::read);
    connect(&journal, &Journal::cleared, this, &ProcessTable::clear);
    read(0, qsizetype(journal.events().size()));
}

void ProcessTable::setTerminals(const OutputLog &log)
{
    m_terminals = &log;
    connect(&log, &OutputLog::readMore, this, [this](const ProcessIds &processes) {
        for (const ProcessId process : processes) {
            if (ProcessState *found = row(process)) {
                found->lastLine = m_terminals->terminalWords(process);
                found->told = found->changed = found->revision = ++m_revision;
            }
        }
        emit changed();
    });
}

const ProcessState *ProcessTable::find(ProcessId process) const
{
    const auto found = m_index.find(process);
    return found == m_index.end() ? nullptr : &m_rows[found->second];
}

ProcessState *ProcessTable::row(ProcessId process)
{
    const auto found = m_index.find(process);
    return found == m_index.end() ? nullptr : &m_rows[found->second];
}

int ProcessTable::liveCount() const
{
    return count(State::Starting) + count(State::Running) + count(State::Suspended) + count(State::Stopping);
}

bool ProcessTable::isSettled() const
{
    return !joinsGoOn() && std::ranges::all_of(m_rows, [this](const ProcessState &process) {
        const bool isOver = isLostForGood(process)
            || (hasEnded(process.state) && (process.outputEnded || process.outputHeld));
        return process.restart.at == 0 && (isOver || process.state == State::FailedToStart || process.startCancelled);
    });
}

int ProcessTable::recordingEndedCount() const
{
    return int(std::ranges::count_if(m_rows, [](const ProcessState &row) { return !row.recordingEnded.isEmpty(); }));
}

void ProcessTable::read(qsizetype first, qsizetype count)
{
    for (qsizetype i = first; i < first + count; ++i)
        fold(m_journal.events()[size_t(i)]);
    m_startedOver = false;
    if (count > 0)
        emit changed();
}

// changed() follows when the rows are there again: a row that stays keeps its place and its selection.
void ProcessTable::clear()
{
    m_rows.clear();
    m_removed.clear();
    ++m_removals;
    ++m_removedChanges;
    ++m_newsCount;
    m_index.clear();
    m_decoders.clear();
    m_joinOrder.clear();
    m_hosts.clear();
    m_counts = {};
    m_session = {};
    m_sessionStart = m_firstStart = m_lastRound = m_lostRecords = 0;
    m_made = 0;
    m_systemCpu.reset();
    m_sampleRate = 10;
    m_recording = {};
    m_protection.reset();
    m_left.clear();
    m_startedOver = true;
}

void ProcessTable::fold(const Event &happened)
{
    if (!isReading(happened.payload))
        ++m_newsCount;
    if (const auto *left = std::get_if<event::LeftBehind>(&happened.payload))
        foldLeft(happened.process, *left, happened.time);
    if (happened.process == ProcessId::Pangaea) {
        foldSession(happened.payload, happened.time);
        foldHosts(happened.payload);
        return;
    }
    if (const auto *made = std::get_if<event::Created>(&happened.payload)) {
        m_index[happened.process] = m_rows.size();
        m_rows.push_back({.id = happened.process, .number = m_made++, .made = *made});
        ++m_counts[size_t(State::Created)];
    }
    if (std::holds_alternative<event::Restored>(happened.payload))
        restore(happened.process);
    if (std::holds_alternative<event::Forgotten>(happened.payload) && m_removed.erase(happened.process) > 0) {
        m_decoders.erase(happened.process);
        ++m_removedChanges;
    }
    ProcessState *process = row(happened.process);
    if (!process)
        return;
    process->revision = ++m_revision;
    if (!isRun(happened.payload))
        process->changed = process->revision;
    if (!isRun(happened.payload) && !isSample(happened.payload))
        process->told = process->revision;
    if (!hasEnded(process->state) || process->restart.at != 0)
        process->now = std::max(process->now, happened.time);
    foldLife(*process, happened);
    foldRestart(*process, happened.payload);
    foldJoin(*process, happened.payload);
    foldOutput(*process, happened);
    if (std::holds_alternative<event::Removed>(happened.payload))
        remove(happened.process, happened.time);
}

void ProcessTable::foldSession(const Payload &payload, qint64 time)
{
    std::visit(Overloaded {
                   [&](const event::SessionStarted &started) {
                       m_session = started;
                       m_sessionStart = time;
                   },
                   [&](const event::TargetsListed &listed) {
                       const bool known = m_targets.has_value();
                       m_targets = listed;
                       if (!known)
                           emit targetsListed();
                   },
                   [&](const event::SystemSampled &sampled) {
                       if (sampled.host.isEmpty()) {
                           m_systemCpu = sampled.cpu;
                           m_lastRound = time;
                       }
                       finishRound(time, sampled.host);
                   },
                   [&](const event::SampleRateSet &rate) { m_sampleRate = rate.hertz; },
                   [&](const event::RecordingStarted &recording) {
                       (recording.host.isEmpty() ? m_recording : hostNamed(recording.host).recording) = recording;
                   },
                   [&](const event::ProtectionSet &protection) { m_protection = protection; },
                   [&](const event::RecordsLost &lost) { m_lostRecords += lost.records; },
                   [&](const event::Notice &notice) { notify(notice.text); },
                   [](const auto &) {},
               },
               payload);
}

// Machines

const HostState *ProcessTable::host(const QString &name) const
{
    const auto found = std::ranges::find(m_hosts, name, &HostState::name);
    return found == m_hosts.end() ? nullptr : &*found;
}

HostState &ProcessTable::hostNamed(const QString &name)
{
    const auto found = std::ranges::find(m_hosts, name, &HostState::name);
    return found == m_hosts.end() ? m_hosts.emplace_back(HostState {.name = name}) : *found;
}

bool ProcessTable::isLostForGood(const ProcessState &row) const
{
    const HostState *known = row.made.host.isEmpty() ? nullptr : host(row.made.host);
    return known && known->lost && known->lost->gone;
}

bool ProcessTable::mayBeAlive(const ProcessState &row) const
{
    return row.state == State::Unknown && (isLive(row.knownState) || row.restart.at != 0) && !isLostForGood(row);
}

bool ProcessTable::joinsGoOn() const
{
    if (m_joinOrder.empty())
        return false;
    const ProcessState *first = find(m_joinOrder.front());
    return !first || first->join.limited || first->state != State::Unknown || !isLostForGood(*first);
}

void ProcessTable::foldHosts(const Payload &payload)
{
    std::visit(Overloaded {
                   [&](const event::HostReady &ready) {
                       HostState &known = hostNamed(ready.name);
                       known.ready = ready;
                       known.lost.reset();
                   },
                   [&](const event::HostClock &clock) { hostNamed(clock.name).clock = clock; },
                   [&](const event::HostLost &lost) { loseRows(lost); },
                   [&](const event::HostBack &back) { findRowsAgain(back.name); },
                   [](const auto &) {},
               },
               payload);
}

// What has ended has ended, if it was not to be started again; of everything else nothing is known from now on.
void ProcessTable::loseRows(const event::HostLost &lost)
{
    HostState &known = hostNamed(lost.name);
    const bool isNews = !known.lost || known.lost->gone != lost.gone;
    known.lost = lost;
    for (ProcessState &row : m_rows) {
        if (row.made.host != lost.name)
            continue;
        const bool startsAgain = row.restart.at != 0;
        if (lost.gone)
            row.restart.at = 0; // nobody counts down any more
        if ((hasEnded(row.state) && !startsAgain) || row.state == State::Unknown)
            continue;
        row.knownState = row.state;
        row.unknownSince = lost.since;
        row.sampled = row.inputOpen = false;
        row.told = row.changed = row.revision = ++m_revision;
        setState(row, State::Unknown);
    }
    if (isNews && !lost.reason.isEmpty())
        notify(lost.reason);
}

void ProcessTable::findRowsAgain(const QString &host)
{
    hostNamed(host).lost.reset();
    for (ProcessState &row : m_rows) {
        if (row.made.host != host || row.state != State::Unknown)
            continue;
        row.inputOpen = isLive(row.knownState)
            && (row.made.input.kind == Input::Kind::Typed || row.made.input.kind == Input::Kind::Terminal);
        row.told = row.changed = row.revision = ++m_revision;
        setState(row, row.knownState);
    }
}

// The event is repeated when its row becomes known.
void ProcessTable::foldLeft(ProcessId process, const event::LeftBehind &left, qint64 time)
{
    const auto known = std::ranges::find_if(
        m_left, [&](const LeftProcess &one) { return one.what.pid == left.pid && one.what.host == left.host; });
    if (known != m_left.end() && left.gone)
        m_left.erase(known);
    else if (known != m_left.end())
        known->process = process, known->what = left;
    else if (!left.gone)
        m_left.push_back({process, left, time});
    if (ProcessState *from = row(process))
        from->left = int(std::ranges::count(m_left, process, &LeftProcess::process));
}

// A live row without news in this round is unchanged: its time goes on, and so does that of the file that was read to
// see this (event::SystemSampled).
void ProcessTable::finishRound(qint64 time, const QString &host)
{
    for (ProcessState &row : m_rows) {
        if (row.made.host != host)
            continue;
        if (isLive(row.state) || row.restart.at != 0) {
            row.now = std::max(row.now, time);
            row.revision = ++m_revision;
            if (row.killAt != 0 || row.restart.at != 0) // a countdown
                row.told = row.changed = row.revision;
            if (row.sample && !row.sampled) {
                qint64 &readAt = row.sample->readAt[size_t(ProcFile::SchedStat)];
                readAt = readAt == 0 ? 0 : std::max(readAt, time);
            }
        }
        row.sampled = false;
    }
}

void ProcessTable::foldLife(ProcessState &row, const Event &happened)
{
    const qint64 time = happened.time;
    Attempt *attempt = row.attempts.empty() ? nullptr : &row.attempts.back();
    const bool isUnknown = row.state == State::Unknown; // until its host is back; what it tells before may be old
    if (isUnknown)
        setState(row, row.knownState);
    std::visit(Overloaded {
                   [&](const event::Starting &starting) {
                       row.attempts.push_back({.number = starting.attempt});
                       row.exact = row.made.host.isEmpty() ? m_recording.exact
                                                           : hostNamed(row.made.host).recording.exact;
                       row.recordingEnded.clear();
                       row.lastLine.clear();
                       row.printed = {};
                       row.droppedBytes = 0;
                       row.outputEnded = row.outputHeld = row.inputOpen = false;
                       row.sample.reset();
                       row.tasks.clear();
                       row.inspection.reset();
                       m_decoders.erase(row.id);
                       setState(row, State::Starting);
                   },
                   [&](const event::Started &started) {
                       attempt->pid = started.pid;
                       attempt->startedAt = attempt->birth.first == started.pid ? attempt->birth.second : time;
                       if (!m_firstStart)
                           m_firstStart = time;
                       row.inputOpen = row.made.input.kind == Input::Kind::Typed
                           || row.made.input.kind == Input::Kind::Terminal;
                       if (row.state == State::Starting)
                           setState(row, State::Running);
                   },
                   // From the kernel's own record, which may come before or after the start is seen.
                   [&](const event::TaskBorn &born) {
                       if (born.tid != born.pid || !attempt || attempt->endedAt)
                           return;
                       if (attempt->startedAt == 0)
                           attempt->birth = {born.pid, time};
                       else if (attempt->pid == born.pid && time < attempt->startedAt)
                           attempt->startedAt = time;
                   },
                   [&](const event::RecordingEnded &ended) {
                       row.exact = false;
                       row.recordingEnded = ended.reason;
                   },
                   [&](const event::FailedToStart &failed) {
                       attempt->failure = failed.reason;
                       attempt->endedAt = time;
                       setState(row, State::FailedToStart);
                   },
                   [&](const event::StopRequested &request) {
                       row.killAt = request.killAt;
                       setState(row, State::Stopping);
                   },
                   [&](const event::SignalSent &sent) {
                       attempt->signalsSent.push_back({time, sent.signal, sent.byUser, sent.processes});
                   },
                   [&](const event::SignalFailed &failed) { notify(failed.reason); },
                   [&](const event::InputEnded &) { row.inputOpen = false; },
                   [&](const event::InputFailed &failed) { notify(failed.reason); },
                   [&](const event::Suspended &) {
                       if (row.state == State::Running)
                           setState(row, State::Suspended);
                   },
                   [&](const event::Continued &) {
                       if (row.state == State::Suspended)
                           setState(row, State::Running);
                   },
                   [&](const event::Ended &ended) {
                       attempt->endedAt = time;
                       attempt->exit = ended.status;
                       attempt->used = ended.used;
                       row.sample.reset();
                       row.tasks.clear();
                       row.killAt = 0;
                       row.inputOpen = false;
                       setState(row,
                                ended.status.signal == 0     ? State::Exited
                                    : ended.status.requested ? State::Killed
                                                             : State::Crashed);
                   },
                   [&](const event::Sampled &sampled) {
                       if (isLive(row.state)) {
                           row.sample = sampled.sample;
                           row.sampled = true;
                       }
                   },
                   [&](const event::TasksSampled &sampled) { row.tasks = sampled.tasks; },
                   [&](const event::Inspected &inspected) { row.inspection = inspected.details; },
                   [&](const event::Notice &notice) { notify(notice.text); },
                   [](const auto &) {},
               },
               happened.payload);
    if (isUnknown && !hasEnded(row.state)) {
        row.knownState = row.state;
        setState(row, State::Unknown);
    }
}

void ProcessTable::foldRestart(ProcessState &row, const Payload &payload)
{
    std::visit(Overloaded {
                   [&](const event::RestartSet &set) { row.restart = {.policy = set.policy, .givenUp = {}}; },
                   [&](const event::RestartPlanned &planned) {
                       row.restart.at = planned.at;
                       row.restart.number = planned.number;
                       row.restart.limit = planned.limit;
                   },
                   [&](const event::RestartCancelled &) { row.restart.at = 0; },
                   [&](const event::RestartGivenUp &given) {
                       row.restart.givenUp = given.reason;
                       notify(given.reason);
                   },
                   [&](const event::StartCancelled &) {
                       row.restart.at = 0;
                       row.startCancelled = true;
                   },
                   [&](const event::Starting &) {
                       row.restart.at = 0;
                       row.restart.givenUp.clear();
                       row.startCancelled = false;
                   },
                   [](const auto &) {},
               },
               payload);
}

void ProcessTable::foldJoin(ProcessState &row, const Payload &payload)
{
    std::visit(Overloaded {
                   [&](const event::Starting &) {
                       // The result of a join belongs to the attempt that was joined.
                       if (row.join.state == JoinState::Joined || row.join.state == JoinState::TimedOut)
                           row.join = {};
                   },
                   [&](const event::JoinQueued &queued) {
                       const ProcessState *before = m_joinOrder.empty() ? nullptr : find(m_joinOrder.back());
                       row.join = {.state = JoinState::Queued,
                                   .after = before ? before->made.name : QString(),
                                   .limited = queued.timeout.has_value()};
                       m_joinOrder.push_back(row.id);
                   },
                   [&](const event::JoinStarted &) {
                       row.join = {.state = JoinState::Waiting, .after = {}, .limited = row.join.limited};
                   },
                   [&](const event::Joined &joined) {
                       leaveJoinOrder(row.id);
                       row.join = {JoinState::Joined, {}, joined.ordinal, joined.waited};
                   },
                   [&](const event::JoinTimedOut &timedOut) {
                       leaveJoinOrder(row.id);
                       row.join = {JoinState::TimedOut, {}, 0, timedOut.timeout};
                   },
                   [&](const event::JoinCancelled &) {
                       leaveJoinOrder(row.id);
                       row.join = {};
                   },
                   [](const auto &) {},
               },
               payload);
}

// The row after the one that leaves now follows the one before it.
void ProcessTable::leaveJoinOrder(ProcessId process)
{
    const auto place = std::ranges::find(m_joinOrder, process);
    if (place == m_joinOrder.end())
        return;
    const auto next = std::next(place);
    if (next != m_joinOrder.end()) {
        ProcessState *behind = row(*next);
        const ProcessState *before = place == m_joinOrder.begin() ? nullptr : find(*std::prev(place));
        behind->join.after = before ? before->made.name : QString();
        behind->told = behind->changed = behind->revision = ++m_revision;
    }
    m_joinOrder.erase(place);
}

namespace {

/// Whether a title or a picture begins there; its end may stand anywhere behind.
bool beginsString(QByteArrayView bytes)
{
    return std::ranges::any_of(std::array {"\x1b]", "\x1bP", "\x1b_", "\x1b^", "\x1bX"},
                               [bytes](const char *begin) { return bytes.contains(begin); });
}

/// Whether a move to a line above ends there: what it reaches may stand anywhere before.
bool movesUp(QByteArrayView bytes)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (qsizetype at = bytes.indexOf("\x1b["); at >= 0; at = bytes.indexOf("\x1b[", at)) {
        at += 2;
        while (at < bytes.size() && isDigit(bytes[at]))
            ++at;
        if (at < bytes.size() && (bytes[at] == 'A' || bytes[at] == 'F'))
            return true;
    }
    return false;
}

/// A row shows only its last words: lines that come long before them need not be decoded.
QByteArrayView lastLines(QByteArrayView bytes)
{
    constexpr qsizetype enough = 2048;
    const auto last = std::find_if(bytes.rbegin(), bytes.rend(), [](char c) { return uchar(c) > ' '; });
    const qsizetype from = std::max<qsizetype>(0, bytes.rend() - last - enough);
    return bytes.sliced(lastIndexIn(bytes.first(from), '\n') + 1);
}

} // namespace

void ProcessTable::foldOutput(ProcessState &row, const Event &happened)
{
    std::visit(Overloaded {
                   [&](const event::Output &output) {
                       if (m_terminals && row.made.input.kind == Input::Kind::Terminal) {
                           row.lastLine = m_terminals->terminalWords(row.id);
                           row.lastLineAt = happened.time;
                           return;
                       }
                       OutputDecoder &decoder = m_decoders[row.id][size_t(output.stream)];
                       const bool all = decoder.isInSequence() || beginsString(output.bytes) || movesUp(output.bytes);
                       const QByteArrayView bytes = all ? QByteArrayView(output.bytes) : lastLines(output.bytes);
                       if (bytes.size() < output.bytes.size())
                           (void)decoder.end();
                       (void)decoder.write(bytes);
                       if (const QString words = decoder.lastWords(); !words.isEmpty())
                           row.lastLine = words;
                       row.lastLineAt = happened.time;
                       if (output.stream == Stream::Output) {
                           row.printed.bytes += output.bytes.size();
                           row.printed.lines += output.bytes.count('\n');
                           row.printed.firstAt = row.printed.firstAt ? row.printed.firstAt : happened.time;
                       }
                   },
                   [&](const event::OutputDropped &dropped) {
                       row.droppedBytes += dropped.bytes;
                       if (dropped.stream == Stream::Output) {
                           row.printed.bytes += dropped.bytes;
                           row.printed.firstAt = row.printed.firstAt ? row.printed.firstAt : happened.time;
                       }
                       (void)m_decoders[row.id][size_t(dropped.stream)].finish();
                   },
                   [&](const event::OutputEnded &) {
                       row.outputEnded = true;
                       row.outputHeld = false;
                       m_decoders.erase(row.id);
                   },
                   [&](const event::OutputHeld &) { row.outputHeld = true; },
                   [](const auto &) {},
               },
               happened.payload);
}

void ProcessTable::notify(const QString &text)
{
    if (!m_startedOver)
        emit noticed(text);
}

void ProcessTable::setState(ProcessState &row, State state)
{
    --m_counts[size_t(row.state)];
    ++m_counts[size_t(state)];
    row.state = state;
}

void ProcessTable::remove(ProcessId process, qint64 time)
{
    const auto place = m_index.find(process);
    const size_t index = place->second;
    leaveJoinOrder(process);
    --m_counts[size_t(m_rows[index].state)];
    m_removed[process] = {std::move(m_rows[index]), time};
    ++m_removedChanges;
    m_rows.erase(m_rows.begin() + qsizetype(index));
    m_index.erase(place);
    numberFrom(index);
    ++m_removals;
}

void ProcessTable::restore(ProcessId process)
{
    auto removed = m_removed.extract(process);
    ++m_removedChanges;
    if (removed.empty())
        return;
    ProcessState &row = removed.mapped().row;
    ++m_counts[size_t(row.state)];
    row.left = int(std::ranges::count(m_left, process, &LeftProcess::process));
    const auto place = std::ranges::upper_bound(m_rows, row.number, {}, &ProcessState::number);
    const auto index = size_t(place - m_rows.begin());
    m_rows.insert(place, std::move(row));
    numberFrom(index);
}

void ProcessTable::numberFrom(size_t index)
{
    for (size_t i = index; i < m_rows.size(); ++i)
        m_index[m_rows[i].id] = i;
}

ProcessIds ProcessTable::lastRemoved() const
{
    qint64 last = 0;
    for (const auto &[process, removed] : m_removed)
        last = std::max(last, removed.at);
    ProcessIds together;
    for (const auto &[process, removed] : m_removed) {
        if (removed.at == last)
            together.push_back(process);
    }
    std::ranges::sort(together);
    return together;
}

} // namespace pangaea
