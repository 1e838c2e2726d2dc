// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/docktitle.h"
#include "ui/outputview.h"
#include "ui/processtablemodel.h"
#include "ui/processtableview.h"
#include "ui/propertiespanel.h"
#include "ui/screenshot.h"
#include "ui/screenshotdialog.h"
#include "ui/settingsdialog.h"
#include "ui/spawnbar.h"
#include "ui/spawnprogress.h"
#include "ui/statussummary.h"
#include "ui/systemtheme.h"
#include "ui/zoom.h"

#include "core/outputlog.h"
#include "core/processtable.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenuBar>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>

namespace pangaea {

namespace {

constexpr int askBeforeSpawning = 100; // more at once are asked about first
constexpr int tellFor = 10'000;        // ms that a sentence stays in the status bar
constexpr QSize firstSize {1280, 800};

QMessageBox *question(QWidget *parent, const QString &title, const QString &text, const QString &details)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(details);
    return box;
}

// "Asia (4711), Europe (4712) and 12 more"
QString liveNames(const ProcessTable &table)
{
    constexpr int mostNamed = 10;
    QStringList names;
    for (const ProcessState &row : table.rows()) {
        if (isLive(row.state))
            names += QStringLiteral("%1 (%2)").arg(visibleText(row.made.name)).arg(row.current()->pid);
    }
    const auto more = names.size() - mostNamed;
    if (more > 0)
        names = names.first(mostNamed);
    const QString list = names.join(QStringLiteral(", "));
    return more > 0 ? MainWindow::tr("%1 and %2 more").arg(list).arg(more) : list;
}

} // namespace

MainWindow::MainWindow(Mailbox<Command> &commands, const ProcessTable &table, OutputLog &output,
                       const Settings &settings, bool remember)
    : m_commands(commands)
    , m_table(table)
    , m_output(output)
    , m_settings(settings)
    , m_remember(remember)
    , m_spawnBar(new SpawnBar(settings.joinAutomatically, this))
    , m_model(new ProcessTableModel(table, this))
    , m_view(new ProcessTableView(*m_model, this))
    , m_actions(new Actions(commands, m_settings, *this))
    , m_outputView(new OutputView(output, table, this))
    , m_properties(new PropertiesPanel(table, this))
    , m_progress(new SpawnProgress(table, this))
    , m_systemTheme(new SystemTheme(this))
    , m_outputTitle(new DockTitle(QStringLiteral("output"), tr("Output"), this))
    , m_propertiesTitle(new DockTitle(QStringLiteral("properties"), tr("Properties"), this))
    , m_states(new QLabel(this))
    , m_load(new QLabel(this))
{
    setWindowTitle(tr("Pangaea"));
    auto *content = new QWidget(this);
    auto *layers = new QGridLayout(content);
    layers->setContentsMargins(0, 0, 0, 0);
    layers->addWidget(m_view, 0, 0);
    layers->addWidget(m_view->emptyState(), 0, 0, Qt::AlignCenter);
    setCentralWidget(content);
    makeBars();
    makeDocks();
    makeMenus();
    makeStatusBar();

    connect(&table, &ProcessTable::changed, this, &MainWindow::refresh);
    connect(&table, &ProcessTable::targetsListed, this, &MainWindow::showTargets);
    connect(&table, &ProcessTable::noticed, this, &MainWindow::tell);
    connect(m_view, &ProcessTableView::selectionChangedByUser, this, &MainWindow::updateActions);
    connect(m_view, &ProcessTableView::exampleAsked, m_spawnBar, &SpawnBar::runExample);
    connect(m_view, &ProcessTableView::propertiesAsked, this, &MainWindow::showProperties);
    connect(m_properties, &PropertiesPanel::lookedAt, this,
            [this](const ProcessIds &processes) { m_commands.put(command::Inspect {processes}); });
    connect(m_spawnBar, &SpawnBar::requested, this, &MainWindow::spawn);
    connect(m_spawnBar, &SpawnBar::refused, this, &MainWindow::tell);
    connect(m_progress, &SpawnProgress::cancelled, this, [this] { m_commands.put(command::CancelSpawn {}); });
    connect(&Zoom::instance(), &Zoom::changed, this, &MainWindow::applyZoom);
    connect(m_systemTheme, &SystemTheme::changed, this, &MainWindow::applyTheme);

    m_output.setLinesPerProcess(settings.linesPerProcess);
    m_commands.put(command::SetSampleRate {settings.sampleRate});
    applyTheme();
    Zoom::instance().setPercent(settings.zoomPercent);
    restore();
    applyZoom();
    if (table.targets())
        showTargets();
    refresh();
    m_spawnBar->focusNames();
}

void MainWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_states, 1);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_load);
    m_states->setTextFormat(Qt::PlainText);
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
    m_load->setText(loadSummary(m_table));
    m_load->setToolTip(loadExplanation(m_table));
    if (const QString problem = recordingProblem(m_table); problem != m_problemTold) {
        m_problemTold = problem;
        tell(problem);
    }
    updateActions();
    if (m_quitting && m_table.liveCount() == 0)
        close();
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
    m_actions->setSelection(selected);
    m_copy->setEnabled(!selected.empty());
    m_removeFinished->setEnabled(m_table.count(State::Exited) + m_table.count(State::Killed) + m_table.count(State::Crashed)
                                     + m_table.count(State::FailedToStart) > 0);
    m_properties->setProcesses(m_view->selectedIds());
    showOutputOf(m_view->selectedIds());
}

