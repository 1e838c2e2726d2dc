// SPDX-License-Identifier: MIT
// What is said of a machine that cannot be reached, or not any more: a sentence each, with the command to try by hand.
// Pure functions; any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace pangaea::hostwords {

/// As it would be typed into a shell.
[[nodiscard]] QString asTyped(const QStringList &command);

/// What a way said besides the agent's messages.
struct Said {
    QByteArray before; ///< on standard output, before the agent began
    QByteArray aside;  ///< on standard error
};

[[nodiscard]] QString cannotStart(const QString &host, const QStringList &command, const QString &why);
/// It ended before the agent had answered.
[[nodiscard]] QString endedEarly(const QString &host, const QStringList &command, const QString &how, const Said &said);
[[nodiscard]] QString saysNothing(const QString &host, const QStringList &command, int seconds, const Said &said);
[[nodiscard]] QString saysTooMuch(const QString &host, const QStringList &command, const Said &said);
[[nodiscard]] QString otherVersion(const QString &host, const QString &theirs, const QString &ours);
[[nodiscard]] QString notUnderstood(const QString &host, const QString &expected);
/// The agent ended by itself, with a reason or without.
[[nodiscard]] QString saidGoodbye(const QString &host, const QString &reason);
[[nodiscard]] QString wayIsGone(const QString &host, const QStringList &command, const QString &how, const Said &said);
[[nodiscard]] QString isSilent(const QString &host, int seconds);
/// For so long that its agent has ended too, or cannot be reached any more.
[[nodiscard]] QString givenUp(const QString &host, int seconds);
[[nodiscard]] QString doesNotRead(const QString &host);
/// For a row that was to be started there.
[[nodiscard]] QString notReached(const QString &host);
[[nodiscard]] QString clockWasSet(const QString &host);
/// A program's end, for the sentences above: "status 255".
[[nodiscard]] QString endOf(bool crashed, int code);

} // namespace pangaea::hostwords
