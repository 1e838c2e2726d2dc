// SPDX-License-Identifier: MIT
// What pangaea-agent does between its two pipes and its engine: answers the window, passes orders down and news up, and
// ends everything when its input ends. Lives on the main thread; the engine has a thread of its own.
#pragma once

#include "app/agent/agentpipe.h"

#include "core/engine/engine.h"
#include "core/wire/wirequeue.h"
#include "core/wire/wirereader.h"

#include <QThread>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

namespace pangaea {

struct AgentPatience {
    std::chrono::milliseconds window {60'000};   ///< for the window's first word
    std::chrono::milliseconds silence {180'000}; ///< then nobody is there: a cable may be pulled for a while
    std::chrono::milliseconds end {800};         ///< for the engine to end everything; the warden ends what is left
};

class Agent final : public QObject
{
    Q_OBJECT
public:
    /// `warden`: the process that must be this one's parent, else everything ends; 0: none.
    Agent(int input, int output, QString worker, PlatformOptions options, qint64 warden, AgentPatience patience = {},
          QObject *parent = nullptr);
    ~Agent() override;

    /// Ends everything, with a sentence why (empty: the window asked for it); finished() follows.
    void end(const QString &reason);

signals:
    void finished();

private:
    void take(const QByteArray &bytes);
    void hear(wire::Message &&message);
    void greet();
    void begin(const wire::Begin &begin);
    void obey();
    void takeNews();
    void pump();
    void look();
    void sayGoodbye();
    void finish();

    AgentPipe m_pipe;
    WireReader m_reader;
    WireQueue m_queue;
    std::deque<Command> m_orders; ///< that wait until there is room for their news
    Mailbox<Command> m_commands;
    Mailbox<Event> m_events;
    const QString m_worker;
    const PlatformOptions m_options;
    const qint64 m_warden;
    const AgentPatience m_patience;
    std::unique_ptr<Engine> m_engine; ///< lives on m_thread; none before the window has begun
    QThread m_thread;
    QTimer m_lookTimer;
    QTimer m_endTimer;
    qint64 m_heardAt = 0;
    qint64 m_credit = 0;
    QString m_reason;
    bool m_greeted = false;
    bool m_ending = false;
    bool m_inputEnded = false;
    bool m_engineOver = false; ///< all that it told is in m_queue
    bool m_saidGoodbye = false;
    bool m_finished = false;
};

} // namespace pangaea
