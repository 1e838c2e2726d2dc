// SPDX-License-Identifier: MIT
// The lanes of the timeline: grounds, bars, waits and cores. Lives on the GUI thread.
#include "ui/timeline/timelinepaint.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <algorithm>

namespace pangaea {

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineScene &scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_geometry(scene.geometry)
    , m_small(Zoom::instance().fontOf(Zoom::instance().isCompact() ? 11 : 12))
    , m_metrics(m_small)
    , m_name(Zoom::instance().isCompact() ? m_small : Zoom::instance().font())
    , m_nameMetrics(m_name)
    , m_edge(Zoom::instance().border())
{
    m_painter.setFont(m_small);
}

void TimelinePainter::paint()
{
    const QRect content = m_geometry.content();
    m_painter.save();
    paintContent(content.left(), content.right() + 1);
    m_painter.restore();
    paintSides();
    paintOverlay();
}

TimelinePainter::LaneBox TimelinePainter::boxOf(const Lane &lane) const
{
    const Zoom &zoom = Zoom::instance();
    LaneBox box {m_scene.laneTop(lane), lane.height, 0, 0};
    const bool isTask = lane.kind == Lane::Task || lane.isNote();
    box.barHeight = isTask ? zoom.pick(12, 8) : zoom.pick(18, 12);
    box.bar = box.top + (isTask ? (lane.height - box.barHeight) / 2 : zoom.pick(17, 14));
    return box;
}

/// Which identity colour a run has.
int TimelinePainter::keyOf(int number, qint16 core) const
{
    return m_scene.options.byCore && core >= 0 ? core : number;
}

QColor TimelinePainter::textColor() const
{
    return m_scene.palette.color(QPalette::Text);
}
QColor TimelinePainter::quiet() const
{
    return quietText(m_scene.palette);
}

void TimelinePainter::text(const QRect &rect, const QString &words, const QColor &color, Qt::Alignment align)
{
    m_painter.setPen(color);
    m_painter.drawText(rect, int(align) | Qt::TextSingleLine, words);
}

void TimelinePainter::paintContent(int from, int to)
{
    const QRect plot = m_geometry.plot();
    m_painter.setClipRect(QRect(from, plot.top(), to - from, m_geometry.content().height()));
    paintGround(from, to);
    if (!m_geometry.coreStrip().isEmpty())
        paintCoreStrip(from, to);
    m_painter.setClipRect(QRect(from, plot.top(), to - from, plot.height()));
    const auto [first, last] = m_scene.visibleLanes();
    for (size_t i = first; i < last; ++i)
        paintStems(i, from, to);
    for (size_t i = first; i < last; ++i) {
        const Lane &lane = m_scene.lanes[i];
        if (lane.kind == Lane::Parent)
            paintWaits(lane, from, to);
        else if (!lane.isNote())
            paintLaneBars(lane, from, to);
        paintMarks(i, from, to);
    }
}

void TimelinePainter::paintGround(int from, int to)
{
    const QRect content = m_geometry.content();
    const QPalette &palette = m_scene.palette;
    const int now = std::clamp(m_scene.x(m_scene.now) + 1, from, to);
    m_painter.fillRect(from, content.top(), now - from, content.height(), palette.color(QPalette::Base));
    m_painter.fillRect(now, content.top(), to - now, content.height(), palette.color(QPalette::AlternateBase));
    const QColor grid = gridColor(palette);
    const QRect plot = m_geometry.plot();
    for (const Tick &tick : ticks(m_scene.scale, plot.width() + 1, m_scene.step)) {
        const int x = m_geometry.head + tick.x;
        if (x >= from - m_edge && x < now)
            m_painter.fillRect(x, content.top(), m_edge, content.height(), grid);
    }
    const auto [first, last] = m_scene.visibleLanes();
    for (size_t i = first; i < last; ++i) {
        const Lane &lane = m_scene.lanes[i];
        m_painter.fillRect(from, m_scene.laneTop(lane) + lane.height - m_edge, to - from, m_edge, grid);
    }
}

// Bars

void TimelinePainter::frame(int x0, int x1, int y, int height, const QColor &edge, const QColor &fill, bool open)
{
    m_painter.fillRect(x0, y, x1 - x0, height, edge);
    const int right = open ? 0 : m_edge;
    if (x1 - x0 > m_edge + right && height > 2 * m_edge)
        m_painter.fillRect(x0 + m_edge, y + m_edge, x1 - x0 - m_edge - right, height - 2 * m_edge, fill);
}

void TimelinePainter::hatch(int x0, int x1, int y, int height, const QColor &color, Slant slant)
{
    const Zoom &zoom = Zoom::instance();
    // 6 from stripe to stripe, across them. They stand still in time when the picture scrolls.
    const int period = zoom.px(8.5);
    const qint64 begin = m_scene.scale.first + x0 - m_geometry.head;
    const auto phase = int(((begin % period) + period) % period);
    m_painter.save();
    m_painter.setClipRect(QRect(x0, y, x1 - x0, height), Qt::IntersectClip);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(color, zoom.px(2), Qt::SolidLine, Qt::FlatCap));
    const int over = zoom.px(2);
    const int left = slant == Slant::Rising ? y + height + over : y - over;
    const int right = slant == Slant::Rising ? y - over : y + height + over;
    for (int x = x0 - phase - height - period; x < x1 + period; x += period)
        m_painter.drawLine(QPointF(x - over, left), QPointF(x + height + over, right));
    m_painter.restore();
}

