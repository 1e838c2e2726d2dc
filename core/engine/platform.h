// SPDX-License-Identifier: MIT
// What Pangaea needs of the operating system beyond QProcess. One implementation for each system,
// chosen by CMake. Lives on the engine's thread.
#pragma once

#include "core/basics/failure.h"
#include "core/facts/event.h"

#include <functional>
#include <memory>
#include <optional>

class QProcess;

namespace pangaea {

class InputSink;
class OutputSource;

/// The defaults here are for systems without the feature: the result is "unknown".
class Platform
{
public:
    Platform() = default;
    virtual ~Platform() = default;
    Q_DISABLE_COPY_MOVE(Platform)

    /// "Linux 6.1.0", for people.
    [[nodiscard]] virtual QString kernelName() const = 0;

    /// Call it before start(): gives the child its own session, default signals, and no descriptor of ours.
    virtual void prepare(QProcess &process) = 0;
    /// For one attempt, after prepare(). It must not outlive the platform.
    [[nodiscard]] virtual std::unique_ptr<OutputSource> openOutput(Streams streams);

    /// Likewise, for an attempt whose input is not closed.
    [[nodiscard]] virtual std::unique_ptr<InputSink> openInput();
    /// Both instead, for an attempt that has a terminal of its own.
    struct Terminal {
        std::unique_ptr<OutputSource> output;
        std::unique_ptr<InputSink> input;
        Failure problem {}; ///< there is none
    };
    [[nodiscard]] virtual Terminal openTerminal(const TerminalSize &size);

    /// Call it right after start(), before the event loop can reap the child, so that the pid still belongs to it.
    virtual void watch(ProcessId process, qint64 pid) = 0;
    virtual void forget(ProcessId process) = 0;
    /// Call it when a watched process has emitted started(): until forget() its end is awaited in the system's cheapest
    /// way.
    virtual void awaitEnd(ProcessId process, QProcess &running);

    /// Why nothing can be started now; none: no obstacle is known.
    [[nodiscard]] virtual Failure reasonNoRoom();
    /// Call it right after watch(): observes the QProcess for facts that it does not report itself. A failure means
    /// that the process must not go on, since nothing could stop it.
    [[nodiscard]] virtual Failure attend(ProcessId process, QProcess &started);
    /// For a watched process that was ended by a signal: whether it left a core dump (core(5)), if known.
    [[nodiscard]] virtual std::optional<bool> coreDumped(ProcessId process);
    /// For a watched process that has ended: the resources it used, if known.
    [[nodiscard]] virtual std::optional<ResourceUse> used(ProcessId process);

    /// How many tasks (processes and their threads) a tree may have. Call it before anything is started, and when it
    /// changes.
    virtual void limitProcesses(int most);
    /// How the limit is enforced now.
    [[nodiscard]] virtual event::ProtectionSet protection() const;
    /// Trees above the limit. A process's tree may be among them though the process was forgotten.
    struct TreeLook {
        std::vector<ProcessId> tooLarge;
        bool more = false; ///< there are trees to look at again soon
        QString notice {}; ///< a sentence that the user should see; empty: none
    };
    [[nodiscard]] virtual TreeLook lookAtTrees();

    /// Begins to record every context switch of the processes that this thread starts from now on. Call it once, on the
    /// engine's thread, before the first start.
    [[nodiscard]] virtual event::RecordingStarted startRecording();
    /// When that was refused: asks somebody who has the right to record. Given: silently; Asked: a person is asked.
    enum class Permission { Given, Asked };
    struct RecordingSteps {
        std::function<void()> opening; ///< from now on nothing may be started, since it would be recorded only in part
        std::function<void(const event::RecordingStarted &)> done; ///< processes may be started again
    };
    /// False: there is nobody to ask. Otherwise done() is called once, later, unless stopAsking() prevents it.
    [[nodiscard]] virtual bool askToRecord(Permission permission, const RecordingSteps &steps);
    virtual void stopAsking();
    /// Adds what was recorded of the watched processes and their descendants since the last call: TaskBorn, TaskNamed,
    /// TaskExited, RecordingEnded, Ran and RecordsLost. True if more will come soon: a recorded process still lives.
    virtual bool takeRecords(EventBatch &batch);
    /// By the records, nothing that is watched ran in the time that the last takeRecords() covers, or has a core now; and
    /// the rounds of samples have shown of each row that it sleeps.
    [[nodiscard]] virtual bool isResting() const;

