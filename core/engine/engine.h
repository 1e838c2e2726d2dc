// SPDX-License-Identifier: MIT
// Turns commands into processes, and what happens to these into events. Owns the children, the join queue, the platform
// and the timers. An ordinary QObject: the program gives it its own thread, tests run it inline.
#pragma once

#include "core/basics/mailbox.h"
#include "core/engine/child.h"
#include "core/engine/joinqueue.h"
#include "core/engine/platform.h"
#include "core/engine/restarts.h"
#include "core/facts/command.h"
#include "core/facts/event.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <set>

namespace pangaea {

class Engine final : public QObject
{
    Q_OBJECT
public:
    /// Who joins: this engine, or the parent of which it is one machine among others. Then it queues no join.
    enum class Joins { Here, Elsewhere };
    /// The mailboxes must outlive the engine. `worker` is the absolute path of the worker program, empty
    /// when there is none.
    Engine(Mailbox<Command> &commands, Mailbox<Event> &events, QString worker, std::unique_ptr<Platform> platform,
           Joins joins = Joins::Here);
    ~Engine() override;

public slots:
    /// On the engine's own thread, once, before anything else.
    void begin();
    /// Kills what lives, starts nothing more, and emits finished() when no process lives.
    void shutDown();

signals:
    void finished();

private:
    /// What is kept of a removed row.
    struct Removed {
        event::Created made;
        Child::Past past;
    };

    void handle();
    void handle(const command::Spawn &spawn);
    void handle(const command::SpawnProgram &spawn);
    void handle(const command::CancelSpawn &);
    void handle(const command::Start &start);
    void handle(const command::Join &join);
    void handle(const command::Terminate &terminate);
    void handle(const command::Kill &kill);
    void handle(const command::Suspend &suspend);
    void handle(const command::Continue &resume);
    void handle(const command::Restart &restart);
    void handle(const command::SetRestart &set);
    void handle(const command::SendSignal &signal);
    void handle(const command::WriteInput &write);
    void handle(const command::ResizeTerminal &resize);
    void handle(const command::EndInput &end);
    void handle(const command::Remove &remove);
    void handle(const command::Restore &restore);
    void handle(const command::SetSampleRate &rate);
    void handle(const command::SetProcessLimit &limit);
    void handle(const command::RecordExactly &);
    void handle(const command::Inspect &inspect);
    void handle(const command::SetNice &favour);
    void handle(const command::SetAffinity &affinity);
    void handle(const command::RecordScenario &scenario);
    void handle(const command::RecordStep &step);
    void handle(const command::RecordWait &wait);
    void handle(const command::RecordAnnotation &recorded);
    void handle(const command::EndAll &end);

    [[nodiscard]] Child *child(ProcessId process) const;
    Child &addChild(ProcessId process, const event::Created &made);
    template <typename Function>
    void forEach(const ProcessIds &processes, Function function);
    void create(event::Created made, ProcessId id, bool start, const RestartPolicy &restart);
    [[nodiscard]] ProcessId rowFor(const ProcessIds &rows, size_t index);
    void enqueueStart(Child &child);
    [[nodiscard]] ProcessIds dropStarts();
    [[nodiscard]] bool cancelStart(const Child &child);
    bool cancelRestart(ProcessId process);
    void planRestart(const Child &child, const ExitStatus &status);
    void awaitRestarts();
    void restartDue();
    void startSome();
    void queueJoins();
    void forgetOldest();
    void signal(const ProcessIds &processes, int number);
    void onChild(ProcessId process, const Payload &payload, qint64 time);
    void onOver(ProcessId process);
    void onPrinted(ProcessId process);

    void sampleAll();
    void beginRound();
    void lookAfterOrphans();
    void sampleSome();
    void inspectSome();
    void watchTrees();
    void reportProtection();
    void beginRecording();
    [[nodiscard]] bool askToRecord(Platform::Permission permission);
    void holdStarts(bool hold);
    void reportRecording();
    void takeRecords();
    void watchEvery(std::chrono::milliseconds interval);
    void sampleEvery(std::chrono::milliseconds interval);
    void setPace();
    void flushSoon(std::chrono::milliseconds after);
    void record(ProcessId process, const Payload &payload, qint64 time = 0);
    void finishOutput(Child &child);
    void flush();
    void finishIfIdle();

    Mailbox<Command> &m_commands;
    Mailbox<Event> &m_events;
    const QString m_worker;
    const std::unique_ptr<Platform> m_platform;
    const Joins m_whoJoins;
    std::map<ProcessId, std::unique_ptr<Child>> m_children;
    std::map<ProcessId, Removed> m_removed; ///< rows that can be restored
    std::deque<ProcessIds> m_removals;      ///< the same, as they were removed together
    std::set<ProcessId> m_live;             ///< started and not ended
    std::deque<ProcessId> m_startQueue;
    std::deque<ProcessId> m_joinLater; ///< to be joined when everything requested has been started
    std::deque<ProcessId> m_printed;   ///< with output to take, in turn
    std::deque<ProcessId> m_round;     ///< still to be sampled in this round
    TargetCatalog m_targets;           ///< of the worker, once it has listed them
    ProcessIds m_inspected;            ///< the rows that the user looks at closely
    qint64 m_lastInspection = 0;
    qint64 m_lastFullRound = 0;
    std::chrono::milliseconds m_sampleInterval {100};
    int m_starting = 0;
    quint64 m_lastId = 0;
    bool m_recording = false;                        ///< something that is recorded lives
    bool m_flushIsForRecords = false;                ///< the flush that comes, and not for news of the engine's own
    bool m_asking = false;                           ///< whether switches may be recorded
    bool m_holding = false;                          ///< starts wait until that is known
    std::optional<event::RecordingStarted> m_answer; ///< the result, not reported yet
    bool m_ending = false;
    bool m_shuttingDown = false;

    JoinQueue m_joins;
    Restarts m_restarts;
    QTimer m_startTimer;
    QTimer m_restartTimer; ///< until the next restart that is planned
    QTimer m_sampleTimer;
    QTimer m_roundTimer;
    QTimer m_watchTimer;
    QTimer m_flushTimer;
    std::optional<event::ProtectionSet> m_protection; ///< as last reported
    EventBatch m_pending;
    qint64 m_lastFlush = 0;
};

} // namespace pangaea
