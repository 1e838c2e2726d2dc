// SPDX-License-Identifier: MIT
#include "core/output/styledline.h"

#include "core/basics/visibletext.h"

#include <algorithm>
#include <array>

namespace pangaea {

namespace {

/// A few adjacent runs, joined if they have the same style.
struct FewRuns {
    std::array<StyleRun, 5> runs;
    size_t count = 0;

    void add(const StyleRun &run)
    {
        if (run.length <= 0 || run.style == TextStyle())
            return;
        if (count > 0 && runs[count - 1].end() == run.start && runs[count - 1].style == run.style)
            runs[count - 1].length += run.length;
        else
            runs[count++] = run;
    }
};

char32_t codePoint(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

} // namespace

qsizetype StyledLine::span(qsizetype at, qsizetype characters) const
{
    qsizetype end = at;
    for (; characters > 0 && end < text.size(); --characters) {
        do {
            end += text[end].isHighSurrogate() ? 2 : 1;
        } while (end < text.size() && isInvisiblePart(codePoint(text, end)));
    }
    return std::min(end, text.size()) - at;
}

qsizetype StyledLine::spanBefore(qsizetype at, qsizetype characters) const
{
    qsizetype begin = at;
    for (; characters > 0 && begin > 0; --characters) {
        do {
            begin -= begin > 1 && text[begin - 1].isLowSurrogate() ? 2 : 1;
        } while (begin > 0 && isInvisiblePart(codePoint(text, begin)));
    }
    return at - begin;
}

qsizetype StyledLine::charactersBefore(qsizetype at) const
{
    qsizetype characters = 0;
    for (qsizetype end = 0; end < at; ++characters)
        end += span(end, 1);
    return characters;
}

void StyledLine::replace(qsizetype at, qsizetype units, QStringView piece, const TextStyle &style)
{
    text.replace(at, units, piece.data(), piece.size());
    if (runs.empty() && style == TextStyle())
        return;
    const qsizetype after = at + units;
    const qsizetype moved = piece.size() - units;
    // The runs that it touches are replaced, from left to right, by what remains of them, with the new one in between.
    const auto first = std::ranges::lower_bound(runs, at, {}, &StyleRun::end);
    const auto last = std::ranges::upper_bound(first, runs.end(), after, {}, &StyleRun::start);
    FewRuns few;
    for (auto run = first; run != last && run - first < 2; ++run)
        few.add({run->start, std::min(run->end(), at) - run->start, run->style});
    few.add({at, piece.size(), style});
    for (auto run = last - std::min<ptrdiff_t>(2, last - first); run != last; ++run) {
        const qsizetype start = std::max(run->start, after);
        few.add({start + moved, run->end() - start, run->style});
    }
    for (auto run = last; moved != 0 && run != runs.end(); ++run)
        run->start += moved;
    // In place as far as possible.
    const auto end = few.runs.begin() + ptrdiff_t(few.count);
    const auto both = std::min<ptrdiff_t>(last - first, ptrdiff_t(few.count));
    const auto rest = std::copy_n(few.runs.begin(), both, first);
    if (rest != last)
        runs.erase(rest, last);
    else
        runs.insert(rest, few.runs.begin() + both, end);
}

} // namespace pangaea
