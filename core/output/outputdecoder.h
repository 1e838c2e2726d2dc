// SPDX-License-Identifier: MIT
// Bytes of one stream into lines of text that are safe to show. One decoder for each stream of each
// attempt; no thread of its own.
#pragma once

#include "core/basics/visibletext.h"
#include "core/output/styledline.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace pangaea {

/// UTF-8 is decoded across reads. A carriage return lets what follows overwrite the line, as on a terminal, with one
/// place for each character; ESC [ K erases the rest of it, ESC [ 2 K all. ESC [ ... m sets the style, which holds
/// over lines. All other escape sequences are dropped, none is obeyed. NUL, other control characters, bidirectional
/// controls and line separators become visible marks, so that output cannot impersonate the window. A line longer
/// than maxLineLength is cut into pieces.
class OutputDecoder
{
public:
    static constexpr size_t maxRuns = 512; ///< a line with more is plain from there on

    /// The lines that these bytes completed.
    [[nodiscard]] std::vector<StyledLine> feed(QByteArrayView bytes);
    /// What has come of the line that is not complete yet.
    [[nodiscard]] const QString &partial() const { return m_line.text; }
    /// The rest, when nothing more will come or bytes were lost; empty if there is none. What follows is plain.
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

    QByteArray m_cutOff; ///< the first bytes of a character whose rest comes with the next read
    StyledLine m_line;
    qsizetype m_column = 0; ///< where the next character goes, in units
    TextStyle m_style;      ///< as the program asked
    TextStyle m_used;       ///< as it is written: plain after too many changes in one line
    bool m_isPlain = true;  ///< m_used says nothing
    Escape m_escape = Escape::None;
    qsizetype m_escapeLength = 0;
    QString m_parameters; ///< of a sequence that begins with ESC [
};

} // namespace pangaea
