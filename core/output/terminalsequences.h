// SPDX-License-Identifier: MIT
// Escape sequences before libvterm reads them: whole ones, and none with which it is not safe. Any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace pangaea {

/// The length without the begin of a sequence that comes with the next bytes: so nothing is lost when the size changes in
/// between.
[[nodiscard]] qsizetype wholeSequences(QByteArrayView bytes);

/// Without the sequences that are not for libvterm: those for margins at the sides, and those with control characters.
[[nodiscard]] QByteArray harmless(const QByteArray &bytes);

/// Of these bytes only the sequences that set modes, colours, regions and character sets.
[[nodiscard]] QByteArray settingsIn(QByteArrayView bytes);

} // namespace pangaea
