// SPDX-License-Identifier: MIT
// The left end of the status bar: how many processes are in which state, in words. Pure; any thread.
#pragma once

#include <QString>

namespace pangaea {

class ProcessTable;

/// "3 running · 1 exited · 0 failed"; "No processes".
[[nodiscard]] QString stateSummary(const ProcessTable &table);

/// "CPU 12 % of 2 cores · sampled 10 Hz"; an em dash where the load is not known.
[[nodiscard]] QString loadSummary(const ProcessTable &table);

} // namespace pangaea
