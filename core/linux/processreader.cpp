// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/processreader.h"

#include "core/linux/processlife.h"

#include <algorithm>
#include <cmath>
#include <csignal>

#include <unistd.h>

namespace pangaea {

namespace {

constexpr qint64 statusInterval = nanosecondsPerSecond * 95 / 100; // once a second, at any sample rate
// If more than one such part of the run time belongs to threads that were never seen, their queue time is missing in
// the sum, and the sum is not reported.
constexpr double mostMissedPart = 20;

double runTicks(const ProcStat &stat)
{
    return double(stat.userTicks) + double(stat.systemTicks);
}

/// Rounded as it is shown: percentages with one decimal.
std::optional<qint64> shown(const std::optional<double> &percent)
{
    return percent ? std::optional(std::llround(*percent * 10)) : std::nullopt;
}

} // namespace

bool looksTheSame(const KernelSample &one, const KernelSample &other)
{
    KernelSample rest = other;
    rest[Metric::Cpu] = one[Metric::Cpu];
    return one.state == other.state && one.mainEnded == other.mainEnded && one.stopPending == other.stopPending
        && one.cpuFromTicks == other.cpuFromTicks && one.values == rest.values
        && shown(one[Metric::Cpu]) == shown(other[Metric::Cpu]);
}

ProcessReader::ProcessReader(const QByteArray &procRoot, qint64 pid, TaskBudget &budget, bool pooled)
    : m_folder(procRoot + '/' + QByteArray::number(pid))
    , m_budget(budget)
    , m_pooled(pooled)
    , m_nanosecondsPerTick(double(nanosecondsPerSecond) / double(::sysconf(_SC_CLK_TCK)))
    , m_pageSize(double(::sysconf(_SC_PAGESIZE)))
    , m_main(m_folder, pid, m_pooled ? &m_budget.descriptors : nullptr)
{
}

ProcessReader::~ProcessReader()
{
    m_budget.addTasks(-qint64(m_threads.size()));
}

bool ProcessReader::read(qint64 now, Depth depth)
{
    bool ran = m_main.readTimes(now);
    if (!ran && depth == Depth::Changes && isQuiet(now)) {
        m_share.stillIdle(now);
        m_sample.readAt[size_t(ProcFile::SchedStat)] = now;
        return true;
    }
    ++m_revision;
    bool visited = false;
    if (m_threaded && stat() && (now >= m_threadsDue || depth == Depth::Whole)
        && m_budget.take(qint64(m_threads.size()) + 1, now)) {
        visited = true;
        ran |= readThreads(now);
    }
    m_ran |= ran;
    m_statusOld |= ran;
    // A file that is opened by its path may be another process's, unless this process still exists afterwards.
    const bool statusDue = m_statusOld && !m_threaded && now >= m_statusDue;
    if (statusDue)
        readStatus(now);
    if (depth == Depth::Whole || ran || statusDue || isStopping() || m_main.wantsStat(now)) {
        if (!m_main.readStat(now))
            return forgetAll();
        readLife();
    }
    if (stat()->threads > 1 && !m_threaded) {
        m_threaded = true;
        m_status = {};
        m_statusReadAt = 0;
        visited = m_budget.take(stat()->threads, now);
        if (visited)
            (void)readThreads(now);
    }
    if (visited || !m_threaded)
        addUpTimes(now);
    fillSample();
    return true;
}

/// A process that sleeps, and was reported so, needs only the one reading that shows it.
bool ProcessReader::isQuiet(qint64 now) const
{
    return !m_threaded && m_source == Source::SchedStat && !(m_statusOld && now >= m_statusDue) && isIdle(now);
}

bool ProcessReader::isIdle(qint64 now, bool slept) const
{
    const auto isAtRest = [](const auto &thread) { return !thread.second.ran && thread.second.cpu == 0.0; };
    return m_sample[Metric::Cpu] == 0.0 && !isStopping() && !m_main.wantsStat(now, slept)
        && std::ranges::all_of(m_threads, isAtRest);
}

void ProcessReader::stillIdle(qint64 now)
{
    m_share.stillIdle(now);
    for (auto &[id, thread] : m_threads)
        thread.share.stillIdle(now);
}

bool ProcessReader::forgetAll()
{
    m_sample = {};
    m_status = {};
    m_source = Source::None;
    m_share.restart();
    m_budget.addTasks(-qint64(m_threads.size()));
    m_threads.clear();
    m_listed = false;
    m_listDue = true;
    return false;
}

// Threads

bool ProcessReader::readThreads(qint64 now)
{
    m_threadsDue = now + m_budget.interval();
    bool ran = m_listDue;
    if (m_listDue || qint64(m_threads.size()) + 1 != stat()->threads)
        listThreads();
    for (auto thread = m_threads.begin(); thread != m_threads.end();) {
        if (readThread(thread->second, now)) {
            ran |= thread->second.ran;
            ++thread;
            continue;
        }
        keepTimesOf(thread->second);
        thread = m_threads.erase(thread);
        m_budget.addTasks(-1);
        ran = true;
    }
    m_listDue = ran || m_main.wantsStat(now); // only a thread that runs can create threads
    return ran;
}

void ProcessReader::listThreads()
{
    const auto ids = listNumbers(m_folder + "/task");
    m_listed = ids && ids->size() <= size_t(TaskBudget::threadsOfOne);
    if (!ids)
        return;
    for (const qint64 id : *ids) {
        if (id == pid() || m_threads.contains(id))
            continue;
        if (m_threads.size() >= size_t(TaskBudget::threadsOfOne))
            break;
        m_threads.emplace(id,
                          Thread {TaskReader(m_folder + "/task/" + QByteArray::number(id), id, &m_budget.descriptors)});
        m_budget.addTasks(1);
    }
}

/// False: it has ended.
bool ProcessReader::readThread(Thread &thread, qint64 now)
{
    TaskReader &reader = thread.reader;
    thread.ran = reader.readTimes(now);
    if (reader.wantsStat(now) && !reader.readStat(now))
        return false;
    const auto times = reader.times();
    const double run = times ? double(times->run) : runTicks(*reader.stat()) * m_nanosecondsPerTick;
    thread.cpu = thread.share.percent(now, run, times ? std::optional(100.0) : std::nullopt);
    return true;
}

void ProcessReader::keepTimesOf(const Thread &ended)
{
    if (const auto &times = ended.reader.lastTimes()) {
        m_ended.run += double(times->run);
        m_ended.wait += double(times->wait);
    }
}

std::vector<qint64> ProcessReader::threadIds() const
{
    std::vector<qint64> ids {pid()};
    for (const auto &[id, thread] : m_threads)
        ids.push_back(id);
    return ids;
}

void ProcessReader::appendThreads(std::vector<TaskSample> &tasks) const
{
    for (const auto &[id, thread] : m_threads) {
        const std::optional<ProcStat> &read = thread.reader.stat();
        if (!read)
            continue;
        TaskSample task {pid(), id, stat() ? stat()->parent : 0, QString::fromUtf8(read->name), {}};
        task.sample.state = read->state;
        task.sample[Metric::Cpu] = thread.cpu;
        task.sample[Metric::Core] = read->core;
        task.sample[Metric::Nice] = read->nice;
        if (const auto times = thread.reader.times()) {
            task.sample[Metric::RunTime] = double(times->run);
            task.sample[Metric::QueueTime] = double(times->wait);
        } else {
            task.sample.cpuFromTicks = true;
            task.sample[Metric::RunTime] = runTicks(*read) * m_nanosecondsPerTick;
        }
        task.sample.readAt[size_t(ProcFile::Stat)] = thread.reader.statReadAt();
        task.sample.readAt[size_t(ProcFile::SchedStat)] = thread.reader.timesReadAt();
        tasks.push_back(std::move(task));
    }
}

void ProcessReader::appendCharges(ProcessId process, std::vector<TaskCharge> &charges)
{
    const auto append = [&](TaskReader &reader) {
        if (!reader.takeNews())
            return;
        const auto times = reader.times();
        const qint64 parent = reader.id() != pid() ? pid() : stat() ? stat()->parent : 0;
        charges.push_back({process, pid(), reader.id(), parent, times ? std::optional(times->run) : std::nullopt,
                           reader.timesReadAt(), reader.aliveAt()});
    };
    append(m_main);
    for (auto &[id, thread] : m_threads)
        append(thread.reader);
}

// Times

std::optional<ProcessReader::Times> ProcessReader::sumOfTimes() const
{
    const auto main = m_main.times();
    if (!main || (m_threaded && !m_listed))
        return {};
    Times sum {double(main->run) + m_ended.run, double(main->wait) + m_ended.wait};
    for (const auto &[id, thread] : m_threads) {
        const auto times = thread.reader.times();
        if (!times) // it was created and has not run yet
            continue;
        sum.run += double(times->run);
        sum.wait += double(times->wait);
    }
    return sum;
}

void ProcessReader::addUpTimes(qint64 now)
{
    const auto main = m_main.times();
    // A thread that calls execve(2) becomes the main one, with its own counts.
    if (main && m_lastRun && main->run < *m_lastRun) {
        m_ended = {};
        m_missed = 0;
        m_share.restart();
    }
    if (main)
        m_lastRun = main->run;
    auto sum = sumOfTimes();
    if (!sum) {
        useTicks(now);
        return;
    }
    if (m_threaded) {
        addMissed(sum->run);
        sum->run += m_missed;
    }
    useTimes(*sum, now);
}

/// The kernel's own count of the whole process includes threads that were never seen. It may lag by a tick each for
/// user and system time; and threads may have run since their own numbers were read.
void ProcessReader::addMissed(double run)
{
    if (m_main.statReadAt() < m_main.timesReadAt())
        return;
    const double tolerance = 2 * m_nanosecondsPerTick * double(m_threads.size() + 1);
    const double missed = runTicks(*stat()) * m_nanosecondsPerTick - run;
    if (missed > m_missed + tolerance)
        m_missed = missed;
}

void ProcessReader::useTicks(qint64 now)
{
    // The counts of the two sources do not continue each other.
    if (std::exchange(m_source, Source::Ticks) != Source::Ticks)
        m_share.restart();
    const double run = runTicks(*stat()) * m_nanosecondsPerTick;
    m_sample.cpuFromTicks = true;
    setRunTime(run);
    m_sample[Metric::QueueTime].reset();
    m_sample[Metric::Cpu] = m_share.percent(now, run);
}

void ProcessReader::useTimes(const Times &times, qint64 now)
{
    if (std::exchange(m_source, Source::SchedStat) != Source::SchedStat)
        m_share.restart();
    m_sample.cpuFromTicks = false;
    setRunTime(times.run);
    m_sample[Metric::QueueTime].reset();
    if (m_missed * mostMissedPart <= times.run)
        m_sample[Metric::QueueTime] = times.wait;
    m_sample[Metric::Cpu] = m_share.percent(now, times.run, m_threaded ? std::nullopt : std::optional(100.0));
    m_sample.readAt[size_t(ProcFile::SchedStat)] = m_main.timesReadAt();
}

/// Each source misses a little of the time, so the run time must never go back when the source changes.
void ProcessReader::setRunTime(double run)
{
    std::optional<double> &told = m_sample[Metric::RunTime];
    told = std::max(told.value_or(0), run);
}

// The rest

/// The counts are those of the main thread, so they are the process's only if there never was another thread.
void ProcessReader::readStatus(qint64 now)
{
    ProcBuffer buffer;
    m_status = parseProcStatus(readOnce(m_folder + "/status", buffer));
    m_statusDue = now + statusInterval;
    m_statusOld = false;
    m_peakMemory = std::max(m_peakMemory, m_status.peakMemory);
    if (m_status.voluntary)
        m_statusReadAt = now;
}

/// A stop is complete when each thread has stopped. A thread that waits for its child to start a program (vfork(2))
/// stops only after that, and meanwhile others may run.
void ProcessReader::readLife()
{
    constexpr quint64 stops = quint64(1) << (SIGSTOP - 1) | quint64(1) << (SIGTSTP - 1);
    const ProcStat &read = *stat();
    m_sample.state = read.state;
    m_sample.mainEnded = m_sample.stopPending = false;
    const bool tellsLittle = read.threads > 1 && (read.state == 'Z' || read.state == 'X' || read.state == 'T');
    if (!m_stopExpected && !tellsLittle)
        return;
    const ProcessLife life = lifeOf(m_folder, read);
    m_sample.mainEnded = life.mainEnded;
    if (tellsLittle && life.state)
        m_sample.state = life.state;
    if (life.stopped) {
        m_stopExpected = false;
        return;
    }
    ProcBuffer buffer;
    const ProcStatus status = parseProcStatus(readOnce(m_folder + "/status", buffer));
    const quint64 pending = status.pending.value_or(0) | status.sharedPending.value_or(0);
    m_sample.stopPending = life.someStopped || (pending & stops);
}

void ProcessReader::fillSample()
{
    const ProcStat &read = *stat();
    m_sample[Metric::Core] = read.core;
    m_sample[Metric::Nice] = read.nice;
    m_sample[Metric::Parent] = double(read.parent);
    // A zombie (Z) has freed its memory and its stat line says 0 pages, as does that of a process that is just starting
    // or ending. No running program has 0 pages: that means "not known".
    m_sample[Metric::Memory].reset();
    if (read.residentPages > 0) {
        const double memory = double(read.residentPages) * m_pageSize;
        m_sample[Metric::Memory] = memory;
        m_peakMemory = std::max(m_peakMemory, std::optional(qint64(memory)));
    }
    m_sample[Metric::Threads].reset();
    if (read.threads > 0)
        m_sample[Metric::Threads] = read.threads;
    m_sample[Metric::Voluntary] = m_status.voluntary;
    m_sample[Metric::Involuntary] = m_status.involuntary;
    m_sample.readAt[size_t(ProcFile::Stat)] = m_main.statReadAt();
    m_sample.readAt[size_t(ProcFile::Status)] = m_statusReadAt;
}

} // namespace pangaea
