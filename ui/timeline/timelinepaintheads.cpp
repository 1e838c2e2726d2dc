// SPDX-License-Identifier: MIT
// What stands around the lanes of the timeline: headers, axis and fair shares. Lives on the GUI thread.
#include "ui/timeline/timelinepaint.h"

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

} // namespace

void TimelinePainter::paintSides(const QRegion &region)
{
    const auto isSeen = [&](const QRect &rect) { return region.isEmpty() || region.intersects(rect); };
    const QRect left(0, m_geometry.axis, m_geometry.head, m_geometry.content().height());
    m_painter.save();
    if (isSeen(left)) {
        m_painter.fillRect(left, m_scene.palette.color(QPalette::Base));
        m_painter.setClipRect(m_geometry.heads());
        const auto [first, last] = m_scene.visibleLanes();
        for (size_t i = first; i < last; ++i)
            paintHead(m_scene.lanes[i]);
        m_painter.setClipping(false);
        if (!m_geometry.coreStrip().isEmpty())
            paintCoreHeads();
    }
    if (isSeen(m_geometry.axisRect()))
        paintAxis();
    if (m_geometry.share > 0 && isSeen(m_geometry.shareRect()))
        paintShares();
    if (isSeen(left) || isSeen(m_geometry.axisRect()))
        m_painter.fillRect(m_geometry.head - m_edge, 0, m_edge, m_geometry.axis + left.height(),
                           separatorColor(m_scene.palette));
    if (m_geometry.legend > 0 && isSeen(m_geometry.legendRect()))
        paintLegend();
    m_painter.restore();
}

void TimelinePainter::paintHead(const Lane &lane)
{
    const Zoom &zoom = Zoom::instance();
    const LaneBox box = boxOf(lane);
    const bool isParent = lane.kind == Lane::Parent;
    const QPalette &palette = m_scene.palette;
    const int width = m_geometry.head - m_edge;
    if (!isParent && m_scene.selected.contains(m_scene.row(lane).id)) {
        m_painter.fillRect(0, box.top, width, lane.height - m_edge, selectionFill(palette));
        m_painter.fillRect(0, box.top, zoom.px(3), lane.height - m_edge, palette.color(QPalette::Highlight));
    }
    m_painter.fillRect(0, box.top + lane.height - m_edge, width, m_edge, gridColor(palette));
    if (lane.kind == Lane::Task || lane.isNote()) {
        paintTaskHead(lane, box);
        return;
    }
    const int size = zoom.px(10);
    const QRect swatch(zoom.px(10), box.middle() - size / 2, size, size);
    QString name = Tr::tr("Parent");
    qint64 pid = m_scene.timeline->parentPid();
    if (isParent) {
        paintHollow(m_painter, swatch, quiet());
    } else {
        const TimelineRow &row = m_scene.row(lane);
        paintSwatch(m_painter, swatch, row.number, palette);
        name = visibleText(row.name);
        pid = row.attempts.empty() ? 0 : row.attempts.back().pid;
        if (lane.canFold) {
            const int side = zoom.px(5);
            paintTriangle(m_painter, QRect(zoom.px(4), box.middle() - side / 2, side, side), lane.folded, quiet());
        }
    }
    const QString number = pid ? QString::number(pid) : QString();
    const int right = width - zoom.px(8) + m_edge;
    const int numberWidth = m_metrics.horizontalAdvance(number);
    const QRect line(zoom.px(28), box.middle() - zoom.px(10), right - zoom.px(28), zoom.px(20));
    text(line, number, quiet(), Qt::AlignRight | Qt::AlignVCenter);
    m_painter.setFont(m_name);
    const int room = line.width() - numberWidth - zoom.px(4);
    text(line, m_nameMetrics.elidedText(name, Qt::ElideRight, room), textColor());
    m_painter.setFont(m_small);
}

