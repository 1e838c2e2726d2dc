// SPDX-License-Identifier: MIT
#include "core/scenario/scenario.h"

#include "core/basics/visibletext.h"
#include "core/engine/programrows.h"
#include "core/engine/startcheck.h"
#include "core/facts/command.h"
#include "core/facts/targetcatalog.h"
#include "core/scenario/envfile.h"
#include "core/scenario/procfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Scenario)
};

ScenarioFile failed(const QString &sentence)
{
    return {{}, {{}, sentence, false}};
}

/// A Procfile, with the .env that stands beside it, if one does.
ScenarioFile readWithEnvironment(const QString &path, QByteArrayView bytes)
{
    const QFileInfo beside(QFileInfo(path).absoluteDir(), u".env"_s);
    if (!beside.isFile())
        return readProcfile(bytes);
    QFile file(beside.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return failed(Tr::tr("The .env beside the Procfile could not be opened: %1.").arg(file.errorString()));
    const QByteArray text = file.read(longestScenario + 1);
    if (text.size() > longestScenario)
        return failed(Tr::tr("The .env beside the Procfile is larger than %1 MiB.").arg(longestScenario / 1024 / 1024));
    const EnvFile environment = readEnvFile(text);
    if (environment.failure)
        return failed(Tr::tr("The .env beside the Procfile is refused. %1").arg(environment.failure.sentence()));
    return readProcfile(bytes, environment.variables);
}

} // namespace

bool isScenarioName(const QString &path)
{
    return path.endsWith(".pangaea"_L1, Qt::CaseInsensitive) || isProcfileName(path);
}

Input inputOf(const std::vector<Step> &steps, size_t step)
{
    const auto nameOf = [](const Step &one) { return one.name.isEmpty() ? QString(defaultName) : one.name; };
    const Step &made = steps[step];
    if (made.input)
        return {Input::Kind::Text, made.input->toUtf8()};
    if (made.terminal)
        return {Input::Kind::Terminal, {}};
    const QString name = nameOf(made);
    const auto end = steps.begin() + qsizetype(step) + 1;
    const auto row = std::count_if(steps.begin(), end,
                                   [&](const Step &one) { return one.makesRow() && nameOf(one) == name; });
    const bool typed = std::any_of(end, steps.end(), [&](const Step &later) {
        return (later.what == StepKind::Type || later.what == StepKind::EndInput) && later.name == name
            && (later.row == 0 || later.row == row);
    });
    return {typed ? Input::Kind::Typed : Input::Kind::Closed, {}};
}

ScenarioFile readScenarioFile(const QString &path)
{
    const QFileInfo info(path);
    // Reading a pipe could block for ever.
    if (info.exists() && !info.isFile())
        return failed(info.isDir()
                          ? Tr::tr("This is a folder. Choose a scenario file, which ends in .pangaea.")
                          : Tr::tr("This is no ordinary file. Choose a scenario file, which ends in .pangaea."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Tr::tr("The file could not be opened: %1.").arg(file.errorString()));
    const QByteArray bytes = file.read(longestScenario + 1); // it may grow meanwhile
    if (file.error() != QFileDevice::NoError)
        return failed(Tr::tr("The file could not be read: %1.").arg(file.errorString()));
    ScenarioFile result = isProcfileName(path) ? readWithEnvironment(path, bytes) : readScenario(bytes);
    // A resource cannot be a working folder.
    result.scenario.folder = path.startsWith(QLatin1Char(':')) ? QDir::homePath() : info.absolutePath();
    if (result.error.sentence.isEmpty())
        result.error = checkPrograms(result.scenario);
    if (!result.error.sentence.isEmpty())
        result.scenario.steps.clear();
    return result;
}

ScenarioError checkPrograms(const Scenario &scenario)
{
    int index = 0;
    for (const Step &step : scenario.steps) {
        index += step.makesRow();
        if (!step.program || !step.on.isEmpty()) // another machine has its own programs
            continue;
        const std::vector<event::Created> rows = programRows(
            {.names = {step.name},
             .program = step.program->program,
             .arguments = step.program->arguments,
             .folder = QDir::cleanPath(QDir(scenario.folder).filePath(step.program->folder)),
             .environment = step.program->environment,
             .firstIndex = index});
        if (const Failure problem = reasonNotToStart(rows.front()))
            return {step.at, visibleText(problem.sentence())};
    }
    return {};
}

ScenarioError checkTargets(const Scenario &scenario, const TargetCatalog &catalog, const QString &listError)
{
    for (const Step &step : scenario.steps) {
        if (!step.makesRow() || step.program)
            continue;
        if (!listError.isEmpty())
            return {{}, listError, false};
        Failure problem = checkArguments(catalog, step.target, step.parameters);
        if (const Target *target = catalog.find(step.target); !problem && step.input && !target->readsInput)
            problem = Tr::tr("The target %1 reads no input. Leave “input” out.").arg(step.target);
        if (problem)
            return {step.at, visibleText(problem.sentence())};
    }
    return {};
}

QString placedSentence(const ScenarioError &error)
{
    if (!error.hasPlace)
        return error.sentence;
    return Tr::tr("Line %1, column %2: %3")
        .arg(QString::number(error.at.line), QString::number(error.at.column), error.sentence);
}

QString locatedError(const QString &path, const ScenarioError &error)
{
    const QString file = visibleText(QDir::toNativeSeparators(path));
    if (!error.hasPlace)
        return u"%1: %2"_s.arg(file, error.sentence);
    return u"%1:%2:%3: %4"_s.arg(file, QString::number(error.at.line), QString::number(error.at.column),
                                 error.sentence);
}

} // namespace pangaea
