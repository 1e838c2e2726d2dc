// SPDX-License-Identifier: MIT
// What an agent tells, made into events of this session: checked like a file, since an agent is as little trusted; its
// rows named as those of its host; its times placed on this computer's clock. Not bound to a thread.
#pragma once

#include "core/facts/command.h"
#include "core/journal/journallives.h"
#include "core/wire/clockcompare.h"

#include <optional>
#include <unordered_map>

namespace pangaea {

class HostEvents final
{
public:
    static constexpr qint64 usualMost = 1024 * 1024 * 1024;
    /// `mostKept`: bytes of what a session keeps for ever, such as the lives of rows.
    explicit HostEvents(QString host, qint64 mostKept = usualMost);

    /// The rows that the agent may tell of.
    void addRow(ProcessId row) { m_rows.try_emplace(row); }
    /// What is sent to it: of the rows that this makes, what was asked for is true, whatever the agent says.
    void expect(const Command &sent);
    /// No event is from before this time (monotonic ns).
    void setFloor(qint64 time) { m_floor = time; }

    /// Throws a wire::Fault if an event must not be. `now` is monotonic ns.
    [[nodiscard]] EventBatch translate(EventBatch &&told, const ClockCompare &clock, qint64 now);

private:
    struct Told {
        qint64 theirs = 0; ///< by their clock
        qint64 ours = 0;   ///< where it was placed
        qint64 end = 0;    ///< of a run, by our clock
    };
    struct Row {
        std::optional<event::Created> asked;
        bool isTarget = false;
        bool isRemoved = false;
        Told last;                              ///< the latest of its events, by their clock
        std::unordered_map<qint32, Told> tasks; ///< the last run of each, by its start
    };
    template <typename Kind>
    void remember(const Kind &spawn);
    void check(const Event &happened);
    [[nodiscard]] bool translate(Event &happened);
    [[nodiscard]] static bool isOfRow(Row &row, Payload &payload);
    void place(Event &happened, const ClockCompare &clock, qint64 now);
    static void placeRuns(Row &row, event::Ran &ran, const std::vector<qint64> &theirStarts, qint64 latest);

    const QString m_host;
    const qint64 m_mostKept;
    qint64 m_kept = 0;
    std::unordered_map<ProcessId, Row> m_rows;
    journalfile::Lives m_lives;
    qint64 m_floor = 0;
};

} // namespace pangaea
