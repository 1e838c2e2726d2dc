// SPDX-License-Identifier: MIT
// Decodes the bytes of one stream into lines of text that are safe to show. One decoder per stream and attempt; not
// bound to a thread.
#pragma once

#include "core/basics/visibletext.h"
#include "core/output/styledline.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <vector>

namespace pangaea {

/// UTF-8 is decoded across reads. What moves within the line acts as on a terminal, with one place for each character:
/// after a carriage return, a backspace or ESC [ G, C or D the following text overwrites the line; ESC [ K erases its rest,
/// ESC [ 1 K what comes before, ESC [ 2 K the whole line. ESC [ ... m sets the style, which continues on the next lines.
/// ESC ( 0, and shift out after ESC ) 0, draw lines and corners instead of letters. All other escape sequences are dropped,
/// pictures and titles whole, however long; one that has no end is shown as text when the stream ends. NUL, other control
/// characters, bidirectional controls and line separators become visible marks, so that output cannot impersonate the
/// window. A line longer than maxLineLength is cut into pieces.
class OutputDecoder
{
public:
    static constexpr size_t maxRuns = 512;            ///< the rest of a line with more runs is plain
    static constexpr qsizetype farthestColumn = 1000; ///< ESC [ G and C move no farther beyond the line's end
    static constexpr qsizetype mostKept = 16 * 1024;  ///< UTF-16 units of a sequence without an end that are shown

    /// Returns the lines that these bytes completed.
    [[nodiscard]] std::vector<StyledLine> feed(QByteArrayView bytes);
    /// The beginning of the line that is not complete yet.
    [[nodiscard]] const QString &partial() const { return m_line.text; }
    /// Whether what comes next belongs to a title or a picture.
    [[nodiscard]] bool isInString() const { return m_escape == Escape::String || m_escape == Escape::StringEnd; }
    /// The incomplete last line, and what a sequence without an end held back, when the output has ended or bytes were
    /// lost; none if there is nothing. What follows is plain.
    [[nodiscard]] std::vector<StyledLine> finish();

private:
    enum class Escape { None, Begun, Csi, String, StringEnd };
    using Lines = std::vector<StyledLine>;

    void accept(QStringView character, Lines &lines);
    [[nodiscard]] bool move(QChar control);
    void moveTo(qsizetype column);
    void pad();
    void show(QStringView character, Lines &lines);
    void write(QStringView piece, qsizetype characters, Lines &lines);
    void endLine(Lines &lines);
    void use(const TextStyle &style);
    qsizetype writePlainRun(QStringView text);
    bool consumeEscape(QChar c);
    [[nodiscard]] Escape afterEscape(QChar c);
    void chooseCharacters(QChar set);
    void applySequence(QChar last);
    void applyMove(QChar last);
    void erase();

    QByteArray m_cutOff; ///< the first bytes of a character that continues in the next read
    StyledLine m_line;
    qsizetype m_column = 0; ///< where the next character goes, in units
    qsizetype m_beyond
        = 0;           ///< so many places behind the end of the line, which are blank once something is written there
    TextStyle m_style; ///< as set by the program
    TextStyle m_used;  ///< as used: plain after too many changes in one line
    bool m_isPlain = true; ///< m_used is the plain style
    Escape m_escape = Escape::None;
    qsizetype m_escapeLength = 0;
    QString m_parameters;           ///< of a sequence that begins with ESC [
    QString m_heldBack;             ///< the begin of a string that has no end yet, without its escape character
    QChar m_intermediate;           ///< of ESC ( 0: the parenthesis
    std::array<bool, 2> m_draws {}; ///< whether each of the two character sets draws lines
    bool m_shifted = false;         ///< shift out: the second set is used
};

} // namespace pangaea
