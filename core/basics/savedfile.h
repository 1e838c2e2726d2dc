// SPDX-License-Identifier: MIT
// Files that the user keeps: written completely or not at all, readable by the user alone. Any thread.
#pragma once

#include "core/basics/failure.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

class QIODevice;

namespace pangaea {

/// Reports progress in any unit, now and then during long work. Returns false to stop the work, which then leaves
/// everything as it was.
using Progress = std::function<bool(qint64 done, qint64 all)>;

/// Why nothing can be saved there, checked before there is anything to save; none: no obstacle is known.
[[nodiscard]] Failure obstacleTo(const QString &path);

/// The path that is really written: symbolic links are followed.
[[nodiscard]] QString realPath(const QString &path);

/// `write` puts the contents into the device. After a failure the previous file is unchanged. A pipe (mkfifo(1)) or a
/// device, such as /dev/stdout, is written into as it is; a pipe needs a reader by then.
[[nodiscard]] Failure saveFile(const QString &path, const std::function<Failure(QIODevice &)> &write);

/// Writes all bytes. A failure contains the device's own words, which saveFile() turns into a sentence.
[[nodiscard]] Failure put(QIODevice &device, QByteArrayView bytes);

/// The sentence for work that `Progress` stopped.
[[nodiscard]] QString stoppedSentence();

} // namespace pangaea
