// SPDX-License-Identifier: MIT
// The standard input of one attempt through our own pipe (pipe(7)): input that the process has not read yet is kept
// here, up to a limit, and nothing blocks. Lives on the engine's thread.
#pragma once

#include "core/engine/inputsink.h"
#include "core/linux/poller.h"

namespace pangaea {

class InputPipe final : public InputSink
{
public:
    /// The poller must outlive it. Creating the first one makes this program ignore SIGPIPE.
    explicit InputPipe(Poller &poller);
    ~InputPipe() override;

    [[nodiscard]] Failure attach(QProcess &process) override;
    void letGo() override;
    [[nodiscard]] bool write(const QByteArray &bytes) override;
    void end() override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_writeEnd >= 0 && !m_ending; }

private:
    void closeEnds();
    void watch();
    void giveSome();
    void finish(bool asked);

    Poller &m_poller;
    Poller::Watch m_watch;
    int m_readEnd = -1; ///< until the child has it
    int m_writeEnd = -1;
    QByteArray m_waiting;
    bool m_ending = false; ///< end() was called
    bool m_watchesRoom = false;
};

} // namespace pangaea
