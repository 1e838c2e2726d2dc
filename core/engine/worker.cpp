// SPDX-License-Identifier: MIT
#include "core/engine/worker.h"

#include "core/engine/platform.h"
#include "core/engine/startcheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace pangaea {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("pangaea::Worker", text);
}

CatalogResult readResult(QProcess &process)
{
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return parseTargetCatalog(process.readAllStandardOutput());
    return {{},
            sentence(
                QT_TRANSLATE_NOOP("pangaea::Worker", "The worker could not list its targets. Install Pangaea again."))};
}

QString find(const QString &executableFolder, QLatin1String name)
{
    for (const char *place : {"/", "/../" PANGAEA_LIBEXEC "/pangaea/"}) {
        const QFileInfo file(executableFolder + QLatin1String(place) + name);
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace

QString findWorker(const QString &executableFolder)
{
    return find(executableFolder, "pangaea-worker"_L1);
}

QString findRecorder(const QString &executableFolder)
{
    return find(executableFolder, "pangaea-recorder"_L1);
}

QString findAgent(const QString &executableFolder)
{
    const QString found = find(executableFolder, "pangaea-agent"_L1);
    return found.isEmpty() ? u"pangaea-agent"_s : found;
}

QString workerMissing()
{
    return sentence(
        QT_TRANSLATE_NOOP("pangaea::Worker", "The program pangaea-worker is missing. Build or install Pangaea again."));
}

void listTargets(const QString &program, Platform &platform, QObject *context,
                 const std::function<void(const CatalogResult &)> &done)
{
    auto *process = new QProcess(context);
    process->setStandardInputFile(QProcess::nullDevice());
    platform.prepare(*process);
    QObject::connect(process, &QProcess::finished, context, [process, done] {
        done(readResult(*process));
        process->deleteLater();
    });
    QObject::connect(process, &QProcess::errorOccurred, context, [process, done](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        process->disconnect(); // it may report one failure twice
        done({{}, explainFailedStart({.program = process->program()}, process->errorString())});
        process->deleteLater();
    });
    QTimer::singleShot(5s, process, &QProcess::kill); // a worker that hangs is as bad as none
    process->start(program, {u"--list"_s}, QIODevice::ReadOnly);
}

} // namespace pangaea
