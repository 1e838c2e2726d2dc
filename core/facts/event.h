// SPDX-License-Identifier: MIT
// The facts. Everything that happened to the processes is one of these values, in the order in which the engine saw it;
// the journal keeps them, and everything on the screen is read from them.
#pragma once

#include "core/basics/oneof.h"
#include "core/facts/callout.h"
#include "core/facts/exitstatus.h"
#include "core/facts/input.h"
#include "core/facts/inspection.h"
#include "core/facts/metric.h"
#include "core/facts/resourceuse.h"
#include "core/facts/restartpolicy.h"
#include "core/facts/targetcatalog.h"
#include "core/facts/terminalsize.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace pangaea {
Q_NAMESPACE

/// Identifies one row for ever. Our own counter, from 1, since the kernel reuses its pids. 0 is Pangaea itself.
enum class ProcessId : quint64 { Pangaea = 0 };

/// The states of a row. Unknown: its host does not answer, or the way to it is gone: it may live or not.
enum class State { Created, Starting, Running, Suspended, Stopping, Exited, Killed, Crashed, FailedToStart, Unknown };
Q_ENUM_NS(State)

[[nodiscard]] constexpr bool hasEnded(State state)
{
    return state == State::Exited || state == State::Killed || state == State::Crashed || state == State::FailedToStart;
}

/// An operating system process exists (or is being created), as far as is known.
[[nodiscard]] constexpr bool isLive(State state)
{
    return state != State::Created && state != State::Unknown && !hasEnded(state);
}

enum class Stream { Output, Error };

/// Whether standard output and standard error have a pipe each, or share one, which keeps their order; everything is
/// Stream::Output then.
enum class Streams { Apart, Together };

/// Why a task left its core: the kernel took it away though the task could go on, the task gave it up to wait, or it
/// ended. Open: it still had the core when the records were read. Unknown: it ran at least until then, but records were
/// lost, and what it did until its next run is not known.
enum class LeaveReason : quint8 { Open, Preempted, Blocked, Exited, Unknown };
Q_ENUM_NS(LeaveReason)

/// How the size of a tree is limited: not at all; by Pangaea, which counts and kills; likewise, with the kernel's limit
/// on all tasks of the user together (RLIMIT_NPROC) as a brake far above it; or by the kernel's limit on each tree (a
/// control group).
enum class Protection { None, Watched, UserLimit, Cgroup };
Q_ENUM_NS(Protection)

/// One stay of one task (a thread, or the only one of its process) on one core: from the kernel's record that it got
/// the core to the record that it left it. The kernel's work before and after, to switch to the task and away, is
/// charged to the task but is in no interval: the cost of switching (Switching in core/timeline/timeline.h).
struct RunInterval {
    qint64 start = 0; ///< monotonic ns
    qint64 end = 0;
    qint32 tid = 0;
    qint16 core = 0;
    LeaveReason left = LeaveReason::Blocked;
    friend bool operator==(const RunInterval &, const RunInterval &) = default;
};

/// One reading of one task below a row: a thread of its process other than the main one, a descendant (tid == pid), or
/// a thread of a descendant.
struct TaskSample {
    qint64 pid = 0;
    qint64 tid = 0;
    qint64 parent = 0; ///< pid of the parent process
    QString name;      ///< the kernel's comm
    KernelSample sample;
    QString role {}; ///< its role for Python, by its command line: forkServer, resourceTracker; or empty
};

/// CLOCK_MONOTONIC in nanoseconds (clock_gettime(2)), which std::chrono::steady_clock reads.
[[nodiscard]] inline qint64 monotonicNow()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

inline constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

