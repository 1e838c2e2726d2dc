// SPDX-License-Identifier: MIT
// What lies over the lanes of the timeline: words, the measured range, and now. Lives on the GUI thread.
#include "ui/timeline/timelineparts.h"

#include "core/basics/visibletext.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

void paintSuspendedWords(const TimelineCanvas &canvas, const TimelineRow &row, const LaneBox &box)
{
    const TimelineScene &scene = canvas.scene;
    const QRect plot = canvas.geometry.plot();
    const QString word = Tr::tr("suspended");
    const int width = canvas.widthOf(word) + 2 * canvas.zoom.px(6);
    for (const TimeSpan &span : row.suspended) {
        const bool open = span.end == 0 || span.end > scene.now;
        const int x0 = std::max(scene.x(span.start), plot.left());
        const int x1 = std::min(scene.x(open ? scene.now : span.end), plot.right());
        if (x1 - x0 < width + canvas.zoom.px(16))
            continue;
        const QRect place((x0 + x1 - width) / 2, box.bar + canvas.edge, width, box.barHeight - 2 * canvas.edge);
        // In a low bar the word needs the place of the outline too, and its descenders reach below.
        const bool isLow = canvas.metrics.height() > box.barHeight;
        canvas.painter.fillRect(isLow ? place.adjusted(0, -canvas.edge, 0, 2 * canvas.edge) : place,
                                canvas.palette.color(QPalette::Base));
        canvas.text(place, word, canvas.textColor(), Qt::AlignCenter);
    }
}

/// The core of a run that goes on.
void paintOpenCore(const TimelineCanvas &canvas, const Lane &lane, const LaneBox &box)
{
    const TimelineScene &scene = canvas.scene;
    const QRect plot = canvas.geometry.plot();
    for (const TaskTrack *task : scene.tasksOf(lane)) {
        if (task->runs.empty() || task->runs.back().left != LeaveReason::Open || task->exited != 0)
            continue;
        const RunInterval &run = task->runs.back();
        const int x0 = std::max(scene.x(run.start), plot.left());
        const int x1 = std::min(scene.x(scene.now), plot.right());
        if (x1 - x0 < canvas.zoom.px(16))
            continue;
        const int key = canvas.keyOf(scene.row(lane).number, run.core);
        canvas.text(QRect(x0, box.bar, x1 - x0, box.barHeight), QString::number(run.core),
                    identity(key, canvas.palette).onFill, Qt::AlignCenter);
        break;
    }
}

void paintWaitWords(const TimelineCanvas &canvas, const LaneBox &box)
{
    const TimelineScene &scene = canvas.scene;
    const QRect plot = canvas.geometry.plot();
    const int pad = canvas.zoom.px(8);
    for (const JoinWait &wait : scene.timeline->waits()) {
        const TimelineRow *row = scene.timeline->find(wait.process);
        const bool open = wait.span.end == 0 || wait.span.end > scene.now;
        const int x0 = std::max(scene.x(wait.span.start), plot.left());
        const int x1 = std::min(scene.x(open ? scene.now : wait.span.end), plot.right() + 1);
        if (!row || x1 - x0 < 3 * pad)
            continue;
        const QString words = Tr::tr("waits for %1").arg(visibleText(row->name));
        const int room = x1 - x0 - 2 * pad;
        if (canvas.widthOf(words) <= room || room > canvas.zoom.px(60))
            canvas.text(QRect(x0 + pad, box.bar, room, box.barHeight),
                        canvas.metrics.elidedText(words, Qt::ElideRight, room), canvas.textColor());
    }
}

void paintLineOfJoins(const TimelineCanvas &canvas, const LaneBox &box)
{
    const TimelineScene &scene = canvas.scene;
    if (scene.timeline->inLine().empty())
        return;
    QStringList names;
    for (const ProcessId process : scene.timeline->inLine()) {
        if (const TimelineRow *row = scene.timeline->find(process); row && names.size() < 20)
            names += visibleText(row->name);
    }
    const QRect plot = canvas.geometry.plot();
    const int pad = canvas.zoom.px(8);
    const int x = scene.x(scene.now) + pad;
    const int room = plot.right() - pad - x;
    if (x >= plot.left() && room > canvas.zoom.px(40))
        canvas.text(QRect(x, box.bar, room, box.barHeight),
                    canvas.metrics.elidedText(Tr::tr("then %1").arg(names.join(u", "_s)), Qt::ElideRight, room),
                    canvas.quiet());
}

