// SPDX-License-Identifier: MIT
// The one scenario that is played in the window: a step at a time, as far as some step, or all at once. Files,
// lessons and the code panel share it. It does not ask: whoever loads a scenario with programs has the user's
// consent. Lives on the GUI thread.
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

    /// Runs nothing yet. What was loaded before takes no further step. `source` says in a refusal where it is
    /// from: a file's path, or a lesson's title.
    void load(const Scenario &scenario, const QString &source);

    /// Null: none is loaded.
    [[nodiscard]] const Scenario *scenario() const;
    /// Takes steps, or waits for what the last one waits for.
    [[nodiscard]] bool isPlaying() const;
    /// The step that is taken next; steps.size(): none.
    [[nodiscard]] size_t next() const;
    /// There is a step to take.
    [[nodiscard]] bool hasMore() const;

public slots:
    void runAll();
    void step();
    /// Until before steps[end].
    void runTo(size_t end);
    void pause();
    /// For good; what runs goes on.
    void stop();

signals:
    /// scenario(), isPlaying(), next() or hasMore().
    void changed();
    /// Scenario::steps[step] is taken now.
    void stepBegan(int step);
    /// Steps before `next` are done.
    void paused(int next);
    void finished();
    /// Nothing was run: the worker's targets refuse it. The sentence names the source and the place.
    void refused(const QString &sentence);

private:
    void connectPlayer(const QString &source);

    Mailbox<Command> &m_commands;
    Readings &m_readings;
    std::unique_ptr<ScenarioPlayer> m_player; ///< the last one
    bool m_stopped = false;
};

/// "FILE, line 3, column 12: sentence", for a box.
[[nodiscard]] QString sentenceOf(const QString &source, const ScenarioError &error);

} // namespace pangaea
