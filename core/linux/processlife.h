// SPDX-License-Identifier: MIT
// Whether a process is dead, and whether it is stopped. /proc/PID/stat gives only the main thread's state: that thread
// may have ended (Z) or be stopped (T) while others run. Any thread.
#pragma once

#include "core/facts/exitstatus.h"
#include "core/linux/procparse.h"

#include <QByteArray>

namespace pangaea {

/// None of its threads lives; at most it is a zombie that waits to be reaped. A main thread that has ended (Z) is
/// counted among the threads until the last one has ended.
[[nodiscard]] constexpr bool isDead(const ProcStat &stat)
{
    return (stat.state == 'Z' || stat.state == 'X') && stat.threads <= 1;
}

/// The state of its threads.
struct ProcessLife {
    char state = 0;           ///< of the most active thread that has not ended; 0: none could be read
    qint64 thread = 0;        ///< tid of that thread; 0: the main one, or none
    bool mainEnded = false;   ///< and other threads live
    bool stopped = false;     ///< all threads are stopped, by a signal or by a tracer
    bool someStopped = false; ///< at least one is stopped by a signal
};
/// For /proc/PID, whose stat was just read: enough for a single thread; of several threads each is read.
[[nodiscard]] ProcessLife lifeOf(const QByteArray &folder, const ProcStat &stat);

/// How a zombie has ended; nothing if it is no zombie, or if the kernel does not tell this process.
[[nodiscard]] std::optional<ExitStatus> statusOfZombie(const QByteArray &folder);
/// From a status of wait(2).
[[nodiscard]] ExitStatus exitStatusOf(int waitStatus);

/// It is stopped, dead or gone.
[[nodiscard]] bool isStill(const QByteArray &folder);

} // namespace pangaea
