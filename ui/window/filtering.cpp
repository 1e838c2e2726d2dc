// SPDX-License-Identifier: MIT
#include "ui/window/filtering.h"

#include "ui/table/filterbar.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace pangaea {

Filtering::Filtering(Rows rows, FilterBar &bar, ProcessTableView &view, TimelineWidget &timeline, QObject *parent)
    : QObject(parent)
    , m_rows(std::move(rows))
    , m_bar(bar)
    , m_view(view)
    , m_timeline(timeline)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Filtering::advance);
    connect(&bar, &FilterBar::changed, this, &Filtering::read);
    connect(&view, &ProcessTableView::clearFilterAsked, &bar, &FilterBar::clear);
}

// Nobody must believe in a filter that is not applied: one that cannot be read shows every row.
void Filtering::read(const QString &text)
{
    RowFilterText read = readRowFilter(text);
    m_bar.showProblem(read.problem);
    m_matching.setFilter(std::move(read.filter));
    goOn(Step::Match);
}

void Filtering::refresh()
{
    if (m_matching.filter().isEmpty() || m_step == Step::Match)
        return;
    if (!match()) {
        goOn(Step::Match);
    } else if (m_shown != m_matching.ids()) { // a new row must not be seen before it is asked
        showInTable();
        goOn(Step::Timeline);
    } else {
        m_bar.showCount(qsizetype(m_shown->size()), qsizetype(m_rows().size()));
    }
}

void Filtering::goOn(Step next)
{
    m_step = next;
    m_turn.start(0);
}

bool Filtering::match()
{
    constexpr auto most = 4ms; // a turn of the event loop; a frame is 16
    return m_matching.filter().isEmpty() || m_matching.update(m_rows(), QDeadlineTimer(most, Qt::PreciseTimer));
}

void Filtering::advance()
{
    switch (m_step) {
    case Step::Match: return goOn(match() ? Step::Table : Step::Match);
    case Step::Table: showInTable(); return goOn(Step::Timeline);
    case Step::Timeline: m_timeline.setMatching(m_shown); return goOn(Step::Output);
    case Step::Output: m_step = Step::Done; emit changed();
    case Step::Done: break;
    }
}

void Filtering::showInTable()
{
    if (m_matching.filter().isEmpty()) {
        m_shown.reset();
        m_bar.hideCount();
    } else {
        m_shown = m_matching.ids();
        m_bar.showCount(qsizetype(m_shown->size()), qsizetype(m_rows().size()));
    }
    m_view.setMatching(m_shown);
}

bool Filtering::isShown(ProcessId process) const
{
    return !m_shown || std::ranges::binary_search(*m_shown, process);
}

// One that does not exist where nothing is left, since no rows would mean all.
ProcessIds Filtering::among(const ProcessIds &rows) const
{
    if (!m_shown)
        return rows;
    ProcessIds both;
    if (rows.empty())
        both = *m_shown;
    else
        std::ranges::set_intersection(rows, *m_shown, std::back_inserter(both));
    return both.empty() ? ProcessIds {ProcessId::Pangaea} : both;
}

} // namespace pangaea
