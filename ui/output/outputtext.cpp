// SPDX-License-Identifier: MIT
// The content of the text and its scroll position. GUI thread.
#include "ui/output/outputtext.h"

#include "ui/look/palette.h"
#include "ui/look/textwidth.h"
#include "ui/look/zoom.h"
#include "ui/output/outputview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

const QString &errorWord()
{
    static const QString word = u" stderr "_s;
    return word;
}
const QString &inputWord()
{
    static const QString word = u" stdin "_s;
    return word;
}
QString noOrderSentence()
{
    return OutputView::tr("Whether this line was written before or after those of the other stream beside it is not "
                          "known. Spawn the program with both streams in one pipe, or with a terminal, to see their "
                          "order.");
}
LineData *dataOf(const QTextBlock &block)
{
    return static_cast<LineData *>(block.userData());
}

QString printedText(const QTextBlock &block, int from, int to)
{
    const LineData *line = dataOf(block);
    if (!line)
        return {};
    from = std::max(from, line->prefix());
    const QString text = block.text().mid(from, std::max(0, to - from));
    return line->notice ? QLatin1Char('[') + text + QLatin1Char(']') : text;
}
OutputText::OutputText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new QWidget(this))
{
    auto *text = new QTextDocument(this);
    m_layout = new LineLayout(text);
    m_layout->formats = [this](const LineData &line) { return formatsOf(line); };
    text->setDocumentLayout(m_layout);
    text->setDocumentMargin(0);
    text->setUndoRedoEnabled(false);
    setDocument(text);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    // A line in Arabic must begin beside its name, too.
    QTextOption option = text->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    text->setDefaultTextOption(option);
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(u"Output"_s);
    setLayoutDirection(Qt::LeftToRight); // as in a terminal
    m_gutter->installEventFilter(this);
    // The scroll bar's signal alone is not enough: it is blocked while the keyboard moves the text.
    connect(this, &QPlainTextEdit::updateRequest, this, &OutputText::noteScrolling);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &OutputText::noteScrolling);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &OutputText::showOrder);
    applyLooks();
}

void OutputText::noteScrolling()
{
    m_gutter->update();
    if (m_top == verticalScrollBar()->value())
        return;
    m_top = verticalScrollBar()->value();
    if (!m_moving)
        setFollow(m_top == verticalScrollBar()->maximum());
    if (scrolled)
        scrolled();
}

void OutputText::setFollow(bool follow)
{
    const bool changes = follow != m_follow;
    m_follow = follow;
    if (follow)
        scrollToEnd();
    if (changes && followChanged)
        followChanged(follow);
}

void OutputText::scrollToEnd()
{
    scrollTo(verticalScrollBar()->maximum());
}

void OutputText::scrollTo(int value)
{
    const QScopedValueRollback moving(m_moving, true);
    verticalScrollBar()->setValue(value);
}

// The scroll bar counts lines, which are blocks unless they are wrapped.
void OutputText::scrollToBlock(int block)
{
    const QTextBlock place = document()->findBlockByNumber(block);
    scrollTo(lineWrapMode() == NoWrap || !place.isValid() ? block : place.firstLineNumber());
}

void OutputText::setTimeStamps(TimeStamps stamps)
{
    m_stamps = stamps;
    m_gutterWidth = -1;
    layOutGutter();
    m_gutter->update();
}

void OutputText::setLeastLines(int lines)
{
    m_leastLines = lines;
    setMinimumHeight(Zoom::instance().pick(10, 8) + lines * m_layout->height());
}

void OutputText::setWraps(bool wraps)
{
    const int top = firstVisibleBlock().blockNumber();
    {
        const QScopedValueRollback moving(m_moving, true);
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        setLineWrapMode(wraps ? WidgetWidth : NoWrap);
    }
    if (m_follow)
        scrollToEnd();
    else
        scrollToBlock(top);
}

