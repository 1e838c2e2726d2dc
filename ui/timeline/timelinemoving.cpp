// SPDX-License-Identifier: MIT
// What moves with now in the timeline's picture, so that a tick repaints only that. Lives on the GUI thread.
#include "ui/timeline/timelineparts.h"

#include "core/basics/visibletext.h"
#include "ui/look/zoom.h"

#include <QImage>

#include <algorithm>

namespace pangaea {

namespace {

constexpr int slack = 2 * TimelineCanvas::outside; // letters and outlines reach beyond their places

/// Between two times, as high as the lane.
QRect bandOf(const TimelineCanvas &canvas, const Lane &lane, int from, int to)
{
    return {from - slack, canvas.scene.laneTop(lane), std::max(0, to - from) + 2 * slack, lane.height};
}

/// The label at now, and the times beside it, which make room for it. A range's label makes room wherever it is.
QRect axisPart(const TimelineCanvas &canvas)
{
    const QRect label = nowLabel(canvas);
    const QRect axis(0, 0, canvas.geometry.width, canvas.geometry.axis);
    if (canvas.scene.range || label.isEmpty())
        return axis;
    const int beside = canvas.zoom.px(16) + tickReach(canvas);
    return QRect(label.left() - beside, axis.top(), label.width() + 2 * beside, axis.height()) & axis;
}

void addParent(const TimelineCanvas &canvas, const Lane &lane, QRegion &parts)
{
    const TimelineScene &scene = canvas.scene;
    const int now = scene.x(scene.now);
    if (!scene.timeline->inLine().empty())
        parts += bandOf(canvas, lane, now, canvas.geometry.plot().right());
    for (const JoinWait &wait : scene.timeline->waits()) { // words are cut until there is room for them
        if (wait.span.end == 0 || wait.span.end > scene.now)
            parts += bandOf(canvas, lane, std::max(scene.x(wait.span.start), canvas.geometry.plot().left()), now);
    }
}

void addRow(const TimelineCanvas &canvas, const Lane &lane, QRegion &parts)
{
    const TimelineScene &scene = canvas.scene;
    const int left = canvas.geometry.plot().left();
    const auto addFrom = [&](qint64 start) {
        parts += bandOf(canvas, lane, std::max(scene.x(start), left), scene.x(scene.now));
    };
    for (const TimeSpan &span : scene.row(lane).suspended) {
        if (span.end == 0 || span.end > scene.now)
            addFrom(span.start);
    }
    for (const TaskTrack *task : scene.tasksOf(lane)) {
        if (!task->runs.empty() && task->runs.back().left == LeaveReason::Open && task->exited == 0)
            addFrom(task->runs.back().start);
    }
}

} // namespace

QRegion movingParts(const TimelineScene &scene)
{
    QImage none(1, 1, QImage::Format_RGB32); // nothing is painted
    QPainter painter(&none);
    const TimelineCanvas canvas(painter, scene);
    const QRect content = scene.geometry.content();
    const int now = scene.x(scene.now);
    QRegion parts(now - slack, content.top(), 2 * slack + canvas.edge, content.height());
    for (const Lane &lane : canvas.lanes) {
        if (lane.kind == Lane::Parent)
            addParent(canvas, lane, parts);
        else if (!lane.isNote())
            addRow(canvas, lane, parts);
    }
    const QRect strip = scene.geometry.coreStrip();
    if (!strip.isEmpty())
        parts += QRect(now, strip.top(), std::max(0, strip.right() + 1 - now), strip.height());
    return (parts & content) + axisPart(canvas);
}

} // namespace pangaea
