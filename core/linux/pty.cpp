// SPDX-License-Identifier: MIT
#include "core/linux/pty.h"

#include "core/linux/descriptors.h"

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>

namespace pangaea {

Pty::~Pty()
{
    close();
}

void Pty::close()
{
    closeIfOpen(m_reader);
    closeIfOpen(m_writer);
    closeIfOpen(m_terminal);
}

// A fresh terminal is as a login has it: by lines, with an echo, Ctrl+C ends, a written newline returns the cursor.
Failure Pty::open(const TerminalSize &size)
{
    if (!openEnds()) {
        const QString reason = qt_error_string(errno);
        close();
        return tr("The system has no terminal left for it: %1. End other processes and try again, or run it with typed "
                  "input.")
            .arg(reason);
    }
    ::termios settings {};
    if (::tcgetattr(m_terminal, &settings) == 0) {
        settings.c_iflag |= IUTF8; // Backspace erases a whole character; if refused, a byte
        (void)::tcsetattr(m_terminal, TCSANOW, &settings);
    }
    (void)setSize(m_reader, size); // cannot fail for a terminal that was just opened
    return {};
}

bool Pty::openEnds()
{
    m_reader = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (m_reader < 0 || ::grantpt(m_reader) != 0 || ::unlockpt(m_reader) != 0)
        return false;
    m_terminal = ::ioctl(m_reader, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (m_terminal < 0)
        return false;
    m_writer = ::fcntl(m_reader, F_DUPFD_CLOEXEC, 0); // twice, since an epoll(7) watches a descriptor only once
    return m_writer >= 0;
}

int Pty::setSize(int end, const TerminalSize &size)
{
    const TerminalSize fits = size.bounded();
    const ::winsize window {
        .ws_row = ushort(fits.rows), .ws_col = ushort(fits.columns), .ws_xpixel = 0, .ws_ypixel = 0};
    return ::ioctl(end, TIOCSWINSZ, &window) == 0 ? 0 : errno;
}

} // namespace pangaea
