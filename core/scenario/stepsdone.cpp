// SPDX-License-Identifier: MIT
#include "core/scenario/stepsdone.h"

#include "core/basics/overloaded.h"
#include "core/journal/journal.h"

#include <algorithm>
#include <csignal>

namespace pangaea {

namespace {

// The engine goes from one event to the next at once, unless it is very busy; a person's second click comes later. If
// this is wrong, the steps still mean the same: a spawn is a create and a start, a restart ends what lives and starts
// it.
constexpr qint64 atOnce = nanosecondsPerSecond / 2;

StepKind verbOf(int signal)
{
    switch (signal) {
    case SIGKILL: return StepKind::Kill;
    case SIGSTOP: return StepKind::Suspend;
    case SIGCONT: return StepKind::Continue;
    default: return StepKind::Signal;
    }
}

} // namespace

StepsDone::StepsDone(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::appended, this, &StepsDone::read);
    connect(&journal, &Journal::cleared, this, &StepsDone::clear);
    read(0, qsizetype(journal.events().size()));
}

const event::Created *StepsDone::made(ProcessId process) const
{
    const auto row = m_rows.find(process);
    return row == m_rows.end() ? nullptr : &row->second.made;
}

// Facts into actions

void StepsDone::read(qsizetype first, qsizetype count)
{
    bool news = false;
    for (qsizetype i = first; i < first + count; ++i)
        news = fold(m_journal.events()[size_t(i)]) || news;
    if (news)
        emit changed();
}

void StepsDone::clear()
{
    m_rows.clear();
    m_removedRows.clear();
    m_actions.clear();
    m_waits.clear();
    m_lastStart = 0;
    m_removed = 0;
    emit changed();
}

bool StepsDone::fold(const Event &happened)
{
    if (const auto *made = std::get_if<event::Created>(&happened.payload)) {
        m_rows[happened.process] = {.made = *made, .starter = add(StepKind::Create, happened)};
        m_lastStart = happened.time;
        return true;
    }
    if (std::holds_alternative<event::Restored>(happened.payload) && m_removedRows.contains(happened.process)) {
        m_rows.insert(m_removedRows.extract(happened.process));
        --m_removed;
        return true;
    }
    if (std::holds_alternative<event::Forgotten>(happened.payload))
        m_removedRows.erase(happened.process);
    const auto row = m_rows.find(happened.process);
    if (row == m_rows.end())
        return false;
    if (std::holds_alternative<event::Removed>(happened.payload)) {
        m_removedRows.insert(m_rows.extract(row));
        ++m_removed;
        return true;
    }
    return foldLife(row->second, happened) || foldInput(row->second, happened) || foldJoin(happened);
}

size_t StepsDone::add(StepKind what, const Event &happened)
{
    m_actions.push_back({.what = what, .process = happened.process, .begin = happened.time, .end = happened.time});
    return m_actions.size() - 1;
}

bool StepsDone::foldLife(Row &row, const Event &happened)
{
    const auto over = [&] {
        if (row.restarts)
            return;
        RecordedAction &starter = m_actions[row.starter];
        starter.end = std::max(starter.end, happened.time);
        m_lastStart = happened.time;
    };
    return std::visit(Overloaded {
                          [&](const event::RestartSet &set) {
                              row.restart = set.policy;
                              return true;
                          },
                          [&](const event::RestartPlanned &) {
                              row.restarts = true;
                              return false;
                          },
                          [&](const event::RestartCancelled &) {
                              row.restarts = false;
                              return false;
                          },
                          [&](const event::StartCancelled &) {
                              row.restarts = false;
                              return false;
                          },
                          [&](const event::Starting &) {
                              start(row, happened);
                              return true;
                          },
                          [&](const event::Started &) {
                              over();
                              return true;
                          },
                          [&](const event::FailedToStart &) {
                              over();
                              m_actions[row.starter].failed = !row.restarts;
                              row.restarts = false;
                              row.ended = happened.time;
                              return true;
                          },
                          [&](const event::Ended &) {
                              row.ended = happened.time;
                              row.restarts = false; // RestartPlanned follows
                              return false;
                          },
                          [&](const event::SignalSent &sent) {
                              if (sent.byUser)
                                  signal(row, happened);
                              return sent.byUser;
                          },
                          [&](const event::StopRequested &stop) {
                              row.stopping = true;
                              if (stop.killAt != 0 && row.stopper)
                                  m_actions[*row.stopper].what = StepKind::Terminate;
                              return stop.killAt != 0;
                          },
                          [](const auto &) { return false; },
                      },
                      happened.payload);
}

