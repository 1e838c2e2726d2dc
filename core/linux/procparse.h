// SPDX-License-Identifier: MIT
// The text of files in /proc into numbers. Pure functions without any input or output; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace pangaea {

/// /proc/PID/stat, as far as it is of use (proc_pid_stat(5)). Ticks are of sysconf(_SC_CLK_TCK).
struct ProcStat {
    char state = 0;
    qint64 parent = 0;
    qint64 userTicks = 0;   ///< of all threads, those that ended too
    qint64 systemTicks = 0;
    int threads = 0;
    qint64 startTicks = 0;  ///< after boot
    qint64 residentPages = 0;
    int core = 0;           ///< where it ran last
    QByteArray name;
};

/// /proc/PID/schedstat: of the main thread only, exact.
struct ProcSchedStat {
    qint64 run = 0;  ///< ns on a processor
    qint64 wait = 0; ///< ns ready but waiting for one
    qint64 slices = 0;
};

/// The first line of /proc/stat: of all cores together, since boot.
struct SystemTicks {
    qint64 busy = 0;
    qint64 total = 0;
};

// Nothing is returned for text that is cut off, malformed or out of range.
[[nodiscard]] std::optional<ProcStat> parseProcStat(QByteArrayView text);
[[nodiscard]] std::optional<ProcSchedStat> parseProcSchedStat(QByteArrayView text);
[[nodiscard]] std::optional<SystemTicks> parseSystemStat(QByteArrayView text);

} // namespace pangaea
