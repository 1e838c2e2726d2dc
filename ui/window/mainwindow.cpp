// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "ui/code/codepanel.h"
#include "ui/events/eventtable.h"
#include "ui/forktree/forktreeview.h"
#include "ui/look/focusring.h"
#include "ui/look/format.h"
#include "ui/look/systemtheme.h"
#include "ui/look/zoom.h"
#include "ui/output/hintbar.h"
#include "ui/output/outputview.h"
#include "ui/parts/docktitle.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/messagebox.h"
#include "ui/picture/picturemaker.h"
#include "ui/properties/propertiespanel.h"
#include "ui/scenario/scenarioactions.h"
#include "ui/scenario/scenariorunner.h"
#include "ui/table/filterbar.h"
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/actions.h"
#include "ui/window/announcer.h"
#include "ui/window/filedrop.h"
#include "ui/window/filtering.h"
#include "ui/window/panelheights.h"
#include "ui/window/presentation.h"
#include "ui/window/recentmenu.h"
#include "ui/window/replaywindow.h"
#include "ui/window/rowactions.h"
#include "ui/window/sessionfiles.h"
#include "ui/window/stage.h"
#include "ui/window/statussummary.h"
#include "ui/window/windowfit.h"

#include "core/session/readings.h"
#include "core/table/columns.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int tellFor = 10'000; // ms that a sentence stays in the status bar

} // namespace

MainWindow::MainWindow(Mailbox<Command> &commands, Readings &readings, const Settings &settings)
    : m_zoom(Zoom::instance())
    , m_fit(new WindowFit(*this, m_zoom))
    , m_readings(readings)
    , m_table(readings.table)
    , m_settings(settings)
    , m_model(new ProcessTableModel(m_table, this))
    , m_view(new ProcessTableView(*m_model, this))
    , m_actions(new Actions(commands, m_settings, *this))
    , m_outputView(new OutputView(readings.output, m_table, this))
    , m_timeline(new TimelineWidget(readings.timeline, readings.fairShare, this))
    , m_filterBar(new FilterBar(this))
    , m_filtering(new Filtering(
          [this]() -> const std::vector<ProcessState> & { return m_paused ? m_model->rows() : m_table.rows(); },
          *m_filterBar, *m_view, *m_timeline, this))
    , m_properties(new PropertiesPanel(m_table, this))
    , m_files(new SessionFiles(readings.journal, this))
    , m_runner(new ScenarioRunner(commands, readings, this))
    , m_scenarioActions(new ScenarioActions(*m_runner, *this))
    , m_stage(new Stage(m_table, *m_view, *m_timeline, *m_outputView))
    , m_drop(new FileDrop(*this))
    , m_load(new ElidedLabel(this))
    , m_pictures(std::make_unique<PictureMaker>(
          commands, [this] { return pictureSource(); }, [this] { applyTheme(); }))
    , m_recent(new RecentMenu(this))
    , m_rowActions(new RowActions(*m_view, *this))
    , m_systemTheme(new SystemTheme(this))
    , m_timelineTitle(new DockTitle(u"timeline"_s, tr("Timeline"), this))
    , m_outputTitle(new DockTitle(u"output"_s, tr("Output"), this))
    , m_propertiesTitle(new DockTitle(u"properties"_s, tr("Properties"), this))
    , m_codeTitle(new DockTitle(u"code"_s, tr("Code"), this))
    , m_code(new CodePanel(readings, *m_runner, *m_codeTitle, this))
    , m_forkTreeTitle(new DockTitle(u"forktree"_s, tr("Fork tree"), this))
    , m_forkTree(new ForkTreeView(readings.timeline, this))
    , m_eventsTitle(new DockTitle(u"events"_s, tr("Events"), this))
    , m_events(new EventTable(*m_timeline, this))
    , m_announcer(new Announcer(readings.journal, m_table, *this))
    , m_states(new ElidedLabel(this))
    , m_tip(new QLabel(this))
{
    auto *content = new QWidget(this);
    auto *layers = new QGridLayout(content);
    layers->setContentsMargins(0, 0, 0, 0);
    layers->setSpacing(0);
    layers->addWidget(m_stage, 0, 0);
    layers->addWidget(m_filterBar->problemStrip(), 1, 0);
    layers->addWidget(m_view, 2, 0);
    layers->addWidget(m_view->emptyState(), 2, 0, Qt::AlignCenter);
    setCentralWidget(content);
    makeBars();
    FocusRing::install();
}

