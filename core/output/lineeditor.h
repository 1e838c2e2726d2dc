// SPDX-License-Identifier: MIT
// The lines of one stream as a program writes, moves and erases in them: the one that is being written, and those above
// it that it can still reach. Not bound to a thread.
#pragma once

#include "core/basics/visibletext.h"
#include "core/output/styledline.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace pangaea {

/// A line that was complete, and that the program has changed since.
struct RevisedLine {
    qsizetype back = 1; ///< 1: the last of the lines that were complete before
    StyledLine line;
    friend bool operator==(const RevisedLine &, const RevisedLine &) = default;
};

/// What changed: first lines that were complete before, then more lines that are complete now.
struct WrittenLines {
    std::vector<RevisedLine> revised;
    std::vector<StyledLine> lines;
};

/// One place for each character. Rows are counted upwards from the last line, 0; nothing lies below it. Above the lines
/// that the program itself printed, and above the last mostLines of them, nothing can be reached.
class LineEditor
{
public:
    static constexpr size_t maxRuns = 512;            ///< the rest of a line with more runs is plain
    static constexpr qsizetype farthestColumn = 1000; ///< right() moves no farther beyond the line's end
    static constexpr qsizetype mostLines = 128;       ///< complete ones that can be reached

    /// Text of which each unit is a character, not longer than room(); returns its length.
    qsizetype writeRun(QStringView text);
    [[nodiscard]] bool canWriteRun() const { return m_beyond == 0; }
    [[nodiscard]] qsizetype room() const { return maxLineLength - m_column; }
    /// Overwrites so many characters. Never splits the piece: if the last line becomes too long, it ends before it.
    void write(QStringView piece, qsizetype characters);
    /// Before the cursor, with blanks in the places that were passed over.
    [[nodiscard]] QStringView textBefore();
    /// To the begin of the next line, which is a new one behind the last.
    void newLine();

    [[nodiscard]] const TextStyle &style() const { return m_style; }
    void setStyle(const TextStyle &style);

    void toColumn(qsizetype column);
    void left(qsizetype places);
    void right(qsizetype places);
    void up(qsizetype lines) { goTo(m_up + lines); }
    void down(qsizetype lines) { goTo(m_up - lines); }

    void eraseRest();
    void eraseBefore();
    void eraseLine();
    /// The rest of the line, and all lines below.
    void eraseBelow();

    /// The one that is not complete.
    [[nodiscard]] const StyledLine &lastLine() const { return m_up > 0 ? m_last : m_line; }
    /// The text of the line with the cursor, or of the nearest one above that is not blank; empty if there is none.
    [[nodiscard]] QString lastWords() const;
    /// What changed since the last call.
    [[nodiscard]] WrittenLines take();
    /// Completes the last line, unless it is empty, and begins anew.
    [[nodiscard]] WrittenLines finish();

private:
    [[nodiscard]] qsizetype reach() const;
    [[nodiscard]] const StyledLine &lineAt(qsizetype up) const;
    void setLine(qsizetype up, const StyledLine &line);
    void goTo(qsizetype up);
    void useStyle();

    StyledLine m_line;      ///< the one with the cursor
    qsizetype m_column = 0; ///< where the next character goes, in units
    qsizetype m_beyond = 0; ///< so many places behind the line's end, which are blank once something is written there
    qsizetype m_up = 0;     ///< how far above the last line the cursor is
    StyledLine m_last;      ///< the last line, while the cursor is above it
    std::vector<StyledLine> m_done;   ///< complete since the last take()
    std::vector<StyledLine> m_before; ///< complete before that; at least those that can be reached
    std::vector<size_t> m_revised;    ///< which of them
    TextStyle m_style;                ///< as set by the program
    TextStyle m_used;                 ///< as used: plain after too many changes in one line
    bool m_isPlain = true;            ///< m_used is the plain style
    bool m_isLimited = false;         ///< the line has too many changes
};

} // namespace pangaea
