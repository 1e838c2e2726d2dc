// SPDX-License-Identifier: MIT
// Time behind and above the lanes of the timeline: past and future, grid and axis. Lives on the GUI thread.
#include "ui/timeline/timelineparts.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QCoreApplication>

#include <algorithm>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

/// Labels are left out where now and the measured range have theirs.
void paintTicks(const TimelineCanvas &canvas)
{
    const QRect axis = canvas.geometry.axisRect();
    const QColor quiet = canvas.quiet();
    const int space = canvas.zoom.px(16);
    const auto spaced = [](const QRect &rect, int more) {
        return rect.isEmpty() ? QRect() : rect.adjusted(-more, 0, more, 0);
    };
    const QRect nowPlace = spaced(nowLabel(canvas), space);
    const QRect rangePlace = spaced(rangeLabel(canvas), space / 4);
    const int height = canvas.zoom.pick(4, 3);
    const int beside = tickReach(canvas);
    for (const Tick &tick : ticks(canvas.scene.scale, axis.width(), canvas.scene.step)) {
        const int x = axis.left() + tick.x;
        if (!canvas.isExposed(QRect(x - beside, 0, 2 * beside, axis.height())))
            continue;
        canvas.painter.fillRect(x, axis.height() - canvas.edge - height, canvas.edge, height, quiet);
        const int width = canvas.widthOf(tick.label);
        const QRect label(x - width / 2, 0, width + 1, axis.height() - height);
        const bool isFree = !label.intersects(nowPlace) && !label.intersects(rangePlace);
        if (label.left() > axis.left() && label.right() < axis.right() && isFree)
            canvas.text(label, tick.label, quiet, Qt::AlignCenter);
    }
}

} // namespace

// There is more room than that from tick to tick: see layOutMarks().
int tickReach(const TimelineCanvas &canvas)
{
    return int(std::min<double>(canvas.geometry.width, double(canvas.scene.step) / canvas.scene.scale.nsPerPixel));
}

void paintGround(const TimelineCanvas &canvas)
{
    QPainter &painter = canvas.painter;
    const TimelineScene &scene = canvas.scene;
    const int edge = canvas.edge;
    const int width = canvas.to - canvas.from;
    const QRect content = canvas.geometry.content();
    const int now = std::clamp(scene.x(scene.now) + 1, canvas.from, canvas.to);
    painter.fillRect(canvas.from, content.top(), now - canvas.from, content.height(),
                     canvas.palette.color(QPalette::Base));
    painter.fillRect(now, content.top(), canvas.to - now, content.height(),
                     canvas.palette.color(QPalette::AlternateBase));
    const QColor grid = gridColor(canvas.palette);
    for (const Tick &tick : ticks(scene.scale, content.width() + 1, scene.step)) {
        const int x = canvas.geometry.head + tick.x;
        if (x >= canvas.from - edge && x < now)
            painter.fillRect(x, content.top(), edge, content.height(), grid);
    }
    for (const Lane &lane : canvas.lanes)
        painter.fillRect(canvas.from, scene.laneTop(lane) + lane.height - edge, width, edge, grid);
}

void paintAxis(const TimelineCanvas &canvas)
{
    QPainter &painter = canvas.painter;
    const TimelineGeometry &geometry = canvas.geometry;
    const int bottom = geometry.axis - canvas.edge;
    painter.fillRect(0, 0, geometry.width, geometry.axis, canvas.palette.color(QPalette::AlternateBase));
    painter.fillRect(0, bottom, geometry.width, canvas.edge, separatorColor(canvas.palette));
    if (geometry.axisRect().isEmpty())
        return;
    const QString title = canvas.zoom.isCompact() ? Tr::tr("Seconds") : Tr::tr("Since the first Spawn");
    const int room = geometry.head - canvas.zoom.px(14);
    canvas.text(QRect(canvas.zoom.px(10), 0, room, bottom), canvas.metrics.elidedText(title, Qt::ElideRight, room),
                canvas.quiet());
    if (canvas.scene.origin() != 0)
        paintTicks(canvas);
}

} // namespace pangaea
