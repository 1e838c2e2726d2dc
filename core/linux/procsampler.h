// SPDX-License-Identifier: MIT
// Readings of the rows' processes from /proc through descriptors that stay open. They belong to the process,
// so that a reused pid cannot be read by mistake. Lives on the engine's thread.
//
// A round costs one read of schedstat for each process that did not run since the last one. stat is read
// where it ran, where it stands in line for a core, and at least once a second, at different times for
// different processes; status once a second at most, and where it ran. Threads and descendants are bounded
// by TaskBudget: up to 10,000 of them a second, each in its turn.
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
    /// Another root is for tests.
    explicit ProcSampler(QByteArray procRoot = QByteArrayLiteral("/proc"));
    ~ProcSampler();
    Q_DISABLE_COPY_MOVE(ProcSampler)

    /// While the pid is certainly still the process's own. What cannot be opened stays unknown.
    void add(ProcessId process, qint64 pid);
    void remove(ProcessId process);

    /// Everything, read now.
    [[nodiscard]] KernelSample sample(ProcessId process, qint64 now = monotonicNow());
    /// Nothing where it would look as it was last returned by this function. What was read when is said
    /// with each value's file: an older time is of a value that needed no reading.
    [[nodiscard]] std::optional<KernelSample> sampleIfChanged(ProcessId process, qint64 now = monotonicNow());
    /// After sampleIfChanged, and at its time: the tasks below; nothing where they are as last returned.
    [[nodiscard]] std::optional<std::vector<TaskSample>> sampleTasks(ProcessId process);
    /// The most memory that any reading of the process itself saw, in bytes.
    [[nodiscard]] std::optional<qint64> peakMemory(ProcessId process) const;
    /// See ProcessReader.
    void expectStop(ProcessId process, bool isExpected);
    /// See TaskWalk.
    void adoptOrphan(ProcessId process, qint64 pid, qint64 reaper, qint64 now = monotonicNow());
    /// Of the last readings. For signals that are to reach descendants whose parents have ended.
    [[nodiscard]] std::vector<TaskWalk::Known> descendants(ProcessId process) const;

    /// From now on what the readings say of each task is kept, to be held against what is recorded of it.
    void keepCharges() { m_keepsCharges = true; }
    [[nodiscard]] std::vector<TaskCharge> takeCharges() { return std::exchange(m_charges, {}); }

    /// Share of all cores that was not idle since the last call, in percent.
    [[nodiscard]] std::optional<double> systemCpu(qint64 now = monotonicNow());
    /// What that reading told of each core, see CoreShares.
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
    };

    [[nodiscard]] Entry *find(ProcessId process) const;
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
