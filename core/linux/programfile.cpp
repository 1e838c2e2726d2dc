// SPDX-License-Identifier: MIT
// Predicts what execve(2) would say to a file, with a few cheap system calls: stat, access, and a read of its
// beginning. If the kernel may know more than the file shows, no problem is reported.
#include "core/engine/programfile.h"

#include "core/linux/programformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::StartCheck)
};

constexpr int mostInterpreters = 4; // interpreters that are themselves scripts; beyond that the kernel returns ELOOP

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

QString cannotBeFound(const QString &path, int error)
{
    struct ::stat link = {};
    switch (error) {
    case ENOENT:
        if (::lstat(QFile::encodeName(path).constData(), &link) == 0)
            return Tr::tr("%1 is a link to a program that does not exist. Install that program again.").arg(path);
        return Tr::tr("The program %1 does not exist. Check its path, or install it.").arg(path);
    case ENOTDIR:
        return Tr::tr("The program %1 does not exist: a part of its path is a file, not a folder. Correct the path.")
            .arg(path);
    case ELOOP: return Tr::tr("%1 is a link that leads back to itself. Make the link again.").arg(path);
    case EACCES:
        return Tr::tr("You have no permission to enter the folder of %1. Ask its owner, or choose another program.")
            .arg(path);
    case ENAMETOOLONG:
        return Tr::tr("The path of the program is longer than the system takes. Move it to a shorter one.");
    default: return Tr::tr("%1 cannot be looked at: %2.").arg(path, systemText(error));
    }
}

QString cannotBeExecuted(const QString &path, const struct ::stat &file)
{
    struct ::statvfs system = {};
    if (::statvfs(QFile::encodeName(path).constData(), &system) == 0 && (system.f_flag & ST_NOEXEC))
        return Tr::tr("%1 is on a file system from which no program may run (noexec). Copy it to another folder.")
            .arg(path);
    if (file.st_mode & (S_IXUSR | S_IXGRP | S_IXOTH))
        return Tr::tr("You have no permission to run %1. Ask its owner, or choose another program.").arg(path);
    return Tr::tr("%1 is not an executable file. Mark it with chmod +x, or choose another program.").arg(path);
}

/// The first bytes; nothing if the file may be executed but not read.
std::optional<QByteArray> beginning(int file)
{
    QByteArray bytes(programHeaderBytes, Qt::Uninitialized);
    const ssize_t count = ::pread(file, bytes.data(), size_t(bytes.size()), 0);
    if (count < 0)
        return {};
    bytes.truncate(count);
    return bytes;
}

Failure problemOf(const QString &path, const QString &folder, int depth);

Failure scriptProblem(const QString &path, const QByteArray &bytes, const QString &folder, int depth)
{
    const QByteArray interpreter = interpreterOf(bytes);
    if (interpreter.isEmpty())
        return Tr::tr("The first line of the script %1 names no interpreter. Write one, as in #!/bin/sh.").arg(path);
    const QString named = QDir::cleanPath(QDir(folder).absoluteFilePath(QFile::decodeName(interpreter)));
    if (interpreter.endsWith('\r') && ::access(QFile::encodeName(named).constData(), F_OK) != 0)
        return Tr::tr("The first line of the script %1 ends as in Windows (CR LF), so that its interpreter is not "
                      "found. Save it with Unix line ends.")
            .arg(path);
    if (depth >= mostInterpreters)
        return Tr::tr("The interpreter of the script %1 is a script whose interpreter is a script, and so on. "
                      "Name a program in its first line.")
            .arg(path);
    const Failure problem = problemOf(named, folder, depth + 1);
    if (!problem)
        return {};
    return Tr::tr("The first line of the script %1 names an interpreter that cannot be run.").arg(path)
        + QLatin1Char(' ') + problem.sentence();
}

