// SPDX-License-Identifier: MIT
#include "core/session/replay.h"

#include "core/journal/journal.h"

#include <algorithm>
#include <limits>

using namespace std::chrono_literals;

namespace pangaea {

Replay::Replay(EventBatch events, Journal &journal, Clock clock, QObject *parent)
    : QObject(parent)
    , m_events(std::move(events))
    , m_journal(journal)
    , m_clock(std::move(clock))
    , m_timer(this)
{
    Q_ASSERT(!m_events.empty() && m_journal.events().empty());
    m_due.reserve(m_events.size());
    // Tasks and intervals have the kernel's times, and arrived with the events around them.
    qint64 thinned = 0;
    for (const Event &happened : m_events) {
        m_due.push_back(m_due.empty() ? happened.time : std::max(m_due.back(), happened.time));
        if (const auto *said = std::get_if<event::Thinned>(&happened.payload))
            thinned = std::max(thinned, said->until);
    }
    m_journal.setThinnedBefore(thinned);
    m_journal.setBudget(std::numeric_limits<qint64>::max());
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(33ms); // as often as an engine sends events
    connect(&m_timer, &QTimer::timeout, this, &Replay::advance);
    m_position = start();
    publishUntil(m_position);
}

void Replay::play()
{
    if (isPlaying())
        return;
    if (atEnd())
        seek(start());
    m_lastTick = m_clock();
    m_timer.start();
    emit playingChanged(true);
}

void Replay::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    emit playingChanged(false);
}

void Replay::setSpeed(double speed)
{
    m_speed = std::clamp(speed, slowest, fastest);
}

void Replay::seek(qint64 time)
{
    m_lastTick = m_clock();
    time = std::clamp(time, start(), end());
    if (time == m_position)
        return;
    publishUntil(time);
    emit moved(m_position);
}

void Replay::add(Payload payload)
{
    m_events.insert(m_events.begin() + qsizetype(m_told), {m_position, ProcessId::Pangaea, std::move(payload)});
    m_due.insert(m_due.begin() + qsizetype(m_told), m_position);
    publishUntil(m_position);
}

void Replay::advance()
{
    const qint64 now = m_clock();
    const qint64 passed = qint64(double(now - std::exchange(m_lastTick, now)) * m_speed);
    publishUntil(std::min(end(), m_position + passed));
    if (atEnd())
        pause();
    emit moved(m_position);
}

void Replay::publishUntil(qint64 time)
{
    m_position = time;
    const auto upTo = size_t(std::ranges::upper_bound(m_due, time) - m_due.begin());
    const auto copy = [this](size_t first, size_t last) {
        return EventBatch(m_events.begin() + qsizetype(first), m_events.begin() + qsizetype(last));
    };
    if (upTo < m_told)
        m_journal.restart(copy(0, upTo));
    else
        m_journal.append(copy(m_told, upTo));
    m_told = upTo;
}

} // namespace pangaea
