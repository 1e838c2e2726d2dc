// SPDX-License-Identifier: MIT
// The text as a terminal: keys, letters of input methods, the cursor, and how much room there is. GUI thread.
#include "ui/output/outputtext.h"

#include <QInputMethodEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace pangaea {

void OutputText::setTakesKeys(bool takes)
{
    m_takesKeys = takes;
    setAttribute(Qt::WA_InputMethodEnabled, takes);
    setCursorWidth(takes ? 0 : 1); // the terminal's own cursor shows where typing goes
    viewport()->update();
}

void OutputText::sayOfTerminal(const QString &sentence)
{
    m_terminalSentence = sentence;
    setToolTip(sentence);
    showOrder();
}

void OutputText::setTerminalCursor(const std::optional<TerminalCursor> &cursor)
{
    if (std::exchange(m_cursor, cursor) != cursor)
        viewport()->update();
}

// The scroll bar comes when there is more to see, which must not change how many letters fit.
TerminalSize OutputText::room() const
{
    const double letter = QFontMetricsF(font()).horizontalAdvance(u'0');
    const int bar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    const double width = viewport()->width() - bar - cursorWidth();
    return TerminalSize {int(width / std::max(1.0, letter)), viewport()->height() / m_layout->height()}.bounded();
}

bool OutputText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_takesKeys && wantsKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

// Tab is for the program.
bool OutputText::focusNextPrevChild(bool next)
{
    return !m_takesKeys && QPlainTextEdit::focusNextPrevChild(next);
}

void OutputText::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_takesKeys && !event->commitString().isEmpty())
        textTyped(event->commitString());
    else if (!m_takesKeys)
        QPlainTextEdit::inputMethodEvent(event);
}

QVariant OutputText::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled && m_takesKeys)
        return true;
    return QPlainTextEdit::inputMethodQuery(query);
}

void OutputText::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void OutputText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

/// A filled cell where keys arrive, a frame elsewhere.
void OutputText::paintTerminalCursor()
{
    const QTextBlock block = m_cursor ? blockFrom(m_cursor->number) : QTextBlock();
    if (!block.isValid() || dataOf(block)->number != m_cursor->number || block.layout()->lineCount() == 0)
        return;
    const int length = block.length() - 1;
    const int at = m_cursor->at + dataOf(block)->prefix();
    const double letter = QFontMetricsF(font()).horizontalAdvance(u'0');
    const QTextLine line = block.layout()->lineAt(0);
    const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    const double left = place.left() + line.cursorToX(std::min(at, length)) + std::max(0, at - length) * letter;
    const double right = at < length ? place.left() + line.cursorToX(at + 1) : left;
    const QRectF cell(left, place.top() + 1, std::max(letter, right - left), m_layout->height() - 2);
    QPainter painter(viewport());
    QColor color = palette().color(QPalette::Text);
    if (hasFocus() && m_takesKeys) {
        color.setAlphaF(0.45F);
        painter.fillRect(cell, color);
    } else {
        painter.setPen(color);
        painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace pangaea
