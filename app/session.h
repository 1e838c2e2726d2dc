// SPDX-License-Identifier: MIT
// One session: the engine on its own thread, the mailboxes in between, and the journal with its readings on this
// thread. No process that it started outlives it. Lives on the main thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/engine/platform.h"
#include "core/facts/command.h"
#include "core/session/readings.h"

#include <QThread>

#include <memory>

namespace pangaea {

class Engine;

class Session final : public QObject
{
    Q_OBJECT
public:
    /// Starts at once; `worker` is the path of the worker program, or empty.
    explicit Session(const QString &worker, const PlatformOptions &options = {}, QObject *parent = nullptr);
    ~Session() override;

    /// Kills what still lives and waits until the engine has reported everything. After that nothing changes any more:
    /// for exports at the end of a run.
    void finish();

    [[nodiscard]] Mailbox<Command> &commands() { return m_commands; }
    [[nodiscard]] Readings &readings() { return m_readings; }
    [[nodiscard]] const ProcessTable &table() const { return m_readings.table; }

private:
    void take();

    Mailbox<Command> m_commands;
    Mailbox<Event> m_events;
    Journal m_journal;
    Readings m_readings;
    std::unique_ptr<Engine> m_engine; ///< lives on m_thread
    QThread m_thread;
};

} // namespace pangaea