void OutputText::introduce(const ProcessState &row)
{
    Who &who = m_who[row.id];
    if (who.width < 0) { // measuring thousands takes as long as showing their lines
        who = {visibleText(row.made.name), row.number};
        who.width = textWidth(m_nameFont, who.name);
    }
    m_nameWidth = std::max(m_nameWidth, who.width);
}

void OutputText::forgetAll()
{
    const QScopedValueRollback moving(m_moving, true);
    clear();
    document()->begin().setUserData(nullptr);
    m_nameWidth = 0;
    layOutGutter();
}

void OutputText::append(std::span<const OutputLine *const> lines)
{
    const QScopedValueRollback moving(m_moving, true);
    const KeptSelection selection(*this);
    const int top = verticalScrollBar()->value();
    QTextBlock live = blockFrom(firstLiveNumber);
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (const OutputLine *line : lines)
        live = insertBefore(live, *line);
    edit.endEditBlock();
    selection.restore();
    layOutGutter();
    scrollTo(m_follow ? verticalScrollBar()->maximum() : top);
}

void OutputText::insertLine(QTextCursor &cursor, const OutputLine &line) const
{
    if (line.notice) {
        cursor.insertText(line.text, m_notice);
    } else if (line.typed) {
        cursor.insertText(inputWord(), m_inputWord);
        cursor.insertText(QLatin1Char(' ') + line.text, m_input);
    } else if (line.stream == Stream::Error) {
        cursor.insertText(errorWord(), m_errorWord);
        cursor.insertText(QLatin1Char(' ') + line.text, m_error);
    } else {
        cursor.insertText(line.text, m_plain);
    }
}

void OutputText::drop(const std::map<ProcessId, const OutputLine *> &oldest)
{
    const auto isGone = [&](const QTextBlock &block) {
        const LineData *line = dataOf(block);
        const auto row = line ? oldest.find(line->process) : oldest.end();
        return row != oldest.end() && line->number < row->second->number;
    };
    quint64 newest = 0;
    for (const auto &[process, line] : oldest)
        newest = std::max(newest, line->number);

    const QScopedValueRollback moving(m_moving, true);
    int top = firstVisibleBlock().blockNumber();
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (int i = 0; i < document()->blockCount(); ++i) {
        QTextBlock block = document()->findBlockByNumber(i);
        while (block.isValid() && !isGone(block) && dataOf(block) && dataOf(block)->number <= newest)
            block = block.next();
        if (!block.isValid() || !isGone(block))
            break;
        i = block.blockNumber();
        int end = i;
        for (; block.isValid() && isGone(block); block = block.next())
            ++end;
        removeRun(i, end);
        top -= std::clamp(top - i, 0, end - i);
    }
    for (const auto &[process, line] : oldest)
        replaceLine(*line);
    edit.endEditBlock();
    if (m_follow)
        scrollToEnd();
    else
        scrollToBlock(top);
}

void OutputText::replaceLine(const OutputLine &line)
{
    const QTextBlock block = blockFrom(line.number);
    if (!line.notice || !block.isValid() || dataOf(block)->number != line.number)
        return;
    QTextCursor place(block);
    place.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    place.removeSelectedText();
    insertLine(place, line);
    place.block().setUserData(new LineData(line));
}

void OutputText::dropAllBut(int blocks)
{
    const int surplus = document()->blockCount() - blocks;
    if (surplus <= 0)
        return;
    const QScopedValueRollback moving(m_moving, true);
    const int top = firstVisibleBlock().blockNumber();
    removeRun(0, surplus);
    if (m_follow)
        scrollToEnd();
    else
        scrollToBlock(std::max(0, top - surplus));
}

// Without a block behind the run, the one before it stays; without either, the text is empty.
void OutputText::removeRun(int first, int end)
{
    const QTextBlock next = document()->findBlockByNumber(end);
    const QTextBlock stays = next.isValid() ? next : document()->findBlockByNumber(first - 1);
    QTextCursor cursor(document());
    // Qt does not define which of the merged blocks keeps its data.
    auto *kept = stays.isValid() ? new LineData(*dataOf(stays)) : nullptr;
    if (next.isValid())
        cursor.setPosition(document()->findBlockByNumber(first).position());
    else if (stays.isValid())
        cursor.setPosition(stays.position() + stays.length() - 1);
    if (next.isValid())
        cursor.setPosition(next.position(), QTextCursor::KeepAnchor);
    else
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.block().setUserData(kept);
}

