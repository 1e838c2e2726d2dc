// SPDX-License-Identifier: MIT
#include "core/linux/descriptors.h"

#include <QByteArray>
#include <QProcess>
#include <QSocketNotifier>

#include <array>
#include <cerrno>

#include <dirent.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pangaea {

namespace {

/// This process's descriptor for writing to the pipe that `reader` reads; -1: none.
int writerOf(int reader)
{
    struct ::stat pipe = {};
    if (::fstat(reader, &pipe) != 0 || !S_ISFIFO(pipe.st_mode))
        return -1;
    ::DIR *all = ::opendir("/proc/self/fd");
    if (!all)
        return -1;
    int writer = -1;
    while (const ::dirent *entry = ::readdir(all)) {
        bool isNumber = false;
        const int descriptor = QByteArray(entry->d_name).toInt(&isNumber);
        struct ::stat other = {};
        if (isNumber && ::fstat(descriptor, &other) == 0 && other.st_dev == pipe.st_dev && other.st_ino == pipe.st_ino
            && (::fcntl(descriptor, F_GETFL) & O_ACCMODE) == O_WRONLY)
            writer = descriptor;
    }
    ::closedir(all);
    return writer;
}

} // namespace

int errorOfOpening(int count)
{
    std::array<int, 64> opened {};
    int number = 0;
    int error = 0;
    while (number < count && number < int(opened.size()) && error == 0) {
        const int descriptor = number == 0 ? ::open("/", O_PATH | O_CLOEXEC) : ::fcntl(opened[0], F_DUPFD_CLOEXEC, 0);
        if (descriptor < 0)
            error = errno;
        else
            opened[size_t(number++)] = descriptor;
    }
    while (number > 0)
        ::close(opened[size_t(--number)]);
    return error;
}

void closeIfOpen(int &descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
}

void closeWhatAFailedExecLeft(const QProcess &started)
{
    for (const QSocketNotifier *notifier :
         started.findChildren<QSocketNotifier *>(QString(), Qt::FindDirectChildrenOnly)) {
        // The pipe that reports a failed exec is readable by now. The output pipes of a quick child may be too, but
        // this process has no descriptor for writing to them any more.
        int waiting = 0;
        const int reader = int(notifier->socket());
        if (notifier->type() != QSocketNotifier::Read || ::ioctl(reader, FIONREAD, &waiting) != 0 || waiting == 0)
            continue;
        if (const int writer = writerOf(reader); writer >= 0)
            ::close(writer);
    }
}

} // namespace pangaea
