// SPDX-License-Identifier: MIT
// The command line of a row. Pure text; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace pangaea {

/// The worker's arguments: target, parameters as key=value, and the name if there is one.
[[nodiscard]] QStringList workerArguments(const QString &target, const QStringList &parameters, const QString &name);

/// An argument of a program, with {name} and {index} filled in.
[[nodiscard]] QString filledIn(const QString &argument, const QString &name, int index);

} // namespace pangaea
