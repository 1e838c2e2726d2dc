// SPDX-License-Identifier: MIT
// What a run without a window prints and returns. Pure readings of the table; main thread.
#pragma once

#include "app/commandline.h"

#include <QString>

namespace pangaea {

class ProcessTable;

/// A header line and one line a process, tab-separated: the window's columns in its order and words.
[[nodiscard]] QString report(const ProcessTable &table);

/// Success when every process exited 0.
[[nodiscard]] ExitCode exitCode(const ProcessTable &table);

} // namespace pangaea
