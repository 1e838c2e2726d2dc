// SPDX-License-Identifier: MIT
// Which process had which core when: the run intervals of all rows, by core, and how busy other programs kept it, from
// the kernel's count of its busy time. Lives on the timeline's thread.
#pragma once

#include "core/timeline/timeline.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace pangaea {

class CoreTracks final
{
public:
    struct Run {
        qint64 start = 0;
        qint64 end = 0;
        ProcessId process = ProcessId::Pangaea;
        bool open = false;
        friend bool operator==(const Run &, const Run &) = default;
    };

    /// A core between two readings of the kernel's ticks, in percent of that time.
    struct Load {
        qint64 start = 0;
        qint64 end = 0;
        double busy = 0;
        std::optional<double> others {}; ///< processes in no row; unknown if runs are not recorded
    };

    /// Takes over what is new.
    void update(const Timeline &timeline);
    /// One vector for each core, in order of time. Neighbouring runs of one process are one.
    [[nodiscard]] const std::vector<std::vector<Run>> &cores() const { return m_cores; }

    /// Of one core, in order of time. A computed load stays, even if a row that had a part in it is removed.
    [[nodiscard]] const std::vector<Load> &loads(size_t core) const;
    /// Null: nothing is known about that time.
    [[nodiscard]] const Load *loadAt(int core, qint64 time) const;

    /// What other programs had of it between two times, in percent; nothing where that is not known.
    [[nodiscard]] std::optional<double> othersOf(int core, const TimeSpan &span) const;

private:
    void addLoads(const Timeline &timeline);
    [[nodiscard]] Load loadOf(bool exact, size_t core, const TimeSpan &span, double busy) const;
    void add(const TimelineRow &row, size_t task);

    std::vector<std::vector<Run>> m_cores;
    std::vector<std::vector<Load>> m_loads;
    qint64 m_loadsUntil = 0;
    /// Per row and task: how many of its runs were taken over, without the open one.
    std::unordered_map<ProcessId, std::vector<size_t>> m_seen;
    std::vector<std::pair<size_t, Run>> m_fresh;
    qint64 m_thinnedUntil = 0;
    qint64 m_origin = 0;
    size_t m_rows = 0;
};

} // namespace pangaea
