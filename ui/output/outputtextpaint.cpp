// SPDX-License-Identifier: MIT
// How the text and its gutter look. GUI thread.
#include "ui/output/outputtext.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/output/outputview.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace pangaea {

template <typename Function>
void OutputText::forEachVisible(Function function) const
{
    const QPointF offset = contentOffset();
    double y = blockBoundingGeometry(firstVisibleBlock()).translated(offset).top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && y < viewport()->height();
         block = block.next(), y += m_layout->height()) {
        if (const LineData *line = dataOf(block))
            function(block, *line, int(y));
    }
}

void OutputText::paintEvent(QPaintEvent *event)
{
    const int height = m_layout->height();
    {
        QPainter painter(viewport());
        if (isEmpty()) {
            painter.setFont(Zoom::instance().font());
            painter.setPen(quietText(palette()));
            style()->drawItemText(&painter, viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, palette(), true,
                                  OutputView::tr("What the processes print will appear here."));
        }
        forEachVisible([&](const QTextBlock &, const LineData &line, int y) {
            if (line.isError)
                painter.fillRect(0, y, viewport()->width(), height, stderrFill(palette()));
        });
    }
    QPlainTextEdit::paintEvent(event);

    const Zoom &zoom = Zoom::instance();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = contentOffset().x();
    forEachVisible([&](const QTextBlock &block, const LineData &line, int y) {
        if (!line.hasWord())
            return;
        painter.setPen(QPen(line.isError ? stderrText(palette()) : quietText(palette()), zoom.border()));
        const double width = block.layout()->lineAt(0).cursorToX(int(line.word().size()));
        const double half = zoom.border() / 2.0;
        const int margin = zoom.pick(2, 1);
        painter.drawRoundedRect(QRectF(std::floor(left), y + margin, std::round(width), height - 2 * margin)
                                    .adjusted(half, half, -half, -half),
                                zoom.px(2), zoom.px(2));
    });
}

QList<QTextLayout::FormatRange> OutputText::formatsOf(const LineData &line)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const StyleRun &run : line.runs) {
        ranges.append(
            {int(run.start) + line.prefix(), int(run.length), m_looks.format(run.style, line.isError, palette())});
    }
    return ranges;
}

void OutputText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && paletteChanged)
        paletteChanged();
}

bool OutputText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_gutter && event->type() == QEvent::Paint)
        paintGutter();
    return QPlainTextEdit::eventFilter(watched, event);
}

void OutputText::paintGutter()
{
    QPainter painter(m_gutter);
    painter.setLayoutDirection(Qt::LeftToRight); // its own would be the program's
    forEachVisible([&](const QTextBlock &, const LineData &line, int y) { paintLineHead(painter, line, y); });
}

void OutputText::paintLineHead(QPainter &painter, const LineData &line, int y) const
{
    const Zoom &zoom = Zoom::instance();
    const int height = m_layout->height();
    const int baseline = y + m_layout->baseline();
    if (line.isError)
        painter.fillRect(0, y, m_gutterWidth, height, stderrFill(palette()));

    if (timeZero && line.time >= timeZero) {
        const QString time = OutputView::tr("%1 s").arg(double(line.time - timeZero) / nanosecondsPerSecond, 0, 'f', 3);
        painter.setFont(zoom.smallFont());
        painter.setPen(quietText(palette()));
        painter.drawText(zoom.px(72) - painter.fontMetrics().horizontalAdvance(time), baseline, time);
    }

    const auto who = m_who.find(line.process);
    if (who == m_who.end())
        return;
    const Identity colors = identity(who->second.number, palette());
    const int margin = zoom.pick(2, 1);
    painter.fillRect(zoom.px(84), y + margin, zoom.px(3), height - 2 * margin, colors.edge);
    painter.setFont(zoom.boldFont());
    painter.setPen(colors.ink);
    painter.drawText(
        zoom.px(95), baseline,
        painter.fontMetrics().elidedText(who->second.name, Qt::ElideRight, m_gutterWidth - zoom.px(95 + 8)));
}
} // namespace pangaea
