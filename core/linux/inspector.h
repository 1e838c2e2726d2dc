// SPDX-License-Identifier: MIT
// Detailed data on one process from /proc and the scheduler, for the few rows that somebody looks at. What the kernel
// does not let us read stays unknown: wchan, syscall and the descriptors require the right to trace the process
// (ptrace(2)). Lives on the engine's thread.
#pragma once

#include "core/facts/event.h"
#include "core/facts/inspection.h"
#include "core/linux/pidfd.h"
#include "core/linux/procparse.h"

#include <QByteArray>

#include <unordered_map>

namespace pangaea {

class Inspector
{
public:
    /// Tests pass another root.
    explicit Inspector(QByteArray procRoot = QByteArrayLiteral("/proc"));

    /// If the handle does not answer, only the pid is set: it may belong to another process. The memory is read at most
    /// once a second, since the kernel walks through all of it.
    [[nodiscard]] Inspection inspect(ProcessId process, qint64 pid, const PidFd &handle, qint64 now = monotonicNow());
    void forget(ProcessId process);

private:
    struct Memory {
        qint64 readAt = 0; ///< monotonic ns
        std::optional<ProcMemory> value {};
    };

    void readWaiting(Inspection &details, const QByteArray &folder) const;
    void readSignals(Inspection &details, const QByteArray &folder) const;
    void readMemory(Inspection &details, const QByteArray &folder, ProcessId process, qint64 now);

    QByteArray m_root;
    std::unordered_map<ProcessId, Memory> m_memory;
};

} // namespace pangaea
