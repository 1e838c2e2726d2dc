// SPDX-License-Identifier: MIT
// The parent's joins: a queue, of which the parent waits for one process at a time, the first. Nothing blocks: waiting
// is a state, and its end is an event. Lives on the engine's thread.
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
    /// hasEnded says whether a process has already ended: then it is joined at once.
    explicit JoinQueue(std::function<bool(ProcessId)> hasEnded, QObject *parent = nullptr);

    /// Appends to the queue. A process that is already queued keeps its place. The timeout (ns) counts from when the
    /// parent begins to wait, as in Python's Process.join(timeout).
    void add(ProcessId process, std::optional<qint64> timeout = std::nullopt);
    /// Cancels the join, since the process will have no end to wait for.
    void cancel(ProcessId process);
    /// To be called when a process ended; `time` (monotonic ns) is when that was, if it is told later.
    void processEnded(ProcessId process, qint64 time = 0);

    [[nodiscard]] bool contains(ProcessId process) const;

signals:
    /// `time` is monotonic ns.
    void happened(pangaea::ProcessId process, const pangaea::Payload &payload, qint64 time);

private:
    struct Wait {
        ProcessId process;
        std::optional<qint64> timeout;
        qint64 since = 0; ///< monotonic ns; 0: the parent does not wait for it yet
    };
    void advance(qint64 now);
    void say(ProcessId process, const Payload &payload, qint64 time) { emit happened(process, payload, time); }
    void timeOut();

    std::function<bool(ProcessId)> m_hasEnded;
    std::deque<Wait> m_waits;
    QTimer m_timeout;
    int m_joined = 0;
};

} // namespace pangaea
