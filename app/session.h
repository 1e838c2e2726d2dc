// SPDX-License-Identifier: MIT
// One session: the engine on its own thread, the mailboxes in between, and the journal with its readings on this
// thread; with hosts the fleet on a third. No process that it started outlives it. Lives on the main thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/engine/platform.h"
#include "core/facts/command.h"
#include "core/hosts/hostfile.h"
#include "core/session/readings.h"

#include <QThread>

#include <memory>

namespace pangaea {

class Engine;
class Fleet;

class Session final : public QObject
{
    Q_OBJECT
public:
    /// The machines besides this computer, and the agent's program on this one.
    struct Hosts {
        std::vector<HostWay> ways;
        QString agent;
    };
    /// Starts at once; `worker` is the path of the worker program, or empty.
    explicit Session(const QString &worker, const PlatformOptions &options = {}, const Hosts &hosts = {},
                     QObject *parent = nullptr);
    ~Session() override;

    /// Kills what still lives and waits until the engine has reported everything. After that nothing changes any more:
    /// for exports at the end of a run.
    void finish();

    [[nodiscard]] Mailbox<Command> &commands() { return m_commands; }
    [[nodiscard]] Readings &readings() { return m_readings; }
    [[nodiscard]] const ProcessTable &table() const { return m_readings.table; }

private:
    void take();
    void startFleet(const Hosts &hosts);
    static void start(QThread &thread, const QString &name);

    Mailbox<Command> m_commands;
    Mailbox<Event> m_events;
    Journal m_journal;
    Readings m_readings;
    Mailbox<Command> m_engineCommands; ///< with hosts the fleet is in between
    Mailbox<Event> m_engineEvents;
    std::unique_ptr<Engine> m_engine; ///< lives on m_thread
    Fleet *m_fleet = nullptr;         ///< lives on m_fleetThread, and goes with it; none without hosts
    QThread m_thread;
    QThread m_fleetThread;
};

} // namespace pangaea
