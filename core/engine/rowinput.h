// SPDX-License-Identifier: MIT
// The standard input of one row, over all attempts: its text, what is typed, its end, and the size of its terminal.
// Lives on the engine's thread.
#pragma once

#include "core/engine/inputsink.h"
#include "core/facts/event.h"

#include <QObject>

#include <memory>

namespace pangaea {

/// Call order for each attempt whose input is not closed: attach(), letGo(), begin(), close(), reset(). The last one is
/// enough if it fails.
class RowInput final : public QObject
{
    Q_OBJECT
public:
    /// `made` must outlive it.
    explicit RowInput(const event::Created &made, QObject *parent = nullptr);

    /// As in InputSink.
    [[nodiscard]] Failure attach(std::unique_ptr<InputSink> sink, QProcess &process);
    void letGo();
    /// The program runs: it gets its text.
    void begin();
    void close();
    void reset() { m_sink.reset(); }

    /// For a live attempt. A terminal's answer that cannot be given is dropped: nobody typed it.
    void write(const QByteArray &bytes, bool answer);
    void end();

    [[nodiscard]] bool isTerminal() const { return m_made.input.kind == Input::Kind::Terminal; }
    /// Of the terminal of this attempt, or of the next.
    [[nodiscard]] const TerminalSize &size() const { return m_size; }
    void resize(const TerminalSize &size);

signals:
    /// InputWritten, InputEnded, InputFailed or TerminalSized.
    void happened(const pangaea::Payload &payload);
    /// As in InputSink.
    void signalTyped(int number);

private:
    [[nodiscard]] Failure reasonNotToType() const;

    const event::Created &m_made;
    std::unique_ptr<InputSink> m_sink; ///< of the current attempt, unless it is closed
    TerminalSize m_size;
};

} // namespace pangaea
