// SPDX-License-Identifier: MIT
// The journal as spans and marks on one time axis: what the timeline draws and the trace export writes. A projection:
// it never writes back, and is independent of pixels. Lives on the journal's thread.
#pragma once

#include "core/facts/event.h"

#include <QObject>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace pangaea {

class Journal;

/// All times are monotonic ns; an end of 0 means "not yet".
struct TimeSpan {
    qint64 start = 0;
    qint64 end = 0;
};

enum class MarkKind {
    Created,
    Started,
    Signal,
    Stopped,
    Continued,
    Exited,
    Crashed,
    FailedToStart,
    Joined,
    RestartPlanned,
    RestartCancelled,
    RestartGivenUp,
    StartCancelled
};

struct Mark {
    qint64 time = 0;
    MarkKind kind = MarkKind::Created;
    int attempt = 0;
    int signal = 0;         ///< Signal: its number; Exited, Crashed: the signal that ended it, or 0
    bool byUser = true;     ///< Signal
    int processes = 1;      ///< Signal: how many it reached
    ExitStatus exit;        ///< Exited, Crashed
    int ordinal = 0;        ///< Joined; RestartPlanned: its number
    qint64 waited = 0;      ///< Joined, RestartPlanned: how long from this time on; ns
    int limit = 0;          ///< RestartPlanned: the highest number
    qint64 uncertainty = 0; ///< of the time, as in Event
};

/// The kernel's sums of a task since its birth, in one reading.
struct KernelSums {
    qint64 time = 0;                ///< of the reading, monotonic ns
    qint64 run = 0;                 ///< ns charged to it on cores
    std::optional<qint64> queue {}; ///< ns runnable without a core, in waits that are over
};

/// One kernel task of a row: its process, a thread, or a descendant.
struct TaskTrack {
    static constexpr qint64 wholeLife = std::numeric_limits<qint64>::max();

    qint64 pid = 0;
    qint64 tid = 0;
    qint64 parent = 0; ///< tid of its creator; 0: unknown
    int attempt = 1;
    QString name;                                ///< the newest; at birth its creator's
    qint64 born = 0;                             ///< by the kernel's record, or when it was first seen
    qint64 exited = 0;                           ///< by the kernel's record, or when it was first missing; 0: lives
    qint64 known = 0;                            ///< what it did before this time was thinned out; 0: nothing was
    std::vector<RunInterval> runs;               ///< in order of time; empty without exact switches
    std::vector<std::pair<qint64, char>> states; ///< kernel state by samples, where it changed
    /// By samples, where they changed. For a main thread: of its process, with all threads.
    std::vector<KernelSums> sums;
    bool hasThreads = false; ///< a main thread whose process had other threads
    bool lost = false;       ///< as in TimelineRow::Attempt
    /// Every switch before this time is recorded; afterwards only samples are known. 0: only samples from the start.
    qint64 recordedUntil = wholeLife;
    QString reason;          ///< a sentence, if its recording ended while it lived
    QString role {};         ///< as in TaskSample
    bool ranProgram = false; ///< by the kernel's record: it called execve(2)

    struct Name {
        qint64 time = 0;
        QString name;
        bool exec = false; ///< by execve(2), not by itself
    };
    std::vector<Name> names {}; ///< those that it got after its birth, by the kernel's records, in order of time
    // For a main thread: of its process.
    std::vector<std::pair<qint64, qint64>> parents {}; ///< time and pid of its parent by samples, where it changed
    std::optional<qint64> parentAtExit {};             ///< pid, by the kernel's record
    std::optional<ExitStatus> status {};               ///< how a descendant ended, where the kernel told it
    qint64 zombieSeen = 0;                             ///< when a sample first found it as a zombie; 0: none did
    qint64 reaped = 0; ///< when it was first missing after that; 0: not (yet), or unknown
};

struct TimelineRow {
    [[nodiscard]] bool isSampled() const
    {
        return std::ranges::any_of(tasks,
                                   [](const TaskTrack &task) { return task.recordedUntil != TaskTrack::wholeLife; });
    }

    ProcessId id = ProcessId::Pangaea;
    int number = 0; ///< as ProcessState::number
    QString name;
    QString host {};        ///< as in event::Created
    qint64 uncertainty = 0; ///< of the time of the newest event on its host, ns to either side
    struct Attempt {
        int number = 1;
        qint64 pid = 0;
        TimeSpan life;                 ///< from birth (exact) or start to the end
        std::optional<qint64> used {}; ///< ns of CPU time, as in ResourceUse
        qint64 joined = 0;             ///< 0: not (yet)
        bool lost = false;             ///< its host does not answer: the end is that of what is known, not of its life
    };
    std::vector<Attempt> attempts;
    std::vector<TaskTrack> tasks; ///< in order of birth; each attempt's own process is one
    std::vector<TimeSpan> suspended;
    std::vector<Mark> marks; ///< in order of time
};

