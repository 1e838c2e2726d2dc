// SPDX-License-Identifier: MIT
// What exactly is run: the rows that a command makes of a program, and the environment of children. Reads the
// environment and the file system; any thread.
#pragma once

#include "core/facts/command.h"

#include <vector>

namespace pangaea {

/// The small default environment as KEY=value, and what is added to it or takes its place.
[[nodiscard]] QStringList childEnvironment(const QStringList &added = {});

/// A row for each name: the program's place, the placeholders filled in, all of the environment.
[[nodiscard]] std::vector<event::Created> programRows(const command::SpawnProgram &spawn);

} // namespace pangaea
