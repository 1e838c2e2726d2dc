// SPDX-License-Identifier: MIT
#include "ui/window/normalsize.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr Qt::WindowStates large = Qt::WindowMaximized | Qt::WindowFullScreen;

} // namespace

NormalSize::NormalSize(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_size(window.size())
{
    window.installEventFilter(this);
}

bool NormalSize::isToBeShownFirst()
{
    return QGuiApplication::platformName().startsWith("wayland"_L1);
}

void NormalSize::showFirst(const QSize &size)
{
    const Qt::WindowStates state = m_window.windowState() & large;
    if (!state || size.isEmpty())
        return;
    m_window.setWindowState(m_window.windowState() & ~large);
    m_window.resize(size);
    m_size = size;
    m_later = state;
}

// Both are queued until the event is complete: a resize may bring another state, a paint event has yet to be painted.
bool NormalSize::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(
            this,
            [this, size = m_window.size()] {
                if (!(m_window.windowState() & (large | Qt::WindowMinimized)) && size == m_window.size())
                    m_size = size;
            },
            Qt::QueuedConnection);
    } else if (event->type() == QEvent::Paint && m_later) {
        QMetaObject::invokeMethod(
            this,
            [this, state = std::exchange(m_later, {})] { m_window.setWindowState(m_window.windowState() | state); },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace pangaea
