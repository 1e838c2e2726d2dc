// SPDX-License-Identifier: MIT
// User texts as literals of a language. Whatever they contain, they stay one text: none of it becomes code, and
// invisible characters, such as bidi controls, are escaped. Pure text; any thread.
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

/// For a comment to the end of the line: a single line, which does not continue on the next.
[[nodiscard]] QString commentText(const QString &text);

/// Seconds: 0.5
[[nodiscard]] QString secondsText(qint64 nanoseconds);
/// "SIGTERM"; "SIGRTMIN + 2" for real-time signals.
[[nodiscard]] QString signalConstant(int signal);

/// Literals with ", " between them.
[[nodiscard]] QString listOf(const QStringList &texts, const std::function<QString(const QString &)> &literal);

} // namespace pangaea::program
