// SPDX-License-Identifier: MIT
// Scenarios in the window: reads a file on a thread of its own, asks with ScenarioDialog, and plays it.
// Nothing runs before the user has agreed. Lives on the GUI thread.
#pragma once

#include "core/scenarioplayer.h"
#include "ui/backgroundwork.h"

#include <QObject>

#include <memory>

namespace pangaea {

struct Readings;

class ScenarioFiles final : public QObject
{
    Q_OBJECT
public:
    /// The mailbox and the readings must outlive it.
    ScenarioFiles(Mailbox<Command> &commands, Readings &readings, QWidget *window);
    ~ScenarioFiles() override;

    /// One at a time.
    void open(const QString &path);
    /// No further step is taken.
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_player && m_player->isPlaying(); }

signals:
    void told(const QString &sentence);
    void failed(const QString &title, const QString &sentence);
    /// It was agreed to, and begins with so many spawns.
    void begun(int spawns);
    void playingChanged(bool playing);

private:
    void ask(const QString &path, const Scenario &scenario);
    void play(const QString &path, const Scenario &scenario);
    [[nodiscard]] bool isBusy();

    Mailbox<Command> &m_commands;
    Readings &m_readings;
    QWidget *m_window;
    BackgroundWork m_work;
    std::unique_ptr<ScenarioPlayer> m_player; ///< the last one
};

} // namespace pangaea
