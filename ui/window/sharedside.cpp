// SPDX-License-Identifier: MIT
#include "ui/window/sharedside.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QResizeEvent>

#include <algorithm>

namespace pangaea {

bool isDragged(const QEvent &event)
{
    if (event.type() != QEvent::Resize || QGuiApplication::mouseButtons() == Qt::NoButton)
        return false;
    const auto &resize = static_cast<const QResizeEvent &>(event);
    return resize.size().height() != resize.oldSize().height() && resize.size().width() == resize.oldSize().width();
}

SharedSide::SharedSide(QMainWindow &window, QDockWidget &first, QDockWidget &second)
    : QObject(&window)
    , m_window(window)
    , m_first(first)
    , m_second(second)
{
    first.installEventFilter(this);
}

bool SharedSide::isShared() const
{
    return m_first.isVisible() && m_second.isVisible() && !m_first.isFloating() && !m_second.isFloating()
        && m_window.dockWidgetArea(&m_first) == m_window.dockWidgetArea(&m_second)
        && m_window.tabifiedDockWidgets(&m_first).isEmpty();
}

void SharedSide::fit(int wantedFirst, int leastSecond)
{
    if (m_chosen || !isShared())
        return;
    const int total = m_first.height() + m_second.height();
    const int first = std::clamp(wantedFirst, total / 2, std::max(total / 2, total - leastSecond));
    m_window.resizeDocks({&m_first, &m_second}, {first, total - first}, Qt::Vertical);
}

bool SharedSide::eventFilter(QObject *watched, QEvent *event)
{
    m_chosen = m_chosen || isDragged(*event);
    return QObject::eventFilter(watched, event);
}

} // namespace pangaea