/// At the left edge, how a row ended whose lane would be empty: "exit 0 at 10.0 s".
void paintEnd(const TimelineCanvas &canvas, const TimelineRow &row, const LaneBox &box)
{
    const TimelineScene &scene = canvas.scene;
    const QRect plot = canvas.geometry.plot();
    const auto isOver = [&](qint64 end) { return end != 0 && end <= scene.now && scene.x(end) < plot.left(); };
    if (row.attempts.empty() || !isOver(row.attempts.back().life.end)
        || !std::ranges::all_of(row.tasks, isOver, &TaskTrack::exited))
        return;
    const Mark *end = nullptr;
    for (const Mark &mark : row.marks)
        end = mark.kind == MarkKind::Exited || mark.kind == MarkKind::Crashed ? &mark : end;
    if (!end)
        return;
    const QString how = !end->exit.signal ? Tr::tr("exit %1").arg(end->exit.code)
        : end->kind == MarkKind::Crashed  ? Tr::tr("crashed, %1").arg(signalName(end->exit.signal))
                                          : Tr::tr("killed by %1").arg(signalName(end->exit.signal));
    const QString when = timeText(row.attempts.back().life.end - scene.scale.origin, nanosecondsPerSecond / 10);
    const int pad = canvas.zoom.px(8);
    const QString words = canvas.metrics.elidedText(Tr::tr("%1 at %2").arg(how, when), Qt::ElideRight,
                                                    plot.width() - 2 * pad);
    const int height = canvas.metrics.height(); // a lane has room for it, though a compact bar may not
    const QRect place(plot.left() + pad, box.bar + (box.barHeight - height) / 2, canvas.widthOf(words), height);
    canvas.textOnGround(place, words,
                        end->kind == MarkKind::Crashed ? stateLook(State::Crashed, false, canvas.palette).ink
                                                       : canvas.quiet());
}

/// Right of now, beside each core: what its hatching means.
void paintOthersWords(const TimelineCanvas &canvas)
{
    const TimelineScene &scene = canvas.scene;
    const TimelineGeometry &geometry = canvas.geometry;
    const QRect strip = geometry.coreStrip();
    const int pad = canvas.zoom.px(8);
    const int x = scene.x(scene.now) + pad;
    if (geometry.coreLane < canvas.metrics.height() || x < strip.left())
        return;
    canvas.painter.setClipRect(strip);
    for (int core = 0; core < int(scene.coreTracks.cores().size()); ++core) {
        const auto others = scene.coreTracks.othersOf(core, machineSpan(scene));
        if (!others)
            continue;
        const QString words = Tr::tr("other programs %1 %").arg(qRound(*others));
        if (x + canvas.widthOf(words) + pad <= strip.right())
            canvas.text(QRect(x, geometry.coreY(core), strip.right() - x, geometry.coreLane), words, canvas.quiet());
    }
    canvas.painter.setClipping(false);
}

/// Needs a range.
QString rangeText(const TimelineScene &scene)
{
    return spanText(scene.range->end - scene.range->start);
}

QString nowText(const TimelineScene &scene)
{
    const QString time = timeText(scene.now - scene.scale.origin, std::max<qint64>(1, scene.step / 10));
    return (scene.over ? Tr::tr("end %1") : Tr::tr("now %1")).arg(time);
}

/// On the axis, and moved if it would leave the content.
QRect labelAt(const TimelineCanvas &canvas, int left, int width, int height)
{
    const QRect content = canvas.geometry.content();
    return {std::clamp(left, content.left(), std::max(content.left(), content.right() - width)), canvas.zoom.pick(3, 1),
            width, height};
}

int labelWidth(const TimelineCanvas &canvas, const QString &words)
{
    return canvas.widthOf(words) + 2 * canvas.zoom.px(5);
}

} // namespace

