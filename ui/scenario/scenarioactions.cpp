// SPDX-License-Identifier: MIT
#include "ui/scenario/scenarioactions.h"

#include "ui/scenario/scenariorunner.h"

#include "core/basics/visibletext.h"
#include "core/facts/command.h"
#include "core/facts/exitstatus.h"
#include "core/facts/stateword.h"
#include "core/scenario/stepreader.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qsizetype longestName = 40;

QString nameIn(const Step &step)
{
    QString name = visibleText(step.name);
    if (name.isEmpty())
        return step.makesRow() ? QString(defaultName) : QString();
    if (name.size() > longestName)
        name = name.first(longestName) + QChar(u'…');
    return step.row > 0 ? ScenarioActions::tr("%1 (%2)").arg(name, QString::number(step.row)) : name;
}

QString conditionText(const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Output: return ScenarioActions::tr("“%1”").arg(visibleText(condition.text));
    case Condition::Kind::State: return stateWord(condition.state);
    case Condition::Kind::Ended: return u"ended"_s;
    }
    return {};
}

// "join Asia", in the file's own words.
QString summary(const Step &step)
{
    QStringList words {verbName(step.what)};
    if (const QString name = nameIn(step); !name.isEmpty())
        words += name;
    if (step.what == StepKind::Wait)
        words += ScenarioActions::tr("%1 s").arg(double(step.wait) / double(nanosecondsPerSecond));
    if (step.what == StepKind::WaitFor)
        words += conditionText(step.condition);
    if (step.what == StepKind::Signal)
        words += signalName(step.signal);
    return words.join(QLatin1Char(' '));
}

} // namespace

ScenarioActions::ScenarioActions(ScenarioRunner &runner, QWidget &window)
    : QObject(&window)
    , m_runner(runner)
    , m_window(window)
    , m_runAll(make(tr("Run a&ll"), tr("Take all steps of the scenario that are left")))
    , m_step(make(tr("St&ep"), tr("Take the next step of the scenario")))
    , m_runToMarked(make(tr("Run to &marked step"), tr("Take the steps before the one that is marked")))
    , m_pause(make(tr("&Pause scenario"), tr("Take no further step until you run or step it")))
    , m_stop(make(tr("St&op scenario"), tr("Take no further step; what was started goes on")))
{
    m_runAll->setShortcut(Qt::Key_F9);
    m_step->setShortcut(Qt::Key_F10);
    m_runToMarked->setShortcut(Qt::SHIFT | Qt::Key_F10);
    m_pause->setShortcut(Qt::SHIFT | Qt::Key_F9);
    connect(m_runAll, &QAction::triggered, &m_runner, &ScenarioRunner::runAll);
    connect(m_step, &QAction::triggered, &m_runner, &ScenarioRunner::step);
    connect(m_runToMarked, &QAction::triggered, this, [this] { runTo(m_marked.value_or(m_runner.next())); });
    connect(m_pause, &QAction::triggered, &m_runner, &ScenarioRunner::pause);
    connect(m_stop, &QAction::triggered, this, &ScenarioActions::stopIt);
    connect(&m_runner, &ScenarioRunner::changed, this, &ScenarioActions::update);
    update();
}

QAction *ScenarioActions::make(const QString &text, const QString &hint)
{
    auto *action = new QAction(text, &m_window);
    action->setToolTip(hint);
    action->setStatusTip(hint);
    m_window.addAction(action);
    return action;
}

void ScenarioActions::addTo(QMenu &menu) const
{
    menu.addActions({m_runAll, m_step, m_runToMarked, m_pause, m_stop});
}

void ScenarioActions::setMarked(int step)
{
    m_marked = step < 0 ? std::nullopt : std::optional(size_t(step));
    update();
}

void ScenarioActions::runTo(size_t end)
{
    m_runner.runTo(end);
}

void ScenarioActions::stopIt()
{
    m_runner.stop();
    emit told(tr("The scenario was stopped. What it started goes on."));
}

void ScenarioActions::update()
{
    const bool waits = m_runner.hasMore() && !m_runner.isPlaying();
    m_runAll->setEnabled(waits);
    m_step->setEnabled(waits);
    m_runToMarked->setEnabled(waits && m_marked && *m_marked > m_runner.next()
                              && *m_marked < m_runner.scenario()->steps.size());
    m_pause->setEnabled(m_runner.isPlaying());
    m_stop->setEnabled(m_runner.isPlaying() || m_runner.hasMore());
    emit statusChanged(status());
}

// While it plays, it waits for the step begun last.
QString ScenarioActions::status() const
{
    const bool isPlaying = m_runner.isPlaying();
    if (!isPlaying && !m_runner.hasMore())
        return {};
    const std::vector<Step> &steps = m_runner.scenario()->steps;
    const size_t next = m_runner.next();
    const size_t shown = isPlaying && next > 0 ? next - 1 : next;
    const QString text
        = tr("%1 of %2: %3").arg(QString::number(shown + 1), QString::number(steps.size()), summary(steps[shown]));
    return isPlaying ? tr("Step %1").arg(text) : tr("Paused before step %1").arg(text);
}

} // namespace pangaea
