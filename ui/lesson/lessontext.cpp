// SPDX-License-Identifier: MIT
#include "ui/lesson/lessontext.h"

#include "ui/look/zoom.h"

#include "core/basics/visibletext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QWheelEvent>

#include <cmath>
#include <vector>

namespace pangaea {

LessonText::LessonText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // the keys scroll the whole panel
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

void LessonText::setText(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    applyLooks();
}

// Sets the Markdown again, since that also sets the sizes of code and headings.
void LessonText::applyLooks()
{
    QStringList lines = m_markdown.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = visibleText(line);
    document()->setDefaultFont(Zoom::instance().font());
    document()->setMarkdown(
        lines.join(QLatin1Char('\n')),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark | QTextDocument::MarkdownNoHTML));
    dropLinksAndPictures();
    spaceParagraphs();
    setAccessibleName(document()->toPlainText()); // it never has the focus: this is how a screen reader finds it
    setVisible(!m_markdown.isEmpty());
    fit();
}

// Replaces links by their words and removes pictures. Finds them all first, since a change rebuilds the fragments; then
// changes them from last to first, so that the other positions stay valid.
void LessonText::dropLinksAndPictures()
{
    struct Found {
        int position;
        int length;
        bool isPicture;
    };
    std::vector<Found> all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextFragment fragment = piece.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.isImageFormat() || format.isAnchor())
                all.push_back({fragment.position(), fragment.length(), format.isImageFormat()});
        }
    }
    QTextCursor cursor(document());
    for (auto found = all.rbegin(); found != all.rend(); ++found) {
        cursor.setPosition(found->position);
        cursor.setPosition(found->position + found->length, QTextCursor::KeepAnchor);
        if (found->isPicture)
            cursor.removeSelectedText();
        else
            cursor.setCharFormat({});
    }
}

void LessonText::spaceParagraphs()
{
    for (QTextBlock block = document()->begin(); block.next().isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setBottomMargin(Zoom::instance().px(block.textList() ? 2 : 8));
        QTextCursor(block).setBlockFormat(format);
    }
}

QVariant LessonText::loadResource(int, const QUrl &)
{
    return {};
}

void LessonText::fit()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(int(std::ceil(document()->size().height())));
}

void LessonText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    // Queued: a new height set in here would leave the viewport at the old one.
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &LessonText::fit, Qt::QueuedConnection);
}

// There is nothing to scroll in here.
void LessonText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace pangaea
