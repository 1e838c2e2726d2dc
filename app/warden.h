// SPDX-License-Identifier: MIT
// The process above the window. However the window ends, by SIGKILL too, what it leaves behind falls to the
// warden, which ends all of it (app/leftovers.h), and then itself ends as the window did. Plain system calls,
// without Qt. One thread; in main(), before there is another.
//
// During the session orphans come to the warden too (PR_SET_CHILD_SUBREAPER(2const)), and it reaps them. What a
// process, but not the terminal, sends to it, it passes on to the window: the terminal's signals reach both,
// since both are in one process group; so Ctrl+Z stops both and fg continues both. Only SIGKILL to the warden
// itself leaves processes behind, and then only what the window cannot find either.
#pragma once

#include <sys/types.h>

namespace pangaea {

/// Whether --no-warden is among the arguments. As the debugger needs it, which would follow the warden.
[[nodiscard]] bool refusesWarden(int argc, char **argv);

/// Returns in a new process, that of the window, the warden's pid. Where the system refuses it, it says so on
/// standard error and returns in this process as goWithoutWarden() does.
[[nodiscard]] pid_t startWarden();
/// The window reaps its orphans itself, and ends them at its own end if it comes to that: its own pid. 0 where
/// that cannot be, since it would be the end of processes that were there before.
[[nodiscard]] pid_t goWithoutWarden();

} // namespace pangaea
