// SPDX-License-Identifier: MIT
// A program as the user describes it in a dialog, what exactly it runs, and those that are remembered. Values; the
// checks read the file system. Lives on the GUI thread.
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
    QString folder;          ///< empty: Pangaea's own
    QStringList environment; ///< KEY=value, added to the small default one
    Input input;

    friend bool operator==(const ProgramChoice &, const ProgramChoice &) = default;
};

/// What a choice comes to for one name.
struct CheckedProgram {
    command::SpawnProgram spawn; ///< of that name
    QStringList vector;          ///< exactly what is run: the program, then its arguments
    QString problem; ///< a sentence: why it cannot be run, and what to do; empty: nothing is known against it
};
[[nodiscard]] CheckedProgram checkProgram(const ProgramChoice &choice, const QString &name);

/// The file's name alone.
[[nodiscard]] QString shortName(const ProgramChoice &choice);

inline constexpr qsizetype mostRecentPrograms = 10;

/// Newest first. What is not a program is left out.
[[nodiscard]] QList<ProgramChoice> recentPrograms(const QSettings &stored);
/// It becomes the newest.
void rememberProgram(QSettings &stored, const ProgramChoice &choice);
void forgetProgram(QSettings &stored, const ProgramChoice &choice);

} // namespace pangaea
