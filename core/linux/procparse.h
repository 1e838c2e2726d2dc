// SPDX-License-Identifier: MIT
// Parses the text of files in /proc. Pure functions without any input or output; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace pangaea {

/// /proc/PID/stat, the fields that are used (proc_pid_stat(5)). Ticks are of sysconf(_SC_CLK_TCK).
struct ProcStat {
    char state = 0;
    qint64 parent = 0;
    qint64 group = 0;     ///< process group
    qint64 session = 0;   ///< pid of its leader
    qint64 userTicks = 0; ///< of all threads, including those that ended
    qint64 systemTicks = 0;
    int nice = 0;
    int threads = 0;
    qint64 startTicks = 0; ///< after boot
    qint64 residentPages = 0;
    int core = 0;        ///< where it ran last
    bool ending = false; ///< the kernel has begun to end the task
    QByteArray name;
};

/// /proc/PID/schedstat: only of the main thread, exact. /proc/PID/task/TID/schedstat: of that thread.
struct ProcSchedStat {
    qint64 run = 0;  ///< ns on a processor
    qint64 wait = 0; ///< ns runnable, waiting for a processor
    qint64 slices = 0;
    friend bool operator==(const ProcSchedStat &, const ProcSchedStat &) = default;
};

/// /proc/PID/status, the lines that are used (proc_pid_status(5)): each is optional, since kernels differ. The counts
/// are of one thread. Sets of signals are masks: bit n - 1 is signal n.
struct ProcStatus {
    std::optional<qint64> voluntary;
    std::optional<qint64> involuntary;
    std::optional<quint64> pending;       ///< of the thread
    std::optional<quint64> sharedPending; ///< of the process
    std::optional<quint64> blocked;
    std::optional<quint64> ignored;
    std::optional<quint64> caught;
    std::optional<qint64> tracer;     ///< pid of the tracer (ptrace(2)); 0: none
    std::optional<qint64> peakMemory; ///< bytes, VmHWM: of the process, since its last execve(2)
};

/// /proc/PID/status again: its user, and how many of that user's tasks it has.
struct ProcOwner {
    qint64 user = 0; ///< real
    qint64 threads = 0;
};

/// /proc/PID/syscall (proc_pid_syscall(5)).
struct ProcSystemCall {
    bool running = false; ///< then nothing else is known
    int number = -1;      ///< -1: blocked outside of a system call
    quint64 firstArgument = 0;
};

/// /proc/PID/smaps_rollup (proc_pid_smaps(5)), in bytes.
struct ProcMemory {
    qint64 proportional = 0;
    qint64 privateMemory = 0;
};

/// A line of /proc/stat: of all cores together (the first line), or of one core, since boot.
struct SystemTicks {
    qint64 busy = 0;
    qint64 total = 0;
};

// All return nothing if the text is cut off, malformed or out of range.
[[nodiscard]] std::optional<ProcStat> parseProcStat(QByteArrayView text);
/// The last field of the same text, as in wait(2): of a zombie, how it ended. If the reader may not inspect the process,
/// the kernel writes 0.
[[nodiscard]] std::optional<int> parseWaitStatus(QByteArrayView text);
[[nodiscard]] std::optional<ProcSchedStat> parseProcSchedStat(QByteArrayView text);
[[nodiscard]] std::optional<SystemTicks> parseSystemStat(QByteArrayView text);
/// Indexed by the number of the core; a core without a line is empty: it is switched off. Truncated lines are left out.
[[nodiscard]] std::vector<std::optional<SystemTicks>> parseCoreStats(QByteArrayView text);
[[nodiscard]] ProcStatus parseProcStatus(QByteArrayView text);
[[nodiscard]] std::optional<ProcOwner> parseProcOwner(QByteArrayView text);
[[nodiscard]] std::optional<ProcSystemCall> parseProcSystemCall(QByteArrayView text);
[[nodiscard]] std::optional<ProcMemory> parseProcMemory(QByteArrayView text);
/// /proc/PID/task/TID/children (proc_tid_children(5)): all numbers that are complete and valid.
[[nodiscard]] std::vector<qint64> parseProcChildren(QByteArrayView text);

} // namespace pangaea
