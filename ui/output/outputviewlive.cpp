// SPDX-License-Identifier: MIT
// Brings lines that change up to date: the live ones, and those that a program redraws. GUI thread.
#include "ui/output/outputview.h"

#include "ui/output/outputfinder.h"
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
        if (revision.number == 0)
            live.try_emplace(revision.process, m_log.liveLines(revision.process));
        else if (const OutputLine *line = m_log.line(revision.process, revision.number))
            revised.push_back(line);
    }
    m_revision = m_log.revisions().count();
    std::ranges::sort(revised, {}, &OutputLine::number);
    const auto repeated = std::ranges::unique(revised);
    revised.erase(repeated.begin(), repeated.end());
    std::vector<OutputLine> changed;
    for (const OutputLine *line : revised) {
        if (line->number <= m_finder->search().until()) // else it comes in its turn
            changed.push_back(*line);
    }
    m_finder->searchAgain(std::move(changed));
    for (const auto &[process, lines] : live)
        m_finder->searchLive(process, lines);
    std::erase_if(live, [this](const auto &row) { return !isShown(row.first); });
    std::erase_if(revised, [this](const OutputLine *line) { return !isShown(line->process); });
    showChanges(revised, live);
    if (filtersMatches() && !std::ranges::all_of(revised, [this](const OutputLine *line) {
            const QTextBlock block = m_text->blockFrom(line->number);
            const bool isThere = block.isValid() && dataOf(block)->number == line->number;
            return line->number > m_last || !scope().holds(*line) || isThere == m_finder->search().matches(*line);
        }))
        changeFilter(); // one matches now, or no longer
}

void OutputView::searchAllLive()
{
    for (const ProcessState &row : m_table.rows())
        m_finder->searchLive(row.id, m_log.liveLines(row.id));
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

void OutputView::showChanges(const std::vector<const OutputLine *> &revised, LiveLines live)
{
    for (auto &[process, lines] : live) {
        std::erase_if(lines, [this, scope = scope(), matching = filtersMatches()](const OutputLine &line) {
            return !scope.holds(line) || (matching && !m_finder->search().matches(line));
        });
    }
    for (const auto &[process, lines] : live) {
        const ProcessState *row = lines.empty() ? nullptr : m_table.find(process);
        if (row)
            m_text->introduce(*row);
    }
    m_text->update(revised, live);
    showTerminal();
}

} // namespace pangaea
