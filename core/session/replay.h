// SPDX-License-Identifier: MIT
// Feeds a recorded session to a journal again at its original pace, or faster, slower, from any point: to the journal
// it looks like an engine. Lives on the journal's thread.
#pragma once

#include "core/facts/event.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace pangaea {

class Journal;

class Replay final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<qint64()>; ///< monotonic ns

    static constexpr double slowest = 0.1;
    static constexpr double fastest = 100;

    /// `events` are in journal order and not empty. The journal, which must be empty and outlive this object, gets the
    /// events of the session's first instant, and is set to keep all events.
    Replay(EventBatch events, Journal &journal, Clock clock = monotonicNow, QObject *parent = nullptr);

    /// At the end it plays from the beginning.
    void play();
    void pause();
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }

    /// A factor of the original speed; limited to slowest and fastest.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const { return m_speed; }

    /// Monotonic ns of the recording; limited to start() and end(). Playing continues from there.
    void seek(qint64 time);
    /// Forward by so many ns, or back.
    void step(qint64 nanoseconds) { seek(m_position + nanoseconds); }

    /// Adds a fact of Pangaea itself to the recording, at the position: what is written on a picture of it, for example.
    void add(Payload payload);

    /// The recording, in journal order.
    [[nodiscard]] const EventBatch &events() const { return m_events; }
    /// When the event with this index was known; never before that of the one before.
    [[nodiscard]] qint64 dueAt(size_t index) const { return m_due[index]; }
    [[nodiscard]] qint64 start() const { return m_due.front(); }
    [[nodiscard]] qint64 end() const { return m_due.back(); }
    [[nodiscard]] qint64 duration() const { return end() - start(); }
    /// The journal has all events that were known by this time.
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] bool atEnd() const { return m_position == end(); }

signals:
    /// Emitted after the journal got the events up to that time.
    void moved(qint64 position);
    void playingChanged(bool playing);

private:
    void advance();
    void publishUntil(qint64 time);

    EventBatch m_events;
    std::vector<qint64> m_due; ///< for each event: when it was known, a time that never goes back
    Journal &m_journal;
    const Clock m_clock;
    QTimer m_timer;
    size_t m_told = 0; ///< events that the journal has
    qint64 m_position = 0;
    qint64 m_lastTick = 0;
    double m_speed = 1;
};

} // namespace pangaea
