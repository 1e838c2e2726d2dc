// SPDX-License-Identifier: MIT
#include "core/scenario/scenariodraft.h"

#include "core/basics/jsontext.h"
#include "core/basics/savedfile.h"
#include "core/facts/command.h"
#include "core/output/outputdecoder.h"
#include "core/scenario/stepsdone.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::ScenarioDraft)
};

constexpr qsizetype mostNamed = 10; // row names listed in one sentence

// Writes a number as JSON requires: the worker also accepts ".5".
void writeAsNumber(QString &parameter)
{
    const qsizetype sign = parameter.indexOf(QLatin1Char('='));
    const QString value = parameter.sliced(sign + 1);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (json::read(value.toUtf8()).root.type == json::Value::Type::Number || !isNumber)
        return;
    QByteArray text;
    json::addDouble(text, number);
    parameter = parameter.first(sign + 1) + QString::fromLatin1(text);
}

QString relativeFolder(const QString &folder, const QString &to)
{
    const QString path = QDir(to).relativeFilePath(folder);
    return path.isEmpty() ? u"."_s : path;
}

// The step as it is written into a scenario in `folder`.
Step writable(Step step, const QString &folder)
{
    for (QString &parameter : step.parameters)
        writeAsNumber(parameter);
    if (step.program)
        step.program->folder = relativeFolder(step.program->folder, folder);
    return step;
}

QString folderProblem(const Step &step)
{
    if (!step.program || !(step.program->folder + QLatin1Char('/')).startsWith("../"_L1))
        return {};
    return Tr::tr("It ran in another folder. Save the scenario in that one, or above it.");
}

// Tests whether the reader accepts it, as the only step of a scenario.
QString reasonToLeaveOut(const DoneStep &done, const QString &folder)
{
    if (!done.isExact)
        return Tr::tr("A scenario has no words for some of its bytes.");
    if (done.isHidden)
        return Tr::tr("What was typed while its terminal showed nothing, as a password, is not recorded.");
    if (!done.step.makesRow())
        return {};
    const Step step = writable(done.step, folder);
    if (const QString problem = folderProblem(step); !problem.isEmpty())
        return problem;
    const Scenario alone {.folder = folder, .steps = {step}};
    const ScenarioFile read = readScenario(writeScenario(alone));
    if (!read.error.sentence.isEmpty())
        return read.error.sentence;
    const Step &again = read.scenario.steps.front();
    if (read.scenario.steps.size() != 1 || again.parameters != step.parameters || again.target != step.target)
        return Tr::tr("A scenario has no words for its parameters.");
    return checkPrograms(alone).sentence;
}

std::map<ProcessId, QString> rowsToLeaveOut(const StepsDone &done, const QString &folder)
{
    std::map<ProcessId, QString> reasons;
    int rows = 0;
    for (const DoneStep &step : done.steps()) {
        QString reason = reasonToLeaveOut(step, folder);
        if (step.step.makesRow() && reason.isEmpty() && ++rows > mostScenarioProcesses)
            reason = Tr::tr("A scenario makes at most %1 processes.").arg(mostScenarioProcesses);
        if (!reason.isEmpty())
            reasons.emplace(step.process, reason);
    }
    return reasons;
}

// "America and 3 more: why"
QStringList sentences(const std::map<ProcessId, QString> &reasons, const StepsDone &done)
{
    std::map<QString, QStringList> names;
    for (const auto &[process, reason] : reasons)
        names[reason] += json::quoted(done.made(process)->name);
    QStringList texts;
    for (const auto &[reason, rows] : names) {
        QString who = rows.first(std::min(rows.size(), mostNamed)).join(u", "_s);
        if (rows.size() > mostNamed)
            who = Tr::tr("%1 and %2 more").arg(who, QString::number(rows.size() - mostNamed));
        texts += Tr::tr("%1: left out. %2").arg(who, reason);
    }
    return texts;
}

} // namespace

ScenarioDraft draftScenario(const StepsDone &done, const QString &path)
{
    const QFileInfo file(path);
    ScenarioDraft draft;
    draft.scenario.title = file.completeBaseName();
    draft.scenario.folder = file.absolutePath();
    const std::map<ProcessId, QString> reasons = rowsToLeaveOut(done, draft.scenario.folder);
    std::set<ProcessId> without;
    for (const auto &[process, reason] : reasons)
        without.insert(process);
    for (const DoneStep &step : done.steps(without))
        draft.scenario.steps.push_back(writable(step.step, draft.scenario.folder));
    draft.leftOut = sentences(reasons, done);
    if (const int removed = done.removedRows(); removed > 0)
        draft.leftOut += removed == 1 ? Tr::tr("One row that was removed from the table: left out.")
                                      : Tr::tr("%1 rows that were removed from the table: left out.").arg(removed);
    return draft;
}

Failure saveDraft(const ScenarioDraft &draft, const QString &path)
{
    if (draft.scenario.steps.empty())
        return Tr::tr("There is nothing to save: nothing that is in the table can be said in a scenario.");
    const QByteArray text = writeScenario(draft.scenario);
    if (const ScenarioFile read = readScenario(text); !read.error.sentence.isEmpty())
        return Tr::tr("A scenario has no words for all that was done: %1").arg(read.error.sentence);
    return saveFile(path, [&text](QIODevice &device) { return put(device, text); });
}

} // namespace pangaea
