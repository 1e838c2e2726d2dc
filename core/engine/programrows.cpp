// SPDX-License-Identifier: MIT
#include "core/engine/programrows.h"

#include "core/engine/arguments.h"
#include "core/engine/startcheck.h"

#include <QDir>
#include <QProcessEnvironment>

namespace pangaea {

namespace {

// Desktop sessions set dozens of variables that change the behaviour of programs; children get only these.
QStringList usualEnvironment()
{
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    QStringList kept;
    for (const char *key : {"HOME", "LANG", "LC_ALL", "LC_CTYPE", "LOGNAME", "PATH", "SHELL", "TMPDIR", "TZ", "USER"}) {
        const QString name = QLatin1String(key);
        if (all.contains(name))
            kept += name + QLatin1Char('=') + all.value(name);
    }
    return kept;
}

} // namespace

// Added variables come last, and replace those with the same key.
QStringList childEnvironment(const QStringList &added, Input::Kind input)
{
    QStringList all = usualEnvironment();
    if (input == Input::Kind::Terminal)
        all += terminalVariable;
    for (const QString &variable : added) {
        const QString key = variable.first(variable.indexOf(QLatin1Char('=')) + 1);
        if (key.size() < 2)
            continue; // execve(2) has no variables without a name
        all.removeIf([&key](const QString &other) { return other.startsWith(key); });
        all += variable;
    }
    return all;
}

std::vector<event::Created> programRows(const command::SpawnProgram &spawn)
{
    event::Created made {
        .folder = spawn.folder.isEmpty() ? QDir::currentPath() : spawn.folder,
        .environment = childEnvironment(spawn.environment, spawn.input.kind),
        .joinAutomatically = spawn.join,
        .input = spawn.input,
        .streams = spawn.streams,
    };
    made.program = locateProgram(spawn.program, made.folder, made.environment);
    std::vector<event::Created> rows;
    int index = spawn.firstIndex;
    for (const QString &name : spawn.names) {
        made.name = name.isEmpty() ? QString(defaultName) : name;
        made.arguments.clear();
        for (const QString &argument : spawn.arguments)
            made.arguments += filledIn(argument, made.name, index);
        ++index;
        rows.push_back(made);
    }
    return rows;
}

} // namespace pangaea
