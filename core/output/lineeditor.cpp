// SPDX-License-Identifier: MIT
#include "core/output/lineeditor.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

qsizetype LineEditor::writeRun(QStringView text)
{
    if (m_isPlain && m_column == m_line.text.size())
        m_line.text += text;
    else if (!text.isEmpty())
        m_line.replace(m_column, m_line.span(m_column, text.size()), text, m_used);
    m_column += text.size();
    return text.size();
}

QStringView LineEditor::textBefore()
{
    if (const qsizetype blank = std::min(std::exchange(m_beyond, 0), maxLineLength - m_line.text.size()); blank > 0) {
        m_line.text += QString(blank, u' ');
        m_column = m_line.text.size();
    }
    return QStringView(m_line.text).first(m_column);
}

void LineEditor::write(QStringView piece, qsizetype characters)
{
    qsizetype old = m_line.span(m_column, characters);
    if (m_line.text.size() - old + piece.size() > maxLineLength) {
        if (m_up > 0) // another line cannot come between those that are complete
            return;
        newLine();
        old = 0;
    }
    m_line.replace(m_column, old, piece, m_used);
    m_column += piece.size();
}

void LineEditor::newLine()
{
    if (m_up > 0)
        goTo(m_up - 1);
    else
        m_done.push_back(std::exchange(m_line, {}));
    m_column = 0;
    m_beyond = 0;
    if (m_isLimited)
        useStyle();
}

void LineEditor::setStyle(const TextStyle &style)
{
    m_style = style;
    useStyle();
}

void LineEditor::useStyle()
{
    m_isLimited = m_line.runs.size() >= maxRuns;
    m_used = m_isLimited ? TextStyle() : m_style;
    m_isPlain = m_used == TextStyle();
}

void LineEditor::toColumn(qsizetype column)
{
    m_column = 0;
    m_beyond = 0;
    if (column > 0)
        right(column);
}

void LineEditor::left(qsizetype places)
{
    const qsizetype back = std::min(places, m_beyond);
    m_beyond -= back;
    m_column -= m_line.spanBefore(m_column, places - back);
}

void LineEditor::right(qsizetype places)
{
    for (; places > 0 && m_column < m_line.text.size(); --places)
        m_column += m_line.span(m_column, 1);
    m_beyond = std::min(m_beyond + places, farthestColumn);
}

void LineEditor::eraseRest()
{
    m_line.replace(m_column, m_line.text.size() - m_column, {}, {});
}

void LineEditor::eraseBefore()
{
    const qsizetype erased = m_column + m_line.span(m_column, 1);
    m_line.replace(0, erased, QString(m_column, u' ') + (erased > m_column ? u" "_s : QString()), {});
}

void LineEditor::eraseLine()
{
    m_line = {QString(m_column, u' '), {}};
}

void LineEditor::eraseBelow()
{
    eraseRest();
    for (qsizetype up = m_up - 1; up >= 0; --up)
        setLine(up, {});
}

qsizetype LineEditor::reach() const
{
    return std::min(qsizetype(m_before.size() + m_done.size()), mostLines);
}

const StyledLine &LineEditor::lineAt(qsizetype up) const
{
    if (up == m_up)
        return m_line;
    if (up == 0)
        return m_last;
    const auto done = qsizetype(m_done.size());
    return up <= done ? m_done[size_t(done - up)] : m_before[m_before.size() - size_t(up - done)];
}

/// Not for the one with the cursor.
void LineEditor::setLine(qsizetype up, const StyledLine &line)
{
    const auto done = qsizetype(m_done.size());
    if (up == 0) {
        m_last = line;
    } else if (up <= done) {
        m_done[size_t(done - up)] = line;
    } else {
        const size_t place = m_before.size() - size_t(up - done);
        if (m_before[place] == line)
            return;
        m_before[place] = line;
        if (const auto found = std::ranges::lower_bound(m_revised, place); found == m_revised.end() || *found != place)
            m_revised.insert(found, place);
    }
}

void LineEditor::goTo(qsizetype up)
{
    up = std::clamp<qsizetype>(up, 0, reach());
    if (up == m_up)
        return;
    const qsizetype column = m_line.charactersBefore(m_column) + m_beyond;
    StyledLine next = lineAt(up);
    setLine(m_up, m_line);
    m_up = up;
    m_line = std::move(next);
    toColumn(column);
    useStyle();
}

QString LineEditor::lastWords() const
{
    for (qsizetype up = m_up; up <= reach(); ++up) {
        const QString &text = lineAt(up).text;
        if (!QStringView(text).trimmed().isEmpty())
            return text;
    }
    return {};
}

WrittenLines LineEditor::take()
{
    if (m_up > 0)
        setLine(m_up, m_line);
    WrittenLines written;
    for (const size_t place : std::exchange(m_revised, {}))
        written.revised.push_back({qsizetype(m_before.size() - place), m_before[place]});
    const auto kept = std::min<ptrdiff_t>(mostLines, ptrdiff_t(m_done.size()));
    m_before.insert(m_before.end(), m_done.end() - kept, m_done.end());
    if (m_before.size() > size_t(mostLines + mostLines / 2))
        m_before.erase(m_before.begin(), m_before.end() - mostLines);
    written.lines = std::exchange(m_done, {});
    return written;
}

WrittenLines LineEditor::finish()
{
    goTo(0);
    if (!m_line.text.isEmpty())
        m_done.push_back(std::move(m_line));
    WrittenLines written = take();
    *this = {};
    return written;
}

} // namespace pangaea
