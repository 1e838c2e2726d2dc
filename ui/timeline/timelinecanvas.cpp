// SPDX-License-Identifier: MIT
// The drawing context of the parts of a timeline picture. Lives on the GUI thread.
#include "ui/timeline/timelinecanvas.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QHash>

#include <algorithm>

namespace pangaea {

namespace {

std::span<const Lane> lanesInSight(const TimelineScene &scene)
{
    const auto [first, last] = scene.visibleLanes();
    return std::span(scene.lanes).subspan(first, last - first);
}

} // namespace

TimelineCanvas::TimelineCanvas(QPainter &with, const TimelineScene &what)
    : TimelineCanvas(with, what, what.geometry.content().left(), what.geometry.content().right() + 1, false)
{
}

TimelineCanvas::TimelineCanvas(QPainter &with, const TimelineScene &what, int left, int right, bool isPart)
    : painter(with)
    , scene(what)
    , geometry(what.geometry)
    , palette(what.palette)
    , zoom(Zoom::instance())
    , lanes(lanesInSight(what))
    , from(left)
    , to(right)
    , inParts(isPart)
    , small(zoom.fontOf(zoom.isCompact() ? 11 : 12))
    , metrics(small)
    , name(zoom.isCompact() ? small : zoom.font())
    , nameMetrics(name)
    , edge(zoom.border())
{
    Q_ASSERT(from <= to);
    painter.setFont(small);
    painter.setLayoutDirection(Qt::LeftToRight); // a pixmap's is the program's
}

QColor TimelineCanvas::textColor() const
{
    return palette.color(QPalette::Text);
}

QColor TimelineCanvas::quiet() const
{
    return quietText(palette);
}

int TimelineCanvas::keyOf(int number, qint16 core) const
{
    return scene.options.byCore && core >= 0 ? core : number;
}

LaneBox TimelineCanvas::boxOf(const Lane &lane) const
{
    LaneBox box {.top = scene.laneTop(lane)};
    const bool isTask = lane.kind == Lane::Task || lane.isNote();
    box.barHeight = isTask ? zoom.pick(12, 8) : zoom.pick(18, 12);
    box.bar = box.top + (isTask ? (lane.height - box.barHeight) / 2 : zoom.pick(17, 14));
    return box;
}

int TimelineCanvas::clippedX(qint64 time) const
{
    return std::clamp(scene.x(time), from - outside, to + outside);
}

QRect TimelineCanvas::seenRect(const Bar &bar, int y, int height) const
{
    const auto at = [&](qint64 column) {
        return geometry.head + int(std::clamp<qint64>(column - scene.scale.first, -outside, geometry.width + outside));
    };
    const int x0 = at(bar.from);
    const int x1 = std::min(at(bar.to), std::max(x0 + 1, scene.x(scene.now)));
    return {x0, y, x1 - x0, height};
}

QRect TimelineCanvas::wholeRect(const Bar &bar, int y, int height) const
{
    constexpr qint64 far = 1'000'000;
    const auto x = int(std::clamp(bar.from - scene.scale.first, -far, far));
    return {geometry.head + x, y, int(std::min(bar.to - bar.from, 2 * far)), height};
}

void TimelineCanvas::clipTo(const QRect &rect) const
{
    painter.setClipRect(QRect(from, rect.top(), to - from, rect.height()));
}

bool TimelineCanvas::isExposed(const QRect &rect) const
{
    return exposed.isEmpty() || exposed.intersects(rect.adjusted(-outside, -outside, outside, outside));
}

int TimelineCanvas::widthOf(const QString &words) const
{
    constexpr qsizetype most = 1024;
    static QFont font;
    static QHash<QString, int> widths;
    if (font != small || widths.size() >= most) {
        font = small;
        widths.clear();
    }
    const auto known = widths.constFind(words);
    return known != widths.cend() ? *known : *widths.insert(words, metrics.horizontalAdvance(words));
}

void TimelineCanvas::text(const QRect &rect, const QString &words, const QColor &color, Qt::Alignment align) const
{
    if (!isExposed(rect))
        return;
    painter.setPen(color);
    // Not clipped: in a file, the same words may be a little wider than on the screen.
    painter.drawText(rect, int(align) | Qt::TextSingleLine | Qt::TextDontClip, words);
}

void TimelineCanvas::textOnGround(const QRect &rect, const QString &words, const QColor &color) const
{
    if (!isExposed(rect))
        return;
    const QRect ground = rect.adjusted(-edge, 0, 2 * edge, 0);
    const int future = std::clamp(scene.x(scene.now) + 1, ground.left(), ground.right() + 1);
    painter.fillRect(ground, palette.color(QPalette::Base));
    if (future <= ground.right())
        painter.fillRect(future, ground.top(), ground.right() + 1 - future, ground.height(),
                         palette.color(QPalette::AlternateBase));
    text(rect, words, color);
}

void TimelineCanvas::frame(const QRect &rect, const QColor &outline, const QColor &fill, bool open) const
{
    painter.fillRect(rect, outline);
    const int right = open ? 0 : edge;
    if (rect.width() > edge + right && rect.height() > 2 * edge)
        painter.fillRect(rect.adjusted(edge, edge, -right, -edge), fill);
}

void TimelineCanvas::hatch(const QRect &rect, const QColor &color, Slant slant) const
{
    // 6 from stripe to stripe, across them. They keep their time when the picture scrolls.
    const int period = zoom.px(8.5);
    const qint64 begin = scene.scale.first + rect.left() - geometry.head;
    const auto phase = int(((begin % period) + period) % period);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, zoom.px(2), Qt::SolidLine, Qt::FlatCap));
    const int over = zoom.px(2);
    const int above = rect.top() - over;
    const int below = rect.top() + rect.height() + over;
    const int left = slant == Slant::Rising ? below : above;
    const int right = slant == Slant::Rising ? above : below;
    const int height = rect.height();
    for (int x = rect.left() - phase - height - period; x < rect.left() + rect.width() + period; x += period)
        painter.drawLine(QPointF(x - over, left), QPointF(x + height + over, right));
    painter.restore();
}

} // namespace pangaea
