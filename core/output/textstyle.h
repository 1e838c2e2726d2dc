// SPDX-License-Identifier: MIT
// The style that a program requested for a piece of its text, independent of how a screen shows it. Values; any thread.
#pragma once

#include <QStringView>

#include <optional>

namespace pangaea {

/// A colour as a program specifies it: one of a terminal's 256 by number, or red, green and blue.
struct TextColor {
    bool isRgb = false;
    quint32 value = 0; ///< 0 to 255, or 0xRRGGBB
    friend bool operator==(const TextColor &, const TextColor &) = default;
};

/// What is not set is the viewer's default.
struct TextStyle {
    std::optional<TextColor> foreground;
    std::optional<TextColor> background;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool inverse = false; ///< foreground and background are swapped
    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// Applies the parameters of one SGR sequence, "1;38;5;208", as in ECMA-48 and xterm; unknown or out-of-range ones are
/// ignored. Text is never hidden, made to blink or made faint.
void applyGraphicRendition(TextStyle &style, QStringView parameters);

} // namespace pangaea
