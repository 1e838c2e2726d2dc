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

/// Where a system cannot tell something, the function is left as it is here: nothing is known.
class Platform
{
public:
    Platform() = default;
    virtual ~Platform() = default;
    Q_DISABLE_COPY_MOVE(Platform)

    /// "Linux 6.1.0", for people.
    [[nodiscard]] virtual QString kernelName() const = 0;

    /// Before start(): the child gets a session of its own, default signals and no descriptor of ours.
    virtual void prepare(QProcess &process) = 0;
    /// For one attempt; it may not outlive the platform. After prepare().
    [[nodiscard]] virtual std::unique_ptr<OutputSource> openOutput();

    /// Likewise, for an attempt whose input is not closed.
    [[nodiscard]] virtual std::unique_ptr<InputSink> openInput();

    /// Right after start(), before the event loop can reap the child, so that the pid is still its own.
    virtual void watch(ProcessId process, qint64 pid) = 0;
    virtual void forget(ProcessId process) = 0;
    /// When a watched process said started(): its end can be waited for in the system's cheapest way till forget().
    virtual void awaitEnd(ProcessId process, QProcess &running);

    /// Why nothing can be started now; none where nothing is known against it.
    [[nodiscard]] virtual Failure reasonNoRoom();
    /// Right after watch(): looks at the QProcess for what it does not tell itself. A failure: the process must not go
    /// on, since nothing could stop it.
    [[nodiscard]] virtual Failure attend(ProcessId process, QProcess &started);
    /// The watched process ended, and by a signal: whether it left a core dump (core(5)), where that is known.
    [[nodiscard]] virtual std::optional<bool> coreDumped(ProcessId process);
    /// The watched process ended: what it used, where that is known.
    [[nodiscard]] virtual std::optional<ResourceUse> used(ProcessId process);

    /// How many processes, their threads counted, a tree may have; before anything is started, and when it changes.
    virtual void limitProcesses(int most);
    /// What sees to that now.
    [[nodiscard]] virtual event::ProtectionSet protection() const;
    /// Trees that have more. A process's tree may be there though it is forgotten.
    struct TreeLook {
        std::vector<ProcessId> tooLarge;
        bool more = false; ///< there is something to look at again soon
        QString notice {}; ///< a sentence that the user should see; empty: none
    };
    [[nodiscard]] virtual TreeLook lookAtTrees();

    /// Begins to record every switch of what this thread starts from now on. Once, on the engine's thread,
    /// before the first start.
    [[nodiscard]] virtual event::RecordingStarted startRecording();
    /// When that was refused: asks somebody who has the right to it. Silently, or such that a person is asked.
    enum class Permission { Given, Asked };
    struct RecordingSteps {
        std::function<void()> opening; ///< from now on nothing may be started, since it would be recorded in part
        std::function<void(const event::RecordingStarted &)> done; ///< things may be started again
    };
    /// False: there is nobody to ask. Else done() comes once, later, unless stopAsking() does.
    [[nodiscard]] virtual bool askToRecord(Permission permission, const RecordingSteps &steps);
    virtual void stopAsking();
    /// What was recorded of the watched processes and their descendants since the last call: TaskBorn,
    /// TaskNamed, TaskExited, RecordingEnded, Ran and RecordsLost. True when there is more to come soon: something recorded
    /// still lives.
    virtual bool takeRecords(EventBatch &batch);

    /// Sends a signal to a watched process.
    [[nodiscard]] virtual Failure signal(ProcessId process, int number) = 0;

    /// The same to a watched process and all its descendants.
    struct TreeResult {
        Failure problem;
        int processes = 0; ///< that it reached
    };
    [[nodiscard]] virtual TreeResult signalTree(ProcessId process, int number);
    /// SIGKILL to a tree that is too large, whatever it does meanwhile. How many processes it reached.
    virtual int killTree(ProcessId process);
    /// SIGKILL to the descendants that the last SIGTERM to the tree of a process reached, and to what they have
    /// made since; for when the process itself is forgotten. How many were alive.
    virtual int killSurvivors(ProcessId process);
    /// To what lives of a row whose own process has ended and was forgotten, as far as it is known whose it is. How many
    /// it reached.
    virtual int signalLeft(ProcessId process, int number);
    /// For the whole tree, with its threads.
    [[nodiscard]] virtual Failure setNice(ProcessId process, int nice);
    [[nodiscard]] virtual Failure setAffinity(ProcessId process, const std::vector<int> &cores);

    /// Reads the kernel's view of a watched process now. What cannot be read is not set.
    [[nodiscard]] virtual KernelSample sample(ProcessId process) = 0;
    /// The same for a round of samples: nothing where the process has not run since the last reading.
    [[nodiscard]] virtual std::optional<KernelSample> sampleIfChanged(ProcessId process);
    /// The tasks below a watched process; nothing where they are as they were.
    [[nodiscard]] virtual std::optional<std::vector<TaskSample>> sampleTasks(ProcessId process);
    [[nodiscard]] virtual Inspection inspect(ProcessId process);

    struct OrphanNews {
        QString notice; ///< a sentence; empty: none
        struct LeftBehind {
            ProcessId from = ProcessId::Pangaea; ///< the row that it comes from; Pangaea: unknown
            event::LeftBehind what;              ///< without the row's name
        };
        std::vector<LeftBehind> left; ///< news of what no live row has below it
    };
    /// Once in each round of samples: finds to which rows orphans belong, and tells of those that belong to none. When
    /// the warden has ended, this process takes its place, and a sentence says so.
    [[nodiscard]] virtual OrphanNews lookAfterOrphans();

    /// Share of all cores that was not idle since the last call, in percent.
    [[nodiscard]] virtual std::optional<double> systemCpu() = 0;
    /// Right after that: of each core, as event::SystemSampled has it.
    [[nodiscard]] virtual std::vector<std::optional<double>> coreShares();
};

struct PlatformOptions {
    bool recordSwitches = true; ///< false: samples alone, as where the kernel refuses
    QString recorder {};        ///< the program that may record what this one may not, absolute; empty: there is none
    qint64 reaper = 0;          ///< pid of the process that orphans go to: the warden, or this one; 0: unknown
};
/// On a thread other than the engine's, so that the recorder's own thread is not recorded.
[[nodiscard]] std::unique_ptr<Platform> createPlatform(const PlatformOptions &options = {});

/// Makes room for many children: descriptors up to the hard limit. Children get the limit that Pangaea was
/// started with. Once, before there is a second thread.
void raiseLimits();

} // namespace pangaea
