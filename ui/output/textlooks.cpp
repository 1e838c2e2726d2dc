// SPDX-License-Identifier: MIT
#include "ui/output/textlooks.h"

#include "ui/look/palette.h"

#include <array>
#include <utility>

namespace pangaea {

namespace {

constexpr double leastContrast = 3;

using Sixteen = std::array<QRgb, 16>;
// On our own background: contrast of at least 4.5:1; white and black become quiet and plain text.
constexpr Sixteen onLight {0x1A1A1A, 0xB3261E, 0x17663A, 0x7A5200, 0x1F5C99, 0x8D3A73, 0x00656E, 0x595959,
                           0x686868, 0xC4161C, 0x1B7038, 0x805A00, 0x2563B8, 0xA0328A, 0x00707B, 0x1A1A1A};
constexpr Sixteen onDark {0x9A9A9A, 0xFF8A8A, 0x7FD6A0, 0xF0C36A, 0x8EC1F0, 0xE0A0D0, 0x6FD3D8, 0xD0D0D0,
                          0xA8A8A8, 0xFFA8A8, 0xA0E8BC, 0xFFDD94, 0xB4D8FA, 0xF0C0E4, 0xA0E8EC, 0xF0F0F0};
// On a background that the program also chose: both colours unchanged.
constexpr Sixteen asNamed {0x000000, 0xC01C28, 0x26A269, 0xC5A000, 0x1E5FC0, 0xA347BA, 0x2AA1B3, 0xE0E0E0,
                           0x767676, 0xF66151, 0x57E389, 0xF8E45C, 0x62A0EA, 0xDC8ADD, 0x93DDE0, 0xFFFFFF};

QColor colorOf(const TextColor &color, const Sixteen &first)
{
    if (color.isRgb)
        return QColor::fromRgb(color.value);
    const int index = int(color.value);
    if (index < 16)
        return QColor::fromRgb(first[size_t(index)]);
    if (index >= 232) {
        const int grey = 8 + 10 * (index - 232);
        return {grey, grey, grey};
    }
    const auto level = [](int step) { return step ? 55 + 40 * step : 0; }; // xterm's cube of 6 x 6 x 6
    const int cube = index - 16;
    return {level(cube / 36), level(cube / 6 % 6), level(cube % 6)};
}

quint64 keyOf(const TextStyle &style, bool isError)
{
    const auto bits = [](const std::optional<TextColor> &color) {
        return color ? quint64(1) << 25 | quint64(color->isRgb) << 24 | color->value : 0;
    };
    return bits(style.foreground) << 30 | bits(style.background) << 4 | quint64(style.bold) << 3
        | quint64(style.underline) << 2 | quint64(style.inverse) << 1 | quint64(isError);
}

} // namespace

TextColors readableColors(const TextStyle &style, const QColor &ink, const QColor &base, const QPalette &palette)
{
    const bool hasFill = style.background || style.inverse;
    const Sixteen &tones = hasFill ? asNamed : isDark(palette) ? onDark : onLight;
    TextColors colors {style.foreground ? colorOf(*style.foreground, tones) : ink,
                       style.background ? colorOf(*style.background, tones) : base};
    if (style.inverse)
        std::swap(colors.ink, colors.fill);
    for (const QColor &other : {ink, base, QColor(Qt::black), QColor(Qt::white)}) {
        if (contrast(colors.ink, colors.fill) < leastContrast)
            colors.ink = other;
    }
    if (!hasFill)
        colors.fill = QColor();
    return colors;
}

const QTextCharFormat &TextLooks::format(const TextStyle &style, bool isError, const QPalette &palette)
{
    constexpr size_t most = 1000; // of the millions that there could be
    if (m_formats.size() >= most)
        m_formats.clear();
    const auto [place, isNew] = m_formats.try_emplace(keyOf(style, isError));
    QTextCharFormat &format = place->second;
    if (!isNew)
        return format;
    const TextColors colors = isError
        ? readableColors(style, stderrText(palette), stderrFill(palette), palette)
        : readableColors(style, palette.color(QPalette::Text), palette.color(QPalette::Base), palette);
    format.setForeground(colors.ink);
    if (colors.fill.isValid())
        format.setBackground(colors.fill);
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    if (style.underline)
        format.setFontUnderline(true);
    return format;
}

} // namespace pangaea
