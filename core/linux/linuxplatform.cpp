// SPDX-License-Identifier: MIT
// The Platform for Linux. Signals go through the handle that watch() opened or not at all: a pid may be a
// stranger's by now. Lives on the engine's thread.
#include "core/linux/linuxplatform.h"

#include "core/linux/childsetup.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
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

LinuxPlatform::LinuxPlatform(QByteArray procRoot, const PlatformOptions &options)
    : m_sampler(std::move(procRoot))
    , m_recorder(options.recordSwitches ? std::make_unique<SwitchRecorder>() : nullptr)
    , m_trace(QCoreApplication::applicationPid())
{
}

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
    if (m_recorder)
        m_trace.watch(process, pid, monotonicNow());
}

void LinuxPlatform::forget(ProcessId process)
{
    m_watched.erase(process);
    m_sampler.remove(process);
    if (m_recorder)
        m_trace.forget(process, monotonicNow());
}

event::RecordingStarted LinuxPlatform::startRecording()
{
    if (!m_recorder)
        return {false,
            translated(QT_TRANSLATE_NOOP("pangaea::Platform", "Recording of switches is turned off."))};
    event::RecordingStarted started = m_recorder->open();
    if (!started.exact)
        m_recorder.reset();
    return started;
}

bool LinuxPlatform::takeRecords(EventBatch &batch)
{
    if (!m_recorder)
        return false;
    const SwitchRecorder::Taken taken = m_recorder->take();
    if (taken.until == 0)
        return false;
    const bool more = m_trace.take(taken.records, taken.until, batch);
    findGone(taken.until);
    return more;
}

// Only after records were lost: without its exit a process would be waited for, for ever.
void LinuxPlatform::findGone(qint64 now)
{
    if (now - m_lastLook < nanosecondsPerSecond)
        return;
    m_lastLook = now;
    for (const qint64 pid : m_trace.doubtful()) {
        if (::kill(pid_t(pid), 0) != 0 && errno == ESRCH)
            m_trace.gone(pid, monotonicNow());
    }
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

std::optional<double> LinuxPlatform::systemCpu()
{
    return m_sampler.systemCpu();
}

void raiseLimits()
{
    raiseDescriptorLimit();
}

std::unique_ptr<Platform> createPlatform(const PlatformOptions &options)
{
    return std::make_unique<LinuxPlatform>(QByteArrayLiteral("/proc"), options);
}

} // namespace pangaea
