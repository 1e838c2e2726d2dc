// SPDX-License-Identifier: MIT
// One line of words, as on a command line. Pure; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace pangaea {

struct Words {
    QStringList words;
    QString error; ///< a sentence, and then there are no words; empty: no error
};

/// Splits words as sh(1) does, but expands nothing: spaces separate, '…' keeps everything literally, "…" and a
/// backslash keep what follows together. $, *, ~, | and the like have no special meaning.
[[nodiscard]] Words splitWords(const QString &line);

/// The word as a part of such a line: in quotes where it needs them.
[[nodiscard]] QString asWord(const QString &word);

} // namespace pangaea
