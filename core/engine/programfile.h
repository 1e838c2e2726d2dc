// SPDX-License-Identifier: MIT
// What is wrong with a program's file, one implementation for each system, chosen by CMake. Reads the file
// system; any thread.
#pragma once

#include "core/basics/failure.h"

#include <QString>

namespace pangaea {

/// Why execve(2) would refuse this file, and what to do; none where nothing is known against it. `path` is absolute; `folder` is where the program is to run, from where a script may name its interpreter.
/// What the file alone cannot tell (that somebody writes to it, that memory runs out) is not looked for.
[[nodiscard]] Failure programProblem(const QString &path, const QString &folder);

/// Why a program cannot run in this folder, likewise.
[[nodiscard]] Failure folderProblem(const QString &folder);

/// The bytes that arguments and environment may have together, with a pointer for each (execve(2)).
[[nodiscard]] qint64 mostArgumentBytes();

} // namespace pangaea
