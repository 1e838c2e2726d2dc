// SPDX-License-Identifier: MIT
#include "app/script.h"

#include "app/headless.h"
#include "app/session.h"

#include "core/targetcatalog.h"

#include <chrono>

namespace pangaea {

namespace {

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
}

} // namespace

Script::Script(Session &session, Options options, TakePicture takePicture, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_options(std::move(options))
    , m_takePicture(std::move(takePicture))
    , m_timeout(this)
    , m_picture(m_options.screenshot.isEmpty() ? Picture::None : Picture::Due)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { end(int(ExitCode::TimedOut)); });
    connect(&session.table(), &ProcessTable::targetsListed, this, &Script::begin);
    connect(&session.table(), &ProcessTable::changed, this, &Script::watch);
}

void Script::begin()
{
    if (!m_options.names)
        return;
    const auto &listed = *m_session.table().targets();
    QString problem = listed.error;
    if (problem.isEmpty())
        problem = checkArguments(listed.catalog, m_options.target, m_options.parameters);
    if (!problem.isEmpty()) {
        emit complained(problem);
        emit finished(int(ExitCode::Usage));
        return;
    }
    m_begun = true;
    m_session.commands().put(
        command::Spawn {*m_options.names, m_options.target, m_options.parameters, true, m_options.join});
    if (m_options.timeout)
        m_timeout.start(milliseconds(*m_options.timeout));
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
    const bool settled = m_begun && !table.rows().empty() && table.isSettled();
    if (ended || (settled && m_picture != Picture::Scheduled))
        finish();
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

void Script::end(int status)
{
    if (m_status)
        return;
    m_status = status;
    m_session.commands().put(command::EndAll {});
    watch();
}

} // namespace pangaea
