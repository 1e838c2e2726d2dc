// SPDX-License-Identifier: MIT
// What the cells of the table say on hover: where the fact comes from, and how old it is. Any thread.
#pragma once

#include "core/table/processtable.h"

namespace pangaea::hover {

/// "/proc/4711/stat, 80 ms ago". Both times are monotonic ns; a reading at 0 is none.
[[nodiscard]] QString fileText(const QString &path, qint64 readAt, qint64 now);

// For Column::hover; `now` is the viewer's, monotonic ns. Empty where there is nothing to say.
[[nodiscard]] QString name(const ProcessState &row, qint64 now);
[[nodiscard]] QString pid(const ProcessState &row, qint64 now);
[[nodiscard]] QString state(const ProcessState &row, qint64 now);
[[nodiscard]] QString kernel(const ProcessState &row, qint64 now);
[[nodiscard]] QString elapsed(const ProcessState &row, qint64 now);
[[nodiscard]] QString output(const ProcessState &row, qint64 now);
[[nodiscard]] QString exit(const ProcessState &row, qint64 now);
[[nodiscard]] QString join(const ProcessState &row, qint64 now);
[[nodiscard]] QString source(const ProcessState &row, qint64 now);

/// Of a metric; the file that this sample of it is from.
[[nodiscard]] ProcFile fileOf(const MetricInfo &info, const KernelSample &sample);
[[nodiscard]] QString metric(const ProcessState &row, qint64 now, const MetricInfo &info);

} // namespace pangaea::hover
