// SPDX-License-Identifier: MIT
// What a row's name becomes on its command line. Pure text; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace pangaea {

/// What the worker is given: target, parameters as key=value, and the name where there is one.
[[nodiscard]] QStringList workerArguments(const QString &target, const QStringList &parameters, const QString &name);

/// An argument of a program, with {name} and {index} filled in.
[[nodiscard]] QString filledIn(const QString &argument, const QString &name, int index);

} // namespace pangaea
