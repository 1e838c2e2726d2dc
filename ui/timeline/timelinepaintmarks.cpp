// SPDX-License-Identifier: MIT
// Marks, and what lies over the lanes of the timeline. Lives on the GUI thread.
#include "ui/timeline/timelinepaint.h"

#include "core/basics/visibletext.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

QColor alarm(const QPalette &palette)
{
    return stateLook(State::Crashed, false, palette).ink;
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
    case MarkShape::Flag:
    case MarkShape::Play: polygon({box.topLeft(), {box.right(), box.center().y()}, box.bottomLeft()}); break;
    case MarkShape::Down: polygon({box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}}); break;
    case MarkShape::Square: painter.fillRect(rect, color); break;
    case MarkShape::Diamond: { // larger, to look as large
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
    case MarkShape::Bars: paintStateGlyph(painter, box, State::Suspended, false, color); break;
    }
    painter.restore();
}

// Behind the bars: from the marks down to the bar, and from the parent's joins to the joined.
void TimelinePainter::paintStems(size_t index, int from, int to)
{
    const Zoom &zoom = Zoom::instance();
    const Lane &lane = m_scene.lanes[index];
    const LaneBox box = boxOf(lane);
    const int glyphTop = box.top + zoom.pick(5, 2);
    for (const MarkGroup &group : m_scene.marksOf(index)) {
        const int x = m_geometry.head + int(group.column - m_scene.scale.first);
        if (x < from - zoom.px(12) || x >= to + zoom.px(12) || group.first > m_scene.now)
            continue;
        const bool flag = group.shapes.front() == MarkShape::Flag;
        const int bottom = flag || lane.kind == Lane::Parent ? box.bar : box.middle();
        m_painter.fillRect(x, glyphTop, m_edge, bottom - glyphTop, textColor());
    }
    if (lane.kind != Lane::Parent)
        return;
    for (const JoinWait &wait : m_scene.timeline->waits()) {
        const int x = m_scene.x(wait.span.end);
        if (wait.ordinal == 0 || wait.span.end > m_scene.now || x < from - m_edge || x >= to)
            continue;
        const int joined = laneOf(m_scene.lanes, *m_scene.timeline, wait.process);
        if (joined < 0)
            continue;
        const int bottom = boxOf(m_scene.lanes[size_t(joined)]).top + zoom.pick(5, 2);
        const int dash = zoom.px(2);
        for (int y = box.bar; y < bottom; y += 2 * dash)
            m_painter.fillRect(x, y, m_edge, std::min(dash, bottom - y), textColor());
    }
}

void TimelinePainter::paintMarks(size_t index, int from, int to)
{
    const Zoom &zoom = Zoom::instance();
    const LaneBox box = boxOf(m_scene.lanes[index]);
    const int size = zoom.px(8);
    const int step = zoom.px(12);
    const int top = box.top + zoom.pick(5, 2);
    for (const MarkGroup &group : m_scene.marksOf(index)) {
        int x = m_geometry.head + int(std::clamp<qint64>(group.column - m_scene.scale.first, -100'000, 100'000));
        if (group.first > m_scene.now || x - size > to)
            continue;
        const int right = x + int(group.shapes.size() + 1) * step + group.labelWidth;
        if (right < from)
            continue;
        const QColor alarming = alarm(m_scene.palette);
        if (group.shapes.front() != MarkShape::Flag)
            x -= size / 2;
        for (const MarkShape shape : group.shapes) {
            const bool isAlarm = shape == MarkShape::Star || shape == MarkShape::Cross;
            paintMarkShape(m_painter, QRect(x, top, size, size), shape, isAlarm ? alarming : textColor());
            x += step;
        }
        const int height = m_metrics.height();
        text(QRect(x, top + size / 2 - height / 2, right - x + step, height), group.label,
             group.alarming ? alarming : textColor());
    }
}

// Words that move with now, or stay in sight while their bar leaves it

void TimelinePainter::paintWords(const Lane &lane)
{
    const Zoom &zoom = Zoom::instance();
    const TimelineRow &row = m_scene.row(lane);
    const LaneBox box = boxOf(lane);
    const QRect plot = m_geometry.plot();
    const QString word = Tr::tr("suspended");
    const int width = m_metrics.horizontalAdvance(word) + 2 * zoom.px(6);
    for (const TimeSpan &span : row.suspended) {
        const bool open = span.end == 0 || span.end > m_scene.now;
        const int x0 = std::max(m_scene.x(span.start), plot.left());
        const int x1 = std::min(m_scene.x(open ? m_scene.now : span.end), plot.right());
        if (x1 - x0 < width + zoom.px(16))
            continue;
        const QRect place((x0 + x1 - width) / 2, box.bar + m_edge, width, box.barHeight - 2 * m_edge);
        m_painter.fillRect(place, m_scene.palette.color(QPalette::Base));
        text(place, word, textColor(), Qt::AlignCenter);
    }
    // The core of a run that goes on.
    for (const TaskTrack *task : m_scene.tasksOf(lane)) {
        if (task->runs.empty() || task->runs.back().left != LeaveReason::Open || task->exited != 0)
            continue;
        const RunInterval &run = task->runs.back();
        const int x0 = std::max(m_scene.x(run.start), plot.left());
        const int x1 = std::min(m_scene.x(m_scene.now), plot.right());
        if (x1 - x0 < zoom.px(16))
            continue;
        text(QRect(x0, box.bar, x1 - x0, box.barHeight), QString::number(run.core),
             identity(keyOf(row.number, run.core), m_scene.palette).onFill, Qt::AlignCenter);
        break;
    }
}

