// SPDX-License-Identifier: MIT
// The column of names beside the lanes and the cores of the timeline. Lives on the GUI thread.
#include "ui/timeline/timelineparts.h"

#include "core/basics/visibletext.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/table/tasktree.h"

#include <QCoreApplication>

#include <algorithm>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

/// "Parent" has no colour of its own.
void paintHollow(QPainter &painter, const QRect &rect, const QColor &color)
{
    const int edge = std::max(1, rect.width() / 8);
    painter.fillRect(rect.left(), rect.top(), rect.width(), edge, color);
    painter.fillRect(rect.left(), rect.bottom() + 1 - edge, rect.width(), edge, color);
    painter.fillRect(rect.left(), rect.top(), edge, rect.height(), color);
    painter.fillRect(rect.right() + 1 - edge, rect.top(), edge, rect.height(), color);
}

void paintChip(QPainter &painter, const QRect &rect, const QColor &color)
{
    const int unit = std::max(1, rect.width() / 10);
    paintHollow(painter, rect, color);
    for (const int x : {rect.left() + 2 * unit, rect.right() - 2 * unit}) {
        painter.fillRect(x, rect.top() - 2 * unit, unit, 2 * unit, color);
        painter.fillRect(x, rect.bottom() + 1, unit, 2 * unit, color);
    }
}

void paintTriangle(QPainter &painter, const QRect &rect, bool folded, const QColor &color)
{
    const QRectF box(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (folded)
        painter.drawPolygon(QPolygonF {box.topLeft(), {box.right(), box.center().y()}, box.bottomLeft()});
    else
        painter.drawPolygon(QPolygonF {box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}});
    painter.restore();
}

void paintName(const TimelineCanvas &canvas, const QRect &line, const QString &name)
{
    canvas.painter.setFont(canvas.name);
    canvas.text(line, name, canvas.textColor());
    canvas.painter.setFont(canvas.small);
}

/// The background of a lane's header, and the line below it.
void paintBack(const TimelineCanvas &canvas, const Lane &lane, int top)
{
    QPainter &painter = canvas.painter;
    const int width = canvas.geometry.head - canvas.edge;
    const int height = lane.height - canvas.edge;
    if (lane.kind != Lane::Parent && canvas.scene.selected.contains(canvas.scene.row(lane).id)) {
        painter.fillRect(0, top, width, height, selectionFill(canvas.palette));
        painter.fillRect(0, top, canvas.zoom.px(3), height, canvas.palette.color(QPalette::Highlight));
    }
    painter.fillRect(0, top + height, width, canvas.edge, gridColor(canvas.palette));
}

void paintHead(const TimelineCanvas &canvas, const Lane &lane, const LaneBox &box)
{
    const Zoom &zoom = canvas.zoom;
    const int size = zoom.px(10);
    const QRect swatch(zoom.px(10), box.middle() - size / 2, size, size);
    QString name = Tr::tr("Parent");
    qint64 pid = canvas.scene.timeline->parentPid();
    if (lane.kind == Lane::Parent) {
        paintHollow(canvas.painter, swatch, canvas.quiet());
    } else {
        const TimelineRow &row = canvas.scene.row(lane);
        paintSwatch(canvas.painter, swatch, row.number, canvas.palette);
        name = visibleText(row.name);
        pid = row.attempts.empty() ? 0 : row.attempts.back().pid;
        if (lane.canFold) {
            const int side = zoom.px(5);
            paintTriangle(canvas.painter, QRect(zoom.px(4), box.middle() - side / 2, side, side), lane.folded,
                          canvas.quiet());
        }
    }
    const QString number = pid ? QString::number(pid) : QString();
    const int left = zoom.px(28);
    const QRect line(left, box.middle() - zoom.px(10), canvas.geometry.head - zoom.px(8) - left, zoom.px(20));
    canvas.text(line, number, canvas.quiet(), Qt::AlignRight | Qt::AlignVCenter);
    const int room = line.width() - canvas.metrics.horizontalAdvance(number) - zoom.px(4);
    paintName(canvas, line, canvas.nameMetrics.elidedText(name, Qt::ElideRight, room));
}

