// SPDX-License-Identifier: MIT
// Brings lines that change up to date: the live ones, and those that a program redraws. GUI thread.
#include "ui/output/outputview.h"

#include "ui/output/outputtext.h"

#include <algorithm>

namespace pangaea {

bool OutputView::isShown(ProcessId process) const
{
    return m_processes.empty() || m_shown.contains(process);
}

void OutputView::takeRevisions()
{
    std::vector<const OutputLine *> revised;
    LiveLines live;
    for (const LineRevision &revision : m_log.revisions().since(m_revision)) {
        if (!isShown(revision.process))
            continue;
        if (revision.number == 0)
            live.try_emplace(revision.process, m_log.liveLines(revision.process));
        else if (const OutputLine *line = m_log.line(revision.process, revision.number))
            revised.push_back(line);
    }
    m_revision = m_log.revisions().count();
    std::ranges::sort(revised, {}, &OutputLine::number);
    const auto repeated = std::ranges::unique(revised);
    revised.erase(repeated.begin(), repeated.end());
    showChanges(revised, live);
    for (const OutputLine *line : revised)
        searchAgain(line->number);
}

void OutputView::showAllLive()
{
    LiveLines live;
    const auto add = [&](ProcessId process) {
        if (std::vector<OutputLine> lines = m_log.liveLines(process); !lines.empty())
            live[process] = std::move(lines);
    };
    if (m_processes.empty())
        std::ranges::for_each(m_table.rows(), add, &ProcessState::id);
    else
        std::ranges::for_each(m_processes, add);
    showChanges({}, live);
}

void OutputView::showChanges(const std::vector<const OutputLine *> &revised, const LiveLines &live)
{
    for (const auto &[process, lines] : live) {
        const ProcessState *row = lines.empty() ? nullptr : m_table.find(process);
        if (row)
            m_text->introduce(*row);
    }
    m_text->update(revised, live);
}

} // namespace pangaea
