// SPDX-License-Identifier: MIT
// SIGINT, SIGTERM and SIGHUP as a Qt signal, so that the session ends in order and leaves no process
// behind. Lives on the main thread.
#pragma once

#include <QObject>

namespace pangaea {

/// Resets the signal settings that were inherited from the parent: SIGCHLD must not be ignored, or no child's end could
/// be seen (wait(2)), and no signal may be blocked. Call it before any other thread exists.
void resetSignals();

class UnixSignals final : public QObject
{
    Q_OBJECT
public:
    /// A signal that was ignored when Pangaea was started (as by nohup) stays ignored.
    explicit UnixSignals(QObject *parent = nullptr);

signals:
    void asked(int signal);
};

} // namespace pangaea
