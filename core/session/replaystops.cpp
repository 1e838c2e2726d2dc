// SPDX-License-Identifier: MIT
#include "core/session/replaystops.h"

#include "core/basics/overloaded.h"
#include "core/basics/visibletext.h"
#include "core/session/replay.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int mostTogether = 5; // of one moment that are named

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::ReplayStops)
};

QString endText(const ExitStatus &status)
{
    if (status.signal == 0)
        return Tr::tr("exit %1").arg(status.code);
    return status.requested ? Tr::tr("killed, %1").arg(signalName(status.signal))
                            : Tr::tr("crashed, %1").arg(signalName(status.signal));
}

QString signalSentText(const event::SignalSent &sent)
{
    return sent.byUser ? Tr::tr("%1 by you").arg(signalName(sent.signal))
                       : Tr::tr("%1 by Pangaea").arg(signalName(sent.signal));
}

/// Empty for what is no stop.
QString textOf(const Payload &payload)
{
    return std::visit(Overloaded {
                          [](const event::Created &) { return Tr::tr("created"); },
                          [](const event::Starting &starting) {
                              return starting.attempt > 1 ? Tr::tr("attempt %1 begins").arg(starting.attempt)
                                                          : QString();
                          },
                          [](const event::Started &started) { return Tr::tr("started, PID %1").arg(started.pid); },
                          [](const event::FailedToStart &) { return Tr::tr("failed to start"); },
                          [](const event::SignalSent &sent) { return signalSentText(sent); },
                          [](const event::Suspended &) { return Tr::tr("stopped"); },
                          [](const event::Continued &) { return Tr::tr("continued"); },
                          [](const event::Ended &ended) { return endText(ended.status); },
                          [](const event::JoinStarted &) { return Tr::tr("the parent waits for it"); },
                          [](const event::Joined &) { return Tr::tr("joined"); },
                          [](const event::JoinTimedOut &) { return Tr::tr("the join timed out"); },
                          [](const event::RestartPlanned &planned) {
                              return Tr::tr("waits for restart %1 of %2").arg(planned.number).arg(planned.limit);
                          },
                          [](const event::RestartCancelled &) { return Tr::tr("its restart is cancelled"); },
                          [](const event::RestartGivenUp &) { return Tr::tr("not restarted any more"); },
                          [](const event::StartCancelled &) { return Tr::tr("cancelled before its start"); },
                          [](const event::Removed &) { return Tr::tr("removed"); },
                          [](const event::Restored &) { return Tr::tr("back again"); },
                          [](const auto &) { return QString(); },
                      },
                      payload);
}

} // namespace

std::vector<ReplayStop> replayStops(const Replay &replay)
{
    std::vector<ReplayStop> stops;
    std::unordered_map<ProcessId, QString> names;
    int together = 0; // at one time
    for (size_t i = 0; i < replay.events().size(); ++i) {
        const Event &happened = replay.events()[i];
        if (const auto *made = std::get_if<event::Created>(&happened.payload))
            names[happened.process] = visibleText(made->name);
        const QString what = textOf(happened.payload);
        if (what.isEmpty())
            continue;
        const QString text = Tr::tr("%1: %2").arg(names[happened.process], what);
        const bool isAnother = !stops.empty() && stops.back().time == replay.dueAt(i);
        together = isAnother ? together + 1 : 1;
        if (!isAnother)
            stops.push_back({replay.dueAt(i), text});
        else if (together <= mostTogether)
            stops.back().text += u"; "_s + text;
        else if (together == mostTogether + 1)
            stops.back().text += u"; "_s + Tr::tr("and more");
    }
    return stops;
}

const ReplayStop *nextStop(const std::vector<ReplayStop> &stops, qint64 time, int direction)
{
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(stops, time, {}, &ReplayStop::time);
        return next == stops.end() ? nullptr : &*next;
    }
    const auto next = std::ranges::lower_bound(stops, time, {}, &ReplayStop::time);
    return next == stops.begin() ? nullptr : &*std::prev(next);
}

} // namespace pangaea
