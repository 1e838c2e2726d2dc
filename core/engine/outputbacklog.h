// SPDX-License-Identifier: MIT
// Output that a child wrote and the journal has not taken yet. The child's pipes are always drained; if it writes
// faster than the journal takes, the oldest bytes are dropped and counted. Lives on the engine's thread.
#pragma once

#include "core/facts/event.h"

#include <array>
#include <deque>

namespace pangaea {

class OutputBacklog final
{
public:
    static constexpr qint64 capacity = 1024 * 1024; ///< bytes kept for both streams together

    static constexpr size_t mostPieces = 16 * 1024; ///< of any size

    /// The bytes were written after `since` (0: unknown), up to `time`. If the journal is far behind, small pieces that
    /// were read shortly after each other are merged, from the `since` of the first to the time of the last.
    void add(Stream stream, QByteArrayView bytes, qint64 time, qint64 since = 0);
    /// Counts bytes of the stream that were not kept; what was stored before them is dropped too.
    void drop(Stream stream, qint64 bytes);

    [[nodiscard]] bool isEmpty() const { return m_pieces.empty() && m_dropped == DroppedBytes {}; }

    /// Moves at most `most` bytes of output (and the counts of what was dropped before them) to the end of the batch;
    /// returns how many.
    qint64 moveTo(EventBatch &batch, ProcessId process, qint64 most);

private:
    struct Piece {
        qint64 time;
        qint64 since;
        Stream stream;
        QByteArray bytes;
    };
    using DroppedBytes = std::array<qint64, 2>; ///< indexed by Stream

    void dropOldest(qint64 most);

    std::deque<Piece> m_pieces;
    qint64 m_size = 0;
    DroppedBytes m_dropped {};
};

} // namespace pangaea
