// SPDX-License-Identifier: MIT
// Sessions whose program did not end in order: their files in the folder of running sessions, without a program that
// holds them. Lives on any thread; the main thread looks for them at the start.
#pragma once

#include <QDateTime>
#include <QFile>

#include <memory>
#include <vector>

namespace pangaea {

/// Holds the lock of its file, so that one window at a time offers it. Unless it is discarded, the next start finds it.
class LeftSession
{
public:
    explicit LeftSession(std::unique_ptr<QFile> file);

    [[nodiscard]] QString path() const { return m_file->fileName(); }
    [[nodiscard]] qint64 bytes() const { return m_file->size(); }
    /// When it was written last.
    [[nodiscard]] QDateTime end() const { return m_file->fileTime(QFileDevice::FileModificationTime); }
    void discard();

private:
    std::unique_ptr<QFile> m_file; ///< open and locked
};

/// So many are kept, the newest ones; older ones are removed.
inline constexpr size_t mostLeftSessions = 8;

/// Newest first. Those of windows that still run, and those that another window offers, are not among them.
[[nodiscard]] std::vector<LeftSession> leftSessions(const QString &folder);

} // namespace pangaea
