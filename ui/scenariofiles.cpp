// SPDX-License-Identifier: MIT
#include "ui/scenariofiles.h"

#include "ui/scenariodialog.h"

#include "core/outputdecoder.h"

#include <QDir>

#include <algorithm>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::ScenarioFiles)
};

QString sentenceOf(const QString &path, const ScenarioError &error)
{
    const QString file = visibleText(QDir::toNativeSeparators(path));
    if (!error.hasPlace)
        return Tr::tr("%1: %2").arg(file, error.sentence);
    return Tr::tr("%1, line %2, column %3: %4")
        .arg(file, QString::number(error.at.line), QString::number(error.at.column), error.sentence);
}

} // namespace

ScenarioFiles::ScenarioFiles(Mailbox<Command> &commands, Readings &readings, QWidget *window)
    : QObject(window)
    , m_commands(commands)
    , m_readings(readings)
    , m_window(window)
    , m_work(window)
{
}

ScenarioFiles::~ScenarioFiles() = default;

void ScenarioFiles::open(const QString &path)
{
    if (isBusy())
        return;
    const auto file = std::make_shared<ScenarioFile>();
    m_work.start(
        tr("Opening the scenario"), [path, file](const Progress &) { *file = readScenarioFile(path); },
        [this, path, file] {
            if (file->error.sentence.isEmpty())
                ask(path, file->scenario);
            else
                emit failed(tr("The scenario was not opened"), sentenceOf(path, file->error));
        });
}

void ScenarioFiles::ask(const QString &path, const Scenario &scenario)
{
    auto *dialog = new ScenarioDialog(scenario, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path, scenario] { play(path, scenario); });
    dialog->open();
}

void ScenarioFiles::play(const QString &path, const Scenario &scenario)
{
    if (isBusy())
        return;
    m_player = std::make_unique<ScenarioPlayer>(m_commands, m_readings, scenario);
    const auto over = [this] { emit playingChanged(false); };
    connect(m_player.get(), &ScenarioPlayer::finished, this, over);
    connect(m_player.get(), &ScenarioPlayer::refused, this, [this, path, over](const ScenarioError &error) {
        over();
        emit failed(tr("The scenario was not run"), sentenceOf(path, error));
    });
    const auto next
        = std::ranges::find_if(scenario.steps, [](const Step &step) { return step.what != Do::Spawn; });
    emit begun(int(next - scenario.steps.begin()));
    emit playingChanged(true);
    m_player->play();
}

void ScenarioFiles::stop()
{
    if (!isPlaying())
        return;
    m_player->stop();
    emit told(tr("The scenario was stopped. What it started goes on."));
    emit playingChanged(false);
}

bool ScenarioFiles::isBusy()
{
    if (m_work.isBusy())
        emit told(tr("Another file is being read. Wait until it is done."));
    else if (isPlaying())
        emit told(tr("A scenario is being played. Stop it first, in the File menu, or wait for its end."));
    return m_work.isBusy() || isPlaying();
}

} // namespace pangaea
