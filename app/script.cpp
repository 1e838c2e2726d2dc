// SPDX-License-Identifier: MIT
#include "app/script.h"

#include "app/headless.h"
#include "app/session.h"

#include "core/facts/targetcatalog.h"
#include "core/lesson/lessoncheck.h"
#include "core/session/scenarioplayer.h"

#include <algorithm>
#include <chrono>

namespace pangaea {

namespace {

constexpr int lessonPatience = 3000; // ms, for samples and last output

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
}

} // namespace

Script::Script(Session &session, Options options, Played played, TakePicture takePicture, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_options(std::move(options))
    , m_takePicture(std::move(takePicture))
    , m_timeout(this)
    , m_picture(m_options.screenshot.isEmpty() ? Picture::None : Picture::Due)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { end(int(ExitCode::TimedOut), command::EndAll().grace); });
    connect(&session.table(), &ProcessTable::targetsListed, this, &Script::begin);
    // The table is the first of the journal's readers: a picture waits until the others have read the same events.
    connect(&session.table(), &ProcessTable::changed, this, &Script::watch, Qt::QueuedConnection);
    beginFile(std::move(played));
}

void Script::beginFile(Played played)
{
    const auto refused = [this](const ScenarioError &error) { refuse(locatedError(m_options.file, error)); };
    if (!played.scenario.steps.empty()) {
        m_player = std::make_unique<ScenarioPlayer>(m_session.commands(), m_session.readings(),
                                                    std::move(played.scenario));
        connect(m_player.get(), &ScenarioPlayer::finished, this, &Script::watch);
        connect(m_player.get(), &ScenarioPlayer::refused, this, refused);
        connect(m_player.get(), &ScenarioPlayer::missed, this, [this](const ScenarioError &what) {
            m_missed = true;
            emit failed(locatedError(m_options.file, what));
        });
    } else if (!played.lesson.parts.empty()) {
        m_lesson = std::make_unique<LessonCheck>(m_session.commands(), m_session.readings(), played.lesson,
                                                 lessonPatience, milliseconds(m_options.reading.value_or(0)));
        connect(m_lesson.get(), &LessonCheck::finished, this, &Script::watch);
        connect(m_lesson.get(), &LessonCheck::refused, this, refused);
    }
}

bool Script::isPlaying() const
{
    return (m_player && m_player->isPlaying()) || (m_lesson && m_lesson->isPlaying());
}

Script::~Script() = default;

void Script::begin()
{
    if (!m_options.names && !m_player && !m_lesson)
        return;
    m_begun = true;
    if (m_player)
        m_player->play();
    else if (m_lesson)
        m_lesson->play();
    else if (const Failure problem = beginSpawning())
        refuse(problem.sentence());
    if (m_options.timeout && !m_over)
        m_timeout.start(milliseconds(*m_options.timeout));
}

Failure Script::beginSpawning()
{
    const auto &listed = *m_session.table().targets();
    if (!listed.error.isEmpty())
        return listed.error;
    Failure problem = checkArguments(listed.catalog, m_options.target, m_options.parameters);
    if (!problem)
        m_session.commands().put(command::Spawn {.names = *m_options.names,
                                                 .target = m_options.target,
                                                 .parameters = m_options.parameters,
                                                 .join = m_options.join,
                                                 .on = m_options.on});
    return problem;
}

// Called before anything has run.
void Script::refuse(const QString &sentence)
{
    m_over = true;
    emit failed(sentence);
    emit finished(int(ExitCode::Usage));
}

// After each batch: the picture's delay starts with the first process; the run ends after the last process and the
// picture.
void Script::watch()
{
    const ProcessTable &table = m_session.table();
    m_rows = std::max(m_rows, table.rows().size());
    if (m_options.after && m_picture == Picture::Due && table.firstStart()) {
        m_picture = Picture::Scheduled;
        QTimer::singleShot(milliseconds(*m_options.after), this, &Script::takePicture);
    }
    const bool ended = m_status && table.liveCount() == 0;
    if (ended || (isSettled() && m_picture != Picture::Scheduled))
        finish();
}

// Rows that a scenario created but never started do not end; they keep nobody waiting.
bool Script::isSettled() const
{
    const ProcessTable &table = m_session.table();
    if (!m_player && !m_lesson)
        return m_begun && m_rows >= size_t(m_options.names ? m_options.names->size() : 1) && table.isSettled();
    return m_begun && !isPlaying() && !table.joinsGoOn()
        && std::ranges::all_of(table.rows(), [&table](const ProcessState &row) {
               return table.isLostForGood(row) || row.state == State::Created || row.state == State::FailedToStart
                   || (hasEnded(row.state) && (row.outputEnded || row.outputHeld) && row.restart.at == 0);
           });
}

void Script::takePicture()
{
    const Failure problem = m_takePicture(m_options);
    m_picture = problem ? Picture::Failed : Picture::Taken;
    if (problem)
        emit failed(problem.sentence());
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
        return; // the window stays open until it is closed or ended by a signal
    m_over = true;
    const ExitCode seen = m_lesson ? lessonCode() : m_missed ? ExitCode::ProcessFailed : exitCode(m_session.table());
    emit finished(m_status.value_or(int(m_picture == Picture::Failed ? ExitCode::Usage : seen)));
}

// In a lesson, on crashes for example, no process needs to exit with 0.
ExitCode Script::lessonCode()
{
    for (const ScenarioError &problem : m_lesson->problems())
        emit failed(locatedError(m_options.file, problem));
    return m_lesson->problems().empty() ? ExitCode::Success : ExitCode::ProcessFailed;
}

void Script::end(int status, qint64 grace)
{
    if (m_status)
        return;
    m_status = status;
    if (m_player)
        m_player->stop();
    if (m_lesson)
        m_lesson->stop();
    m_session.commands().put(command::EndAll {grace});
    watch();
}

} // namespace pangaea
