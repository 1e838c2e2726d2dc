// SPDX-License-Identifier: MIT
// Draws Fusion's fields, buttons, bars and headers flat, with borders that have a contrast of 3:1 to their
// surroundings, which Fusion's own do not reach. GUI thread.
#pragma once

#include <QPalette>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;

namespace pangaea {

/// In pixels, already zoomed.
struct FlatSizes {
    int radius;
    int border;
};

[[nodiscard]] bool has(const QStyleOption &option, QStyle::StateFlag flag);

/// Each returns false for elements that it leaves to the base style.
[[nodiscard]] bool drawFlat(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                            FlatSizes sizes);
[[nodiscard]] bool drawFlat(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
                            FlatSizes sizes);
[[nodiscard]] bool drawFlat(QStyle::ComplexControl control, const QStyleOptionComplex &option, QPainter &painter,
                            const QStyle &style, const QWidget *widget, FlatSizes sizes);

/// Selected entries are tinted and keep their text and icons, as in the table.
[[nodiscard]] QPalette tintedSelection(const QPalette &palette);

} // namespace pangaea
