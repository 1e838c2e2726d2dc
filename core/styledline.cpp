// SPDX-License-Identifier: MIT
#include "core/styledline.h"

#include <algorithm>
#include <utility>

namespace pangaea {

namespace {

void add(std::vector<StyleRun> &runs, const StyleRun &run)
{
    if (run.length <= 0 || run.style == TextStyle())
        return;
    if (!runs.empty() && runs.back().end() == run.start && runs.back().style == run.style)
        runs.back().length += run.length;
    else
        runs.push_back(run);
}

} // namespace

qsizetype StyledLine::span(qsizetype at, qsizetype characters) const
{
    qsizetype end = at;
    for (; characters > 0 && end < text.size(); --characters)
        end += text[end].isHighSurrogate() ? 2 : 1;
    return std::min(end, text.size()) - at;
}

void StyledLine::replace(qsizetype at, qsizetype units, QStringView piece, const TextStyle &style)
{
    const StyleRun written {at, piece.size(), style};
    if (at == text.size()) {
        text += piece;
        add(runs, written);
        return;
    }
    text.replace(at, units, piece.data(), piece.size());
    if (runs.empty() && style == TextStyle())
        return;
    const qsizetype after = at + units;
    const qsizetype moved = piece.size() - units;
    std::vector<StyleRun> old = std::exchange(runs, {});
    for (const StyleRun &run : old)
        add(runs, {run.start, std::min(run.end(), at) - run.start, run.style});
    add(runs, written);
    for (const StyleRun &run : old) {
        const qsizetype start = std::max(run.start, after);
        add(runs, {start + moved, run.end() - start, run.style});
    }
}

} // namespace pangaea
