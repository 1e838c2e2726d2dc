// SPDX-License-Identifier: MIT
// What was done in a session, as the steps of a scenario: by the user, by a scenario or by the command line, the
// journal does not tell them apart. A projection: it never writes back. Lives on the journal's thread.
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
    ProcessId process = ProcessId::Pangaea; ///< none of a wait and of join-all
    qint64 time = 0;                        ///< monotonic ns; never before that of the step above
    qint64 end = 0;      ///< when the next could follow; 0: not yet, of a join that has no result. Those come last
    bool isExact = true; ///< false: a scenario has no words for some of its bytes
};

/// A program waits at each join until it has its result; in the window the user goes on meanwhile. So a join stands
/// where it had its result, behind all that was done until then, and one that has none yet at the end. Where it timed
/// out while other things were done, its timeout is what was left of it behind them.
///
/// What Pangaea does of its own accord is no step: the end of the grace time, the end of the session. Rows that were
/// removed from the table are left out with all that was done to them.
class StepsDone final : public QObject
{
    Q_OBJECT
public:
    /// What takes longer is a wait of its own, in steps of 10 ms.
    static constexpr qint64 shortestWait = 50'000'000; // ns

    explicit StepsDone(Journal &journal, QObject *parent = nullptr);

    /// Made from the facts at each call. `without`: rows that are left out as if they had been removed.
    [[nodiscard]] std::vector<DoneStep> steps(const std::set<ProcessId> &without = {}) const;
    /// As the engine made it; null for rows that are not there.
    [[nodiscard]] const event::Created *made(ProcessId process) const;
    /// How many rows were taken away.
    [[nodiscard]] int removedRows() const { return m_removed; }

signals:
    /// Any of these.
    void changed();

private:
    struct RecordedAction {
        StepKind what = StepKind::Wait;
        ProcessId process = ProcessId::Pangaea;
        qint64 begin = 0; ///< monotonic ns
        qint64 end = 0;
        int signal = 0;
        std::optional<qint64> timeout;
        qint64 waited = 0;   ///< Join that timed out: since when the parent waited for it
        bool failed = false; ///< what it started did not start
        QByteArray bytes {}; ///< Type
    };
    struct Row {
        event::Created made;
        size_t starter = 0;            ///< the action that made its newest attempt, or the row itself
        std::optional<size_t> stopper; ///< the SIGTERM of the user's that its attempt got last
        std::optional<size_t> newest;  ///< signal or join
        qint64 ended = 0;              ///< its last attempt
        bool stopping = false;
        bool typed = false; ///< to, or its input was ended
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
    std::map<ProcessId, Row> m_rows;       ///< that are there
    std::vector<RecordedAction> m_actions; ///< in the order of their ends, those of rows that are gone too
    std::deque<Wait> m_waits;              ///< joins without a result
    qint64 m_lastStart = 0;                ///< when the engine was last busy with starting
    int m_removed = 0;
};

/// What the engine made a row of, as a step: `made.arguments` back into target, parameters and name. A program's
/// environment is what differs from `usual`: childEnvironment(), of Pangaea as it runs now.
[[nodiscard]] DoneStep stepOf(StepKind what, const event::Created &made, const QStringList &usual);

} // namespace pangaea
