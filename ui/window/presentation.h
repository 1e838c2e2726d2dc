// SPDX-License-Identifier: MIT
// Shows a window to an audience: full screen and larger, with nothing but the table, the timeline and the lesson, or the
// output where no lesson is open. Its end brings everything back as it was. Lives on the GUI thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMainWindow>
#include <QObject>
#include <QPointer>

class QAction;
class QShortcut;

namespace pangaea {

class KeyCaps;
class PointerHalo;

class Presentation final : public QObject
{
    Q_OBJECT
public:
    /// Docks other than these are hidden while it is on.
    Presentation(QMainWindow &window, QDockWidget &timeline, QDockWidget &output);
    ~Presentation() override;
    /// Shown instead of the output while it is open.
    void setLesson(QDockWidget &lesson) { m_lesson = &lesson; }

    /// For the View menu; checked while it is on.
    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] bool isOn() const { return m_on; }

    /// The zoom in percent for a screen of this size, at least `percent`.
    [[nodiscard]] static int zoomFor(const QSize &screen, int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is brought back at the end.
    struct Before {
        QByteArray docks; ///< QMainWindow::saveState()
        QSize size;
        Qt::WindowStates state;
        QList<QPointer<QWidget>> bars; ///< those that were shown
        QPointer<QWidget> focus;
        QList<QAction *> added; ///< to the window, since a hidden menu has no shortcuts
    };
    void set(bool on);
    void begin();
    void end();
    void showParts();
    void settle();
    void addMenuActions(bool add);
    void showShortcut(QObject *watched, const QEvent &event);

    QMainWindow &m_window;
    QDockWidget &m_timeline;
    QDockWidget &m_output;
    QDockWidget *m_lesson = nullptr;
    QAction *m_action;
    QShortcut *m_escape;
    PointerHalo *m_halo;
    KeyCaps *m_caps;
    Before m_before;
    bool m_on = false;
    bool m_lessonIsOpen = false; ///< as it ends
    bool m_awaitsSize = false;   ///< the window has not got its old size yet
};

} // namespace pangaea
