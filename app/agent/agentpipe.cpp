// SPDX-License-Identifier: MIT
#include "app/agent/agentpipe.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr qsizetype readAtOnce = 64 * 1024;

void makeNonBlocking(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

bool isPassing(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

AgentPipe::AgentPipe(int input, int output, QObject *parent)
    : QObject(parent)
    , m_input(input)
    , m_output(output)
    , m_readable(input, QSocketNotifier::Read, this)
    , m_writable(output, QSocketNotifier::Write, this)
{
    makeNonBlocking(input);
    makeNonBlocking(output);
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, &AgentPipe::readSome);
    connect(&m_writable, &QSocketNotifier::activated, this, &AgentPipe::writeSome);
}

void AgentPipe::readSome()
{
    QByteArray bytes(readAtOnce, Qt::Uninitialized);
    const ssize_t size = ::read(m_input, bytes.data(), size_t(bytes.size()));
    if (size > 0) {
        bytes.truncate(size);
        emit read(bytes);
    } else if (size == 0 || !isPassing(errno)) {
        end();
    }
}

void AgentPipe::write(const QByteArray &bytes)
{
    m_waiting += bytes;
    writeSome();
}

void AgentPipe::writeSome()
{
    qsizetype at = 0;
    while (at < m_waiting.size()) {
        const ssize_t size = ::write(m_output, m_waiting.constData() + at, size_t(m_waiting.size() - at));
        if (size > 0) {
            at += size;
        } else if (isPassing(errno)) {
            break;
        } else {
            m_waiting.clear();
            m_writable.setEnabled(false);
            end();
            return;
        }
    }
    m_waiting.remove(0, at);
    m_writable.setEnabled(!m_waiting.isEmpty());
    if (at > 0)
        emit written();
}

void AgentPipe::end()
{
    m_readable.setEnabled(false);
    if (!std::exchange(m_ended, true))
        emit ended();
}

} // namespace pangaea