    /// Sends a signal to a watched process.
    [[nodiscard]] virtual Failure signal(ProcessId process, int number) = 0;

    /// The same for a watched process and all its descendants.
    struct TreeResult {
        Failure problem;
        int processes = 0; ///< how many it reached
    };
    [[nodiscard]] virtual TreeResult signalTree(ProcessId process, int number);
    /// SIGKILL to a tree that is too large, even if it keeps forking. Returns how many processes it reached.
    virtual int killTree(ProcessId process);
    /// SIGKILL to the descendants that the last SIGTERM to a process's tree reached, and to those that they have made
    /// since; for when the process itself is forgotten. Returns how many were alive.
    virtual int killSurvivors(ProcessId process);
    /// Signals what still lives of a row whose own process has ended and was forgotten, as far as it is known to belong
    /// to the row. Returns how many it reached.
    virtual int signalLeft(ProcessId process, int number);
    /// For the whole tree, with all threads.
    [[nodiscard]] virtual Failure setNice(ProcessId process, int nice);
    [[nodiscard]] virtual Failure setAffinity(ProcessId process, const std::vector<int> &cores);

    /// Reads the kernel's data on a watched process now. Values that cannot be read are not set.
    [[nodiscard]] virtual KernelSample sample(ProcessId process) = 0;
    /// The same for a round of samples: nothing if the process has not run since the last reading.
    [[nodiscard]] virtual std::optional<KernelSample> sampleIfChanged(ProcessId process);
    /// The rows that such a round must read, since something of them ran or may have; nothing: all of them. The others
    /// are asked now and then, for what others may change of them.
    [[nodiscard]] virtual std::optional<std::vector<ProcessId>> rowsToSample() const;
    /// The tasks below a watched process; nothing if they have not changed.
    [[nodiscard]] virtual std::optional<std::vector<TaskSample>> sampleTasks(ProcessId process);
    /// How descendants of a watched process have ended, as found by the calls before, or by another look at each.
    enum class Look { Before, Again };
    [[nodiscard]] virtual std::vector<event::ExitKnown> takeExits(ProcessId process, Look look = Look::Before);
    [[nodiscard]] virtual Inspection inspect(ProcessId process);

    /// Pid of the process that orphans become children of, as far as known.
    [[nodiscard]] virtual std::optional<qint64> reaper() const;
    struct OrphanNews {
        QString notice; ///< a sentence; empty: none
        struct LeftBehind {
            ProcessId from = ProcessId::Pangaea; ///< the row that it comes from; Pangaea: unknown
            event::LeftBehind what;              ///< without the row's name
        };
        std::vector<LeftBehind> left; ///< changes among processes that are below no live row
    };
    /// Once per round of samples: finds the rows that orphans belong to, and reports those that belong to none. If the
    /// warden has ended, this process takes its place, and the notice says so.
    [[nodiscard]] virtual OrphanNews lookAfterOrphans();

    /// Share of all cores that was not idle since the last call, in percent.
    [[nodiscard]] virtual std::optional<double> systemCpu() = 0;
    /// Call it right after systemCpu(): the same for each core, as in event::SystemSampled.
    [[nodiscard]] virtual std::vector<std::optional<double>> coreShares();
};

struct PlatformOptions {
    bool recordSwitches = true; ///< false: only samples, as when the kernel refuses to record
    QString recorder {}; ///< the program that may record what this one may not, absolute path; empty: there is none
    qint64 reaper = 0;   ///< pid of the process that adopts orphans: the warden, or this one; 0: unknown
};
/// Call it on a thread other than the engine's, so that the recorder's own thread is not recorded.
[[nodiscard]] std::unique_ptr<Platform> createPlatform(const PlatformOptions &options = {});

/// Raises the soft limit on descriptors to the hard limit, for many children. Children get the limit that Pangaea was
/// started with. Call it once, before there is a second thread.
void raiseLimits();

} // namespace pangaea
