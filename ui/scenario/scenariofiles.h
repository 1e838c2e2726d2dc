// SPDX-License-Identifier: MIT
// Scenario files in the window: reads one on its own thread, asks with ScenarioDialog, and plays it. Nothing runs
// before the user has agreed. Lives on the GUI thread.
#pragma once

#include "core/scenario/scenario.h"
#include "ui/parts/backgroundwork.h"

#include <QObject>

namespace pangaea {

class ScenarioRunner;

class ScenarioFiles final : public QObject
{
    Q_OBJECT
public:
    /// The runner must outlive it.
    ScenarioFiles(ScenarioRunner &runner, QWidget *window);

    /// One at a time. A scenario of Pangaea's own (a resource) that runs no other program is played without asking.
    void open(const QString &path);

signals:
    void told(const QString &sentence);
    void failed(const QString &title, const QString &sentence);
    /// The user agreed; the scenario begins with this many spawns.
    void begun(int spawns);

private:
    void ask(const QString &path, const Scenario &scenario);
    void play(const QString &path, const Scenario &scenario, bool inSteps);
    [[nodiscard]] bool isBusy();

    ScenarioRunner &m_runner;
    QWidget *m_window;
    BackgroundWork m_work;
};

} // namespace pangaea
