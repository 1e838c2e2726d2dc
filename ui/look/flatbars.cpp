// SPDX-License-Identifier: MIT
// Bars, headers and labels of flatcontrols.h. Labels paint their icons here, because the base style takes
// icons at the widget's resolution, which blurs them in pictures of another scale. GUI thread.
#include "ui/look/flatcontrols.h"

#include "ui/look/palette.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace pangaea {
namespace {

/// A bar in the window's colour, with a line below it.
bool bar(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const QRect rect = option.rect;
    painter.fillRect(rect, option.palette.brush(QPalette::Window));
    painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - sizes.border, rect.width(), sizes.border),
                     separatorColor(option.palette));
    return true;
}

bool headerSection(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    bar(option, painter, sizes);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const bool last = header
        && (header->position == QStyleOptionHeader::End || header->position == QStyleOptionHeader::OnlyOneSection);
    if (!last) {
        const QRect rect = option.rect;
        const int margin = rect.height() / 5;
        painter.fillRect(
            QRect(rect.right() + 1 - sizes.border, rect.top() + margin, sizes.border, rect.height() - 2 * margin),
            separatorColor(option.palette));
    }
    return true;
}

int textFlags(const QStyleOption &option)
{
    const bool underline = QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, &option) != 0;
    return Qt::AlignVCenter | Qt::TextSingleLine | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

QColor textColor(const QStyleOption &option, QPalette::ColorRole role)
{
    return option.palette.color(has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, role);
}

/// At its side by the window's direction; it reads in its own.
void drawAside(const QStyleOption &option, QPainter &painter, const QRect &rect, Qt::Alignment side, int flags,
               const QString &text)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, int(QStyle::visualAlignment(option.direction, side)) | flags, text);
    painter.setLayoutDirection(before);
}

bool menuBarItem(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return false;
    bar(option, painter, sizes);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect.adjusted(0, 0, 0, -sizes.border), selectionFill(option.palette));
    painter.setPen(textColor(option, QPalette::WindowText));
    painter.drawText(option.rect, textFlags(option) | Qt::AlignHCenter, item->text);
    return true;
}

/// Elided, and as high as the section: the base style subtracts the margin on all sides, here it applies only left and
/// right.
bool headerLabel(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || !header->icon.isNull() || header->orientation == Qt::Vertical)
        return false;
    const int margin = 4 * sizes.radius;
    painter.setPen(textColor(option, QPalette::ButtonText));
    drawAside(option, painter, option.rect.adjusted(0, -margin, 0, margin), header->textAlignment,
              Qt::AlignVCenter | Qt::TextSingleLine,
              painter.fontMetrics().elidedText(header->text, Qt::ElideRight, option.rect.width()));
    return true;
}

bool progress(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar || bar->maximum <= bar->minimum || !has(option, QStyle::State_Horizontal))
        return false;
    const QRect inside = option.rect.adjusted(sizes.border, sizes.border, -sizes.border, -sizes.border);
    const double share = double(bar->progress - bar->minimum) / (double(bar->maximum) - bar->minimum);
    const int width = int(inside.width() * std::clamp(share, 0.0, 1.0));
    const int left = option.direction == Qt::RightToLeft ? inside.right() + 1 - width : inside.left();
    painter.fillRect(QRect(left, inside.top(), width, inside.height()), selectionFill(option.palette));
    return true;
}

bool progressGroove(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    painter.fillRect(option.rect, fieldBorder(option.palette));
    painter.fillRect(option.rect.adjusted(sizes.border, sizes.border, -sizes.border, -sizes.border),
                     option.palette.brush(QPalette::Base));
    return true;
}

bool progressLabel(const QStyleOption &option, QPainter &painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar || !has(option, QStyle::State_Horizontal))
        return false;
    painter.setPen(textColor(option, QPalette::Text));
    if (bar->textVisible)
        painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine, bar->text);
    return true;
}

struct Label {
    QIcon icon;
    QSize iconSize;
    QString text;
};

/// Icon and text side by side.
void paintLabel(const QStyleOption &option, QPainter &painter, FlatSizes sizes, const Label &label,
                QPalette::ColorRole role)
{
    const int gap = sizes.radius * 5 / 2;
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSize.width();
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic | Qt::TextSingleLine, label.text).width();
    const int between = iconWidth > 0 && !label.text.isEmpty() ? gap : 0;
    const QRect rect = option.rect;
    const int free = rect.width() - iconWidth - between - textWidth;
    int x = rect.left() + std::max(0, free / 2);
    if (iconWidth > 0) {
        const QRect place(x, rect.top() + (rect.height() - label.iconSize.height()) / 2, iconWidth,
                          label.iconSize.height());
        const bool on = has(option, QStyle::State_On);
        label.icon.paint(&painter, QStyle::visualRect(option.direction, rect, place), Qt::AlignCenter,
                         has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
                         on ? QIcon::On : QIcon::Off);
        x += iconWidth + between;
    }
    painter.setPen(textColor(option, role));
    const QRect place(x, rect.top(), rect.right() + 1 - x, rect.height());
    drawAside(option, painter, QStyle::visualRect(option.direction, rect, place), Qt::AlignLeft, textFlags(option),
              label.text);
}

bool pushButtonLabel(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button || button->features.testFlag(QStyleOptionButton::HasMenu))
        return false;
    paintLabel(option, painter, sizes, {button->icon, button->iconSize, button->text}, QPalette::ButtonText);
    return true;
}

bool toolButtonLabel(const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (!button || button->features.testFlag(QStyleOptionToolButton::Arrow)
        || button->features.testFlag(QStyleOptionToolButton::HasMenu))
        return false;
    const Qt::ToolButtonStyle look = button->toolButtonStyle;
    if (look == Qt::ToolButtonTextUnderIcon)
        return false;
    const bool iconOnly = look == Qt::ToolButtonIconOnly && !button->icon.isNull();
    const bool textOnly = look == Qt::ToolButtonTextOnly || button->icon.isNull();
    painter.save();
    painter.setFont(button->font);
    paintLabel(option, painter, sizes,
               {textOnly ? QIcon() : button->icon, button->iconSize, iconOnly ? QString() : button->text},
               QPalette::ButtonText);
    painter.restore();
    return true;
}

} // namespace

bool drawFlat(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter, FlatSizes sizes)
{
    switch (element) {
    case QStyle::CE_ToolBar:
    case QStyle::CE_MenuBarEmptyArea:
    case QStyle::CE_HeaderEmptyArea: return bar(option, painter, sizes);
    case QStyle::CE_MenuBarItem: return menuBarItem(option, painter, sizes);
    case QStyle::CE_PushButtonLabel: return pushButtonLabel(option, painter, sizes);
    case QStyle::CE_ToolButtonLabel: return toolButtonLabel(option, painter, sizes);
    case QStyle::CE_ProgressBarGroove: return progressGroove(option, painter, sizes);
    case QStyle::CE_ProgressBarContents: return progress(option, painter, sizes);
    case QStyle::CE_ProgressBarLabel: return progressLabel(option, painter);
    case QStyle::CE_HeaderLabel: return headerLabel(option, painter, sizes);
    case QStyle::CE_HeaderSection: return headerSection(option, painter, sizes);
    default: return false;
    }
}

QPalette tintedSelection(const QPalette &palette)
{
    QPalette tinted(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        tinted.setColor(group, QPalette::Highlight, selectionFill(palette));
        tinted.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    return tinted;
}

} // namespace pangaea
