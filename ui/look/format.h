// SPDX-License-Identifier: MIT
// A value and its unit as the text of a cell. Any thread.
#pragma once

#include "core/table/columns.h"

#include <QString>
#include <QVariant>

namespace pangaea {

/// Empty for an invalid value ("not yet"), an em dash for Unknown.
[[nodiscard]] QString formatValue(const QVariant &value, Unit unit);

/// What stands for a value that cannot be known.
[[nodiscard]] QString unknownText();

/// For setToolTip(), which would interpret text that looks like markup: keeps words and line breaks, and wraps lines.
[[nodiscard]] QString plainToolTip(const QString &text);

[[nodiscard]] QString cellText(const ProcessState &row, const Column &column);

} // namespace pangaea
