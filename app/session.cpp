// SPDX-License-Identifier: MIT
#include "app/session.h"

#include "app/commandline.h"

#include "core/engine/engine.h"
#include "core/hosts/fleet.h"

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace pangaea {

Session::Session(const QString &worker, const PlatformOptions &options, const Hosts &hosts, QObject *parent)
    : QObject(parent)
    , m_readings(m_journal)
    , m_engine(hosts.ways.empty() ? std::make_unique<Engine>(m_commands, m_events, worker, createPlatform(options))
                                  : std::make_unique<Engine>(m_engineCommands, m_engineEvents, worker,
                                                             createPlatform(options), Engine::Joins::Elsewhere))
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
    start(m_thread, u"engine"_s);
    if (!hosts.ways.empty())
        startFleet(hosts);
}

void Session::startFleet(const Hosts &hosts)
{
    m_fleet = new Fleet({m_commands, m_events, m_engineCommands, m_engineEvents}, hosts.ways, hosts.agent);
    m_fleet->moveToThread(&m_fleetThread);
    connect(&m_fleetThread, &QThread::started, m_fleet, &Fleet::begin);
    connect(&m_fleetThread, &QThread::finished, m_fleet, &QObject::deleteLater); // its timers end on their own thread
    connect(m_fleet, &Fleet::finished, &m_fleetThread, &QThread::quit, Qt::DirectConnection);
    start(m_fleetThread, u"hosts"_s);
}

void Session::start(QThread &thread, const QString &name)
{
    thread.setObjectName(name);
    thread.start();
    if (!thread.isRunning()) { // RLIMIT_NPROC counts threads too
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
    if (m_fleet)
        QMetaObject::invokeMethod(m_fleet, &Fleet::shutDown, Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_engine.get(), &Engine::shutDown, Qt::QueuedConnection);
    m_thread.wait();
    if (m_fleet) {
        QMetaObject::invokeMethod(m_fleet, &Fleet::engineFinished, Qt::QueuedConnection);
        m_fleetThread.wait();
    }
    m_journal.append(m_events.take());
    m_readings.output.catchUp();
}

} // namespace pangaea
