// SPDX-License-Identifier: MIT
#include "core/engine/rowinput.h"

namespace pangaea {

RowInput::RowInput(const event::Created &made, QObject *parent)
    : QObject(parent)
    , m_made(made)
{
}

Failure RowInput::attach(std::unique_ptr<InputSink> sink, QProcess &process)
{
    Q_ASSERT(!m_sink);
    if (m_made.input.text.size() > Input::longestText)
        return tr("Its input is longer than the %1 MiB that Pangaea gives to a process. Let it read a file.")
            .arg(Input::longestText / 1024 / 1024);
    m_sink = std::move(sink);
    const InputSink *input = m_sink.get();
    connect(input, &InputSink::written, this, [this](const QByteArray &bytes, qint64 hidden, bool answer) {
        emit happened(event::InputWritten {bytes, hidden, answer});
    });
    connect(input, &InputSink::signalTyped, this, &RowInput::signalTyped);
    connect(input, &InputSink::lost, this, [this](qint64 bytes) {
        emit happened(event::InputFailed {tr("%1 does not read its input any more: %2 bytes were not given.")
                                              .arg(m_made.name, QString::number(bytes))});
    });
    connect(input, &InputSink::ended, this, [this](bool asked) { emit happened(event::InputEnded {asked}); });
    if (Failure problem = m_sink->attach(process))
        return problem;
    if (isTerminal())
        emit happened(event::TerminalSized {m_size});
    return {};
}

void RowInput::letGo()
{
    if (m_sink)
        m_sink->letGo();
}

void RowInput::begin()
{
    if (!m_sink || m_made.input.kind != Input::Kind::Text)
        return;
    (void)m_sink->write(m_made.input.text); // there is always room for it
    m_sink->end();
}

void RowInput::close()
{
    if (m_sink)
        m_sink->close();
}

void RowInput::write(const QByteArray &bytes, bool answer)
{
    Failure problem = reasonNotToType();
    if (answer) {
        if (!problem)
            (void)m_sink->answer(bytes);
        return;
    }
    if (!problem && !m_sink->fits(bytes))
        problem = tr("This was not typed to %1: its terminal takes at most 4095 bytes in one line, and would drop the "
                     "rest. Type shorter lines, or run it with typed input instead of a terminal.")
                      .arg(m_made.name);
    if (!problem && !m_sink->write(bytes))
        problem = tr("%1 does not read its input: so much waits already that this was not given.").arg(m_made.name);
    if (problem)
        emit happened(event::InputFailed {problem.sentence()});
}

void RowInput::end()
{
    if (const Failure problem = reasonNotToType())
        emit happened(event::InputFailed {problem.sentence()});
    else
        m_sink->end();
}

void RowInput::resize(const TerminalSize &size)
{
    if (!isTerminal() || size == m_size)
        return;
    if (m_sink) {
        if (const Failure problem = m_sink->resize(size)) {
            emit happened(event::Notice {problem.sentence()});
            return;
        }
        emit happened(event::TerminalSized {size});
    }
    m_size = size;
}

Failure RowInput::reasonNotToType() const
{
    if (m_made.input.kind != Input::Kind::Typed && !isTerminal())
        return tr("Nothing can be typed to %1: its input is not typed. Spawn it with typed input or a terminal.")
            .arg(m_made.name);
    if (!m_sink || !m_sink->isOpen())
        return tr("Nothing can be typed to %1 any more: its input has ended. Restart it.").arg(m_made.name);
    return {};
}

} // namespace pangaea
