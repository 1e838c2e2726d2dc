// SPDX-License-Identifier: MIT
// A handle on one process (pidfd_open(2)): signals sent through it cannot hit another process that got the same pid
// later. Any thread, one at a time.
#pragma once

#include <QtGlobal>

#include <optional>
#include <utility>

namespace pangaea {

class PidFd
{
public:
    PidFd() = default;
    ~PidFd();
    PidFd(PidFd &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    PidFd &operator=(PidFd &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    Q_DISABLE_COPY(PidFd)

    /// Invalid if the kernel refuses; errno says why.
    [[nodiscard]] static PidFd open(qint64 pid);

    [[nodiscard]] bool isValid() const { return m_descriptor >= 0; }
    /// 0, or the errno of pidfd_send_signal(2): ESRCH if the process has ended and was reaped.
    [[nodiscard]] int send(int signal) const;
    /// As in wait(2), if the process has ended and was reaped; nothing before that, and on kernels before 6.15.
    [[nodiscard]] std::optional<int> waitStatus() const;

private:
    explicit PidFd(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

} // namespace pangaea
