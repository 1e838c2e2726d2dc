// SPDX-License-Identifier: MIT
#include "core/linux/terminalinput.h"

#include "core/linux/descriptors.h"
#include "core/linux/pty.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <termios.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr qsizetype mostOfAPiece = 64 * 1024; // per call

struct SignalKey {
    int key;
    int signal;
};
constexpr std::array<SignalKey, 3> signalKeys {{{VINTR, SIGINT}, {VQUIT, SIGQUIT}, {VSUSP, SIGTSTP}}};

} // namespace

TerminalInput::TerminalInput(Poller &poller, Pty &pty)
    : m_poller(poller)
    , m_writer(pty.takeWriter())
{
}

TerminalInput::~TerminalInput()
{
    m_watch = {}; // before its descriptor is closed
    closeIfOpen(m_writer);
}

// The terminal is the child's input as well as its output, which connects it.
Failure TerminalInput::attach(QProcess &)
{
    Q_ASSERT(m_writer >= 0);
    return {};
}

/// Our end tells the settings of the terminal, which its programs change.
::termios TerminalInput::settings() const
{
    ::termios now {};
    if (::tcgetattr(m_writer, &now) != 0)
        now.c_lflag = 0; // what cannot be known is taken for a password
    return now;
}

bool TerminalInput::fits(const QByteArray &bytes) const
{
    TerminalLine line = m_line;
    return !isOpen() || line.take(bytes, settings());
}

bool TerminalInput::write(const QByteArray &bytes)
{
    return add(What::Typed, bytes);
}

bool TerminalInput::answer(const QByteArray &bytes)
{
    return add(What::Answer, bytes);
}

void TerminalInput::end()
{
    if (!isOpen())
        return;
    constexpr char ctrlD = 4;
    const ::termios now = settings();
    const char key = now.c_cc[VEOF] != 0 ? char(now.c_cc[VEOF]) : ctrlD;
    (void)add(What::End, QByteArray(m_line.isEmpty() || (now.c_lflag & ICANON) == 0 ? 1 : 2, key));
}

bool TerminalInput::add(What what, const QByteArray &bytes)
{
    if (!isOpen() || m_waitingBytes + bytes.size() > capacity)
        return false;
    if (bytes.isEmpty())
        return true;
    (void)m_line.take(bytes, settings());
    m_waitingBytes += bytes.size();
    m_waiting.push_back({what, bytes});
    if (!m_watch.isValid())
        giveSome();
    return true;
}

// Also called by the poller, when there is room.
void TerminalInput::giveSome()
{
    while (!m_waiting.empty()) {
        Piece &next = m_waiting.front();
        const ::termios now = settings();
        const ssize_t count = ::write(m_writer, next.bytes.constData(),
                                      size_t(std::min(mostOfAPiece, next.bytes.size())));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        m_waitingBytes -= count;
        const What what = next.what;
        const QByteArray given = next.bytes.first(count);
        next.bytes.remove(0, count);
        if (next.bytes.isEmpty())
            m_waiting.pop_front();
        tell(what, given, now);
    }
    if (m_waiting.empty()) {
        m_watch = {};
        return;
    }
    if (!m_watch.isValid())
        m_watch = m_poller.watch(
            m_writer, Poller::Turn::Later, [this](qint64) { giveSome(); }, Poller::What::Room);
    if (!m_watch.isValid()) // the kernel has no room left for the watch
        finish();
}

void TerminalInput::tell(What what, const QByteArray &bytes, const ::termios &settings)
{
    if (what == What::Typed && (settings.c_lflag & ECHO) == 0)
        emit written({}, bytes.size());
    else
        emit written(bytes, 0, what == What::Answer);
    if (what != What::Typed || (settings.c_lflag & ISIG) == 0)
        return;
    for (const SignalKey &one : signalKeys) {
        if (settings.c_cc[one.key] != 0 && bytes.contains(char(settings.c_cc[one.key])))
            emit signalTyped(one.signal);
    }
}

void TerminalInput::close()
{
    if (isOpen())
        finish();
}

void TerminalInput::finish()
{
    m_watch = {};
    closeIfOpen(m_writer);
    m_waiting.clear();
    if (const qint64 bytes = std::exchange(m_waitingBytes, 0))
        emit lost(bytes);
    emit ended(false);
}

Failure TerminalInput::resize(const TerminalSize &size)
{
    if (const int error = isOpen() ? Pty::setSize(m_writer, size) : 0)
        return InputSink::tr("The size of its terminal could not be changed: %1.").arg(qt_error_string(error));
    return {};
}

} // namespace pangaea
