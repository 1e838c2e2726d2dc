// SPDX-License-Identifier: MIT
// The words of the timeline's entries.
#include "ui/timeline/timelineentries.h"

#include "core/basics/overloaded.h"
#include "core/basics/visibletext.h"
#include "core/table/columns.h"
#include "ui/timeline/timelinelanes.h"
#include "ui/timeline/timelinescene.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

QString gapWords(const entry::Gap &gap)
{
    switch (gap.after) {
    case LeaveReason::Open: return Tr::tr("queued for its first core");
    case LeaveReason::Preempted: return Tr::tr("queued for a core");
    case LeaveReason::Blocked: return Tr::tr("not on a core");
    default: return Tr::tr("not known");
    }
}

QString markDetail(const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Exited:
    case MarkKind::Crashed: return mark.exit.explanation();
    case MarkKind::Signal: return signalMeaning(mark.signal);
    case MarkKind::Joined:
        return Tr::tr("%1, the parent waited %2").arg(ordinalText(mark.ordinal), spanText(mark.waited));
    default: return {};
    }
}

QString waitDetail(const entry::Wait &wait)
{
    if (wait.timedOut)
        return Tr::tr("timed out");
    return wait.ordinal > 0 ? Tr::tr("joined %1").arg(ordinalText(wait.ordinal)) : QString();
}

/// "exit 0, joined"
QString endOf(const TimelineRow &row)
{
    const auto isEnd = [](const Mark &mark) { return mark.kind != MarkKind::Joined && mark.kind != MarkKind::Signal; };
    const auto end = std::find_if(row.marks.rbegin(), row.marks.rend(), isEnd);
    if (end == row.marks.rend())
        return {};
    const bool joined = std::any_of(row.marks.rbegin(), end,
                                    [](const Mark &mark) { return mark.kind == MarkKind::Joined; });
    return joined ? Tr::tr("%1, joined").arg(markText(*end)) : markText(*end);
}

QString gapDetail(const entry::Gap &gap)
{
    switch (gap.after) {
    case LeaveReason::Preempted: return Tr::tr("the kernel took it away");
    case LeaveReason::Blocked: return Tr::tr("waiting, then perhaps queued");
    case LeaveReason::Unknown: return Tr::tr("there are no records of it");
    default: return {};
    }
}

} // namespace

QString leftText(LeaveReason left)
{
    switch (left) {
    case LeaveReason::Preempted: return Tr::tr("preempted: it wanted to go on");
    case LeaveReason::Blocked: return Tr::tr("blocked: it gave up the core to wait");
    case LeaveReason::Exited: return Tr::tr("it ended");
    case LeaveReason::Unknown: return Tr::tr("what it did then is not known: there are no records of it");
    case LeaveReason::Open: break;
    }
    return Tr::tr("it has the core still");
}

QString entryTime(const TimelineEntry &entry, qint64 origin)
{
    constexpr int decimals = 6;
    return Tr::tr("%1 s").arg(QString::number(double(entry.time - origin) / nanosecondsPerSecond, 'f', decimals));
}

QString entryWhat(const TimelineEntry &entry)
{
    return std::visit(
        Overloaded {
            [](const entry::Life &life) {
                const QString text = Tr::tr("process %1").arg(QString::number(life.pid));
                return life.attempt > 1 ? Tr::tr("%1, attempt %2").arg(text).arg(life.attempt) : text;
            },
            [](const Mark &mark) { return markText(mark); },
            [](const entry::Suspension &) { return Tr::tr("suspended"); },
            [](const entry::Wait &wait) { return Tr::tr("waits for %1").arg(wait.name); },
            [](const entry::LeftBehind &left) {
                return Tr::tr("%1 (%2) left behind").arg(left.name, QString::number(left.pid));
            },
            [](const entry::Omitted &omitted) {
                return omitted.count == 1 ? Tr::tr("1 earlier interval is not listed")
                                          : Tr::tr("%1 earlier intervals are not listed").arg(omitted.count);
            },
            [](const entry::Stay &stay) { return Tr::tr("on core %1").arg(stay.core); },
            [](const entry::Gap &gap) { return gapWords(gap); },
            [](const entry::Sampled &sampled) { return Tr::tr("sampled: %1").arg(kernelStateName(sampled.state)); },
        },
        entry.what);
}

QString entryDuration(const TimelineEntry &entry, qint64 now)
{
    if (entry.isMoment())
        return {};
    const QString length = spanText(std::max<qint64>(0, (entry.isOpen() ? now : entry.end) - entry.time));
    return entry.isOpen() ? Tr::tr("%1 so far").arg(length) : length;
}

QString entryDetail(const TimelineEntry &entry)
{
    return std::visit(Overloaded {
                          [](const entry::Life &life) { return life.share ? partsText(life.share) : QString(); },
                          [](const Mark &mark) { return markDetail(mark); },
                          [](const entry::Wait &wait) { return waitDetail(wait); },
                          [](const entry::LeftBehind &left) {
                              return left.from.isEmpty() ? QString() : Tr::tr("by %1").arg(left.from);
                          },
                          [](const entry::Stay &stay) { return leftText(stay.left); },
                          [](const entry::Gap &gap) { return gapDetail(gap); },
                          [](const auto &) { return QString(); },
                      },
                      entry.what);
}

QString entrySentence(const TimelineEntry &entry, qint64 origin, qint64 now)
{
    constexpr qint64 microsecond = 1'000;
    const QString text = Tr::tr("at %1: %2").arg(timeText(entry.time - origin, microsecond), entryWhat(entry));
    const QString length = entryDuration(entry, now);
    return length.isEmpty() ? text : Tr::tr("%1, for %2").arg(text, length);
}

QString laneName(const TimelineRow &row)
{
    const QString name = visibleText(row.name);
    const qint64 pid = row.attempts.empty() ? 0 : row.attempts.back().pid;
    return pid == 0 ? name : Tr::tr("%1 %2").arg(name, QString::number(pid));
}

QString parentName(const Timeline &timeline)
{
    return Tr::tr("Parent %1").arg(timeline.parentPid());
}

QString laneSummary(const TimelineRow &row, const FairShare &shares)
{
    QStringList parts;
    const bool lives = !row.attempts.empty() && row.attempts.back().life.start != 0
        && row.attempts.back().life.end == 0;
    if (!row.attempts.empty() && row.attempts.back().lost)
        parts += Tr::tr("unknown: %1 does not answer").arg(visibleText(row.host));
    else if (lives)
        parts += !row.suspended.empty() && row.suspended.back().end == 0 ? Tr::tr("suspended") : Tr::tr("lives");
    else
        parts += endOf(row);
    if (const auto share = shares.life(row.id))
        parts += partsText(share);
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace pangaea
