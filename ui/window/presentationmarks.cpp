// SPDX-License-Identifier: MIT
#include "ui/window/presentationmarks.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QPainter>
#include <QRadialGradient>
#include <QStyle>

#include <array>

namespace pangaea {

namespace {

constexpr std::chrono::milliseconds shownFor {2000};
constexpr double haloSize = 56; // design pixels
constexpr double capHeight = 24;
constexpr double capGap = 4;
constexpr double margin = 8;

void letClicksThrough(QWidget &widget)
{
    widget.setAttribute(Qt::WA_TransparentForMouseEvents);
    widget.setFocusPolicy(Qt::NoFocus);
    widget.hide();
}

} // namespace

PointerHalo::PointerHalo(QWidget &window)
    : QWidget(&window)
{
    letClicksThrough(*this);
}

void PointerHalo::follow(const QPoint &position)
{
    const int size = Zoom::instance().px(haloSize);
    setGeometry(position.x() - size / 2, position.y() - size / 2, size, size);
    raise();
    show();
}

void PointerHalo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    QRadialGradient ring(centre, width() / 2.0);
    QColor color = palette().color(QPalette::Highlight);
    const auto stop = [&](double at, double alpha) {
        color.setAlphaF(float(alpha));
        ring.setColorAt(at, color);
    };
    stop(0, 0.10);
    stop(0.62, 0.16);
    stop(0.74, 0.75);
    stop(0.84, 0.75);
    stop(1, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ring);
    painter.drawEllipse(rect());
}

KeyCaps::KeyCaps(QWidget &window)
    : QWidget(&window)
    , m_timer(this)
{
    letClicksThrough(*this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
}

QStringList KeyCaps::capsOf(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    QStringList caps;
    const QKeyCombination first = keys[0];
    static constexpr std::array modifiers {Qt::MetaModifier, Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier};
    for (const Qt::KeyboardModifier modifier : modifiers) {
        if (!first.keyboardModifiers().testFlag(modifier))
            continue;
        QString name = QKeySequence(QKeyCombination(modifier, Qt::Key_A)).toString(QKeySequence::NativeText);
        name.chop(2); // "+A"
        caps += name;
    }
    return caps << QKeySequence(first.key()).toString(QKeySequence::NativeText);
}

int KeyCaps::widthOf(const QString &cap) const
{
    const Zoom &zoom = Zoom::instance();
    return std::max(zoom.px(capHeight), QFontMetrics(zoom.font()).horizontalAdvance(cap) + zoom.px(14));
}

void KeyCaps::show(const QKeySequence &keys, const QString &what)
{
    m_caps = capsOf(keys);
    m_what = what;
    const Zoom &zoom = Zoom::instance();
    int width = 2 * zoom.px(margin);
    for (const QString &cap : m_caps)
        width += widthOf(cap) + zoom.px(capGap);
    if (!m_what.isEmpty())
        width += zoom.px(margin) + QFontMetrics(zoom.font()).horizontalAdvance(m_what);
    const int height = zoom.px(capHeight) + 2 * zoom.px(margin);
    setGeometry(zoom.px(16), parentWidget()->height() - height - zoom.px(16), width, height);
    raise();
    setVisible(true);
    update();
    m_timer.start();
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    const Zoom &zoom = Zoom::instance();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // the caps stand so
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(QPen(fieldBorder(palette()), zoom.border()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setFont(zoom.font());
    QRect place(zoom.px(margin), zoom.px(margin), 0, zoom.px(capHeight));
    for (const QString &cap : m_caps) {
        place.setWidth(widthOf(cap));
        painter.fillRect(place, palette().color(QPalette::Window));
        painter.setPen(QPen(fieldBorder(palette()), zoom.border()));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(place, Qt::AlignCenter, cap);
        place.moveLeft(place.right() + 1 + zoom.px(capGap));
    }
    place.setLeft(place.left() + zoom.px(margin));
    place.setRight(width());
    painter.setPen(palette().color(QPalette::Text));
    style()->drawItemText(&painter, place, Qt::AlignLeft | Qt::AlignVCenter, palette(), true, m_what);
}

} // namespace pangaea
