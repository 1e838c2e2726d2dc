// SPDX-License-Identifier: MIT
// Readings of processes from /proc through descriptors that stay open, one read a file. They belong to the
// process, so that a reused pid cannot be read by mistake. Lives on the engine's thread.
#pragma once

#include "core/event.h"
#include "core/linux/procparse.h"

#include <QByteArray>

#include <optional>
#include <unordered_map>
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

    [[nodiscard]] KernelSample sample(ProcessId process, qint64 now = monotonicNow());
    /// Share of all cores that was not idle since the last call, in percent.
    [[nodiscard]] std::optional<double> systemCpu();

private:
    struct Reading {
        qint64 time = 0; ///< monotonic ns
        double cpu = 0;  ///< ns on processors so far
    };
    enum class Source { None, Ticks, SchedStat };
    struct Entry {
        int stat = -1;
        int schedStat = -1;
        Source source = Source::None;
        std::vector<Reading> readings; ///< oldest first
    };

    static void close(const Entry &entry);
    Reading read(Entry &entry, const ProcStat &stat, qint64 now) const;
    static std::optional<double> cpuPercent(Entry &entry, const Reading &now);

    QByteArray m_root;
    double m_nanosecondsPerTick;
    double m_pageSize;
    std::unordered_map<ProcessId, Entry> m_entries;
    int m_systemStat = -1;
    std::optional<SystemTicks> m_systemTicks;
};

} // namespace pangaea
