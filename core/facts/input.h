// SPDX-License-Identifier: MIT
// What a process finds on its standard input. A plain value; any thread.
#pragma once

#include <QByteArray>

namespace pangaea {

struct Input {
    enum class Kind {
        Closed, ///< at its end at once: /dev/null
        Text,   ///< these bytes, then its end
        Typed,  ///< what the user gives it, until the user ends it
    };
    static constexpr qint64 longestText = 1024 * 1024; ///< bytes

    Kind kind = Kind::Closed;
    QByteArray text; ///< Text: raw; else empty

    friend bool operator==(const Input &, const Input &) = default;
};

} // namespace pangaea