void StepsDone::start(Row &row, const Event &happened)
{
    row.stopping = row.stopping && !row.restarts;
    if (row.restarts) { // no step: it follows from the row's policy
        row.stopper.reset();
        row.ended = 0;
        return;
    }
    const bool first = std::get<event::Starting>(happened.payload).attempt == 1;
    const bool byItself = happened.time - (first ? m_lastStart : row.ended) < atOnce;
    if (first && byItself) {
        m_actions[row.starter].what = StepKind::Spawn;
    } else if (!first && byItself && row.stopper && row.stopper == row.newest) {
        m_actions[*row.stopper].what = StepKind::Restart;
        row.starter = *row.stopper;
    } else {
        row.starter = add(first ? StepKind::Start : StepKind::Restart, happened);
    }
    m_actions[row.starter].end = m_lastStart = happened.time;
    m_actions[row.starter].failed = false;
    row.stopper.reset();
    row.stopping = false;
    row.ended = 0;
}

void StepsDone::signal(Row &row, const Event &happened)
{
    const int number = std::get<event::SignalSent>(happened.payload).signal;
    const size_t action = add(verbOf(number), happened);
    row.newest = action;
    if (m_actions[action].what == StepKind::Signal)
        m_actions[action].signal = number;
    if (number != SIGTERM)
        return;
    row.stopper = action;
    if (row.stopping) // if the user asks again, the engine does not repeat StopRequested
        m_actions[action].what = StepKind::Terminate;
}

// Input that was typed at once but recorded in pieces is joined.
bool StepsDone::foldInput(Row &row, const Event &happened)
{
    if (row.made.input.kind != Input::Kind::Typed && row.made.input.kind != Input::Kind::Terminal)
        return false;
    if (const auto *given = std::get_if<event::InputWritten>(&happened.payload)) {
        if (given->answer) // by the terminal, as it will be again
            return false;
        const RecordedAction *last = m_actions.empty() ? nullptr : &m_actions.back();
        const bool goesOn = last && last->what == StepKind::Type && last->process == happened.process
            && happened.time - last->end <= shortestWait;
        RecordedAction &action = m_actions[goesOn ? m_actions.size() - 1 : add(StepKind::Type, happened)];
        action.bytes += given->bytes;
        action.hidden = action.hidden || given->hidden > 0;
        action.end = happened.time;
        return row.typed = true;
    }
    const auto *ended = std::get_if<event::InputEnded>(&happened.payload);
    if (!ended || !ended->asked)
        return false;
    (void)add(StepKind::EndInput, happened);
    return row.typed = true;
}

bool StepsDone::foldJoin(const Event &happened)
{
    const ProcessId process = happened.process;
    const qint64 now = happened.time;
    return std::visit(Overloaded {
                          [&](const event::JoinQueued &join) {
                              m_waits.push_back({process, now, 0, join.timeout});
                              return true;
                          },
                          [&](const event::JoinStarted &) {
                              for (Wait &wait : m_waits) {
                                  if (wait.process == process)
                                      wait.started = now;
                              }
                              return false;
                          },
                          [&](const event::Joined &) {
                              addJoin(takeJoin(process, now));
                              m_actions.back().waited = 0;
                              return true;
                          },
                          [&](const event::JoinTimedOut &) {
                              addJoin(takeJoin(process, now));
                              return true;
                          },
                          [&](const event::JoinCancelled &) {
                              (void)takeJoin(process, now);
                              return true;
                          },
                          [](const auto &) { return false; },
                      },
                      happened.payload);
}

void StepsDone::addJoin(const RecordedAction &join)
{
    m_rows.at(join.process).newest = m_actions.size();
    m_actions.push_back(join);
}

StepsDone::RecordedAction StepsDone::takeJoin(ProcessId process, qint64 now)
{
    RecordedAction join {.what = StepKind::Join, .process = process, .begin = now, .end = now};
    const auto wait = std::ranges::find(m_waits, process, &Wait::process);
    if (wait == m_waits.end())
        return join;
    join.begin = wait->queued;
    join.waited = wait->started;
    join.timeout = wait->timeout;
    m_waits.erase(wait);
    return join;
}

} // namespace pangaea
