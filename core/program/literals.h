// SPDX-License-Identifier: MIT
// Texts of the user's as literals of a language. Whatever they hold, they stay one text: nothing of them becomes code,
// and nothing that a reader cannot see, such as a bidi control, stands in the code as itself. Pure text; any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace pangaea::program {

/// 'Asia'
[[nodiscard]] QString pythonText(const QString &text);
/// "Asia", of C and C++ in UTF-8
[[nodiscard]] QString cText(const QString &text);
/// Asia, or 'South America'
[[nodiscard]] QString shellText(const QString &text);

/// For a comment to the end of the line: one line, and never the end of one that goes on in the next.
[[nodiscard]] QString commentText(const QString &text);

/// Seconds: 0.5
[[nodiscard]] QString secondsText(qint64 nanoseconds);
/// "SIGTERM"; "SIGRTMIN + 2" for real-time signals.
[[nodiscard]] QString signalConstant(int signal);

/// Literals with ", " between them.
[[nodiscard]] QString listOf(const QStringList &texts, const std::function<QString(const QString &)> &literal);

} // namespace pangaea::program
