// SPDX-License-Identifier: MIT
#include "ui/code/codetext.h"

#include "ui/code/codehighlighter.h"
#include "ui/code/codepanel.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace pangaea {

CodeText::CodeText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new CodeHighlighter(document()))
    , m_gutter(new QWidget(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(CodePanel::tr("Code"));
    setLayoutDirection(Qt::LeftToRight); // programs are written so
    // A name in Arabic must not reverse its line.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    m_gutter->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    applyLooks();
}

void CodeText::setProgram(const ProgramText &program, Language language)
{
    const bool sameLanguage = language == m_language;
    const bool sameText = program.text == m_program.text;
    m_program = program;
    m_language = language;
    if (!sameText) {
        const int top = verticalScrollBar()->value();
        if (!sameLanguage)
            m_highlighter->setLooks(language, palette());
        setPlainText(program.text.chopped(program.text.endsWith(QLatin1Char('\n')) ? 1 : 0));
        verticalScrollBar()->setValue(top);
    }
    m_steps.assign(size_t(blockCount()) + 1, -1);
    for (size_t step = 0; step < program.lines.size(); ++step) {
        const LineRange &range = program.lines[step];
        for (int line = range.first; line > 0 && line <= range.last && size_t(line) < m_steps.size(); ++line)
            m_steps[size_t(line)] = int(step);
    }
    if (m_chosen >= int(program.lines.size()))
        choose(-1);
    m_shown = -1;
    layOutGutter();
    viewport()->update();
}

void CodeText::setMarks(const std::vector<StepMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    showCurrent();
    viewport()->update();
    m_gutter->update();
}

// Scrolls only when another step becomes current: the user may be reading elsewhere.
void CodeText::showCurrent()
{
    const auto isNow = [](StepMark mark) { return mark == StepMark::Current || mark == StepMark::Next; };
    const auto now = std::ranges::find_if(m_marks, isNow);
    const int step = now == m_marks.end() ? -1 : int(now - m_marks.begin());
    if (step < 0 || step == m_shown || size_t(step) >= m_program.lines.size())
        return;
    m_shown = step;
    const LineRange &range = m_program.lines[size_t(step)];
    const int top = verticalScrollBar()->value();
    const int page = verticalScrollBar()->pageStep();
    if (range.first > 0 && (range.first - 1 < top || range.last > top + page))
        verticalScrollBar()->setValue(std::max(0, range.first - 1 - page / 2));
}

int CodeText::stepAt(int line) const
{
    return line > 0 && size_t(line) < m_steps.size() ? m_steps[size_t(line)] : -1;
}

StepMark CodeText::markOf(int step) const
{
    return step >= 0 && size_t(step) < m_marks.size() ? m_marks[size_t(step)] : StepMark::None;
}

void CodeText::choose(int step)
{
    if (step == m_chosen)
        return;
    m_chosen = step;
    m_gutter->update();
    emit chosenChanged(step);
}

// Looks

void CodeText::applyLooks()
{
    const Zoom &zoom = Zoom::instance();
    setFont(zoom.fixedFont(zoom.isCompact() ? 12 : 13));
    document()->setDocumentMargin(zoom.px(4));
    m_highlighter->setLooks(m_language, palette());
    layOutGutter();
}

void CodeText::layOutGutter()
{
    const Zoom &zoom = Zoom::instance();
    const int digits = int(QString::number(std::max(10, blockCount())).size());
    const int width = zoom.px(3 + 5 + 12 + 4)
        + digits * QFontMetrics(zoom.smallFont()).horizontalAdvance(QLatin1Char('0')) + zoom.px(8);
    setViewportMargins(width, 0, 0, 0);
    m_gutter->setGeometry(0, viewport()->y(), width, viewport()->height());
}

template <typename Function>
void CodeText::forEachVisible(Function function) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > viewport()->height())
            break;
        function(block.blockNumber() + 1, int(box.top()), int(box.height()));
    }
}

void CodeText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        forEachVisible([&](int line, int y, int height) {
            if (markOf(stepAt(line)) == StepMark::Current)
                painter.fillRect(0, y, viewport()->width(), height, selectionFill(palette()));
        });
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeText::paintGutter()
{
    const Zoom &zoom = Zoom::instance();
    QPainter painter(m_gutter);
    painter.setLayoutDirection(Qt::LeftToRight); // its own would be the program's
    painter.setFont(zoom.smallFont());
    forEachVisible([&](int line, int y, int height) {
        const int step = stepAt(line);
        const StepMark mark = markOf(step);
        const QRect row(0, y, m_gutter->width(), height);
        if (mark == StepMark::Current) {
            painter.fillRect(row, selectionFill(palette()));
            painter.fillRect(0, y, zoom.px(3), height, palette().color(QPalette::Highlight));
        }
        painter.setPen(mark == StepMark::Current ? palette().color(QPalette::Text) : quietText(palette()));
        painter.drawText(row.adjusted(0, 0, -zoom.px(8), 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        if (step < 0 || m_program.lines[size_t(step)].first != line)
            return;
        const int size = zoom.px(12);
        const QRect box(zoom.px(3 + 5), y + (height - size) / 2, size, size);
        paintMark(painter, mark, box);
        if (step != m_chosen)
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5 * zoom.factor()));
        painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    });
}

void CodeText::paintMark(QPainter &painter, StepMark mark, const QRect &box) const
{
    if (mark == StepMark::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 12.0, box.height() / 12.0);
    QPainterPath path;
    const QColor color = mark == StepMark::Done ? quietText(palette()) : palette().color(QPalette::Text);
    if (mark == StepMark::Done) {
        path.moveTo(3, 6.5);
        path.lineTo(5.2, 8.7);
        path.lineTo(9, 3.8);
    } else {
        path.moveTo(3.5, 2.5);
        path.lineTo(9.5, 6);
        path.lineTo(3.5, 9.5);
        path.closeSubpath();
    }
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(mark == StepMark::Current ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(path);
    painter.restore();
}

void CodeText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

void CodeText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_gutter) {
        m_highlighter->setLooks(m_language, palette());
        m_gutter->update();
    }
}

bool CodeText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_gutter && event->type() == QEvent::Paint)
        paintGutter();
    return QPlainTextEdit::eventFilter(watched, event);
}

// What the user does

void CodeText::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        choose(stepAt(cursorForPosition(event->position().toPoint()).blockNumber() + 1));
}

// Space chooses the step of the cursor's line.
void CodeText::keyPressEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Space)
        choose(stepAt(textCursor().blockNumber() + 1));
}

void CodeText::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int line = byMouse ? cursorForPosition(event->pos()).blockNumber() : textCursor().blockNumber();
    const int step = stepAt(line + 1);
    auto *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *run = new QAction(CodePanel::tr("&Run to here"), menu);
    run->setEnabled(step >= 0 && canRunTo && canRunTo(step));
    connect(run, &QAction::triggered, this, [this, step] {
        choose(step);
        emit runToRequested(size_t(step));
    });
    menu->insertAction(menu->actions().value(0), run);
    menu->insertSeparator(menu->actions().value(1));
    menu->popup(event->globalPos());
}

} // namespace pangaea
