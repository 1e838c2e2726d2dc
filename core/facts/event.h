// SPDX-License-Identifier: MIT
// The facts. Everything that happened to the processes is one of these values, in the order in which
// the engine saw it; the journal keeps them and everything on the screen is read from them.
#pragma once

#include "core/basics/oneof.h"
#include "core/facts/exitstatus.h"
#include "core/facts/input.h"
#include "core/facts/inspection.h"
#include "core/facts/metric.h"
#include "core/facts/resourceuse.h"
#include "core/facts/targetcatalog.h"

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

/// One row, for ever. Our own counter, from 1, since the kernel reuses its pids. 0 is Pangaea itself.
enum class ProcessId : quint64 { Pangaea = 0 };

/// The life of a row, as PRODUCT's vocabulary has it.
enum class State { Created, Starting, Running, Suspended, Stopping, Exited, Killed, Crashed, FailedToStart };
Q_ENUM_NS(State)

[[nodiscard]] constexpr bool hasEnded(State state)
{
    return state == State::Exited || state == State::Killed || state == State::Crashed || state == State::FailedToStart;
}

/// An operating system process exists (or is being made).
[[nodiscard]] constexpr bool isLive(State state)
{
    return state != State::Created && !hasEnded(state);
}

enum class Stream { Output, Error };

/// Why a task left its core: the kernel took it away though it wanted to go on, it gave the core up to wait,
/// or it ended. Open: it had the core still when the records were read. Unknown: it ran till then at least,
/// but records were lost, and what it did until its next stay is not known.
enum class LeaveReason : quint8 { Open, Preempted, Blocked, Exited, Unknown };
Q_ENUM_NS(LeaveReason)

/// What keeps a tree from having ever more processes: nothing; Pangaea, which counts and kills; the same, with the kernel's
/// limit on all tasks of the user together (RLIMIT_NPROC) as a brake far above it; or the kernel's limit on each tree (a
/// control group).
enum class Protection { None, Watched, UserLimit, Cgroup };
Q_ENUM_NS(Protection)

/// One stay of one task (a thread, or the only one of its process) on one core: from the kernel's record that it has
/// the core to the record that it leaves it. What the kernel does before the one and after the other to bring it there
/// and away is charged to the task, but lies in no interval: the cost of switching (Switching in core/timeline/timeline.h).
struct RunInterval {
    qint64 start = 0; ///< monotonic ns
    qint64 end = 0;
    qint32 tid = 0;
    qint16 core = 0;
    LeaveReason left = LeaveReason::Blocked;
    friend bool operator==(const RunInterval &, const RunInterval &) = default;
};

/// One reading of one task below a row: a thread of its process that is not the main one, a descendant
/// (tid == pid), or a thread of a descendant.
struct TaskSample {
    qint64 pid = 0;
    qint64 tid = 0;
    qint64 parent = 0; ///< pid of the parent process
    QString name;      ///< comm, as the kernel has it
    KernelSample sample;
    QString role {}; ///< what its command line tells that it does for Python: forkServer, resourceTracker; or empty
};

/// CLOCK_MONOTONIC in nanoseconds (clock_gettime(2)), which std::chrono::steady_clock reads.
[[nodiscard]] inline qint64 monotonicNow()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

inline constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