MainWindow::~MainWindow() = default;

void MainWindow::complete()
{
    Q_ASSERT(m_timelineDock && m_outputDock && m_propertiesDock);
    makeCodeDock();
    makeForkTreeDock();
    splitDockWidget(m_timelineDock, m_outputDock, Qt::Vertical);
    makeEventsDock();
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_heights = new PanelHeights(*this, *m_timelineDock, *m_outputDock);
    m_presentation = new Presentation(*this, *m_timelineDock, *m_outputDock);
    makeMenus();
    makeStatusBar();
    connectAll();
    connectFiles();

    m_readings.output.setLinesPerProcess(m_settings.linesPerProcess);
    m_announcer->setTellsEvents(m_settings.announceEvents);
    applyTheme();
    m_zoom.setPercent(m_settings.zoomPercent);
    if (const Failure problem = std::exchange(m_settings.problem, {}))
        QTimer::singleShot(0, this, [this, problem] { showError(tr("Settings"), problem.sentence()); });
}

void MainWindow::connectAll()
{
    connect(&m_table, &ProcessTable::changed, this, &MainWindow::follow);
    connect(&m_table, &ProcessTable::noticed, this, &MainWindow::tell);
    connect(m_view, &ProcessTableView::selectionChangedByUser, this, &MainWindow::updateActions);
    connect(m_view, &QTreeView::expanded, this, &MainWindow::arrangePanels);
    connect(m_view, &QTreeView::collapsed, this, &MainWindow::arrangePanels);
    connect(m_view, &ProcessTableView::propertiesAsked, m_propertiesDock, &QWidget::show);
    connect(m_timeline, &TimelineWidget::rowClicked, m_view, &ProcessTableView::selectProcess);
    connect(m_forkTree, &ForkTreeView::rowClicked, m_view, &ProcessTableView::selectProcess);
    connect(m_events, &EventTable::rowChosen, m_view, &ProcessTableView::selectProcess);
    m_properties->setTimeline(&m_readings.timeline);
    m_properties->setJournal(m_readings.journal);
    connect(m_stage, &Stage::changed, this, &MainWindow::updateActions);
    connect(m_filtering, &Filtering::changed, this, [this] {
        updateActions();
        arrangePanels();
        m_events->follow();
    });
    connect(m_filterBar, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_outputView->hints(), &HintBar::dismissed, this, [this] {
        m_settings.explainOutput = false;
        applySettings();
        updateActions();
    });
    connect(m_outputView, &OutputView::allAsked, this, [this] {
        m_allOutput = true;
        updateActions();
    });
    connect(m_outputView, &OutputView::rowAsked, this, [this](ProcessId process) {
        m_allOutput = false;
        m_view->selectProcess(process);
        updateActions();
    });
    connect(m_rowActions, &RowActions::told, this, &MainWindow::tell);
    connect(&m_zoom, &Zoom::changed, this, &MainWindow::applyZoom);
    connect(m_systemTheme, &SystemTheme::changed, this, &MainWindow::applyTheme);
}

void MainWindow::connectFiles()
{
    connect(m_files, &SessionFiles::told, this, &MainWindow::tell);
    connect(m_files, &SessionFiles::failed, this, &MainWindow::showError);
    connect(m_files, &SessionFiles::opened, this, [this](const EventBatch &events, const QString &name) {
        auto *window = makeReplayWindow(events, name, m_settings);
        window->rememberFiles(m_recent->remembers());
        window->show();
    });
    connect(m_files, &SessionFiles::used, m_recent, &RecentMenu::add);
    connect(m_recent, &RecentMenu::chosen, this, &MainWindow::open);
    connect(m_recent, &RecentMenu::failed, this, &MainWindow::showError);
    connect(m_drop, &FileDrop::openAsked, this, &MainWindow::open);
    connect(m_drop, &FileDrop::told, this, &MainWindow::tell);
    connect(m_files, &SessionFiles::opened, m_drop, &FileDrop::goOn, Qt::QueuedConnection);
    connect(m_files, &SessionFiles::failed, m_drop, &FileDrop::goOn, Qt::QueuedConnection);
    connect(m_files, &SessionFiles::notRead, m_drop, &FileDrop::stop);
    m_drop->coverFields();
}

void MainWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_states);
    statusBar()->addWidget(m_tip, 1);
    m_tip->setTextFormat(Qt::PlainText);
    m_tip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tip->setForegroundRole(QPalette::PlaceholderText);
    m_load->setTextFormat(Qt::PlainText);
    m_states->setAccessibleDescription(tr("Processes by state"));
    m_load->setAccessibleDescription(tr("Load of the machine"));
}

