// SPDX-License-Identifier: MIT
// Turns the kernel's records of tasks and cores into events of the rows that they belong to. Pure: records and times go
// in, events come out. Used on the engine's thread.
#pragma once

#include "core/facts/event.h"

#include <algorithm>
#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pangaea {

/// One record of perf_event_open(2), the fields that are used. All numbers are the kernel's, in Pangaea's own pid
/// namespace.
struct SwitchRecord {
    enum class Kind : quint8 {
        In,    ///< the task got the core
        Out,   ///< the task left the core
        Born,  ///< fork(2) or clone(2)
        Named, ///< execve(2) or prctl(2)
        Exit,  ///< the last record of the task; no Out follows
        Gap,   ///< records of the core (or of all cores, -1) are missing here; 0 lost: perhaps
    };
    qint64 time = 0; ///< CLOCK_MONOTONIC, ns
    qint32 pid = 0;
    qint32 tid = 0;
    qint32 parentPid = 0;         ///< Born
    qint32 parentTid = 0;         ///< Born
    qint64 lost = 0;              ///< Gap
    std::array<char, 16> name {}; ///< Named; ends with a NUL
    qint16 core = 0;
    Kind kind = Kind::In;
    bool preempted = false; ///< Out: the task could have gone on
    bool exec = false;      ///< Named: by execve(2)
};

/// Attributes tasks to rows: a process that Pangaea created belongs to the row that watch() names, and a task belongs
/// to its creator's row until it exits. If records are missing, intervals are left out, never invented. If only the end
/// of an interval is missing, it is reported as LeaveReason::Unknown, up to the last known time.
///
/// The kernel also writes an exit for a task that gains privileges by execve(2) of a set-user-ID program, since an
/// ordinary user may not record it any more. RunCheck notices that it lives.
class SwitchTrace final
{
public:
    explicit SwitchTrace(qint64 ownPid);

    /// `now` is the time of the call; if the pid was used several times, it selects the right process.
    void watch(ProcessId process, qint64 pid, qint64 now);
    /// The row's process has ended and was reaped; its descendants may live on.
    void forget(ProcessId process, qint64 now);

    /// Takes records in order of time, all of them up to `until`. Adds TaskBorn and TaskNamed, then one Ran for each
    /// row, then TaskExited, and RecordsLost. True while a task of a row lives.
    bool take(std::span<const SwitchRecord> records, qint64 until, EventBatch &batch);

    /// The recorded times of a task from its birth up to the last take().
    struct Recorded {
        qint64 born = 0;
        qint64 time = 0; ///< ns on cores
        qint64 stays = 0;
        qint64 newest = 0; ///< time of its newest record
        bool whole = true; ///< false: its birth was not recorded, and times before `born` are missing
    };
    /// Nothing: according to the records it does not live.
    [[nodiscard]] std::optional<Recorded> recorded(qint64 tid) const;
    /// Whether the process has live tasks, according to the records.
    [[nodiscard]] bool hasProcess(qint64 pid) const { return m_processes.contains(qint32(pid)); }
    /// Whether anything of this attempt of the row was recorded.
    [[nodiscard]] bool hasRow(ProcessId process) const { return m_rows.contains(process); }
    /// A recorded end, and the stay on a core that it ended; both are kept for some seconds.
    struct Ending {
        qint32 tid = 0;
        qint64 time = 0;
        std::optional<RunInterval> last {};
    };
    /// The newest end of this tid; null: there is none.
    [[nodiscard]] const Ending *endingOf(qint64 tid) const;
    /// One of these tasks has a core.
    [[nodiscard]] bool isBusy() const
    {
        return std::ranges::any_of(m_runs, [](const Run &run) { return run.tid != 0; });
    }
    /// Lost so far.
    [[nodiscard]] qint64 lostRecords() const { return m_lostSoFar; }

