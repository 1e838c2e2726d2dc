// SPDX-License-Identifier: MIT
// Checks a program's file; one implementation for each system, chosen by CMake. Reads the file system; any thread.
#pragma once

#include "core/basics/failure.h"

#include <QString>

namespace pangaea {

/// Why execve(2) would refuse this file, and what to do; none: no obstacle is known. `path` is absolute; `folder` is
/// where the program is to run: a script may name its interpreter relative to it. Obstacles outside the file (somebody
/// writes to it, memory runs out) are not checked.
[[nodiscard]] Failure programProblem(const QString &path, const QString &folder);

/// Why a program cannot run in this folder; none: no obstacle is known.
[[nodiscard]] Failure folderProblem(const QString &folder);

/// How many bytes arguments and environment may take together, with one pointer for each (execve(2)).
[[nodiscard]] qint64 mostArgumentBytes();

} // namespace pangaea
