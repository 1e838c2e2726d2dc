// SPDX-License-Identifier: MIT
// What a run without a window prints and returns. Only reads the table; main thread.
#pragma once

#include "app/commandline.h"

#include <QString>

namespace pangaea {

class ProcessTable;

/// A header line, then one line per process, tab-separated: the window's columns, in the same order and wording.
[[nodiscard]] QString report(const ProcessTable &table);

/// Success when every process exited 0.
[[nodiscard]] ExitCode exitCode(const ProcessTable &table);

} // namespace pangaea
