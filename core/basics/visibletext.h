// SPDX-License-Identifier: MIT
// Text from outside that is to be shown: what would turn it around, break it or hide in it becomes a visible mark. Any
// thread.
#pragma once

#include <QString>
#include <QStringView>

namespace pangaea {

/// A line of output that is longer is cut into pieces; UTF-16 units.
inline constexpr qsizetype maxLineLength = 4096;

/// What would turn text around, break it or hide in it. The joiners U+200C and U+200D are left alone: whole
/// languages and emoji need them.
[[nodiscard]] bool isTreacherous(char16_t c);

/// "␀" or "<U+202E>"; empty for what may be shown as it is.
[[nodiscard]] QString markFor(char16_t c);

/// One line made safe: names, reasons, anything from outside that is shown.
[[nodiscard]] QString visibleText(QStringView text);

} // namespace pangaea
