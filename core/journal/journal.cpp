// SPDX-License-Identifier: MIT
#include "core/journal/journal.h"

#include "core/basics/overloaded.h"
#include "core/basics/visibletext.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace pangaea {

namespace {

qint64 textBytes(const QString &text)
{
    return text.size() * qint64(sizeof(QChar));
}

// The event's part of the budget, in bytes; 0 for lifecycle events, which are kept for ever.
qint64 cost(const Event &happened)
{
    constexpr auto plain = qint64(sizeof(Event));
    return std::visit(
        Overloaded {
            [](const event::Output &output) { return plain + output.bytes.size(); },
            [](const event::InputWritten &input) { return plain + input.bytes.size(); },
            [](const event::Sampled &) { return plain; },
            [](const event::SystemSampled &sampled) {
                return plain + qint64(sampled.cores.size() * sizeof(sampled.cores.front()));
            },
            [](const event::TasksSampled &sampled) {
                return plain + qint64(sampled.tasks.size() * sizeof(TaskSample));
            },
            [](const event::Inspected &inspected) {
                return plain + textBytes(inspected.details.descriptor)
                    + textBytes(inspected.details.waitChannel.value_or(QString()))
                    + qint64(inspected.details.cores.size() * sizeof(int));
            },
            [](const event::Ran &ran) { return plain + qint64(ran.intervals.size() * sizeof(RunInterval)); },
            [](const auto &) { return qint64(0); },
        },
        happened.payload);
}

bool isOutput(const Event &happened)
{
    return std::holds_alternative<event::Output>(happened.payload);
}

// What was already seen of a row, going back from the newest event.
class RowBackwards
{
public:
    /// Whether something of this event is still shown.
    bool holds(const Payload &payload)
    {
        if (std::holds_alternative<event::Starting>(payload) || std::holds_alternative<event::Forgotten>(payload)) {
            m_sample = m_tasks = m_inspection = m_over = true;
            m_lines = {true, true};
        } else if (std::holds_alternative<event::Ended>(payload)) {
            m_sample = m_tasks = true;
        } else if (std::holds_alternative<event::Sampled>(payload)
                   || std::holds_alternative<event::SystemSampled>(payload)) {
            return !std::exchange(m_sample, true);
        } else if (std::holds_alternative<event::TasksSampled>(payload)) {
            return !std::exchange(m_tasks, true);
        } else if (std::holds_alternative<event::Inspected>(payload)) {
            return !std::exchange(m_inspection, true);
        } else if (const auto *exited = std::get_if<event::TaskExited>(&payload)) {
            m_ran.insert(exited->tid);
        } else if (const auto *ran = std::get_if<event::Ran>(&payload)) {
            return holdsRun(*ran);
        } else if (const auto *output = std::get_if<event::Output>(&payload)) {
            return holdsLine(*output);
        }
        return false;
    }

private:
    // A sleeping task has been blocked since its last run, however long ago that was.
    bool holdsRun(const event::Ran &ran)
    {
        bool holds = false;
        for (const RunInterval &run : ran.intervals)
            holds |= m_ran.insert(run.tid).second;
        return holds && !m_over;
    }
    // The last line may consist of several pieces; it begins after the newline before it. Of an endless line only its
    // end is shown.
    bool holdsLine(const event::Output &output)
    {
        bool &whole = m_lines[size_t(output.stream)];
        if (whole)
            return false;
        QByteArrayView bytes = output.bytes;
        if (!m_begun[size_t(output.stream)] && bytes.endsWith('\n'))
            bytes.chop(1);
        m_begun[size_t(output.stream)] = true;
        m_held[size_t(output.stream)] += bytes.size();
        whole = bytes.contains('\n') || m_held[size_t(output.stream)] >= 4 * maxLineLength;
        return true;
    }

    bool m_sample = false;
    bool m_tasks = false;
    bool m_inspection = false;
    bool m_over = false; ///< all earlier runs belong to another attempt
    std::unordered_set<qint64> m_ran;
    std::array<bool, 2> m_lines {};
    std::array<bool, 2> m_begun {};
    std::array<qint64, 2> m_held {}; ///< bytes of the last line
};

} // namespace

