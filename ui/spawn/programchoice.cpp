// SPDX-License-Identifier: MIT
#include "ui/spawn/programchoice.h"

#include "core/basics/words.h"
#include "core/engine/programrows.h"
#include "core/engine/startcheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::ProgramChoice)
};

const QString recentKey = u"programs/recent"_s;
constexpr std::array kindNames {"closed", "text", "typed", "terminal"}; // indexed by Input::Kind
constexpr qsizetype longestRemembered = 64 * 1024;                      // units

QString environmentProblem(const QStringList &environment)
{
    for (const QString &variable : environment) {
        if (variable.indexOf(u'=') < 1)
            return Tr::tr("“%1” is no environment variable. Write it as NAME=value, one on each line.").arg(variable);
    }
    return {};
}

/// What else the user can do with a script that is not executable.
QString interpreterHint(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || file.isExecutable())
        return {};
    const QString interpreter = interpreterOf(path);
    if (interpreter.isEmpty())
        return {};
    return QLatin1Char(' ')
        + Tr::tr("Or write %1 as the program, and the script as its first argument.").arg(interpreter);
}

// Text in settings must not contain "@Variant(" (ui/settings/storedsettings.cpp), whatever an argument contains.
QString toText(const ProgramChoice &choice)
{
    const QJsonObject object {
        {u"program"_s, choice.program},
        {u"arguments"_s, choice.arguments},
        {u"folder"_s, choice.folder},
        {u"environment"_s, QJsonArray::fromStringList(choice.environment)},
        {u"input"_s, QLatin1String(kindNames[size_t(choice.input.kind)])},
        {u"text"_s, QString::fromUtf8(choice.input.text)},
        {u"streams"_s, choice.streams == Streams::Together ? u"together"_s : u"apart"_s},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
        .replace(QLatin1Char('@'), "\\u0040"_L1);
}

std::optional<ProgramChoice> fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto textOf = [&object](const char *key) { return object[QLatin1String(key)].toString(); };
    ProgramChoice choice {textOf("program"), textOf("arguments"), textOf("folder"), {}, {}};
    for (const QJsonValue variable : object["environment"_L1].toArray())
        choice.environment += variable.toString();
    const auto kind = std::ranges::find(kindNames, textOf("input"),
                                        [](const char *name) { return QLatin1String(name); });
    if (kind != kindNames.end())
        choice.input.kind = Input::Kind(kind - kindNames.begin());
    if (choice.input.kind == Input::Kind::Text)
        choice.input.text = textOf("text").toUtf8();
    if (textOf("streams") == "together"_L1)
        choice.streams = Streams::Together;
    if (choice.program.trimmed().isEmpty() || text.size() > longestRemembered)
        return {};
    return choice;
}

void store(QSettings &stored, const QList<ProgramChoice> &choices)
{
    QStringList texts;
    for (const ProgramChoice &choice : choices.first(std::min(choices.size(), mostRecentPrograms)))
        texts += toText(choice);
    if (texts.isEmpty())
        stored.remove(recentKey);
    else
        stored.setValue(recentKey, texts);
}

} // namespace

CheckedProgram checkProgram(const ProgramChoice &choice, const QString &name)
{
    if (choice.program.trimmed().isEmpty())
        return {{}, {}, Tr::tr("Choose a program or a script.")};
    const Words arguments = splitWords(choice.arguments);
    if (!arguments.error.isEmpty())
        return {{}, {}, Tr::tr("Arguments:") + QLatin1Char(' ') + arguments.error};
    CheckedProgram checked {
        .spawn = {.names = {name},
                  .program = choice.program,
                  .arguments = arguments.words,
                  .folder = choice.folder.isEmpty() ? QString() : QFileInfo(choice.folder).absoluteFilePath(),
                  .environment = choice.environment,
                  .input = choice.input,
                  .streams = choice.streams}};
    const event::Created row = programRows(checked.spawn).front();
    checked.vector = QStringList {row.program} + row.arguments;
    checked.problem = environmentProblem(choice.environment);
    if (checked.problem.isEmpty())
        checked.problem = reasonNotToStart(row).sentence();
    if (!checked.problem.isEmpty())
        checked.problem += interpreterHint(row.program);
    if (checked.problem.isEmpty() && choice.input.text.size() > Input::longestText)
        checked.problem
            = Tr::tr("The input is longer than the %1 MiB that Pangaea gives to a process. Let it read a file.")
                  .arg(Input::longestText / 1024 / 1024);
    return checked;
}

QString interpreterOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const auto &[known, interpreter] :
         {std::pair {"py", "python3"}, {"sh", "sh"}, {"pl", "perl"}, {"rb", "ruby"}, {"js", "node"}}) {
        if (suffix == QLatin1String(known))
            return QLatin1String(interpreter);
    }
    return {};
}

ProgramChoice choiceOf(const QString &path)
{
    const QFileInfo file(path);
    const QString interpreter = file.isExecutable() ? QString() : interpreterOf(path);
    if (interpreter.isEmpty())
        return {file.absoluteFilePath(), {}, file.absolutePath(), {}, {}};
    return {interpreter, asWord(file.absoluteFilePath()), file.absolutePath(), {}, {}};
}

QString shortName(const ProgramChoice &choice)
{
    return QFileInfo(choice.program).fileName();
}

QList<ProgramChoice> recentPrograms(const QSettings &stored)
{
    QList<ProgramChoice> choices;
    for (const QString &text : stored.value(recentKey).toStringList()) {
        if (const std::optional<ProgramChoice> choice = fromText(text); choice && choices.size() < mostRecentPrograms)
            choices += *choice;
    }
    return choices;
}

void rememberProgram(QSettings &stored, const ProgramChoice &choice)
{
    QList<ProgramChoice> choices = recentPrograms(stored);
    choices.removeAll(choice);
    choices.prepend(choice);
    store(stored, choices);
}

void forgetProgram(QSettings &stored, const ProgramChoice &choice)
{
    QList<ProgramChoice> choices = recentPrograms(stored);
    choices.removeAll(choice);
    store(stored, choices);
}

} // namespace pangaea
