// SPDX-License-Identifier: MIT
// The single append-only record of everything that happened. Table, output and exports are read from it. Lives on the
// GUI thread (the main thread of a headless run).
#pragma once

#include "core/facts/event.h"

#include <QObject>

namespace pangaea {

/// Lifecycle events are kept for ever. Samples, run intervals and output are kept within a budget of bytes; when it is
/// exceeded, the oldest are dropped, and the journal adds an event::Thinned. Output has only a share of the budget, so
/// that a flood does not push out everything else. The newest fact of each kind is kept whatever its age: each row's
/// last sample, tasks, inspection and line, and the last run of each live task.
class Journal final : public QObject
{
    Q_OBJECT
public:
    explicit Journal(QObject *parent = nullptr);

    void append(EventBatch &&batch);
    /// Forgets everything and begins again with `first`: for a replay that goes back.
    void restart(EventBatch &&first);

    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }
    /// Monotonic ns of the first event; 0 before there is one.
    [[nodiscard]] qint64 startTime() const { return m_events.empty() ? 0 : m_events.front().time; }

    static constexpr qint64 defaultBudget = 64 * 1024 * 1024;
    /// The output's share of a budget: all of a small one, 16 MiB of the default, a quarter of a large one.
    [[nodiscard]] static qint64 outputShare(qint64 budget);
    /// Bytes of samples, run intervals and output to keep.
    void setBudget(qint64 bytes);
    [[nodiscard]] qint64 budget() const { return m_budget; }
    /// Sets what a recording lacks, before its journal has the event; restart() keeps it.
    void setThinnedBefore(qint64 time) { m_thinnedBefore = time; }
    [[nodiscard]] qint64 thinnedBefore() const { return m_thinnedBefore; }
    /// Dropped by this journal, or before it was saved.
    [[nodiscard]] qint64 thinnedEvents() const { return m_thinned; }

signals:
    /// events()[first .. first + count - 1] are new. The indices are valid only during the signal.
    void appended(qsizetype first, qsizetype count);
    /// Everything reported before is invalid. appended() follows at once.
    void cleared();

private:
    void take(EventBatch &&batch);
    void thinIfNeeded();
    void charge(const Event &happened, qint64 sign);
    [[nodiscard]] event::Thinned thin(bool all);
    [[nodiscard]] std::vector<bool> stillHolding() const;

    std::vector<Event> m_events;
    qint64 m_budget = defaultBudget;
    qint64 m_spent = 0;
    qint64 m_outputSpent = 0; ///< part of m_spent
    qint64 m_floor = 0;       ///< m_spent after the last thinning
    qint64 m_outputFloor = 0;
    size_t m_firstCostly = 0; ///< all events before it are kept for ever
    qint64 m_thinned = 0;
    qint64 m_thinnedBefore = 0; ///< monotonic ns
};

} // namespace pangaea
