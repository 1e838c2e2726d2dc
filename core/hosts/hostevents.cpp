// SPDX-License-Identifier: MIT
#include "core/hosts/hostevents.h"

#include "core/basics/oneof.h"
#include "core/basics/overloaded.h"
#include "core/basics/visibletext.h"
#include "core/wire/wiremessage.h"
#include "core/wire/wiretimes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qint64 mostAhead = 3600 * nanosecondsPerSecond; ///< of times that are still to come, such as a restart's
constexpr qint64 mostCores = 8192;                        ///< as in a session file

/// What only this side makes: the parent's joins, what it plays, and what it knows of machines.
template <typename Kind>
inline constexpr bool isOurs = isKindOf<
    Kind,
    std::variant<event::JoinQueued, event::JoinStarted, event::Joined, event::JoinTimedOut, event::JoinCancelled,
                 event::ScenarioBegan, event::StepBegan, event::WaitEnded, event::Annotated, event::Thinned,
                 event::HostReady, event::HostClock, event::HostLost, event::HostBack>>;

} // namespace

HostEvents::HostEvents(QString host)
    : m_host(std::move(host))
{
}

EventBatch HostEvents::translate(EventBatch &&told, const ClockCompare &clock, qint64 now)
{
    EventBatch events;
    for (Event &happened : told) {
        check(happened);
        if (!translate(happened))
            continue;
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
bool HostEvents::translate(Event &happened) const
{
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

// A time that cannot be is moved to the nearest that can, and the uncertainty says by how much.
void HostEvents::place(Event &happened, const ClockCompare &clock, qint64 now) const
{
    const qint64 latest = now + clock.uncertaintyAt(now);
    const qint64 told = clock.toOurs(happened.time);
    moveTimes(happened, [&](qint64 time) { return std::clamp(clock.toOurs(time), m_floor, latest + mostAhead); });
    happened.time = std::clamp(told, m_floor, latest);
    happened.uncertainty = std::max(clock.uncertaintyAt(happened.time), std::abs(told - happened.time));
    if (auto *ran = std::get_if<event::Ran>(&happened.payload)) {
        for (RunInterval &run : ran->intervals) {
            run.start = std::min(run.start, latest);
            run.end = std::clamp(run.end, run.start, latest);
        }
    }
}

} // namespace pangaea
