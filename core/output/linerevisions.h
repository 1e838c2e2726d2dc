// SPDX-License-Identifier: MIT
// Which lines changed after they could be read, in the order in which they did, for readers that want to know only what
// is new. Not bound to a thread.
#pragma once

#include "core/facts/event.h"

#include <deque>
#include <vector>

namespace pangaea {

/// One line, or the live lines of a row.
struct LineRevision {
    ProcessId process = ProcessId::Pangaea;
    quint64 number = 0; ///< 0: the live lines
    friend auto operator<=>(const LineRevision &, const LineRevision &) = default;
};

/// Bounded: who does not read for long must read everything again.
class LineRevisions
{
public:
    static constexpr size_t most = 65'536;

    /// Of all that were added, for ever.
    [[nodiscard]] quint64 count() const { return m_first + m_revisions.size(); }
    /// Whether all after the first `count` are known.
    [[nodiscard]] bool has(quint64 count) const { return count >= m_first; }
    /// Those after the first `count`; not all of them unless has(count).
    [[nodiscard]] std::vector<LineRevision> since(quint64 count) const;
    /// Sorts them first; each once.
    void add(std::vector<LineRevision> revisions);
    /// Anything may have changed.
    void forget();

private:
    quint64 m_first = 0; ///< so many were forgotten
    std::deque<LineRevision> m_revisions;
};

} // namespace pangaea
