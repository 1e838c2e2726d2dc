// SPDX-License-Identifier: MIT
#include "core/hosts/hostevents.h"

#include "core/basics/oneof.h"
#include "core/basics/overloaded.h"
#include "core/basics/visibletext.h"
#include "core/wire/eventsize.h"
#include "core/wire/wiremessage.h"
#include "core/wire/wiretimes.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qint64 mostAhead = 3600 * nanosecondsPerSecond; ///< of times that are still to come, such as a restart's
constexpr qint64 mostCores = 8192;                        ///< as in a session file
constexpr qint64 mostLost = 1LL << 44;                    ///< bytes or records in one event: sums do not overflow
constexpr qsizetype longestText = 4096;                   ///< characters, as of a path
constexpr size_t mostTasks = 65'536;                      ///< of one row, whose last runs are remembered

/// What only this side makes: the parent's joins, what it plays, and what it knows of machines.
template <typename Kind>
inline constexpr bool isOurs = isKindOf<
    Kind,
    std::variant<event::JoinQueued, event::JoinStarted, event::Joined, event::JoinTimedOut, event::JoinCancelled,
                 event::ScenarioBegan, event::StepBegan, event::WaitEnded, event::Annotated, event::Thinned,
                 event::HostReady, event::HostClock, event::HostLost, event::HostBack>>;

/// What a journal gives up again when it has no room.
using Passing = std::variant<event::Output, event::InputWritten, event::Sampled, event::SystemSampled,
                             event::TasksSampled, event::Inspected, event::Ran>;

} // namespace

HostEvents::HostEvents(QString host, qint64 mostKept)
    : m_host(std::move(host))
    , m_mostKept(mostKept)
{
}

void HostEvents::expect(const Command &sent)
{
    if (const auto *spawn = std::get_if<command::Spawn>(&sent))
        remember(*spawn);
    else if (const auto *program = std::get_if<command::SpawnProgram>(&sent))
        remember(*program);
}

template <typename Kind>
void HostEvents::remember(const Kind &spawn)
{
    for (size_t i = 0; i < std::min(spawn.rows.size(), size_t(spawn.names.size())); ++i) {
        const QString &name = spawn.names[qsizetype(i)];
        Row &row = m_rows[spawn.rows[i]];
        row.asked = event::Created {.name = name.isEmpty() ? QString(defaultName) : name,
                                    .joinAutomatically = spawn.join,
                                    .input = spawn.input,
                                    .starts = spawn.start,
                                    .streams = spawn.streams};
        row.isTarget = std::is_same_v<Kind, command::Spawn>;
        if constexpr (std::is_same_v<Kind, command::Spawn>)
            row.asked->target = spawn.target;
    }
}

EventBatch HostEvents::translate(EventBatch &&told, const ClockCompare &clock, qint64 now)
{
    EventBatch events;
    for (Event &happened : told) {
        check(happened);
        shortenTexts(happened, longestText);
        if (!translate(happened))
            continue;
        const bool isKept = std::visit(
            [](const auto &payload) { return !isKindOf<std::decay_t<decltype(payload)>, Passing>; }, happened.payload);
        m_kept += isKept ? sizeOf(happened) : 0;
        if (m_kept > m_mostKept)
            throw wire::Fault {u"less that is to be kept was expected"_s};
        place(happened, clock, now);
        events.push_back(std::move(happened));
    }
    return events;
}

void HostEvents::check(const Event &happened)
{
    if (happened.process != ProcessId::Pangaea && !m_rows.contains(happened.process))
        throw wire::Fault {u"a row that was asked for was expected, not %1"_s.arg(quint64(happened.process))};
    if (const auto *sampled = std::get_if<event::SystemSampled>(&happened.payload);
        sampled && sampled->cores.size() > size_t(mostCores))
        throw wire::Fault {u"at most %1 cores were expected"_s.arg(mostCores)};
    const auto *dropped = std::get_if<event::OutputDropped>(&happened.payload);
    const auto *lost = std::get_if<event::RecordsLost>(&happened.payload);
    if ((dropped && dropped->bytes > mostLost) || (lost && lost->records > mostLost))
        throw wire::Fault {u"at most %1 lost were expected"_s.arg(mostLost)};
    std::visit(
        [&](const auto &payload) {
            using Kind = std::decay_t<decltype(payload)>;
            if (isOurs<Kind>)
                throw wire::Fault {u"no “%1” was expected"_s.arg(QLatin1String(journalfile::Fields<Kind>::name))};
            try {
                m_lives.check(happened, journalfile::Fields<Kind>::of, journalfile::Fields<Kind>::name);
            } catch (const journalfile::Problem &problem) {
                throw wire::Fault {problem.expected};
            }
        },
        happened.payload);
}

