// SPDX-License-Identifier: MIT
// The table for a picture: a copy of the view with room for all that the panel scrolls or elides. GUI thread.
#include "ui/table/processtableview.h"

#include "ui/look/zoom.h"
#include "ui/table/processsortmodel.h"
#include "ui/table/processtablemodel.h"

#include "core/table/columns.h"

#include <QHeaderView>

#include <algorithm>

namespace pangaea {

namespace {

constexpr double leastOutput = 250; // design pixels
constexpr double mostOutput = 640;  // a last line can be as long as it likes

} // namespace

std::unique_ptr<ProcessTableView> ProcessTableView::forPicture(int mostRows) const
{
    auto copy = std::make_unique<ProcessTableView>(m_model);
    copy->takeLooksOf(*this);
    const Zoom &zoom = Zoom::instance();
    const int rows = std::max(1, copy->shownRows(mostRows));
    const int height = zoom.pick(28, 24) + rows * zoom.pick(30, 25);
    copy->resize(copy->widenToTexts(rows), height);
    return copy;
}

void ProcessTableView::takeLooksOf(const ProcessTableView &other)
{
    setInviting(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_hiddenByUser = other.m_hiddenByUser;
    for (int column = 0; column < int(columns().size()); ++column)
        m_proxy->setExtraShown(column, columns()[size_t(column)].extra && other.m_proxy->isThere(column));
    for (int place = 0; place < header()->count(); ++place)
        header()->moveSection(header()->visualIndex(other.header()->logicalIndex(place)), place);
    sortByColumn(other.header()->sortIndicatorSection(), other.header()->sortIndicatorOrder());
    m_proxy->setMatching(other.m_proxy->matching());
    expandAs(other, {});
}

void ProcessTableView::expandAs(const ProcessTableView &other, const QModelIndex &parent)
{
    for (int row = 0; row < other.model()->rowCount(parent); ++row) {
        const QModelIndex theirs = other.model()->index(row, 0, parent);
        if (!other.isExpanded(theirs))
            continue;
        expand(m_proxy->mapFromSource(other.m_proxy->mapToSource(theirs)));
        expandAs(other, theirs);
    }
}

// The first rows and open branches, at most so many.
void ProcessTableView::listShown(const QModelIndex &parent, int most, QModelIndexList &shown) const
{
    for (int row = 0; row < model()->rowCount(parent) && shown.size() < most; ++row) {
        shown += model()->index(row, 0, parent);
        if (isExpanded(shown.back()))
            listShown(QModelIndex(shown.back()), most, shown);
    }
}

// Returns the width of all columns.
int ProcessTableView::widenToTexts(int rows)
{
    const Zoom &zoom = Zoom::instance();
    QModelIndexList shown;
    listShown({}, rows, shown);
    int all = 0;
    for (int section = 0; section < header()->count(); ++section) {
        const int column = m_proxy->column(section);
        if (!isShown(column))
            continue;
        setColumnHidden(section, false); // a small view hides what it has no room for
        int width = std::max(defaultWidth(column), header()->sectionSizeHint(section));
        for (const QModelIndex &row : shown)
            width = std::max(width, sizeHintForIndex(row.siblingAtColumn(section)).width() + zoom.px(2));
        if (column == columnIndex("output"))
            width = std::clamp(width, zoom.px(leastOutput), zoom.px(mostOutput));
        m_widths[size_t(column)] = width / zoom.factor();
        all += width;
    }
    return all;
}

} // namespace pangaea
