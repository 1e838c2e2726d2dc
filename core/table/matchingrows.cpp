// SPDX-License-Identifier: MIT
#include "core/table/matchingrows.h"

#include <algorithm>
#include <utility>

namespace pangaea {

void MatchingRows::setFilter(RowFilter filter)
{
    m_filter = std::move(filter);
    m_answers.clear();
}

// Always from the first row, since there may be others than at the last call: rows that are known cost little.
bool MatchingRows::update(const std::vector<ProcessState> &rows, const QDeadlineTimer &until)
{
    constexpr int atOnce = 64;                         // rows between two looks at the clock
    if (m_answers.size() > 2 * (rows.size() + atOnce)) // most are of rows that went
        m_answers.clear();
    ProcessIds matching;
    int asked = 0;
    for (const ProcessState &row : rows) {
        Answer &answer = m_answers[row.id];
        if (answer.revision != row.revision) {
            if (++asked % atOnce == 0 && until.hasExpired())
                return false;
            answer = {row.revision, m_filter.matches(row)};
        }
        if (answer.matches)
            matching.push_back(row.id);
    }
    std::ranges::sort(matching);
    m_ids = std::move(matching);
    return true;
}

} // namespace pangaea
