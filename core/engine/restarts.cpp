// SPDX-License-Identifier: MIT
#include "core/engine/restarts.h"

#include <algorithm>

namespace pangaea {

RestartPolicy Restarts::set(ProcessId process, RestartPolicy policy)
{
    policy.limit = std::clamp(policy.limit, 1, RestartPolicy::mostLimit);
    policy.backOff = std::clamp(policy.backOff, RestartPolicy::shortestBackOff, RestartPolicy::longestBackOff);
    if (policy.when == RestartPolicy::When::No) {
        m_rows.erase(process);
        return policy;
    }
    Row &row = m_rows[process];
    row = {.policy = policy, .restarts = {}, .startedAt = row.startedAt, .endWanted = row.endWanted};
    return policy;
}

void Restarts::starts(ProcessId process)
{
    if (const auto known = m_rows.find(process); known != m_rows.end())
        known->second.endWanted = false;
}

void Restarts::started(ProcessId process, qint64 now)
{
    if (const auto known = m_rows.find(process); known != m_rows.end()) {
        known->second.startedAt = now;
    }
}

bool Restarts::applies(const Row &row, const ExitStatus &status)
{
    if (row.endWanted || status.requested)
        return false;
    return row.policy.when == RestartPolicy::When::Always || status.signal != 0 || status.code != 0;
}

QString Restarts::givenUpText(const QString &name, int limit)
{
    const QString often = limit == 1 ? tr("once") : tr("%1 times").arg(limit);
    return tr("%1 was restarted %2 in %3 minutes and is not restarted any more. See in its output why it ends, then "
              "restart it.")
        .arg(name, often, QString::number(RestartPolicy::limitInterval / nanosecondsPerSecond / 60));
}

std::optional<Payload> Restarts::ended(ProcessId process, const QString &name, const ExitStatus &status, qint64 now)
{
    const auto known = m_rows.find(process);
    if (known == m_rows.end() || !applies(known->second, status))
        return {};
    Row &row = known->second;
    std::erase_if(row.restarts, [now](qint64 time) { return time <= now - RestartPolicy::limitInterval; });
    if (int(row.restarts.size()) >= row.policy.limit)
        return event::RestartGivenUp {givenUpText(name, row.policy.limit)};
    const bool anew = row.delay == 0 || (row.startedAt != 0 && now - row.startedAt >= RestartPolicy::steadyAfter);
    row.delay = anew ? row.policy.backOff : std::min(2 * row.delay, RestartPolicy::longestDelay);
    row.plannedAt = now + row.delay;
    row.restarts.push_back(row.plannedAt);
    return event::RestartPlanned {row.plannedAt, int(row.restarts.size()), row.policy.limit};
}

bool Restarts::cancel(ProcessId process)
{
    const auto known = m_rows.find(process);
    if (known == m_rows.end())
        return false;
    Row &row = known->second;
    row.endWanted = true;
    row.restarts.clear();
    row.delay = 0;
    return std::exchange(row.plannedAt, 0) != 0;
}

std::vector<ProcessId> Restarts::cancelAll()
{
    std::vector<ProcessId> cancelled;
    for (const auto &[process, row] : m_rows) {
        if (cancel(process))
            cancelled.push_back(process);
    }
    return cancelled;
}

bool Restarts::isPlanned(ProcessId process) const
{
    const auto known = m_rows.find(process);
    return known != m_rows.end() && known->second.plannedAt != 0;
}

std::optional<qint64> Restarts::nextDue() const
{
    std::optional<qint64> next;
    for (const auto &[process, row] : m_rows) {
        if (row.plannedAt != 0)
            next = std::min(row.plannedAt, next.value_or(row.plannedAt));
    }
    return next;
}

std::vector<ProcessId> Restarts::takeDue(qint64 now)
{
    std::vector<ProcessId> due;
    for (auto &[process, row] : m_rows) {
        if (row.plannedAt == 0 || row.plannedAt > now)
            continue;
        row.plannedAt = 0;
        due.push_back(process);
    }
    return due;
}

} // namespace pangaea
