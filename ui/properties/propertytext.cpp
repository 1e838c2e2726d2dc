// SPDX-License-Identifier: MIT
#include "ui/properties/propertytext.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pangaea {

namespace {

constexpr int mostLines = 12;

} // namespace

PropertyText::PropertyText(const QString &accessible)
{
    setAccessibleName(accessible);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    fit();
}

void PropertyText::setValue(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const QTextCursor before = textCursor();
    const int anchor = before.anchor();
    const int position = before.position();
    const int scrolled = verticalScrollBar()->value();
    setPlainText(text);
    if (anchor != position) {
        const int last = document()->characterCount() - 1;
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(anchor, last));
        cursor.setPosition(std::min(position, last), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    fit();
    verticalScrollBar()->setValue(scrolled);
}

// The scroll bar changes the width and so the number of lines: that is not fitted again, or it could go on for ever.
void PropertyText::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const auto *layout = document()->documentLayout();
    double height = 0;
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= mostLines; block = block.next()) {
        height += layout->blockBoundingRect(block).height();
        lines += std::max(1, block.layout()->lineCount());
    }
    if (lines > mostLines)
        height = height / lines * mostLines;
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int pixels = int(std::ceil(height)) + 2;
    if (pixels != minimumHeight())
        setFixedHeight(pixels);
    m_fitting = false;
}

void PropertyText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void PropertyText::wheelEvent(QWheelEvent *event)
{
    // A short text leaves the wheel to the panel.
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace pangaea
