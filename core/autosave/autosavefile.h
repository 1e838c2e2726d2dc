// SPDX-License-Identifier: MIT
// A file in the folder of running sessions: the user alone may read it, and it is locked (flock(2)) as long as its
// session runs, so that another window leaves it alone. The kernel drops the lock with the process, however that ends.
// Any thread, one at a time.
#pragma once

#include "core/basics/failure.h"

#include <QFile>
#include <QString>

#include <functional>

namespace pangaea {

/// stateFolder()/sessions; empty: there is no place.
[[nodiscard]] QString autosaveFolder();

/// Takes the lock of an open file. Waits for it if asked to; otherwise false means that somebody else has it.
[[nodiscard]] bool lockFile(const QFile &file, bool wait);

class AutosaveFile
{
public:
    explicit AutosaveFile(QString path);
    /// Closes the file and leaves it where it is.
    ~AutosaveFile() = default;
    Q_DISABLE_COPY_MOVE(AutosaveFile)

    using Write = std::function<Failure(QIODevice &)>;
    /// Makes the folder where it does not exist, and then the whole file anew; what was there is replaced when `write`
    /// is done. After a failure the old file, if there was one, is as it was.
    [[nodiscard]] Failure replace(const Write &write);
    /// Adds to the file. After a failure the file ends where it ended before, as far as the disk permits.
    [[nodiscard]] Failure append(QByteArrayView bytes);
    /// Waits until the disk has it: it then survives a power failure (fdatasync(2)).
    void sync();
    /// Removes the file.
    void discard();

    [[nodiscard]] bool isOpen() const { return m_file && m_file->isOpen(); }
    [[nodiscard]] qint64 size() const { return m_file ? m_file->size() : 0; } ///< bytes

private:
    [[nodiscard]] Failure refused(const QString &reason) const;

    const QString m_path;
    std::unique_ptr<QFile> m_file;
};

} // namespace pangaea
