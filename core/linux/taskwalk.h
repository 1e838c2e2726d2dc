// SPDX-License-Identifier: MIT
// The tasks below one row: the threads of its process and all its descendants with theirs, found through
// /proc/PID/task/TID/children (proc_tid_children(5)). A descendant stays until it is gone, even if its parent has ended
// and it was reparented. Lives on the engine's thread.
//
// New descendants are looked for if a process ran since the last look: in each round below one that has children, and
// twice a second below one that has none. If the kernel has no such file, no descendants are known. TaskBudget limits
// how many are reported, and how often they are read.
#pragma once

#include "core/linux/pidfd.h"
#include "core/linux/processreader.h"

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace pangaea {

/// "forkServer" or "resourceTracker" if this is the command line of one of Python's own helper processes, which it runs
/// as one line of code with -c (Python 3.14.10 with an import before it); otherwise empty. `commandLine` is as in
/// proc_pid_cmdline(5).
[[nodiscard]] QString roleOf(const QByteArray &commandLine);

class TaskWalk
{
public:
    /// `main` and the budget must outlive it.
    TaskWalk(QByteArray procRoot, ProcessReader &main, TaskBudget &budget);
    ~TaskWalk();
    Q_DISABLE_COPY_MOVE(TaskWalk)

    /// All tasks below the row; call it after its process was read in the same round. First its threads, then each
    /// descendant with its threads. Nothing if they are as last returned.
    [[nodiscard]] std::optional<std::vector<TaskSample>> read(qint64 now);

    /// As in ProcessReader, for all tasks that it reads and that slept.
    [[nodiscard]] bool isIdle(qint64 now) const;
    void stillIdle(qint64 now);

    /// Adds a descendant whose parent ended before it was seen: it is a child of `reaper` now.
    void adoptOrphan(qint64 pid, qint64 reaper, qint64 now);

    /// Looks at each descendant whether it has ended by now.
    void lookForExits();
    /// How descendants have ended, as found since the last call; each once, and only where the kernel tells it.
    [[nodiscard]] std::vector<event::ExitKnown> takeExits() { return std::exchange(m_exits, {}); }

    struct Known {
        qint64 pid = 0;
        qint64 startTicks = 0; ///< as in ProcStat: together with the pid it identifies a process for ever
    };
    [[nodiscard]] std::vector<Known> descendants() const;
    /// As in ProcessReader, for the descendants.
    void appendCharges(ProcessId process, std::vector<TaskCharge> &charges);

private:
    /// When to look for the children of a process.
    struct Look {
        qint64 due = 0;
        bool ran = true; ///< since the last look
        bool hasChildren = false;
    };
    struct Descendant {
        PidFd handle; ///< as long as it answers, the pid was not reused
        std::unique_ptr<ProcessReader> reader;
        Look look {};
        QString role {}; ///< as in TaskSample
        int looks = 0;   ///< how often its role was looked for
        bool exitTold = false;
    };

    void findRole(qint64 pid, Descendant &descendant) const;
    void readDescendants(qint64 now);
    void findChildren(qint64 now);
    [[nodiscard]] std::vector<qint64> childrenOf(ProcessReader &parent, Look &look, qint64 now) const;
    [[nodiscard]] bool adopt(qint64 pid, qint64 parent, qint64 now);
    void tellExit(qint64 pid, Descendant &descendant);
    void forget(qint64 pid);

    QByteArray m_root;
    ProcessReader &m_main;
    TaskBudget &m_budget;
    Look m_look;
    std::map<qint64, Descendant> m_descendants; ///< by pid
    qint64 m_due = 0;
    std::vector<TaskSample> m_told;
    bool m_adopted = false; ///< an orphan, since the last reading
    std::vector<event::ExitKnown> m_exits;
};

} // namespace pangaea
