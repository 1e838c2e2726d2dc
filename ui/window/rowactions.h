// SPDX-License-Identifier: MIT
// What can be done with the selected rows outside the window: copy their PIDs, and show the folder in which they work.
// Unlike Actions they send no command, so that a replay has them too. Lives on the GUI thread.
#pragma once

#include "core/table/processtable.h"

#include <QObject>

class QAction;
class QMenu;

namespace pangaea {

class FileManager;
class ProcessTableView;

class RowActions final : public QObject
{
    Q_OBJECT
public:
    /// The actions are added to the window, where their shortcuts work.
    RowActions(const ProcessTableView &view, QWidget &window);

    /// Enables what applies to the selection.
    void update();
    void addTo(QMenu &menu) const;

signals:
    void told(const QString &sentence);

private:
    void copyPids();
    void openFolders();

    const ProcessTableView &m_view;
    FileManager *m_files;
    QAction *m_copyPid;
    QAction *m_openFolder;
};

/// The PIDs of the selected rows, of threads and descendants too, in the order shown; rows without one are left out.
[[nodiscard]] QStringList selectedPids(const ProcessTableView &view);

/// Where the row's program works. Empty: it has no folder of its own, and `why` is a sentence about that.
[[nodiscard]] QString folderOf(const ProcessState &row, QString &why);

} // namespace pangaea
