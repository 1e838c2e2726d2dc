// SPDX-License-Identifier: MIT
#include "ui/table/processtableview.h"

#include "ui/look/zoom.h"
#include "ui/table/celldelegate.h"
#include "ui/table/columnwidths.h"
#include "ui/table/emptystate.h"
#include "ui/table/processsortmodel.h"
#include "ui/table/processtablemodel.h"

#include "core/table/columns.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

// The columns to hide first when there is not room for all and the least of Output.
constexpr std::array hiddenFirst {"threads", "core", "memory", "cpu"};
// Where Output's header is all that is left of it. Its text is in its panel; a PID is in the timeline.
constexpr std::array hiddenNext {"elapsed", "kernel", "output", "pid"};
constexpr int manyRows = 64;

} // namespace

ProcessTableView::ProcessTableView(ProcessTableModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_proxy(new ProcessSortModel(model, this))
    , m_empty(new EmptyState(this))
    , m_widths(columns().size(), 0)
{
    setModel(m_proxy);
    setItemDelegate(new CellDelegate(this));
    setAccessibleName(u"Processes"_s);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false); // the delegate draws the arrows, in the room left of the swatch
    setIndentation(0);
    setExpandsOnDoubleClick(false); // a double click opens the properties
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    setVerticalScrollMode(ScrollPerPixel);
    setUpHeader();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_filtering)
            return;
        m_hiddenSelection.clear();
        emit selectionChangedByUser();
    });
    connect(this, &QTreeView::doubleClicked, this, &ProcessTableView::propertiesAsked);
    connect(m_empty, &EmptyState::exampleAsked, this, &ProcessTableView::exampleAsked);
    connect(m_empty, &EmptyState::clearFilterAsked, this, &ProcessTableView::clearFilterAsked);
    connect(&model, &ProcessTableModel::grewOlder, this,
            [this](int column) { updateColumn(m_proxy->section(column), 0, viewport()->height()); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ProcessTableView::showEmptyState);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, change, this, &ProcessTableView::fitNames);
    connect(this, &QTreeView::expanded, this, &ProcessTableView::fitNames);
    connect(this, &QTreeView::collapsed, this, &ProcessTableView::fitNames);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ProcessTableView::showEmptyState);
    showEmptyState();
}

void ProcessTableView::setUpHeader()
{
    header()->setSortIndicator(-1, Qt::AscendingOrder); // the order of creation
    header()->setSortIndicatorClearable(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setHighlightSections(false);
    header()->setSectionResizeMode(columnIndex("output"), QHeaderView::Stretch);
    // Set, or a new style (and so each zoom) resizes what has its default size by chance, as if the user had.
    header()->setDefaultSectionSize(header()->defaultSectionSize());
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        QMenu menu;
        addColumnActions(menu);
        menu.exec(header()->mapToGlobal(at));
    });
    connect(header(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        const int column = m_proxy->column(section);
        if (!m_fitting && column >= 0 && size > 0 && header()->sectionResizeMode(section) == QHeaderView::Interactive)
            m_widths[size_t(column)] = size / Zoom::instance().factor();
    });
    applyZoom();
}

// QTreeView asks for the size of each cell of the first row, whose texts it lays out for that, and for the position of
// every row of the range: that takes longer than painting. All rows have one height.
void ProcessTableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (QAccessible::isActive()) {
        QTreeView::dataChanged(topLeft, bottomRight, roles);
        return;
    }
    const bool areMany = bottomRight.row() - topLeft.row() >= manyRows;
    const auto rectOf = [this, seen = header()->logicalIndexAt(0)](const QModelIndex &cell) {
        return visualRect(cell.siblingAtColumn(seen)); // one that is hidden has none
    };
    const QRect rows = areMany ? viewport()->rect() : rectOf(topLeft) | rectOf(bottomRight);
    for (int section = topLeft.column(); section <= bottomRight.column(); ++section) // they may be in any order
        updateColumn(section, rows.top(), rows.height());
}

void ProcessTableView::updateColumn(int section, int top, int height)
{
    if (section >= 0 && !isColumnHidden(section))
        viewport()->update(columnViewportPosition(section), top, columnWidth(section), height);
}

// QTreeView would tell assistive tools that the focus is here, wherever it is.
void ProcessTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTreeView::currentChanged(current, previous);
        return;
    }
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
}

