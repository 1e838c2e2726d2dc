// SPDX-License-Identifier: MIT
// Why the kernel did not do what it was asked for. Pure text; any thread.
#pragma once

#include "core/basics/failure.h"

#include <QString>

#include <vector>

namespace pangaea {

// Each takes an errno; there is no problem for 0.

/// Of pidfd_send_signal(2).
[[nodiscard]] Failure signalRefusal(int error, int number);
/// Of setpriority(2).
[[nodiscard]] Failure niceRefusal(int error, int nice);
/// Of sched_setaffinity(2); ENXIO: one of the cores does not exist.
[[nodiscard]] Failure affinityRefusal(int error, const std::vector<int> &cores);

/// There is no handle on the process, and without one nothing is sent: of pidfd_open(2).
[[nodiscard]] Failure noHandle(int error, int number);
/// The same of a process that was just started, and is not kept for that reason.
[[nodiscard]] Failure notInHand(int error);

} // namespace pangaea
