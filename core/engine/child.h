// SPDX-License-Identifier: MIT
// One row's operating system process: a QProcess for each attempt, its states, its stop ladder, and its input; its
// output is a part of its own. Says what happens through one signal. Lives on the engine's thread.
#pragma once

#include "core/engine/rowoutput.h"
#include "core/engine/inputsink.h"
#include "core/engine/platform.h"
#include "core/facts/event.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <bitset>

namespace pangaea {

class Child final : public QObject
{
    Q_OBJECT
public:
    Child(ProcessId id, event::Created made, Platform &platform, QObject *parent = nullptr);
    /// The engine ends its children before it goes; one that still lives is killed here.
    ~Child() override;

    [[nodiscard]] ProcessId id() const { return m_id; }
    [[nodiscard]] const event::Created &made() const { return m_made; }
    [[nodiscard]] bool isStarting() const { return m_phase == Phase::Starting; }
    [[nodiscard]] bool isLive() const { return m_phase == Phase::Starting || m_phase == Phase::Running; }
    /// There was an attempt, whatever came of it.
    [[nodiscard]] bool hasRun() const { return m_attempt > 0; }
    /// It ran, and its end was seen.
    [[nodiscard]] bool hasEnded() const { return m_phase == Phase::Ended; }
    /// A restart waits for the end of the attempt that still lives.
    [[nodiscard]] bool wantsRestart() const { return m_wantsRestart; }

    /// The next attempt, when none lives. Called by the engine's start queue alone, since it may take milliseconds.
    void start();
    /// SIGTERM (and SIGCONT, if it is stopped: else the signal would stay pending), then SIGKILL after
    /// `grace` ns. Not by the user: at the end of the session.
    void terminate(qint64 grace, bool byUser = true);
    void kill(bool byUser = true);
    /// What of the tree outlives a terminated process has the same grace; this ends it.
    void killSurvivors();
    /// Its tree has more processes than `most`: all are killed, whether its own process still lives or not.
    void killRunaway(int most);
    void restartWhenEnded(qint64 grace);
    /// Any signal, in the user's name.
    void signal(int number);

    /// To what reads its input, if it is typed.
    void writeInput(const QByteArray &bytes);
    void endInput();

    /// For the whole tree.
    void setNice(int nice);
    void setAffinity(const std::vector<int> &cores);

    /// Reads the kernel's view and reports it, and whether it is suspended.
    void sample();
    /// The same for a round of samples, where nothing has to be said again; with the tasks below.
    void sampleIfChanged();

    /// Some of its output waits to be taken.
    [[nodiscard]] bool hasOutput() const { return m_output.isWaiting(); }
    /// Moves at most `most` bytes of it to the end of the batch, and reports its end when that was the last of it. Returns
    /// how many.
    qint64 moveOutput(EventBatch &batch, qint64 most) { return m_output.moveTo(batch, m_id, most); }
    /// Reads what is there of the last attempt's output and closes it, though a descendant may have it open still.
    void finishOutput() { m_output.finish(); }

signals:
    /// At `time`, monotonic ns; 0: now.
    void happened(pangaea::ProcessId process, const pangaea::Payload &payload, qint64 time);
    /// The attempt is over (or never began), and the row can be started again.
    void over(pangaea::ProcessId process);
    /// There is output to take.
    void printed(pangaea::ProcessId process);

private:
    enum class Phase { Created, Starting, Running, Failed, Ended };

    void say(const Payload &payload, qint64 time = 0) { emit happened(m_id, payload, time); }
    void report(const KernelSample &now);
    void reportProblem(const Failure &problem);
    [[nodiscard]] QString notRunning(int number) const;
    [[nodiscard]] bool send(int number, bool byUser);
    [[nodiscard]] bool sendToTree(int number, bool byUser);
    [[nodiscard]] bool killLeft(bool byUser);
    [[nodiscard]] bool told(int number, bool byUser, const Platform::TreeResult &result, qint64 time);
    void endGrace();
    void continueIfStopped();
    void onStarted();
    void onError(QProcess::ProcessError error);
    void onFinished(int code, QProcess::ExitStatus how);
    void fail(const QString &reason);
    [[nodiscard]] Failure openInput();
    [[nodiscard]] Failure reasonNotToType() const;
    void giveText();
    void finishAttempt(Phase phase);

    const ProcessId m_id;
    const event::Created m_made;
    Platform &m_platform;
    QProcess *m_process = nullptr; ///< of the current attempt
    QTimer m_killTimer;
    RowOutput m_output;
    std::unique_ptr<InputSink> m_input; ///< of the current attempt, unless it is closed
    Phase m_phase = Phase::Created;
    int m_attempt = 0;
    std::bitset<128> m_askedFor; ///< signals that the user (or the ladder, for the user) sent to this attempt
    bool m_suspended = false;
    bool m_stopSent = false; ///< and nothing since that undoes it
    bool m_wantsRestart = false;
};

} // namespace pangaea
