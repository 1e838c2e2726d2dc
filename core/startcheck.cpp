// SPDX-License-Identifier: MIT
#include "core/startcheck.h"

#include "core/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace pangaea {

namespace {

struct StartCheck {
    Q_DECLARE_TR_FUNCTIONS(pangaea::StartCheck)
};

// Linux takes no single argument that is longer (MAX_ARG_STRLEN, execve(2)).
constexpr qsizetype maxArgumentBytes = 128 * 1024 - 1;

QStringList searchPath(const QStringList &environment)
{
    const QString key = QStringLiteral("PATH=");
    for (const QString &variable : environment) {
        if (variable.startsWith(key))
            return variable.mid(key.size()).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    }
    return {};
}

} // namespace

QString locateProgram(const QString &program, const QString &folder, const QStringList &environment)
{
    if (program.isEmpty())
        return program;
    if (program.contains(QLatin1Char('/')))
        return QDir::cleanPath(QDir(folder).absoluteFilePath(program));
    const QString found = QStandardPaths::findExecutable(program, searchPath(environment));
    return found.isEmpty() ? program : found;
}

QString reasonNotToStart(const event::Created &made)
{
    if (made.program.isEmpty())
        return workerMissing();
    const QFileInfo program(made.program);
    if (!program.exists())
        return StartCheck::tr("The program %1 does not exist. Build or install it again.").arg(made.program);
    if (!program.isFile() || !program.isExecutable())
        return StartCheck::tr("%1 cannot be run: it is not an executable file.").arg(made.program);
    if (!made.folder.isEmpty() && !QFileInfo(made.folder).isDir())
        return StartCheck::tr("The folder %1, in which the program is to run, does not exist. Make it or choose another.")
            .arg(made.folder);
    for (const QString &argument : made.arguments) {
        if (argument.contains(QChar::Null))
            return StartCheck::tr("No program can be given an argument with a NUL character. Take it out of the name.");
        if (argument.toUtf8().size() > maxArgumentBytes)
            return StartCheck::tr("An argument is longer than the %1 bytes that the system takes. Use a shorter name.")
                .arg(maxArgumentBytes);
    }
    return {};
}

} // namespace pangaea
