// SPDX-License-Identifier: MIT
// The words for the states of a row, as files have them: in English, in every language of the window. Any thread.
#pragma once

#include "core/facts/event.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace pangaea {

/// "Exited", "Failed to start"
[[nodiscard]] QString stateWord(State state);
/// In the order of State.
[[nodiscard]] QStringList stateWords();
/// Nothing if no state has this word.
[[nodiscard]] std::optional<State> stateOf(const QString &word);

} // namespace pangaea
