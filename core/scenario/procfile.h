// SPDX-License-Identifier: MIT
// Reads a Procfile ("name: command line"), as used by foreman and others, as a scenario of spawns. Pure values and
// text; any thread.
#pragma once

#include "core/scenario/scenario.h"

namespace pangaea {

/// Procfile, procfile, Procfile.dev, Procfile-dev, Procfile_dev, web.procfile.
[[nodiscard]] bool isProcfileName(const QString &path);

/// Each line becomes a spawn of /bin/sh -c with its command, unchanged, in the file's folder. A name consists of
/// letters, digits, _, - and ., with blanks around it allowed, and must be unique; empty lines and those that begin with #
/// are skipped. A byte order mark and CR LF are accepted. A command that contains {name} or {index} is refused, since a
/// scenario would replace them.
///
/// Each process gets TERM, the variables of `environment` (NAME=value, as from the .env beside the file), and a PORT of
/// its own: the one of `environment`, or 5000, and 100 more for each line. Its standard input stays open, as a watcher
/// would end with it: a last step types nothing to each.
[[nodiscard]] ScenarioFile readProcfile(QByteArrayView text, const QStringList &environment = {});

} // namespace pangaea
