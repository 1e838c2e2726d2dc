// SPDX-License-Identifier: MIT
#include "core/scenario/procfile.h"

#include "core/basics/jsonchecks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

using json::Problem;

namespace {

constexpr int firstPort = 5000;
constexpr int portsBetween = 100;
constexpr int lastPort = 65535;

struct ProcfileTr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Procfile)
};

bool belongsToName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-'
        || c == u'.';
}

// Counts characters, not UTF-16 units.
int columnOf(QStringView line, qsizetype place)
{
    return int(line.first(place).toUcs4().size()) + 1;
}

QString decoded(QByteArrayView bytes, int line)
{
    const QString text = QString::fromUtf8(bytes);
    const QByteArray again = text.toUtf8();
    if (again == bytes)
        return text;
    const auto wrong = std::mismatch(bytes.begin(), bytes.end(), again.begin(), again.end()).first;
    const auto before = std::count_if(bytes.begin(), wrong, [](char c) { return (uchar(c) & 0xc0) != 0x80; });
    throw Problem {{line, int(before) + 1}, ProcfileTr::tr("This byte is not UTF-8. Save the file as UTF-8.")};
}

void checkCommand(QStringView line, qsizetype from, int number)
{
    if (from == line.size())
        throw Problem {{number, columnOf(line, from)}, ProcfileTr::tr("A command was expected behind the colon.")};
    const qsizetype nul = line.indexOf(QChar::Null);
    if (nul >= 0)
        throw Problem {{number, columnOf(line, nul)},
                       ProcfileTr::tr("There is a NUL character here, which no program can be given. Take it out.")};
    for (const QStringView filled : {QStringView(u"{name}"), QStringView(u"{index}")}) {
        const qsizetype place = line.indexOf(filled, from);
        if (place >= 0)
            throw Problem {
                {number, columnOf(line, place)},
                ProcfileTr::tr(
                    "Pangaea would fill in %1 here. Write $name for ${name}, or make a scenario of this file.")
                    .arg(filled)};
    }
}

qsizetype skipBlanks(QStringView line, qsizetype from)
{
    while (from < line.size() && line[from].isSpace())
        ++from;
    return from;
}

Step readLine(QStringView line, int number)
{
    const qsizetype begin = skipBlanks(line, 0);
    const qsizetype end = std::find_if_not(line.begin() + begin, line.end(), belongsToName) - line.begin();
    if (end == begin)
        throw Problem {{number, columnOf(line, begin)},
                       ProcfileTr::tr("A name was expected here, as in “web: ./server”: letters, digits, _, - and .")};
    const qsizetype colon = skipBlanks(line, end);
    if (colon == line.size() || line[colon] != u':')
        throw Problem {
            {number, columnOf(line, end)},
            ProcfileTr::tr(
                "A colon was expected behind the name, as in “web: ./server”. A name has letters, digits, _, - and . "
                "alone.")};
    const qsizetype from = skipBlanks(line, colon + 1);
    checkCommand(line, from, number);
    const QString command = line.sliced(from).toString();
    return {.what = StepKind::Spawn,
            .at = {number, 1},
            .name = line.sliced(begin, end - begin).toString(),
            .program = ScenarioProgram {u"/bin/sh"_s, {u"-c"_s, command}, u"."_s, {}}};
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    while (!line.isEmpty() && QByteArrayView(" \t\r").contains(line.back()))
        line.chop(1);
    return line;
}

std::vector<Step> readLines(QByteArrayView text)
{
    std::vector<Step> steps;
    QSet<QString> names;
    for (int number = 1; !text.isEmpty(); ++number) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView bytes = withoutEnd(end < 0 ? text : text.first(end));
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        const QString line = decoded(bytes, number);
        const QStringView trimmed = QStringView(line).trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        steps.push_back(readLine(line, number));
        if (names.contains(steps.back().name))
            throw Problem {
                {number, 1},
                ProcfileTr::tr("%1 stands here twice. Take another name.").arg(json::quoted(steps.back().name))};
        names.insert(steps.back().name);
        if (steps.size() > mostScenarioProcesses)
            throw Problem {{number, 1},
                           ProcfileTr::tr("This is one process too many: a Procfile makes at most %1.")
                               .arg(mostScenarioProcesses)};
    }
    if (steps.empty())
        throw Problem {{1, 1}, ProcfileTr::tr("There is no line such as “web: ./server” in this Procfile.")};
    return steps;
}

/// The PORT of the .env, or the usual one; 0 if what stands there is no port.
int baseOfPorts(const QStringList &environment)
{
    for (const QString &variable : environment) {
        if (variable.startsWith("PORT="_L1))
            return variable.sliced(5).toUShort();
    }
    return firstPort;
}

void giveEnvironment(std::vector<Step> &steps, const QStringList &environment)
{
    const int base = baseOfPorts(environment);
    int port = base;
    for (Step &step : steps) {
        if (base == 0 || port > lastPort)
            throw Problem {step.at,
                           ProcfileTr::tr("PORT would be %1 here; ports go from 1 to %2. Write another PORT into .env.")
                               .arg(port)
                               .arg(lastPort)};
        QStringList &variables = step.program->environment;
        variables = QStringList {u"TERM=xterm-256color"_s} + environment;
        variables.removeIf([](const QString &variable) { return variable.startsWith("PORT="_L1); });
        variables += u"PORT="_s + QString::number(port);
        port += portsBetween;
    }
}

/// What was typed nothing to stays open.
void keepInputOpen(std::vector<Step> &steps)
{
    const auto made = ptrdiff_t(steps.size());
    for (ptrdiff_t i = 0; i < made; ++i)
        steps.push_back({.what = StepKind::Type, .at = steps[size_t(i)].at, .name = steps[size_t(i)].name});
}

} // namespace

bool isProcfileName(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    return name == "procfile"_L1 || name.endsWith(".procfile"_L1)
        || (name.startsWith("procfile"_L1) && QStringView(u".-_").contains(name[8]));
}

ScenarioFile readProcfile(QByteArrayView text, const QStringList &environment)
{
    if (text.size() > longestScenario)
        return {{}, {{}, ProcfileTr::tr("A Procfile has at most %1 MiB.").arg(longestScenario / 1024 / 1024), false}};
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    try {
        std::vector<Step> steps = readLines(text);
        giveEnvironment(steps, environment);
        keepInputOpen(steps);
        return {{.steps = std::move(steps)}, {}};
    } catch (const Problem &problem) {
        return {{}, {problem.at, problem.sentence}};
    }
}

} // namespace pangaea
