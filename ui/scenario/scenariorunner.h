// SPDX-License-Identifier: MIT
// Plays the window's only scenario: one step at a time, up to a step, or all at once. Files, lessons and the code panel
// share it. It does not ask: the caller of load() must have the user's consent to run programs. Lives on the GUI
// thread.
#pragma once

#include "core/session/scenarioplayer.h"

#include <QObject>

#include <memory>

namespace pangaea {

struct Readings;

class ScenarioRunner final : public QObject
{
    Q_OBJECT
public:
    /// The mailbox and the readings must outlive it.
    ScenarioRunner(Mailbox<Command> &commands, Readings &readings, QObject *parent = nullptr);
    ~ScenarioRunner() override;

    /// Runs nothing yet. The scenario loaded before takes no further steps. `source` names the origin in a refusal: a
    /// file's path, or a lesson's title.
    void load(const Scenario &scenario, const QString &source);

    /// Null: none is loaded.
    [[nodiscard]] const Scenario *scenario() const;
    /// Takes steps, or waits until the last one is complete.
    [[nodiscard]] bool isPlaying() const;
    /// The next step to take; steps.size(): none.
    [[nodiscard]] size_t next() const;
    /// There is a step to take.
    [[nodiscard]] bool hasMore() const;

public slots:
    void runAll();
    void step();
    /// Takes all steps before steps[end].
    void runTo(size_t end);
    void pause();
    /// Stops for good; running processes go on.
    void stop();

signals:
    /// scenario(), isPlaying(), next() or hasMore() has changed.
    void changed();
    /// Scenario::steps[step] is taken now.
    void stepBegan(int step);
    /// Steps before `next` are done.
    void paused(int next);
    /// What a step waited for did not come in time, as a sentence. The next steps follow nevertheless.
    void missed(const QString &sentence);
    void finished();
    /// Nothing was run: the scenario does not match the worker's targets. The sentence names the source and the
    /// position.
    void refused(const QString &sentence);

private:
    void connectPlayer(const QString &source);

    Mailbox<Command> &m_commands;
    Readings &m_readings;
    std::unique_ptr<ScenarioPlayer> m_player; ///< the last one
    bool m_stopped = false;
};

/// "FILE, line 3, column 12: sentence", for a message box.
[[nodiscard]] QString sentenceOf(const QString &source, const ScenarioError &error);

} // namespace pangaea
