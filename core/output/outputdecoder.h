// SPDX-License-Identifier: MIT
// Decodes the bytes of one stream into lines of text that are safe to show. One decoder per stream and attempt; not
// bound to a thread.
#pragma once

#include "core/basics/visibletext.h"
#include "core/output/styledline.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace pangaea {

/// UTF-8 is decoded across reads. After a carriage return the following text overwrites the line, as on a terminal,
/// with one place for each character; ESC [ K erases the rest of it, ESC [ 2 K the whole line. ESC [ ... m sets the
/// style, which continues on the next lines. All other escape sequences are dropped. NUL, other control characters,
/// bidirectional controls and line separators become visible marks, so that output cannot impersonate the window. A
/// line longer than maxLineLength is cut into pieces.
class OutputDecoder
{
public:
    static constexpr size_t maxRuns = 512; ///< the rest of a line with more runs is plain

    /// Returns the lines that these bytes completed.
    [[nodiscard]] std::vector<StyledLine> feed(QByteArrayView bytes);
    /// The beginning of the line that is not complete yet.
    [[nodiscard]] const QString &partial() const { return m_line.text; }
    /// The incomplete last line, when the output has ended or bytes were lost; empty if there is none. What follows is
    /// plain.
    [[nodiscard]] StyledLine finish();

private:
    enum class Escape { None, Begun, Csi, String, StringEnd };
    using Lines = std::vector<StyledLine>;

    void accept(QStringView character, Lines &lines);
    void write(QStringView piece, qsizetype characters, Lines &lines);
    void endLine(Lines &lines);
    void use(const TextStyle &style);
    qsizetype writePlainRun(QStringView text);
    bool consumeEscape(QChar c);
    [[nodiscard]] Escape afterEscape(QChar c) const;
    void applySequence(QChar last);

    QByteArray m_cutOff; ///< the first bytes of a character that continues in the next read
    StyledLine m_line;
    qsizetype m_column = 0; ///< where the next character goes, in units
    TextStyle m_style;      ///< as set by the program
    TextStyle m_used;       ///< as used: plain after too many changes in one line
    bool m_isPlain = true;  ///< m_used is the plain style
    Escape m_escape = Escape::None;
    qsizetype m_escapeLength = 0;
    QString m_parameters; ///< of a sequence that begins with ESC [
};

} // namespace pangaea