void MainWindow::tell(const QString &sentence)
{
    statusBar()->showMessage(sentence, tellFor);
}

// Spawning

void MainWindow::spawn(const command::Spawn &request)
{
    const auto count = int(request.names.size());
    if (count <= askBeforeSpawning) {
        send(request);
        return;
    }
    QMessageBox *box = question(this, tr("Spawn many processes"), tr("Spawn %1 processes?").arg(count),
                                tr("Each name becomes a real process of this machine."));
    QPushButton *yes = box->addButton(tr("Spawn %1").arg(count), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, request] { send(request); });
    box->open();
}

void MainWindow::send(const command::Spawn &request)
{
    m_progress->expect(int(request.names.size()));
    m_commands.put(request);
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
    if (paused)
        m_load->setText(tr("Paused, recording goes on (F6)"));
    else
        refresh();
}

// Pictures

QImage MainWindow::picture(int scale)
{
    m_outputView->refresh();
    return renderWidget(*this, scale);
}

QString MainWindow::savePicture(const QString &path, int scale)
{
    return saveScreenshot(picture(scale), path, windowTitle(), m_table.session().kernel);
}

// The view stands still meanwhile, so that the picture is that of the moment that was asked for.
void MainWindow::takeScreenshot()
{
    auto *dialog = new ScreenshotDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool wasPaused = m_paused;
    if (!wasPaused) {
        m_outputView->refresh();
        setPaused(true);
        m_load->setText(loadSummary(m_table));
    }
    connect(dialog, &QDialog::finished, this, [this, dialog, wasPaused](int result) {
        if (result == QDialog::Accepted) {
            const QString problem = savePicture(dialog->path(), dialog->scale());
            tell(problem.isEmpty() ? tr("Saved %1").arg(QDir::toNativeSeparators(withPngSuffix(dialog->path()))) : problem);
            if (!problem.isEmpty())
                complain(tr("The screenshot was not saved"), problem);
        }
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
    auto *dialog = new QFileDialog(this, tr("Save output"), QDir::homePath(), tr("Text (*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("pangaea-output.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString problem = m_outputView->save(path);
        if (problem.isEmpty())
            tell(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
        else
            complain(tr("The output was not saved"), problem);
    });
    dialog->open();
}

void MainWindow::complain(const QString &title, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, sentence, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

// Settings and looks

void MainWindow::editSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings = dialog->settings();
        m_output.setLinesPerProcess(m_settings.linesPerProcess);
        m_commands.put(command::SetSampleRate {m_settings.sampleRate});
        remember();
    });
    dialog->open();
}

void MainWindow::applyTheme()
{
    pangaea::applyTheme(m_settings.theme, m_systemTheme->scheme());
}

void MainWindow::applyZoom()
{
    Zoom &zoom = Zoom::instance();
    m_settings.zoomPercent = zoom.percent();
    menuBar()->setFixedHeight(zoom.pick(28, 24));
    m_spawnToolBar->setFixedHeight(zoom.pick(46, 36));
    m_toolBar->setIconSize({zoom.px(20), zoom.px(20)});
    m_toolBar->setFixedHeight(zoom.pick(40, 32)); // in this order: the new icon size takes the height back
    statusBar()->setFixedHeight(zoom.pick(26, 22));
    m_states->setContentsMargins(zoom.px(10), 0, 0, 0);
    m_load->setContentsMargins(zoom.px(10), 0, zoom.px(10), 0);
    m_zoomIn->setEnabled(zoom.canZoomIn());
    m_zoomOut->setEnabled(zoom.canZoomOut());
    m_spawnBar->applyZoom();
    m_view->applyZoom();
    updateCompact();
}

void MainWindow::updateCompact()
{
    constexpr double leastComfortableHeight = 640; // design pixels
    Zoom::instance().setCompact(height() / Zoom::instance().factor() < leastComfortableHeight);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateCompact();
}

void MainWindow::restore()
{
    resize(firstSize);
    if (!m_remember)
        return;
    const QSettings stored;
    resize(firstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(stored.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(stored.value(QStringLiteral("window/state")).toByteArray());
    m_view->restore(stored);
}

void MainWindow::remember()
{
    if (!m_remember)
        return;
    QSettings stored;
    stored.setValue(QStringLiteral("window/geometry"), saveGeometry());
    stored.setValue(QStringLiteral("window/state"), saveState());
    m_view->save(stored);
    m_settings.joinAutomatically = m_spawnBar->joinAutomatically();
    m_settings.save();
}

// The end

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_table.liveCount() == 0) {
        remember();
        event->accept();
        return;
    }
    event->ignore();
    if (m_quitting)
        m_commands.put(command::EndAll {0}); // asked again: no more grace
    else
        askToEnd();
}

void MainWindow::askToEnd()
{
    if (findChild<QMessageBox *>(QStringLiteral("quit"))) // it stands there already
        return;
    const int live = m_table.liveCount();
    QMessageBox *box = question(this, tr("Quit Pangaea"),
                                live == 1 ? tr("One process is alive: %1").arg(liveNames(m_table))
                                          : tr("%1 processes are alive: %2").arg(live).arg(liveNames(m_table)),
                                tr("No process outlives the window. They are terminated now, and killed after %1 s.")
                                    .arg(m_settings.graceSeconds));
    box->setObjectName(QStringLiteral("quit"));
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
    m_commands.put(command::EndAll {m_settings.grace()});
    statusBar()->showMessage(tr("Ending what is alive. Close again to kill it now."));
    refresh();
}

} // namespace pangaea
