// SPDX-License-Identifier: MIT
// The legend, which makes a picture of the timeline explain itself. Lives on the GUI thread.
#include "ui/timeline/timelineparts.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

bool hasMark(const Timeline &timeline, MarkKind kind)
{
    return std::ranges::any_of(timeline.rows(), [kind](const TimelineRow &row) {
        return std::ranges::find(row.marks, kind, &Mark::kind) != row.marks.end();
    });
}

/// Its items are collected first, and drawn as far as there is room.
class Legend final
{
public:
    explicit Legend(const TimelineCanvas &canvas)
        : m_canvas(canvas)
    {
    }
    void addTasks();
    void addLives();
    void addOthers();
    void addMarks();
    void paint();

private:
    using Paint = std::function<void(const QRect &)>;
    struct Item {
        QString text;
        int sample; ///< width
        int keep;   ///< items with less are left out first when there is no room
        int space;  ///< between sample and text
        Paint paint;
    };
    void add(const QString &text, int keep, Paint paint)
    {
        m_items.push_back({text, m_zoom.px(20), keep, m_zoom.px(5), std::move(paint)});
    }
    void addMark(const QString &text, MarkShape shape, int keep, const QColor &color)
    {
        const int size = m_zoom.px(8);
        m_items.push_back({text, size, keep, m_zoom.px(6), [this, shape, color, size](const QRect &sample) {
                               paintMarkShape(m_canvas.painter, box(sample, size), shape, color);
                           }});
    }
    [[nodiscard]] QRect box(const QRect &sample, int height) const
    {
        return {sample.left(), m_middle - height / 2, sample.width(), height};
    }
    void bar(const QRect &sample, int height, const QColor &fill) const
    {
        m_canvas.frame(box(sample, height), m_gray, fill);
    }
    void dashes(const QRect &sample, int dash, int step) const
    {
        const QRect line = box(sample, m_zoom.px(4));
        for (int x = line.left(); x + dash <= line.right() + 2; x += step)
            m_canvas.painter.fillRect(x, line.top(), dash, line.height(), m_gray);
    }
    [[nodiscard]] int widthOf(const Item &item) const
    {
        return item.sample + item.space + m_canvas.metrics.horizontalAdvance(item.text) + m_gap;
    }
    void leaveOut();

    const TimelineCanvas &m_canvas;
    const Zoom &m_zoom = m_canvas.zoom;
    const QRect m_rect = m_canvas.geometry.legendRect();
    const int m_middle = m_rect.top() + (m_rect.height() + m_canvas.edge) / 2;
    const int m_high = m_zoom.pick(14, 13);
    const int m_gap = m_zoom.px(20); ///< after an item
    const QColor m_gray = m_canvas.quiet();
    const QColor m_base = m_canvas.palette.color(QPalette::Base);
    const bool m_exact = m_canvas.scene.timeline->isExact();
    std::vector<Item> m_items;
};

void Legend::addTasks()
{
    const bool cores = m_canvas.scene.options.cores;
    add(!m_exact    ? Tr::tr("on a core or queued (R)")
            : cores ? Tr::tr("on a core (its number inside)")
                    : Tr::tr("on a core"),
        20, [this](const QRect &sample) { bar(sample, m_high, m_gray); });
    if (m_exact)
        add(Tr::tr("queued for a core"), 2, [this](const QRect &sample) { bar(sample, m_zoom.px(8), m_base); });
    add(!m_exact    ? Tr::tr("blocked; a dash is one sample")
            : cores ? Tr::tr("blocked")
                    : Tr::tr("blocked (sleeping)"),
        19, [this](const QRect &sample) {
            const int dash = m_exact ? sample.width() : m_zoom.px(6);
            dashes(sample, dash, dash + m_zoom.px(1));
        });
}

