// SPDX-License-Identifier: MIT
// The scenarios and lessons that are found in folders: those that come with Pangaea, and the user's own in the XDG
// data folders. Reads the file system, which may be slow; any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace pangaea {

struct DataFile {
    QString path;
    QString title; ///< visible; never empty
    QString error; ///< why it cannot be used, with its place, as one sentence; empty: it can be
};

struct DataFiles {
    std::vector<DataFile> files; ///< in the order of the folders, then by name
    QString problem;             ///< why these are not all, as a sentence; or empty
};

/// Looked through and listed at most, in each folder.
inline constexpr int mostDataEntries = 10'000;
inline constexpr int mostDataFiles = 200;

/// "scenarios": pangaea/scenarios in the user's data folder, then in those of the system, as the XDG Base Directory
/// Specification has them. Those that exist.
[[nodiscard]] QStringList dataFolders(const QString &kind);

/// Files of this suffix (".pangaea"). `describe` reads the one of this path and sets its title or its error; it must
/// bound what it reads, and not wait for pipes. A file hides those of the same name in the folders behind.
[[nodiscard]] DataFiles listDataFiles(const QStringList &folders, const QString &suffix,
                                      const std::function<void(DataFile &)> &describe);

/// For listDataFiles().
void describeScenario(DataFile &file);

} // namespace pangaea
