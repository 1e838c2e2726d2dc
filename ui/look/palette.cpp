// SPDX-License-Identifier: MIT
// The colour tables, and the rules that replace them if the palette is the desktop's own. GUI thread.
#include "ui/look/palette.h"

#include <QApplication>
#include <QProxyStyle>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {
namespace {

struct Colors {
    QRgb window, base, alternateBase, button, text, quiet, disabled, border, separator, grid;
    QRgb light, midlight, mid, darkShade, shadow, tip, link, visited;
    QRgb highlight = 0xff308cc6;
    double leastMark = 3.0; ///< contrast of marks, and of texts in colour
    double leastInk = 4.5;
};

constexpr Colors lightColors {0xffefefef, 0xffffffff, 0xfff7f7f7, 0xfff8f8f8, 0xff1a1a1a, 0xff595959,
                              0xffa0a0a0, 0xff868686, 0xffd0d0d0, 0xffe6e6e6, 0xffffffff, 0xfff4f4f4,
                              0xffb8b8b8, 0xff9f9f9f, 0xff767676, 0xffffffdc, 0xff006ba7, 0xff8d5373};
constexpr Colors darkColors {0xff323232, 0xff242424, 0xff2a2a2a, 0xff3c3c3c, 0xfff0f0f0, 0xffb4b4b4,
                             0xff787878, 0xff8a8a8a, 0xff484848, 0xff333333, 0xff505050, 0xff464646,
                             0xff2c2c2c, 0xff202020, 0xff141414, 0xff3c3c3c, 0xff75b3d5, 0xffd898bb};

constexpr Colors contrastLightColors {0xffffffff, 0xffffffff, 0xffebebeb, 0xffffffff, 0xff000000, 0xff2b2b2b,
                                      0xff6b6b6b, 0xff000000, 0xff595959, 0xff949494, 0xffffffff, 0xffebebeb,
                                      0xff707070, 0xff505050, 0xff000000, 0xffffffff, 0xff0000b8, 0xff6a006a,
                                      0xff0050a0, 4.5,        7.0};
constexpr Colors contrastDarkColors {0xff000000, 0xff000000, 0xff1f1f1f, 0xff000000, 0xffffffff, 0xffe6e6e6, 0xff9c9c9c,
                                     0xffffffff, 0xffb0b0b0, 0xff6e6e6e, 0xff5a5a5a, 0xff484848, 0xff909090, 0xffb0b0b0,
                                     0xffffffff, 0xff000000, 0xff8cc8ff, 0xffffb0e8, 0xffffd500, 4.5,        7.0};

QPalette paletteOf(const Colors &colors)
{
    const QColor onHighlight = contrast(QColor::fromRgb(colors.highlight), Qt::black) >= 4.5 ? Qt::black : Qt::white;
    using Role = QPalette::ColorRole;
    const std::array<std::pair<Role, QRgb>, 20> roles {{
        {Role::Window, colors.window},
        {Role::WindowText, colors.text},
        {Role::Base, colors.base},
        {Role::AlternateBase, colors.alternateBase},
        {Role::Text, colors.text},
        {Role::Button, colors.button},
        {Role::ButtonText, colors.text},
        {Role::BrightText, 0xffffffff},
        {Role::ToolTipBase, colors.tip},
        {Role::ToolTipText, colors.text},
        {Role::PlaceholderText, colors.quiet},
        {Role::Light, colors.light},
        {Role::Midlight, colors.midlight},
        {Role::Mid, colors.mid},
        {Role::Dark, colors.darkShade},
        {Role::Shadow, colors.shadow},
        {Role::Highlight, colors.highlight},
        {Role::HighlightedText, onHighlight.rgb()},
        {Role::Link, colors.link},
        {Role::LinkVisited, colors.visited},
    }};
    QPalette palette;
    for (const auto &[role, color] : roles)
        palette.setColor(QPalette::All, role, QColor::fromRgb(color));
    for (const Role role :
         {Role::WindowText, Role::Text, Role::ButtonText, Role::HighlightedText, Role::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabled));
    palette.setColor(QPalette::Disabled, Role::Base, QColor::fromRgb(colors.window));
    palette.setColor(QPalette::Disabled, Role::Highlight, QColor::fromRgb(colors.separator));
    return palette;
}

/// The table that one of our palettes was made from, recognised by its backgrounds; null for the desktop's palette.
const Colors *ours(const QPalette &palette)
{
    for (const Colors *colors : {&lightColors, &darkColors, &contrastLightColors, &contrastDarkColors}) {
        if (palette.color(QPalette::Active, QPalette::Window).rgb() == colors->window
            && palette.color(QPalette::Active, QPalette::Base).rgb() == colors->base
            && palette.color(QPalette::Active, QPalette::Highlight).rgb() == colors->highlight)
            return colors;
    }
    return nullptr;
}

bool isHighContrast(const Colors &colors)
{
    return colors.leastInk > lightColors.leastInk;
}

bool isHighContrast(const QPalette &palette)
{
    const Colors *colors = ours(palette);
    return colors && isHighContrast(*colors);
}

QColor active(const QPalette &palette, QPalette::ColorRole role)
{
    return palette.color(QPalette::Active, role);
}

struct IdentityRow {
    QRgb fill, edgeLight, inkLight, edgeDark, inkDark;
};

/// Okabe and Ito's colours, in the order in which they are assigned.
constexpr std::array<IdentityRow, 8> identityRows {{
    {0xff0072b2, 0xff0072b2, 0xff006ba7, 0xff3891c3, 0xff75b3d5}, // blue
    {0xffe69f00, 0xffaf7900, 0xff885e00, 0xffe69f00, 0xffe69f00}, // orange
    {0xff009e73, 0xff00966d, 0xff007555, 0xff009e73, 0xff52bda0}, // green
    {0xffcc79a7, 0xffb66c95, 0xff8d5373, 0xffcc79a7, 0xffd898bb}, // purple
    {0xff56b4e9, 0xff428bb3, 0xff346c8c, 0xff56b4e9, 0xff56b4e9}, // sky
    {0xfff0e442, 0xff8b8426, 0xff6e691e, 0xfff0e442, 0xfff0e442}, // yellow
    {0xffd55e00, 0xffd55e00, 0xffa84a00, 0xffd86b14, 0xffe59a5e}, // vermillion
    {0xff000000, 0xff000000, 0xff000000, 0xffe0e0e0, 0xffe0e0e0}, // black, or nearly white
}};

/// Mixes a colour with white or black, as the text is, until it is visible on Base and on the selection.
QColor readable(const QColor &color, double least, const QPalette &palette)
{
    const QColor base = active(palette, QPalette::Base);
    const QColor selection = selectionFill(palette);
    const QColor end = isDark(palette) ? Qt::white : Qt::black;
    QColor mix = color;
    for (int percent = 1; percent <= 100; ++percent) {
        if (contrast(mix, base) >= least && contrast(mix, selection) >= least)
            break;
        mix = mixed(color, end, percent / 100.0);
    }
    return mix;
}

Identity makeIdentity(size_t index, const QPalette &palette)
{
    const IdentityRow &row = identityRows[index];
    const bool dark = isDark(palette);
    Identity result;
    result.fill = QColor::fromRgb(dark && index == 7 ? row.edgeDark : row.fill);
    const Colors *colors = ours(palette);
    if (colors && !isHighContrast(*colors)) {
        result.edge = QColor::fromRgb(dark ? row.edgeDark : row.edgeLight);
        result.ink = QColor::fromRgb(dark ? row.inkDark : row.inkLight);
    } else {
        const Colors &least = colors ? *colors : lightColors;
        result.edge = readable(result.fill, least.leastMark, palette);
        result.ink = readable(result.fill, least.leastInk, palette);
    }
    result.tint = mixed(active(palette, QPalette::Base), result.fill, dark ? 0.34 : 0.22);
    result.onFill = contrast(result.fill, Qt::white) >= 4.5 ? Qt::white : Qt::black;
    return result;
}

struct StateRow {
    QRgb inkLight, fillLight, inkDark, fillDark; ///< fill 0: Base
};

constexpr std::array<StateRow, 10> stateRows {{
    {0xff595959, 0, 0xffb4b4b4, 0},                   // Created
    {0xff1f5c99, 0xffe6f0fa, 0xff8ec1f0, 0xff1f3347}, // Starting
    {0xff17663a, 0xffe0f2e6, 0xff7fd6a0, 0xff1d3a28}, // Running
    {0xff7a5200, 0xfffbf0d5, 0xfff0c36a, 0xff3f3217}, // Suspended
    {0xff4e4a78, 0xffecebf5, 0xffbdb8e8, 0xff32304a}, // Stopping
    {0xff444444, 0xffececec, 0xffc8c8c8, 0xff3a3a3a}, // Exited
    {0xff4e4a78, 0xffecebf5, 0xffbdb8e8, 0xff32304a}, // Killed
    {0xffa8071a, 0xfffde7e9, 0xffff9aa2, 0xff4a1d22}, // Crashed
    {0xffa8071a, 0, 0xffff9aa2, 0},                   // FailedToStart
    {0xff595959, 0, 0xffb4b4b4, 0},                   // Unknown
}};

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// True if the platform has no style of its own. Our style wraps the platform's.
bool isFusion(const QStyle &style)
{
    const auto *proxy = qobject_cast<const QProxyStyle *>(&style);
    const QString name = proxy ? proxy->baseStyle()->name() : style.name();
    return name.compare("fusion"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightColors);
}
QPalette darkPalette()
{
    return paletteOf(darkColors);
}

QPalette contrastLightPalette()
{
    return paletteOf(contrastLightColors);
}
QPalette contrastDarkPalette()
{
    return paletteOf(contrastDarkColors);
}

std::optional<Theme> themeNamed(const QString &name)
{
    const auto found = std::ranges::find_if(themeNames,
                                            [&](const char *known) { return name == QLatin1String(known); });
    return found == themeNames.end() ? std::nullopt : std::optional(Theme(found - themeNames.begin()));
}

void applyTheme(Theme theme, ColorScheme preferred, bool highContrast)
{
    if (theme == Theme::System) {
        QApplication::setPalette(QPalette()); // back to the platform's
        const bool desktopHasOne = QApplication::palette() != QApplication::style()->standardPalette();
        if (desktopHasOne || !isFusion(*QApplication::style()))
            return;
        const bool dark = preferred == ColorScheme::Unknown ? isDark(QApplication::palette())
                                                            : preferred == ColorScheme::Dark;
        theme = highContrast ? (dark ? Theme::ContrastDark : Theme::ContrastLight) : dark ? Theme::Dark : Theme::Light;
    }
    const std::array palettes {lightPalette, darkPalette, contrastLightPalette, contrastDarkPalette};
    QApplication::setPalette(palettes[size_t(theme) - size_t(Theme::Light)]());
}

bool isDark(const QPalette &palette)
{
    return luminance(active(palette, QPalette::Base)) < luminance(active(palette, QPalette::Text));
}

QColor quietText(const QPalette &palette)
{
    if (const Colors *colors = ours(palette))
        return QColor::fromRgb(colors->quiet);
    const QColor base = active(palette, QPalette::Base);
    const QColor text = active(palette, QPalette::Text);
    const std::array grounds {base, active(palette, QPalette::Window), selectionFill(palette)};
    for (int percent = 35; percent > 0; --percent) {
        const QColor quiet = mixed(text, base, percent / 100.0);
        if (std::all_of(grounds.begin(), grounds.end(),
                        [&](const QColor &ground) { return contrast(quiet, ground) >= 4.5; }))
            return quiet;
    }
    return text;
}

QColor separatorColor(const QPalette &palette)
{
    if (const Colors *colors = ours(palette))
        return QColor::fromRgb(colors->separator);
    return mixed(active(palette, QPalette::Window), active(palette, QPalette::WindowText), 0.14);
}

QColor gridColor(const QPalette &palette)
{
    if (const Colors *colors = ours(palette))
        return QColor::fromRgb(colors->grid);
    return mixed(active(palette, QPalette::Base), active(palette, QPalette::Text), 0.1);
}

QColor fieldBorder(const QPalette &palette)
{
    if (const Colors *colors = ours(palette))
        return QColor::fromRgb(colors->border);
    return readable(separatorColor(palette), 3.0, palette);
}

QColor selectionFill(const QPalette &palette)
{
    return mixed(active(palette, QPalette::Base), active(palette, QPalette::Highlight), isDark(palette) ? 0.28 : 0.18);
}

QColor stderrText(const QPalette &palette)
{
    const QColor text = QColor::fromRgb(isDark(palette) ? 0xfff0b35a : 0xff8a4b00);
    return isHighContrast(palette) ? readable(text, contrastLightColors.leastInk, palette) : text;
}

QColor stderrFill(const QPalette &palette)
{
    if (isHighContrast(palette))
        return active(palette, QPalette::Base);
    return QColor::fromRgb(isDark(palette) ? 0xff35291a : 0xfffff6e5);
}

Identity identity(int number, const QPalette &palette)
{
    // Called for every cell and bar, and mixing is slow.
    static std::array<Identity, identityRows.size()> cache;
    static qint64 cachedFor = 0;
    if (cachedFor != palette.cacheKey()) {
        for (size_t index = 0; index < cache.size(); ++index)
            cache[index] = makeIdentity(index, palette);
        cachedFor = palette.cacheKey();
    }
    return cache[size_t(std::max(0, number)) % cache.size()];
}

StateLook stateLook(State state, bool exitedNonZero, const QPalette &palette)
{
    const bool dark = isDark(palette);
    // A code other than 0 is worth a look, but nothing broke: Suspended's amber, not Crashed's red.
    const State like = state == State::Exited && exitedNonZero ? State::Suspended : state;
    const StateRow &row = stateRows[size_t(like)];
    const QColor ink = QColor::fromRgb(dark ? row.inkDark : row.inkLight);
    if (isHighContrast(palette)) {
        const QColor strong = readable(ink, contrastLightColors.leastInk, palette);
        return {strong, active(palette, QPalette::Base), strong};
    }
    const QRgb fill = dark ? row.fillDark : row.fillLight;
    return {ink, fill ? QColor::fromRgb(fill) : active(palette, QPalette::Base), ink};
}

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(mix(first.red(), second.red()), mix(first.green(), second.green()), mix(first.blue(), second.blue()));
}

double contrast(const QColor &first, const QColor &second)
{
    const auto [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace pangaea
