// SPDX-License-Identifier: MIT
// What happened in a recorded session, as places to go to: one for each event of a row's life, with its words. Not the
// output, nor what was sampled. Pure values; any thread.
#pragma once

#include "core/facts/event.h"

#include <QString>

#include <vector>

namespace pangaea {

class Replay;

struct ReplayStop {
    qint64 time = 0; ///< when the replay shows it, monotonic ns of the recording
    QString text;    ///< "Asia: exit 0"; several at the same time are joined
};

/// In order of time, all different.
[[nodiscard]] std::vector<ReplayStop> replayStops(const Replay &replay);

/// The next one after `time`, or the last one before it; null: there is none. `direction` is 1 or -1.
[[nodiscard]] const ReplayStop *nextStop(const std::vector<ReplayStop> &stops, qint64 time, int direction);

} // namespace pangaea
