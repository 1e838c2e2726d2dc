// SPDX-License-Identifier: MIT
// How wide a text is when it is to be shown whole. Pure; GUI thread.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <cmath>

namespace pangaea {

/// In whole pixels, rounded up. QFontMetrics rounds to the nearest one, and elides a text that is a fraction wider.
[[nodiscard]] inline int textWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

} // namespace pangaea
