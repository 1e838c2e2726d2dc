// SPDX-License-Identifier: MIT
// Reads a Procfile ("name: command line"), as used by foreman and others, as a scenario of spawns. Pure values and
// text; any thread.
#pragma once

#include "core/scenario/scenario.h"

namespace pangaea {

/// Procfile, Procfile.dev, web.procfile.
[[nodiscard]] bool isProcfileName(const QString &path);

/// Each line becomes a spawn of /bin/sh -c with its command, unchanged, in the file's folder. A name consists of
/// letters, digits, _ and -, and must be unique; empty lines and those that begin with # are skipped. Lines may end in
/// CR LF, but a byte order mark is an error. A command that contains {name} or {index} is refused, since a scenario
/// would replace them.
[[nodiscard]] ScenarioFile readProcfile(QByteArrayView text);

} // namespace pangaea
