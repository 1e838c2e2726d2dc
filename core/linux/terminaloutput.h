// SPDX-License-Identifier: MIT
// What one attempt writes to its terminal, read as a pipe is. While the attempt lives, the terminal is held open here
// too: a program may close it and open it again (/dev/tty). Lives on the engine's thread.
#pragma once

#include "core/linux/outputpipes.h"

namespace pangaea {

class Pty;

class TerminalOutput final : public OutputPipes
{
public:
    /// Takes the reader and the terminal of `pty`. The other two must outlive it.
    TerminalOutput(Poller &poller, ReadBuffer &buffer, Pty &pty);
    ~TerminalOutput() override;

    [[nodiscard]] Failure attach(QProcess &process) override;
    void letGo() override {}
    /// Closes the terminal here, so that the last other writer's end is seen.
    void drain() override;

private:
    int m_reader; ///< until it is watched
    int m_terminal;
};

} // namespace pangaea
