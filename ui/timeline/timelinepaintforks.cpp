// SPDX-License-Identifier: MIT
// Who made whom, in the lanes of unfolded rows: a thin arrow from the creator's lane to the new one, at its birth.
// Lives on the GUI thread.
#include "ui/timeline/timelineparts.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

namespace pangaea {

namespace {

/// The lane of the task that made this one; null: unknown, or it has no lane of its own. The tree has creators above
/// what they made, and of two with the same number the nearer one is the right one.
const Lane *makerOf(const TimelineScene &scene, const Lane &lane)
{
    const std::vector<TaskTrack> &tasks = scene.row(lane).tasks;
    const TaskTrack &task = tasks[size_t(lane.task)];
    for (const Lane *above = &lane; task.parent != 0 && above != scene.lanes.data();) {
        --above;
        if (above->kind == Lane::Row)
            return nullptr;
        if (above->isNote())
            continue;
        const TaskTrack &other = tasks[size_t(above->task)];
        if (other.tid == task.parent && other.attempt == task.attempt && other.born <= task.born)
            return above;
    }
    return nullptr;
}

void paintArrow(const TimelineCanvas &canvas, const Lane &maker, const Lane &lane, const TaskTrack &task)
{
    const int half = canvas.zoom.px(3);
    const int x = canvas.scene.x(task.born);
    if (task.born > canvas.scene.now || x + half < canvas.from || x - half > canvas.to)
        return;
    const int from = canvas.boxOf(maker).middle();
    const int tip = canvas.boxOf(lane).bar;
    const QColor color = identity(canvas.scene.row(lane).number, canvas.palette).edge;
    canvas.painter.fillRect(x, from, canvas.edge, tip - half - from, color);
    const double middle = x + canvas.edge / 2.0;
    canvas.painter.save();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(color);
    canvas.painter.drawPolygon(QPolygonF {
        {middle - half, double(tip - 2 * half)}, {middle + half, double(tip - 2 * half)}, {middle, double(tip)}});
    canvas.painter.restore();
}

} // namespace

void paintForks(const TimelineCanvas &canvas)
{
    for (const Lane &lane : canvas.lanes) {
        const Lane *maker = lane.kind == Lane::Task ? makerOf(canvas.scene, lane) : nullptr;
        if (maker)
            paintArrow(canvas, *maker, lane, canvas.scene.row(lane).tasks[size_t(lane.task)]);
    }
}

} // namespace pangaea
