// SPDX-License-Identifier: MIT
// Reads one process with its threads from /proc, as cheaply as its activity since the last time allows. Lives on the
// engine's thread.
//
// Times: for one thread, schedstat is exact. For several, their schedstats are added up, with the last known numbers of
// those that ended; what stat's ticks count beyond that (threads that came and went between two readings) is added too.
// If threads cannot be listed, only ticks count.
#pragma once

#include "core/facts/event.h"
#include "core/linux/cpushare.h"
#include "core/linux/runcheck.h"
#include "core/linux/taskbudget.h"
#include "core/linux/taskreader.h"

#include <map>
#include <optional>
#include <vector>

namespace pangaea {

/// Equal, apart from the times of reading.
[[nodiscard]] bool looksTheSame(const KernelSample &one, const KernelSample &other);

class ProcessReader
{
public:
    /// Create it while the pid certainly belongs to the process. The budget must outlive it. `pooled`: its own
    /// descriptors come from the budget's pool too.
    ProcessReader(const QByteArray &procRoot, qint64 pid, TaskBudget &budget, bool pooled);
    ~ProcessReader();
    Q_DISABLE_COPY_MOVE(ProcessReader)

    enum class Depth {
        Changes, ///< what may have changed since the last time
        Whole,   ///< everything, now
    };
    /// False: it is gone or cannot be read, and sample() is empty.
    bool read(qint64 now, Depth depth);
    [[nodiscard]] const KernelSample &sample() const { return m_sample; }
    /// The next reading would show the same, provided that nothing of it runs until then. `slept`: it is known that
    /// nothing did since the last one.
    [[nodiscard]] bool isIdle(qint64 now, bool slept = false) const;
    /// Instead of a reading: it is known that nothing of it ran since the last one, and it was idle then.
    void stillIdle(qint64 now);
    /// Increases whenever sample() may have changed in more than the times of reading.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// A signal was sent to it that stops it, or one that undoes that.
    void expectStop(bool isExpected) { m_stopExpected = isExpected; }
    /// The highest of all readings, in bytes; kept when the process is gone.
    [[nodiscard]] std::optional<qint64> peakMemory() const { return m_peakMemory; }
    /// As far as it is known.
    [[nodiscard]] const std::optional<ProcStat> &stat() const { return m_main.stat(); }
    [[nodiscard]] qint64 pid() const { return m_main.id(); }

    /// Whether it, or one of its threads, ran since the last call.
    [[nodiscard]] bool takeRan() { return std::exchange(m_ran, false); }
    /// The ids of all its threads, as last listed, the main thread first.
    [[nodiscard]] std::vector<qint64> threadIds() const;
    [[nodiscard]] bool hasThreads() const { return !m_threads.empty(); }
    /// All threads but the main one.
    void appendThreads(std::vector<TaskSample> &tasks) const;
    /// Appends all its threads with new readings since the last call.
    void appendCharges(ProcessId process, std::vector<TaskCharge> &charges);

private:
    struct Thread {
        TaskReader reader;
        CpuShare share {};
        std::optional<double> cpu {};
        bool ran = true; ///< according to the last reading
    };
    struct Times {
        double run = 0;
        double wait = 0;
    };
    enum class Source { None, Ticks, SchedStat };

    [[nodiscard]] bool isQuiet(qint64 now) const;
    [[nodiscard]] bool isStopping() const { return m_stopExpected || m_sample.stopPending; }
    bool forgetAll();
    [[nodiscard]] bool readThreads(qint64 now);
    void listThreads();
    [[nodiscard]] bool readThread(Thread &thread, qint64 now);
    void keepTimesOf(const Thread &ended);
    [[nodiscard]] std::optional<Times> sumOfTimes() const;
    void addUpTimes(qint64 now);
    void addMissed(double run);
    void useTicks(qint64 now);
    void useTimes(const Times &times, qint64 now);
    void setRunTime(double run);
    void readStatus(qint64 now);
    void readLife();
    void fillSample();

    QByteArray m_folder;
    TaskBudget &m_budget;
    const bool m_pooled;
    double m_nanosecondsPerTick;
    double m_pageSize;
    TaskReader m_main;
    std::map<qint64, Thread> m_threads; ///< by tid, without the main one
    Times m_ended;                      ///< of threads that ended, as last read
    double m_missed = 0;                ///< ns of run time of threads that were never seen
    std::optional<qint64> m_lastRun;    ///< ns, of the main thread: if it goes backwards, a thread has called execve(2)
    qint64 m_threadsDue = 0;
    bool m_listDue = true;
    bool m_listed = false;   ///< all threads are known
    bool m_threaded = false; ///< it had more than one thread once
    bool m_ran = true;
    Source m_source = Source::None;
    CpuShare m_share;
    qint64 m_statusDue = 0;
    qint64 m_statusReadAt = 0;
    bool m_statusOld = true; ///< it ran since the last reading
    bool m_stopExpected = false;
    ProcStatus m_status;
    std::optional<qint64> m_peakMemory;
    KernelSample m_sample;
    quint64 m_revision = 0;
};

} // namespace pangaea
