// SPDX-License-Identifier: MIT
// Where the labels of marks stand in view: beside their marks, never cut, never over each other or over another mark.
// Plain values, no widget. Any thread.
#pragma once

#include "ui/timeline/timelinelanes.h"

#include <span>

namespace pangaea {

/// In columns of the scale and pixels.
struct LabelSpace {
    qint64 from = 0; ///< the columns in view
    qint64 to = 0;
    int glyph = 8;                                       ///< width of a mark
    int step = 12;                                       ///< from mark to mark, and to the label
    int gap = 4;                                         ///< least space behind a label
    int least = 40;                                      ///< an elided label is at least this wide
    std::function<QString(const QString &, int)> elided; ///< words in so many pixels
};

struct PlacedLabel {
    QString words;
    qint64 from = 0; ///< column
    int width = 0;
    bool alarming = false;
};

/// The column where the first mark of a group begins: the flag stands at its stem, the others are centred on it.
[[nodiscard]] qint64 leftOf(const MarkGroup &group, int glyph);

/// A group that begins out of view has no label. Where the view ends before a label does, it stands left of its marks if
/// there is room, else it is elided.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(std::span<const MarkGroup> groups, const LabelSpace &space);

} // namespace pangaea