void TimelinePainter::paintWaitWords(const Lane &lane)
{
    const Zoom &zoom = Zoom::instance();
    const LaneBox box = boxOf(lane);
    const QRect plot = m_geometry.plot();
    const int pad = zoom.px(8);
    for (const JoinWait &wait : m_scene.timeline->waits()) {
        const TimelineRow *row = m_scene.timeline->find(wait.process);
        const bool open = wait.span.end == 0 || wait.span.end > m_scene.now;
        const int x0 = std::max(m_scene.x(wait.span.start), plot.left());
        const int x1 = std::min(m_scene.x(open ? m_scene.now : wait.span.end), plot.right() + 1);
        if (!row || x1 - x0 < 3 * pad)
            continue;
        const QString words = Tr::tr("waits for %1").arg(visibleText(row->name));
        const int room = x1 - x0 - 2 * pad;
        if (m_metrics.horizontalAdvance(words) <= room || room > zoom.px(60))
            text(QRect(x0 + pad, box.bar, room, box.barHeight), m_metrics.elidedText(words, Qt::ElideRight, room),
                 textColor());
    }
    if (m_scene.timeline->inLine().empty())
        return;
    QStringList names;
    for (const ProcessId process : m_scene.timeline->inLine()) {
        if (const TimelineRow *row = m_scene.timeline->find(process); row && names.size() < 20)
            names += visibleText(row->name);
    }
    const int x = m_scene.x(m_scene.now) + pad;
    const int room = plot.right() - pad - x;
    if (x >= plot.left() && room > zoom.px(40))
        text(QRect(x, box.bar, room, box.barHeight),
             m_metrics.elidedText(Tr::tr("then %1").arg(names.join(u", "_s)), Qt::ElideRight, room), quiet());
}

void TimelinePainter::paintOverlay()
{
    m_painter.save();
    m_painter.setClipRect(m_geometry.plot());
    const auto [first, last] = m_scene.visibleLanes();
    for (size_t i = first; i < last; ++i) {
        const Lane &lane = m_scene.lanes[i];
        if (lane.kind == Lane::Parent)
            paintWaitWords(lane);
        else if (!lane.isNote())
            paintWords(lane);
    }
    m_painter.setClipping(false);
    if (m_scene.range)
        paintRange();
    paintNow();
    m_painter.restore();
}

QString TimelinePainter::nowText() const
{
    const QString time = timeText(m_scene.now - m_scene.scale.origin, std::max<qint64>(1, m_scene.step / 10));
    return (m_scene.over ? Tr::tr("end %1") : Tr::tr("now %1")).arg(time);
}

QRect TimelinePainter::nowLabel() const
{
    const Zoom &zoom = Zoom::instance();
    const QRect content = m_geometry.content();
    const int x = m_scene.x(m_scene.now);
    if (m_scene.timeline->origin() == 0 || x < content.left() || x > content.right())
        return {};
    const int width = m_metrics.horizontalAdvance(nowText()) + 2 * zoom.px(5);
    const int top = zoom.pick(3, 1);
    return {std::clamp(x - width / 2, content.left(), std::max(content.left(), content.right() - width)), top, width,
            m_geometry.axis - top - zoom.pick(3, 0)};
}

void TimelinePainter::paintNow()
{
    const QRect label = nowLabel();
    if (label.isEmpty())
        return;
    m_painter.fillRect(label, textColor());
    m_painter.fillRect(m_scene.x(m_scene.now), label.bottom() + 1, m_edge,
                       m_geometry.content().bottom() - label.bottom(), textColor());
    text(label, nowText(), m_scene.palette.color(QPalette::Base), Qt::AlignCenter);
}

QRect TimelinePainter::rangeLabel() const
{
    if (!m_scene.range)
        return {};
    const Zoom &zoom = Zoom::instance();
    const QRect content = m_geometry.content();
    const int x0 = std::max(m_scene.x(m_scene.range->start), content.left());
    const int x1 = std::min(m_scene.x(m_scene.range->end), content.right());
    const int width = m_metrics.horizontalAdvance(spanText(m_scene.range->end - m_scene.range->start)) + 2 * zoom.px(5);
    return {std::clamp((x0 + x1 - width) / 2, content.left(), std::max(content.left(), content.right() - width)),
            zoom.pick(3, 1), width, m_geometry.axis - zoom.pick(6, 2)};
}

void TimelinePainter::paintRange()
{
    const QRect content = m_geometry.content();
    const int x0 = std::clamp(m_scene.x(m_scene.range->start), content.left() - 1, content.right() + 1);
    const int x1 = std::clamp(m_scene.x(m_scene.range->end), content.left() - 1, content.right() + 1);
    QColor band = m_scene.palette.color(QPalette::Highlight);
    const QColor line = band;
    band.setAlpha(40);
    m_painter.setClipRect(QRect(content.left(), 0, content.width(), content.bottom() + 1));
    m_painter.fillRect(x0, m_geometry.axis, x1 - x0, content.height(), band);
    for (const int x : {x0, x1})
        m_painter.fillRect(x, 0, m_edge, content.bottom() + 1, line);
    m_painter.fillRect(rangeLabel(), selectionFill(m_scene.palette));
    text(rangeLabel(), spanText(m_scene.range->end - m_scene.range->start), textColor(), Qt::AlignCenter);
    m_painter.setClipping(false);
}

} // namespace pangaea