QTextBlock OutputText::blockFrom(quint64 number) const
{
    int first = 0;
    int count = isEmpty() ? 0 : document()->blockCount();
    while (count > 0) {
        const int half = count / 2;
        if (dataOf(document()->findBlockByNumber(first + half))->number < number) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return isEmpty() ? QTextBlock() : document()->findBlockByNumber(first);
}

void OutputText::applyLooks()
{
    const Zoom &zoom = Zoom::instance();
    const QFont font = zoom.fixedFont(zoom.isCompact() ? 12 : 13);
    setFont(font);
    m_looks.forget();
    if (const QFont names = zoom.boldFont(); names != m_nameFont) {
        m_nameFont = names;
        for (auto &[process, who] : m_who)
            who.width = -1;
    }
    m_plain = {};
    m_error.setForeground(stderrText(palette()));
    m_errorWord.setForeground(stderrText(palette()));
    m_errorWord.setFont(zoom.smallFont());
    m_errorWord.setFontWordSpacing(zoom.px(2));
    m_input.setForeground(quietText(palette()));
    m_inputWord = m_errorWord;
    m_inputWord.setForeground(quietText(palette()));
    m_notice.setForeground(quietText(palette()));
    m_notice.setFontItalic(true);

    const QFontMetrics fontSize(font);
    const int height = zoom.pick(21, 18);
    m_layout->setLine(height, (height + fontSize.ascent() - fontSize.descent()) / 2);
    setLeastLines(m_leastLines);
    m_gutterWidth = -1;
    layOutGutter();
}

// Wider for long names, up to twice the design's width; hidden while there are no lines.
void OutputText::layOutGutter()
{
    const Zoom &zoom = Zoom::instance();
    const int clock = textWidth(zoom.smallFont(), u"00:00:00.000"_s) + zoom.px(4 + 12);
    m_swatch = m_stamps == TimeStamps::Session ? zoom.px(84)
        : m_stamps == TimeStamps::Clock        ? std::max(zoom.px(84), clock)
                                               : zoom.px(8);
    const int width = isEmpty()
        ? 0
        : std::clamp(m_swatch + zoom.px(11 + 8) + m_nameWidth, m_swatch + zoom.px(92), m_swatch + zoom.px(268));
    if (width == m_gutterWidth)
        return;
    m_gutterWidth = width;
    setViewportMargins(width, zoom.pick(6, 3), 0, 0);
    m_gutter->setGeometry(0, viewport()->y(), width, viewport()->height());
}

void OutputText::resizeEvent(QResizeEvent *event)
{
    {
        const QScopedValueRollback moving(m_moving, true);
        QPlainTextEdit::resizeEvent(event);
    }
    m_gutter->setGeometry(0, viewport()->y(), std::max(0, m_gutterWidth), viewport()->height());
    if (m_follow)
        scrollToEnd();
    if (scrolled)
        scrolled();
}

void OutputText::keyPressEvent(QKeyEvent *event)
{
    if (m_takesKeys && keyTyped(*event))
        return;
    if (event->matches(QKeySequence::Copy))
        copyAction->trigger();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void OutputText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    menu.addAction(copyAction);
    menu.addAction(OutputView::tr("Select &All"), this, &QPlainTextEdit::selectAll);
    menu.exec(event->globalPos());
}

QMimeData *OutputText::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QStringList lines;
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    for (; block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        const int from = std::max(0, cursor.selectionStart() - block.position());
        lines += printedText(block, from, cursor.selectionEnd() - block.position());
    }
    auto *mime = new QMimeData;
    mime->setText(lines.join(QLatin1Char('\n')));
    return mime;
}
} // namespace pangaea
