// SPDX-License-Identifier: MIT
// The names that one types, and the ids of a request. Pure functions; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace pangaea {

/// The seven continents, for completion.
[[nodiscard]] QStringList continents();

struct Names {
    QStringList names; ///< never empty unless there is an error; one empty name asks for the default argument
    QString error;     ///< a sentence, or empty
};

/// At most this many processes can be asked for at once.
inline constexpr int mostNames = 2000;

/// Names between commas, semicolons or line ends; spaces around them go, the same name may stand twice.
/// Nothing at all means the text's default argument.
[[nodiscard]] Names splitNames(const QString &text);

} // namespace pangaea
