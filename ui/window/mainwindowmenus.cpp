// SPDX-License-Identifier: MIT
// The window's menus and toolbars: what is where. GUI thread.
#include "ui/window/mainwindow.h"

#include "ui/look/icons.h"
#include "ui/look/zoom.h"
#include "ui/output/outputview.h"
#include "ui/scenario/scenarioactions.h"
#include "ui/scenario/scenariomenu.h"
#include "ui/table/filterbar.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/actions.h"
#include "ui/window/helpdialog.h"
#include "ui/window/presentation.h"
#include "ui/window/recentmenu.h"
#include "ui/window/rowactions.h"
#include "ui/window/sessionfiles.h"

#include "generated/version.h"

#include <QActionGroup>
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

/// The names of the buttons for assistive tools are the same in every language; the tool tips describe them in the user's.
void nameButtons(QToolBar &bar)
{
    for (QAction *action : bar.actions()) {
        if (!action->objectName().isEmpty())
            bar.widgetForAction(action)->setAccessibleName(action->objectName());
    }
}

} // namespace

void MainWindow::makeBars()
{
    m_topBar = makeToolBar(*this, u"spawn"_s, tr("Spawn"));
    addToolBarBreak();
    m_toolBar = makeToolBar(*this, u"actions"_s, tr("Actions"));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const char *id : {"start", "join", "terminate", "kill", "suspend", "continue", "restart"})
        m_toolBar->addAction(m_actions->action(id));
    m_toolBar->addSeparator();
    m_screenshot = m_toolBar->addAction(icon(u"screenshot"_s), tr("Screens&hot…"), this, &MainWindow::takeScreenshot);
    m_screenshot->setObjectName(u"Screenshot"_s);
    m_screenshot->setIconText(tr("Screenshot"));
    m_screenshot->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_screenshot->setToolTip(
        tr("Save a picture of the window (%1)").arg(m_screenshot->shortcut().toString(QKeySequence::NativeText)));
    m_filterBar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_toolBar->addWidget(m_filterBar);
    nameButtons(*m_toolBar);
    for (auto *button : m_toolBar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus); // a toolbar's own have none
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
    menu->addAction(tr("Save outp&ut…"), this, &MainWindow::saveOutput);
    m_orders.report = menu->addAction(tr("Save &report…"));
    m_orders.report->setIconText(tr("Report"));
    m_orders.report->setToolTip(tr("Save the result of the lesson, to be handed in"));
    m_orders.report->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("&Open…"), QKeySequence::Open, m_files, &SessionFiles::askToOpen);
    menu->addMenu(m_recent);
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
    m_orders.undoRemove = menu->addAction(tr("Undo remo&ve"));
    m_orders.undoRemove->setShortcut(QKeySequence::Undo);
    m_orders.undoRemove->setToolTip(tr("Bring back the processes that were removed last"));
    m_orders.undoRemove->setEnabled(false);
    menu->addSeparator();
    m_copy = menu->addAction(tr("Cop&y"), QKeySequence::Copy, this, &MainWindow::copyRows);
    m_copy->setToolTip(tr("Copy the selected rows as text"));
    menu->addAction(tr("Select &all"), QKeySequence::SelectAll, m_view, &QAbstractItemView::selectAll);
    menu->addAction(m_find);
    m_filter = menu->addAction(tr("Fi&lter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), m_filterBar,
                               &FilterBar::focusField);
    m_filter->setToolTip(tr("Show only the processes that match some words"));
    menu->addSeparator();
    menu->addAction(tr("&Settings…"), this, &MainWindow::editSettings);
}

void MainWindow::makeProcessMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Process"));
    m_orders.spawn = menu->addAction(icon(u"spawn"_s), tr("S&pawn"));
    m_orders.create = menu->addAction(tr("Cr&eate without starting"));
    m_orders.create->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_orders.create->setToolTip(tr("Make the rows, to be started later"));
    m_orders.program = menu->addAction(tr("Pro&gram…"));
    m_orders.program->setToolTip(tr("Choose any program or script as target"));
    m_orders.compare = menu->addAction(tr("Co&mpare…"));
    m_orders.compare->setToolTip(tr("The same work one after the other, together, as threads and asynchronously"));
    menu->addSeparator();
    m_actions->addTo(*menu);
    menu->addSeparator();
    m_orders.removeFinished = menu->addAction(icon(u"remove"_s), tr("Remove &finished"));
    m_orders.removeFinished->setStatusTip(tr("Remove the processes that have ended, of those that are shown"));
    menu->addAction(m_orders.undoRemove);
    menu->addAction(m_copy);
    m_rowActions->addTo(*menu);
    QAction *properties = menu->addAction(icon(u"properties"_s), tr("Pr&operties"),
                                          QKeySequence(Qt::ALT | Qt::Key_Return), m_propertiesDock,
                                          [dock = m_propertiesDock] { dock->setVisible(!dock->isVisible()); });
    for (QAction *order :
         {m_orders.spawn, m_orders.create, m_orders.program, m_orders.compare, m_orders.removeFinished})
        order->setEnabled(false);

    auto *rows = new QMenu(this);
    m_actions->addTo(*rows);
    rows->addSeparator();
    rows->addActions({m_orders.removeFinished, m_copy});
    m_rowActions->addTo(*rows);
    rows->addAction(properties);
    m_view->setContextMenu(rows);
}

