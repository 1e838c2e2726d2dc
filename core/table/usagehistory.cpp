// SPDX-License-Identifier: MIT
#include "core/table/usagehistory.h"

#include "core/basics/overloaded.h"
#include "core/journal/journal.h"

#include <algorithm>

namespace pangaea {

UsageHistory::UsageHistory(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::appended, this, &UsageHistory::read);
    connect(&journal, &Journal::cleared, this, &UsageHistory::clear);
}

void UsageHistory::setProcess(std::optional<ProcessId> process)
{
    if (process == m_process)
        return;
    m_process = process;
    clear();
    read(0, qsizetype(m_journal.events().size()));
}

void UsageHistory::clear()
{
    m_points.clear();
    m_attempts.clear();
    m_sample.reset();
    m_sampled = false;
    m_hertz = 10;
    m_origin = 0;
}

void UsageHistory::read(qsizetype first, qsizetype count)
{
    if (!m_process)
        return;
    for (qsizetype i = first; i < first + count; ++i)
        fold(m_journal.events()[size_t(i)]);
}

void UsageHistory::fold(const Event &happened)
{
    if (happened.process == *m_process)
        foldRow(happened);
    else if (const auto *round = std::get_if<event::SystemSampled>(&happened.payload); round && round->host == m_host)
        endRound(happened.time);
    else if (const auto *rate = std::get_if<event::SampleRateSet>(&happened.payload))
        m_hertz = std::max(1, rate->hertz);
    if (m_origin == 0 && std::holds_alternative<event::Started>(happened.payload))
        m_origin = happened.time;
}

void UsageHistory::foldRow(const Event &happened)
{
    std::visit(Overloaded {
                   [&](const event::Created &made) { m_host = made.host; },
                   [&](const event::Starting &starting) {
                       m_attempts.push_back({starting.attempt, happened.time, 0});
                       m_sample.reset();
                   },
                   [&](const event::FailedToStart &) {
                       if (!m_attempts.empty()) // a file may tell it twice
                           m_attempts.pop_back();
                   },
                   [&](const event::Ended &) {
                       if (!m_attempts.empty())
                           m_attempts.back().end = happened.time;
                       m_sample.reset();
                   },
                   [&](const event::Sampled &sampled) {
                       if (!runs())
                           return;
                       m_sample = sampled.sample;
                       m_sampled = true;
                       add({happened.time, sampled.sample[Metric::Cpu], sampled.sample[Metric::Memory]});
                   },
                   [](const auto &) {},
               },
               happened.payload);
}

// A live row without a sample in a round is unchanged (event::SystemSampled).
void UsageHistory::endRound(qint64 time)
{
    if (runs() && m_sample && !std::exchange(m_sampled, false))
        add({time, (*m_sample)[Metric::Cpu], (*m_sample)[Metric::Memory]});
    m_sampled = false;
}

// A round may be late; three that are missing are not.
void UsageHistory::add(UsagePoint point)
{
    const qint64 most = 3 * nanosecondsPerSecond / m_hertz;
    const qint64 last = m_points.empty() ? 0 : m_points.back().time;
    if (last >= m_attempts.back().start && last != 0)
        point.before = point.time - last <= most ? UsagePoint::Before::Point : UsagePoint::Before::Gap;
    m_points.push_back(point);
    constexpr qint64 slack = 30 * nanosecondsPerSecond; // so that the vector is not moved for each point
    if (point.time - m_points.front().time > longest + slack) {
        const qint64 from = point.time - longest;
        const auto kept = std::ranges::lower_bound(m_points, from, {}, &UsagePoint::time);
        m_points.erase(m_points.begin(), kept);
        m_points.front().before = UsagePoint::Before::Nothing;
    }
}

qint64 UsageHistory::start() const
{
    if (m_attempts.empty())
        return 0;
    return std::max(m_attempts.front().start, end() - longest);
}

qint64 UsageHistory::end() const
{
    if (m_attempts.empty())
        return 0;
    const UsageAttempt &last = m_attempts.back();
    return std::max({last.start, last.end, m_points.empty() ? 0 : m_points.back().time});
}

} // namespace pangaea
