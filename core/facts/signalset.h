// SPDX-License-Identifier: MIT
// Sets of signals, as the kernel writes them, as names; and why a signal had no effect. Pure text; any thread.
#pragma once

#include "core/facts/inspection.h"

#include <QString>

namespace pangaea {

/// "SIGTERM, SIGUSR1"; "all but SIGKILL, SIGSTOP" where that is shorter; "all"; "none". Bit n - 1 of the mask
/// is signal n. Signals that nobody can send (32 and 33 belong to the C library) are left out.
[[nodiscard]] QString signalNames(quint64 mask);

/// Whether the signal is in the set; false if the set is unknown.
[[nodiscard]] bool hasSignal(const std::optional<quint64> &mask, int signal);

/// Why a process goes on that was sent this signal, as a sentence; empty: no known fact explains it.
[[nodiscard]] QString whyNoEffect(int signal, const Inspection &details);

} // namespace pangaea
