// SPDX-License-Identifier: MIT
#include "core/linux/terminaloutput.h"

#include "core/linux/childsetup.h"
#include "core/linux/descriptors.h"
#include "core/linux/pty.h"

#include <QProcess>

#include <cerrno>
#include <utility>

namespace pangaea {

namespace {

// A read(2) from a terminal gets 4095 bytes at most, for which the kernel may take half a millisecond on a busy machine;
// so a turn reads less than from pipes.
constexpr qint64 mostInATurn = 128 * 1024; // bytes

} // namespace

TerminalOutput::TerminalOutput(Poller &poller, ReadBuffer &buffer, Pty &pty)
    : OutputPipes(poller, buffer)
    , m_reader(pty.takeReader())
    , m_terminal(pty.takeTerminal())
{
}

TerminalOutput::~TerminalOutput()
{
    closeIfOpen(m_reader);
    closeIfOpen(m_terminal);
}

// In the "forwarded" mode QProcess creates no pipes of its own.
Failure TerminalOutput::attach(QProcess &process)
{
    Q_ASSERT(process.state() == QProcess::NotRunning && m_terminal >= 0);
    if (!readFrom(Stream::Output, std::exchange(m_reader, -1), fullCapacity, mostInATurn))
        return OutputSource::tr("Its terminal cannot be looked after: %1. End other processes and try again.")
            .arg(qt_error_string(errno));
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    redirectToTerminal(process, m_terminal);
    return {};
}

// The kernel keeps what was written before the last writer closed the terminal; after that, reading fails with EIO.
void TerminalOutput::drain()
{
    closeIfOpen(m_terminal);
    OutputPipes::drain();
}

} // namespace pangaea
