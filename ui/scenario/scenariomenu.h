// SPDX-License-Identifier: MIT
// The menu of scenarios: Pangaea's own, and the user's from the XDG data folders, read on a separate thread each time
// the menu opens. A broken one is listed with the reason. Lives on the GUI thread.
#pragma once

#include "core/scenario/datafiles.h"

#include <QMenu>

class QThread;

namespace pangaea {

class ScenarioMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit ScenarioMenu(QWidget *parent);
    /// Waits until reading has ended.
    ~ScenarioMenu() override;

signals:
    void chosen(const QString &path);
    /// A scenario that cannot be run, and why.
    void broken(const QString &title, const QString &sentence);

private:
    void look();
    void show(const DataFiles &own, const DataFiles &users);
    void addFiles(const DataFiles &files);
    void addNote(const QString &text);

    QThread *m_thread = nullptr; ///< while it reads the folders
};

} // namespace pangaea
