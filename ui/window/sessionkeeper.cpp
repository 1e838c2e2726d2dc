// SPDX-License-Identifier: MIT
#include "ui/window/sessionkeeper.h"

#include "ui/window/leftsessionbar.h"

#include <QMainWindow>

namespace pangaea {

SessionKeeper::SessionKeeper(const Journal &journal, QMainWindow &window, QString folder)
    : QObject(&window)
    , m_journal(journal)
    , m_window(window)
    , m_folder(std::move(folder))
{
}

void SessionKeeper::keep(bool on, qint64 budget)
{
    if (!on || m_folder.isEmpty()) {
        m_autosave.reset();
        return;
    }
    if (!m_autosave || m_autosave->hasFailed()) { // there may be room now
        m_autosave = std::make_unique<Autosave>(m_journal, m_folder);
        connect(m_autosave.get(), &Autosave::failed, this,
                [this](const QString &sentence) { emit failed(tr("The session is not kept"), sentence); });
    }
    m_autosave->setLimit(Autosave::limitFor(budget));
}

void SessionKeeper::offerLeft()
{
    std::vector<LeftSession> left = leftSessions(m_folder);
    if (left.empty())
        return;
    auto *bar = new LeftSessionBar(std::move(left), m_window);
    m_window.addToolBarBreak();
    m_window.addToolBar(bar);
    connect(bar, &LeftSessionBar::openAsked, this, &SessionKeeper::openAsked);
    connect(bar, &LeftSessionBar::told, this, &SessionKeeper::told);
    connect(bar, &LeftSessionBar::failed, this, &SessionKeeper::failed);
}

} // namespace pangaea
