// SPDX-License-Identifier: MIT
#include "core/output/linerevisions.h"

#include <algorithm>

namespace pangaea {

std::vector<LineRevision> LineRevisions::since(quint64 count) const
{
    const quint64 skipped = std::clamp(count, m_first, this->count()) - m_first;
    return {m_revisions.begin() + ptrdiff_t(skipped), m_revisions.end()};
}

void LineRevisions::add(std::vector<LineRevision> revisions)
{
    std::ranges::sort(revisions);
    const auto repeated = std::ranges::unique(revisions);
    m_revisions.insert(m_revisions.end(), revisions.begin(), repeated.begin());
    while (m_revisions.size() > most) {
        m_revisions.pop_front();
        ++m_first;
    }
}

void LineRevisions::forget()
{
    m_first = count() + 1;
    m_revisions.clear();
}

} // namespace pangaea
