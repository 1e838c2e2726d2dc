// SPDX-License-Identifier: MIT
// Files that the user keeps: written whole or not at all, readable by the user alone. Any thread.
#pragma once

#include "core/basics/failure.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

class QIODevice;

namespace pangaea {

/// What has been done of all, in any unit, now and then during long work. False: stop, and leave all as it
/// was.
using Progress = std::function<bool(qint64 done, qint64 all)>;

/// Why nothing can be saved there, before there is anything to save; none: nothing is known.
[[nodiscard]] Failure obstacleTo(const QString &path);

/// Where the contents really go: the file that a link stands for.
[[nodiscard]] QString realPath(const QString &path);

/// `write` puts the contents into the device. Where something failed, what was there before is still there.
[[nodiscard]] Failure saveFile(const QString &path, const std::function<Failure(QIODevice &)> &write);

/// All of the bytes. A failure has the device's own words, which saveFile() makes a sentence of.
[[nodiscard]] Failure put(QIODevice &device, QByteArrayView bytes);

/// What one says of work that `Progress` stopped.
[[nodiscard]] QString stoppedSentence();

} // namespace pangaea
