// SPDX-License-Identifier: MIT
#include "core/engine/startcheck.h"

#include "core/engine/programfile.h"
#include "core/engine/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct StartCheck {
    Q_DECLARE_TR_FUNCTIONS(pangaea::StartCheck)
};

// Linux refuses a single longer argument (MAX_ARG_STRLEN, execve(2)).
constexpr qsizetype maxArgumentBytes = 128 * 1024 - 1;

// An empty or relative entry is relative to the folder in which the program is to run.
QStringList searchPath(const QStringList &environment, const QString &folder)
{
    const QString key = u"PATH="_s;
    for (const QString &variable : environment) {
        if (!variable.startsWith(key))
            continue;
        QStringList folders = variable.mid(key.size()).split(QLatin1Char(':'));
        for (QString &entry : folders)
            entry = QDir(folder).absoluteFilePath(entry);
        return folders;
    }
    return {};
}

bool hasNul(const QStringList &texts)
{
    return std::ranges::any_of(texts, [](const QString &text) { return text.contains(QChar::Null); });
}

// A NUL would silently cut any of these texts off.
Failure nulProblem(const event::Created &made)
{
    if (hasNul(made.arguments))
        return StartCheck::tr("No program can be given an argument with a NUL character. Take it out of the name or "
                              "the argument.");
    if (made.program.contains(QChar::Null) || made.folder.contains(QChar::Null))
        return StartCheck::tr("No path can have a NUL character. Take it out of the program or the folder.");
    if (hasNul(made.environment))
        return StartCheck::tr("No environment variable can have a NUL character. Take it out.");
    return {};
}

Failure environmentProblem(const QStringList &environment)
{
    for (const QString &variable : environment) {
        if (variable.indexOf(QLatin1Char('=')) < 1)
            return StartCheck::tr("“%1” is no environment variable. Write it as NAME=value.").arg(variable);
    }
    return {};
}

// Counts like execve(2): the texts with their final NUL, a pointer for each, and the path once more.
Failure sizeProblem(const event::Created &made)
{
    qint64 bytes = 2 * (QFile::encodeName(made.program).size() + 1) + 3 * qint64(sizeof(char *));
    for (const QStringList *texts : {&made.arguments, &made.environment}) {
        for (const QString &text : *texts) {
            const qsizetype size = text.toLocal8Bit().size();
            bytes += size + 1 + qint64(sizeof(char *));
            if (size <= maxArgumentBytes)
                continue;
            if (texts == &made.arguments)
                return StartCheck::tr("An argument is longer than the %1 bytes that the system takes. Use a shorter "
                                      "name or argument.")
                    .arg(maxArgumentBytes);
            return StartCheck::tr("An environment variable is longer than the %1 bytes that the system takes. "
                                  "Shorten it.")
                .arg(maxArgumentBytes);
        }
    }
    if (bytes <= mostArgumentBytes())
        return {};
    return StartCheck::tr("The arguments and the environment are longer than the %1 bytes that the system takes "
                          "together. Use fewer or shorter ones.")
        .arg(mostArgumentBytes());
}

Failure nameProblem(const QString &program)
{
    if (program.isEmpty())
        return workerMissing();
    if (program.trimmed().isEmpty())
        return StartCheck::tr("The name of the program is empty. Write which program is to run.");
    if (program.contains(QLatin1Char('/')))
        return {};
    if (const qsizetype blank = program.indexOf(QLatin1Char(' ')); blank > 0)
        return StartCheck::tr(
                   "There is no program with the name “%1”. If you mean the program %2, give what follows as its "
                   "arguments.")
            .arg(program, program.first(blank));
    return StartCheck::tr("There is no program %1 in the folders of PATH. Install it, or write its whole path.")
        .arg(program);
}

struct StartError {
    int error;
    const char *reason;
};
constexpr std::array failures {
    StartError {ETXTBSY,
                QT_TRANSLATE_NOOP("pangaea::StartCheck",
                                  "%1 is being written by another program. Try again when that is done.")},
    StartError {ENOEXEC,
                QT_TRANSLATE_NOOP("pangaea::StartCheck",
                                  "The system cannot run %1: it was built for another kind of processor, or is "
                                  "no program. Build or install it for this one.")},
    StartError {E2BIG,
                QT_TRANSLATE_NOOP("pangaea::StartCheck",
                                  "The arguments of %1 are longer than the system takes. Use fewer or shorter "
                                  "ones.")},
    StartError {EAGAIN,
                QT_TRANSLATE_NOOP("pangaea::StartCheck",
                                  "The system lets you have no more processes, so that %1 was not started. End "
                                  "some and try again.")},
    StartError {ENOMEM,
                QT_TRANSLATE_NOOP("pangaea::StartCheck",
                                  "There is not enough memory to start %1. Close other programs and try again.")},
    StartError {EMFILE,
                QT_TRANSLATE_NOOP("pangaea::StartCheck",
                                  "Pangaea has no file descriptors left to start %1. Remove or end other rows and "
                                  "try again.")},
    StartError {ENFILE,
                QT_TRANSLATE_NOOP("pangaea::StartCheck",
                                  "The system has no file descriptors left to start %1. Close other programs and "
                                  "try again.")},
    StartError {
        EPERM,
        QT_TRANSLATE_NOOP("pangaea::StartCheck", "The system's rules do not let you run %1. Ask its administrator.")},
    StartError {EACCES,
                QT_TRANSLATE_NOOP("pangaea::StartCheck",
                                  "You have no permission to run %1. Ask its owner, or choose another program.")},
};

} // namespace

QString locateProgram(const QString &program, const QString &folder, const QStringList &environment)
{
    if (program.trimmed().isEmpty())
        return program;
    if (program.contains(QLatin1Char('/'))) {
        const QString path = QDir(folder).absoluteFilePath(program);
        // After a link to a folder, ".." cannot be resolved from the text alone.
        return path.contains(".."_L1) ? path : QDir::cleanPath(path);
    }
    const QString found = QStandardPaths::findExecutable(program, searchPath(environment, folder));
    return found.isEmpty() ? program : found;
}

Failure reasonNotToStart(const event::Created &made)
{
    if (Failure problem = nulProblem(made))
        return problem;
    if (Failure problem = nameProblem(made.program))
        return problem;
    if (Failure problem = made.folder.isEmpty() ? Failure() : folderProblem(made.folder))
        return problem;
    if (Failure problem = programProblem(made.program, made.folder))
        return problem;
    if (Failure problem = environmentProblem(made.environment))
        return problem;
    return sizeProblem(made);
}

QString explainFailedStart(const event::Created &made, const QString &said)
{
    if (const Failure problem = reasonNotToStart(made))
        return problem.sentence(); // it has arisen meanwhile
    const auto found = std::ranges::find_if(failures, [&said](const StartError &failure) {
        return said.endsWith(QString::fromLocal8Bit(std::strerror(failure.error)));
    });
    if (found != failures.end())
        return StartCheck::tr(found->reason).arg(made.program);
    return StartCheck::tr("The system did not start %1 (%2). Close other programs and try again.")
        .arg(made.program, said);
}

} // namespace pangaea
