// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/taskreader.h"

namespace pangaea {

namespace {

// A little less than a second, so that it is due in every round at 1 Hz and in every tenth at 10 Hz.
constexpr qint64 statInterval = nanosecondsPerSecond * 95 / 100;
constexpr qint64 sleptLonger = 9 * nanosecondsPerSecond; ///< than that

/// Spreads the readings of tasks that start together.
qint64 staggered(qint64 id)
{
    constexpr qint64 parts = 64;
    return statInterval * (1 + id * 29 % parts) / (parts + 1);
}

} // namespace

TaskReader::TaskReader(const QByteArray &folder, qint64 id, DescriptorPool *pool)
    : m_id(id)
    , m_stat(folder + "/stat", pool)
    , m_schedStat(folder + "/schedstat", pool)
{
}

bool TaskReader::readTimes(qint64 now)
{
    ProcBuffer buffer;
    const auto times = parseProcSchedStat(m_schedStat.read(buffer));
    // A kernel that does not count reports 0 for everything.
    m_counted = times && times->slices > 0;
    if (!m_counted) {
        m_ran = true;
        return true;
    }
    const bool ran = m_lastTimes != times;
    m_lastTimes = times;
    m_timesReadAt = now;
    m_ran = m_ran || ran;
    m_news = m_news || ran;
    return ran;
}

bool TaskReader::wantsStat(qint64 now, bool slept) const
{
    return m_ran || !m_lastStat || m_lastStat->state == 'R' || now >= m_statDue + (slept ? sleptLonger : 0)
        || now < m_statReadAt;
}

bool TaskReader::readStat(qint64 now)
{
    ProcBuffer buffer;
    const auto stat = parseProcStat(m_stat.read(buffer));
    if (!stat || (m_started >= 0 && stat->startTicks != m_started)) {
        m_lastStat.reset();
        m_counted = false;
        return false;
    }
    m_statDue = now + (m_started < 0 ? staggered(m_id) : statInterval);
    m_started = stat->startTicks;
    m_lastStat = stat;
    m_statReadAt = now;
    m_ran = false;
    if (!stat->ending && stat->state != 'Z' && stat->state != 'X') {
        m_aliveAt = now;
        m_news = true;
    }
    return true;
}

} // namespace pangaea
