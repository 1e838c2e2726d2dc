// SPDX-License-Identifier: MIT
// Where a program is, and what is known against starting it, before anything is started: each failed exec
// would cost Qt 6.4 a descriptor for ever. Reads the file system; the engine's thread.
#pragma once

#include "core/event.h"

#include <QString>
#include <QStringList>

namespace pangaea {

/// The absolute path of a program: one with a slash is meant from `folder`, any other is looked up in the PATH of
/// `environment` (KEY=value), as by execvp(3). Resolved once, so that every attempt runs the same file. The text
/// itself where nothing was found; reasonNotToStart() then says so.
[[nodiscard]] QString locateProgram(const QString &program, const QString &folder, const QStringList &environment);

/// Why an attempt of this row would fail, as a sentence that says what to do; empty where nothing is known
/// against it.
[[nodiscard]] QString reasonNotToStart(const event::Created &made);

} // namespace pangaea
