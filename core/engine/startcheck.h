// SPDX-License-Identifier: MIT
// Locates programs, checks what is known against a start beforehand, and explains why a start failed nevertheless. A
// failed exec costs time and, in Qt 6.4, a descriptor. Reads the file system; the engine's thread.
#pragma once

#include "core/basics/failure.h"
#include "core/facts/event.h"

#include <QString>
#include <QStringList>

namespace pangaea {

/// The absolute path of a program: a path with a slash is relative to `folder`, any other name is looked up in the PATH
/// of `environment` (KEY=value), as by execvp(3). Resolved once, so that every attempt runs the same file. Returns the
/// name itself if nothing was found; reasonNotToStart() then reports it.
[[nodiscard]] QString locateProgram(const QString &program, const QString &folder, const QStringList &environment);

/// Why an attempt of this row would fail, and what to do; none: no obstacle is known.
[[nodiscard]] Failure reasonNotToStart(const event::Created &made);

/// The same, as a sentence, for an attempt that failed although no obstacle was known. `said` is QProcess's error
/// string, which ends in that of strerror(3).
[[nodiscard]] QString explainFailedStart(const event::Created &made, const QString &said);

} // namespace pangaea
