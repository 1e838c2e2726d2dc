// SPDX-License-Identifier: MIT
// How wide the table's columns are: as their headers and their widest usual values need in a font. GUI thread.
#pragma once

#include <QByteArrayView>
#include <QFont>
#include <QString>

namespace pangaea {

/// What a header needs, in pixels.
[[nodiscard]] int headerWidth(const QString &title, const QFont &font);
/// In pixels; what needs more is elided. `id` is a column's; Output has the least that says something.
[[nodiscard]] int usualWidth(QByteArrayView id, const QFont &font);

} // namespace pangaea
