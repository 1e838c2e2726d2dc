// SPDX-License-Identifier: MIT
// Asks pangaea-recorder, which has a right that this program lacks, for the perf events of context switches: starts it,
// directly or by pkexec(1), over a private socket, and takes the descriptors that it sends. Never blocks. Lives on the
// engine's thread, whose children are to be recorded.
#pragma once

#include "core/basics/failure.h"
#include "core/linux/recorderwire.h"
#include "core/linux/switchrecorder.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

class QSocketNotifier;

namespace pangaea {

class RecorderHelper final : public QObject
{
    Q_OBJECT
public:
    /// Tests pass other values.
    struct Options {
        QString program;        ///< pangaea-recorder, absolute
        bool asksFirst = false; ///< by pkexec, which asks somebody who may permit it
        unsigned watermark = 0; ///< as of switchEvent()
        std::chrono::milliseconds toBeReady {2000};
        std::chrono::milliseconds toBePermitted {180'000};
        std::chrono::milliseconds toOpen {5000};
    };
    /// Starts at once; the results come later, by signals.
    explicit RecorderHelper(const Options &options, QObject *parent = nullptr);
    /// Ends the program that it started.
    ~RecorderHelper() override;

    /// Whether the program has the right without asking, judging by its file.
    [[nodiscard]] static bool hasRight(const QString &program);

signals:
    /// It has the permission and opens the events now: what is started until it ends would be recorded only in part.
    void opening();
    /// Emitted once: the events, or why there are none.
    void finished(const std::vector<pangaea::SwitchRecorder::Given> &opened, const pangaea::Failure &problem);

private:
    void start();
    void read();
    void take(const recorderwire::Answer &answer, const std::vector<int> &descriptors);
    void ask();
    void endedAlone();
    void finish(const Failure &problem);
    [[nodiscard]] QString refusal(recorderwire::Stage stage, int error) const;
    [[nodiscard]] QString endOf(int status) const;

    const Options m_options;
    QProcess *m_process; ///< may outlive this object until it ends by itself; nobody waits for that
    QTimer m_limit;
    int m_socket = -1;
    QSocketNotifier *m_readable = nullptr;
    std::vector<SwitchRecorder::Given> m_opened;
    bool m_asked = false;
    bool m_finished = false;
};

} // namespace pangaea
