// SPDX-License-Identifier: MIT
// The sizes of a fork tree, the times at its left, and the whole as one picture. Lives on the GUI thread.
#include "ui/forktree/forktreepicture.h"

#include "ui/forktree/forktreetext.h"
#include "ui/forktree/forktreewords.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/timeline/timelinelayout.h"

#include <QFontMetrics>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

void paintTime(QPainter &painter, const ForkLayout &layout, const ForkLook &look, int y, const QString &text)
{
    const int half = layout.sizes.line / 2;
    if (!look.sight.isNull() && (y - half < look.sight.top() || y + half > look.sight.bottom() + 1))
        return;
    const int right = layout.sizes.gutter - Zoom::instance().px(10);
    const int top = y - QFontMetrics(painter.font()).height() / 2;
    drawLine(painter, right - layout.sizes.width(text), top, text);
}

void paintTicks(QPainter &painter, const ForkLayout &layout, const ForkLook &look, const QRect &part)
{
    const TimeScale scale {.origin = layout.tree.origin, .nsPerPixel = layout.nsPerPixel};
    const qint64 step = tickStep(layout.nsPerPixel, 2 * layout.sizes.line);
    for (const Tick &tick : ticks(scale, layout.nowY - layout.top + 1, step)) {
        const int y = layout.top + tick.x;
        if (y >= part.top() - layout.sizes.line && y <= part.bottom() + layout.sizes.line)
            paintTime(painter, layout, look, y, tick.label);
    }
}

} // namespace

ForkMetrics forkMetrics()
{
    const Zoom &zoom = Zoom::instance();
    const QFontMetrics font(zoom.fontOf(zoom.isCompact() ? 11 : 12));
    ForkMetrics sizes;
    // Nearly all labels of a tree that has grown are those of the tree before it.
    sizes.width = [font, known = std::make_shared<QHash<QString, int>>()](const QString &text) {
        constexpr qsizetype most = 100'000;
        const auto found = known->constFind(text);
        if (found != known->constEnd())
            return *found;
        if (known->size() >= most)
            known->clear();
        return *known->insert(text, font.horizontalAdvance(text));
    };
    sizes.elided = [font](const QString &text, int width) { return font.elidedText(text, Qt::ElideRight, width); };
    sizes.line = zoom.pick(20, 17);
    sizes.gutter = font.horizontalAdvance(u"888.888 ms"_s) + zoom.px(20);
    sizes.least = zoom.px(64);
    sizes.most = zoom.px(220);
    sizes.indent = zoom.px(10);
    sizes.gap = zoom.px(9);
    sizes.height = zoom.px(600);
    return sizes;
}

ForkLook forkLook(const QPalette &palette)
{
    const Zoom &zoom = Zoom::instance();
    return {.palette = palette, .font = zoom.fontOf(zoom.isCompact() ? 11 : 12)};
}

void paintForkTimes(QPainter &painter, const ForkLayout &layout, const ForkLook &look, const QRect &part)
{
    painter.fillRect(part, look.palette.color(QPalette::Base));
    painter.setFont(look.font);
    painter.setPen(quietText(look.palette));
    if (layout.axis == ForkAxis::Time) {
        paintTicks(painter, layout, look, part);
        return;
    }
    const auto yOf = [](const ForkMark &mark) { return mark.y; };
    const int line = layout.sizes.line;
    auto mark = std::ranges::lower_bound(layout.marks, part.top() - line, {}, yOf);
    for (; mark != layout.marks.end() && mark->y <= part.bottom() + line; ++mark) {
        const qint64 time = layout.events[size_t(mark->event)].time;
        const bool isRepeated = mark->event > 0 && layout.events[size_t(mark->event) - 1].time == time;
        if (!isRepeated)
            paintTime(painter, layout, look, mark->y, spanText(time - layout.tree.origin));
    }
}

ForkTreePicture::ForkTreePicture(const Timeline &timeline, const QPalette &palette, ForkAxis axis)
    : m_layout(layOutForkTree(timeline, axis, forkMetrics()))
    , m_look(forkLook(palette))
{
    const ForkTree &tree = m_layout.tree;
    if (!tree.isExact || tree.sampled > 0 || tree.lostRecords > 0)
        m_note = treeHint(tree);
}

QSize ForkTreePicture::size() const
{
    const QSize whole = m_layout.size;
    return m_note.isEmpty() || whole.isEmpty() ? whole : whole + QSize(0, m_layout.sizes.line);
}

void ForkTreePicture::paint(QPainter &painter) const
{
    const int gutter = m_layout.sizes.gutter;
    const QSize whole = m_layout.size;
    paintForkTree(painter, m_layout, m_look, QRect(gutter, 0, whole.width() - gutter, whole.height()));
    paintForkTimes(painter, m_layout, m_look, QRect(0, 0, gutter, whole.height()));
    const QRect note(0, whole.height(), whole.width(), size().height() - whole.height());
    if (note.isEmpty())
        return;
    painter.fillRect(note, m_look.palette.color(QPalette::Base));
    const int left = Zoom::instance().px(10);
    drawLine(painter, left, note.top(), m_layout.sizes.elided(m_note, whole.width() - 2 * left));
}

} // namespace pangaea
