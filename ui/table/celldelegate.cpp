// SPDX-License-Identifier: MIT
// All numbers here are design sizes, which Zoom converts to pixels. GUI thread.
#include "ui/table/celldelegate.h"

#include "ui/look/format.h"
#include "ui/look/palette.h"
#include "ui/look/textwidth.h"
#include "ui/look/zoom.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPen>
#include <QHelpEvent>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>

namespace pangaea {
namespace {

constexpr double padding = 8;
constexpr double hintSize = 14;
constexpr double swatchLeft = 10;
constexpr double swatchSize = 10;
constexpr double nameLeft = 28;
constexpr double branchWidth = 10; ///< left of the swatch, and of the names below it
constexpr double branchBefore = 2; ///< between the arrow and such a name
constexpr double levelIndent = 14; ///< of each level below a process
constexpr int deepestIndent = 6;   ///< levels; deeper ones are not indented further
constexpr double chipLeft = 6;     ///< from the cell's edge
constexpr double chipHeight = 20;
constexpr double chipBefore = 6; ///< from its own edge to the glyph
constexpr double glyphSize = 12;
constexpr double chipBetween = 5;
constexpr double chipAfter = 8;
constexpr double chipRadius = 2;

int px(double design)
{
    return Zoom::instance().px(design);
}

RowGround groundOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto position = option.viewItemPosition;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    RowGround ground;
    ground.selected = option.state.testFlag(QStyle::State_Selected);
    ground.focused = view && view->hasFocus() && view->currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    ground.first = position == QStyleOptionViewItem::Beginning || position == QStyleOptionViewItem::OnlyOne;
    ground.last = position == QStyleOptionViewItem::End || position == QStyleOptionViewItem::OnlyOne;
    ground.leftwards = option.direction == Qt::RightToLeft;
    return ground;
}

bool isQuiet(const QString &text, const QModelIndex &index)
{
    return text == QChar(0x2014) || index.data(CellRoles::QuietRole).toBool();
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect)
{
    const QString text = index.data().toString();
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const auto alignment = wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(!enabled                   ? option.palette.color(QPalette::Disabled, QPalette::Text)
                       : isQuiet(text, index) ? quietText(option.palette)
                                              : option.palette.color(QPalette::Active, QPalette::Text));
    // Absolute: the painter would mirror it once more.
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute;
    painter.drawText(rect, int(side) | Qt::TextSingleLine,
                     QFontMetrics(option.font).elidedText(text, Qt::ElideRight, rect.width()));
}

int levelOf(const QModelIndex &index)
{
    int level = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++level;
    return std::min(level, deepestIndent);
}

/// From right to left, what lies at a cell's left lies at its right.
QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

/// From the cell's edge.
int nameStart(int level)
{
    return px(nameLeft + level * levelIndent);
}

void paintBranch(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.model()->hasChildren(index.siblingAtColumn(0)))
        return;
    const QRect place = branchRect(option.rect, index, option.direction);
    const bool leftwards = option.direction == Qt::RightToLeft;
    const double half = px(4);
    const double depth = leftwards && !option.state.testFlag(QStyle::State_Open) ? -px(5) : px(5);
    // Beside the selection's bar.
    const QPointF middle(leftwards ? place.right() - px(6) : place.left() + px(6), place.center().y() + 0.5);
    QPolygonF arrow;
    if (option.state.testFlag(QStyle::State_Open))
        arrow << QPointF(-depth / 2 - 0.5, -depth / 2) << QPointF(depth / 2 + 0.5, -depth / 2) << QPointF(0, depth / 2);
    else
        arrow << QPointF(-depth / 2, -half) << QPointF(depth / 2, 0) << QPointF(-depth / 2, half);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(quietText(option.palette));
    painter.drawPolygon(arrow.translated(middle));
    painter.restore();
}

void paintTaskName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    paintBranch(painter, option, index);
    const QRect text = option.rect.adjusted(nameStart(levelOf(index)), 0, -px(padding), 0);
    paintText(painter, option, index, mirrored(option, text));
}

void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int number)
{
    const QRect cell = option.rect;
    const int size = px(swatchSize);
    const QRect swatch(cell.left() + px(swatchLeft), cell.top() + (cell.height() - size) / 2, size, size);
    paintSwatch(painter, mirrored(option, swatch), number, option.palette);
    paintBranch(painter, option, index);
    paintText(painter, option, index, mirrored(option, cell.adjusted(px(nameLeft), 0, -px(padding), 0)));
}

