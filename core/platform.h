// SPDX-License-Identifier: MIT
// What Pangaea needs of the operating system beyond QProcess. One implementation for each system,
// chosen by CMake. Lives on the engine's thread.
#pragma once

#include "core/event.h"

#include <memory>
#include <optional>

class QProcess;

namespace pangaea {

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

    /// Right after start(), before the event loop can reap the child, so that the pid is still its own.
    virtual void watch(ProcessId process, qint64 pid) = 0;
    virtual void forget(ProcessId process) = 0;

    /// Sends a signal to a watched process. Empty: done. Otherwise a sentence: what did not work.
    [[nodiscard]] virtual QString signal(ProcessId process, int number) = 0;

    /// Reads the kernel's view of a watched process now. What cannot be read is not set.
    [[nodiscard]] virtual KernelSample sample(ProcessId process) = 0;

    /// Share of all cores that was not idle since the last call, in percent.
    [[nodiscard]] virtual std::optional<double> systemCpu() = 0;
};

[[nodiscard]] std::unique_ptr<Platform> createPlatform();

/// Makes room for many children: descriptors up to the hard limit. Children get the limit that Pangaea was
/// started with. Once, before there is a second thread.
void raiseLimits();

} // namespace pangaea
