// SPDX-License-Identifier: MIT
// The backing store of the Timeline panel: drawn content is kept and scrolled, and only new content is drawn. Lives on
// the GUI thread.
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinepaint.h"
#include "ui/timeline/timelinewidget.h"

#include <QPaintEngine>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <limits>

namespace pangaea {

namespace {

/// Bars and outlines reach this far beyond their time.
constexpr int margin = 16;

} // namespace

// Pictures may be sharper than the display, or keep shapes and text.
bool TimelineWidget::isKeptFor(const QPainter &painter) const
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine->type() != QPaintEngine::User && engine->paintDevice()->devicePixelRatioF() == devicePixelRatioF();
}

void TimelineWidget::repaintAll()
{
    m_backingValid = false;
    viewport()->update();
}

void TimelineWidget::paintBacking(int from, int to)
{
    const QRect content = m_scene.geometry.content();
    from = std::max(from, content.left());
    to = std::min(to, content.right() + 1);
    if (from >= to)
        return;
    QPainter painter(&m_backing);
    painter.translate(-content.topLeft());
    paintContent(TimelineCanvas(painter, m_scene, from, to));
}

// Draws the columns that come into view and moves the others.
void TimelineWidget::scrollBacking(qint64 columns)
{
    const QRect content = m_scene.geometry.content();
    if (std::abs(columns) >= content.width()) {
        m_backingValid = false;
        return;
    }
    const double ratio = m_backing.devicePixelRatio();
    const int pixels = int(columns);
    m_backing.scroll(-qRound(pixels * ratio), 0, m_backing.rect());
    m_backingFirst = m_scene.scale.first;
    if (pixels > 0)
        paintBacking(content.right() + 1 - pixels, content.right() + 1);
    else
        paintBacking(content.left(), content.left() - pixels);
}

void TimelineWidget::updateBacking()
{
    const QRect content = m_scene.geometry.content();
    const double ratio = devicePixelRatioF();
    const QSize size = content.size() * ratio;
    if (m_backing.size() != size || m_backing.devicePixelRatio() != ratio) {
        m_backing = QPixmap(size);
        m_backing.setDevicePixelRatio(ratio);
        m_backingValid = false;
    }
    if (content.isEmpty())
        return;
    const bool wholePixels = ratio == std::floor(ratio);
    if (m_backingValid && m_backingFirst != m_scene.scale.first) {
        if (wholePixels)
            scrollBacking(m_scene.scale.first - m_backingFirst);
        else
            m_backingValid = false;
    }
    if (!m_backingValid) {
        m_scene.used = 0;
        m_backingFirst = m_scene.scale.first;
        paintBacking(content.left(), content.right() + 1);
        m_backingValid = true;
    } else if (m_drawnNow != m_scene.now || m_dirtyFrom != std::numeric_limits<qint64>::max()) {
        const int from = m_scene.x(std::min(m_dirtyFrom, m_drawnNow)) - margin;
        paintBacking(from, std::max(m_scene.x(m_scene.now), m_scene.x(m_drawnNow)) + margin);
    }
    m_drawnNow = m_scene.now;
    m_dirtyFrom = std::numeric_limits<qint64>::max();
}

void TimelineWidget::paintInvitation(QPainter &painter) const
{
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.setFont(Zoom::instance().font());
    painter.setPen(quietText(palette()));
    style()->drawItemText(&painter, viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, palette(), true,
                          tr("One lane for each process, and one for the parent’s waits, will be drawn here."));
}

void TimelineWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_timeline.rows().empty()) {
        paintInvitation(painter);
        paintFocus(painter);
        return;
    }
    TimelineCanvas canvas(painter, m_scene);
    canvas.exposed = event->region();
    if (isKeptFor(painter)) {
        updateBacking();
        painter.save();
        for (const QRect &rect : event->region()) { // under a clip of several rectangles it would be much slower
            painter.setClipRect(rect);
            painter.drawPixmap(m_scene.geometry.content().topLeft(), m_backing);
        }
        painter.restore();
    } else {
        canvas.exposed = {};
        painter.save();
        paintContent(canvas);
        painter.restore();
    }
    const TimelineGeometry &geometry = m_scene.geometry;
    if (m_explained != m_scene.used && geometry.legend > 0) {
        m_explained = m_scene.used;
        viewport()->update(geometry.legendRect());
    }
    paintSides(canvas, event->region());
    paintOverlay(canvas);
    paintFocus(painter);
    m_moving = movingParts(m_scene);
}

// After a tick that left scale and lanes as they were: what moves with now, where it was and where it is, and what is new.
void TimelineWidget::updateMoved()
{
    const QRect content = m_scene.geometry.content();
    const int from = m_scene.x(std::min(m_dirtyFrom, m_drawnNow)) - margin;
    const int to = std::max(m_scene.x(m_scene.now), m_scene.x(m_drawnNow)) + margin;
    const QRect fresh(from, content.top(), std::max(0, to - from), content.height());
    viewport()->update(m_moving + movingParts(m_scene) + (fresh & content));
}

void TimelineWidget::paintFocus(QPainter &painter) const
{
    if (!hasFocus())
        return;
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void TimelineWidget::paintInto(QPainter &painter)
{
    paintTimeline(TimelineCanvas(painter, m_scene));
}

TimelineView TimelineWidget::view() const
{
    TimelineView view {m_scene.options, m_unfolded, m_scene.stage, m_scene.range, {}, {}};
    if (!m_actions.follow->isChecked() && m_scene.origin() != 0)
        view.shown = {m_scene.scale.timeAt(0), m_scene.scale.timeAt(m_scene.geometry.plot().width())};
    if (m_paused)
        view.now = m_scene.now;
    return view;
}

void TimelineWidget::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TimelineWidget::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    refresh();
}

void TimelineWidget::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

void TimelineWidget::scrollContentsBy(int, int)
{
    m_scene.scroll = verticalScrollBar()->value();
    repaintAll();
}

} // namespace pangaea
