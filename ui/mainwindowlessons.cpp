// SPDX-License-Identifier: MIT
// The Lessons menu, and the panel in which one is read. GUI thread.
#include "ui/mainwindow.h"

#include "ui/docktitle.h"
#include "ui/lessonfiles.h"
#include "ui/lessonpanel.h"
#include "ui/spawnbar.h"

#include "core/lesson.h"

#include <QMenuBar>

namespace pangaea
{

void MainWindow::makeLessonDock()
{
    auto *title = new DockTitle(QStringLiteral("lessons"), tr("Lesson"), this);
    m_lesson = new LessonPanel(*m_runner, m_readings, *m_screenshot, this);
    m_lessonDock = makeDock(tr("Lesson"), m_lesson, title, Qt::RightDockWidgetArea);
    m_lessonDock->hide();
    m_lessonDock->toggleViewAction()->setVisible(!m_replay);
    connect(m_lesson, &LessonPanel::placeChanged, title, &DockTitle::setHint);
    connect(m_lessons, &LessonFiles::told, this, &MainWindow::tell);
    connect(m_lessons, &LessonFiles::failed, this, &MainWindow::complain);
    connect(m_lessons, &LessonFiles::opened, this, &MainWindow::beginLesson);
}

// The user's own lessons may have changed since.
void MainWindow::makeLessonsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Lessons"));
    menu->setToolTipsVisible(true);
    QAction *example = menu->addAction(tr("Run the &text’s example"), m_spawnBar, &SpawnBar::runExample);
    example->setEnabled(!m_replay);
    if (m_replay)
        return;
    connect(menu, &QMenu::aboutToShow, this, [this, menu, example] {
        for (QAction *action : menu->actions()) {
            if (action != example)
                delete action;
        }
        menu->addSeparator();
        m_lessons->addTo(*menu);
    });
}

void MainWindow::beginLesson(const Lesson &lesson, const QString &source)
{
    const bool wasHidden = m_lessonDock->isHidden();
    m_lessonDock->show();
    if (wasHidden)
        resizeDocks({m_lessonDock}, {m_lesson->sizeHint().width()}, Qt::Horizontal);
    m_lesson->begin(lesson, source);
}

} // namespace pangaea
