// SPDX-License-Identifier: MIT
// Differences of the kernel's sums of run and queue time. Lives on the journal's thread.
#include "core/timeline/fairshare.h"

#include "core/basics/overloaded.h"
#include "core/journal/journal.h"

#include <algorithm>
#include <cstdlib>

namespace pangaea {

namespace {

constexpr double busyFrom = 0.5;
constexpr double tick = 10e6; // ns, at most

template <typename Reading>
std::optional<ShareParts> between(const Reading &from, const Reading &to)
{
    const double run = std::max(0.0, to.run - from.run);
    const std::optional<double> queue = to.queue ? std::optional(std::max(0.0, *to.queue - from.queue.value_or(0)))
                                                 : std::nullopt;
    // The files are read one after the other, so their sums may slightly exceed the time.
    const double time = std::max(to.taskTime - from.taskTime, run + queue.value_or(0));
    if (time <= 0)
        return std::nullopt;
    ShareParts parts {.running = run / time};
    if (queue) {
        parts.queued = *queue / time;
        parts.blocked = std::max(0.0, 1 - parts.running - *parts.queued);
    }
    return parts;
}

} // namespace

std::optional<double> FairShare::Rivals::equalShare() const
{
    if (busyThreads == 0 || cores == 0)
        return std::nullopt;
    return std::min(1.0, double(cores) / busyThreads);
}

FairShare::FairShare(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::appended, this, &FairShare::read);
    connect(&journal, &Journal::cleared, this, &FairShare::clear);
    read(0, qsizetype(journal.events().size()));
}

void FairShare::clear()
{
    m_rows.clear();
    m_removed.clear();
    m_rounds.clear();
    m_cores = 0;
    emit changed();
}

void FairShare::read(qsizetype first, qsizetype count)
{
    bool news = false;
    for (qsizetype i = first; i < first + count; ++i)
        news |= fold(m_journal.events()[size_t(i)]);
    if (news)
        emit changed();
}

bool FairShare::fold(const Event &happened)
{
    // The cores are those of this computer.
    if (const auto *made = std::get_if<event::Created>(&happened.payload); made && !made->host.isEmpty())
        m_elsewhere.insert(happened.process);
    if (m_elsewhere.contains(happened.process))
        return false;
    Row *row = nullptr;
    if (happened.process != ProcessId::Pangaea)
        row = &m_rows[happened.process];
    return std::visit(Overloaded {
                          [&](const event::SessionStarted &started) {
                              m_cores = started.cores;
                              return true;
                          },
                          [&](const event::SystemSampled &round) {
                              if (!round.host.isEmpty())
                                  return false;
                              m_rounds.push_back(happened.time);
                              prune();
                              return true;
                          },
                          [&](const event::Started &) {
                              *row = {.readings = {{.time = happened.time, .queue = 0}}, .live = true};
                              return true;
                          },
                          [&](const event::Ended &) {
                              row->live = false;
                              return true;
                          },
                          [&](const event::Removed &) {
                              m_removed.insert(m_rows.extract(happened.process));
                              return true;
                          },
                          [&](const event::Restored &) {
                              if (auto removed = m_removed.extract(happened.process))
                                  *row = std::move(removed.mapped());
                              return true;
                          },
                          [&](const event::Forgotten &) {
                              m_removed.erase(happened.process);
                              return false;
                          },
                          [&](const event::Sampled &sampled) {
                              if (row->live)
                                  add(*row, sampled.sample, happened.time);
                              return false; // the end of the round reports it
                          },
                          [](const auto &) { return false; },
                      },
                      happened.payload);
}

void FairShare::add(Row &row, const KernelSample &sample, qint64 time) const
{
    row.state = sample.state;
    row.nice = sample[Metric::Nice];
    if (!sample[Metric::RunTime] || !sample[Metric::Threads])
        return;
    const qint64 readAt = sample.readAt[size_t(ProcFile::SchedStat)];
    Reading &last = row.readings.back();
    Reading next {.time = readAt > last.time && readAt <= time ? readAt : time,
                  .run = *sample[Metric::RunTime],
                  .queue = sample[Metric::QueueTime],
                  .threads = *sample[Metric::Threads],
                  .state = sample.state};
    if (next.time <= last.time)
        return;
    const double threads = last.threads > 0 ? last.threads : next.threads;
    next.taskTime = last.taskTime + threads * double(next.time - last.time);
    row.readings.push_back(next);
    row.known = true;
}

