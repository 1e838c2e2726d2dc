// SPDX-License-Identifier: MIT
#include "core/engine/joinqueue.h"

#include <algorithm>
#include <chrono>

namespace pangaea {

JoinQueue::JoinQueue(std::function<bool(ProcessId)> hasEnded, QObject *parent)
    : QObject(parent)
    , m_hasEnded(std::move(hasEnded))
    , m_timeout(this)
{
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer);
    connect(&m_timeout, &QTimer::timeout, this, &JoinQueue::timeOut);
}

bool JoinQueue::contains(ProcessId process) const
{
    return std::ranges::find(m_waits, process, &Wait::process) != m_waits.end();
}

void JoinQueue::add(ProcessId process, std::optional<qint64> timeout)
{
    if (contains(process))
        return;
    m_waits.push_back({process, timeout});
    const qint64 now = monotonicNow();
    say(process, event::JoinQueued {timeout}, now);
    advance(now);
}

void JoinQueue::cancel(ProcessId process)
{
    const auto place = std::ranges::find(m_waits, process, &Wait::process);
    if (place == m_waits.end())
        return;
    if (place == m_waits.begin())
        m_timeout.stop();
    m_waits.erase(place);
    const qint64 now = monotonicNow();
    say(process, event::JoinCancelled {}, now);
    advance(now);
}

void JoinQueue::processEnded(ProcessId process, qint64 time)
{
    if (!m_waits.empty() && m_waits.front().process == process)
        advance(time != 0 ? std::max(time, m_waits.front().since) : monotonicNow());
}

// Joins all ended processes at the head of the queue and begins to wait for the first that lives.
void JoinQueue::advance(qint64 now)
{
    while (!m_waits.empty()) {
        Wait &head = m_waits.front();
        if (head.since == 0) {
            head.since = now;
            say(head.process, event::JoinStarted {}, now);
        }
        if (!m_hasEnded(head.process)) {
            if (head.timeout && !m_timeout.isActive())
                m_timeout.start(std::chrono::ceil<std::chrono::milliseconds>(std::chrono::nanoseconds(*head.timeout)));
            return;
        }
        m_timeout.stop();
        const ProcessId process = head.process;
        const qint64 waited = now - head.since;
        m_waits.pop_front();
        say(process, event::Joined {++m_joined, waited}, now);
    }
}

void JoinQueue::timeOut()
{
    const Wait head = m_waits.front();
    m_waits.pop_front();
    const qint64 now = monotonicNow();
    say(head.process, event::JoinTimedOut {*head.timeout}, now);
    advance(now);
}

} // namespace pangaea
