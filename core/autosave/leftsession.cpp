// SPDX-License-Identifier: MIT
#include "core/autosave/leftsession.h"

#include "core/autosave/autosavefile.h"

#include <QDir>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

// A window may have replaced or removed the file between its opening and its locking.
bool isRemoved(const QFile &file)
{
    struct stat status = {};
    return ::fstat(file.handle(), &status) != 0 || status.st_nlink == 0;
}

// A file that is still empty belongs to a window that is about to lock it.
std::unique_ptr<QFile> locked(const QString &path)
{
    if (!QFileInfo(path).isFile() || QFileInfo(path).isSymLink())
        return {};
    auto file = std::make_unique<QFile>(path);
    const bool isOurs = file->open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && lockFile(*file, false)
        && file->size() > 0 && !isRemoved(*file);
    return isOurs ? std::move(file) : nullptr;
}

} // namespace

LeftSession::LeftSession(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}

void LeftSession::discard()
{
    QFile::remove(path()); // before the lock is gone
    m_file->close();
}

std::vector<LeftSession> leftSessions(const QString &folder)
{
    std::vector<LeftSession> found;
    const QDir all(folder);
    if (folder.isEmpty())
        return found;
    for (const QString &name : all.entryList({u"session-*.jsonl.new"_s}, QDir::Files)) {
        if (auto begun = locked(all.filePath(name))) // the whole one is beside it, or nothing was written yet
            LeftSession(std::move(begun)).discard();
    }
    for (const QString &name : all.entryList({u"session-*.jsonl"_s}, QDir::Files)) {
        if (auto file = locked(all.filePath(name)))
            found.emplace_back(std::move(file));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &LeftSession::end);
    while (found.size() > mostLeftSessions) {
        found.back().discard();
        found.pop_back();
    }
    return found;
}

} // namespace pangaea
