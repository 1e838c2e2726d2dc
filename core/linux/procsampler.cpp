// SPDX-License-Identifier: MIT
// See the header. Lives on the engine's thread.
#include "core/linux/procsampler.h"

#include <algorithm>
#include <utility>

namespace pangaea {

ProcSampler::ProcSampler(QByteArray procRoot)
    : m_root(std::move(procRoot))
    , m_systemStat(m_root + "/stat")
{
}

ProcSampler::~ProcSampler() = default;

void ProcSampler::add(ProcessId process, qint64 pid)
{
    remove(process);
    m_entries.emplace(process, std::make_unique<Entry>(m_root, pid, m_budget));
}

void ProcSampler::remove(ProcessId process)
{
    m_entries.erase(process);
}

ProcSampler::Entry *ProcSampler::find(ProcessId process) const
{
    const auto found = m_entries.find(process);
    return found == m_entries.end() ? nullptr : found->second.get();
}

KernelSample ProcSampler::sample(ProcessId process, qint64 now)
{
    Entry *entry = find(process);
    if (!entry)
        return {};
    (void)entry->reader.read(now, ProcessReader::Depth::Whole);
    return entry->reader.sample();
}

std::optional<KernelSample> ProcSampler::sampleIfChanged(ProcessId process, qint64 now)
{
    Entry *entry = find(process);
    if (!entry)
        return {};
    entry->time = now;
    (void)entry->reader.read(now, ProcessReader::Depth::Changes);
    if (std::exchange(entry->toldRevision, entry->reader.revision()) == entry->reader.revision())
        return {};
    const KernelSample &sample = entry->reader.sample();
    if (entry->told && looksTheSame(*entry->told, sample))
        return {};
    entry->told = sample;
    return sample;
}

std::optional<std::vector<TaskSample>> ProcSampler::sampleTasks(ProcessId process)
{
    Entry *entry = find(process);
    return entry ? entry->walk.read(entry->time) : std::nullopt;
}

std::optional<qint64> ProcSampler::peakMemory(ProcessId process) const
{
    const Entry *entry = find(process);
    return entry ? entry->reader.peakMemory() : std::nullopt;
}

void ProcSampler::expectStop(ProcessId process, bool isExpected)
{
    if (Entry *entry = find(process))
        entry->reader.expectStop(isExpected);
}

void ProcSampler::adoptOrphan(ProcessId process, qint64 pid, qint64 reaper, qint64 now)
{
    if (Entry *entry = find(process))
        entry->walk.adoptOrphan(pid, reaper, now);
}

std::vector<TaskWalk::Known> ProcSampler::descendants(ProcessId process) const
{
    const Entry *entry = find(process);
    return entry ? entry->walk.descendants() : std::vector<TaskWalk::Known>();
}

std::optional<double> ProcSampler::systemCpu()
{
    ProcBuffer buffer; // the first line is all that is wanted
    const auto ticks = parseSystemStat(m_systemStat.read(buffer));
    const auto before = std::exchange(m_systemTicks, ticks);
    if (!ticks || !before || ticks->total <= before->total)
        return {};
    const double share = double(ticks->busy - before->busy) / double(ticks->total - before->total);
    // The count of waiting for input and output can go backwards (proc_stat(5)).
    return std::clamp(100 * share, 0.0, 100.0);
}

} // namespace pangaea
