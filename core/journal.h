// SPDX-License-Identifier: MIT
// The one append-only record of everything that happened. Table, output and exports are readings of it.
// Lives on the GUI thread (the main thread of a headless run).
#pragma once

#include "core/event.h"

#include <QObject>

namespace pangaea {

/// Lifecycle events are kept for ever. Samples and output are kept within a budget of bytes; when it is
/// exceeded the oldest of them are thinned out and counted.
class Journal final : public QObject
{
    Q_OBJECT
public:
    explicit Journal(QObject *parent = nullptr);

    void append(EventBatch &&batch);

    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }
    /// Monotonic ns of the first event; 0 before there is one.
    [[nodiscard]] qint64 startTime() const { return m_events.empty() ? 0 : m_events.front().time; }

    /// Bytes of samples and output to keep.
    void setBudget(qint64 bytes);
    [[nodiscard]] qint64 budget() const { return m_budget; }
    [[nodiscard]] qint64 thinnedEvents() const { return m_thinned; }

signals:
    /// events()[first .. first + count - 1] are new. Indices hold only during the signal.
    void appended(qsizetype first, qsizetype count);

private:
    void thin();

    std::vector<Event> m_events;
    qint64 m_budget = 64 * 1024 * 1024;
    qint64 m_spent = 0;
    qint64 m_thinned = 0;
};

} // namespace pangaea
