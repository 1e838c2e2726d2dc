// SPDX-License-Identifier: MIT
// The texts that the table's cells show on hover: the source of the fact, and its age. Any thread.
#pragma once

#include "core/table/processtable.h"

namespace pangaea::hover {

/// "/proc/4711/stat, 80 ms ago". Both times are monotonic ns; readAt 0 means never.
[[nodiscard]] QString fileText(const QString &path, qint64 readAt, qint64 now);

// For Column::hover; `now` is the viewer's, monotonic ns. Empty if there is nothing to show.
[[nodiscard]] QString name(const ProcessState &row, qint64 now);
[[nodiscard]] QString pid(const ProcessState &row, qint64 now);
[[nodiscard]] QString state(const ProcessState &row, qint64 now);
[[nodiscard]] QString kernel(const ProcessState &row, qint64 now);
[[nodiscard]] QString elapsed(const ProcessState &row, qint64 now);
[[nodiscard]] QString output(const ProcessState &row, qint64 now);
[[nodiscard]] QString exit(const ProcessState &row, qint64 now);
[[nodiscard]] QString join(const ProcessState &row, qint64 now);
[[nodiscard]] QString source(const ProcessState &row, qint64 now);

/// The file that this sample's value of the metric comes from.
[[nodiscard]] ProcFile fileOf(const MetricInfo &info, const KernelSample &sample);
[[nodiscard]] QString metric(const ProcessState &row, qint64 now, const MetricInfo &info);

} // namespace pangaea::hover
