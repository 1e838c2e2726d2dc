// SPDX-License-Identifier: MIT
#include "core/engine/outputbacklog.h"

#include <algorithm>

namespace pangaea {

namespace {

constexpr qsizetype smallPiece = 4 * 1024;
constexpr size_t farBehind = 1000; // pieces

} // namespace

void OutputBacklog::add(Stream stream, QByteArrayView bytes, qint64 time, qint64 since)
{
    if (const qint64 excess = bytes.size() - capacity; excess > 0) { // these bytes would be dropped at once
        drop(stream, excess);
        bytes = bytes.last(capacity);
    }
    // Drops first, so that the memory is reused.
    while (m_size + bytes.size() > capacity)
        dropOldest(m_size + bytes.size() - capacity);
    if (bytes.isEmpty())
        return;
    m_size += bytes.size();
    if (m_pieces.size() >= farBehind && m_pieces.back().stream == stream
        && m_pieces.back().bytes.size() + bytes.size() <= smallPiece) {
        m_pieces.back().bytes.append(bytes);
        m_pieces.back().time = time;
    } else {
        m_pieces.push_back({time, since, stream, bytes.toByteArray()});
    }
    while (m_pieces.size() > mostPieces)
        dropOldest(capacity);
}

void OutputBacklog::drop(Stream stream, qint64 bytes)
{
    if (bytes == 0)
        return;
    while (!m_pieces.empty())
        dropOldest(capacity);
    m_dropped[size_t(stream)] += bytes;
}

/// Drops from the oldest piece.
void OutputBacklog::dropOldest(qint64 most)
{
    Piece &oldest = m_pieces.front();
    const qint64 bytes = std::min<qint64>(most, oldest.bytes.size());
    m_dropped[size_t(oldest.stream)] += bytes;
    m_size -= bytes;
    if (bytes == oldest.bytes.size())
        m_pieces.pop_front();
    else
        oldest.bytes.remove(0, bytes);
}

qint64 OutputBacklog::moveTo(EventBatch &batch, ProcessId process, qint64 most)
{
    for (const Stream stream : {Stream::Output, Stream::Error}) {
        qint64 &dropped = m_dropped[size_t(stream)];
        if (dropped > 0)
            batch.push_back({monotonicNow(), process, event::OutputDropped {stream, dropped}});
        dropped = 0;
    }
    qint64 moved = 0;
    while (!m_pieces.empty() && moved < most) {
        Piece &oldest = m_pieces.front();
        const qint64 size = std::min<qint64>(most - moved, oldest.bytes.size());
        batch.push_back({oldest.time, process, event::Output {oldest.stream, oldest.bytes.first(size), oldest.since}});
        moved += size;
        if (size == oldest.bytes.size())
            m_pieces.pop_front();
        else
            oldest.bytes.remove(0, size);
    }
    m_size -= moved;
    return moved;
}

} // namespace pangaea
