// SPDX-License-Identifier: MIT
// A program as the user describes it in a dialog, the exact command that it runs, and the remembered programs. Plain
// values; the checks read the file system. Lives on the GUI thread.
#pragma once

#include "core/facts/command.h"

#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace pangaea {

struct ProgramChoice {
    QString program;         ///< a path, or a name that is looked up in PATH
    QString arguments;       ///< one line of words, with {name} and {index}
    QString folder;          ///< empty: Pangaea's own folder
    QStringList environment; ///< KEY=value, added to the small default one
    Input input;
    Streams streams = Streams::Apart;

    friend bool operator==(const ProgramChoice &, const ProgramChoice &) = default;
};

/// A choice, resolved for one name.
struct CheckedProgram {
    command::SpawnProgram spawn; ///< for that name
    QStringList vector;          ///< exactly what is run: the program, then its arguments
    QString problem;             ///< a sentence: why it cannot be run, and what to do; empty: no problem found
};
[[nodiscard]] CheckedProgram checkProgram(const ProgramChoice &choice, const QString &name);

/// The program that runs such scripts, by their suffix: "python3"; empty: not known.
[[nodiscard]] QString interpreterOf(const QString &path);
/// How that file is run: by itself where it is executable, otherwise by its interpreter. In its own folder.
[[nodiscard]] ProgramChoice choiceOf(const QString &path);

/// The file name without the folder.
[[nodiscard]] QString shortName(const ProgramChoice &choice);

inline constexpr qsizetype mostRecentPrograms = 10;

/// Newest first. Invalid entries are left out.
[[nodiscard]] QList<ProgramChoice> recentPrograms(const QSettings &stored);
/// The program becomes the newest.
void rememberProgram(QSettings &stored, const ProgramChoice &choice);
void forgetProgram(QSettings &stored, const ProgramChoice &choice);

} // namespace pangaea
