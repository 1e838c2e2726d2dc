// SPDX-License-Identifier: MIT
#include "ui/events/eventtable.h"

#include "ui/events/eventtablemodel.h"
#include "ui/look/flatcontrols.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/timeline/timelinewidget.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qint64 leastPause = 100; // ms between two updates
constexpr qint64 costShare = 10;   // an update may take a tenth of the time

} // namespace

EventTable::EventTable(TimelineWidget &timeline, QWidget *parent)
    : QTableView(parent)
    , m_timeline(timeline)
    , m_model(new EventTableModel(timeline.scene(), this))
    , m_everyInterval(new QAction(tr("Every interval"), this))
    , m_copy(new QAction(tr("&Copy"), this))
{
    setModel(m_model);
    setAccessibleName(tr("Timeline table"));
    setAccessibleDescription(tr("What happened, in order of time. Return shows the moment in the timeline."));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false); // Tab leaves the table
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    m_everyInterval->setCheckable(true);
    m_everyInterval->setToolTip(tr("Also when each task was on a core, queued or waiting"));
    m_everyInterval->setStatusTip(m_everyInterval->toolTip());
    m_timer.setSingleShot(true);
    connect(m_everyInterval, &QAction::toggled, this, [this](bool on) {
        const QScopedValueRollback moving(m_moving, true); // a row that goes passes its place on to the next
        m_model->setEveryInterval(on);
    });
    connect(m_copy, &QAction::triggered, this, &EventTable::copy);
    connect(&m_timer, &QTimer::timeout, this, &EventTable::refresh);
    connect(timeline.scene().timeline, &Timeline::changed, this, &EventTable::onChanged);
    connect(this, &QTableView::doubleClicked, this, &EventTable::showInTimeline);
    connect(&Zoom::instance(), &Zoom::changed, this, &EventTable::applyZoom);
    applyZoom();
}

// What is shown

void EventTable::onChanged()
{
    if (m_paused || !isVisible() || m_timer.isActive())
        return;
    const qint64 since = m_sinceUpdate.isValid() ? m_sinceUpdate.elapsed() : leastPause;
    m_timer.start(int(std::max<qint64>(0, std::max(leastPause, costShare * m_cost) - since)));
}

// What is above the first visible row may become more or less without moving it. The end stays in view for those who
// look at it and have chosen no row.
void EventTable::refresh()
{
    if (m_paused)
        return;
    m_timer.stop();
    m_sinceUpdate.start();
    QScrollBar *bar = verticalScrollBar();
    const bool follows = bar->value() == bar->maximum() && !currentIndex().isValid();
    const auto entryAt = [this](const QModelIndex &index) {
        return index.isValid() ? std::optional(m_model->entries()[size_t(index.row())]) : std::nullopt;
    };
    const std::optional<TimelineEntry> current = entryAt(currentIndex());
    const QModelIndex first = indexAt(QPoint(0, 0));
    const std::optional<TimelineEntry> top = entryAt(first);
    const int before = first.isValid() ? rowViewportPosition(first.row()) : 0;
    const QScopedValueRollback moving(m_moving, true); // a row that goes passes its place on to the next
    const int column = currentIndex().column();
    m_model->refresh();
    updateGeometries();
    if (current && !currentIndex().isValid()) // so many changes that the model was read anew
        setCurrentIndex(m_model->index(m_model->rowOf(*current), column));
    if (follows)
        scrollToBottom();
    else if (top)
        bar->setValue(bar->value() + rowViewportPosition(m_model->rowOf(*top)) - before);
    m_cost = m_sinceUpdate.elapsed();
}

void EventTable::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused && isVisible())
        refresh();
}

// It takes a row for itself then, which nobody has chosen.
void EventTable::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback moving(m_moving, true);
    QTableView::focusInEvent(event);
}

void EventTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    refresh();
}

void EventTable::setSelected(const ProcessIds &rows)
{
    if (rows == m_selected)
        return;
    m_selected = rows;
    m_model->setSelected(rows);
    if (rows.empty() || hasFocus())
        return;
    const auto &entries = m_model->entries();
    const auto isOfIt = [&](const TimelineEntry &entry) { return entry.row == rows.front(); };
    const QModelIndex current = currentIndex();
    if (current.isValid() && entries[size_t(current.row())].about() == rows.front())
        return;
    const auto first = std::ranges::find_if(entries, isOfIt);
    if (first == entries.end())
        return;
    const QScopedValueRollback moving(m_moving, true);
    setCurrentIndex(m_model->index(int(first - entries.begin()), std::max(0, current.column())));
}

void EventTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous); // tells no reader that the focus is here
    if (m_moving || !current.isValid())
        return;
    const ProcessId process = m_model->entries()[size_t(current.row())].about();
    if (process != ProcessId::Pangaea)
        emit rowChosen(process);
}

/// With some time around it.
void EventTable::showInTimeline(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const TimelineScene &scene = m_timeline.scene();
    const TimelineEntry &entry = m_model->entries()[size_t(index.row())];
    const qint64 end = entry.isOpen() ? scene.now : entry.end;
    constexpr qint64 least = nanosecondsPerSecond / 100;
    const qint64 around = std::max(least, (end - entry.time) / 2);
    m_timeline.showSpan(entry.time - around, end + around);
}

// Keys and copying

bool EventTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && hasFocus()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            key->accept(); // not the window's, which are for the table of processes
            return true;
        }
    }
    return QTableView::event(event);
}

void EventTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (isReturn && event->modifiers() == Qt::NoModifier)
        showInTimeline(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void EventTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    m_copy->setEnabled(selectionModel()->hasSelection());
    menu.addAction(m_copy);
    menu.addAction(m_everyInterval);
    menu.exec(event->globalPos());
}

QString EventTable::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < EventTableModel::Columns; ++column)
            cells += row.siblingAtColumn(column).data().toString();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void EventTable::copy()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

// Looks

void EventTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(Zoom::instance().font());
    painter.setPen(quietText(palette()));
    style()->drawItemText(&painter, viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, palette(), true,
                          tr("What happens to processes will be told here, in order of time."));
}

void EventTable::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->palette = tintedSelection(option->palette); // as in the table of processes
}

void EventTable::applyZoom()
{
    const Zoom &zoom = Zoom::instance();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(zoom.pick(26, 22));
    static constexpr std::array widths {100, 110, 150, 110};
    for (int column = 0; column < int(widths.size()); ++column)
        setColumnWidth(column, zoom.px(widths[size_t(column)]));
    updateGeometry();
}

QSize EventTable::sizeHint() const
{
    return {Zoom::instance().px(640), Zoom::instance().px(300)};
}

} // namespace pangaea
