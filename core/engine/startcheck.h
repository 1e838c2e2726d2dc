// SPDX-License-Identifier: MIT
// Where a program is, what is known against starting it before anything is started, and why a start failed in spite
// of that. Each failed exec would cost time and, in Qt 6.4, a descriptor. Reads the file system; the engine's thread.
#pragma once

#include "core/basics/failure.h"
#include "core/facts/event.h"

#include <QString>
#include <QStringList>

namespace pangaea {

/// The absolute path of a program: one with a slash is meant from `folder`, any other is looked up in the PATH of
/// `environment` (KEY=value), as by execvp(3). Resolved once, so that every attempt runs the same file. The text
/// itself where nothing was found; reasonNotToStart() then says so.
[[nodiscard]] QString locateProgram(const QString &program, const QString &folder, const QStringList &environment);

/// Why an attempt of this row would fail, and what to do; none where nothing is known against it.
[[nodiscard]] Failure reasonNotToStart(const event::Created &made);

/// The same, as a sentence, for an attempt that failed though nothing was known against it. `said` is QProcess's word for it, which
/// ends in that of strerror(3).
[[nodiscard]] QString explainFailedStart(const event::Created &made, const QString &said);

} // namespace pangaea
