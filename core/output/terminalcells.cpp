// SPDX-License-Identifier: MIT
#include "core/output/terminalcells.h"

#include "core/basics/visibletext.h"

#include <algorithm>
#include <optional>

namespace pangaea {

namespace {

std::optional<TextColor> terminalColor(const VTermColor &color, bool isDefault)
{
    if (isDefault)
        return {};
    if (VTERM_COLOR_IS_INDEXED(&color))
        return TextColor {false, color.indexed.idx};
    return TextColor {true, quint32(color.rgb.red) << 16 | quint32(color.rgb.green) << 8 | quint32(color.rgb.blue)};
}

TextStyle cellStyle(const VTermScreenCell &cell)
{
    return {.foreground = terminalColor(cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg)),
            .background = terminalColor(cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg)),
            .bold = cell.attrs.bold != 0,
            .italic = cell.attrs.italic != 0,
            .underline = cell.attrs.underline != 0,
            .inverse = cell.attrs.reverse != 0};
}

void appendCell(QString &text, const VTermScreenCell &cell)
{
    for (const uint32_t c : cell.chars) {
        if (c == 0)
            break;
        const QString mark = c < 0x7F && c >= 0x20 ? QString() : markFor(c, text);
        if (!mark.isEmpty())
            text += mark;
        else if (QChar::requiresSurrogates(c))
            (text += QChar(QChar::highSurrogate(c))) += QChar(QChar::lowSurrogate(c));
        else
            text += QChar(char16_t(c));
    }
    if (cell.chars[0] == 0)
        text += u' ';
}

/// Whether a blank with this style can be seen.
bool showsBlank(const TextStyle &style)
{
    return style.background || style.inverse || style.underline;
}

} // namespace

StyledLine lineOf(std::span<const VTermScreenCell> cells, int cursorColumn, qsizetype *cursorAt)
{
    StyledLine line;
    line.text.reserve(qsizetype(cells.size()));
    qsizetype end = 0; // of what can be seen
    TextStyle plain;
    TextStyle style;
    for (size_t column = 0; column < cells.size(); column += size_t(std::max<int>(1, cells[column].width))) {
        const VTermScreenCell &cell = cells[column];
        const qsizetype at = line.text.size();
        if (cursorAt && int(column) <= cursorColumn)
            *cursorAt = at;
        appendCell(line.text, cell);
        style = cellStyle(cell);
        if (cell.chars[0] != 0 || showsBlank(style))
            end = line.text.size();
        if (style == plain)
            continue;
        if (!line.runs.empty() && line.runs.back().end() == at && line.runs.back().style == style)
            line.runs.back().length += line.text.size() - at;
        else
            line.runs.push_back({at, line.text.size() - at, style});
    }
    line.text.truncate(end);
    while (!line.runs.empty() && line.runs.back().start >= end)
        line.runs.pop_back();
    if (!line.runs.empty())
        line.runs.back().length = std::min(line.runs.back().length, end - line.runs.back().start);
    return line;
}

} // namespace pangaea
