// SPDX-License-Identifier: MIT
// The parts of a picture of the timeline: a file for each subject, a function for each of its painting passes. All on
// the GUI thread.
#pragma once

#include "ui/timeline/timelinecanvas.h"

namespace pangaea {

// timelinepaintground.cpp
/// Past and future, the grid of time, and the lines between the lanes.
void paintGround(const TimelineCanvas &canvas);
void paintAxis(const TimelineCanvas &canvas);
/// How far a time on the axis reaches at most to either side of its tick.
[[nodiscard]] int tickReach(const TimelineCanvas &canvas);
// timelinepaintbars.cpp
void paintBars(const TimelineCanvas &canvas);
// timelinepaintforks.cpp
/// Behind the bars.
void paintForks(const TimelineCanvas &canvas);
// timelinepaintmarks.cpp
/// Behind the bars: from the marks down to the bar, and from the parent's joins to the joined processes.
void paintStems(const TimelineCanvas &canvas);
void paintMarks(const TimelineCanvas &canvas);
/// Over everything that scrolls with time, since they depend on what is in view.
void paintMarkLabels(const TimelineCanvas &canvas, size_t lane);
/// In one colour.
void paintMarkShape(QPainter &painter, const QRect &rect, MarkShape shape, const QColor &color);
// timelinepaintcores.cpp
/// If there is one.
void paintCoreStrip(const TimelineCanvas &canvas);
// timelinepaintoverlay.cpp
/// Words that move with now, or stay in view while their bar leaves it.
void paintWords(const TimelineCanvas &canvas);
/// The measured range, if there is one.
void paintRange(const TimelineCanvas &canvas);
void paintNow(const TimelineCanvas &canvas);
void paintNowLine(const TimelineCanvas &canvas);
[[nodiscard]] QRect rangeLabel(const TimelineCanvas &canvas); ///< empty without a range
[[nodiscard]] QRect nowLabel(const TimelineCanvas &canvas);   ///< empty when now is out of view
// timelinepaintheads.cpp
/// The headers of the lanes and the cores.
void paintHeads(const TimelineCanvas &canvas);
/// The line at the right of the headers, from the axis down. Covers the fair shares where there is room for neither.
void paintHeadLine(const TimelineCanvas &canvas);
// timelinepaintshare.cpp
void paintShares(const TimelineCanvas &canvas);
// timelinepaintlegend.cpp
void paintLegend(const TimelineCanvas &canvas);

} // namespace pangaea
