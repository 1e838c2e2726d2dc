// SPDX-License-Identifier: MIT
// The Platform for systems without their own: processes start and end, everything else is reported as unavailable.
// Lives on the engine's thread.
#include "core/engine/platform.h"
#include "core/engine/programfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

#include <limits>

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
    [[nodiscard]] Failure signal(ProcessId, int number) override
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

Failure programProblem(const QString &path, const QString &)
{
    if (!QFileInfo::exists(path))
        return QCoreApplication::translate("pangaea::StartCheck",
                                           "The program %1 does not exist. Check its path, or install it.")
            .arg(path);
    return {};
}

Failure folderProblem(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return QCoreApplication::translate("pangaea::StartCheck",
                                           "The folder %1, in which the program is to run, does not exist. "
                                           "Make it or choose another.")
            .arg(folder);
    return {};
}

qint64 mostArgumentBytes()
{
    return std::numeric_limits<qint64>::max(); // unknown: the system decides
}

std::unique_ptr<Platform> createPlatform(const PlatformOptions &)
{
    return std::make_unique<NoPlatform>();
}

} // namespace pangaea
