// SPDX-License-Identifier: MIT
// Tests whether a limit on tasks really works: a child gets the limit and tries to create a child of its own. Any
// thread; takes about a millisecond.
#pragma once

namespace pangaea {

/// For the limit of a group that allows one task; `procs` is its cgroup.procs. True: the kernel refused the second
/// task.
[[nodiscard]] bool groupLimitHolds(int procs);
/// For RLIMIT_NPROC of this user (getrlimit(2)): root and some others are exempt.
[[nodiscard]] bool userLimitHolds();

} // namespace pangaea
