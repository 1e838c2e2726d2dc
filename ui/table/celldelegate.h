// SPDX-License-Identifier: MIT
// Paints the cells of the process table: swatches, state chips and text. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace pangaea {

/// What a model provides to the delegate besides Qt::DisplayRole and Qt::TextAlignmentRole.
namespace CellRoles {
enum Role {
    StateRole = Qt::UserRole + 0x100, ///< int(State), on the state column: the text becomes a chip
    ExitedNonZeroRole,                ///< bool
    NumberRole,                       ///< int, on the name column: the swatch before the text
    QuietRole,                        ///< bool: quiet text; an em dash is always quiet
    HintRole,                         ///< bool: a mark behind the text, since there is something to be said of it
    ThreadRole, ///< bool, on the name column of a task below a process: it is a thread, not a process
};
} // namespace CellRoles

/// The background of a row, or of a part of it: the selection's tint and the grid line, with the selection bar at the
/// left edge and the focus frame if asked for.
struct RowGround {
    bool selected = false;
    bool focused = false;   ///< the current row of a view that has the focus
    bool first = true;      ///< the rectangle includes the row's left edge
    bool last = true;       ///< and its right edge
    bool leftwards = false; ///< in a window from right to left its right and its left edge
};
void paintRowBackground(QPainter &painter, const QRect &rect, RowGround ground, const QPalette &palette);

/// The place of the arrow in a name cell, which expands the rows below it.
[[nodiscard]] QRect branchRect(const QRect &cell, const QModelIndex &index,
                               Qt::LayoutDirection direction = Qt::LeftToRight);

/// Text; a state's chip; the name of a process or, at a level below it, of a task.
enum class CellKind { Text, State, Name };
/// What a cell needs to show this text whole, in pixels.
[[nodiscard]] int cellWidth(CellKind kind, const QString &text, const QFont &font, int level = 0);

class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace pangaea
