// SPDX-License-Identifier: MIT
// The data of a timeline picture, and the geometry of its parts. Lives on the GUI thread.
#pragma once

#include "core/timeline/fairshare.h"
#include "core/timeline/otherprograms.h"
#include "core/timeline/timeline.h"
#include "ui/timeline/coretracks.h"
#include "ui/timeline/timelinelanes.h"

#include <QPalette>
#include <QRect>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace pangaea {

/// What a picture may consist of; the legend explains what occurs. The shapes of marks follow.
enum class Glyph : quint8 {
    Run,
    Queue,
    Column,       ///< of shares, without a share queued
    QueuedColumn, ///< with one
    Line,
    Dash,
    Suspended,
    Dots,
    Wait,
    Others,
    LeftBehind, ///< the ring in the parent's lane; in a row's it means that it was created
    Mark
};
[[nodiscard]] constexpr quint32 bitOf(Glyph glyph)
{
    return 1u << unsigned(glyph);
}
[[nodiscard]] constexpr quint32 bitOf(MarkShape shape)
{
    return 1u << (unsigned(Glyph::Mark) + unsigned(shape));
}

struct TimelineOptions {
    bool cores = false;
    bool share = false;
    bool legend = true;
    bool byCore = false; ///< bars have the colour of the core instead of the process
};

/// In widget pixels. Lanes are cut by `plot` and moved by the scroll position.
struct TimelineGeometry {
    int width = 0;
    int height = 0;
    int head = 0;  ///< width of the lane headers, their right line included
    int axis = 0;  ///< height, its lower line included
    int share = 0; ///< width of the column, its left line included; 0: none
    int cores = 0; ///< height of the strip; 0: none
    int coreLane = 0;
    int legend = 0; ///< height, its upper line included; 0: none

    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRect coreStrip() const; ///< as wide as the plot
    /// Plot and strip.
    [[nodiscard]] QRect content() const { return plot().united(coreStrip()); }
    [[nodiscard]] QRect heads() const;
    [[nodiscard]] QRect axisRect() const;  ///< above the plot
    [[nodiscard]] QRect shareRect() const; ///< beside the plot
    [[nodiscard]] QRect legendRect() const;
    [[nodiscard]] int coreY(int core) const;
    friend bool operator==(const TimelineGeometry &, const TimelineGeometry &) = default;
};
/// Of a process: the design's, or more where the font's letters, on the bar's centre line, would touch the lane's edge.
[[nodiscard]] int laneHeight();

[[nodiscard]] TimelineGeometry timelineGeometry(const QSize &size, const TimelineOptions &options, bool withRange,
                                                int cores);

struct TimelineScene {
    const Timeline *timeline = nullptr;
    const FairShare *fairShare = nullptr;
    CoreTracks coreTracks;
    QPalette palette;
    TimelineOptions options;
    TimelineStage stage;
    TimelineGeometry geometry;
    TimeScale scale;
    qint64 now = 0;
    bool over = false; ///< nothing is alive: `now` is when everything had ended
    qint64 step = 1;   ///< from tick to tick, ns
    int scroll = 0;
    std::vector<Lane> lanes;
    std::set<ProcessId> selected;
    std::optional<TimeSpan> range;
    std::map<ProcessId, ShareParts> rangeShares;
    /// Of the measured range, else of the last second, or of the whole session if it is over.
    std::optional<MachineShare> machine;

    /// Where the axis begins, monotonic ns: the first start, of the rows on the stage if there is one. 0: nothing started.
    [[nodiscard]] qint64 origin() const;
    [[nodiscard]] const TimelineRow &row(const Lane &lane) const { return timeline->rows()[size_t(lane.row)]; }
    /// The marks of the lane with this index; laid out on first use.
    [[nodiscard]] const std::vector<MarkGroup> &marksOf(size_t lane) const;
    /// The tasks that a lane shows.
    [[nodiscard]] std::vector<const TaskTrack *> tasksOf(const Lane &lane) const;
    [[nodiscard]] int laneTop(const Lane &lane) const { return geometry.axis + lane.y - scroll; }
    [[nodiscard]] int x(qint64 time) const { return geometry.head + scale.x(time); }
    /// Indices of the visible lanes: the first, and one past the last.
    [[nodiscard]] std::pair<size_t, size_t> visibleLanes() const;

    /// The glyphs of the content as drawn so far: bits of Glyph and MarkShape.
    mutable quint32 used = 0;
    void use(quint32 bits) const { used |= bits; }
    mutable std::unordered_map<size_t, std::vector<MarkGroup>> laidOutMarks;
};

/// Lanes, marks and ticks, which depend on the timeline's revision, the scale and the zoom.
void layOutScene(TimelineScene &scene, const std::set<ProcessId> &unfolded);
/// Marks and ticks alone, after another scale.
void layOutMarks(TimelineScene &scene);
/// The time that `machine` and the cores' headers are about.
[[nodiscard]] TimeSpan machineSpan(const TimelineScene &scene);
/// The newest time shown: now while something is alive, else when it ended.
[[nodiscard]] qint64 shownNow(const Timeline &timeline, bool *over);
/// Shares of the span from intervals, or from samples; empty if nothing is known.
[[nodiscard]] std::optional<ShareParts> partsWithin(const Timeline &timeline, const TimelineRow &row, TimeSpan span);
/// "51 % running · 49 % queued · 0 % blocked"
[[nodiscard]] QString partsText(const std::optional<ShareParts> &parts);
/// Empty if nothing is known; queued and blocked are set only if they can be told apart.
[[nodiscard]] std::optional<ShareParts> partsOf(const TimeShare &share);
/// "400 switches, about 11.2 µs each, 4.48 ms in all"
[[nodiscard]] QString switchingText(const std::optional<Switching> &switching);

} // namespace pangaea
