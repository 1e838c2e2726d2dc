// SPDX-License-Identifier: MIT
// The window's menus, bars and docks: what is where. GUI thread.
#include "ui/window/mainwindow.h"

#include "ui/code/codepanel.h"
#include "ui/look/icons.h"
#include "ui/look/zoom.h"
#include "ui/output/outputview.h"
#include "ui/parts/docktitle.h"
#include "ui/properties/propertiespanel.h"
#include "ui/scenario/scenarioactions.h"
#include "ui/scenario/scenariorunner.h"
#include "ui/spawn/spawnbar.h"
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/actions.h"
#include "ui/window/helpdialog.h"
#include "ui/window/panelheights.h"
#include "ui/window/replaybar.h"
#include "ui/window/sessionfiles.h"

#include "core/session/readings.h"
#include "core/session/replay.h"
#include "generated/version.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

QToolBar *makeToolBar(QMainWindow &window, const QString &name, const QString &title)
{
    QToolBar *bar = window.addToolBar(title);
    bar->setObjectName(name); // for saveState()
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->toggleViewAction()->setVisible(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    return bar;
}

} // namespace

void MainWindow::makeReplayBar(const QString &name)
{
    m_replayBar = new ReplayBar(*m_replay, m_readings.timeline, name, this);
    m_model->setClock([this] { return m_replay->position(); });
}

void MainWindow::makeBars()
{
    m_spawnToolBar = makeToolBar(*this, u"spawn"_s, tr("Spawn"));
    m_spawnToolBar->addWidget(m_replayBar ? static_cast<QWidget *>(m_replayBar) : m_spawnBar);
    m_spawnBar->setHidden(m_replayBar);
    m_spawnToolBar->layout()->setContentsMargins(0, 0, 0, 0); // the bar has its own
    addToolBarBreak();
    m_toolBar = makeToolBar(*this, u"actions"_s, tr("Actions"));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const char *id : {"start", "join", "terminate", "kill", "suspend", "continue", "restart"})
        m_toolBar->addAction(m_actions->action(id));
    m_toolBar->addSeparator();
    m_screenshot = m_toolBar->addAction(icon(u"screenshot"_s), tr("Screen&shot…"), this, &MainWindow::takeScreenshot);
    m_screenshot->setIconText(tr("Screenshot"));
    m_screenshot->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_screenshot->setToolTip(
        tr("Save a picture of the window (%1)").arg(m_screenshot->shortcut().toString(QKeySequence::NativeText)));
}

