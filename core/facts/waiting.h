// SPDX-License-Identifier: MIT
// What a process waits for, in plain words, derived from the raw facts of an inspection. Pure text; any thread.
#pragma once

#include "core/facts/inspection.h"

#include <QString>

namespace pangaea {

/// "sleeping in clock_nanosleep", "waiting to read a pipe", "stopped by a signal", "running"; empty: unknown. The
/// numbers of system calls are those of the machine that this was built for.
[[nodiscard]] QString waitsFor(const Inspection &details);

/// Whether the first argument of this system call (by its number) is a descriptor on which it may wait.
[[nodiscard]] bool takesDescriptor(int systemCall);

/// Whether it is stopped by a signal such as SIGSTOP, judging by its wait channel.
[[nodiscard]] bool isStopped(const Inspection &details);

} // namespace pangaea
