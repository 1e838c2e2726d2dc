// SPDX-License-Identifier: MIT
// How the window applies its settings, and the state that it saves. GUI thread.
#include "ui/window/livewindow.h"

#include "ui/settings/storedsettings.h"
#include "ui/spawn/spawnbar.h"
#include "ui/table/processtableview.h"
#include "ui/window/crashnotices.h"
#include "ui/window/normalsize.h"
#include "ui/window/panelheights.h"
#include "ui/window/sessionfiles.h"
#include "ui/window/sessionkeeper.h"

#include "core/autosave/autosavefile.h"
#include "core/session/readings.h"

using namespace Qt::StringLiterals;

namespace pangaea {

void LiveWindow::configure()
{
    m_readings.journal.setBudget(m_settings.journalBudget());
    m_commands.put(command::SetSampleRate {m_settings.sampleRate});
    m_commands.put(command::SetProcessLimit {m_settings.processesPerTree});
    if (m_keeper)
        m_keeper->keep(m_settings.keepSession, m_settings.journalBudget());
    if (m_crashes)
        m_crashes->setOn(m_settings.tellCrashes);
}

void LiveWindow::tellOfCrashes()
{
    if (!m_remember)
        return;
    m_crashes = new CrashNotices(m_table, *this);
    connect(m_crashes, &CrashNotices::rowAsked, m_view, &ProcessTableView::selectProcess);
}

void LiveWindow::keepSession()
{
    if (!m_remember)
        return;
    m_keeper = new SessionKeeper(m_readings.journal, *this, autosaveFolder());
    connect(m_keeper, &SessionKeeper::told, this, &LiveWindow::tell);
    connect(m_keeper, &SessionKeeper::failed, this, &LiveWindow::showError);
    connect(m_keeper, &SessionKeeper::openAsked, m_files, &SessionFiles::openSession);
}

void LiveWindow::applySettings()
{
    MainWindow::applySettings();
    configure();
    if (const Failure problem = remember())
        showError(tr("The settings were not saved"), problem.sentence());
}

void LiveWindow::restore()
{
    if (!m_remember)
        return;
    const StoredSettings file;
    const QSettings &stored = file.values();
    keepOnScreen();
    restoreGeometry(stored.value(u"window/geometry"_s).toByteArray());
    if (NormalSize::isToBeShownFirst())
        m_normalSize->showFirst(stored.value(u"window/normal-size"_s, normalGeometry().size()).toSize());
    restoreState(stored.value(u"window/state"_s).toByteArray());
    m_heights->setChosen(stored.value(u"window/heights-chosen"_s).toBool());
    m_view->restore(stored);
    m_keeper->offerLeft(); // after restoreState(), which knows nothing of its bar
}

Failure LiveWindow::remember()
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
