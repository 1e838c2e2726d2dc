// SPDX-License-Identifier: MIT
// One row's operating system process: a QProcess for each attempt, its states, and the steps of stopping it; RowInput and
// RowOutput handle its input and output. Reports what happens through one signal. Lives on the engine's thread.
#pragma once

#include "core/engine/platform.h"
#include "core/engine/rowinput.h"
#include "core/engine/rowoutput.h"
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
    /// The engine ends its children before it is destroyed; one that still lives is killed here.
    ~Child() override;

    /// What a row that is not live needs to go on later, in another Child.
    struct Past {
        int attempts = 0;
        bool ended = false; ///< the last one; false: it failed to start
    };
    [[nodiscard]] Past past() const { return {m_attempt, hasEnded()}; }
    /// Before anything else.
    void resume(const Past &past);

    [[nodiscard]] ProcessId id() const { return m_id; }
    [[nodiscard]] const event::Created &made() const { return m_made; }
    [[nodiscard]] bool isStarting() const { return m_phase == Phase::Starting; }
    [[nodiscard]] bool isLive() const { return m_phase == Phase::Starting || m_phase == Phase::Running; }
    /// There was an attempt, whether it succeeded or not.
    [[nodiscard]] bool hasRun() const { return m_attempt > 0; }
    /// It ran, and its end was seen.
    [[nodiscard]] bool hasEnded() const { return m_phase == Phase::Ended; }
    /// A restart waits for the end of the current attempt.
    [[nodiscard]] bool wantsRestart() const { return m_wantsRestart; }

    /// Starts the next attempt, when none lives. Only the engine's start queue calls this, since it may take
    /// milliseconds.
    void start();
    /// SIGTERM (and SIGCONT, if it is stopped: otherwise the signal would stay pending), then SIGKILL after `grace` ns.
    /// `byUser` is false at the end of the session.
    void terminate(qint64 grace, bool byUser = true);
    void kill(bool byUser = true);
    /// Kills what its ended process left running, on the user's behalf if `byUser`. False if there was nothing.
    bool killLeft(bool byUser);
    /// Kills the descendants that outlived a terminated process, which had the same grace time.
    void killSurvivors();
    /// Kills the whole tree, whether its own process still lives or not, since it has more than `most` processes.
    void killRunaway(int most);
    void restartWhenEnded(qint64 grace);
    /// Sends any signal on the user's behalf.
    void signal(int number);

    /// As in RowInput. answerOf: the attempt whose terminal answers; an answer for another one is dropped; 0: it is typed.
    void writeInput(const QByteArray &bytes, int answerOf);
    void endInput();
    void resizeTerminal(const TerminalSize &size) { m_input.resize(size); }

    /// For the whole tree.
    void setNice(int nice);
    void setAffinity(const std::vector<int> &cores);

    /// Reads the kernel's data and reports it, and whether the process is suspended.
    void sample();
    /// The same for a round of samples, but reports nothing that is unchanged; includes the tasks below.
    void sampleIfChanged();

    /// Some of its output waits to be taken.
    [[nodiscard]] bool hasOutput() const { return m_output.isWaiting(); }
    /// Moves at most `most` bytes of it to the end of the batch, and reports the end of the output if that was the last
    /// of it. Returns the number of bytes.
    qint64 moveOutput(EventBatch &batch, qint64 most) { return m_output.moveTo(batch, m_id, most); }
    /// Reads the rest of the last attempt's output and closes it, even if a descendant still has it open.
    void finishOutput() { m_output.finish(); }

signals:
    /// `time` is monotonic ns; 0: now.
    void happened(pangaea::ProcessId process, const pangaea::Payload &payload, qint64 time);
    /// The attempt has ended (or failed to start), and the row can be started again.
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
    [[nodiscard]] bool told(int number, bool byUser, const Platform::TreeResult &result, qint64 time);
    void endGrace();
    void continueIfStopped();
    void onStarted();
    void onError(QProcess::ProcessError error);
    void onFinished(int code, QProcess::ExitStatus how);
    void fail(const QString &reason);
    [[nodiscard]] static Failure unknownHost(const QString &host);
    [[nodiscard]] Failure openStreams();
    [[nodiscard]] QString nobodyToTypeTo() const;
    void finishAttempt(Phase phase);

    const ProcessId m_id;
    const event::Created m_made;
    Platform &m_platform;
    QProcess *m_process = nullptr; ///< of the current attempt
    QTimer m_killTimer;
    RowOutput m_output;
    RowInput m_input;
    Phase m_phase = Phase::Created;
    int m_attempt = 0;
    std::bitset<128> m_askedFor; ///< signals that the user (or stopping, on the user's behalf) sent to this attempt
    bool m_suspended = false;
    bool m_stopSent = false; ///< SIGSTOP was sent, and nothing since that undoes it
    bool m_wantsRestart = false;
};

} // namespace pangaea
