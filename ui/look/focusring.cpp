// SPDX-License-Identifier: MIT
#include "ui/look/focusring.h"

#include "ui/look/zoom.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace pangaea {

namespace {

int widthOfRing()
{
    return 2 * Zoom::instance().border();
}

} // namespace

void paintFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    const double width = widthOfRing();
    const double half = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Active, QPalette::Highlight), width));
    painter.drawRect(rect.adjusted(half, half, -half, -half));
    painter.restore();
}

FocusRing::FocusRing(QAbstractScrollArea &area)
    : QWidget(&area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    area.installEventFilter(this);
    fit();
    show();
}

void FocusRing::install()
{
    static const bool once = [] {
        connect(qApp, &QApplication::focusChanged, qApp, [](const QWidget *, const QWidget *now) { follow(now); });
        return true;
    }();
    (void)once;
}

void FocusRing::follow(const QWidget *now)
{
    static QPointer<FocusRing> shown;
    if (shown) {
        shown->hide();
        shown->deleteLater(); // its area may be about to be deleted, too
    }
    shown = nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(const_cast<QWidget *>(now));
    if (area && area->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        shown = new FocusRing(*area);
}

// The mask keeps the ring from being composed with all that it lies over.
void FocusRing::fit()
{
    setGeometry(parentWidget()->rect());
    const int width = widthOfRing();
    setMask(QRegion(rect()).subtracted(rect().adjusted(width, width, -width, -width)));
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFocusRing(painter, rect(), palette());
}

} // namespace pangaea
