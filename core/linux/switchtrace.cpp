// SPDX-License-Identifier: MIT
// Turns records into events. A core runs one task at a time, and a task runs on at most one core: a record that
// contradicts this shows that others are missing, and what they contained stays unknown. Used on the engine's thread.
#include "core/linux/switchtrace.h"

#include "core/basics/logging.h"

#include <algorithm>
#include <map>
#include <utility>

namespace pangaea {

namespace {

// The engine watches a child right after its start, so a process that is unwatched at this age never will be: a helper.
constexpr qint64 longestUnwatched = nanosecondsPerSecond;
// A sample that shows that a task lives comes at least once a second.
constexpr qint64 endingsKept = 5 * nanosecondsPerSecond;
// There are few such processes.
constexpr size_t mostUnwatched = 256;
constexpr size_t mostEnded = 4096;

} // namespace

SwitchTrace::SwitchTrace(qint64 ownPid)
    : m_ownPid(qint32(ownPid))
{
}

void SwitchTrace::watch(ProcessId process, qint64 pid, qint64 now)
{
    m_rows.erase(process);
    m_watches.push_back({process, qint32(pid), now});
}

void SwitchTrace::forget(ProcessId process, qint64 now)
{
    m_rows.erase(process);
    m_ends.push_back({0, process, now});
}

void SwitchTrace::gone(qint64 pid, qint64 now)
{
    m_ends.push_back({qint32(pid), ProcessId::Pangaea, now});
}

std::vector<SwitchTrace::Birth> SwitchTrace::processesOf(ProcessId process) const
{
    std::vector<Birth> births;
    for (const auto &[pid, one] : m_processes) {
        if (one.tree->row == process)
            births.push_back({pid, one.born});
    }
    return births;
}

std::optional<ProcessId> SwitchTrace::rowOf(qint64 pid) const
{
    const auto found = m_processes.find(qint32(pid));
    return found == m_processes.end() ? std::nullopt : found->second.tree->row;
}

std::vector<qint64> SwitchTrace::doubtful() const
{
    std::vector<qint64> pids;
    for (const auto &[pid, process] : m_processes) {
        if (process.doubtful)
            pids.push_back(pid);
    }
    return pids;
}

std::optional<SwitchTrace::Recorded> SwitchTrace::recorded(qint64 tid) const
{
    const auto found = m_tasks.find(qint32(tid));
    if (found == m_tasks.end())
        return {};
    const Task &task = found->second;
    Recorded recorded {task.born, task.ran, task.stays, task.newest, task.whole};
    if (task.core >= 0 && m_runs[size_t(task.core)].tid == found->first) {
        const Run &run = m_runs[size_t(task.core)];
        recorded.time += std::max<qint64>(0, run.known - run.start);
        ++recorded.stays;
    }
    return recorded;
}

const SwitchTrace::Ending *SwitchTrace::endingOf(qint64 tid) const
{
    const auto found = std::find_if(m_endings.rbegin(), m_endings.rend(),
                                    [tid](const Ending &ending) { return ending.tid == tid; });
    return found == m_endings.rend() ? nullptr : &*found;
}

bool SwitchTrace::take(std::span<const SwitchRecord> records, qint64 until, EventBatch &batch)
{
    if (records.empty() && isStill())
        return m_lives;
    for (const SwitchRecord &record : records)
        apply(record);
    resolveWatches(until);
    resolveEnds(until);
    addOpen(until);
    flush(batch);
    m_lives = tidyUp(until);
    m_isToldAll = records.empty();
    return m_lives;
}

/// Nothing that could be reported waits, for a time or for anything else: the next call finds what the last one found.
bool SwitchTrace::isStill() const
{
    return m_isToldAll && !m_hasUnwatched && m_watches.empty() && m_ends.empty() && m_endings.empty() && !isBusy();
}

// Records

void SwitchTrace::apply(const SwitchRecord &record)
{
    using Kind = SwitchRecord::Kind;
    switch (record.kind) {
    case Kind::In: return onIn(record);
    case Kind::Out: return onOut(record);
    case Kind::Born: return onBorn(record);
    case Kind::Named: return onNamed(record);
    case Kind::Exit: return onExit(record);
    case Kind::Gap: return onGap(record);
    }
}

void SwitchTrace::onIn(const SwitchRecord &record)
{
    forgetRun(record.core); // the record of the previous task's leaving is missing
    if (!adopt(record))
        return;
    Task &task = m_tasks[record.tid];
    forgetRun(task.core);
    task.core = record.core;
    task.newest = record.time;
    runOn(record.core) = {record.tid, record.time, record.time};
}

void SwitchTrace::onOut(const SwitchRecord &record)
{
    if (adopt(record))
        stopRun(record.tid, record.core, record.time, record.preempted ? LeaveReason::Preempted : LeaveReason::Blocked);
    else
        forgetRun(record.core);
}

void SwitchTrace::onBorn(const SwitchRecord &record)
{
    if (record.pid == m_ownPid)
        return;
    if (record.pid == record.tid) {
        removeProcess(record.pid, record.time, &Tree::begun); // the pid was reused
        std::shared_ptr<Tree> tree;
        if (record.parentPid == m_ownPid) {
            tree = m_trees.emplace_back(std::make_shared<Tree>(Tree {record.pid, record.time}));
        } else if (const auto maker = m_processes.find(record.parentPid); maker != m_processes.end()) {
            tree = maker->second.tree;
        } else {
            return;
        }
        m_processes[record.pid] = {std::move(tree), record.time};
    }
    removeTask(record.tid, record.time, &Tree::begun);
    addTask(record);
}

void SwitchTrace::onNamed(const SwitchRecord &record)
{
    const bool leaderIsNew = !m_tasks.contains(record.tid);
    if (!adopt(record))
        return;
    if (record.exec) {
        removeOthers(record);
        if (leaderIsNew) { // the thread that called execve(2) took over the pid as its tid
            m_tasks[record.tid].core = record.core;
            m_tasks[record.tid].newest = record.time;
            runOn(record.core) = {record.tid, record.time, record.time};
        }
    }
    Tree &tree = treeOf(m_tasks[record.tid]);
    tree.begun.push_back({record.time, ProcessId::Pangaea,
                          event::TaskNamed {record.tid, QString::fromUtf8(record.name.data()), record.exec}});
}

void SwitchTrace::onExit(const SwitchRecord &record)
{
    const auto found = m_tasks.find(record.tid);
    if (found == m_tasks.end() || found->second.pid != record.pid)
        return;
    Ending &ending = m_endings.emplace_back(Ending {record.tid, record.time});
    if (const Run &run = runOn(record.core); run.tid == record.tid)
        ending.last = {run.start, std::max(run.start, record.time), run.tid, record.core, LeaveReason::Exited};
    stopRun(record.tid, record.core, record.time, LeaveReason::Exited);
    // Unlike that of a birth, this record names the parent, which differs from the creator if the creator has ended.
    const std::optional<qint64> parent = record.parentPid > 0 ? std::optional<qint64>(record.parentPid) : std::nullopt;
    removeTask(record.tid, record.time, &Tree::exited, parent);
}

void SwitchTrace::onGap(const SwitchRecord &record)
{
    const size_t first = record.core < 0 ? 0 : size_t(record.core);
    const size_t last = record.core < 0 ? m_runs.size() : std::min(first + 1, m_runs.size());
    for (size_t core = first; core < last; ++core) {
        if (record.lost > 0)
            forgetRun(int(core));
        else if (m_runs[core].tid != 0 && std::exchange(m_runs[core].certain, false))
            reportUnknownEnd(m_runs[core], int(core)); // the record of its end may still come and replace it
    }
    if (record.lost == 0)
        return;
    m_lost += record.lost;
    m_lostSoFar += record.lost;
    m_lostTime = record.time;
    for (auto &[pid, process] : m_processes)
        process.doubtful = true;
}

// Tasks and cores

SwitchTrace::Run &SwitchTrace::runOn(int core)
{
    if (size_t(core) >= m_runs.size())
        m_runs.resize(size_t(core) + 1);
    return m_runs[size_t(core)];
}

void SwitchTrace::stopRun(qint32 tid, int core, qint64 end, LeaveReason left)
{
    Task &task = m_tasks[tid];
    if (Run &run = runOn(core); run.tid == tid && task.core == core) {
        treeOf(task).ran.push_back({run.start, std::max(run.start, end), tid, qint16(core), left});
        task.ran += std::max<qint64>(0, end - run.start);
        ++task.stays;
        task.newest = std::max(run.start, end);
        run = {};
        task.core = -1;
        return;
    }
    forgetRun(task.core);
    forgetRun(core);
}

/// Called when the record of its end is missing.
void SwitchTrace::forgetRun(int core)
{
    if (core < 0)
        return;
    const Run run = std::exchange(runOn(core), {});
    const auto task = m_tasks.find(run.tid);
    if (task == m_tasks.end() || task->second.core != core)
        return;
    task->second.core = -1;
    task->second.ran += std::max<qint64>(0, run.known - run.start);
    ++task->second.stays;
    reportUnknownEnd(run, core);
}

void SwitchTrace::reportUnknownEnd(const Run &run, int core)
{
    treeOf(m_tasks[run.tid]).ran.push_back({run.start, run.known, run.tid, qint16(core), LeaveReason::Unknown});
}

/// False: the process is not one of ours.
bool SwitchTrace::addTask(const SwitchRecord &record)
{
    const auto process = m_processes.find(record.pid);
    if (process == m_processes.end())
        return false;
    m_tasks[record.tid] = {.pid = record.pid,
                           .born = record.time,
                           .newest = record.time,
                           .whole = record.kind == SwitchRecord::Kind::Born};
    ++process->second.living;
    ++process->second.tree->living;
    process->second.tree->begun.push_back(
        {record.time, ProcessId::Pangaea, event::TaskBorn {record.pid, record.tid, record.parentTid}});
    return true;
}

/// Whether the task is known, or is added now because its process is known and only the record of its birth is missing.
bool SwitchTrace::adopt(const SwitchRecord &record)
{
    const auto found = m_tasks.find(record.tid);
    if (found != m_tasks.end() && found->second.pid == record.pid)
        return true;
    if (!m_processes.contains(record.pid))
        return false;
    removeTask(record.tid, record.time, &Tree::begun);
    return addTask(record);
}

/// The task ended by that time; a new one with its tid in the same batch comes later.
void SwitchTrace::removeTask(qint32 tid, qint64 time, EventBatch Tree::*to, std::optional<qint64> parent)
{
    const auto found = m_tasks.find(tid);
    if (found == m_tasks.end())
        return;
    forgetRun(found->second.core);
    const auto process = m_processes.find(found->second.pid);
    Tree &tree = *process->second.tree;
    (tree.*to).push_back({time, ProcessId::Pangaea, event::TaskExited {process->first, tid, parent}});
    m_tasks.erase(found);
    --process->second.tree->living;
    if (--process->second.living > 0)
        return;
    if (tree.root != process->first) {
        if (m_ended.size() >= mostEnded)
            m_ended.clear(); // nobody asks, or there are more than anybody needs
        m_ended.push_back(process->first);
    }
    m_processes.erase(process);
}

void SwitchTrace::removeProcess(qint32 pid, qint64 time, EventBatch Tree::*to)
{
    if (!m_processes.contains(pid))
        return;
    std::vector<qint32> tids;
    for (const auto &[tid, task] : m_tasks) {
        if (task.pid == pid)
            tids.push_back(tid);
    }
    std::ranges::sort(tids);
    for (const qint32 tid : tids)
        removeTask(tid, time, to);
}

/// execve(2) leaves a process with one task. If another thread called it, it has just taken over the process's pid as
/// its tid.
void SwitchTrace::removeOthers(const SwitchRecord &record)
{
    if (m_processes[record.pid].living == 1)
        return;
    std::vector<qint32> others;
    for (const auto &[tid, task] : m_tasks) {
        if (task.pid == record.pid && tid != record.tid)
            others.push_back(tid);
    }
    for (const qint32 tid : others) {
        if (runOn(record.core).tid == tid)
            stopRun(tid, record.core, record.time, LeaveReason::Exited);
        removeTask(tid, record.time);
    }
}

SwitchTrace::Tree &SwitchTrace::treeOf(const Task &task)
{
    return *m_processes.find(task.pid)->second.tree;
}

// Rows

// Once all records up to the watch have arrived, the last process with that pid is the right one.
void SwitchTrace::resolveWatches(qint64 until)
{
    std::erase_if(m_watches, [&](const Watch &watch) {
        if (watch.time > until)
            return false;
        const auto tree = std::find_if(m_trees.rbegin(), m_trees.rend(), [&](const auto &candidate) {
            return candidate->root == watch.pid && candidate->born <= watch.time;
        });
        if (tree != m_trees.rend() && !(*tree)->row)
            (*tree)->row = watch.process;
        if (tree != m_trees.rend())
            m_rows.insert(watch.process);
        return true;
    });
}

// A process that is gone has no tasks, even if the records of their ends were lost.
void SwitchTrace::resolveEnds(qint64 until)
{
    std::erase_if(m_ends, [&](const End &end) {
        if (end.time > until)
            return false;
        std::vector<qint32> pids;
        if (end.pid != 0)
            pids.push_back(end.pid);
        for (const auto &tree : m_trees) {
            if (end.pid == 0 && tree->row == end.process && tree->born <= end.time)
                pids.push_back(tree->root);
        }
        for (const qint32 pid : pids) {
            if (const auto process = m_processes.find(pid);
                process != m_processes.end() && process->second.born <= end.time)
                removeProcess(pid, end.time);
        }
        return true;
    });
}

void SwitchTrace::addOpen(qint64 until)
{
    for (size_t core = 0; core < m_runs.size(); ++core) {
        Run &run = m_runs[core];
        if (run.tid == 0 || !run.certain)
            continue;
        run.known = std::max(run.start, until);
        if (Tree &tree = treeOf(m_tasks[run.tid]); tree.row)
            tree.ran.push_back({run.start, run.known, run.tid, qint16(core), LeaveReason::Open});
    }
}

void SwitchTrace::flush(EventBatch &batch)
{
    std::map<ProcessId, std::vector<RunInterval>> ran;
    EventBatch exited;
    for (const auto &tree : m_trees) {
        if (!tree->row)
            continue;
        if (!tree->begun.empty() || !tree->exited.empty() || !tree->ran.empty())
            m_active.push_back(*tree->row);
        const auto move = [row = *tree->row](EventBatch &from, EventBatch &to) {
            for (Event &event : from) {
                event.process = row;
                to.push_back(std::move(event));
            }
            from.clear();
        };
        move(tree->begun, batch);
        move(tree->exited, exited);
        if (!tree->ran.empty()) {
            auto &all = ran[*tree->row];
            all.insert(all.end(), tree->ran.begin(), tree->ran.end());
            tree->ran.clear();
        }
    }
    for (auto &[row, intervals] : ran) {
        const qint64 end = std::ranges::max_element(intervals, {}, &RunInterval::end)->end;
        batch.push_back({end, row, event::Ran {std::move(intervals)}});
    }
    std::ranges::move(exited, std::back_inserter(batch));
    if (m_lost > 0) {
        qCDebug(recorderLog) << "records lost:" << m_lost;
        batch.push_back({m_lostTime, ProcessId::Pangaea, event::RecordsLost {std::exchange(m_lost, 0)}});
    }
}

/// True while something lives, or may turn out to have lived.
bool SwitchTrace::tidyUp(qint64 until)
{
    while (!m_endings.empty() && until - m_endings.front().time > endingsKept)
        m_endings.pop_front();
    size_t unwatched = size_t(std::ranges::count_if(m_trees, [](const auto &tree) { return !tree->row; }));
    bool alive = !m_watches.empty();
    std::erase_if(m_trees, [&](const std::shared_ptr<Tree> &tree) {
        if (tree->row) {
            alive = alive || tree->living > 0;
            return tree->living == 0;
        }
        if (until - tree->born <= longestUnwatched && unwatched <= mostUnwatched)
            return false;
        --unwatched;
        std::vector<qint32> pids;
        for (const auto &[pid, process] : m_processes) {
            if (process.tree == tree)
                pids.push_back(pid);
        }
        for (const qint32 pid : pids)
            removeProcess(pid, until);
        return true;
    });
    m_hasUnwatched = unwatched > 0;
    return alive;
}

} // namespace pangaea
