// SPDX-License-Identifier: MIT
// SIGINT, SIGTERM and SIGHUP as a Qt signal, so that the session ends in order and leaves no process
// behind. Lives on the main thread.
#pragma once

#include <QObject>

namespace pangaea {

/// What a program inherits from whoever started it: SIGCHLD must not be ignored, or no child's end could
/// be seen (wait(2)), and nothing may be blocked. Before any other thread exists.
void resetSignals();

class UnixSignals final : public QObject
{
    Q_OBJECT
public:
    /// A signal that was ignored by whoever started us (as nohup does) stays ignored.
    explicit UnixSignals(QObject *parent = nullptr);

signals:
    void asked(int signal);
};

} // namespace pangaea
