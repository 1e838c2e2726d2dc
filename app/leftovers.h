// SPDX-License-Identifier: MIT
// Ends all processes below this one. Uses only system calls and /proc (proc_tid_children(5)), without Qt: for the
// warden, and for a window without a warden. One thread, while no other thread starts or waits for processes.
#pragma once

namespace pangaea {

/// Whether this process is the reaper of its orphaned descendants (PR_SET_CHILD_SUBREAPER(2const)), so that none can
/// escape.
[[nodiscard]] bool isReaper();
/// Makes this process that reaper; false: the kernel refused.
bool becomeReaper();
/// Whether there are children already: a shell may have had some before it became this program by exec. They are not
/// ours.
[[nodiscard]] bool hasChildren();

/// Stops, kills and reaps all descendants of this process, which has to be their reaper, until none is left:
/// milliseconds for hundreds. False: after 5 seconds some were left, either because this process may not kill them
/// (another user's) or because they hang in the kernel and end only when they return from there.
bool endLeftovers();

} // namespace pangaea
