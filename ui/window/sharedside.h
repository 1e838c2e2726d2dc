// SPDX-License-Identifier: MIT
// Divides the height of the right side between the lesson and the code by what the lesson needs, until the user drags
// the border between them. Lives on the GUI thread.
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace pangaea {

class SharedSide final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    SharedSide(QMainWindow &window, QDockWidget &first, QDockWidget &second);

    /// In pixels: what the first needs, and what the second keeps in any case.
    void fit(int wantedFirst, int leastSecond);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isShared() const;

    QMainWindow &m_window;
    QDockWidget &m_first;
    QDockWidget &m_second;
    bool m_chosen = false;
};

/// The border of a dock is being dragged: this resize of it, with a mouse button down, changes its height alone.
[[nodiscard]] bool isDragged(const QEvent &event);

} // namespace pangaea