std::vector<const ProcessState *> ProcessTableView::selectedProcesses() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    for (QModelIndex &row : rows) {
        while (row.parent().isValid())
            row = row.parent();
    }
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const auto twice = std::ranges::unique(rows, {}, &QModelIndex::row);
    rows.erase(twice.begin(), twice.end());
    std::vector<const ProcessState *> processes;
    for (const QModelIndex &row : rows)
        processes.push_back(m_model.at(m_proxy->mapToSource(row)));
    return processes;
}

ProcessIds ProcessTableView::selectedIds() const
{
    ProcessIds ids;
    for (const ProcessState *process : selectedProcesses())
        ids.push_back(process->id);
    return ids;
}

void ProcessTableView::selectProcess(ProcessId process)
{
    const QModelIndex index = indexOf(process);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

int ProcessTableView::shownRows(int most) const
{
    const auto below = [this](const auto &self, const QModelIndex &parent, int room) -> int {
        int count = 0;
        for (int row = 0; row < model()->rowCount(parent) && count < room; ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            count += 1 + (isExpanded(index) ? self(self, index, room - count) : 0);
        }
        return count;
    };
    return below(below, {}, most);
}

void ProcessTableView::setContextMenu(QMenu *menu)
{
    m_contextMenu = menu;
}

void ProcessTableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_contextMenu || !currentIndex().isValid())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos();
    m_contextMenu->popup(at);
}

// A press on the arrow expands or collapses and does not select. True if it was on the arrow.
bool ProcessTableView::fold(QMouseEvent &event)
{
    const QModelIndex at = indexAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || at.column() != 0 || !model()->hasChildren(at)
        || !branchRect(visualRect(at), at, layoutDirection()).contains(event.position().toPoint()))
        return false;
    setExpanded(at, !isExpanded(at));
    event.accept();
    return true;
}

void ProcessTableView::mousePressEvent(QMouseEvent *event)
{
    if (!fold(*event))
        QTreeView::mousePressEvent(event);
}

void ProcessTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!fold(*event))
        QTreeView::mouseDoubleClickEvent(event);
}

