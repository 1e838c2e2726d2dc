// SPDX-License-Identifier: MIT
// Readings of processes from /proc. Opening is the expensive part of a reading, so that each file is opened
// once. Lives on the engine's thread.
#include "core/linux/procsampler.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace pangaea {

namespace {

// A percentage is of about a second, so that it does not jump with each reading; and of no less than what
// the kernel's ticks of 10 ms can tell.
constexpr qint64 window = nanosecondsPerSecond;
constexpr qint64 shortest = nanosecondsPerSecond / 20;

/// Larger than any stat line; the first line is all that is wanted of /proc/stat.
using Buffer = std::array<char, 2048>;

int openForReading(const QByteArray &path)
{
    return ::open(path.constData(), O_RDONLY | O_CLOEXEC);
}

/// Empty when there is nothing (any more).
QByteArrayView readAgain(int descriptor, Buffer &buffer)
{
    const ssize_t count = descriptor < 0 ? -1 : ::pread(descriptor, buffer.data(), buffer.size(), 0);
    return count > 0 ? QByteArrayView(buffer.data(), count) : QByteArrayView();
}

} // namespace

ProcSampler::ProcSampler(QByteArray procRoot)
    : m_root(std::move(procRoot)),
      m_nanosecondsPerTick(double(nanosecondsPerSecond) / double(::sysconf(_SC_CLK_TCK))),
      m_pageSize(double(::sysconf(_SC_PAGESIZE))),
      m_systemStat(openForReading(m_root + "/stat"))
{
}

ProcSampler::~ProcSampler()
{
    for (const auto &[process, entry] : m_entries)
        close(entry);
    if (m_systemStat >= 0)
        ::close(m_systemStat);
}

void ProcSampler::add(ProcessId process, qint64 pid)
{
    remove(process);
    const QByteArray folder = m_root + '/' + QByteArray::number(pid);
    Entry entry;
    entry.stat = openForReading(folder + "/stat");
    entry.schedStat = openForReading(folder + "/schedstat");
    m_entries.emplace(process, std::move(entry));
}

void ProcSampler::remove(ProcessId process)
{
    const auto found = m_entries.find(process);
    if (found == m_entries.end())
        return;
    close(found->second);
    m_entries.erase(found);
}

void ProcSampler::close(const Entry &entry)
{
    for (const int descriptor : {entry.stat, entry.schedStat}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

KernelSample ProcSampler::sample(ProcessId process, qint64 now)
{
    const auto found = m_entries.find(process);
    if (found == m_entries.end())
        return {};
    Entry &entry = found->second;
    Buffer buffer;
    const auto stat = parseProcStat(readAgain(entry.stat, buffer));
    if (!stat) {
        entry.source = Source::None;
        entry.readings.clear();
        return {};
    }
    KernelSample sample;
    sample.state = stat->state;
    sample[Metric::Cpu] = cpuPercent(entry, read(entry, *stat, now));
    sample[Metric::Core] = stat->core;
    // A zombie (Z) has given its memory back and its line says 0 pages, as does one of a process that is
    // just being made or ended. No running program has none: that is "not known".
    if (stat->residentPages > 0)
        sample[Metric::Memory] = double(stat->residentPages) * m_pageSize;
    if (stat->threads > 0)
        sample[Metric::Threads] = stat->threads;
    return sample;
}

/// The processor time so far, from the best source that there is.
ProcSampler::Reading ProcSampler::read(Entry &entry, const ProcStat &stat, qint64 now) const
{
    Reading reading {now, (double(stat.userTicks) + double(stat.systemTicks)) * m_nanosecondsPerTick};
    Source source = Source::Ticks;
    // Exact, but of the main thread only. A kernel that does not count says 0 to everything.
    if (stat.threads == 1) {
        Buffer buffer;
        const auto exact = parseProcSchedStat(readAgain(entry.schedStat, buffer));
        if (exact && exact->slices > 0) {
            reading.cpu = double(exact->run);
            source = Source::SchedStat;
        }
    }
    // The two do not continue each other.
    if (std::exchange(entry.source, source) != source)
        entry.readings.clear();
    return reading;
}

/// Of one core, over the last second or as much of it as there is.
std::optional<double> ProcSampler::cpuPercent(Entry &entry, const Reading &now)
{
    auto &readings = entry.readings;
    if (!readings.empty() && (now.cpu < readings.back().cpu || now.time < readings.back().time))
        readings.clear();
    while (readings.size() > 1 && now.time - readings[1].time >= window)
        readings.erase(readings.begin());
    std::optional<double> percent;
    if (!readings.empty() && now.time - readings.front().time >= shortest) {
        const Reading &first = readings.front();
        percent = 100 * (now.cpu - first.cpu) / double(now.time - first.time);
        // The kernel brings its count up to date at its own ticks: one thread can seem to be faster than 1.
        if (entry.source == Source::SchedStat)
            percent = std::min(*percent, 100.0);
    }
    // No closer than that, so that frequent readings do not make a long list.
    if (readings.empty() || now.time - readings.back().time >= shortest)
        readings.push_back(now);
    return percent;
}

std::optional<double> ProcSampler::systemCpu()
{
    Buffer buffer;
    const auto ticks = parseSystemStat(readAgain(m_systemStat, buffer));
    const auto before = std::exchange(m_systemTicks, ticks);
    if (!ticks || !before || ticks->total <= before->total)
        return {};
    const double share = double(ticks->busy - before->busy) / double(ticks->total - before->total);
    // The count of waiting for input and output can go backwards (proc_stat(5)).
    return std::clamp(100 * share, 0.0, 100.0);
}

} // namespace pangaea
