// SPDX-License-Identifier: MIT
// The language of the window: which there are, which one applies, and how its catalogues are put in use. A run without
// a window stays English, since scripts read what it prints. Lives on the GUI thread.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <span>

namespace pangaea {

struct SpokenLanguage {
    const char *id;   ///< of the catalogue, pangaea_ID.ts, and in the settings
    const char *name; ///< in itself, UTF-8
};

/// English first.
[[nodiscard]] std::span<const SpokenLanguage> spokenLanguages();
/// The wanted one, if it is in the table; else the first of the system's that is; else English.
[[nodiscard]] QString spokenLanguage(const QString &wanted, const QStringList &systems);
/// From now on the application speaks this language, or for an empty one the system's. Once, before there are windows.
void speak(const QString &wanted);
/// How dates are written for the reader: as the system has them, where that speaks the same language.
[[nodiscard]] QLocale readersLocale();
/// The text of a menu's entry for a button: "Start" of "&Start", also where the letter stands behind, as in "启动(&S)".
[[nodiscard]] QString withoutLetter(const QString &text);
/// A lesson in the reader's language, if it lies beside this one in a folder of that name; else the lesson itself.
[[nodiscard]] QString inReadersLanguage(const QString &path);

} // namespace pangaea
