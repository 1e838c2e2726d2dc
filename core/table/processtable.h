// SPDX-License-Identifier: MIT
// The journal, folded into one value for each row. A projection: it never writes back.
// Lives on the journal's thread.
#pragma once

#include "core/facts/command.h"
#include "core/output/outputdecoder.h"

#include <QObject>

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace pangaea {

class Journal;

struct SignalRecord {
    qint64 time = 0;
    int signal = 0;
    bool byUser = true;
    int processes = 1; ///< how many it reached
};

/// One attempt of a row.
struct Attempt {
    int number = 1;
    qint64 pid = 0;       ///< 0: never became a process
    qint64 startedAt = 0; ///< monotonic ns; 0: not (yet) started. From the kernel's record of its birth, if known
    std::pair<qint64, qint64> birth {}; ///< pid and monotonic ns, as recorded before the start was seen
    qint64 endedAt = 0;                 ///< monotonic ns; 0: lives
    std::optional<ExitStatus> exit;
    std::optional<ResourceUse> used {}; ///< once it has ended, if known
    QString failure;                    ///< why it did not start
    std::vector<SignalRecord> signalsSent;
};

enum class JoinState { None, Queued, Waiting, Joined, TimedOut };

struct JoinInfo {
    JoinState state = JoinState::None;
    QString after;        ///< Queued: the name of the row that is joined before this one
    int ordinal = 0;      ///< Joined
    qint64 waited = 0;    ///< ns; Joined: how long the parent waited, TimedOut: the timeout that passed
    bool limited = false; ///< it has a timeout
};

/// Whether a row is started again by itself, and what comes next of that.
struct RestartInfo {
    RestartPolicy policy;
    qint64 at = 0;  ///< when it is started again, monotonic ns; 0: that is not planned
    int number = 0; ///< of the planned restart, of those that `limit` counts
    int limit = 0;
    QString givenUp; ///< a sentence: why it is not restarted any more; empty: it may be
};

/// What an attempt wrote to its standard output, in numbers.
struct Printed {
    qint64 bytes = 0; ///< with those that were dropped
    qint64 lines = 0;
    qint64 firstAt = 0; ///< when the first of it was read, monotonic ns; 0: nothing was
};

struct ProcessState {
    ProcessId id = ProcessId::Pangaea;
    int number = 0; ///< index in order of creation, from 0: determines the identity colour
    event::Created made;
    State state = State::Created;
    State knownState = State::Created; ///< Unknown: what it was when its host was last heard
    qint64 unknownSince = 0;           ///< Unknown: monotonic ns
    bool exact = false;                ///< every switch of its attempt is recorded; false: its runs come from samples
    QString recordingEnded; ///< a sentence, if switches of one of its tasks were recorded at first and then no longer
    std::vector<Attempt> attempts; ///< the last one is current
    std::optional<KernelSample> sample;
    bool sampled = false;                 ///< since the last complete round
    std::vector<TaskSample> tasks;        ///< below the row, as last read
    std::optional<Inspection> inspection; ///< of this attempt; while somebody looks at the row
    qint64 killAt = 0;                    ///< while Stopping: when the grace time is over, monotonic ns; 0: none
    JoinInfo join;
    RestartInfo restart;
    bool startCancelled = false; ///< it waited to be started, and was taken out of the queue
    QString lastLine;            ///< of either stream, complete or not
    qint64 lastLineAt = 0;       ///< when it was read, monotonic ns
    Printed printed;             ///< by this attempt
    qint64 droppedBytes = 0;     ///< of this attempt's output, lost before it could be read
    bool outputEnded = false;
    bool outputHeld = false; ///< the process has ended, but a descendant still has its output open
    bool inputOpen = false;  ///< input can be typed to it now
    int left = 0;            ///< live processes that it left behind (event::LeftBehind)
    qint64 now = 0;          ///< time of the newest fact, monotonic ns, while the row lives or waits for its restart
    quint64 revision = 0;    ///< increases with each change, also when a replay starts again
    quint64 changed = 0;     ///< the revision at the last change of more than `now`: of a cell other than Elapsed
    quint64 told = 0;        ///< the revision at the last change of more than that and what is sampled

    [[nodiscard]] const Attempt *current() const { return attempts.empty() ? nullptr : &attempts.back(); }
    /// ns from start to end, or until now; nothing before the start.
    [[nodiscard]] std::optional<qint64> elapsed() const;
};

/// A live process that belongs to no row (event::LeftBehind).
struct LeftProcess {
    ProcessId process = ProcessId::Pangaea; ///< the row that it comes from
    event::LeftBehind what;
    qint64 since = 0; ///< when that was first seen, monotonic ns
};

/// A machine on which rows run, besides this computer.
struct HostState {
    QString name;
    std::optional<event::HostReady> ready {}; ///< nothing: it was never reached
    std::optional<event::HostClock> clock {};
    std::optional<event::HostLost> lost {}; ///< nothing: it answers
    event::RecordingStarted recording {};
};

class OutputLog;

class ProcessTable final : public QObject
{
    Q_OBJECT
public:
    explicit ProcessTable(Journal &journal, QObject *parent = nullptr);

    /// Where the last words of rows with a terminal are known; it reads each event before this table does. Without it
    /// their output is read like that of a pipe.
    void setTerminals(const OutputLog &log);

    /// In order of creation.
    [[nodiscard]] const std::vector<ProcessState> &rows() const { return m_rows; }
    [[nodiscard]] const ProcessState *find(ProcessId process) const;
    /// The rows that were removed last, together, if they can be restored.
    [[nodiscard]] ProcessIds lastRemoved() const;
    /// Increases whenever a row goes.
    [[nodiscard]] quint64 removals() const { return m_removals; }
    /// Increases whenever lastRemoved() may be another.
    [[nodiscard]] quint64 removedChanges() const { return m_removedChanges; }
    /// Increases whenever something is told, of the session or a row, that is no reading (samples, runs, output,
    /// descendants): states, joins, recording, protection, what is left behind.
    [[nodiscard]] quint64 newsCount() const { return m_newsCount; }

    /// How many rows are in each state, indexed by State.
    [[nodiscard]] int count(State state) const { return m_counts[size_t(state)]; }
    [[nodiscard]] int liveCount() const;
    [[nodiscard]] bool joinsPending() const { return !m_joinOrder.empty(); }
    /// Every row has ended with its output complete (except what descendants may still write), is not started again by
    /// itself, and no join is pending.
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] const event::SessionStarted &session() const { return m_session; }
    [[nodiscard]] qint64 sessionStart() const { return m_sessionStart; }
    /// Time of the first start of any process, monotonic ns; 0 before.
    [[nodiscard]] qint64 firstStart() const { return m_firstStart; }
    [[nodiscard]] std::optional<double> systemCpu() const { return m_systemCpu; }
    /// When the last round of samples was complete, monotonic ns; 0: never.
    [[nodiscard]] qint64 lastRound() const { return m_lastRound; }
    [[nodiscard]] int sampleRate() const { return m_sampleRate; } ///< Hz
    [[nodiscard]] const event::RecordingStarted &recording() const { return m_recording; }
    /// How the size of trees is limited; nothing if not known.
    [[nodiscard]] const std::optional<event::ProtectionSet> &protection() const { return m_protection; }
    [[nodiscard]] qint64 lostRecords() const { return m_lostRecords; }
    /// Rows whose recording ended before they did: see ProcessState::recordingEnded.
    [[nodiscard]] int recordingEndedCount() const;
    /// In the order in which they were seen.
    [[nodiscard]] const std::vector<LeftProcess> &leftBehind() const { return m_left; }

    /// In the order in which they were first heard of.
    [[nodiscard]] const std::vector<HostState> &hosts() const { return m_hosts; }
    [[nodiscard]] const HostState *host(const QString &name) const;
    /// Nothing more will be told of the row: the way to its host is lost for good.
    [[nodiscard]] bool isLostForGood(const ProcessState &row) const;
    /// It lived when it was last heard of, or was to be started again, and its host may answer again.
    [[nodiscard]] bool mayBeAlive(const ProcessState &row) const;
    /// Joins are pending, and may still get a result: the first is not of a row that is lost for good.
    [[nodiscard]] bool joinsGoOn() const;

    /// The worker's targets; nothing until it was asked.
    [[nodiscard]] const std::optional<event::TargetsListed> &targets() const { return m_targets; }

signals:
    /// Once for each batch. Receivers compare ids and revisions.
    void changed();
    /// Once, when targets() is known.
    void targetsListed();
    /// A sentence that the user should see now.
    void noticed(const QString &text);

private:
    void read(qsizetype first, qsizetype count);
    void clear();
    void fold(const Event &happened);
    void foldSession(const Payload &payload, qint64 time);
    void foldHosts(const Payload &payload);
    void loseRows(const event::HostLost &lost);
    void findRowsAgain(const QString &host);
    [[nodiscard]] HostState &hostNamed(const QString &name);
    void foldLeft(ProcessId process, const event::LeftBehind &left, qint64 time);
    void finishRound(qint64 time, const QString &host);
    void foldLife(ProcessState &row, const Event &happened);
    void foldRestart(ProcessState &row, const Payload &payload);
    void foldJoin(ProcessState &row, const Payload &payload);
    void foldOutput(ProcessState &row, const Event &happened);
    void notify(const QString &text);
    void setState(ProcessState &row, State state);
    void leaveJoinOrder(ProcessId process);
    void remove(ProcessId process, qint64 time);
    void restore(ProcessId process);
    void numberFrom(size_t index);
    [[nodiscard]] ProcessState *row(ProcessId process);

    Journal &m_journal;
    std::vector<ProcessState> m_rows;
    std::unordered_map<ProcessId, size_t> m_index;
    std::unordered_map<ProcessId, std::array<OutputDecoder, 2>> m_decoders;
    struct Removed {
        ProcessState row;
        qint64 at = 0; ///< monotonic ns
    };
    std::unordered_map<ProcessId, Removed> m_removed; ///< those that can be restored
    quint64 m_removals = 0;
    quint64 m_removedChanges = 0;
    quint64 m_newsCount = 0;
    std::vector<ProcessId> m_joinOrder; ///< queued and waiting, in join order
    std::vector<HostState> m_hosts;
    std::array<int, 10> m_counts {};
    event::SessionStarted m_session;
    qint64 m_sessionStart = 0;
    qint64 m_firstStart = 0;
    int m_made = 0;
    const OutputLog *m_terminals = nullptr;
    quint64 m_revision = 0;     ///< the highest of any row
    bool m_startedOver = false; ///< the events that are read next were read before
    std::optional<double> m_systemCpu;
    qint64 m_lastRound = 0;
    int m_sampleRate = 10;
    event::RecordingStarted m_recording;
    std::optional<event::ProtectionSet> m_protection;
    qint64 m_lostRecords = 0;
    std::vector<LeftProcess> m_left;
    std::optional<event::TargetsListed> m_targets;
};

} // namespace pangaea
