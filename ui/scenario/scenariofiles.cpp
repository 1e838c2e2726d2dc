// SPDX-License-Identifier: MIT
#include "ui/scenario/scenariofiles.h"

#include "ui/scenario/scenariodialog.h"
#include "ui/scenario/scenariorunner.h"

#include <QDir>

#include <algorithm>

namespace pangaea {

namespace {

bool runsTargetsAlone(const Scenario &scenario)
{
    return std::ranges::none_of(scenario.steps, [](const Step &step) { return step.program.has_value(); });
}

} // namespace

ScenarioFiles::ScenarioFiles(ScenarioRunner &runner, QWidget *window)
    : QObject(window)
    , m_runner(runner)
    , m_window(window)
    , m_work(window)
{
}

void ScenarioFiles::open(const QString &path)
{
    if (isBusy())
        return;
    const auto file = std::make_shared<ScenarioFile>();
    m_work.start(
        tr("Opening the scenario"), [path, file](const Progress &) { *file = readScenarioFile(path); },
        [this, path, file] {
            const bool isOwn = path.startsWith(QLatin1Char(':'));
            if (!file->error.sentence.isEmpty())
                emit failed(tr("The scenario was not opened"), sentenceOf(QDir::toNativeSeparators(path), file->error));
            else if (isOwn && runsTargetsAlone(file->scenario))
                play(path, file->scenario, false);
            else
                ask(path, file->scenario);
        });
}

void ScenarioFiles::ask(const QString &path, const Scenario &scenario)
{
    auto *dialog = new ScenarioDialog(scenario, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, path, scenario] { play(path, scenario, dialog->wantsSteps()); });
    dialog->open();
}

void ScenarioFiles::play(const QString &path, const Scenario &scenario, bool inSteps)
{
    if (isBusy())
        return;
    if (inSteps) {
        m_runner.load(scenario, QDir::toNativeSeparators(path));
        emit told(tr("The scenario is ready. F10 takes one step, F9 all that are left."));
        return;
    }
    const auto next = std::ranges::find_if(scenario.steps,
                                           [](const Step &step) { return step.what != StepKind::Spawn; });
    emit begun(int(next - scenario.steps.begin()));
    m_runner.load(scenario, QDir::toNativeSeparators(path));
    m_runner.runAll();
}

bool ScenarioFiles::isBusy()
{
    if (m_work.isBusy())
        emit told(tr("Another file is being read. Wait until it is done."));
    else if (m_runner.isPlaying())
        emit told(tr("A scenario is being played. Stop it first, in the Lessons menu, or wait for its end."));
    return m_work.isBusy() || m_runner.isPlaying();
}

} // namespace pangaea
