// SPDX-License-Identifier: MIT
#include "core/autosave/autosavefile.h"

#include "core/basics/savedfile.h"
#include "core/basics/statefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::AutosaveFile)
};

constexpr auto usersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto usersFolder = usersFile | QFileDevice::ExeOwner;

// Each missing folder of the path is made for the user alone.
QString folderProblem(const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.exists()) {
        if (const QString problem = folderProblem(folder.path()); !problem.isEmpty())
            return problem;
        if (!QDir().mkdir(path) && !QFileInfo(path).isDir()) // another window may have been faster
            return qt_error_string(errno);
        QFile::setPermissions(path, usersFolder);
    }
    return {};
}

} // namespace

QString autosaveFolder()
{
    const QString state = stateFolder();
    return state.isEmpty() ? state : state + "/sessions"_L1;
}

bool lockFile(const QFile &file, bool wait)
{
    int result = 0;
    do
        result = ::flock(file.handle(), wait ? LOCK_EX : LOCK_EX | LOCK_NB);
    while (result != 0 && errno == EINTR);
    return result == 0;
}

AutosaveFile::AutosaveFile(QString path)
    : m_path(std::move(path))
{
}

Failure AutosaveFile::refused(const QString &reason) const
{
    return Tr::tr("The session is no longer kept while it runs, since %1 could not be written: %2. Make room there, or "
                  "save the session yourself: File > Save session.")
        .arg(realPath(QFileInfo(m_path).path()), reason);
}

// The lock comes before the content: a file without one that is not empty has been left.
Failure AutosaveFile::replace(const Write &write)
{
    const QString folder = QFileInfo(m_path).path();
    if (const QString problem = folderProblem(folder); !problem.isEmpty())
        return refused(problem);
    QFile::setPermissions(folder, usersFolder); // whoever made it
    const QString path = m_path + ".new"_L1;
    QFile::remove(path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, usersFile))
        return refused(file->errorString());
    Failure problem;
    if (!lockFile(*file, true)) {
        problem = qt_error_string(errno);
    } else {
        problem = write(*file);
        // Otherwise a power failure could leave the new name with nothing in it, and the old contents gone.
        if (!problem && ::fdatasync(file->handle()) != 0)
            problem = qt_error_string(errno);
        if (!problem && std::rename(QFile::encodeName(path).constData(), QFile::encodeName(m_path).constData()) != 0)
            problem = qt_error_string(errno);
    }
    if (problem) {
        file->close();
        QFile::remove(path);
        return refused(problem.sentence());
    }
    m_file = std::move(file);
    return {};
}

Failure AutosaveFile::append(QByteArrayView bytes)
{
    const qint64 before = m_file->size();
    const Failure problem = put(*m_file, bytes);
    if (!problem)
        return {};
    (void)m_file->resize(before); // otherwise the reader finds half a line, and leaves it out
    return refused(problem.sentence());
}

void AutosaveFile::sync()
{
    if (isOpen())
        (void)::fdatasync(m_file->handle());
}

void AutosaveFile::discard()
{
    if (!m_file)
        return;
    QFile::remove(m_path);
    m_file.reset();
}

} // namespace pangaea
