// SPDX-License-Identifier: MIT
// What the window exports: pictures of itself, and the output as it was written. GUI thread.
#include "ui/window/mainwindow.h"

#include "ui/forktree/forktreeview.h"
#include "ui/output/outputview.h"
#include "ui/parts/screenshot.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/screenshotdialog.h"
#include "ui/window/sessionfiles.h"

#include "core/basics/savedfile.h"
#include "core/session/readings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

namespace pangaea {

QImage MainWindow::picture(int scale)
{
    Q_ASSERT(scale >= 0 && scale <= 3);
    m_outputView->refresh();
    m_timeline->refresh();
    m_forkTree->refresh();
    return renderWidget(*this, scale);
}

Failure MainWindow::savePicture(const QString &path, int scale)
{
    return saveScreenshot(picture(scale), path, windowTitle(), m_table.session().kernel);
}

// The view is paused meanwhile, so that the picture shows the moment of the request.
void MainWindow::takeScreenshot()
{
    auto *dialog = new ScreenshotDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool wasPaused = m_paused;
    if (!wasPaused) {
        m_outputView->refresh();
        m_timeline->refresh();
        setPaused(true);
        showLoad();
    }
    connect(dialog, &QDialog::finished, this, [this, dialog, wasPaused](int result) {
        if (result == QDialog::Accepted) {
            const QString problem = savePicture(dialog->path(), dialog->scale()).sentence();
            tell(problem.isEmpty() ? tr("Saved %1").arg(realPath(withPngSuffix(dialog->path()))) : problem);
            if (!problem.isEmpty())
                showError(tr("The screenshot was not saved"), problem);
        }
        if (!wasPaused)
            setPaused(false);
    });
    dialog->open();
}

void MainWindow::copyScreenshot()
{
    QGuiApplication::clipboard()->setImage(picture(0));
    tell(tr("The picture is in the clipboard."));
}

void MainWindow::saveOutput()
{
    m_files->askToSaveOutput(m_outputView->processes());
}

} // namespace pangaea
