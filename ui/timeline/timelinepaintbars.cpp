// SPDX-License-Identifier: MIT
// The bars of the lanes: what tasks did, what is known of their lives, and the parent's waits. Lives on the GUI thread.
#include "ui/timeline/timelineparts.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <algorithm>

namespace pangaea {

namespace {

constexpr int outside = TimelineCanvas::outside;

/// As a bit; a column's depends on its height.
quint32 glyphOf(const Bar &bar)
{
    switch (bar.kind) {
    case Bar::Run:
    case Bar::Short: return bitOf(Glyph::Run);
    case Bar::Queue: return bitOf(Glyph::Queue);
    case Bar::Line:
    case Bar::Low: return bitOf(Glyph::Line);
    case Bar::Dash: return bitOf(Glyph::Dash);
    case Bar::Merged: break;
    }
    return 0;
}

/// Draws what the tasks of each lane did; reuses its vectors for the next lane.
class TaskBars final
{
public:
    explicit TaskBars(const TimelineCanvas &canvas)
        : m_canvas(canvas)
    {
    }
    void paint(const Lane &lane);

private:
    /// The rectangles of one lane by colour: a few calls of the painter instead of thousands.
    struct Batch {
        int key = 0; ///< number of the row, or of the core
        std::vector<QRect> edges;
        std::vector<QRect> fills;
    };
    void make(const Lane &lane);
    void add(const Bar &bar, const LaneBox &box, int number);
    /// Columns that touch each other, up to `last`; returns where they end.
    size_t addColumns(size_t first, const LaneBox &box, int number);
    [[nodiscard]] ColumnHeights columnOf(const Bar &bar, const LaneBox &box) const
    {
        return heightsOf(bar, box.barHeight, m_canvas.zoom.pick(6, 5));
    }
    void addTops(const LaneBox &box);
    void addFull(const LaneBox &box, int number);
    void flush(int number);
    void paintCores(const LaneBox &box, int number);
    void fill(const std::vector<QRect> &rects, const QColor &color)
    {
        if (rects.empty())
            return;
        m_canvas.painter.setPen(Qt::NoPen);
        m_canvas.painter.setBrush(color);
        m_canvas.painter.drawRects(rects.data(), int(rects.size()));
    }
    Batch &batchOf(int key)
    {
        const auto known = std::ranges::find(m_batches, key, &Batch::key);
        return known != m_batches.end() ? *known : m_batches.emplace_back(Batch {key, {}, {}});
    }
    [[nodiscard]] bool isSeen(const Bar &bar) const
    {
        const qint64 left = m_canvas.scene.scale.first - m_canvas.geometry.head;
        return bar.to >= left + m_canvas.from - outside && bar.from <= left + m_canvas.to + outside;
    }

