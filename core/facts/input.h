// SPDX-License-Identifier: MIT
// The standard input of a process. A plain value; any thread.
#pragma once

#include <QByteArray>

namespace pangaea {

struct Input {
    enum class Kind {
        Closed,   ///< end of file at once: /dev/null
        Text,     ///< these bytes, then end of file
        Typed,    ///< what the user types, until the user ends it
        Terminal, ///< likewise; standard input, output and error are a terminal of its own (pty(7))
    };
    static constexpr qint64 longestText = 1024 * 1024; ///< bytes

    Kind kind = Kind::Closed;
    QByteArray text; ///< Text: raw; otherwise empty

    friend bool operator==(const Input &, const Input &) = default;
};

} // namespace pangaea
