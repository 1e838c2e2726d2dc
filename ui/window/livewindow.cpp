// SPDX-License-Identifier: MIT
#include "ui/window/livewindow.h"

#include "ui/compare/comparedialog.h"
#include "ui/lesson/lessonfiles.h"
#include "ui/look/format.h"
#include "ui/look/zoom.h"
#include "ui/output/hintbar.h"
#include "ui/output/outputview.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/messagebox.h"
#include "ui/properties/propertiespanel.h"
#include "ui/scenario/scenariofiles.h"
#include "ui/spawn/programdialog.h"
#include "ui/spawn/runagain.h"
#include "ui/spawn/spawnbar.h"
#include "ui/spawn/spawnprogress.h"
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"
#include "ui/window/actions.h"
#include "ui/window/askfirst.h"
#include "ui/window/filedrop.h"
#include "ui/window/filtering.h"
#include "ui/window/normalsize.h"
#include "ui/window/presentation.h"
#include "ui/window/stage.h"
#include "ui/window/statussummary.h"
#include "ui/window/undoremove.h"

#include "core/lesson/lessonrecorder.h"
#include "core/session/readings.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int askBeforeSpawning = 100; // more at once need the user's consent

} // namespace

LiveWindow::LiveWindow(Mailbox<Command> &commands, Readings &readings, const Settings &settings, bool remember)
    : MainWindow(commands, readings, settings)
    , m_commands(commands)
    , m_remember(remember)
    , m_normalSize(new NormalSize(*this))
    , m_spawnBar(new SpawnBar(settings.joinAutomatically, this))
    , m_progress(new SpawnProgress(m_table, this))
    , m_scenarios(new ScenarioFiles(*m_runner, this))
    , m_lessons(new LessonFiles(*m_runner, this))
    , m_lessonList(new QMenu(this))
    , m_recordExactly(new QPushButton(tr("Record exactly"), this))
    , m_step(new ElidedLabel(this))
{
    setWindowTitle(tr("Pangaea"));
    m_view->setInviting(true);
    m_topBar->addWidget(m_spawnBar);
    makePanels();
    makeLessonDock();
    complete();
    m_presentation->setLesson(*m_lessonDock);
    connectMenus();
    fillStatusBar();
    connectSpawning();
    connectCommands();
    connectLessons();
    keepSession();
    tellOfCrashes();
    rememberFiles(m_remember);

    configure();
    restore();
    m_lessonDock->hide(); // no lesson is open yet
    applyZoom();
    if (m_table.targets())
        showTargets();
    refresh();
    m_spawnBar->focusNames();
}

LiveWindow::~LiveWindow() = default;

void LiveWindow::setHosts(const QStringList &hosts, const QStringList &on)
{
    m_spawnBar->setHosts(hosts, on);
}

void LiveWindow::connectMenus()
{
    connect(m_orders.spawn, &QAction::triggered, m_spawnBar, &SpawnBar::spawn);
    connect(m_orders.create, &QAction::triggered, m_spawnBar, &SpawnBar::create);
    connect(m_orders.program, &QAction::triggered, this, [this] { chooseProgram(m_spawnBar->program()); });
    connect(m_orders.compare, &QAction::triggered, this, &LiveWindow::compare);
    connect(m_orders.removeFinished, &QAction::triggered, this, &LiveWindow::removeFinished);
    connect(m_orders.runExample, &QAction::triggered, m_spawnBar, &SpawnBar::runExample);
    for (QAction *order : {m_orders.spawn, m_orders.create, m_orders.program, m_orders.compare, m_orders.runExample})
        order->setEnabled(true);
    m_undoRemove = new UndoRemove(m_commands, m_table, *m_orders.undoRemove, this);
    connect(m_undoRemove, &UndoRemove::told, this, &LiveWindow::tell);
}

void LiveWindow::fillStatusBar()
{
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_undoRemove->button(), m_step, m_progress, m_load, m_recordExactly})
        statusBar()->addPermanentWidget(part);
    m_undoRemove->button()->hide();
    m_step->hide();
    m_step->setAccessibleDescription(tr("Step of the scenario"));
    m_recordExactly->hide();
    m_recordExactly->setAccessibleName(u"Record exactly"_s);
    m_recordExactly->setToolTip(plainToolTip(recordingOffer()));
    m_recordExactly->setAccessibleDescription(recordingOffer());
}

