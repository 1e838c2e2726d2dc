// SPDX-License-Identifier: MIT
// The parent's waits, and the strip of cores below the lanes. Lives on the GUI thread.
#include "ui/timelinepaint.h"

#include "core/outputdecoder.h"
#include "ui/palette.h"
#include "ui/zoom.h"

#include <algorithm>

namespace pangaea {

void TimelinePainter::paintWaits(const Lane &lane, int from, int to)
{
    const LaneBox box = boxOf(lane);
    for (const JoinWait &wait : m_scene.timeline->waits()) {
        const TimelineRow *row = m_scene.timeline->find(wait.process);
        const bool open = wait.span.end == 0 || wait.span.end > m_scene.now;
        const int x0 = std::clamp(m_scene.x(wait.span.start), from - outside, to + outside);
        const int x1
            = std::clamp(m_scene.x(open ? m_scene.now : wait.span.end), from - outside, to + outside);
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
    const int full
        = m_geometry.coreLane > zoom.px(10) ? m_geometry.coreLane - zoom.px(5) : m_geometry.coreLane;
    const int height = bar.kind == Bar::Merged ? std::max(1, qRound(full * bar.share)) : full;
    const int y = m_geometry.coreY(core) + (m_geometry.coreLane - height) / 2;
    const auto at = [&](qint64 column) {
        return m_geometry.head
            + int(std::clamp<qint64>(column - m_scene.scale.first, -outside, m_geometry.width + outside));
    };
    const int x0 = at(bar.from);
    const int x1 = std::min(at(bar.to), std::max(x0 + 1, m_scene.x(m_scene.now)));
    const Identity colors
        = m_scene.options.byCore ? identity(core, m_scene.palette) : identity(bar.core, m_scene.palette);
    if (bar.kind != Bar::Run) {
        m_painter.fillRect(x0, y, x1 - x0, height, colors.edge);
        return;
    }
    frame(x0, x1, y, height, colors.edge, colors.fill);
    if (bar.open || height < m_metrics.ascent() || bar.to - bar.from < zoom.px(16))
        return;
    const auto row
        = std::ranges::lower_bound(m_scene.timeline->rows(), int(bar.core), {}, &TimelineRow::number);
    if (row == m_scene.timeline->rows().end())
        return;
    const QString name = visibleText(row->name);
    if (m_metrics.horizontalAdvance(name) + zoom.px(2) <= bar.to - bar.from)
        text(wholeRect(bar, y, height), name, colors.onFill, Qt::AlignCenter);
}

} // namespace pangaea