QDockWidget *MainWindow::makeDock(const QString &name, QWidget *content, DockTitle *title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(name, this);
    dock->setObjectName(name);
    dock->setTitleBarWidget(title);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeDocks()
{
    makeTimelineDock();
    makeOutputDock();
    makePropertiesDock();
    makeLessonDock();
    makeCodeDock();
    splitDockWidget(m_timelineDock, m_outputDock, Qt::Vertical);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_heights = new PanelHeights(*this, *m_timelineDock, *m_outputDock);
}

void MainWindow::makeTimelineDock()
{
    m_timelineDock = makeDock(tr("Timeline"), m_timeline, m_timelineTitle, Qt::BottomDockWidgetArea);
    const TimelineWidget::Actions &actions = m_timeline->timelineActions();
    for (QAction *action : {actions.follow, actions.cores, actions.fairShare, actions.legend}) {
        m_timelineTitle->addButton(action);
        connect(action, &QAction::toggled, this, &MainWindow::arrangePanels);
    }
    connect(m_timeline, &TimelineWidget::hintChanged, m_timelineTitle, &DockTitle::setHint);
}

void MainWindow::makePropertiesDock()
{
    m_propertiesDock = makeDock(tr("Properties"), m_properties, m_propertiesTitle, Qt::RightDockWidgetArea);
    m_propertiesDock->hide();
}

// The panel comes into sight with a scenario that waits to be stepped.
void MainWindow::makeCodeDock()
{
    m_codeDock = makeDock(tr("Code"), m_code, m_codeTitle, Qt::RightDockWidgetArea);
    m_codeDock->hide();
    m_code->setLanguage(m_settings.codeLanguage);
    connect(m_code, &CodePanel::languageChanged, this, [this](const QString &id) { m_settings.codeLanguage = id; });
    connect(m_code, &CodePanel::markedChanged, m_scenarioActions, &ScenarioActions::setMarked);
    connect(m_code, &CodePanel::runToRequested, m_scenarioActions, &ScenarioActions::runTo);
    connect(
        m_runner, &ScenarioRunner::changed, this,
        [this] {
            if (m_runner->hasMore() && !m_runner->isPlaying() && m_runner->next() == 0)
                m_codeDock->show();
        },
        Qt::QueuedConnection); // one that is run at once does not wait
}

void MainWindow::makeOutputDock()
{
    m_outputDock = makeDock(tr("Output"), m_outputView, m_outputTitle, Qt::BottomDockWidgetArea);

    m_outputChoice = m_outputTitle->addCombo(tr("Output of"));
    m_outputChoice->addItems({tr("All processes"), tr("Selected")});
    m_outputChoice->setToolTip(tr("Whose output is shown"));
    connect(m_outputChoice, &QComboBox::activated, this, [this](int choice) {
        m_allOutput = choice == 0;
        updateActions();
    });

    m_find = new QAction(tr("&Find"), this);
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, this, [this] {
        m_outputDock->show();
        m_outputView->showFind();
    });
    m_outputTitle->addButton(m_find);
    auto *follow = new QAction(tr("F&ollow"), this);
    follow->setCheckable(true);
    follow->setChecked(true);
    follow->setToolTip(tr("Keep the newest line in view"));
    connect(follow, &QAction::toggled, m_outputView, &OutputView::setFollow);
    connect(m_outputView, &OutputView::followChanged, follow, &QAction::setChecked);
    m_outputTitle->addButton(follow);
    m_follow = follow;
}

