// SPDX-License-Identifier: MIT
#include "ui/window/rowactions.h"

#include "ui/desktop/filemanager.h"
#include "ui/table/processtableview.h"

#include "core/basics/visibletext.h"
#include "core/table/columns.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qsizetype mostFolders = 5; // at once

QString pidOf(const QModelIndex &row)
{
    const QString pid = row.siblingAtColumn(columnIndex("pid")).data().toString();
    return pid.toLongLong() > 0 ? pid : QString();
}

/// From the top level down: in their order the rows are shown.
std::vector<int> placeOf(QModelIndex row)
{
    std::vector<int> place;
    for (; row.isValid(); row = row.parent())
        place.push_back(row.row());
    std::ranges::reverse(place);
    return place;
}

// Asked at each refresh: mostly the first row answers.
bool isAnyWithPid(const QItemSelection &selection)
{
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!pidOf(range.model()->index(row, 0, range.parent())).isEmpty())
                return true;
        }
    }
    return false;
}

} // namespace

QStringList selectedPids(const ProcessTableView &view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, placeOf);
    QStringList pids;
    for (const QModelIndex &row : rows)
        pids += pidOf(row);
    pids.removeAll(QString());
    return pids;
}

QString folderOf(const ProcessState &row, QString &why)
{
    const QString name = visibleText(row.made.name);
    if (row.made.program.isEmpty() || row.made.folder.isEmpty()) {
        why = RowActions::tr("%1 has no folder of its own: it runs a function of Pangaea’s worker.").arg(name);
        return {};
    }
    if (!QFileInfo(row.made.folder).isDir()) {
        why = RowActions::tr("The folder of %1 is not there: %2.")
                  .arg(name, visibleText(QDir::toNativeSeparators(row.made.folder)));
        return {};
    }
    return row.made.folder;
}

RowActions::RowActions(const ProcessTableView &view, QWidget &window)
    : QObject(&window)
    , m_view(view)
    , m_files(new FileManager(this))
    , m_copyPid(new QAction(tr("Copy PID"), this))
    , m_openFolder(new QAction(tr("Open fol&der"), this))
{
    m_copyPid->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_C);
    m_copyPid->setToolTip(tr("Copy the PIDs of the selected rows, one on each line"));
    m_openFolder->setToolTip(tr("Show the folder in which its program works"));
    connect(m_copyPid, &QAction::triggered, this, &RowActions::copyPids);
    connect(m_openFolder, &QAction::triggered, this, &RowActions::openFolders);
    connect(m_files, &FileManager::failed, this, &RowActions::told);
    window.addActions({m_copyPid, m_openFolder});
    update();
}

void RowActions::update()
{
    m_copyPid->setEnabled(isAnyWithPid(m_view.selectionModel()->selection()));
    m_openFolder->setEnabled(m_view.selectionModel()->hasSelection());
}

void RowActions::addTo(QMenu &menu) const
{
    menu.addActions({m_copyPid, m_openFolder});
}

void RowActions::copyPids()
{
    const QStringList pids = selectedPids(m_view);
    if (pids.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(pids.join(QLatin1Char('\n')));
    emit told(pids.size() == 1 ? tr("PID %1 is copied.").arg(pids.front())
                               : tr("%1 PIDs are copied.").arg(pids.size()));
}

void RowActions::openFolders()
{
    QStringList folders;
    QString why;
    for (const ProcessState *row : m_view.selectedProcesses()) {
        if (const QString folder = folderOf(*row, why); !folder.isEmpty() && !folders.contains(folder))
            folders += folder;
    }
    if (folders.size() > mostFolders) {
        emit told(tr("These rows work in %1 folders. Select fewer of them.").arg(folders.size()));
        return;
    }
    for (const QString &folder : folders)
        m_files->open(folder);
    if (folders.isEmpty() && !why.isEmpty())
        emit told(why);
}

} // namespace pangaea
