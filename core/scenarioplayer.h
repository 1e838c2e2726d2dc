// SPDX-License-Identifier: MIT
// Plays a scenario: sends its steps to the engine as commands, and reads in the journal when the next one may
// follow. Steps that make rows go together; any other first waits until all rows that were asked for have
// started or failed. It never blocks. Lives on the journal's thread.
#pragma once

#include "core/command.h"
#include "core/mailbox.h"
#include "core/scenario.h"

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
    ScenarioPlayer(
        Mailbox<Command> &commands, Readings &readings, Scenario scenario, QObject *parent = nullptr);

    /// Begins when the worker's targets are known: refused() says that they do not fit, and nothing was run
    /// then.
    void play();
    /// Takes no further step; what runs goes on. There is no finished() after it.
    void stop();

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] bool isPlaying() const { return m_playing; }

signals:
    void refused(const pangaea::ScenarioError &error);
    /// Scenario::steps[step] is sent now.
    void stepBegan(int step);
    /// All steps are done: what they waited for has happened, and what they started has started or failed.
    void finished();

private:
    void begin();
    void read(qsizetype first, qsizetype count);
    [[nodiscard]] bool isNext(const event::Created &made) const;
    void goOn();
    void take(const Step &step);
    void makeRows();
    void make(const Step &step);
    void wait(qint64 time);
    void join(const ProcessIds &rows, std::optional<qint64> timeout);
    void start(const ProcessIds &rows);
    void restart(const ProcessIds &rows);

    [[nodiscard]] ProcessIds rowsOf(const QString &name) const;
    [[nodiscard]] bool allAreThere() const;
    [[nodiscard]] bool allAreJoined();

    struct Row {
        QString name;
        QString target;
        ProcessId process = ProcessId::Pangaea; ///< until it is there
        size_t attempts = 0; ///< that were asked for
    };

    Mailbox<Command> &m_commands;
    Readings &m_readings;
    const Scenario m_scenario;
    std::vector<Row> m_rows; ///< in the order of their making
    size_t m_known = 0; ///< so many of them are there
    std::set<ProcessId> m_joining;
    QTimer m_wait;
    size_t m_next = 0;
    bool m_playing = false;
    bool m_begun = false;
};

} // namespace pangaea
