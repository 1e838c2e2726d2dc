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

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Procfile)
};

bool belongsToName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
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
    throw Problem {{line, int(before) + 1}, Tr::tr("This byte is not UTF-8. Save the file as UTF-8.")};
}

void checkCommand(QStringView line, qsizetype from, int number)
{
    if (from == line.size())
        throw Problem {{number, columnOf(line, from)}, Tr::tr("A command was expected behind the colon.")};
    const qsizetype nul = line.indexOf(QChar::Null);
    if (nul >= 0)
        throw Problem {{number, columnOf(line, nul)},
                       Tr::tr("There is a NUL character here, which no program can be given. Take it out.")};
    for (const QStringView filled : {QStringView(u"{name}"), QStringView(u"{index}")}) {
        const qsizetype place = line.indexOf(filled, from);
        if (place >= 0)
            throw Problem {
                {number, columnOf(line, place)},
                Tr::tr("Pangaea would fill in %1 here. Write $name for ${name}, or make a scenario of this file.")
                    .arg(filled)};
    }
}

Step readLine(QStringView line, int number)
{
    const auto end = std::ranges::find_if_not(line, belongsToName) - line.begin();
    if (end == 0)
        throw Problem {{number, 1},
                       Tr::tr("A name was expected here, as in “web: ./server”: letters, digits, _ and -.")};
    if (end == line.size() || line[end] != u':')
        throw Problem {
            {number, columnOf(line, end)},
            Tr::tr("A colon was expected behind the name, as in “web: ./server”. A name has letters, digits, _ and - "
                   "alone.")};
    qsizetype from = end + 1;
    while (from < line.size() && line[from].isSpace())
        ++from;
    checkCommand(line, from, number);
    const QString command = line.sliced(from).toString();
    return {.what = StepKind::Spawn,
            .at = {number, 1},
            .name = line.first(end).toString(),
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
            throw Problem {{number, 1},
                           Tr::tr("%1 stands here twice. Take another name.").arg(json::quoted(steps.back().name))};
        names.insert(steps.back().name);
        if (steps.size() > mostScenarioProcesses)
            throw Problem {
                {number, 1},
                Tr::tr("This is one process too many: a Procfile makes at most %1.").arg(mostScenarioProcesses)};
    }
    if (steps.empty())
        throw Problem {{1, 1}, Tr::tr("There is no line such as “web: ./server” in this Procfile.")};
    return steps;
}

} // namespace

bool isProcfileName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name == "Procfile"_L1 || name.startsWith("Procfile."_L1)
        || name.endsWith(".procfile"_L1, Qt::CaseInsensitive);
}

ScenarioFile readProcfile(QByteArrayView text)
{
    if (text.size() > longestScenario)
        return {{}, {{}, Tr::tr("A Procfile has at most %1 MiB.").arg(longestScenario / 1024 / 1024), false}};
    if (text.startsWith("\xef\xbb\xbf"))
        return {{}, {{1, 1}, Tr::tr("The file begins with a byte order mark. Save it as UTF-8 without one.")}};
    try {
        return {{.steps = readLines(text)}, {}};
    } catch (const Problem &problem) {
        return {{}, {problem.at, problem.sentence}};
    }
}

} // namespace pangaea
