// SPDX-License-Identifier: MIT
// One line of output: its text, and the parts that are not plain. A value; any thread.
#pragma once

#include "core/output/textstyle.h"

#include <QString>

#include <vector>

namespace pangaea {

/// A part of a line with one style other than the plain one. UTF-16 units.
struct StyleRun {
    qsizetype start = 0;
    qsizetype length = 0;
    TextStyle style;
    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const StyleRun &, const StyleRun &) = default;
};

struct StyledLine {
    QString text;
    std::vector<StyleRun> runs; ///< in order, not overlapping; neighbours with the same style are joined

    /// The number of units of so many characters from `at`, each with its invisible parts; fewer if the line ends before.
    [[nodiscard]] qsizetype span(qsizetype at, qsizetype characters) const;
    /// The same, before `at`.
    [[nodiscard]] qsizetype spanBefore(qsizetype at, qsizetype characters) const;
    /// How many characters end before `at`.
    [[nodiscard]] qsizetype charactersBefore(qsizetype at) const;
    /// Replaces so many units by `piece`.
    void replace(qsizetype at, qsizetype units, QStringView piece, const TextStyle &style);
    friend bool operator==(const StyledLine &, const StyledLine &) = default;
};

} // namespace pangaea
