// SPDX-License-Identifier: MIT
// Lessons and scenarios in the window: their menu, and the panel in which a lesson is read. GUI thread.
#include "ui/window/livewindow.h"

#include "ui/lesson/lessonfiles.h"
#include "ui/lesson/lessonpanel.h"
#include "ui/lesson/lessonwalk.h"
#include "ui/look/zoom.h"
#include "ui/parts/docktitle.h"
#include "ui/parts/elidedlabel.h"
#include "ui/picture/reportfile.h"
#include "ui/scenario/scenarioactions.h"
#include "ui/scenario/scenariofiles.h"
#include "ui/scenario/scenariomenu.h"
#include "ui/scenario/scenariorunner.h"
#include "ui/spawn/spawnprogress.h"
#include "ui/table/filterbar.h"
#include "ui/window/sessionfiles.h"
#include "ui/window/sharedside.h"
#include "ui/window/stage.h"

#include "core/basics/savedfile.h"
#include "core/lesson/lessonrecorder.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pangaea {

void LiveWindow::makeLessonDock()
{
    auto *title = new DockTitle(u"lessons"_s, tr("Lesson"), this);
    m_lesson = new LessonPanel(*m_runner, m_readings, *m_screenshot, this);
    m_lessonDock = makeDock(tr("Lesson"), m_lesson, title, Qt::RightDockWidgetArea);
    m_lessonDock->hide();
    connect(m_lesson, &LessonPanel::placeChanged, title, &DockTitle::setHint);
    connect(m_lessonDock->toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        if (!shown)
            m_stage->end();
    });
    connect(m_lesson, &LessonPanel::begun, m_stage, &Stage::begin);
    connect(m_lesson, &LessonPanel::begun, m_filterBar, &FilterBar::clear); // it could hide the lesson's rows
    connect(m_lesson, &LessonPanel::contentChanged, this, &LiveWindow::shareSide, Qt::QueuedConnection);
}

void LiveWindow::connectLessons()
{
    m_side = new SharedSide(*this, *m_lessonDock, *m_codeDock);
    connect(m_files, &SessionFiles::scenarioChosen, this, &LiveWindow::openScenario);
    m_orders.scenarios->setEnabled(true);
    connect(m_orders.scenarios, &ScenarioMenu::chosen, this, &LiveWindow::openScenario);
    connect(m_orders.scenarios, &ScenarioMenu::broken, this, &LiveWindow::showError);
    connect(m_scenarios, &ScenarioFiles::told, this, &LiveWindow::tell);
    connect(m_scenarios, &ScenarioFiles::failed, this, &LiveWindow::showError);
    connect(m_scenarios, &ScenarioFiles::begun, m_progress, &SpawnProgress::expect);
    connect(m_runner, &ScenarioRunner::refused, this,
            [this](const QString &sentence) { showError(tr("The scenario was not run"), sentence); });
    connect(m_runner, &ScenarioRunner::missed, this, &LiveWindow::tell);
    connect(m_runner, &ScenarioRunner::changed, this, &LiveWindow::showCode,
            Qt::QueuedConnection); // by then a scenario that runs at once is no longer waiting
    connect(m_scenarioActions, &ScenarioActions::told, this, &LiveWindow::tell);
    connect(m_scenarioActions, &ScenarioActions::statusChanged, this, [this](const QString &status) {
        m_step->setText(status);
        m_step->setHidden(status.isEmpty());
    });
    connect(m_lessons, &LessonFiles::told, this, &LiveWindow::tell);
    connect(m_lessons, &LessonFiles::failed, this, &LiveWindow::showError);
    connect(m_lessons, &LessonFiles::opened, this, &LiveWindow::beginLesson);
    connect(m_orders.report, &QAction::triggered, this, &LiveWindow::askToSaveReport);
    static_cast<DockTitle *>(m_lessonDock->titleBarWidget())
        ->addButton(m_orders.report)
        ->setAccessibleName(u"Report"_s);
    connect(m_lessonsMenu, &QMenu::aboutToShow, this, &LiveWindow::listLessons);
    listLessons();
}

// The user's own lessons may have changed since.
void LiveWindow::listLessons()
{
    qDeleteAll(m_lessonList->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // with their actions
    qDeleteAll(m_lessonList->actions());
    m_lessons->addTo(*m_lessonList);
    m_lessonsMenu->insertActions(m_lessonsEnd, m_lessonList->actions());
}

// Shows the Code panel when a scenario waits to be stepped.
void LiveWindow::showCode()
{
    if (m_runner->hasMore() && !m_runner->isPlaying() && m_runner->next() == 0)
        m_codeDock->show();
}

void LiveWindow::openScenario(const QString &path)
{
    if (isLessonName(path))
        m_lessons->open(path);
    else
        m_scenarios->open(path);
}

// Once the panel is laid out with its new text.
void LiveWindow::shareSide()
{
    constexpr int leastCode = 150;
    const int title = m_lessonDock->titleBarWidget()->height();
    m_side->fit(title + m_lesson->wantedHeight(), m_zoom.px(leastCode));
}

void LiveWindow::beginLesson(const Lesson &lesson, const QString &source)
{
    const bool wasHidden = m_lessonDock->isHidden();
    m_lessonDock->show();
    m_codeDock->show(); // the program beside the lesson
    if (wasHidden)
        resizeDocks({m_lessonDock}, {m_lesson->sizeHint().width()}, Qt::Horizontal);
    m_recorder = std::make_unique<LessonRecorder>(m_readings, lesson);
    m_lesson->begin(lesson, source);
    m_orders.report->setEnabled(true);
}

Failure LiveWindow::saveReport(const QString &path) const
{
    const LessonWalk *walk = m_lesson->walk();
    if (!m_recorder || !walk)
        return tr("There is no lesson to report on. Choose one in the Lessons menu first.");
    Predictions predictions;
    for (size_t part = 0; part < walk->lesson().parts.size(); ++part)
        predictions.push_back(walk->prediction(part));
    return pangaea::saveReport(path, completeReport(*m_recorder, predictions, m_readings, m_settings.codeLanguage),
                               m_readings);
}

void LiveWindow::askToSaveReport()
{
    const QStringList filters {tr("Page (*.html)"), tr("PDF (*.pdf)")};
    auto *dialog = new QFileDialog(this, tr("Save report"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto choose = [dialog, filters](const QString &filter) {
        const QString suffix = filter == filters[1] ? u"pdf"_s : u"html"_s;
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(u"pangaea-report."_s + suffix);
    };
    choose(filters[0]);
    connect(dialog, &QFileDialog::filterSelected, dialog, choose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const Failure problem = saveReport(path))
            showError(tr("The report was not saved"), problem.sentence());
        else
            tell(tr("Saved %1").arg(realPath(path)));
    });
    dialog->open();
}

} // namespace pangaea
