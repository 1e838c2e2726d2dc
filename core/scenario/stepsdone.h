// SPDX-License-Identifier: MIT
// The actions of a session as the steps of a scenario, whether the user, a scenario or the command line caused them:
// the journal does not distinguish these. A projection: it never writes back. Lives on the journal's thread.
#pragma once

#include "core/facts/event.h"
#include "core/scenario/scenario.h"

#include <QObject>

#include <deque>
#include <map>
#include <set>
#include <vector>

namespace pangaea {

class Journal;

struct DoneStep {
    Step step;                              ///< its program's folder is absolute; `at` is not set
    ProcessId process = ProcessId::Pangaea; ///< not set for a wait and for join-all
    qint64 time = 0;                        ///< monotonic ns; never before that of the previous step
    qint64 end = 0;      ///< when the next step could follow; 0: not yet, for a join without a result. Those come last
    bool isExact = true; ///< false: a scenario cannot express some of its bytes
    bool isHidden = false; ///< some of what was typed is not recorded
};

/// A program waits at each join until it has its result; in the window the user goes on meanwhile. So a join is placed
/// where it got its result, after everything that was done until then, and one without a result at the end. If it timed
/// out while other things were done, its timeout is what was left of it after them.
///
/// What Pangaea does by itself is not a step: the end of the grace time, the end of the session. Rows that were removed
/// from the table are left out with all their steps.
class StepsDone final : public QObject
{
    Q_OBJECT
public:
    /// A longer pause becomes a wait, in units of 10 ms.
    static constexpr qint64 shortestWait = 50'000'000; // ns

    explicit StepsDone(Journal &journal, QObject *parent = nullptr);

    /// Computed from the facts at each call. `without`: rows to be left out as if they had been removed.
    [[nodiscard]] std::vector<DoneStep> steps(const std::set<ProcessId> &without = {}) const;
    /// As the engine created it; null for rows that do not exist.
    [[nodiscard]] const event::Created *made(ProcessId process) const;
    /// How many rows were removed.
    [[nodiscard]] int removedRows() const { return m_removed; }

signals:
    /// One of the above has changed.
    void changed();

private:
    struct RecordedAction {
        StepKind what = StepKind::Wait;
        ProcessId process = ProcessId::Pangaea;
        qint64 begin = 0; ///< monotonic ns
        qint64 end = 0;
        int signal = 0;
        std::optional<qint64> timeout;
        qint64 waited = 0;   ///< Join that timed out: when the parent began to wait
        bool failed = false; ///< the process that it started failed to start
        QByteArray bytes {}; ///< Type
        bool hidden = false; ///< Type: and some that are not recorded
    };
    struct Row {
        event::Created made;
        size_t starter = 0;            ///< the action that began its newest attempt, or created the row
        std::optional<size_t> stopper; ///< the user's last SIGTERM to this attempt
        std::optional<size_t> newest;  ///< newest action that is a signal or a join
        qint64 ended = 0;              ///< its last attempt
        RestartPolicy restart;         ///< the newest one
        bool restarts = false;         ///< by itself: that is planned, or its newest attempt began so
        bool stopping = false;
        bool typed = false; ///< something was typed to it, or its input was ended
    };
    struct Wait {
        ProcessId process;
        qint64 queued = 0;
        qint64 started = 0; ///< 0: not yet
        std::optional<qint64> timeout;
    };
    class Listing;

    void read(qsizetype first, qsizetype count);
    void clear();
    bool fold(const Event &happened);
    bool foldLife(Row &row, const Event &happened);
    bool foldInput(Row &row, const Event &happened);
    bool foldJoin(const Event &happened);
    void start(Row &row, const Event &happened);
    void signal(Row &row, const Event &happened);
    [[nodiscard]] size_t add(StepKind what, const Event &happened);
    void addJoin(const RecordedAction &join);
    [[nodiscard]] RecordedAction takeJoin(ProcessId process, qint64 now);

    Journal &m_journal;
    std::map<ProcessId, Row> m_rows; ///< that exist
    std::map<ProcessId, Row> m_removedRows;
    std::vector<RecordedAction> m_actions; ///< in order of their ends, including those of removed rows
    std::deque<Wait> m_waits;              ///< joins without a result
    qint64 m_lastStart = 0;                ///< when the engine last started a row
    int m_removed = 0;
};

/// The step that creates such a row: `made.arguments` are split into target, parameters and name. A program's
/// environment is what differs from `usual`: childEnvironment() of the running Pangaea.
[[nodiscard]] DoneStep stepOf(StepKind what, const event::Created &made, const QStringList &usual);

} // namespace pangaea