Journal::Journal(QObject *parent)
    : QObject(parent)
{
}

void Journal::append(EventBatch &&batch)
{
    if (batch.empty())
        return;
    take(std::move(batch));
    thinIfNeeded();
}

void Journal::restart(EventBatch &&first)
{
    m_events.clear();
    m_spent = m_outputSpent = m_floor = m_outputFloor = m_thinned = 0;
    m_firstCostly = 0;
    emit cleared();
    append(std::move(first));
}

void Journal::take(EventBatch &&batch)
{
    const auto first = qsizetype(m_events.size());
    const auto count = qsizetype(batch.size());
    for (const Event &happened : batch) {
        charge(happened, 1);
        if (const auto *thinned = std::get_if<event::Thinned>(&happened.payload))
            m_thinned += thinned->events;
    }
    m_events.insert(m_events.end(), std::move_iterator(batch.begin()), std::move_iterator(batch.end()));
    emit appended(first, count);
}

void Journal::charge(const Event &happened, qint64 sign)
{
    const qint64 bytes = sign * cost(happened);
    m_spent += bytes;
    if (isOutput(happened))
        m_outputSpent += bytes;
}

qint64 Journal::outputShare(qint64 budget)
{
    return std::max(budget / 4, std::min(budget, defaultBudget / 4));
}

void Journal::setBudget(qint64 bytes)
{
    m_budget = std::max<qint64>(0, bytes);
    m_floor = m_outputFloor = 0;
    thinIfNeeded();
}

// Each time half of the budget was added since the last time, even if what must be kept exceeds the budget: going
// through all events for each batch would be slow.
void Journal::thinIfNeeded()
{
    const auto isTooMuch = [](qint64 spent, qint64 floor, qint64 budget) {
        return spent > budget && spent - floor > budget / 2;
    };
    const bool all = isTooMuch(m_spent, m_floor, m_budget);
    if (!all && !isTooMuch(m_outputSpent, m_outputFloor, outputShare(m_budget)))
        return;
    const event::Thinned thinned = thin(all);
    m_floor = all ? m_spent : std::min(m_floor, m_spent);
    m_outputFloor = m_outputSpent;
    if (thinned.events > 0)
        take({{m_events.empty() ? thinned.until : m_events.back().time, ProcessId::Pangaea, thinned}});
}

// Thins to half of the budget (or of the output's share), so that the vector is not moved for each batch.
event::Thinned Journal::thin(bool all)
{
    const std::vector<bool> holds = stillHolding();
    const qint64 outputLeft = outputShare(m_budget) / 2;
    event::Thinned thinned;
    size_t kept = m_firstCostly;
    size_t firstCostly = m_events.size();
    for (size_t i = kept; i < m_events.size(); ++i) {
        const qint64 bytes = cost(m_events[i]);
        const bool tooMuch = all ? m_spent > m_budget / 2 : isOutput(m_events[i]) && m_outputSpent > outputLeft;
        if (bytes > 0 && tooMuch && !holds[i - m_firstCostly]) {
            charge(m_events[i], -1);
            ++thinned.events;
            if (all)
                thinned.until = std::max(thinned.until, m_events[i].time + 1);
            continue;
        }
        if (bytes > 0)
            firstCostly = std::min(firstCostly, kept);
        if (kept != i)
            m_events[kept] = std::move(m_events[i]);
        ++kept;
    }
    m_events.erase(m_events.begin() + qsizetype(kept), m_events.end());
    m_firstCostly = std::min(firstCostly, m_events.size());
    return thinned;
}

// For the events from m_firstCostly on: which must be kept whatever their age, since nothing newer replaced them.
std::vector<bool> Journal::stillHolding() const
{
    std::vector<bool> holds(m_events.size() - m_firstCostly);
    std::unordered_map<ProcessId, RowBackwards> rows;
    for (size_t i = m_events.size(); i > m_firstCostly; --i) {
        const Event &happened = m_events[i - 1];
        holds[i - 1 - m_firstCostly] = rows[happened.process].holds(happened.payload);
    }
    return holds;
}

} // namespace pangaea
