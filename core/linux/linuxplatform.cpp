// SPDX-License-Identifier: MIT
// The Platform for Linux. Signals are sent only through the handle that watch() opened, since a pid may have been
// reused. Lives on the engine's thread.
#include "core/linux/linuxplatform.h"

#include "core/basics/logging.h"
#include "core/linux/childsetup.h"
#include "core/linux/descriptors.h"
#include "core/linux/pty.h"
#include "core/linux/refusals.h"
#include "core/linux/terminalinput.h"
#include "core/linux/terminaloutput.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <iterator>
#include <utility>

#include <sys/utsname.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pangaea {

LinuxPlatform::LinuxPlatform(QByteArray procRoot, const PlatformOptions &options,
                             std::optional<ProcessLimit::Means> means, SwitchRecorder::Options recorder)
    : m_procRoot(std::move(procRoot))
    , m_sampler(m_procRoot)
    , m_inspector(m_procRoot)
    , m_orphans(m_procRoot, options.reaper)
    , m_recorder(options.recordSwitches ? std::make_unique<SwitchRecorder>(std::move(recorder)) : nullptr)
    , m_recorderProgram(options.recorder)
    , m_trace(QCoreApplication::applicationPid())
    , m_means(std::move(means))
    , m_watch(m_procRoot, [this](ProcessId process) { return births(process); })
{
}

QString LinuxPlatform::kernelName() const
{
    struct ::utsname name = {};
    if (::uname(&name) != 0)
        return u"Linux"_s;
    return QString::fromLocal8Bit(name.sysname) + QLatin1Char(' ') + QString::fromLocal8Bit(name.release);
}

void LinuxPlatform::prepare(QProcess &process)
{
    prepareChild(process, m_limit ? m_limit->next() : ChildLimit());
}

std::unique_ptr<OutputSource> LinuxPlatform::openOutput(Streams streams)
{
    return std::make_unique<OutputPipes>(m_poller, m_readBuffer, streams);
}

std::unique_ptr<InputSink> LinuxPlatform::openInput()
{
    return std::make_unique<InputPipe>(m_poller);
}

Platform::Terminal LinuxPlatform::openTerminal(const TerminalSize &size)
{
    Pty pty;
    Failure problem = pty.open(size);
    return {std::make_unique<TerminalOutput>(m_poller, m_readBuffer, pty),
            std::make_unique<TerminalInput>(m_poller, pty), std::move(problem)};
}

void LinuxPlatform::watch(ProcessId process, qint64 pid)
{
    Q_ASSERT(pid > 0);
    Watched watched {PidFd::open(pid), pid};
    if (!watched.handle.isValid())
        watched.error = errno;
    if (m_limit)
        watched.group = m_limit->takeGroup();
    m_watch.add(process, pid);
    m_watched.insert_or_assign(process, std::move(watched));
    m_sampler.add(process, pid);
    m_awake.insert(process);
    m_resting = false;
    if (m_recording)
        m_trace.watch(process, pid, monotonicNow());
}

void LinuxPlatform::forget(ProcessId process)
{
    m_watch.end(process, belonging(process));
    if (const auto found = m_watched.find(process); found != m_watched.end()) {
        if (m_limit)
            m_limit->retire(std::move(found->second.group));
        m_watched.erase(found);
    }
    m_sampler.remove(process);
    m_inspector.forget(process);
    m_check.forget(process);
    m_active.erase(process);
    m_awake.erase(process);
    if (m_recording)
        m_trace.forget(process, monotonicNow());
}

Failure LinuxPlatform::reasonNoRoom()
{
    switch (errorOfOpening(descriptorsOfAStart)) {
    case 0: return {};
    case ENFILE:
        return QCoreApplication::translate("pangaea::Platform",
                                           "The system has no file descriptors left for another process. Close other "
                                           "programs, then start it again.");
    default:
        return QCoreApplication::translate("pangaea::Platform",
                                           "Pangaea has no file descriptors left for another process. End some "
                                           "processes, then start it again.");
    }
}

