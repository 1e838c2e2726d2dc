// SPDX-License-Identifier: MIT
// Whether there are enough descriptors for a start, and closing those that QProcess forgets. Any thread for the first,
// the QProcess's thread for the second.
#pragma once

class QProcess;

namespace pangaea {

/// Measured with Qt 6.4.2: nine, some of them only for a moment; the rest is for samples and for a file that is being
/// saved.
inline constexpr int descriptorsOfAStart = 16;

/// Whether so many descriptors could be opened now: 0, or errno (EMFILE, ENFILE).
[[nodiscard]] int errorOfOpening(int count);

/// Sets it to -1; one below 0 is not open.
void closeIfOpen(int &descriptor);

/// In Qt 6.4 a child whose exec or chdir fails clears the number of a pipe's end in the memory that it shares with its
/// parent, which therefore never closes it. This closes it, if it is open. Call it right after start(): by then the
/// child has failed or become another program.
void closeWhatAFailedExecLeft(const QProcess &started);

} // namespace pangaea
