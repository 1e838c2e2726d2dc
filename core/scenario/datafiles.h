// SPDX-License-Identifier: MIT
// The scenarios and lessons in the data folders: those that come with Pangaea, and the user's own in the XDG data
// folders. Reads the file system, which may be slow; any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace pangaea {

struct DataFile {
    QString path;
    QString title; ///< made visible; never empty
    QString error; ///< why it cannot be used, with the place, as one sentence; empty: it can be used
};

struct DataFiles {
    std::vector<DataFile> files; ///< in the order of the folders, then by name
    QString problem;             ///< why the list is incomplete, as a sentence; or empty
};

/// Entries examined and files listed at most, in each folder.
inline constexpr int mostDataEntries = 10'000;
inline constexpr int mostDataFiles = 200;

/// "scenarios": pangaea/scenarios in the user's data folder, then in the system's, as in the XDG Base Directory
/// Specification. Only existing folders.
[[nodiscard]] QStringList dataFolders(const QString &kind);

/// Lists the files with this suffix (".pangaea"). `describe` reads the file and sets its title or error; it must limit
/// what it reads, and not wait for pipes. A file hides files of the same name in later folders.
[[nodiscard]] DataFiles listDataFiles(const QStringList &folders, const QString &suffix,
                                      const std::function<void(DataFile &)> &describe);

/// A `describe` for listDataFiles().
void describeScenario(DataFile &file);

} // namespace pangaea
