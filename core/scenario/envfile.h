// SPDX-License-Identifier: MIT
// Reads a file of environment variables (".env"), as foreman, dotenv and others know it. It is read as data: no shell, no
// variables within values. Pure values and text; any thread.
#pragma once

#include "core/basics/failure.h"

#include <QByteArrayView>
#include <QStringList>

namespace pangaea {

struct EnvFile {
    QStringList variables; ///< NAME=value, in the file's order; of a name that occurs twice the last one
    Failure failure;       ///< why it is refused, with its line; there are no variables then
};

/// Each line is NAME=value, with blanks around both parts and "export" before them allowed. A value between single quotes
/// or backticks is taken as it is, also over several lines; between double quotes \n, \r, \t, \", \\ and \$ stand for a
/// character. Without quotes it ends at its line's end, or where a # follows a blank. Empty lines and lines that begin with
/// # are skipped; a byte order mark and CR LF are accepted.
[[nodiscard]] EnvFile readEnvFile(QByteArrayView text);

} // namespace pangaea
