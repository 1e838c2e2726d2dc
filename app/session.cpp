// SPDX-License-Identifier: MIT
#include "app/session.h"

#include "app/commandline.h"

#include "core/engine/engine.h"

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace pangaea {

Session::Session(const QString &worker, const PlatformOptions &options, QObject *parent)
    : QObject(parent)
    , m_readings(m_journal)
    , m_engine(std::make_unique<Engine>(m_commands, m_events, worker, createPlatform(options)))
{
    connect(&m_events, &MailboxSignal::filled, this, &Session::take, Qt::QueuedConnection);
    connect(&m_readings.output, &OutputLog::caughtUp, this, &Session::take, Qt::QueuedConnection);
    connect(&m_readings.output, &OutputLog::answered, this,
            [this](ProcessId process, int attempt, const QByteArray &bytes) {
                m_commands.put(command::WriteInput {{process}, bytes, attempt});
            });
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_engine.get(), &Engine::begin);
    connect(m_engine.get(), &Engine::finished, &m_thread, &QThread::quit, Qt::DirectConnection);
    m_thread.setObjectName(u"engine"_s);
    m_thread.start();
    if (!m_thread.isRunning()) { // RLIMIT_NPROC counts threads too
        std::fputs("pangaea: the system gives no thread to work in. End other programs and try again.\n", stderr);
        std::exit(int(ExitCode::Usage));
    }
}

Session::~Session()
{
    finish();
}

// Not while a flood is still being read: the engine keeps what comes meanwhile, and drops what is too much.
void Session::take()
{
    if (!m_readings.output.isBehind())
        m_journal.append(m_events.take());
}

// The window is already closed; the engine kills what still lives and reports when everything is reaped.
void Session::finish()
{
    if (m_thread.isFinished())
        return;
    QMetaObject::invokeMethod(m_engine.get(), &Engine::shutDown, Qt::QueuedConnection);
    m_thread.wait();
    m_journal.append(m_events.take());
    m_readings.output.catchUp();
}

} // namespace pangaea
