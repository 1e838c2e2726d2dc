// SPDX-License-Identifier: MIT
// Draws a part of a fork tree: lines, arrows, marks and labels, only what is in sight. Lives on the GUI thread.
#include "ui/forktree/forktreepicture.h"

#include "ui/forktree/forktreetext.h"
#include "ui/forktree/forktreewords.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/timeline/timelineparts.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>

namespace pangaea {

namespace {

/// One painting of a part.
class TreePainter
{
public:
    TreePainter(QPainter &painter, const ForkLayout &layout, const ForkLook &look, const QRect &part)
        : m_painter(painter)
        , m_layout(layout)
        , m_look(look)
        , m_part(part)
        , m_zoom(Zoom::instance())
        , m_edge(m_zoom.border())
        , m_head(m_zoom.px(4))
        , m_textTop((layout.sizes.line - QFontMetrics(look.font).height()) / 2)
        , m_columns(layout.columnsIn(part.left(), part.left() + part.width()))
    {
        m_painter.setLayoutDirection(Qt::LeftToRight); // its painter has the program's
        const auto above = [](const ForkMark &mark) { return mark.y; };
        const int reach = layout.sizes.line;
        m_firstMark = size_t(std::ranges::lower_bound(layout.marks, part.top() - reach, {}, above)
                             - layout.marks.begin());
        m_lastMark = size_t(std::ranges::upper_bound(layout.marks, part.bottom() + reach, {}, above)
                            - layout.marks.begin());
    }

    void paint()
    {
        m_painter.setFont(m_look.font);
        m_painter.fillRect(m_part, m_look.palette.color(QPalette::Base));
        for (size_t i = m_columns.first; i < m_columns.second; ++i)
            paintSelection(m_layout.columns[i]);
        for (size_t i = m_columns.first; i < m_columns.second; ++i)
            paintLine(m_layout.columns[i]);
        paintArrows();
        paintMarks();
        paintLabels();
    }

private:
    struct Head {
        std::array<QPointF, 3> points;
        QColor color;
    };

    [[nodiscard]] const Identity &colors(int number)
    {
        const auto found = m_colors.find(number);
        return found != m_colors.end() ? found->second
                                       : m_colors.emplace(number, identity(number, m_look.palette)).first->second;
    }
    [[nodiscard]] QColor lineColor(const ForkColumn &column)
    {
        return column.node < 0 ? quietText(m_look.palette) : colors(m_layout.node(column).number).edge;
    }
    /// As far as it lies in the part.
    void fill(int x, int y, int width, int height, const QColor &color) const
    {
        const QRect rect = QRect(x, y, width, height).intersected(m_part);
        if (!rect.isEmpty())
            m_painter.fillRect(rect, color);
    }

    void paintSelection(const ForkColumn &column)
    {
        if (column.node < 0 || !m_look.selected.contains(m_layout.node(column).row))
            return;
        const QRect rect = m_layout.nodeRect(column.node);
        fill(rect.left(), rect.top(), rect.width(), rect.height(), selectionFill(m_look.palette));
    }

    void paintLine(const ForkColumn &column)
    {
        const int width = m_zoom.px(2);
        const int left = column.x - width / 2;
        const int solidEnd = column.zombie ? column.zombie : column.bottom;
        const QColor color = lineColor(column);
        fill(left, column.top, width, std::max(width, solidEnd - column.top), color);
        if (!column.zombie)
            return;
        const int step = m_zoom.px(6);
        const int size = m_zoom.px(2.5);
        // Only those in sight, and they stay in place.
        int y = column.zombie + step;
        if (y < m_part.top())
            y += (m_part.top() - y) / step * step;
        for (; y < std::min(column.bottom, m_part.bottom() + 1); y += step)
            fill(column.x - size / 2, y, size, size, color);
    }

    // Arrows

