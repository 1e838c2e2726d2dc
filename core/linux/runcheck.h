// SPDX-License-Identifier: MIT
// Holds what is recorded of each task against the kernel's own word on it in /proc: a task that lives though its end
// was recorded, or that was charged with more time on cores than its records explain, is recorded no more. Pure:
// readings and a trace go in, events come out. Used on the engine's thread.
//
// Nothing is said in doubt. Records are read after /proc, so that a charge is behind them; what a stay costs beyond its
// records is granted, generously (mostOfStay); and where records were lost the count begins anew.
#pragma once

#include "core/facts/event.h"

#include <QCoreApplication>

#include <optional>
#include <span>
#include <unordered_map>

namespace pangaea {

class SwitchTrace;

/// What /proc says of one task.
struct TaskCharge {
    ProcessId process; ///< the row
    qint64 pid = 0;
    qint64 tid = 0;
    qint64 parent = 0;         ///< pid of the process that made it; of a thread, its own; 0: unknown
    std::optional<qint64> run; ///< ns on cores, by schedstat
    qint64 runAt = 0;          ///< when that was read, monotonic ns
    qint64 aliveAt = 0;        ///< when it was seen to live and not to be ending, monotonic ns; 0: never
};

class RunCheck final
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::RunCheck)
public:
    /// So much may be charged and not recorded, whatever the task did.
    static constexpr qint64 mostUnexplained = nanosecondsPerSecond / 50;
    /// And so much for each of its stays: the kernel's own work to bring it to a core and away. Seen: 2 to 5 us for
    /// hundreds of thousands of them a second, up to 41 us for single ones on a busy virtual machine.
    static constexpr qint64 mostOfStay = 50'000;
    /// A task that lives and has no record of it so long is not recorded.
    static constexpr qint64 patience = nanosecondsPerSecond / 20;

    /// After SwitchTrace::take() up to `until`, with all that was read since the last call. Adds a RecordingEnded for
    /// each task that is recorded no more, once, and before it the task's last stay where that was told to be its end.
    /// What such a task makes is not recorded either, and no word is lost on it.
    void check(std::span<const TaskCharge> charges, const SwitchTrace &trace, qint64 until, EventBatch &batch);
    void forget(ProcessId process);

private:
    struct Known {
        ProcessId process {};
        qint64 pid = 0;
        qint64 parent = 0;
        qint64 born = 0;
        // When charge and records agreed last.
        qint64 agreedAt = 0;
        qint64 charged = 0;
        qint64 recorded = 0; ///< as much as it may have been by then
        qint64 stays = 0;
        qint64 lost = 0;         ///< records, of all tasks
        qint64 missingSince = 0; ///< it lived then, without a record of it; 0: it has some
        bool told = false;
    };

    void compare(Known &known, const TaskCharge &charge, const SwitchTrace &trace, qint64 until, EventBatch &batch);
    void findMissing(const SwitchTrace &trace, qint64 until, EventBatch &batch);
    void tidyUp(const SwitchTrace &trace);
    static void tell(Known &known, qint64 tid, qint64 since, const QString &reason, qint64 until, EventBatch &batch);

    std::unordered_map<qint64, Known> m_known; ///< by tid
    size_t m_tidyAt = 1024;
};

} // namespace pangaea
