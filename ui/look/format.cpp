// SPDX-License-Identifier: MIT
// Numbers as text. The C locale's digits and decimal point and no group separators, in every language:
// the window, the headless report and the pictures in a handout then agree, and a PID reads as in a
// terminal. Any thread.
#include "ui/look/format.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {
namespace {

constexpr QChar dash(0x2014); // em dash

QString fixed(double value, int decimals)
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString bytesText(double bytes)
{
    static constexpr std::array units {"B", "kB", "MB", "GB"};
    size_t unit = 0;
    // 999.95 would be rounded to "1000.0".
    while (unit + 1 < units.size() && std::abs(bytes) >= (unit == 0 ? 999.5 : 999.95)) {
        bytes /= 1000;
        ++unit;
    }
    return fixed(bytes, unit == 0 ? 0 : 1) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

/// Truncated, not rounded, like a running clock.
QString durationText(qint64 nanoseconds)
{
    const qint64 tenths = std::max<qint64>(0, nanoseconds) / 100'000'000;
    const qint64 seconds = tenths / 10;
    const qint64 hours = seconds / 3600;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    QString text = two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60) + QLatin1Char('.')
        + QString::number(tenths % 10);
    return hours > 0 ? QString::number(hours) + QLatin1Char(':') + text : text;
}

QString numberText(const QVariant &value, Unit unit)
{
    const double number = value.toDouble();
    if (!std::isfinite(number))
        return dash;
    switch (unit) {
    case Unit::Percent: return fixed(number, 1);
    case Unit::Count: return fixed(number, 0);
    case Unit::Bytes: return bytesText(number);
    case Unit::Duration: return durationText(value.toLongLong());
    case Unit::Text: break;
    }
    return value.toString();
}

} // namespace

QString formatValue(const QVariant &value, Unit unit)
{
    if (!value.isValid())
        return {};
    if (value.metaType() == QMetaType::fromType<Unknown>())
        return dash;
    return unit == Unit::Text ? value.toString() : numberText(value, unit);
}

QString unknownText()
{
    return dash;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p style=\"white-space:pre-wrap\">%1</p>"_s.arg(text.toHtmlEscaped());
}

QString cellText(const ProcessState &row, const Column &column)
{
    return formatValue(column.of(row), column.unit);
}

} // namespace pangaea