    const TimelineCanvas &m_canvas;
    std::vector<Stretch> m_stretches;
    std::vector<Bar> m_bars;
    std::vector<Bar> m_dashes;
    std::vector<Batch> m_batches;
    std::vector<QRect> m_lines;   ///< beneath the batches: lines, and outlines of hollow boxes
    std::vector<QRect> m_hollows; ///< the insides of these
    std::vector<QRect> m_grounds; ///< where there are columns with a hollow part, and their outlines
    std::vector<QRect> m_outlines;
    struct Column {
        QRect rect; ///< as high as a bar
        ColumnHeights heights;
        qint16 core;
    };
    std::vector<Column> m_columns;
};

void TaskBars::paint(const Lane &lane)
{
    const int number = m_canvas.scene.row(lane).number;
    const LaneBox box = m_canvas.boxOf(lane);
    make(lane);
    for (size_t i = 0; i < m_bars.size();) {
        if (m_bars[i].kind == Bar::Merged) {
            i = addColumns(i, box, number);
            continue;
        }
        if (isSeen(m_bars[i]))
            add(m_bars[i], box, number);
        ++i;
    }
    flush(number);
    if (m_canvas.metrics.ascent() <= box.barHeight + 2)
        paintCores(box, number);
}

void TaskBars::make(const Lane &lane)
{
    const TimelineScene &scene = m_canvas.scene;
    const TimeScale &scale = scene.scale;
    const int head = m_canvas.geometry.head;
    const qint64 start = scale.timeAt(m_canvas.from - head - 2 * outside);
    const qint64 end = std::min(scale.timeAt(m_canvas.to - head + 2 * outside), scene.now);
    const int least = m_canvas.zoom.px(3);
    const std::vector<const TaskTrack *> tasks = scene.tasksOf(lane);
    samplesOf(tasks, scene.timeline->rounds(scene.row(lane).host), start, end, m_stretches);
    dashesOf(m_stretches, scale, least, m_dashes);
    stretchesOf(tasks, start, end, scene.now, m_stretches);
    barsOf(m_stretches, scale, least, m_bars);
    m_bars.insert(m_bars.end(), m_dashes.begin(), m_dashes.end());
}

void TaskBars::add(const Bar &bar, const LaneBox &box, int number)
{
    const Zoom &zoom = m_canvas.zoom;
    const int edge = m_canvas.edge;
    const int thin = zoom.pick(4, 3);
    const auto centred = [&](int height) {
        return m_canvas.seenRect(bar, box.bar + (box.barHeight - height) / 2, height);
    };
    m_canvas.scene.use(glyphOf(bar));
    switch (bar.kind) {
    case Bar::Run:
    case Bar::Short: {
        Batch &batch = batchOf(m_canvas.keyOf(number, bar.core));
        const QRect whole = centred(box.barHeight);
        batch.edges.push_back(whole);
        if (bar.kind == Bar::Run && whole.width() > 2 * edge)
            batch.fills.push_back(whole.adjusted(edge, edge, -edge, -edge));
        break;
    }
    case Bar::Merged: break;
    case Bar::Queue: {
        const QRect whole = centred(std::min(zoom.pick(8, 6), box.barHeight - 2));
        m_lines.push_back(whole);
        if (whole.width() > 2 * edge)
            m_hollows.push_back(whole.adjusted(edge, edge, bar.open ? 0 : -edge, -edge));
        break;
    }
    case Bar::Low: m_lines.push_back(m_canvas.seenRect(bar, box.bar + box.barHeight - thin, thin)); break;
    case Bar::Line:
    case Bar::Dash: m_lines.push_back(centred(thin)); break;
    }
}

size_t TaskBars::addColumns(size_t first, const LaneBox &box, int number)
{
    m_columns.clear();
    size_t end = first;
    for (; end < m_bars.size() && m_bars[end].kind == Bar::Merged; ++end) {
        const Bar &bar = m_bars[end];
        if (end > first && bar.from != m_bars[end - 1].to)
            break;
        if (isSeen(bar))
            m_columns.push_back({m_canvas.seenRect(bar, box.bar, box.barHeight), columnOf(bar, box), bar.core});
    }
    const bool isHollow = std::ranges::any_of(m_columns, [](const Column &one) { return one.heights.hollow > 0; });
    if (!m_columns.empty())
        m_canvas.scene.use(bitOf(isHollow ? Glyph::QueuedColumn : Glyph::Column));
    if (isHollow)
        addTops(box);
    addFull(box, number);
    return end;
}

// Neighbours of one height have one line above them; where one is higher than the next, it has a side.
void TaskBars::addTops(const LaneBox &box)
{
    const int edge = m_canvas.edge;
    const int bottom = box.bar + box.barHeight;
    const int left = m_columns.front().rect.left();
    m_grounds.emplace_back(left, box.bar, m_columns.back().rect.right() + 1 - left, box.barHeight);
    int beside = 0; // height of the column before
    for (size_t i = 0; i < m_columns.size();) {
        const int height = m_columns[i].heights.both();
        const int from = m_columns[i].rect.left();
        size_t next = i + 1;
        while (next < m_columns.size() && m_columns[next].heights.both() == height)
            ++next;
        const int to = m_columns[next - 1].rect.right() + 1;
        m_outlines.emplace_back(from, bottom - height, to - from, edge);
        if (beside > height)
            m_outlines.emplace_back(from - edge, bottom - beside, edge, beside - height);
        else if (height > beside)
            m_outlines.emplace_back(from, bottom - height, edge, height - beside);
        beside = height;
        i = next;
    }
    m_outlines.emplace_back(m_columns.back().rect.right() + 1 - edge, bottom - beside, edge, beside);
}

void TaskBars::addFull(const LaneBox &box, int number)
{
    const int edge = m_canvas.edge;
    const int bottom = box.bar + box.barHeight;
    for (size_t i = 0; i < m_columns.size();) {
        const Column &column = m_columns[i];
        const int height = column.heights.full;
        size_t next = i + 1;
        while (next < m_columns.size() && m_columns[next].heights.full == height && m_columns[next].core == column.core)
            ++next;
        if (height > 0) {
            const int left = column.rect.left();
            const QRect full(left, bottom - height, m_columns[next - 1].rect.right() + 1 - left, height);
            Batch &batch = batchOf(m_canvas.keyOf(number, column.core));
            batch.edges.push_back(full);
            batch.fills.push_back(full.adjusted(0, edge, 0, -edge));
        }
        i = next;
    }
}

void TaskBars::flush(int number)
{
    const QColor base = m_canvas.palette.color(QPalette::Base);
    const QColor line = identity(number, m_canvas.palette).edge;
    fill(m_lines, line);
    fill(m_hollows, base);
    fill(m_grounds, base);
    fill(m_outlines, line);
    m_lines.clear();
    m_hollows.clear();
    m_grounds.clear();
    m_outlines.clear();
    for (Batch &batch : m_batches) {
        const Identity colors = identity(batch.key, m_canvas.palette);
        fill(batch.edges, colors.edge);
        if (colors.fill != colors.edge)
            fill(batch.fills, colors.fill);
        batch.edges.clear();
        batch.fills.clear();
    }
    m_batches.resize(std::min<size_t>(m_batches.size(), 8));
}

// A word that fits into a bar stays there; in an open bar it moves, and is drawn over everything.
void TaskBars::paintCores(const LaneBox &box, int number)
{
    const int least = m_canvas.zoom.px(16);
    const QRect plot = m_canvas.geometry.plot();
    for (const Bar &bar : m_bars) {
        if (bar.kind != Bar::Run || bar.core < 0 || bar.open || bar.to - bar.from < least || !isSeen(bar))
            continue;
        const QRect rect = m_canvas.wholeRect(bar, box.bar, box.barHeight);
        const QString core = QString::number(bar.core);
        // Cut by the edge of a part it is whole with its neighbour; cut by that of a picture it never is.
        const int half = m_canvas.metrics.horizontalAdvance(core) / 2 + 1;
        if (m_canvas.inParts || (rect.center().x() - half >= plot.left() && rect.center().x() + half <= plot.right()))
            m_canvas.text(rect, core, identity(m_canvas.keyOf(number, bar.core), m_canvas.palette).onFill,
                          Qt::AlignCenter);
    }
}

void paintDots(const TimelineCanvas &canvas, int x0, int x1, int middle, const QColor &color)
{
    const int size = std::max(2, canvas.zoom.px(2.5) - 1);
    const int period = canvas.zoom.px(6);
    const qint64 begin = canvas.scene.scale.first + x0 - canvas.geometry.head;
    const auto phase = int(((begin % period) + period) % period);
    for (int x = x0 - phase + period; x + size <= x1; x += period) {
        canvas.scene.use(bitOf(Glyph::Dots));
        canvas.painter.fillRect(x, middle - size / 2, size, size, color);
    }
}

void paintSuspended(const TimelineCanvas &canvas, const TimelineRow &row, const LaneBox &box)
{
    const QColor color = identity(row.number, canvas.palette).edge;
    const qint64 now = canvas.scene.now;
    const int edge = canvas.edge;
    for (const TimeSpan &span : row.suspended) {
        const bool open = span.end == 0 || span.end > now;
        const int x0 = canvas.clippedX(span.start);
        const int x1 = canvas.clippedX(open ? now : span.end);
        if (span.start > now || x1 <= canvas.from || x0 >= canvas.to)
            continue;
        const QRect rect(x0, box.bar, x1 - x0, box.barHeight);
        canvas.scene.use(bitOf(Glyph::Suspended));
        canvas.frame(rect, color, canvas.palette.color(QPalette::Base), open);
        if (rect.width() > 2 * edge)
            canvas.hatch(rect.adjusted(edge, edge, -edge, -edge), color);
    }
}

/// Marks where an attempt begins again, and one that ended and was not joined.
void paintAttempts(const TimelineCanvas &canvas, const Lane &lane, const LaneBox &box)
{
    const TimelineRow &row = canvas.scene.row(lane);
    const qint64 now = canvas.scene.now;
    for (size_t i = 0; i < row.attempts.size(); ++i) {
        const TimelineRow::Attempt &attempt = row.attempts[i];
        if (attempt.number > 1 && attempt.life.start != 0) {
            const int x = canvas.clippedX(attempt.life.start) - canvas.zoom.px(3);
            canvas.painter.fillRect(x, box.top, canvas.edge, lane.height - canvas.edge, separatorColor(canvas.palette));
        }
        if (attempt.life.end == 0 || attempt.life.end >= now || attempt.lost)
            continue;
        qint64 end = attempt.joined != 0 ? std::min(attempt.joined, now) : now;
        if (i + 1 < row.attempts.size() && row.attempts[i + 1].life.start != 0)
            end = std::min(end, row.attempts[i + 1].life.start);
        if (end > attempt.life.end)
            paintDots(canvas, canvas.clippedX(attempt.life.end), canvas.clippedX(end), box.middle(),
                      identity(row.number, canvas.palette).edge);
    }
}

void paintWaits(const TimelineCanvas &canvas, const LaneBox &box)
{
    const TimelineScene &scene = canvas.scene;
    for (const JoinWait &wait : scene.timeline->waits()) {
        const TimelineRow *row = scene.timeline->find(wait.process);
        const bool open = wait.span.end == 0 || wait.span.end > scene.now;
        const int x0 = canvas.clippedX(wait.span.start);
        const int x1 = canvas.clippedX(open ? scene.now : wait.span.end);
        if (!row || wait.span.start > scene.now || x1 <= canvas.from || x0 >= canvas.to)
            continue;
        const Identity colors = identity(row->number, canvas.palette);
        canvas.scene.use(bitOf(Glyph::Wait));
        canvas.frame(QRect(x0, box.bar, x1 - x0, box.barHeight), colors.edge, colors.tint, open);
    }
}

} // namespace

void paintBars(const TimelineCanvas &canvas)
{
    TaskBars tasks(canvas);
    for (const Lane &lane : canvas.lanes) {
        const LaneBox box = canvas.boxOf(lane);
        if (lane.kind == Lane::Parent)
            paintWaits(canvas, box);
        else if (!lane.isNote())
            tasks.paint(lane);
        if (lane.kind != Lane::Row)
            continue;
        // What the engine knows about a row is drawn over what the kernel reports about its tasks.
        paintSuspended(canvas, canvas.scene.row(lane), box);
        paintAttempts(canvas, lane, box);
    }
}

} // namespace pangaea
