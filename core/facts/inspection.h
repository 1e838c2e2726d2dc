// SPDX-License-Identifier: MIT
// The kernel's detailed data on one process: raw facts of /proc/PID; they are put into words where they are shown. An
// empty optional means "not known", never 0. Any thread.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace pangaea {

/// A pipe between a process and its reader (pipe(7)).
struct PipeLevel {
    qint64 bytes = 0;    ///< written and not yet read (FIONREAD)
    qint64 capacity = 0; ///< F_GETPIPE_SZ
    friend bool operator==(const PipeLevel &, const PipeLevel &) = default;
};

/// Sets of signals are masks: bit n - 1 is signal n, as in proc_pid_status(5).
struct Inspection {
    qint64 pid = 0;
    std::optional<QString> waitChannel;  ///< /proc/PID/wchan: a kernel function; "" while it runs
    std::optional<int> systemCall;       ///< number in /proc/PID/syscall; -1: blocked outside of a system call
    bool running = false;                ///< /proc/PID/syscall says "running"
    std::optional<qint64> firstArgument; ///< of the system call: for many, a descriptor
    QString descriptor;             ///< what the descriptor refers to: "pipe:[4711]", a path; empty: nothing or unknown
    std::optional<quint64> pending; ///< SigPnd and ShdPnd together
    std::optional<quint64> blocked; ///< SigBlk
    std::optional<quint64> ignored; ///< SigIgn
    std::optional<quint64> caught;  ///< SigCgt
    std::optional<qint64> proportional;  ///< bytes, Pss of /proc/PID/smaps_rollup
    std::optional<qint64> privateMemory; ///< bytes, Private_Clean + Private_Dirty
    std::optional<PipeLevel> output;     ///< of standard output, if it is a pipe
    std::optional<PipeLevel> error;
    std::vector<int> cores; ///< on which it may run (sched_getaffinity(2)); empty: unknown
    qint64 tracer = 0;      ///< TracerPid: the process that traces it, like a debugger (ptrace(2)); 0: none, or unknown
    QString tracerName;     ///< its comm; empty: unknown
    friend bool operator==(const Inspection &, const Inspection &) = default;
};

} // namespace pangaea