// Where only time went on, most of the window stays as it is.
void MainWindow::follow()
{
    if (m_paused)
        return;
    if (isSummaryDue()) {
        refresh();
        return;
    }
    m_model->refresh();
    m_filtering->refresh();
    m_timelineTitle->setHint(m_timeline->hint());
}

/// Half a second after the last time, or if there is news beside the rows.
bool MainWindow::isSummaryDue()
{
    constexpr qint64 pause = nanosecondsPerSecond * 45 / 100; // each fifth round at 10 Hz
    const quint64 changes = m_table.newsCount();
    const qint64 since = m_table.lastRound() - m_toldRound;
    if (changes == m_toldChanges && since >= 0 && since < pause)
        return false;
    m_toldChanges = changes;
    m_toldRound = m_table.lastRound();
    return true;
}

void MainWindow::refresh()
{
    if (m_paused)
        return;
    m_model->refresh();
    m_filtering->refresh();
    m_timelineTitle->setHint(m_timeline->hint());
    m_states->setText(stateSummary(m_table));
    showHosts();
    m_machine.update(m_readings.timeline);
    showLoad();
    m_load->setToolTip(plainToolTip(loadExplanation(m_table, m_machine.others())));
    if (const QString problem = recordingProblem(m_table); problem != m_problemTold) {
        m_problemTold = problem;
        tell(problem);
    }
    m_stage->refresh();
    updateActions();
    arrangePanels();
}

// Once, so that the user may hide it.
void MainWindow::showHosts()
{
    if (m_hostsShown || m_table.hosts().empty())
        return;
    m_hostsShown = true;
    m_view->setShown(columnIndex("host"), true);
}

// At most half of the status bar: the other half is for messages. The full text is in the tool tip.
void MainWindow::showLoad()
{
    m_load->setMaximumWidth(statusBar()->width() / 2);
    m_load->setText(loadSummary(m_table, m_machine.others()));
}

void MainWindow::updateActions()
{
    const ProcessIds selected = m_view->selectedIds();
    m_actions->setCores(m_table.session().cores);
    m_copy->setEnabled(!selected.empty());
    m_rowActions->update();
    m_saveScenario->setEnabled(!m_table.rows().empty());
    m_properties->setProcesses(selected);
    m_timeline->setSelected(selected);
    m_forkTree->setSelected(selected);
    m_events->setSelected(selected);
    showOutputOf(selected);
    m_outputView->explain(selected, m_settings.explainOutput);
}

void MainWindow::tell(const QString &sentence)
{
    statusBar()->showMessage(visibleText(sentence), tellFor); // it may contain text from outside
    m_announcer->say(visibleText(sentence));
}

// Beside the counts and not in their place, as Qt would have it.
bool MainWindow::event(QEvent *event)
{
    if (event->type() != QEvent::StatusTip)
        return QMainWindow::event(event);
    const QString tip = visibleText(static_cast<QStatusTipEvent *>(event)->tip());
    m_tip->setText(m_tip->fontMetrics().elidedText(tip, Qt::ElideRight, m_tip->width()));
    return true;
}

void MainWindow::copyRows()
{
    QGuiApplication::clipboard()->setText(rowsAsText(m_view->selectedProcesses()));
}

void MainWindow::setPaused(bool paused)
{
    m_paused = paused;
    if (paused)
        m_model->hold();
    m_outputView->setPaused(paused);
    m_properties->setPaused(paused);
    m_timeline->setPaused(paused);
    m_forkTree->setPaused(paused);
    m_events->setPaused(paused);
    if (paused)
        m_load->setText(tr("Paused, recording goes on (F6)"));
    else
        refresh();
}

void MainWindow::showError(const QString &title, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, visibleText(sentence), QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    fitTitle(*box);
    box->open();
}

void MainWindow::open(const QString &path)
{
    m_files->open(path);
}

void MainWindow::rememberFiles(bool on)
{
    m_recent->setRemembers(on);
}

// Starts where its programs ran, since a scenario's programs run in its own folder or below.
void MainWindow::saveScenario()
{
    QString folder;
    for (const ProcessState &row : m_table.rows()) {
        if (folder.isEmpty() && row.made.target.isEmpty())
            folder = row.made.folder;
    }
    m_files->askToSaveScenario(folder);
}

} // namespace pangaea
