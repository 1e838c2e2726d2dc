// SPDX-License-Identifier: MIT
#include "ui/scenario/scenariorunner.h"

#include "core/basics/visibletext.h"

namespace pangaea {

ScenarioRunner::ScenarioRunner(Mailbox<Command> &commands, Readings &readings, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_readings(readings)
{
}

ScenarioRunner::~ScenarioRunner() = default;

void ScenarioRunner::load(const Scenario &scenario, const QString &source)
{
    m_player = std::make_unique<ScenarioPlayer>(m_commands, m_readings, scenario);
    m_stopped = false;
    connectPlayer(source);
    emit changed();
}

void ScenarioRunner::connectPlayer(const QString &source)
{
    connect(m_player.get(), &ScenarioPlayer::stepBegan, this, [this](int step) {
        emit stepBegan(step);
        emit changed();
    });
    connect(m_player.get(), &ScenarioPlayer::paused, this, [this](int next) {
        emit paused(next);
        emit changed();
    });
    connect(m_player.get(), &ScenarioPlayer::missed, this,
            [this, source](const ScenarioError &what) { emit missed(sentenceOf(source, what)); });
    connect(m_player.get(), &ScenarioPlayer::finished, this, [this] {
        m_stopped = true;
        emit finished();
        emit changed();
    });
    connect(m_player.get(), &ScenarioPlayer::refused, this, [this, source](const ScenarioError &error) {
        m_stopped = true;
        emit refused(sentenceOf(source, error));
        emit changed();
    });
}

const Scenario *ScenarioRunner::scenario() const
{
    return m_player ? &m_player->scenario() : nullptr;
}

bool ScenarioRunner::isPlaying() const
{
    return m_player && m_player->isPlaying();
}

size_t ScenarioRunner::next() const
{
    return m_player ? m_player->next() : 0;
}

bool ScenarioRunner::hasMore() const
{
    return m_player && !m_stopped && next() < m_player->scenario().steps.size();
}

void ScenarioRunner::runAll()
{
    if (m_player)
        runTo(m_player->scenario().steps.size());
}

void ScenarioRunner::step()
{
    runTo(next() + 1);
}

void ScenarioRunner::runTo(size_t end)
{
    if (!m_player || m_stopped)
        return;
    m_player->playTo(end);
    emit changed();
}

void ScenarioRunner::pause()
{
    if (m_player)
        m_player->pause();
}

void ScenarioRunner::stop()
{
    if (!m_player || m_stopped)
        return;
    m_player->stop();
    m_stopped = true;
    emit changed();
}

QString sentenceOf(const QString &source, const ScenarioError &error)
{
    const QString from = visibleText(source);
    if (!error.hasPlace)
        return ScenarioRunner::tr("%1: %2").arg(from, error.sentence);
    return ScenarioRunner::tr("%1, line %2, column %3: %4")
        .arg(from, QString::number(error.at.line), QString::number(error.at.column), error.sentence);
}

} // namespace pangaea
