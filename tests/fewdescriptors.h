// SPDX-License-Identifier: MIT
// What the tests of missing descriptors share: how many are open, and a time in which only a few can be opened.
#pragma once

#include <QDir>
#include <QtGlobal>

#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace pangaea::testing {

inline qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot).size();
}

/// As long as it lives, this process can open `room` more descriptors.
class FewDescriptors final
{
public:
    explicit FewDescriptors(int room)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        ::rlimit few = m_before;
        few.rlim_cur = 256;
        ::setrlimit(RLIMIT_NOFILE, &few);
        for (int file = ::open("/", O_PATH | O_CLOEXEC); file >= 0; file = ::fcntl(file, F_DUPFD_CLOEXEC, 0))
            m_taken.push_back(file);
        for (; room > 0; --room)
            release();
    }
    ~FewDescriptors()
    {
        while (!m_taken.empty())
            release();
        ::setrlimit(RLIMIT_NOFILE, &m_before);
    }
    Q_DISABLE_COPY_MOVE(FewDescriptors)

    void release()
    {
        ::close(m_taken.back());
        m_taken.pop_back();
    }

private:
    ::rlimit m_before {};
    std::vector<int> m_taken;
};

} // namespace pangaea::testing
