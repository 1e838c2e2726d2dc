// SPDX-License-Identifier: MIT
// The strip of cores below the lanes of the timeline. Lives on the GUI thread.
#include "ui/timeline/timelineparts.h"

#include "core/basics/visibletext.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <algorithm>

namespace pangaea {

namespace {

constexpr qint64 kernelTick = nanosecondsPerSecond / 100; // of /proc/stat (USER_HZ)

/// Top and height.
QRect coreBox(const TimelineCanvas &canvas, int core)
{
    const int lane = canvas.geometry.coreLane;
    const int full = lane > canvas.zoom.px(10) ? lane - canvas.zoom.px(5) : lane;
    return {0, canvas.geometry.coreY(core) + (lane - full) / 2, 0, full};
}

void paintOther(const TimelineCanvas &canvas, int core, const Bar &part)
{
    const QRect box = coreBox(canvas, core);
    const int height = qRound(box.height() * part.share);
    const QRect rect = canvas.seenRect(part, box.top(), height);
    if (rect.isEmpty())
        return;
    canvas.scene.use(bitOf(Glyph::Others));
    canvas.hatch(rect, canvas.quiet(), Slant::Falling);
    canvas.painter.fillRect(rect.left(), rect.bottom() + 1 - canvas.edge, rect.width(), canvas.edge, canvas.quiet());
}

// Drawn beneath our own runs, from the top, as high as its share: when exactly the others ran is unknown. Columns of our
// own stand on the lower edge, so that the two do not meet, and what is white between them is idle.
void paintOthers(const TimelineCanvas &canvas, int core, qint64 start, qint64 end)
{
    const TimelineScene &scene = canvas.scene;
    const std::vector<CoreTracks::Load> &loads = scene.coreTracks.loads(size_t(core));
    const qint64 least = canvas.zoom.px(3);
    struct Cell {
        qint64 from = 0; ///< columns
        double time = 0;
        double others = 0;
    } cell;
    const auto paint = [&](qint64 from, qint64 to, double share) {
        paintOther(canvas, core, {.from = from, .to = to, .kind = Bar::Merged, .share = share});
    };
    const auto flush = [&] {
        if (cell.time > 0)
            paint(cell.from, cell.from + least, cell.others / cell.time);
        cell.time = cell.others = 0;
    };
    auto load = std::ranges::lower_bound(loads, start, {}, &CoreTracks::Load::end);
    for (; load != loads.end() && load->start <= end; ++load) {
        if (!load->others)
            continue;
        const auto length = double(load->end - load->start);
        // Less than a tick counts as none.
        const double share = *load->others / 100 * length < double(kernelTick) ? 0 : *load->others / 100;
        const qint64 from = scene.scale.column(load->start);
        const qint64 to = scene.scale.column(load->end);
        if (to - from >= least) {
            flush();
            paint(from, to, share);
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

/// Puts the row's number in place of the core: a merged bar then shows whose run was the longest.
void runsOf(const TimelineScene &scene, size_t core, qint64 start, qint64 end, std::vector<Stretch> &out)
{
    out.clear();
    const std::vector<CoreTracks::Run> &runs = scene.coreTracks.cores()[core];
    auto run = std::ranges::lower_bound(runs, start, {}, &CoreTracks::Run::end);
    for (int i = 0; i < 2 && run != runs.begin(); ++i)
        --run;
    for (; run != runs.end() && run->start <= end; ++run) {
        if (const TimelineRow *row = scene.timeline->find(run->process))
            out.push_back({run->start, run->open ? scene.now : std::min(run->end, scene.now), Activity::Running,
                           qint16(row->number), run->open});
    }
}

void paintName(const TimelineCanvas &canvas, const Bar &bar, const QRect &rect, const QColor &color)
{
    if (bar.open || rect.height() < canvas.metrics.ascent() || bar.to - bar.from < canvas.zoom.px(16))
        return;
    const std::vector<TimelineRow> &rows = canvas.scene.timeline->rows();
    const auto row = std::ranges::lower_bound(rows, int(bar.core), {}, &TimelineRow::number);
    if (row == rows.end())
        return;
    const QString name = visibleText(row->name);
    if (canvas.metrics.horizontalAdvance(name) + canvas.zoom.px(2) <= bar.to - bar.from)
        canvas.text(canvas.wholeRect(bar, rect.top(), rect.height()), name, color, Qt::AlignCenter);
}

void paintCoreBar(const TimelineCanvas &canvas, int core, const Bar &bar)
{
    const QRect box = coreBox(canvas, core);
    const int full = box.height();
    const int height = bar.kind == Bar::Merged ? std::max(1, qRound(full * bar.share)) : full;
    const QRect rect = canvas.seenRect(bar, box.top() + full - height, height);
    const Identity colors = identity(canvas.scene.options.byCore ? core : bar.core, canvas.palette);
    if (bar.kind == Bar::Merged) {
        canvas.painter.fillRect(rect, colors.edge);
        canvas.painter.fillRect(rect.adjusted(0, canvas.edge, 0, 0), colors.fill);
        return;
    }
    if (bar.kind != Bar::Run) {
        canvas.painter.fillRect(rect, colors.edge);
        return;
    }
    canvas.frame(rect, colors.edge, colors.fill);
    paintName(canvas, bar, rect, colors.onFill);
}

} // namespace

void paintCoreStrip(const TimelineCanvas &canvas)
{
    const TimelineScene &scene = canvas.scene;
    const QRect strip = canvas.geometry.coreStrip();
    if (strip.isEmpty())
        return;
    canvas.clipTo(strip);
    canvas.painter.fillRect(canvas.from, strip.top() + canvas.zoom.px(4), canvas.to - canvas.from, canvas.edge,
                            separatorColor(canvas.palette));
    const int head = canvas.geometry.head;
    const qint64 start = scene.scale.timeAt(canvas.from - head - TimelineCanvas::outside);
    const qint64 end = std::min(scene.scale.timeAt(canvas.to - head + TimelineCanvas::outside), scene.now);
    std::vector<Stretch> stretches;
    std::vector<Bar> bars;
    for (size_t core = 0; core < scene.coreTracks.cores().size(); ++core) {
        paintOthers(canvas, int(core), start, end);
        runsOf(scene, core, start, end, stretches);
        barsOf(stretches, scene.scale, canvas.zoom.px(3), bars);
        for (const Bar &bar : bars)
            paintCoreBar(canvas, int(core), bar);
    }
}

} // namespace pangaea
