// SPDX-License-Identifier: MIT
#include "core/session/evidence.h"

#include "core/basics/visibletext.h"
#include "core/session/readings.h"
#include "core/table/columns.h"

#include <QCoreApplication>

#include <map>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Evidence)
};

constexpr qsizetype mostNames = 8; // of one target
constexpr qsizetype mostGroups = 4;

QString shortened(const QStringList &all, qsizetype most, const QString &separator)
{
    const QString first = all.mid(0, most).join(separator);
    return all.size() > most ? Tr::tr("%1 and %2 more").arg(first).arg(all.size() - most) : first;
}

QStringList scenariosPlayed(const Journal &journal)
{
    QStringList titles;
    for (const Event &happened : journal.events()) {
        if (const auto *began = std::get_if<event::ScenarioBegan>(&happened.payload); began && !began->title.isEmpty())
            titles += visibleText(began->title);
    }
    titles.removeDuplicates();
    return titles;
}

} // namespace

QString whatWasRun(const Readings &readings)
{
    if (const QStringList titles = scenariosPlayed(readings.journal); !titles.isEmpty())
        return shortened(titles, mostGroups, u" · "_s);
    QStringList targets;
    std::map<QString, QStringList> names;
    for (const ProcessState &row : readings.table.rows()) {
        const QString target = visibleText(targetText(row.made));
        if (!names.contains(target))
            targets += target;
        names[target] += visibleText(row.made.name);
    }
    QStringList groups;
    for (const QString &target : std::as_const(targets))
        groups += Tr::tr("%1: %2").arg(shortened(names[target], mostNames, u", "_s), target);
    return groups.isEmpty() ? Tr::tr("nothing was run") : shortened(groups, mostGroups, u"; "_s);
}

QDateTime sessionTime(const ProcessTable &table)
{
    const qint64 time = table.session().wallTime;
    return time == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time).toUTC();
}

QString sessionTimeText(const ProcessTable &table)
{
    const QDateTime time = sessionTime(table);
    return time.isValid() ? Tr::tr("%1 UTC").arg(time.toString(u"yyyy-MM-dd HH:mm:ss"_s)) : u"—"_s;
}

QString sourceText(const ProcessTable &table)
{
    if (!table.recording().exact)
        return table.sampleRate() == 1
            ? Tr::tr("sampled once a second: shorter runs are not seen")
            : Tr::tr("sampled %1 times a second: shorter runs are not seen").arg(table.sampleRate());
    QString text = Tr::tr("exact: every switch was recorded");
    if (const int sampled = table.recordingEndedCount())
        text = sampled == 1 ? Tr::tr("exact, but for 1 process that was sampled")
                            : Tr::tr("exact, but for %1 processes that were sampled").arg(sampled);
    if (const qint64 lost = table.lostRecords())
        text = lost == 1 ? Tr::tr("exact, but for 1 record that was lost")
                         : Tr::tr("exact, but for %1 records that were lost").arg(lost);
    return text;
}

QStringList evidenceOf(const Readings &readings)
{
    const QString kernel = visibleText(readings.table.session().kernel);
    return {whatWasRun(readings), sessionTimeText(readings.table), kernel.isEmpty() ? u"—"_s : kernel,
            sourceText(readings.table)};
}

event::Annotated annotationOf(const Journal &journal, const QString &panel)
{
    for (const Event &happened : std::views::reverse(journal.events())) {
        const auto *annotated = std::get_if<event::Annotated>(&happened.payload);
        if (annotated && annotated->panel == panel)
            return *annotated;
    }
    return {.panel = panel};
}

} // namespace pangaea