// Only the last second is used.
void FairShare::prune()
{
    const qint64 from = m_rounds.back() - nanosecondsPerSecond;
    const auto base = std::ranges::upper_bound(m_rounds, from);
    if (base - m_rounds.begin() > 2)
        m_rounds.erase(m_rounds.begin(), base - 2);
    for (auto &[id, row] : m_rows) {
        const auto later = std::ranges::upper_bound(row.readings, m_rounds.front(), {}, &Reading::time);
        // The first reading is kept: it is the start of the process.
        if (later - row.readings.begin() > 2)
            row.readings.erase(row.readings.begin() + 1, later - 1);
    }
}

// A reading is valid until the next one: no reading in a round means that the process did not run.
std::optional<FairShare::Reading> FairShare::at(const Row &row, size_t round) const
{
    const auto later = std::ranges::upper_bound(row.readings, m_rounds[round], {}, &Reading::time);
    if (later == row.readings.begin())
        return std::nullopt;
    Reading reading = *std::prev(later);
    const bool isOfThisRound = round > 0 && reading.time > m_rounds[round - 1];
    if (!isOfThisRound && reading.threads > 0) {
        const auto time = double(m_rounds[round] - reading.time);
        // A process that was runnable and did not run was queued. The kernel adds a wait to its sum only when it is
        // over; and its run time may lag by a tick.
        if (round > 0 && time > 2 * tick && reading.state == 'R' && reading.threads == 1 && reading.queue)
            *reading.queue += time;
        reading.taskTime += reading.threads * time;
        reading.time = m_rounds[round];
    }
    return reading;
}

std::optional<ShareParts> FairShare::life(ProcessId process) const
{
    const auto found = m_rows.find(process);
    if (found == m_rows.end() || !found->second.known)
        return std::nullopt;
    const Row &row = found->second;
    std::optional<Reading> to;
    if (row.live && !m_rounds.empty())
        to = at(row, m_rounds.size() - 1);
    return between(row.readings.front(), to.value_or(row.readings.back()));
}

std::optional<ShareParts> FairShare::lastSecond(ProcessId process) const
{
    const auto found = m_rows.find(process);
    if (found == m_rows.end() || !found->second.known || !found->second.live || m_rounds.empty())
        return std::nullopt;
    const Row &row = found->second;
    // The round nearest to a second ago: rounds are not exact to the millisecond.
    const qint64 ago = m_rounds.back() - nanosecondsPerSecond;
    auto base = std::ranges::lower_bound(m_rounds, ago);
    if (base != m_rounds.begin() && ago - *std::prev(base) < *base - ago)
        --base;
    std::optional<Reading> from; // the start, if it is nearer
    if (std::abs(*base - ago) < std::abs(row.readings.front().time - ago))
        from = at(row, size_t(base - m_rounds.begin()));
    const std::optional<Reading> to = at(row, m_rounds.size() - 1);
    return to ? between(from.value_or(row.readings.front()), *to) : std::nullopt;
}

bool FairShare::isBusy(ProcessId process, const Row &row) const
{
    const std::optional<ShareParts> parts = lastSecond(process);
    if (!parts)
        return false;
    return parts->queued ? parts->running + *parts->queued >= busyFrom : row.state == 'R';
}

FairShare::Rivals FairShare::rivals() const
{
    Rivals rivals {.cores = m_cores};
    std::optional<double> nice;
    for (const auto &[id, row] : m_rows) {
        if (!row.live)
            continue;
        ++rivals.live;
        if (!isBusy(id, row))
            continue;
        ++rivals.busy;
        rivals.busyThreads += int(row.readings.back().threads);
        if (nice && row.nice && *nice != *row.nice)
            rivals.sameNice = false;
        if (row.nice)
            nice = row.nice;
    }
    return rivals;
}

} // namespace pangaea
