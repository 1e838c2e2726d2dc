// SPDX-License-Identifier: MIT
// The Lessons menu, and the panel in which one is read. GUI thread.
#include "ui/window/mainwindow.h"

#include "ui/lesson/lessonfiles.h"
#include "ui/lesson/lessonpanel.h"
#include "ui/parts/docktitle.h"
#include "ui/scenario/scenarioactions.h"
#include "ui/scenario/scenariomenu.h"
#include "ui/spawn/spawnbar.h"

#include "core/lesson/lesson.h"

#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace pangaea {

void MainWindow::makeLessonDock()
{
    auto *title = new DockTitle(u"lessons"_s, tr("Lesson"), this);
    m_lesson = new LessonPanel(*m_runner, m_readings, *m_screenshot, this);
    m_lessonDock = makeDock(tr("Lesson"), m_lesson, title, Qt::RightDockWidgetArea);
    m_lessonDock->hide();
    m_lessonDock->toggleViewAction()->setVisible(!m_replay);
    connect(m_lesson, &LessonPanel::placeChanged, title, &DockTitle::setHint);
    connect(m_lessons, &LessonFiles::told, this, &MainWindow::tell);
    connect(m_lessons, &LessonFiles::failed, this, &MainWindow::showError);
    connect(m_lessons, &LessonFiles::opened, this, &MainWindow::beginLesson);
}

void MainWindow::makeLessonsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Lessons"));
    menu->setToolTipsVisible(true);
    auto *example = new QAction(tr("Run the &text’s example"), this);
    connect(example, &QAction::triggered, m_spawnBar, &SpawnBar::runExample);
    example->setEnabled(!m_replay);
    auto *scenarios = new ScenarioMenu(this);
    scenarios->setEnabled(!m_replay);
    connect(scenarios, &ScenarioMenu::chosen, this, &MainWindow::openScenario);
    connect(scenarios, &ScenarioMenu::broken, this, &MainWindow::showError);
    // The user's own lessons may have changed since.
    const auto fill = [this, menu, example, scenarios] {
        menu->clear();
        menu->addAction(example);
        menu->addSeparator();
        if (!m_replay)
            m_lessons->addTo(*menu);
        menu->addSeparator();
        menu->addMenu(scenarios);
        m_scenarioActions->addTo(*menu);
    };
    connect(menu, &QMenu::aboutToShow, this, fill);
    fill();
}

void MainWindow::beginLesson(const Lesson &lesson, const QString &source)
{
    const bool wasHidden = m_lessonDock->isHidden();
    m_lessonDock->show();
    m_codeDock->show(); // the program beside the lesson
    if (wasHidden) {
        resizeDocks({m_lessonDock}, {m_lesson->sizeHint().width()}, Qt::Horizontal);
        resizeDocks({m_lessonDock, m_codeDock}, {height() * 9 / 20, height() * 7 / 20}, Qt::Vertical);
    }
    m_lesson->begin(lesson, source);
}

} // namespace pangaea
