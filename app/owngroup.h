// SPDX-License-Identifier: MIT
// What core/linux/cgroup.cpp made in the control group that was given to Pangaea is taken away when all has ended: plain
// system calls, without Qt, for the warden, which outlives a window that was killed. One thread.
#pragma once

#include <sys/types.h>

namespace pangaea {

/// If this process is in the leaf that the window of that pid moved itself into, it goes back to where it was, and the
/// window's groups are removed. What it may not or cannot do, the next start does. The folders are where the kernel has
/// them, or a test's.
void leaveGroupOf(pid_t window, const char *proc = "/proc", const char *groups = "/sys/fs/cgroup");

} // namespace pangaea
