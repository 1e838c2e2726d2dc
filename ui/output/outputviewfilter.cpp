// SPDX-License-Identifier: MIT
// Which lines the Output panel shows, and how: its menu, and the bar that tells what is hidden. GUI thread.
#include "ui/output/outputview.h"

#include "ui/look/zoom.h"
#include "ui/output/findbar.h"
#include "ui/output/matchlist.h"
#include "ui/output/outputfinder.h"
#include "ui/output/outputtext.h"
#include "ui/parts/elidedlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace pangaea {

void OutputView::makeMenu()
{
    m_menu = new QMenu(tr("Output &lines"), this);
    m_menu->setToolTipsVisible(true);
    m_onlyErrors = m_menu->addAction(tr("Only &stderr"), this, &OutputView::changeFilter);
    m_onlyErrors->setCheckable(true);
    m_onlyErrors->setToolTip(tr("Hide what was written to standard output"));
    QAction *clear = m_menu->addAction(tr("&Clear view"), this, &OutputView::clearView);
    clear->setToolTip(tr("Hide the lines that came until now; nothing is lost, and Find still counts them"));
    QAction *all = m_menu->addAction(tr("Show &all lines"), this, &OutputView::showAll);
    all->setToolTip(tr("Show again what is hidden"));
    m_menu->addSeparator();
    auto *group = new QActionGroup(this);
    for (const auto &[stamps, text] : {std::pair {TimeStamps::Session, tr("&Time since the first start")},
                                       {TimeStamps::Clock, tr("Time of &day")},
                                       {TimeStamps::None, tr("N&o time")}})
        group->addAction(addChoice(stamps, text));
    m_stamps[TimeStamps::Session]->setChecked(true);
    m_menu->addSeparator();
    m_wrap = m_menu->addAction(tr("&Wrap lines"), this, [this](bool on) { setLooks({m_looks.stamps, on}); });
    m_wrap->setCheckable(true);
    m_wrap->setToolTip(tr("Continue long lines below, instead of beyond the edge"));
}

QAction *OutputView::addChoice(TimeStamps stamps, const QString &text)
{
    QAction *action = m_menu->addAction(text, this, [this, stamps] { setLooks({stamps, m_looks.wraps}); });
    action->setCheckable(true);
    m_stamps[stamps] = action;
    return action;
}

QWidget *OutputView::makeHiddenBar()
{
    m_hiddenBar = new QWidget(this);
    m_hidden = new ElidedLabel;
    m_hidden->setObjectName(QStringLiteral("hidden"));
    m_hidden->setTextFormat(Qt::PlainText);
    m_hidden->setForegroundRole(QPalette::PlaceholderText);
    auto *all = new QPushButton(tr("Show all"));
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, &OutputView::showAll);
    auto *row = new QHBoxLayout(m_hiddenBar);
    row->addWidget(m_hidden, 1);
    row->addWidget(all);
    const auto applyZoom = [row] {
        const Zoom &zoom = Zoom::instance();
        row->setContentsMargins(zoom.px(10), zoom.px(2), zoom.px(10), zoom.px(2));
        row->setSpacing(zoom.px(8));
    };
    connect(&Zoom::instance(), &Zoom::changed, m_hiddenBar, applyZoom);
    applyZoom();
    m_hiddenBar->hide();
    return m_hiddenBar;
}

void OutputView::setLooks(const OutputLooks &looks)
{
    m_stamps[looks.stamps]->setChecked(true);
    m_wrap->setChecked(looks.wraps);
    if (std::exchange(m_looks, looks) == looks)
        return;
    m_text->setTimeStamps(looks.stamps);
    m_text->setWraps(looks.wraps);
    emit looksChanged();
}

void OutputView::clearView()
{
    m_clearedUntil = m_paused ? m_last : m_log.newest();
    changeFilter();
}

void OutputView::showAll()
{
    m_clearedUntil = 0;
    m_onlyErrors->setChecked(false);
    m_findBar->setFilters(false);
    changeFilter();
}

bool OutputView::filtersMatches() const
{
    return m_findBar->filters() && m_finder->isOn();
}

// Of more lines than the text can have, the first are not in it.
LineScope OutputView::scope() const
{
    const bool isFull = m_text->document()->blockCount() >= mostBlocks;
    const quint64 before = isFull ? dataOf(m_text->document()->begin())->number - 1 : 0;
    return {m_processes, std::max(m_clearedUntil, before), m_onlyErrors->isChecked()};
}

void OutputView::showHidden()
{
    if (m_timer.isActive() || (filtersMatches() && !m_finder->search().isComplete()))
        return; // more will be shown
    QStringList reasons;
    if (m_clearedUntil > 0)
        reasons += tr("the view was cleared");
    if (m_onlyErrors->isChecked())
        reasons += tr("only stderr is shown");
    if (filtersMatches())
        reasons += tr("only lines that match are shown");
    qsizetype hidden = 0;
    if (!reasons.isEmpty()) {
        if (m_processes.empty()) {
            for (const ProcessState &row : m_table.rows())
                hidden += qsizetype(m_log.lines(row.id).size());
        } else {
            for (const ProcessId process : m_processes)
                hidden += qsizetype(m_log.lines(process).size());
        }
        const QTextBlock live = m_text->blockFrom(firstLiveNumber);
        hidden -= m_text->isEmpty() ? 0 : live.isValid() ? live.blockNumber() : m_text->document()->blockCount();
    }
    m_hiddenBar->setVisible(hidden > 0);
    if (hidden > 0)
        m_hidden->setText(
            (hidden == 1 ? tr("1 line is hidden: %1.") : tr("%1 lines are hidden: %2.").arg(countText(hidden, false)))
                .arg(reasons.join(tr(", "))));
}

QString OutputView::shownText() const
{
    return m_text->textWithHeads();
}

} // namespace pangaea
