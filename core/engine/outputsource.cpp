// SPDX-License-Identifier: MIT
#include "core/engine/outputsource.h"

#include <QProcess>

namespace pangaea {

Failure OutputSource::attach(QProcess &process)
{
    Q_ASSERT(process.state() == QProcess::NotRunning);
    m_process = &process;
    if (m_streams == Streams::Together)
        process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&process, &QProcess::readyReadStandardOutput, this, [this] { read(Stream::Output); });
    connect(&process, &QProcess::readyReadStandardError, this, [this] { read(Stream::Error); });
    return {};
}

void OutputSource::drain()
{
    read(Stream::Output);
    read(Stream::Error);
    m_process = nullptr; // the output ends with its process
    emit ended();
}

bool OutputSource::isOpen() const
{
    return m_process;
}

void OutputSource::read(Stream stream)
{
    if (!m_process)
        return;
    const QByteArray bytes = stream == Stream::Output ? m_process->readAllStandardOutput()
                                                      : m_process->readAllStandardError();
    if (!bytes.isEmpty())
        emit came(stream, 0, bytes);
}

} // namespace pangaea
