// SPDX-License-Identifier: MIT
// Tells text from escape sequences, one character at a time. What a sequence does is for others. Not bound to a thread.
#pragma once

#include <QString>
#include <QStringView>

namespace pangaea {

/// Sequences that begin with ESC [ are told when they are complete, ESC ( 0 and its like also; all others are dropped,
/// pictures and titles whole, however long. A malformed or too long sequence ends where this is noticed, and the
/// character counts as text; a string ends where it says so, or where CAN or SUB give it up.
class EscapeParser
{
public:
    static constexpr qsizetype mostKept = 16 * 1024; ///< UTF-16 units of a sequence without an end that are shown

    enum class Found {
        Text,         ///< the character belongs to no sequence
        Nothing,      ///< it does, and nothing is to be done
        Sequence,     ///< it completes one that begins with ESC [: last() and parameters()
        CharacterSet, ///< it completes ESC ( 0 or its like: intermediate() and last()
    };
    [[nodiscard]] Found take(QStringView character);

    [[nodiscard]] bool isIdle() const { return m_escape == Escape::None; }
    /// Whether what comes next belongs to a title or a picture.
    [[nodiscard]] bool isInString() const { return m_escape == Escape::String || m_escape == Escape::StringEnd; }
    /// The string that has no end yet, from its escape character on; it is given up.
    [[nodiscard]] QString giveUpString();

    [[nodiscard]] QChar last() const { return m_last; }
    [[nodiscard]] QChar intermediate() const { return m_intermediate; }
    [[nodiscard]] const QString &parameters() const { return m_parameters; }

private:
    enum class Escape { None, Begun, Csi, String, StringEnd };

    void begin();
    [[nodiscard]] Found takeNext(QChar c);
    [[nodiscard]] Found afterBegin(QChar c);
    [[nodiscard]] Found inSequence(QChar c);

    Escape m_escape = Escape::None;
    qsizetype m_length = 0;
    QString m_parameters;
    QString m_heldBack; ///< the begin of a string that has no end yet, without its escape character
    QChar m_intermediate;
    QChar m_last;
};

} // namespace pangaea
