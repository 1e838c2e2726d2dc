// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/procsampler.h"

#include <algorithm>
#include <utility>

#include <unistd.h>

namespace pangaea {

namespace {

constexpr size_t longestCoreLine = 128; // of /proc/stat; most are about half as long

} // namespace

ProcSampler::ProcSampler(QByteArray procRoot)
    : m_root(std::move(procRoot))
    , m_systemStat(m_root + "/stat")
    , m_systemText(sizeof(ProcBuffer) + longestCoreLine * size_t(std::max(1L, ::sysconf(_SC_NPROCESSORS_CONF))))
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
    keepChargesOf(process, *entry);
    return entry->reader.sample();
}

std::optional<KernelSample> ProcSampler::sampleIfChanged(ProcessId process, qint64 now, bool slept)
{
    Entry *entry = find(process);
    if (!entry)
        return {};
    entry->time = now;
    entry->skipped = slept && entry->told && isIdle(*entry, now);
    if (entry->skipped) {
        entry->reader.stillIdle(now);
        entry->walk.stillIdle(now);
        return {};
    }
    (void)entry->reader.read(now, ProcessReader::Depth::Changes);
    keepChargesOf(process, *entry);
    if (std::exchange(entry->toldRevision, entry->reader.revision()) == entry->reader.revision())
        return {};
    const KernelSample &sample = entry->reader.sample();
    if (entry->told && looksTheSame(*entry->told, sample))
        return {};
    entry->told = sample;
    return sample;
}

bool ProcSampler::isIdle(ProcessId process, qint64 now) const
{
    const Entry *entry = find(process);
    return !entry || (entry->told && isIdle(*entry, now));
}

bool ProcSampler::isIdle(const Entry &entry, qint64 now)
{
    return entry.reader.isIdle(now, true) && entry.walk.isIdle(now);
}

void ProcSampler::slept(ProcessId process, qint64 until)
{
    Entry *entry = find(process);
    if (!entry || !isIdle(*entry, entry->time))
        return;
    entry->reader.stillIdle(until);
    entry->walk.stillIdle(until);
}

std::optional<std::vector<TaskSample>> ProcSampler::sampleTasks(ProcessId process)
{
    Entry *entry = find(process);
    if (!entry || entry->skipped)
        return {};
    std::optional<std::vector<TaskSample>> tasks = entry->walk.read(entry->time);
    if (m_keepsCharges)
        entry->walk.appendCharges(process, m_charges);
    return tasks;
}

std::vector<event::ExitKnown> ProcSampler::takeExits(ProcessId process, bool looksAgain)
{
    Entry *entry = find(process);
    if (entry && looksAgain)
        entry->walk.lookForExits();
    return entry ? entry->walk.takeExits() : std::vector<event::ExitKnown>();
}

void ProcSampler::keepChargesOf(ProcessId process, Entry &entry)
{
    if (m_keepsCharges)
        entry.reader.appendCharges(process, m_charges);
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

std::optional<double> ProcSampler::systemCpu(qint64 now)
{
    const QByteArrayView text = m_systemStat.read(m_systemText);
    const auto ticks = parseSystemStat(text);
    const auto before = std::exchange(m_systemTicks, ticks);
    m_coreSharesRead = m_coreShares.since(now, parseCoreStats(text));
    return ticks && before ? busyShare(*before, *ticks) : std::nullopt;
}

} // namespace pangaea
