// SPDX-License-Identifier: MIT
// Removes what core/linux/cgroup.cpp made in Pangaea's control group, when all processes have ended. Plain system
// calls, without Qt, for the warden, which outlives a window that was killed. One thread.
#pragma once

#include <sys/types.h>

namespace pangaea {

/// If this process is in the leaf group that the window with that pid moved itself into, it moves back to where it was
/// and removes the window's groups. Whatever cannot be removed now is removed by the next start. The default folders
/// are the kernel's; tests pass their own.
void leaveGroupOf(pid_t window, const char *proc = "/proc", const char *groups = "/sys/fs/cgroup");

} // namespace pangaea
