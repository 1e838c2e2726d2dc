// SPDX-License-Identifier: MIT
// Finding in the Output panel: from match to match, how many there are, and in which rows. GUI thread.
#include "ui/output/outputview.h"

#include "ui/look/palette.h"
#include "ui/output/findbar.h"
#include "ui/output/matchlist.h"
#include "ui/output/outputfinder.h"
#include "ui/output/outputtext.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <limits>

namespace pangaea {

namespace {

constexpr int mostHighlights = 500;

} // namespace

void OutputView::makeFind()
{
    m_findBar = new FindBar(this);
    m_findBar->hide();
    m_list = new MatchList(this);
    m_list->hide();
    connect(m_findBar, &FindBar::patternChanged, this, &OutputView::findAnew);
    connect(m_findBar, &FindBar::stepAsked, this, &OutputView::findStep);
    connect(m_findBar, &FindBar::filtersChanged, this, &OutputView::changeFilter);
    connect(m_findBar, &FindBar::listToggled, this, [this](bool shown) {
        m_list->setVisible(shown);
        showFound();
    });
    connect(m_findBar, &FindBar::allAsked, this, &OutputView::allAsked);
    connect(m_findBar, &FindBar::closed, this, &OutputView::hideFind);
    connect(m_list, &MatchList::chosen, this, &OutputView::goToRow);
    connect(m_finder, &OutputFinder::advanced, this, &OutputView::followSearch);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &OutputView::showCount);
    connect(&m_table, &ProcessTable::changed, this, &OutputView::showScope);
}

void OutputView::showFind()
{
    m_findBar->show();
    m_text->setLeastLines(1); // where there is little room the bar takes the other one
    m_list->setVisible(m_findBar->listsProcesses());
    showScope();
    m_findBar->takeFocus();
    findAnew();
}

void OutputView::hideFind()
{
    m_findBar->hide();
    m_list->hide();
    m_text->setLeastLines(2);
    m_text->setFocus();
    findAnew();
    if (m_tookFollow)
        setFollow(true);
}

void OutputView::findAnew()
{
    const bool filtered = filtersMatches();
    m_current.reset();
    m_goal.reset();
    m_finder->find(m_findBar->isHidden() ? LinePattern() : m_findBar->pattern());
    if (m_finder->isOn())
        searchAllLive();
    if (filtered || filtersMatches())
        changeFilter();
    showFound();
}

// More was searched: what waited for that can be shown.
void OutputView::followSearch()
{
    if (m_finder->problem() && m_findBar->filters())
        changeFilter();
    else if (filtersMatches() && m_paused) {
        // Once, since it loads everything each time.
        if (m_awaitsSearch && m_finder->search().until() >= m_last)
            changeFilter();
    } else if (filtersMatches()) {
        checkRevised();
        showAllLive();
        if (!m_timer.isActive())
            m_timer.start(0);
    }
    showFound();
}

void OutputView::findStep(bool forward)
{
    const LineScope lines = scope();
    const QTextCursor cursor = m_text->textCursor();
    OutputMatch here = placeOf(forward ? cursor.selectionEnd() : cursor.selectionStart());
    // What matches nothing has no end behind its begin.
    if (forward && m_current && m_current->length == 0 && here == *m_current)
        ++here.column;
    const OutputSearch &search = m_finder->search();
    std::optional<OutputMatch> found = forward ? search.firstFrom(here, lines) : search.lastBefore(here, lines);
    if (!found) // round the end
        found = forward ? search.firstFrom({}, lines) : search.lastBefore({std::numeric_limits<quint64>::max()}, lines);
    if (found)
        goTo(*found);
}

void OutputView::goToRow(ProcessId process)
{
    const OutputSearch &search = m_finder->search();
    LineScope lines = scope();
    lines.rows = {process};
    if (!search.firstFrom({}, lines)) { // all of its matches are hidden
        showAll();
        lines = {.rows = {process}};
    }
    const std::optional<OutputMatch> found = search.firstFrom({}, lines);
    if (!found)
        return;
    if (!scope().hasRow(process))
        emit rowAsked(process);
    goTo(*found);
}

void OutputView::goTo(const OutputMatch &match)
{
    m_goal = match;
    if (select(match) || match.number <= m_last)
        m_goal.reset();
}

bool OutputView::select(const OutputMatch &match)
{
    const QTextBlock block = m_text->blockFrom(match.number);
    if (!block.isValid() || dataOf(block)->number != match.number)
        return false;
    const QScopedValueRollback selecting(m_selecting, true);
    m_current = match;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(block.position() + dataOf(block)->prefix() + int(match.column));
    cursor.setPosition(cursor.position() + int(match.length), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    // New lines would push the match out of sight, until Find is closed.
    setFollow(false);
    showCount();
    return true;
}

OutputMatch OutputView::placeOf(int position) const
{
    const QTextBlock block = m_text->document()->findBlock(position);
    const LineData *line = dataOf(block);
    return line ? OutputMatch {line->number, position - block.position() - line->prefix()} : OutputMatch();
}

/// Marks the visible matches.
void OutputView::highlight()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(selectionFill(palette()));
    QTextBlock block = m_text->firstVisible();
    for (int i = 0; m_finder->isOn() && block.isValid() && dataOf(block) && i < m_text->visibleCount();
         ++i, block = block.next()) {
        const LineData &line = *dataOf(block);
        for (const OutputMatch &match : m_finder->search().matchesOf(line.process, line.number)) {
            const auto end = match.column + match.length + line.prefix();
            if (marks.size() >= mostHighlights || end >= block.length())
                break;
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + line.prefix() + int(match.column));
            cursor.setPosition(block.position() + int(end), QTextCursor::KeepAnchor);
            marks.push_back({cursor, format});
        }
    }
    if (!marks.isEmpty() || !m_text->extraSelections().isEmpty())
        m_text->setExtraSelections(marks);
}

void OutputView::showFound()
{
    highlight();
    showCount();
    if (!m_list->isHidden())
        m_list->setCounts(m_finder->search().counts(), m_finder->search().hasMore(), m_table);
}

void OutputView::offerAll(bool offered)
{
    m_findBar->offerAll(offered);
    showScope();
}

// Whoever selected a row is not aware that Find looks only there.
void OutputView::showScope()
{
    if (m_findBar->isHidden())
        return;
    const size_t all = m_table.rows().size();
    const auto here = std::ranges::count_if(m_processes,
                                            [](ProcessId process) { return process != ProcessId::Pangaea; });
    m_findBar->setScope(m_processes.empty() ? tr("in all %1 processes").arg(all)
                                            : tr("in %1 of %2 processes").arg(here).arg(all));
}

void OutputView::showCount()
{
    const Failure problem = m_finder->problem();
    m_findBar->setProblem(problem.sentence());
    if (!m_finder->isOn()) {
        m_findBar->setCount({});
        return;
    }
    const OutputSearch &search = m_finder->search();
    const LineScope lines = scope();
    const QString total = countText(search.count(lines), search.hasMore());
    const OutputMatch here = placeOf(m_text->textCursor().selectionStart());
    const auto found = search.firstFrom(here, lines);
    const bool isHere = found && *found == here && (m_text->textCursor().hasSelection() || m_current == here);
    if (isHere)
        m_findBar->setCount(tr("%1 of %2").arg(countText(search.countBefore(here, lines) + 1, false), total));
    else if (search.firstFrom({}, lines))
        m_findBar->setCount(tr("%1 found").arg(total));
    else
        m_findBar->setCount(search.isComplete() ? tr("not found") : tr("searching…"));
}

} // namespace pangaea
