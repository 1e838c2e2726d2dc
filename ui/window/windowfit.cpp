// SPDX-License-Identifier: MIT
#include "ui/window/windowfit.h"

#include "ui/look/zoom.h"

#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QResizeEvent>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace pangaea {

namespace {

constexpr QSize firstSize {1280, 800};
constexpr QSize frame {8, 40}; // of a window that has none yet

bool isLarge(const QWidget &window)
{
    return window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen | Qt::WindowMinimized);
}

} // namespace

WindowFit::WindowFit(QMainWindow &window, Zoom &zoom)
    : QObject(&window)
    , m_window(window)
    , m_zoom(zoom)
{
    window.resize(firstSize);
    connect(&zoom, &Zoom::changed, this, &WindowFit::followZoom);
    window.installEventFilter(this);
}

void WindowFit::keepOnScreen()
{
    m_isKept = true;
    m_window.resize(m_window.size().boundedTo(room()));
    limitZoom();
}

/// For its content: without the frame.
QSize WindowFit::room() const
{
    const QSize around = m_window.frameGeometry().size() - m_window.geometry().size();
    return m_window.screen()->availableSize() - (around.isEmpty() ? frame : around);
}

void WindowFit::limitZoom()
{
    m_screen = m_window.screen();
    m_zoom.setLargest(m_zoom.largestFor(room(), leastDesign));
}

// Several changes in a row are one: the size to return to is that before the first.
void WindowFit::followZoom()
{
    if (!m_window.isVisible() || isLarge(m_window))
        return;
    if (m_window.size() != m_grown)
        m_chosen = m_window.size();
    m_grown = m_window.size();
    m_mayMove = true;
    QMetaObject::invokeMethod(this, &WindowFit::resizeToZoom, Qt::QueuedConnection);
}

// Once everything has its new sizes; not if it was given another one meanwhile.
void WindowFit::resizeToZoom()
{
    if (isLarge(m_window) || m_window.size() != m_grown)
        return;
    m_window.layout()->activate();
    QSize size = m_chosen.expandedTo(m_window.minimumSizeHint());
    if (m_isKept)
        size = size.boundedTo(room());
    m_mayMove = m_mayMove || size != m_window.size();
    m_window.resize(size);
    m_grown = m_window.size();
    if (m_isKept && std::exchange(m_mayMove, false)) // else it stays where the user has it
        moveOntoScreen();
}

// What grew at a screen's edge moves back, as far as the window manager lets it.
void WindowFit::moveOntoScreen()
{
    const QRect screen = m_window.screen()->availableGeometry();
    QRect frame = m_window.frameGeometry();
    frame.moveRight(std::min(frame.right(), screen.right()));
    frame.moveBottom(std::min(frame.bottom(), screen.bottom()));
    frame.moveTopLeft({std::max(frame.left(), screen.left()), std::max(frame.top(), screen.top())});
    if (frame.topLeft() != m_window.pos())
        m_window.move(frame.topLeft());
}

bool WindowFit::eventFilter(QObject *watched, QEvent *event)
{
    // The layout makes it grow as soon as it must.
    if (event->type() == QEvent::Resize) {
        const auto &resize = static_cast<const QResizeEvent &>(*event);
        if (resize.oldSize() == m_grown && resize.size() == m_grown.expandedTo(m_window.minimumSize())) {
            m_grown = resize.size();
            m_mayMove = true;
        }
    }
    // Bars and panels tell of their new least size one after the other.
    if (event->type() == QEvent::LayoutRequest && m_window.size() == m_grown && m_grown != m_chosen)
        QMetaObject::invokeMethod(this, &WindowFit::resizeToZoom, Qt::QueuedConnection);
    if (m_isKept && event->type() == QEvent::Move && m_window.screen() != m_screen)
        limitZoom();
    return QObject::eventFilter(watched, event);
}

} // namespace pangaea
