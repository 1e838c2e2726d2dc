// SPDX-License-Identifier: MIT
// The order in which the parts of the timeline are drawn. Lives on the GUI thread.
#include "ui/timeline/timelinepaint.h"

#include "ui/timeline/timelineparts.h"

namespace pangaea {

void paintTimeline(const TimelineCanvas &canvas)
{
    canvas.painter.save();
    canvas.scene.used = 0;
    paintContent(canvas);
    canvas.painter.restore();
    paintSides(canvas);
    paintOverlay(canvas);
}

void paintContent(const TimelineCanvas &canvas)
{
    canvas.clipTo(canvas.geometry.content());
    paintGround(canvas);
    paintCoreStrip(canvas);
    canvas.clipTo(canvas.geometry.plot());
    paintStems(canvas);
    paintForks(canvas);
    paintBars(canvas);
    paintMarks(canvas);
}

void paintOverlay(const TimelineCanvas &canvas)
{
    canvas.painter.save();
    paintNowLine(canvas);
    paintWords(canvas);
    paintRange(canvas);
    paintNow(canvas);
    canvas.painter.restore();
}

void paintSides(const TimelineCanvas &canvas, const QRegion &region)
{
    const TimelineGeometry &geometry = canvas.geometry;
    const auto isSeen = [&](const QRect &rect) { return region.isEmpty() || region.intersects(rect); };
    canvas.painter.save();
    if (isSeen(QRect(0, geometry.axis, geometry.head, geometry.content().height())))
        paintHeads(canvas);
    if (isSeen(geometry.axisRect()))
        paintAxis(canvas);
    if (geometry.share > 0 && isSeen(geometry.shareRect()))
        paintShares(canvas);
    paintHeadLine(canvas);
    if (geometry.legend > 0 && isSeen(geometry.legendRect()))
        paintLegend(canvas);
    canvas.painter.restore();
}

} // namespace pangaea
