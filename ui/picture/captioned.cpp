// SPDX-License-Identifier: MIT
#include "ui/picture/captioned.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include "core/basics/visibletext.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr double calloutRadius = 11; // design pixels
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// One text below the other, each in its own font.
class Caption final
{
public:
    Caption(const PanelDrawing &panel, const PictureText &text)
        : m_width(panel.size.width())
        , m_palette(QGuiApplication::palette())
    {
        const Zoom &zoom = Zoom::instance();
        if (!text.facts.isEmpty() && !text.title.isEmpty())
            add(visibleText(text.title), zoom.boldFont(), m_palette.color(QPalette::Text));
        if (!text.facts.isEmpty())
            add(text.facts.join(u"\u00a0· "_s), zoom.smallFont(), quietText(m_palette));
        if (!panel.note.isEmpty())
            add(panel.note, zoom.smallFont(), quietText(m_palette));
    }

    [[nodiscard]] int height() const
    {
        return m_lines.empty() ? 0 : m_lines.back().place.bottom() + 1 + Zoom::instance().px(10);
    }
    void paint(QPainter &painter, int top) const
    {
        if (m_lines.empty())
            return;
        painter.fillRect(0, top, m_width, height(), m_palette.color(QPalette::Base));
        painter.fillRect(0, top, m_width, Zoom::instance().border(), separatorColor(m_palette));
        for (const Line &line : m_lines) {
            painter.setFont(line.font);
            painter.setPen(line.color);
            painter.drawText(line.place.translated(0, top), wrapped, line.words);
        }
    }

private:
    struct Line {
        QString words;
        QFont font;
        QColor color;
        QRect place;
    };
    void add(const QString &words, const QFont &font, const QColor &color)
    {
        const Zoom &zoom = Zoom::instance();
        const int top = m_lines.empty() ? zoom.px(10) : m_lines.back().place.bottom() + 1 + zoom.px(4);
        const QRect room(zoom.px(10), top, std::max(1, m_width - zoom.px(20)), 1 << 20);
        const int height = QFontMetrics(font).boundingRect(room, wrapped, words).height();
        m_lines.push_back({words, font, color, {room.topLeft(), QSize(room.width(), height)}});
    }

    const int m_width;
    const QPalette m_palette;
    std::vector<Line> m_lines;
};

// The ring keeps it visible on any ground.
void paintCallout(QPainter &painter, const Callout &callout, int number, const QPalette &palette)
{
    const Zoom &zoom = Zoom::instance();
    const QPointF middle(callout.x * zoom.factor(), callout.y * zoom.factor());
    const double radius = calloutRadius * zoom.factor();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Base), zoom.px(2)));
    painter.setBrush(palette.color(QPalette::Text));
    painter.drawEllipse(middle, radius, radius);
    painter.setPen(palette.color(QPalette::Base));
    painter.setFont(zoom.boldFont());
    const QRectF box(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    painter.drawText(box, Qt::AlignCenter, QString::number(number));
}

} // namespace

Picture captioned(const PanelDrawing &panel, const PictureText &text)
{
    const Caption caption(panel, text);
    const QSize size(panel.size.width(), panel.size.height() + caption.height());
    const auto paint = [=, palette = QGuiApplication::palette(), callouts = text.callouts](QPainter &painter) {
        painter.save();
        painter.fillRect(QRect({}, size), palette.color(QPalette::Base));
        painter.save();
        panel.paint(painter);
        painter.restore();
        for (size_t i = 0; i < std::min<size_t>(mostCallouts, callouts.size()); ++i)
            paintCallout(painter, callouts[i], int(i) + 1, palette);
        caption.paint(painter, panel.size.height());
        painter.restore();
    };
    return {size, paint};
}

int calloutAt(const std::vector<Callout> &callouts, const Callout &point)
{
    for (size_t i = callouts.size(); i-- > 0;) {
        if (std::hypot(callouts[i].x - point.x, callouts[i].y - point.y) <= calloutRadius)
            return int(i);
    }
    return -1;
}

} // namespace pangaea
