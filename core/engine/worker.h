// SPDX-License-Identifier: MIT
// Finds the worker program, and asks it for its targets. Lives on the engine's thread.
#pragma once

#include "core/facts/targetcatalog.h"

#include <QObject>

#include <functional>

namespace pangaea {

class Platform;

/// Next to the executable (in a build), else in the libexec folder of the installation. Empty if it is in neither.
[[nodiscard]] QString findWorker(const QString &executableFolder);

/// The same for pangaea-recorder.
[[nodiscard]] QString findRecorder(const QString &executableFolder);

/// The same for pangaea-agent; the name alone if it is in neither, so that a start fails with a sentence.
[[nodiscard]] QString findAgent(const QString &executableFolder);

/// The sentence for a window without a worker.
[[nodiscard]] QString workerMissing();

/// Runs `program --list` without blocking and hands the result to `done`, once, unless `context` is
/// destroyed before.
void listTargets(const QString &program, Platform &platform, QObject *context,
                 const std::function<void(const CatalogResult &)> &done);

} // namespace pangaea
