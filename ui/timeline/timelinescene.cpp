// SPDX-License-Identifier: MIT
// The geometry of the timeline's parts, and what they show. Lives on the GUI thread.
#include "ui/timeline/timelinescene.h"

#include "ui/look/zoom.h"
#include "ui/timeline/timelinebars.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

constexpr double mostUnsure = 0.1; // of a span: up to this, queued and blocked are still reported
constexpr qint64 leastForMean = 20;

} // namespace

QRect TimelineGeometry::plot() const
{
    return {head, axis, std::max(0, width - head - share), std::max(0, height - axis - cores - legend)};
}

QRect TimelineGeometry::coreStrip() const
{
    const QRect above = plot();
    return {above.left(), above.bottom() + 1, above.width(), cores};
}

QRect TimelineGeometry::heads() const
{
    return {0, axis, head, plot().height()};
}
QRect TimelineGeometry::axisRect() const
{
    return {head, 0, plot().width(), axis};
}
QRect TimelineGeometry::shareRect() const
{
    return {width - share, axis, share, plot().height()};
}
QRect TimelineGeometry::legendRect() const
{
    return {0, height - legend, width, legend};
}

int TimelineGeometry::coreY(int core) const
{
    return coreStrip().top() + Zoom::instance().px(8) + core * coreLane;
}

int laneHeight()
{
    const Zoom &zoom = Zoom::instance();
    const QFontMetrics letters(zoom.isCompact() ? zoom.fontOf(11) : zoom.font());
    const int centre = zoom.pick(17, 14) + zoom.pick(18, 12) / 2;
    return std::max(zoom.pick(40, 28), centre + (letters.height() + 1) / 2 + zoom.border());
}

TimelineGeometry timelineGeometry(const QSize &size, const TimelineOptions &options, bool withRange, int cores)
{
    const Zoom &zoom = Zoom::instance();
    TimelineGeometry geometry;
    geometry.width = size.width();
    geometry.height = size.height();
    geometry.head = zoom.pick(152, 128);
    geometry.axis = zoom.pick(24, 17);
    geometry.share = options.share || withRange ? std::min(zoom.px(276), size.width() / 2) : 0;
    // The legend explains two lanes or more, or nothing.
    const int legend = zoom.pick(28, 20);
    const int least = geometry.axis + 2 * laneHeight();
    geometry.legend = options.legend && size.height() >= least + legend ? legend : 0;
    if (options.cores && cores > 0) {
        // Many cores share what the lanes can spare.
        const int most = (size.height() - geometry.axis - geometry.legend) / 2 - zoom.px(8);
        geometry.coreLane = std::clamp(most / cores, 2, zoom.pick(24, 18));
        geometry.cores = std::max(0, std::min(zoom.px(8) + cores * geometry.coreLane, most + zoom.px(8)));
    }
    return geometry;
}

qint64 TimelineScene::origin() const
{
    if (stage.first == ProcessId::Pangaea)
        return timeline->origin();
    qint64 first = 0;
    for (const TimelineRow &one : timeline->rows()) {
        if (one.id < stage.first || one.attempts.empty() || one.attempts.front().life.start == 0)
            continue;
        const qint64 start = one.attempts.front().life.start;
        first = first == 0 ? start : std::min(first, start);
    }
    return first;
}

std::vector<const TaskTrack *> TimelineScene::tasksOf(const Lane &lane) const
{
    std::vector<const TaskTrack *> tasks;
    if (lane.kind == Lane::Task) {
        tasks.push_back(&row(lane).tasks[size_t(lane.task)]);
    } else if (lane.kind == Lane::Row) {
        for (const TaskTrack &task : row(lane).tasks)
            tasks.push_back(&task);
    }
    return tasks;
}

std::pair<size_t, size_t> TimelineScene::visibleLanes() const
{
    const auto first = std::ranges::upper_bound(lanes, scroll, {}, &Lane::y);
    const auto last = std::ranges::lower_bound(lanes, scroll + geometry.plot().height(), {}, &Lane::y);
    const auto from = size_t(std::max<qsizetype>(0, first - lanes.begin() - 1));
    return {from, std::max(from, size_t(last - lanes.begin()))};
}

void layOutScene(TimelineScene &scene, const std::set<ProcessId> &unfolded)
{
    const Zoom &zoom = Zoom::instance();
    scene.lanes = lanesOf(*scene.timeline, unfolded, {laneHeight(), zoom.pick(28, 22)}, scene.stage);
    layOutMarks(scene);
}

const std::vector<MarkGroup> &TimelineScene::marksOf(size_t lane) const
{
    const auto [place, isNew] = laidOutMarks.try_emplace(lane);
    if (isNew && (lanes[lane].kind == Lane::Parent || lanes[lane].kind == Lane::Row)) {
        const Zoom &zoom = Zoom::instance();
        const QFontMetrics font(zoom.fontOf(zoom.isCompact() ? 11 : 12));
        const MarkMetrics sizes {zoom.px(12), zoom.px(120),
                                 [&font](const QString &text) { return font.horizontalAdvance(text); }};
        const std::vector<MarkItem> items = lanes[lane].kind == Lane::Parent
            ? parentMarkItems(*timeline, zoom.isCompact())
            : markItems(row(lanes[lane]));
        place->second = groupMarks(items, scale, sizes);
    }
    return place->second;
}

