// SPDX-License-Identifier: MIT
#include "core/outputbacklog.h"

#include <algorithm>

namespace pangaea {

void OutputBacklog::add(Stream stream, const QByteArray &bytes, qint64 time)
{
    if (bytes.isEmpty())
        return;
    m_pieces.push_back({time, stream, bytes});
    m_size += bytes.size();
    while (m_size > capacity) {
        Piece &oldest = m_pieces.front();
        const qint64 drop = std::min<qint64>(m_size - capacity, oldest.bytes.size());
        m_dropped[size_t(oldest.stream)] += drop;
        m_size -= drop;
        if (drop == oldest.bytes.size())
            m_pieces.pop_front();
        else
            oldest.bytes.remove(0, drop);
    }
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
        batch.push_back({oldest.time, process, event::Output {oldest.stream, oldest.bytes.first(size)}});
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