void TimelinePainter::dots(int x0, int x1, int middle, const QColor &color)
{
    const Zoom &zoom = Zoom::instance();
    const int size = std::max(2, zoom.px(2.5) - 1);
    const int period = zoom.px(6);
    const qint64 begin = m_scene.scale.first + x0 - m_geometry.head;
    const auto phase = int(((begin % period) + period) % period);
    for (int x = x0 - phase + period; x + size <= x1; x += period)
        m_painter.fillRect(x, middle - size / 2, size, size, color);
}

/// With its parts that are out of sight, so that a word in its middle does not move when it scrolls.
QRect TimelinePainter::wholeRect(const Bar &bar, int y, int height) const
{
    constexpr qint64 far = 1'000'000;
    const auto x = int(std::clamp(bar.from - m_scene.scale.first, -far, far));
    return {m_geometry.head + x, y, int(std::min(bar.to - bar.from, 2 * far)), height};
}

TimelinePainter::Batch &TimelinePainter::batchOf(int key)
{
    const auto known = std::ranges::find(m_batches, key, &Batch::key);
    return known != m_batches.end() ? *known : m_batches.emplace_back(Batch {key, {}, {}});
}

void TimelinePainter::addBar(const Bar &bar, const LaneBox &box, int number)
{
    const Zoom &zoom = Zoom::instance();
    const auto at = [&](qint64 column) {
        return m_geometry.head
            + int(std::clamp<qint64>(column - m_scene.scale.first, -outside, m_geometry.width + outside));
    };
    const int x0 = at(bar.from);
    const int x1 = std::min(at(bar.to), std::max(x0 + 1, m_scene.x(m_scene.now)));
    const int thin = zoom.pick(4, 3);
    const auto centred = [&](int height) { return QRect(x0, box.bar + (box.barHeight - height) / 2, x1 - x0, height); };
    switch (bar.kind) {
    case Bar::Run:
    case Bar::Short: {
        Batch &batch = batchOf(keyOf(number, bar.core));
        const QRect whole = centred(box.barHeight);
        batch.edges.push_back(whole);
        if (bar.kind == Bar::Run && whole.width() > 2 * m_edge)
            batch.fills.push_back(whole.adjusted(m_edge, m_edge, -m_edge, -m_edge));
        break;
    }
    case Bar::Merged: {
        Batch &batch = batchOf(keyOf(number, bar.core));
        const int least = zoom.pick(7, 6); // else it would look like a line: blocked
        const QRect whole = centred(std::clamp(qRound(box.barHeight * bar.share), least, box.barHeight));
        batch.edges.push_back(whole);
        if (whole.height() > thin)
            batch.fills.push_back(whole.adjusted(0, m_edge, 0, -m_edge));
        break;
    }
    case Bar::Queue: {
        const QRect whole = centred(std::min(zoom.pick(8, 6), box.barHeight - 2));
        m_lines.push_back(whole);
        if (whole.width() > 2 * m_edge)
            m_hollows.push_back(whole.adjusted(m_edge, m_edge, bar.open ? 0 : -m_edge, -m_edge));
        break;
    }
    case Bar::Line:
    case Bar::Dash: m_lines.push_back(centred(thin)); break;
    }
}

void TimelinePainter::fill(const std::vector<QRect> &rects, const QColor &color)
{
    if (rects.empty())
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRects(rects.data(), int(rects.size()));
}

