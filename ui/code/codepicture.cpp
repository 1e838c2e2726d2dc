// SPDX-License-Identifier: MIT
// The program for a picture: a copy of the text with room for all that the panel scrolls. GUI thread.
#include "ui/code/codetext.h"

#include "ui/look/zoom.h"

#include <QTextBlock>

#include <cmath>

namespace pangaea {

namespace {

constexpr int mostWidth = 3000; // design pixels; longer lines are cut

} // namespace

std::unique_ptr<CodeText> CodeText::forPicture(int mostLines) const
{
    auto copy = std::make_unique<CodeText>();
    copy->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    copy->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    copy->setProgram(m_program, m_language);
    copy->m_marks = m_marks; // not setMarks(), which would scroll
    const Zoom &zoom = Zoom::instance();
    const double margin = copy->document()->documentMargin();
    const QFontMetricsF font(copy->font());
    double width = 0;
    double height = 2 * margin;
    int lines = 0;
    for (QTextBlock block = copy->document()->begin(); block.isValid() && lines < mostLines; block = block.next()) {
        width = std::max(width, font.horizontalAdvance(block.text()));
        height += copy->blockBoundingRect(block).height();
        ++lines;
    }
    const int text = std::min(int(std::ceil(width + 2 * margin)) + zoom.px(12), zoom.px(mostWidth));
    copy->resize(copy->viewportMargins().left() + text, int(std::ceil(height)));
    return copy;
}

} // namespace pangaea
