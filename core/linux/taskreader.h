// SPDX-License-Identifier: MIT
// The kernel's two short files on one task: schedstat, which tells for 1 us whether it ran at all, and stat,
// which is read where it did. Lives on the engine's thread.
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
    /// `folder` is /proc/PID or /proc/PID/task/TID. With a pool the descriptors come out of it.
    TaskReader(const QByteArray &folder, qint64 id, DescriptorPool *pool = nullptr);

    /// First this: whether it ran since the last time. True too where that cannot be known.
    bool readTimes(qint64 now);
    /// stat may say something new: it ran, it stood in line for a core, or the last reading is a second old.
    [[nodiscard]] bool wantsStat(qint64 now) const;
    /// Then this. False: the task is gone, or its pid is another's by now, or cannot be read.
    bool readStat(qint64 now);

    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] bool isKept() const { return m_stat.isKept(); }
    [[nodiscard]] const std::optional<ProcStat> &stat() const { return m_lastStat; }
    /// Nothing where the kernel does not count, or it never ran.
    [[nodiscard]] std::optional<ProcSchedStat> times() const { return m_counted ? m_lastTimes : std::nullopt; }
    /// The same, of a task that is gone too.
    [[nodiscard]] const std::optional<ProcSchedStat> &lastTimes() const { return m_lastTimes; }
    /// When it was last seen to live and not to be ending, monotonic ns; 0: never.
    [[nodiscard]] qint64 aliveAt() const { return m_aliveAt; }
    /// Whether a reading since this was last asked told something of the above.
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
    bool m_counted = false; ///< the last reading of schedstat told something
    bool m_ran = true;      ///< since stat was read
    bool m_news = false;
};

} // namespace pangaea
