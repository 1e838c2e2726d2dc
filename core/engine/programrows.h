// SPDX-License-Identifier: MIT
// Turns a command into the rows that run a program, and makes the environment of children. Reads the environment and
// the file system; any thread.
#pragma once

#include "core/facts/command.h"

#include <vector>

namespace pangaea {

/// What the default environment has for a process with a terminal of its own, which is more than the other one's.
inline constexpr QLatin1StringView terminalVariable("TERM=xterm-256color");

/// The small default environment as KEY=value; `added` variables are appended or replace those of the same name.
[[nodiscard]] QStringList childEnvironment(const QStringList &added = {}, Input::Kind input = Input::Kind::Closed);

/// One row per name: with the program's path, the placeholders filled in, and the complete environment.
[[nodiscard]] std::vector<event::Created> programRows(const command::SpawnProgram &spawn);

} // namespace pangaea