/// A time in which the parent waited for one process.
struct JoinWait {
    ProcessId process = ProcessId::Pangaea;
    TimeSpan span;
    bool timedOut = false;
    int ordinal = 0; ///< of the join; 0 while it waits, or when it timed out
};

/// How busy each core was between two readings of the kernel's ticks.
struct CoreLoad {
    TimeSpan span;
    std::vector<std::optional<double>> busy; ///< percent, by the number of the core
    qint64 removed = 0;                      ///< ns that rows ran on them that are removed by now
};

/// A process that belongs to no row (event::LeftBehind).
struct LeftTrack {
    qint64 pid = 0;
    QString name;
    QString from;                    ///< the row's name; empty: unknown
    TimeSpan life;                   ///< from when it was first seen without a row
    std::optional<qint64> parent {}; ///< pid of the process whose child it is now
    QString host {};                 ///< as in event::LeftBehind
};

/// How a task's or row's time was spent within a span, in ns.
struct TimeShare {
    qint64 running = 0;
    qint64 queued = 0;  ///< after the kernel took the core away, and from waking up to getting a core
    qint64 blocked = 0; ///< after it gave the core up, until it could run again; includes suspended time
    qint64 unsure = 0;  ///< part of blocked: its end may have been queue, since no sample shows it
    [[nodiscard]] qint64 total() const { return running + queued + blocked; }
    TimeShare &operator+=(const TimeShare &other);
};

/// The time that the kernel charged to a process, and how much of it is in its intervals. The rest is the cost of
/// switching: the kernel's own work to switch to its tasks and away.
struct Switching {
    qint64 charged = 0;  ///< ns
    qint64 recorded = 0; ///< ns
    qint64 stays = 0;    ///< on cores; one switch to it and one away from it each
    [[nodiscard]] qint64 cost() const { return std::max<qint64>(0, charged - recorded); }
};

class Timeline final : public QObject
{
    Q_OBJECT
public:
    explicit Timeline(Journal &journal, QObject *parent = nullptr);

    /// In order of creation.
    [[nodiscard]] const std::vector<TimelineRow> &rows() const { return m_rows; }
    [[nodiscard]] const TimelineRow *find(ProcessId process) const;
    [[nodiscard]] const std::vector<JoinWait> &waits() const { return m_waits; }
    [[nodiscard]] const std::vector<LeftTrack> &leftBehind() const { return m_left; }
    /// The processes that are queued after the one that the parent waits for, in order.
    [[nodiscard]] const std::vector<ProcessId> &inLine() const { return m_inLine; }
    [[nodiscard]] qint64 parentPid() const { return m_parentPid; }
    /// Pid of the process that orphans become children of, as far as known.
    [[nodiscard]] std::optional<qint64> reaperPid() const { return m_reaperPid; }
    [[nodiscard]] int cores() const { return m_cores; }

    /// Rounds of samples of a host, or of this computer, in order of time.
    [[nodiscard]] const std::vector<qint64> &rounds(const QString &host = {}) const;
    /// In order of time.
    [[nodiscard]] const std::vector<CoreLoad> &coreLoads() const { return m_coreLoads; }
    [[nodiscard]] bool isExact() const { return m_recording.exact; }
    /// Rows of which something is, or was for a time, known only by samples.
    [[nodiscard]] int sampledRows() const;
    [[nodiscard]] const event::RecordingStarted &recording() const { return m_recording; }
    [[nodiscard]] int sampleRate() const { return m_sampleRate; }
    [[nodiscard]] qint64 lostRecords() const { return m_lost; }
    /// Before this time only lifecycle events are known; 0: nothing was dropped.
    [[nodiscard]] qint64 thinnedUntil() const { return m_thinnedUntil; }

    /// Time of the first start of any process, monotonic ns; 0 before. The axis counts from here.
    [[nodiscard]] qint64 origin() const { return m_origin; }
    /// Time of the newest fact.
    [[nodiscard]] qint64 now() const { return m_now; }
    /// Increases with each change except to now() and intervals: marks, lanes, states.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// While the revision is unchanged, the last batch changed nothing before this time.
    [[nodiscard]] qint64 changedFrom() const { return m_changedFrom; }

public slots:
    /// Forgets everything; connected to the journal's cleared().
    void clear();

signals:
    /// Once for each batch.
    void changed();

private:
    /// Additional state for folding the next event into a row.
    struct Memory {
        std::vector<qint64> startings;            ///< for each attempt
        std::vector<bool> ended;                  ///< for each attempt: the engine reported its end
        std::unordered_map<qint64, size_t> tasks; ///< index of the newest task with this tid
        std::vector<char> exits;                  ///< for each task: the kernel recorded its end
    };
    struct Entry {
        TimelineRow &row;
        Memory &memory;
        qint64 time;
    };

