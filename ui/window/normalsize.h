// SPDX-License-Identifier: MIT
// The size that a window has when it is not maximised. GUI thread.
#pragma once

#include <QObject>
#include <QSize>

class QWidget;

namespace pangaea {

/// QWidget::normalGeometry() has the maximised size where that comes before the state (Wayland, Qt 6.11). And there no
/// client is told its normal size, unless it had one before: a window that begins maximised gets nearly the whole screen
/// from the compositor (labwc 0.20) when it is maximised no longer.
class NormalSize final : public QObject
{
public:
    explicit NormalSize(QWidget &window);

    [[nodiscard]] QSize size() const { return m_size; }

    /// After restoreGeometry(), before the window is shown: it is shown at this size, and made as large as it was once
    /// that was painted. Does nothing where the window does not begin maximised, or the size is not known.
    void showFirst(const QSize &size);

    /// Whether that has to be done here.
    [[nodiscard]] static bool isToBeShownFirst();

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    QWidget &m_window;
    QSize m_size;
    Qt::WindowStates m_later; ///< once it was painted
};

} // namespace pangaea
