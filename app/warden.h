// SPDX-License-Identifier: MIT
// The process above the window. However the window ends, even by SIGKILL, the warden inherits the processes that it
// leaves behind, ends them all (app/leftovers.h), and then ends in the same way as the window. Plain system calls,
// without Qt. One thread; called in main(), before there is another.
//
// During the session orphans go to the warden too (PR_SET_CHILD_SUBREAPER(2const)), and it reaps them. It passes
// signals on to the window, except those from the terminal: these reach both, since both are in one process group; so
// Ctrl+Z stops both and fg continues both. Only SIGKILL to the warden itself leaves processes behind, and then only
// those that the window cannot find either.
#pragma once

#include <sys/types.h>

namespace pangaea {

/// Whether --no-warden is among the arguments. It is for debuggers, which would follow the warden instead of the
/// window.
[[nodiscard]] bool refusesWarden(int argc, char **argv);

/// Forks; returns the warden's pid in the new process, which becomes the window. If the system refuses, it reports this
/// on standard error and returns in this process, as goWithoutWarden() does.
[[nodiscard]] pid_t startWarden();
/// The window becomes its own reaper, and ends its orphans when it exits: returns its own pid. Returns 0 if that is not
/// possible, since it would also end processes that were there before.
[[nodiscard]] pid_t goWithoutWarden();

} // namespace pangaea
