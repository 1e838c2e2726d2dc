// SPDX-License-Identifier: MIT
#include "core/output/outputsearch.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace pangaea {

namespace {

bool holdsMatch(const LineScope &scope, const OutputMatch &match)
{
    return match.number > scope.after && (!scope.onlyErrors || match.isOfErrors);
}

/// Of a row that has no lines, or none but live ones: behind all that it had.
quint64 firstOf(const std::deque<OutputLine> &lines)
{
    return lines.empty() ? firstLiveNumber : lines.front().number;
}

void addTo(SearchPiece &piece, const OutputLine &line)
{
    const LineScope errors {.rows = {}, .after = 0, .onlyErrors = true};
    piece.lines.push_back({line.number, 0, 0, line.process, errors.holds(line)});
    piece.texts.push_back(line.text);
}

} // namespace

bool LineScope::hasRow(ProcessId row) const
{
    return rows.empty() || std::ranges::find(rows, row) != rows.end();
}

SearchResult searchPiece(const SearchPiece &piece, const LinePattern &pattern, const std::function<bool()> &stops)
{
    SearchResult result;
    for (size_t i = 0; i < piece.lines.size(); ++i) {
        if (stops && stops())
            return result;
        OutputMatch match = piece.lines[i];
        result.until = match.number;
        const auto found = pattern.in(piece.texts[i], OutputSearch::mostInLine + 1);
        if (!found) {
            ++result.givenUp;
            continue;
        }
        for (const PatternMatch &place : std::span(*found).first(std::min(found->size(), OutputSearch::mostInLine))) {
            match.column = place.start;
            match.length = place.length;
            result.matches.push_back(match);
        }
        result.hasMore |= found->size() > OutputSearch::mostInLine;
    }
    result.until = piece.until;
    return result;
}

void OutputSearch::begin(const LinePattern &pattern)
{
    m_pattern = pattern;
    m_rows.clear();
    m_until = 0;
    m_kept = 0;
    m_givenUp = 0;
    m_hasMore = false;
}

SearchPiece OutputSearch::next(size_t most) const
{
    SearchPiece piece;
    const std::vector<const OutputLine *> lines = m_log.since(m_until, {}, most);
    piece.lines.reserve(lines.size());
    piece.texts.reserve(lines.size());
    for (const OutputLine *line : lines)
        addTo(piece, *line);
    piece.until = lines.size() < most ? m_log.newest() : lines.back()->number;
    return piece;
}

SearchPiece OutputSearch::pieceOf(const std::vector<OutputLine> &lines)
{
    SearchPiece piece;
    for (const OutputLine &line : lines)
        addTo(piece, line);
    return piece;
}

void OutputSearch::take(const SearchResult &result)
{
    m_until = std::max(m_until, result.until);
    m_givenUp += result.givenUp;
    m_hasMore |= result.hasMore;
    for (const OutputMatch &match : result.matches)
        add(match);
}

// Live lines are the last of their row, whatever comes before them.
void OutputSearch::add(const OutputMatch &match)
{
    if (m_kept >= mostMatches) {
        m_hasMore = true;
        return;
    }
    const auto [row, isNew] = m_rows.try_emplace(match.process);
    if (isNew)
        row->second.first = firstOf(m_log.lines(match.process));
    if (match.number < row->second.first && !m_log.lines(match.process).empty())
        return; // dropped while it was searched
    std::deque<OutputMatch> &matches = row->second.matches;
    matches.insert(std::ranges::upper_bound(matches, match), match);
    ++m_kept;
}

void OutputSearch::takeAgain(const SearchPiece &piece, const SearchResult &result)
{
    for (const OutputMatch &line : piece.lines) {
        const auto row = m_rows.find(line.process);
        if (row == m_rows.end())
            continue;
        const auto old = std::ranges::equal_range(row->second.matches, line.number, {}, &OutputMatch::number);
        m_kept -= old.size();
        row->second.matches.erase(old.begin(), old.end());
    }
    m_givenUp += result.givenUp;
    m_hasMore |= result.hasMore;
    for (const OutputMatch &match : result.matches)
        add(match);
}

