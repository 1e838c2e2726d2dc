// SPDX-License-Identifier: MIT
// The parent's waits, and the strip of cores below the lanes. Lives on the GUI thread.
#include "ui/timeline/timelinepaint.h"

#include "core/basics/visibletext.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <algorithm>

namespace pangaea {

namespace {

constexpr qint64 tick = nanosecondsPerSecond / 100; // of /proc/stat (USER_HZ)

} // namespace

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
        paintOthers(int(core), start, end);
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

QRect TimelinePainter::coreBox(int core) const
{
    const Zoom &zoom = Zoom::instance();
    const int full = m_geometry.coreLane > zoom.px(10) ? m_geometry.coreLane - zoom.px(5) : m_geometry.coreLane;
    return {0, m_geometry.coreY(core) + (m_geometry.coreLane - full) / 2, 0, full};
}

// Beneath our own runs, and from below as high as its share: where in its time the others ran is not known.
void TimelinePainter::paintOthers(int core, qint64 start, qint64 end)
{
    const std::vector<CoreTracks::Load> &loads = m_scene.coreTracks.loads(size_t(core));
    const qint64 least = Zoom::instance().px(3);
    struct Cell {
        qint64 from = 0; ///< columns
        double time = 0;
        double others = 0;
    } cell;
    const auto flush = [&] {
        if (cell.time > 0)
            paintOther(core, cell.from, cell.from + least, cell.others / cell.time);
        cell.time = cell.others = 0;
    };
    auto load = std::ranges::lower_bound(loads, start, {}, &CoreTracks::Load::end);
    for (; load != loads.end() && load->start <= end; ++load) {
        if (!load->others)
            continue;
        const auto length = double(load->end - load->start);
        // Less than a tick is none.
        const double share = *load->others / 100 * length < double(tick) ? 0 : *load->others / 100;
        const qint64 from = m_scene.scale.column(load->start);
        const qint64 to = m_scene.scale.column(load->end);
        if (to - from >= least) {
            flush();
            paintOther(core, from, to, share);
            continue;
        }
        const qint64 first = from - ((from % least) + least) % least;
        if (first != cell.from)
            flush();
        cell.from = first;
        cell.time += length;
        cell.others += length * share;
    }
    flush();
}

void TimelinePainter::paintOther(int core, qint64 from, qint64 to, double share)
{
    const QRect box = coreBox(core);
    const int height = qRound(box.height() * share);
    if (height < 1)
        return;
    const auto at = [&](qint64 column) {
        return m_geometry.head
            + int(std::clamp<qint64>(column - m_scene.scale.first, -outside, m_geometry.width + outside));
    };
    const int x0 = at(from);
    const int x1 = std::min(at(to), std::max(x0 + 1, m_scene.x(m_scene.now)));
    const int y = box.bottom() + 1 - height;
    if (x1 <= x0)
        return;
    hatch(x0, x1, y, height, quiet(), Slant::Falling);
    m_painter.fillRect(x0, y, x1 - x0, m_edge, quiet());
}

void TimelinePainter::paintCoreBar(const Bar &bar, int core)
{
    const Zoom &zoom = Zoom::instance();
    const QRect box = coreBox(core);
    const int full = box.height();
    const int height = bar.kind == Bar::Merged ? std::max(1, qRound(full * bar.share)) : full;
    const int y = box.top() + (full - height) / 2;
    const auto at = [&](qint64 column) {
        return m_geometry.head
            + int(std::clamp<qint64>(column - m_scene.scale.first, -outside, m_geometry.width + outside));
    };
    const int x0 = at(bar.from);
    const int x1 = std::min(at(bar.to), std::max(x0 + 1, m_scene.x(m_scene.now)));
    const Identity colors = m_scene.options.byCore ? identity(core, m_scene.palette)
                                                   : identity(bar.core, m_scene.palette);
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