Failure LinuxPlatform::attend(ProcessId process, QProcess &started)
{
    closeWhatAFailedExecLeft(started);
    const auto found = m_watched.find(process);
    if (found == m_watched.end())
        return {};
    Watched &watched = found->second;
    watched.death = std::make_unique<DeathWatch>(started);
    // If QProcess reaps in a signal handler (see DeathWatch), a quick child may be gone by now.
    return watched.handle.isValid() || watched.error == ESRCH ? Failure() : notInHand(watched.error);
}

std::optional<bool> LinuxPlatform::coreDumped(ProcessId process)
{
    const auto found = m_watched.find(process);
    if (found == m_watched.end() || !found->second.death)
        return {};
    return found->second.death->coreDumped();
}

std::optional<ResourceUse> LinuxPlatform::used(ProcessId process)
{
    const auto found = m_watched.find(process);
    if (found == m_watched.end() || !found->second.death)
        return {};
    std::optional<ResourceUse> used = found->second.death->used();
    if (used)
        used->peakMemory = std::max(used->peakMemory, m_sampler.peakMemory(process));
    return used;
}

// QProcess awaits the end with its own notifier in Qt's event loop, which checks all notifiers whenever it wakes up. It
// is disabled until the poller sees the end; then QProcess does the rest. Without a notifier nothing is changed.
void LinuxPlatform::awaitEnd(ProcessId process, QProcess &running)
{
    const auto found = m_watched.find(process);
    if (found == m_watched.end())
        return;
    for (QSocketNotifier *notifier : running.findChildren<QSocketNotifier *>(Qt::FindDirectChildrenOnly)) {
        if (!notifier->isEnabled() || notifier->type() != QSocketNotifier::Read)
            continue;
        Poller::Watch &end = found->second.end;
        end = m_poller.watch(int(notifier->socket()), Poller::Turn::First, [&end, notifier](qint64) {
            end = {}; // before QProcess closes the descriptor
            notifier->setEnabled(true);
            QEvent ended(QEvent::SockAct);
            QCoreApplication::sendEvent(notifier, &ended);
        });
        if (end.isValid())
            notifier->setEnabled(false);
        return;
    }
}

void LinuxPlatform::limitProcesses(int most)
{
    if (!m_limit)
        m_limit.emplace(m_procRoot, m_means ? *m_means : ProcessLimit::findMeans(m_procRoot), most);
    m_limit->set(most);
    for (auto &[process, watched] : m_watched) {
        if (watched.group)
            (void)watched.group->setLimit(most);
    }
}

event::ProtectionSet LinuxPlatform::protection() const
{
    return m_limit ? m_limit->protection() : event::ProtectionSet();
}

event::RecordingStarted LinuxPlatform::startRecording()
{
    Q_ASSERT(!m_recording && m_watched.empty());
    if (!m_recorder)
        return {false, QCoreApplication::translate("pangaea::Platform", "Recording of switches is turned off.")};
    event::RecordingStarted started = m_recorder->open();
    qCDebug(recorderLog) << "opened by this program:" << started.exact << started.reason;
    started.mayAsk = started.mayAsk && !m_recorderProgram.isEmpty();
    if (!started.exact && !started.mayAsk)
        m_recorder.reset();
    setRecording(started.exact);
    return started;
}

bool LinuxPlatform::askToRecord(Permission permission, const RecordingSteps &steps)
{
    if (!m_recorder || m_recording || (permission == Permission::Given && !RecorderHelper::hasRight(m_recorderProgram)))
        return false;
    m_helper = std::make_unique<RecorderHelper>(RecorderHelper::Options {.program = m_recorderProgram,
                                                                         .asksFirst = permission == Permission::Asked,
                                                                         .watermark = m_recorder->watermark()});
    qCDebug(recorderLog) << "asking" << m_recorderProgram
                         << (permission == Permission::Asked ? "by a person" : "silently");
    QObject::connect(m_helper.get(), &RecorderHelper::opening, m_helper.get(), steps.opening);
    const auto done = [this, done = steps.done](const std::vector<SwitchRecorder::Given> &events,
                                                const Failure &problem) {
        const event::RecordingStarted started = problem ? event::RecordingStarted {false, problem.sentence(), true}
                                                        : m_recorder->open(events);
        qCDebug(recorderLog) << "opened by another program:" << started.exact << started.reason;
        setRecording(started.exact);
        done(started);
    };
    QObject::connect(m_helper.get(), &RecorderHelper::finished, m_helper.get(), done);
    return true;
}

