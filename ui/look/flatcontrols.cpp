// SPDX-License-Identifier: MIT
// Fields, buttons and indicators: one small function for each kind. GUI thread.
#include "ui/look/flatcontrols.h"

#include "ui/look/focusring.h"
#include "ui/look/palette.h"

#include <QPainter>
#include <QPen>
#include <QStyleOption>

#include <algorithm>

namespace pangaea {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}
namespace {

/// Its border lies inside the rectangle.
void box(QPainter &painter, const QRectF &rect, const QBrush &fill, const QColor &border, double width, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(border, width));
    const double half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

QColor borderColor(const QStyleOption &option)
{
    const QColor normal = fieldBorder(option.palette);
    return has(option, QStyle::State_Enabled) ? normal : separatorColor(option.palette);
}

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
}

void field(const QStyleOption &option, QPainter &painter, FlatSizes sizes, const QBrush &fill)
{
    const bool focus = showsFocus(option);
    box(painter, option.rect, fill, focus ? option.palette.color(QPalette::Highlight) : borderColor(option),
        focus ? 2 * sizes.border : sizes.border, sizes.radius);
}

QBrush buttonFill(const QStyleOption &option)
{
    if (has(option, QStyle::State_On) || has(option, QStyle::State_Sunken))
        return selectionFill(option.palette);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        return mixed(option.palette.color(QPalette::Button), option.palette.color(QPalette::Highlight), 0.1);
    return option.palette.brush(QPalette::Button);
}

/// Within the frame, which says whether a button is the default, or checked.
void focusRing(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const int inset = 2 * sizes.border + 1;
    paintFocusRing(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), option.palette);
}

bool commandButton(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    if (flat && !has(option, QStyle::State_Sunken) && !has(option, QStyle::State_On))
        return true;
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && has(option, QStyle::State_Enabled);
    box(painter, option.rect, buttonFill(option),
        isDefault ? option.palette.color(QPalette::Highlight) : borderColor(option),
        isDefault ? 2 * sizes.border : sizes.border, sizes.radius);
    if (showsFocus(option))
        focusRing(option, painter, sizes);
    return true;
}

/// In toolbars: has a frame only if it is checked, pressed, hovered or not auto-raised.
bool toolButton(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_Sunken);
    const bool pointedAt = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool focus = showsFocus(option);
    if (has(option, QStyle::State_AutoRaise) && !on && !pointedAt && !focus)
        return true;
    box(painter, option.rect, buttonFill(option),
        on ? option.palette.color(QPalette::Highlight) : separatorColor(option.palette), sizes.border, sizes.radius);
    if (focus)
        focusRing(option, painter, sizes);
    return true;
}

bool checkBox(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    box(painter, option.rect, option.palette.brush(QPalette::Base), borderColor(option), sizes.border, sizes.radius);
    const QRectF rect = option.rect;
    const QColor ink = option.palette.color(QPalette::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 14, rect.height() / 14);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (has(option, QStyle::State_On))
        painter.drawPolyline(QPolygonF {{3.7, 7.3}, {6, 9.8}, {10.4, 4.2}});
    else if (has(option, QStyle::State_NoChange))
        painter.drawLine(QPointF(4, 7), QPointF(10, 7));
    painter.restore();
    return true;
}

bool radioButton(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const QRectF rect = option.rect;
    const bool focused = showsFocus(option);
    const QColor ring = focused ? option.palette.color(QPalette::Highlight) : borderColor(option);
    box(painter, rect, option.palette.brush(QPalette::Base), ring, (focused ? 2 : 1) * sizes.border, rect.width() / 2);
    if (has(option, QStyle::State_On)) {
        const double quarter = rect.width() / 4;
        const QColor ink = option.palette.color(QPalette::Text);
        box(painter, rect.adjusted(quarter, quarter, -quarter, -quarter), ink, ink, 1, quarter);
    }
    return true;
}

/// Fusion would draw a gradient over the focused widget.
bool focusFrame(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    box(painter, option.rect, Qt::NoBrush, option.palette.color(QPalette::Active, QPalette::Highlight), sizes.border,
        0);
    return true;
}

bool statusBar(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    painter.fillRect(option.rect, option.palette.brush(QPalette::Window));
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), sizes.border),
                     separatorColor(option.palette));
    return true;
}

