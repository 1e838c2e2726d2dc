// SPDX-License-Identifier: MIT
// The rows that match a filter, kept up to date: only rows that have changed are asked again, and many in several
// goes. Any thread.
#pragma once

#include "core/facts/command.h"
#include "core/table/rowfilter.h"

#include <QDeadlineTimer>

#include <unordered_map>

namespace pangaea {

class MatchingRows
{
public:
    /// ids() stay those of the filter before until update() is done.
    void setFilter(RowFilter filter);
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    /// Goes on where the last call stopped, also if the rows have changed since. False: the time was over, and there is
    /// more to do.
    [[nodiscard]] bool update(const std::vector<ProcessState> &rows, const QDeadlineTimer &until);

    /// Ascending, as of the last complete update.
    [[nodiscard]] const ProcessIds &ids() const { return m_ids; }

private:
    struct Answer {
        quint64 revision = 0; ///< of the row that was asked
        bool matches = false;
    };

    RowFilter m_filter;
    std::unordered_map<ProcessId, Answer> m_answers;
    ProcessIds m_ids;
};

} // namespace pangaea