void TimelinePainter::paintTaskHead(const Lane &lane, const LaneBox &box)
{
    const Zoom &zoom = Zoom::instance();
    const int left = zoom.px(28 + 8 * std::min(lane.depth, 6));
    const QRect line(left, box.top, m_geometry.head - zoom.px(8) - left, lane.height);
    if (lane.kind == Lane::More) {
        text(line, Tr::tr("%1 more").arg(lane.task), quiet());
        return;
    }
    if (lane.kind == Lane::Brief) {
        text(line,
             m_metrics.elidedText(Tr::tr("%1 that started no program").arg(lane.count), Qt::ElideRight, line.width()),
             quiet());
        return;
    }
    const TaskTrack &task = m_scene.row(lane).tasks[size_t(lane.task)];
    const QString number = QString::number(task.tid);
    text(line, number, quiet(), Qt::AlignRight | Qt::AlignVCenter);
    const QString kind = task.tid == task.pid ? Tr::tr("process") : Tr::tr("thread");
    const QString name = task.name.isEmpty() ? kind : taskName(task.name, task.role);
    const int room = line.width() - m_metrics.horizontalAdvance(number) - zoom.px(4);
    text(line, m_metrics.elidedText(name, Qt::ElideRight, room), textColor());
}

void TimelinePainter::paintCoreHeads()
{
    const Zoom &zoom = Zoom::instance();
    const QRect strip = m_geometry.coreStrip();
    m_painter.fillRect(0, strip.top() + zoom.px(4), m_geometry.head, m_edge, separatorColor(m_scene.palette));
    if (m_geometry.coreLane < m_metrics.ascent())
        return;
    const int size = zoom.px(10);
    for (int core = 0; core < int(m_scene.coreTracks.cores().size()); ++core) {
        const int middle = m_geometry.coreY(core) + m_geometry.coreLane / 2;
        if (middle + size > strip.bottom() + zoom.px(2))
            break;
        const QRect place(zoom.px(10), middle - size / 2, size, size);
        if (m_scene.options.byCore)
            paintSwatch(m_painter, place, core, m_scene.palette);
        else
            paintChip(m_painter, place, quiet());
        m_painter.setFont(m_name);
        text(QRect(zoom.px(28), middle - zoom.px(10), m_geometry.head - zoom.px(36), zoom.px(20)),
             Tr::tr("Core %1").arg(core), textColor());
        m_painter.setFont(m_small);
    }
}

void TimelinePainter::paintAxis()
{
    const Zoom &zoom = Zoom::instance();
    const QRect axis = m_geometry.axisRect();
    m_painter.fillRect(0, 0, m_geometry.width, m_geometry.axis, m_scene.palette.color(QPalette::AlternateBase));
    m_painter.fillRect(0, m_geometry.axis - m_edge, m_geometry.width, m_edge, separatorColor(m_scene.palette));
    const QString title = zoom.isCompact() ? Tr::tr("Seconds") : Tr::tr("Since the first Spawn");
    text(QRect(zoom.px(10), 0, m_geometry.head - zoom.px(14), m_geometry.axis - m_edge),
         m_metrics.elidedText(title, Qt::ElideRight, m_geometry.head - zoom.px(14)), quiet());
    if (m_scene.timeline->origin() == 0)
        return;
    // Labels are left out where now and the measured range have theirs.
    const int space = zoom.px(16);
    const auto spaced = [](const QRect &rect, int more) {
        return rect.isEmpty() ? QRect() : rect.adjusted(-more, 0, more, 0);
    };
    const QRect nowPlace = spaced(nowLabel(), space);
    const QRect rangePlace = spaced(rangeLabel(), space / 4);
    const int tickHeight = zoom.pick(4, 3);
    for (const Tick &tick : ticks(m_scene.scale, axis.width(), m_scene.step)) {
        const int x = axis.left() + tick.x;
        m_painter.fillRect(x, m_geometry.axis - m_edge - tickHeight, m_edge, tickHeight, quiet());
        const int width = m_metrics.horizontalAdvance(tick.label);
        const QRect label(x - width / 2, 0, width + 1, m_geometry.axis - tickHeight);
        const bool isFree = !label.intersects(nowPlace) && !label.intersects(rangePlace);
        if (label.left() > axis.left() && label.right() < axis.right() && isFree)
            text(label, tick.label, quiet(), Qt::AlignCenter);
    }
}

} // namespace pangaea
