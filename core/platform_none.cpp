// SPDX-License-Identifier: MIT
// The Platform for a system that has none of its own yet: processes start and end, everything else is told
// to be unavailable. Lives on the engine's thread.
#include "core/platform.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace pangaea {

namespace {

class NoPlatform final : public Platform
{
public:
    [[nodiscard]] QString kernelName() const override
    {
        return QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion();
    }
    void prepare(QProcess &) override {}
    void watch(ProcessId, qint64) override {}
    void forget(ProcessId) override {}
    [[nodiscard]] QString signal(ProcessId, int number) override
    {
        return QCoreApplication::translate("pangaea::Platform",
                                           "Signals are not available on this system, so %1 was not sent.")
            .arg(signalName(number));
    }
    [[nodiscard]] KernelSample sample(ProcessId) override { return {}; }
    [[nodiscard]] std::optional<double> systemCpu() override { return {}; }
};

} // namespace

void raiseLimits() {}

std::unique_ptr<Platform> createPlatform(const PlatformOptions &)
{
    return std::make_unique<NoPlatform>();
}

} // namespace pangaea
