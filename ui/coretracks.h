// SPDX-License-Identifier: MIT
// Who had which core when: the run intervals of all rows, by core. Lives on the timeline's thread.
#pragma once

#include "core/timeline.h"

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

    /// Takes over what is new.
    void update(const Timeline &timeline);
    /// One vector for each core, in order of time. Neighbouring runs of one process are one.
    [[nodiscard]] const std::vector<std::vector<Run>> &cores() const { return m_cores; }

private:
    void add(const TimelineRow &row, size_t task);

    std::vector<std::vector<Run>> m_cores;
    /// Per row and task: how many of its runs are taken over, the open one not counted.
    std::unordered_map<ProcessId, std::vector<size_t>> m_seen;
    std::vector<std::pair<size_t, Run>> m_fresh;
    qint64 m_thinnedUntil = 0;
    qint64 m_origin = 0;
    size_t m_rows = 0;
};

} // namespace pangaea
