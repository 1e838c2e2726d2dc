// SPDX-License-Identifier: MIT
// What can be done to a process with all its descendants: signals, niceness, cores. Lives on the engine's
// thread.
#pragma once

#include "core/linux/processtree.h"

#include <vector>

namespace pangaea {

struct TreeReach {
    int error = 0;     ///< errno, of the process itself; 0: done
    int processes = 0; ///< that it reached
};

/// SIGKILL: everything is stopped first, until nothing new appears, and then killed, the process itself last:
/// so none can be born behind its parent's back. Takes at most some 10 ms, where there are descendants that
/// do not stop at once. SIGSTOP: the first half of it. Others: once to each that is found.
[[nodiscard]] TreeReach signalTree(ProcessTree &tree, int number);

/// For each thread; new ones inherit it. An errno, or 0. Other than signals, they are told to the kernel by
/// id: the processes are seen to live just before, which leaves a few microseconds for a thread's id to be
/// given to another.
[[nodiscard]] int setTreeNice(ProcessTree &tree, int nice);
[[nodiscard]] int setTreeAffinity(ProcessTree &tree, const std::vector<int> &cores);

} // namespace pangaea
