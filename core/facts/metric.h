// SPDX-License-Identifier: MIT
// The kernel's metrics of a process: id, title and unit of each, and one sample of them all. A new metric is one row
// here and one line in the sampler; its column follows.
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace pangaea {

/// What a number counts, to format it. Durations are nanoseconds, memory is bytes.
enum class Unit { Text, Count, Percent, Bytes, Duration };

enum class Metric { Cpu, Core, Memory, Threads, Nice, Parent, Voluntary, Involuntary, RunTime, QueueTime };

/// The files in /proc/PID that the numbers come from.
enum class ProcFile { Stat, SchedStat, Status };
inline constexpr std::array procFileNames {"stat", "schedstat", "status"}; ///< indexed by ProcFile

struct MetricInfo {
    Metric metric;
    const char *id;
    const char *title;
    Unit unit;
    ProcFile file;
    bool shown; ///< its column in the table is visible by default
};

/// In the order in which the table shows them, indexed by Metric.
inline constexpr std::array metrics {
    MetricInfo {Metric::Cpu, "cpu", QT_TRANSLATE_NOOP("pangaea::Columns", "CPU %"), Unit::Percent, ProcFile::SchedStat,
                true},
    MetricInfo {Metric::Core, "core", QT_TRANSLATE_NOOP("pangaea::Columns", "Core"), Unit::Count, ProcFile::Stat, true},
    MetricInfo {Metric::Memory, "memory", QT_TRANSLATE_NOOP("pangaea::Columns", "Memory"), Unit::Bytes, ProcFile::Stat,
                true},
    MetricInfo {Metric::Threads, "threads", QT_TRANSLATE_NOOP("pangaea::Columns", "Threads"), Unit::Count,
                ProcFile::Stat, true},
    MetricInfo {Metric::Nice, "nice", QT_TRANSLATE_NOOP("pangaea::Columns", "Nice"), Unit::Count, ProcFile::Stat,
                false},
    MetricInfo {Metric::Parent, "ppid", QT_TRANSLATE_NOOP("pangaea::Columns", "PPID"), Unit::Count, ProcFile::Stat,
                false},
    MetricInfo {Metric::Voluntary, "voluntary", QT_TRANSLATE_NOOP("pangaea::Columns", "Voluntary switches"),
                Unit::Count, ProcFile::Status, false},
    MetricInfo {Metric::Involuntary, "involuntary", QT_TRANSLATE_NOOP("pangaea::Columns", "Involuntary switches"),
                Unit::Count, ProcFile::Status, false},
    MetricInfo {Metric::RunTime, "run_time", QT_TRANSLATE_NOOP("pangaea::Columns", "Run time"), Unit::Duration,
                ProcFile::SchedStat, false},
    MetricInfo {Metric::QueueTime, "queue_time", QT_TRANSLATE_NOOP("pangaea::Columns", "Queue time"), Unit::Duration,
                ProcFile::SchedStat, false},
};

/// One reading of one process. An empty optional means "not known", never 0.
struct KernelSample {
    /// A letter of proc_pid_stat(5); 0 if it could not be read. It is the main thread's, as in /proc/PID/stat; if that
    /// thread has ended or is stopped while others run, it is that of the most active thread.
    char state = 0;
    std::array<std::optional<double>, metrics.size()> values;
    /// When each file was last read successfully, monotonic ns; 0: never. Indexed by ProcFile.
    std::array<qint64, procFileNames.size()> readAt {};
    bool cpuFromTicks = false; ///< CPU and run time come from stat, in ticks of 10 ms or so
    bool mainEnded = false;    ///< the main thread has ended, and others still live
    bool stopPending = false;  ///< a stop signal was sent, and not every thread has stopped yet

    [[nodiscard]] std::optional<double> &operator[](Metric metric) { return values[size_t(metric)]; }
    [[nodiscard]] const std::optional<double> &operator[](Metric metric) const { return values[size_t(metric)]; }
};

} // namespace pangaea
