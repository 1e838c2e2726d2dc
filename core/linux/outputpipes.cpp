// SPDX-License-Identifier: MIT
#include "core/linux/outputpipes.h"

#include "core/linux/childsetup.h"
#include "core/linux/descriptors.h"

#include <QProcess>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr qint64 worthKeepingBack = 64 * 1024;

/// Grows the pipe as far as allowed: the kernel limits an ordinary user's pipes over all programs (F_SETPIPE_SZ in
/// fcntl(2)).
int grown(int pipe, int capacity)
{
    for (int wanted : {OutputPipes::fullCapacity, 2 * capacity}) {
        const int now = ::fcntl(pipe, F_SETPIPE_SZ, wanted);
        if (now >= 0)
            return now;
    }
    return capacity;
}

} // namespace

OutputPipes::OutputPipes(Poller &poller, ReadBuffer &buffer)
    : m_poller(poller)
    , m_buffer(buffer)
{
}

OutputPipes::~OutputPipes()
{
    if (m_buffer.owner == this) {
        m_buffer.owner = nullptr;
        m_buffer.bytes = 0;
    }
    letGo();
    for (Pipe &pipe : m_pipes)
        close(pipe);
}

// In the "forwarded" mode QProcess creates no pipes of its own.
Failure OutputPipes::attach(QProcess &process)
{
    Q_ASSERT(process.state() == QProcess::NotRunning);
    if (!open(Stream::Output) || !open(Stream::Error)) {
        const QString reason = qt_error_string(errno);
        letGo();
        for (Pipe &pipe : m_pipes)
            close(pipe);
        return tr("The system has no pipe left for its output: %1. End other processes and try again.").arg(reason);
    }
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    redirectOutput(process, {m_pipes[0].writeEnd, m_pipes[1].writeEnd});
    return {};
}

bool OutputPipes::open(Stream stream)
{
    Pipe &pipe = m_pipes[size_t(stream)];
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
    pipe.readEnd = ends[0];
    pipe.writeEnd = ends[1];
    // Only our end is non-blocking: the child's end is a separate file description.
    if (::fcntl(pipe.readEnd, F_SETFL, O_NONBLOCK) != 0)
        return false;
    int capacity = ::fcntl(pipe.readEnd, F_SETPIPE_SZ, firstCapacity);
    if (capacity < 0)
        capacity = ::fcntl(pipe.readEnd, F_GETPIPE_SZ);
    return readFrom(stream, pipe.readEnd, capacity, std::numeric_limits<qint64>::max());
}

bool OutputPipes::readFrom(Stream stream, int descriptor, int capacity, qint64 mostAtOnce)
{
    Pipe &pipe = m_pipes[size_t(stream)];
    pipe.readEnd = descriptor;
    pipe.capacity = capacity;
    pipe.watch = m_poller.watch(pipe.readEnd, Poller::Turn::Later, [this, stream, mostAtOnce](qint64 most) {
        read(stream, std::min(most, mostAtOnce));
        if (!isOpen())
            emit ended();
    });
    return pipe.watch.isValid();
}

void OutputPipes::close(Pipe &pipe)
{
    pipe.watch = {};
    closeIfOpen(pipe.readEnd);
}

// While a writing end is open here, there is no end of file.
void OutputPipes::letGo()
{
    for (Pipe &pipe : m_pipes)
        closeIfOpen(pipe.writeEnd);
}

void OutputPipes::drain()
{
    if (!isOpen())
        return;
    for (const Stream stream : {Stream::Output, Stream::Error})
        read(stream, m_pipes[size_t(stream)].capacity + 1); // one more than it can contain, so that end of file is seen
    if (!isOpen())
        emit ended();
}

bool OutputPipes::isOpen() const
{
    return m_pipes[0].readEnd >= 0 || m_pipes[1].readEnd >= 0;
}

void OutputPipes::read(Stream stream, qint64 most)
{
    Pipe &pipe = m_pipes[size_t(stream)];
    claimBuffer(stream);
    qint64 bytes = 0;
    bool atEnd = pipe.readEnd < 0;
    while (!atEnd && bytes < most) {
        if (m_buffer.bytes == ReadBuffer::size && m_told < OutputBacklog::capacity) {
            tell(); // the backlog has room for it
            claimBuffer(stream);
        }
        const qint64 place = m_buffer.bytes % ReadBuffer::size;
        const ssize_t count = ::read(pipe.readEnd, m_buffer.data.get() + place, size_t(ReadBuffer::size - place));
        if (count < 0 && errno == EAGAIN)
            break;
        atEnd = count == 0 || (count < 0 && errno != EINTR);
        bytes += std::max<ssize_t>(count, 0);
        m_buffer.bytes += std::max<ssize_t>(count, 0);
        // Short writes may leave the last page half empty, so three quarters count as full.
        if (pipe.capacity < fullCapacity && count > pipe.capacity / 4 * 3)
            pipe.capacity = grown(pipe.readEnd, pipe.capacity);
    }
    if (atEnd)
        close(pipe);
    if (atEnd || m_told == 0 || m_buffer.bytes < worthKeepingBack)
        tell();
}

/// The buffer contains bytes of one stream at a time, so that the order of both streams is kept.
void OutputPipes::claimBuffer(Stream stream)
{
    if (m_buffer.owner && (m_buffer.owner != this || m_buffer.stream != stream))
        m_buffer.owner->tell();
    m_buffer.owner = this;
    m_buffer.stream = stream;
}

void OutputPipes::handOver()
{
    if (m_buffer.owner == this)
        tell();
    m_told = 0;
}

void OutputPipes::tell()
{
    m_buffer.owner = nullptr;
    const qint64 bytes = std::exchange(m_buffer.bytes, 0);
    if (bytes == 0)
        return;
    m_told += bytes;
    const char *data = m_buffer.data.get();
    const qint64 place = bytes % ReadBuffer::size;
    if (bytes <= ReadBuffer::size) {
        emit came(m_buffer.stream, 0, {data, bytes});
        return;
    }
    emit came(m_buffer.stream, bytes - ReadBuffer::size, {data + place, ReadBuffer::size - place});
    if (place > 0)
        emit came(m_buffer.stream, 0, {data, place});
}

} // namespace pangaea
