// SPDX-License-Identifier: MIT
// The agent's standard input and output, neither of which it ever waits for. Lives on the main thread.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace pangaea {

class AgentPipe final : public QObject
{
    Q_OBJECT
public:
    /// Two descriptors, which are made non-blocking.
    AgentPipe(int input, int output, QObject *parent = nullptr);

    void write(const QByteArray &bytes);
    /// What is not yet written.
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    /// The next bytes are read when the ones before were dealt with; until then nothing is read.
    void setReading(bool on) { m_readable.setEnabled(on && !m_ended); }

signals:
    void read(const QByteArray &bytes);
    /// Some of what waited is written.
    void written();
    /// Nothing more will come, or nobody reads any more.
    void ended();

private:
    void readSome();
    void writeSome();
    void end();

    const int m_input;
    const int m_output;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QByteArray m_waiting;
    bool m_ended = false;
};

} // namespace pangaea