void OutputSearch::forgetLive(ProcessId row)
{
    const auto found = m_rows.find(row);
    while (found != m_rows.end() && !found->second.matches.empty() && isLive(found->second.matches.back().number)) {
        found->second.matches.pop_back();
        --m_kept;
    }
}

// Where lines were dropped, a notice has the number of the last of them.
void OutputSearch::forgetDropped()
{
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        const std::deque<OutputLine> &lines = m_log.lines(row->first);
        std::deque<OutputMatch> &matches = row->second.matches;
        const quint64 first = firstOf(lines);
        if (std::exchange(row->second.first, first) != first) {
            while (!matches.empty() && matches.front().number <= first && !isLive(matches.front().number)) {
                matches.pop_front();
                --m_kept;
            }
        }
        row = matches.empty() ? m_rows.erase(row) : std::next(row);
    }
}

template <typename Function>
void OutputSearch::forEachRow(const LineScope &scope, Function function) const
{
    if (scope.rows.empty()) {
        for (const auto &[id, row] : m_rows)
            function(row.matches);
        return;
    }
    for (const ProcessId id : scope.rows) {
        if (const auto row = m_rows.find(id); row != m_rows.end())
            function(row->second.matches);
    }
}

std::map<ProcessId, qsizetype> OutputSearch::counts() const
{
    std::map<ProcessId, qsizetype> result;
    for (const auto &[id, row] : m_rows)
        result.emplace(id, qsizetype(row.matches.size()));
    return result;
}

qsizetype OutputSearch::count(const LineScope &scope) const
{
    return countBefore({std::numeric_limits<quint64>::max()}, scope);
}

qsizetype OutputSearch::countBefore(const OutputMatch &place, const LineScope &scope) const
{
    qsizetype result = 0;
    forEachRow(scope, [&](const std::deque<OutputMatch> &matches) {
        const auto first = std::ranges::upper_bound(matches, scope.after, {}, &OutputMatch::number);
        const auto end = std::ranges::lower_bound(first, matches.end(), place);
        result += scope.onlyErrors
            ? std::count_if(first, end, [](const OutputMatch &match) { return match.isOfErrors; })
            : end - first;
    });
    return result;
}

bool OutputSearch::matches(const OutputLine &line) const
{
    const auto row = m_rows.find(line.process);
    return row != m_rows.end()
        && std::ranges::binary_search(row->second.matches, line.number, {}, &OutputMatch::number);
}

std::vector<OutputMatch> OutputSearch::matchesOf(ProcessId row, quint64 number) const
{
    const auto found = m_rows.find(row);
    if (found == m_rows.end())
        return {};
    const auto range = std::ranges::equal_range(found->second.matches, number, {}, &OutputMatch::number);
    return {range.begin(), range.end()};
}

std::optional<OutputMatch> OutputSearch::firstFrom(const OutputMatch &place, const LineScope &scope) const
{
    std::optional<OutputMatch> best;
    forEachRow(scope, [&](const std::deque<OutputMatch> &matches) {
        auto found = std::ranges::lower_bound(matches, place);
        while (found != matches.end() && !holdsMatch(scope, *found))
            ++found;
        if (found != matches.end() && (!best || *found < *best))
            best = *found;
    });
    return best;
}

std::optional<OutputMatch> OutputSearch::lastBefore(const OutputMatch &place, const LineScope &scope) const
{
    std::optional<OutputMatch> best;
    forEachRow(scope, [&](const std::deque<OutputMatch> &matches) {
        auto found = std::ranges::lower_bound(matches, place);
        while (found != matches.begin() && !holdsMatch(scope, *std::prev(found)))
            --found;
        if (found != matches.begin() && (!best || *best < *std::prev(found)))
            best = *std::prev(found);
    });
    return best;
}

} // namespace pangaea
