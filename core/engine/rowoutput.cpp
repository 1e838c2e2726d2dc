// SPDX-License-Identifier: MIT
#include "core/engine/rowoutput.h"

namespace pangaea {

RowOutput::RowOutput(QString name, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
{
}

Failure RowOutput::attach(std::unique_ptr<OutputSource> source, QProcess &process)
{
    Q_ASSERT(!m_source);
    m_source = std::move(source);
    connect(m_source.get(), &OutputSource::came, this, &RowOutput::keep);
    connect(m_source.get(), &OutputSource::ended, this, &RowOutput::tellEnd);
    return m_source->attach(process);
}

void RowOutput::begin()
{
    Q_ASSERT(m_source && !m_attemptLives);
    m_attemptLives = m_endIsDue = true;
}

void RowOutput::letGo()
{
    if (m_source)
        m_source->letGo();
}

void RowOutput::drain()
{
    Q_ASSERT(m_source);
    m_source->drain();
}

void RowOutput::abandon()
{
    m_source.reset();
}

void RowOutput::end()
{
    m_attemptLives = false;
    if (isOpen())
        emit happened(event::OutputHeld {});
    tellEnd();
}

void RowOutput::finish()
{
    if (!m_source)
        return;
    m_source->drain();
    m_source->handOver();
    if (isOpen())
        emit happened(event::Notice {
            tr("Something that %1 started still had its output open. It is closed now, and what is written to it "
               "from now on is lost.")
                .arg(m_name)});
    m_source.reset();
    tellEnd();
}

qint64 RowOutput::moveTo(EventBatch &batch, ProcessId process, qint64 most)
{
    if (m_source)
        m_source->handOver();
    const qint64 moved = m_backlog.moveTo(batch, process, most);
    tellEnd();
    return moved;
}

void RowOutput::keep(Stream stream, qint64 skipped, QByteArrayView bytes, qint64 since)
{
    emit came();
    const bool first = m_backlog.isEmpty();
    m_backlog.drop(stream, skipped);
    m_backlog.add(stream, bytes, monotonicNow(), since);
    if (first && !m_backlog.isEmpty())
        emit printed();
}

/// Reports the end once: the attempt has ended, nobody can write any more, and the last byte was taken.
void RowOutput::tellEnd()
{
    if (!m_endIsDue || m_attemptLives || isWaiting() || isOpen())
        return;
    m_endIsDue = false;
    emit happened(event::OutputEnded {});
}

} // namespace pangaea
