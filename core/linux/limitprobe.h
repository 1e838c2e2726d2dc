// SPDX-License-Identifier: MIT
// Whether a limit on tasks really holds: a child is put under it and tries to make one of its own. Any thread; takes
// about a millisecond.
#pragma once

namespace pangaea {

/// The limit of a group that allows one task; `procs` is its cgroup.procs. True: the kernel refused the second one.
[[nodiscard]] bool groupLimitHolds(int procs);
/// RLIMIT_NPROC, for this user (getrlimit(2)): root and some others are exempt.
[[nodiscard]] bool userLimitHolds();

} // namespace pangaea