/// The text of a cell, and the mark behind it if there is something to be said of it.
void paintPlain(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect text = option.rect.adjusted(px(padding), 0, -px(padding), 0);
    if (index.data(CellRoles::HintRole).toBool()) {
        const int size = px(hintSize);
        const QRect place(text.right() + 1 - size, text.top() + (text.height() - size) / 2, size, size);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(quietText(option.palette), Zoom::instance().border()));
        painter.drawEllipse(QRectF(mirrored(option, place)).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(Zoom::instance().smallFont());
        painter.drawText(mirrored(option, place), Qt::AlignCenter, QStringLiteral("?"));
        painter.restore();
        text.setRight(place.left() - px(4));
    }
    paintText(painter, option, index, mirrored(option, text));
}

void paintChip(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, State state)
{
    const bool nonZero = index.data(CellRoles::ExitedNonZeroRole).toBool();
    const StateLook look = stateLook(state, nonZero, option.palette);
    const QString word = index.data().toString();
    const QRect cell = option.rect;
    const int before = px(chipBefore) + px(glyphSize) + px(chipBetween);
    const int height = std::min(px(chipHeight), cell.height() - 2);
    const int most = cell.width() - px(chipLeft) - px(2);
    const int width = std::min(before + textWidth(option.font, word) + px(chipAfter), most);
    const QRect chip = mirrored(option,
                                {cell.left() + px(chipLeft), cell.top() + (cell.height() - height) / 2, width, height});

    const double border = Zoom::instance().border();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.border, border));
    painter.setBrush(look.fill);
    const double half = border / 2;
    painter.drawRoundedRect(QRectF(chip).adjusted(half, half, -half, -half), px(chipRadius), px(chipRadius));

    const int size = px(glyphSize);
    const QRect glyph(chip.left() + px(chipBefore), chip.top() + (height - size) / 2, size, size);
    paintStateGlyph(painter, QStyle::visualRect(option.direction, chip, glyph), state, nonZero, look.ink);
    const QRect text = QStyle::visualRect(option.direction, chip, chip.adjusted(before, 0, -px(3), 0));
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(look.ink);
    painter.drawText(text, int(side | Qt::AlignAbsolute) | Qt::TextSingleLine,
                     QFontMetrics(option.font).elidedText(word, Qt::ElideRight, text.width()));
}

} // namespace

void paintRowBackground(QPainter &painter, const QRect &rect, RowGround ground, const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const int border = Zoom::instance().border();
    painter.fillRect(rect, ground.selected ? selectionFill(palette) : palette.color(QPalette::Base));
    const QColor line = ground.focused ? highlight : gridColor(palette);
    painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - border, rect.width(), border), line);
    const auto fillEdge = [&](bool left, int width) {
        const int x = left != ground.leftwards ? rect.left() : rect.right() + 1 - width;
        painter.fillRect(QRect(x, rect.top(), width, rect.height()), highlight);
    };
    if (ground.focused) {
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), border), highlight);
        if (ground.last)
            fillEdge(false, border);
    }
    if (ground.first && (ground.selected || ground.focused))
        fillEdge(true, ground.selected ? px(3) : border);
}

QRect branchRect(const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction)
{
    const int level = levelOf(index);
    const int left = level == 0 ? 0 : nameStart(level) - px(branchWidth + branchBefore);
    return QStyle::visualRect(direction, cell, {cell.left() + left, cell.top(), px(branchWidth), cell.height()});
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(*painter, option.rect, groundOf(option, index), option.palette);
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setFont(option.font);
    painter->setLayoutDirection(Qt::LeftToRight); // "1.1 MB", in a window from right to left too
    const QVariant state = index.data(CellRoles::StateRole);
    const QVariant number = index.data(CellRoles::NumberRole);
    if (state.isValid())
        paintChip(*painter, option, index, State(state.toInt()));
    else if (number.isValid())
        paintName(*painter, option, index, number.toInt());
    else if (index.data(CellRoles::ThreadRole).isValid())
        paintTaskName(*painter, option, index);
    else
        paintPlain(*painter, option, index);
    painter->restore();
}

int cellWidth(CellKind kind, const QString &text, const QFont &font, int level)
{
    double around = 2 * padding;
    if (kind == CellKind::State)
        around = chipLeft + chipBefore + glyphSize + chipBetween + chipAfter + chipLeft;
    else if (kind == CellKind::Name)
        around = nameLeft + level * levelIndent + padding;
    return textWidth(font, text) + px(around);
}

// What does not fit is told, before what else there is to tell.
bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
                       plainToolTip(index.data().toString()) + index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isName = index.data(CellRoles::NumberRole).isValid() || index.data(CellRoles::ThreadRole).isValid();
    const CellKind kind = index.data(CellRoles::StateRole).isValid() ? CellKind::State
        : isName                                                     ? CellKind::Name
                                                                     : CellKind::Text;
    return {cellWidth(kind, index.data().toString(), option.font, levelOf(index)), Zoom::instance().pick(30, 25)};
}

} // namespace pangaea
