// SPDX-License-Identifier: MIT
// The words of a filter's text. Pure; any thread.
#pragma once

#include <QString>

#include <vector>

namespace pangaea {

struct FilterWord {
    bool excluded = false;
    QString field; ///< in small letters; empty: any
    QString sign;  ///< behind the field: one of : = < > <= >=
    QString value; ///< without quotes
    bool isLast = false;
};

/// Words have spaces between them; a quote that is not closed reaches to the end.
[[nodiscard]] std::vector<FilterWord> filterWords(QStringView text);

} // namespace pangaea
