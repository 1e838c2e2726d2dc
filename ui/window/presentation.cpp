// SPDX-License-Identifier: MIT
#include "ui/window/presentation.h"

#include "ui/look/zoom.h"
#include "ui/window/presentationmarks.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QScreen>
#include <QShortcut>
#include <QShortcutEvent>
#include <QStatusBar>
#include <QToolBar>
#include <QWindow>

#include <algorithm>

namespace pangaea {

namespace {

// So many design pixels are left of the screen: enough for a table of four rows, the timeline and the output.
constexpr int designWidth = 1000;
constexpr int designHeight = 640;
constexpr int capsShownFor = 10'000; // ms

// The zoom is that of all windows: what it was before the first of them began, and how many there are.
int percentBefore = 100;
int presentations = 0;

void collectActions(const QList<QAction *> &actions, QList<QAction *> &all)
{
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            collectActions(menu->actions(), all);
        else if (!action->shortcuts().isEmpty())
            all += action;
    }
}

} // namespace

Presentation::Presentation(QMainWindow &window, QDockWidget &timeline, QDockWidget &output)
    : QObject(&window)
    , m_window(window)
    , m_timeline(timeline)
    , m_output(output)
    , m_action(new QAction(tr("Prese&ntation"), this))
    , m_escape(new QShortcut(Qt::Key_Escape, &window))
    , m_halo(new PointerHalo(window))
    , m_caps(new KeyCaps(window))
{
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::Key_F11);
    m_action->setIconText(tr("Present"));
    m_action->setToolTip(
        tr("Full screen and larger: the table, the timeline, and the lesson or the output. Escape ends it."));
    m_action->setStatusTip(m_action->toolTip());
    m_escape->setEnabled(false);
    connect(m_action, &QAction::toggled, this, &Presentation::set);
    connect(m_escape, &QShortcut::activated, m_action, [this] { m_action->setChecked(false); });
    connect(m_escape, &QShortcut::activatedAmbiguously, m_action, [this] { m_action->setChecked(false); });
    window.installEventFilter(this);
}

Presentation::~Presentation()
{
    presentations -= m_on ? 1 : 0;
}

int Presentation::zoomFor(const QSize &screen, int percent)
{
    return std::max(percent, std::min(screen.width() * 100 / designWidth, screen.height() * 100 / designHeight));
}

void Presentation::set(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_escape->setEnabled(on);
    if (on)
        begin();
    else
        end();
}

void Presentation::begin()
{
    m_before.docks = m_window.saveState();
    m_before.size = m_window.size();
    m_before.state = m_window.windowState();
    m_before.focus = QApplication::focusWidget();
    addMenuActions(true);
    showParts();
    m_window.setWindowState(m_window.windowState() | Qt::WindowFullScreen);
    if (presentations++ == 0)
        percentBefore = Zoom::instance().percent();
    Zoom::instance().setPercent(zoomFor(m_window.screen()->size(), percentBefore));
    qApp->installEventFilter(this); // sees shortcuts, and the pointer wherever it is
}

void Presentation::showParts()
{
    if (auto *table = m_window.centralWidget()->findChild<QAbstractItemView *>())
        table->setFocus(); // before a field that is hidden passes its focus to the next one
    QList<QWidget *> bars {m_window.menuBar(), m_window.statusBar()};
    for (QToolBar *bar : m_window.findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        bars += bar;
    m_before.bars.clear();
    for (QWidget *bar : bars) {
        if (!bar->isHidden())
            m_before.bars += bar;
        bar->hide();
    }
    const bool lesson = m_lesson && m_lesson->isVisible();
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
        dock->setVisible(dock == &m_timeline || dock == (lesson ? m_lesson : &m_output));
}

void Presentation::end()
{
    qApp->removeEventFilter(this);
    m_halo->hide();
    m_caps->hide();
    addMenuActions(false);
    m_lessonIsOpen = m_lesson && !m_lesson->isHidden();
    for (const QPointer<QWidget> &bar : m_before.bars) {
        if (bar)
            bar->show(); // before the zoom, so that they follow it
    }
    if (--presentations == 0)
        Zoom::instance().setPercent(percentBefore);
    m_awaitsSize = m_window.size() != m_before.size;
    m_window.setWindowState(m_before.state);
    settle();
}

// The docks' sizes belong to the window's size, which many window managers give back only later.
void Presentation::settle()
{
    if (m_on)
        return;
    m_window.restoreState(m_before.docks);
    if (m_lesson) // one that was begun or left meanwhile
        m_lesson->setVisible(m_lessonIsOpen);
    if (m_before.focus)
        m_before.focus->setFocus();
    QStatusBar &status = *m_window.statusBar();
    if (const QString told = status.currentMessage(); !told.isEmpty()) {
        status.clearMessage(); // shown again, it shows the words beneath a message
        status.showMessage(told, capsShownFor);
    }
}

// The shortcuts of a menu work only while its bar is visible.
void Presentation::addMenuActions(bool add)
{
    if (!add) {
        for (QAction *action : m_before.added)
            m_window.removeAction(action);
        m_before.added.clear();
        return;
    }
    QList<QAction *> all;
    collectActions(m_window.menuBar()->actions(), all);
    for (QAction *action : all) {
        if (m_window.actions().contains(action))
            continue;
        m_window.addAction(action);
        m_before.added += action;
    }
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close && m_on)
        m_action->setChecked(false); // what is saved is how the window was before
    if (watched == &m_window && event->type() == QEvent::Resize && m_awaitsSize && m_window.size() == m_before.size) {
        m_awaitsSize = false;
        QMetaObject::invokeMethod(this, &Presentation::settle, Qt::QueuedConnection);
    }
    if (m_on && event->type() == QEvent::MouseMove && watched == m_window.windowHandle())
        m_halo->follow(static_cast<const QMouseEvent *>(event)->position().toPoint());
    if (m_on && event->type() == QEvent::Shortcut)
        showShortcut(watched, *event);
    return false;
}

void Presentation::showShortcut(QObject *watched, const QEvent &event)
{
    if (watched == m_escape)
        return;
    const auto *action = qobject_cast<const QAction *>(watched);
    const QString what = action ? action->iconText() : QString();
    m_caps->show(static_cast<const QShortcutEvent &>(event).key(), what);
}

} // namespace pangaea
