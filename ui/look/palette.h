// SPDX-License-Identifier: MIT
// Every colour of the window: our light and dark palettes, and the colours derived from the palette in use. GUI thread.
#pragma once

#include "core/facts/event.h"

#include <QColor>
#include <QPalette>

#include <array>
#include <optional>

class QPainter;
class QRectF;

namespace pangaea {

enum class Theme { System, Light, Dark, ContrastLight, ContrastDark };
/// As settings and the command line name them; indexed by Theme.
inline constexpr std::array themeNames {"system", "light", "dark", "contrast-light", "contrast-dark"};
/// Nothing if there is none of that name.
[[nodiscard]] std::optional<Theme> themeNamed(const QString &name);
/// The desktop's preference, if it reports one.
enum class ColorScheme { Unknown, Light, Dark };

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// High contrast: black on white, and white on black. Texts have at least 7:1, marks and borders 4.5:1.
[[nodiscard]] QPalette contrastLightPalette();
[[nodiscard]] QPalette contrastDarkPalette();
/// All but System are our palettes. System keeps the desktop's palette if it has one, else it uses one of ours by
/// `preferred`, of high contrast if the desktop asks for it.
void applyTheme(Theme theme, ColorScheme preferred = ColorScheme::Unknown, bool highContrast = false);

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor quietText(const QPalette &palette);
[[nodiscard]] QColor separatorColor(const QPalette &palette);
[[nodiscard]] QColor gridColor(const QPalette &palette);
/// Of fields, buttons and check boxes.
[[nodiscard]] QColor fieldBorder(const QPalette &palette);
/// Behind selected rows, and in checked buttons; text keeps its colour on it.
[[nodiscard]] QColor selectionFill(const QPalette &palette);
/// stderr in Output: distinct, but never red.
[[nodiscard]] QColor stderrText(const QPalette &palette);
[[nodiscard]] QColor stderrFill(const QPalette &palette);

/// The colours of one process. fill: swatches and run intervals; edge: outlines, lines and hatching; ink:
/// text in its colour; tint: the parent's wait bars; onFill: text on the fill.
struct Identity {
    QColor fill;
    QColor edge;
    QColor ink;
    QColor tint;
    QColor onFill;
};
/// After eight numbers the colours repeat, with another shape.
[[nodiscard]] Identity identity(int number, const QPalette &palette);
/// Square, circle, diamond or triangle, filled, with a 1 px edge.
void paintSwatch(QPainter &painter, const QRectF &rect, int number, const QPalette &palette);

/// A state's chip.
struct StateLook {
    QColor ink;
    QColor fill;
    QColor border;
};
/// exitedNonZero: exited with a code other than 0.
[[nodiscard]] StateLook stateLook(State state, bool exitedNonZero, const QPalette &palette);
/// The state's shape in one colour, from a grid of 12 x 12.
void paintStateGlyph(QPainter &painter, const QRectF &rect, State state, bool exitedNonZero, const QColor &color);
/// The same in the colour of its chip.
void paintStateGlyph(QPainter &painter, const QRectF &rect, State state, bool exitedNonZero, const QPalette &palette);

/// The first colour with this share of the second, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &first, const QColor &second, double share);
/// 1 to 21, as WCAG 2 defines it.
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

} // namespace pangaea
