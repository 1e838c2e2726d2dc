// SPDX-License-Identifier: MIT
// Samples the rows' processes from /proc through descriptors that stay open. Each belongs to one process, so that a
// reused pid cannot be read by mistake. Lives on the engine's thread.
//
// A round costs nothing for a row that is known to have slept, and one read of schedstat for each other process that did
// not run since the last round. Once a second each is read, for what changes in sleep, such as memory. stat is read if the
// process ran, if it waits in the run queue, and at least once a second, at different times for different processes;
// status once a second at most, and if it ran. TaskBudget limits the reading of threads and descendants: up to
// 10,000 of them a second, in turn.
#pragma once

#include "core/facts/event.h"
#include "core/linux/processreader.h"
#include "core/linux/taskwalk.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pangaea {

class ProcSampler final
{
public:
    /// Tests pass another root.
    explicit ProcSampler(QByteArray procRoot = QByteArrayLiteral("/proc"));
    ~ProcSampler();
    Q_DISABLE_COPY_MOVE(ProcSampler)

    /// Call it while the pid certainly still belongs to the process. Files that cannot be opened stay unknown.
    void add(ProcessId process, qint64 pid);
    void remove(ProcessId process);

    /// Everything, read now.
    [[nodiscard]] KernelSample sample(ProcessId process, qint64 now = monotonicNow());
    /// Nothing if the sample would look like the last one that this function returned. Each value's file has its time
    /// of reading: an older time means that the value needed no reading. `slept`: it is known that nothing of the row ran
    /// since the last call.
    [[nodiscard]] std::optional<KernelSample> sampleIfChanged(ProcessId process, qint64 now = monotonicNow(),
                                                              bool slept = false);
    /// Call it after sampleIfChanged(): while nothing of the row runs, the next reading would show the same.
    [[nodiscard]] bool isIdle(ProcessId process, qint64 now) const;
    /// Nothing of the row ran until then: what it runs from now on is no share of the time before.
    void slept(ProcessId process, qint64 until);
    /// Call it after sampleIfChanged(), for the same time: the tasks below; nothing if they are as last returned.
    [[nodiscard]] std::optional<std::vector<TaskSample>> sampleTasks(ProcessId process);
    /// See TaskWalk; call it after sampleTasks(). looksAgain: at each that was not gone then.
    [[nodiscard]] std::vector<event::ExitKnown> takeExits(ProcessId process, bool looksAgain = false);
    /// The highest memory of the process itself in any reading, in bytes.
    [[nodiscard]] std::optional<qint64> peakMemory(ProcessId process) const;
    /// See ProcessReader.
    void expectStop(ProcessId process, bool isExpected);
    /// See TaskWalk.
    void adoptOrphan(ProcessId process, qint64 pid, qint64 reaper, qint64 now = monotonicNow());
    /// From the last readings. For signals to descendants whose parents have ended.
    [[nodiscard]] std::vector<TaskWalk::Known> descendants(ProcessId process) const;

    /// From now on keeps the readings of each task, to be compared with its records.
    void keepCharges() { m_keepsCharges = true; }
    [[nodiscard]] std::vector<TaskCharge> takeCharges() { return std::exchange(m_charges, {}); }

    /// Share of all cores that was not idle since the last call, in percent.
    [[nodiscard]] std::optional<double> systemCpu(qint64 now = monotonicNow());
    /// The shares of each core in that reading, see CoreShares.
    [[nodiscard]] std::vector<std::optional<double>> takeCoreShares() { return std::exchange(m_coreSharesRead, {}); }

private:
    struct Entry {
        Entry(const QByteArray &root, qint64 pid, TaskBudget &budget)
            : reader(root, pid, budget, false)
            , walk(root, reader, budget)
        {
        }
        ProcessReader reader;
        TaskWalk walk;
        std::optional<KernelSample> told;
        quint64 toldRevision = 0; ///< of the reader
        qint64 time = 0;          ///< of the last round, monotonic ns
        bool skipped = false;     ///< nothing was read in that round
    };

    [[nodiscard]] Entry *find(ProcessId process) const;
    [[nodiscard]] static bool isIdle(const Entry &entry, qint64 now);
    void keepChargesOf(ProcessId process, Entry &entry);

    QByteArray m_root;
    TaskBudget m_budget;
    std::unordered_map<ProcessId, std::unique_ptr<Entry>> m_entries;
    KeptFile m_systemStat;
    std::vector<char> m_systemText;
    std::optional<SystemTicks> m_systemTicks;
    CoreShares m_coreShares;
    std::vector<std::optional<double>> m_coreSharesRead;
    bool m_keepsCharges = false;
    std::vector<TaskCharge> m_charges;
};

} // namespace pangaea
