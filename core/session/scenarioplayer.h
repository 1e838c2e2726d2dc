// SPDX-License-Identifier: MIT
// Plays a scenario: sends its steps to the engine as commands, and reads in the journal when the next one may follow.
// Steps that create rows are sent together; any other step first waits until all requested rows have started or failed.
// It never blocks. Lives on the journal's thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/facts/command.h"
#include "core/scenario/scenario.h"
#include "core/session/conditionwait.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>

namespace pangaea {

struct Readings;

class ScenarioPlayer final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it. It plays one scenario, once.
    ScenarioPlayer(Mailbox<Command> &commands, Readings &readings, Scenario scenario, QObject *parent = nullptr);

    /// Begins when the worker's targets are known; if the steps do not match them, refused() is emitted and nothing is
    /// run.
    void play() { playTo(m_scenario.steps.size()); }
    /// The same, but stops before steps[end]: then paused() is emitted, and the next call continues there.
    void playTo(size_t end);
    /// Begins no further step.
    void pause();
    /// Takes no further step, ever; what runs goes on. finished() is not emitted after it.
    void stop();

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    /// It takes steps, or waits for the result of the last one.
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    /// Index of the next step; steps.size(): none.
    [[nodiscard]] size_t next() const { return m_next; }

signals:
    void refused(const pangaea::ScenarioError &error);
    /// Scenario::steps[step] is being sent.
    void stepBegan(int step);
    /// What a step waited for did not come before its limit: where that step is in the file, and a sentence. The steps
    /// after it are taken nevertheless.
    void missed(const pangaea::ScenarioError &what);
    /// All steps are done: their waits are over, and the processes that they started have started or failed.
    void finished();
    /// The same for the steps before `next`; it does not continue by itself.
    void paused(int next);

private:
    void begin();
    void read(qsizetype first, qsizetype count);
    void goOn();
    void tell(size_t step);
    void take(const Step &step);
    void makeRows();
    void make(const Step &step);
    void wait(qint64 time);
    void waitFor(const Step &step, const ProcessIds &rows);
    [[nodiscard]] bool hasWaited();
    void join(const ProcessIds &rows, std::optional<qint64> timeout);
    void start(const ProcessIds &rows);
    void restart(const ProcessIds &rows);

    [[nodiscard]] ProcessIds rowsOf(const Step &step) const;
    [[nodiscard]] ProcessIds allRows() const;
    [[nodiscard]] bool allAreThere() const;
    [[nodiscard]] bool allAreJoined();

    struct Row {
        QString name;
        QString target;
        QString host {};
        ProcessId process = ProcessId::Pangaea; ///< until it is created
        size_t attempts = 0;                    ///< number of attempts requested
    };
    [[nodiscard]] Row *rowOf(const event::Created &made);

    Mailbox<Command> &m_commands;
    Readings &m_readings;
    const Scenario m_scenario;
    std::vector<Row> m_rows; ///< in order of creation
    size_t m_known = 0;      ///< how many of them exist
    std::set<ProcessId> m_joining;
    QTimer m_wait;                            ///< of a wait, or the limit of m_condition
    std::optional<ConditionWait> m_condition; ///< what the last step waits for
    size_t m_next = 0;
    size_t m_end = 0; ///< stops before this step
    bool m_playing = false;
    bool m_listening = false;
    bool m_begun = false;
    bool m_over = false;
};

} // namespace pangaea
