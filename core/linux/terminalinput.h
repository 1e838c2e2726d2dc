// SPDX-License-Identifier: MIT
// What is typed into the terminal of one attempt: bytes that the terminal has no room for yet are kept here, up to a
// limit, and nothing blocks. What is typed while it does not echo is not told to anybody. Lives on the engine's thread.
#pragma once

#include "core/engine/inputsink.h"
#include "core/linux/poller.h"
#include "core/linux/terminalline.h"

#include <deque>

struct termios;

namespace pangaea {

class Pty;

class TerminalInput final : public InputSink
{
public:
    /// Takes the writer of `pty`. The poller must outlive it.
    TerminalInput(Poller &poller, Pty &pty);
    ~TerminalInput() override;

    [[nodiscard]] Failure attach(QProcess &process) override;
    [[nodiscard]] bool write(const QByteArray &bytes) override;
    [[nodiscard]] bool answer(const QByteArray &bytes) override;
    [[nodiscard]] bool fits(const QByteArray &bytes) const override;
    /// Types the terminal's key for that (Ctrl+D), twice where a line has begun: the first one only ends the line.
    void end() override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_writer >= 0; }
    [[nodiscard]] Failure resize(const TerminalSize &size) override;

private:
    enum class What { Typed, Answer, End };
    struct Piece {
        What what;
        QByteArray bytes;
    };

    [[nodiscard]] ::termios settings() const;
    [[nodiscard]] bool add(What what, const QByteArray &bytes);
    void giveSome();
    void tell(What what, const QByteArray &bytes, const ::termios &settings);
    void finish();

    Poller &m_poller;
    Poller::Watch m_watch; ///< for room, while bytes wait
    int m_writer;
    std::deque<Piece> m_waiting;
    qint64 m_waitingBytes = 0;
    TerminalLine m_line; ///< behind all that was added
};

} // namespace pangaea
