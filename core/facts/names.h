// SPDX-License-Identifier: MIT
// The names that the user types, and the most of them per request. Pure functions; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace pangaea {

/// The seven continents, for completion.
[[nodiscard]] QStringList continents();

struct Names {
    QStringList names; ///< never empty unless there is an error; a single empty name means the default argument
    QString error;     ///< a sentence, or empty
};

/// At most so many processes can be requested at once.
inline constexpr int mostNames = 2000;

/// Splits names at commas, semicolons and line ends; spaces around them are removed, and a name may occur more than
/// once. An empty text means the default argument.
[[nodiscard]] Names splitNames(const QString &text);

} // namespace pangaea