namespace event {

/// First of all events.
struct SessionStarted {
    qint64 wallTime = 0; ///< ms since the epoch, at the event's own monotonic time
    qint64 pid = 0;      ///< Pangaea's
    QString kernel;      ///< "Linux 6.1.0", as uname(2) says
    int cores = 0;
    QString host {}; ///< the computer's name (gethostname(2)); empty: unknown
};
/// The worker said what it can do, or why it could not be asked.
struct TargetsListed {
    TargetCatalog catalog;
    QString error;
};
struct Created {
    QString name;
    QString target;        ///< empty where it is a program of its own
    QString program;       ///< absolute path
    QStringList arguments; ///< without the program itself
    QString folder;
    QStringList environment; ///< KEY=value, all of it
    bool joinAutomatically = false;
    Input input; ///< of each attempt
};
/// The row's next attempt begins; 1 is the first.
struct Starting {
    int attempt = 1;
};
/// The program really runs (after exec).
struct Started {
    qint64 pid = 0;
};
struct FailedToStart {
    QString reason; ///< a sentence in plain words, and what to do
};
/// An end was asked for. Until killAt the process may end by itself; 0: no grace, it is killed now.
struct StopRequested {
    qint64 killAt = 0; ///< monotonic ns
};
struct SignalSent {
    int signal = 0;
    bool byUser = true; ///< false: by the stop ladder when the grace time is over, or at the end of the session
    int processes = 1;  ///< that it reached: with descendants more than the row's own
};
/// Nothing was sent; the reason is a sentence.
struct SignalFailed {
    int signal = 0;
    QString reason;
};
/// The kernel reports T for every thread; and no longer.
struct Suspended {};
struct Continued {};
struct Ended {
    ExitStatus status;
    std::optional<ResourceUse> used {}; ///< by this attempt
};
struct Output {
    Stream stream = Stream::Output;
    QByteArray bytes; ///< raw
};
/// This many bytes of the stream came before the next Output and are lost.
struct OutputDropped {
    Stream stream = Stream::Output;
    qint64 bytes = 0;
};
/// Nothing more will come from this attempt.
struct OutputEnded {};
/// The process ended, but something that it started has its output open: more may come.
struct OutputHeld {};
/// Handed to the pipe that is the attempt's standard input; what of it was read is not known.
struct InputWritten {
    QByteArray bytes; ///< raw
};
/// Nothing more can be given to this attempt. Only what has an input of its own has such an end.
struct InputEnded {
    bool asked = false; ///< end of input was asked for; false: whoever read it closed it, or ended
};
/// Something was not given, or will not be read; the reason is a sentence.
struct InputFailed {
    QString reason;
};
struct Sampled {
    KernelSample sample;
};
/// A round of samples is complete. A live row without a Sampled of its own in it has not run since the one
/// before, and everything that its last Sampled said still holds.
struct SystemSampled {
    std::optional<double> cpu; ///< the whole machine: share of all cores that was not idle, in percent
    /// The same of each core by its number, since the round before that told it; an unknown one was switched off.
    /// Empty: this round does not tell it.
    std::vector<std::optional<double>> cores {};
};
/// Rounds a second, from now on.
struct SampleRateSet {
    int hertz = 10;
};
/// The tasks below a row, all of them; said again when something changed.
struct TasksSampled {
    std::vector<TaskSample> tasks;
};
/// What the kernel says of a row's process at length, for the rows that somebody looks at.
struct Inspected {
    Inspection details;
};
/// Where run intervals come from, from now on: from every switch that the kernel made, or from samples of
/// the state alone, and why.
struct RecordingStarted {
    bool exact = false;
    QString reason;      ///< not exact: a sentence, with the one setting that would change it
    bool mayAsk = false; ///< not exact: somebody may permit it, and command::RecordExactly asks
};
/// What happened to a task of a row, at the kernel's own time: its birth, its name and its end. The row's
/// process itself is one of them.
struct TaskBorn {
    qint64 pid = 0;
    qint64 tid = 0;
    qint64 parent = 0; ///< tid of the task that made it
};
struct TaskNamed {
    qint64 tid = 0;
    QString name;
    bool exec = false; ///< by execve(2), not by itself
};
struct TaskExited {
    qint64 pid = 0;
    qint64 tid = 0;
};
/// The kernel records no switch of this task any more though it lives: from `since` on what it did is known by samples
/// alone, and so is that of all that it makes.
struct RecordingEnded {
    qint64 pid = 0;
    qint64 tid = 0;
    qint64 since = 0; ///< monotonic ns
    QString reason;   ///< a sentence
};
/// Stays on cores of the row's tasks, in order of their end for each task. One with the start of the task's
/// last one takes its place: that one was open.
struct Ran {
    std::vector<RunInterval> intervals;
};
/// There was no room for so many records: the kernel had none, or Pangaea had.
struct RecordsLost {
    qint64 records = 0;
};
/// By the journal itself: samples, output and intervals before this time were let go.
struct Thinned {
    qint64 until = 0;  ///< monotonic ns; 0: old output alone
    qint64 events = 0; ///< how many
};
/// From now on a tree may have so many processes, their threads counted, and this sees to it.
struct ProtectionSet {
    Protection kind = Protection::None;
    int processes = 0;
    QString detail; ///< sentences: why it is no better kind; empty: it is the best
    friend bool operator==(const ProtectionSet &, const ProtectionSet &) = default;
};
struct JoinQueued {
    std::optional<qint64> timeout; ///< ns, counted from when the parent begins to wait
};
/// The parent waits for this process now.
struct JoinStarted {};
struct Joined {
    int ordinal = 0;   ///< 1 for the first join of the session
    qint64 waited = 0; ///< ns
};
struct JoinTimedOut {
    qint64 timeout = 0; ///< ns, as it was asked for
};
/// There is nothing to wait for any more: the row failed to start or was removed.
struct JoinCancelled {};
struct Removed {};
/// A scenario is played from here on. Its text is one that readScenario() reads.
struct ScenarioBegan {
    QString title;
    QString folder; ///< where its programs run
    QString text;
};
/// Scenario::steps[step] of the last ScenarioBegan is taken now; what it does comes behind.
struct StepBegan {
    int step = 0;
};
/// A process that something of a row made lives, and no live row has it below: its row's own process has ended, or it
/// cannot be told whose it is. Said again when it is gone. Whoever ends Pangaea ends it.
struct LeftBehind {
    qint64 pid = 0;
    QString name;      ///< comm, as the kernel has it
    QString from;      ///< name of the row that it comes from; empty: unknown, or the row was removed
    bool gone = false; ///< it has ended, or a row has it now
};
/// Something that the user should know and that belongs to no row, as a sentence.
struct Notice {
    QString text;
};

using Any = std::variant<SessionStarted, TargetsListed, Created, Starting, Started, FailedToStart, StopRequested,
                         SignalSent, SignalFailed, Suspended, Continued, Ended, Output, OutputDropped, OutputEnded,
                         OutputHeld, InputWritten, InputEnded, InputFailed, Sampled, SystemSampled, SampleRateSet,
                         TasksSampled, Inspected, RecordingStarted, TaskBorn, TaskNamed, TaskExited, RecordingEnded,
                         Ran, RecordsLost, Thinned, ProtectionSet, JoinQueued, JoinStarted, Joined, JoinTimedOut,
                         JoinCancelled, Removed, ScenarioBegan, StepBegan, LeftBehind, Notice>;

} // namespace event

extern template class OneOf<event::Any>; // in event.cpp
/// What happened: one of the above.
struct Payload : OneOf<event::Any> {
    using OneOf::OneOf;
};

/// The journal's order is that in which Pangaea came to know; times of the kernel's own records (tasks and
/// intervals) may lie up to a few batches before those of their neighbours.
struct Event {
    qint64 time = 0; ///< monotonic ns
    ProcessId process = ProcessId::Pangaea;
    Payload payload;
};

using EventBatch = std::vector<Event>;

} // namespace pangaea
