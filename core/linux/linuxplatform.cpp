// SPDX-License-Identifier: MIT
// The Platform for Linux. Signals go through the handle that watch() opened or not at all: a pid may be a
// stranger's by now. Lives on the engine's thread.
#include "core/linux/linuxplatform.h"

#include "core/linux/childsetup.h"

#include <QCoreApplication>

#include <cerrno>
#include <utility>

#include <sys/utsname.h>

namespace pangaea {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("pangaea::Platform", text);
}

/// Why pidfd_send_signal(2) refused, as a sentence.
QString refusal(int error, int number)
{
    const QString name = signalName(number);
    switch (error) {
    case ESRCH:
        return translated(QT_TRANSLATE_NOOP("pangaea::Platform",
                                            "The process has ended already, so %1 was not sent."))
            .arg(name);
    case EPERM:
        return translated(QT_TRANSLATE_NOOP("pangaea::Platform",
                                            "Not permitted to send %1: the process runs as another user."))
            .arg(name);
    default:
        return translated(QT_TRANSLATE_NOOP("pangaea::Platform", "%1 was not sent: %2."))
            .arg(name, qt_error_string(error));
    }
}

} // namespace

LinuxPlatform::LinuxPlatform(QByteArray procRoot) : m_sampler(std::move(procRoot)) {}

QString LinuxPlatform::kernelName() const
{
    struct ::utsname name {};
    if (::uname(&name) != 0)
        return QStringLiteral("Linux");
    return QString::fromLocal8Bit(name.sysname) + QLatin1Char(' ') + QString::fromLocal8Bit(name.release);
}

void LinuxPlatform::prepare(QProcess &process)
{
    prepareChild(process);
}

void LinuxPlatform::watch(ProcessId process, qint64 pid)
{
    Watched watched {PidFd::open(pid)};
    if (!watched.handle.isValid())
        watched.error = errno;
    m_watched.insert_or_assign(process, std::move(watched));
    m_sampler.add(process, pid);
}

void LinuxPlatform::forget(ProcessId process)
{
    m_watched.erase(process);
    m_sampler.remove(process);
}

QString LinuxPlatform::signal(ProcessId process, int number)
{
    const auto found = m_watched.find(process);
    if (found == m_watched.end())
        return refusal(ESRCH, number);
    const Watched &watched = found->second;
    if (!watched.handle.isValid()) {
        return translated(QT_TRANSLATE_NOOP("pangaea::Platform",
                                            "There is no safe way to reach the process (%2), so %1 was not "
                                            "sent."))
            .arg(signalName(number), qt_error_string(watched.error));
    }
    const int error = watched.handle.send(number);
    return error == 0 ? QString() : refusal(error, number);
}

KernelSample LinuxPlatform::sample(ProcessId process)
{
    return m_sampler.sample(process);
}

std::optional<KernelSample> LinuxPlatform::sampleIfChanged(ProcessId process)
{
    return m_sampler.sampleIfChanged(process);
}

std::optional<std::vector<TaskSample>> LinuxPlatform::sampleTasks(ProcessId process)
{
    return m_sampler.sampleTasks(process);
}

std::optional<double> LinuxPlatform::systemCpu()
{
    return m_sampler.systemCpu();
}

void raiseLimits()
{
    raiseDescriptorLimit();
}

std::unique_ptr<Platform> createPlatform(const PlatformOptions &)
{
    return std::make_unique<LinuxPlatform>();
}

} // namespace pangaea