void ProcessTableView::addColumnActions(QMenu &menu)
{
    for (int column = 0; column < int(columns().size()); ++column) {
        if (columns()[size_t(column)].extra && column > 0 && !columns()[size_t(column - 1)].extra)
            menu.addSeparator();
        QAction *action = menu.addAction(columns()[size_t(column)].title);
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(column > 0); // a row without its name says nothing
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
}

bool ProcessTableView::isShown(int column) const
{
    return m_proxy->isThere(column) && !m_hiddenByUser.contains(column);
}

void ProcessTableView::setShown(int column, bool shown)
{
    if (columns()[size_t(column)].extra) {
        if (!shown && header()->sortIndicatorSection() == m_proxy->section(column))
            sortByColumn(-1, Qt::AscendingOrder);
        m_proxy->setExtraShown(column, shown);
    } else if (shown) {
        m_hiddenByUser.remove(column);
    } else {
        m_hiddenByUser.insert(column);
    }
    fitColumns();
}

int ProcessTableView::defaultWidth(int column) const
{
    return usualWidth(columns()[size_t(column)].id, font());
}

// Of the rows that are shown; a name may be as long as it likes, so only a usual length counts.
int ProcessTableView::widestName() const
{
    QModelIndexList shown;
    listShown({}, manyRows, shown);
    const int most = 2 * defaultWidth(0);
    int width = 0;
    for (const QModelIndex &row : shown)
        width = std::max(width, std::min(most, sizeHintForIndex(row).width()));
    return width;
}

// Shows the columns that the user wants, except those without room.
void ProcessTableView::fitColumns()
{
    m_fitting = true;
    Zoom &zoom = Zoom::instance();
    const int output = columnIndex("output");
    int needed = isShown(output) ? defaultWidth(output) : 0;
    for (int section = 0; section < header()->count(); ++section) {
        const int column = m_proxy->column(section);
        setColumnHidden(section, !isShown(column));
        if (column == output)
            continue;
        const double own = m_widths[size_t(column)];
        const int width = own > 0 ? zoom.px(own) : defaultWidth(column);
        setColumnWidth(section, width);
        needed += isShown(column) ? width : 0;
    }
    hide(hiddenFirst, needed);
    if (isShown(output))
        needed -= defaultWidth(output) - headerWidth(columns()[size_t(output)].title, font());
    hide(hiddenNext, needed);
    m_fitting = false;
    fitNames();
}

// As many of them as must be, in this order.
void ProcessTableView::hide(const std::array<const char *, 4> &ids, int &needed)
{
    for (const char *id : ids) {
        const int column = columnIndex(id);
        const int section = m_proxy->section(column);
        if (needed <= viewport()->width() || isColumnHidden(section))
            continue;
        needed -= column == columnIndex("output") ? headerWidth(columns()[size_t(column)].title, font())
                                                  : columnWidth(section);
        setColumnHidden(section, true);
    }
}

// A name longer than usual gets what Output can spare.
void ProcessTableView::fitNames()
{
    if (m_widths[0] > 0)
        return;
    const int names = m_proxy->section(0);
    const int output = m_proxy->section(columnIndex("output"));
    int spare = viewport()->width() - defaultWidth(0);
    for (int section = 0; section < header()->count(); ++section) {
        if (section == output && !isColumnHidden(section))
            spare -= defaultWidth(columnIndex("output"));
        else if (section != names)
            spare -= columnWidth(section); // 0 if it is hidden
    }
    m_fitting = true;
    setColumnWidth(names, defaultWidth(0) + std::clamp(widestName() - defaultWidth(0), 0, std::max(0, spare)));
    m_fitting = false;
}

void ProcessTableView::applyZoom()
{
    Zoom &zoom = Zoom::instance();
    header()->setFixedHeight(zoom.pick(28, 24));
    header()->setMinimumSectionSize(zoom.px(40));
    setMinimumHeight(zoom.pick(28 + 30, 24 + 25)); // the header and one row
    m_empty->applyZoom();
    fitColumns();
    scheduleDelayedItemsLayout();
}

void ProcessTableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

QWidget *ProcessTableView::emptyState() const
{
    return m_empty;
}

void ProcessTableView::setInviting(bool inviting)
{
    m_inviting = inviting;
    showEmptyState();
}

void ProcessTableView::setStage(ProcessId first, bool earlierShown)
{
    m_proxy->setStage(first, earlierShown);
}

void ProcessTableView::showEmptyState()
{
    const bool filtered = m_proxy->matching() && m_model.rowCount() > 0;
    m_empty->setFiltered(filtered);
    m_empty->setVisible(filtered ? m_proxy->rowCount() == 0 : m_inviting && m_model.rowCount() == 0);
}

void ProcessTableView::restore(const QSettings &settings)
{
    for (const QString &id : settings.value(u"table/extra"_s).toStringList()) {
        if (const int column = columnIndex(id.toUtf8()); column > 0)
            m_proxy->setExtraShown(column, true);
    }
    const QStringList order = settings.value(u"table/order"_s).toStringList();
    for (int place = 0; place < std::min(int(order.size()), header()->count()); ++place) {
        if (const int section = m_proxy->section(columnIndex(order[place].toUtf8())); section >= 0)
            header()->moveSection(header()->visualIndex(section), place);
    }
    for (const QString &id : settings.value(u"table/hidden"_s).toStringList()) {
        if (const int column = columnIndex(id.toUtf8()); column > 0)
            m_hiddenByUser.insert(column);
    }
    for (size_t column = 0; column < columns().size(); ++column) {
        const double width = settings.value(u"table/width-"_s + QLatin1String(columns()[column].id)).toDouble();
        m_widths[column] = width >= 20 && width <= 2000 ? width : 0;
    }
    const int sorted = m_proxy->section(columnIndex(settings.value(u"table/sort"_s).toByteArray()));
    const bool descending = settings.value(u"table/descending"_s).toBool();
    sortByColumn(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    fitColumns();
}

void ProcessTableView::save(QSettings &settings) const
{
    const auto idOf = [this](int section) {
        return QString(QLatin1String(columns()[size_t(m_proxy->column(section))].id));
    };
    QStringList order;
    QStringList hidden;
    QStringList extra;
    for (int place = 0; place < header()->count(); ++place) {
        const int column = m_proxy->column(header()->logicalIndex(place));
        const QString id = QLatin1String(columns()[size_t(column)].id);
        order += id;
        if (m_hiddenByUser.contains(column))
            hidden += id;
        if (columns()[size_t(column)].extra && id != "host"_L1) // shown where there are hosts
            extra += id;
        if (m_widths[size_t(column)] > 0)
            settings.setValue(u"table/width-"_s + id, m_widths[size_t(column)]);
    }
    settings.setValue(u"table/order"_s, order);
    settings.setValue(u"table/hidden"_s, hidden);
    settings.setValue(u"table/extra"_s, extra);
    const int sorted = header()->sortIndicatorSection();
    settings.setValue(u"table/sort"_s, sorted < 0 ? QString() : idOf(sorted));
    settings.setValue(u"table/descending"_s, header()->sortIndicatorOrder() == Qt::DescendingOrder);
}

} // namespace pangaea
