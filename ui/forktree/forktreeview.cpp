// SPDX-License-Identifier: MIT
// What the Fork tree panel shows: updates, scrolling and painting. Lives on the GUI thread.
#include "ui/forktree/forktreeview.h"

#include "ui/forktree/forktreeaccess.h"
#include "ui/forktree/forktreewords.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QAction>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qint64 leastPause = 33; // ms from one update to the next
constexpr int costShare = 4;      // an update takes at most a fifth of the time

} // namespace

ForkTreeView::ForkTreeView(const Timeline &timeline, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_timeline(timeline)
    , m_toScale(new QAction(tr("To scale"), this))
{
    registerForkTreeAccess();
    setAccessibleName(u"Fork tree"_s);
    setLayoutDirection(Qt::LeftToRight); // as the timeline
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_toScale->setCheckable(true);
    m_toScale->setToolTip(tr("Time to scale, or one line for each event"));
    m_toScale->setStatusTip(m_toScale->toolTip());
    m_timer.setSingleShot(true);
    connect(m_toScale, &QAction::toggled, this, [this] {
        m_stretch = 1;
        layOut();
    });
    connect(&m_timer, &QTimer::timeout, this, &ForkTreeView::refresh);
    connect(&timeline, &Timeline::changed, this, &ForkTreeView::onChanged);
    connect(&Zoom::instance(), &Zoom::changed, this, [this] {
        updateGeometry();
        m_layout.sizes = {};
        layOut();
    });
}

// What is shown

/// With time to scale, the lines of what lives grow although nothing happens.
void ForkTreeView::onChanged()
{
    const bool grows = m_layout.axis == ForkAxis::Time && m_timeline.now() > m_layout.tree.now
        && std::ranges::any_of(m_layout.tree.nodes, &ForkNode::isAlive);
    m_stale |= m_timeline.revision() != m_revision || grows;
    if (!m_stale || m_paused || !isVisible() || m_timer.isActive())
        return;
    const qint64 since = m_sinceUpdate.isValid() ? m_sinceUpdate.elapsed() : leastPause;
    m_timer.start(int(std::max<qint64>(0, std::max(leastPause, costShare * m_cost) - since)));
}

void ForkTreeView::refresh()
{
    if (!m_paused && m_stale)
        layOut();
}

void ForkTreeView::layOut()
{
    m_timer.stop();
    m_sinceUpdate.start();
    m_stale = false;
    m_revision = m_timeline.revision();
    ForkMetrics sizes = m_layout.sizes.width ? m_layout.sizes : forkMetrics();
    sizes.stretch = m_stretch;
    sizes.height = std::max(Zoom::instance().px(300), viewport()->height());
    const ForkLayout before = std::exchange(
        m_layout, layOutForkTree(m_timeline, m_toScale->isChecked() ? ForkAxis::Time : ForkAxis::Events, sizes));
    ForkLook look = forkLook(palette());
    look.selected = m_look.selected;
    look.current = m_look.current;
    m_look = look;
    keepCurrent(before);
    const auto lives = [](const ForkLayout &one) { return std::ranges::any_of(one.tree.nodes, &ForkNode::isAlive); };
    m_follows = lives(before) || lives(m_layout);
    updateScrollBars();
    viewport()->update();
    m_cost = m_sinceUpdate.elapsed();
    if (before.tree.nodes.size() != m_layout.tree.nodes.size())
        emit nodesChanged();
    if (const QString hint = treeHint(m_layout.tree); hint != m_hint) {
        m_hint = hint;
        setAccessibleDescription(hint);
        emit hintChanged(hint);
    }
}

/// The frame stays on its process when others get a place before it.
void ForkTreeView::keepCurrent(const ForkLayout &before)
{
    if (m_look.current < 0 || before.tree.nodes.empty())
        return;
    const ForkNode &node = before.tree.nodes[size_t(m_look.current)];
    const auto same = std::ranges::find_if(m_layout.tree.nodes, [&](const ForkNode &one) {
        return one.pid == node.pid && one.row == node.row && one.attempt == node.attempt && one.born == node.born;
    });
    m_look.current = same == m_layout.tree.nodes.end() ? -1 : int(same - m_layout.tree.nodes.begin());
}

/// The newest stays in view while something lives, unless the user has scrolled up. What is over begins at its top.
void ForkTreeView::updateScrollBars()
{
    const bool followed = m_follows && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size.width() - room.width()));
    horizontalScrollBar()->setPageStep(std::max(1, room.width() - m_layout.sizes.gutter));
    horizontalScrollBar()->setSingleStep(m_layout.sizes.least);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size.height() - room.height()));
    verticalScrollBar()->setPageStep(std::max(1, room.height() - m_layout.sizes.line));
    verticalScrollBar()->setSingleStep(m_layout.sizes.line);
    if (followed)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ForkTreeView::setSelected(const ProcessIds &rows)
{
    std::set<ProcessId> selected(rows.begin(), rows.end());
    if (selected == m_look.selected)
        return;
    m_look.selected = std::move(selected);
    const bool isThere = m_look.current >= 0
        && m_look.selected.contains(m_layout.tree.nodes[size_t(m_look.current)].row);
    const auto root = std::ranges::find_if(m_layout.tree.nodes, [this](const ForkNode &node) {
        return node.isRoot && m_look.selected.contains(node.row);
    });
    if (!isThere && root != m_layout.tree.nodes.end())
        bringIntoView(int(root - m_layout.tree.nodes.begin()));
    viewport()->update();
}

