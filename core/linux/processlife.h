// SPDX-License-Identifier: MIT
// Whether a process is dead, and whether it stands still. /proc/PID/stat tells the state of the main thread alone: that
// may have ended (Z) or be stopped (T) while others run on. Any thread.
#pragma once

#include "core/linux/procparse.h"

#include <QByteArray>

namespace pangaea {

/// No thread of it lives; at most its end waits to be reaped. A main thread that has ended (Z) is counted among the
/// threads until the last one has.
[[nodiscard]] constexpr bool isDead(const ProcStat &stat)
{
    return (stat.state == 'Z' || stat.state == 'X') && stat.threads <= 1;
}

/// What its threads do.
struct ProcessLife {
    char state = 0;           ///< of the one that does most, those that have ended aside; 0: none could be read
    qint64 thread = 0;        ///< that one; 0: the main one, or none
    bool mainEnded = false;   ///< and others live
    bool stopped = false;     ///< each is stopped, by a signal or by a tracer
    bool someStopped = false; ///< one is at least, by a signal
};
/// Of /proc/PID, whose stat was read just now: of a single thread that tells all, of several each one is read.
[[nodiscard]] ProcessLife lifeOf(const QByteArray &folder, const ProcStat &stat);

/// It is stopped, dead or gone.
[[nodiscard]] bool isStill(const QByteArray &folder);

} // namespace pangaea
