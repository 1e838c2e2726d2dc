// SPDX-License-Identifier: MIT
// Writes a report to $XDG_STATE_HOME/pangaea (~/.local/state/pangaea) when a fatal signal ends Pangaea; only the user
// can read it, and the next start mentions it. Nothing is sent anywhere. The handler runs on any thread; the functions
// belong to the main thread.
#pragma once

#include <QString>

namespace pangaea {

/// From now on SIGSEGV, SIGBUS, SIGILL, SIGFPE and SIGABRT write a report before they end the process as usual. A child
/// does not inherit this: exec resets it (signal(7)). Call it once, in the window's process.
void installCrashReport();

/// Returns the path of the latest report that was not shown yet, or an empty string. Marks all reports as shown: they
/// are renamed with ".told".
[[nodiscard]] QString takeCrashReport();

} // namespace pangaea
