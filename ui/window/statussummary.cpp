// SPDX-License-Identifier: MIT
#include "ui/window/statussummary.h"

#include "core/basics/visibletext.h"
#include "core/table/processtable.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::StatusSummary)
};

struct Part {
    State state;
    const char *text;
    bool always;
};
constexpr std::array parts {
    Part {State::Created, QT_TRANSLATE_NOOP("pangaea::StatusSummary", "%1 created"), false},
    Part {State::Starting, QT_TRANSLATE_NOOP("pangaea::StatusSummary", "%1 starting"), false},
    Part {State::Running, QT_TRANSLATE_NOOP("pangaea::StatusSummary", "%1 running"), true},
    Part {State::Suspended, QT_TRANSLATE_NOOP("pangaea::StatusSummary", "%1 suspended"), false},
    Part {State::Stopping, QT_TRANSLATE_NOOP("pangaea::StatusSummary", "%1 stopping"), false},
    Part {State::Exited, QT_TRANSLATE_NOOP("pangaea::StatusSummary", "%1 exited"), true},
    Part {State::Killed, QT_TRANSLATE_NOOP("pangaea::StatusSummary", "%1 killed"), false},
    Part {State::Crashed, QT_TRANSLATE_NOOP("pangaea::StatusSummary", "%1 crashed"), false},
    Part {State::FailedToStart, QT_TRANSLATE_NOOP("pangaea::StatusSummary", "%1 failed"), true},
    Part {State::Unknown, QT_TRANSLATE_NOOP("pangaea::StatusSummary", "%1 unknown"), false},
};

// The advice at the end, in brackets; else the whole reason.
QString inBrief(const QString &reason)
{
    const QString sentence = visibleText(reason.endsWith(u'.') ? reason.chopped(1) : reason);
    const qsizetype bracket = sentence.lastIndexOf(u'(');
    return bracket >= 0 && sentence.endsWith(u')') ? sentence.sliced(bracket + 1).chopped(1) : sentence;
}

/// A sentence for each of the first rows whose recording ended.
QStringList notRecorded(const ProcessTable &table)
{
    constexpr qsizetype most = 5;
    QStringList sentences;
    for (const ProcessState &row : table.rows()) {
        if (!row.recordingEnded.isEmpty() && sentences.size() < most)
            sentences += Tr::tr("%1 is sampled from some time on: %2")
                             .arg(visibleText(row.made.name), visibleText(row.recordingEnded));
    }
    return sentences;
}

/// How many rows are on each machine, if there are others.
QStringList hostCounts(const ProcessTable &table)
{
    if (table.hosts().empty())
        return {};
    const auto countOn = [&](const QString &host) {
        return std::ranges::count_if(table.rows(), [&](const ProcessState &row) { return row.made.host == host; });
    };
    QStringList counts {Tr::tr("this computer %1").arg(countOn({}))};
    for (const HostState &host : table.hosts()) {
        const QString name = visibleText(host.name);
        counts += host.lost ? Tr::tr("%1 %2 (does not answer)").arg(name).arg(countOn(host.name))
                            : u"%1 %2"_s.arg(name).arg(countOn(host.name));
    }
    return counts;
}

} // namespace

QString stateSummary(const ProcessTable &table)
{
    if (table.rows().empty())
        return Tr::tr("No processes");
    QStringList texts;
    for (const Part &part : parts) {
        const int count = table.count(part.state);
        if (count > 0 || part.always)
            texts += Tr::tr(part.text).arg(count);
    }
    return (texts + hostCounts(table)).join(u" · "_s);
}

QString loadSummary(const ProcessTable &table, std::optional<double> others)
{
    const std::optional<double> cpu = table.systemCpu();
    const QString load = cpu ? QString::number(qRound(*cpu)) : u"—"_s;
    const int cores = table.session().cores;
    QStringList texts {cores == 1 ? Tr::tr("CPU %1 % of 1 core").arg(load)
                                  : Tr::tr("CPU %1 % of %2 cores").arg(load).arg(cores)};
    if (others)
        texts += Tr::tr("other programs use %1 % of the cores").arg(qRound(*others * 100));
    QString source = table.recording().exact ? Tr::tr("exact switches")
                                             : Tr::tr("sampled %1 Hz").arg(table.sampleRate());
    if (const int ended = table.recordingEndedCount(); ended > 0 && table.recording().exact)
        source += ended == 1 ? Tr::tr(", 1 process sampled") : Tr::tr(", %1 processes sampled").arg(ended);
    if (const QString problem = recordingProblem(table); !problem.isEmpty())
        source += u": "_s + inBrief(problem);
    texts += source;
    if (const qint64 lost = table.lostRecords())
        texts += lost == 1 ? Tr::tr("1 record lost") : Tr::tr("%1 records lost").arg(lost);
    return texts.join(u" · "_s);
}

QString loadExplanation(const ProcessTable &table, std::optional<double> others)
{
    QStringList sentences;
    if (others)
        sentences += Tr::tr(
                         "Other programs use %1 % of the cores’ time: what takes how long cannot be compared now. End "
                         "them first. Pangaea’s own window counts among them.")
                         .arg(qRound(*others * 100));
    const int rate = table.sampleRate();
    sentences += rate == 1 ? Tr::tr("States, load and memory are sampled once a second.")
                           : Tr::tr("States, load and memory are sampled %1 times a second.").arg(rate);
    if (table.recording().exact)
        sentences += Tr::tr("The timeline’s intervals are exact: the kernel records every switch.");
    else
        sentences += Tr::tr("The timeline’s intervals come from the samples: shorter runs are not seen.");
    sentences += notRecorded(table);
    if (const QString reason = recordingProblem(table); !reason.isEmpty())
        sentences += reason;
    if (const qint64 lost = table.lostRecords())
        sentences += Tr::tr("There was no room for %1 records of switches.").arg(lost);
    if (const QString protection = protectionExplanation(table); !protection.isEmpty())
        sentences += protection;
    return sentences.join(QLatin1Char('\n'));
}

QString protectionExplanation(const ProcessTable &table)
{
    if (!table.protection())
        return {};
    const event::ProtectionSet &protection = *table.protection();
    QString text;
    switch (protection.kind) {
    case Protection::None: return Tr::tr("Nothing limits how many processes a target makes.");
    case Protection::Watched:
        text = Tr::tr(
            "If a process makes more than %1 descendants, Pangaea kills the whole tree; the kernel sets no limit.");
        break;
    case Protection::UserLimit:
        text = Tr::tr(
            "If a process makes more than %1 descendants, Pangaea kills the whole tree. The kernel’s own limit, far "
            "above, is on all of this user’s programs together.");
        break;
    case Protection::Cgroup:
        text = Tr::tr("The kernel lets each process have %1 processes and threads below it, and no more.");
        break;
    }
    return (text.arg(protection.processes) + QLatin1Char(' ') + protection.detail).trimmed();
}

QString recordingOffer()
{
    return Tr::tr(
        "Asks for an administrator’s permission to let Pangaea see when its own processes get a core. A small program of "
        "Pangaea’s opens the kernel’s record of them, and nothing else, and ends.\n"
        "What runs already stays sampled; what is started then is recorded exactly.");
}

QString recordingProblem(const ProcessTable &table)
{
    return table.recording().exact ? QString() : visibleText(table.recording().reason);
}

} // namespace pangaea
