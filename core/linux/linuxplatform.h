// SPDX-License-Identifier: MIT
// The Platform for Linux: pidfds for signals, /proc for samples, perf for context switches, pipes and
// terminals for output. Lives on the engine's thread.
#pragma once

#include "core/engine/platform.h"
#include "core/linux/bootclock.h"
#include "core/linux/deathwatch.h"
#include "core/linux/inputpipe.h"
#include "core/linux/inspector.h"
#include "core/linux/orphans.h"
#include "core/linux/outputpipes.h"
#include "core/linux/pidfd.h"
#include "core/linux/poller.h"
#include "core/linux/processlimit.h"
#include "core/linux/processtree.h"
#include "core/linux/procsampler.h"
#include "core/linux/recorderhelper.h"
#include "core/linux/runcheck.h"
#include "core/linux/switchrecorder.h"
#include "core/linux/switchtrace.h"
#include "core/linux/treewatch.h"

#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace pangaea {

class LinuxPlatform final : public Platform
{
public:
    /// Tests pass another root and other means.
    explicit LinuxPlatform(QByteArray procRoot = QByteArrayLiteral("/proc"),
                           const PlatformOptions &options = {.recordSwitches = false},
                           std::optional<ProcessLimit::Means> means = {}, SwitchRecorder::Options recorder = {});

    [[nodiscard]] QString kernelName() const override;
    void prepare(QProcess &process) override;
    [[nodiscard]] std::unique_ptr<OutputSource> openOutput(Streams streams) override;
    [[nodiscard]] std::unique_ptr<InputSink> openInput() override;
    [[nodiscard]] Terminal openTerminal(const TerminalSize &size) override;
    void watch(ProcessId process, qint64 pid) override;
    void forget(ProcessId process) override;
    [[nodiscard]] Failure reasonNoRoom() override;
    [[nodiscard]] Failure attend(ProcessId process, QProcess &started) override;
    [[nodiscard]] std::optional<bool> coreDumped(ProcessId process) override;
    [[nodiscard]] std::optional<ResourceUse> used(ProcessId process) override;
    void awaitEnd(ProcessId process, QProcess &running) override;
    void limitProcesses(int most) override;
    [[nodiscard]] event::ProtectionSet protection() const override;
    [[nodiscard]] TreeLook lookAtTrees() override;
    int killTree(ProcessId process) override;
    [[nodiscard]] event::RecordingStarted startRecording() override;
    [[nodiscard]] bool askToRecord(Permission permission, const RecordingSteps &steps) override;
    void stopAsking() override;
    bool takeRecords(EventBatch &batch) override;
    [[nodiscard]] bool isResting() const override { return m_resting && m_awake.empty(); }
    [[nodiscard]] Failure signal(ProcessId process, int number) override;
    [[nodiscard]] TreeResult signalTree(ProcessId process, int number) override;
    int killSurvivors(ProcessId process) override;
    int signalLeft(ProcessId process, int number) override;
    [[nodiscard]] Failure setNice(ProcessId process, int nice) override;
    [[nodiscard]] Failure setAffinity(ProcessId process, const std::vector<int> &cores) override;
    [[nodiscard]] KernelSample sample(ProcessId process) override;
    [[nodiscard]] std::optional<std::vector<ProcessId>> rowsToSample() const override;
    [[nodiscard]] std::optional<KernelSample> sampleIfChanged(ProcessId process) override;
    [[nodiscard]] std::optional<std::vector<TaskSample>> sampleTasks(ProcessId process) override;
    [[nodiscard]] Inspection inspect(ProcessId process) override;
    [[nodiscard]] std::vector<event::ExitKnown> takeExits(ProcessId process, Look look) override;
    [[nodiscard]] std::optional<qint64> reaper() const override;
    [[nodiscard]] OrphanNews lookAfterOrphans() override;
    [[nodiscard]] std::optional<double> systemCpu() override;
    [[nodiscard]] std::vector<std::optional<double>> coreShares() override;

private:
    struct Watched {
        PidFd handle;
        qint64 pid = 0;
        int error = 0; ///< errno, if there is no handle
        std::unique_ptr<DeathWatch> death {};
        Poller::Watch end {};
        std::shared_ptr<TaskGroup> group {};
    };

    struct LeftBehind {
        ProcessId from = ProcessId::Pangaea;
        QString name;
        qint64 parent = 0;
        friend bool operator==(const LeftBehind &, const LeftBehind &) = default;
    };
    using LeftOver = std::map<std::pair<qint64, qint64>, LeftBehind>; ///< by pid and start

    [[nodiscard]] QString raiseBrake();
    bool drainRecords(EventBatch &batch);
    void findGone(qint64 now);
    void setRecording(bool recording);
    [[nodiscard]] bool takeSlept(ProcessId process);
    [[nodiscard]] bool isRecorded(ProcessId process) const;
    [[nodiscard]] std::vector<TaskWalk::Known> births(ProcessId process) const;
    [[nodiscard]] std::vector<TaskWalk::Known> belonging(ProcessId process);
    int signalEach(const std::vector<TaskWalk::Known> &some, int number) const;
    int killLate(ProcessId process, std::set<qint64> done);
    [[nodiscard]] Orphans::IsOwn ownChildren();
    [[nodiscard]] std::optional<ProcessId> rowOf(const Orphans::Orphan &orphan) const;
    void reportLeftBehind(LeftOver now, OrphanNews &news);

    QByteArray m_procRoot;
    ProcSampler m_sampler;
    Inspector m_inspector;
    Orphans m_orphans;
    ReadBuffer m_readBuffer;
    Poller m_poller;
    std::unordered_map<ProcessId, Watched> m_watched;
    std::unordered_map<ProcessId, std::vector<ProcessTree::Member>> m_terminated; ///< descendants reached by SIGTERM
    std::unique_ptr<SwitchRecorder> m_recorder;                                   ///< while it records, or may begin to
    const QString m_recorderProgram;          ///< may open the events that this program may not
    std::unique_ptr<RecorderHelper> m_helper; ///< the last one that was asked
    bool m_recording = false;
    SwitchTrace m_trace;
    BootClock m_bootClock;
    RunCheck m_check;
    std::unordered_set<ProcessId> m_active; ///< rows with records since they were last sampled
    std::unordered_set<ProcessId> m_awake;  ///< rows that the next round must read
    qint64 m_recordedUntil = 0;             ///< all that ran before is in the records taken so far, monotonic ns
    qint64 m_orphansLook = 0;               ///< when orphans were last looked for, monotonic ns
    bool m_ranSinceOrphans = true;          ///< there were records since
    bool m_stirred = false;                 ///< there were records since the last takeRecords()
    bool m_resting = false;                 ///< see isResting()
    qint64 m_lostRecords = 0;               ///< so many made all rows active
    EventBatch m_early;                     ///< of records that were needed before takeRecords()
    std::set<qint64> m_endedBelow;          ///< by their records, since the last check for orphans
    LeftOver m_left;                        ///< as last reported
    std::optional<ProcessLimit::Means> m_means;
    std::optional<ProcessLimit> m_limit; ///< set by limitProcesses()
    TreeWatch m_watch;
    qint64 m_lastLook = 0; ///< for processes whose exit record was lost, monotonic ns
};

} // namespace pangaea
