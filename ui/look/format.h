// SPDX-License-Identifier: MIT
// A value and its unit as the text of a cell. Any thread.
#pragma once

#include "core/table/columns.h"

#include <QString>
#include <QVariant>

namespace pangaea {

/// Nothing for an invalid value ("not yet"), an em dash for Unknown.
[[nodiscard]] QString formatValue(const QVariant &value, Unit unit);

/// For setToolTip(), which would take text that looks like markup for it: words as they are, wrapped, in their lines.
[[nodiscard]] QString plainToolTip(const QString &text);

[[nodiscard]] QString cellText(const ProcessState &row, const Column &column);

} // namespace pangaea
