// SPDX-License-Identifier: MIT
// Brings lines that change up to date: the live ones, and those that a program redraws. GUI thread.
#include "ui/output/outputview.h"

#include "ui/output/outputfinder.h"
#include "ui/output/outputtext.h"

#include <algorithm>
#include <utility>

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
    for (const OutputLine *line : revised)
        m_toCheck.emplace(line->process, line->number);
    checkRevised();
}

/// Whether it is hidden although it matches, or the other way round.
bool OutputView::isMisplaced(const OutputLine &line) const
{
    if (line.number > m_last || !isShown(line.process) || !scope().holds(line))
        return false;
    const QTextBlock block = m_text->blockFrom(line.number);
    const bool isThere = block.isValid() && dataOf(block)->number == line.number;
    return isThere != m_finder->search().matches(line);
}

// An expression is looked for on another thread: until that has told, the lines wait here.
void OutputView::checkRevised()
{
    auto lines = std::exchange(m_toCheck, {});
    if (!filtersMatches())
        return;
    const bool isWrong = std::ranges::any_of(lines, [this](const auto &place) {
        const OutputLine *line = m_log.line(place.first, place.second);
        return line && isMisplaced(*line);
    });
    if (isWrong)
        changeFilter(); // one matches now, or no longer
    if (m_finder->isSearchingAgain())
        m_toCheck.merge(lines);
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
