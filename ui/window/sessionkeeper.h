// SPDX-License-Identifier: MIT
// What a window does so that its session outlives a crash: keeps it in a file while it runs (core/autosave/), and offers
// those that were left (LeftSessionBar). Lives on the GUI thread.
#pragma once

#include "core/autosave/autosave.h"

class QMainWindow;

namespace pangaea {

class SessionKeeper final : public QObject
{
    Q_OBJECT
public:
    /// The journal must outlive it. `folder`: where the files are; empty: there is no place for them.
    SessionKeeper(const Journal &journal, QMainWindow &window, QString folder);

    /// `budget` is the journal's, in bytes. Switched off, it removes what was kept.
    void keep(bool on, qint64 budget);
    /// Adds a bar to the window if there is something to offer.
    void offerLeft();

signals:
    void openAsked(const QString &path, const QString &name);
    void told(const QString &sentence);
    void failed(const QString &title, const QString &sentence);

private:
    const Journal &m_journal;
    QMainWindow &m_window;
    const QString m_folder;
    std::unique_ptr<Autosave> m_autosave;
};

} // namespace pangaea
