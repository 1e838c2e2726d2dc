// SPDX-License-Identifier: MIT
// How text that a program styled looks here: its colours in tones that can be read on the palette in use. GUI thread.
#pragma once

#include "core/output/textstyle.h"

#include <QColor>
#include <QTextCharFormat>

#include <unordered_map>

class QPalette;

namespace pangaea {

/// fill is invalid where the text stands on what is behind it anyway.
struct TextColors {
    QColor ink;
    QColor fill;
};

/// `ink` and `base`: what plain text has there. Text never comes near to its background: below 3:1 it takes the plain
/// ink, and where that cannot be read either, the base, black or white.
[[nodiscard]] TextColors readableColors(const TextStyle &style, const QColor &ink, const QColor &base,
                                        const QPalette &palette);

/// Formats made once for each style. Italics are left to the window's own words, which nothing printed may look like.
class TextLooks
{
public:
    [[nodiscard]] const QTextCharFormat &format(const TextStyle &style, bool isError, const QPalette &palette);
    /// When the palette changes.
    void forget() { m_formats.clear(); }

private:
    std::unordered_map<quint64, QTextCharFormat> m_formats;
};

} // namespace pangaea
