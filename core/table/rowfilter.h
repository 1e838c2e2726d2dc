// SPDX-License-Identifier: MIT
// The text of a filter, such as `asia state:killed cpu>50 -exit:0`, as a value that is asked row by row. Any thread.
#pragma once

#include "core/table/processtable.h"

#include <QString>

#include <functional>
#include <vector>

namespace pangaea {

/// Several words, all of which must apply. One that was never set matches every row.
class RowFilter
{
public:
    using Test = std::function<bool(const ProcessState &)>;

    [[nodiscard]] bool isEmpty() const { return m_tests.empty(); }
    [[nodiscard]] bool matches(const ProcessState &row) const;
    void require(Test test) { m_tests.push_back(std::move(test)); }

private:
    std::vector<Test> m_tests;
};

struct RowFilterText {
    RowFilter filter; ///< empty if something is wrong: then nothing is filtered
    QString problem;  ///< a sentence: what is wrong, or what is still missing at the end of the text
};

inline constexpr qsizetype longestFilter = 1000; ///< UTF-16 units

/// A word is looked for in name, PID, state, target and output (the row's last line), in any case of its letters.
/// FIELD:VALUE looks into one field only; numbers can be compared (cpu>50, memory>=1.5M), and are equal if they are the
/// same when rounded to the digits given. A minus before a word excludes what matches it; quotes keep words together.
/// What is not known of a row does not match. While the last word is unfinished ("cpu>"), the others apply.
[[nodiscard]] RowFilterText readRowFilter(const QString &text);

/// The fields that can be named, in the order in which to list them.
[[nodiscard]] QStringList rowFilterFields();

} // namespace pangaea
