// SPDX-License-Identifier: MIT
#include "app/agent/agent.h"

#include "app/leftovers.h"

#include "generated/version.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pangaea {

namespace {

constexpr auto lookInterval = 200ms;
constexpr qint64 newsAtOnce = 64 * 1024;        ///< bytes, about
constexpr qsizetype mostUnwritten = 256 * 1024; ///< before more is taken from the queue

/// As the engine says it (uname(2)).
QString kernelName()
{
    return u"Linux "_s + QSysInfo::kernelVersion();
}

} // namespace

Agent::Agent(int input, int output, QString worker, PlatformOptions options, qint64 warden, AgentPatience patience,
             QObject *parent)
    : QObject(parent)
    , m_pipe(input, output)
    , m_worker(std::move(worker))
    , m_options(std::move(options))
    , m_warden(warden)
    , m_patience(patience)
    , m_heardAt(monotonicNow())
{
    m_endTimer.setSingleShot(true);
    connect(&m_pipe, &AgentPipe::read, this, &Agent::take);
    connect(&m_pipe, &AgentPipe::written, this, &Agent::pump,
            Qt::QueuedConnection); // a write within pump() must not begin another one
    connect(&m_pipe, &AgentPipe::ended, this, [this] {
        m_inputEnded = true;
        end(u"Its input has ended."_s);
    });
    connect(&m_events, &MailboxSignal::filled, this, &Agent::takeNews, Qt::QueuedConnection);
    connect(&m_thread, &QThread::finished, this, [this] {
        takeNews();
        m_engineOver = true;
        sayGoodbye();
    });
    connect(&m_lookTimer, &QTimer::timeout, this, &Agent::look);
    connect(&m_endTimer, &QTimer::timeout, this, &Agent::finish);
    m_thread.setObjectName(u"engine"_s);
    m_lookTimer.start(lookInterval);
}

Agent::~Agent()
{
    if (!m_thread.isRunning())
        return;
    if (isReaper()) // else the warden does it
        endLeftovers();
    ::_exit(EXIT_FAILURE); // the engine hangs: nothing may wait for it
}

// Reading

void Agent::take(const QByteArray &bytes)
{
    try {
        m_reader.feed(bytes);
        if (m_reader.hasBegun() && !std::exchange(m_greeted, true))
            greet();
        while (std::optional<wire::Message> message = m_reader.next()) {
            m_heardAt = monotonicNow();
            hear(std::move(*message));
        }
    } catch (const wire::Fault &fault) {
        end(u"What the window said was wrong: %1."_s.arg(fault.expected));
    }
}

// Both begin with the marker; after that the window says whether it can talk to this version.
void Agent::greet()
{
    m_pipe.write(wire::marker().toByteArray()
                 + wire::encode(wire::Greeting {wire::format,
                                                QStringLiteral(PANGAEA_VERSION),
                                                kernelName(),
                                                QThread::idealThreadCount(),
                                                QSysInfo::machineHostName(),
                                                QCoreApplication::applicationPid(),
                                                {}}));
}

void Agent::hear(wire::Message &&message)
{
    if (const auto *asked = std::get_if<wire::Ask>(&message))
        m_pipe.write(wire::encode(wire::Tell {asked->number, m_heardAt, monotonicNow()}));
    else if (const auto *started = std::get_if<wire::Begin>(&message); started && !m_engine)
        begin(*started);
    else if (auto *order = std::get_if<wire::Order>(&message); order && m_engine) {
        m_orders.push_back(std::move(order->command));
        obey();
    } else if (const auto *credit = std::get_if<wire::Credit>(&message)) {
        m_credit = std::min(m_credit + credit->bytes, WireQueue::usualMost);
        pump();
    } else if (std::holds_alternative<wire::End>(message))
        end({});
    else
        throw wire::Fault {u"no “%1” was expected"_s.arg(QLatin1String(wire::nameOf(message)))};
}

void Agent::begin(const wire::Begin &begin)
{
    if (begin.version != QLatin1String(PANGAEA_VERSION))
        throw wire::Fault {u"version %1 was expected"_s.arg(QStringLiteral(PANGAEA_VERSION))};
    m_credit = std::min(begin.credit, WireQueue::usualMost);
    m_engine = std::make_unique<Engine>(m_commands, m_events, m_worker, createPlatform(m_options),
                                        Engine::Joins::Elsewhere);
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_engine.get(), &Engine::begin);
    connect(m_engine.get(), &Engine::finished, &m_thread, &QThread::quit, Qt::DirectConnection);
    m_thread.start();
    if (!m_thread.isRunning()) // RLIMIT_NPROC counts threads too
        end(u"The system gives no thread to work in. End other programs there and try again."_s);
}

// While too much waits that cannot be left out, nothing more begins.
void Agent::obey()
{
    while (!m_orders.empty() && !m_queue.isFull()) {
        m_commands.put(std::move(m_orders.front()));
        m_orders.pop_front();
    }
}

// Writing

void Agent::takeNews()
{
    m_queue.put(m_events.take());
    pump();
}

// As much as the window permits; what it does not take waits in the queue.
void Agent::pump()
{
    while (!m_queue.isEmpty() && m_credit > 0 && m_pipe.waiting() < mostUnwritten) {
        for (const QByteArray &message : wire::encodeNews(m_queue.take(newsAtOnce))) {
            m_credit -= message.size();
            m_pipe.write(message);
        }
    }
    obey();
    if (!m_ending || !m_engineOver)
        return;
    if (!m_finished)
        m_endTimer.start(m_patience.end); // somebody still reads, however slowly
    sayGoodbye();
}

// The end

void Agent::look()
{
    const auto silent = std::chrono::nanoseconds(monotonicNow() - m_heardAt);
    if (m_warden != 0 && ::getppid() != m_warden)
        end(u"Its warden was ended."_s);
    else if (!m_greeted && silent > m_patience.window)
        end(u"No window has spoken to it."_s);
    else if (silent > m_patience.silence)
        end(u"The window has been silent for too long."_s);
}

void Agent::end(const QString &reason)
{
    if (std::exchange(m_ending, true))
        return;
    m_reason = reason;
    m_lookTimer.stop();
    m_endTimer.start(m_patience.end);
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_engine.get(), &Engine::shutDown, Qt::QueuedConnection);
        return;
    }
    m_engineOver = true;
    QTimer::singleShot(0, this, &Agent::sayGoodbye);
}

// When all that is told may be sent, whatever the credit: the window reads until the end.
void Agent::sayGoodbye()
{
    if (m_inputEnded)
        return finish();
    m_credit = WireQueue::usualMost;
    while (!m_queue.isEmpty()) {
        for (const QByteArray &message : wire::encodeNews(m_queue.take(newsAtOnce)))
            m_pipe.write(message);
    }
    if (!std::exchange(m_saidGoodbye, true) && m_greeted)
        m_pipe.write(wire::encode(wire::Bye {m_reason}));
    if (m_pipe.waiting() == 0)
        finish();
}

void Agent::finish()
{
    if (!std::exchange(m_finished, true))
        emit finished();
}

} // namespace pangaea
