// SPDX-License-Identifier: MIT
// Keeps a window within its screen: its first size, how far it may be zoomed, and its size before it was.
// Lives on the GUI thread.
//
// The larger the zoom and the smaller the window, the more gives way, in this order: the table hides columns (Threads,
// Core, Memory, CPU %) and Output is left two lines; the sentences in title bars and the status bar are elided; bars
// become compact, and their panels' buttons are in the View menu alone; the timeline and then the table scroll; the
// toolbar shows icons alone; the spawn bar's labels and More go, "Join automatically" becomes "Join", and its parameters
// scroll. At leastDesign nothing is left to give: there the zoom ends.
#pragma once

#include <QObject>
#include <QPointer>
#include <QSize>

class QMainWindow;
class QScreen;

namespace pangaea {

class Zoom;

/// The smallest window in which everything can be used, in pixels of the design.
inline constexpr QSize leastDesign {632, 332};

class WindowFit final : public QObject
{
    Q_OBJECT
public:
    /// Create this before anything that follows the zoom. Both must outlive it.
    WindowFit(QMainWindow &window, Zoom &zoom);

    /// For a window that somebody looks at: from now on neither its size nor its zoom leaves the screen that it is on. A
    /// window that is only drawn has no screen, and any size.
    void keepOnScreen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QSize room() const;
    void limitZoom();
    void followZoom();
    void resizeToZoom();
    void moveOntoScreen();

    QMainWindow &m_window;
    Zoom &m_zoom;
    bool m_isKept = false;
    QPointer<QScreen> m_screen; ///< that the zoom is limited for
    QSize m_chosen;             ///< what it had before the zoom made it grow
    QSize m_grown;              ///< to what
    bool m_mayMove = false;     ///< its size has changed, and it was not moved onto the screen since
};

} // namespace pangaea
