// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/processlimit.h"

#include "core/basics/logging.h"
#include "core/linux/keptfile.h"
#include "core/linux/limitprobe.h"
#include "core/linux/procparse.h"
#include "core/linux/treewatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include <unistd.h>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Platform)
};

constexpr qint64 countInterval = nanosecondsPerSecond;

} // namespace

qint64 tasksOfUser(const QByteArray &procRoot, qint64 user)
{
    qint64 tasks = 0;
    for (const qint64 pid : listNumbers(procRoot).value_or(std::vector<qint64>())) {
        ProcBuffer buffer;
        const auto owner = parseProcOwner(readOnce(procRoot + '/' + QByteArray::number(pid) + "/status", buffer));
        if (owner && owner->user == user)
            tasks += owner->threads;
    }
    return tasks;
}

ProcessLimit::Means ProcessLimit::findMeans(const QByteArray &procRoot)
{
    Means means {ownCgroupFolder(procRoot), userLimitHolds()};
    if (means.groups && !isDelegated(*means.groups))
        means.groups.reset();
    return means;
}

ProcessLimit::ProcessLimit(QByteArray procRoot, const Means &means, int most)
    : m_procRoot(std::move(procRoot))
    , m_userLimitHolds(means.userLimit)
    , m_protection {Protection::Cgroup, most, {}}
{
    Failure problem = Tr::tr("No control group was given to Pangaea.");
    if (means.groups) {
        m_groups = std::make_unique<TaskGroups>(*means.groups);
        problem = m_groups->problem();
    }
    if (problem)
        useNext(problem);
    else
        qCDebug(protectionLog) << "control groups below" << *means.groups;
}

/// Chooses the next best means when control groups cannot be used.
void ProcessLimit::useNext(const Failure &problem)
{
    m_groups.reset();
    qCDebug(protectionLog) << "no control groups:" << problem.sentence() << "limit of the user:" << m_userLimitHolds;
    m_protection.detail = problem.sentence();
    if (m_userLimitHolds) {
        m_protection.kind = Protection::UserLimit;
        return;
    }
    m_protection.kind = Protection::Watched;
    m_protection.detail += QLatin1Char(' ') + Tr::tr("The kernel holds this user to no limit of his own.");
}

void ProcessLimit::set(int most)
{
    m_protection.processes = most;
}

ChildLimit ProcessLimit::next()
{
    retire(takeGroup()); // of a child that was never started
    if (m_groups) {
        m_next = m_groups->make(m_protection.processes);
        if (m_next)
            return {m_next->procs(), 0};
        useNext(Tr::tr("A control group could not be made: %1.").arg(qt_error_string(errno)));
    }
    return {-1, m_protection.kind == Protection::UserLimit ? userLimit() : 0};
}

/// Counts rarely: reading all of /proc for each of 1,000 starts would take longer than the starts.
quint64 ProcessLimit::userLimit()
{
    const qint64 now = monotonicNow();
    if (m_countedAt == 0 || now - m_countedAt > countInterval)
        count(now);
    const auto limit = quint64(m_counted++ + m_protection.processes + margin);
    m_brake = m_brake == 0 ? limit : std::min(m_brake, limit);
    return limit;
}

void ProcessLimit::count(qint64 now)
{
    ProcBuffer buffer;
    m_counted = tasksOfUser(m_procRoot, ::getuid());
    m_countedAt = now;
    m_tasksThen = parseTaskCount(readOnce(m_procRoot + "/loadavg", buffer));
}

/// The number of tasks in the system is one short line to read; the user's tasks are counted only if it has grown much.
std::optional<ProcessLimit::Brake> ProcessLimit::raise(qint64 now, const std::function<qint64()> &ofTooLarge)
{
    if (m_brake == 0 || now - m_lookedAt < countInterval)
        return {};
    m_lookedAt = now;
    ProcBuffer buffer;
    const auto tasks = parseTaskCount(readOnce(m_procRoot + "/loadavg", buffer));
    if (tasks && m_tasksThen && *tasks - *m_tasksThen < margin / 8)
        return {};
    count(now);
    // Trees above their limit are counted last, since they may be growing, so that none of their tasks counts as
    // another's.
    const auto wanted = quint64(std::max<qint64>(0, m_counted - ofTooLarge()) + m_protection.processes);
    if (wanted + margin / 2 <= m_brake)
        return {};
    const bool wasUsedUp = quint64(m_counted) >= m_brake;
    m_brake = wanted + margin;
    qCDebug(protectionLog) << "limit of the user raised to" << m_brake << "was used up:" << wasUsedUp;
    return Brake {m_brake, wasUsedUp};
}

void ProcessLimit::retire(std::shared_ptr<TaskGroup> group)
{
    if (m_groups)
        m_groups->retire(std::move(group));
}

void ProcessLimit::cleanUp()
{
    if (m_groups)
        m_groups->removeEmpty();
}

} // namespace pangaea
