// SPDX-License-Identifier: MIT
// A scenario as the equivalent program in Python, C++, C or shell: the same processes, in the same order, with the
// same waits, signals and joins. It prints what its processes print, and its exit status is that of
// `pangaea --headless`: 0 when every process exited with 0, else 1. Pure values and text; any thread.
#pragma once

#include "core/scenario/scenario.h"

#include <QString>

#include <span>
#include <vector>

namespace pangaea {

enum class Language { Python, Cpp, C, Shell };

struct LanguageInfo {
    Language language;
    const char *id;     ///< "python": in settings
    const char *title;  ///< "Python": a name, not translated
    const char *suffix; ///< "py"
};
/// In the order in which they are offered.
[[nodiscard]] std::span<const LanguageInfo> languages();

/// Counted from 1. Both are 0 for an empty range.
struct LineRange {
    int first = 0;
    int last = 0;

    friend bool operator==(const LineRange &, const LineRange &) = default;
};

struct ProgramText {
    QString text;                 ///< ends with a newline
    std::vector<LineRange> lines; ///< of each step of the scenario
};

/// `worker` is Pangaea's worker as the program calls it: a name is looked up in PATH.
[[nodiscard]] ProgramText programText(const Scenario &scenario, Language language,
                                      const QString &worker = QStringLiteral("pangaea-worker"));

} // namespace pangaea
