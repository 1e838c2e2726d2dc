// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/inspector.h"

#include "core/facts/waiting.h"
#include "core/linux/keptfile.h"
#include "core/linux/processlife.h"

#include <array>
#include <climits>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr qint64 memoryInterval = nanosecondsPerSecond;
constexpr int mostCores = 8192; // the most that a kernel can be built for

/// "pipe:[4711]", "/dev/null"; empty if it cannot be read.
QString linkTarget(const QByteArray &path)
{
    std::array<char, PATH_MAX> target;
    const ssize_t length = ::readlink(path.constData(), target.data(), target.size());
    return length > 0 ? QString::fromLocal8Bit(target.data(), length) : QString();
}

/// Opens the pipe for a moment. Checks its type first, since opening a device may have side effects.
std::optional<PipeLevel> pipeLevel(const QByteArray &path)
{
    struct ::stat status = {};
    if (::stat(path.constData(), &status) != 0 || !S_ISFIFO(status.st_mode))
        return {};
    const int descriptor = ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    int bytes = 0;
    const bool told = ::fstat(descriptor, &status) == 0 && S_ISFIFO(status.st_mode)
        && ::ioctl(descriptor, FIONREAD, &bytes) == 0;
    const int capacity = ::fcntl(descriptor, F_GETPIPE_SZ);
    ::close(descriptor);
    return told && capacity > 0 ? std::optional(PipeLevel {bytes, capacity}) : std::nullopt;
}

std::vector<int> coresOf(qint64 pid)
{
    const size_t size = CPU_ALLOC_SIZE(mostCores);
    std::vector<char> memory(size);
    auto *set = reinterpret_cast<::cpu_set_t *>(memory.data());
    if (::sched_getaffinity(::pid_t(pid), size, set) != 0)
        return {};
    std::vector<int> cores;
    for (int core = 0; core < mostCores; ++core) {
        if (CPU_ISSET_S(size_t(core), size, set))
            cores.push_back(core);
    }
    return cores;
}

/// If the main thread has ended, another thread's folder: nothing is left of the main one.
QByteArray folderOf(const QByteArray &process)
{
    ProcBuffer buffer;
    const auto stat = parseProcStat(readOnce(process + "/stat", buffer));
    const ProcessLife life = stat ? lifeOf(process, *stat) : ProcessLife();
    return life.mainEnded && life.thread ? process + "/task/" + QByteArray::number(life.thread) : process;
}

} // namespace

Inspector::Inspector(QByteArray procRoot)
    : m_root(std::move(procRoot))
{
}

Inspection Inspector::inspect(ProcessId process, qint64 pid, const PidFd &handle, qint64 now)
{
    Inspection details {.pid = pid};
    const QByteArray folder = folderOf(m_root + '/' + QByteArray::number(pid));
    readWaiting(details, folder);
    readSignals(details, folder);
    readMemory(details, folder, process, now);
    details.output = pipeLevel(folder + "/fd/1");
    details.error = pipeLevel(folder + "/fd/2");
    details.cores = coresOf(pid);
    if (handle.send(0) == 0) // then all of it belongs to this process
        return details;
    forget(process);
    return {.pid = pid};
}

void Inspector::forget(ProcessId process)
{
    m_memory.erase(process);
}

void Inspector::readWaiting(Inspection &details, const QByteArray &folder) const
{
    ProcBuffer buffer;
    const auto call = parseProcSystemCall(readOnce(folder + "/syscall", buffer));
    if (call && call->running) {
        details.running = true;
        details.waitChannel = QString();
        return;
    }
    // "0" is shown for a running task, and to readers without permission.
    const QByteArrayView channel = readOnce(folder + "/wchan", buffer).trimmed();
    if (!channel.isEmpty() && channel != "0")
        details.waitChannel = QString::fromLatin1(channel);
    if (!call)
        return;
    details.systemCall = call->number;
    if (call->number < 0)
        return;
    details.firstArgument = qint64(call->firstArgument);
    if (takesDescriptor(call->number) && int(call->firstArgument) >= 0)
        details.descriptor = linkTarget(folder + "/fd/" + QByteArray::number(int(call->firstArgument)));
}

void Inspector::readSignals(Inspection &details, const QByteArray &folder) const
{
    ProcBuffer buffer;
    const ProcStatus status = parseProcStatus(readOnce(folder + "/status", buffer));
    if (status.pending && status.sharedPending)
        details.pending = *status.pending | *status.sharedPending;
    details.blocked = status.blocked;
    details.ignored = status.ignored;
    details.caught = status.caught;
    details.tracer = status.tracer.value_or(0);
    if (details.tracer != 0) {
        const QByteArrayView name = readOnce(m_root + '/' + QByteArray::number(details.tracer) + "/comm", buffer);
        details.tracerName = QString::fromUtf8(name.trimmed());
    }
}

void Inspector::readMemory(Inspection &details, const QByteArray &folder, ProcessId process, qint64 now)
{
    Memory &memory = m_memory[process];
    if (memory.readAt == 0 || now - memory.readAt >= memoryInterval || now < memory.readAt) {
        ProcBuffer buffer;
        memory = {now, parseProcMemory(readOnce(folder + "/smaps_rollup", buffer))};
    }
    if (!memory.value)
        return;
    details.proportional = memory.value->proportional;
    details.privateMemory = memory.value->privateMemory;
}

} // namespace pangaea