// The output follows the selection, until the user asks for that of all.
void MainWindow::showOutputOf(const ProcessIds &selected)
{
    const bool all = m_allOutput || selected.empty();
    m_outputChoice->setCurrentIndex(all ? 0 : 1);
    m_outputView->setProcesses(all ? ProcessIds {} : selected);
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeProcessMenu();
    makeViewMenu();
    makeLessonsMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(m_screenshot);
    menu->addAction(tr("&Copy screenshot"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                    &MainWindow::copyScreenshot);
    menu->addAction(tr("Save &output…"), this, &MainWindow::saveOutput);
    menu->addSeparator();
    menu->addAction(tr("&Open…"), QKeySequence::Open, m_files, &SessionFiles::askToOpen);
    menu->addAction(tr("&Save session…"), QKeySequence::Save, m_files, &SessionFiles::askToSave);
    m_saveScenario = menu->addAction(tr("Save sce&nario…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this,
                                     &MainWindow::saveScenario);
    m_saveScenario->setToolTip(tr("Save what was done, to be played again"));
    menu->addAction(tr("&Export…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), m_files,
                    &SessionFiles::askToExport);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_copy = menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &MainWindow::copyRows);
    m_copy->setToolTip(tr("Copy the selected rows as text"));
    menu->addAction(tr("Select &all"), QKeySequence::SelectAll, m_view, &QAbstractItemView::selectAll);
    menu->addAction(m_find);
    menu->addSeparator();
    menu->addAction(tr("&Settings…"), this, &MainWindow::editSettings);
}

void MainWindow::makeProcessMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Process"));
    QAction *spawn = menu->addAction(icon(u"spawn"_s), tr("S&pawn"), m_spawnBar, &SpawnBar::spawn);
    QAction *create = menu->addAction(tr("Cr&eate without starting"),
                                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), m_spawnBar,
                                      &SpawnBar::create);
    create->setToolTip(tr("Make the rows, to be started later"));
    QAction *program = menu->addAction(tr("Pro&gram…"), this, &MainWindow::chooseProgram);
    program->setToolTip(tr("Choose any program or script as target"));
    program->setEnabled(!m_replay);
    spawn->setEnabled(!m_replay);
    create->setEnabled(!m_replay);
    QAction *compare = menu->addAction(tr("Co&mpare…"), this, &MainWindow::compare);
    compare->setToolTip(tr("The same work one after the other, together, as threads and asynchronously"));
    compare->setEnabled(!m_replay);
    menu->addSeparator();
    m_actions->addTo(*menu);
    menu->addSeparator();
    m_removeFinished = menu->addAction(icon(u"remove"_s), tr("Remove &finished"), this, &MainWindow::removeFinished);
    menu->addAction(m_copy);
    QAction *properties = menu->addAction(icon(u"properties"_s), tr("Pr&operties"),
                                          QKeySequence(Qt::ALT | Qt::Key_Return), this, &MainWindow::showProperties);

    auto *rows = new QMenu(this);
    m_actions->addTo(*rows);
    rows->addSeparator();
    rows->addActions({m_removeFinished, m_copy, properties});
    m_view->setContextMenu(rows);
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(m_timelineDock->toggleViewAction());
    menu->addAction(m_outputDock->toggleViewAction());
    menu->addAction(m_propertiesDock->toggleViewAction());
    menu->addAction(m_lessonDock->toggleViewAction());
    menu->addAction(m_codeDock->toggleViewAction());
    menu->addAction(m_follow);
    QMenu *timeline = menu->addMenu(tr("T&imeline"));
    const TimelineWidget::Actions &parts = m_timeline->timelineActions();
    timeline->addActions({parts.follow, parts.cores, parts.fairShare, parts.legend, parts.byCore});
    timeline->addSeparator();
    timeline->addActions({parts.zoomIn, parts.zoomOut, parts.fit});
    QMenu *shown = menu->addMenu(tr("&Columns"));
    connect(shown, &QMenu::aboutToShow, this, [this, shown] {
        shown->clear();
        m_view->addColumnActions(*shown);
    });
    if (m_replayBar)
        menu->addAction(m_replayBar->playAction());
    QAction *pause = menu->addAction(tr("&Pause"), QKeySequence(Qt::Key_F6), this, &MainWindow::setPaused);
    pause->setCheckable(true);
    menu->addSeparator();
    Zoom &zoom = Zoom::instance();
    m_zoomIn = menu->addAction(tr("Zoom &in"), &zoom, &Zoom::in);
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut = menu->addAction(tr("Zoom &out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), &zoom, &Zoom::out);
    menu->addAction(tr("&Normal size"), QKeySequence(Qt::CTRL | Qt::Key_0), &zoom, &Zoom::reset);
    QMenu *themes = menu->addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    for (const auto &[theme, text] :
         {std::pair {Theme::System, tr("&System")}, {Theme::Light, tr("&Light")}, {Theme::Dark, tr("&Dark")}}) {
        QAction *action = themes->addAction(text);
        m_themes->addAction(action);
        action->setCheckable(true);
        action->setChecked(theme == m_settings.theme);
        connect(action, &QAction::triggered, this, [this, theme] {
            m_settings.theme = theme;
            applyTheme();
        });
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Words and keys"), QKeySequence(QKeySequence::HelpContents), this, [this] { showHelp(*this); });
    help->addAction(tr("&About Pangaea"), this, [this] {
        QMessageBox::about(this, tr("About Pangaea"),
                           tr("Pangaea %1\n\nSee what the operating system does with your processes. Nothing is "
                              "simulated.\n\nMIT licence")
                               .arg(QStringLiteral(PANGAEA_VERSION)));
    });
}

void MainWindow::showProperties()
{
    m_propertiesDock->setVisible(!m_propertiesDock->isVisible() || sender() == m_view);
}

} // namespace pangaea
