// SPDX-License-Identifier: MIT
#include "ui/window/positionslider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionSlider>

namespace pangaea {

PositionSlider::PositionSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
}

QRect PositionSlider::handle() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
}

int PositionSlider::placeAt(int x) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int length = handle().width();
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - groove.left() - length / 2,
                                           groove.width() - length, option.upsideDown);
}

// The handle is then below the pointer, and can be dragged on.
void PositionSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !handle().contains(event->position().toPoint()))
        setValue(placeAt(event->position().toPoint().x()));
    QSlider::mousePressEvent(event);
}

void PositionSlider::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: emit stepAsked(forward); break;
    case Qt::Key_Left: emit stepAsked(-forward); break;
    case Qt::Key_Up: emit stepAsked(1); break;
    case Qt::Key_Down: emit stepAsked(-1); break;
    default: QSlider::keyPressEvent(event);
    }
}

} // namespace pangaea
