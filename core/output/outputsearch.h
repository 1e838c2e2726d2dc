// SPDX-License-Identifier: MIT
// Where the lines of the log match a pattern, in every row, over all lines that the log keeps: counts for each row, and
// the way from match to match. A reading of the log, on its thread; the matching itself is a function of values, in
// pieces, so that whoever drives it may leave it to another thread.
#pragma once

#include "core/output/linepattern.h"
#include "core/output/outputlog.h"

#include <compare>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace pangaea {

/// Which lines are looked at: a view's filter.
struct LineScope {
    ProcessIds rows;         ///< empty: all
    quint64 after = 0;       ///< numbers above this one
    bool onlyErrors = false; ///< of standard error, and Pangaea's notices

    [[nodiscard]] bool hasRow(ProcessId row) const;
    /// Of a line that is of one of the rows.
    [[nodiscard]] bool holds(const OutputLine &line) const
    {
        return line.number > after && (!onlyErrors || line.notice || (line.stream == Stream::Error && !line.typed));
    }
};

struct OutputMatch {
    quint64 number = 0; ///< of the line
    qsizetype column = 0;
    qsizetype length = 0;
    ProcessId process = ProcessId::Pangaea;
    bool isOfErrors = false; ///< LineScope::onlyErrors holds its line

    friend std::strong_ordering operator<=>(const OutputMatch &a, const OutputMatch &b)
    {
        return std::pair(a.number, a.column) <=> std::pair(b.number, b.column);
    }
    friend bool operator==(const OutputMatch &a, const OutputMatch &b)
    {
        return a.number == b.number && a.column == b.column;
    }
};

/// A piece of the lines to be searched, and what was found in it.
struct SearchPiece {
    std::vector<OutputMatch> lines; ///< each line, without a place
    std::vector<QString> texts;     ///< of these lines
    quint64 until = 0;              ///< all lines up to this number are in this piece or an earlier one
};
struct SearchResult {
    std::vector<OutputMatch> matches; ///< in order
    quint64 until = 0;
    int givenUp = 0;      ///< lines that would have taken too many steps
    bool hasMore = false; ///< a line has more matches than were kept
};

/// Any thread. `stops` is asked before each line; the result then ends there.
[[nodiscard]] SearchResult searchPiece(const SearchPiece &piece, const LinePattern &pattern,
                                       const std::function<bool()> &stops = {});

class OutputSearch final
{
public:
    static constexpr size_t mostInLine = 100;
    static constexpr size_t mostMatches = 1'000'000; ///< kept, of all rows

    explicit OutputSearch(const OutputLog &log)
        : m_log(log)
    {
    }

    /// Forgets what was found, and looks for this.
    void begin(const LinePattern &pattern);
    [[nodiscard]] const LinePattern &pattern() const { return m_pattern; }

    [[nodiscard]] bool isComplete() const { return m_pattern.isEmpty() || m_until >= m_log.newest(); }
    /// Every line up to this number was searched.
    [[nodiscard]] quint64 until() const { return m_until; }
    /// At most so many of the lines that were not searched yet, the oldest.
    [[nodiscard]] SearchPiece next(size_t most) const;
    void take(const SearchResult &result);
    /// Lines that have changed, as a piece to be searched again, and what was found in it.
    [[nodiscard]] static SearchPiece pieceOf(const std::vector<OutputLine> &lines);
    void takeAgain(const SearchPiece &piece, const SearchResult &result);
    /// Forgets the matches of a row's live lines.
    void forgetLive(ProcessId row);
    /// Forgets the matches of lines that the log dropped since.
    void forgetDropped();

    /// Lines that would have taken too many steps.
    [[nodiscard]] int givenUp() const { return m_givenUp; }
    /// There are more matches than were kept: every count is one at least.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    /// Rows with matches, and how many.
    [[nodiscard]] std::map<ProcessId, qsizetype> counts() const;
    [[nodiscard]] qsizetype count(const LineScope &scope) const;
    /// How many come before this one.
    [[nodiscard]] qsizetype countBefore(const OutputMatch &place, const LineScope &scope) const;
    [[nodiscard]] bool matches(const OutputLine &line) const;
    /// Of one line, in order.
    [[nodiscard]] std::vector<OutputMatch> matchesOf(ProcessId row, quint64 number) const;
    /// The first that comes behind this place, or at it; none if there is none.
    [[nodiscard]] std::optional<OutputMatch> firstFrom(const OutputMatch &place, const LineScope &scope) const;
    /// The last that comes before this place.
    [[nodiscard]] std::optional<OutputMatch> lastBefore(const OutputMatch &place, const LineScope &scope) const;

private:
    struct Row {
        std::deque<OutputMatch> matches; ///< in order
        quint64 first = 0;               ///< number of the log's first line of the row, when last looked at
    };
    void add(const OutputMatch &match);
    template <typename Function>
    void forEachRow(const LineScope &scope, Function function) const;

    const OutputLog &m_log;
    LinePattern m_pattern;
    std::map<ProcessId, Row> m_rows;
    quint64 m_until = 0;
    size_t m_kept = 0;
    int m_givenUp = 0;
    bool m_hasMore = false;
};

} // namespace pangaea