    struct Birth {
        qint64 pid = 0;
        qint64 time = 0;
    };
    /// The live processes of a row, its own and all its descendants, according to the records.
    [[nodiscard]] std::vector<Birth> processesOf(ProcessId process) const;
    /// The row of this process: of the process itself or of an ancestor.
    [[nodiscard]] std::optional<ProcessId> rowOf(qint64 pid) const;
    /// Rows of which something was recorded since the last call, in any order, each once or more.
    [[nodiscard]] std::vector<ProcessId> takeActive() { return std::exchange(m_active, {}); }
    /// Processes not created by Pangaea itself that have ended since the last call.
    [[nodiscard]] std::vector<qint64> takeEnded() { return std::exchange(m_ended, {}); }

    /// Processes whose exit record may have been lost. The caller reports by gone() which of them are gone.
    [[nodiscard]] std::vector<qint64> doubtful() const;
    void gone(qint64 pid, qint64 now);

private:
    /// A process that Pangaea made, with its threads and descendants.
    struct Tree {
        qint32 root = 0;
        qint64 born = 0;
        int living = 0; ///< tasks
        std::optional<ProcessId> row;
        EventBatch begun; ///< births and names, and ends of those whose number begins anew
        EventBatch exited;
        std::vector<RunInterval> ran;
    };
    struct Process {
        std::shared_ptr<Tree> tree;
        qint64 born = 0;
        int living = 0; ///< tasks
        bool doubtful = false;
    };
    struct Task {
        qint32 pid = 0;
        int core = -1; ///< that it has
        qint64 born = 0;
        qint64 ran = 0; ///< ns, in stays that are over
        qint64 stays = 0;
        qint64 newest = 0;
        bool whole = true;
    };
    /// Who has a core, and since when.
    struct Run {
        qint32 tid = 0; ///< 0: nobody that matters
        qint64 start = 0;
        qint64 known = 0; ///< it has the core until then at least
        bool certain = true;
    };
    struct Watch {
        ProcessId process;
        qint32 pid;
        qint64 time;
    };
    struct End {
        qint32 pid; ///< 0: the process of the row
        ProcessId process;
        qint64 time;
    };

    void apply(const SwitchRecord &record);
    void onIn(const SwitchRecord &record);
    void onOut(const SwitchRecord &record);
    void onBorn(const SwitchRecord &record);
    void onNamed(const SwitchRecord &record);
    void onExit(const SwitchRecord &record);
    void onGap(const SwitchRecord &record);

    [[nodiscard]] Run &runOn(int core);
    void stopRun(qint32 tid, int core, qint64 end, LeaveReason left);
    void forgetRun(int core);
    void reportUnknownEnd(const Run &run, int core);
    bool addTask(const SwitchRecord &record);
    bool adopt(const SwitchRecord &record);
    void removeTask(qint32 tid, qint64 time, EventBatch Tree::*to = &Tree::exited, std::optional<qint64> parent = {});
    void removeProcess(qint32 pid, qint64 time, EventBatch Tree::*to = &Tree::exited);
    void removeOthers(const SwitchRecord &record);
    [[nodiscard]] Tree &treeOf(const Task &task);

    void resolveWatches(qint64 until);
    void resolveEnds(qint64 until);
    void addOpen(qint64 until);
    void flush(EventBatch &batch);
    bool tidyUp(qint64 until);
    [[nodiscard]] bool isStill() const;

    const qint32 m_ownPid;
    std::vector<std::shared_ptr<Tree>> m_trees;      ///< in order of birth
    std::unordered_map<qint32, Process> m_processes; ///< by pid
    std::unordered_map<qint32, Task> m_tasks;        ///< by tid
    std::vector<Run> m_runs;                         ///< by core
    std::vector<Watch> m_watches;                    ///< not yet found among the records
    std::vector<End> m_ends;
    std::deque<Ending> m_endings; ///< in order of time
    std::set<ProcessId> m_rows;
    std::vector<ProcessId> m_active; ///< see takeActive()
    std::vector<qint64> m_ended;     ///< see takeEnded(); the newest
    qint64 m_lost = 0;
    qint64 m_lostSoFar = 0;
    qint64 m_lostTime = 0;
    bool m_lives = false;        ///< what the last take() returned
    bool m_isToldAll = false;    ///< that was for no records, and after those before it
    bool m_hasUnwatched = false; ///< trees of no row, which are forgotten after a time
};

} // namespace pangaea
