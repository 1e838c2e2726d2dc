// SPDX-License-Identifier: MIT
// How the text and its gutter look. GUI thread.
#include "ui/output/outputtext.h"

#include "ui/look/format.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/output/outputview.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

template <typename Function>
void OutputText::forEachVisible(Function function) const
{
    const QPointF offset = contentOffset();
    double y = blockBoundingGeometry(firstVisibleBlock()).translated(offset).top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && y < viewport()->height();
         y += blockBoundingRect(block).height(), block = block.next()) {
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
        forEachVisible([&](const QTextBlock &block, const LineData &line, int y) {
            if (line.isError)
                painter.fillRect(0, y, viewport()->width(), std::max(1, block.layout()->lineCount()) * height,
                                 stderrFill(palette()));
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
    paintTerminalCursor();
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
    if (watched == m_gutter && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showGutterTip(help->pos(), help->globalPos());
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

bool OutputText::hasNoOrder(const QTextBlock &block) const
{
    const LineData *line = dataOf(block);
    return line && (line->unordered || (isUnordered && isUnordered(*line)));
}

void OutputText::showGutterTip(const QPoint &place, const QPoint &onScreen)
{
    QString tip;
    forEachVisible([&](const QTextBlock &block, const LineData &, int y) {
        if (place.y() >= y && place.y() < y + m_layout->height() && hasNoOrder(block))
            tip = noOrderSentence();
    });
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(onScreen, plainToolTip(tip), m_gutter);
}

// A line may get its mark when it is shown already. What a screen reader says of the text is about the terminal, and
// about the line of the cursor.
void OutputText::showOrder()
{
    m_gutter->update();
    QStringList sentences {m_terminalSentence};
    if (hasNoOrder(textCursor().block()))
        sentences += noOrderSentence();
    sentences.removeAll(QString());
    const QString said = sentences.join(QLatin1Char(' '));
    if (said != accessibleDescription())
        setAccessibleDescription(said);
}

void OutputText::paintGutter()
{
    QPainter painter(m_gutter);
    painter.setLayoutDirection(Qt::LeftToRight); // its own would be the program's
    forEachVisible([&](const QTextBlock &block, const LineData &line, int y) {
        if (line.isError)
            painter.fillRect(0, y, m_gutterWidth, std::max(1, block.layout()->lineCount()) * m_layout->height(),
                             stderrFill(palette()));
        paintLineHead(painter, line, y);
        if (hasNoOrder(block))
            paintNoOrder(painter, y);
    });
}

// Dots, one line's below the other's.
void OutputText::paintNoOrder(QPainter &painter, int y) const
{
    const Zoom &zoom = Zoom::instance();
    const int dot = zoom.px(2);
    for (int at = y + dot; at + dot <= y + m_layout->height(); at += 2 * dot)
        painter.fillRect(m_swatch - zoom.px(7), at, dot, dot, quietText(palette()));
}

// Empty if it is not known.
QString OutputText::timeText(qint64 time) const
{
    if (m_stamps == TimeStamps::Session && timeZero && time >= timeZero)
        return OutputView::tr("%1 s").arg(double(time - timeZero) / nanosecondsPerSecond, 0, 'f', 3);
    if (m_stamps == TimeStamps::Clock && clockZero)
        return QDateTime::fromMSecsSinceEpoch(clockZero + time / 1'000'000).toString(u"HH:mm:ss.zzz"_s);
    return {};
}

QString OutputText::textWithHeads() const
{
    qsizetype names = 0;
    for (const auto &[process, who] : m_who)
        names = std::max(names, std::min<qsizetype>(who.name.size(), 40));
    QString text;
    for (QTextBlock block = document()->begin(); block.isValid() && dataOf(block); block = block.next()) {
        const LineData &line = *dataOf(block);
        if (m_stamps != TimeStamps::None)
            text += timeText(line.time).rightJustified(12) + u"  "_s;
        const auto who = m_who.find(line.process);
        text += (who == m_who.end() ? QString() : who->second.name).leftJustified(names) + u"  "_s;
        if (line.hasWord())
            text += line.word().trimmed() + u"  "_s;
        text += printedText(block) + u'\n';
    }
    return text;
}

void OutputText::paintLineHead(QPainter &painter, const LineData &line, int y) const
{
    const Zoom &zoom = Zoom::instance();
    const int height = m_layout->height();
    const int baseline = y + m_layout->baseline();
    if (const QString time = timeText(line.time); !time.isEmpty()) {
        painter.setFont(zoom.smallFont());
        painter.setPen(quietText(palette()));
        painter.drawText(m_swatch - zoom.px(12) - painter.fontMetrics().horizontalAdvance(time), baseline, time);
    }

    const auto who = m_who.find(line.process);
    if (who == m_who.end())
        return;
    const Identity colors = identity(who->second.number, palette());
    const int margin = zoom.pick(2, 1);
    painter.fillRect(m_swatch, y + margin, zoom.px(3), height - 2 * margin, colors.edge);
    painter.setFont(zoom.boldFont());
    painter.setPen(colors.ink);
    painter.drawText(
        m_swatch + zoom.px(11), baseline,
        painter.fontMetrics().elidedText(who->second.name, Qt::ElideRight, m_gutterWidth - m_swatch - zoom.px(11 + 8)));
}
} // namespace pangaea
