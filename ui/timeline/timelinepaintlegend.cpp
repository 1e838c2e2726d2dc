// SPDX-License-Identifier: MIT
// The legend, which makes a picture of the timeline explain itself. Lives on the GUI thread.
#include "ui/timeline/timelinepaint.h"

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

struct Item {
    QString text;
    int sample; ///< width
    int keep;   ///< what has less is left out first when there is no room
    int space;  ///< between sample and text
    std::function<void(const QRect &)> paint;
};

bool hasMark(const Timeline &timeline, MarkKind kind)
{
    return std::ranges::any_of(timeline.rows(), [kind](const TimelineRow &row) {
        return std::ranges::find(row.marks, kind, &Mark::kind) != row.marks.end();
    });
}

} // namespace

void TimelinePainter::paintLegend()
{
    const Zoom &zoom = Zoom::instance();
    const QRect legend = m_geometry.legendRect();
    const QColor gray = quiet();
    const QColor base = m_scene.palette.color(QPalette::Base);
    m_painter.fillRect(legend, base);
    m_painter.fillRect(legend.left(), legend.top(), legend.width(), m_edge, separatorColor(m_scene.palette));
    const bool exact = m_scene.timeline->isExact();
    const int wide = zoom.px(20);
    const int high = zoom.pick(14, 13);
    const int middle = legend.top() + (legend.height() + m_edge) / 2;
    const auto box = [&](const QRect &sample, int height) {
        return QRect(sample.left(), middle - height / 2, sample.width(), height);
    };
    std::vector<Item> items;
    const auto add = [&](const QString &text, int keep, std::function<void(const QRect &)> paint) {
        items.push_back({text, wide, keep, zoom.px(5), std::move(paint)});
    };
    const auto bar = [&](const QRect &sample, int height, const QColor &fill) {
        const QRect place = box(sample, height);
        frame(place.left(), place.right() + 1, place.top(), place.height(), gray, fill);
        return place;
    };
    add(!exact                      ? Tr::tr("on a core or queued (R)")
            : m_scene.options.cores ? Tr::tr("on a core (its number inside)")
                                    : Tr::tr("on a core"),
        20, [&](const QRect &sample) { bar(sample, high, gray); });
    if (exact)
        add(Tr::tr("queued for a core"), 2, [&](const QRect &sample) { bar(sample, zoom.px(8), base); });
    add(!exact                      ? Tr::tr("blocked; a dash is one sample")
            : m_scene.options.cores ? Tr::tr("blocked")
                                    : Tr::tr("blocked (sleeping)"),
        19, [&](const QRect &sample) {
            const QRect line = box(sample, zoom.px(4));
            const int dash = exact ? sample.width() : zoom.px(6);
            for (int x = line.left(); x + dash <= line.right() + 2; x += dash + zoom.px(1))
                m_painter.fillRect(x, line.top(), dash, line.height(), gray);
        });
    add(Tr::tr("suspended"), 10, [&](const QRect &sample) {
        const QRect place = bar(sample, high, base);
        hatch(place.left() + m_edge, place.right() + 1 - m_edge, place.top() + m_edge, place.height() - 2 * m_edge,
              gray);
    });
    add(Tr::tr("ended, not joined"), 4, [&](const QRect &sample) {
        const int size = std::max(2, zoom.px(2.5) - 1);
        for (int x = sample.left(); x + size <= sample.right() + 1; x += zoom.px(6))
            m_painter.fillRect(x, middle - size / 2, size, size, gray);
    });
    add(Tr::tr("parent waits"), 1,
        [&](const QRect &sample) { bar(sample, high, mixed(base, gray, isDark(m_scene.palette) ? 0.34 : 0.22)); });
    if (exact && m_scene.timeline->sampledRows() > 0)
        add(Tr::tr("a dash is one sample"), 9, [&](const QRect &sample) {
            const QRect line = box(sample, zoom.px(4));
            for (int x = line.left(); x + zoom.px(6) <= line.right() + 2; x += zoom.px(7))
                m_painter.fillRect(x, line.top(), zoom.px(6), line.height(), gray);
        });
    if (exact && m_geometry.cores > 0)
        add(Tr::tr("other programs"), 11, [&](const QRect &sample) {
            const QRect place = box(sample, high);
            hatch(place.left(), place.right() + 1, place.top(), place.height(), gray, Slant::Falling);
            m_painter.fillRect(place.left(), place.top(), place.width(), m_edge, gray);
        });
    if (m_geometry.share > 0 && !m_scene.range)
        add(Tr::tr("fair share"), 3, [&](const QRect &sample) {
            m_painter.fillRect(sample.right() - zoom.px(4), middle - high / 2, m_edge, high, textColor());
        });
    for (int core = 0;
         core < int(m_scene.coreTracks.cores().size()) && m_scene.options.byCore && m_geometry.cores == 0 && core < 8;
         ++core) {
        items.push_back(
            {Tr::tr("core %1").arg(core), zoom.px(10), 5, zoom.px(5), [this, core, middle, &zoom](const QRect &sample) {
                 paintSwatch(m_painter, QRect(sample.left(), middle - zoom.px(5), zoom.px(10), zoom.px(10)), core,
                             m_scene.palette);
             }});
    }
    const auto mark = [&](const QString &text, MarkShape shape, int keep, const QColor &color) {
        items.push_back({text, zoom.px(8), keep, zoom.px(6), [this, shape, color, middle, &zoom](const QRect &sample) {
                             paintMarkShape(m_painter,
                                            QRect(sample.left(), middle - zoom.px(8) / 2, zoom.px(8), zoom.px(8)),
                                            shape, color);
                         }});
    };
    mark(Tr::tr("start"), MarkShape::Flag, 18, textColor());
    mark(Tr::tr("signal"), MarkShape::Down, 15, textColor());
    mark(Tr::tr("exit"), MarkShape::Square, 17, textColor());
    if (hasMark(*m_scene.timeline, MarkKind::Crashed))
        mark(Tr::tr("crash"), MarkShape::Star, 14, stateLook(State::Crashed, false, m_scene.palette).ink);
    mark(Tr::tr("joined"), MarkShape::Diamond, 16, textColor());

    const int gap = zoom.px(20);
    const auto widthOf = [&](const Item &item) {
        return item.sample + item.space + m_metrics.horizontalAdvance(item.text) + gap;
    };
    int width = zoom.px(10);
    for (const Item &item : items)
        width += widthOf(item);
    while (!items.empty() && width - gap > legend.width() - zoom.px(4)) {
        const auto least = std::ranges::min_element(items, {}, &Item::keep);
        width -= widthOf(*least);
        items.erase(least);
    }
    int x = zoom.px(10);
    for (const Item &item : items) {
        item.paint(QRect(x, legend.top(), item.sample, legend.height()));
        const int left = x + item.sample + item.space;
        text(QRect(left, legend.top() + m_edge, m_metrics.horizontalAdvance(item.text) + gap, legend.height() - m_edge),
             item.text, textColor());
        x += widthOf(item);
    }
}

} // namespace pangaea
