// SPDX-License-Identifier: MIT
// Draws a fork tree with any painter: for the panel, a picture or a vector file. Lives on the GUI thread.
#pragma once

#include "ui/forktree/forktreelayout.h"

#include <QFont>
#include <QPalette>

#include <set>

class QPainter;

namespace pangaea {

/// How a layout is drawn.
struct ForkLook {
    QPalette palette;
    QFont font;
    std::set<ProcessId> selected {}; ///< rows
    int current = -1;                ///< the node with the frame; -1: none
    QRect sight {};                  ///< no text is cut at the edges of this; null: there are none
};

/// Sizes and font of the current zoom.
[[nodiscard]] ForkMetrics forkMetrics();
[[nodiscard]] ForkLook forkLook(const QPalette &palette);

/// Only what the part shows, in the layout's pixels: the processes, without the times at the left.
void paintForkTree(QPainter &painter, const ForkLayout &layout, const ForkLook &look, const QRect &part);
/// The times at the left.
void paintForkTimes(QPainter &painter, const ForkLayout &layout, const ForkLook &look, const QRect &part);

/// The whole tree as one picture.
class ForkTreePicture final
{
public:
    ForkTreePicture(const Timeline &timeline, const QPalette &palette, ForkAxis axis = ForkAxis::Events);

    /// Empty if there is no process.
    [[nodiscard]] QSize size() const;
    void paint(QPainter &painter) const;
    [[nodiscard]] const ForkLayout &layout() const { return m_layout; }

private:
    ForkLayout m_layout;
    ForkLook m_look;
    QString m_note; ///< below it: what is not known; empty: nothing
};

} // namespace pangaea
