// SPDX-License-Identifier: MIT
// How much more CPU time the kernel may charge a task than its recorded stays on cores add up to. A greater difference
// means that something was not recorded. Any thread.
#pragma once

#include "core/facts/event.h"

namespace pangaea {

/// For any task, ns.
inline constexpr qint64 mostUnrecorded = nanosecondsPerSecond / 50;
/// And for each stay, ns: the kernel's own work to switch to the task and away. Seen: 2 to 5 us for hundreds of thousands
/// of them a second, up to 41 us for single ones on a busy virtual machine.
inline constexpr qint64 mostUnrecordedOfStay = 50'000;

} // namespace pangaea
