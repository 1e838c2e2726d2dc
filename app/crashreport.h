// SPDX-License-Identifier: MIT
// What is known when a fatal signal ends Pangaea, written to $XDG_STATE_HOME/pangaea (~/.local/state/pangaea),
// readable by the user alone, and told at the next start. Nothing is sent anywhere. The handler runs on any
// thread; the functions belong to the main thread.
#pragma once

#include <QString>

namespace pangaea {

/// From now on SIGSEGV, SIGBUS, SIGILL, SIGFPE and SIGABRT write a report before they end the process as they
/// would without. A child does not inherit that: exec resets it (signal(7)). Once, in the window's process.
void installCrashReport();

/// The path of the latest report that nobody was told of. From now on all count as told, and have ".told" in
/// their names. Empty: there is none.
[[nodiscard]] QString takeCrashReport();

} // namespace pangaea
