// SPDX-License-Identifier: MIT
// Decodes the bytes of one stream into lines of text that are safe to show. One decoder per stream and attempt; not
// bound to a thread.
#pragma once

#include "core/basics/visibletext.h"
#include "core/output/escapeparser.h"
#include "core/output/lineeditor.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <vector>

namespace pangaea {

/// UTF-8 is decoded across reads. What moves acts as on a terminal, with one place for each character: after a carriage
/// return, a backspace or ESC [ G, C or D the following text overwrites the line; ESC [ A, B, E and F reach the lines
/// that the stream itself printed, which are revised then. ESC [ K erases the rest of the line, ESC [ 1 K what comes
/// before, ESC [ 2 K the whole line, ESC [ J the rest and all lines below. ESC [ ... m sets the style, which continues on
/// the next lines. ESC ( 0, and shift out after ESC ) 0, draw lines and corners instead of letters. All other escape
/// sequences are dropped; one that has no end is shown as text when the stream ends. NUL, other control characters,
/// bidirectional controls and line separators become visible marks, so that output cannot impersonate the window. A line
/// longer than maxLineLength is cut into pieces.
class OutputDecoder
{
public:
    static constexpr size_t maxRuns = LineEditor::maxRuns;

    /// Returns the lines that these bytes completed, and those before that they revised.
    [[nodiscard]] WrittenLines write(QByteArrayView bytes);
    /// The same, without the revisions.
    [[nodiscard]] std::vector<StyledLine> feed(QByteArrayView bytes) { return write(bytes).lines; }
    /// The line that is not complete yet.
    [[nodiscard]] const StyledLine &lastLine() const { return m_editor.lastLine(); }
    [[nodiscard]] const QString &partial() const { return lastLine().text; }
    /// The text that the cursor is in or behind, complete or not; empty if nothing is known.
    [[nodiscard]] QString lastWords() const { return m_editor.lastWords(); }
    /// Whether what comes next belongs to a sequence.
    [[nodiscard]] bool isInSequence() const { return !m_parser.isIdle(); }
    /// Completes the last line, and shows what a sequence without an end held back, when the output has ended or bytes
    /// were lost. What follows is plain, and does not reach what was before.
    [[nodiscard]] WrittenLines end();
    [[nodiscard]] std::vector<StyledLine> finish() { return end().lines; }

private:
    void accept(QStringView character);
    [[nodiscard]] bool move(QChar control);
    void show(QStringView character);
    [[nodiscard]] qsizetype writePlainRun(QStringView text);
    void applySequence();
    void applyMove(QChar last);
    void erase(QChar last);

    QByteArray m_cutOff; ///< the first bytes of a character that continues in the next read
    EscapeParser m_parser;
    LineEditor m_editor;
    std::array<bool, 2> m_draws {}; ///< whether each of the two character sets draws lines
    bool m_shifted = false;         ///< shift out: the second set is used
};

} // namespace pangaea
