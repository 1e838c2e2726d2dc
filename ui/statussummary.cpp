// SPDX-License-Identifier: MIT
#include "ui/statussummary.h"

#include "core/processtable.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

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
};

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
    return texts.join(QStringLiteral(" · "));
}

QString loadSummary(const ProcessTable &table)
{
    const std::optional<double> cpu = table.systemCpu();
    const QString load = cpu ? QString::number(qRound(*cpu)) : QStringLiteral("—");
    const QString rate = table.liveCount() > 0 ? Tr::tr("sampled 10 Hz") : Tr::tr("sampled 1 Hz");
    const int cores = table.session().cores;
    return (cores == 1 ? Tr::tr("CPU %1 % of 1 core").arg(load) : Tr::tr("CPU %1 % of %2 cores").arg(load).arg(cores))
        + QStringLiteral(" · ") + rate;
}

} // namespace pangaea
