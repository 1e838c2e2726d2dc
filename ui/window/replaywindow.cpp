// SPDX-License-Identifier: MIT
#include "ui/window/replaywindow.h"

#include "ui/look/zoom.h"
#include "ui/parts/elidedlabel.h"
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"
#include "ui/window/replaybar.h"
#include "ui/window/sessionfiles.h"

#include "core/session/recordedsession.h"

#include <QMenu>
#include <QStatusBar>
#include <QToolBar>

namespace pangaea {

ReplayWindow::ReplayWindow(RecordedSession &session, const Settings &settings, const QString &name)
    : MainWindow(session.commands, session.readings, settings)
{
    setWindowTitle(tr("%1 - Pangaea").arg(visibleText(name)));
    m_view->setInviting(false);
    m_model->setClock([&session] { return session.replay.position(); });
    auto *bar = new ReplayBar(session.replay, session.readings.timeline, name, this);
    m_topBar->addWidget(bar);
    connect(&m_zoom, &Zoom::changed, bar, &ReplayBar::applyZoom);
    connect(bar, &ReplayBar::told, this, &ReplayWindow::tell);
    connect(m_files, &SessionFiles::scenarioChosen, this, [this] {
        tell(tr("This window shows what was recorded. Open the file in a window that runs processes."));
    });
    makePanels();
    complete();
    m_viewMenu->insertAction(m_pause, bar->playAction());
    statusBar()->addPermanentWidget(m_load);
    applyZoom();
    refresh();
    bar->focusPosition();
}

ReplayWindow *makeReplayWindow(const EventBatch &events, const QString &name, const Settings &settings)
{
    auto *session = new RecordedSession(events);
    auto *window = new ReplayWindow(*session, settings, name);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->keepOnScreen();
    // When this is emitted, everything that reads the session is gone.
    QObject::connect(window, &QObject::destroyed, [session] { delete session; });
    return window;
}

} // namespace pangaea
