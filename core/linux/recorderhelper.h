// SPDX-License-Identifier: MIT
// Asks pangaea-recorder, which has a right that this program has not, for the events that tell of switches: starts it,
// itself or by pkexec(1), over a socket that nobody else has, and takes what it hands over. Never waits. Lives on the
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
    /// Other values are for tests.
    struct Options {
        QString program;        ///< pangaea-recorder, absolute
        bool asksFirst = false; ///< by pkexec, which asks whoever may permit it
        unsigned watermark = 0; ///< as of switchEvent()
        std::chrono::milliseconds toBeReady {2000};
        std::chrono::milliseconds toBePermitted {180'000};
        std::chrono::milliseconds toOpen {5000};
    };
    /// Starts at once; what follows comes by signals, later.
    explicit RecorderHelper(const Options &options, QObject *parent = nullptr);
    /// Ends what it asked.
    ~RecorderHelper() override;

    /// Whether it has the right without being asked, as far as its file tells.
    [[nodiscard]] static bool hasRight(const QString &program);

signals:
    /// It may and will open now: whatever is started from now to its end is recorded in part.
    void opening();
    /// Once: the events, or why there are none.
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
    QProcess *m_process; ///< may outlive this by its own end, which nobody waits for
    QTimer m_limit;
    int m_socket = -1;
    QSocketNotifier *m_readable = nullptr;
    std::vector<SwitchRecorder::Given> m_opened;
    bool m_asked = false;
    bool m_finished = false;
};

} // namespace pangaea
