// SPDX-License-Identifier: MIT
// The marks above the bars of the timeline, and their stems. Lives on the GUI thread.
#include "ui/timeline/timelineparts.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/timeline/timelinelabels.h"

#include <algorithm>

namespace pangaea {

namespace {

int glyphTop(const TimelineCanvas &canvas, const LaneBox &box)
{
    return box.top + canvas.zoom.pick(5, 2);
}

void paintStemsOf(const TimelineCanvas &canvas, size_t index)
{
    const Lane &lane = canvas.scene.lanes[index];
    const LaneBox box = canvas.boxOf(lane);
    const int top = glyphTop(canvas, box);
    const int near = canvas.zoom.px(12);
    for (const MarkGroup &group : canvas.scene.marksOf(index)) {
        const int x = canvas.geometry.head + int(group.column - canvas.scene.scale.first);
        if (x < canvas.from - near || x >= canvas.to + near || group.first > canvas.scene.now)
            continue;
        const bool flag = group.shapes.front() == MarkShape::Flag;
        const int bottom = flag || lane.kind == Lane::Parent ? box.bar : box.middle();
        canvas.painter.fillRect(x, top, canvas.edge, bottom - top, canvas.textColor());
    }
}

void paintJoins(const TimelineCanvas &canvas, const Lane &parent)
{
    const TimelineScene &scene = canvas.scene;
    const int top = canvas.boxOf(parent).bar;
    const int dash = canvas.zoom.px(2);
    for (const JoinWait &wait : scene.timeline->waits()) {
        const int x = scene.x(wait.span.end);
        if (wait.ordinal == 0 || wait.span.end > scene.now || x < canvas.from - canvas.edge || x >= canvas.to)
            continue;
        const int joined = laneOf(scene.lanes, *scene.timeline, wait.process);
        if (joined < 0)
            continue;
        const int bottom = glyphTop(canvas, canvas.boxOf(scene.lanes[size_t(joined)]));
        for (int y = top; y < bottom; y += 2 * dash)
            canvas.painter.fillRect(x, y, canvas.edge, std::min(dash, bottom - y), canvas.textColor());
    }
}

void paintMarksOf(const TimelineCanvas &canvas, size_t index)
{
    const int size = canvas.zoom.px(8);
    const int step = canvas.zoom.px(12);
    const int top = glyphTop(canvas, canvas.boxOf(canvas.scene.lanes[index]));
    const QColor plain = canvas.textColor();
    const bool isParent = canvas.scene.lanes[index].kind == Lane::Parent;
    const QColor alarming = stateLook(State::Crashed, false, canvas.palette).ink;
    for (const MarkGroup &group : canvas.scene.marksOf(index)) {
        const qint64 column = group.column - canvas.scene.scale.first;
        int x = canvas.geometry.head + int(std::clamp<qint64>(column, -100'000, 100'000));
        if (group.first > canvas.scene.now || x - size > canvas.to)
            continue;
        if (x + int(group.shapes.size()) * step < canvas.from)
            continue;
        if (group.shapes.front() != MarkShape::Flag)
            x -= size / 2;
        for (const MarkShape shape : group.shapes) {
            const bool isAlarm = shape == MarkShape::Star || shape == MarkShape::Cross;
            canvas.scene.use(shape == MarkShape::Ring && isParent ? bitOf(Glyph::LeftBehind) : bitOf(shape));
            paintMarkShape(canvas.painter, QRect(x, top, size, size), shape, isAlarm ? alarming : plain);
            x += step;
        }
    }
}

} // namespace

void paintMarkShape(QPainter &painter, const QRect &rect, MarkShape shape, const QColor &color)
{
    const QRectF box(rect);
    const auto polygon = [&](const QPolygonF &points) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(points);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (shape) {
    case MarkShape::Flag: polygon({box.topLeft(), {box.right(), box.center().y()}, box.bottomLeft()}); break;
    case MarkShape::Play: { // unlike a flag, hollow
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, box.width() / 6));
        const QRectF inner = box.adjusted(box.width() / 8, box.width() / 8, -box.width() / 8, -box.width() / 8);
        painter.drawPolygon(QPolygonF {inner.topLeft(), {inner.right(), inner.center().y()}, inner.bottomLeft()});
        break;
    }
    case MarkShape::Down: polygon({box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}}); break;
    case MarkShape::Square: painter.fillRect(rect, color); break;
    case MarkShape::Diamond: { // larger, to look as large as the others
        const double more = box.width() / 8;
        polygon({{box.center().x(), box.top() - more},
                 {box.right() + more, box.center().y()},
                 {box.center().x(), box.bottom() + more},
                 {box.left() - more, box.center().y()}});
        break;
    }
    case MarkShape::HollowDiamond: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, box.width() / 6));
        const double inset = box.width() / 10;
        painter.drawPolygon(QPolygonF {{box.center().x(), box.top() + inset},
                                       {box.right() - inset, box.center().y()},
                                       {box.center().x(), box.bottom() - inset},
                                       {box.left() + inset, box.center().y()}});
        break;
    }
    case MarkShape::Star: {
        const double more = box.width() / 4;
        paintStateGlyph(painter, box.adjusted(-more, -more, more, more), State::Crashed, false, color);
        break;
    }
    case MarkShape::Cross: paintStateGlyph(painter, box, State::FailedToStart, false, color); break;
    case MarkShape::Ring: paintStateGlyph(painter, box, State::Created, false, color); break;
    case MarkShape::Clock: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, box.width() / 8));
        painter.drawEllipse(box);
        painter.drawPolyline(QPolygonF {{box.center().x(), box.top() + box.height() / 5},
                                        box.center(),
                                        {box.right() - box.width() / 4, box.center().y()}});
        break;
    }
    case MarkShape::Bars: paintStateGlyph(painter, box, State::Suspended, false, color); break;
    }
    painter.restore();
}

