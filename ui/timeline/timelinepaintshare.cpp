// SPDX-License-Identifier: MIT
// The column of fair shares beside the lanes of the timeline. Lives on the GUI thread.
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

QString rivalsText(const FairShare::Rivals &rivals)
{
    if (rivals.busyThreads > rivals.busy)
        return Tr::tr("%1 busy threads").arg(rivals.busyThreads);
    if (rivals.busy < rivals.live)
        return rivals.busy == 1 ? Tr::tr("1 busy process") : Tr::tr("%1 busy processes").arg(rivals.busy);
    return rivals.busy == 1 ? Tr::tr("1 process") : Tr::tr("%1 processes").arg(rivals.busy);
}

void paintShareBar(const TimelineCanvas &canvas, const QRect &rect, const ShareParts &parts, int number, bool outlined)
{
    const Identity colors = identity(number, canvas.palette);
    const int left = rect.left();
    const int running = qRound(rect.width() * std::min(1.0, parts.running));
    const int queued = parts.queued ? qRound(rect.width() * std::min(1.0, parts.running + *parts.queued)) : running;
    const int line = std::max(1, rect.height() / 3);
    const auto part = [&](int from, int to) { return QRect(left + from, rect.top(), to - from, rect.height()); };
    if (parts.blocked)
        canvas.painter.fillRect(left + queued, rect.top() + (rect.height() - line) / 2, rect.width() - queued, line,
                                colors.edge);
    if (queued > running)
        canvas.frame(part(std::max(0, running - canvas.edge), queued), colors.edge,
                     canvas.palette.color(QPalette::Base));
    if (running > 0)
        canvas.frame(part(0, running), colors.edge, outlined ? colors.fill : colors.edge);
}

/// Of the row's whole life, or of the measured range.
std::optional<ShareParts> shownParts(const TimelineScene &scene, ProcessId row)
{
    if (!scene.range)
        return scene.fairShare->life(row);
    const auto known = scene.rangeShares.find(row);
    return known != scene.rangeShares.end() ? std::optional(known->second) : std::nullopt;
}

void paintShare(const TimelineCanvas &canvas, const Lane &lane)
{
    const Zoom &zoom = canvas.zoom;
    const TimelineScene &scene = canvas.scene;
    const TimelineRow &row = scene.row(lane);
    const LaneBox box = canvas.boxOf(lane);
    const std::optional<ShareParts> parts = shownParts(scene, row.id);
    const int left = canvas.geometry.shareRect().left() + zoom.px(12);
    const int width = canvas.geometry.share - zoom.px(24);
    const int room = width + zoom.px(8);
    canvas.text(QRect(left, box.top + zoom.pick(3, 1), room, zoom.pick(16, 12)),
                canvas.metrics.elidedText(partsText(parts), Qt::ElideRight, room),
                parts ? canvas.textColor() : canvas.quiet());
    if (!parts)
        return;
    const int height = zoom.pick(12, 8);
    const QRect bar(left, box.middle() - height / 2, width, height);
    paintShareBar(canvas, bar, *parts, row.number, true);
    if (scene.range)
        return;
    if (const auto second = scene.fairShare->lastSecond(row.id)) {
        const QRect thin(left, bar.bottom() + 1 + zoom.pick(2, 1), width, zoom.pick(4, 3));
        paintShareBar(canvas, thin, *second, row.number, false);
    }
    const std::optional<double> fair = scene.fairShare->rivals().equalShare();
    if (fair && *fair < 1 && row.attempts.back().life.end == 0)
        canvas.painter.fillRect(left + qRound(width * *fair), bar.top() - canvas.edge, canvas.edge,
                                box.bar + box.barHeight - bar.top() + canvas.edge, canvas.textColor());
}

QString titleOf(const TimelineCanvas &canvas, int room)
{
    if (canvas.scene.range)
        return Tr::tr("Share of %1").arg(spanText(canvas.scene.range->end - canvas.scene.range->start));
    const QString title = Tr::tr("Share since start (thick) and in the last second (thin)");
    return canvas.metrics.horizontalAdvance(title) <= room ? title : Tr::tr("Since start; thin: last second");
}

QString coresText(const FairShare::Rivals &rivals)
{
    return rivals.cores == 1 ? Tr::tr("1 core") : Tr::tr("%1 cores").arg(rivals.cores);
}

QStringList fairnessLines(const FairShare::Rivals &rivals)
{
    const std::optional<double> fair = rivals.equalShare();
    return {Tr::tr("%1 on %2:").arg(rivalsText(rivals), coresText(rivals)),
            !fair                 ? Tr::tr("none wants more")
                : rivals.sameNice ? Tr::tr("a fair share is %1 % each").arg(qRound(*fair * 100))
                                  : Tr::tr("equal shares would be %1 % each").arg(qRound(*fair * 100))};
}

