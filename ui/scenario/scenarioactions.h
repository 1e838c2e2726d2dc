// SPDX-License-Identifier: MIT
// The actions on the window's scenario: run all, step, run to a step, pause, stop. Menu and panels show the same
// QActions. Also reports the current step. Lives on the GUI thread.
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace pangaea {

class ScenarioRunner;

class ScenarioActions final : public QObject
{
    Q_OBJECT
public:
    /// The runner must outlive it. The actions are added to `window`, where their shortcuts work.
    ScenarioActions(ScenarioRunner &runner, QWidget &window);

    [[nodiscard]] QAction *runAll() const { return m_runAll; }
    [[nodiscard]] QAction *step() const { return m_step; }
    [[nodiscard]] QAction *runToMarked() const { return m_runToMarked; }
    [[nodiscard]] QAction *pause() const { return m_pause; }
    [[nodiscard]] QAction *stop() const { return m_stop; }
    /// Adds all actions, in order.
    void addTo(QMenu &menu) const;

    /// "Step 3 of 7: join Asia", or that it is paused before it; empty where there is none.
    [[nodiscard]] QString status() const;

public slots:
    /// Scenario::steps[step], before which "Run to marked step" stops; -1: none is marked.
    void setMarked(int step);
    /// Takes all steps before steps[end].
    void runTo(size_t end);

signals:
    void told(const QString &sentence);
    void statusChanged(const QString &status);

private:
    QAction *make(const QString &text, const QString &hint);
    void stopIt();
    void update();

    ScenarioRunner &m_runner;
    QWidget &m_window;
    QAction *m_runAll;
    QAction *m_step;
    QAction *m_runToMarked;
    QAction *m_pause;
    QAction *m_stop;
    std::optional<size_t> m_marked;
};

} // namespace pangaea
