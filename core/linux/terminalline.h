// SPDX-License-Identifier: MIT
// The line that a terminal is putting together from what is typed (termios(3), canonical mode): the kernel does not
// tell it, and drops what is too long. A plain value; any thread.
#pragma once

#include <QByteArray>

struct termios;

namespace pangaea {

class TerminalLine final
{
public:
    static constexpr qsizetype longest = 4095; ///< bytes before its end

    /// Follows bytes that are typed while the terminal has these settings. False: a line became longer than it may be.
    [[nodiscard]] bool take(QByteArrayView bytes, const ::termios &settings);
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void take(char byte, const ::termios &settings);
    void eraseCharacter(bool utf8);
    void eraseWord(bool utf8);

    QByteArray m_bytes;
    bool m_literally = false; ///< the next byte is no command
};

} // namespace pangaea
