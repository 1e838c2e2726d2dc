// SPDX-License-Identifier: MIT
// Where everything of a fork tree lies, as numbers: a column for each process, time downwards. Plain values, no widget.
// Any thread. Pixels of the whole picture, which a view shows a part of.
//
// With one line for each event nothing can overlap: a line has one label, and an arrow crosses only other columns'
// lines. To scale, labels of one column that would overlap become one label.
#pragma once

#include "core/timeline/forktree.h"

#include <QRect>
#include <QSize>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace pangaea {

enum class ForkAxis : quint8 { Events, Time };

struct ForkMetrics {
    std::function<int(const QString &)> width;              ///< of a text
    std::function<QString(const QString &, int)> elided {}; ///< a text that fits into a width
    int line = 20;                                          ///< height of a line of text
    int gutter = 74;                                        ///< width of the times at the left
    int least = 64;                                         ///< width of a column
    int most = 168;                                         ///< wider labels are elided
    int indent = 10;                                        ///< from a column's left edge to its line
    int gap = 9;        ///< from the line to the label, and from the label to the next column
    double stretch = 1; ///< Events: lines this many times as high; at least 1
    int height = 600;   ///< Time: of the whole picture, if stretch is 1
};

/// Pangaea, a process that made a node or adopted one and is none itself, or a node.
struct ForkColumn {
    int node = -1;
    qint64 pid = 0; ///< of an outsider
    QString title;  ///< of an outsider
    int left = 0;
    int width = 0;
    int x = 0;      ///< of its line
    int top = 0;    ///< of its line
    int bottom = 0; ///< below its line; of a living process the end of the picture
    int zombie = 0; ///< from here on it is dotted; 0: it is not
};

struct ForkLabel {
    QRect rect;    ///< as wide as its text, or as there is room
    QString text;  ///< all of it
    QString shown; ///< what fits
    int column = 0;
    bool isTitle = false; ///< pid and name
    bool isAlarm = false;
};

/// One event, as a mark in its process's column, or as an arrow to or from it.
struct ForkMark {
    int event = 0; ///< index
    int column = 0;
    int from = -1; ///< Born: the creator's column; Adopted: the new parent's; -1: none
    int y = 0;
};

struct ForkLayout {
    ForkTree tree;
    std::vector<ForkEvent> events;
    std::map<ProcessId, QString> names; ///< of the rows
    ForkAxis axis = ForkAxis::Events;
    ForkMetrics sizes;
    std::vector<ForkColumn> columns; ///< from left to right
    std::vector<int> columnOf;       ///< by node
    std::vector<ForkMark> marks;     ///< in order of y
    std::vector<ForkLabel> labels;   ///< column by column, each in order of y
    double nsPerPixel = 1;           ///< Time
    int top = 0;                     ///< y of the origin
    int nowY = 0;
    QSize size;

    [[nodiscard]] const ForkNode &node(const ForkColumn &column) const { return tree.nodes[size_t(column.node)]; }
    [[nodiscard]] QString rowName(const ForkNode &node) const;
    /// The columns that have something between two x: the first, and one past the last.
    [[nodiscard]] std::pair<size_t, size_t> columnsIn(int left, int right) const;
    /// The node at a point: its column, while it lives, or its labels; -1: none.
    [[nodiscard]] int nodeAt(const QPoint &point) const;
    /// What a node takes: its line and all its labels.
    [[nodiscard]] QRect nodeRect(int node) const;
};

[[nodiscard]] ForkLayout layOutForkTree(const Timeline &timeline, ForkAxis axis, const ForkMetrics &sizes);

} // namespace pangaea
