// SPDX-License-Identifier: MIT
#include "ui/look/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace pangaea {

namespace {

constexpr const char *property = "pangaeaAccessibleRole";

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(property) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool once = (QAccessible::installFactory(make), true);
    (void)once;
    widget.setProperty(property, int(role));
    // While a reader listens, Qt 6.11 makes a child's interface when the widget is made, before it can have a role here.
    if (QAccessible::isActive())
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&widget)));
}

} // namespace pangaea
