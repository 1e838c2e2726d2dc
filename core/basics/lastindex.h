// SPDX-License-Identifier: MIT
// What QByteArrayView::lastIndexOf() should do: it looks at the byte behind an empty view, and finds it there
// (Qt 6.8 to 6.11). Any thread.
#pragma once

#include <QByteArrayView>

namespace pangaea {

/// Where the byte stands last; -1: nowhere.
[[nodiscard]] inline qsizetype lastIndexIn(QByteArrayView bytes, char wanted)
{
    return bytes.isEmpty() ? -1 : bytes.lastIndexOf(wanted);
}

} // namespace pangaea