Failure elfProblem(const QString &path, int file, const QByteArray &bytes)
{
    const ElfProgram program = readElf(file, bytes);
    switch (program.fault) {
    case ElfFault::None: break;
    case ElfFault::Damaged:
        return Tr::tr("%1 is damaged: it ends within its header. Build or install it again.").arg(path);
    case ElfFault::NoProgram:
        return Tr::tr("%1 is a part of a program (an object or core file), not a program. Link it first, or choose "
                      "another.")
            .arg(path);
    case ElfFault::OtherMachine:
        if (hasForeignFormats())
            return {};
        return Tr::tr("%1 was built for another kind of processor. Build or install it for this one (%2).")
            .arg(path, QSysInfo::currentCpuArchitecture());
    }
    if (program.loader.isEmpty() || ::access(program.loader.constData(), X_OK) == 0)
        return {};
    return Tr::tr("%1 needs the dynamic loader %2, which cannot be run here. Install the libraries that it was built "
                  "for, or build it on this system.")
        .arg(path, QFile::decodeName(program.loader));
}

Failure contentProblem(const QString &path, const QString &folder, int depth)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (file < 0)
        return {};
    const std::optional<QByteArray> bytes = beginning(file);
    Failure problem;
    if (!bytes)
        ; // it may still be executable
    else if (bytes->isEmpty())
        problem = Tr::tr("%1 is an empty file. Build or install it again.").arg(path);
    else if (bytes->startsWith("#!"))
        problem = scriptProblem(path, *bytes, folder, depth);
    else if (bytes->startsWith("\177ELF"))
        problem = elfProblem(path, file, *bytes);
    else if (!hasForeignFormats())
        problem = bytes->contains('\0')
            ? Tr::tr("%1 is no program that this system can run: its format is unknown. Choose another.").arg(path)
            : Tr::tr("%1 is a text without a first line that names its interpreter. Write one, as in #!/bin/sh.")
                  .arg(path);
    ::close(file);
    return problem;
}

Failure problemOf(const QString &path, const QString &folder, int depth)
{
    const QByteArray name = QFile::encodeName(path);
    struct ::stat file = {};
    if (::stat(name.constData(), &file) != 0)
        return cannotBeFound(path, errno);
    if (S_ISDIR(file.st_mode))
        return Tr::tr("%1 is a folder, not a program. Choose a program in it.").arg(path);
    if (!S_ISREG(file.st_mode))
        return Tr::tr("%1 is a device, a pipe or a socket, not a program. Choose a program.").arg(path);
    if (::faccessat(AT_FDCWD, name.constData(), X_OK, AT_EACCESS) != 0)
        return cannotBeExecuted(path, file);
    return contentProblem(path, folder, depth);
}

} // namespace

Failure programProblem(const QString &path, const QString &folder)
{
    return problemOf(path, folder, 0);
}

Failure folderProblem(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    struct ::stat found = {};
    if (::stat(name.constData(), &found) != 0) {
        switch (errno) {
        case EACCES:
            return Tr::tr("The folder %1, in which the program is to run, is below one that you may not enter. Choose "
                          "another.")
                .arg(folder);
        case ENOENT:
            return Tr::tr("The folder %1, in which the program is to run, does not exist. Make it or choose another.")
                .arg(folder);
        default:
            return Tr::tr("The folder %1, in which the program is to run, cannot be used: %2. Choose another.")
                .arg(folder, systemText(errno));
        }
    }
    if (!S_ISDIR(found.st_mode))
        return Tr::tr("The folder %1, in which the program is to run, is a file. Choose a folder.").arg(folder);
    if (::faccessat(AT_FDCWD, name.constData(), X_OK, AT_EACCESS) != 0)
        return Tr::tr("You have no permission to enter the folder %1, in which the program is to run. Choose another.")
            .arg(folder);
    return {};
}

qint64 mostArgumentBytes()
{
    constexpr qint64 mostOfAnyStack = 6 * 1024 * 1024; // three quarters of the default stack, whatever its limit is
    return std::min<qint64>(::sysconf(_SC_ARG_MAX), mostOfAnyStack);
}

} // namespace pangaea
