// SPDX-License-Identifier: MIT
// What the window exports: pictures of itself, and the output as it was written. GUI thread.
#include "ui/window/mainwindow.h"

#include "ui/forktree/forktreeview.h"
#include "ui/output/outputview.h"
#include "ui/picture/picturemaker.h"
#include "ui/picture/screenshotdialog.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/sessionfiles.h"

#include "core/basics/savedfile.h"
#include "core/session/readings.h"

#include <QClipboard>
#include <QGuiApplication>

namespace pangaea {

PictureSource MainWindow::pictureSource()
{
    m_readings.output.catchUp();
    m_outputView->refresh();
    m_timeline->refresh();
    m_forkTree->refresh();
    return {*this, m_readings, *m_view, *m_timeline, *m_outputView, *m_code, *m_forkTree, comparison()};
}

QImage MainWindow::picture(int scale)
{
    Q_ASSERT(scale >= 0 && scale <= 3);
    QImage image;
    const Failure problem = m_pictures->with({}, [&](const Picture &picture, const QSize &) {
        image = imageOf(picture, scale > 0 ? scale : devicePixelRatioF());
        return Failure();
    });
    Q_ASSERT(!problem); // there is always a window
    return image;
}

// The view is paused meanwhile, so that the picture shows the moment of the request.
void MainWindow::takeScreenshot()
{
    const bool wasPaused = m_paused;
    if (!wasPaused) {
        m_outputView->refresh();
        m_timeline->refresh();
        setPaused(true);
        showLoad();
    }
    auto *dialog = new ScreenshotDialog(*m_pictures, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScreenshotDialog::saved, this,
            [this](const QString &path) { tell(tr("Saved %1").arg(realPath(path))); });
    connect(dialog, &QDialog::finished, this, [this, wasPaused] {
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
