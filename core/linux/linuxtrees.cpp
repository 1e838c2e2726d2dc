// SPDX-License-Identifier: MIT
// The Platform for Linux: finds the processes that belong to a row, by births, sessions, control groups and earlier
// readings, and acts on all of them. Lives on the engine's thread.
#include "core/basics/logging.h"
#include "core/linux/linuxplatform.h"

#include "core/linux/keptfile.h"
#include "core/linux/procparse.h"
#include "core/linux/refusals.h"
#include "core/linux/treecontrol.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <limits>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace pangaea {

namespace {

// setpriority(2)
constexpr int leastNice = -20;
constexpr int mostNice = 19;

constexpr qint64 longestScanAge = nanosecondsPerSecond / 10;
constexpr qint64 orphanInterval = nanosecondsPerSecond / 2;
constexpr qint64 restingOrphanInterval = 10 * orphanInterval;

// A child has its own session. If the kernel groups tasks by session, the group's niceness counts relative to other
// groups, and a task's niceness only within its group (sched(7), "The autogroup feature"). A session without a group of
// its own is in the root group, whose weight is fixed (EINVAL): there the tasks' niceness counts. If another process
// leads the session, the group is not this process's alone, and is not changed.
int setGroupNice(const QByteArray &procRoot, qint64 pid, int nice)
{
    if (::getsid(pid_t(pid)) != pid_t(pid))
        return 0;
    const QByteArray path = procRoot + '/' + QByteArray::number(pid) + "/autogroup";
    const int file = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return errno == ENOENT ? 0 : errno; // the kernel has no autogroups
    const QByteArray text = QByteArray::number(nice);
    const int error = ::write(file, text.constData(), size_t(text.size())) < 0 ? errno : 0;
    ::close(file);
    return error == EINVAL ? 0 : error;
}

/// Ticks after boot, as in ProcStat; -1: it is gone.
qint64 startOf(const QByteArray &procRoot, qint64 pid)
{
    ProcBuffer buffer;
    const auto stat = parseProcStat(readOnce(procRoot + '/' + QByteArray::number(pid) + "/stat", buffer));
    return stat ? stat->startTicks : -1;
}

std::set<qint64> pidsOf(const std::vector<ProcessTree::Member> &members)
{
    std::set<qint64> pids;
    for (const ProcessTree::Member &member : members)
        pids.insert(member.pid);
    return pids;
}

} // namespace

Platform::TreeLook LinuxPlatform::lookAtTrees()
{
    if (!m_limit)
        return {};
    m_limit->cleanUp();
    // A control group's own limit acts first, and then there is nothing to kill.
    const event::ProtectionSet &now = m_limit->protection();
    const int most = now.kind == Protection::Cgroup ? now.processes * 5 / 4 : now.processes;
    return {m_watch.look(most, monotonicNow()), m_watch.isBusy(), raiseBrake()};
}

/// Raises the limit on all of the user's tasks when other programs have come near it: a tree of one process must still
/// be able to fork.
QString LinuxPlatform::raiseBrake()
{
    const auto brake = m_watched.empty()
        ? std::nullopt
        : m_limit->raise(monotonicNow(), [this] { return m_watch.tasksAbove(m_limit->protection().processes); });
    if (!brake)
        return {};
    const auto raise = [&](qint64 pid) {
        struct ::rlimit limit = {};
        if (::prlimit(::pid_t(pid), RLIMIT_NPROC, nullptr, &limit) != 0 || limit.rlim_cur >= brake->tasks)
            return;
        limit.rlim_cur = std::min<::rlim_t>(brake->tasks, limit.rlim_max);
        (void)::prlimit(::pid_t(pid), RLIMIT_NPROC, &limit, nullptr);
    };
    for (const auto &[process, watched] : m_watched) {
        if (watched.handle.send(0) == 0)
            raise(watched.pid);
        for (const TaskWalk::Known &one : belonging(process)) {
            if (startOf(m_procRoot, one.pid) == one.startTicks)
                raise(one.pid);
        }
    }
    return brake->wasUsedUp
        ? QCoreApplication::translate("pangaea::Platform",
                                      "This user’s programs together had so many processes and threads that processes "
                                      "may have been refused to make more. The limit is higher now.")
        : QString();
}

int LinuxPlatform::killTree(ProcessId process)
{
    return m_watch.kill(process);
}

Failure LinuxPlatform::signal(ProcessId process, int number)
{
    const auto found = m_watched.find(process);
    if (found == m_watched.end())
        return signalRefusal(ESRCH, number);
    const Watched &watched = found->second;
    if (!watched.handle.isValid())
        return noHandle(watched.error, number);
    return signalRefusal(watched.handle.send(number), number);
}

