// SPDX-License-Identifier: MIT
#include "core/output/textstyle.h"

#include <QStringTokenizer>

#include <algorithm>
#include <span>
#include <vector>

namespace pangaea {

namespace {

constexpr int unusable = 1'000'000; // neither an attribute nor part of a colour

int number(QStringView digits)
{
    int value = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return unusable;
        value = std::min(unusable, value * 10 + digit.unicode() - u'0');
    }
    return value; // an empty number means 0
}

std::vector<int> numbers(QStringView text, QChar separator)
{
    std::vector<int> values;
    for (const QStringView part : text.tokenize(separator))
        values.push_back(number(part));
    return values;
}

/// Reads "5;n" or "2;r;g;b"; `taken` is the number of values read.
std::optional<TextColor> color(std::span<const int> values, size_t &taken)
{
    taken = values.empty() ? 0 : values[0] == 5 ? 2 : values[0] == 2 ? 4 : 1;
    if (taken < 2 || values.size() < taken)
        return {};
    const auto parts = values.subspan(1, taken - 1);
    if (std::ranges::any_of(parts, [](int part) { return part > 255; }))
        return {};
    if (parts.size() == 1)
        return TextColor {false, quint32(parts[0])};
    return TextColor {true, quint32(parts[0]) << 16 | quint32(parts[1]) << 8 | quint32(parts[2])};
}

bool isExtended(int code)
{
    return code == 38 || code == 48 || code == 58; // 58 is the underline's colour, here the text's
}

void setColor(TextStyle &style, int code, const std::optional<TextColor> &color)
{
    if (color && code == 38)
        style.foreground = color;
    if (color && code == 48)
        style.background = color;
}

void applyOne(TextStyle &style, int code)
{
    const auto indexed = [](int index) { return TextColor {false, quint32(index)}; };
    switch (code) {
    case 0: style = {}; return;
    case 1: style.bold = true; return;
    case 3: style.italic = true; return;
    case 4:
    case 21: style.underline = true; return; // double underline
    case 7: style.inverse = true; return;
    case 22: style.bold = false; return;
    case 23: style.italic = false; return;
    case 24: style.underline = false; return;
    case 27: style.inverse = false; return;
    case 39: style.foreground.reset(); return;
    case 49: style.background.reset(); return;
    default: break;
    }
    if (code >= 30 && code <= 37)
        style.foreground = indexed(code - 30);
    else if (code >= 40 && code <= 47)
        style.background = indexed(code - 40);
    else if (code >= 90 && code <= 97)
        style.foreground = indexed(code - 90 + 8);
    else if (code >= 100 && code <= 107)
        style.background = indexed(code - 100 + 8);
}

/// "38:5:208", "38:2:r:g:b", "38:2:space:r:g:b", "4:3"
void applyWithColons(TextStyle &style, QStringView group)
{
    std::vector<int> values = numbers(group, u':');
    if (values[0] == 4)
        style.underline = values[1] != 0;
    if (!isExtended(values[0]))
        return;
    if (values.size() > 5 && values[1] == 2)
        values.erase(values.begin() + 2);
    size_t taken = 0;
    setColor(style, values[0], color(std::span(values).subspan(1), taken));
}

} // namespace

void applyGraphicRendition(TextStyle &style, QStringView parameters)
{
    std::vector<int> plain; // since the last group with colons, which is applied separately
    const auto applyPlain = [&] {
        for (size_t i = 0; i < plain.size(); ++i) {
            if (!isExtended(plain[i])) {
                applyOne(style, plain[i]);
                continue;
            }
            const int code = plain[i];
            size_t taken = 0;
            setColor(style, code, color(std::span(plain).subspan(i + 1), taken));
            i += taken;
        }
        plain.clear();
    };
    for (const QStringView group : parameters.tokenize(u';')) {
        if (!group.contains(u':')) {
            plain.push_back(number(group));
            continue;
        }
        applyPlain();
        applyWithColons(style, group);
    }
    applyPlain();
}

} // namespace pangaea