/// The same in one line, as far as there is room.
QString fairnessLine(const TimelineCanvas &canvas, const FairShare::Rivals &rivals, int room)
{
    const std::optional<double> fair = rivals.equalShare();
    const QString who = Tr::tr("%1 on %2").arg(rivalsText(rivals), coresText(rivals));
    if (!fair)
        return Tr::tr("no process is busy");
    const int percent = qRound(*fair * 100);
    const QString whole
        = (rivals.sameNice ? Tr::tr("%1: fair is %2 % each") : Tr::tr("%1: equal is %2 % each")).arg(who).arg(percent);
    if (canvas.metrics.horizontalAdvance(whole) <= room)
        return whole;
    return rivals.sameNice ? Tr::tr("a fair share is %1 % each").arg(percent)
                           : Tr::tr("equal shares would be %1 % each").arg(percent);
}

QString machineLine(const TimelineScene &scene)
{
    const std::optional<MachineShare> &machine = scene.machine;
    if (!machine)
        return Tr::tr("other programs —, idle —");
    return Tr::tr("other programs %1 %, idle %2 %").arg(qRound(machine->others * 100)).arg(qRound(machine->idle * 100));
}

/// In the parent's lane, which has no share: what the rest of the machine did, below the fair share if that has no place
/// beside the cores.
void paintMachine(const TimelineCanvas &canvas, bool withFairness)
{
    const Zoom &zoom = canvas.zoom;
    const TimelineScene &scene = canvas.scene;
    if (scene.lanes.empty() || scene.lanes.front().kind != Lane::Parent)
        return;
    const QRect column = canvas.geometry.shareRect();
    const LaneBox box = canvas.boxOf(scene.lanes.front());
    const int left = column.left() + zoom.px(12);
    const int room = column.width() - zoom.px(16);
    const QRect above(left, box.top + zoom.pick(3, 0), room, zoom.pick(16, 13));
    const QRect below(left, box.top + zoom.pick(20, 14), room, zoom.pick(16, 13));
    canvas.painter.setClipRect(column);
    if (withFairness)
        canvas.text(above, fairnessLine(canvas, scene.fairShare->rivals(), room), canvas.quiet());
    canvas.text(withFairness ? below : above, canvas.metrics.elidedText(machineLine(scene), Qt::ElideRight, room),
                canvas.quiet());
    canvas.painter.setClipping(false);
}

/// Whether the fair share in words has its place beside the cores.
bool isBesideCores(const TimelineCanvas &canvas)
{
    const TimelineGeometry &geometry = canvas.geometry;
    return geometry.cores > 0 && geometry.coreLane >= canvas.metrics.height()
        && canvas.scene.coreTracks.cores().size() > 1;
}

void paintFairness(const TimelineCanvas &canvas, const FairShare::Rivals &rivals)
{
    const TimelineGeometry &geometry = canvas.geometry;
    const QRect column = geometry.shareRect();
    QRect place(column.left(), geometry.coreY(0), column.width(), geometry.coreLane);
    canvas.painter.setClipRect(QRect(column.left(), geometry.coreStrip().top(), column.width(), geometry.cores));
    for (const QString &line : fairnessLines(rivals)) {
        canvas.text(place.adjusted(canvas.zoom.px(12), 0, 0, 0), line, canvas.quiet());
        place.translate(0, place.height());
    }
    canvas.painter.setClipping(false);
}

} // namespace

void paintShares(const TimelineCanvas &canvas)
{
    const Zoom &zoom = canvas.zoom;
    QPainter &painter = canvas.painter;
    const TimelineGeometry &geometry = canvas.geometry;
    const int edge = canvas.edge;
    const QRect column = geometry.shareRect();
    const int height = geometry.content().height();
    painter.fillRect(column.left(), geometry.axis, column.width(), height, canvas.palette.color(QPalette::Base));
    const QRect head(column.left() + zoom.px(12), 0, column.width() - zoom.px(16), geometry.axis - edge);
    canvas.text(head, titleOf(canvas, head.width()), canvas.quiet());
    painter.setClipRect(column);
    for (const Lane &lane : canvas.lanes) {
        painter.fillRect(column.left(), canvas.scene.laneTop(lane) + lane.height - edge, column.width(), edge,
                         gridColor(canvas.palette));
        if (lane.kind == Lane::Row)
            paintShare(canvas, lane);
    }
    painter.setClipping(false);
    const QColor line = separatorColor(canvas.palette);
    if (geometry.cores > 0)
        painter.fillRect(column.left(), geometry.coreStrip().top() + zoom.px(4), column.width(), edge, line);
    painter.fillRect(column.left(), 0, edge, geometry.axis + height, line);
    const FairShare::Rivals rivals = canvas.scene.fairShare->rivals();
    const bool hasFairness = !canvas.scene.range && rivals.live > 0 && rivals.cores > 0;
    if (hasFairness && isBesideCores(canvas))
        paintFairness(canvas, rivals);
    paintMachine(canvas, hasFairness && !isBesideCores(canvas));
}

} // namespace pangaea
