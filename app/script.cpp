// SPDX-License-Identifier: MIT
#include "app/script.h"

#include "app/headless.h"
#include "app/session.h"

#include "core/scenarioplayer.h"
#include "core/targetcatalog.h"

#include <algorithm>
#include <chrono>

namespace pangaea {

namespace {

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
}

} // namespace

Script::Script(Session &session, Options options, Scenario scenario, TakePicture takePicture, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_options(std::move(options))
    , m_takePicture(std::move(takePicture))
    , m_player(scenario.steps.empty() ? nullptr
                                      : std::make_unique<ScenarioPlayer>(session.commands(), session.readings(),
                                                                         std::move(scenario)))
    , m_timeout(this)
    , m_picture(m_options.screenshot.isEmpty() ? Picture::None : Picture::Due)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { end(int(ExitCode::TimedOut), command::EndAll().grace); });
    connect(&session.table(), &ProcessTable::targetsListed, this, &Script::begin);
    // The table is the first of the journal's readers: a picture waits until the others have read the same.
    connect(&session.table(), &ProcessTable::changed, this, &Script::watch, Qt::QueuedConnection);
    if (!m_player)
        return;
    connect(m_player.get(), &ScenarioPlayer::finished, this, &Script::watch);
    connect(m_player.get(), &ScenarioPlayer::refused, this,
            [this](const ScenarioError &error) { refuse(locatedError(m_options.file, error)); });
}

Script::~Script() = default;

void Script::begin()
{
    if (!m_options.names && !m_player)
        return;
    m_begun = true;
    if (m_player)
        m_player->play();
    else if (const QString problem = beginSpawning(); !problem.isEmpty())
        refuse(problem);
    if (m_options.timeout && !m_over)
        m_timeout.start(milliseconds(*m_options.timeout));
}

QString Script::beginSpawning()
{
    const auto &listed = *m_session.table().targets();
    if (!listed.error.isEmpty())
        return listed.error;
    const QString problem = checkArguments(listed.catalog, m_options.target, m_options.parameters);
    if (problem.isEmpty())
        m_session.commands().put(
            command::Spawn {*m_options.names, m_options.target, m_options.parameters, true, m_options.join});
    return problem;
}

// Before anything was run.
void Script::refuse(const QString &sentence)
{
    m_over = true;
    emit complained(sentence);
    emit finished(int(ExitCode::Usage));
}

// After each batch: the picture's clock starts with the first process, the run ends with the last and
// with its picture.
void Script::watch()
{
    const ProcessTable &table = m_session.table();
    if (m_options.after && m_picture == Picture::Due && table.firstStart()) {
        m_picture = Picture::Scheduled;
        QTimer::singleShot(milliseconds(*m_options.after), this, &Script::takePicture);
    }
    const bool ended = m_status && table.liveCount() == 0;
    if (ended || (isSettled() && m_picture != Picture::Scheduled))
        finish();
}

// What a scenario has created and not started never ends; it waits for nobody.
bool Script::isSettled() const
{
    const ProcessTable &table = m_session.table();
    if (!m_player)
        return m_begun && !table.rows().empty() && table.isSettled();
    return m_begun && !m_player->isPlaying() && !table.joinsPending()
        && std::ranges::all_of(table.rows(), [](const ProcessState &row) {
               return row.state == State::Created || row.state == State::FailedToStart
                   || (hasEnded(row.state) && (row.outputEnded || row.outputHeld));
           });
}

void Script::takePicture()
{
    const QString problem = m_takePicture(m_options);
    m_picture = problem.isEmpty() ? Picture::Taken : Picture::Failed;
    if (!problem.isEmpty())
        emit complained(problem);
    watch();
}

void Script::finish()
{
    if (m_over)
        return;
    m_timeout.stop();
    if (m_picture == Picture::Due || m_picture == Picture::Scheduled)
        takePicture();
    if (!m_options.headless && !m_options.exitWhenJoined && !m_status)
        return; // the window stays, until it is closed or ended by a signal
    m_over = true;
    const ExitCode seen = m_picture == Picture::Failed ? ExitCode::Usage : exitCode(m_session.table());
    emit finished(m_status.value_or(int(seen)));
}

void Script::end(int status, qint64 grace)
{
    if (m_status)
        return;
    m_status = status;
    if (m_player)
        m_player->stop();
    m_session.commands().put(command::EndAll {grace});
    watch();
}

} // namespace pangaea
