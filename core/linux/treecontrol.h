// SPDX-License-Identifier: MIT
// Acts on a process with all its descendants: signals, niceness, cores. Lives on the engine's thread.
#pragma once

#include "core/linux/processtree.h"

#include <vector>

namespace pangaea {

struct TreeReach {
    int error = 0;     ///< errno, for the process itself; 0: success
    int processes = 0; ///< how many it reached
};

/// SIGKILL: everything is stopped first, until nothing new appears, and then killed, the process itself last, so that
/// none can be born unnoticed. Takes at most some 10 ms if there are descendants that do not stop at once. SIGSTOP:
/// only the first half of it. Others: once to each process found.
[[nodiscard]] TreeReach signalTree(ProcessTree &tree, int number);

/// Applies to each thread; new ones inherit it. Returns an errno, or 0. Unlike signals, these calls take an id: the
/// processes are checked to be alive just before, which leaves a few microseconds in which a thread's id could be
/// reused.
[[nodiscard]] int setTreeNice(ProcessTree &tree, int nice);
[[nodiscard]] int setTreeAffinity(ProcessTree &tree, const std::vector<int> &cores);

} // namespace pangaea