namespace event {

/// The first of all events.
struct SessionStarted {
    qint64 wallTime = 0; ///< ms since the epoch, at the event's own monotonic time
    qint64 pid = 0;      ///< Pangaea's
    QString kernel;      ///< "Linux 6.1.0", as uname(2) says
    int cores = 0;
    QString host {};                 ///< the computer's name (gethostname(2)); empty: unknown
    std::optional<qint64> reaper {}; ///< pid of the process that orphans become children of, as far as known
};
/// The worker's targets, or why it could not be asked.
struct TargetsListed {
    TargetCatalog catalog;
    QString error;
};
struct Created {
    QString name;
    QString target;        ///< empty if it runs a program instead
    QString program;       ///< absolute path
    QStringList arguments; ///< without the program itself
    QString folder;
    QStringList environment; ///< KEY=value, all of it
    bool joinAutomatically = false;
    Input input;         ///< the same for each attempt
    bool starts = false; ///< it waits to be started as soon as there is room; false: until the user starts it
    Streams streams = Streams::Apart; ///< does not matter where a terminal is both
    QString host {};                  ///< the name of the machine that it runs on; empty: this computer
};
/// Whether the row is started again by itself, from now on. Without this event it is not.
struct RestartSet {
    RestartPolicy policy;
};
/// The row has ended and will be started again by itself, unless that is cancelled.
struct RestartPlanned {
    qint64 at = 0;  ///< monotonic ns
    int number = 1; ///< which of the restarts that the limit counts
    int limit = 1;
};
/// The planned restart will not happen, since the user did something else with the row, or the session ends.
struct RestartCancelled {};
/// The row has ended, and its limit forbids another restart; the reason is a sentence, with what to do.
struct RestartGivenUp {
    QString reason;
};
/// The row waited to be started and was taken out of the queue: it is not started.
struct StartCancelled {};
/// The row's next attempt begins; the first has number 1.
struct Starting {
    int attempt = 1;
};
/// The program runs (after exec).
struct Started {
    qint64 pid = 0;
};
struct FailedToStart {
    QString reason; ///< a sentence in plain words, and what to do
};
/// The process was asked to end. Until killAt it may end by itself; 0: no grace, it is killed now.
struct StopRequested {
    qint64 killAt = 0; ///< monotonic ns
};
struct SignalSent {
    int signal = 0;
    bool byUser = true; ///< false: sent when the grace time was over, or at the end of the session
    int processes = 1;  ///< how many it reached: with descendants more than the row's own
};
/// No signal was sent; the reason is a sentence.
struct SignalFailed {
    int signal = 0;
    QString reason;
};
/// Suspended: the kernel reports T for every thread. Continued: no longer.
struct Suspended {};
struct Continued {};
struct Ended {
    ExitStatus status;
    std::optional<ResourceUse> used {}; ///< in this attempt
};
struct Output {
    Stream stream = Stream::Output;
    QByteArray bytes; ///< raw
    qint64 since = 0; ///< monotonic ns: they were written after this, up to the event's time; 0: unknown
};
/// So many bytes of the stream came before the next Output and are lost.
struct OutputDropped {
    Stream stream = Stream::Output;
    qint64 bytes = 0;
};
/// Nothing more will come from this attempt.
struct OutputEnded {};
/// The process has ended, but a process that it started still has its output open: more may come.
struct OutputHeld {};
/// Handed to the pipe or the terminal that is the attempt's standard input; how much of it was read is not known.
struct InputWritten {
    QByteArray bytes;  ///< raw
    qint64 hidden = 0; ///< bytes that are not recorded: they were typed while the terminal did not echo, as a password
    bool answer = false; ///< not typed: the terminal answered a question of the program
};
/// The size of the attempt's terminal, from now on. Only for a row that has one.
struct TerminalSized {
    TerminalSize size;
};
/// Nothing more can be given to this attempt. Only reported for an attempt whose input is not closed.
struct InputEnded {
    bool asked = false; ///< end of input was requested; false: the reader closed it, or ended
};
/// Input was not given, or will not be read; the reason is a sentence.
struct InputFailed {
    QString reason;
};
struct Sampled {
    KernelSample sample;
};
/// A round of samples is complete. A live row without a Sampled in this round has not run since the round before, and
/// everything in its last Sampled still holds.
struct SystemSampled {
    std::optional<double> cpu; ///< the whole machine: share of all cores that was not idle, in percent
    /// The same for each core by its number, since the last round that reported it; a core without a value was switched
    /// off. Empty: not reported in this round.
    std::vector<std::optional<double>> cores {};
    QString host {}; ///< of that machine, and a round of its rows alone; empty: this computer's
};
/// Rounds a second, from now on.
struct SampleRateSet {
    int hertz = 10;
};
/// All tasks below a row; repeated when something changed.
struct TasksSampled {
    std::vector<TaskSample> tasks;
};
/// The kernel's detailed data on a row's process, for the rows that somebody looks at.
struct Inspected {
    Inspection details;
};
/// The source of run intervals from now on: every context switch that the kernel made, or only samples of the state,
/// and why.
struct RecordingStarted {
    bool exact = false;
    QString reason;      ///< not exact: a sentence, with the one setting that would change it
    bool mayAsk = false; ///< not exact: somebody may permit it, and command::RecordExactly asks
    QString host {};     ///< of the rows of that machine; empty: this computer's
};
/// A task of a row was born, was renamed or has ended, at the kernel's own time. The row's process itself is one of
/// these tasks.
struct TaskBorn {
    qint64 pid = 0;
    qint64 tid = 0;
    qint64 parent = 0; ///< tid of the task that created it
};
struct TaskNamed {
    qint64 tid = 0;
    QString name;
    bool exec = false; ///< by execve(2), not by itself
};
struct TaskExited {
    qint64 pid = 0;
    qint64 tid = 0;
    std::optional<qint64> parent {}; ///< pid of the process whose child it was at that time
};
/// How a descendant of a row has ended, where the kernel tells it: of a zombie that is looked at, and, since Linux 6.15,
/// of a process that was looked at while it lived.
struct ExitKnown {
    qint64 pid = 0;
    ExitStatus status;
};
/// The kernel no longer records the switches of this task though it lives: from `since` on this task, and all tasks
/// that it creates, are known only by samples.
struct RecordingEnded {
    qint64 pid = 0;
    qint64 tid = 0;
    qint64 since = 0; ///< monotonic ns
    QString reason;   ///< a sentence
};
/// Run intervals of the row's tasks, for each task in order of their ends. One with the same start as the task's last
/// interval replaces it: that one was open.
struct Ran {
    std::vector<RunInterval> intervals;
};
/// Records were lost, since the kernel or Pangaea had no room for them.
struct RecordsLost {
    qint64 records = 0;
};
/// Added by the journal itself: it dropped samples, output and intervals before this time.
struct Thinned {
    qint64 until = 0;  ///< monotonic ns; 0: only old output
    qint64 events = 0; ///< how many
};
/// From now on a tree may have so many tasks (processes and their threads), and this is how the limit is enforced.
struct ProtectionSet {
    Protection kind = Protection::None;
    int processes = 0;
    QString detail; ///< sentences: why not a better kind; empty: it is the best
    friend bool operator==(const ProtectionSet &, const ProtectionSet &) = default;
};
struct JoinQueued {
    std::optional<qint64> timeout; ///< ns, counted from when the parent begins to wait
};
/// The parent begins to wait for this process.
struct JoinStarted {};
struct Joined {
    int ordinal = 0;   ///< 1 for the first join of the session
    qint64 waited = 0; ///< ns
};
struct JoinTimedOut {
    qint64 timeout = 0; ///< ns, as requested
};
/// The join has nothing to wait for any more: the row failed to start or was removed.
struct JoinCancelled {};
struct Removed {};
/// The row is back, with all that it had: its removal was undone.
struct Restored {};
/// A removed row cannot come back any more: whatever was kept for that may go.
struct Forgotten {};
/// A scenario is played from here on. readScenario() can read its text.
struct ScenarioBegan {
    QString title;
    QString folder; ///< where its programs run
    QString text;
};
/// Scenario::steps[step] of the last ScenarioBegan begins now; its effects follow.
struct StepBegan {
    int step = 0;
};
/// The last step that waited for something (StepKind::WaitFor) has its result: what it waited for came, or its limit
/// passed first.
struct WaitEnded {
    int step = 0;
    bool met = false;
    qint64 waited = 0; ///< ns
};
/// A live process that descends from a row's process, but is below no live row: its row's own process has ended, or its
/// row cannot be determined. Repeated when it is gone. It is ended when Pangaea ends.
struct LeftBehind {
    qint64 pid = 0;
    QString name;                    ///< the kernel's comm
    QString from;                    ///< name of the row that it comes from; empty: unknown, or the row was removed
    bool gone = false;               ///< it has ended, or belongs to a row now
    std::optional<qint64> parent {}; ///< pid of the process whose child it is now
    QString host {};                 ///< the machine that it lives on; empty: this computer
};
/// What the user wrote on a picture of a panel; replaces what was written on that panel's pictures before.
struct Annotated {
    QString panel; ///< the id of the panel, as --panel has it
    QString caption;
    std::vector<Callout> callouts; ///< at most mostCallouts
};
/// The agent on another machine has answered, and rows can be started there.
struct HostReady {
    QString name;        ///< as rows and commands have it
    QStringList command; ///< the argument vector that reached it
    QString kernel;      ///< as in SessionStarted
    int cores = 0;
    QString machine; ///< its own name for itself (gethostname(2)); empty: unknown
    qint64 pid = 0;  ///< the agent's
    QString version;
};
/// How that machine's clock was compared with this one's; from now on its events are placed with this.
struct HostClock {
    QString name;
    qint64 offset = 0;      ///< ns; its CLOCK_MONOTONIC minus this computer's
    qint64 uncertainty = 0; ///< ns, to either side
    qint64 drift = 0;       ///< ns a second by which its clock gains; 0: none was seen
};
/// The host does not answer since `since`: what its rows do is not known. Gone: the way to it is lost for good, and the
/// reason is a sentence that says what can be known.
struct HostLost {
    QString name;
    qint64 since = 0; ///< monotonic ns; the last that was heard of it
    QString reason;
    bool gone = false;
};
/// It answers again; what its rows did meanwhile follows.
struct HostBack {
    QString name;
};
/// A sentence that the user should see and that concerns no row.
struct Notice {
    QString text;
};

using Any = std::variant<SessionStarted, TargetsListed, Created, RestartSet, RestartPlanned, RestartCancelled,
                         RestartGivenUp, StartCancelled, Starting, Started, FailedToStart, StopRequested, SignalSent,
                         SignalFailed, Suspended, Continued, Ended, Output, OutputDropped, OutputEnded, OutputHeld,
                         InputWritten, TerminalSized, InputEnded, InputFailed, Sampled, SystemSampled, SampleRateSet,
                         TasksSampled, Inspected, RecordingStarted, TaskBorn, TaskNamed, TaskExited, ExitKnown,
                         RecordingEnded, Ran, RecordsLost, Thinned, ProtectionSet, JoinQueued, JoinStarted, Joined,
                         JoinTimedOut, JoinCancelled, Removed, Restored, Forgotten, ScenarioBegan, StepBegan, WaitEnded,
                         LeftBehind, Annotated, HostReady, HostClock, HostLost, HostBack, Notice>;

} // namespace event

extern template class OneOf<event::Any>; // in event.cpp
/// An event's content: one of the above.
struct Payload : OneOf<event::Any> {
    using OneOf::OneOf;
};

/// The journal's order is that in which Pangaea learned of the events; the kernel's own records (tasks and intervals)
/// may have times up to a few batches before those of their neighbours.
struct Event {
    qint64 time = 0; ///< monotonic ns
    ProcessId process = ProcessId::Pangaea;
    Payload payload;
    qint64 uncertainty = 0; ///< ns, to either side: it happened on another machine; 0: by this computer's own clock
};

using EventBatch = std::vector<Event>;

} // namespace pangaea
