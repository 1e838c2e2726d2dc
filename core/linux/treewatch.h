// SPDX-License-Identifier: MIT
// Counts the tasks, processes and their threads, of each tree, whatever limit the kernel was given, and kills a tree
// that has too many. Lives on the engine's thread.
//
// A tree is the row's process, its descendants, all in a session that one of them made, what was found so before, and
// what others know to be of it: also when their parents have ended, and when the row's own process has. All of /proc is read for that, so it is done
// when the system has many tasks more than before, and otherwise as rarely as costs 1 % of a core.
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
    /// `others`: what else is known to be of a row, at a scan.
    explicit TreeWatch(QByteArray procRoot, Others others = {});

    void add(ProcessId process, qint64 pid);
    /// Its process has ended just now. What is left of its tree is still watched; `known` are of it.
    void end(ProcessId process, const std::vector<TaskWalk::Known> &known);
    /// There is a tree.
    [[nodiscard]] bool isBusy() const { return !m_trees.empty(); }

    /// Rows whose trees have more than `most` tasks, beside those that `kill` has sent SIGKILL: thousands of them take
    /// some seconds to end where the cores are busy. Costs a few microseconds when nothing has grown.
    [[nodiscard]] std::vector<ProcessId> look(int most, qint64 now);
    /// Tasks of all trees that have more than `most`, those that end already too, by a new scan.
    [[nodiscard]] qint64 tasksAbove(int most);
    /// All of a row's trees, its own process aside, by a scan that is no older than `age` ns.
    [[nodiscard]] std::vector<TaskWalk::Known> members(ProcessId process, qint64 now, qint64 age);
    /// As of the last scan.
    [[nodiscard]] std::optional<ProcessId> rowOf(qint64 pid, qint64 startTicks) const;
    /// Stops all of a row's trees, until nothing new appears, and kills them. How many processes.
    int kill(ProcessId process);

private:
    struct Tree {
        ProcessId process = ProcessId::Pangaea;
        qint64 pid = 0;
        bool lives = true;   ///< the row's process: then its pid, and its session's id, are nobody else's
        bool isFresh = true; ///< it has ended, but there was no scan since
        std::vector<TaskWalk::Known> known; ///< found in the last scan
        int tasks = 0;
        int dying = 0; ///< of them: those that have been sent SIGKILL
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
