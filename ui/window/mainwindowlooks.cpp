// SPDX-License-Identifier: MIT
// The window's settings, sizes and colours. GUI thread.
#include "ui/window/mainwindow.h"

#include "ui/look/systemtheme.h"
#include "ui/look/zoom.h"
#include "ui/settings/settingsdialog.h"
#include "ui/table/processtableview.h"
#include "ui/window/statussummary.h"

#include "core/session/readings.h"

#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace pangaea {

void MainWindow::editSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->explainProcesses(protectionExplanation(m_table));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings = dialog->settings();
        applySettings();
    });
    dialog->open();
}

void MainWindow::applySettings()
{
    m_readings.output.setLinesPerProcess(m_settings.linesPerProcess);
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
    m_toolBar->setIconSize({m_zoom.px(20), m_zoom.px(20)});
    m_toolBar->setFixedHeight(m_zoom.pick(40, 32)); // after the icon size, which resets the height
    statusBar()->setFixedHeight(m_zoom.pick(26, 22));
    m_states->setContentsMargins(m_zoom.px(10), 0, 0, 0);
    m_load->setContentsMargins(m_zoom.px(10), 0, m_zoom.px(10), 0);
    m_zoomIn->setEnabled(m_zoom.canZoomIn());
    m_zoomOut->setEnabled(m_zoom.canZoomOut());
    m_view->applyZoom();
    updateCompact();
    arrangePanels();
    if (const QString told = statusBar()->currentMessage(); !told.isEmpty()) {
        statusBar()->clearMessage(); // its new height has made the words beneath it visible again
        tell(told);
    }
}

void MainWindow::updateCompact()
{
    constexpr double leastComfortableHeight = 640; // design pixels
    m_zoom.setCompact(height() / m_zoom.factor() < leastComfortableHeight);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateCompact();
    arrangePanels();
    if (!m_paused)
        showLoad();
}

} // namespace pangaea
