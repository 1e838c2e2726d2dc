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

void OutputText::update(const std::vector<const OutputLine *> &revised, const LiveLines &live)
{
    if (revised.empty() && live.empty())
        return;
    const QScopedValueRollback moving(m_moving, true);
    const int top = verticalScrollBar()->value();
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
            insertBefore(block, *line++);
            block = blockFrom(wanted + 1);
        }
    }
}

/// At the end if there is no such block.
void OutputText::insertBefore(const QTextBlock &next, const OutputLine &line)
{
    QTextCursor cursor(document());
    if (next.isValid()) {
        cursor.setPosition(next.position());
        cursor.insertBlock(QTextBlockFormat(), m_plain);
        cursor.movePosition(QTextCursor::PreviousBlock);
    } else {
        cursor.movePosition(QTextCursor::End);
        if (dataOf(cursor.block()))
            cursor.insertBlock(QTextBlockFormat(), m_plain);
    }
    insertLine(cursor, line);
    cursor.block().setUserData(new LineData(line));
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
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + begin);
    cursor.setPosition(block.position() + int(before.size()) - end, QTextCursor::KeepAnchor);
    cursor.insertText(after.mid(begin, after.size() - begin - end), line.stream == Stream::Error ? m_error : m_plain);
    if (!line.runs.empty() || !block.layout()->formats().isEmpty())
        block.layout()->setFormats(formatsOf(*dataOf(block)));
}

void OutputText::removeBlock(const QTextBlock &block)
{
    if (block.next().isValid()) {
        removeRun(block.blockNumber(), block.blockNumber() + 1);
        return;
    }
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    const LineData *before = block.previous().isValid() ? dataOf(block.previous()) : nullptr;
    auto *kept = before ? new LineData(*before) : nullptr;
    if (before)
        cursor.setPosition(block.position() - 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.block().setUserData(kept);
}

} // namespace pangaea
