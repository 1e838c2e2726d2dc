// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "ui/code/codepanel.h"
#include "ui/compare/comparedialog.h"
#include "ui/lesson/lessonfiles.h"
#include "ui/look/format.h"
#include "ui/look/systemtheme.h"
#include "ui/look/zoom.h"
#include "ui/output/outputview.h"
#include "ui/parts/docktitle.h"
#include "ui/properties/propertiespanel.h"
#include "ui/scenario/scenarioactions.h"
#include "ui/scenario/scenariofiles.h"
#include "ui/scenario/scenariorunner.h"
#include "ui/spawn/programdialog.h"
#include "ui/spawn/spawnbar.h"
#include "ui/spawn/spawnprogress.h"
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/actions.h"
#include "ui/window/normalsize.h"
#include "ui/window/replaywindow.h"
#include "ui/window/sessionfiles.h"
#include "ui/window/statussummary.h"

#include "core/session/readings.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int askBeforeSpawning = 100; // more at once are asked about first
constexpr int tellFor = 10'000;        // ms that a sentence stays in the status bar

QMessageBox *question(QWidget *parent, const QString &title, const QString &text, const QString &details)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(details);
    return box;
}

QString shortened(const QString &text, int most)
{
    return text.size() <= most ? text : visibleText(text.first(most - 1)) + u'…'; // half a pair is none
}

// "Asia (4711), Europe (4712) and 12 more"
QString liveNames(const ProcessTable &table)
{
    constexpr int mostNamed = 10;
    constexpr int longestName = 40;
    QStringList names;
    for (const ProcessState &row : table.rows()) {
        if (isLive(row.state))
            names += u"%1 (%2)"_s.arg(shortened(visibleText(row.made.name), longestName),
                                      QString::number(row.current()->pid));
    }
    const auto more = names.size() - mostNamed;
    if (more > 0)
        names = names.first(mostNamed);
    const QString list = names.join(u", "_s);
    return more > 0 ? MainWindow::tr("%1 and %2 more").arg(list, QString::number(more)) : list;
}

} // namespace

MainWindow::MainWindow(Mailbox<Command> &commands, Readings &readings, const Settings &settings, bool remember)
    : MainWindow(&commands, readings, settings, remember, nullptr, {})
{
}

MainWindow::MainWindow(Replay &replay, Readings &readings, const Settings &settings, const QString &name)
    : MainWindow(nullptr, readings, settings, false, &replay, name)
{
}

MainWindow::MainWindow(Mailbox<Command> *commands, Readings &readings, const Settings &settings, bool remember,
                       Replay *replay, const QString &name)
    : m_commands(commands ? *commands : m_unheard)
    , m_readings(readings)
    , m_replay(replay)
    , m_table(readings.table)
    , m_output(readings.output)
    , m_settings(settings)
    , m_remember(remember)
    , m_spawnBar(new SpawnBar(settings.joinAutomatically, this))
    , m_model(new ProcessTableModel(m_table, this))
    , m_view(new ProcessTableView(*m_model, this))
    , m_actions(new Actions(m_commands, m_settings, *this))
    , m_outputView(new OutputView(m_output, m_table, this))
    , m_timeline(new TimelineWidget(readings.timeline, readings.fairShare, this))
    , m_properties(new PropertiesPanel(m_table, this))
    , m_progress(new SpawnProgress(m_table, this))
    , m_systemTheme(new SystemTheme(this))
    , m_files(new SessionFiles(readings.journal, this))
    , m_runner(new ScenarioRunner(m_commands, readings, this))
    , m_scenarios(new ScenarioFiles(*m_runner, this))
    , m_lessons(new LessonFiles(*m_runner, this))
    , m_scenarioActions(new ScenarioActions(*m_runner, *this))
    , m_timelineTitle(new DockTitle(u"timeline"_s, tr("Timeline"), this))
    , m_outputTitle(new DockTitle(u"output"_s, tr("Output"), this))
    , m_propertiesTitle(new DockTitle(u"properties"_s, tr("Properties"), this))
    , m_codeTitle(new DockTitle(u"code"_s, tr("Code"), this))
    , m_code(new CodePanel(readings, *m_runner, *m_codeTitle, this))
    , m_states(new QLabel(this))
    , m_load(new QLabel(this))
    , m_recordExactly(new QPushButton(tr("Record exactly"), this))
    , m_step(new QLabel(this))
{
    setWindowTitle(m_replay ? tr("%1 - Pangaea").arg(visibleText(name)) : tr("Pangaea"));
    auto *content = new QWidget(this);
    auto *layers = new QGridLayout(content);
    layers->setContentsMargins(0, 0, 0, 0);
    layers->addWidget(m_view, 0, 0);
    layers->addWidget(m_view->emptyState(), 0, 0, Qt::AlignCenter);
    m_view->setInviting(!m_replay);
    setCentralWidget(content);
    if (m_replay)
        makeReplayBar(name);
    makeBars();
    makeDocks();
    makeMenus();
    makeStatusBar();
    connectAll();

    m_output.setLinesPerProcess(settings.linesPerProcess);
    if (!m_replay) {
        readings.journal.setBudget(settings.journalBudget());
        m_commands.put(command::SetSampleRate {settings.sampleRate});
        m_commands.put(command::SetProcessLimit {settings.processesPerTree});
    }
    applyTheme();
    Zoom::instance().setPercent(settings.zoomPercent);
    m_normalSize = new NormalSize(*this);
    restore();
    m_lessonDock->hide(); // none is read yet
    applyZoom();
    if (m_table.targets())
        showTargets();
    refresh();
    m_spawnBar->focusNames();
    if (const QString problem = std::exchange(m_settings.problem, {}); !problem.isEmpty())
        QTimer::singleShot(0, this, [this, problem] { showError(tr("Settings"), problem); });
}