// False: it is of no concern here, since this side has its own.
bool HostEvents::translate(Event &happened)
{
    if (const auto row = m_rows.find(happened.process); row != m_rows.end() && !isOfRow(row->second, happened.payload))
        return false;
    return std::visit(Overloaded {
                          [](event::SessionStarted &) { return false; },
                          [](event::SampleRateSet &) { return false; },
                          [](event::ProtectionSet &) { return false; },
                          [&](event::TargetsListed &listed) {
                              const QString error = listed.error;
                              if (error.isEmpty())
                                  return false;
                              happened.payload = event::Notice {visibleText(m_host) + u": "_s + visibleText(error)};
                              return true;
                          },
                          [&](event::Notice &notice) {
                              notice.text = visibleText(m_host) + u": "_s + notice.text;
                              return true;
                          },
                          [&](event::Created &made) {
                              made.host = m_host;
                              return true;
                          },
                          [&](event::SystemSampled &sampled) {
                              sampled.host = m_host;
                              return true;
                          },
                          [&](event::RecordingStarted &recording) {
                              recording.host = m_host;
                              recording.mayAsk = false;
                              return true;
                          },
                          [&](event::LeftBehind &left) {
                              left.host = m_host;
                              return true;
                          },
                          [](auto &) { return true; },
                      },
                      happened.payload);
}

// A target that reads its input gets one, even if none was asked for. False: nothing follows from it.
bool HostEvents::isOfRow(Row &row, Payload &payload)
{
    if (auto *made = std::get_if<event::Created>(&payload); made && row.asked) {
        const bool getsInput = row.isTarget && row.asked->input.kind == Input::Kind::Closed
            && made->input.kind == Input::Kind::Typed;
        made->name = row.asked->name;
        made->target = row.asked->target;
        made->joinAutomatically = row.asked->joinAutomatically;
        made->input = getsInput ? Input {Input::Kind::Typed} : row.asked->input;
        made->starts = row.asked->starts;
        made->streams = row.asked->streams;
        row.asked.reset();
    } else if (std::holds_alternative<event::Starting>(payload)) {
        row.tasks.clear();
    } else if (std::holds_alternative<event::Removed>(payload)) {
        row.isRemoved = true;
    } else if (std::holds_alternative<event::Restored>(payload)) {
        return std::exchange(row.isRemoved, false);
    }
    return true;
}

// A time that cannot be is moved to the nearest that can, and the uncertainty says by how much. What happened later
// there is later here too, even if the clocks were compared anew in between.
void HostEvents::place(Event &happened, const ClockCompare &clock, qint64 now)
{
    std::vector<qint64> theirStarts;
    auto *ran = std::get_if<event::Ran>(&happened.payload);
    if (ran)
        std::ranges::transform(ran->intervals, std::back_inserter(theirStarts), &RunInterval::start);
    const qint64 theirs = happened.time;
    const qint64 latest = now + clock.uncertaintyAt(now);
    const qint64 told = clock.toOurs(happened.time);
    moveTimes(happened, [&](qint64 time) { return std::clamp(clock.toOurs(time), m_floor, latest + mostAhead); });
    happened.time = std::clamp(told, m_floor, latest);
    const auto row = m_rows.find(happened.process);
    if (Told *last = row == m_rows.end() ? nullptr : &row->second.last; last && theirs >= last->theirs) {
        happened.time = std::max(happened.time, last->ours);
        *last = {.theirs = theirs, .ours = happened.time};
    }
    happened.uncertainty = std::max(clock.uncertaintyAt(happened.time), std::abs(told - happened.time));
    if (ran && row != m_rows.end())
        placeRuns(row->second, *ran, theirStarts, latest);
}

// A run that is told again, since it went on, has the start that it had: by a clock that was compared once more it would
// be another run beside the first. None begins before the one before it has ended.
void HostEvents::placeRuns(Row &row, event::Ran &ran, const std::vector<qint64> &theirStarts, qint64 latest)
{
    if (row.tasks.size() > mostTasks)
        row.tasks.clear();
    for (size_t i = 0; i < ran.intervals.size(); ++i) {
        RunInterval &run = ran.intervals[i];
        const qint64 length = run.end - run.start;
        const auto [known, isFirst] = row.tasks.try_emplace(run.tid);
        Told &last = known->second;
        if (!isFirst && last.theirs == theirStarts[i])
            run.start = last.ours;
        else
            run.start = std::max(std::min(run.start, latest), last.end);
        run.end = std::clamp(run.start + length, run.start, std::max(run.start, latest));
        last = {.theirs = theirStarts[i], .ours = run.start, .end = run.end};
    }
}

} // namespace pangaea
