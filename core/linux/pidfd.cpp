// SPDX-License-Identifier: MIT
// The system calls for a handle on a process. Made directly: the C library has them only since 2.36. Any thread, one at
// a time.
#include "core/linux/pidfd.h"

#include <cerrno>
#include <limits>

#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pangaea {

namespace {

/// The first version of struct pidfd_info of <linux/pidfd.h>, which older headers lack.
struct Info {
    quint64 mask;
    quint64 cgroup;
    quint32 ids[11]; ///< of the process and its user
    qint32 waitStatus;
};
static_assert(sizeof(Info) == 64);
constexpr quint64 infoExit = 1 << 3;            // PIDFD_INFO_EXIT
constexpr auto getInfo = _IOWR(0xff, 11, Info); // PIDFD_GET_INFO

} // namespace

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

std::optional<int> PidFd::waitStatus() const
{
    Info info {.mask = infoExit};
    if (!isValid() || ::ioctl(m_descriptor, getInfo, &info) != 0 || !(info.mask & infoExit))
        return {};
    return info.waitStatus;
}

} // namespace pangaea