void paintStems(const TimelineCanvas &canvas)
{
    const auto [first, last] = canvas.scene.visibleLanes();
    for (size_t i = first; i < last; ++i) {
        paintStemsOf(canvas, i);
        if (canvas.scene.lanes[i].kind == Lane::Parent)
            paintJoins(canvas, canvas.scene.lanes[i]);
    }
}

void paintMarks(const TimelineCanvas &canvas)
{
    const auto [first, last] = canvas.scene.visibleLanes();
    for (size_t i = first; i < last; ++i)
        paintMarksOf(canvas, i);
}

void paintMarkLabels(const TimelineCanvas &canvas, size_t lane)
{
    const TimelineScene &scene = canvas.scene;
    const QRect plot = canvas.geometry.plot();
    const int size = canvas.zoom.px(8);
    const LabelSpace space {.from = scene.scale.first,
                            .to = scene.scale.first + plot.width(),
                            .glyph = size,
                            .step = canvas.zoom.px(12),
                            .gap = canvas.zoom.px(4),
                            .least = canvas.zoom.px(40),
                            .elided = [&](const QString &words, int room) {
                                return canvas.metrics.elidedText(words, Qt::ElideRight, room);
                            }};
    const std::vector<MarkGroup> &all = scene.marksOf(lane);
    const auto future = std::ranges::upper_bound(all, scene.now, {}, &MarkGroup::first);
    const LaneBox box = canvas.boxOf(scene.lanes[lane]);
    const int height = std::min(canvas.metrics.height(), box.bar - box.top);
    const int top = std::clamp(glyphTop(canvas, box) + size / 2 - height / 2, box.top, box.bar - height);
    const QColor alarming = stateLook(State::Crashed, false, canvas.palette).ink;
    for (const PlacedLabel &label : placeLabels({all.begin(), future}, space)) {
        const int x = plot.left() + int(label.from - scene.scale.first);
        canvas.textOnGround(QRect(x, top, label.width, height), label.words,
                            label.alarming ? alarming : canvas.textColor());
    }
}

} // namespace pangaea
