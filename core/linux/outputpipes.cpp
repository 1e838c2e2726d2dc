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
#include <poll.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr qint64 worthKeepingBack = 64 * 1024;
constexpr int mostTurns = 64; // between the pipes of one process, before others have theirs

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

OutputPipes::OutputPipes(Poller &poller, ReadBuffer &buffer, Streams streams)
    : OutputSource(streams)
    , m_poller(poller)
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
    const bool together = streams() == Streams::Together;
    if (!open(Stream::Output) || (!together && !open(Stream::Error))) {
        const QString reason = qt_error_string(errno);
        letGo();
        for (Pipe &pipe : m_pipes)
            close(pipe);
        return OutputSource::tr("The system has no pipe left for its output: %1. End other processes and try again.")
            .arg(reason);
    }
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    redirectOutput(process, {m_pipes[0].writeEnd, m_pipes[together ? 0 : 1].writeEnd});
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
    pipe.emptiesAtOnce = true;
    return readFrom(stream, pipe.readEnd, capacity, std::numeric_limits<qint64>::max());
}

bool OutputPipes::readFrom(Stream stream, int descriptor, int capacity, qint64 mostAtOnce)
{
    Pipe &pipe = m_pipes[size_t(stream)];
    pipe.readEnd = descriptor;
    pipe.capacity = capacity;
    pipe.emptyAt = monotonicNow();
    pipe.watch = m_poller.watch(pipe.readEnd, Poller::Turn::Later, [this, stream, mostAtOnce](qint64 most) {
        readBoth(stream, std::min(most, mostAtOnce));
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
        (void)read(stream, m_pipes[size_t(stream)].capacity + 1, Until::Refused); // one more than it can contain
    if (!isOpen())
        emit ended();
}

bool OutputPipes::isOpen() const
{
    return m_pipes[0].readEnd >= 0 || m_pipes[1].readEnd >= 0;
}

/// Both in turn, while one of them has something: the smaller the pieces, the more is known of their order.
void OutputPipes::readBoth(Stream first, qint64 most)
{
    Stream stream = first;
    for (int turn = 0; turn < mostTurns && most > 0; ++turn) {
        most -= read(stream, most);
        const std::array<bool, 2> more = ready();
        const Stream other = stream == Stream::Output ? Stream::Error : Stream::Output;
        if (more[size_t(other)])
            stream = other;
        else if (!more[size_t(stream)])
            return;
    }
}

/// Which pipes have something to read, or have ended; the others are empty.
std::array<bool, 2> OutputPipes::ready()
{
    const qint64 before = monotonicNow();
    std::array<pollfd, 2> looked {{{m_pipes[0].readEnd, POLLIN, 0}, {m_pipes[1].readEnd, POLLIN, 0}}};
    if (::poll(looked.data(), looked.size(), 0) < 0)
        return {};
    for (const size_t i : {size_t(0), size_t(1)}) {
        if (looked[i].revents == 0)
            m_pipes[i].emptyAt = before;
    }
    return {looked[0].revents != 0, looked[1].revents != 0};
}

/// Returns how many bytes.
qint64 OutputPipes::read(Stream stream, qint64 most, Until until)
{
    Pipe &pipe = m_pipes[size_t(stream)];
    claimBuffer(stream);
    qint64 bytes = 0;
    bool atEnd = pipe.readEnd < 0;
    bool empty = false;
    while (!atEnd && !empty && bytes < most) {
        if (m_buffer.bytes == ReadBuffer::size && m_told < OutputBacklog::capacity) {
            tell(); // the backlog has room for it
            claimBuffer(stream);
        }
        if (m_buffer.bytes == 0)
            m_buffer.since = pipe.emptyAt;
        const qint64 place = m_buffer.bytes % ReadBuffer::size;
        const qint64 before = monotonicNow();
        const ssize_t count = ::read(pipe.readEnd, m_buffer.data.get() + place, size_t(ReadBuffer::size - place));
        const bool refused = count < 0 && errno == EAGAIN;
        // A read that gets less than it asks for has emptied a pipe.
        if (refused || (pipe.emptiesAtOnce && count > 0 && count < ReadBuffer::size - place)) {
            pipe.emptyAt = before;
            empty = refused || until == Until::Empty;
        }
        if (refused)
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
    return bytes;
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
        emit came(m_buffer.stream, 0, {data, bytes}, m_buffer.since);
        return;
    }
    emit came(m_buffer.stream, bytes - ReadBuffer::size, {data + place, ReadBuffer::size - place}, m_buffer.since);
    if (place > 0)
        emit came(m_buffer.stream, 0, {data, place}, m_buffer.since);
}

} // namespace pangaea
