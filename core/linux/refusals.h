// SPDX-License-Identifier: MIT
// Why the kernel refused a request. Pure text; any thread.
#pragma once

#include "core/basics/failure.h"

#include <QString>

#include <vector>

namespace pangaea {

// Each takes an errno; 0 means no failure.

/// Of pidfd_send_signal(2).
[[nodiscard]] Failure signalRefusal(int error, int number);
/// Of setpriority(2).
[[nodiscard]] Failure niceRefusal(int error, int nice);
/// Of sched_setaffinity(2); ENXIO: one of the cores does not exist.
[[nodiscard]] Failure affinityRefusal(int error, const std::vector<int> &cores);

/// Of pidfd_open(2): there is no handle on the process, and without one no signal is sent.
[[nodiscard]] Failure noHandle(int error, int number);
/// The same for a process that was just started, and is not kept for that reason.
[[nodiscard]] Failure notInHand(int error);

} // namespace pangaea