    void read(qsizetype first, qsizetype count);
    void fold(const Event &happened);
    void foldSession(const Payload &payload, qint64 time);
    void foldLife(const Entry &entry, const Payload &payload);
    void foldKernel(const Entry &entry, const Payload &payload);
    void foldJoin(const Entry &entry, const Payload &payload);
    void begin(const Entry &entry, qint64 pid);
    void end(const Entry &entry, const ExitStatus &status);
    void endAtKernelTime(const Entry &entry, size_t attempt);
    void bear(const Entry &entry, const event::TaskBorn &born);
    void exitTask(const Entry &entry, const event::TaskExited &exited);
    void rename(const Entry &entry, const event::TaskNamed &name);
    void run(const Entry &entry, const event::Ran &ran);
    void endRecording(const Entry &entry, const event::RecordingEnded &ended);
    void startRecording(const event::RecordingStarted &recording, qint64 time);
    [[nodiscard]] bool isExactOn(const QString &host) const;
    void lose(const event::HostLost &lost);
    void findAgain(const QString &host);
    void markThreaded(TimelineRow &row, const TaskTrack &thread);
    void readTasks(const Entry &entry, const event::TasksSampled &sampled);
    bool readParent(TaskTrack &task, qint64 time, const TaskSample &sample) const;
    void loseSight(const Entry &entry, const std::vector<bool> &seen);
    void setLifeStart(const Entry &entry, size_t attempt, qint64 time);
    void endWait(qint64 time, ProcessId process, bool timedOut, int ordinal);
    void thin(qint64 until);
    /// TaskTrack::known of a task with this birth.
    [[nodiscard]] qint64 knownFrom(qint64 born) const { return born < m_thinnedUntil ? m_thinnedUntil : 0; }
    void remove(ProcessId process);
    void restore(ProcessId process);
    void numberFrom(size_t index);
    /// A row that can be restored. What happens to it meanwhile, it still gets.
    struct Removed {
        TimelineRow row;
        Memory memory;
        std::vector<JoinWait> waits;
        std::vector<std::pair<qint64, qint64>> ran; ///< what it added to CoreLoad::removed, by their starts
    };
    void foldRemoved(Removed &removed, const Event &happened);
    [[nodiscard]] std::vector<std::pair<qint64, qint64>> keepRunTime(const TimelineRow &row);
    void takeRunTimeBack(const std::vector<std::pair<qint64, qint64>> &ran);
    void thinRow(TimelineRow &row, qint64 until) const;

    Journal &m_journal;
    std::vector<TimelineRow> m_rows;
    std::vector<Memory> m_memories; ///< one for each row
    std::unordered_map<ProcessId, size_t> m_index;
    std::unordered_map<ProcessId, Removed> m_removed;
    std::vector<JoinWait> m_waits;
    std::vector<LeftTrack> m_left;
    std::vector<ProcessId> m_inLine;
    std::map<QString, std::vector<qint64>> m_rounds; ///< by host
    std::vector<CoreLoad> m_coreLoads;
    qint64 m_coresReadAt = 0; ///< the end of the last of them
    event::RecordingStarted m_recording;
    std::unordered_map<QString, bool> m_exactOn; ///< hosts on which every switch is recorded, or not
    qint64 m_parentPid = 0;
    std::optional<qint64> m_reaperPid;
    int m_cores = 0;
    int m_sampleRate = 10;
    int m_made = 0;
    qint64 m_lost = 0;
    qint64 m_thinnedUntil = 0;
    qint64 m_origin = 0;
    qint64 m_now = 0;
    qint64 m_changedFrom = 0;
    quint64 m_revision = 0;
};

/// Whether this task is a process that ran no program and created no task, and ended within milliseconds while its
/// creator waited. This is typical of a program that searches PATH for another, with one child by vfork(2) for each
/// folder; but a process with a short job may look the same. Only for recorded tasks.
[[nodiscard]] bool startedNoProgram(const TimelineRow &row, const TaskTrack &task);

/// For one task between two times, as far as known; nothing outside its life. `rounds` of samples show until when a
/// reading was valid.
[[nodiscard]] TimeShare shareOf(const TaskTrack &task, qint64 from, qint64 to, const std::vector<qint64> &rounds = {});
/// For all tasks of a row together.
[[nodiscard]] TimeShare shareOf(const TimelineRow &row, qint64 from, qint64 to, const std::vector<qint64> &rounds = {});

/// For the process of a row's last attempt, without its descendants. Nothing if it is not known: if not all switches
/// are recorded or kept (also after lost records), if the kernel's figure may include others, or before there is one.
[[nodiscard]] std::optional<Switching> switchingOf(const Timeline &timeline, const TimelineRow &row);

} // namespace pangaea
