// SPDX-License-Identifier: MIT
// Everything that the user, a scenario or the command line can request from the engine. Plain values, sent through a
// Mailbox<Command>. No command takes a pid: rows are named by our own ids, so that nothing can be done to a process
// that Pangaea did not start.
#pragma once

#include "core/basics/oneof.h"
#include "core/facts/event.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace pangaea {

using ProcessIds = std::vector<ProcessId>;

/// The default argument of the original program: the name of a process whose name was left out.
inline constexpr QLatin1String defaultName {"Asia"};

namespace command {

/// One row per name. An empty name omits the argument, so that the target's default applies.
struct Spawn {
    QStringList names;
    QString target;
    QStringList parameters; ///< key=value
    bool start = true;      ///< false: the rows are created and wait for Start
    bool join = true;       ///< queue a join for each, in order
    Input input {};         ///< where this is Closed, a target that reads its input gets Typed instead
    RestartPolicy restart {};
    Streams streams = Streams::Apart;
    QStringList on {};  ///< names of hosts, among which the rows are dealt out in turn; an empty name: this computer
    ProcessIds rows {}; ///< one for each name, where somebody else counts the rows; empty: the engine does
};
/// The same for any program instead of one of the worker's targets.
struct SpawnProgram {
    QStringList names;
    QString program;         ///< a path, or a name that is looked up as by execvp(3)
    QStringList arguments;   ///< {name} and {index} are replaced by the row's own
    QString folder;          ///< absolute, or empty: Pangaea's own
    QStringList environment; ///< KEY=value, added to the small default environment
    int firstIndex = 1;      ///< {index} of the first row; it increases by one per row
    bool start = true;
    bool join = true;
    Input input {};
    RestartPolicy restart {};
    Streams streams = Streams::Apart;
    QStringList on {};  ///< as in Spawn
    ProcessIds rows {}; ///< as in Spawn
};
/// Cancels the rows that still wait in the engine to be started.
struct CancelSpawn {};
struct Start {
    ProcessIds processes;
};
struct Join {
    ProcessIds processes;
    std::optional<qint64> timeout; ///< ns
};
/// SIGTERM now, SIGKILL when the grace time (ns) is over. Terminate, Kill, Suspend and Continue apply to the whole
/// tree: the row's process and its descendants. Terminate and Kill also take a row out of the queue of those to be
/// started, and cancel its planned restart; so does Join for the latter.
struct Terminate {
    ProcessIds processes;
    qint64 grace = 5 * nanosecondsPerSecond;
};
struct Kill {
    ProcessIds processes;
};
struct Suspend {
    ProcessIds processes;
};
struct Continue {
    ProcessIds processes;
};
/// A new attempt in the same row; a live process is ended first, as by Terminate.
struct Restart {
    ProcessIds processes;
    qint64 grace = 5 * nanosecondsPerSecond;
};
/// Whether the rows are started again by themselves, from now on. A planned restart is cancelled.
struct SetRestart {
    ProcessIds processes;
    RestartPolicy policy;
};
struct SendSignal {
    ProcessIds processes;
    int signal = 0;
};
/// For rows whose input is typed: the process can read these bytes from its standard input, unchanged unless that is a
/// terminal.
struct WriteInput {
    ProcessIds processes;
    QByteArray bytes;
    int answerOf = 0; ///< not typed: the terminal of this attempt answers a question of the program
};
/// For rows with a terminal; the size is bounded.
struct ResizeTerminal {
    ProcessIds processes;
    TerminalSize size;
};
/// End of file, after what was written before.
struct EndInput {
    ProcessIds processes;
};
/// Removes rows that are not alive. They can be restored until others were removed (event::Forgotten).
struct Remove {
    ProcessIds processes;
};
/// Brings removed rows back.
struct Restore {
    ProcessIds processes;
};
/// Rounds of samples per second: 1, 2, 5, 10 or 20.
struct SetSampleRate {
    int hertz = 10;
};
/// How many tasks (processes and their threads) a tree may have: 16 to 4096. The kernel's limit applies to trees that
/// are made from now on, Pangaea's own watch to all.
struct SetProcessLimit {
    int processes = 256;
};
/// Asks whoever may permit it to let every context switch be recorded, for everything started from then on
/// (event::RecordingStarted).
struct RecordExactly {};
/// The rows that somebody looks at closely; replaces the previous ones.
struct Inspect {
    ProcessIds processes;
};
/// The niceness of a row's whole tree, -20 to 19 (setpriority(2)).
struct SetNice {
    ProcessIds processes;
    int nice = 0;
};
/// The cores on which a row's whole tree may run (sched_setaffinity(2)).
struct SetAffinity {
    ProcessIds processes;
    std::vector<int> cores;
};
/// Only recorded in the journal: a scenario is played from here on, and which of its steps begins now.
struct RecordScenario {
    QString title;
    QString folder;
    QString text; ///< one that readScenario() reads
};
struct RecordStep {
    int step = 0;
};
/// Likewise: the result of a step that waited for something.
struct RecordWait {
    int step = 0;
    bool met = false;
    qint64 waited = 0; ///< ns
};
/// Only recorded in the journal, too: event::Annotated.
struct RecordAnnotation {
    event::Annotated annotation;
};
/// The session ends: nothing more is started, everything alive is terminated.
struct EndAll {
    qint64 grace = 5 * nanosecondsPerSecond;
};

using Any = std::variant<Spawn, SpawnProgram, CancelSpawn, Start, Join, Terminate, Kill, Suspend, Continue, Restart,
                         SetRestart, SendSignal, WriteInput, ResizeTerminal, EndInput, Remove, Restore, SetSampleRate,
                         SetProcessLimit, RecordExactly, Inspect, SetNice, SetAffinity, RecordScenario, RecordStep,
                         RecordWait, RecordAnnotation, EndAll>;

} // namespace command

extern template class OneOf<command::Any>; // in command.cpp
/// A request: one of the above.
struct Command : OneOf<command::Any> {
    using OneOf::OneOf;
};

} // namespace pangaea
