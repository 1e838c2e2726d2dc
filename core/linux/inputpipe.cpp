// SPDX-License-Identifier: MIT
#include "core/linux/inputpipe.h"

#include "core/linux/childsetup.h"
#include "core/linux/descriptors.h"

#include <QProcess>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr int pipeCapacity = 16 * 1024;     // bytes; the kernel limits the memory for pipes per user
constexpr qsizetype mostAtOnce = 64 * 1024; // per call

// A write to a pipe without a reader would end Pangaea. Children get the default back (core/linux/childsetup.cpp).
void ignoreBrokenPipes()
{
    [[maybe_unused]] static const auto before = std::signal(SIGPIPE, SIG_IGN);
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
        return InputSink::tr("The system has no pipe left for its input: %1. End other processes and try again.")
            .arg(qt_error_string(errno));
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    (void)::fcntl(m_writeEnd, F_SETPIPE_SZ, pipeCapacity); // if refused, the size stays as it is
    // Only our end is non-blocking: the child's end is a separate file description.
    const bool isReady = ::fcntl(m_writeEnd, F_SETFL, O_NONBLOCK) == 0;
    if (isReady)
        watch();
    if (!m_watch.isValid()) {
        const QString reason = qt_error_string(errno);
        closeEnds();
        return InputSink::tr("Its input cannot be looked after: %1. End other processes and try again.").arg(reason);
    }
    redirectInput(process, m_readEnd);
    return {};
}

// While our copy is open, the end of the last other reader would not be noticed.
void InputPipe::letGo()
{
    closeIfOpen(m_readEnd);
}

// There is nearly always room, so it is only watched while bytes wait; the end of the reader is always watched.
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

// Also called by the poller, when there is room or the reader has gone, which the write shows; with nothing to write it
// can only be the latter.
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
    if (m_writeEnd >= 0 && !m_watch.isValid()) // the kernel has no room left for the watch
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
