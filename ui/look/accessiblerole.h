// SPDX-License-Identifier: MIT
// What a widget is for assistive tools, where Qt says only "filler". Lives on the GUI thread.
#pragma once

#include <QAccessible>

class QWidget;

namespace pangaea {

/// To be set first: the widget's name already makes Qt keep its interface. Its children stay its child widgets: not for views and fields, which
/// have interfaces of their own.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace pangaea