void paintTaskHead(const TimelineCanvas &canvas, const Lane &lane, const LaneBox &box)
{
    const Zoom &zoom = canvas.zoom;
    const QFontMetrics &metrics = canvas.metrics;
    const int left = zoom.px(28 + 8 * std::min(lane.depth, 6));
    const QRect line(left, box.top, canvas.geometry.head - zoom.px(8) - left, lane.height);
    if (lane.kind == Lane::More) {
        canvas.text(line, Tr::tr("%1 more").arg(lane.task), canvas.quiet());
        return;
    }
    if (lane.kind == Lane::Brief) {
        const QString words = Tr::tr("%1 that started no program").arg(lane.count);
        canvas.text(line, metrics.elidedText(words, Qt::ElideRight, line.width()), canvas.quiet());
        return;
    }
    const TaskTrack &task = canvas.scene.row(lane).tasks[size_t(lane.task)];
    const QString number = QString::number(task.tid);
    canvas.text(line, number, canvas.quiet(), Qt::AlignRight | Qt::AlignVCenter);
    const QString kind = task.tid == task.pid ? Tr::tr("process") : Tr::tr("thread");
    const QString name = task.name.isEmpty() ? kind : taskName(task.name, task.role);
    const int room = line.width() - metrics.horizontalAdvance(number) - zoom.px(4);
    canvas.text(line, metrics.elidedText(name, Qt::ElideRight, room), canvas.textColor());
}

void paintCoreHeads(const TimelineCanvas &canvas)
{
    const Zoom &zoom = canvas.zoom;
    const TimelineGeometry &geometry = canvas.geometry;
    const QRect strip = geometry.coreStrip();
    if (strip.isEmpty())
        return;
    canvas.painter.fillRect(0, strip.top() + zoom.px(4), geometry.head, canvas.edge, separatorColor(canvas.palette));
    if (geometry.coreLane < canvas.metrics.ascent())
        return;
    const int size = zoom.px(10);
    for (int core = 0; core < int(canvas.scene.coreTracks.cores().size()); ++core) {
        const int middle = geometry.coreY(core) + geometry.coreLane / 2;
        if (middle + size > strip.bottom() + zoom.px(2))
            break;
        const QRect place(zoom.px(10), middle - size / 2, size, size);
        if (canvas.scene.options.byCore)
            paintSwatch(canvas.painter, place, core, canvas.palette);
        else
            paintChip(canvas.painter, place, canvas.quiet());
        paintName(canvas, QRect(zoom.px(28), middle - zoom.px(10), geometry.head - zoom.px(36), zoom.px(20)),
                  Tr::tr("Core %1").arg(core));
    }
}

} // namespace

void paintHeads(const TimelineCanvas &canvas)
{
    QPainter &painter = canvas.painter;
    const TimelineGeometry &geometry = canvas.geometry;
    painter.fillRect(0, geometry.axis, geometry.head, geometry.content().height(),
                     canvas.palette.color(QPalette::Base));
    painter.setClipRect(geometry.heads());
    for (const Lane &lane : canvas.lanes) {
        const LaneBox box = canvas.boxOf(lane);
        paintBack(canvas, lane, box.top);
        if (lane.kind == Lane::Task || lane.isNote())
            paintTaskHead(canvas, lane, box);
        else
            paintHead(canvas, lane, box);
    }
    painter.setClipping(false);
    paintCoreHeads(canvas);
}

void paintHeadLine(const TimelineCanvas &canvas)
{
    const TimelineGeometry &geometry = canvas.geometry;
    canvas.painter.fillRect(geometry.head - canvas.edge, 0, canvas.edge, geometry.axis + geometry.content().height(),
                            separatorColor(canvas.palette));
}

} // namespace pangaea
