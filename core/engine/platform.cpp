// SPDX-License-Identifier: MIT
// The defaults for systems that cannot provide more. Lives on the engine's thread.
#include "core/engine/platform.h"

#include "core/engine/inputsink.h"
#include "core/engine/outputsource.h"

#include <QCoreApplication>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Platform)
};

} // namespace

Failure Platform::reasonNoRoom()
{
    return {};
}

Failure Platform::attend(ProcessId, QProcess &)
{
    return {};
}

std::optional<bool> Platform::coreDumped(ProcessId)
{
    return {};
}

std::optional<ResourceUse> Platform::used(ProcessId)
{
    return {};
}

std::unique_ptr<OutputSource> Platform::openOutput(Streams streams)
{
    return std::make_unique<OutputSource>(streams);
}

std::unique_ptr<InputSink> Platform::openInput()
{
    return std::make_unique<InputSink>();
}

Platform::Terminal Platform::openTerminal(const TerminalSize &)
{
    return {openOutput(Streams::Apart), openInput(),
            Tr::tr("On this system no process can have a terminal of its own. Run it with typed input.")};
}

void Platform::awaitEnd(ProcessId, QProcess &) {}

event::RecordingStarted Platform::startRecording()
{
    return {false, Tr::tr("This system does not tell when it switches between processes.")};
}

bool Platform::askToRecord(Permission, const RecordingSteps &)
{
    return false;
}

void Platform::stopAsking() {}

bool Platform::takeRecords(EventBatch &)
{
    return false;
}

void Platform::limitProcesses(int) {}

event::ProtectionSet Platform::protection() const
{
    return {};
}

Platform::TreeLook Platform::lookAtTrees()
{
    return {};
}

int Platform::killTree(ProcessId)
{
    return 0;
}

Platform::TreeResult Platform::signalTree(ProcessId process, int number)
{
    Failure problem = signal(process, number);
    return {problem, problem ? 0 : 1};
}

int Platform::killSurvivors(ProcessId)
{
    return 0;
}

Failure Platform::setNice(ProcessId, int)
{
    return Tr::tr("The niceness of a process cannot be set on this system.");
}

Failure Platform::setAffinity(ProcessId, const std::vector<int> &)
{
    return Tr::tr("The cores of a process cannot be chosen on this system.");
}

bool Platform::isResting() const
{
    return false;
}

std::optional<std::vector<ProcessId>> Platform::rowsToSample() const
{
    return {};
}

std::optional<KernelSample> Platform::sampleIfChanged(ProcessId process)
{
    return sample(process);
}

std::optional<std::vector<TaskSample>> Platform::sampleTasks(ProcessId)
{
    return {};
}

std::vector<std::optional<double>> Platform::coreShares()
{
    return {};
}

Inspection Platform::inspect(ProcessId)
{
    return {};
}

int Platform::signalLeft(ProcessId, int)
{
    return 0;
}

std::vector<event::ExitKnown> Platform::takeExits(ProcessId, Look)
{
    return {};
}

std::optional<qint64> Platform::reaper() const
{
    return {};
}

Platform::OrphanNews Platform::lookAfterOrphans()
{
    return {};
}

} // namespace pangaea
