// SPDX-License-Identifier: MIT
// The look of text that a program styled: its colours in tones that are readable on the palette in use. GUI thread.
#pragma once

#include "core/output/textstyle.h"

#include <QColor>
#include <QTextCharFormat>

#include <unordered_map>

class QPalette;

namespace pangaea {

/// fill is invalid if the text has no background of its own.
struct TextColors {
    QColor ink;
    QColor fill;
};

/// `ink` and `base`: the colours of plain text there. If the contrast is below 3:1, the text takes the plain ink, and
/// if that is not readable either, the base, black or white.
[[nodiscard]] TextColors readableColors(const TextStyle &style, const QColor &ink, const QColor &base,
                                        const QPalette &palette);

/// Caches one format for each style. Italics are reserved for the window's own words, so that printed text cannot
/// imitate them.
class TextLooks
{
public:
    [[nodiscard]] const QTextCharFormat &format(const TextStyle &style, bool isError, const QPalette &palette);
    /// Call this when the palette changes.
    void forget() { m_formats.clear(); }

private:
    std::unordered_map<quint64, QTextCharFormat> m_formats;
};

} // namespace pangaea
