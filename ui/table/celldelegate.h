// SPDX-License-Identifier: MIT
// Paints the cells of the process table: swatches, state chips and text. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace pangaea {

/// What a model tells the delegate beside Qt::DisplayRole and Qt::TextAlignmentRole.
namespace CellRoles {
enum Role {
    StateRole = Qt::UserRole + 0x100, ///< int(State), on the state column: the text becomes a chip
    ExitedNonZeroRole,                ///< bool
    NumberRole,                       ///< int, on the name column: the swatch before the text
    QuietRole,                        ///< bool: quiet text, as the em dash has it without asking
    ThreadRole, ///< bool, on the name column of what stands below a process: a thread, not a process
};
} // namespace CellRoles

/// The ground under one row, or under a part of it: the selection's tint and the grid line, with the
/// selection bar at the left edge and the keyboard's frame where asked for. The delegate calls it for its
/// cells; a view calls it for the branch area left of them.
struct RowGround {
    bool selected = false;
    bool focused = false; ///< the current row of a view that has the keyboard
    bool first = true;    ///< the rectangle holds the row's left edge
    bool last = true;     ///< and its right edge
};
void paintRowBackground(QPainter &painter, const QRect &rect, RowGround ground, const QPalette &palette);

/// Where the arrow of a name's cell is, that folds out what is below it.
[[nodiscard]] QRect branchRect(const QRect &cell, const QModelIndex &index);

class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace pangaea