void LiveWindow::connectSpawning()
{
    connect(&m_zoom, &Zoom::changed, m_spawnBar, &SpawnBar::applyZoom);
    connect(&m_table, &ProcessTable::targetsListed, this, &LiveWindow::showTargets);
    connect(m_view, &ProcessTableView::exampleAsked, m_spawnBar, &SpawnBar::runExample);
    connect(m_spawnBar, &SpawnBar::requested, this,
            [this](const command::Spawn &request) { spawn(request.names.size(), request); });
    connect(m_spawnBar, &SpawnBar::programRequested, this,
            [this](const command::SpawnProgram &request) { spawn(request.names.size(), request); });
    connect(m_spawnBar, &SpawnBar::programAsked, this, [this] { chooseProgram(m_spawnBar->program()); });
    m_drop->setRuns(true);
    connect(m_drop, &FileDrop::programAsked, this, [this](const QString &path) { chooseProgram(choiceOf(path)); });
    connect(m_spawnBar, &SpawnBar::refused, this, &LiveWindow::tell);
    connect(m_progress, &SpawnProgress::cancelled, this, [this] { m_commands.put(command::CancelSpawn {}); });
}

void LiveWindow::connectCommands()
{
    connect(m_properties, &PropertiesPanel::lookedAt, this,
            [this](const ProcessIds &processes) { m_commands.put(command::Inspect {processes}); });
    connect(m_outputView, &OutputView::typed, this, [this](ProcessId process, const QByteArray &bytes) {
        m_commands.put(command::WriteInput {{process}, bytes});
    });
    connect(m_outputView, &OutputView::terminalResized, this, [this](ProcessId process, const TerminalSize &size) {
        m_commands.put(command::ResizeTerminal {{process}, size});
    });
    connect(m_outputView, &OutputView::inputEnded, this,
            [this](ProcessId process) { m_commands.put(command::EndInput {{process}}); });
    m_outputView->hints().setMayRun(true);
    connect(&m_outputView->hints(), &HintBar::againAsked, this, [this](ProcessId process, OutputWay way) {
        if (const ProcessState *row = m_table.find(process))
            send(1, runAgain(row->made, way, row->restart.policy));
    });
    connect(m_recordExactly, &QPushButton::clicked, this, [this] { m_commands.put(command::RecordExactly {}); });
}

void LiveWindow::refresh()
{
    MainWindow::refresh();
    if (isPaused())
        return;
    m_recordExactly->setVisible(m_table.recording().mayAsk);
    if (m_quitting && m_table.liveCount() == 0)
        close();
}

void LiveWindow::updateActions()
{
    MainWindow::updateActions();
    m_actions->setSelection(m_view->selectedProcesses());
    m_orders.removeFinished->setEnabled(m_table.count(State::Exited) + m_table.count(State::Killed)
                                            + m_table.count(State::Crashed) + m_table.count(State::FailedToStart)
                                        > 0);
    m_outputView->offerInput(m_view->selectedIds());
}

void LiveWindow::showTargets()
{
    const event::TargetsListed &listed = *m_table.targets();
    m_spawnBar->setTargets(listed.catalog);
    if (!listed.error.isEmpty())
        tell(listed.error);
}

QMessageBox *LiveWindow::question(const QString &title, const QString &text, const QString &details)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(details);
    fitTitle(*box);
    return box;
}

void LiveWindow::spawn(qsizetype count, const Command &request)
{
    if (count <= askBeforeSpawning) {
        send(count, request);
        return;
    }
    QMessageBox *box = question(tr("Spawn many processes"), tr("Spawn %1 processes?").arg(count),
                                tr("Each name becomes a real process on this machine."));
    QPushButton *yes = box->addButton(tr("Spawn %1").arg(count), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, count, request] { send(count, request); });
    box->open();
}

void LiveWindow::send(qsizetype count, const Command &request)
{
    m_progress->expect(int(count));
    m_commands.put(request);
}

void LiveWindow::chooseProgram(const ProgramChoice &first)
{
    if (findChild<ProgramDialog *>()) // a click and a key may both have asked
        return;
    auto *dialog = new ProgramDialog(first, m_spawnBar->firstName(), m_remember, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_spawnBar->setProgram(dialog->choice());
        if (const Failure problem = dialog->remember())
            showError(tr("The program was not remembered"), problem.sentence());
    });
    dialog->open();
}

void LiveWindow::compare()
{
    if (!m_compare)
        m_compare = new CompareDialog(m_commands, m_readings, this);
    if (!m_compare->isVisible())
        m_compare->setNames(m_spawnBar->names());
    m_compare->show();
    m_compare->raise();
    m_compare->activateWindow();
}

void LiveWindow::removeFinished()
{
    ProcessIds finished;
    const ProcessIds staged = m_stage->rows();
    for (const ProcessState &row : m_model->rows()) {
        const bool isOnStage = staged.empty() || std::ranges::find(staged, row.id) != staged.end();
        if (hasEnded(row.state) && isOnStage && m_filtering->isShown(row.id))
            finished.push_back(row.id);
    }
    const auto count = qsizetype(finished.size());
    askFirst(*this, m_settings,
             {count, tr("Remove processes"), tr("Remove %1 processes from the window?").arg(count),
              tr("Their rows, lanes and output go. Undo remove brings them back."), tr("Remove %1").arg(count)},
             [this, finished] { m_commands.put(command::Remove {finished}); });
}

} // namespace pangaea
