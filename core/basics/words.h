// SPDX-License-Identifier: MIT
// One line of words, as a person writes a command line. Pure; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace pangaea {

struct Words {
    QStringList words;
    QString error; ///< a sentence, and no words; empty: none
};

/// As sh(1) splits them, and nothing more: spaces separate, '…' keeps all as it is, "…" and a backslash keep what
/// follows from separating. There is no expansion: $, *, ~, | and the like stay what they are.
[[nodiscard]] Words splitWords(const QString &line);

} // namespace pangaea
