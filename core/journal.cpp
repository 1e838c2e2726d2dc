// SPDX-License-Identifier: MIT
#include "core/journal.h"

#include <algorithm>
#include <iterator>

namespace pangaea {

namespace {

// What an event takes of the budget, in bytes; 0 for lifecycle events, which are kept for ever.
qint64 cost(const Event &happened)
{
    if (const auto *output = std::get_if<event::Output>(&happened.payload))
        return qint64(sizeof(Event)) + output->bytes.size();
    if (std::holds_alternative<event::Sampled>(happened.payload)
        || std::holds_alternative<event::SystemSampled>(happened.payload))
        return sizeof(Event);
    return 0;
}

} // namespace

Journal::Journal(QObject *parent)
    : QObject(parent)
{
}

void Journal::append(EventBatch &&batch)
{
    if (batch.empty())
        return;
    const auto first = qsizetype(m_events.size());
    const auto count = qsizetype(batch.size());
    for (const Event &happened : batch)
        m_spent += cost(happened);
    m_events.insert(m_events.end(), std::move_iterator(batch.begin()), std::move_iterator(batch.end()));
    emit appended(first, count);
    if (m_spent > m_budget)
        thin();
}

void Journal::setBudget(qint64 bytes)
{
    m_budget = std::max<qint64>(0, bytes);
    if (m_spent > m_budget)
        thin();
}

// Down to half of the budget, so that the whole vector is not moved for each batch.
void Journal::thin()
{
    const auto before = m_events.size();
    std::erase_if(m_events, [this](const Event &happened) {
        const qint64 bytes = cost(happened);
        if (bytes == 0 || m_spent <= m_budget / 2)
            return false;
        m_spent -= bytes;
        return true;
    });
    m_thinned += qint64(before - m_events.size());
}

} // namespace pangaea
