// SPDX-License-Identifier: MIT
// Mouse, wheel, gestures and keys of the Timeline panel. Lives on the GUI thread.
#include "ui/look/zoom.h"
#include "ui/timeline/timelinehover.h"
#include "ui/timeline/timelinewidget.h"

#include <QAction>
#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr double wheelStep = 1.2; // a notch of the wheel
constexpr double keyStep = 1.5;

} // namespace

bool TimelineWidget::overPlot(const QPoint &point) const
{
    return m_scene.geometry.content().contains(point) || m_scene.geometry.axisRect().contains(point);
}

bool TimelineWidget::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = hoverText(m_scene, help->pos());
        // Names come from the user and must not be interpreted as rich text.
        QToolTip::showText(
            help->globalPos(),
            text.isEmpty() ? QString() : u"<p style='white-space:pre'>%1</p>"_s.arg(text.toHtmlEscaped()), viewport());
        return true;
    }
    if (gesture(event))
        return true;
    return QAbstractScrollArea::viewportEvent(event);
}

bool TimelineWidget::gesture(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomAt(1 + native->value(), plotX(native->position().x()));
        return true;
    }
    if (event->type() != QEvent::Gesture)
        return false;
    auto *gestures = static_cast<QGestureEvent *>(event);
    const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    if (pinch->scaleFactor() > 0)
        zoomAt(pinch->scaleFactor(), plotX(viewport()->mapFromGlobal(pinch->centerPoint()).x()));
    gestures->accept(Qt::PinchGesture);
    return true;
}

// Over the lanes the wheel zooms about the pointer, and with Shift it pans; over the headers it scrolls the
// lanes. Ctrl is the window's own zoom.
void TimelineWidget::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->ignore();
        return;
    }
    const QPoint angle = event->angleDelta();
    const bool pans = (event->modifiers() & Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y());
    const QPoint point = event->position().toPoint();
    if (pans) {
        const int way = angle.x() != 0 ? angle.x() : angle.y();
        pan(-way * std::max(1, m_scene.geometry.plot().width()) / (120 * 12));
    } else if (overPlot(point)) {
        zoomAt(std::pow(wheelStep, angle.y() / 120.0), plotX(point.x()));
    } else {
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() - angle.y() * bar->singleStep() / 120);
    }
    event->accept();
}

void TimelineWidget::keyPressEvent(QKeyEvent *event)
{
    const int width = m_scene.geometry.plot().width();
    QScrollBar *bar = verticalScrollBar();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomAt(keyStep, width / 2.0); break;
    case Qt::Key_Minus: zoomAt(1 / keyStep, width / 2.0); break;
    case Qt::Key_0:
    case Qt::Key_F:
    case Qt::Key_Home: fit(); break;
    case Qt::Key_End: m_actions.follow->setChecked(true); break;
    case Qt::Key_Left: pan(-width / 10); break;
    case Qt::Key_Right: pan(width / 10); break;
    case Qt::Key_Up: bar->triggerAction(QAbstractSlider::SliderSingleStepSub); break;
    case Qt::Key_Down: bar->triggerAction(QAbstractSlider::SliderSingleStepAdd); break;
    case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); break;
    case Qt::Key_PageDown: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); break;
    case Qt::Key_Space:
        for (const ProcessId row : m_scene.selected)
            setFolded(row, m_unfolded.contains(row));
        break;
    case Qt::Key_Escape:
        if (m_scene.range) {
            setRange(std::nullopt);
            break;
        }
        [[fallthrough]];
    default: event->ignore();
    }
}

void TimelineWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_last = event->position().toPoint();
    m_moved = false;
    m_drag = Drag::None;
    if (!overPlot(m_pressed) || m_scene.origin() == 0)
        return;
    const bool measures = (event->modifiers() & Qt::ShiftModifier) || m_scene.geometry.axisRect().contains(m_pressed);
    m_drag = measures ? Drag::Measure : Drag::Pan;
    m_anchor = m_scene.scale.timeAt(plotX(m_pressed.x()));
}

void TimelineWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton) || m_drag == Drag::None)
        return;
    if (!m_moved && (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_moved = true;
    if (m_drag == Drag::Measure) {
        measureTo(point.x());
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (point.y() - m_last.y()));
    if (point.x() != m_last.x())
        pan(m_last.x() - point.x());
    m_last = point;
}

void TimelineWidget::measureTo(int x)
{
    const qint64 here = m_scene.scale.timeAt(plotX(x));
    const auto inside = [this](qint64 time) { return std::clamp(time, m_scene.origin(), m_scene.now); };
    const TimeSpan span {inside(std::min(m_anchor, here)), inside(std::max(m_anchor, here))};
    if (span.end > span.start)
        setRange(span);
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool clicked = !m_moved;
    m_drag = Drag::None;
    if (clicked)
        click(event->position().toPoint());
}

void TimelineWidget::click(const QPoint &point)
{
    const QRect plot = m_scene.geometry.plot();
    const int lane = laneAt(m_scene.lanes, point.y() - plot.top() + m_scene.scroll);
    if (point.y() < plot.top() || point.y() > plot.bottom() || lane < 0)
        return;
    const Lane hit = m_scene.lanes[size_t(lane)];
    if (hit.row < 0)
        return;
    const ProcessId process = m_scene.row(hit).id;
    if (hit.canFold && point.x() < Zoom::instance().px(10)) {
        setFolded(process, !hit.folded);
        return;
    }
    emit rowClicked(process);
}

void TimelineWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int lane = laneAt(m_scene.lanes, point.y() - m_scene.geometry.axis + m_scene.scroll);
    if (!m_scene.geometry.heads().contains(point) || lane < 0)
        return;
    const Lane hit = m_scene.lanes[size_t(lane)];
    if (hit.canFold)
        setFolded(m_scene.row(hit).id, !hit.folded);
}

} // namespace pangaea
