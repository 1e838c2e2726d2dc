// SPDX-License-Identifier: MIT
// Draws short texts that come again in picture after picture. Lives on the GUI thread.
#pragma once

#include <QString>

class QPainter;

namespace pangaea {

/// One line at its top left corner, in the painter's font. The letters of most texts were put together for an earlier
/// picture.
void drawLine(QPainter &painter, int x, int y, const QString &text);

} // namespace pangaea
