// SPDX-License-Identifier: MIT
// A Procfile ("name: command line"), as foreman and others run it, as a scenario of spawns. Pure values and text; any
// thread.
#pragma once

#include "core/scenario/scenario.h"

namespace pangaea {

/// Procfile, Procfile.dev, web.procfile.
[[nodiscard]] bool isProcfileName(const QString &path);

/// Each line a spawn of /bin/sh -c with its command, exactly as it stands there, in the file's folder. A name is
/// letters, digits, _ and -, and stands once; empty lines and those that begin with # are passed over. Lines may end in
/// CR LF, but there is no byte order mark. A command that has {name} or {index} in it is refused, since a scenario
/// would fill them in.
[[nodiscard]] ScenarioFile readProcfile(QByteArrayView text);

} // namespace pangaea
