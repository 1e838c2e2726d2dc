// SPDX-License-Identifier: MIT
// Text from outside that is to be shown: characters that would reverse, break or hide text become visible marks. Any
// thread.
#pragma once

#include <QString>
#include <QStringView>

namespace pangaea {

/// Longer lines of output are cut into pieces; UTF-16 units.
inline constexpr qsizetype maxLineLength = 4096;

/// Characters that would reverse, break or hide text wherever they stand. The joiners U+200C and U+200D are left alone:
/// whole languages and emoji need them.
[[nodiscard]] bool isTreacherous(char32_t c);

/// Variation selectors and tags: invisible by themselves, and part of the character before them where they belong to it.
[[nodiscard]] bool isInvisiblePart(char32_t c);

/// "␀" or "<U+202E>"; empty if the character may be shown as it is behind `before`, the text that is shown so far. So a
/// flag, an emoji with its selector and a variant of a Han character stay whole, and nothing can hide behind them.
[[nodiscard]] QString markFor(char32_t c, QStringView before);

/// One line made safe: for names, reasons, anything from outside that is shown.
[[nodiscard]] QString visibleText(QStringView text);

} // namespace pangaea
