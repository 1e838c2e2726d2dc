// SPDX-License-Identifier: MIT
// Where the words of a process were while nothing was to be seen of them: a program that writes to a pipe usually keeps
// them in a buffer until that is full, or until it ends. Whether it did cannot be known, so this is only a hint, from
// what the row shows. Pure functions of a row; any thread.
#pragma once

#include "core/table/processtable.h"

namespace pangaea {

enum class OutputHint {
    None,
    Late,     ///< it printed nothing while it ran, and then several lines at its end
    Unwritten ///< it was killed, had done something, and had printed nothing
};

/// In which way a program may be run again, so that its output shows more.
enum class OutputWay { Terminal, Unbuffered, OnePipe };

/// Below this life nobody waited for its words.
inline constexpr qint64 shortestSilence = nanosecondsPerSecond;
/// Nothing was printed before the last moments of a life: its last tenth, within these bounds. Between its last words
/// and its end an interpreter cleans up, on a busy machine for longer.
inline constexpr qint64 leastMoments = nanosecondsPerSecond / 10;
inline constexpr qint64 mostMoments = nanosecondsPerSecond / 2;
/// A process that slept through its life, as sleep(1) does, uses less CPU time and waits less often; the start of an
/// interpreter alone uses more.
inline constexpr double leastCpuTime = 20e6; ///< ns
inline constexpr double leastSwitches = 20;  ///< to wait

/// Of the row's last attempt, once it has ended and its output was read.
[[nodiscard]] OutputHint outputHint(const ProcessState &row);
/// What happened, and what it may mean, in sentences; empty for None.
[[nodiscard]] QString outputHintText(const ProcessState &row);

/// Whether it runs Python, by the name of the program or of the script. PYTHONUNBUFFERED=1 makes that write at once.
[[nodiscard]] bool runsPython(const event::Created &made);
/// Whether that is set already.
[[nodiscard]] bool isUnbuffered(const event::Created &made);

} // namespace pangaea
