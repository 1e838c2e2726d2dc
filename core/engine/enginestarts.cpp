// SPDX-License-Identifier: MIT
// Rows that are started by the user or by themselves, and how that is cancelled before it happens.
#include "core/engine/child.h"
#include "core/engine/engine.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace pangaea {

/// Empties the start queue, and returns the rows that were to be started for the first time.
ProcessIds Engine::dropStarts()
{
    ProcessIds neverStarted;
    for (const ProcessId process : std::exchange(m_startQueue, {})) {
        if (child(process)->hasRun())
            record(process, event::StartCancelled {});
        else
            neverStarted.push_back(process);
    }
    return neverStarted;
}

/// Whether the row waited to be started, by the user or by itself; it does not any more.
bool Engine::cancelStart(const Child &child)
{
    const ProcessId process = child.id();
    const bool planned = cancelRestart(process);
    if (std::erase(m_startQueue, process) == 0)
        return planned;
    if (const auto joined = std::ranges::find(m_joinLater, process); joined != m_joinLater.end())
        m_joinLater.erase(joined);
    record(process, event::StartCancelled {});
    if (m_startQueue.empty())
        queueJoins();
    return true;
}

bool Engine::cancelRestart(ProcessId process)
{
    if (!m_restarts.cancel(process))
        return false;
    record(process, event::RestartCancelled {});
    awaitRestarts();
    return true;
}

void Engine::planRestart(const Child &child, const ExitStatus &status)
{
    if (m_ending)
        return;
    if (const std::optional<Payload> next = m_restarts.ended(child.id(), child.made().name, status, monotonicNow()))
        record(child.id(), *next);
    awaitRestarts();
}

void Engine::awaitRestarts()
{
    m_restartTimer.stop();
    if (const std::optional<qint64> due = m_restarts.nextDue()) {
        const std::chrono::nanoseconds left(*due - monotonicNow());
        m_restartTimer.start(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(left)));
    }
}

void Engine::restartDue()
{
    for (const ProcessId process : m_restarts.takeDue(monotonicNow()))
        enqueueStart(*child(process));
    awaitRestarts();
}

} // namespace pangaea
