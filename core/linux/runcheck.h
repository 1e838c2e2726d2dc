// SPDX-License-Identifier: MIT
// Compares what is recorded of each task with the kernel's own figures in /proc: a task that lives though its end was
// recorded, or that was charged with more time on cores than its records explain, is no longer recorded. Pure: readings
// and a trace go in, events come out. Used on the engine's thread.
//
// In doubt nothing is reported. Records are read after /proc, so that a charge is older than they are; a generous
// allowance (core/facts/unrecordedtime.h) covers what each stay on a core costs beyond its records; and after lost records the count
// begins anew.
#pragma once

#include "core/facts/event.h"

#include <QCoreApplication>

#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace pangaea {

class SwitchTrace;

/// The data of /proc on one task.
struct TaskCharge {
    ProcessId process; ///< the row
    qint64 pid = 0;
    qint64 tid = 0;
    qint64 parent = 0;         ///< pid of the process that created it; for a thread, its own; 0: unknown
    std::optional<qint64> run; ///< ns on cores, by schedstat
    qint64 runAt = 0;          ///< when that was read, monotonic ns
    qint64 aliveAt = 0;        ///< when it was last seen alive and not ending, monotonic ns; 0: never
};

class RunCheck final
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::RunCheck)
public:
    /// A live task without any record for so long is not recorded.
    static constexpr qint64 patience = nanosecondsPerSecond / 20;

    /// Call it after SwitchTrace::take() up to `until`, with all readings since the last call. Adds a RecordingEnded,
    /// once, for each task that is no longer recorded, preceded by the task's last stay if that was reported as its
    /// end. The tasks that it creates are not recorded either, and are not reported.
    void check(std::span<const TaskCharge> charges, const SwitchTrace &trace, qint64 until, EventBatch &batch);
    void forget(ProcessId process);
    /// A RecordingEnded was added for one of the row's tasks.
    [[nodiscard]] bool hasUnrecorded(ProcessId process) const { return m_unrecorded.contains(process); }

private:
    struct Known {
        ProcessId process {};
        qint64 pid = 0;
        qint64 parent = 0;
        qint64 born = 0;
        // When charge and records last agreed.
        qint64 agreedAt = 0;
        qint64 charged = 0;
        qint64 recorded = 0; ///< the most that it may have been by then
        qint64 stays = 0;
        qint64 lost = 0;         ///< records, of all tasks
        qint64 missingSince = 0; ///< it was alive then, without a record of it; 0: it has records
        bool told = false;
    };

    void compare(Known &known, const TaskCharge &charge, const SwitchTrace &trace, qint64 until, EventBatch &batch);
    void findMissing(const SwitchTrace &trace, qint64 until, EventBatch &batch);
    void tidyUp(const SwitchTrace &trace);
    void tell(Known &known, qint64 tid, qint64 since, const QString &reason, qint64 until, EventBatch &batch);

    std::unordered_map<qint64, Known> m_known;  ///< by tid
    std::unordered_set<qint64> m_missing;       ///< those of them whose records may still come, and some that came
    std::unordered_set<ProcessId> m_unrecorded; ///< rows
    size_t m_tidyAt = 1024;
};

} // namespace pangaea
