// SPDX-License-Identifier: MIT
// Where the worker program is, and what it says of itself. Lives on the engine's thread.
#pragma once

#include "core/facts/targetcatalog.h"

#include <QObject>

#include <functional>

namespace pangaea {

class Platform;

/// Beside the executable (a build), else in the libexec folder of its install. Empty when it is in
/// neither.
[[nodiscard]] QString findWorker(const QString &executableFolder);

/// The same of pangaea-recorder.
[[nodiscard]] QString findRecorder(const QString &executableFolder);

/// The sentence for a window without a worker.
[[nodiscard]] QString workerMissing();

/// Runs `program --list` without blocking and hands the result to `done`, once, unless `context` is
/// destroyed before.
void listTargets(const QString &program, Platform &platform, QObject *context,
                 std::function<void(const CatalogResult &)> done);

} // namespace pangaea
