// SPDX-License-Identifier: MIT
#include "core/wire/wirequeue.h"

#include "core/wire/eventsize.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace pangaea {

namespace {

/// A newer one of the same row and kind replaces it: the kind, as a bit; 0: nothing replaces it.
unsigned replaceableKind(const Payload &payload)
{
    return unsigned(std::holds_alternative<event::Sampled>(payload))
        | unsigned(std::holds_alternative<event::SystemSampled>(payload)) << 1
        | unsigned(std::holds_alternative<event::TasksSampled>(payload)) << 2
        | unsigned(std::holds_alternative<event::Inspected>(payload)) << 3;
}

/// What says that this is lost, if it may be.
std::optional<Payload> lossOf(const Payload &payload)
{
    if (const auto *output = std::get_if<event::Output>(&payload))
        return event::OutputDropped {output->stream, output->bytes.size()};
    if (const auto *ran = std::get_if<event::Ran>(&payload))
        return event::RecordsLost {qint64(ran->intervals.size())};
    if (std::holds_alternative<event::TaskBorn>(payload) || std::holds_alternative<event::TaskNamed>(payload)
        || std::holds_alternative<event::TaskExited>(payload))
        return event::RecordsLost {1};
    return {};
}

/// Whether the second loss was added to the first.
bool addTo(Event &first, const Payload &later)
{
    if (auto *dropped = std::get_if<event::OutputDropped>(&first.payload)) {
        const auto *more = std::get_if<event::OutputDropped>(&later);
        if (!more || more->stream != dropped->stream)
            return false;
        dropped->bytes += more->bytes;
        return true;
    }
    auto *lost = std::get_if<event::RecordsLost>(&first.payload);
    const auto *more = std::get_if<event::RecordsLost>(&later);
    if (!lost || !more)
        return false;
    lost->records += more->records;
    return true;
}

} // namespace

void WireQueue::put(EventBatch &&events)
{
    for (Event &happened : events) {
        m_bytes += sizeOf(happened);
        m_events.push_back(std::move(happened));
    }
    // Only when a part was added since the last time: each look goes through all of them.
    if (m_bytes > m_most && m_bytes - m_floor > std::max(m_most, m_floor) / 4)
        thin();
}

EventBatch WireQueue::take(qint64 bytes)
{
    EventBatch batch;
    while (!m_events.empty() && (batch.empty() || bytes > 0)) {
        const qint64 one = sizeOf(m_events.front());
        if (!batch.empty() && one > bytes)
            break;
        bytes -= one;
        m_bytes -= one;
        batch.push_back(std::move(m_events.front()));
        m_events.pop_front();
    }
    m_floor = std::min(m_floor, m_bytes);
    return batch;
}

void WireQueue::thin()
{
    dropReplaced();
    if (m_bytes > m_most / 2)
        dropOldest();
    m_floor = m_bytes;
}

void WireQueue::dropReplaced()
{
    std::unordered_map<ProcessId, unsigned> seen;
    std::deque<Event> kept;
    for (auto event = m_events.rbegin(); event != m_events.rend(); ++event) {
        const unsigned kind = replaceableKind(event->payload);
        unsigned &newer = seen[event->process];
        if (std::holds_alternative<event::Starting>(event->payload)) // what is before belongs to another attempt
            newer = 0;
        if ((newer & kind) != 0)
            m_bytes -= sizeOf(*event);
        else
            kept.push_front(std::move(*event));
        newer |= kind;
    }
    m_events = std::move(kept);
}

// A loss stands where the first of what is lost stood; what of the same row comes right after it is added.
void WireQueue::dropOldest()
{
    std::deque<Event> kept;
    std::map<ProcessId, size_t> losses; ///< the place of each row's last event, if that is a loss
    for (Event &happened : m_events) {
        std::optional<Payload> loss = m_bytes > m_most / 2 ? lossOf(happened.payload) : std::nullopt;
        if (!loss) {
            if (replaceableKind(happened.payload) == 0)
                losses.erase(happened.process);
            kept.push_back(std::move(happened));
            continue;
        }
        m_bytes -= sizeOf(happened);
        // Records are lost to the session: it has one count of them.
        const bool isRecords = std::holds_alternative<event::RecordsLost>(*loss);
        const ProcessId of = isRecords ? ProcessId::Pangaea : happened.process;
        const auto known = losses.find(of);
        if (known != losses.end() && addTo(kept[known->second], *loss))
            continue;
        kept.push_back({happened.time, of, std::move(*loss)});
        m_bytes += sizeOf(kept.back());
        losses[of] = kept.size() - 1;
    }
    m_events = std::move(kept);
}

} // namespace pangaea
