// SPDX-License-Identifier: MIT
// Any thread.
#include "core/linux/refusals.h"

#include "core/facts/exitstatus.h"

#include <QCoreApplication>

#include <cerrno>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Platform)
};

} // namespace

Failure signalRefusal(int error, int number)
{
    const QString name = signalName(number);
    switch (error) {
    case 0: return {};
    case ESRCH: return Tr::tr("The process has ended already, so %1 was not sent.").arg(name);
    case EPERM: return Tr::tr("Not permitted to send %1: the process runs as another user.").arg(name);
    default: return Tr::tr("%1 was not sent: %2.").arg(name, qt_error_string(error));
    }
}

Failure notInHand(int error)
{
    return Tr::tr("It was ended at once: the system gave no handle to stop it with later (pidfd_open: %1). Close other "
                  "programs and try again.")
        .arg(qt_error_string(error));
}

Failure noHandle(int error, int number)
{
    return Tr::tr("There is no safe way to reach the process (%2), so %1 was not sent.")
        .arg(signalName(number), qt_error_string(error));
}

Failure niceRefusal(int error, int nice)
{
    switch (error) {
    case 0: return {};
    case ESRCH: return Tr::tr("The process has ended already, so its niceness was not changed.");
    case EACCES:
        return Tr::tr("Not permitted to lower the niceness to %1: that takes the capability CAP_SYS_NICE. An "
                      "ordinary user can only raise it.")
            .arg(nice);
    case EPERM: return Tr::tr("Not permitted to change the niceness: the process runs as another user.");
    case EINVAL: return Tr::tr("There is no niceness of %1: it goes from -20 to 19.").arg(nice);
    default: return Tr::tr("The niceness was not changed: %1.").arg(qt_error_string(error));
    }
}

Failure affinityRefusal(int error, const std::vector<int> &cores)
{
    switch (error) {
    case 0: return {};
    case ESRCH: return Tr::tr("The process has ended already, so its cores were not chosen.");
    case EPERM: return Tr::tr("Not permitted to choose its cores: the process runs as another user.");
    case ENXIO: return Tr::tr("One of the chosen cores does not exist on this computer.");
    case EINVAL:
        if (cores.empty())
            return Tr::tr("Choose at least one core: a process without any could not run.");
        return Tr::tr("The process may not run on any of the chosen cores.");
    default: return Tr::tr("The cores were not chosen: %1.").arg(qt_error_string(error));
    }
}

} // namespace pangaea
