// SPDX-License-Identifier: MIT
// The window's settings, sizes and colours. GUI thread.
#include "ui/window/mainwindow.h"

#include "ui/look/systemtheme.h"
#include "ui/look/zoom.h"
#include "ui/output/outputview.h"
#include "ui/parts/elidedlabel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/table/filterbar.h"
#include "ui/table/processtableview.h"
#include "ui/window/announcer.h"
#include "ui/window/statussummary.h"
#include "ui/window/windowfit.h"

#include "core/session/readings.h"

#include <QApplication>
#include <QLayout>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QStatusBar>
#include <QToolBar>

namespace pangaea {

namespace {

constexpr double leastFilter = 160; // design pixels

} // namespace

void MainWindow::editSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->explainProcesses(protectionExplanation(m_table));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings = dialog->settings();
        applySettings();
        updateActions();
    });
    dialog->open();
}

void MainWindow::applySettings()
{
    m_readings.output.setLinesPerProcess(m_settings.linesPerProcess);
    m_announcer->setTellsEvents(m_settings.announceEvents);
    m_outputView->setLooks({m_settings.timeStamps, m_settings.wrapOutput});
}

void MainWindow::applyTheme()
{
    pangaea::applyTheme(m_settings.theme, m_systemTheme->scheme(), m_systemTheme->highContrast());
}

void MainWindow::applyZoom()
{
    m_settings.zoomPercent = m_zoom.percent();
    menuBar()->setFixedHeight(m_zoom.pick(28, 24));
    m_topBar->setFixedHeight(m_zoom.pick(46, 36));
    m_topBar->layout()->setContentsMargins(0, 0, 0, 0); // a new style resets them; its content has its own
    m_toolBar->setIconSize({m_zoom.px(20), m_zoom.px(20)});
    m_toolBar->setFixedHeight(m_zoom.pick(40, 32)); // after the icon size, which resets the height
    statusBar()->setFixedHeight(m_zoom.pick(26, 23));
    m_states->setContentsMargins(m_zoom.px(10), 0, m_zoom.px(10), 0);
    m_load->setContentsMargins(m_zoom.px(10), 0, m_zoom.px(10), 0);
    m_zoomIn->setEnabled(m_zoom.canZoomIn());
    m_zoomOut->setEnabled(m_zoom.canZoomOut());
    m_view->applyZoom();
    m_filterBar->applyZoom();
    measureToolBar();
    updateCompact();
    arrangePanels();
    if (const QString told = statusBar()->currentMessage(); !told.isEmpty()) {
        statusBar()->clearMessage(); // its new height has made the words beneath it visible again
        tell(told);
    }
}

void MainWindow::keepOnScreen()
{
    m_fit->keepOnScreen();
}

// There is one zoom for all windows: the active one decides. While it does, the others only follow, or two of different
// heights would answer each other for ever.
void MainWindow::updateCompact()
{
    constexpr double leastComfortableHeight = 640; // design pixels
    static bool isDeciding = false;
    const auto *active = qobject_cast<MainWindow *>(QApplication::activeWindow());
    if (isDeciding || (active && active != this))
        return;
    const QScopedValueRollback deciding(isDeciding, true);
    m_zoom.setCompact(height() / m_zoom.factor() < leastComfortableHeight);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        updateCompact();
}

// The texts of the toolbar give way before its last actions do, and before the filter.
void MainWindow::measureToolBar()
{
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBarWidth = m_toolBar->layout()->contentsMargins().left() + m_toolBar->layout()->contentsMargins().right();
    for (QAction *action : m_toolBar->actions()) {
        const QWidget *widget = m_toolBar->widgetForAction(action);
        m_toolBarWidth += m_toolBar->layout()->spacing()
            + (widget == m_filterBar ? m_zoom.px(leastFilter) : widget->sizeHint().width());
    }
    fitToolBar();
}

void MainWindow::fitToolBar()
{
    m_toolBar->setToolButtonStyle(width() >= m_toolBarWidth ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToolBar();
    updateCompact();
    arrangePanels();
    if (!m_paused)
        showLoad();
}

} // namespace pangaea
