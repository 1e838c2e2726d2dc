// SPDX-License-Identifier: MIT
// The legend, which makes a picture of the timeline explain itself: it names what occurs in the picture, and nothing else.
// Where it is too narrow it drops whole items, those with the least `keep` first. Lives on the GUI thread.
#include "ui/timeline/timelineparts.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Timeline)
};

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
    /// The lower part is full, and what is above it hollow; without that, another column stands beside it.
    void column(const QRect &sample, int hollow) const
    {
        const int edge = m_canvas.edge;
        const QRect whole = box(sample, m_high);
        if (hollow > 0) {
            m_canvas.frame(whole, m_gray, m_base);
            m_canvas.painter.fillRect(whole.adjusted(0, hollow, 0, 0), m_gray);
            return;
        }
        m_canvas.painter.fillRect(whole.adjusted(0, m_high / 2, 0, 0), m_gray);
        m_canvas.painter.fillRect(whole.adjusted(whole.width() / 2, edge, 0, 0), m_gray);
    }
    [[nodiscard]] bool uses(Glyph glyph) const { return m_used & bitOf(glyph); }
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
    const quint32 m_used = m_canvas.scene.used;
    std::vector<Item> m_items;
};

void Legend::addTasks()
{
    const bool cores = m_canvas.scene.options.cores;
    const bool share = m_canvas.geometry.share > 0; // its bars are drawn like those of the lanes
    if (uses(Glyph::Run) || share)
        add(!m_exact    ? Tr::tr("on a core or queued (R)")
                : cores ? Tr::tr("on a core (its number inside)")
                        : Tr::tr("on a core"),
            20, [this](const QRect &sample) { bar(sample, m_high, m_gray); });
    if (uses(Glyph::Queue) || (share && m_exact))
        add(Tr::tr("queued for a core"), 2, [this](const QRect &sample) { bar(sample, m_zoom.px(8), m_base); });
    if (uses(Glyph::QueuedColumn))
        add(Tr::tr("shares: on a core, queued"), 19, [this](const QRect &sample) { column(sample, m_high / 2); });
    else if (uses(Glyph::Column))
        add(m_exact ? Tr::tr("share on a core") : Tr::tr("share on a core or queued"), 19,
            [this](const QRect &sample) { column(sample, 0); });
    if (uses(Glyph::Line) || (share && m_exact))
        add(cores ? Tr::tr("blocked") : Tr::tr("blocked (sleeping)"), 18,
            [this](const QRect &sample) { dashes(sample, sample.width(), sample.width()); });
    if (uses(Glyph::Dash))
        add(m_exact ? Tr::tr("a dash is one sample") : Tr::tr("blocked; a dash is one sample"), m_exact ? 9 : 18,
            [this](const QRect &sample) { dashes(sample, m_zoom.px(6), m_zoom.px(7)); });
}

void Legend::addLives()
{
    if (uses(Glyph::Suspended))
        add(Tr::tr("suspended"), 10, [this](const QRect &sample) {
            const int edge = m_canvas.edge;
            bar(sample, m_high, m_base);
            m_canvas.hatch(box(sample, m_high).adjusted(edge, edge, -edge, -edge), m_gray);
        });
    if (uses(Glyph::Dots))
        add(Tr::tr("ended, not joined"), 4, [this](const QRect &sample) {
            const int size = std::max(2, m_zoom.px(2.5) - 1);
            for (int x = sample.left(); x + size <= sample.right() + 1; x += m_zoom.px(6))
                m_canvas.painter.fillRect(x, m_middle - size / 2, size, size, m_gray);
        });
    if (uses(Glyph::Wait))
        add(Tr::tr("parent waits"), 1, [this](const QRect &sample) {
            bar(sample, m_high, mixed(m_base, m_gray, isDark(m_canvas.palette) ? 0.34 : 0.22));
        });
}

void Legend::addOthers()
{
    const TimelineScene &scene = m_canvas.scene;
    const TimelineGeometry &geometry = m_canvas.geometry;
    if (uses(Glyph::Others))
        add(Tr::tr("other programs"), 11, [this](const QRect &sample) {
            const QRect place = box(sample, m_high);
            m_canvas.hatch(place, m_gray, Slant::Falling);
            m_canvas.painter.fillRect(place.left(), place.bottom() + 1 - m_canvas.edge, place.width(), m_canvas.edge,
                                      m_gray);
        });
    const std::optional<double> fair = scene.fairShare->rivals().equalShare();
    if (geometry.share > 0 && !scene.range && fair && *fair < 1)
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
    struct Meaning {
        quint32 used;
        MarkShape shape;
        const char *text;
        int keep;
    };
    constexpr auto meaning = [](MarkShape shape, const char *text, int keep) {
        return Meaning {bitOf(shape), shape, text, keep};
    };
    static constexpr std::array meanings {
        meaning(MarkShape::Flag, QT_TRANSLATE_NOOP("pangaea::Timeline", "start"), 17),
        meaning(MarkShape::Ring, QT_TRANSLATE_NOOP("pangaea::Timeline", "created"), 6),
        meaning(MarkShape::Cross, QT_TRANSLATE_NOOP("pangaea::Timeline", "failed to start"), 13),
        meaning(MarkShape::Down, QT_TRANSLATE_NOOP("pangaea::Timeline", "signal"), 14),
        meaning(MarkShape::Bars, QT_TRANSLATE_NOOP("pangaea::Timeline", "stopped"), 8),
        meaning(MarkShape::Play, QT_TRANSLATE_NOOP("pangaea::Timeline", "continued"), 7),
        meaning(MarkShape::Square, QT_TRANSLATE_NOOP("pangaea::Timeline", "exit"), 16),
        meaning(MarkShape::Star, QT_TRANSLATE_NOOP("pangaea::Timeline", "crash"), 13),
        meaning(MarkShape::Diamond, QT_TRANSLATE_NOOP("pangaea::Timeline", "joined"), 15),
        meaning(MarkShape::HollowDiamond, QT_TRANSLATE_NOOP("pangaea::Timeline", "join timed out"), 12),
        meaning(MarkShape::Clock, QT_TRANSLATE_NOOP("pangaea::Timeline", "waits for a start"), 11),
        Meaning {bitOf(Glyph::LeftBehind), MarkShape::Ring, QT_TRANSLATE_NOOP("pangaea::Timeline", "left behind"), 6},
    };
    const QColor crashed = stateLook(State::Crashed, false, m_canvas.palette).ink;
    for (const Meaning &one : meanings) {
        const bool isAlarm = one.shape == MarkShape::Star || one.shape == MarkShape::Cross;
        if (m_used & one.used)
            addMark(Tr::tr(one.text), one.shape, one.keep, isAlarm ? crashed : m_canvas.textColor());
    }
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