Platform::TreeResult LinuxPlatform::signalTree(ProcessId process, int number)
{
    const auto found = m_watched.find(process);
    if (found == m_watched.end())
        return {signalRefusal(ESRCH, number), 0};
    const Watched &watched = found->second;
    if (!watched.handle.isValid())
        return {noHandle(watched.error, number), 0};
    ProcessTree tree(m_procRoot, watched.pid, watched.handle, belonging(process));
    TreeReach reach = pangaea::signalTree(tree, number);
    if (number == SIGSTOP || number == SIGCONT) {
        m_sampler.expectStop(process, number == SIGSTOP && reach.error == 0);
        m_awake.insert(process);
    }
    if (number == SIGKILL && reach.error == 0)
        reach.processes += killLate(process, pidsOf(tree.members()));
    if (number == SIGTERM)
        m_terminated[process] = tree.takeMembers();
    return {signalRefusal(reach.error, number), reach.processes};
}

int LinuxPlatform::killSurvivors(ProcessId process)
{
    const auto found = m_terminated.find(process);
    if (found == m_terminated.end())
        return 0;
    int killed = 0;
    for (const ProcessTree::Member &member : found->second) {
        ProcessTree tree(m_procRoot, member.pid, member.handle, {});
        killed += pangaea::signalTree(tree, SIGKILL).processes;
    }
    killed += killLate(process, pidsOf(found->second));
    m_terminated.erase(found);
    return killed;
}

/// Kills processes that a row's members created while they were being killed. No handle of them was opened while their
/// parents lived: only the kernel's records show them.
int LinuxPlatform::killLate(ProcessId process, std::set<qint64> done)
{
    constexpr int mostRounds = 20;
    int killed = 0;
    for (int round = 0; m_recording && round < mostRounds; ++round) {
        (void)drainRecords(m_early);
        std::vector<TaskWalk::Known> late = births(process);
        std::erase_if(late, [&](const TaskWalk::Known &one) { return !done.insert(one.pid).second; });
        if (late.empty())
            break;
        killed += signalEach(late, SIGKILL);
    }
    return killed;
}

int LinuxPlatform::signalEach(const std::vector<TaskWalk::Known> &some, int number) const
{
    int reached = 0;
    std::set<qint64> done; // including their descendants
    for (const TaskWalk::Known &one : some) {
        const PidFd handle = PidFd::open(one.pid);
        if (done.contains(one.pid) || startOf(m_procRoot, one.pid) != one.startTicks)
            continue;
        ProcessTree tree(m_procRoot, one.pid, handle, {});
        reached += pangaea::signalTree(tree, number).processes;
        done.insert(one.pid);
        done.merge(pidsOf(tree.members()));
    }
    return reached;
}

int LinuxPlatform::signalLeft(ProcessId process, int number)
{
    if (m_watched.contains(process))
        return 0;
    const std::vector<TaskWalk::Known> left = belonging(process);
    const int reached = signalEach(left, number);
    std::set<qint64> done;
    for (const TaskWalk::Known &one : left)
        done.insert(one.pid);
    return reached + (number == SIGKILL ? killLate(process, std::move(done)) : 0);
}

/// Processes from the kernel's records of births, which include those with their own session and with any parent.
/// Without the row's own process.
std::vector<TaskWalk::Known> LinuxPlatform::births(ProcessId process) const
{
    std::vector<TaskWalk::Known> all;
    if (!m_recording)
        return all;
    const auto watched = m_watched.find(process);
    for (const SwitchTrace::Birth &birth : m_trace.processesOf(process)) {
        if (watched != m_watched.end() && watched->second.pid == birth.pid)
            continue;
        const qint64 start = startOf(m_procRoot, birth.pid);
        if (m_bootClock.isStartOf(start, birth.time)) // otherwise its pid was reused
            all.push_back({birth.pid, start});
    }
    return all;
}

/// All processes known to belong to a row, without its own process.
std::vector<TaskWalk::Known> LinuxPlatform::belonging(ProcessId process)
{
    (void)drainRecords(m_early);
    std::vector<TaskWalk::Known> all = m_sampler.descendants(process);
    const auto add = [&](const std::vector<TaskWalk::Known> &more) { all.insert(all.end(), more.begin(), more.end()); };
    add(births(process));
    // If births are not recorded, sessions are used, which requires a scan of all of /proc.
    const bool isRecorded = m_recording && m_trace.hasRow(process);
    add(m_watch.members(process, monotonicNow(), isRecorded ? std::numeric_limits<qint64>::max() : longestScanAge));
    const auto found = m_watched.find(process);
    if (found == m_watched.end())
        return all;
    if (found->second.group) {
        for (const qint64 pid : found->second.group->members())
            add({{pid, startOf(m_procRoot, pid)}});
    }
    std::erase_if(all, [&](const TaskWalk::Known &one) { return one.pid == found->second.pid; });
    return all;
}

