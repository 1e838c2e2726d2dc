// SPDX-License-Identifier: MIT
// Bytes of one stream into lines of text that are safe to show. One decoder for each stream of each
// attempt; no thread of its own.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace pangaea {

/// UTF-8 is decoded across reads. A carriage return begins the line anew, as on a terminal. Escape
/// sequences are dropped. NUL, other control characters, bidirectional controls and line separators become
/// visible marks, so that output cannot impersonate the window. A line longer than 4 KiB is cut into
/// pieces.
class OutputDecoder
{
public:
    static constexpr qsizetype maxLineLength = 4096; ///< UTF-16 units

    /// The lines that these bytes completed.
    [[nodiscard]] QStringList feed(QByteArrayView bytes);
    /// What has come of the line that is not complete yet.
    [[nodiscard]] const QString &partial() const { return m_line; }
    /// The rest, when nothing more will come or bytes were lost; empty if there is none.
    [[nodiscard]] QString finish();

private:
    enum class Escape { None, Begun, Csi, String, StringEnd };

    void accept(QChar c, QStringList &lines);
    void append(QStringView piece, qsizetype room, QStringList &lines);
    qsizetype appendPlainRun(QStringView text);
    bool consumeEscape(QChar c);
    [[nodiscard]] Escape afterEscape(QChar c) const;

    QByteArray m_cutOff; ///< the first bytes of a character whose rest comes with the next read
    QString m_line;
    Escape m_escape = Escape::None;
    qsizetype m_escapeLength = 0;
    bool m_carriageReturn = false;
};

/// One line made safe by the same rules: names, reasons, anything from outside that is shown.
[[nodiscard]] QString visibleText(QStringView text);

} // namespace pangaea
