// SPDX-License-Identifier: MIT
// A new pseudo-terminal (pty(7)): both ends as descriptors, its size and its settings. Lives on the engine's thread.
#pragma once

#include "core/basics/failure.h"
#include "core/facts/terminalsize.h"

#include <QCoreApplication>

#include <utility>

namespace pangaea {

class Pty final
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Pty)
public:
    Pty() = default;
    ~Pty();
    Q_DISABLE_COPY_MOVE(Pty)

    [[nodiscard]] Failure open(const TerminalSize &size);

    /// The ends, for whoever takes them, and closes them; -1: none. The first two are ours and do not block; they are
    /// the same end, twice.
    [[nodiscard]] int takeReader() { return std::exchange(m_reader, -1); }
    [[nodiscard]] int takeWriter() { return std::exchange(m_writer, -1); }
    /// The terminal, which the child gets.
    [[nodiscard]] int takeTerminal() { return std::exchange(m_terminal, -1); }

    [[nodiscard]] int writer() const { return m_writer; }
    [[nodiscard]] int terminal() const { return m_terminal; }

    /// Its programs get a SIGWINCH if that is another size. 0, or errno.
    [[nodiscard]] static int setSize(int end, const TerminalSize &size);

private:
    [[nodiscard]] bool openEnds();
    void close();

    int m_reader = -1;
    int m_writer = -1;
    int m_terminal = -1;
};

} // namespace pangaea
