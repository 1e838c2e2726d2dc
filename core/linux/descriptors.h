// SPDX-License-Identifier: MIT
// Room for the descriptors that a start takes, and those that QProcess forgets. Any thread for the first, that of
// the QProcess for the second.
#pragma once

class QProcess;

namespace pangaea {

/// Measured, Qt 6.4.2: nine, some of them for a moment only; with those of the samples, and of a file that is saved.
inline constexpr int descriptorsOfAStart = 16;

/// Whether so many could be opened now: 0, or errno (EMFILE, ENFILE).
[[nodiscard]] int errorOfOpening(int count);

/// In Qt 6.4 a child whose exec or chdir fails takes the number of a pipe's end out of the memory that it shares with
/// its parent, which therefore never closes it. Closes it, if it is open. Right after start(): by then the child has
/// failed or become another program.
void closeWhatAFailedExecLeft(const QProcess &started);

} // namespace pangaea