bool barSeparator(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const QRect rect = option.rect;
    const QColor color = separatorColor(option.palette);
    if (has(option, QStyle::State_Horizontal))
        painter.fillRect(
            QRect(rect.center().x(), rect.top() + 2 * sizes.radius, sizes.border, rect.height() - 4 * sizes.radius),
            color);
    else
        painter.fillRect(
            QRect(rect.left() + 2 * sizes.radius, rect.center().y(), rect.width() - 4 * sizes.radius, sizes.border),
            color);
    return true;
}

/// Looks like a part of the title bar below or beside it.
bool dockSeparator(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const QRect rect = option.rect;
    const bool flat = rect.width() > rect.height();
    painter.fillRect(rect, option.palette.brush(QPalette::Window));
    painter.fillRect(
        QRect(rect.left(), rect.top(), flat ? rect.width() : sizes.border, flat ? sizes.border : rect.height()),
        separatorColor(option.palette));
    return true;
}

/// An open arrow, in the middle of the rectangle.
void chevron(QPainter &painter, const QRectF &rect, const QColor &color, double unit, bool up)
{
    const double width = std::min(4.0 * unit, rect.width() / 2);
    const double height = (up ? -1 : 1) * std::min(2.0 * unit, rect.height() / 4);
    const QPointF middle = rect.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF {{middle.x() - width, middle.y() - height},
                                    {middle.x(), middle.y() + height},
                                    {middle.x() + width, middle.y() - height}});
    painter.restore();
}

QColor arrowColor(const QStyleOption &option, bool enabled)
{
    const bool usable = enabled && has(option, QStyle::State_Enabled);
    return option.palette.color(usable ? QPalette::Normal : QPalette::Disabled, QPalette::Text);
}

bool comboBox(const QStyleOptionComplex &option, QPainter &painter, const QStyle &style, const QWidget *widget,
              FlatSizes sizes)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (!combo)
        return false;
    if (combo->frame)
        field(option, painter, sizes, option.palette.brush(combo->editable ? QPalette::Base : QPalette::Button));
    if (combo->subControls.testFlag(QStyle::SC_ComboBoxArrow)) {
        const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxArrow, widget);
        chevron(painter, arrow, arrowColor(option, true), sizes.radius / 2.0, false);
    }
    return true;
}

bool spinBox(const QStyleOptionComplex &option, QPainter &painter, const QStyle &style, const QWidget *widget,
             FlatSizes sizes)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!spin)
        return false;
    if (spin->frame)
        field(option, painter, sizes, option.palette.brush(QPalette::Base));
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return true;
    for (const bool up : {true, false}) {
        const auto part = up ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
        const auto step = up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
        const QRect button = style.subControlRect(QStyle::CC_SpinBox, spin, part, widget);
        if (spin->activeSubControls == part && has(option, QStyle::State_Enabled))
            painter.fillRect(button.adjusted(1, 1, -1, -1), selectionFill(option.palette));
        chevron(painter, button, arrowColor(option, spin->stepEnabled.testFlag(step)), sizes.radius / 2.0, up);
    }
    return true;
}

} // namespace

bool drawFlat(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    switch (element) {
    case QStyle::PE_FrameLineEdit: field(option, painter, sizes, Qt::NoBrush); return true;
    case QStyle::PE_PanelButtonCommand: return commandButton(option, painter, sizes);
    case QStyle::PE_PanelButtonTool: return toolButton(option, painter, sizes);
    case QStyle::PE_IndicatorCheckBox: return checkBox(option, painter, sizes);
    case QStyle::PE_IndicatorToolBarSeparator: return barSeparator(option, painter, sizes);
    case QStyle::PE_IndicatorDockWidgetResizeHandle: return dockSeparator(option, painter, sizes);
    case QStyle::PE_PanelStatusBar: return statusBar(option, painter, sizes);
    case QStyle::PE_IndicatorRadioButton: return radioButton(option, painter, sizes);
    case QStyle::PE_FrameFocusRect: return focusFrame(option, painter, sizes);
    default: return false;
    }
}

bool drawFlat(QStyle::ComplexControl control, const QStyleOptionComplex &option, QPainter &painter, const QStyle &style,
              const QWidget *widget, FlatSizes sizes)
{
    switch (control) {
    case QStyle::CC_ComboBox: return comboBox(option, painter, style, widget, sizes);
    case QStyle::CC_SpinBox: return spinBox(option, painter, style, widget, sizes);
    default: return false;
    }
}

} // namespace pangaea