void ForkTreeView::setPaused(bool paused)
{
    m_paused = paused;
    onChanged();
}

QStringList ForkTreeView::facts(int node) const
{
    return nodeFacts(m_layout.tree, node, m_layout.rowName(m_layout.tree.nodes[size_t(node)]));
}

QSize ForkTreeView::sizeHint() const
{
    return {Zoom::instance().px(420), Zoom::instance().px(260)};
}

QSize ForkTreeView::minimumSizeHint() const
{
    return {Zoom::instance().px(160), Zoom::instance().px(80)};
}

// Painting

QPoint ForkTreeView::origin() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void ForkTreeView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_layout.tree.nodes.empty()) {
        painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
        painter.setFont(Zoom::instance().font());
        painter.setPen(quietText(palette()));
        style()->drawItemText(&painter, viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, palette(), true,
                              tr("Who made whom will be drawn here: a column for each process, time downwards."));
        return;
    }
    const int names = origin().y() < m_layout.sizes.line / 2 ? 0 : m_layout.sizes.line + Zoom::instance().border();
    m_look.sight = viewport()->rect().adjusted(m_layout.sizes.gutter, names, 0, 0).translated(origin());
    paintPart(painter, event->rect());
    if (names > 0)
        paintPinned(painter);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void ForkTreeView::paintPart(QPainter &painter, const QRect &part) const
{
    const QPoint from = origin();
    const int gutter = m_layout.sizes.gutter;
    const QRect body = part.intersected(viewport()->rect().adjusted(gutter, 0, 0, 0));
    if (!body.isEmpty()) {
        painter.save();
        painter.setClipRect(body);
        painter.translate(-from);
        paintForkTree(painter, m_layout, m_look, body.translated(from));
        painter.restore();
    }
    const QRect times = part.intersected(QRect(0, 0, gutter, viewport()->height()));
    if (!times.isEmpty()) {
        painter.save();
        painter.setClipRect(times);
        painter.translate(0, -from.y());
        paintForkTimes(painter, m_layout, m_look, times.translated(0, from.y()));
        painter.restore();
    }
}

/// The names of the lines that begin above the view.
void ForkTreeView::paintPinned(QPainter &painter) const
{
    const QPoint from = origin();
    const int line = m_layout.sizes.line;
    const int gutter = m_layout.sizes.gutter;
    painter.fillRect(0, 0, viewport()->width(), line, palette().color(QPalette::AlternateBase));
    painter.fillRect(0, line, viewport()->width(), Zoom::instance().border(), separatorColor(palette()));
    painter.setFont(m_look.font);
    painter.setClipRect(gutter, 0, viewport()->width() - gutter, line);
    const auto [first, last] = m_layout.columnsIn(from.x() + gutter, from.x() + viewport()->width());
    for (size_t i = first; i < last; ++i) {
        const ForkColumn &column = m_layout.columns[i];
        if (column.top > from.y() + line / 2 || column.bottom < from.y() + line)
            continue;
        const bool isNode = column.node >= 0;
        const ForkNode *node = isNode ? &m_layout.node(column) : nullptr;
        const QString title = isNode ? nodeTitle(*node, m_layout.rowName(*node)) : column.title;
        painter.setPen(isNode ? identity(node->number, palette()).ink : quietText(palette()));
        const int left = column.x - from.x();
        const int right = std::min(column.left + column.width - m_layout.sizes.gap - from.x(), viewport()->width());
        const int room = right - left;
        if (left < gutter)
            continue;
        painter.drawText(QRect(left, 0, room, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         m_layout.sizes.elided(title, room));
    }
    painter.setClipping(false);
}

void ForkTreeView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_layout.axis == ForkAxis::Time && !m_paused)
        layOut();
    else
        updateScrollBars();
}

void ForkTreeView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (!m_paused || m_layout.tree.nodes.empty())
        layOut();
}

void ForkTreeView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_look.palette = palette();
        viewport()->update();
    }
}

// A whole picture costs hardly more than moving the old one.
void ForkTreeView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace pangaea
