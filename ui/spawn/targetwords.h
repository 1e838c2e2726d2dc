// SPDX-License-Identifier: MIT
// The words of the worker's targets and parameters, which it tells in English, for translators. Any thread.
#pragma once

#include <QString>

#include <span>

namespace pangaea {

/// A title or a summary in the reader's language, or as it is where no translator knows it.
[[nodiscard]] QString inReadersWords(const QString &words);
/// All that translators know.
[[nodiscard]] std::span<const char *const> targetWords();

} // namespace pangaea
