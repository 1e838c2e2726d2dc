// SPDX-License-Identifier: MIT
// What the kernel can tell of a process: id, title and unit of each metric, and one sample of them.
// A new metric is one row here and one line in the sampler; its column follows.
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace pangaea {

/// What a number counts, so that it can be shown. Durations are nanoseconds, memory is bytes.
enum class Unit { Text, Count, Percent, Bytes, Duration };

enum class Metric { Cpu, Core, Memory, Threads };

struct MetricInfo {
    Metric metric;
    const char *id;
    const char *title;
    Unit unit;
};

/// In the order in which the table shows them, indexed by Metric.
inline constexpr std::array metrics {
    MetricInfo {Metric::Cpu, "cpu", QT_TRANSLATE_NOOP("pangaea::Columns", "CPU %"), Unit::Percent},
    MetricInfo {Metric::Core, "core", QT_TRANSLATE_NOOP("pangaea::Columns", "Core"), Unit::Count},
    MetricInfo {Metric::Memory, "memory", QT_TRANSLATE_NOOP("pangaea::Columns", "Memory"), Unit::Bytes},
    MetricInfo {Metric::Threads, "threads", QT_TRANSLATE_NOOP("pangaea::Columns", "Threads"), Unit::Count},
};

/// One reading of one process. An empty optional is "not known", never 0.
struct KernelSample {
    char state = 0; ///< the letter of /proc/PID/stat (proc_pid_stat(5)); 0 when it could not be read
    std::array<std::optional<double>, metrics.size()> values;

    [[nodiscard]] std::optional<double> &operator[](Metric metric) { return values[size_t(metric)]; }
    [[nodiscard]] const std::optional<double> &operator[](Metric metric) const { return values[size_t(metric)]; }
};

} // namespace pangaea