    /// Many may lie on the same pixels: what is covered already is not drawn again.
    void paintArrows()
    {
        QRect covered;
        for (size_t i = m_firstMark; i < m_lastMark; ++i) {
            const ForkMark &mark = m_layout.marks[i];
            if (mark.from < 0)
                continue;
            const int other = m_layout.columns[size_t(mark.from)].x;
            const int own = m_layout.columns[size_t(mark.column)].x;
            const QRect shaft(QPoint(std::min(other, own), mark.y), QPoint(std::max(other, own), mark.y));
            const QRect seen(QPoint(std::max(shaft.left(), m_part.left()), mark.y),
                             QPoint(std::min(shaft.right(), m_part.right()), mark.y));
            const bool isDrawn = seen.isEmpty() || covered.contains(seen);
            const bool isBirth = m_layout.events[size_t(mark.event)].kind == ForkEventKind::Born;
            const int tip = isBirth ? own : other;
            const bool hasHead = std::abs(2 * tip - m_part.left() - m_part.right()) < m_part.width() + 6 * m_head;
            if (isDrawn && !hasHead)
                continue;
            const ForkNode &node = m_layout.tree.nodes[size_t(m_layout.events[size_t(mark.event)].node)];
            const bool isSolid = isBirth && node.birth == Evidence::Recorded;
            const QColor color = isBirth ? colors(node.number).edge : m_look.palette.color(QPalette::Text);
            if (!isDrawn)
                paintShaft(shaft.left(), shaft.right(), mark.y, isSolid, color);
            if (!isDrawn && isSolid)
                covered = covered.intersects(seen) ? covered.united(seen) : seen;
            if (hasHead)
                addHead(tip, mark.y, tip == shaft.right(), color);
        }
        paintHeads();
    }

    void paintShaft(int left, int right, int y, bool isSolid, const QColor &color) const
    {
        const int from = std::max(left, m_part.left() - m_zoom.px(8));
        const int to = std::min(right, m_part.right() + 1);
        if (isSolid) {
            fill(from, y, to - from, m_edge, color);
            return;
        }
        const int dash = m_zoom.px(3);
        const int first = left + (from - left) / (2 * dash) * 2 * dash;
        for (int x = first; x < to; x += 2 * dash)
            fill(x, y, std::min(dash, right - x), m_edge, color);
    }

    void addHead(int x, int y, bool toTheRight, const QColor &color)
    {
        const double tip = toTheRight ? x - m_zoom.px(1) : x + m_zoom.px(2);
        const double back = toTheRight ? tip - 2 * m_head : tip + 2 * m_head;
        const double middle = y + m_edge / 2.0;
        m_heads.push_back({{{{tip, middle}, {back, middle - m_head}, {back, middle + m_head}}}, color});
    }

    void paintHeads()
    {
        if (m_heads.empty())
            return;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        QColor color;
        for (const Head &head : m_heads) {
            if (color != head.color)
                m_painter.setBrush(color = head.color);
            m_painter.drawConvexPolygon(head.points.data(), int(head.points.size()));
        }
        m_painter.restore();
    }

    // Marks

    void paintMarks()
    {
        for (size_t i = m_firstMark; i < m_lastMark; ++i) {
            const ForkMark &mark = m_layout.marks[i];
            if (size_t(mark.column) < m_columns.first || size_t(mark.column) >= m_columns.second)
                continue;
            const ForkEvent &event = m_layout.events[size_t(mark.event)];
            const ForkColumn &column = m_layout.columns[size_t(mark.column)];
            const ForkNode &node = m_layout.tree.nodes[size_t(event.node)];
            const QColor text = m_look.palette.color(QPalette::Text);
            switch (event.kind) {
            case ForkEventKind::Exec: paintMark(column.x, mark.y, MarkShape::Flag, text); break;
            case ForkEventKind::Reaped: paintMark(column.x, mark.y, MarkShape::Diamond, text); break;
            case ForkEventKind::Ended:
                if (isCrash(node))
                    paintMark(column.x, mark.y, MarkShape::Star, stateLook(State::Crashed, false, m_look.palette).ink);
                else if (node.end != Evidence::Unseen)
                    paintMark(column.x, mark.y, MarkShape::Square, text);
                break;
            case ForkEventKind::Born:
            case ForkEventKind::Adopted: break;
            }
        }
    }

