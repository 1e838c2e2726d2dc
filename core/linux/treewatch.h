// SPDX-License-Identifier: MIT
// Counts the tasks (processes and their threads) of each tree, whatever limit the kernel has, and kills a tree that has
// too many. Lives on the engine's thread.
//
// A tree is the row's process, its descendants, all processes in a session that one of them created, those found in
// earlier scans, and those that other parts know to belong to it: also when their parents, or the row's own process,
// have ended. This requires reading all of /proc, so it is done when the system has many more tasks than before, and
// otherwise so rarely that it costs 1 % of a core.
#pragma once

#include "core/facts/event.h"
#include "core/linux/keptfile.h"
#include "core/linux/procparse.h"
#include "core/linux/taskwalk.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace pangaea {

/// The number of tasks in the system: "0.20 0.18 0.12 1/80 11206" (proc_loadavg(5)).
[[nodiscard]] std::optional<qint64> parseTaskCount(QByteArrayView text);

class TreeWatch
{
public:
    using Others = std::function<std::vector<TaskWalk::Known>(ProcessId)>;
    /// `others` returns processes that are otherwise known to belong to a row; called at a scan.
    explicit TreeWatch(QByteArray procRoot, Others others = {});

    void add(ProcessId process, qint64 pid);
    /// The row's process has just ended. The rest of its tree is still watched; `known` belong to it.
    void end(ProcessId process, const std::vector<TaskWalk::Known> &known);
    /// There are trees to watch.
    [[nodiscard]] bool isBusy() const { return !m_trees.empty(); }

    /// Rows whose trees have more than `most` tasks, not counting those that `kill` has sent SIGKILL: thousands of them
    /// take some seconds to end if the cores are busy. Costs a few microseconds if nothing has grown.
    [[nodiscard]] std::vector<ProcessId> look(int most, qint64 now);
    /// Tasks of all trees that have more than `most`, including those that are ending, by a new scan.
    [[nodiscard]] qint64 tasksAbove(int most);
    /// All members of a row's trees except its own process, by a scan that is no older than `age` ns.
    [[nodiscard]] std::vector<TaskWalk::Known> members(ProcessId process, qint64 now, qint64 age);
    /// As of the last scan.
    [[nodiscard]] std::optional<ProcessId> rowOf(qint64 pid, qint64 startTicks) const;
    /// Stops all of a row's trees until nothing new appears, and kills them. Returns how many processes.
    int kill(ProcessId process);

private:
    struct Tree {
        ProcessId process = ProcessId::Pangaea;
        qint64 pid = 0;
        bool lives = true;   ///< the row's process lives: then its pid and the id of its session are not reused
        bool isFresh = true; ///< the process has ended, and there was no scan since
        std::vector<TaskWalk::Known> known; ///< found in the last scan
        int tasks = 0;
        int dying = 0; ///< of these, those that were sent SIGKILL
    };
    struct Entry {
        qint64 pid = 0;
        qint64 parent = 0;
        qint64 group = 0;
        qint64 session = 0;
        qint64 startTicks = 0;
        int threads = 0;
        bool isDead = false;
    };

    using Known = std::set<std::pair<qint64, qint64>>; ///< pid and start

    [[nodiscard]] bool isDue(int most, qint64 now);
    void scan();
    [[nodiscard]] std::vector<const Entry *> membersOf(const Tree &tree) const;
    [[nodiscard]] const Entry *entryOf(qint64 pid) const; ///< nullptr: it was not there
    void recount();
    size_t sendToNew(ProcessId process, int signal, Known &done);
    void stopGroups(const std::vector<const Entry *> &members) const;
    [[nodiscard]] bool send(const Entry &entry, int signal) const;
    [[nodiscard]] std::optional<ProcStat> statOf(qint64 pid) const;

    QByteArray m_procRoot;
    Others m_others;
    KeptFile m_load;
    const qint64 m_self;
    const qint64 m_ownGroup;
    const qint64 m_ownSession;
    std::vector<Tree> m_trees;
    std::vector<Entry> m_entries; ///< of the last scan, by pid
    std::vector<const Entry *> m_byParent;
    std::vector<const Entry *> m_bySession;
    Known m_killed;               ///< those that are still there
    std::optional<qint64> m_calm; ///< tasks in the system beside the trees' own processes, when all was well
    bool m_hasGrown = false;
    int m_most = 0; ///< at the last look
    qint64 m_due = 0;
    qint64 m_scannedAt = 0;
};

} // namespace pangaea
