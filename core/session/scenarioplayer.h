// SPDX-License-Identifier: MIT
// Plays a scenario: sends its steps to the engine as commands, and reads in the journal when the next one may
// follow. Steps that make rows go together; any other first waits until all rows that were asked for have
// started or failed. It never blocks. Lives on the journal's thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/facts/command.h"
#include "core/scenario/scenario.h"

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

    /// Begins when the worker's targets are known: refused() says that they do not fit, and nothing was run
    /// then.
    void play() { playTo(m_scenario.steps.size()); }
    /// The same as far as before steps[end]: then paused(), and the next call goes on there.
    void playTo(size_t end);
    /// Begins no further step.
    void pause();
    /// Takes no further step, ever; what runs goes on. There is no finished() after it.
    void stop();

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    /// Takes steps, or waits for what the last one waits for.
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    /// The step that is taken next; steps.size(): none.
    [[nodiscard]] size_t next() const { return m_next; }

signals:
    void refused(const pangaea::ScenarioError &error);
    /// Scenario::steps[step] is sent now.
    void stepBegan(int step);
    /// All steps are done: what they waited for has happened, and what they started has started or failed.
    void finished();
    /// The steps before `next` are done in the same sense, and it goes no further by itself.
    void paused(int next);

private:
    void begin();
    void read(qsizetype first, qsizetype count);
    [[nodiscard]] bool isNext(const event::Created &made) const;
    void goOn();
    void tell(size_t step);
    void take(const Step &step);
    void makeRows();
    void make(const Step &step);
    void wait(qint64 time);
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
        ProcessId process = ProcessId::Pangaea; ///< until it is there
        size_t attempts = 0;                    ///< that were asked for
    };

    Mailbox<Command> &m_commands;
    Readings &m_readings;
    const Scenario m_scenario;
    std::vector<Row> m_rows; ///< in the order of their making
    size_t m_known = 0;      ///< so many of them are there
    std::set<ProcessId> m_joining;
    QTimer m_wait;
    size_t m_next = 0;
    size_t m_end = 0; ///< goes no further
    bool m_playing = false;
    bool m_listening = false;
    bool m_begun = false;
    bool m_over = false;
};

} // namespace pangaea
