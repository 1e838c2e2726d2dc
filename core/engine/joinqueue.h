// SPDX-License-Identifier: MIT
// The parent's joins: one queue, and at each moment the parent waits for at most one process, the first
// of the queue. Nothing blocks: a wait is a state, its end an event. Lives on the engine's thread.
#pragma once

#include "core/facts/event.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace pangaea {

class JoinQueue final : public QObject
{
    Q_OBJECT
public:
    /// hasEnded tells whether a process has ended by now: then it is joined at once.
    explicit JoinQueue(std::function<bool(ProcessId)> hasEnded, QObject *parent = nullptr);

    /// At the end of the queue. A process that is queued already keeps its place. The timeout (ns) counts
    /// from when the parent begins to wait, as in Python's Process.join(timeout).
    void add(ProcessId process, std::optional<qint64> timeout = std::nullopt);
    /// There will be no end to wait for.
    void cancel(ProcessId process);
    /// To be called when a process ended.
    void processEnded(ProcessId process);

    [[nodiscard]] bool contains(ProcessId process) const;

signals:
    void happened(pangaea::ProcessId process, const pangaea::Payload &payload);

private:
    struct Wait {
        ProcessId process;
        std::optional<qint64> timeout;
        qint64 since = 0; ///< monotonic ns; 0: the parent does not wait for it yet
    };
    void advance();
    void timeOut();

    std::function<bool(ProcessId)> m_hasEnded;
    std::deque<Wait> m_waits;
    QTimer m_timeout;
    int m_joined = 0;
};

} // namespace pangaea
