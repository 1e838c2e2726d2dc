// SPDX-License-Identifier: MIT
// The order in which Tab visits a window: that of its areas, and in each that of its layouts, which is how it is read.
// Lives on the GUI thread.
#pragma once

#include <QList>

class QWidget;

namespace pangaea {

/// What Tab may stop at in the area: of a panel its content, then the buttons of its title.
[[nodiscard]] QList<QWidget *> inReadingOrder(QWidget &area);

/// Tab visits the areas one after the other. To be set again when an area gets other widgets; those of another window
/// are left alone.
void setTabOrderOf(const QList<QWidget *> &areas);

} // namespace pangaea
