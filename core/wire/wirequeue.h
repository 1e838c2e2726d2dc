// SPDX-License-Identifier: MIT
// What an agent has to tell and may not send yet, since the other side reads slowly or not at all. Bounded: first older
// samples go that newer ones replace, which is no loss; then output and runs, and the loss is told in their place. The
// life of rows is never lost: while too much of it waits, the agent takes no more orders. Not bound to a thread.
#pragma once

#include "core/facts/event.h"

#include <deque>

namespace pangaea {

class WireQueue final
{
public:
    static constexpr qint64 usualMost = 16 * 1024 * 1024; ///< bytes, about
    explicit WireQueue(qint64 most = usualMost)
        : m_most(most)
    {
    }

    void put(EventBatch &&events);
    /// The oldest, of about so many bytes; at least one, if there is one.
    [[nodiscard]] EventBatch take(qint64 bytes);

    [[nodiscard]] bool isEmpty() const { return m_events.empty(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// So much of rows' lives waits that nothing more should be begun.
    [[nodiscard]] bool isFull() const { return m_bytes > m_most; }

private:
    void thin();
    void dropReplaced();
    void dropOldest();

    std::deque<Event> m_events;
    qint64 m_bytes = 0;
    qint64 m_most;
    qint64 m_floor = 0; ///< m_bytes after the last thinning
};

} // namespace pangaea
