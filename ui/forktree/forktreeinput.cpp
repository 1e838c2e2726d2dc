// SPDX-License-Identifier: MIT
// The Fork tree panel's pointer and keys. Lives on the GUI thread.
#include "ui/forktree/forktreeview.h"

#include "ui/look/format.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace pangaea {

namespace {

constexpr double wheelStep = 1.2;
constexpr double mostStretch = 200; // of time to scale
constexpr double mostOfEvents = 4;

} // namespace

QRect ForkTreeView::visualRect(int node) const
{
    return m_layout.nodeRect(node).translated(-origin());
}

int ForkTreeView::nodeAt(const QPoint &point) const
{
    return point.x() < m_layout.sizes.gutter ? -1 : m_layout.nodeAt(point + origin());
}

bool ForkTreeView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int node = nodeAt(help->pos());
    const QString text = node < 0 ? QString() : plainToolTip(facts(node).join(u'\n'));
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void ForkTreeView::mousePressEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || node < 0)
        return;
    setCurrent(node);
    emit rowClicked(m_layout.tree.nodes[size_t(node)].row);
}

// The window's own zoom has keys; here the wheel with Ctrl zooms time, about the pointer.
void ForkTreeView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        stretchBy(std::pow(wheelStep, angle.y() / 120.0), int(event->position().y()));
        event->accept();
        return;
    }
    const bool sideways = (event->modifiers() & Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y());
    QScrollBar *bar = sideways ? horizontalScrollBar() : verticalScrollBar();
    const int way = angle.y() != 0 && !(std::abs(angle.x()) > std::abs(angle.y())) ? angle.y() : angle.x();
    bar->setValue(bar->value() - way * 3 * m_layout.sizes.line / 120);
    event->accept();
}

/// What is at y stays in place.
void ForkTreeView::stretchBy(double factor, int y)
{
    const double most = m_layout.axis == ForkAxis::Time ? mostStretch : mostOfEvents;
    const double stretch = std::clamp(m_stretch * factor, 1.0, most);
    if (stretch == m_stretch || m_layout.tree.nodes.empty())
        return;
    const auto above = [this] { return std::max(1, m_layout.nowY - m_layout.top); };
    const double share = double(verticalScrollBar()->value() + y - m_layout.top) / above();
    m_stretch = stretch;
    layOut();
    verticalScrollBar()->setValue(m_layout.top + int(share * above()) - y);
}

void ForkTreeView::setCurrent(int node)
{
    if (node == m_look.current || node >= int(m_layout.tree.nodes.size()))
        return;
    m_look.current = node;
    viewport()->update();
    if (node < 0)
        return;
    bringIntoView(node);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(node);
    QAccessible::updateAccessibility(&focus);
}

/// Its column, and the beginning of its line.
void ForkTreeView::bringIntoView(int node)
{
    const QRect rect = m_layout.nodeRect(node);
    const int gutter = m_layout.sizes.gutter;
    const int line = m_layout.sizes.line;
    const auto show = [](QScrollBar *bar, int from, int to, int room) {
        const int value = std::max(bar->value(), to - room);
        bar->setValue(std::min(value, from));
    };
    show(horizontalScrollBar(), rect.left() - gutter, rect.right() + 1, viewport()->width());
    show(verticalScrollBar(), rect.top() - line, std::min(rect.bottom(), rect.top() + 2 * line), viewport()->height());
}

/// Left and right: the columns beside it; up: who made it; down: what it made first. -1: the key has no meaning.
int ForkTreeView::step(int key) const
{
    const std::vector<ForkNode> &nodes = m_layout.tree.nodes;
    const int last = int(nodes.size()) - 1;
    const int now = m_look.current;
    if (now < 0)
        return key == Qt::Key_End ? last : 0;
    switch (key) {
    case Qt::Key_Left: return std::max(0, now - 1);
    case Qt::Key_Right: return std::min(last, now + 1);
    case Qt::Key_Up: return nodes[size_t(now)].creator < 0 ? now : nodes[size_t(now)].creator;
    case Qt::Key_Down: return now < last && nodes[size_t(now) + 1].creator == now ? now + 1 : now;
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    default: return -1;
    }
}

void ForkTreeView::keyPressEvent(QKeyEvent *event)
{
    static constexpr std::array walking {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                                         Qt::Key_Down, Qt::Key_Home,  Qt::Key_End};
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isEmpty = m_layout.tree.nodes.empty();
    if (isPlain && !isEmpty && std::ranges::find(walking, event->key()) != walking.end()) {
        setCurrent(step(event->key()));
        return;
    }
    const bool chooses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (isPlain && chooses && m_look.current >= 0) {
        emit rowClicked(m_layout.tree.nodes[size_t(m_look.current)].row);
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: stretchBy(wheelStep, viewport()->height() / 2); break;
    case Qt::Key_Minus: stretchBy(1 / wheelStep, viewport()->height() / 2); break;
    case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); break;
    case Qt::Key_PageDown: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); break;
    default: event->ignore();
    }
}

void ForkTreeView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

} // namespace pangaea
