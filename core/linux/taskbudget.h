// SPDX-License-Identifier: MIT
// Limits how much is read of threads and descendants, so that 1,000 processes with 20 threads each do not keep the
// engine busy: then each is read less often, all in turn. Lives on the engine's thread.
#pragma once

#include "core/facts/event.h"
#include "core/linux/keptfile.h"

#include <algorithm>

namespace pangaea {

class TaskBudget
{
public:
    static constexpr qint64 perSecond = 10'000; ///< tasks
    static constexpr qint64 perRound = perSecond / 10;
    static constexpr int threadsOfOne = 256;      ///< of one process; more are not reported
    static constexpr int descendantsOfOne = 256;  ///< of one row
    static constexpr int descendantsOfAll = 1024; ///< of all rows: each has its own handle
    static constexpr int mostDescriptors = 4096;

    /// The limit is at most a quarter of the descriptors that the process may have.
    TaskBudget();

    /// False: not in this round.
    bool take(qint64 tasks, qint64 now)
    {
        if (now > m_refilled) {
            m_left = std::min(
                perRound, m_left + std::min(now - m_refilled, nanosecondsPerSecond) * perSecond / nanosecondsPerSecond);
            m_refilled = now;
        }
        if (m_left <= 0)
            return false;
        m_left -= tasks; // a large one that has begun is read to its end
        return true;
    }
    /// The time between two visits, so that each task has its turn.
    [[nodiscard]] qint64 interval() const { return m_tasks * nanosecondsPerSecond / perSecond; }
    void addTasks(qint64 tasks) { m_tasks += tasks; } ///< tasks to read that were added; negative: removed

    DescriptorPool descriptors;
    int descendants = 0;

private:
    qint64 m_tasks = 0;
    qint64 m_left = perRound;
    qint64 m_refilled = 0;
};

} // namespace pangaea