void Legend::addLives()
{
    add(Tr::tr("suspended"), 10, [this](const QRect &sample) {
        const int edge = m_canvas.edge;
        bar(sample, m_high, m_base);
        m_canvas.hatch(box(sample, m_high).adjusted(edge, edge, -edge, -edge), m_gray);
    });
    add(Tr::tr("ended, not joined"), 4, [this](const QRect &sample) {
        const int size = std::max(2, m_zoom.px(2.5) - 1);
        for (int x = sample.left(); x + size <= sample.right() + 1; x += m_zoom.px(6))
            m_canvas.painter.fillRect(x, m_middle - size / 2, size, size, m_gray);
    });
    add(Tr::tr("parent waits"), 1, [this](const QRect &sample) {
        bar(sample, m_high, mixed(m_base, m_gray, isDark(m_canvas.palette) ? 0.34 : 0.22));
    });
    if (m_exact && m_canvas.scene.timeline->sampledRows() > 0)
        add(Tr::tr("a dash is one sample"), 9,
            [this](const QRect &sample) { dashes(sample, m_zoom.px(6), m_zoom.px(7)); });
}

void Legend::addOthers()
{
    const TimelineScene &scene = m_canvas.scene;
    const TimelineGeometry &geometry = m_canvas.geometry;
    if (m_exact && geometry.cores > 0)
        add(Tr::tr("other programs"), 11, [this](const QRect &sample) {
            const QRect place = box(sample, m_high);
            m_canvas.hatch(place, m_gray, Slant::Falling);
            m_canvas.painter.fillRect(place.left(), place.top(), place.width(), m_canvas.edge, m_gray);
        });
    if (geometry.share > 0 && !scene.range)
        add(Tr::tr("fair share"), 3, [this](const QRect &sample) {
            m_canvas.painter.fillRect(sample.right() - m_zoom.px(4), m_middle - m_high / 2, m_canvas.edge, m_high,
                                      m_canvas.textColor());
        });
    if (!scene.options.byCore || geometry.cores > 0)
        return;
    const int size = m_zoom.px(10);
    for (int core = 0; core < std::min(8, int(scene.coreTracks.cores().size())); ++core) {
        m_items.push_back({Tr::tr("core %1").arg(core), size, 5, m_zoom.px(5), [this, core, size](const QRect &sample) {
                               paintSwatch(m_canvas.painter, QRect(sample.left(), m_middle - m_zoom.px(5), size, size),
                                           core, m_canvas.palette);
                           }});
    }
}

void Legend::addMarks()
{
    const QColor plain = m_canvas.textColor();
    addMark(Tr::tr("start"), MarkShape::Flag, 18, plain);
    addMark(Tr::tr("signal"), MarkShape::Down, 15, plain);
    addMark(Tr::tr("exit"), MarkShape::Square, 17, plain);
    if (hasMark(*m_canvas.scene.timeline, MarkKind::Crashed))
        addMark(Tr::tr("crash"), MarkShape::Star, 14, stateLook(State::Crashed, false, m_canvas.palette).ink);
    addMark(Tr::tr("joined"), MarkShape::Diamond, 16, plain);
}

void Legend::leaveOut()
{
    int width = m_zoom.px(10);
    for (const Item &item : m_items)
        width += widthOf(item);
    while (!m_items.empty() && width - m_gap > m_rect.width() - m_zoom.px(4)) {
        const auto least = std::ranges::min_element(m_items, {}, &Item::keep);
        width -= widthOf(*least);
        m_items.erase(least);
    }
}

void Legend::paint()
{
    const int edge = m_canvas.edge;
    leaveOut();
    m_canvas.painter.fillRect(m_rect, m_base);
    m_canvas.painter.fillRect(m_rect.left(), m_rect.top(), m_rect.width(), edge, separatorColor(m_canvas.palette));
    int x = m_zoom.px(10);
    for (const Item &item : m_items) {
        const int next = x + widthOf(item);
        item.paint(QRect(x, m_rect.top(), item.sample, m_rect.height()));
        const int left = x + item.sample + item.space;
        m_canvas.text(QRect(left, m_rect.top() + edge, next - left, m_rect.height() - edge), item.text,
                      m_canvas.textColor());
        x = next;
    }
}

} // namespace

void paintLegend(const TimelineCanvas &canvas)
{
    Legend legend(canvas);
    legend.addTasks();
    legend.addLives();
    legend.addOthers();
    legend.addMarks();
    legend.paint();
}

} // namespace pangaea
