// SPDX-License-Identifier: MIT
// The size that a window has when it is not maximised. GUI thread.
#pragma once

#include <QObject>
#include <QSize>

class QWidget;

namespace pangaea {

/// QWidget::normalGeometry() returns the maximised size if that size arrives before the state (Wayland, Qt 6.11). Also,
/// Wayland clients are told their normal size only if they had one before: a window that starts maximised gets nearly
/// the whole screen from the compositor (labwc 0.20) when it is restored.
class NormalSize final : public QObject
{
public:
    explicit NormalSize(QWidget &window);

    [[nodiscard]] QSize size() const { return m_size; }

    /// Call this after restoreGeometry(), before the window is shown: it is shown at this size, and maximised again
    /// after the first paint. Does nothing if the window does not start maximised, or if the size is unknown.
    void showFirst(const QSize &size);

    /// Whether this platform needs showFirst().
    [[nodiscard]] static bool isToBeShownFirst();

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    QWidget &m_window;
    QSize m_size;
    Qt::WindowStates m_later; ///< to be set after the first paint
};

} // namespace pangaea
