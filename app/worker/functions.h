// SPDX-License-Identifier: MIT
// The functions of the table in targets.cpp. Each runs one target and returns its exit code. No Qt; main thread.
#pragma once

#include "targets.h"

namespace pangaea::worker {

// basics.cpp
int printFunc(const Call &call);
int count(const Call &call);
int ignoreTerminate(const Call &call);
int handleTerminate(const Call &call);
int exitCode(const Call &call);
int crash(const Call &call);
int flood(const Call &call);
int errorOutput(const Call &call);
int readInput(const Call &call);
// loads.cpp
int compute(const Call &call);
int work(const Call &call);
int threads(const Call &call);
int allocate(const Call &call);
// waits.cpp
int waitIo(const Call &call);
int asyncIo(const Call &call);
int sequentialIo(const Call &call);
// pipes.cpp
int printBuffered(const Call &call);
int fullPipe(const Call &call);
// terminals.cpp
int catchSignals(const Call &call);
int closeTerminal(const Call &call);
// memory.cpp
int forkMemory(const Call &call);
// families.cpp
int deadlock(const Call &call);
int zombie(const Call &call);
int orphan(const Call &call);
int forkTree(const Call &call);
// sharing.cpp
int sharedVariable(const Call &call);
int race(const Call &call);

} // namespace pangaea::worker
