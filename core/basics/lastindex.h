// SPDX-License-Identifier: MIT
// A safe QByteArrayView::lastIndexOf(): Qt's (6.8 to 6.11) reads the byte behind an empty view, and may find it. Any
// thread.
#pragma once

#include <QByteArrayView>

namespace pangaea {

/// Index of the last such byte, or -1.
[[nodiscard]] inline qsizetype lastIndexIn(QByteArrayView bytes, char wanted)
{
    return bytes.isEmpty() ? -1 : bytes.lastIndexOf(wanted);
}

} // namespace pangaea