void TimelinePainter::flushBars(int number)
{
    fill(m_lines, identity(number, m_scene.palette).edge);
    fill(m_hollows, m_scene.palette.color(QPalette::Base));
    m_lines.clear();
    m_hollows.clear();
    for (Batch &batch : m_batches) {
        const Identity colors = identity(batch.key, m_scene.palette);
        fill(batch.edges, colors.edge);
        fill(batch.fills, colors.fill);
        batch.edges.clear();
        batch.fills.clear();
    }
    m_batches.resize(std::min<size_t>(m_batches.size(), 8));
}

void TimelinePainter::paintLaneBars(const Lane &lane, int from, int to)
{
    const TimelineRow &row = m_scene.row(lane);
    const LaneBox box = boxOf(lane);
    const TimeScale &scale = m_scene.scale;
    const qint64 start = scale.timeAt(from - m_geometry.head - 2 * outside);
    const qint64 end = std::min(scale.timeAt(to - m_geometry.head + 2 * outside), m_scene.now);
    m_tasks = m_scene.tasksOf(lane);
    samplesOf(m_tasks, m_scene.timeline->rounds(), start, end, m_stretches);
    dashesOf(m_stretches, scale, Zoom::instance().px(3), m_dashes);
    stretchesOf(m_tasks, start, end, m_scene.now, m_stretches);
    barsOf(m_stretches, scale, Zoom::instance().px(3), m_bars);
    m_bars.insert(m_bars.end(), m_dashes.begin(), m_dashes.end());
    const qint64 first = scale.first + from - m_geometry.head - outside;
    const qint64 last = scale.first + to - m_geometry.head + outside;
    for (const Bar &bar : m_bars) {
        if (bar.to >= first && bar.from <= last)
            addBar(bar, box, row.number);
    }
    flushBars(row.number);
    // A word that fits where the bar lies stays there; in an open one it moves, and is drawn over all.
    for (const Bar &bar : m_bars) {
        if (bar.kind == Bar::Run && bar.core >= 0 && !bar.open && bar.to - bar.from >= Zoom::instance().px(16)
            && bar.to >= first && bar.from <= last && m_metrics.ascent() <= box.barHeight + 2)
            text(wholeRect(bar, box.bar, box.barHeight), QString::number(bar.core),
                 identity(keyOf(row.number, bar.core), m_scene.palette).onFill, Qt::AlignCenter);
    }
    if (lane.kind == Lane::Row)
        paintEnds(lane, from, to);
}

// What the engine knows of a life lies over what the kernel tells of its tasks.
void TimelinePainter::paintEnds(const Lane &lane, int from, int to)
{
    const TimelineRow &row = m_scene.row(lane);
    const LaneBox box = boxOf(lane);
    const Identity colors = identity(row.number, m_scene.palette);
    const auto clipped = [&](qint64 time) { return std::clamp(m_scene.x(time), from - outside, to + outside); };
    for (const TimeSpan &span : row.suspended) {
        const bool open = span.end == 0 || span.end > m_scene.now;
        const int x0 = clipped(span.start);
        const int x1 = clipped(open ? m_scene.now : span.end);
        if (span.start > m_scene.now || x1 <= from || x0 >= to)
            continue;
        frame(x0, x1, box.bar, box.barHeight, colors.edge, m_scene.palette.color(QPalette::Base), open);
        if (x1 - x0 > 2 * m_edge)
            hatch(x0 + m_edge, x1 - m_edge, box.bar + m_edge, box.barHeight - 2 * m_edge, colors.edge);
    }
    for (size_t i = 0; i < row.attempts.size(); ++i) {
        const TimelineRow::Attempt &attempt = row.attempts[i];
        if (attempt.number > 1 && attempt.life.start != 0) {
            const int x = clipped(attempt.life.start) - Zoom::instance().px(3);
            m_painter.fillRect(x, box.top, m_edge, lane.height - m_edge, separatorColor(m_scene.palette));
        }
        if (attempt.life.end == 0 || attempt.life.end >= m_scene.now)
            continue;
        qint64 end = attempt.joined != 0 ? std::min(attempt.joined, m_scene.now) : m_scene.now;
        if (i + 1 < row.attempts.size() && row.attempts[i + 1].life.start != 0)
            end = std::min(end, row.attempts[i + 1].life.start);
        if (end > attempt.life.end)
            dots(clipped(attempt.life.end), clipped(end), box.middle(), colors.edge);
    }
}

} // namespace pangaea
