// SPDX-License-Identifier: MIT
#include "ui/parts/taborder.h"

#include <QDockWidget>
#include <QLayout>
#include <QScrollArea>

namespace pangaea {

namespace {

void visit(QWidget *widget, QList<QWidget *> &order);

void visitLayout(const QLayout *layout, QList<QWidget *> &order)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->layout())
            visitLayout(item->layout(), order);
        else
            visit(item->widget(), order);
    }
}

void visit(QWidget *widget, QList<QWidget *> &order)
{
    if (!widget)
        return;
    if (widget->focusPolicy() & Qt::TabFocus)
        order.append(widget);
    if (const auto *dock = qobject_cast<const QDockWidget *>(widget)) {
        visit(dock->widget(), order);
        visit(dock->titleBarWidget(), order);
    } else if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
        visit(area->widget(), order);
    } else {
        visitLayout(widget->layout(), order);
    }
}

} // namespace

QList<QWidget *> inReadingOrder(QWidget &area)
{
    QList<QWidget *> order;
    visit(&area, order);
    return order;
}

void setTabOrderOf(const QList<QWidget *> &areas)
{
    QWidget *last = nullptr;
    for (QWidget *area : areas) {
        for (QWidget *widget : inReadingOrder(*area)) {
            if (last && widget->window() == last->window())
                QWidget::setTabOrder(last, widget);
            if (!last || widget->window() == last->window())
                last = widget;
        }
    }
}

} // namespace pangaea
