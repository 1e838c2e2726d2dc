// SPDX-License-Identifier: MIT
// The window's panels: their docks, what is in their title bars, and how high they are. GUI thread.
#include "ui/window/mainwindow.h"

#include "ui/code/codepanel.h"
#include "ui/events/eventtable.h"
#include "ui/forktree/forktreeview.h"
#include "ui/look/zoom.h"
#include "ui/output/outputview.h"
#include "ui/parts/docktitle.h"
#include "ui/parts/taborder.h"
#include "ui/properties/propertiespanel.h"
#include "ui/scenario/scenarioactions.h"
#include "ui/table/filterbar.h"
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/filtering.h"
#include "ui/window/panelheights.h"
#include "ui/window/stage.h"

#include <QComboBox>
#include <QMenu>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace pangaea {

QDockWidget *MainWindow::makeDock(const QString &name, QWidget *content, DockTitle *title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(name, this);
    dock->setObjectName(name);
    dock->setTitleBarWidget(title);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makePanels()
{
    makeTimelineDock();
    makeOutputDock();
    makePropertiesDock();
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
    QMenu *lines = m_outputView->menu();
    lines->addSeparator();
    QAction *shown = lines->addAction(tr("Save as s&hown…"), this, [this] { m_files->askToSaveText(*m_outputView); });
    shown->setToolTip(tr("The lines that are shown, with or without times and names"));
    lines->addAction(tr("Save outp&ut…"), this, &MainWindow::saveOutput)
        ->setToolTip(tr("All that the processes wrote, byte for byte"));
    auto *options = new QAction(tr("Opt&ions"), this);
    options->setToolTip(tr("Which lines are shown and how, and how to save them"));
    QToolButton *button = m_outputTitle->addButton(options);
    button->setMenu(lines); // not the action's, under whose name it would stand in View
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Output options"));
    m_outputView->setLooks({m_settings.timeStamps, m_settings.wrapOutput});
    connect(m_outputView, &OutputView::looksChanged, this, [this] {
        m_settings.timeStamps = m_outputView->looks().stamps;
        m_settings.wrapOutput = m_outputView->looks().wraps;
    });
}

void MainWindow::makePropertiesDock()
{
    m_propertiesDock = makeDock(tr("Properties"), m_properties, m_propertiesTitle, Qt::RightDockWidgetArea);
    m_propertiesDock->hide();
}

void MainWindow::makeCodeDock()
{
    m_codeDock = makeDock(tr("Code"), m_code, m_codeTitle, Qt::RightDockWidgetArea);
    m_codeDock->hide();
    m_code->setLanguage(m_settings.codeLanguage);
    connect(m_code, &CodePanel::languageChanged, this, [this](const QString &id) { m_settings.codeLanguage = id; });
    connect(m_code, &CodePanel::markedChanged, m_scenarioActions, &ScenarioActions::setMarked);
    connect(m_code, &CodePanel::runToRequested, m_scenarioActions, &ScenarioActions::runTo);
}

void MainWindow::makeForkTreeDock()
{
    auto *dock = makeDock(tr("Fork tree"), m_forkTree, m_forkTreeTitle, Qt::RightDockWidgetArea);
    dock->hide();
    m_forkTreeTitle->addButton(m_forkTree->scaleAction());
    connect(m_forkTree, &ForkTreeView::hintChanged, m_forkTreeTitle, &DockTitle::setHint);
}

void MainWindow::makeEventsDock()
{
    auto *dock = makeDock(tr("Events"), m_events, m_eventsTitle, Qt::BottomDockWidgetArea);
    splitDockWidget(m_outputDock, dock, Qt::Horizontal); // where there is room to spare
    dock->toggleViewAction()->setText(tr("Timeline as ta&ble"));
    dock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_T);
    const auto read = [this, dock](bool shown) {
        if (!shown)
            return;
        resizeDocks({dock}, {std::min(m_events->sizeHint().width(), width() * 3 / 5)}, Qt::Horizontal);
        m_events->setFocus(Qt::ShortcutFocusReason);
    };
    connect(dock->toggleViewAction(), &QAction::triggered, m_events, read,
            Qt::QueuedConnection); // when the menu has given the focus back
    dock->hide();
    m_eventsTitle->addButton(m_events->everyInterval());
}

// Set each time, since panels get other fields, answers and buttons.
bool MainWindow::focusNextPrevChild(bool next)
{
    QList<QWidget *> areas {m_topBar, centralWidget(), m_toolBar, m_timelineDock, m_outputDock};
    for (auto *dock : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!areas.contains(dock))
            areas += dock;
    }
    setTabOrderOf(areas + QList<QWidget *> {statusBar()});
    return QMainWindow::focusNextPrevChild(next);
}

// The output follows the selection, until the user asks for the output of all.
void MainWindow::showOutputOf(const ProcessIds &selected)
{
    const bool all = m_allOutput || selected.empty();
    m_outputChoice->setItemText(0, m_filtering->isOn() ? tr("Matching") : tr("All processes"));
    m_outputChoice->setCurrentIndex(all ? 0 : 1);
    m_outputView->setProcesses(all ? m_filtering->among(m_stage->rows()) : selected);
    m_outputView->offerAll(!all);
}

// Makes each panel as high as its content, until the user drags a border.
void MainWindow::arrangePanels()
{
    constexpr int usualOutputLines = 4;
    constexpr int leastOutputLines = 2;
    constexpr int mostTableRows = 100; // more fit into no window
    Heights wanted;
    const QWidget *problem = m_filterBar->problemStrip();
    const int rows = m_view->shownRows(mostTableRows) * m_zoom.pick(30, 25);
    wanted.table = (m_stage->isVisible() ? m_stage->height() : 0) + m_zoom.pick(28, 24) + m_zoom.border()
        + (problem->isVisible() ? problem->heightForWidth(m_view->width()) : 0)
        + (m_view->emptyState()->isVisible() ? m_view->emptyState()->sizeHint().height() : rows);
    wanted.timeline = m_timelineTitle->height() + m_timeline->contentHeight();
    const auto outputHeight = [this](int lines) {
        return m_outputTitle->height() + m_zoom.pick(10, 8) + lines * m_zoom.pick(21, 18);
    };
    wanted.output = outputHeight(usualOutputLines);
    if (m_filtering->isOn()) { // nothing shrinks while somebody types
        wanted.table = std::max(wanted.table, m_heights->wanted().table);
        wanted.timeline = std::max(wanted.timeline, m_heights->wanted().timeline);
    }
    m_heights->fit(wanted, outputHeight(leastOutputLines), m_model->rowCount() == 0);
}

} // namespace pangaea
