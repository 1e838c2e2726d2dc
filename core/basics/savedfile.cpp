// SPDX-License-Identifier: MIT
#include "core/basics/savedfile.h"

#include "core/basics/visibletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include <fcntl.h>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::SavedFile)
};

QString failure(const QString &path, const QString &reason)
{
    return Tr::tr("%1 could not be saved: %2. Choose a folder with free space, in which you may write.")
        .arg(realPath(path), reason);
}

/// Into what cannot be replaced by a new file.
Failure writeInto(const QString &path, const std::function<Failure(QIODevice &)> &write)
{
    // A pipe without a reader would block for ever; ENXIO is for that.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0 && errno == ENXIO)
        return Tr::tr("%1 is a pipe that nobody reads. Start its reader first.").arg(realPath(path));
    QFile file;
    if (descriptor < 0 || ::fcntl(descriptor, F_SETFL, 0) < 0
        || !file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return failure(path, qt_error_string(errno));
    if (Failure problem = write(file))
        return file.error() == QFileDevice::NoError ? problem : failure(path, file.errorString());
    return {};
}

} // namespace

QString realPath(const QString &path)
{
    // Also for a link whose target does not exist yet: QSaveFile creates the target.
    const QFileInfo file(path);
    const QString target = file.isSymLink() ? file.symLinkTarget() : path;
    const QString canonical = QFileInfo(target).canonicalFilePath();
    return visibleText(QDir::toNativeSeparators(canonical.isEmpty() ? target : canonical));
}

// Checked before the write, because the system's own message does not say which folder, nor what to do.
Failure obstacleTo(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return Tr::tr("The folder %1 does not exist. Make it first, or choose another folder.")
            .arg(visibleText(QDir::toNativeSeparators(folder.filePath())));
    if (file.isDir())
        return Tr::tr("%1 is a folder. Choose another name.").arg(realPath(path));
    return {};
}

Failure saveFile(const QString &path, const std::function<Failure(QIODevice &)> &write)
{
    if (Failure obstacle = obstacleTo(path))
        return obstacle;
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return writeInto(path, write);
    QSaveFile file(path);
    // The output of programs, and their environment, are private.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(path, file.errorString());
    if (Failure problem = write(file))
        return file.error() == QFileDevice::NoError ? problem : failure(path, file.errorString());
    // commit() misses an error in writing what was still buffered, and would then replace a good file.
    if (!file.flush() || file.error() != QFileDevice::NoError || !file.commit())
        return failure(path, file.errorString());
    return {};
}

// A device with room for only a part takes that part; only writing the rest gives the reason.
Failure put(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = device.write(bytes.data(), bytes.size());
        if (written <= 0)
            return device.errorString();
        bytes = bytes.sliced(written);
    }
    return {};
}

QString stoppedSentence()
{
    return Tr::tr("Stopped: nothing was written.");
}

} // namespace pangaea
