// SPDX-License-Identifier: MIT
// What the user, a scenario or the command line can ask of the engine. Plain values, sent through a
// Mailbox<Command>. No command takes a pid: rows are named by our own ids, so that nothing can be done
// to a process that Pangaea did not start.
#pragma once

#include "core/basics/oneof.h"
#include "core/facts/event.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace pangaea {

using ProcessIds = std::vector<ProcessId>;

/// The seed's default argument: what a process is called whose name was left out.
inline constexpr QLatin1String defaultName {"Asia"};

namespace command {

/// One row for each name. An empty name leaves the argument out, so that the target's default holds.
struct Spawn {
    QStringList names;
    QString target;
    QStringList parameters; ///< key=value
    bool start = true;      ///< false: the rows are made and wait for Start
    bool join = true;       ///< queue a join for each, in order
    Input input {};         ///< a target that reads its input can be typed to where this says nothing else
};
/// The same for any program instead of a target of the worker.
struct SpawnProgram {
    QStringList names;
    QString program;         ///< a path, or a name that is looked up as by execvp(3)
    QStringList arguments;   ///< in which {name} and {index} stand for the row's own
    QString folder;          ///< absolute, or empty: Pangaea's own
    QStringList environment; ///< KEY=value, added to the small default one
    int firstIndex = 1;      ///< {index} of the first row; each other has the next one
    bool start = true;
    bool join = true;
    Input input {};
};
/// Rows that wait in the engine to be started are taken back.
struct CancelSpawn {};
struct Start {
    ProcessIds processes;
};
struct Join {
    ProcessIds processes;
    std::optional<qint64> timeout; ///< ns
};
/// SIGTERM now, SIGKILL when the grace time (ns) is over. This, Kill, Suspend and Continue reach the whole
/// tree: the row's process and its descendants.
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
/// A new attempt in the same row; what still lives is ended first, as by Terminate.
struct Restart {
    ProcessIds processes;
    qint64 grace = 5 * nanosecondsPerSecond;
};
struct SendSignal {
    ProcessIds processes;
    int signal = 0;
};
/// For rows whose input is typed: these bytes, as they are, when the process comes to read them.
struct WriteInput {
    ProcessIds processes;
    QByteArray bytes;
};
/// End of file, behind what was given before.
struct EndInput {
    ProcessIds processes;
};
/// Takes rows away that do not live.
struct Remove {
    ProcessIds processes;
};
/// Rounds of samples a second: 1, 2, 5, 10 or 20.
struct SetSampleRate {
    int hertz = 10;
};
/// How many processes, their threads counted, a tree may have: 16 to 4096. For trees that are made from now on; the watch
/// of Pangaea's own for all.
struct SetProcessLimit {
    int processes = 256;
};
/// Asks whoever may permit it to let every switch be recorded, of what is started from then on (event::RecordingStarted).
struct RecordExactly {};
/// The rows that somebody looks at closely, instead of those before.
struct Inspect {
    ProcessIds processes;
};
/// The kernel's favour for a row's whole tree, -20 to 19 (setpriority(2)).
struct SetNice {
    ProcessIds processes;
    int nice = 0;
};
/// The cores on which a row's whole tree may run (sched_setaffinity(2)).
struct SetAffinity {
    ProcessIds processes;
    std::vector<int> cores;
};
/// For the journal alone: a scenario is played from here on, and which of its steps is taken now.
struct RecordScenario {
    QString title;
    QString folder;
    QString text; ///< one that readScenario() reads
};
struct RecordStep {
    int step = 0;
};
/// The session ends: nothing more is started, everything alive is terminated.
struct EndAll {
    qint64 grace = 5 * nanosecondsPerSecond;
};

using Any = std::variant<Spawn, SpawnProgram, CancelSpawn, Start, Join, Terminate, Kill, Suspend, Continue, Restart,
                         SendSignal, WriteInput, EndInput, Remove, SetSampleRate, SetProcessLimit, RecordExactly,
                         Inspect, SetNice, SetAffinity, RecordScenario, RecordStep, EndAll>;

} // namespace command

extern template class OneOf<command::Any>; // in command.cpp
/// What is asked for: one of the above.
struct Command : OneOf<command::Any> {
    using OneOf::OneOf;
};

} // namespace pangaea
