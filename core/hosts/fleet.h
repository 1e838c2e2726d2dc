// SPDX-License-Identifier: MIT
// Stands where the engine stands, for a session on several machines: takes the commands, deals the rows out among this
// computer's engine and the hosts, counts the rows, and is the parent that joins all of them, one after the other.
// Lives on a thread of its own: what the engine's thread starts is recorded, and a way to a host must not be.
#pragma once

#include "core/basics/mailbox.h"
#include "core/engine/joinqueue.h"
#include "core/facts/command.h"
#include "core/hosts/host.h"

#include <deque>
#include <map>
#include <memory>
#include <set>

namespace pangaea {

class Fleet final : public QObject
{
    Q_OBJECT
public:
    /// Between the fleet and the two sides; they must outlive it. The engine must leave the joins to the fleet.
    struct Mail {
        Mailbox<Command> &commands; ///< from the window
        Mailbox<Event> &events;     ///< to the window
        Mailbox<Command> &toEngine;
        Mailbox<Event> &fromEngine;
    };
    /// `agent` is the agent's program on this computer.
    Fleet(const Mail &mail, const std::vector<HostWay> &hosts, const QString &agent, HostPatience patience = {});
    ~Fleet() override;

    /// For tests: the process of the way to a host.
    [[nodiscard]] qint64 wayPid(const QString &host) const;

public slots:
    /// On the fleet's own thread, once, before anything else.
    void begin();
    /// Ends the hosts. finished() follows when all have ended, and the engine too.
    void shutDown();
    /// The engine has told its last.
    void engineFinished();

signals:
    void finished();

private:
    enum class Life { Asked, Made, Begun, Ended, Failed, Removed };
    struct Row {
        Host *host = nullptr; ///< none: this computer
        Life life = Life::Asked;
        Life before = Life::Made; ///< Removed: what it was
        bool joinsItself = false;
        event::Created asked {}; ///< while it is Asked: what is known of it here
    };

    void handle();
    template <typename Kind>
    void handle(Kind what);
    void handle(command::Spawn spawn);
    void handle(command::SpawnProgram spawn);
    void handle(command::CancelSpawn what);
    void handle(command::Join what);
    void handle(command::Inspect what);
    void handle(command::SetSampleRate what);
    void handle(command::SetProcessLimit what);
    void handle(command::EndAll what);
    template <typename Kind>
    void toAll(const Kind &what);
    template <typename Kind>
    void toOwners(const Kind &what);
    template <typename Kind>
    void deal(Kind spawn);
    template <typename Kind>
    void spawnOn(Host *host, Kind part);
    template <typename Kind>
    void refuse(const Host &host, const Kind &what);
    [[nodiscard]] Host *hostNamed(const QString &name) const;

    void takeFromEngine();
    void take(const EventBatch &events);
    void keep(const Event &happened);
    void hearOf(const Host &host, const Event &happened);
    void follow(const Event &happened);
    void followJoins(const Event &happened, Row &row);
    void failAsked(const Host &host, bool wasSent);
    void queueJoins();
    void record(ProcessId process, Payload payload, qint64 time = 0);
    void flush();
    void finishIfDone();

    Mail m_mail;
    std::vector<std::unique_ptr<Host>> m_hosts;
    std::set<const Host *> m_silent; ///< those that do not answer, or never will again
    std::map<ProcessId, Row> m_rows;
    std::deque<ProcessId> m_joinLater; ///< to be joined when all of them have begun, in the order of their rows
    JoinQueue m_joins;
    EventBatch m_pending;
    EventBatch m_early; ///< of hosts, before the session began
    quint64 m_lastId = 0;
    bool m_begun = false;
    bool m_ending = false;
    bool m_shuttingDown = false;
    bool m_engineFinished = false;
    QTimer m_flushTimer;
};

} // namespace pangaea