void MainWindow::connectAll()
{
    connect(&m_table, &ProcessTable::changed, this, &MainWindow::refresh);
    connect(&m_table, &ProcessTable::targetsListed, this, &MainWindow::showTargets);
    connect(&m_table, &ProcessTable::noticed, this, &MainWindow::tell);
    connect(m_view, &ProcessTableView::selectionChangedByUser, this, &MainWindow::updateActions);
    connect(m_view, &QTreeView::expanded, this, &MainWindow::arrangePanels);
    connect(m_view, &QTreeView::collapsed, this, &MainWindow::arrangePanels);
    connect(m_view, &ProcessTableView::exampleAsked, m_spawnBar, &SpawnBar::runExample);
    connect(m_view, &ProcessTableView::propertiesAsked, this, &MainWindow::showProperties);
    connect(m_timeline, &TimelineWidget::rowClicked, m_view, &ProcessTableView::selectProcess);
    m_properties->setTimeline(&m_readings.timeline);
    connect(m_properties, &PropertiesPanel::lookedAt, this,
            [this](const ProcessIds &processes) { m_commands.put(command::Inspect {processes}); });
    connect(m_spawnBar, &SpawnBar::requested, this,
            [this](const command::Spawn &request) { spawn(request.names.size(), request); });
    connect(m_spawnBar, &SpawnBar::programRequested, this,
            [this](const command::SpawnProgram &request) { spawn(request.names.size(), request); });
    connect(m_spawnBar, &SpawnBar::programAsked, this, &MainWindow::chooseProgram);
    connect(m_outputView, &OutputView::typed, this, [this](ProcessId process, const QByteArray &bytes) {
        m_commands.put(command::WriteInput {{process}, bytes});
    });
    connect(m_outputView, &OutputView::inputEnded, this,
            [this](ProcessId process) { m_commands.put(command::EndInput {{process}}); });
    connect(m_spawnBar, &SpawnBar::refused, this, &MainWindow::tell);
    connect(m_progress, &SpawnProgress::cancelled, this, [this] { m_commands.put(command::CancelSpawn {}); });
    connect(m_files, &SessionFiles::told, this, &MainWindow::tell);
    connect(m_files, &SessionFiles::failed, this, &MainWindow::showError);
    connect(m_files, &SessionFiles::opened, this, [this](const EventBatch &events, const QString &name) {
        makeReplayWindow(events, name, m_settings)->show();
    });
    connect(m_files, &SessionFiles::scenarioChosen, this, &MainWindow::openScenario);
    connect(m_scenarios, &ScenarioFiles::told, this, &MainWindow::tell);
    connect(m_scenarios, &ScenarioFiles::failed, this, &MainWindow::showError);
    connect(m_runner, &ScenarioRunner::refused, this,
            [this](const QString &sentence) { showError(tr("The scenario was not run"), sentence); });
    connect(m_scenarioActions, &ScenarioActions::told, this, &MainWindow::tell);
    connect(m_scenarioActions, &ScenarioActions::statusChanged, this, [this](const QString &status) {
        m_step->setText(status);
        m_step->setHidden(status.isEmpty());
    });
    connect(m_scenarios, &ScenarioFiles::begun, m_progress, &SpawnProgress::expect);
    connect(&Zoom::instance(), &Zoom::changed, this, &MainWindow::applyZoom);
    connect(m_systemTheme, &SystemTheme::changed, this, &MainWindow::applyTheme);
}

void MainWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_states, 1);
    statusBar()->addPermanentWidget(m_step);
    statusBar()->addPermanentWidget(m_progress);
    m_step->hide();
    m_step->setTextFormat(Qt::PlainText);
    m_step->setAccessibleDescription(tr("Step of the scenario"));
    statusBar()->addPermanentWidget(m_load);
    statusBar()->addPermanentWidget(m_recordExactly);
    m_recordExactly->hide();
    m_recordExactly->setToolTip(plainToolTip(recordingOffer()));
    connect(m_recordExactly, &QPushButton::clicked, this, [this] { m_commands.put(command::RecordExactly {}); });
    m_states->setTextFormat(Qt::PlainText);
    m_load->setTextFormat(Qt::PlainText);
    m_states->setAccessibleDescription(tr("Processes by state"));
    m_load->setAccessibleDescription(tr("Load of the machine"));
}

// A reading of the facts, at most 30 times a second.
void MainWindow::refresh()
{
    if (m_paused)
        return;
    m_model->refresh();
    m_states->setText(stateSummary(m_table));
    showLoad();
    m_load->setToolTip(plainToolTip(loadExplanation(m_table)));
    m_recordExactly->setVisible(!m_replay && m_table.recording().mayAsk);
    if (const QString problem = recordingProblem(m_table); problem != m_problemTold) {
        m_problemTold = problem;
        tell(problem);
    }
    m_timelineTitle->setHint(m_timeline->hint());
    updateActions();
    arrangePanels();
    if (m_quitting && m_table.liveCount() == 0)
        close();
}

// At most half of the bar: the other one is for what it tells. The whole is in the tool tip.
void MainWindow::showLoad()
{
    const int most = statusBar()->width() / 2 - m_load->contentsMargins().left() - m_load->contentsMargins().right();
    m_load->setText(m_load->fontMetrics().elidedText(loadSummary(m_table), Qt::ElideRight, most));
}

void MainWindow::showTargets()
{
    const event::TargetsListed &listed = *m_table.targets();
    m_spawnBar->setTargets(listed.catalog);
    if (!listed.error.isEmpty())
        tell(listed.error);
}

void MainWindow::updateActions()
{
    const std::vector<const ProcessState *> selected = m_view->selectedProcesses();
    m_actions->setCores(m_table.session().cores);
    m_actions->setSelection(m_replay ? std::vector<const ProcessState *> {} : selected); // what is over takes no orders
    m_copy->setEnabled(!selected.empty());
    m_removeFinished->setEnabled(!m_replay
                                 && m_table.count(State::Exited) + m_table.count(State::Killed)
                                         + m_table.count(State::Crashed) + m_table.count(State::FailedToStart)
                                     > 0);
    m_saveScenario->setEnabled(!m_table.rows().empty());
    m_properties->setProcesses(m_view->selectedIds());
    m_timeline->setSelected(m_view->selectedIds());
    showOutputOf(m_view->selectedIds());
    if (!m_replay)
        m_outputView->offerInput(m_view->selectedIds());
}

void MainWindow::tell(const QString &sentence)
{
    statusBar()->showMessage(visibleText(sentence), tellFor); // it may name what comes from outside
}

// Spawning

void MainWindow::spawn(qsizetype count, const Command &request)
{
    if (count <= askBeforeSpawning) {
        send(count, request);
        return;
    }
    QMessageBox *box = question(this, tr("Spawn many processes"), tr("Spawn %1 processes?").arg(count),
                                tr("Each name becomes a real process of this machine."));
    QPushButton *yes = box->addButton(tr("Spawn %1").arg(count), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, count, request] { send(count, request); });
    box->open();
}

