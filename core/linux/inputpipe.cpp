// SPDX-License-Identifier: MIT
#include "core/linux/inputpipe.h"

#include "core/linux/childsetup.h"

#include <QProcess>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr int pipeCapacity = 16 * 1024;     // bytes; the kernel's memory for pipes is limited for each user
constexpr qsizetype mostAtOnce = 64 * 1024; // of one call

// A write to a pipe that nobody reads would end Pangaea. Children get the default back (core/linux/childsetup.cpp).
void ignoreBrokenPipes()
{
    [[maybe_unused]] static const auto before = std::signal(SIGPIPE, SIG_IGN);
}

void closeIfOpen(int &descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
}

} // namespace

InputPipe::InputPipe(Poller &poller)
    : m_poller(poller)
{
    ignoreBrokenPipes();
}

InputPipe::~InputPipe()
{
    closeEnds();
}

void InputPipe::closeEnds()
{
    m_watch = {}; // before its descriptor is closed
    closeIfOpen(m_writeEnd);
    closeIfOpen(m_readEnd);
}

Failure InputPipe::attach(QProcess &process)
{
    Q_ASSERT(process.state() == QProcess::NotRunning);
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return tr("The system has no pipe left for its input: %1. End other processes and try again.")
            .arg(qt_error_string(errno));
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    (void)::fcntl(m_writeEnd, F_SETPIPE_SZ, pipeCapacity); // as it is where that is refused
    // Ours alone does not wait: the child's end is a description of its own.
    const bool isReady = ::fcntl(m_writeEnd, F_SETFL, O_NONBLOCK) == 0;
    if (isReady)
        watch();
    if (!m_watch.isValid()) {
        const QString reason = qt_error_string(errno);
        closeEnds();
        return tr("Its input cannot be looked after: %1. End other processes and try again.").arg(reason);
    }
    redirectInput(process, m_readEnd);
    return {};
}

// As long as it is open for reading here, it is not seen that nobody else reads.
void InputPipe::letGo()
{
    closeIfOpen(m_readEnd);
}

// There is nearly always room: it is told of only while it is waited for, that the reader is gone always.
void InputPipe::watch()
{
    m_watchesRoom = !m_waiting.isEmpty();
    m_watch = {};
    m_watch = m_poller.watch(
        m_writeEnd, Poller::Turn::Later, [this](qint64) { giveSome(); },
        m_watchesRoom ? Poller::What::Room : Poller::What::Hangup);
}

bool InputPipe::write(const QByteArray &bytes)
{
    if (!isOpen() || m_waiting.size() + bytes.size() > capacity)
        return false;
    m_waiting += bytes;
    if (!m_watchesRoom && !m_waiting.isEmpty())
        giveSome();
    return true;
}

void InputPipe::end()
{
    if (!isOpen())
        return;
    m_ending = true;
    if (m_waiting.isEmpty())
        finish(true);
}

void InputPipe::close()
{
    if (m_writeEnd >= 0)
        finish(false);
}

// Called by the poller too: with room, or where the reader has gone, of which writing tells; with nothing to write only
// that can be it.
void InputPipe::giveSome()
{
    if (m_waiting.isEmpty()) {
        finish(false);
        return;
    }
    qsizetype given = 0;
    ssize_t count = 0;
    do {
        const qsizetype most = std::min(mostAtOnce, m_waiting.size() - given);
        count = ::write(m_writeEnd, m_waiting.constData() + given, size_t(most));
        given += std::max<ssize_t>(count, 0);
    } while (given < m_waiting.size() && (count > 0 || (count < 0 && errno == EINTR)));
    const bool isRead = count >= 0 || errno == EAGAIN;
    if (given > 0) {
        const QByteArray bytes = m_waiting.first(given);
        m_waiting.remove(0, given);
        emit written(bytes);
    }
    if (!isRead || (m_ending && m_waiting.isEmpty()))
        finish(isRead);
    else if (m_watchesRoom == m_waiting.isEmpty())
        watch();
    if (m_writeEnd >= 0 && !m_watch.isValid()) // the kernel has no room left for that
        finish(false);
}

void InputPipe::finish(bool asked)
{
    const qint64 bytes = m_waiting.size();
    m_waiting.clear();
    closeEnds();
    if (bytes > 0)
        emit lost(bytes);
    emit ended(asked);
}

} // namespace pangaea
