// SPDX-License-Identifier: MIT
// The end of all processes below this one. System calls and /proc (proc_tid_children(5)) alone, without Qt: for
// the warden, and for a window that is its own. One thread, when no other starts or awaits processes any more.
#pragma once

namespace pangaea {

/// Whether orphans come to this process (PR_SET_CHILD_SUBREAPER(2const)); they are what cannot get away.
[[nodiscard]] bool isReaper();
/// True: from now on they do.
bool becomeReaper();
/// Some were there before: a shell had them, and became this program by exec. They are none of ours.
[[nodiscard]] bool hasChildren();

/// Stops, kills and reaps all descendants of this process, which has to be their reaper, again until there are
/// none: milliseconds for hundreds. False: after 5 seconds some were left, which the kernel does not let it
/// kill (of another user), or cannot (they hang in the kernel, and end when they return from there).
bool endLeftovers();

} // namespace pangaea
