// SPDX-License-Identifier: MIT
#include "core/basics/naturaltext.h"

#include <algorithm>

namespace pangaea {

namespace {

bool isDigit(QChar c)
{
    return c.isDigit();
}

QString counted(QStringView digits)
{
    while (digits.size() > 1 && digits.front().digitValue() == 0)
        digits = digits.sliced(1);
    constexpr int width = 6; // of the count: texts are shorter than a million
    QString text = QString::number(digits.size()).rightJustified(width, u'0');
    for (const QChar digit : digits)
        text += QChar(u'0' + digit.digitValue());
    return text;
}

} // namespace

// Not QCollator's numeric mode, which some locales and builds of Qt do not have.
QString naturalText(const QString &text)
{
    if (std::ranges::none_of(text, isDigit))
        return text;
    QString result;
    const QStringView all(text);
    for (qsizetype at = 0; at < all.size();) {
        const QStringView rest = all.sliced(at);
        const bool digits = isDigit(rest.front());
        const auto *const end = digits ? std::ranges::find_if_not(rest, isDigit) : std::ranges::find_if(rest, isDigit);
        const QStringView part = rest.first(end - rest.begin());
        const bool decimals = digits && at >= 2 && all[at - 1] == u'.' && isDigit(all[at - 2]);
        result += digits && !decimals ? counted(part) : part.toString();
        at += part.size();
    }
    return result;
}

} // namespace pangaea
