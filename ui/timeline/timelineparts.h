// SPDX-License-Identifier: MIT
// The parts of a picture of the timeline: a file for each subject, a function for each turn that it has. All on the GUI
// thread.
#pragma once

#include "ui/timeline/timelinecanvas.h"

namespace pangaea {

// timelinepaintground.cpp
/// Past and future, the grid of time, and the lines between the lanes.
void paintGround(const TimelineCanvas &canvas);
void paintAxis(const TimelineCanvas &canvas);
// timelinepaintbars.cpp
void paintBars(const TimelineCanvas &canvas);
// timelinepaintmarks.cpp
/// Behind the bars: from the marks down to the bar, and from the parent's joins to the joined.
void paintStems(const TimelineCanvas &canvas);
void paintMarks(const TimelineCanvas &canvas);
/// In one colour.
void paintMarkShape(QPainter &painter, const QRect &rect, MarkShape shape, const QColor &color);
// timelinepaintcores.cpp
/// Where there is one.
void paintCoreStrip(const TimelineCanvas &canvas);
// timelinepaintoverlay.cpp
/// Those that move with now, or stay in sight while their bar leaves it.
void paintWords(const TimelineCanvas &canvas);
/// The measured one, where there is one.
void paintRange(const TimelineCanvas &canvas);
void paintNow(const TimelineCanvas &canvas);
[[nodiscard]] QRect rangeLabel(const TimelineCanvas &canvas); ///< empty without a range
[[nodiscard]] QRect nowLabel(const TimelineCanvas &canvas);   ///< empty when now is out of sight
// timelinepaintheads.cpp
/// Of the lanes and the cores.
void paintHeads(const TimelineCanvas &canvas);
/// At their right, from the axis down. Over the fair shares, where there is room for neither.
void paintHeadLine(const TimelineCanvas &canvas);
// timelinepaintshare.cpp
void paintShares(const TimelineCanvas &canvas);
// timelinepaintlegend.cpp
void paintLegend(const TimelineCanvas &canvas);

} // namespace pangaea