void LinuxPlatform::setRecording(bool recording)
{
    m_recording = recording;
    if (recording)
        m_sampler.keepCharges();
}

void LinuxPlatform::stopAsking()
{
    m_helper.reset();
}

bool LinuxPlatform::takeRecords(EventBatch &batch)
{
    std::ranges::move(std::exchange(m_early, {}), std::back_inserter(batch));
    const bool more = drainRecords(batch);
    m_resting = m_recording && !std::exchange(m_stirred, false) && !m_trace.isBusy();
    return more;
}

bool LinuxPlatform::drainRecords(EventBatch &batch)
{
    if (!m_recording)
        return false;
    m_bootClock.look();
    const SwitchRecorder::Taken taken = m_recorder->take();
    if (taken.until == 0)
        return false;
    const bool more = m_trace.take(taken.records, taken.until, batch);
    m_stirred |= !taken.records.empty();
    m_ranSinceOrphans |= !taken.records.empty();
    for (const ProcessId row : m_trace.takeActive()) {
        m_active.insert(row);
        if (m_awake.insert(row).second)
            m_sampler.slept(row, m_recordedUntil);
    }
    m_recordedUntil = taken.until;
    if (std::exchange(m_lostRecords, m_trace.lostRecords()) != m_trace.lostRecords()) { // anything may have run
        for (const auto &[row, watched] : m_watched) {
            m_active.insert(row);
            m_awake.insert(row);
        }
    }
    m_check.check(m_sampler.takeCharges(), m_trace, taken.until, batch);
    findGone(taken.until);
    return more;
}

// Only needed after records were lost: a process whose exit record is missing would be waited for for ever.
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

KernelSample LinuxPlatform::sample(ProcessId process)
{
    return m_sampler.sample(process);
}

std::optional<std::vector<ProcessId>> LinuxPlatform::rowsToSample() const
{
    if (!m_recording)
        return {};
    std::vector<ProcessId> rows(m_awake.begin(), m_awake.end());
    std::ranges::sort(rows);
    return rows;
}

std::optional<KernelSample> LinuxPlatform::sampleIfChanged(ProcessId process)
{
    const qint64 now = monotonicNow();
    std::optional<KernelSample> changed = m_sampler.sampleIfChanged(process, now, takeSlept(process));
    if (m_watched.contains(process) && (!isRecorded(process) || !m_sampler.isIdle(process, now)))
        m_awake.insert(process);
    else
        m_awake.erase(process);
    return changed;
}

/// Whether the records show that nothing of the row ran since the last call.
bool LinuxPlatform::takeSlept(ProcessId process)
{
    return m_recording && m_active.erase(process) == 0 && isRecorded(process);
}

/// Whether the records show each run of it.
bool LinuxPlatform::isRecorded(ProcessId process) const
{
    if (!m_recording || !m_trace.hasRow(process) || m_check.hasUnrecorded(process))
        return false;
    const auto found = m_watched.find(process);
    return found != m_watched.end() && m_trace.hasProcess(found->second.pid);
}

std::optional<std::vector<TaskSample>> LinuxPlatform::sampleTasks(ProcessId process)
{
    return m_sampler.sampleTasks(process);
}

std::vector<event::ExitKnown> LinuxPlatform::takeExits(ProcessId process, Look look)
{
    return m_sampler.takeExits(process, look == Look::Again);
}

Inspection LinuxPlatform::inspect(ProcessId process)
{
    const auto found = m_watched.find(process);
    if (found == m_watched.end())
        return {};
    return m_inspector.inspect(process, found->second.pid, found->second.handle);
}

std::optional<double> LinuxPlatform::systemCpu()
{
    return m_sampler.systemCpu();
}

std::vector<std::optional<double>> LinuxPlatform::coreShares()
{
    return m_sampler.takeCoreShares();
}

void raiseLimits()
{
    raiseDescriptorLimit();
}

std::unique_ptr<Platform> createPlatform(const PlatformOptions &options)
{
    return std::make_unique<LinuxPlatform>("/proc"_ba, options);
}

} // namespace pangaea