void layOutMarks(TimelineScene &scene)
{
    const Zoom &zoom = Zoom::instance();
    const QFontMetrics font(zoom.fontOf(zoom.isCompact() ? 11 : 12));
    scene.laidOutMarks.clear();
    // The finer the step, the wider the labels: a wider step with shorter labels may be needed.
    scene.step = tickStep(scene.scale.nsPerPixel, zoom.px(64));
    const qint64 last = scene.scale.timeAt(scene.geometry.plot().width()) - scene.scale.origin;
    const int width = font.horizontalAdvance(timeText(last / scene.step * scene.step, scene.step));
    scene.step = tickStep(scene.scale.nsPerPixel, std::max(zoom.px(64), width + zoom.px(40)));
}

TimeSpan machineSpan(const TimelineScene &scene)
{
    if (scene.range)
        return *scene.range;
    if (scene.over)
        return {scene.origin(), scene.now};
    // The newest reading that is shown: a paused timeline does not change.
    const std::vector<CoreLoad> &loads = scene.timeline->coreLoads();
    const auto later = std::ranges::upper_bound(loads, scene.now, {},
                                                [](const CoreLoad &load) { return load.span.end; });
    const qint64 end = later == loads.begin() ? scene.now : std::prev(later)->span.end;
    return {end - nanosecondsPerSecond, end};
}

qint64 shownNow(const Timeline &timeline, bool *over)
{
    qint64 last = timeline.origin();
    bool live = false;
    for (const TimelineRow &row : timeline.rows()) {
        if (!row.attempts.empty()) {
            const TimeSpan &life = row.attempts.back().life;
            live |= life.start != 0 && life.end == 0;
            last = std::max(last, life.end);
        }
        for (const TaskTrack &task : row.tasks) {
            live |= task.exited == 0;
            last = std::max(last, task.exited);
        }
        if (!row.marks.empty())
            last = std::max(last, row.marks.back().time);
    }
    for (const LeftTrack &left : timeline.leftBehind()) {
        live |= left.life.end == 0;
        last = std::max({last, left.life.start, left.life.end});
    }
    const bool waits = !timeline.waits().empty() && timeline.waits().back().span.end == 0;
    *over = !live && !waits;
    return *over ? last : timeline.now();
}

std::optional<ShareParts> partsOf(const TimeShare &share)
{
    const auto total = double(share.total());
    if (total <= 0)
        return std::nullopt;
    ShareParts parts {.running = double(share.running) / total};
    if (double(share.unsure) <= total * mostUnsure) {
        parts.queued = double(share.queued) / total;
        parts.blocked = double(share.blocked) / total;
    }
    return parts;
}

QString switchingText(const std::optional<Switching> &switching)
{
    if (!switching)
        return u"—"_s;
    const QString all = spanText(switching->cost());
    const QString count = QString::number(switching->stays);
    if (switching->stays == 1)
        return Tr::tr("1 switch, %1").arg(all);
    // Among few switches the end of the process is a large part, which no record shows either.
    if (switching->stays < leastForMean)
        return Tr::tr("%1 switches, %2 in all").arg(count, all);
    return Tr::tr("%1 switches, about %2 each, %3 in all")
        .arg(count, spanText(switching->cost() / switching->stays), all);
}

std::optional<ShareParts> partsWithin(const Timeline &timeline, const TimelineRow &row, TimeSpan span)
{
    const auto isKnown = [](const TaskTrack &task) { return !task.runs.empty() || !task.sums.empty(); };
    if (std::ranges::any_of(row.tasks, isKnown))
        return partsOf(shareOf(row, span.start, span.end, timeline.rounds(row.host)));
    std::vector<const TaskTrack *> tasks;
    tasks.reserve(row.tasks.size());
    for (const TaskTrack &task : row.tasks)
        tasks.push_back(&task);
    std::vector<Stretch> samples;
    samplesOf(tasks, timeline.rounds(row.host), span.start, span.end, samples);
    double running = 0;
    double all = 0;
    for (const Stretch &sample : samples) {
        const auto time = double(
            std::max<qint64>(0, std::min(sample.end, span.end) - std::max(sample.start, span.start)));
        all += time;
        running += sample.activity == Activity::Running ? time : 0;
    }
    if (all <= 0)
        return std::nullopt;
    return ShareParts {running / all, std::nullopt, 1 - running / all};
}

QString partsText(const std::optional<ShareParts> &parts)
{
    const QString unknown = u"—"_s;
    if (!parts)
        return unknown;
    if (!parts->queued && parts->blocked) // from states in samples only
        return Tr::tr("%1 % running or queued · %2 % blocked")
            .arg(QString::number(std::round(parts->running * 100)),
                 QString::number(100 - std::round(parts->running * 100)));
    if (!parts->queued || !parts->blocked)
        return Tr::tr("%1 % running · %2 queued · %2 blocked")
            .arg(QString::number(std::round(parts->running * 100)), unknown);
    // Rounded, but still 100 in all: the difference goes to the largest.
    std::array percents {std::round(parts->running * 100), std::round(*parts->queued * 100),
                         std::round(*parts->blocked * 100)};
    *std::ranges::max_element(percents) += 100 - percents[0] - percents[1] - percents[2];
    return Tr::tr("%1 % running · %2 % queued · %3 % blocked")
        .arg(QString::number(percents[0]), QString::number(percents[1]), QString::number(percents[2]));
}

} // namespace pangaea