void MainWindow::send(qsizetype count, const Command &request)
{
    m_progress->expect(int(count));
    m_commands.put(request);
}

void MainWindow::chooseProgram()
{
    if (findChild<ProgramDialog *>()) // a click and a key may both have asked
        return;
    auto *dialog = new ProgramDialog(m_spawnBar->program(), m_spawnBar->firstName(), m_remember, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_spawnBar->setProgram(dialog->choice());
        if (const QString problem = dialog->remember(); !problem.isEmpty())
            showError(tr("The program was not remembered"), problem);
    });
    dialog->open();
}

void MainWindow::compare()
{
    if (!m_compare)
        m_compare = new CompareDialog(m_commands, m_readings, this);
    if (!m_compare->isVisible())
        m_compare->setNames(m_spawnBar->names());
    m_compare->show();
    m_compare->raise();
    m_compare->activateWindow();
}

void MainWindow::removeFinished()
{
    ProcessIds finished;
    for (const ProcessState &row : m_model->rows()) {
        if (hasEnded(row.state))
            finished.push_back(row.id);
    }
    m_commands.put(command::Remove {finished});
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
    box->open();
}

void MainWindow::open(const QString &path)
{
    m_files->open(path);
}

void MainWindow::openScenario(const QString &path)
{
    if (m_replay)
        tell(tr("This window shows what was recorded. Open the file in a window that runs processes."));
    else if (isLessonName(path))
        m_lessons->open(path);
    else
        m_scenarios->open(path);
}

// Where its programs ran, since a scenario's run in its own folder or below.
void MainWindow::saveScenario()
{
    QString folder;
    for (const ProcessState &row : m_table.rows()) {
        if (folder.isEmpty() && row.made.target.isEmpty())
            folder = row.made.folder;
    }
    m_files->askToSaveScenario(folder);
}

// The end

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isNothingLeft = m_table.liveCount() == 0 && (m_quitting || m_table.leftBehind().empty());
    if (m_replay || isNothingLeft) {
        if (const QString problem = remember(); !problem.isEmpty())
            qWarning("pangaea: %s", qPrintable(problem)); // the window goes
        event->accept();
        return;
    }
    event->ignore();
    if (m_quitting)
        m_commands.put(command::EndAll {0}); // asked again: no more grace
    else
        askToEnd();
}

/// "2 processes are alive: Asia, Europe, and one is left behind: daemon (4711)"
QString MainWindow::aliveText(const ProcessTable &table)
{
    const int live = table.liveCount();
    QStringList left;
    for (const LeftProcess &one : table.leftBehind())
        left += tr("%1 (%2)").arg(visibleText(one.what.name), QString::number(one.what.pid));
    const QString alive = live == 1 ? tr("One process is alive: %1").arg(liveNames(table))
                                    : tr("%1 processes are alive: %2").arg(live).arg(liveNames(table));
    if (left.isEmpty())
        return alive;
    const QString all = left.mid(0, 8).join(u", "_s) + (left.size() > 8 ? u", …"_s : QString());
    const QString behind = left.size() == 1 ? tr("one is left behind: %1").arg(all)
                                            : tr("%1 are left behind: %2").arg(left.size()).arg(all);
    return live == 0 ? tr("No row is alive, but %1").arg(behind) : tr("%1, and %2").arg(alive, behind);
}

void MainWindow::askToEnd()
{
    if (findChild<QMessageBox *>(u"quit"_s)) // it stands there already
        return;
    QMessageBox *box = question(this, tr("Quit Pangaea"), aliveText(m_table),
                                tr("No process outlives the window. They are terminated now, and killed after %1 s.")
                                    .arg(m_settings.graceSeconds));
    box->setObjectName(u"quit"_s);
    QPushButton *end = box->addButton(tr("End and quit"), QMessageBox::AcceptRole);
    QPushButton *back = box->addButton(tr("Go back"), QMessageBox::RejectRole);
    box->setDefaultButton(end);
    box->setEscapeButton(back);
    connect(end, &QPushButton::clicked, this, &MainWindow::endAll);
    box->open();
}

void MainWindow::endAll()
{
    m_quitting = true;
    setPaused(false);
    m_runner->stop();
    m_commands.put(command::EndAll {m_settings.grace()});
    statusBar()->showMessage(tr("Ending what is alive. Close again to kill it now."));
    refresh();
}

} // namespace pangaea
