// SPDX-License-Identifier: MIT
// The lanes of the timeline: grounds, bars, waits and cores. Lives on the GUI thread.
#include "ui/timelinepaint.h"

#include "core/outputdecoder.h"
#include "ui/palette.h"
#include "ui/zoom.h"

#include <algorithm>

namespace pangaea {

namespace {

/// A bar that begins or ends out of sight is drawn this much further, so that its outline does too.
constexpr int outside = 8;

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineScene &scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_geometry(scene.geometry)
    , m_small(Zoom::instance().fontOf(Zoom::instance().isCompact() ? 11 : 12))
    , m_metrics(m_small)
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
    const bool isTask = lane.kind == Lane::Task || lane.kind == Lane::More;
    box.barHeight = isTask ? zoom.pick(12, 8) : zoom.pick(18, 12);
    box.bar = box.top + (isTask ? (lane.height - box.barHeight) / 2 : zoom.pick(17, 14));
    return box;
}

Identity TimelinePainter::colorsOf(int number, qint16 core) const
{
    return identity(m_scene.options.byCore && core >= 0 ? core : number, m_scene.palette);
}

QColor TimelinePainter::textColor() const { return m_scene.palette.color(QPalette::Text); }
QColor TimelinePainter::quiet() const { return quietText(m_scene.palette); }

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
        else if (lane.kind != Lane::More)
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

void TimelinePainter::hatch(int x0, int x1, int y, int height, const QColor &color)
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
    for (int x = x0 - phase - height - period; x < x1 + period; x += period)
        m_painter.drawLine(QPointF(x - over, y + height + over), QPointF(x + height + over, y - over));
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

void TimelinePainter::paintBar(const Bar &bar, const LaneBox &box, int number)
{
    const Zoom &zoom = Zoom::instance();
    const Identity colors = colorsOf(number, bar.core);
    const int head = m_geometry.head;
    const auto at = [&](qint64 column) {
        return head + int(std::clamp<qint64>(column - m_scene.scale.first, -outside, m_geometry.width + outside));
    };
    const int x0 = at(bar.from);
    const int x1 = std::min(at(bar.to), std::max(x0 + 1, m_scene.x(m_scene.now)));
    const int thin = zoom.pick(4, 3);
    switch (bar.kind) {
    case Bar::Run:
        frame(x0, x1, box.bar, box.barHeight, colors.edge, colors.fill);
        break;
    case Bar::Short:
        m_painter.fillRect(x0, box.bar, x1 - x0, box.barHeight, colors.edge);
        break;
    case Bar::Merged: {
        const int height = std::clamp(qRound(box.barHeight * bar.share), thin, box.barHeight);
        const int y = box.bar + (box.barHeight - height) / 2;
        m_painter.fillRect(x0, y, x1 - x0, height, colors.edge);
        if (height > thin)
            m_painter.fillRect(x0, y + m_edge, x1 - x0, height - 2 * m_edge, colors.fill);
        break;
    }
    case Bar::Queue: {
        const int height = std::min(zoom.pick(8, 6), box.barHeight - 2);
        frame(x0, x1, box.bar + (box.barHeight - height) / 2, height, colors.edge,
              m_scene.palette.color(QPalette::Base), bar.open);
        break;
    }
    case Bar::Line:
    case Bar::Dash:
        m_painter.fillRect(x0, box.bar + (box.barHeight - thin) / 2, x1 - x0, thin, colors.edge);
        break;
    }
    // A word that fits where the bar lies stays there; in an open one it moves, and is drawn over all.
    if (bar.kind == Bar::Run && bar.core >= 0 && !bar.open && bar.to - bar.from >= zoom.px(16)
        && m_metrics.height() <= box.barHeight + zoom.px(4))
        text(wholeRect(bar, box.bar, box.barHeight), QString::number(bar.core), colors.onFill, Qt::AlignCenter);
}

void TimelinePainter::paintLaneBars(const Lane &lane, int from, int to)
{
    const TimelineRow &row = m_scene.row(lane);
    const LaneBox box = boxOf(lane);
    const TimeScale &scale = m_scene.scale;
    const qint64 start = scale.timeAt(from - m_geometry.head - 2 * outside);
    const qint64 end = std::min(scale.timeAt(to - m_geometry.head + 2 * outside), m_scene.now);
    m_tasks = m_scene.tasksOf(lane);
    if (m_scene.timeline->isExact()) {
        stretchesOf(m_tasks, start, end, m_scene.now, m_stretches);
        barsOf(m_stretches, scale, Zoom::instance().px(3), m_bars);
    } else {
        samplesOf(m_tasks, m_scene.timeline->rounds(), start, end, m_stretches);
        dashesOf(m_stretches, scale, Zoom::instance().px(3), m_bars);
    }
    const qint64 first = scale.first + from - m_geometry.head - outside;
    const qint64 last = scale.first + to - m_geometry.head + outside;
    for (const Bar &bar : m_bars) {
        if (bar.to >= first && bar.from <= last)
            paintBar(bar, box, row.number);
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

void TimelinePainter::paintWaits(const Lane &lane, int from, int to)
{
    const LaneBox box = boxOf(lane);
    for (const JoinWait &wait : m_scene.timeline->waits()) {
        const TimelineRow *row = m_scene.timeline->find(wait.process);
        const bool open = wait.span.end == 0 || wait.span.end > m_scene.now;
        const int x0 = std::clamp(m_scene.x(wait.span.start), from - outside, to + outside);
        const int x1 = std::clamp(m_scene.x(open ? m_scene.now : wait.span.end), from - outside, to + outside);
        if (!row || wait.span.start > m_scene.now || x1 <= from || x0 >= to)
            continue;
        const Identity colors = identity(row->number, m_scene.palette);
        frame(x0, x1, box.bar, box.barHeight, colors.edge, colors.tint, open);
    }
}

void TimelinePainter::paintCoreStrip(int from, int to)
{
    const Zoom &zoom = Zoom::instance();
    const QRect strip = m_geometry.coreStrip();
    m_painter.setClipRect(QRect(from, strip.top(), to - from, strip.height()));
    m_painter.fillRect(from, strip.top() + zoom.px(4), to - from, m_edge, separatorColor(m_scene.palette));
    const TimeScale &scale = m_scene.scale;
    const qint64 start = scale.timeAt(from - m_geometry.head - outside);
    const qint64 end = std::min(scale.timeAt(to - m_geometry.head + outside), m_scene.now);
    for (size_t core = 0; core < m_scene.coreTracks.cores().size(); ++core) {
        m_stretches.clear();
        const std::vector<CoreTracks::Run> &runs = m_scene.coreTracks.cores()[core];
        auto run = std::ranges::lower_bound(runs, start, {}, &CoreTracks::Run::end);
        for (int i = 0; i < 2 && run != runs.begin(); ++i)
            --run;
        for (; run != runs.end() && run->start <= end; ++run) {
            // The row's number stands where a bar has its core: it says whose run the longest was.
            if (const TimelineRow *row = m_scene.timeline->find(run->process))
                m_stretches.push_back({run->start, run->open ? m_scene.now : std::min(run->end, m_scene.now),
                                       Activity::Running, qint16(row->number), run->open});
        }
        barsOf(m_stretches, scale, zoom.px(3), m_bars);
        for (const Bar &bar : m_bars)
            paintCoreBar(bar, int(core));
    }
}

void TimelinePainter::paintCoreBar(const Bar &bar, int core)
{
    const Zoom &zoom = Zoom::instance();
    const int full = m_geometry.coreLane > zoom.px(10) ? m_geometry.coreLane - zoom.px(5) : m_geometry.coreLane;
    const int height = bar.kind == Bar::Merged ? std::max(1, qRound(full * bar.share)) : full;
    const int y = m_geometry.coreY(core) + (m_geometry.coreLane - height) / 2;
    const auto at = [&](qint64 column) {
        return m_geometry.head
            + int(std::clamp<qint64>(column - m_scene.scale.first, -outside, m_geometry.width + outside));
    };
    const int x0 = at(bar.from);
    const int x1 = std::min(at(bar.to), std::max(x0 + 1, m_scene.x(m_scene.now)));
    const Identity colors = m_scene.options.byCore ? identity(core, m_scene.palette) : identity(bar.core, m_scene.palette);
    if (bar.kind != Bar::Run) {
        m_painter.fillRect(x0, y, x1 - x0, height, colors.edge);
        return;
    }
    frame(x0, x1, y, height, colors.edge, colors.fill);
    if (bar.open || height < m_metrics.ascent() || bar.to - bar.from < zoom.px(16))
        return;
    const auto row = std::ranges::lower_bound(m_scene.timeline->rows(), int(bar.core), {}, &TimelineRow::number);
    if (row == m_scene.timeline->rows().end())
        return;
    const QString name = visibleText(row->name);
    if (m_metrics.horizontalAdvance(name) + zoom.px(2) <= bar.to - bar.from)
        text(wholeRect(bar, y, height), name, colors.onFill, Qt::AlignCenter);
}

} // namespace pangaea