    void paintMark(int x, int y, MarkShape shape, const QColor &color) const
    {
        const int size = m_zoom.px(8);
        const int left = shape == MarkShape::Flag ? x - m_zoom.px(1) : x - size / 2;
        paintMarkShape(m_painter, QRect(left, y - size / 2, size, size), shape, color);
    }

    // Labels

    void paintLabels()
    {
        const auto first = std::ranges::lower_bound(m_layout.labels, int(m_columns.first), {}, &ForkLabel::column);
        const auto last = std::ranges::lower_bound(m_layout.labels, int(m_columns.second), {}, &ForkLabel::column);
        for (auto label = first; label < last; ++label) {
            if (label->rect.intersects(m_part) && isInSight(label->rect))
                paintLabel(*label);
        }
    }

    /// Of its height all, and its beginning.
    [[nodiscard]] bool isInSight(const QRect &rect) const
    {
        const QRect &sight = m_look.sight;
        return sight.isNull()
            || (rect.top() >= sight.top() && rect.bottom() <= sight.bottom() && rect.left() >= sight.left());
    }
    [[nodiscard]] QString inSight(const ForkLabel &label) const
    {
        const int room = m_look.sight.right() + 1 - label.rect.left();
        return m_look.sight.isNull() || label.rect.width() <= room ? label.shown
                                                                   : m_layout.sizes.elided(label.text, room);
    }

    void paintLabel(const ForkLabel &label)
    {
        const ForkColumn &column = m_layout.columns[size_t(label.column)];
        const bool isSelected = column.node >= 0 && m_look.selected.contains(m_layout.node(column).row);
        if (m_layout.axis == ForkAxis::Time) // an arrow may pass under it
            m_painter.fillRect(label.rect.adjusted(-m_zoom.px(2), 0, 0, 0),
                               isSelected ? selectionFill(m_look.palette) : m_look.palette.color(QPalette::Base));
        QColor color = m_look.palette.color(QPalette::Text);
        if (label.isAlarm)
            color = stateLook(State::Crashed, false, m_look.palette).ink;
        else if (label.isTitle)
            color = column.node < 0 ? quietText(m_look.palette) : colors(m_layout.node(column).number).ink;
        m_painter.setPen(color);
        drawLine(m_painter, label.rect.left(), label.rect.top() + m_textTop, inSight(label));
        if (label.isTitle && column.node >= 0 && column.node == m_look.current)
            paintFrame(label.rect);
    }

    void paintFrame(const QRect &rect) const
    {
        const int width = m_zoom.px(2);
        const QRect frame = rect.adjusted(-m_zoom.px(4), -m_zoom.px(1), m_zoom.px(4), m_zoom.px(1));
        const QColor color = m_look.palette.color(QPalette::Highlight);
        fill(frame.left(), frame.top(), frame.width(), width, color);
        fill(frame.left(), frame.bottom() + 1 - width, frame.width(), width, color);
        fill(frame.left(), frame.top(), width, frame.height(), color);
        fill(frame.right() + 1 - width, frame.top(), width, frame.height(), color);
    }

    QPainter &m_painter;
    const ForkLayout &m_layout;
    const ForkLook &m_look;
    const QRect m_part;
    const Zoom &m_zoom;
    const int m_edge;
    const int m_head;                          ///< half the height of an arrow's head
    const int m_textTop;                       ///< of the text in its line
    const std::pair<size_t, size_t> m_columns; ///< in sight
    size_t m_firstMark = 0;
    size_t m_lastMark = 0;
    std::map<int, Identity> m_colors;
    std::vector<Head> m_heads;
};

} // namespace

void paintForkTree(QPainter &painter, const ForkLayout &layout, const ForkLook &look, const QRect &part)
{
    TreePainter(painter, layout, look, part).paint();
}

} // namespace pangaea
