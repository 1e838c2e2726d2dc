// SPDX-License-Identifier: MIT
// The window's settings, sizes and colours, and what it remembers of them. GUI thread.
#include "ui/window/mainwindow.h"

#include "ui/look/systemtheme.h"
#include "ui/look/zoom.h"
#include "ui/parts/docktitle.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/storedsettings.h"
#include "ui/spawn/spawnbar.h"
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/normalsize.h"
#include "ui/window/panelheights.h"
#include "ui/window/replaybar.h"
#include "ui/window/statussummary.h"

#include "core/session/readings.h"

#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr QSize firstSize {1280, 800};

} // namespace

void MainWindow::editSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->explainProcesses(protectionExplanation(m_table));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings = dialog->settings();
        m_output.setLinesPerProcess(m_settings.linesPerProcess);
        m_readings.journal.setBudget(m_settings.journalBudget());
        m_commands.put(command::SetSampleRate {m_settings.sampleRate});
        m_commands.put(command::SetProcessLimit {m_settings.processesPerTree});
        if (const QString problem = remember(); !problem.isEmpty())
            showError(tr("The settings were not saved"), problem);
    });
    dialog->open();
}

void MainWindow::applyTheme()
{
    pangaea::applyTheme(m_settings.theme, m_systemTheme->scheme());
}

void MainWindow::applyZoom()
{
    Zoom &zoom = Zoom::instance();
    m_settings.zoomPercent = zoom.percent();
    menuBar()->setFixedHeight(zoom.pick(28, 24));
    m_spawnToolBar->setFixedHeight(zoom.pick(46, 36));
    m_toolBar->setIconSize({zoom.px(20), zoom.px(20)});
    m_toolBar->setFixedHeight(zoom.pick(40, 32)); // in this order: the new icon size takes the height back
    statusBar()->setFixedHeight(zoom.pick(26, 22));
    m_states->setContentsMargins(zoom.px(10), 0, 0, 0);
    m_load->setContentsMargins(zoom.px(10), 0, zoom.px(10), 0);
    m_zoomIn->setEnabled(zoom.canZoomIn());
    m_zoomOut->setEnabled(zoom.canZoomOut());
    m_spawnBar->applyZoom();
    if (m_replayBar)
        m_replayBar->applyZoom();
    m_view->applyZoom();
    updateCompact();
    arrangePanels();
    if (const QString told = statusBar()->currentMessage(); !told.isEmpty()) {
        statusBar()->clearMessage(); // its new height has brought the words beneath it back
        tell(told);
    }
}

void MainWindow::updateCompact()
{
    constexpr double leastComfortableHeight = 640; // design pixels
    Zoom::instance().setCompact(height() / Zoom::instance().factor() < leastComfortableHeight);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateCompact();
    arrangePanels();
    if (!m_paused)
        showLoad();
}

// Each panel as high as what it holds, until the user drags a border.
void MainWindow::arrangePanels()
{
    constexpr int leastOutputLines = 4;
    constexpr int mostTableRows = 100; // more fit into no window
    const Zoom &zoom = Zoom::instance();
    Heights wanted;
    wanted.table = zoom.pick(28, 24) + m_view->shownRows(mostTableRows) * zoom.pick(30, 25) + zoom.border();
    wanted.timeline = m_timelineTitle->height() + m_timeline->contentHeight();
    wanted.output = m_outputTitle->height() + zoom.pick(10, 8) + leastOutputLines * zoom.pick(21, 18);
    m_heights->fit(wanted, m_model->rows().empty());
}

void MainWindow::restore()
{
    resize(firstSize);
    if (!m_remember)
        return;
    const StoredSettings file;
    const QSettings &stored = file.values();
    resize(firstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(stored.value(u"window/geometry"_s).toByteArray());
    if (NormalSize::isToBeShownFirst())
        m_normalSize->showFirst(stored.value(u"window/normal-size"_s, normalGeometry().size()).toSize());
    restoreState(stored.value(u"window/state"_s).toByteArray());
    m_heights->setChosen(stored.value(u"window/heights-chosen"_s).toBool());
    m_view->restore(stored);
}

/// Empty, or a sentence.
QString MainWindow::remember()
{
    if (!m_remember)
        return {};
    StoredSettings file;
    QSettings &stored = file.values();
    stored.setValue(u"window/geometry"_s, saveGeometry());
    stored.setValue(u"window/normal-size"_s, m_normalSize->size());
    stored.setValue(u"window/state"_s, saveState());
    stored.setValue(u"window/heights-chosen"_s, m_heights->areChosen());
    m_view->save(stored);
    m_settings.joinAutomatically = m_spawnBar->joinAutomatically();
    m_settings.putInto(stored);
    return file.save();
}

} // namespace pangaea
