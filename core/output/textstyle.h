// SPDX-License-Identifier: MIT
// How a program asked for a piece of its text to look, without a word on what that is on a screen. Values; any
// thread.
#pragma once

#include <QStringView>

#include <optional>

namespace pangaea {

/// A colour as a program names it: one of a terminal's 256 by its number, or red, green and blue.
struct TextColor {
    bool isRgb = false;
    quint32 value = 0; ///< 0 to 255, or 0xRRGGBB
    friend bool operator==(const TextColor &, const TextColor &) = default;
};

/// What is not set is the reader's own.
struct TextStyle {
    std::optional<TextColor> foreground;
    std::optional<TextColor> background;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool inverse = false; ///< foreground and background change places
    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// Obeys the parameters of one SGR sequence, "1;38;5;208", as ECMA-48 and xterm have them; what is unknown or out of
/// range is passed over. Text is never hidden, made to blink or made faint.
void applyGraphicRendition(TextStyle &style, QStringView parameters);

} // namespace pangaea