Failure LinuxPlatform::setNice(ProcessId process, int nice)
{
    const auto found = m_watched.find(process);
    if (found == m_watched.end())
        return niceRefusal(ESRCH, nice);
    if (nice < leastNice || nice > mostNice) // the kernel would use the nearest valid value
        return niceRefusal(EINVAL, nice);
    const Watched &watched = found->second;
    ProcessTree tree(m_procRoot, watched.pid, watched.handle, belonging(process));
    if (const int error = setTreeNice(tree, nice))
        return niceRefusal(error, nice);
    return niceRefusal(setGroupNice(m_procRoot, watched.pid, nice), nice);
}

Failure LinuxPlatform::setAffinity(ProcessId process, const std::vector<int> &cores)
{
    const auto found = m_watched.find(process);
    if (found == m_watched.end())
        return affinityRefusal(ESRCH, cores);
    // The kernel would ignore a core that does not exist, if another one does.
    const int last = int(::sysconf(_SC_NPROCESSORS_CONF)) - 1;
    if (std::ranges::any_of(cores, [last](int core) { return core < 0 || core > last; }))
        return affinityRefusal(ENXIO, cores);
    const Watched &watched = found->second;
    ProcessTree tree(m_procRoot, watched.pid, watched.handle, belonging(process));
    return affinityRefusal(setTreeAffinity(tree, cores), cores);
}

std::optional<qint64> LinuxPlatform::reaper() const
{
    return m_orphans.reaper() != 0 ? std::optional(m_orphans.reaper()) : std::nullopt;
}

Platform::OrphanNews LinuxPlatform::lookAfterOrphans()
{
    OrphanNews news;
    (void)drainRecords(m_early); // a round of samples follows, which reads only rows with records
    if (m_orphans.takeOver()) {
        qCDebug(engineLog) << "the warden has ended; orphans come to this process";
        news.notice = QCoreApplication::translate(
            "pangaea::Platform",
            "The warden has ended, which sees to it that no process outlives Pangaea. From "
            "now on Pangaea does that itself; only if it is killed, processes may be left.");
    }
    const qint64 now = monotonicNow();
    const bool rests = isResting() && !m_ranSinceOrphans; // nobody ends
    if (now - m_orphansLook < (rests ? restingOrphanInterval : orphanInterval))
        return news;
    m_orphansLook = now;
    m_ranSinceOrphans = false;
    const std::vector<Orphans::Orphan> orphans = m_orphans.look(ownChildren());
    m_endedBelow.clear();
    LeftOver left;
    for (const Orphans::Orphan &orphan : orphans) {
        const std::optional<ProcessId> row = rowOf(orphan);
        if (row && m_watched.contains(*row)) {
            m_sampler.adoptOrphan(*row, orphan.pid, orphan.parent);
            m_awake.insert(*row);
        } else
            left[{orphan.pid, orphan.startTicks}] = {row.value_or(ProcessId::Pangaea), QString::fromUtf8(orphan.name),
                                                     orphan.parent};
    }
    reportLeftBehind(std::move(left), news);
    return news;
}

Orphans::IsOwn LinuxPlatform::ownChildren()
{
    for (const qint64 pid : m_trace.takeEnded())
        m_endedBelow.insert(pid);
    auto own = std::make_shared<std::set<qint64>>();
    for (const auto &[process, watched] : m_watched)
        own->insert(watched.pid);
    return [this, own](qint64 pid) -> std::optional<bool> {
        if (own->contains(pid))
            return true;
        const bool isBelow = m_recording && (m_trace.rowOf(pid) || m_endedBelow.contains(pid));
        return isBelow ? std::optional(false) : std::nullopt;
    };
}

std::optional<ProcessId> LinuxPlatform::rowOf(const Orphans::Orphan &orphan) const
{
    if (const auto row = m_recording ? m_trace.rowOf(orphan.pid) : std::nullopt)
        return row;
    const auto leader = std::ranges::find_if(m_watched,
                                             [&](const auto &watched) { return watched.second.pid == orphan.session; });
    return leader != m_watched.end() ? std::optional(leader->first) : m_watch.rowOf(orphan.pid, orphan.startTicks);
}

void LinuxPlatform::reportLeftBehind(LeftOver now, OrphanNews &news)
{
    const auto tell = [&](const LeftOver &some, const LeftOver &others, bool gone) {
        for (const auto &[key, left] : some) {
            const auto other = others.find(key);
            if (other == others.end() || (!gone && other->second != left))
                news.left.push_back(
                    {left.from, {.pid = key.first, .name = left.name, .gone = gone, .parent = left.parent}});
        }
    };
    tell(m_left, now, true);
    tell(now, m_left, false);
    m_left = std::move(now);
}

} // namespace pangaea
