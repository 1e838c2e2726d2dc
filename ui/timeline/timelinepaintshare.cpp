// SPDX-License-Identifier: MIT
// The column of fair shares beside the lanes of the timeline. Lives on the GUI thread.
#include "ui/timeline/timelinepaint.h"

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

} // namespace

void TimelinePainter::paintShares()
{
    const Zoom &zoom = Zoom::instance();
    const QRect column = m_geometry.shareRect();
    const QRect whole(column.left(), m_geometry.axis, column.width(), m_geometry.content().height());
    m_painter.fillRect(whole, m_scene.palette.color(QPalette::Base));
    const QRect head(column.left() + zoom.px(12), 0, column.width() - zoom.px(16), m_geometry.axis - m_edge);
    QString title = Tr::tr("Share of its life; thin bar: last second");
    if (m_scene.range)
        title = Tr::tr("Share of %1").arg(spanText(m_scene.range->end - m_scene.range->start));
    else if (m_metrics.horizontalAdvance(title) > head.width())
        title = Tr::tr("Its life; thin: last second");
    text(head, title, quiet());
    m_painter.setClipRect(column);
    const auto [first, last] = m_scene.visibleLanes();
    for (size_t i = first; i < last; ++i) {
        const Lane &lane = m_scene.lanes[i];
        m_painter.fillRect(column.left(), m_scene.laneTop(lane) + lane.height - m_edge, column.width(), m_edge,
                           gridColor(m_scene.palette));
        if (lane.kind == Lane::Row)
            paintShare(lane);
    }
    m_painter.setClipping(false);
    const QColor line = separatorColor(m_scene.palette);
    if (m_geometry.cores > 0)
        m_painter.fillRect(column.left(), m_geometry.coreStrip().top() + zoom.px(4), column.width(), m_edge, line);
    m_painter.fillRect(column.left(), 0, m_edge, m_geometry.axis + whole.height(), line);
    if (!m_scene.range)
        paintFairness();
}

void TimelinePainter::paintShare(const Lane &lane)
{
    const Zoom &zoom = Zoom::instance();
    const TimelineRow &row = m_scene.row(lane);
    const LaneBox box = boxOf(lane);
    std::optional<ShareParts> parts;
    if (m_scene.range) {
        const auto known = m_scene.rangeShares.find(row.id);
        if (known != m_scene.rangeShares.end())
            parts = known->second;
    } else {
        parts = m_scene.fairShare->life(row.id);
    }
    const int left = m_geometry.shareRect().left() + zoom.px(12);
    const int width = m_geometry.share - zoom.px(24);
    const int textHeight = zoom.pick(16, 12);
    text(QRect(left, box.top + zoom.pick(3, 1), width + zoom.px(8), textHeight),
         m_metrics.elidedText(partsText(parts), Qt::ElideRight, width + zoom.px(8)), parts ? textColor() : quiet());
    if (!parts)
        return;
    const int height = zoom.pick(12, 8);
    const QRect bar(left, box.middle() - height / 2, width, height);
    paintShareBar(bar, *parts, row.number, true);
    if (m_scene.range)
        return;
    if (const auto second = m_scene.fairShare->lastSecond(row.id)) {
        const int thin = zoom.pick(4, 3);
        paintShareBar(QRect(left, bar.bottom() + 1 + zoom.pick(2, 1), width, thin), *second, row.number, false);
    }
    const std::optional<double> fair = m_scene.fairShare->rivals().equalShare();
    if (fair && *fair < 1 && row.attempts.back().life.end == 0)
        m_painter.fillRect(left + qRound(width * *fair), box.bar, m_edge, box.barHeight, textColor());
}

void TimelinePainter::paintShareBar(const QRect &rect, const ShareParts &parts, int number, bool outlined)
{
    const Identity colors = identity(number, m_scene.palette);
    const int running = qRound(rect.width() * std::min(1.0, parts.running));
    const int queued = parts.queued ? qRound(rect.width() * std::min(1.0, parts.running + *parts.queued)) : running;
    const int line = std::max(1, rect.height() / 3);
    if (parts.blocked)
        m_painter.fillRect(rect.left() + queued, rect.top() + (rect.height() - line) / 2, rect.width() - queued, line,
                           colors.edge);
    if (queued > running)
        frame(rect.left() + std::max(0, running - m_edge), rect.left() + queued, rect.top(), rect.height(), colors.edge,
              m_scene.palette.color(QPalette::Base));
    if (running > 0)
        frame(rect.left(), rect.left() + running, rect.top(), rect.height(), colors.edge,
              outlined ? colors.fill : colors.edge);
}

// What the tick says, beside the cores, or where the parent has no share.
void TimelinePainter::paintFairness()
{
    const Zoom &zoom = Zoom::instance();
    const FairShare::Rivals rivals = m_scene.fairShare->rivals();
    const std::optional<double> fair = rivals.equalShare();
    if (rivals.live == 0 || rivals.cores == 0)
        return;
    QStringList lines;
    lines += Tr::tr("%1 on %2:")
                 .arg(rivalsText(rivals), rivals.cores == 1 ? Tr::tr("1 core") : Tr::tr("%1 cores").arg(rivals.cores));
    if (!fair)
        lines += Tr::tr("none wants more");
    else if (rivals.sameNice)
        lines += Tr::tr("a fair share is %1 % each").arg(qRound(*fair * 100));
    else
        lines += Tr::tr("equal shares would be %1 % each").arg(qRound(*fair * 100));
    const QRect column = m_geometry.shareRect();
    QRect place(column.left(), m_geometry.axis - m_scene.scroll + zoom.px(2), column.width(), zoom.pick(18, 13));
    int step = place.height();
    if (m_geometry.cores > 0 && m_geometry.coreLane >= m_metrics.height() && m_scene.coreTracks.cores().size() > 1) {
        place.moveTop(m_geometry.coreY(0));
        place.setHeight(m_geometry.coreLane);
        step = m_geometry.coreLane;
        m_painter.setClipRect(QRect(column.left(), m_geometry.coreStrip().top(), column.width(), m_geometry.cores));
    } else {
        m_painter.setClipRect(column);
    }
    for (const QString &line : lines) {
        text(place.adjusted(zoom.px(12), 0, 0, 0), line, quiet());
        place.translate(0, step);
    }
    m_painter.setClipping(false);
}

} // namespace pangaea
