// SPDX-License-Identifier: MIT
// Reads the kernel's two short files on one task: schedstat, which at a cost of 1 us shows whether it ran at all, and
// stat, which is read if it did. Lives on the engine's thread.
#pragma once

#include "core/facts/event.h"
#include "core/linux/keptfile.h"
#include "core/linux/procparse.h"

#include <optional>
#include <utility>

namespace pangaea {

class TaskReader
{
public:
    /// `folder` is /proc/PID or /proc/PID/task/TID. With a pool the descriptors come from it.
    TaskReader(const QByteArray &folder, qint64 id, DescriptorPool *pool = nullptr);

    /// Call this first: whether it ran since the last time. Also true if that cannot be known.
    bool readTimes(qint64 now);
    /// Whether stat may have changed: the task ran, it waited in the run queue, or the last reading is a second old; ten
    /// seconds if records show that it `slept` since then, for what others change of it.
    [[nodiscard]] bool wantsStat(qint64 now, bool slept = false) const;
    /// Then call this. False: the task is gone, its pid belongs to another by now, or it cannot be read.
    bool readStat(qint64 now);

    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] bool isKept() const { return m_stat.isKept(); }
    [[nodiscard]] const std::optional<ProcStat> &stat() const { return m_lastStat; }
    /// Nothing if the kernel does not count, or the task never ran.
    [[nodiscard]] std::optional<ProcSchedStat> times() const { return m_counted ? m_lastTimes : std::nullopt; }
    /// The same, also for a task that is gone.
    [[nodiscard]] const std::optional<ProcSchedStat> &lastTimes() const { return m_lastTimes; }
    /// When it was last seen alive and not ending, monotonic ns; 0: never.
    [[nodiscard]] qint64 aliveAt() const { return m_aliveAt; }
    /// Whether a reading since the last call changed any of the above.
    [[nodiscard]] bool takeNews() { return std::exchange(m_news, false); }
    [[nodiscard]] qint64 statReadAt() const { return m_statReadAt; }   ///< monotonic ns; 0: never
    [[nodiscard]] qint64 timesReadAt() const { return m_timesReadAt; } ///< monotonic ns; 0: never

private:
    qint64 m_id;
    KeptFile m_stat;
    KeptFile m_schedStat;
    std::optional<ProcStat> m_lastStat;
    std::optional<ProcSchedStat> m_lastTimes;
    qint64 m_statReadAt = 0;
    qint64 m_timesReadAt = 0;
    qint64 m_statDue = 0;
    qint64 m_aliveAt = 0;
    qint64 m_started = -1;  ///< ticks after boot; -1: never read
    bool m_counted = false; ///< the last reading of schedstat had counts
    bool m_ran = true;      ///< since stat was read
    bool m_news = false;
};

} // namespace pangaea