void paintWords(const TimelineCanvas &canvas)
{
    canvas.painter.setClipRect(canvas.geometry.plot());
    const auto [first, last] = canvas.scene.visibleLanes();
    for (size_t i = first; i < last; ++i) {
        const Lane &lane = canvas.scene.lanes[i];
        const LaneBox box = canvas.boxOf(lane);
        if (!canvas.isExposed(QRect(canvas.geometry.head, box.top, canvas.geometry.width, lane.height)))
            continue;
        if (lane.kind == Lane::Parent) {
            paintWaitWords(canvas, box);
            paintLineOfJoins(canvas, box);
        } else if (!lane.isNote()) {
            paintSuspendedWords(canvas, canvas.scene.row(lane), box);
            paintOpenCore(canvas, lane, box);
        }
        if (lane.kind == Lane::Row)
            paintEnd(canvas, canvas.scene.row(lane), box);
        if (lane.kind == Lane::Row || lane.kind == Lane::Parent)
            paintMarkLabels(canvas, i);
    }
    canvas.painter.setClipping(false);
    paintOthersWords(canvas);
}

QRect rangeLabel(const TimelineCanvas &canvas)
{
    const TimelineScene &scene = canvas.scene;
    if (!scene.range)
        return {};
    const QRect content = canvas.geometry.content();
    const int x0 = std::max(scene.x(scene.range->start), content.left());
    const int x1 = std::min(scene.x(scene.range->end), content.right());
    const int width = labelWidth(canvas, rangeText(scene));
    const int height = canvas.geometry.axis - canvas.zoom.pick(6, 2);
    const QRect label = labelAt(canvas, (x0 + x1 - width) / 2, width, height);
    const QRect now = nowLabel(canvas);
    if (!label.intersects(now))
        return label;
    const int gap = canvas.zoom.px(4);
    const bool isRoomLeft = now.left() - gap - width >= content.left();
    return labelAt(canvas, isRoomLeft ? now.left() - gap - width : now.right() + 1 + gap, width, height);
}

void paintRange(const TimelineCanvas &canvas)
{
    const TimelineScene &scene = canvas.scene;
    if (!scene.range)
        return;
    QPainter &painter = canvas.painter;
    const QRect content = canvas.geometry.content();
    const int x0 = std::clamp(scene.x(scene.range->start), content.left() - 1, content.right() + 1);
    const int x1 = std::clamp(scene.x(scene.range->end), content.left() - 1, content.right() + 1);
    QColor band = canvas.palette.color(QPalette::Highlight);
    const QColor line = band;
    band.setAlpha(40);
    painter.setClipRect(QRect(content.left(), 0, content.width(), content.bottom() + 1));
    painter.fillRect(x0, canvas.geometry.axis, x1 - x0, content.height(), band);
    for (const int x : {x0, x1})
        painter.fillRect(x, 0, canvas.edge, content.bottom() + 1, line);
    const QRect label = rangeLabel(canvas);
    painter.fillRect(label, selectionFill(canvas.palette));
    canvas.text(label, rangeText(scene), canvas.textColor(), Qt::AlignCenter);
    painter.setClipping(false);
}

QRect nowLabel(const TimelineCanvas &canvas)
{
    const TimelineScene &scene = canvas.scene;
    const QRect content = canvas.geometry.content();
    const int x = scene.x(scene.now);
    if (scene.origin() == 0 || x < content.left() || x > content.right())
        return {};
    const int width = labelWidth(canvas, nowText(scene));
    const int height = canvas.geometry.axis - canvas.zoom.pick(3, 1) - canvas.zoom.pick(3, 0);
    return labelAt(canvas, x - width / 2, width, height);
}

void paintNowLine(const TimelineCanvas &canvas)
{
    const QRect label = nowLabel(canvas);
    if (label.isEmpty())
        return;
    canvas.painter.fillRect(canvas.scene.x(canvas.scene.now), label.bottom() + 1, canvas.edge,
                            canvas.geometry.content().bottom() - label.bottom(), canvas.textColor());
}

void paintNow(const TimelineCanvas &canvas)
{
    const QRect label = nowLabel(canvas);
    if (label.isEmpty())
        return;
    canvas.painter.fillRect(label, canvas.textColor());
    canvas.text(label, nowText(canvas.scene), canvas.palette.color(QPalette::Base), Qt::AlignCenter);
}

} // namespace pangaea
