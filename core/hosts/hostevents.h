// SPDX-License-Identifier: MIT
// What an agent tells, made into events of this session: checked like a file, since an agent is as little trusted; its
// rows named as those of its host; its times placed on this computer's clock. Not bound to a thread.
#pragma once

#include "core/journal/journallives.h"
#include "core/wire/clockcompare.h"

#include <unordered_set>

namespace pangaea {

class HostEvents final
{
public:
    explicit HostEvents(QString host);

    /// The rows that the agent may tell of.
    void addRow(ProcessId row) { m_rows.insert(row); }
    /// No event is from before this time (monotonic ns).
    void setFloor(qint64 time) { m_floor = time; }

    /// Throws a wire::Fault if an event must not be. `now` is monotonic ns.
    [[nodiscard]] EventBatch translate(EventBatch &&told, const ClockCompare &clock, qint64 now);

private:
    void check(const Event &happened);
    [[nodiscard]] bool translate(Event &happened) const;
    void place(Event &happened, const ClockCompare &clock, qint64 now) const;

    const QString m_host;
    std::unordered_set<ProcessId> m_rows;
    journalfile::Lives m_lives;
    qint64 m_floor = 0;
};

} // namespace pangaea
