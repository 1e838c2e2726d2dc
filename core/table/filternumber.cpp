// SPDX-License-Identifier: MIT
#include "core/table/filternumber.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Suffix {
    Unit unit;
    QLatin1String text;
    double factor;
};
constexpr double kibi = 1024;
constexpr std::array suffixes {
    Suffix {Unit::Percent, "%"_L1, 1},
    Suffix {Unit::Bytes, "b"_L1, 1},
    Suffix {Unit::Bytes, "k"_L1, 1e3},
    Suffix {Unit::Bytes, "kb"_L1, 1e3},
    Suffix {Unit::Bytes, "m"_L1, 1e6},
    Suffix {Unit::Bytes, "mb"_L1, 1e6},
    Suffix {Unit::Bytes, "g"_L1, 1e9},
    Suffix {Unit::Bytes, "gb"_L1, 1e9},
    Suffix {Unit::Bytes, "kib"_L1, kibi},
    Suffix {Unit::Bytes, "mib"_L1, kibi *kibi},
    Suffix {Unit::Bytes, "gib"_L1, kibi *kibi *kibi},
    Suffix {Unit::Duration, "ns"_L1, 1},
    Suffix {Unit::Duration, "us"_L1, 1e3},
    Suffix {Unit::Duration, "ms"_L1, 1e6},
    Suffix {Unit::Duration, "s"_L1, 1e9},
    Suffix {Unit::Duration, "min"_L1, 60e9},
    Suffix {Unit::Duration, "m"_L1, 60e9},
    Suffix {Unit::Duration, "h"_L1, 3600e9},
};

constexpr int mostDecimals = 9;

/// Of the unit alone: a time is in seconds.
double factorOf(const QString &suffix, Unit unit)
{
    if (suffix.isEmpty())
        return unit == Unit::Duration ? 1e9 : 1;
    const auto *found = std::ranges::find_if(suffixes, [&](const Suffix &one) {
        return one.unit == unit && suffix.compare(one.text, Qt::CaseInsensitive) == 0;
    });
    return found == suffixes.end() ? 0 : found->factor;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<FilterNumber> FilterNumber::read(const QString &text, Unit unit)
{
    qsizetype end = text.startsWith(u'-') ? 1 : 0;
    qsizetype point = -1;
    for (; end < text.size() && (isDigit(text[end]) || (text[end] == u'.' && point < 0)); ++end) {
        if (text[end] == u'.')
            point = end;
    }
    bool ok = false;
    const double number = text.first(end).toDouble(&ok);
    const double factor = factorOf(text.sliced(end), unit);
    const qsizetype decimals = point < 0 ? 0 : end - point - 1;
    if (!ok || !std::isfinite(number) || factor == 0 || decimals > mostDecimals)
        return {};
    FilterNumber result;
    result.m_number = number * factor;
    result.m_half = factor * std::pow(10.0, -double(decimals)) / 2;
    return result;
}

bool FilterNumber::compares(double value, QStringView sign) const
{
    if (sign == ">="_L1)
        return value >= m_number;
    if (sign == "<="_L1)
        return value <= m_number;
    if (sign == ">"_L1)
        return value > m_number;
    if (sign == "<"_L1)
        return value < m_number;
    return value >= m_number - m_half && value < m_number + m_half;
}

} // namespace pangaea
