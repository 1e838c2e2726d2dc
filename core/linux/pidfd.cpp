// SPDX-License-Identifier: MIT
// The system calls for a handle on a process. Made directly: the C library has them only since 2.36. Any thread, one at
// a time.
#include "core/linux/pidfd.h"

#include <cerrno>
#include <limits>

#include <sys/syscall.h>
#include <unistd.h>

namespace pangaea {

PidFd::~PidFd()
{
    if (isValid())
        ::close(m_descriptor);
}

PidFd PidFd::open(qint64 pid)
{
    if (pid <= 0 || pid > std::numeric_limits<pid_t>::max()) {
        errno = EINVAL;
        return {};
    }
    // Close-on-exec is always set.
    return PidFd(int(::syscall(SYS_pidfd_open, pid_t(pid), 0)));
}

int PidFd::send(int signal) const
{
    if (!isValid())
        return EBADF;
    return ::syscall(SYS_pidfd_send_signal, m_descriptor, signal, nullptr, 0) == 0 ? 0 : errno;
}

} // namespace pangaea
