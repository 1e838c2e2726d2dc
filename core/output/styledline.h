// SPDX-License-Identifier: MIT
// One line of output: its text, and where it looks otherwise than plain. A value; any thread.
#pragma once

#include "core/output/textstyle.h"

#include <QString>

#include <vector>

namespace pangaea {

/// A part of a line in one style, which is not the plain one. UTF-16 units.
struct StyleRun {
    qsizetype start = 0;
    qsizetype length = 0;
    TextStyle style;
    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const StyleRun &, const StyleRun &) = default;
};

struct StyledLine {
    QString text;
    std::vector<StyleRun> runs; ///< in order, apart from each other, neighbours of one style joined

    /// How many units so many characters from there are; fewer where the line ends before.
    [[nodiscard]] qsizetype span(qsizetype at, qsizetype characters) const;
    /// `piece` takes the place of that many units.
    void replace(qsizetype at, qsizetype units, QStringView piece, const TextStyle &style);
};

} // namespace pangaea
