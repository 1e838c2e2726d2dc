// SPDX-License-Identifier: MIT
// Lines that change while they are shown: live ones, and those that a program redraws. GUI thread.
#include "ui/output/outputtext.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace pangaea {

namespace {

QString shownText(const OutputLine &line)
{
    const LineData data(line);
    return data.hasWord() ? data.word() + u' ' + line.text : line.text;
}

/// How many units both texts have in common at their begins, or at their ends behind `begin`.
int commonBegin(QStringView one, QStringView other)
{
    return int(std::ranges::mismatch(one, other).in1 - one.begin());
}
int commonEnd(QStringView one, QStringView other, int begin)
{
    int count = 0;
    const auto most = std::min(one.size(), other.size()) - begin;
    while (count < most && one[one.size() - 1 - count] == other[other.size() - 1 - count])
        ++count;
    return count;
}

} // namespace

KeptSelection::KeptSelection(QPlainTextEdit &text)
    : m_text(text)
    , m_begin(text.textCursor())
    , m_end(m_begin)
    , m_isBackwards(m_begin.anchor() > m_begin.position())
{
    const bool isEmpty = !m_begin.hasSelection();
    const int end = m_begin.selectionEnd();
    m_begin.setPosition(m_begin.selectionStart());
    m_begin.setKeepPositionOnInsert(isEmpty);
    m_end.setPosition(end);
    m_end.setKeepPositionOnInsert(true);
}

void KeptSelection::restore() const
{
    const int first = (m_isBackwards ? m_end : m_begin).position();
    const int second = (m_isBackwards ? m_begin : m_end).position();
    QTextCursor cursor = m_text.textCursor();
    if (cursor.anchor() == first && cursor.position() == second)
        return;
    cursor.setPosition(first);
    cursor.setPosition(second, QTextCursor::KeepAnchor);
    m_text.setTextCursor(cursor);
}

void OutputText::update(const std::vector<const OutputLine *> &revised, const LiveLines &live)
{
    if (revised.empty() && live.empty())
        return;
    const QScopedValueRollback moving(m_moving, true);
    const int top = verticalScrollBar()->value();
    const KeptSelection selection(*this);
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (const OutputLine *line : revised) {
        const QTextBlock block = blockFrom(line->number);
        if (block.isValid() && dataOf(block)->number == line->number)
            changeLine(block, *line);
    }
    for (const auto &[process, lines] : live)
        updateLive(process, lines);
    edit.endEditBlock();
    selection.restore();
    layOutGutter();
    m_gutter->update();
    scrollTo(m_follow ? verticalScrollBar()->maximum() : top);
}

LiveLines OutputText::live() const
{
    LiveLines lines;
    for (QTextBlock block = blockFrom(firstLiveNumber); block.isValid(); block = block.next()) {
        const LineData &line = *dataOf(block);
        lines[line.process].push_back({line.number, line.time, line.process,
                                       line.isError ? Stream::Error : Stream::Output, line.notice, printedText(block),
                                       line.runs, line.isInput});
    }
    return lines;
}

void OutputText::updateLive(ProcessId process, const std::vector<OutputLine> &lines)
{
    const quint64 end = liveNumber(process, 0) + (quint64(1) << livePlaceBits);
    QTextBlock block = blockFrom(liveNumber(process, 0));
    auto line = lines.begin();
    while (true) {
        const quint64 shown = block.isValid() && dataOf(block)->number < end ? dataOf(block)->number : end;
        const quint64 wanted = line != lines.end() ? line->number : end;
        if (shown == end && wanted == end)
            break;
        if (shown < wanted) {
            removeBlock(block);
            block = blockFrom(shown);
        } else if (shown == wanted) {
            changeLine(block, *line++);
            block = block.next();
        } else {
            block = insertBefore(block, *line++);
        }
    }
}

/// At the end if there is no such block. Returns that block as it is afterwards.
QTextBlock OutputText::insertBefore(const QTextBlock &next, const OutputLine &line)
{
    QTextCursor cursor(document());
    if (!next.isValid()) {
        cursor.movePosition(QTextCursor::End);
        if (dataOf(cursor.block()))
            cursor.insertBlock(QTextBlockFormat(), m_plain);
        insertLine(cursor, line);
        cursor.block().setUserData(new LineData(line));
        return {};
    }
    // Qt does not define which half of a divided block keeps its data and its formats.
    auto *kept = new LineData(*dataOf(next));
    cursor.setPosition(next.position());
    cursor.insertBlock(QTextBlockFormat(), m_plain);
    QTextBlock behind = cursor.block();
    behind.setUserData(kept);
    cursor.movePosition(QTextCursor::PreviousBlock);
    insertLine(cursor, line);
    QTextBlock inserted = cursor.block();
    inserted.setUserData(new LineData(line));
    if (!inserted.layout()->formats().isEmpty())
        inserted.layout()->setFormats(formatsOf(*dataOf(inserted)));
    return behind;
}

/// Only where it differs, so that a selection of other parts holds.
void OutputText::changeLine(const QTextBlock &block, const OutputLine &line)
{
    const QString before = block.text();
    const QString after = shownText(line);
    const bool sameLook = dataOf(block)->runs == line.runs;
    QTextBlock(block).setUserData(new LineData(line));
    if (before == after && sameLook)
        return;
    const int begin = commonBegin(before, after);
    const int end = commonEnd(before, after, begin);
    const int at = block.position() + begin;
    const int behind = block.position() + int(before.size()) - end;
    QTextCursor cursor(document());
    cursor.setPosition(behind); // so that a selection that begins where it differs does so afterwards
    cursor.insertText(after.mid(begin, after.size() - begin - end), line.stream == Stream::Error ? m_error : m_plain);
    cursor.setPosition(at);
    cursor.setPosition(behind, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (!line.runs.empty() || !block.layout()->formats().isEmpty())
        block.layout()->setFormats(formatsOf(*dataOf(block)));
}

void OutputText::removeBlock(const QTextBlock &block)
{
    if (block.next().isValid()) {
        removeRun(block.blockNumber(), block.blockNumber() + 1);
        return;
    }
    const LineData *before = block.previous().isValid() ? dataOf(block.previous()) : nullptr;
    auto *kept = before ? new LineData(*before) : nullptr;
    QTextCursor cursor(document());
    cursor.setPosition(before ? block.position() - 1 : block.position());
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.block().setUserData(kept);
}

} // namespace pangaea
