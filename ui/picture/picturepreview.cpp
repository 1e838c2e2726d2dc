// SPDX-License-Identifier: MIT
#include "ui/picture/picturepreview.h"

#include "ui/look/palette.h"
#include "ui/look/accessiblerole.h"
#include "ui/look/zoom.h"
#include "ui/picture/captioned.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace pangaea {

namespace {

constexpr double keyStep = 8; // design pixels
constexpr double longStep = 64;

} // namespace

PicturePreview::PicturePreview(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(tr("A click sets a numbered callout, up to nine; a click on one removes it. By keyboard: "
                                "the arrow keys, then Space."));
    setToolTip(tr("Click to set numbered callouts, up to nine. Click on one to remove it."));
}

void PicturePreview::show(const QImage &picture, const QSize &panel)
{
    const bool isFirst = m_picture.isNull();
    m_picture = picture;
    m_sentence.clear();
    m_panel = QSizeF(panel) / Zoom::instance().factor();
    if (isFirst)
        m_cursor = {m_panel.width() / 2, m_panel.height() / 2};
    m_cursor = {std::min(m_cursor.x, m_panel.width()), std::min(m_cursor.y, m_panel.height())};
    update();
}

void PicturePreview::show(const QString &sentence)
{
    m_picture = {};
    m_sentence = sentence;
    update();
}

void PicturePreview::setCallouts(const std::vector<Callout> &callouts)
{
    m_callouts = callouts;
}

QSize PicturePreview::sizeHint() const
{
    return {Zoom::instance().px(860), Zoom::instance().px(540)};
}

QSize PicturePreview::minimumSizeHint() const
{
    return {Zoom::instance().px(240), Zoom::instance().px(120)};
}

// Never larger than the picture is.
QRectF PicturePreview::shownRect() const
{
    const QSizeF natural = QSizeF(m_picture.size()) / m_picture.devicePixelRatio();
    QRectF shown({}, natural.scaled(QSizeF(size()).boundedTo(natural), Qt::KeepAspectRatio));
    shown.moveCenter(QRectF(rect()).center());
    return shown;
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        painter.setPen(quietText(palette()));
        style()->drawItemText(&painter, rect(), Qt::AlignCenter | Qt::TextWordWrap, palette(), true, m_sentence);
        return;
    }
    const QRectF shown = shownRect();
    const QSize pixels = (shown.size() * devicePixelRatioF()).toSize();
    QImage scaled = m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(devicePixelRatioF());
    painter.drawImage(shown.topLeft(), scaled);
    painter.setPen(separatorColor(palette()));
    painter.drawRect(shown.adjusted(0, 0, -1, -1));
    if (!hasFocus())
        return;
    const double scale = shown.width() / m_panel.width();
    const QPointF cursor = shown.topLeft() + QPointF(m_cursor.x, m_cursor.y) * scale;
    const double arm = Zoom::instance().px(8);
    painter.setPen(QPen(palette().color(QPalette::Highlight), Zoom::instance().px(2)));
    painter.drawLine(cursor - QPointF(arm, 0), cursor + QPointF(arm, 0));
    painter.drawLine(cursor - QPointF(0, arm), cursor + QPointF(0, arm));
}

void PicturePreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull())
        return;
    const QRectF shown = shownRect();
    const QPointF place = (event->position() - shown.topLeft()) * m_panel.width() / shown.width();
    toggle({place.x(), place.y()});
}

void PicturePreview::keyPressEvent(QKeyEvent *event)
{
    struct Move {
        int key;
        int x;
        int y;
    };
    static constexpr std::array moves {Move {Qt::Key_Left, -1, 0}, Move {Qt::Key_Right, 1, 0}, Move {Qt::Key_Up, 0, -1},
                                       Move {Qt::Key_Down, 0, 1}};
    const auto move = std::ranges::find(moves, event->key(), &Move::key);
    if (m_picture.isNull() || (move == moves.end() && event->key() != Qt::Key_Space)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (move == moves.end()) {
        toggle(m_cursor);
        return;
    }
    const double step = event->modifiers() & Qt::ShiftModifier ? longStep : keyStep;
    m_cursor = {std::clamp(m_cursor.x + move->x * step, 0.0, m_panel.width()),
                std::clamp(m_cursor.y + move->y * step, 0.0, m_panel.height())};
    update();
}

void PicturePreview::toggle(const Callout &point)
{
    if (point.x < 0 || point.y < 0 || point.x > m_panel.width() || point.y > m_panel.height())
        return;
    m_cursor = point;
    if (const int hit = calloutAt(m_callouts, point); hit >= 0)
        m_callouts.erase(m_callouts.begin() + hit);
    else if (m_callouts.size() < size_t(mostCallouts))
        m_callouts.push_back(point);
    else
        return;
    emit calloutsChanged();
}

} // namespace pangaea