void MainWindow::makeViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    for (const auto *dock : findChildren<QDockWidget *>()) // in the order in which they were made
        m_viewMenu->addAction(dock->toggleViewAction());
    m_viewMenu->addAction(m_follow);
    m_viewMenu->addMenu(m_outputView->menu());
    QMenu *timeline = m_viewMenu->addMenu(tr("T&imeline"));
    const TimelineWidget::Actions &parts = m_timeline->timelineActions();
    timeline->addActions({parts.follow, parts.cores, parts.fairShare, parts.legend, parts.byCore});
    timeline->addSeparator();
    timeline->addActions({parts.zoomIn, parts.zoomOut, parts.fit});
    QMenu *shown = m_viewMenu->addMenu(tr("&Columns"));
    connect(shown, &QMenu::aboutToShow, this, [this, shown] {
        shown->clear();
        m_view->addColumnActions(*shown);
    });
    m_pause = m_viewMenu->addAction(tr("&Pause"), QKeySequence(Qt::Key_F6), this, &MainWindow::setPaused);
    m_pause->setCheckable(true);
    m_viewMenu->addAction(m_presentation->action());
    m_viewMenu->addSeparator();
    m_zoomIn = m_viewMenu->addAction(tr("&Zoom in"), &m_zoom, &Zoom::in);
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut = m_viewMenu->addAction(tr("Zoom o&ut"), QKeySequence(Qt::CTRL | Qt::Key_Minus), &m_zoom, &Zoom::out);
    m_viewMenu->addAction(tr("Normal size"), QKeySequence(Qt::CTRL | Qt::Key_0), &m_zoom, &Zoom::reset);
    makeThemeMenu();
}

void MainWindow::makeThemeMenu()
{
    QMenu *themes = m_viewMenu->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    for (const auto &[theme, text] : {std::pair {Theme::System, tr("&System")},
                                      {Theme::Light, tr("&Light")},
                                      {Theme::Dark, tr("&Dark")},
                                      {Theme::ContrastLight, tr("&High contrast, light")},
                                      {Theme::ContrastDark, tr("High &contrast, dark")}}) {
        QAction *action = themes->addAction(text);
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(theme == m_settings.theme);
        connect(action, &QAction::triggered, this, [this, theme = theme] { // clang 14 cannot capture a binding
            m_settings.theme = theme;
            applyTheme();
        });
    }
}

void MainWindow::makeLessonsMenu()
{
    m_lessonsMenu = menuBar()->addMenu(tr("&Lessons"));
    m_lessonsMenu->setToolTipsVisible(true);
    m_orders.runExample = m_lessonsMenu->addAction(tr("Run the &text’s example"));
    m_orders.runExample->setEnabled(false);
    m_lessonsMenu->addSeparator();
    m_lessonsEnd = m_lessonsMenu->addSeparator();
    m_orders.scenarios = new ScenarioMenu(this);
    m_orders.scenarios->setEnabled(false);
    m_lessonsMenu->addMenu(m_orders.scenarios);
    m_scenarioActions->addTo(*m_lessonsMenu);
}

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Glossary and shortcuts"), QKeySequence(QKeySequence::HelpContents), this,
                    [this] { showHelp(*this); });
    help->addAction(tr("&About Pangaea"), this, [this] {
        QMessageBox::about(this, tr("About Pangaea"),
                           tr("Pangaea %1\n\nSee what the operating system does with your processes. Nothing is "
                              "simulated.\n\nMIT licence")
                               .arg(QStringLiteral(PANGAEA_VERSION)));
    });
}

} // namespace pangaea
