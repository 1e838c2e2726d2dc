// SPDX-License-Identifier: MIT
// Which lanes the timeline has, from top to bottom, and the marks above their bars. Plain values, no widget.
// Any thread.
#pragma once

#include "core/timeline/timeline.h"
#include "ui/timeline/timelinelayout.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace pangaea {

struct Lane {
    enum Kind : quint8 {
        Parent,
        Row,   ///< a process, with all its tasks together
        Task,  ///< one task of an unfolded row
        Brief, ///< neighbours with startedNoProgram(), together
        More   ///< tasks that have no lane of their own
    };
    /// It has text and no bars.
    [[nodiscard]] bool isNote() const { return kind == Brief || kind == More; }
    Kind kind = Row;
    int row = -1;  ///< index into Timeline::rows()
    int task = -1; ///< Task: index into TimelineRow::tasks; Brief: of the first; More: how many
    int count = 1; ///< Brief: how many
    int depth = 0; ///< Task: below how many others
    int y = 0;     ///< from the top of the first
    int height = 0;
    bool canFold = false;
    bool folded = true;
};

/// The rows that come first: from this one on. The others follow, or have no lane; so do rows that a filter leaves out.
struct TimelineStage {
    ProcessId first = ProcessId::Pangaea; ///< Pangaea: all rows are equal
    bool earlierShown = false;
    std::optional<std::vector<ProcessId>> matching {}; ///< ascending; nothing: all
    friend bool operator==(const TimelineStage &, const TimelineStage &) = default;
};

struct LaneHeights {
    int lane = 40;
    int task = 28;
};

/// Tasks of a row that get a lane each.
inline constexpr int mostTaskLanes = 200;

[[nodiscard]] std::vector<Lane> lanesOf(const Timeline &timeline, const std::set<ProcessId> &unfolded,
                                        const LaneHeights &heights, const TimelineStage &stage = {});
[[nodiscard]] int heightOf(const std::vector<Lane> &lanes);
/// Index of the lane at y, or -1.
[[nodiscard]] int laneAt(const std::vector<Lane> &lanes, int y);
/// Index of the row's lane, or -1.
[[nodiscard]] int laneOf(const std::vector<Lane> &lanes, const Timeline &timeline, ProcessId process);

enum class MarkShape : quint8 { Flag, Down, Square, Diamond, HollowDiamond, Star, Cross, Ring, Bars, Play, Clock };

/// One mark, with its text.
struct MarkItem {
    qint64 time = 0;
    MarkShape shape = MarkShape::Flag;
    QString text;
    bool alarming = false;  ///< not asked for by anybody
    bool quiet = false;     ///< adds nothing new to another mark beside it
    int ordinal = 0;        ///< of a join, as the parent sees it
    qint64 last = 0;        ///< of several in one mark: the time of the last one; else 0
    QStringList shorter {}; ///< what the text may become where there is no room, longest first
};
[[nodiscard]] std::vector<MarkItem> markItems(const TimelineRow &row);
/// "start, attempt 2"
[[nodiscard]] QString markText(const Mark &mark);
/// "3rd"
[[nodiscard]] QString ordinalText(int number);
/// The joins, as the parent sees them. brief: leaves out how long it waited.
[[nodiscard]] std::vector<MarkItem> parentMarkItems(const Timeline &timeline, bool brief);

/// What may stand beside a mark.
struct MarkLabel {
    QString words;
    int width = 0; ///< px
};

/// Marks side by side with one stem and one label.
struct MarkGroup {
    qint64 column = 0; ///< of the stem
    std::vector<MarkShape> shapes;
    std::vector<MarkLabel> labels; ///< one of them, the first that has room; longest first
    bool alarming = false;
    qint64 first = 0; ///< time of the first and the last
    qint64 last = 0;
};

struct MarkMetrics {
    int near = 12;   ///< px: closer marks are grouped; also the distance between marks, and to the label
    int crowd = 120; ///< px: more than four joins within are one mark, with their number
    std::function<int(const QString &)> width;
};
[[nodiscard]] std::vector<MarkGroup> groupMarks(const std::vector<MarkItem> &items, const TimeScale &scale,
                                                const MarkMetrics &sizes);

} // namespace pangaea
